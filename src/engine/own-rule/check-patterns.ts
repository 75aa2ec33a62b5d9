import { couldMatch, findPattern } from '../match/matcher'
import { compile, type Pattern } from '../match/patterns'
import { PatternError } from '../match/syntax'
import { stepsOver } from '../match/walk'
import { waysOf } from '../match/ways'
import { everydaySentences } from './everyday'

/** Why a pattern is refused. */
export interface PatternProblem {
  /** Which of the patterns. */
  readonly index: number
  /** UTF-16 in the pattern; absent where it is the whole of it. */
  readonly at?: number
  readonly reason: string
}

/** What patterns find in replies that nobody would take offence at. */
export interface Reach {
  /** Everyday sentences that are found, each once. */
  readonly found: readonly string[]
  readonly of: number
}

/** Limits for rules that are written by hand: what a keystroke costs must not hang on who wrote them. */
export const MOST_PATTERNS = 40
const LONGEST_PATTERN = 2_000
/** Steps of the matcher for each word of the sentences that call for the pattern. */
const MOST_STEPS_A_WORD = 60
/** A rule that finds more than one in five everyday sentences finds nearly everything. */
const NEARLY_EVERYTHING = 1 / 5

/** What cannot be read in the patterns, with its place. */
export function unreadable(patterns: readonly string[]): readonly PatternProblem[] {
  const problems = patterns.flatMap((source, index): PatternProblem[] => {
    if (source.length > LONGEST_PATTERN) {
      return [{ index, at: LONGEST_PATTERN, reason: `longer than ${LONGEST_PATTERN} characters` }]
    }
    try {
      void compile(source).syntax
      return []
    } catch (error) {
      if (error instanceof PatternError) return [{ index, at: error.at, reason: error.reason }]
      return [{ index, reason: error instanceof Error ? error.message : String(error) }]
    }
  })
  if (patterns.length <= MOST_PATTERNS) return problems
  return [...problems, { index: MOST_PATTERNS, reason: `more than ${MOST_PATTERNS} patterns in one rule` }]
}

/** Patterns that would slow typing down. They must be readable. The answer does not hang on the machine. */
export function tooSlow(patterns: readonly string[]): readonly PatternProblem[] {
  return patterns.flatMap((source, index): PatternProblem[] => {
    const pattern = compile(source)
    const anywhere = waysOf(pattern).some(({ needs }) => needs.length === 0)
    if (anywhere && pattern.syntax.tagged) {
      return [
        { index, reason: 'too slow: it names no word, so the grammar of every sentence would have to be worked out' },
      ]
    }
    const { steps, words } = costOf(pattern)
    return steps > words * MOST_STEPS_A_WORD
      ? [{ index, reason: 'too slow: it has too many gaps or repetitions that may stand for anything' }]
      : []
  })
}

function costOf(pattern: Pattern): { steps: number; words: number } {
  let steps = 0
  let words = 0
  for (const sentence of everydaySentences()) {
    if (!couldMatch(pattern, sentence.doc)) continue
    const tokens = sentence.doc.tokens(pattern.syntax.tagged)
    words += tokens.length
    steps += stepsOver(pattern.syntax, tokens)
  }
  return { steps, words }
}

/** Everyday sentences that the patterns find, less those that hold an exception. All must be readable. */
export function reachOf(patterns: readonly string[], unless: readonly string[] = []): Reach {
  const all = everydaySentences()
  const finds = patterns.map(compile)
  const excepts = unless.map(compile)
  const found = all.filter(({ doc }) => {
    const hits = (some: readonly Pattern[]) =>
      some.flatMap((pattern) => (couldMatch(pattern, doc) ? findPattern(doc, pattern) : []))
    const marked = hits(finds)
    if (marked.length === 0) return false
    const spared = hits(excepts)
    return marked.some((hit) => !spared.some((one) => one.start < hit.end && hit.start < one.end))
  })
  return { found: found.map(({ text }) => text), of: all.length }
}

/** True where the patterns find nearly everything that agents write. */
export const findsNearlyEverything = ({ found, of }: Reach): boolean => found.length > of * NEARLY_EVERYTHING
