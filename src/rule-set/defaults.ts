import { type RuleSet, SCHEMA_VERSION } from './types'

/** The rule set of a team that has changed nothing. */
export const DEFAULT_RULE_SET: RuleSet = {
  schemaVersion: SCHEMA_VERSION,
  overrides: {},
  rules: [],
  words: [],
  goodwill: [],
  settings: { sendGuard: 'block' },
}
