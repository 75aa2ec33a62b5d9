import { useState } from 'preact/hooks'
import { resetRules } from '../../../rule-set/edit'
import { useLocked } from '../../shared/locked'
import { save } from '../team-rules'
import type { Group, Row } from './catalogue'
import { RuleRow } from './RuleRow'
import { FAMILY_NAMES } from './words'

/** A team may have thousands of rules. So many are drawn at once; the others on demand, or found by the search. */
const AT_ONCE = 100

interface RuleGroupProps {
  readonly group: Group
  readonly rows: readonly Row[]
  /** Of those that the team changed in the whole group, also where they are not listed now. */
  readonly changed: readonly string[]
  readonly openId: string | undefined
  /** The rule at which the Tab key stops. */
  readonly stop: string | undefined
  readonly onFocus: (id: string) => void
}

/** The rules of one family that are listed. */
export function RuleGroup({ group, rows, changed, openId, stop, onFocus }: RuleGroupProps) {
  const [most, setMost] = useState(AT_ONCE)
  const hidden = rows.slice(most)
  // The open one is seen, and the Tab key finds its stop, however far down they stand.
  const shown = [...rows.slice(0, most), ...hidden.filter(({ id }) => id === openId || id === stop)]
  return (
    <section aria-labelledby={`family-${group}`}>
      <Heading group={group} changed={changed} />
      <ul>
        {shown.map((row) => (
          <RuleRow
            key={row.id}
            row={row}
            open={row.id === openId}
            tabStop={row.id === stop}
            onFocus={() => onFocus(row.id)}
          />
        ))}
      </ul>
      {shown.length < rows.length && (
        <button type="button" class="as-link small more" onClick={() => setMost(most + AT_ONCE)}>
          {Math.min(AT_ONCE, hidden.length)} more of {rows.length.toLocaleString('en')}
          <span class="for-ears"> in “{FAMILY_NAMES[group]}”</span>
        </button>
      )}
    </section>
  )
}

/** A family's name, and the way back to how it came where the team changed some of it. */
function Heading({ group, changed }: Pick<RuleGroupProps, 'group' | 'changed'>) {
  const name = FAMILY_NAMES[group]
  const locked = useLocked()
  return (
    <div class="family">
      <h2 id={`family-${group}`}>{name}</h2>
      {changed.length > 0 && !locked && (
        <button
          type="button"
          class="as-link small"
          onClick={() => void save((set) => resetRules(set, changed), `${name}: all as built in`)}
        >
          Reset {changed.length}
          <span class="for-ears"> changed of “{name}”</span>
        </button>
      )}
    </div>
  )
}
