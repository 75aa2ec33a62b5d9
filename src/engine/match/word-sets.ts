/** Sets of words by number, and for each word the numbers of the sets that hold it. */
export class WordSets {
  readonly #numbers = new Map<ReadonlySet<string> | string, number>()
  readonly #holding = new Map<string, number[]>()
  #count: number

  /** @param base sets that have the numbers below `count` already; looked up, never changed */
  constructor(readonly base?: { readonly holding: ReadonlyMap<string, readonly number[]>; readonly count: number }) {
    this.#count = base?.count ?? 0
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
  holdersOf(word: string): readonly (readonly number[])[] {
    const known = this.base?.holding.get(word)
    const own = this.#holding.size > 0 ? this.#holding.get(word) : undefined
    if (known === undefined) return own ? [own] : NOBODY
    return own ? [known, own] : [known]
  }
}

const NOBODY: readonly (readonly number[])[] = []
