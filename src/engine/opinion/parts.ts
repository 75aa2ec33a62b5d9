/** What a sentence of a reply may do, in the order in which it is learned; several at once, or none. */
export const PARTS = [
  /** Says sorry or owns the fault. */
  'apology',
  /** Takes the customer's trouble or feeling seriously. */
  'acknowledges',
  /** Gives a fix, an answer, an offer, a choice or a way round. */
  'solves',
  /** Says what comes next. */
  'next',
  /** Asks for something that is needed. */
  'asks',
  /** Gives a reason why it went wrong, or defends it. */
  'excuse',
  /** Warm or official words from which nothing comes. */
  'hollow',
  /** Greeting, thanks for writing, sign-off. */
  'frame',
] as const
export type Part = (typeof PARTS)[number]
