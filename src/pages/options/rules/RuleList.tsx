import type { Signal } from '@preact/signals'
import { useState } from 'preact/hooks'
import { resetRules } from '../../../rule-set/edit'
import { save } from '../team-rules'
import { byGroup, type Filter, type Group, type Row } from './catalogue'
import { startOwnRule } from './own/own-draft'
import { RuleFilters } from './RuleFilters'
import { RuleRow } from './RuleRow'
import { FAMILY_NAMES } from './words'

interface RuleListProps {
  readonly all: readonly Row[]
  readonly visible: readonly Row[]
  readonly openId: string | undefined
  readonly filter: Signal<Filter>
}

/** Search, filters and the rules by family. One stop for the Tab key; arrow keys go from rule to rule. */
export function RuleList({ all, visible, openId, filter }: RuleListProps) {
  const [focused, setFocused] = useState<string>()
  const { query } = filter.value
  const ids = visible.map(({ id }) => id)
  const groups = byGroup(visible, query)
  const stop = [focused, openId].find((id) => id !== undefined && ids.includes(id)) ?? groups[0]?.[1][0]?.id
  return (
    <section class="list" aria-label="All rules">
      <div class="find">
        <input
          type="search"
          placeholder="Find a rule or a phrase"
          aria-label="Find a rule or a phrase"
          value={query}
          onInput={(event) => {
            filter.value = { ...filter.value, query: event.currentTarget.value }
          }}
        />
      </div>
      <RuleFilters rows={all} filter={filter} />
      <button type="button" class="button add-phrase" onClick={() => startOwnRule('')}>
        + Add a phrase of ours
      </button>
      <p class="for-ears" role="status">
        {visible.length === 1 ? 'One rule' : `${visible.length} rules`}
      </p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys only move the focus among the links inside */}
      <div class="families" onKeyDown={moveFocus}>
        {groups.map(([group, rows]) => (
          <section key={group} aria-labelledby={`family-${group}`}>
            <GroupHeading group={group} rows={all.filter((row) => row.group === group)} />
            <ul>
              {rows.map((row) => (
                <RuleRow
                  key={row.id}
                  row={row}
                  open={row.id === openId}
                  tabStop={row.id === stop}
                  onFocus={() => setFocused(row.id)}
                />
              ))}
            </ul>
          </section>
        ))}
        {visible.length === 0 && <Nothing query={query} />}
      </div>
    </section>
  )
}

/** A family's name, and the way back to how it came where the team changed some of it. */
function GroupHeading({ group, rows }: { group: Group; rows: readonly Row[] }) {
  const changed = rows.filter(({ change }) => change !== undefined).map(({ id }) => id)
  const name = FAMILY_NAMES[group]
  return (
    <div class="family">
      <h2 id={`family-${group}`}>{name}</h2>
      {changed.length > 0 && (
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

function Nothing({ query }: { query: string }) {
  const words = query.trim()
  return (
    <div class="nothing dim">
      <p>No rule here speaks of that.</p>
      {words && (
        <button type="button" class="as-link" onClick={() => startOwnRule(words)}>
          Make “{words}” a phrase of ours
        </button>
      )}
    </div>
  )
}

function moveFocus(event: KeyboardEvent & { currentTarget: HTMLElement }): void {
  const links = [...event.currentTarget.querySelectorAll<HTMLElement>('a[data-rule]')]
  const row = (event.target as Element).closest('li')
  const at = links.findIndex((link) => row?.contains(link))
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: links.length - 1 }[event.key]
  if (to === undefined || !row) return
  event.preventDefault()
  links[to]?.focus()
}
