import type { RuleSet, Wording } from '../rule-set/types'
import type { RewriteTemplate, Rule } from '../rules/types'
import { phraseRule } from '../rules/types'
import { avoidedRules } from './avoided-rules'
import { asTemplate } from './rewrite/rewrite-finding'
import { withTeamSlots } from './rewrite/team-slots'
import type { Finding } from './types'

/** A rule with what the rule set says of it. */
export interface ActiveRule {
  readonly rule: Rule
  /** False for the team's own. */
  readonly builtIn: boolean
  /** Looks into quotations, too. */
  readonly inQuotations: boolean
  /** Set by the lead: the customer's mood does not move it any more. */
  readonly severity: Finding['severity'] | undefined
  readonly templates: readonly RewriteTemplate[]
}

/** The built-in rules with the lead's overrides laid over them, the team's own, and those for words that it avoids. */
export function activeRules(builtIn: readonly Rule[], ruleSet: RuleSet): ActiveRule[] {
  const active: ActiveRule[] = []
  const templates = (rewrites: readonly Wording[]) => withTeamSlots(rewrites.map(asTemplate), ruleSet)
  for (const rule of builtIn) {
    const override = ruleSet.overrides[rule.id]
    if (!(override?.enabled ?? rule.offByDefault !== true)) continue
    active.push({
      rule,
      builtIn: true,
      inQuotations: false,
      severity: override?.severity,
      templates: templates(override?.rewrites ?? rule.rewrites),
    })
  }
  for (const team of ruleSet.rules) {
    const override = ruleSet.overrides[team.id]
    if (!(override?.enabled ?? team.enabled)) continue
    active.push({
      rule: phraseRule({
        ...team,
        family: 'voice',
        sources: [],
        // A phrase that a team never wants to see is not better for a "not" in front, nor for capitals.
        ...(team.phrase && { guards: { negation: false, name: false } }),
      }),
      builtIn: false,
      inQuotations: team.phrase?.notInQuotes === false,
      severity: override?.severity,
      templates: templates(override?.rewrites ?? team.rewrites),
    })
  }
  for (const avoided of ruleSet.avoided) {
    for (const rule of avoidedRules(avoided)) {
      const override = ruleSet.overrides[rule.id]
      if (override?.enabled === false) continue
      active.push({
        rule,
        builtIn: false,
        inQuotations: false,
        severity: override?.severity,
        templates: rule.rewrites.map(asTemplate),
      })
    }
  }
  return active
}
