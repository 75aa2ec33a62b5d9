import type { CheckSentence } from '../check-input'
import type { Context } from '../context/types'
import type { Parts } from '../types'

/** One place in the draft, UTF-16. */
export interface Place {
  readonly start: number
  readonly end: number
}

export interface Apology extends Place {
  readonly by: 'i' | 'we' | 'bare'
  /** "sorry if …" */
  readonly conditional: boolean
  /** Says what for, other than "any inconvenience". */
  readonly specific: boolean
}

/** What the draft does, as far as words show it. */
export interface DraftFacts {
  /** Where the draft names the problem or validates the customer. */
  readonly acknowledgements: readonly Place[]
  /** A content word of the customer's trouble comes back in the draft. */
  readonly echoes: boolean
  readonly apologies: readonly Apology[]
  /** "We sent the wrong one", "our mistake". */
  readonly owns: boolean
  /** Something done, doing, offered, answered, or steps to follow. */
  readonly solution: boolean
  /** A question that helps to find the cause, or asks for a detail needed. */
  readonly asksBack: boolean
  /** "I'll look into it": work that stays open. */
  readonly openWork: readonly Place[]
  /** Who does what comes next is said. */
  readonly next: boolean
  /** A date, a time, or a number with a unit. */
  readonly time: boolean
  readonly goodwill: boolean
  readonly followUp: boolean
  readonly words: number
  readonly parts: Parts
}

/** Reads the facts off the draft's sentences. */
export function readFacts(sentences: readonly CheckSentence[], context: Context): DraftFacts {
  void context
  return {
    acknowledgements: [],
    echoes: false,
    apologies: [],
    owns: false,
    solution: false,
    asksBack: false,
    openWork: [],
    next: false,
    time: false,
    goodwill: false,
    followUp: false,
    words: sentences.reduce((n, s) => n + s.words.length, 0),
    parts: { heard: false, sorry: false, owned: false, fixed: false, next: false },
  }
}
