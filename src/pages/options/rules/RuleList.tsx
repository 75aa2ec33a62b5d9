import { useState } from 'preact/hooks'
import { useLocked } from '../../shared/locked'
import { byGroup, type Row } from './catalogue'
import { filter } from './filter'
import { startOwnRule } from './own/own-draft'
import { RuleFilters } from './RuleFilters'
import { RuleGroup } from './RuleGroup'

interface RuleListProps {
  readonly all: readonly Row[]
  readonly visible: readonly Row[]
  readonly openId: string | undefined
}

/** Search, filters and the rules by family. One stop for the Tab key; arrow keys go from rule to rule. */
export function RuleList({ all, visible, openId }: RuleListProps) {
  const [focused, setFocused] = useState<string>()
  const { query } = filter.value
  const locked = useLocked()
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
      <RuleFilters rows={all} />
      {!locked && (
        <button type="button" class="button add-phrase" onClick={() => startOwnRule('')}>
          + Add a phrase of ours
        </button>
      )}
      <p class="for-ears" role="status">
        {visible.length === 1 ? 'One rule' : `${visible.length} rules`}
      </p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys only move the focus among the links inside */}
      <div class="families" onKeyDown={moveFocus}>
        {groups.map(([group, rows]) => (
          <RuleGroup
            key={group}
            group={group}
            rows={rows}
            changed={all.filter((row) => row.group === group && row.change !== undefined).map(({ id }) => id)}
            openId={openId}
            stop={stop}
            onFocus={setFocused}
          />
        ))}
        {visible.length === 0 && <Nothing query={query} />}
      </div>
    </section>
  )
}

function Nothing({ query }: { query: string }) {
  const words = query.trim()
  const locked = useLocked()
  return (
    <div class="nothing dim">
      <p>No rule here speaks of that.</p>
      {words && !locked && (
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
