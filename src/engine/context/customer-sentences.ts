import { maskInline, ownLines } from '../text/mask'
import { type NormalizedText, normalize } from '../text/normalize'
import { sentencesOf } from '../text/sentences'

/** A sentence of the customer's: quoted history and quotations are gone. */
export interface CustomerSentence {
  readonly raw: string
  readonly normalized: NormalizedText
  /** Normalized, lower case. */
  readonly lower: string
  /** Ends in a question mark, alone or with others. */
  readonly asked: boolean
}

const NO_WORDS: ReadonlySet<string> = new Set()
const MOST = 60

/** The customer's own sentences, at most sixty. */
export function customerSentences(text: string): CustomerSentence[] {
  const sentences: CustomerSentence[] = []
  for (const line of ownLines(text)) {
    for (const { text: raw } of sentencesOf(maskInline(line.text, undefined), 0)) {
      if (sentences.length === MOST) return sentences
      const normalized = normalize(raw.slice(0, 1200), NO_WORDS)
      if (normalized.words.length === 0 && !/[?!]/.test(raw)) continue
      sentences.push({ raw, normalized, lower: normalized.text.toLowerCase(), asked: /\?[!?\s]*$/.test(raw) })
    }
  }
  return sentences
}
