import learned from './learned.json'
import { PARTS, type Part } from './parts'
import { SentenceModel } from './sentence-model'

const model = new SentenceModel(learned.parts)

/** Log odds that a sentence of a reply does each of these. */
export type PartOdds = Readonly<Record<Part, number>>

/** @param sentence normalized and in lower case */
export function partOddsOf(sentence: string): PartOdds {
  const scores = model.scores(sentence)
  return Object.fromEntries(PARTS.map((part, i) => [part, scores[i]!])) as PartOdds
}
