import { overrideRule } from './edit'
import { type BuiltIn, ruleInForce } from './merge'
import type { RuleOverride, RuleSet } from './types'

/** How hard a rule is in a team: off, or the severity that it has in every mood. */
export type Strength = 'off' | NonNullable<RuleOverride['severity']>
export const STRENGTHS: readonly Strength[] = ['off', 'hint', 'warn', 'block']

/** How hard a built-in rule is now; a cue has no strength but on and off, and counts as a hint. */
export function strengthOf(rule: BuiltIn, ruleSet: RuleSet): Strength {
  const { enabled, severity } = ruleInForce(rule, ruleSet)
  if (!enabled) return 'off'
  return severity === 'cue' ? 'hint' : severity
}

/** Makes a built-in rule so hard, or switches it off. Switched on as hard as it was, it moves as it did. */
export function withStrength(ruleSet: RuleSet, rule: BuiltIn, strength: Strength): RuleSet {
  if (strength === 'off') return overrideRule(ruleSet, rule, { enabled: false })
  if (strength === ruleInForce(rule, ruleSet).severity) return overrideRule(ruleSet, rule, { enabled: true })
  return overrideRule(ruleSet, rule, { enabled: true, severity: strength })
}

/** The same for a rule of the team's own. */
export function withOwnStrength(ruleSet: RuleSet, id: string, strength: Strength): RuleSet {
  const change = strength === 'off' ? { enabled: false } : { enabled: true, severity: strength }
  return { ...ruleSet, rules: ruleSet.rules.map((rule) => (rule.id === id ? { ...rule, ...change } : rule)) }
}
