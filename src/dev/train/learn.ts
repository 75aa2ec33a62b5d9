import { featuresOf } from '../../engine/opinion/features'
import { scoresOf } from '../../engine/opinion/sentence-model'
import { ACTS } from './acts'
import { type Example, type Fitted, regress } from './logistic-regression'
import type { Wording } from './training-set'

export interface Learned {
  /** How sharp a sentence is. */
  readonly sharp: Fitted
  /** Which act a sharp sentence is, in the order of `ACTS`. */
  readonly act: Fitted
}

const SHARP = { words: 2 ** 15, letters: 2 ** 15 }
const ACT = { words: 2 ** 11, letters: 2 ** 11 }

export function learn(wordings: readonly Wording[]): Learned {
  return { sharp: learnSharp(wordings), act: learnAct(wordings) }
}

/**
 * Of a wording in several sentences nobody has said which one commits the act: first all count together, then the one
 * that sounds sharpest alone.
 */
function learnSharp(wordings: readonly Wording[]): Fitted {
  const fine = wordings
    .filter(({ act }) => act === undefined)
    .flatMap(({ sentences }) => sentences.map((sentence) => ({ sentence, label: 0, weight: 1 })))
  const sharp = wordings.filter(({ act, sentences }) => act !== undefined && sentences.length > 0)
  const together = sharp.map(({ sentences }) => asSharp(sentences.join(' '), sentences.length > 1 ? 0.5 : 1))
  const first = regress([...fine, ...together], 1, SHARP)
  const sharpest = sharp.map(({ sentences }) => {
    const scores = sentences.map((sentence) => scoreOf(sentence, first))
    return asSharp(sentences[scores.indexOf(Math.max(...scores))]!, 1)
  })
  return regress([...fine, ...sharpest], 1, SHARP)
}

const asSharp = (sentence: string, weight: number): Example => ({ sentence, label: 1, weight })

const scoreOf = (sentence: string, { buckets, weights, biases }: Fitted): number =>
  scoresOf(featuresOf(sentence, buckets), weights, biases, 1)[0]!

function learnAct(wordings: readonly Wording[]): Fitted {
  const examples = wordings.flatMap(({ act, sentences }) =>
    act === undefined ? [] : [{ sentence: sentences.join(' '), label: ACTS.indexOf(act), weight: 1 }],
  )
  return regress(examples, ACTS.length, ACT)
}
