import { featuresOf } from '../../engine/opinion/features'
import { PARTS, type Part } from '../../engine/opinion/parts'
import { scoresOf } from '../../engine/opinion/sentence-model'
import { type Example, type Fitted, regress } from './logistic-regression'
import type { PartSentence } from './parts'
import type { Wording } from './training-set'

const PART = { words: 2 ** 14, letters: 2 ** 12 }
/** Rules of what a draft lacks. */
const LACKING: Readonly<Record<string, readonly Part[]>> = {
  'missing-apology': ['apology'],
  'missing-acknowledgement': ['acknowledges'],
  'missing-solution': ['solves', 'next', 'asks'],
}

/**
 * Whether a sentence of a reply does one of `PARTS`, in their order.
 * @param sentences of replies, and what each of them does
 * @param drafts what agents write, and what is wrong with it
 */
export function learnParts(sentences: readonly PartSentence[], drafts: readonly Wording[]): Fitted[] {
  return PARTS.map((part) => {
    const known = [
      ...sentences.map(({ sentence, parts }) => ({ sentence, label: parts.includes(part) ? 1 : 0, weight: 1 })),
      ...withoutPart(part, drafts),
    ]
    return part === 'excuse' ? regress([...known, ...excuses(drafts, known)], 1, PART) : regress(known, 1, PART)
  })
}

/** What a draft lacks none of its sentences does. */
const withoutPart = (part: Part, drafts: readonly Wording[]): Example[] =>
  drafts.flatMap(({ rule, sentences, weight }) =>
    rule !== undefined && LACKING[rule]?.includes(part)
      ? sentences.map((sentence) => ({ sentence, label: 0, weight }))
      : [],
  )

/** Of a draft with an excuse the sentence that sounds most like one: thanks or a sorry may stand before and behind it. */
function excuses(drafts: readonly Wording[], known: readonly Example[]): Example[] {
  const within = drafts.filter(({ rule }) => rule === 'excuse-first')
  const alone = within.flatMap(({ sentences, weight }) =>
    sentences.length === 1 ? [{ sentence: sentences[0]!, label: 1, weight }] : [],
  )
  const { weights, biases } = regress([...known, ...alone], 1, PART)
  const scoreOf = (sentence: string): number => scoresOf(featuresOf(sentence), PART, weights, biases, 1)[0]!
  return within.map(({ sentences, weight }) => {
    const scores = sentences.map(scoreOf)
    return { sentence: sentences[scores.indexOf(Math.max(...scores))]!, label: 1, weight }
  })
}
