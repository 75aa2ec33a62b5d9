import type { StoredRules } from '../../../background/rules-store'

/** Hand over. */
export function HandOverRoom(_: { stored: StoredRules }) {
  return (
    <main class="page">
      <h1>Hand over</h1>
    </main>
  )
}
