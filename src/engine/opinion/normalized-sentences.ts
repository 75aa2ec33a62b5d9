import { BUILT_IN_SETS } from '../match/built-in'
import { greetingLength } from '../rewrite/compose'
import { maskInline, ownLines } from '../text/mask'
import { normalize } from '../text/normalize'
import { sentencesOf } from '../text/sentences'

/** A normalized sentence as the model reads it: without its greeting, in lower case. */
export const spoken = (normalized: string): string => normalized.slice(greetingLength(normalized)).toLowerCase()

/** A text's sentences as the model reads them: masked, normalized, `spoken`. */
export function normalizedSentences(text: string): string[] {
  return ownLines(text).flatMap((line) =>
    sentencesOf(maskInline(line.text, undefined), line.start).map((sentence) =>
      spoken(normalize(sentence.text, BUILT_IN_SETS.words).text),
    ),
  )
}
