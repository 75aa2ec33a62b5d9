/** Word sets that have their numbers already, as the pattern table holds them. */
export interface NumberedSets {
  /** By word: its number. */
  readonly words: ReadonlyMap<string, number>
  readonly count: number
  /** By number of a set: where it begins in `members`; one more at the end. */
  readonly from: Int32Array
  /** Numbers of words. */
  readonly members: Uint16Array
}

const EMPTY: NumberedSets = { words: new Map(), from: new Int32Array(1), members: new Uint16Array(0), count: 0 }

/** Words and sets of them by number. */
export class WordSets {
  readonly #numbers = new Map<ReadonlySet<string> | string, number>()
  /** Sets and words that the base does not hold. */
  readonly #sets: (readonly number[])[] = []
  readonly #words = new Map<string, number>()

  /** @param base sets that have the numbers below `count` already; looked up, never changed */
  constructor(readonly base: NumberedSets = EMPTY) {}

  /** How many sets there are. */
  get count(): number {
    return this.base.count + this.#sets.length
  }

  /** How many words there are in them. */
  get words(): number {
    return this.base.words.size + this.#words.size
  }

  /** The words that the base does not hold, in the order of their numbers. */
  get ownWords(): Iterable<string> {
    return this.#words.keys()
  }

  numberOf(set: ReadonlySet<string>): number {
    // Large sets are word classes, which patterns share as they are; small ones are made anew each time.
    const key = set.size < 8 ? [...set].sort().join(' ') : set
    let number = this.#numbers.get(key)
    if (number === undefined) {
      number = this.count
      this.#numbers.set(key, number)
      this.#sets.push([...set].map((word) => this.#enter(word)))
    }
    return number
  }

  /** The number of a word that a set holds. */
  wordNumber(word: string): number | undefined {
    const known = this.base.words.get(word)
    return known === undefined && this.#words.size > 0 ? this.#words.get(word) : known
  }

  /** All sets: where each begins in `members`, one more at the end, and the numbers of their words. */
  flat(): { readonly from: Int32Array; readonly members: Uint16Array | Int32Array } {
    if (this.#sets.length === 0) return this.base
    const own = this.#sets.flat()
    const { length } = this.base.members
    const from = new Int32Array(this.count + 1)
    from.set(this.base.from)
    this.#sets.forEach((set, i) => {
      const at = this.base.count + i
      from[at + 1] = from[at]! + set.length
    })
    const members = new Int32Array(length + own.length)
    members.set(this.base.members)
    members.set(own, length)
    return { from, members }
  }

  #enter(word: string): number {
    let number = this.wordNumber(word)
    if (number === undefined) {
      number = this.words
      this.#words.set(word, number)
    }
    return number
  }
}
