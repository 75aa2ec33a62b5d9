import { type Buckets, FINEST, featuresOf } from '../../engine/opinion/features'
import type { LearnedLacks } from '../../engine/opinion/lack-opinion'
import { scoresOf } from '../../engine/opinion/sentence-model'
import { ACTS, DANGERS, DECENT, LAPSES, REMARKS } from './acts'
import { type LackRow, sentencesIn } from './lacks'
import { learnDue, learnLacks, learnOwed } from './learn-lacks'
import { learnParts } from './learn-parts'
import { type Example, type Fitted, regress } from './logistic-regression'
import { type Wording, wholeDrafts } from './training-set'

export interface Learned {
  /** How sharp a sentence is. */
  readonly sharp: Fitted
  /** Which act a sharp sentence is, in the order of `ACTS`. */
  readonly act: Fitted
  /** Whether one of `LAPSES` is in a sentence. */
  readonly lapse: Fitted
  /** Whether a customer's sentence speaks of one of `DANGERS`, in their order, then of `REMARKS`. */
  readonly dangers: readonly Fitted[]
  /** Whether a sentence of a reply does one of `PARTS`, in their order. */
  readonly parts: readonly Fitted[]
  /** What a customer's message makes a reader expect, in the order of `DUE`. */
  readonly due: readonly Fitted[]
  /** Whether a good reply comes back to a piece of a customer's message. */
  readonly owed: Fitted
  readonly lacks: LearnedLacks
}

const CUE = { words: 2 ** 14, letters: 2 ** 13 }
const ACT = { words: 2 ** 13, letters: 2 ** 11 }

/**
 * @param drafts what agents write
 * @param messages what customers write
 * @param rows replies to messages, what their sentences do and what they lack
 */
export function learn(drafts: readonly Wording[], messages: readonly Wording[], rows: readonly LackRow[]): Learned {
  const none: ReadonlySet<string> = new Set()
  const cues = new Set(messages.flatMap(({ rule }) => rule ?? []))
  // What is asked for once too often, or should be written down, may come with any danger: it says nothing of them.
  const danger = (id: string): Fitted =>
    learnWhether(messages, [id], new Set([...cues].filter((other) => other !== id && !REMARKS.includes(other))), CUE)
  return {
    sharp: learnWhether(drafts, ACTS, DECENT, FINEST),
    act: learnAct(drafts),
    lapse: learnWhether(drafts, LAPSES, none, FINEST),
    dangers: [...DANGERS.map(danger), ...REMARKS.map((id) => learnWhether(messages, [id], none, CUE))],
    parts: learnParts(sentencesIn(rows), wholeDrafts()),
    due: learnDue(rows),
    owed: learnOwed(rows),
    lacks: learnLacks(rows),
  }
}

/**
 * Learns whether a sentence breaks one of the rules. Of a wording in several sentences nobody has said which one does:
 * first all count together, then the one that scores highest alone.
 * @param fine other rules whose bad wordings are fine here; those of all the rest say nothing
 */
function learnWhether(
  wordings: readonly Wording[],
  rules: readonly string[],
  fine: ReadonlySet<string>,
  buckets: Buckets,
): Fitted {
  const without = wordings
    .filter(({ rule }) => rule === undefined || fine.has(rule))
    .flatMap(({ sentences, weight }) => sentences.map((sentence) => ({ sentence, label: 0, weight })))
  const within = wordings.filter(({ rule }) => rule !== undefined && rules.includes(rule))
  const together = within.map(({ sentences, weight }) =>
    asWithin(sentences.join(' '), sentences.length > 1 ? weight / 2 : weight),
  )
  const first = regress([...without, ...together], 1, buckets)
  const highest = within.map(({ sentences, weight }) => {
    const scores = sentences.map((one) => scoresOf(featuresOf(one), buckets, first.weights, first.biases, 1)[0]!)
    return asWithin(sentences[scores.indexOf(Math.max(...scores))]!, weight)
  })
  return regress([...without, ...highest], 1, buckets)
}

const asWithin = (sentence: string, weight: number): Example => ({ sentence, label: 1, weight })

function learnAct(wordings: readonly Wording[]): Fitted {
  const examples = wordings.flatMap(({ rule, sentences, weight }) => {
    const label = rule === undefined ? -1 : ACTS.indexOf(rule)
    return label < 0 ? [] : [{ sentence: sentences.join(' '), label, weight }]
  })
  return regress(examples, ACTS.length, ACT)
}
