import { turnRuleOff } from './edit'
import type { Place, RuleSet } from './types'

/** What one agent set for themselves, on their own machine. Never part of the team's rule set. */
export interface OwnChoices {
  /** No coaching until then, in ms since 1970. */
  readonly pausedUntil?: number
  /** Ids of rules that are off for this agent. */
  readonly rulesOff: readonly string[]
}

export const NO_CHOICES: OwnChoices = { rulesOff: [] }

/** Lays an agent's own choices over the team's rules, in every place, as far as the team lets them. */
export function withOwnChoices(ruleSet: RuleSet, { rulesOff }: OwnChoices): RuleSet {
  if (!ruleSet.settings.agentsMaySwitchOff || rulesOff.length === 0) return ruleSet
  return {
    ...rulesOff.reduce(turnRuleOff, ruleSet),
    places: ruleSet.places.map((place) => withoutRules(place, rulesOff)),
  }
}

/** What a place says of a rule would bring it back there. */
function withoutRules(place: Place, rulesOff: readonly string[]): Place {
  const overrides = Object.entries(place.overrides).map(
    ([id, override]) => [id, rulesOff.includes(id) ? { ...override, enabled: false } : override] as const,
  )
  return { ...place, overrides: Object.fromEntries(overrides) }
}
