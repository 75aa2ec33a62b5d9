import { DEFAULT_RULE_SET } from './defaults'
import { type BuiltIn, movesByItself } from './merge'
import type { RuleOverride, RuleSet, Settings } from './types'

/** Each edit gives a new rule set and leaves the old one as it was, so that a change can be undone. */

/**
 * Changes a built-in rule for the team. What equals the built-in is not kept: the override vanishes with its last
 * difference. A severity that is set holds for all words and moods; `severity: undefined` lets them move it again.
 */
export function overrideRule(ruleSet: RuleSet, rule: BuiltIn, change: RuleOverride): RuleSet {
  const merged: RuleOverride = { ...ruleSet.overrides[rule.id], ...change }
  const kept: RuleOverride = {
    ...(merged.enabled !== undefined && merged.enabled === Boolean(rule.offByDefault) && { enabled: merged.enabled }),
    ...(merged.severity !== undefined &&
      (merged.severity !== rule.severity || movesByItself(rule)) && { severity: merged.severity }),
    ...(merged.rewrites !== undefined && { rewrites: merged.rewrites }),
  }
  const { [rule.id]: _, ...others } = ruleSet.overrides
  return { ...ruleSet, overrides: Object.keys(kept).length ? { ...others, [rule.id]: kept } : others }
}

/** Takes a rule out of service, whether it is built in or the team's own. Unknown ids change nothing that runs. */
export function turnRuleOff(ruleSet: RuleSet, id: string): RuleSet {
  if (ruleSet.rules.some((rule) => rule.id === id)) {
    return { ...ruleSet, rules: ruleSet.rules.map((rule) => (rule.id === id ? { ...rule, enabled: false } : rule)) }
  }
  return { ...ruleSet, overrides: { ...ruleSet.overrides, [id]: { ...ruleSet.overrides[id], enabled: false } } }
}

/** Gives one rule back its built-in state. */
export function resetRule(ruleSet: RuleSet, id: string): RuleSet {
  const { [id]: _, ...others } = ruleSet.overrides
  return { ...ruleSet, overrides: others }
}

/** Gives several rules back their built-in state: those of a family, say. */
export function resetRules(ruleSet: RuleSet, ids: readonly string[]): RuleSet {
  const overrides = Object.entries(ruleSet.overrides).filter(([id]) => !ids.includes(id))
  return { ...ruleSet, overrides: Object.fromEntries(overrides) }
}

/** Gives every built-in rule back its built-in state; the team's own rules, words and settings stay. */
export function resetAllRules(ruleSet: RuleSet): RuleSet {
  return { ...ruleSet, overrides: DEFAULT_RULE_SET.overrides }
}

export function changeSettings(ruleSet: RuleSet, change: Partial<Settings>): RuleSet {
  return { ...ruleSet, settings: { ...ruleSet.settings, ...change } }
}
