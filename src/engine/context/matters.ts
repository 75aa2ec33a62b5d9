import { owedOf } from '../opinion/owed-opinion'
import type { CustomerSentence } from './customer-sentences'
import { piecesOf } from './pieces'
import { stemsOf } from './stems'
import type { Matter } from './types'

const MOST = 40
const WORDS = /[\p{L}\p{N}'-]+/gu
const NUMBER = /^\d+$/

/**
 * Where something further comes in, often in passing: "oh, and", "one more thing", "by the way", "on another note".
 * Weak ones count, too ("and the box …"): how likely an answer is owed is weighed beside it.
 */
const ASIDE =
  /\b(?:ps|p s|also|btw|by the way|plus|(?:one|two|1|2|(?:a )?couple(?: of)?) (?:more|other|last|further|small|final|tiny|quick) (?:things?|questions?|points?|matters?|bits?)|another (?:thing|question|issue|problem|matter|point)|(?:one|two) (?:things?|questions?)|while (?:i am|i have|we are|you are) (?:at it|on|here|there|writing)|(?:side|different|separate|unrelated|another|other|final|last) (?:note|matter|topic|issue|thing|question)|separately|on top of (?:that|this|it|which|all)|to top it|lastly|finally|secondly|thirdly|second|besides|incidentally|not to mention|as well|in addition|additionally|furthermore|moreover|oh|ah|not that|too|either|nor|and (?:i|the|my|your|our|there|it|we|you|nobody|no one|why|how|when|where|is|are|can|could|do|does|did|will|would)|while|although|though)\b/

/** All that the customer raises, piece by piece; at most forty pieces. */
export function mattersOf(sentences: readonly CustomerSentence[]): Matter[] {
  const matters: Matter[] = []
  for (const [i, { lower, asked }] of sentences.entries()) {
    const aside = lower.search(ASIDE)
    for (const text of piecesOf(lower)) {
      const stems = [...new Set(stemsOf(text.match(WORDS) ?? []))].filter((stem) => !NUMBER.test(stem))
      if (stems.length === 0) continue
      if (matters.length === MOST) return matters
      matters.push({
        text,
        stems,
        owed: owedOf(text),
        asked,
        aside: aside >= 0 && lower.indexOf(text) + text.length > aside,
        last: i === sentences.length - 1,
      })
    }
  }
  return matters
}
