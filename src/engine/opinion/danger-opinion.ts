import learned from './learned.json'
import { SentenceModel } from './sentence-model'

const dangers = learned.dangers.map((packed) => new SentenceModel(packed))

/**
 * Log odds from which on a sentence counts, danger by danger. Of self-harm and violence a cue too many costs a look,
 * and one too few may cost more.
 */
const BOUNDS = [-0.5, -0.5, 0.5, 0.5, 0.5]

/**
 * @param sentence of the customer's, normalized and in lower case
 * @returns a bit for each danger that it sounds like: self-harm, violence, the law, safety, abuse
 */
export function dangersHeardIn(sentence: string): number {
  let bits = 0
  for (let i = 0; i < dangers.length; i++) if (dangers[i]!.scores(sentence)[0]! > BOUNDS[i]!) bits |= 1 << i
  return bits
}
