/** What log odds come to as a share, 0 … 1. */
export const shareOf = (odds: number): number => 1 / (1 + Math.exp(-odds))

/** Nothing is surer than this, in shares. */
export const LEAST = 1e-5

/** The log odds of a share, 0 … 1. */
export const oddsOf = (share: number): number => Math.log((share + LEAST) / (1 - share + LEAST))
