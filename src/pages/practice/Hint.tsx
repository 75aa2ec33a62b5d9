import { signal } from '@preact/signals'
import { wasAnswered } from './desk'
import { TICKETS, type Ticket } from './tickets'

/** A reply that nobody should send: short, and wrong in five ways. */
const HEATED = 'Relax, there is NOTHING we can do. As I already told you, you should have read our policy.'

const closed = signal(false)

/** One line for those who are here for the first time; gone once the first ticket is answered or the line is closed. */
export function Hint({ ticket }: { ticket: Ticket }) {
  if (closed.value || ticket !== TICKETS[0] || wasAnswered(ticket)) return null
  return (
    <p class="hint small">
      <span>
        Try a heated reply: “{HEATED}”{' '}
        <button type="button" class="as-link" onClick={typeIn}>
          Type it for me
        </button>
      </span>
      <button
        type="button"
        class="close"
        aria-label="Close this hint"
        onClick={() => {
          closed.value = true
        }}
      >
        ×
      </button>
    </p>
  )
}

/** Types through the browser's own editing, so that undo takes it back. */
function typeIn(): void {
  const box = document.querySelector<HTMLElement>('.composer-words')
  box?.focus()
  document.execCommand('insertText', false, HEATED)
}
