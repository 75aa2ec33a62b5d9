import nlp from 'compromise/two'
import type { NormalizedText } from '../text/normalize'
import type { NumberedWays } from './pattern-table'
import { type Pattern, waysOf } from './patterns'
import { type Token, walk } from './walk'
import type { WordSets } from './word-sets'

/** A pattern that fits a sentence. `start`/`end` are UTF-16 in the normalized text. */
export interface RawMatch<Owner> {
  readonly owner: Owner
  readonly start: number
  readonly end: number
  readonly captures: Readonly<Record<string, string>>
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
  return waysOf(pattern).some((way) => way.every((set) => meets(set, words)))
}

interface Entry<Owner> {
  readonly owner: Owner
  readonly pattern: Pattern
}

/** A way of a pattern, filed under its rarest set: the sets that must be met besides. */
interface Filed {
  readonly entry: number
  readonly others: readonly number[]
}

const NONE: readonly number[] = []

/**
 * Many patterns over one sentence. Each is filed under the rarest words that it cannot do without, so that a
 * sentence costs what its own words call up, however many patterns there are.
 */
export class PatternIndex<Owner> {
  readonly #entries: Entry<Owner>[] = []
  readonly #sets: WordSets
  /** By number of the rarest set. */
  readonly #filed: (Filed[] | undefined)[] = []
  /** Patterns that may fit without any word of theirs. */
  readonly #always: number[] = []
  /** By number of a set, and by entry: the sentence that met it last. */
  #met = new Int32Array(0)
  #called = new Int32Array(0)
  #sentence = 0

  /** @param sets the word sets that the ways of all patterns are numbered in */
  constructor(sets: WordSets) {
    this.#sets = sets
  }

  /** @param ways by pattern, numbered in the index's word sets */
  add(owner: Owner, patterns: readonly Pattern[], ways: NumberedWays): void {
    patterns.forEach((pattern, i) => {
      const entry = this.#entries.push({ owner, pattern }) - 1
      for (const [rarest, ...others] of ways[i]!) {
        if (rarest === undefined) this.#always.push(entry)
        else this.#file(rarest, { entry, others: others.length > 0 ? others : NONE })
      }
    })
  }

  #file(rarest: number, filed: Filed): void {
    // Without holes: engines keep an array that is filled at random as a table of keys, ten times as slow to read.
    while (this.#filed.length < this.#sets.count) this.#filed.push(undefined)
    const known = this.#filed[rarest]
    if (known) known.push(filed)
    else this.#filed[rarest] = [filed]
  }

  match(sentence: SentenceDoc): RawMatch<Owner>[] {
    const matches: RawMatch<Owner>[] = []
    for (const entry of this.#candidates(sentence.sentence.words)) {
      const { owner, pattern } = this.#entries[entry]!
      for (const found of findPattern(sentence, pattern)) matches.push({ owner, ...found })
    }
    return matches
  }

  /** Patterns of which one way is met, in the order in which they were added. */
  #candidates(words: readonly string[]): readonly number[] {
    if (this.#met.length < this.#sets.count) this.#met = new Int32Array(this.#sets.count)
    if (this.#called.length < this.#entries.length) this.#called = new Int32Array(this.#entries.length)
    const now = ++this.#sentence
    const met = this.#met
    const numbers: number[] = []
    for (const word of words)
      for (const holding of this.#sets.holdersOf(word))
        for (let i = 0; i < holding.length; i++) {
          const number = holding[i]!
          if (met[number] === now) continue
          met[number] = now
          if (this.#filed[number]) numbers.push(number)
        }
    const called = this.#called
    const candidates = [...this.#always]
    for (let n = 0; n < numbers.length; n++) {
      const filed = this.#filed[numbers[n]!]!
      for (let i = 0; i < filed.length; i++) {
        const { entry, others } = filed[i]!
        if (called[entry] === now) continue
        let at = 0
        while (at < others.length && met[others[at]!] === now) at++
        if (at < others.length) continue
        called[entry] = now
        candidates.push(entry)
      }
    }
    return candidates.sort((a, b) => a - b)
  }
}
