import { DEPTH, LETTER, startsOf, unfold } from './regex-starts'

const isWord = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || code === 95

/** One alternative of one expression, compiled when a word first calls for it. */
interface Candidate {
  readonly bit: number
  readonly source: string
  regex: RegExp | undefined
}

/** A number for the first `length` code units at `at`. Two texts may share one: the expression decides in the end. */
function keyAt(text: string, at: number, length: number): number {
  let key = length
  for (let i = 0; i < length; i++) key = (Math.imul(key, 131) + text.charCodeAt(at + i)) | 0
  return key
}

function matchEnd(candidate: Candidate, text: string, at: number): number {
  candidate.regex ??= new RegExp(candidate.source, 'y')
  candidate.regex.lastIndex = at
  return candidate.regex.test(text) ? candidate.regex.lastIndex : -1
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
        const rest = unfold(source).filter((part) => !this.#add(part, 1 << i))
        if (rest.length > 0) this.#rest.push({ bit: 1 << i, regex: new RegExp(rest.join('|')) })
      })
    }
    return this.#made
  }

  /** False where the alternative may begin elsewhere than at a word. */
  #add(part: string, bit: number): boolean {
    if (!part.startsWith('\\b')) return false
    const starts = [...startsOf(part)]
    if (!starts.every((start) => start === LETTER || (start !== '' && isWord(start.charCodeAt(0))))) return false
    const candidate: Candidate = { bit, source: part, regex: undefined }
    const table = this.#table
    for (const start of starts) {
      // Those that may begin with any letter lie under the empty key.
      const key = start === LETTER ? 0 : keyAt(start, 0, start.length)
      const list = table.get(key)
      if (list) list.push(candidate)
      else table.set(key, [candidate])
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
    let bits = 0
    let inside = false
    for (let at = 0; at < text.length; at++) {
      const word = isWord(text.charCodeAt(at))
      if (word && !inside)
        for (let length = 0; length <= DEPTH && at + length <= text.length; length++) {
          const candidates = table.get(length === 0 ? 0 : keyAt(text, at, length))
          if (candidates === undefined) continue
          for (const candidate of candidates)
            if ((bits & candidate.bit) === 0 && matchEnd(candidate, text, at) >= 0) bits |= candidate.bit
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
    for (let length = 0; length <= DEPTH && at + length <= text.length; length++)
      for (const candidate of this.#table.get(length === 0 ? 0 : keyAt(text, at, length)) ?? []) {
        const end = matchEnd(candidate, text, at)
        if (end >= 0) return end
      }
    return -1
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
