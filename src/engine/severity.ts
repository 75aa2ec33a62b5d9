import type { Mood, Rule } from '../rules/types'
import type { Context } from './context/types'
import type { Severity } from './types'

function holds(mood: Mood, context: Context): boolean {
  if (!context.known) return false
  if (mood.anger !== undefined && context.anger < mood.anger) return false
  if (mood.complaint !== undefined && context.complaint !== mood.complaint) return false
  if (mood.oursFault !== undefined && (context.fault === 'ours') !== mood.oursFault) return false
  if (mood.vulnerable !== undefined && context.vulnerable !== mood.vulnerable) return false
  if (mood.repeat !== undefined && context.repeat !== mood.repeat) return false
  if (mood.calm !== undefined) {
    const calm = context.anger === 0 && !context.complaint && (context.question || context.thanks)
    if (calm !== mood.calm) return false
  }
  return true
}

/** The rule's severity in the customer's mood. */
export function severityOf(rule: Pick<Rule, 'severity' | 'moves'>, context: Context): Severity {
  let severity = rule.severity
  for (const move of rule.moves ?? []) if (move.when.some((mood) => holds(mood, context))) severity = move.to
  return severity
}

const RANK: Record<Severity, number> = { block: 3, warn: 2, hint: 1, cue: 0 }

/** Higher is louder. */
export const rankOf = (severity: Severity): number => RANK[severity]
