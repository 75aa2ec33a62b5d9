import { DEPTH, DIGIT, LETTER, lookbehind, startsOf, unfold } from './regex-starts'

const isWord = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || code === 95

/** White space counts as a space: that is how beginnings are written. */
const plain = (code: number): number =>
  code > 32 && code < 160 ? code : BLANKS.test(String.fromCharCode(code)) ? 32 : code
const BLANKS = /\s/

const isDigit = (code: number): boolean => code >= 48 && code <= 57

/** One alternative of one expression, compiled when a word first calls for it. */
interface Candidate {
  readonly bit: number
  readonly source: string
  regex: RegExp | undefined
}

/** Those that may begin with any letter, and with any digit, lie under keys that no text has. */
const ANY = -1
const ANY_DIGIT = -2

/**
 * A number for the code units behind `key`'s and one more; that of none is 0. Two texts may share one: the expression
 * decides in the end.
 */
const keyWith = (key: number, code: number): number => (Math.imul(key, 131) + code) & 0x3fff_ffff

function keyOf(start: string): number {
  if (start === LETTER) return ANY
  if (start === DIGIT) return ANY_DIGIT
  let key = 0
  for (let i = 0; i < start.length; i++) key = keyWith(key, start.charCodeAt(i))
  return key
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
  #made: Map<number, Candidate[]> | undefined
  /** Alternatives that may begin elsewhere, by bit. */
  readonly #rest: { readonly bit: number; readonly regex: RegExp }[] = []
  readonly #all: number

  /** @param patterns of lower-case words, at most 30; the one at index `i` has the bit `1 << i`. Flags are ignored. */
  constructor(patterns: readonly RegExp[]) {
    this.#all = (1 << patterns.length) - 1
    this.#patterns = patterns
  }

  get #table(): Map<number, Candidate[]> {
    if (!this.#made) {
      this.#made = new Map()
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
    const table = this.#table
    for (const start of starts) {
      const key = keyOf(start)
      const list = table.get(key)
      if (!list) table.set(key, [candidate])
      else if (!list.includes(candidate)) list.push(candidate)
    }
    return true
  }

  /** True where every alternative begins at a word. */
  get whole(): boolean {
    return this.#table.size > 0 && this.#rest.length === 0
  }

  /** The bits of the expressions that match somewhere in `text`, which is lower case. */
  test(text: string): number {
    const table = this.#table
    const any = table.get(ANY)
    const digit = table.get(ANY_DIGIT)
    let bits = 0
    let inside = false
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at)
      const word = isWord(code)
      if (word && !inside) {
        if (any) bits = matching(any, text, at, bits)
        if (digit && isDigit(code)) bits = matching(digit, text, at, bits)
        const end = Math.min(at + DEPTH, text.length)
        for (let i = at, key = 0; i < end; i++) {
          key = keyWith(key, plain(text.charCodeAt(i)))
          const candidates = table.get(key)
          if (candidates) bits = matching(candidates, text, at, bits)
        }
        if (bits === this.#all) return bits
      }
      inside = word
    }
    for (const { bit, regex } of this.#rest) if ((bits & bit) === 0 && regex.test(text)) bits |= bit
    return bits
  }

  /** Calls `found` with each match in order, none inside another, until it returns false. */
  each(text: string, found: (start: number, end: number) => boolean): void {
    let inside = false
    for (let at = 0; at < text.length; at++) {
      const word = isWord(text.charCodeAt(at))
      if (word && !inside) {
        const end = this.#endAt(text, at)
        if (end > at) {
          if (!found(at, end)) return
          at = end - 1
          inside = isWord(text.charCodeAt(at))
          continue
        }
      }
      inside = word
    }
  }

  #endAt(text: string, at: number): number {
    const table = this.#table
    let end = firstEnd(table.get(ANY), text, at)
    if (end < 0 && isDigit(text.charCodeAt(at))) end = firstEnd(table.get(ANY_DIGIT), text, at)
    const longest = Math.min(at + DEPTH, text.length)
    for (let i = at, key = 0; end < 0 && i < longest; i++) {
      key = keyWith(key, plain(text.charCodeAt(i)))
      end = firstEnd(table.get(key), text, at)
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
