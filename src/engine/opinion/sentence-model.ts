import { type Buckets, type Features, featuresOf, sharesOf } from './features'

/** A linear model as it is written down: `npm run train` makes it. */
export interface PackedModel {
  readonly buckets: Buckets
  /** One for each class. */
  readonly biases: readonly number[]
  /** What a weight of 1 stands for. */
  readonly unit: number
  /** Base64: a bit for each bucket and class, first those of words, that says whether there is a weight. */
  readonly present: string
  /** Base64: the weights that there are, as signed bytes. */
  readonly weights: string
}

/** Weights of a linear model: first the buckets of words, then those of letters, class by class in each. */
export type Weights = Int8Array | Float32Array

/** Scores sentences by weights that were learned from sentences: logistic regression over hashed words and letters. */
export class SentenceModel {
  readonly #packed: PackedModel
  // Made when the first sentence comes: nothing is unpacked where nobody writes.
  #weights: Int8Array | undefined

  constructor(packed: PackedModel) {
    this.#packed = packed
  }

  /**
   * @param sentence normalized and in lower case
   * @returns log odds, one a class
   */
  scores(sentence: string): Float64Array {
    const { buckets, biases, unit } = this.#packed
    this.#weights ??= unpacked(this.#packed)
    return scoresOf(featuresOf(sentence), buckets, this.#weights, biases, unit)
  }
}

/** Weighs features: the same sum while learning and while judging. */
export function scoresOf(
  features: Features,
  buckets: Buckets,
  weights: Weights,
  biases: ArrayLike<number>,
  unit: number,
): Float64Array {
  const [word, letter] = sharesOf(features)
  const scores = Float64Array.from(biases)
  const classes = biases.length
  addTo(scores, features.words, buckets.words - 1, 0, weights, word * unit)
  addTo(scores, features.letters, buckets.letters - 1, buckets.words * classes, weights, letter * unit)
  return scores
}

function addTo(
  scores: Float64Array,
  buckets: Int32Array,
  mask: number,
  from: number,
  weights: Weights,
  share: number,
): void {
  const classes = scores.length
  // Most models have one class, and a sum that is kept out of the array is quicker: each sentence asks several of them.
  if (classes === 1) {
    let sum = 0
    for (let i = 0; i < buckets.length; i++) sum += weights[from + (buckets[i]! & mask)]!
    scores[0]! += sum * share
    return
  }
  for (let i = 0; i < buckets.length; i++) {
    const at = from + (buckets[i]! & mask) * classes
    for (let c = 0; c < classes; c++) scores[c]! += weights[at + c]! * share
  }
}

function unpacked({ buckets, biases, present, weights }: PackedModel): Int8Array {
  const out = new Int8Array((buckets.words + buckets.letters) * biases.length)
  const bits = atob(present)
  const bytes = atob(weights)
  for (let i = 0, next = 0; i < out.length; i++)
    if (bits.charCodeAt(i >> 3) & (1 << (i & 7))) out[i] = bytes.charCodeAt(next++)
  return out
}
