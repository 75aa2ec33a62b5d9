import { overrideRule } from '../../../rule-set/edit'
import { ruleInForce } from '../../../rule-set/merge'
import type { RuleSet } from '../../../rule-set/types'
import { RULES } from '../../../rules'
import { save, stored } from '../team-rules'
import { oftenWaved, type RuleSum } from './summary'

/** Rules that people wave away again and again: each offers to speak more quietly. */
export function OftenWaved({ rules, ruleSet }: { rules: readonly RuleSum[]; ruleSet: RuleSet }) {
  const offers = oftenWaved(rules).flatMap((sum) => {
    const rule = RULES.find(({ id }) => id === sum.rule)
    if (!rule || rule.severity === 'cue') return []
    const { enabled, severity, moves } = ruleInForce(rule, ruleSet)
    // One that is only a hint cannot speak more quietly.
    return enabled && (severity !== 'hint' || moves) ? [{ rule, sum }] : []
  })
  if (offers.length === 0) return null
  return (
    <ul class="offers">
      {offers.map(({ rule, sum }) => (
        <li key={rule.id} class="note">
          <p>
            <strong>{rule.title}</strong> was waved away in {sum.waved} of {sum.fired} cases.
          </p>
          <button
            type="button"
            class="button"
            disabled={stored.value?.policy?.locksRules}
            onClick={() => void save((set) => overrideRule(set, rule, { severity: 'hint' }), `${rule.title}: hint`)}
          >
            Make it a hint<span class="for-ears">: {rule.title}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}
