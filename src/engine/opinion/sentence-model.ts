import { type Buckets, FeatureReader, type Features, sharesOf } from './features'

/** A linear model as it is written down: `npm run train` makes it. */
export interface PackedModel {
  readonly buckets: Buckets
  /** One for each class. */
  readonly biases: readonly number[]
  /** What a weight of 1 stands for. */
  readonly unit: number
  /** Signed bytes, base64: for each bucket one weight a class. */
  readonly weights: string
}

/** Scores sentences by weights that were learned from sentences: logistic regression over hashed words and letters. */
export class SentenceModel {
  readonly #packed: PackedModel
  // Made when the first sentence comes: nothing is unpacked where nobody writes.
  #ready: { readonly reader: FeatureReader; readonly weights: Int8Array } | undefined

  constructor(packed: PackedModel) {
    this.#packed = packed
  }

  /**
   * @param sentence normalized and in lower case
   * @returns log odds, one a class
   */
  scores(sentence: string): Float64Array {
    const { buckets, biases, unit, weights } = this.#packed
    this.#ready ??= { reader: new FeatureReader(buckets), weights: unpacked(weights) }
    return scoresOf(this.#ready.reader.read(sentence), this.#ready.weights, biases, unit)
  }
}

/** Weighs features: the same sum while learning and while judging. */
export function scoresOf(
  features: Features,
  weights: Int8Array | Float32Array,
  biases: ArrayLike<number>,
  unit: number,
): Float64Array {
  const [word, letter] = sharesOf(features)
  const classes = biases.length
  const scores = Float64Array.from(biases)
  const { places, words } = features
  for (let i = 0; i < places.length; i++) {
    const share = (i < words ? word : letter) * unit
    const at = places[i]! * classes
    for (let c = 0; c < classes; c++) scores[c]! += weights[at + c]! * share
  }
  return scores
}

function unpacked(base64: string): Int8Array {
  const bytes = atob(base64)
  const weights = new Int8Array(bytes.length)
  for (let i = 0; i < bytes.length; i++) weights[i] = bytes.charCodeAt(i)
  return weights
}
