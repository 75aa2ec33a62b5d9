import type { Lack } from '../../engine/opinion/lacks'
import { normalizedSentences } from '../../engine/opinion/normalized-sentences'
import { PARTS, type Part } from '../../engine/opinion/parts'
import type { Thread } from '../../engine/types'
import { fixtureRows } from './fixtures'

/** A sentence of a reply and what it does. */
export interface PartSentence {
  /** Normalized, in lower case. */
  readonly sentence: string
  readonly parts: readonly Part[]
}

/** What a reply answers, the reply sentence by sentence, and what it lacks. */
export interface LabelledReply {
  /** One message of the customer's, or the whole thread. */
  readonly customer?: string
  readonly thread?: Thread['messages']
  readonly reply: readonly { readonly s: string; readonly is: readonly (Part | 'other')[] }[]
  /** In what answers a lone message nobody looked for an `issue`. */
  readonly lacks: readonly Lack[]
}

export const messagesOf = ({ customer, thread }: Pick<LabelledReply, 'customer' | 'thread'>): Thread['messages'] =>
  thread ?? (customer === undefined ? [] : [{ from: 'customer', text: customer }])

/** Files of labelled replies that are learned from. */
export const LEARNED = ['learned', 'threads'] as const

/** @param name of a file in `tests/fixtures/parts`, without its ending */
export function labelledReplies(name: string): LabelledReply[] {
  return fixtureRows(`parts/${name}.jsonl`)
}

/** What each sentence of the replies does. */
export function partSentences(replies: readonly LabelledReply[]): PartSentence[] {
  return replies.flatMap(({ reply }) =>
    reply.flatMap(({ s, is }) => {
      const sentence = normalizedSentences(s).join(' ')
      const parts = PARTS.filter((part) => is.includes(part))
      return sentence === '' ? [] : [{ sentence, parts }]
    }),
  )
}
