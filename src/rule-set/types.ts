import type { Severity } from '../engine/types'

export const SCHEMA_VERSION = 1

/** What a lead changed of a built-in rule. An absent field means "as built in". */
export interface RuleOverride {
  readonly enabled?: boolean
  readonly severity?: Exclude<Severity, 'cue'>
  /** Templates in the syntax of `src/engine/rewrite`; replace the built-in ones. */
  readonly rewrites?: readonly string[]
}

/** A phrase rule of the team's own, in the shape of the built-in ones. */
export interface TeamRule {
  /** Unique, `team-` first. */
  readonly id: string
  readonly title: string
  readonly why: string
  readonly severity: Exclude<Severity, 'cue'>
  readonly enabled: boolean
  /** compromise match patterns, with the word classes of `src/rules/lexicon.ts` as `<name>`. */
  readonly patterns: readonly string[]
  readonly unless: readonly string[]
  readonly rewrites: readonly string[]
  readonly examples: { readonly bad: readonly string[]; readonly ok: readonly string[] }
}

export interface Settings {
  /** Which findings draw one question before a reply is sent. */
  readonly sendGuard: 'off' | 'block' | 'warn'
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
  /** Gestures that agents may offer, e.g. "a refund of the delivery fee". */
  readonly goodwill: readonly string[]
  readonly settings: Settings
}
