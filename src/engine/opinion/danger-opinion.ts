import network from './customer-network.json'
import learned from './learned.json'
import { SentenceModel } from './sentence-model'
import { MEANING, SentenceNetwork } from './sentence-network'
import { oddsOf } from './share-of'

const dangers = new SentenceModel(learned.dangers)
/** One class of fine sentences, then the dangers. */
const meaning = new SentenceNetwork(network)

/** Fewer words than these say nothing for certain. */
const FEWEST = 4
/** Log odds of both models together from which on a sentence counts: of 2,990 real messages one is heard that should not be, and some six cries of fraud for the law. */
const HEARD = [0.9, -1, 1, -0.3, -0.8]
/** Log odds of the linear model below which the network is not asked. */
const CLEARLY_FINE = -4.5
/**
 * Log odds below which what an expression found is figure of speech ("the sale is on fire"). Every true one of the
 * held-out set lies above -4; of self-harm a cue too many costs a look, and one too few may cost more.
 */
const DOUBTED = [-4.5, -4, -4, -4, -4]

/** Log odds from which on a sentence asks for what is better granted: of 2,990 real messages some 15 do. */
const RELENT = -0.5

/** Log odds from which on a sentence tells what should be written down … */
const RECORD = -1.5
/** … and below which a manager or a number of times was named for something else. */
const ORDINARY = -5

/** A bit for each danger: self-harm, violence, the law, safety, abuse. */
export interface DangerOpinion {
  readonly heard: number
  readonly doubted: number
  /** Asks again for what is little, or for what was our doing. */
  readonly relent: boolean
  /** Tells what should be written down: a promise, harm, who should hear of it. */
  readonly record: boolean
  /** Sounds as if there was nothing of the kind, whatever words an expression met. */
  readonly ordinary: boolean
}

/**
 * @param sentence of the customer's, normalized and in lower case
 * @param words how many it has
 */
export function dangerOpinion(sentence: string, words: number): DangerOpinion {
  let heard = 0
  let doubted = 0
  if (words < FEWEST) return { heard, doubted, relent: false, record: false, ordinary: false }
  const odds = dangers.scores(sentence)
  for (let i = 0; i < HEARD.length; i++) {
    const alone = odds[i]!
    if (alone > CLEARLY_FINE && alone + MEANING * oddsOf(meaning.shares(sentence)[1 + i]!) > HEARD[i]!) heard |= 1 << i
    if (alone < DOUBTED[i]!) doubted |= 1 << i
  }
  const record = odds[HEARD.length + 1]!
  return { heard, doubted, relent: odds[HEARD.length]! > RELENT, record: record > RECORD, ordinary: record < ORDINARY }
}
