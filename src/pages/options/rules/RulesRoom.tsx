import { useMemo } from 'preact/hooks'
import type { StoredRules } from '../../../background/rules-store'
import { route } from '../route'
import { listRows, narrowed } from './catalogue'
import { filter } from './filter'
import { OwnRule } from './own/OwnRule'
import { NEW_RULE } from './own/own-draft'
import { RuleDetail } from './RuleDetail'
import { RuleList } from './RuleList'
import './rules.css'

/** The list of rules, and the one that is open beside it (in a narrow window: instead of it). */
export function RulesRoom({ stored }: { stored: StoredRules }) {
  const { ruleSet } = stored
  const all = useMemo(() => listRows(ruleSet), [ruleSet])
  const visible = useMemo(() => narrowed(all, filter.value), [all, filter.value])
  const adding = route.value.rule === NEW_RULE
  const named = all.find(({ id }) => id === route.value.rule)
  // Its own rules are edited: none of them opens by itself.
  const open = adding ? undefined : (named ?? visible.find(({ builtIn }) => builtIn))
  const own = ruleSet.rules.find(({ id }) => id === open?.id)
  return (
    <main class="rules" data-open={adding || named !== undefined}>
      <h1 class="for-ears">Rules</h1>
      <RuleList all={all} visible={visible} openId={open?.id} />
      {adding && <OwnRule key={NEW_RULE} ruleSet={ruleSet} saved={undefined} />}
      {own && <OwnRule key={own.id} ruleSet={ruleSet} saved={own} />}
      {open?.builtIn && <RuleDetail key={open.id} listed={open.builtIn} ruleSet={ruleSet} />}
    </main>
  )
}
