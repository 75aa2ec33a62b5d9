import type { CheckInput } from '../engine/check-input'
import type { Context } from '../engine/context/types'
import type { Family, Finding, Severity, Source } from '../engine/types'

/** One example: the draft alone, or with the customer's message that it answers. */
export type Example = string | { readonly customer: string; readonly reply: string } | ThreadExample

export interface ThreadExample {
  readonly thread: readonly { readonly from: 'customer' | 'agent'; readonly text: string }[]
  readonly reply?: string
}

/** A condition on the customer's mood. All named fields must hold. */
export interface Mood {
  /** Anger of at least this. */
  readonly anger?: 1 | 2 | 3
  readonly complaint?: boolean
  /** The customer says that it was our doing. */
  readonly oursFault?: boolean
  readonly vulnerable?: boolean
  readonly repeat?: boolean
  /** A plain question or a thank-you, nothing wrong. */
  readonly calm?: boolean
}

/** `severity` becomes `to` where any of `when` holds. Later moves win. */
export interface SeverityMove {
  readonly to: Exclude<Severity, 'cue'>
  readonly when: readonly Mood[]
}

/**
 * What a rewrite puts in place of what.
 * `sentence`: the whole sentence; clauses that carry facts (numbers, names, dates, links) stay behind it.
 * `clause`: the clause around the match; the others stay.
 * `match`: just the matched words.
 * `cut`: the matched words go, with the comma or joining word that they leave behind; `text` is empty.
 */
export interface RewriteTemplate {
  readonly scope: 'sentence' | 'clause' | 'match' | 'cut'
  /**
   * Slots: `{issue}` the customer's trouble as a noun phrase, person shifted ("your parcel");
   * `{sorryFor}` a clause that can follow "I'm sorry" ("that your parcel never arrived");
   * `{waited}` how long they say they waited; `{name}`; any capture `[<x>…]` of the pattern as `{x}`.
   * `{slot|words}` uses `words` where the slot cannot be filled; without `|words` the template is left out then.
   * `{goodwill}` a gesture that the team lets agents offer, `{crisis}` where a customer in danger finds help: a template
   * with one of these is offered once for each that the team has named.
   * `[…]` is shown to the agent as something still to be filled in.
   */
  readonly text: string
  /** The text is put in as it is written: no slots, and names keep their letters. */
  readonly verbatim?: true
}

interface RuleBase {
  readonly id: string
  readonly family: Family
  /** What, in three or four words, as a noun phrase: "Telling someone to calm down". */
  readonly title: string
  /** One sentence for the agent: what these words do to the customer. */
  readonly why: string
  readonly sources: readonly Source[]
  readonly severity: Severity
  readonly moves?: readonly SeverityMove[]
  /** Off until a lead switches it on. */
  readonly offByDefault?: true
  /** Runs in internal notes too. */
  readonly inNotes?: true
  /** Which wins where two findings of one severity overlap; higher wins. Default 0. */
  readonly priority?: number
  readonly rewrites: readonly (string | RewriteTemplate)[]
  readonly examples: { readonly bad: readonly Example[]; readonly ok: readonly Example[] }
}

/** What a match looks like to a rule's own `judge`. Everything is in normalized words. */
export interface MatchView {
  /** The matched words, normalized, lower case. */
  readonly text: string
  /** Normalized, lower case, in the same sentence. */
  readonly before: string
  readonly after: string
  readonly sentence: string
  /** Normalized text of the sentences around, '' at the ends. */
  readonly previous: string
  readonly next: string
  readonly captures: Readonly<Record<string, string>>
}

export interface PhraseRule extends RuleBase {
  readonly kind: 'phrase'
  /** Where to look. Default `draft`. `customer` makes the rule a cue. */
  readonly scope?: 'draft' | 'customer'
  /**
   * compromise match patterns over normalized words (contractions spelled out, lower case, American spelling),
   * with the word classes of `lexicon.ts` written `<name>`.
   */
  readonly patterns: readonly string[]
  /** The same, of patterns that too often find what is no offence to underline it: a hint at most. */
  readonly quiet?: readonly string[]
  /** A match is dropped where one of these overlaps it. */
  readonly unless?: readonly string[]
  /** A match is dropped where one of these stands anywhere in its sentence. */
  readonly unlessNear?: readonly string[]
  /** Guards that are on unless switched off here. */
  readonly guards?: {
    /** Drop where "never", "not" or "nobody" scopes the match. Default true. */
    readonly negation?: boolean
    /** Drop where the match sits in an if/when/unless clause. Default false. */
    readonly condition?: boolean
    /** Drop where the match is a name in capitals ("the Calm Down blanket"). Default true. */
    readonly name?: boolean
  }
  /** Last word of a built-in rule: another severity, `null` to drop, `undefined` to leave as it is. */
  readonly judge?: (match: MatchView, context: Context) => Finding['severity'] | null | undefined
}

/** What a check says: where, how hard (default the rule's), and with which rewrites (default the rule's). */
export interface CheckFinding {
  readonly start: number
  readonly end: number
  readonly severity?: Finding['severity']
  readonly why?: string
  readonly rewrites?: readonly (string | RewriteTemplate)[]
  /** Shown in place of the words where they must not be repeated. */
  readonly shown?: string
  readonly captures?: Readonly<Record<string, string>>
}

/** Looks at the whole draft. */
export interface DraftCheckRule extends RuleBase {
  readonly kind: 'check'
  readonly scope?: 'draft'
  readonly check: (input: CheckInput) => readonly CheckFinding[]
}

/** A cue of the customer's messages alone: asked once for each conversation, not at every key. */
export interface CustomerCheckRule extends RuleBase {
  readonly kind: 'check'
  readonly scope: 'customer'
  readonly check: (input: Pick<CheckInput, 'context'>) => readonly CheckFinding[]
}

export type CheckRule = DraftCheckRule | CustomerCheckRule

export type Rule = PhraseRule | CheckRule

/** All patterns of a rule, the quiet ones last. */
export const patternsOf = ({ patterns, quiet = [] }: PhraseRule): readonly string[] => [...patterns, ...quiet]

/** Identity with a type: keeps rule files short and checked. */
export const phraseRule = (rule: Omit<PhraseRule, 'kind'>): PhraseRule => ({ kind: 'phrase', ...rule })
export const checkRule = (rule: Omit<DraftCheckRule, 'kind'> | Omit<CustomerCheckRule, 'kind'>): CheckRule => ({
  kind: 'check',
  ...rule,
})
