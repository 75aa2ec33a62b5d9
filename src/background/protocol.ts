import type { Report, Thread } from '../engine/types'

/** The port that each coached frame opens to the background. */
export const COACH_PORT = 'evenkeel-coach'

/** Longest text that is sent for judging, in UTF-16 code units; the rest is named as not judged. */
export const MAX_JUDGED = 100_000

/** Frame → background. `id` is counted up by the frame; the answer carries it back. */
export type FromCoach =
  | { readonly type: 'judge'; readonly id: number; readonly reply: string; readonly thread: Thread }
  | { readonly type: 'turn-rule-off'; readonly rule: string }
  /** Number of findings of the focused reply, for the toolbar; `undefined` clears it. */
  | { readonly type: 'badge'; readonly count: number | undefined }

/** Background → frame. */
export type ToCoach =
  | {
      readonly type: 'report'
      readonly id: number
      readonly report: Report
      readonly sendGuard: 'off' | 'block' | 'warn'
    }
  /** The rule set changed: judge the current text again. */
  | { readonly type: 'rules-changed' }
  /** Coaching was switched off for this site: leave without a trace. */
  | { readonly type: 'leave' }
