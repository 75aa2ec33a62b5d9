import nlp from 'compromise/two'
import type { NormalizedText } from '../text/normalize'
import type { NumberedWays } from './pattern-table'
import type { Pattern } from './patterns'
import { beforeEnd, further, placeOf } from './places'
import { type Token, walk } from './walk'
import { waysOf } from './ways'
import { WordPlaces } from './word-places'
import type { WordSets } from './word-sets'

/** A pattern that fits a sentence. `start`/`end` are UTF-16 in the normalized text. */
export interface RawMatch<Owner> {
  readonly owner: Owner
  /** Which of the owner's patterns. */
  readonly nth: number
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
  #places: Map<ReadonlySet<string>, number> | undefined
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
    this.#places ??= new Map()
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

const NO_CAPTURES: Readonly<Record<string, string>> = {}

/** Every place where the pattern fits. */
export function findPattern(
  sentence: SentenceDoc,
  pattern: Pattern,
): readonly Omit<RawMatch<unknown>, 'owner' | 'nth'>[] {
  return matchesOf(sentence, pattern, undefined, 0)
}

function matchesOf<Owner>(
  sentence: SentenceDoc,
  pattern: Pattern,
  owner: Owner,
  nth: number,
): readonly RawMatch<Owner>[] {
  const tokens = sentence.tokens(pattern.syntax.tagged)
  const walked = walk(pattern.syntax, tokens)
  if (walked.length === 0) return NO_MATCHES
  return walked.map(({ from, to, captures }) => ({
    owner,
    nth,
    start: tokens[from]!.start,
    end: tokens[to - 1]!.end,
    captures: captures ? textsOf(captures, tokens, sentence.sentence.text) : NO_CAPTURES,
  }))
}

const NO_MATCHES: readonly never[] = []

function textsOf(
  captures: Readonly<Record<string, readonly [number, number]>>,
  tokens: readonly Token[],
  text: string,
): Record<string, string> {
  const texts: Record<string, string> = {}
  for (const name in captures) {
    const [from, to] = captures[name]!
    if (to > from) texts[name] = text.slice(tokens[from]!.start, tokens[to - 1]!.end)
  }
  return texts
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
  readonly nth: number
  readonly pattern: Pattern
}

/**
 * Numbers before the needs of a way. As it comes: how many needs, which are the rarest and the next, the rest's least
 * and most. As it is filed: its pattern's entry takes the place of the rarest.
 */
const HEAD = 5
/** Numbers of a need: its set, the least and the most before it. */
const NEED = 3

/**
 * Many patterns over one sentence. Each is filed under the rarest words that it cannot do without, so that a
 * sentence costs what its own words call up, however many patterns there are. What is called up must then find its
 * other words in order and near enough before it is tried.
 */
export class PatternIndex<Owner> {
  readonly #entries: Entry<Owner>[] = []
  readonly #sets: WordSets
  /** Patterns that may fit without any word of theirs. */
  readonly #always: number[] = []
  readonly #added: { readonly entry: number; readonly ways: NumberedWays; readonly at: number }[] = []
  /** Made at the first sentence, or before it by `file`. */
  #files: Files | undefined
  /** By entry: the sentence that called it last. */
  #called = new Int32Array(0)
  #sentence = 0

  /** @param sets the word sets that the ways of all patterns are numbered in */
  constructor(sets: WordSets) {
    this.#sets = sets
  }

  /** @param ways of these patterns, numbered in the index's word sets */
  add(owner: Owner, patterns: readonly Pattern[], ways: NumberedWays): void {
    let at = 0
    for (const [nth, pattern] of patterns.entries()) {
      const entry = this.#entries.push({ owner, nth, pattern }) - 1
      for (let left = ways[at++]!; left > 0; left--) {
        if (ways[at] === 0) this.#always.push(entry)
        else this.#added.push({ entry, ways, at })
        at += HEAD + ways[at]! * NEED
      }
    }
    this.#files = undefined
  }

  /** Files what was added, so that the first sentence need not wait for it. */
  file(): Files {
    this.#called = new Int32Array(this.#entries.length)
    this.#files = filed(this.#added, this.#sets)
    return this.#files
  }

