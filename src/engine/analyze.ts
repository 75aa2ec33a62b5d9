import { ruleSetAt } from '../rule-set/places'
import type { RuleSet } from '../rule-set/types'
import { Judge, type UnreadableRule } from './judge'
import type { Report, Thread } from './types'

const judges = new WeakMap<RuleSet, Judge>()

function judgeOf(ruleSet: RuleSet): Judge {
  let judge = judges.get(ruleSet)
  if (!judge) {
    judge = new Judge(ruleSet)
    judges.set(ruleSet, judge)
  }
  return judge
}

/**
 * Judges a draft. Pure: no DOM, no browser API, no clock, no randomness. Sentences are remembered per rule set,
 * so that a keystroke costs one sentence; what is remembered never changes the report. A rule of the team that
 * cannot be read is left out: see `unreadableRules`.
 *
 * What the team set otherwise for the thread's helpdesk or channel holds there.
 *
 * @param reply the draft as the agent sees it; offsets in the report are UTF-16 code units into it.
 */
export function analyze(reply: string, thread: Thread, ruleSet: RuleSet): Report {
  return judgeOf(ruleSetAt(ruleSet, thread)).judge(reply, thread)
}

/** The team's rules with a pattern that cannot be read, and why; judging leaves them out. */
export function unreadableRules(ruleSet: RuleSet): readonly UnreadableRule[] {
  return judgeOf(ruleSet).unreadable
}
