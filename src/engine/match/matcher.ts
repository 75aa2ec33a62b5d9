import nlp from 'compromise/two'
import type { NormalizedText } from '../text/normalize'
import type { NumberedWays } from './pattern-table'
import type { Pattern } from './patterns'
import { beforeEnd, further, placeOf } from './places'
import { type Token, walk } from './walk'
import { waysOf } from './ways'
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
  readonly #places = new Map<ReadonlySet<string>, number>()
  constructor(readonly sentence: Pick<NormalizedText, 'text' | 'words'>) {}

  tokens(tagged: boolean): readonly Token[] {
    if (tagged) {
      this.#parsed ??= this.#parse()
      return this.#parsed
    }
    this.#split ??= tokensOf(this.sentence.text)
    return this.#split
  }

  /** Where one of these words stands: see `placeOf`. */
  placesOf(words: ReadonlySet<string>): number {
    let places = this.#places.get(words)
    if (places === undefined) {
      places = 0
      const tokens = this.tokens(false)
      for (let i = 0; i < tokens.length; i++) if (words.has(tokens[i]!.word)) places |= placeOf(i)
      this.#places.set(words, places)
    }
    return places
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

/** True where the sentence holds every word that the pattern cannot do without, in the pattern's order. */
export function couldMatch(pattern: Pattern, sentence: SentenceDoc): boolean {
  const { length } = sentence.tokens(false)
  return waysOf(pattern).some(({ needs, rest }) => {
    let places = 1
    for (const { words, after } of needs) {
      places = further(places, after.least, after.most) & sentence.placesOf(words)
      if (places === 0) return false
    }
    return needs.length === 0 || (places & beforeEnd(length, rest.least, rest.most)) !== 0
  })
}

interface Entry<Owner> {
  readonly owner: Owner
  readonly pattern: Pattern
}

/** The sets that hold a word. */
interface Holders {
  readonly all: ArrayLike<number>
  /** Those of them that patterns are filed under. */
  readonly filed: readonly number[]
}

/** Numbers of a way before its needs, and of each need: see `NumberedWays`. */
const HEAD = 4
const NEED = 3

/**
 * Many patterns over one sentence. Each is filed under the rarest words that it cannot do without, so that a
 * sentence costs what its own words call up, however many patterns there are. What is called up must then find its
 * other words in order and near enough before it is tried.
 */
export class PatternIndex<Owner> {
  readonly #entries: Entry<Owner>[] = []
  readonly #sets: WordSets
  /** The ways of all patterns, one behind the other. */
  readonly #ways: number[] = []
  /** By way: its entry, and where it begins in `#ways`. */
  readonly #entryOf: number[] = []
  readonly #begins: number[] = []
  /** Patterns that may fit without any word of theirs. */
  readonly #always: number[] = []
  /** By number of a set: where the ways filed under it begin in `#filed`. Made at the first sentence. */
  #filedFrom: Int32Array | undefined
  #filed = new Int32Array(0)
  /** By number of a set: where the sentence meets it. */
  #places = new Int32Array(0)
  /** By entry: the sentence that called it last. */
  #called = new Int32Array(0)
  #sentence = 0
  readonly #holders = new Map<string, Holders>()

  /** @param sets the word sets that the ways of all patterns are numbered in */
  constructor(sets: WordSets) {
    this.#sets = sets
  }

  /** @param ways of these patterns, numbered in the index's word sets */
  add(owner: Owner, patterns: readonly Pattern[], ways: NumberedWays): void {
    let at = 0
    for (const pattern of patterns) {
      const entry = this.#entries.push({ owner, pattern }) - 1
      for (let left = ways[at++]!; left > 0; left--) {
        const end = at + HEAD + ways[at]! * NEED
        if (ways[at] === 0) this.#always.push(entry)
        else {
          this.#entryOf.push(entry)
          this.#begins.push(this.#ways.length)
          for (let i = at; i < end; i++) this.#ways.push(ways[i]!)
        }
        at = end
      }
    }
    this.#filedFrom = undefined
  }

  match(sentence: SentenceDoc): RawMatch<Owner>[] {
    const matches: RawMatch<Owner>[] = []
    for (const entry of this.#candidates(sentence.tokens(false))) {
      const { owner, pattern } = this.#entries[entry]!
      for (const found of findPattern(sentence, pattern)) matches.push({ owner, ...found })
    }
    return matches
  }

  /** Patterns of which one way is met, in the order in which they were added. */
  #candidates(tokens: readonly Token[]): readonly number[] {
    const filedFrom = this.#filedFrom ?? this.#file()
    const places = this.#places
    const touched: ArrayLike<number>[] = []
    const calling: number[] = []
    for (let i = 0; i < tokens.length; i++) {
      const holders = this.#holdersOf(tokens[i]!.word, filedFrom)
      if (!holders) continue
      const { all, filed } = holders
      for (let h = 0; h < filed.length; h++) if (places[filed[h]!] === 0) calling.push(filed[h]!)
      const place = placeOf(i)
      for (let h = 0; h < all.length; h++) places[all[h]!]! |= place
      touched.push(all)
    }
    const now = ++this.#sentence
    const called = this.#called
    const candidates = [...this.#always]
    for (const set of calling)
      for (let i = filedFrom[set]!; i < filedFrom[set + 1]!; i++) {
        const way = this.#filed[i]!
        const entry = this.#entryOf[way]!
        if (called[entry] === now || !this.#isMet(this.#begins[way]!, tokens.length)) continue
        called[entry] = now
        candidates.push(entry)
      }
    for (const all of touched) for (let h = 0; h < all.length; h++) places[all[h]!] = 0
    return candidates.sort((a, b) => a - b)
  }

  #isMet(way: number, length: number): boolean {
    const numbers = this.#ways
    const end = way + HEAD + numbers[way]! * NEED
    let reached = 1
    for (let at = way + HEAD; at < end; at += NEED) {
      reached = further(reached, numbers[at + 1]!, numbers[at + 2]!) & this.#places[numbers[at]!]!
      if (reached === 0) return false
    }
    return (reached & beforeEnd(length, numbers[way + 2]!, numbers[way + 3]!)) !== 0
  }

  #holdersOf(word: string, filedFrom: Int32Array): Holders | undefined {
    const known = this.#holders.get(word)
    if (known) return known
    const all = this.#sets.holdersOf(word)
    if (all.length === 0) return undefined
    const filed = Array.from(all).filter((set) => filedFrom[set] !== filedFrom[set + 1])
    const holders = { all, filed }
    this.#holders.set(word, holders)
    return holders
  }

  /** Files every way under its rarest set. */
  #file(): Int32Array {
    const { count } = this.#sets
    const rarest = this.#begins.map((way) => this.#ways[way + HEAD + this.#ways[way + 1]! * NEED]!)
    const from = new Int32Array(count + 1)
    for (const set of rarest) from[set + 1]!++
    for (let set = 0; set < count; set++) from[set + 1]! += from[set]!
    const next = from.slice()
    this.#filed = new Int32Array(rarest.length)
    rarest.forEach((set, way) => {
      this.#filed[next[set]!++] = way
    })
    this.#filedFrom = from
    this.#places = new Int32Array(count)
    this.#called = new Int32Array(this.#entries.length)
    this.#holders.clear()
    return from
  }
}
