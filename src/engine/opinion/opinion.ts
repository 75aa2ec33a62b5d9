import learned from './learned.json'
import { SentenceModel } from './sentence-model'

/**
 * A second opinion beside the patterns: how a sentence sounds as a whole, learned from sentences that provoke and
 * sentences that do not (`npm run train`). It knows words and their order, nothing of grammar, and so it is wrong in
 * other places than patterns are.
 */
const sharp = new SentenceModel(learned.sharp)
const act = new SentenceModel(learned.act)
const lapse = new SentenceModel(learned.lapse)

const acts: ReadonlySet<string> = new Set(learned.acts)
const lapses: ReadonlySet<string> = new Set(learned.lapses)

/** Whether the rule's act is one that whole sentences sound like. */
export const isAct = (rule: string): boolean => acts.has(rule)
/** Whether the rule is one of those that are learned only to believe or doubt what patterns find. */
export const isLapse = (rule: string): boolean => lapses.has(rule)

const share = (odds: number): number => 1 / (1 + Math.exp(-odds))

/**
 * @param sentence normalized and in lower case
 * @returns 0 … 1: how much it sounds like sentences that commit one of the acts
 */
export const sharpnessOf = (sentence: string): number => share(sharp.scores(sentence)[0]!)

/**
 * @param sentence normalized and in lower case
 * @returns 0 … 1: how much it sounds like sentences with one of the lapses
 */
export const lapseOf = (sentence: string): number => share(lapse.scores(sentence)[0]!)

/** The rule of the act that it sounds like. */
export function actOf(sentence: string): string {
  const scores = act.scores(sentence)
  return learned.acts[scores.indexOf(Math.max(...scores))]!
}
