import type { RuleSet } from '../../../rule-set/types'

/** What we met. */
export function MetRoom(_: { ruleSet: RuleSet }) {
  return (
    <main class="page">
      <h1>What we met</h1>
    </main>
  )
}
