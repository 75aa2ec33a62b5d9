import learned from './learned.json'
import { SentenceModel } from './sentence-model'

const selfHarm = new SentenceModel(learned.selfHarm)
const violence = new SentenceModel(learned.violence)

/** Log odds from which on a sentence counts: a cue too many costs a look, one too few may cost more. */
const BOUND = -0.5

/** @param sentence of the customer's, normalized and in lower case */
export const soundsLikeSelfHarm = (sentence: string): boolean => selfHarm.scores(sentence)[0]! > BOUND
/** @param sentence of the customer's, normalized and in lower case */
export const soundsLikeViolence = (sentence: string): boolean => violence.scores(sentence)[0]! > BOUND
