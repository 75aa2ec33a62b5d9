/** What log odds come to as a share, 0 … 1. */
export const shareOf = (odds: number): number => 1 / (1 + Math.exp(-odds))
