import { placeOf } from './places'
import type { Token } from './walk'
import type { WordSets } from './word-sets'

/** Sets up to this size are looked through word by word; of others, each word of the sentence is looked up. */
const SMALL = 12

/** What is known of a set, in a row of numbers: the sentence that it was looked for in last, where that holds it. */
const SENTENCE = 0
const PLACES = 1
/** Where its words begin and end in the sets' `members`; for a large set, where its bits begin, and 0. */
const FROM = 2
const TO = 3
const ROW = 4

/** Where one sentence at a time holds the words of numbered sets: found when asked for, and then remembered. */
export class WordPlaces {
  /** By number of a word: where the sentence holds it. */
  readonly ofWord: Int32Array
  /** Numbers of the words that the sentence holds. */
  #words: number[] = []
  readonly #rows: Int32Array
  readonly #members: Uint16Array | Int32Array
  /** A bit for each word, set behind set: large sets get theirs when they are first asked for. */
  #bits = new Int32Array(0)
  #bitsUsed = 0
  #sentence = 0
  readonly #sets: WordSets

  /** @param sets to which nothing is added any more */
  constructor(sets: WordSets) {
    this.#sets = sets
    const { from, members } = sets.flat()
    this.#members = members
    this.ofWord = new Int32Array(sets.words)
    this.#rows = new Int32Array(sets.count * ROW)
    for (let set = 0; set < sets.count; set++) {
      this.#rows[set * ROW + FROM] = from[set]!
      this.#rows[set * ROW + TO] = from[set + 1]!
    }
  }

  /** Turns to another sentence. @returns the numbers of its words, each once */
  read(tokens: readonly Token[]): readonly number[] {
    for (const word of this.#words) this.ofWord[word] = 0
    this.#sentence++
    const words: number[] = []
    for (let i = 0; i < tokens.length; i++) {
      const word = this.#sets.wordNumber(tokens[i]!.word)
      if (word === undefined) continue
      if (this.ofWord[word] === 0) words.push(word)
      this.ofWord[word]! |= placeOf(i)
    }
    this.#words = words
    return words
  }

  /** Where the sentence holds a word of the set: see `placeOf`. */
  of(set: number): number {
    const row = set * ROW
    const rows = this.#rows
    if (rows[row + SENTENCE] === this.#sentence) return rows[row + PLACES]!
    const places = this.#find(row)
    rows[row + SENTENCE] = this.#sentence
    rows[row + PLACES] = places
    return places
  }

  #find(row: number): number {
    const from = this.#rows[row + FROM]!
    const to = this.#rows[row + TO]!
    const ofWord = this.ofWord
    let places = 0
    if (to - from > SMALL) {
      this.#spread(row, from, to)
      return this.#find(row)
    }
    if (to === 0) {
      const bits = this.#bits
      const words = this.#words
      for (let i = 0; i < words.length; i++) {
        const word = words[i]!
        if ((bits[from + (word >> 5)]! & (1 << (word & 31))) !== 0) places |= ofWord[word]!
      }
    } else {
      const members = this.#members
      for (let i = from; i < to; i++) places |= ofWord[members[i]!]!
    }
    return places
  }

  /** Gives a large set its bits. */
  #spread(row: number, from: number, to: number): void {
    const length = (this.ofWord.length >> 5) + 1
    const at = this.#bitsUsed
    if (at + length > this.#bits.length) {
      const bits = new Int32Array(Math.max(at * 2, length * 32))
      bits.set(this.#bits)
      this.#bits = bits
    }
    for (let i = from; i < to; i++) this.#bits[at + (this.#members[i]! >> 5)]! |= 1 << (this.#members[i]! & 31)
    this.#bitsUsed = at + length
    this.#rows[row + FROM] = at
    this.#rows[row + TO] = 0
  }
}
