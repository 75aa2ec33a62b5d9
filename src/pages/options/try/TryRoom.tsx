import type { RuleSet } from '../../../rule-set/types'

/** Try on replies. */
export function TryRoom(_: { ruleSet: RuleSet }) {
  return (
    <main class="page">
      <h1>Try on replies</h1>
    </main>
  )
}
