import { turnRuleOff } from './edit'
import type { RuleSet } from './types'

/** What one agent set for themselves, on their own machine. Never part of the team's rule set. */
export interface OwnChoices {
  /** No coaching until then, in ms since 1970. */
  readonly pausedUntil?: number
  /** Ids of rules that are off for this agent. */
  readonly rulesOff: readonly string[]
}

export const NO_CHOICES: OwnChoices = { rulesOff: [] }

/** Lays an agent's own choices over the team's rules, as far as the team lets them. */
export function withOwnChoices(ruleSet: RuleSet, { rulesOff }: OwnChoices): RuleSet {
  return ruleSet.settings.agentsMaySwitchOff ? rulesOff.reduce(turnRuleOff, ruleSet) : ruleSet
}