  match(sentence: SentenceDoc): RawMatch<Owner>[] {
    const matches: RawMatch<Owner>[] = []
    for (const entry of this.#candidates(sentence.tokens(false))) {
      const { owner, nth, pattern } = this.#entries[entry]!
      for (const found of matchesOf(sentence, pattern, owner, nth)) matches.push(found)
    }
    return matches
  }

  /** Patterns of which one way is met, in the order in which they were added. */
  #candidates(tokens: readonly Token[]): readonly number[] {
    const { ways, callsFrom, calls, places } = this.#files ?? this.file()
    const now = ++this.#sentence
    const called = this.#called
    const candidates = [...this.#always]
    for (const word of places.read(tokens))
      for (let call = callsFrom[word]!; call < callsFrom[word + 1]!; call += CALL) {
        const next = calls[call]!
        if ((next < 0 ? places.ofWord[~next]! : places.of(next)) === 0) continue
        const at = calls[call + 1]!
        const entry = ways[at]!
        if (called[entry] === now || !isMet(ways, at, places, tokens.length)) continue
        called[entry] = now
        candidates.push(entry)
      }
    return candidates.sort((a, b) => a - b)
  }
}

/**
 * Numbers of a call: what the next rarest need of the way asks for, and where the way begins. Most ways fail at that
 * need, so that it stands here. It is a set or, as mostly, a single word: then the word's number, all bits turned.
 */
const CALL = 2

/** What each word calls up, in rows of numbers. */
export interface Files {
  /** The ways, one behind the other. */
  readonly ways: Int32Array
  /** By number of a word: where the calls begin of the ways whose rarest need it meets; one more at the end. */
  readonly callsFrom: Int32Array
  readonly calls: Int32Array
  readonly places: WordPlaces
}

function filed(
  added: readonly { readonly entry: number; readonly ways: NumberedWays; readonly at: number }[],
  sets: WordSets,
): Files {
  const setOf = (ways: NumberedWays, at: number, need: number): number => ways[at + HEAD + need * NEED]!
  const { from, members } = sets.flat()
  const callsFrom = new Int32Array(sets.words + 1)
  let length = 0
  for (const { ways, at } of added) {
    length += HEAD + ways[at]! * NEED
    const rarest = setOf(ways, at, ways[at + 1]!)
    for (let i = from[rarest]!; i < from[rarest + 1]!; i++) callsFrom[members[i]! + 1]! += CALL
  }
  for (let word = 0; word < sets.words; word++) callsFrom[word + 1]! += callsFrom[word]!
  const calls = new Int32Array(callsFrom[sets.words]!)
  const free = callsFrom.slice()
  const all = new Int32Array(length)
  let way = 0
  for (const { entry, ways, at } of added) {
    const rarest = setOf(ways, at, ways[at + 1]!)
    const next = setOf(ways, at, ways[at + 2]!)
    const asked = from[next + 1]! - from[next]! === 1 ? ~members[from[next]!]! : next
    for (let i = from[rarest]!; i < from[rarest + 1]!; i++) {
      const call = free[members[i]!]!
      calls[call] = asked
      calls[call + 1] = way
      free[members[i]!] = call + CALL
    }
    const end = at + HEAD + ways[at]! * NEED
    for (let i = at; i < end; i++) all[way + i - at] = ways[i]!
    all[way] = entry
    all[way + 1] = ways[at]!
    way += end - at
  }
  return { ways: all, callsFrom, calls, places: new WordPlaces(sets) }
}

/** True where the needs of the way are met in order, each within reach of the one before. */
function isMet(ways: Int32Array, way: number, places: WordPlaces, length: number): boolean {
  const end = way + HEAD + ways[way + 1]! * NEED
  let reached = 1
  for (let at = way + HEAD; at < end; at += NEED) {
    const there = places.of(ways[at]!)
    if (there === 0) return false
    reached = further(reached, ways[at + 1]!, ways[at + 2]!) & there
    if (reached === 0) return false
  }
  return (reached & beforeEnd(length, ways[way + 3]!, ways[way + 4]!)) !== 0
}
