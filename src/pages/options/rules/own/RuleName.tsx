import type { TeamRule } from '../../../../rule-set/types'

interface RuleNameProps {
  readonly rule: TeamRule
  readonly onChange: (rule: TeamRule) => void
}

/** What the card says: the name of the rule, and why. */
export function RuleName({ rule, onChange }: RuleNameProps) {
  return (
    <>
      <h3>What the card says</h3>
      <label class="field">
        <span class="label small">Name</span>
        <input
          value={rule.title}
          maxLength={80}
          onInput={(event) => onChange({ ...rule, title: event.currentTarget.value })}
        />
      </label>
      <label class="field">
        <span class="label small">Why, in one sentence</span>
        <input
          value={rule.why}
          maxLength={200}
          onInput={(event) => onChange({ ...rule, why: event.currentTarget.value })}
        />
      </label>
    </>
  )
}
