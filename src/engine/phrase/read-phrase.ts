import type { PhraseSource } from '../../rule-set/types'
import { normalize } from '../text/normalize'
import { formsOf, infinitiveOf, tagged } from './word-forms'

/** Words that stand together, or any few words in their place. */
export type PhrasePart =
  | {
      readonly kind: 'words'
      readonly words: readonly PhraseWord[]
      readonly optional: boolean
      /** Where it was typed, brackets included. UTF-16 in the phrase. */
      readonly typed: readonly [number, number]
    }
  | { readonly kind: 'gap' }

export interface PhraseWord {
  /** Normalized: lower case, contractions spelled out. */
  readonly word: string
  /** Every form that is found, `word` first. */
  readonly forms: readonly string[]
}

/** Longest phrase, in words as they are spelled out. */
export const MOST_WORDS = 14

const PIECE = /\(([^()]*)\)|…|\.{3}|[^()…\s]+/g
const NO_WORDS: ReadonlySet<string> = new Set()

/**
 * Reads a phrase as a lead types it: words; words in brackets may be left out; "…" stands for up to three words.
 * Anything else that is no word is passed over.
 */
export function readPhrase({ words: typed, otherForms, onlyAsCommand }: PhraseSource): readonly PhrasePart[] {
  const pieces: { words: readonly string[]; optional: boolean; gap: boolean; typed: [number, number] }[] = []
  for (const match of typed.matchAll(PIECE)) {
    const [piece, inBrackets] = match
    const gap = piece === '…' || piece === '...'
    const words = gap ? [] : wordsOf(inBrackets ?? piece)
    if (gap || words.length > 0) {
      pieces.push({ words, optional: inBrackets !== undefined, gap, typed: [match.index, match.index + piece.length] })
    }
  }
  // Gaps at the ends ask for nothing.
  while (pieces[0]?.gap) pieces.shift()
  while (pieces.at(-1)?.gap) pieces.pop()
  const all = tagged(pieces.flatMap(({ words }) => words))
  let at = 0
  let told = onlyAsCommand
  return pieces.map(({ words, optional, gap, typed }) => {
    if (gap) return { kind: 'gap' }
    const read = words.map((word): PhraseWord => {
      const here = all[at++]!
      // Somebody is told to do it in one form of the verb alone.
      if (told && here.tags.has('Verb')) {
        told = false
        const infinitive = infinitiveOf(word)
        return { word, forms: otherForms && infinitive !== word ? [word, infinitive] : [word] }
      }
      return { word, forms: otherForms ? formsOf(here) : [word] }
    })
    return { kind: 'words', words: read, optional, typed }
  })
}

/** The phrase as typed, with or without the brackets that say that one of its parts may be left out. */
export function withOptional(phrase: string, [from, to]: readonly [number, number], optional: boolean): string {
  const part = phrase.slice(from, to).replace(/^\(|\)$/g, '')
  return phrase.slice(0, from) + (optional ? `(${part})` : part) + phrase.slice(to)
}

/** Normalized words: hyphens and slashes split them, as they do in drafts. */
function wordsOf(text: string): readonly string[] {
  return [
    ...normalize(text, NO_WORDS)
      .text.toLowerCase()
      .matchAll(/[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*/gu),
  ].map(([word]) => word)
}
