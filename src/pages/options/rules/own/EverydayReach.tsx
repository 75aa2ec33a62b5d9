import type { Reach } from '../../../../engine/own-rule/check-patterns'

const SHOWN = 5

/** What the rule would mark in sentences that nobody takes offence at. */
export function EverydayReach({ reach }: { reach: Reach }) {
  const { found, of } = reach
  if (found.length === 0) {
    return <p class="dim small">Marks none of {of.toLocaleString('en')} everyday sentences.</p>
  }
  return (
    <details class="small reach">
      <summary>
        Marks {found.length.toLocaleString('en')} of {of.toLocaleString('en')} everyday sentences
      </summary>
      <ul class="bullets">
        {found.slice(0, SHOWN).map((text) => (
          <li key={text}>{text}</li>
        ))}
        {found.length > SHOWN && <li class="dim">and {found.length - SHOWN} more</li>}
      </ul>
    </details>
  )
}
