import { BUILT_IN_SETS } from '../match/built-in'
import { maskInline, ownLines } from '../text/mask'
import { normalize } from '../text/normalize'
import { sentencesOf } from '../text/sentences'
import { spoken } from './spoken'

/** A text's sentences as the model reads them: masked, normalized, `spoken`. */
export function normalizedSentences(text: string): string[] {
  return ownLines(text).flatMap((line) =>
    sentencesOf(maskInline(line.text, undefined), line.start).map((sentence) =>
      spoken(normalize(sentence.text, BUILT_IN_SETS.words).text),
    ),
  )
}
