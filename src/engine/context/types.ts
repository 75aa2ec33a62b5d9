import type { Due } from '../opinion/due-opinion'
import type { Noted } from '../text/notes'

/** What the customer's messages say, as far as it can be told without guessing. */
export interface Context extends Noted {
  /** False where no customer text was found: then nothing may be demanded of the draft. */
  readonly known: boolean
  /** 0 calm … 3 furious. */
  readonly anger: 0 | 1 | 2 | 3
  readonly complaint: boolean
  /** A complaint, or something told without a word of trouble that is neither praise nor a wish: "the box had a brick in it". */
  readonly troubled: boolean
  readonly question: boolean
  readonly thanks: boolean
  /** What the customer asks or wants, one entry each, as they wrote it. At most six. */
  readonly asks: readonly Ask[]
  /** What the customer complains of, one entry each. */
  readonly issues: readonly Issue[]
  /** Whatever they raise, piece by piece. */
  readonly matters: readonly Matter[]
  readonly fault: 'ours' | 'theirs' | 'third' | 'unknown'
  readonly repeat: boolean
  readonly abuse: boolean
  readonly legal: boolean
  readonly public: boolean
  readonly violence: boolean
  readonly selfHarm: boolean
  readonly safety: boolean
  readonly vulnerable: boolean
  readonly wantsManager: boolean
  readonly wantsRefund: boolean
  readonly churn: boolean
  /** "three weeks", where the customer says how long they waited. */
  readonly waited: string | undefined
  /** The customer's trouble as a noun phrase in the second person ("your torn cushion"). */
  readonly issuePhrase: string | undefined
  /** A clause that can follow "I'm sorry" ("that your order never arrived"). */
  readonly sorryFor: string | undefined
  readonly name: string | undefined
  /** The newest customer message(s) since the last agent message, joined. */
  readonly text: string
  /** All customer messages, oldest first. */
  readonly messages: readonly string[]
  /** Normalized, lower case. */
  readonly normalized: string
  /** Content words of the customer's text, stemmed. */
  readonly stems: ReadonlySet<string>
  /** The same, and those of whatever they ask, complain of or raise. */
  readonly raised: ReadonlySet<string>
  /** The customer's words behind each danger, in any message of theirs. */
  readonly danger: Danger
  /** What the message as a whole makes a reader expect of the reply. */
  readonly due: Due
  /** An agent has written since: what this draft leaves out may have been said already. */
  readonly answered: boolean
}

export interface Ask {
  readonly text: string
  readonly kind: 'when' | 'how-much' | 'where' | 'who' | 'why' | 'how' | 'what' | 'yes-no' | 'request'
  readonly stems: readonly string[]
}

export interface Issue {
  readonly text: string
  readonly stems: readonly string[]
}

/** A piece of the customer's message. */
export interface Matter {
  /** Normalized, in lower case. */
  readonly text: string
  readonly stems: readonly string[]
  /** Log odds that a good reply comes back to it. */
  readonly owed: number
  /** Stands in a question. */
  readonly asked: boolean
  /** Comes in as something further. */
  readonly aside: boolean
  /** Stands in their last sentence. */
  readonly last: boolean
}

/** The customer's sentence that shows each danger, as they wrote it; of all their messages the first. */
export interface Danger {
  readonly selfHarm: string | undefined
  readonly violence: string | undefined
  readonly legal: string | undefined
  readonly safety: string | undefined
  readonly abuse: string | undefined
  /** How many sentences abuse us. */
  readonly abuses: number
  /** A slur or a sexual remark: no second chance. */
  readonly gross: boolean
  /** Asks again for what is little, or for what was our doing: no danger, but heard with them. */
  readonly relent: boolean
  /** Tells of a promise, of harm, or of who should hear of it. */
  readonly record: boolean
  /** No sentence sounds like that. */
  readonly ordinary: boolean
}

export const NO_DANGER: Danger = {
  selfHarm: undefined,
  violence: undefined,
  legal: undefined,
  safety: undefined,
  abuse: undefined,
  abuses: 0,
  gross: false,
  relent: false,
  record: false,
  ordinary: true,
}
