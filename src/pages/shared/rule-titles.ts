import { avoidedId, avoidedRules } from '../../engine/avoided-rules'
import type { RuleSet } from '../../rule-set/types'
import { RULES } from '../../rules'

const BUILT_IN: ReadonlyMap<string, string> = new Map(RULES.map(({ id, title }) => [id, title]))

/** What the rule with an id is called in a team: built in, the team's own, or for words that it avoids. */
export function titleOfRule(ruleSet: RuleSet, id: string): string {
  const avoided = ruleSet.avoided.find((words) => avoidedId(words) === id)
  return (
    BUILT_IN.get(id) ??
    ruleSet.rules.find((rule) => rule.id === id)?.title ??
    (avoided && avoidedRules(avoided)[0]?.title) ??
    // Of a rule that is gone.
    id
  )
}
