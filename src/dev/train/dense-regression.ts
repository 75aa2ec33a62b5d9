import { shareOf } from '../../engine/opinion/share-of'

/** Some dozens of numbers, and whether what is learned holds of them. */
export interface DenseExample {
  readonly values: readonly number[]
  readonly label: 0 | 1
  readonly weight: number
}

export interface DenseFit {
  readonly weights: number[]
  readonly bias: number
}

const STEPS = 300
const RATE = 0.15
/** Pulls weights to nought, so that no sign is relied upon alone. */
const PULL = 0.006

/**
 * Logistic regression over few numbers, by accelerated gradient descent (Nesterov 1983) on what they are in standard
 * deviations from their means.
 * @returns weights of the numbers as they came, to four digits
 */
export function fitDense(examples: readonly DenseExample[]): DenseFit {
  const size = examples[0]?.values.length ?? 0
  const total = examples.reduce((sum, { weight }) => sum + weight, 0)
  const mean = (of: (values: readonly number[]) => number): number =>
    examples.reduce((sum, { values, weight }) => sum + (weight / total) * of(values), 0)
  const means = Array.from({ length: size }, (_, i) => mean((values) => values[i]!))
  const spreads = means.map((middle, i) => {
    const spread = Math.sqrt(mean((values) => (values[i]! - middle) ** 2))
    // What never changes says nothing, but for what rounding leaves of it.
    return spread < 1e-9 ? Number.POSITIVE_INFINITY : spread
  })
  const standard = examples.map(({ values }) =>
    Float64Array.from(values, (value, i) => (value - means[i]!) / spreads[i]!),
  )
  // The bias stands behind the weights.
  let now = new Float64Array(size + 1)
  let ahead = now
  for (let step = 0; step < STEPS; step++) {
    const slopes = new Float64Array(size + 1)
    examples.forEach(({ label, weight }, row) => {
      const values = standard[row]!
      let odds = ahead[size]!
      for (let i = 0; i < size; i++) odds += values[i]! * ahead[i]!
      const error = ((shareOf(odds) - label) * weight) / total
      for (let i = 0; i < size; i++) slopes[i]! += error * values[i]!
      slopes[size]! += error
    })
    const next = ahead.map((value, i) => value - RATE * (slopes[i]! + (i < size ? PULL * value : 0)))
    const momentum = step / (step + 3)
    ahead = next.map((value, i) => value + momentum * (value - now[i]!))
    now = next
  }
  const weights = Array.from({ length: size }, (_, i) => rounded(now[i]! / spreads[i]!))
  return { weights, bias: rounded(now[size]! - weights.reduce((sum, weight, i) => sum + weight * means[i]!, 0)) }
}

const rounded = (value: number): number => Math.round(value * 1e4) / 1e4
