import { type RuleSet, SCHEMA_VERSION } from './types'

/** The rule set of a team that has changed nothing. */
export const DEFAULT_RULE_SET: RuleSet = {
  schemaVersion: SCHEMA_VERSION,
  overrides: {},
  rules: [],
  words: [],
  avoided: [],
  goodwill: [],
  crisis: [],
  places: [],
  settings: { sendGuard: 'block', framework: 'plain', agentsMaySwitchOff: true, counting: true },
}
