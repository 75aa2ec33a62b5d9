import type { Context } from './context/types'
import type { DraftFacts } from './draft/facts'
import type { Noted } from './text/notes'
import type { Thread } from './types'

/** A sentence of the draft as checks see it. */
export interface CheckSentence extends Noted {
  /** As typed, masked. */
  readonly text: string
  /** UTF-16 offset in the reply. */
  readonly start: number
  readonly end: number
  /** Normalized and lower case: contractions spelled out, one spelling. */
  readonly norm: string
  readonly words: readonly string[]
}

/** A line of the draft as checks see it. */
export interface CheckLine extends Noted {
  readonly text: string
  /** UTF-16 offset in the reply. */
  readonly start: number
}

/** All that a check may look at. */
export interface CheckInput {
  /** As typed, nothing masked: for placeholders and card numbers. */
  readonly reply: string
  /** The agent's own sentences. */
  readonly sentences: readonly CheckSentence[]
  /** The agent's own lines that hold text, with their offsets. */
  readonly lines: readonly CheckLine[]
  readonly context: Context
  readonly facts: DraftFacts
  readonly thread: Thread
  /** Findings of the phrase rules, for checks that build on them (heat, openers). */
  readonly phraseFindings: readonly { readonly rule: string; readonly family: string; readonly severity: string }[]
}
