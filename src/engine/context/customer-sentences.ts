import { maskInline, ownLines } from '../text/mask'
import { isWide, narrow } from '../text/narrow'
import { type NormalizedText, normalize } from '../text/normalize'

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
/**
 * The end of a sentence: marks and a space, unless an initial, a short title or a number in a list stands before.
 * Plainer than the splitter of drafts: no offsets are needed here, and it runs on every thread.
 * Runs of marks are counted, lest a page of them is read once for each of them.
 */
const END =
  /(?<!\b(?:mr|mrs|ms|dr|st|no|vs|e\.g|i\.e|rs|approx|inc|ltd|a\.m|p\.m|\d|[a-z]))[.!?…]{1,20}["')\]]{0,5}\s+/gi

function split(line: string): string[] {
  const sentences: string[] = []
  let start = 0
  END.lastIndex = 0
  for (let m = END.exec(line); m; m = END.exec(line)) {
    sentences.push(line.slice(start, m.index + m[0].length).trim())
    start = m.index + m[0].length
  }
  const rest = line.slice(start).trim()
  if (rest !== '') sentences.push(rest)
  return sentences
}

/** The customer's own sentences, at most sixty. */
export function customerSentences(text: string): CustomerSentence[] {
  const sentences: CustomerSentence[] = []
  const wide = isWide(text)
  for (const line of ownLines(text)) {
    for (const piece of split(maskInline(line.text, undefined))) {
      if (sentences.length === MOST) return sentences
      const raw = wide ? narrow(piece) : piece
      const normalized = normalize(raw.slice(0, 1200), NO_WORDS)
      if (normalized.words.length === 0 && !/[?!]/.test(raw)) continue
      sentences.push({ raw, normalized, lower: normalized.text.toLowerCase(), asked: /\?[!?\s]*$/.test(raw) })
    }
  }
  return sentences
}
