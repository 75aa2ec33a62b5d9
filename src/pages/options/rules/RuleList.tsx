import type { Signal } from '@preact/signals'
import { useState } from 'preact/hooks'
import { byFamily, isShown, type ListedRule, SHOWN, type Shown } from './catalogue'
import { RuleRow } from './RuleRow'
import { FAMILY_NAMES } from './words'

const CHIP_WORDS: Readonly<Record<Shown, string>> = { all: 'All', changed: 'Changed by us', off: 'Off' }

interface RuleListProps {
  readonly all: readonly ListedRule[]
  readonly visible: readonly ListedRule[]
  readonly openId: string | undefined
  readonly query: Signal<string>
  readonly shown: Signal<Shown>
}

/** Search, chips and the rules by family. One stop for the Tab key; arrow keys go from rule to rule. */
export function RuleList({ all, visible, openId, query, shown }: RuleListProps) {
  const [focused, setFocused] = useState<string>()
  const ids = visible.map(({ rule }) => rule.id)
  const stop = [focused, openId].find((id) => id !== undefined && ids.includes(id)) ?? ids[0]
  return (
    <section class="list" aria-label="All rules">
      <div class="find">
        <input
          type="search"
          placeholder="Find a rule or a phrase"
          aria-label="Find a rule or a phrase"
          value={query.value}
          onInput={(event) => {
            query.value = event.currentTarget.value
          }}
        />
      </div>
      <fieldset class="chips">
        <legend class="for-ears">Which rules</legend>
        {SHOWN.map((name) => (
          <button
            key={name}
            type="button"
            aria-pressed={shown.value === name}
            onClick={() => {
              shown.value = name
            }}
          >
            {CHIP_WORDS[name]} {all.filter((listed) => isShown(listed, name)).length}
          </button>
        ))}
      </fieldset>
      <p class="for-ears" role="status">
        {visible.length === 1 ? 'One rule' : `${visible.length} rules`}
      </p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys only move the focus among the links inside */}
      <div class="families" onKeyDown={moveFocus}>
        {byFamily(visible).map(([family, rules]) => (
          <section key={family} aria-labelledby={`family-${family}`}>
            <h2 id={`family-${family}`}>{FAMILY_NAMES[family]}</h2>
            <ul>
              {rules.map((listed) => (
                <RuleRow
                  key={listed.rule.id}
                  listed={listed}
                  open={listed.rule.id === openId}
                  tabStop={listed.rule.id === stop}
                  onFocus={() => setFocused(listed.rule.id)}
                />
              ))}
            </ul>
          </section>
        ))}
        {visible.length === 0 && <p class="nothing dim">No rule here speaks of that.</p>}
      </div>
    </section>
  )
}

function moveFocus(event: KeyboardEvent & { currentTarget: HTMLElement }): void {
  const links = [...event.currentTarget.querySelectorAll<HTMLElement>('a[data-rule]')]
  const row = (event.target as Element).closest('li')
  const at = links.findIndex((link) => row?.contains(link))
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: links.length - 1 }[event.key]
  if (to === undefined) return
  event.preventDefault()
  links[to]?.focus()
}
