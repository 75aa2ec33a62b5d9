import { signal } from '@preact/signals'
import { type From, ME, type Message, TICKETS, type Ticket } from './tickets'

/** The desk's memory: what was sent, what is half written. It ends with the page and goes nowhere. */

const sent = signal<Readonly<Record<string, readonly Message[]>>>({})
const drafts = new Map<string, string>()

/** The ticket that the address names. */
export const openId = signal(readHash())
addEventListener('hashchange', () => {
  openId.value = readHash()
})

/** Who reads what is typed now. */
export type Audience = 'customer' | 'note'

export function messagesOf(ticket: Ticket): readonly Message[] {
  return [...ticket.messages, ...(sent.value[ticket.id] ?? [])]
}

export const wasAnswered = (ticket: Ticket): boolean =>
  (sent.value[ticket.id] ?? []).some((message) => message.from === 'agent')

export function send(ticket: Ticket, audience: Audience, words: string): void {
  const from: From = audience === 'note' ? 'note' : 'agent'
  const message: Message = { from, author: ME, when: 'just now', words }
  sent.value = { ...sent.value, [ticket.id]: [...(sent.value[ticket.id] ?? []), message] }
  drafts.delete(draftKey(ticket, audience))
}

export const draftOf = (ticket: Ticket, audience: Audience): string => drafts.get(draftKey(ticket, audience)) ?? ''

export function keepDraft(ticket: Ticket, audience: Audience, words: string): void {
  drafts.set(draftKey(ticket, audience), words)
}

const draftKey = (ticket: Ticket, audience: Audience): string => `${ticket.id}/${audience}`

function readHash(): string | undefined {
  const id = location.hash.replace(/^#\/?/, '')
  return TICKETS.find((ticket) => ticket.id === id)?.id
}
