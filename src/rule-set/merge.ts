import type { Severity } from '../engine/types'
import type { RuleOverride, RuleSet } from './types'

/** What merging needs to know of a built-in rule. */
export interface BuiltIn {
  readonly id: string
  readonly severity: Severity
  /** Off until a lead switches it on. */
  readonly offByDefault?: true
}

/** How a built-in rule runs in a team, and whether that is the team's doing. */
export interface RuleInForce {
  readonly enabled: boolean
  readonly severity: Severity
  /** Replaces the built-in rewrites; absent means as built in. */
  readonly rewrites?: readonly string[]
  readonly changed: boolean
}

/** Lays the team's override over a built-in rule. A cue stays a cue: it speaks about the customer, not the draft. */
export function ruleInForce(rule: BuiltIn, ruleSet: RuleSet): RuleInForce {
  const override: RuleOverride = ruleSet.overrides[rule.id] ?? {}
  const severity = rule.severity === 'cue' ? 'cue' : (override.severity ?? rule.severity)
  const enabled = override.enabled ?? !rule.offByDefault
  const changed =
    enabled === Boolean(rule.offByDefault) || severity !== rule.severity || override.rewrites !== undefined
  return { enabled, severity, changed, ...(override.rewrites && { rewrites: override.rewrites }) }
}
