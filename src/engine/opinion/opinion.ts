import learned from './learned.json'
import { SentenceModel } from './sentence-model'

/**
 * A second opinion beside the patterns: how a sentence sounds as a whole, learned from sentences that provoke and
 * sentences that do not (`npm run train`). It knows words and their order, nothing of grammar, and so it is wrong in
 * other places than patterns are.
 */
const sharp = new SentenceModel(learned.sharp)
const act = new SentenceModel(learned.act)

const acts: ReadonlySet<string> = new Set(learned.acts)

/** Whether the opinion counts for what this rule finds. */
export const isHeard = (rule: string): boolean => acts.has(rule)

/**
 * @param sentence normalized and in lower case
 * @returns 0 … 1: how much it sounds like sentences that provoke
 */
export function sharpnessOf(sentence: string): number {
  return 1 / (1 + Math.exp(-sharp.scores(sentence)[0]!))
}

/** The rule whose sentences it sounds like. */
export function actOf(sentence: string): string {
  const scores = act.scores(sentence)
  return learned.acts[scores.indexOf(Math.max(...scores))]!
}
