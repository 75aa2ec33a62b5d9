import { PARTS } from './parts'
import { helpOf, type PartOdds } from './parts-opinion'
import { shareOf } from './share-of'

/** What a sentence does, in numbers that can be summed up over a whole reply. */
export interface WeighedParts {
  /** Log odds in the order of `PARTS`, none beyond the surest. */
  readonly odds: Float64Array
  /** The same as shares, 0 … 1. */
  readonly shares: Float64Array
  /** Log odds. */
  readonly help: number
  /** What the sentence counts for as an answer to whatever was asked, 0 … 0.5. */
  readonly solving: number
}

/** Log odds beyond which one is sure, either way. */
export const SUREST = 8
export const within = (odds: number): number => Math.max(-SUREST, Math.min(SUREST, odds))

export function weighParts(own: PartOdds): WeighedParts {
  const odds = Float64Array.from(PARTS, (part) => within(own[part]))
  return {
    odds,
    shares: odds.map((one) => shareOf(one)),
    help: within(helpOf(own)),
    solving: 0.5 * shareOf(own.solves),
  }
}
