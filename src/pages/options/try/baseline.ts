import { DEFAULT_RULE_SET } from '../../../rule-set/defaults'
import type { RuleSet } from '../../../rule-set/types'
import { when } from '../../shared/when'
import { stored } from '../team-rules'

/** A rule set that the one in force can be compared with. */
export interface Baseline {
  readonly id: string
  readonly words: string
  /** Rejects where an earlier state can no longer be read. */
  readonly read: () => Promise<RuleSet>
}

/** The rules as they came, and the team's earlier states, the newest first. */
export function baselines(): readonly Baseline[] {
  const earlier = (stored.value?.earlier ?? []).map(({ read, at, change }) => ({
    id: `earlier-${at}`,
    words: `Before “${change}” (${when(at)})`,
    read,
  }))
  return [...earlier.reverse(), { id: 'built-in', words: 'The rules as they came', read: async () => DEFAULT_RULE_SET }]
}
