import { DEPTH, DIGIT, LETTER, lookbehind, startsOf, unfold } from './regex-starts'
import { isWord, keyOf, wordStartsOf } from './word-starts'

/** One alternative of one expression, compiled when a word first calls for it. */
interface Candidate {
  readonly bit: number
  readonly source: string
  regex: RegExp | undefined
}

/** Which alternatives may begin with the letters of a word. */
class Table {
  readonly #byKey = new Map<number, Candidate[]>()
  /** By the last bits of a key, whether there is anything under it: most beginnings are in no table. */
  readonly #some = new Int32Array(SOME >> 5)
  /** They may begin with any letter or digit. */
  readonly any: Candidate[] = []
  readonly digit: Candidate[] = []
  size = 0

  add(start: string, candidate: Candidate): void {
    const list = this.#listOf(start)
    if (!list.includes(candidate)) list.push(candidate)
    this.size++
  }

  #listOf(start: string): Candidate[] {
    if (start === LETTER) return this.any
    if (start === DIGIT) return this.digit
    const key = keyOf(start)
    let list = this.#byKey.get(key)
    if (!list) {
      list = []
      this.#byKey.set(key, list)
      this.#some[(key >> 5) & (this.#some.length - 1)]! |= 1 << (key & 31)
    }
    return list
  }

  under(key: number): readonly Candidate[] | undefined {
    const some = this.#some[(key >> 5) & (this.#some.length - 1)]! & (1 << (key & 31))
    return some === 0 ? undefined : this.#byKey.get(key)
  }
}

/** A power of two. */
const SOME = 8192

const isDigit = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at)
  return code >= 48 && code <= 57
}

function matchEnd(candidate: Candidate, text: string, at: number): number {
  candidate.regex ??= new RegExp(candidate.source, 'y')
  candidate.regex.lastIndex = at
  return candidate.regex.test(text) ? candidate.regex.lastIndex : -1
}

/** `bits` with those of the candidates that match at `at`. */
function matching(candidates: readonly Candidate[], text: string, at: number, bits: number): number {
  let all = bits
  for (const candidate of candidates)
    if ((all & candidate.bit) === 0 && matchEnd(candidate, text, at) >= 0) all |= candidate.bit
  return all
}

function firstEnd(candidates: readonly Candidate[] | undefined, text: string, at: number): number {
  for (const candidate of candidates ?? []) {
    const end = matchEnd(candidate, text, at)
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
  readonly #patterns: readonly RegExp[]
  /** Made at the first text: at the start of a worker most expressions are not asked for yet. */
  #made: Table | undefined
  /** Alternatives that may begin elsewhere, by bit. */
  readonly #rest: { readonly bit: number; readonly regex: RegExp }[] = []
  readonly #all: number

  /** @param patterns of lower-case words, at most 30; the one at index `i` has the bit `1 << i`. Flags are ignored. */
  constructor(patterns: readonly RegExp[]) {
    this.#all = (1 << patterns.length) - 1
    this.#patterns = patterns
  }

  get #table(): Table {
    if (!this.#made) {
      this.#made = new Table()
      this.#patterns.forEach(({ source }, i) => {
        const candidates = new Map<string, Candidate>()
        const rest = unfold(source).filter(({ part, within }) => {
          const candidate = candidates.get(within) ?? { bit: 1 << i, source: within, regex: undefined }
          candidates.set(within, candidate)
          return !this.#add(part, candidate)
        })
        if (rest.length > 0) this.#rest.push({ bit: 1 << i, regex: new RegExp(rest.map(({ part }) => part).join('|')) })
      })
    }
    return this.#made
  }

  /** False where the alternative may begin elsewhere than at a word. */
  #add(part: string, candidate: Candidate): boolean {
    if (!part.startsWith('\\b', lookbehind(part))) return false
    const starts = [...startsOf(part)]
    const atWord = (start: string): boolean =>
      start === LETTER || start === DIGIT || (start !== '' && isWord(start.charCodeAt(0)))
    if (!starts.every(atWord)) return false
    for (const start of starts) this.#table.add(start, candidate)
    return true
  }

  /** True where every alternative begins at a word. */
  get whole(): boolean {
    return this.#table.size > 0 && this.#rest.length === 0
  }

  /** The bits of the expressions that match somewhere in `text`, which is lower case. */
  test(text: string): number {
    const table = this.#table
    const words = wordStartsOf(text)
    let bits = 0
    for (let word = 0; word < words.count; word++) {
      const at = words.placeOf(word)
      if (table.any.length > 0) bits = matching(table.any, text, at, bits)
      if (table.digit.length > 0 && isDigit(text, at)) bits = matching(table.digit, text, at, bits)
      for (let length = 1; length <= DEPTH; length++) {
        const candidates = table.under(words.keyOf(word, length))
        if (candidates) bits = matching(candidates, text, at, bits)
      }
      if (bits === this.#all) return bits
    }
    for (const { bit, regex } of this.#rest) if ((bits & bit) === 0 && regex.test(text)) bits |= bit
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
    for (let length = 1; end < 0 && length <= DEPTH; length++) {
      end = firstEnd(table.under(words.keyOf(word, length)), text, at)
    }
    return end
  }
}

/** One long expression whose alternatives all begin at words. */
export class WordsRegex {
  readonly #pattern: RegExp
  #made: WordsRegexes | undefined

  /** @param pattern of lower-case words; its flags are ignored. */
  constructor(pattern: RegExp) {
    this.#pattern = pattern
  }

  /** @throws Error where an alternative may begin elsewhere than at a word. */
  get #one(): WordsRegexes {
    if (!this.#made) {
      this.#made = new WordsRegexes([this.#pattern])
      if (!this.#made.whole) throw new Error(`begins at no word: ${this.#pattern.source.slice(0, 200)}`)
    }
    return this.#made
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
