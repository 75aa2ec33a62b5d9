import learned from './learned.json'
import { PARTS, type Part } from './parts'
import { SentenceModel } from './sentence-model'

const model = new SentenceModel(learned.parts)

/** Log odds that a sentence of a reply does each of these. */
export type PartOdds = Readonly<Record<Part, number>>

/** @param sentence normalized and in lower case */
export function partOddsOf(sentence: string): PartOdds {
  return asPartOdds(model.scores(sentence))
}

/** @param odds in the order of `PARTS` */
export const asPartOdds = (odds: ArrayLike<number>): PartOdds =>
  Object.fromEntries(PARTS.map((part, i) => [part, odds[i]!])) as PartOdds

/** Log odds that a sentence helps: that it solves, answers, says what comes next, or asks for what is needed. */
export const helpOf = ({ solves, next, asks }: PartOdds): number => Math.max(solves, next, asks)
