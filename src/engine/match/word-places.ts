import { placeOf } from './places'
import type { Token } from './walk'
import type { WordSets } from './word-sets'

/** Sets up to this size are looked through word by word. */
const SMALL = 12

/** Where one sentence at a time holds the words of numbered sets: found when asked for, and then remembered. */
export class WordPlaces {
  /** By number of a word: where the sentence holds it. */
  readonly #ofWord: Int32Array
  /** Numbers of the words that the sentence holds. */
  #words: number[] = []
  /** By number of a set: where the sentence holds one of its words, and the sentence that this is said of. */
  readonly #ofSet: Int32Array
  readonly #saidOf: Int32Array
  #sentence = 0
  readonly #members: (ArrayLike<number> | undefined)[]
  /** By number of a large set: a bit for each word. */
  readonly #bits: (Uint32Array | undefined)[]
  readonly #sets: WordSets

  /** @param sets to which nothing is added any more */
  constructor(sets: WordSets) {
    this.#sets = sets
    this.#ofWord = new Int32Array(sets.words)
    this.#ofSet = new Int32Array(sets.count)
    this.#saidOf = new Int32Array(sets.count)
    this.#members = new Array<undefined>(sets.count).fill(undefined)
    this.#bits = new Array<undefined>(sets.count).fill(undefined)
  }

  /** Turns to another sentence. @returns the numbers of its words, each once */
  read(tokens: readonly Token[]): readonly number[] {
    for (const word of this.#words) this.#ofWord[word] = 0
    this.#sentence++
    const words: number[] = []
    for (let i = 0; i < tokens.length; i++) {
      const word = this.#sets.wordNumber(tokens[i]!.word)
      if (word === undefined) continue
      if (this.#ofWord[word] === 0) words.push(word)
      this.#ofWord[word]! |= placeOf(i)
    }
    this.#words = words
    return words
  }

  /** Where the sentence holds a word of the set: see `placeOf`. */
  of(set: number): number {
    if (this.#saidOf[set] === this.#sentence) return this.#ofSet[set]!
    this.#saidOf[set] = this.#sentence
    const places = this.#find(set)
    this.#ofSet[set] = places
    return places
  }

  #find(set: number): number {
    const ofWord = this.#ofWord
    let places = 0
    const bits = this.#bits[set]
    if (bits !== undefined) {
      for (const word of this.#words) if ((bits[word >> 5]! & (1 << (word & 31))) !== 0) places |= ofWord[word]!
      return places
    }
    const members = this.#members[set]
    if (members === undefined) return this.#learn(set)
    for (let i = 0; i < members.length; i++) places |= ofWord[members[i]!]!
    return places
  }

  #learn(set: number): number {
    const members = this.#sets.membersOf(set)
    if (members.length <= SMALL) this.#members[set] = members
    else {
      const bits = new Uint32Array((this.#ofWord.length >> 5) + 1)
      for (let i = 0; i < members.length; i++) bits[members[i]! >> 5]! |= 1 << (members[i]! & 31)
      this.#bits[set] = bits
    }
    return this.#find(set)
  }
}
