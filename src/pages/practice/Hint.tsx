import { signal } from '@preact/signals'
import { SHORTCUT } from '../../coach/shortcut'
import { wasAnswered } from './desk'
import { TICKETS, type Ticket } from './tickets'

/** A reply that nobody should send: short, and wrong in five ways. */
const HEATED = 'Relax, there is NOTHING we can do. As I already told you, you should have read our policy.'

type Step = 'offer' | 'typed' | 'closed'
const step = signal<Step>('offer')

/** One line for those who are here for the first time; gone once the first ticket is answered or the line is closed. */
export function Hint({ ticket }: { ticket: Ticket }) {
  if (step.value === 'closed' || ticket !== TICKETS[0] || wasAnswered(ticket)) return null
  return (
    <p class="hint small">
      {step.value === 'offer' ? (
        <span>
          Try a heated reply: “{HEATED}”{' '}
          <button type="button" class="as-link" onClick={typeIn}>
            Type it for me
          </button>
        </span>
      ) : (
        <span>
          Press <kbd>{SHORTCUT}</kbd>, or click on underlined words, to see why they are marked and what to say instead.
        </span>
      )}
      <button
        type="button"
        class="close"
        aria-label="Close this hint"
        onClick={() => {
          step.value = 'closed'
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
  step.value = 'typed'
}
