import { useSignal } from '@preact/signals'
import type { StoredRules } from '../../../background/rules-store'
import { route } from '../route'
import { isShown, listRules, type Shown, speaksOf } from './catalogue'
import { RuleDetail } from './RuleDetail'
import { RuleList } from './RuleList'

/** The list of rules, and the one that is open beside it (in a narrow window: instead of it). */
export function RulesRoom({ stored }: { stored: StoredRules }) {
  const query = useSignal('')
  const shown = useSignal<Shown>('all')
  const all = listRules(stored.ruleSet)
  const visible = all.filter((listed) => isShown(listed, shown.value) && speaksOf(listed, query.value))
  const named = all.find(({ rule }) => rule.id === route.value.rule)
  const open = named ?? visible[0]
  return (
    <main class="rules" data-open={named !== undefined}>
      <h1 class="for-ears">Rules</h1>
      <RuleList all={all} visible={visible} openId={open?.rule.id} query={query} shown={shown} />
      {open && <RuleDetail key={open.rule.id} listed={open} ruleSet={stored.ruleSet} />}
    </main>
  )
}
