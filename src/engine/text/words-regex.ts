import { DEPTH, LETTER, startsOf, unfold } from './regex-starts'

const isWord = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || code === 95

/**
 * A long list of alternatives that all begin at a word. A plain expression tries each of them at each place;
 * this one looks up which of them can begin with the letters that stand there. Same answers as the expression.
 */
export class WordsRegex {
  readonly #tables: Map<string, RegExp | string[]>[] = []
  /** Alternatives that may begin elsewhere. */
  readonly #rest: RegExp | undefined

  /**
   * @param pattern of lower-case words; its flags are ignored.
   * @param options.whole every alternative must begin at a word, as `count` and `blank` need it.
   * @throws Error naming the alternatives that do not.
   */
  constructor(pattern: RegExp, options: { readonly whole?: boolean } = {}) {
    const rest: string[] = []
    const byStart = Array.from({ length: DEPTH + 1 }, () => new Map<string, string[]>())
    for (const part of unfold(pattern.source)) {
      const starts = startsOf(part)
      const atWord =
        part.startsWith('\\b') &&
        [...starts].every((start) => start === LETTER || (start !== '' && isWord(start.charCodeAt(0))))
      if (!atWord) {
        rest.push(part)
        continue
      }
      for (const start of starts) {
        // Those that may begin with any letter lie under ''.
        const key = start === LETTER ? '' : start
        const table = byStart[key.length]!
        const list = table.get(key)
        if (list) list.push(part)
        else table.set(key, [part])
      }
    }
    this.#tables = byStart
    if (rest.length > 0 && options.whole) throw new Error(`begins at no word: ${rest.join('|')}`)
    this.#rest = rest.length > 0 ? new RegExp(rest.join('|')) : undefined
  }

  /** True where the expression matches somewhere in `text`, which is lower case. */
  test(text: string): boolean {
    let inside = false
    for (let at = 0; at < text.length; at++) {
      const word = isWord(text.charCodeAt(at))
      if (word && !inside && this.#endAt(text, at) >= 0) return true
      inside = word
    }
    return this.#rest?.test(text) ?? false
  }

  /** How often the expression matches, one match behind the other; at most `most`. */
  count(text: string, most: number): number {
    let n = 0
    this.#each(text, () => ++n < most)
    return n
  }

  /** `text` with spaces in place of every match, of equal length. */
  blank(text: string): string {
    let out = ''
    let from = 0
    this.#each(text, (start, end) => {
      out += text.slice(from, start) + ' '.repeat(end - start)
      from = end
      return true
    })
    return from === 0 ? text : out + text.slice(from)
  }

  /** Calls `found` with each match in order until it returns false. Alternatives that begin elsewhere come last. */
  #each(text: string, found: (start: number, end: number) => boolean): void {
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

  /** Where a match that begins at `at` ends, or -1. */
  #endAt(text: string, at: number): number {
    for (let length = 0; length <= DEPTH; length++) {
      const table = this.#tables[length]!
      if (table.size === 0) continue
      const key = text.slice(at, at + length)
      let found = table.get(key)
      if (found === undefined) continue
      if (Array.isArray(found)) {
        found = new RegExp(found.join('|'), 'y')
        table.set(key, found)
      }
      found.lastIndex = at
      if (found.test(text)) return found.lastIndex
    }
    return -1
  }
}
