import type { Severity } from '../engine/types'
import type { RuleOverride, RuleSet, Wording } from './types'

/** What merging needs to know of a built-in rule. */
export interface BuiltIn {
  readonly id: string
  readonly severity: Severity
  /** Off until a lead switches it on. */
  readonly offByDefault?: true
  /** Present where the customer's mood moves the severity. */
  readonly moves?: readonly unknown[]
  /** Present where the rule itself weighs the words that it found, and may speak louder or more quietly. */
  readonly judge?: unknown
}

/** How a built-in rule runs in a team, and whether that is the team's doing. */
export interface RuleInForce {
  readonly enabled: boolean
  readonly severity: Severity
  /** Replaces the built-in rewrites; absent means as built in. */
  readonly rewrites?: readonly Wording[]
  readonly changed: boolean
  /** The words or the customer's mood move the severity; they stop to do so once the team has set one. */
  readonly moves: boolean
}

/** Lays the team's override over a built-in rule. A cue stays a cue: it speaks about the customer, not the draft. */
export function ruleInForce(rule: BuiltIn, ruleSet: RuleSet): RuleInForce {
  const override: RuleOverride = ruleSet.overrides[rule.id] ?? {}
  const set = rule.severity === 'cue' ? undefined : override.severity
  const enabled = override.enabled ?? !rule.offByDefault
  const moves = movesByItself(rule) && set === undefined
  const changed =
    enabled === Boolean(rule.offByDefault) ||
    (set !== undefined && (set !== rule.severity || movesByItself(rule))) ||
    override.rewrites !== undefined
  return {
    enabled,
    severity: set ?? rule.severity,
    changed,
    moves,
    ...(override.rewrites && { rewrites: override.rewrites }),
  }
}

/** Whether the words or the customer's mood move a rule as it is built in. */
export const movesByItself = (rule: BuiltIn): boolean => (rule.moves?.length ?? 0) > 0 || rule.judge !== undefined
