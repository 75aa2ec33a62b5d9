import { normalizedSentences } from '../../engine/opinion/normalized-sentences'
import { PARTS, type Part } from '../../engine/opinion/parts'
import { fixtureRows } from './fixtures'

/** A sentence of a reply and what it does. */
export interface PartSentence {
  /** Normalized, in lower case. */
  readonly sentence: string
  readonly parts: readonly Part[]
}

/** A customer's message, a reply sentence by sentence, and what the reply lacks. */
export interface LabelledReply {
  readonly customer: string
  readonly reply: readonly { readonly s: string; readonly is: readonly (Part | 'other')[] }[]
  readonly lacks: readonly ('apology' | 'acknowledgement' | 'solution' | 'next' | 'answer' | 'order')[]
}

/** @param name of a file in `tests/fixtures/parts`, without its ending */
export function labelledReplies(name: string): LabelledReply[] {
  return fixtureRows(`parts/${name}.jsonl`)
}

/** All sentences that parts are learned from. */
export function partSentences(replies: readonly LabelledReply[] = labelledReplies('learned')): PartSentence[] {
  return replies.flatMap(({ reply }) =>
    reply.flatMap(({ s, is }) => {
      const sentence = normalizedSentences(s).join(' ')
      const parts = PARTS.filter((part) => is.includes(part))
      return sentence === '' ? [] : [{ sentence, parts }]
    }),
  )
}
