import { DEPTH } from './regex-starts'

const isDigit = (code: number): boolean => code >= 48 && code <= 57

/** True for what words consist of, as `\w` has it. */
export const isWord = (code: number): boolean =>
  (code >= 97 && code <= 122) || isDigit(code) || (code >= 65 && code <= 90) || code === 95

/** White space counts as a space: that is how beginnings are written. */
const plain = (code: number): number =>
  code > 32 && code < 160 ? code : BLANKS.test(String.fromCharCode(code)) ? 32 : code
const BLANKS = /\s/

/**
 * A number for the code units behind `key`'s and one more; that of none is 0. Two texts may share one: whoever asks
 * must look at the letters in the end.
 */
const keyWith = (key: number, code: number): number => (Math.imul(key, 131) + code) & 0x3fff_ffff

/** The number of a beginning of at most `DEPTH` letters. */
export function keyOf(start: string): number {
  let key = 0
  for (let i = 0; i < start.length; i++) key = keyWith(key, start.charCodeAt(i))
  return key
}

/** Under no key, where the text ends. */
const NONE = -1

/** By the last bits of a beginning's number: the marks of the tables that may hold something under it. */
const marks = new Int32Array(1 << 14)
let given = 0

/** A bit for a table; of more than 32 tables some share one. */
export const nextMark = (): number => 1 << (given++ & 31)

/** Says that the table holds something under the number of a beginning. */
export function mark(key: number, table: number): void {
  marks[key & (marks.length - 1)]! |= table
  latest.forget()
}

/** Where the words of a text begin, and the numbers of their first one, two … `DEPTH` letters. */
class WordStarts {
  #text = ''
  #places = new Int32Array(64)
  #keys = new Int32Array(64 * DEPTH)
  #marks = new Int32Array(64)
  /** How many words there are. */
  count = 0

  /** Expressions are asked of one sentence by the dozen: its words are numbered once. */
  read(text: string): this {
    if (text === this.#text) return this
    this.#text = text
    this.count = 0
    let inside = false
    for (let at = 0; at < text.length; at++) {
      const word = isWord(text.charCodeAt(at))
      if (word && !inside) this.#add(text, at)
      inside = word
    }
    return this
  }

  #add(text: string, place: number): void {
    if (this.count === this.#places.length) {
      this.#places = widened(this.#places)
      this.#keys = widened(this.#keys)
      this.#marks = widened(this.#marks)
    }
    this.#places[this.count] = place
    const word = this.count++
    const length = Math.min(DEPTH, text.length - place)
    let met = 0
    for (let i = 0, key = 0; i < DEPTH; i++) {
      key = i < length ? keyWith(key, plain(text.charCodeAt(place + i))) : NONE
      this.#keys[word * DEPTH + i] = key
      if (key !== NONE) met |= marks[key & (marks.length - 1)]!
    }
    this.#marks[word] = met
  }

  /** Words are read anew when the next text is asked for. */
  forget(): void {
    this.#text = ''
    this.count = 0
  }

  /** UTF-16 offset of the word. */
  placeOf(word: number): number {
    return this.#places[word]!
  }

  /** The marks of the tables that may hold something of what the word begins with. */
  marksOf(word: number): number {
    return this.#marks[word]!
  }

  /** @param length 1 … `DEPTH`; may reach beyond the word */
  keyOf(word: number, length: number): number {
    return this.#keys[word * DEPTH + length - 1]!
  }
}

function widened(numbers: Int32Array): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(numbers.length * 2)
  wider.set(numbers)
  return wider
}

const latest = new WordStarts()

/** The words of `text`; good until the next text is asked for. */
export const wordStartsOf = (text: string): WordStarts => latest.read(text)
