import { useSignal } from '@preact/signals'
import { ruleInForce } from '../../../rule-set/merge'
import type { RuleSet } from '../../../rule-set/types'
import { RULES } from '../../../rules'
import { titleOfRule } from '../../shared/rule-titles'
import { Switch } from '../../shared/Switch'
import { switchRule } from './own'

/** More than so many at once is a list to get lost in: the search is there. */
const MOST = 8

interface NamedRule {
  readonly id: string
  readonly title: string
}

/** Rules that the agent switched off, and a way to find one more. */
export function OwnRules({ ruleSet, off }: { ruleSet: RuleSet; off: readonly string[] }) {
  const query = useSignal('')
  const may = ruleSet.settings.agentsMaySwitchOff
  const rules = runningRules(ruleSet)
  const mine = off.map((id) => ({ id, title: titleOfRule(ruleSet, id) }))
  const words = query.value.toLocaleLowerCase('en').split(/\s+/).filter(Boolean)
  const matching =
    words.length === 0
      ? []
      : rules.filter(({ id, title }) => words.every((word) => `${title} ${id}`.toLocaleLowerCase('en').includes(word)))
  const found = matching.filter(({ id }) => !off.includes(id)).slice(0, MOST)
  return (
    <section aria-labelledby="rules-title">
      <h2 id="rules-title">Rules that are off for me</h2>
      {!may && <p class="dim">Your team decides which rules run, for everyone alike.</p>}
      {may && mine.length === 0 && (
        <p class="dim">None. “Turn rule off” in a card puts a rule here; so does the search below.</p>
      )}
      {mine.length > 0 && (
        <ul class="sheet lines own-rules" data-idle={!may}>
          {mine.map((rule) => (
            <Row key={rule.id} rule={rule} on={false} />
          ))}
        </ul>
      )}
      {may && (
        <>
          <input
            type="search"
            class="own-search"
            placeholder="Find a rule to switch off"
            aria-label="Find a rule to switch off"
            value={query.value}
            onInput={(event) => {
              query.value = event.currentTarget.value
            }}
          />
          <p class="for-ears" role="status">
            {words.length > 0 && (matching.length === 1 ? 'One rule' : `${matching.length} rules`)}
          </p>
          {found.length > 0 && (
            <ul class="sheet lines own-rules">
              {found.map((rule) => (
                <Row key={rule.id} rule={rule} on />
              ))}
            </ul>
          )}
          {words.length > 0 && found.length === 0 && (
            <p class="dim">{matching.length === 0 ? 'No rule is called that.' : 'Off already, as you see above.'}</p>
          )}
        </>
      )}
    </section>
  )
}

function Row({ rule: { id, title }, on }: { rule: NamedRule; on: boolean }) {
  return (
    <li>
      <span>{title}</span>
      <Switch name={title} on={on} onChange={(wanted) => void switchRule(id, title, wanted)} />
    </li>
  )
}

/** Rules that the team runs; what is off for everyone cannot be switched off once more. */
function runningRules(ruleSet: RuleSet): readonly NamedRule[] {
  return [
    ...RULES.filter((rule) => ruleInForce(rule, ruleSet).enabled),
    ...ruleSet.rules.filter(({ enabled }) => enabled),
  ]
}
