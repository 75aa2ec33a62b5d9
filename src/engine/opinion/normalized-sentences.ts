import { BUILT_IN_SETS } from '../match/built-in'
import { maskInline, ownLines } from '../text/mask'
import { type NormalizedText, normalize } from '../text/normalize'
import { sentencesOf } from '../text/sentences'
import { spoken } from './spoken'

/** A text's own sentences, masked, and what they are normalized to. */
export function ownSentencesOf(text: string): { readonly text: string; readonly normalized: NormalizedText }[] {
  return ownLines(text).flatMap((line) =>
    sentencesOf(maskInline(line.text, undefined), line.start).map((sentence) => ({
      text: sentence.text,
      normalized: normalize(sentence.text, BUILT_IN_SETS.words),
    })),
  )
}

/** The same as the model reads them: `spoken`. */
export const normalizedSentences = (text: string): string[] =>
  ownSentencesOf(text).map(({ normalized }) => spoken(normalized.text))
