import type { ThreadMessage } from '../../../engine/types'
import type { Example, Rule } from '../../../rules/types'

/** A reply with the conversation that it answers: what is tried, and what an example shows. */
export interface Tried {
  readonly reply: string
  readonly messages: readonly ThreadMessage[]
}

/** An example in the one shape that the page shows. */
export function triedOf(rule: Rule, example: Example): Tried {
  if (typeof example === 'string') {
    // A rule about the customer's message gives that message as its example.
    return rule.scope === 'customer'
      ? { reply: '', messages: [{ from: 'customer', text: example }] }
      : { reply: example, messages: [] }
  }
  if ('thread' in example) return { reply: example.reply ?? '', messages: example.thread }
  return { reply: example.reply, messages: [{ from: 'customer', text: example.customer }] }
}

/** What the "Try it" box begins with: something that is caught and, where both are plain, something that is not. */
export function firstTry(rule: Rule): Tried {
  const [bad, ok] = [rule.examples.bad[0], rule.examples.ok[0]]
  if (bad === undefined) return { reply: '', messages: [] }
  const tried = triedOf(rule, bad)
  const both = rule.scope !== 'customer' && typeof bad === 'string' && typeof ok === 'string'
  return both ? { ...tried, reply: `${bad} ${ok}` } : tried
}

/** The customer's last words, for the field that can be changed. */
export const customerWords = ({ messages }: Tried): string =>
  messages.findLast((message) => message.from === 'customer')?.text ?? ''

/** The same conversation with other words from the customer. */
export function withCustomerWords(tried: Tried, text: string): Tried {
  const at = tried.messages.findLastIndex((message) => message.from === 'customer')
  const message: ThreadMessage = { from: 'customer', text }
  if (at < 0) return { ...tried, messages: text ? [...tried.messages, message] : tried.messages }
  return { ...tried, messages: tried.messages.with(at, message) }
}
