import learned from './learned.json'
import { SentenceModel } from './sentence-model'

const model = new SentenceModel(learned.due)

/** What a customer's message may make a reader expect of the reply, in the order in which it is learned. */
export const DUE = ['apology', 'acknowledgement'] as const
/** Log odds that a careful reader would. */
export type Due = Readonly<Record<(typeof DUE)[number], number>>

/** @param odds in the order of `DUE` */
export const asDue = (odds: ArrayLike<number>): Due => Object.fromEntries(DUE.map((due, i) => [due, odds[i]!])) as Due

export const NOTHING_DUE: Due = asDue(DUE.map(() => Number.NEGATIVE_INFINITY))

/** What decides stands at the start of a message. UTF-16. */
const MOST_TEXT = 1500

/** A customer's text as the model reads it. */
export const dueText = (normalized: string): string => normalized.slice(0, MOST_TEXT).replaceAll('\n', ' ')

/** @param normalized the customer's text, normalized and in lower case */
export const dueOf = (normalized: string): Due => asDue(model.scores(dueText(normalized)))
