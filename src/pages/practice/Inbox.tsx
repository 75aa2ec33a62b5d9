import { pageAddress } from '../shared/addresses'
import { Logo } from '../shared/Logo'
import { openId } from './desk'
import { Mailbox } from './Mailbox'
import { TicketView } from './TicketView'
import { TICKETS } from './tickets'

/** A small helpdesk with made-up tickets, coached like any other. */
export function Inbox() {
  const named = TICKETS.find((ticket) => ticket.id === openId.value)
  const open = named ?? TICKETS[0]
  return (
    <div class="desk" data-open={named !== undefined}>
      <header class="top">
        <Logo />
        <span class="dim">Practice inbox · made-up customers, nothing is sent</span>
        <a href={pageAddress('options')}>Rules</a>
      </header>
      <Mailbox openId={open?.id} />
      {open && <TicketView key={open.id} ticket={open} />}
    </div>
  )
}
