import { useEffect, useRef } from 'preact/hooks'
import { Composer } from './Composer'
import { messagesOf } from './desk'
import { Hint } from './Hint'
import { Portrait } from './Portrait'
import type { From, Message, Ticket } from './tickets'

const FROM_WORDS: Readonly<Record<From, string>> = { customer: '', agent: '', note: 'internal note' }

/** One conversation, the reply box under it, and what is known of the customer. */
export function TicketView({ ticket }: { ticket: Ticket }) {
  const messages = messagesOf(ticket)
  const thread = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // Where the conversation stands is at its end, as in any helpdesk.
    if (thread.current && messages.length > 0) thread.current.scrollTop = thread.current.scrollHeight
  }, [messages.length])
  return (
    <>
      <main class="ticket" data-practice>
        <header class="ticket-head">
          <a class="back" href="#/">
            ‹ All tickets
          </a>
          <h1>{ticket.subject}</h1>
          <p class="small dim">
            Ticket {ticket.number} · <span class="customer-name">{ticket.customer}</span> · <span>{ticket.mood}</span>
          </p>
        </header>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
        <div class="thread" ref={thread} role="log" aria-label="Conversation" tabIndex={0}>
          {messages.map((message) => (
            <MessageCard key={`${message.when} ${message.words}`} message={message} />
          ))}
        </div>
        <div class="answer">
          <Hint ticket={ticket} />
          <Composer ticket={ticket} />
        </div>
      </main>
      <aside class="facts" aria-label={`About ${ticket.customer}`}>
        <Portrait name={ticket.customer} />
        <h2>{ticket.customer}</h2>
        <dl>
          {ticket.facts.map(([name, value]) => (
            <div key={name}>
              <dt class="small dim">{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </aside>
    </>
  )
}

function MessageCard({ message }: { message: Message }) {
  const kind = FROM_WORDS[message.from]
  return (
    <article class="message" data-from={message.from}>
      <header class="small dim">
        <b>{message.author}</b> · {message.when}
        {kind && ` · ${kind}`}
      </header>
      <div class="message-words">
        {message.words.split('\n').map((paragraph, index) => (
          <p key={index}>{paragraph}</p>
        ))}
      </div>
    </article>
  )
}
