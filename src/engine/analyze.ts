import { ruleSetAt } from '../rule-set/places'
import type { RuleSet } from '../rule-set/types'
import { Judge } from './judge'
import { indexInSteps, type UnreadableRule } from './rule-index'
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

/** Whether `analyze` has judged by this rule set before, or it was prepared for it, where nothing is known of the place. */
export function isPrepared(ruleSet: RuleSet): boolean {
  return judges.has(ruleSetAt(ruleSet, {}))
}

/**
 * Prepares a rule set for `analyze` in steps of a few ms: a set of thousands of rules would else take the thread for
 * longer than a page may be still.
 * @param pause awaited between the steps; says whether to go on
 * @returns whether it was prepared to the end
 */
export async function prepare(ruleSet: RuleSet, pause: () => Promise<boolean>): Promise<boolean> {
  const here = ruleSetAt(ruleSet, {})
  if (judges.has(here)) return true
  const steps = indexInSteps(here)
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) {
      step.value.draft.index.file()
      judges.set(here, new Judge(here, step.value))
      return true
    }
    if (!(await pause())) return false
  }
}
