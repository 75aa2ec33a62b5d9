import type { Thread, ThreadMessage } from '../engine/types'
import type { HelpdeskProfile } from './profile'

/** Enough to know what is answered; a thread of years is not sent along with each pause of typing. */
const LAST_MESSAGES = 20
const LONGEST_MESSAGE = 8_000

/**
 * Reads the conversation that the box answers. Never throws: what a selector does not find is left out.
 * @param around the box, or the frame element in the helpdesk's page that holds its editor
 * @param history quoted history in the box, which stands in for the thread where none is found
 */
export function readThread(profile: HelpdeskProfile, around: Element, history: string): Thread {
  const scope = attempt(() => profile.scope && around.closest(profile.scope)) || around.ownerDocument
  const messages = attempt(() => readMessages(profile, scope)) ?? []
  const customerName = attempt(() => profile.customerName && wordsOf(scope.querySelector(profile.customerName)))
  return {
    messages: messages.length || !history ? messages : [{ from: 'customer', text: history.slice(0, LONGEST_MESSAGE) }],
    audience: attempt(() => isNote(profile, scope, around)) ? 'note' : 'customer',
    ...(customerName && { customerName }),
    ...(profile.channel && { channel: profile.channel }),
  }
}

function readMessages({ messages }: HelpdeskProfile, scope: ParentNode): ThreadMessage[] {
  if (!messages) return []
  const items = [...scope.querySelectorAll(messages.item)]
  if (messages.newestFirst) items.reverse()
  const read: ThreadMessage[] = []
  for (const item of items.slice(-LAST_MESSAGES)) {
    const is = (selector: string | undefined) =>
      !!selector && (item.matches(selector) || !!item.querySelector(selector))
    if (is(messages.note)) continue
    const from = is(messages.customer) ? 'customer' : is(messages.agent) ? 'agent' : undefined
    const text = wordsOf((messages.body && item.querySelector(messages.body)) || item)
    if (from && text) read.push({ from, text: text.slice(0, LONGEST_MESSAGE) })
  }
  return read
}

function isNote({ note }: HelpdeskProfile, scope: ParentNode, around: Element): boolean {
  if (note?.within && around.closest(note.within)) return true
  const label = note?.label && scope.querySelector(note.label.selector)
  return !!label && !!note?.label?.words.test(`${label.getAttribute('aria-label') ?? ''} ${label.textContent}`)
}

function wordsOf(element: Element | null): string {
  return ((element as HTMLElement | null)?.innerText ?? '').trim()
}

function attempt<T>(read: () => T): T | undefined {
  try {
    return read()
  } catch {
    return undefined
  }
}
