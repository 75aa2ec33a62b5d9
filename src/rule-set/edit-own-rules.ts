import type { RuleSet, TeamRule } from './types'

/** Puts a rule of the team's own in place of the one with its id, or behind all others. */
export function saveOwnRule(ruleSet: RuleSet, rule: TeamRule): RuleSet {
  const { [rule.id]: _, ...overrides } = ruleSet.overrides
  const known = ruleSet.rules.some(({ id }) => id === rule.id)
  const rules = known ? ruleSet.rules.map((one) => (one.id === rule.id ? rule : one)) : [...ruleSet.rules, rule]
  return { ...ruleSet, overrides, rules }
}

/** Takes a rule of the team's own out of the set; unknown ids change nothing. */
export function removeOwnRule(ruleSet: RuleSet, id: string): RuleSet {
  const { [id]: _, ...overrides } = ruleSet.overrides
  return { ...ruleSet, overrides, rules: ruleSet.rules.filter((rule) => rule.id !== id) }
}

/** Switches a rule of the team's own on or off. */
export function switchOwnRule(ruleSet: RuleSet, id: string, enabled: boolean): RuleSet {
  const { [id]: _, ...overrides } = ruleSet.overrides
  return { ...ruleSet, overrides, rules: ruleSet.rules.map((rule) => (rule.id === id ? { ...rule, enabled } : rule)) }
}

/** An id that no rule of the set has yet, made from the rule's words. */
export function ownRuleId(ruleSet: RuleSet, words: string): string {
  const slug = words
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
  const id = `team-${slug || 'rule'}`
  const taken = (each: string) => ruleSet.rules.some((rule) => rule.id === each)
  let at = 1
  while (taken(at === 1 ? id : `${id}-${at}`)) at++
  return at === 1 ? id : `${id}-${at}`
}
