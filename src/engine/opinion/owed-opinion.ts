import learned from './learned.json'
import { SentenceModel } from './sentence-model'

const model = new SentenceModel(learned.owed)

/**
 * @param piece of a customer's message, normalized and in lower case
 * @returns log odds that a good reply comes back to it
 */
export const owedOf = (piece: string): number => model.scores(piece)[0]!
