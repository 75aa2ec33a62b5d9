import type { RuleSet } from '../../../rule-set/types'

/** For me. */
export function MineRoom(_: { ruleSet: RuleSet }) {
  return (
    <main class="page">
      <h1>For me</h1>
    </main>
  )
}
