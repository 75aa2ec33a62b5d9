import { phrasePatterns } from '../engine/phrase/phrase-patterns'
import type { TeamRule } from '../rule-set/types'

/** A rule of a team's own, as the rules page makes it of a phrase: for measuring and testing many of them. */
export function ownPhrase(id: string, words: string): TeamRule {
  const phrase = { words, otherForms: true, onlyAsCommand: false, notInQuotes: true }
  return {
    id,
    title: `“${words}”`,
    why: 'Our team does not write this.',
    severity: 'warn',
    enabled: true,
    phrase,
    patterns: phrasePatterns(phrase),
    unless: [],
    rewrites: [],
    examples: { bad: [], ok: [] },
  }
}
