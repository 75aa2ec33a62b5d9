import { useId, useRef, useState } from 'preact/hooks'
import { type Audience, draftOf, keepDraft, send } from './desk'
import { RichBox } from './RichBox'
import type { Ticket } from './tickets'

const AUDIENCES: readonly Audience[] = ['customer', 'note']

/** The reply box with its two tabs: to the customer, or for colleagues only. */
export function Composer({ ticket }: { ticket: Ticket }) {
  const [audience, setAudience] = useState<Audience>('customer')
  const [told, setTold] = useState('')
  const [round, setRound] = useState(0)
  const words = useRef(draftOf(ticket, audience))
  const id = useId()
  const firstName = ticket.customer.split(' ')[0] ?? ticket.customer
  const names: Record<Audience, string> = { customer: `Reply to ${firstName}`, note: 'Internal note' }

  const choose = (next: Audience) => {
    words.current = draftOf(ticket, next)
    setAudience(next)
  }
  const typed = (text: string) => {
    words.current = text
    keepDraft(ticket, audience, text)
    if (told) setTold('')
  }
  const submit = (event: Event) => {
    event.preventDefault()
    const text = words.current.trim()
    if (!text) return
    send(ticket, audience, text)
    words.current = ''
    setRound(round + 1)
    setTold(audience === 'note' ? 'Noted, in this practice inbox only.' : 'Sent, in this practice inbox only.')
  }
  const sendByKey = (event: KeyboardEvent & { currentTarget: HTMLFormElement }) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.requestSubmit()
  }

  const box = {
    id: `${id}-words`,
    label: names[audience],
    initial: words.current,
    onWords: typed,
  }
  return (
    <form class="composer" data-audience={audience} onSubmit={submit} onKeyDown={sendByKey}>
      <div class="tabs" role="tablist" aria-label="Who reads it">
        {AUDIENCES.map((name) => (
          <button
            key={name}
            type="button"
            role="tab"
            aria-selected={name === audience}
            aria-controls={`${id}-panel`}
            tabIndex={name === audience ? 0 : -1}
            onClick={() => choose(name)}
            onKeyDown={(event) => {
              if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return
              const other = (event.currentTarget.nextElementSibling ??
                event.currentTarget.previousElementSibling) as HTMLElement | null
              choose(name === 'customer' ? 'note' : 'customer')
              other?.focus()
            }}
          >
            {names[name]}
          </button>
        ))}
      </div>
      <div id={`${id}-panel`} role="tabpanel" aria-label={names[audience]}>
        {ticket.box === 'rich' ? (
          <RichBox key={`${audience}-${round}`} {...box} />
        ) : (
          <textarea
            key={`${audience}-${round}`}
            class="composer-words"
            rows={6}
            aria-label={box.label}
            defaultValue={box.initial}
            onInput={(event) => typed(event.currentTarget.value)}
          />
        )}
      </div>
      <div class="composer-foot">
        <span class="small dim" role="status">
          {told}
        </span>
        <button type="submit" class="send" title="Ctrl+Enter">
          {audience === 'note' ? 'Add note' : 'Send'}
        </button>
      </div>
    </form>
  )
}
