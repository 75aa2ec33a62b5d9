import nlp from 'compromise/two'
import type { NormalizedText } from '../text/normalize'
import type { Pattern } from './patterns'
import { type Token, walk } from './walk'

/** A pattern that fits a sentence. `start`/`end` are UTF-16 in the normalized text. */
export interface RawMatch<Owner> {
  readonly owner: Owner
  readonly start: number
  readonly end: number
  readonly captures: Readonly<Record<string, string>>
}

interface Entry<Owner> {
  readonly owner: Owner
  readonly pattern: Pattern
  /** The sentence in which the pattern was looked at last. */
  seen: number
}

const WORD = /[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*/gu

interface Term {
  readonly pre: string
  readonly text: string
  readonly post: string
  readonly tags?: Set<string>
}

/** One sentence, split in words at once and parsed by compromise only when a pattern asks for its tags. */
export class SentenceDoc {
  #split: readonly Token[] | undefined
  #parsed: readonly Token[] | undefined
  constructor(readonly sentence: Pick<NormalizedText, 'text' | 'words'>) {}

  tokens(tagged: boolean): readonly Token[] {
    if (tagged) {
      this.#parsed ??= this.#parse()
      return this.#parsed
    }
    this.#split ??= tokensOf(this.sentence.text)
    return this.#split
  }

  /** The same words with compromise's tags: a term's tags go to the words that lie in it. */
  #parse(): Token[] {
    const tokens = tokensOf(this.sentence.text)
    let next = 0
    let at = 0
    const tagged: Token[] = []
    for (const terms of nlp(this.sentence.text).document as unknown as Term[][])
      for (const term of terms) {
        const end = at + term.pre.length + term.text.length
        for (; next < tokens.length && tokens[next]!.start < end; next++)
          tagged.push({ ...tokens[next]!, tags: term.tags })
        at = end + term.post.length
      }
    tagged.push(...tokens.slice(next))
    return tagged
  }
}

function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  WORD.lastIndex = 0
  for (let m = WORD.exec(text); m; m = WORD.exec(text)) {
    const end = m.index + m[0].length
    tokens.push({ word: m[0].toLowerCase(), start: m.index, end, comma: text.charAt(end) === ',', tags: undefined })
  }
  return tokens
}

/** Every place where the pattern fits. */
export function findPattern(sentence: SentenceDoc, pattern: Pattern): Omit<RawMatch<unknown>, 'owner'>[] {
  const tokens = sentence.tokens(pattern.syntax.tagged)
  return walk(pattern.syntax, tokens).map(({ from, to, captures }) => ({
    start: tokens[from]!.start,
    end: tokens[to - 1]!.end,
    captures: Object.fromEntries(
      Object.entries(captures)
        .filter(([, [a, b]]) => b > a)
        .map(([name, [a, b]]) => [name, sentence.sentence.text.slice(tokens[a]!.start, tokens[b - 1]!.end)]),
    ),
  }))
}

function meets(need: ReadonlySet<string>, words: ReadonlySet<string>): boolean {
  const [few, many] = need.size < words.size ? [need, words] : [words, need]
  for (const word of few) if (many.has(word)) return true
  return false
}

/** True where the sentence holds every word that the pattern cannot do without. */
export function couldMatch(pattern: Pattern, words: ReadonlySet<string>): boolean {
  for (const need of pattern.needs) {
    if (!meets(need, words)) return false
  }
  return true
}

/**
 * Many patterns over one sentence. A literal prefilter keeps compromise away from sentences in which
 * nothing can fit: parsing costs some 9 µs a character, the filter a few look-ups a word.
 */
export class PatternIndex<Owner> {
  /** By each word of the need that is rarest. */
  readonly #byWord = new Map<string, Entry<Owner>[]>()
  readonly #always: Entry<Owner>[] = []
  #sentence = 0

  add(owner: Owner, patterns: readonly Pattern[]): void {
    for (const pattern of patterns) {
      const entry = { owner, pattern, seen: 0 }
      const [rarest] = pattern.needs
      if (!rarest) this.#always.push(entry)
      else
        for (const word of rarest) {
          const list = this.#byWord.get(word)
          if (list) list.push(entry)
          else this.#byWord.set(word, [entry])
        }
    }
  }

  match(sentence: SentenceDoc): RawMatch<Owner>[] {
    const matches: RawMatch<Owner>[] = []
    for (const { owner, pattern } of this.#candidates(new Set(sentence.sentence.words)))
      for (const found of findPattern(sentence, pattern)) matches.push({ owner, ...found })
    return matches
  }

  /** Patterns of which every need is met. */
  #candidates(words: ReadonlySet<string>): Entry<Owner>[] {
    const now = ++this.#sentence
    const candidates: Entry<Owner>[] = []
    for (const word of words)
      for (const entry of this.#byWord.get(word) ?? []) {
        if (entry.seen === now) continue
        entry.seen = now
        if (couldMatch(entry.pattern, words)) candidates.push(entry)
      }
    for (const entry of this.#always) candidates.push(entry)
    return candidates
  }
}
