/** Most words that a filter sees at once. There are as many filters that see one word, two words and three. */
export const WIDEST = 3
/** Runs of answers in a word's row, one for each place that it may take before a filter: 1 + 2 + 3. */
export const RUNS = (WIDEST * (WIDEST + 1)) / 2

/** Which run of a row holds the answers to a word as the `step`-th, from 0, of those that a filter of this width sees. */
export const runOf = (width: number, step: number): number => (width * (width - 1)) / 2 + step

/** What the filters found in a sentence: of each, how strongly it answered at most, and where. */
export class Answers {
  /** First those of one word, then of two, then of three. */
  readonly strongest: Float32Array
  /** Number of the first word that it saw then; negative where it began before the sentence. */
  readonly places: Int32Array
  /** Stands before the sentence and behind it. */
  readonly #nothing: Float32Array

  /** @param filters of each width */
  constructor(readonly filters: number) {
    this.strongest = new Float32Array(filters * WIDEST)
    this.places = new Int32Array(filters * WIDEST)
    this.#nothing = new Float32Array(filters * RUNS)
  }

  /**
   * Moves every filter over the sentence, from where it sees the first word alone to where it sees the last alone.
   * @param rows of its words, from `rowOf`
   */
  read(rows: readonly Float32Array[]): void {
    const { filters, strongest, places } = this
    const nothing = this.#nothing
    strongest.fill(Number.NEGATIVE_INFINITY)
    for (let place = 1 - WIDEST; place < rows.length; place++) {
      const first = rows[place] ?? nothing
      const second = rows[place + 1] ?? nothing
      const third = rows[place + 2] ?? nothing
      if (place >= 0)
        for (let f = 0; f < filters; f++)
          if (first[f]! > strongest[f]!) {
            strongest[f] = first[f]!
            places[f] = place
          }
      if (place >= -1)
        for (let f = filters, end = 2 * filters; f < end; f++) {
          const answer = first[f]! + second[f + filters]!
          if (answer > strongest[f]!) {
            strongest[f] = answer
            places[f] = place
          }
        }
      for (let f = 2 * filters, end = 3 * filters; f < end; f++) {
        const answer = first[f + filters]! + second[f + 2 * filters]! + third[f + 3 * filters]!
        if (answer > strongest[f]!) {
          strongest[f] = answer
          places[f] = place
        }
      }
    }
  }
}

/**
 * What each filter answers to a word at each of its places.
 * @param vector of the word
 * @param weights a vector for each answer, run by run
 * @param row where the answers go; their number can be divided by four
 */
export function rowOf(vector: Float32Array, weights: Float32Array, row: Float32Array): Float32Array {
  const length = vector.length
  // Four sums side by side: a processor would wait for each sum of a single one.
  for (let i = 0, a = 0; i < row.length; i += 4, a += 4 * length) {
    const b = a + length
    const c = b + length
    const e = c + length
    let first = 0
    let second = 0
    let third = 0
    let fourth = 0
    for (let d = 0; d < length; d++) {
      const value = vector[d]!
      first += value * weights[a + d]!
      second += value * weights[b + d]!
      third += value * weights[c + d]!
      fourth += value * weights[e + d]!
    }
    row[i] = first
    row[i + 1] = second
    row[i + 2] = third
    row[i + 3] = fourth
  }
  return row
}
