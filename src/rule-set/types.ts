import type { Severity } from '../engine/types'
import type { RewriteTemplate } from '../rules/types'

export const SCHEMA_VERSION = 2

/** A calmer wording: a template that replaces the whole sentence, or one that says what it replaces. */
export type Wording = string | Pick<RewriteTemplate, 'scope' | 'text'>

/** What a lead changed of a built-in rule. An absent field means "as built in". */
export interface RuleOverride {
  readonly enabled?: boolean
  readonly severity?: Exclude<Severity, 'cue'>
  /** Templates in the syntax of `src/engine/rewrite`; replace the built-in ones. */
  readonly rewrites?: readonly Wording[]
}

/** A phrase as a lead typed it, from which a rule's patterns are made. */
export interface PhraseSource {
  readonly words: string
  /** Verbs, nouns and contractions in their other forms, too. */
  readonly otherForms: boolean
  /** Only where the customer is told to do it. */
  readonly onlyAsCommand: boolean
  /** Not where it stands in quotation marks. */
  readonly notInQuotes: boolean
}

/** A phrase rule of the team's own, in the shape of the built-in ones. */
export interface TeamRule {
  /** Unique, `team-` first. */
  readonly id: string
  readonly title: string
  readonly why: string
  readonly severity: Exclude<Severity, 'cue'>
  readonly enabled: boolean
  /** Absent where the patterns were written by hand. */
  readonly phrase?: PhraseSource
  /** compromise match patterns, with the word classes of `src/rules/lexicon` as `<name>`. */
  readonly patterns: readonly string[]
  readonly unless: readonly string[]
  readonly rewrites: readonly Wording[]
  /** What it must and must not match; a rule is not saved while one of them fails. */
  readonly examples: { readonly bad: readonly string[]; readonly ok: readonly string[] }
}

/** Words that the team does not use. */
export interface AvoidedWords {
  readonly say: string
  /** What to write instead; empty to leave the words out. */
  readonly instead: string
}

/** A gesture that agents may offer. */
export interface Goodwill {
  /** As it reads in a reply: "a refund of the delivery fee". */
  readonly words: string
  /** The most that an agent may offer, in words: "£20". Shown to the agent, never put into a reply as a promise. */
  readonly upTo?: string
}

/** Where a customer in danger finds help. */
export interface CrisisContact {
  /** ISO 3166-1 alpha-2, as "GB"; empty for everywhere. */
  readonly country: string
  readonly name: string
  /** A number, or where to write. */
  readonly contact: string
}

/** What differs in one helpdesk, in one channel, or in one channel of one helpdesk. */
export interface Place {
  /** Id of a helpdesk profile; absent for all. */
  readonly helpdesk?: string
  /** Absent for all. */
  readonly channel?: 'email' | 'chat' | 'review'
  readonly overrides: Readonly<Record<string, RuleOverride>>
  readonly sendGuard?: Settings['sendGuard']
}

export const FRAMEWORKS = ['HEARD', 'LAST', 'LEARN', 'CARP', 'BLAST'] as const
/** Which school names the five parts of a good reply; `plain` is Evenkeel's own words. */
export type Framework = (typeof FRAMEWORKS)[number] | 'plain'

export interface Settings {
  /** Which findings draw one question before a reply is sent. */
  readonly sendGuard: 'off' | 'block' | 'warn'
  readonly framework: Framework
  /** Agents may switch a rule off for themselves. */
  readonly agentsMaySwitchOff: boolean
  /** Rules that fire are counted on the agent's own machine: by rule and week, never by person, never text. */
  readonly counting: boolean
  /** What the team's address serves later is taken without asking, where nothing was changed on the machine. */
  readonly takeSilently?: boolean
}

/**
 * What a team lead edits and hands over. Built-in rules are never changed in place:
 * overrides lie beside them, so an update of the extension never undoes a lead's work.
 */
export interface RuleSet {
  readonly schemaVersion: typeof SCHEMA_VERSION
  readonly overrides: Readonly<Record<string, RuleOverride>>
  readonly rules: readonly TeamRule[]
  /** Product names, features and people that are never flagged. */
  readonly words: readonly string[]
  readonly avoided: readonly AvoidedWords[]
  readonly goodwill: readonly Goodwill[]
  readonly crisis: readonly CrisisContact[]
  /** Later ones win where several fit. */
  readonly places: readonly Place[]
  readonly settings: Settings
}
