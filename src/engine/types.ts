/**
 * The words that every part of Evenkeel shares. Nothing here runs.
 * All offsets are UTF-16 code units into the text as the agent sees it; `end` is exclusive.
 */

export const FAMILIES = ['inflame', 'close-the-door', 'apology', 'substance', 'voice', 'risk', 'escalate'] as const
export type Family = (typeof FAMILIES)[number]

/** From loudest to quietest. `cue` speaks about the customer's message, never about the draft. */
export const SEVERITIES = ['block', 'warn', 'hint', 'cue'] as const
export type Severity = (typeof SEVERITIES)[number]

/** One message of the conversation so far, oldest first in a `Thread`. */
export interface ThreadMessage {
  readonly from: 'customer' | 'agent'
  readonly text: string
}

/** What is known about the conversation that the draft answers. */
export interface Thread {
  readonly messages: readonly ThreadMessage[]
  readonly customerName?: string
  /** `note`: the box is an internal note, so only rules that hold there run. Default `customer`. */
  readonly audience?: 'customer' | 'note'
  /** Default `email`. Some rules are milder in chat. */
  readonly channel?: 'email' | 'chat' | 'review'
  /** Id of the helpdesk's profile; absent where it is not known. */
  readonly helpdesk?: string
}

/** Where a rule's reason comes from: a study, a published list, or one of the five seed articles. */
export interface Source {
  readonly title: string
  readonly url?: string
}

/** Put `text` in place of `[start, end)` of the reply. `start === end` inserts. */
export interface Rewrite {
  readonly start: number
  readonly end: number
  readonly text: string
}

export interface Finding {
  readonly rule: string
  readonly family: Family
  readonly severity: Exclude<Severity, 'cue'>
  readonly start: number
  readonly end: number
  /**
   * `reply.slice(start, end)`; masked when the words themselves must not be repeated (card numbers). Where another
   * finding has the words, a hint stands behind its sentence (`start` is `end`), and these are its words.
   */
  readonly text: string
  /** What, in three or four words. */
  readonly title: string
  /** Why, in one sentence. */
  readonly message: string
  readonly sources: readonly Source[]
  /** Best first. An empty `text` means "delete". Composed when first read, which may cost more than judging did. */
  readonly rewrites: readonly Rewrite[]
  /** Same words in the same sentence under the same rule give the same key; "Not here" remembers it. */
  readonly key: string
}

export interface Cue {
  readonly rule: string
  readonly family: Family
  /** The customer's words that raised the cue. */
  readonly text: string
  readonly title: string
  readonly message: string
  readonly sources: readonly Source[]
  /** Calm sentences to start from; may hold visible `[…]` slots. */
  readonly suggestions: readonly string[]
}

/** The five parts of a good reply. */
export const PARTS = ['heard', 'sorry', 'owned', 'fixed', 'next'] as const
export type Part = (typeof PARTS)[number]
export type Parts = Readonly<Record<Part, boolean>>

export interface Report {
  /** In order of `start`; never two that overlap within one severity. */
  readonly findings: readonly Finding[]
  readonly cues: readonly Cue[]
  readonly parts: Parts
  /** 0 = level, 1 = as far out as the bubble goes. */
  readonly heat: number
  /** How many code units were judged: `reply.length`, or less where a very long text was cut. */
  readonly judged: number
  /** `other`: the reply is not English, so nothing but risk was looked for. */
  readonly language: 'en' | 'other'
}
