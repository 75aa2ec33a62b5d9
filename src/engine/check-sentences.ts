import type { CheckSentence } from './check-input'
import type { JudgedSentence } from './judge-sentence'

/** A judged sentence as checks see it. */
export function asCheckSentence(sentence: JudgedSentence): CheckSentence {
  return {
    text: sentence.text,
    start: sentence.start,
    end: sentence.start + sentence.text.length,
    norm: sentence.judgment.lower,
    words: sentence.judgment.normalized.words,
  }
}
