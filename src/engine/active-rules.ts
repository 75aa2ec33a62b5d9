import type { RuleSet } from '../rule-set/types'
import type { RewriteTemplate, Rule } from '../rules/types'
import { phraseRule } from '../rules/types'
import { asTemplate } from './rewrite/rewrite-finding'
import type { Finding } from './types'

/** A rule with what the rule set says of it. */
export interface ActiveRule {
  readonly rule: Rule
  /** False for the team's own. */
  readonly builtIn: boolean
  /** Set by the lead: the customer's mood does not move it any more. */
  readonly severity: Finding['severity'] | undefined
  readonly templates: readonly RewriteTemplate[]
}

/** The built-in rules with the lead's overrides laid over them, and the team's own. */
export function activeRules(builtIn: readonly Rule[], ruleSet: RuleSet): ActiveRule[] {
  const active: ActiveRule[] = []
  for (const rule of builtIn) {
    const override = ruleSet.overrides[rule.id]
    if (!(override?.enabled ?? rule.offByDefault !== true)) continue
    active.push({
      rule,
      builtIn: true,
      severity: override?.severity,
      templates: (override?.rewrites ?? rule.rewrites).map(asTemplate),
    })
  }
  for (const team of ruleSet.rules) {
    if (!team.enabled) continue
    const rule = phraseRule({ ...team, family: 'voice', sources: [] })
    active.push({ rule, builtIn: false, severity: undefined, templates: team.rewrites.map(asTemplate) })
  }
  return active
}
