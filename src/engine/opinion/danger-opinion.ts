import learned from './learned.json'
import { SentenceModel } from './sentence-model'

const dangers = new SentenceModel(learned.dangers)

/** Fewer words than these say nothing for certain. */
const FEWEST = 4
/** Log odds from which on a sentence counts: on 2,990 real messages no danger to anybody is heard that should not be. */
const HEARD = [0.75, 0.5, 0.5, 0.5, 0.5]
/**
 * Log odds below which what an expression found is figure of speech ("the sale is on fire"). Every true one of the
 * held-out set lies above -4; of self-harm a cue too many costs a look, and one too few may cost more.
 */
const DOUBTED = [-6, -5, -5, -5, -5]

/** Log odds from which on a sentence asks for what is better granted: of 2,990 real messages three do. */
const RELENT = -0.5

/** A bit for each danger: self-harm, violence, the law, safety, abuse. */
export interface DangerOpinion {
  readonly heard: number
  readonly doubted: number
  /** Asks again for what is little, or for what was our doing. */
  readonly relent: boolean
}

/**
 * @param sentence of the customer's, normalized and in lower case
 * @param words how many it has
 */
export function dangerOpinion(sentence: string, words: number): DangerOpinion {
  let heard = 0
  let doubted = 0
  if (words < FEWEST) return { heard, doubted, relent: false }
  const odds = dangers.scores(sentence)
  for (let i = 0; i < HEARD.length; i++) {
    if (odds[i]! > HEARD[i]!) heard |= 1 << i
    if (odds[i]! < DOUBTED[i]!) doubted |= 1 << i
  }
  return { heard, doubted, relent: odds[HEARD.length]! > RELENT }
}
