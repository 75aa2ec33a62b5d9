import type { Thread } from '../types'
import type { Context } from './types'

/** Nothing known of the customer. */
export const NO_CONTEXT: Context = {
  known: false,
  anger: 0,
  complaint: false,
  question: false,
  thanks: false,
  asks: [],
  issues: [],
  fault: 'unknown',
  repeat: false,
  abuse: false,
  legal: false,
  public: false,
  violence: false,
  selfHarm: false,
  safety: false,
  vulnerable: false,
  wantsManager: false,
  wantsRefund: false,
  churn: false,
  waited: undefined,
  issuePhrase: undefined,
  sorryFor: undefined,
  name: undefined,
  text: '',
  messages: [],
  normalized: '',
  stems: new Set(),
}

/** Reads mood, asks and issues off the customer's messages. */
export function readContext(thread: Thread): Context {
  return { ...NO_CONTEXT, name: thread.customerName }
}
