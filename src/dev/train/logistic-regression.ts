import { type Buckets, type Features, featuresOf, sharesOf } from '../../engine/opinion/features'
import { scoresOf } from '../../engine/opinion/sentence-model'
import { shareOf } from '../../engine/opinion/share-of'
import { randomNumbers, shuffle } from './random'

export interface Example {
  readonly sentence: string
  /** 0 is "none of the classes" where there is but one class, else the number of the class. */
  readonly label: number
  readonly weight: number
}

export interface Fitted {
  readonly buckets: Buckets
  readonly biases: Float64Array
  readonly weights: Float32Array
}

const ROUNDS = 16
const RATE = 0.5
/** Pulls weights that nothing speaks for back to nought. */
const PULL = 1e-4
/** What stands in fewer sentences than this says nothing. */
const FEWEST = 3

/**
 * Logistic regression (one class: its odds; several: softmax), fitted by AdaGrad (Duchi, Hazan & Singer 2011), which
 * suits features as rare as words. The same examples in the same order give the same weights. None of the
 * libraries that are kept up fits sparse features of this size in plain JavaScript.
 */
export function regress(examples: readonly Example[], classes: number, buckets: Buckets): Fitted {
  const size = (buckets.words + buckets.letters) * classes
  const weights = new Float32Array(size)
  const steps = new Float32Array(size).fill(1e-2)
  const biases = new Float64Array(classes)
  const biasSteps = new Float64Array(classes).fill(1e-2)
  const read = examples.map(({ sentence }) => featuresOf(sentence))
  const counts = countsOf(read, buckets)
  const order = examples.map((_, i) => i)
  const random = randomNumbers(7)
  for (let round = 0; round < ROUNDS; round++) {
    shuffle(order, random)
    for (const i of order) {
      const { label, weight } = examples[i]!
      const features = read[i]!
      const errors = errorsOf(scoresOf(features, buckets, weights, biases, 1), label)
      const [word, letter] = sharesOf(features)
      for (let c = 0; c < classes; c++) {
        const error = errors[c]! * weight
        if (Math.abs(error) < 1e-5) continue
        biasSteps[c]! += error * error
        biases[c]! -= (RATE * error) / Math.sqrt(biasSteps[c]!)
        const learnFrom = (place: number, share: number): void => {
          if (counts[place]! < FEWEST) return
          const at = place * classes + c
          const slope = error * share + PULL * weights[at]!
          steps[at]! += slope * slope
          weights[at]! -= (RATE * slope) / Math.sqrt(steps[at]!)
        }
        for (const bucket of features.words) learnFrom(bucket & (buckets.words - 1), word)
        for (const bucket of features.letters) learnFrom(buckets.words + (bucket & (buckets.letters - 1)), letter)
      }
    }
  }
  return { buckets, biases, weights }
}

/** How far the odds are from what the label says, class by class. */
function errorsOf(scores: Float64Array, label: number): Float64Array {
  if (scores.length === 1) return Float64Array.of(shareOf(scores[0]!) - label)
  const most = Math.max(...scores)
  const shares = scores.map((score) => Math.exp(score - most))
  const sum = shares.reduce((all, share) => all + share, 0)
  return shares.map((share, c) => share / sum - (c === label ? 1 : 0))
}

/** In how many sentences each bucket stands, those of words first. */
function countsOf(all: readonly Features[], buckets: Buckets): Uint32Array {
  const counts = new Uint32Array(buckets.words + buckets.letters)
  for (const { words, letters } of all) {
    for (const bucket of words) counts[bucket & (buckets.words - 1)]!++
    for (const bucket of letters) counts[buckets.words + (bucket & (buckets.letters - 1))]!++
  }
  return counts
}
