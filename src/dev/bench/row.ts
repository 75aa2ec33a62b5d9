/** One ratio with what it is made of. */
export interface Row {
  readonly what: string
  readonly ours: string
  readonly theirs: string
  readonly ratio: number
  /** The ratio must not be above this; `undefined` where the row only informs. */
  readonly goal: number | undefined
}

export const ms = (n: number): string => `${n.toFixed(n < 10 ? 2 : 0)} ms`

/** Says on the terminal, beside the results, what is being measured. */
export const say = (what: string): boolean => process.stderr.write(`${what} …\n`)
