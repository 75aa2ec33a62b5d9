import { useEffect, useRef } from 'preact/hooks'
import { overrideRule } from '../../../rule-set/edit'
import { switchOwnRule } from '../../../rule-set/edit-own-rules'
import { Switch } from '../../shared/Switch'
import { hashOf } from '../route'
import { save } from '../team-rules'
import type { Row } from './catalogue'
import { STRENGTH_WORDS } from './words'

interface RuleRowProps {
  readonly row: Row
  readonly open: boolean
  /** Whether the Tab key stops here; one row of the list has it. */
  readonly tabStop: boolean
  readonly onFocus: () => void
}

/** One rule in the list: how hard, what, whether the team changed it, on or off. */
export function RuleRow({ row, open, tabStop, onFocus }: RuleRowProps) {
  const tabIndex = tabStop ? 0 : -1
  const strength = row.on ? row.severity : 'off'
  const line = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (open) line.current?.scrollIntoView({ block: 'nearest' })
  }, [open])
  return (
    <li ref={line} class="row" data-open={open} data-off={!row.on} onFocusCapture={onFocus}>
      <a
        href={hashOf({ section: 'rules', rule: row.id })}
        data-rule={row.id}
        tabIndex={tabIndex}
        aria-current={open ? 'true' : undefined}
      >
        <span class={`strength ${strength}`} role="img" aria-label={STRENGTH_WORDS[strength]} />
        <span>
          {row.title}
          {row.change && <small class="dim">{row.change}</small>}
        </span>
      </a>
      <Switch name={row.title} on={row.on} tabIndex={tabIndex} onChange={(on) => switchRule(row, on)} />
    </li>
  )
}

function switchRule({ id, title, builtIn }: Row, on: boolean): void {
  void save(
    (set) => (builtIn ? overrideRule(set, builtIn.rule, { enabled: on }) : switchOwnRule(set, id, on)),
    `${title}: ${on ? 'on' : 'off'}`,
  )
}
