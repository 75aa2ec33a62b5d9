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
 * nothing can fit: parsing costs some 9 µs a character, the filter a few thousand comparisons of numbers.
 */
export class PatternIndex<Owner> {
  readonly #entries: Entry<Owner>[] = []
  /** Every set of words that some pattern cannot do without has a number; patterns share many of them. */
  readonly #numbers = new Map<ReadonlySet<string> | string, number>()
  /** By word: the numbers of the sets that hold it. */
  readonly #met = new Map<string, number[]>()
  /** The needs of all entries one behind the other, rarest first; `#ends[i]` is where those of entry `i` end. */
  readonly #needs: number[] = []
  readonly #ends: number[] = []
  /** By number: the sentence that met the set last. */
  #seen = new Int32Array(0)
  #sentence = 0

  add(owner: Owner, patterns: readonly Pattern[]): void {
    for (const pattern of patterns) {
      for (const need of pattern.needs) this.#needs.push(this.#numberOf(need))
      this.#entries.push({ owner, pattern })
      this.#ends.push(this.#needs.length)
    }
    this.#seen = new Int32Array(this.#numbers.size)
  }

  match(sentence: SentenceDoc): RawMatch<Owner>[] {
    const matches: RawMatch<Owner>[] = []
    for (const { owner, pattern } of this.#candidates(sentence.sentence.words))
      for (const found of findPattern(sentence, pattern)) matches.push({ owner, ...found })
    return matches
  }

  /** Patterns of which every need is met. */
  #candidates(words: readonly string[]): Entry<Owner>[] {
    const now = ++this.#sentence
    const seen = this.#seen
    const needs = this.#needs
    const ends = this.#ends
    for (const word of words) {
      const numbers = this.#met.get(word)
      if (numbers) for (let i = 0; i < numbers.length; i++) seen[numbers[i]!] = now
    }
    const candidates: Entry<Owner>[] = []
    let at = 0
    for (let i = 0; i < ends.length; i++) {
      const end = ends[i]!
      while (at < end && seen[needs[at]!] === now) at++
      if (at === end) candidates.push(this.#entries[i]!)
      at = end
    }
    return candidates
  }

  #numberOf(need: ReadonlySet<string>): number {
    // Large sets are word classes, which patterns share as they are; small ones are made anew each time.
    const key = need.size < 8 ? [...need].sort().join(' ') : need
    let number = this.#numbers.get(key)
    if (number === undefined) {
      number = this.#numbers.size
      this.#numbers.set(key, number)
      for (const word of need) {
        const numbers = this.#met.get(word)
        if (numbers) numbers.push(number)
        else this.#met.set(word, [number])
      }
    }
    return number
  }
}
