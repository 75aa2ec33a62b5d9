import type { CustomerSentence } from './customer-sentences'
import { piecesOf } from './pieces'
import { namesTrouble, praises, tellsTrouble } from './signals'
import { stemsOf } from './stems'
import type { Issue } from './types'

const MOST = 8
/** In a message of at most so many words all that is told counts; a longer one tells how it came to it. */
const SHORT = 45
const WORDS = /[\p{L}\p{N}'-]+/gu
/** Trouble only in the company of other trouble: "room dirty, no hot water, noise all night". */
const LISTED =
  /\b(?:noise|noisy|cold|dirty|open|opened|empty|rude|slow|late|missing|smell\w*|hot|loud|charged|express|ignored|hair|leak\w*|expensive|cracked|scratched|old|hard|broken|small|big|dark|ants|bugs|mould|mold)\b/
/** Mood and judgment, nothing that could be dealt with. */
const MOOD =
  /^(?:(?:this|it|that|you|your|the|what|such|a|an|is|are|was|very|so|really|absolutely|totally|just|i|am|we|worst|bad|pathetic|useless|horrible|terrible|awful|poor|ridiculous|disgusting|disgusted|unacceptable|furious|angry|upset|frustrated|annoyed|disappointed|disappointing|frustrating|annoying|service|app|company|experience|ever|joke|scam|fraud|fake|waste|of|time|money|my|rubbish|garbage|customer|support|bank|please|never|again|using|use|hate|sucks|application|people|guys|do|not|download|install|with|fed|up|about|by|and|at|all|cheaters?|thieves|liars?|team|too|sir|hi|hello|complain|complaining|complaint|problem|problems|issue|issues|i've|have|had|in|life|life's|uninstall|uninstalling|uninstalled) ?)+$/

/** What the customer complains of, one entry for each thing that went wrong. */
export function issuesOf(sentences: readonly CustomerSentence[]): Issue[] {
  const issues: Issue[] = []
  const short = sentences.reduce((n, sentence) => n + sentence.normalized.words.length, 0) <= SHORT
  for (const sentence of sentences) {
    if (sentence.asked && !namesTrouble(sentence.lower)) continue
    const pieces = piecesOf(sentence.lower)
    const troubled = pieces.map(namesTrouble)
    const any = troubled.some(Boolean)
    const told = short && tellsTrouble(sentence)
    for (let i = 0; i < pieces.length; i++) {
      const piece = pieces[i]!
      const words = piece.split(' ').length
      if (!troubled[i] && !(any && words <= 5 && LISTED.test(piece)) && !(told && (words >= 3 || any))) continue
      if (MOOD.test(piece) || (!troubled[i] && praises(piece))) continue
      const stems = stemsOf(piece.match(WORDS) ?? [])
      if (stems.length === 0) continue
      // The same thing said again is no second issue.
      if (issues.some((known) => stems.every((stem) => known.stems.includes(stem)))) continue
      if (issues.length === MOST) return issues
      issues.push({ text: piece, stems })
    }
  }
  return issues
}
