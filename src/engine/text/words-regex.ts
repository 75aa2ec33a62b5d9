import { unpack } from '../match/packed-numbers'
import { DEPTH } from './regex-starts'
import { PieceReader, type StartsTable, sourceOf, startsTableOf } from './starts-table'
import { mark, nextMark, wordStartsOf } from './word-starts'

/** One alternative of one expression, compiled when a word first calls for it. */
class Candidate {
  readonly bit: number
  readonly #source: string
  #here: RegExp | undefined
  #anywhere: RegExp | undefined

  constructor(bit: number, source: string) {
    this.bit = bit
    this.#source = source
  }

  /** Where the match ends that begins at `at`; -1 for none. */
  endAt(text: string, at: number): number {
    this.#here ??= new RegExp(this.#source, 'y')
    this.#here.lastIndex = at
    return this.#here.test(text) ? this.#here.lastIndex : -1
  }

  isIn(text: string): boolean {
    this.#anywhere ??= new RegExp(this.#source)
    return this.#anywhere.test(text)
  }
}

/** A table of beginnings, ready to be looked up. */
class Table {
  readonly #candidates: Candidate[] = []
  /** Open addressing: a beginning's number and one more, and where its alternatives stand in `#lists`. */
  readonly #keys: Int32Array
  readonly #places: Int32Array
  /** For each beginning how many alternatives have it, and which. */
  readonly #lists: readonly number[]
  /** They may begin with any letter or digit. */
  readonly any: readonly Candidate[]
  readonly digit: readonly Candidate[]
  /** Alternatives that may begin elsewhere, by bit. */
  readonly rest: readonly { readonly bit: number; readonly regex: RegExp }[]
  /** The table's own among those that `wordStartsOf` tells words by. */
  readonly mark = nextMark()

  /** @param sources of the expressions */
  constructor(sources: readonly string[], { alternatives, any, digit, count, starts, rest }: StartsTable) {
    for (const written = new PieceReader(alternatives); !written.done; ) {
      const owner = written.number()
      this.#candidates.push(new Candidate(1 << owner, written.text(sources[owner]!)))
    }
    this.any = any.map((i) => this.#candidates[i]!)
    this.digit = digit.map((i) => this.#candidates[i]!)
    const elsewhere = new PieceReader(rest)
    this.rest = sources.flatMap((source, i) => {
      const own = elsewhere.text(source)
      return own === '' ? [] : [{ bit: 1 << i, regex: new RegExp(own) }]
    })
    const size = 2 << (32 - Math.clz32(count))
    this.#keys = new Int32Array(size)
    this.#places = new Int32Array(size)
    this.#lists = unpack(starts)
    for (let at = 0, key = 0; at < this.#lists.length; at += this.#lists[at]! + 1) {
      key += this.#lists[at++]!
      this.#enter(key, at)
      mark(key, this.mark)
    }
  }

  #enter(key: number, place: number): void {
    let slot = key & (this.#keys.length - 1)
    while (this.#keys[slot] !== 0) slot = (slot + 1) & (this.#keys.length - 1)
    this.#keys[slot] = key + 1
    this.#places[slot] = place
  }

  /** True where every alternative begins at a word. */
  get whole(): boolean {
    return this.rest.length === 0
  }

  /** Where in `#lists` the alternatives are told that may begin so; -1 for none. */
  #under(key: number): number {
    const keys = this.#keys
    for (let slot = key & (keys.length - 1); keys[slot] !== 0; slot = (slot + 1) & (keys.length - 1))
      if (keys[slot] === key + 1) return this.#places[slot]!
    return -1
  }

  /** `bits` with those of the alternatives that begin with the letters of `key` and match at `at`. */
  matching(key: number, text: string, at: number, bits: number): number {
    const list = this.#under(key)
    if (list < 0) return bits
    let all = bits
    for (let i = list + this.#lists[list]!; i > list; i--) {
      const candidate = this.#candidates[this.#lists[i]!]!
      if ((all & candidate.bit) === 0 && candidate.endAt(text, at) >= 0) all |= candidate.bit
    }
    return all
  }

  /** Where the first of them ends that matches at `at`; -1 for none. */
  endAt(key: number, text: string, at: number): number {
    const list = this.#under(key)
    if (list < 0) return -1
    const last = list + this.#lists[list]!
    let end = -1
    for (let i = list + 1; end < 0 && i <= last; i++) end = this.#candidates[this.#lists[i]!]!.endAt(text, at)
    return end
  }
}

const tableOf = (sources: readonly string[]): Table => new Table(sources, startsTableOf(sources))

const isDigit = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at)
  return code >= 48 && code <= 57
}

