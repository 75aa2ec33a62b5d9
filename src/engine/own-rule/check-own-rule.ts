import type { RuleSet, TeamRule } from '../../rule-set/types'
import { analyze } from '../analyze'
import { phraseProblem } from '../phrase/phrase-patterns'
import { findsNearlyEverything, type PatternProblem, type Reach, reachOf, tooSlow, unreadable } from './check-patterns'

/** One of the rule's own sentences, and whether the rule does with it what it must. */
export interface CheckedSentence {
  readonly text: string
  readonly holds: boolean
}

/** All that there is to know of a rule of the team's own before it is saved. */
export interface OwnRuleCheck {
  /** Of the patterns, then of the exceptions (`unless`), which are counted on. */
  readonly patternProblems: readonly PatternProblem[]
  readonly mustFind: readonly CheckedSentence[]
  readonly mustSpare: readonly CheckedSentence[]
  /** Absent while a pattern cannot be read. */
  readonly reach?: Reach
  /** Why it cannot be saved yet, in words; empty where it can. */
  readonly reasons: readonly string[]
}

/**
 * Tries a rule as it would run in the team's rule set: its patterns, its own sentences, and everyday sentences that
 * it should leave alone. Never throws.
 */
export function checkOwnRule(rule: TeamRule, ruleSet: RuleSet): OwnRuleCheck {
  const phrase = rule.phrase && phraseProblem(rule.phrase)
  const patterns = [...rule.patterns, ...rule.unless]
  const unread = unreadable(patterns)
  const readable = unread.length === 0 && phrase === undefined && rule.patterns.length > 0
  const patternProblems = readable ? tooSlow(patterns) : unread
  const reach = readable && patternProblems.length === 0 ? reachOf(rule.patterns, rule.unless) : undefined
  const tryWith = aloneIn(ruleSet, rule)
  const finds = (text: string) =>
    readable && analyze(text, { messages: [] }, tryWith).findings.some((finding) => finding.rule === rule.id)
  const mustFind = rule.examples.bad.map((text) => ({ text, holds: finds(text) }))
  const mustSpare = rule.examples.ok.map((text) => ({ text, holds: !finds(text) }))
  const missed = mustFind.filter(({ holds }) => !holds).length
  const caught = mustSpare.filter(({ holds }) => !holds).length
  const reasons = [
    phrase,
    !rule.phrase && rule.patterns.length === 0 && 'Write a pattern.',
    ...patternProblems.map(({ reason }) => `The pattern is refused: ${reason}.`),
    reach &&
      findsNearlyEverything(reach) &&
      `It finds ${reach.found.length} of ${reach.of} everyday sentences, nearly everything. Use more words.`,
    readable && missed > 0 && `${sentences(missed)} that it must find ${missed === 1 ? 'is' : 'are'} not found.`,
    caught > 0 && `${sentences(caught)} that it must leave alone ${caught === 1 ? 'is' : 'are'} found.`,
  ].filter((reason): reason is string => typeof reason === 'string')
  return { patternProblems, mustFind, mustSpare, reasons, ...(reach && { reach }) }
}

const sentences = (count: number): string => (count === 1 ? 'One sentence' : `${count} sentences`)

const alone = new WeakMap<RuleSet, WeakMap<TeamRule, RuleSet>>()

/**
 * The rule set with this one, switched on, of the rules that are the team's own: what it is tried with. The same two
 * give the same object, so that whatever the engine prepares from it is prepared once.
 */
export function aloneIn(ruleSet: RuleSet, rule: TeamRule): RuleSet {
  let byRule = alone.get(ruleSet)
  if (!byRule) {
    byRule = new WeakMap()
    alone.set(ruleSet, byRule)
  }
  let set = byRule.get(rule)
  if (!set) {
    const { [rule.id]: _, ...overrides } = ruleSet.overrides
    set = { ...ruleSet, overrides, rules: [{ ...rule, enabled: true }], avoided: [], places: [] }
    byRule.set(rule, set)
  }
  return set
}
