import type { Report, Thread } from '../engine/types'
import type { HelpdeskProfile } from '../helpdesks/profile'
import type { PartNames } from '../rule-set/part-names'

/** The port that each coached frame opens to the background. */
export const COACH_PORT = 'evenkeel-coach'

/** Longest text that is sent for judging, in UTF-16 code units; the rest is named as not judged. */
export const MAX_JUDGED = 100_000

/** Frame → background. `id` is counted up by the frame; the answer carries it back. */
export type FromCoach =
  | { readonly type: 'judge'; readonly id: number; readonly reply: string; readonly thread: Thread }
  | { readonly type: 'turn-rule-off'; readonly rule: string }
  /** A calmer wording of a finding of this rule was taken, or the finding was waved away ("Not here"). */
  | { readonly type: 'taken' | 'waved'; readonly rule: string }
  /** Number of findings of the focused reply, for the toolbar; `undefined` clears it. */
  | { readonly type: 'badge'; readonly count: number | undefined }

/** Background → frame. */
export type ToCoach =
  | {
      readonly type: 'report'
      readonly id: number
      readonly report: Report
      readonly sendGuard: 'off' | 'block' | 'warn'
      /** What the team calls the parts of a reply; absent where it uses Evenkeel's own words. */
      readonly partNames?: PartNames
      /** Whether the team lets agents switch a rule off for themselves. */
      readonly mayTurnOff: boolean
    }
  /** What is known of the helpdesk in the frame's page; said once to each port, before any report. */
  | { readonly type: 'profiles'; readonly profiles: readonly HelpdeskProfile[] }
  /** The agent marked words as the customer's message. Line breaks are lost on the way. */
  | { readonly type: 'customer-message'; readonly text: string }
  /** A rule that was turned off from the card could not be saved. */
  | { readonly type: 'not-saved'; readonly rule: string }
  /** The rule set changed: judge the current text again. */
  | { readonly type: 'rules-changed' }
  /** Coaching was switched off for this site: leave without a trace. */
  | { readonly type: 'leave' }
