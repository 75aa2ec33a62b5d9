/** Word sets that have their numbers already, as the pattern table holds them. */
export interface NumberedSets {
  /** By word: its number. */
  readonly words: ReadonlyMap<string, number>
  /** By number of a word: where its sets begin in `holders`; one more at the end. */
  readonly from: Int32Array
  /** Numbers of sets. */
  readonly holders: Uint16Array
  readonly count: number
}

const EMPTY: NumberedSets = { words: new Map(), from: new Int32Array(1), holders: new Uint16Array(0), count: 0 }

/** Sets of words by number, and for each word the numbers of the sets that hold it. */
export class WordSets {
  readonly #numbers = new Map<ReadonlySet<string> | string, number>()
  readonly #holding = new Map<string, number[]>()
  #count: number

  /** @param base sets that have the numbers below `count` already; looked up, never changed */
  constructor(readonly base: NumberedSets = EMPTY) {
    this.#count = base.count
  }

  get count(): number {
    return this.#count
  }

  /** The words that sets of this object hold, the base aside. */
  get holding(): ReadonlyMap<string, readonly number[]> {
    return this.#holding
  }

  numberOf(set: ReadonlySet<string>): number {
    // Large sets are word classes, which patterns share as they are; small ones are made anew each time.
    const key = set.size < 8 ? [...set].sort().join(' ') : set
    let number = this.#numbers.get(key)
    if (number === undefined) {
      number = this.#count++
      this.#numbers.set(key, number)
      for (const word of set) {
        const numbers = this.#holding.get(word)
        if (numbers) numbers.push(number)
        else this.#holding.set(word, [number])
      }
    }
    return number
  }

  /** The numbers of the sets that hold the word: those of the base, and its own. */
  holdersOf(word: string): ArrayLike<number> {
    const number = this.base.words.get(word)
    const known =
      number === undefined
        ? undefined
        : this.base.holders.subarray(this.base.from[number]!, this.base.from[number + 1]!)
    const own = this.#holding.size > 0 ? this.#holding.get(word) : undefined
    if (own === undefined) return known ?? NONE
    return known ? [...known, ...own] : own
  }
}

const NONE: readonly number[] = []
