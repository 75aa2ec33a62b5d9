import { messagesOf, wasAnswered } from './desk'
import { Portrait } from './Portrait'
import { TICKETS } from './tickets'

/** The tickets that wait, newest trouble first. */
export function Mailbox({ openId }: { openId: string | undefined }) {
  return (
    <nav class="mailbox" aria-labelledby="mailbox-title">
      <h2 id="mailbox-title">
        Waiting for a reply <span class="dim">{TICKETS.filter((ticket) => !wasAnswered(ticket)).length}</span>
      </h2>
      <ul>
        {TICKETS.map((ticket) => {
          const last = messagesOf(ticket).findLast((message) => message.from !== 'note')
          return (
            <li key={ticket.id}>
              <a href={`#/${ticket.id}`} aria-current={ticket.id === openId ? 'page' : undefined}>
                <Portrait name={ticket.customer} />
                <span class="line">
                  <b>{ticket.customer}</b>
                  <span class="dim small">{wasAnswered(ticket) ? 'answered' : last?.when.split(', ').at(-1)}</span>
                </span>
                <span class="subject">{ticket.subject}</span>
                <span class="snippet dim small">{last?.words.replaceAll('\n', ' ')}</span>
              </a>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
