import { DEFAULT_RULE_SET } from '../../../rule-set/defaults'
import type { RuleSet } from '../../../rule-set/types'
import { when } from '../../shared/when'
import { stored } from '../team-rules'

/** A rule set that the one in force can be compared with. */
export interface Baseline {
  readonly id: string
  readonly words: string
  readonly ruleSet: RuleSet
}

/** The rules as they came, and the team's earlier states, the newest first. */
export function baselines(): readonly Baseline[] {
  const earlier = (stored.value?.earlier ?? []).map(({ ruleSet, at, change }) => ({
    id: `earlier-${at}`,
    words: `Before “${change}” (${when(at)})`,
    ruleSet,
  }))
  return [...earlier.reverse(), { id: 'built-in', words: 'The rules as they came', ruleSet: DEFAULT_RULE_SET }]
}
