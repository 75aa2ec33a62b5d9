import type { RuleSet } from '../../../rule-set/types'

/** Our words. */
export function WordsRoom(_: { ruleSet: RuleSet }) {
  return (
    <main class="page">
      <h1>Our words</h1>
    </main>
  )
}
