import { LACKS, type Lack } from './lacks'
import learned from './learned.json'
import { shareOf } from './share-of'

/** What is learned of one lack: a weight for each sign, in the order of `signs`. */
export interface LearnedLacks {
  readonly signs: readonly string[]
  /** Lack by lack, in the order of `LACKS`. */
  readonly weights: readonly (readonly number[])[]
  readonly biases: readonly number[]
}

const { signs, weights, biases }: LearnedLacks = learned.lacks

/**
 * Logistic regression over what is seen of a reply and of the message that it answers.
 * @param seen by the names of the signs
 * @returns 0 … 1: how likely a careful reader says that the reply lacks it
 */
export function lackShares(seen: Readonly<Record<string, number>>): Readonly<Record<Lack, number>> {
  const values = signs.map((sign) => seen[sign]!)
  return Object.fromEntries(
    LACKS.map((lack, i) => {
      const own = weights[i]!
      const odds = values.reduce((sum, value, sign) => sum + value * own[sign]!, biases[i]!)
      return [lack, shareOf(odds)]
    }),
  ) as Record<Lack, number>
}