function firstEnd(candidates: readonly Candidate[], text: string, at: number): number {
  for (const candidate of candidates) {
    const end = candidate.endAt(text, at)
    if (end >= 0) return end
  }
  return -1
}

/**
 * Several long expressions at once, whose alternatives begin at words. A plain expression tries each of its
 * alternatives at each place; here one look-up per word says which of them can begin with the letters that stand
 * there. Same answers as the expressions give one by one.
 */
export class WordsRegexes {
  /** Every one that was made: their tables are worked out when Evenkeel is built. */
  static readonly all: WordsRegexes[] = []

  readonly #patterns: readonly RegExp[]
  /** Made at the first text: at the start of a worker most expressions are not asked for yet. */
  #made: Table | undefined
  readonly #all: number

  /** @param patterns of lower-case words, at most 30; the one at index `i` has the bit `1 << i`. Flags are ignored. */
  constructor(patterns: readonly RegExp[]) {
    this.#all = (1 << patterns.length) - 1
    this.#patterns = patterns
    WordsRegexes.all.push(this)
  }

  /** Of the expressions. */
  get sources(): readonly string[] {
    return this.#patterns.map(sourceOf)
  }

  get #table(): Table {
    this.#made ??= tableOf(this.sources)
    return this.#made
  }

  /** True where every alternative begins at a word. */
  get whole(): boolean {
    return this.#table.whole
  }

  /** The bits of the expressions that match somewhere in `text`, which is lower case. */
  test(text: string): number {
    const table = this.#table
    const words = wordStartsOf(text)
    let bits = 0
    for (let word = 0; word < words.count && bits !== this.#all; word++) {
      const at = words.placeOf(word)
      if (table.digit.length > 0 && isDigit(text, at))
        for (const one of table.digit) if ((bits & one.bit) === 0 && one.endAt(text, at) >= 0) bits |= one.bit
      if ((words.marksOf(word) & table.mark) === 0) continue
      for (let length = 1; length <= DEPTH; length++) bits = table.matching(words.keyOf(word, length), text, at, bits)
    }
    // At most one try for each, where one for each word would be many.
    for (const one of table.any) if ((bits & one.bit) === 0 && one.isIn(text)) bits |= one.bit
    for (const { bit, regex } of table.rest) if ((bits & bit) === 0 && regex.test(text)) bits |= bit
    return bits
  }

  /** Calls `found` with each match in order, none inside another, until it returns false. */
  each(text: string, found: (start: number, end: number) => boolean): void {
    const words = wordStartsOf(text)
    for (let word = 0, past = 0; word < words.count; word++) {
      const at = words.placeOf(word)
      if (at < past) continue
      const end = this.#endAt(text, at, word)
      if (end <= at) continue
      if (!found(at, end)) return
      past = end
    }
  }

  #endAt(text: string, at: number, word: number): number {
    const table = this.#table
    const words = wordStartsOf(text)
    let end = firstEnd(table.any, text, at)
    if (end < 0 && isDigit(text, at)) end = firstEnd(table.digit, text, at)
    if ((words.marksOf(word) & table.mark) === 0) return end
    for (let length = 1; end < 0 && length <= DEPTH; length++) end = table.endAt(words.keyOf(word, length), text, at)
    return end
  }
}

/** One long expression whose alternatives all begin at words. */
export class WordsRegex {
  readonly #regexes: WordsRegexes
  #checked = false

  /** @param pattern of lower-case words; its flags are ignored. */
  constructor(pattern: RegExp) {
    this.#regexes = new WordsRegexes([pattern])
  }

  /** @throws Error where an alternative may begin elsewhere than at a word. */
  get #one(): WordsRegexes {
    if (!this.#checked) {
      if (!this.#regexes.whole) throw new Error(`begins at no word: ${this.#regexes.sources[0]!.slice(0, 200)}`)
      this.#checked = true
    }
    return this.#regexes
  }

  /** True where the expression matches somewhere in `text`, which is lower case. */
  test(text: string): boolean {
    return this.#one.test(text) !== 0
  }

  /** How often the expression matches, one match behind the other; at most `most`. */
  count(text: string, most: number): number {
    let n = 0
    this.#one.each(text, () => ++n < most)
    return n
  }

  /** `text` with spaces in place of every match, of equal length. */
  blank(text: string): string {
    let out = ''
    let from = 0
    this.#one.each(text, (start, end) => {
      out += text.slice(from, start) + ' '.repeat(end - start)
      from = end
      return true
    })
    return from === 0 ? text : out + text.slice(from)
  }
}
