import type { Thread, ThreadMessage } from '../engine/types'
import { around, attempt, first, isOrHolds, wordsOf } from './dom'
import type { HelpdeskProfile, NoteSigns } from './profile'

/** Enough to know what is answered; a thread of years is not sent along with each pause of typing. */
const LAST_MESSAGES = 20
const LONGEST_MESSAGE = 8_000
const LONGEST_NAME = 80

/** The part of the page in which the box and its thread are, as far as it is known. */
export function scopeOf({ scope }: HelpdeskProfile, page: Document, box: Element): Element | Document {
  return around(box, scope) ?? page
}

/**
 * Reads the conversation that the box answers. Never throws: what a selector does not find is left out.
 * @param page the document in which the thread is; the box may be in a frame or a shadow root of it
 * @param told what stands for the thread: the words that the agent marked as the customer's
 * @param quoted stands in for the thread where none is found
 */
export function readThread(
  profile: HelpdeskProfile,
  page: Document,
  box: Element,
  told: string | undefined,
  quoted: string,
): Thread {
  // Where several tickets are open and the box's own is not found, none is better than that of somebody else.
  const scope = profile.scope === undefined ? page : around(box, profile.scope)
  const named = wordsOf(scope && first(scope, profile.customerName))
  const read = scope ? attempt(() => readMessages(profile, scope, named)) : undefined
  const only = told ?? (read?.messages.length ? '' : quoted)
  const customerName = (named || read?.author || '').slice(0, LONGEST_NAME)
  return {
    messages: only ? [{ from: 'customer', text: only.slice(0, LONGEST_MESSAGE) }] : (read?.messages ?? []),
    audience: attempt(() => isNote(profile.note, scope, page, box)) ? 'note' : 'customer',
    ...(customerName && { customerName }),
    ...(profile.channel && { channel: profile.channel }),
    helpdesk: profile.id,
  }
}

function readMessages(
  { messages: signs }: HelpdeskProfile,
  scope: ParentNode,
  named: string,
): { messages: ThreadMessage[]; author: string } {
  const messages: ThreadMessage[] = []
  let author = ''
  if (!signs) return { messages, author }
  const items = [...scope.querySelectorAll(signs.item)]
  if (signs.newestFirst) items.reverse()
  for (const item of items.slice(-LAST_MESSAGES)) {
    if (isOrHolds(item, signs.note)) continue
    const writer = wordsOf(first(item, signs.author))
    const customer = signs.byName ? !!named && writer === named : isOrHolds(item, signs.customer)
    const agent = signs.byName ? !!named && !!writer : isOrHolds(item, signs.agent)
    const text = wordsOf(first(item, signs.body) ?? item)
    if ((!customer && !agent) || !text) continue
    if (customer) author = writer
    messages.push({ from: customer ? 'customer' : 'agent', text: text.slice(0, LONGEST_MESSAGE) })
  }
  return { messages, author }
}

function isNote(note: NoteSigns | undefined, scope: ParentNode | null, page: Document, box: Element): boolean {
  if (!note) return false
  const { within, when, address, label } = note
  if (around(box, within) || (address && page.URL.includes(address))) return true
  if (!scope) return false
  if (first(scope, when)) return true
  const named = first(scope, label?.selector)
  if (!named) return false
  const words = `${named.getAttribute('aria-label') ?? ''} ${named.textContent}`.toLowerCase().match(/\p{L}+/gu)
  return !!words?.some((word) => label?.words.includes(word))
}
