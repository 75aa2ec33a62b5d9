import { PARTS, type Part } from '../../engine/opinion/parts'
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
  return PARTS.map((part) =>
    regress(
      [
        ...sentences.map(({ sentence, parts }) => ({ sentence, label: parts.includes(part) ? 1 : 0, weight: 1 })),
        ...partExamples(part, drafts),
      ],
      1,
      PART,
    ),
  )
}

/** What the drafts of the sets tell of a part: excuses come first, and what a draft lacks none of its sentences does. */
const partExamples = (part: Part, drafts: readonly Wording[]): Example[] =>
  drafts.flatMap(({ rule, sentences, weight }) => {
    if (rule === undefined) return []
    if (LACKING[rule]?.includes(part)) return sentences.map((sentence) => ({ sentence, label: 0, weight }))
    return part === 'excuse' && rule === 'excuse-first' ? [{ sentence: sentences[0]!, label: 1, weight }] : []
  })
