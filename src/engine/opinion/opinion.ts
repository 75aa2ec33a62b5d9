import { HABITS, type Habit } from './habits'
import learned from './learned.json'
import network from './network.json'
import { SentenceModel } from './sentence-model'
import { MEANING, SentenceNetwork, softmax } from './sentence-network'
import { LEAST, oddsOf, shareOf } from './share-of'

/**
 * A second opinion beside the patterns: how a sentence sounds as a whole, learned from sentences that provoke and
 * sentences that do not (`npm run train`). It knows words and their order, nothing of grammar, and so it is wrong in
 * other places than patterns are. Two models listen: a linear one, which goes by runs of words that it has met, and a
 * network, which knows what words mean alike. They, too, are wrong in different places.
 */
const sharp = new SentenceModel(learned.sharp)
const act = new SentenceModel(learned.act)
const lapse = new SentenceModel(learned.lapse)
/** One class of fine sentences, then the acts, then the lapses, then the habits. */
const meaning = new SentenceNetwork(network)

const acts: ReadonlySet<string> = new Set(learned.acts)
const lapses: ReadonlySet<string> = new Set(learned.lapses)

/** Where the network's classes of acts, of lapses and of habits begin. */
const FIRST_ACT = 1
const FIRST_LAPSE = FIRST_ACT + learned.acts.length
const FIRST_HABIT = FIRST_LAPSE + learned.lapses.length

/**
 * Log odds of the linear model below which the network is not asked, since it could not make up for them: half of all
 * sentences of good replies, and one in a thousand of those that provoke.
 */
const CLEARLY_FINE = -4.5

/** Whether the rule's act is one that whole sentences sound like. */
export const isAct = (rule: string): boolean => acts.has(rule)
/** Whether the rule is about a lapse that whole sentences sound like. */
export const isLapse = (rule: string): boolean => lapses.has(rule)
/** What patterns find of these is right more often than a doubt of it would be: on unseen sets doubt cost four finds in a hundred. */
const UNDOUBTED: ReadonlySet<string> = new Set(['actually-correction', 'ask-for-secret', 'channel-leak'])
/** Whether the second opinion has a say in what patterns find of the lapse. */
export const isDoubtedLapse = (rule: string): boolean => lapses.has(rule) && !UNDOUBTED.has(rule)

/**
 * @param fine log odds of the linear model below which the network is not asked
 * @returns 0 … 1: what the two models together say of the classes from `first` to below `end`
 */
function together(odds: number, sentence: string, first: number, end: number, fine = CLEARLY_FINE): number {
  if (odds < fine) return shareOf(odds)
  const shares = meaning.shares(sentence)
  let sum = 0
  for (let c = first; c < end; c++) sum += shares[c]!
  return shareOf(odds + MEANING * oddsOf(sum))
}

/**
 * @param sentence normalized and in lower case
 * @returns 0 … 1: how much it sounds like sentences that commit one of the acts
 */
export const sharpnessOf = (sentence: string): number =>
  together(sharp.scores(sentence)[0]!, sentence, FIRST_ACT, FIRST_LAPSE)

/**
 * @param sentence normalized and in lower case
 * @returns 0 … 1: how much it sounds like sentences with one of the lapses
 */
export const lapseOf = (sentence: string, fine = CLEARLY_FINE): number =>
  together(lapse.scores(sentence)[0]!, sentence, FIRST_LAPSE, FIRST_HABIT, fine)

/** Log odds of the linear model below which hardly any unseen lapse lay. */
const NO_LAPSE = -4

/** The same for a sentence that no pattern knows: the network is asked less often. */
export const lapseAloneOf = (sentence: string): number => lapseOf(sentence, NO_LAPSE)

/** An act that a sentence sounds like. */
export interface HeardAct {
  readonly rule: string
  /** 0 … 1: how likely it is this one, if it is any. */
  readonly share: number
}

/** Less likely ones are not worth a word. */
const LEAST_LIKELY = 0.25

/** The acts that it sounds like, the likeliest first. */
export function actsOf(sentence: string): readonly [HeardAct, ...HeardAct[]] {
  const scores = act.scores(sentence)
  const shares = meaning.shares(sentence)
  const each = softmax(scores.map((score, i) => score + MEANING * Math.log(shares[FIRST_ACT + i]! + LEAST)))
  const [first, ...others] = learned.acts
    .map((rule, i) => ({ rule, share: each[i]! }))
    .sort((a, b) => b.share - a.share)
  return [first!, ...others.filter(({ share }) => share >= LEAST_LIKELY)]
}

/** The rule of the lapse that it sounds like: the network alone tells them apart. */
export function lapseRuleOf(sentence: string): string {
  const shares = meaning.shares(sentence).subarray(FIRST_LAPSE, FIRST_HABIT)
  return learned.lapses[shares.indexOf(Math.max(...shares))]!
}

/**
 * @param sentence normalized and in lower case
 * @returns 0 … 1: how much it sounds like what the rule looks for
 */
export const habitOf = (habit: Habit, sentence: string): number =>
  meaning.shares(sentence)[FIRST_HABIT + HABITS.indexOf(habit)]!
