import type { RuleSet } from '../rule-set/types'
import { RULES } from '../rules'
import { type PhraseRule, patternsOf } from '../rules/types'
import { type ActiveRule, activeRules } from './active-rules'
import { SentenceJudge } from './judge-sentence'
import { BUILT_IN_SETS, builtInWays } from './match/built-in'
import { PatternIndex } from './match/matcher'
import { numbered } from './match/pattern-table'
import { compile, type Pattern, vocabularyOf } from './match/patterns'
import { WordSets } from './match/word-sets'

/** A rule of the team with a pattern that cannot be read. */
export interface UnreadableRule {
  readonly rule: string
  /** Names the pattern and the place in it. */
  readonly reason: string
}

/** The phrase rules of a rule set, ready to look at sentences. */
export interface RuleIndex {
  readonly active: readonly ActiveRule[]
  readonly draft: SentenceJudge
  readonly customer: SentenceJudge
  /** The rules that look into quotations, too; most teams have none. */
  readonly quotations: SentenceJudge | undefined
  /** Rules of the team that are left out, because one of their patterns cannot be read. */
  readonly unreadable: readonly UnreadableRule[]
}

/** So many rules are indexed at once: a few ms. */
const IN_ONE_STEP = 400

/** Indexes the rules of a set, but for what is left to the first sentence (`PatternIndex.file`). Between two steps the caller may let others have the thread. */
export function* indexInSteps(ruleSet: RuleSet): Generator<undefined, RuleIndex> {
  const active = activeRules(RULES, ruleSet)
  yield
  const sets = new WordSets(BUILT_IN_SETS)
  const draft = new PatternIndex<PhraseRule>(sets)
  const customer = new PatternIndex<PhraseRule>(sets)
  const quotations = new PatternIndex<PhraseRule>(sets)
  let quoted = false
  const ofTheTeam: Pattern[] = []
  const unreadable: UnreadableRule[] = []
  for (const [at, { rule, builtIn, inQuotations }] of active.entries()) {
    if (at % IN_ONE_STEP === IN_ONE_STEP - 1) yield
    if (rule.kind !== 'phrase') continue
    const patterns = patternsOf(rule).map(compile)
    if (!builtIn) {
      const reason = whyUnreadable(rule)
      if (reason !== undefined) {
        unreadable.push({ rule: rule.id, reason })
        continue
      }
      ofTheTeam.push(...patterns)
    }
    const ways = builtIn ? builtInWays(rule.id) : numbered(patterns, sets)
    ;(rule.scope === 'customer' ? customer : draft).add(rule, patterns, ways)
    if (!inQuotations) continue
    quotations.add(rule, patterns, ways)
    quoted = true
  }
  yield
  const builtIn = BUILT_IN_SETS.words
  const vocabulary = ofTheTeam.length === 0 ? builtIn : new Set([...builtIn.keys(), ...vocabularyOf(ofTheTeam)])
  yield
  return {
    active,
    draft: new SentenceJudge(draft, vocabulary),
    customer: new SentenceJudge(customer, vocabulary),
    quotations: quoted ? new SentenceJudge(quotations, vocabulary) : undefined,
    unreadable,
  }
}

/** The same at once. */
export function indexOf(ruleSet: RuleSet): RuleIndex {
  const steps = indexInSteps(ruleSet)
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
  }
}

function whyUnreadable(rule: PhraseRule): string | undefined {
  try {
    for (const source of [...patternsOf(rule), ...(rule.unless ?? []), ...(rule.unlessNear ?? [])]) {
      // Patterns are read when they are first needed: here at once.
      void compile(source).syntax
    }
    return undefined
  } catch (reason) {
    return reason instanceof Error ? reason.message : String(reason)
  }
}
