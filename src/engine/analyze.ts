import type { RuleSet } from '../rule-set/types'
import { Judge } from './judge'
import type { Report, Thread } from './types'

const judges = new WeakMap<RuleSet, Judge>()

/**
 * Judges a draft. Pure: no DOM, no browser API, no clock, no randomness. Sentences are remembered per rule set,
 * so that a keystroke costs one sentence; what is remembered never changes the report.
 *
 * @param reply the draft as the agent sees it; offsets in the report are UTF-16 code units into it.
 * @throws Error where the rule set holds a pattern with an unknown word class; `src/rule-set` checks for that.
 */
export function analyze(reply: string, thread: Thread, ruleSet: RuleSet): Report {
  let judge = judges.get(ruleSet)
  if (!judge) {
    judge = new Judge(ruleSet)
    judges.set(ruleSet, judge)
  }
  return judge.judge(reply, thread)
}
