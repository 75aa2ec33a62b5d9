import learned from './learned.json'
import { SentenceModel } from './sentence-model'

const model = new SentenceModel(learned.due)

/** Log odds that a careful reader of the customer's message would expect each of these of the reply. */
export interface Due {
  readonly apology: number
  readonly acknowledgement: number
}
/** In the order in which they are learned. */
export const DUE = ['apology', 'acknowledgement'] as const

export const NOTHING_DUE: Due = { apology: Number.NEGATIVE_INFINITY, acknowledgement: Number.NEGATIVE_INFINITY }

/** What decides stands at the start of a message. UTF-16. */
const MOST_TEXT = 1500

/** A customer's text as the model reads it. */
export const dueText = (normalized: string): string => normalized.slice(0, MOST_TEXT).replaceAll('\n', ' ')

/** @param normalized the customer's text, normalized and in lower case */
export function dueOf(normalized: string): Due {
  const [apology, acknowledgement] = model.scores(dueText(normalized))
  return { apology: apology!, acknowledgement: acknowledgement! }
}
