import { dueOf, NOTHING_DUE } from '../opinion/due-opinion'
import type { Thread } from '../types'
import { asksOf } from './asks'
import { nameOfCustomer } from './customer-name'
import { customerSentences } from './customer-sentences'
import { readDanger } from './danger'
import { phraseTrouble } from './issue-phrase'
import { issuesOf } from './issues'
import { mattersOf } from './matters'
import { readSignals } from './signals'
import { stemsOf, union } from './stems'
import { type Context, NO_DANGER } from './types'
import { waitedIn } from './waited'

/** Nothing known of the customer. */
export const NO_CONTEXT: Context = {
  known: false,
  anger: 0,
  complaint: false,
  troubled: false,
  question: false,
  thanks: false,
  asks: [],
  issues: [],
  matters: [],
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
  raised: new Set(),
  notes: [],
  danger: NO_DANGER,
  due: NOTHING_DUE,
  answered: false,
}

/** The newest run of customer messages, and whether an agent has written since. */
function newest(thread: Thread): { text: string; answered: boolean } {
  const { messages } = thread
  let end = messages.length
  while (end > 0 && messages[end - 1]!.from !== 'customer') end--
  let start = end
  while (start > 0 && messages[start - 1]!.from === 'customer') start--
  const text = messages
    .slice(start, end)
    .map((message) => message.text)
    .join('\n')
  return { text, answered: end < messages.length }
}

/** Longest customer text that is read, UTF-16: what decides stands at its start. */
const MOST_TEXT = 12_000

/** Reads mood, asks and issues off the customer's messages. */
export function readContext(thread: Thread): Context {
  const name = thread.customerName?.trim() || nameOfCustomer(thread)
  const found = newest(thread)
  const text = found.text.slice(0, MOST_TEXT)
  if (text.trim() === '') return { ...NO_CONTEXT, name, notes: [] }
  const messages = thread.messages.filter((m) => m.from === 'customer').map((m) => m.text.slice(0, MOST_TEXT))
  const sentences = customerSentences(text)
  const normalized = sentences.map((s) => s.lower).join('\n')
  const signals = readSignals(text, normalized, sentences)
  const danger = readDanger(messages.length > 1 ? customerSentences(messages.join('\n')) : sentences)
  const asks = asksOf(sentences)
  const phrase = signals.complaint ? phraseTrouble(sentences, text) : { issue: undefined, sorry: undefined }
  const issues = signals.troubled ? issuesOf(sentences) : []
  const matters = mattersOf(sentences)
  const stems = new Set(stemsOf(sentences.flatMap((s) => s.normalized.words)))
  return {
    known: true,
    ...signals,
    legal: danger.legal !== undefined,
    public: signals.public,
    abuse: danger.abuse !== undefined,
    violence: danger.violence !== undefined,
    selfHarm: danger.selfHarm !== undefined,
    safety: danger.safety !== undefined,
    question: signals.question || asks.some((ask) => ask.kind !== 'request'),
    asks,
    issues,
    matters,
    waited: waitedIn(normalized),
    issuePhrase: phrase.issue,
    sorryFor: phrase.sorry,
    name,
    text,
    messages,
    normalized,
    stems,
    raised: union([stems, ...[asks, issues, matters].flatMap((all) => all.map((one) => one.stems))]),
    notes: [],
    danger,
    due: dueOf(normalized),
    answered: found.answered,
  }
}
