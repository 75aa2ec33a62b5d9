/** What a reply may lack, in the order in which it is learned; several at once, or nothing. */
export const LACKS = [
  /** A sorry, where it went wrong on our side. */
  'apology',
  /** A word that shows that the customer's trouble was heard. */
  'acknowledgement',
  /** A fix, an answer, an offer, or a question that leads there. */
  'solution',
  /** What comes of the work that stays open, and when. */
  'next',
  /** The answer to one of the questions. */
  'answer',
  /** A word on one of several troubles. */
  'issue',
  /** Regret before the reasons why it went wrong. */
  'order',
  /** A gesture, where our doing cost them more than the thing itself. */
  'goodwill',
  /** Who looks whether the fix worked, or what to do if not. */
  'follow-up',
] as const
export type Lack = (typeof LACKS)[number]
