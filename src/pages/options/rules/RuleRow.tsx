import { useEffect, useRef } from 'preact/hooks'
import { overrideRule } from '../../../rule-set/edit'
import { Switch } from '../../shared/Switch'
import { hashOf } from '../route'
import { save } from '../team-rules'
import type { ListedRule } from './catalogue'
import { SEVERITY_WORDS } from './words'

interface RuleRowProps {
  readonly listed: ListedRule
  readonly open: boolean
  /** Whether the Tab key stops here; one row of the list has it. */
  readonly tabStop: boolean
  readonly onFocus: () => void
}

/** One rule in the list: how hard, what, whether the team changed it, on or off. */
export function RuleRow({ listed, open, tabStop, onFocus }: RuleRowProps) {
  const { rule, inForce } = listed
  const tabIndex = tabStop ? 0 : -1
  const row = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (open) row.current?.scrollIntoView({ block: 'nearest' })
  }, [open])
  return (
    <li ref={row} class="row" data-open={open} data-off={!inForce.enabled} onFocusCapture={onFocus}>
      <a
        href={hashOf({ section: 'rules', rule: rule.id })}
        data-rule={rule.id}
        tabIndex={tabIndex}
        aria-current={open ? 'true' : undefined}
      >
        <span class={`strength ${inForce.severity}`} role="img" aria-label={SEVERITY_WORDS[inForce.severity]} />
        <span>
          {rule.title}
          {inForce.changed && <small class="dim">{changeInWords(listed)}</small>}
        </span>
      </a>
      <Switch
        name={rule.title}
        on={inForce.enabled}
        tabIndex={tabIndex}
        onChange={(on) =>
          void save((set) => overrideRule(set, rule, { enabled: on }), `${rule.title}: ${on ? 'on' : 'off'}`)
        }
      />
    </li>
  )
}

function changeInWords({ rule, inForce }: ListedRule): string {
  if (inForce.enabled === Boolean(rule.offByDefault)) return inForce.enabled ? 'on, by us' : 'off, by us'
  if (inForce.severity !== rule.severity) {
    return `${SEVERITY_WORDS[rule.severity].toLowerCase()} → ${SEVERITY_WORDS[inForce.severity].toLowerCase()}, by us`
  }
  return 'changed by us'
}
