import { type Buckets, FINEST, featuresOf } from '../../engine/opinion/features'
import { PARTS, type Part } from '../../engine/opinion/parts'
import { scoresOf } from '../../engine/opinion/sentence-model'
import { ACTS, DANGERS, DECENT, LAPSES, RELENT } from './acts'
import { type Example, type Fitted, regress } from './logistic-regression'
import type { PartSentence } from './parts'
import type { Wording } from './training-set'

export interface Learned {
  /** How sharp a sentence is. */
  readonly sharp: Fitted
  /** Which act a sharp sentence is, in the order of `ACTS`. */
  readonly act: Fitted
  /** Whether one of `LAPSES` is in a sentence. */
  readonly lapse: Fitted
  /** Whether a customer's sentence speaks of one of `DANGERS`, in their order; last, of `RELENT`. */
  readonly dangers: readonly Fitted[]
  /** Whether a sentence of a reply does one of `PARTS`, in their order. */
  readonly parts: readonly Fitted[]
}

const CUE = { words: 2 ** 14, letters: 2 ** 13 }
/** Rules of what a draft lacks. */
const LACKING: Readonly<Record<string, readonly Part[]>> = {
  'missing-apology': ['apology'],
  'missing-acknowledgement': ['acknowledges'],
  'missing-solution': ['solves', 'next', 'asks'],
}
const PART = { words: 2 ** 14, letters: 2 ** 12 }
const ACT = { words: 2 ** 13, letters: 2 ** 11 }

/**
 * @param drafts what agents write
 * @param messages what customers write
 * @param sentences of replies, and what each of them does
 */
export function learn(
  drafts: readonly Wording[],
  messages: readonly Wording[],
  sentences: readonly PartSentence[],
): Learned {
  const none: ReadonlySet<string> = new Set()
  const cues = new Set(messages.flatMap(({ rule }) => rule ?? []))
  // What is asked for once too often may come with any danger: it says nothing of them.
  const danger = (id: string): Fitted =>
    learnWhether(messages, [id], new Set([...cues].filter((other) => other !== id && other !== RELENT)), CUE)
  return {
    sharp: learnWhether(drafts, ACTS, DECENT, FINEST),
    act: learnAct(drafts),
    lapse: learnWhether(drafts, LAPSES, none, FINEST),
    dangers: [...DANGERS.map(danger), learnWhether(messages, [RELENT], none, CUE)],
    parts: PARTS.map((part) =>
      regress(
        [
          ...sentences.map(({ sentence, parts }) => ({ sentence, label: parts.includes(part) ? 1 : 0, weight: 1 })),
          ...partExamples(part, drafts),
        ],
        1,
        PART,
      ),
    ),
  }
}

/** What the drafts of the sets tell of a part: excuses come first, and what a draft lacks none of its sentences does. */
const partExamples = (part: Part, drafts: readonly Wording[]): Example[] =>
  drafts.flatMap(({ rule, sentences, weight }) => {
    if (rule === undefined) return []
    if (LACKING[rule]?.includes(part)) return sentences.map((sentence) => ({ sentence, label: 0, weight }))
    return part === 'excuse' && rule === 'excuse-first' ? [asWithin(sentences[0]!, weight)] : []
  })

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
