import type { CustomerSentence } from './customer-sentences'
import { ABUSE, GROSS } from './danger-abuse'
import { LEGAL } from './danger-legal'
import { SAFETY } from './danger-safety'
import { SELF_HARM } from './danger-self-harm'
import { VIOLENCE } from './danger-violence'
import { type Danger, NO_DANGER } from './types'

/** One kind of danger: what shows it, and what only sounds like it. Linear, over normalized lower-case sentences. */
export interface DangerCue {
  /** One of these words must be there before anything else is tried. */
  readonly trigger: RegExp
  /** Taken out of the sentence first. */
  readonly harmless: RegExp
  readonly shows: readonly RegExp[]
}

/** True where the normalized, lower-case sentence shows the danger. */
export function shows(cue: DangerCue, lower: string): boolean {
  if (!cue.trigger.test(lower)) return false
  const rest = lower.replace(cue.harmless, (m) => ' '.repeat(m.length))
  return cue.shows.some((pattern) => pattern.test(rest))
}

/** Reads all dangers off the customer's sentences. */
export function readDanger(sentences: readonly CustomerSentence[]): Danger {
  let danger: { -readonly [K in keyof Danger]: Danger[K] } | undefined
  for (const { lower, raw } of sentences) {
    const selfHarm = shows(SELF_HARM, lower)
    const violence = shows(VIOLENCE, lower)
    const legal =
      shows(LEGAL, lower) &&
      !(
        /\bSue\b/.test(raw) &&
        /\bsue\b/.test(lower) &&
        !/\b(?:will|to|can|could|i|we) sue (?:you|them|your|the)\b/.test(lower)
      )
    const safety = shows(SAFETY, lower)
    const gross = shows(GROSS, lower)
    const abuse = gross || shows(ABUSE, lower)
    if (!selfHarm && !violence && !legal && !safety && !abuse) continue
    danger ??= { ...NO_DANGER }
    if (selfHarm) danger.selfHarm ??= raw
    if (violence) danger.violence ??= raw
    if (legal) danger.legal ??= raw
    if (safety) danger.safety ??= raw
    if (abuse) {
      danger.abuse ??= raw
      danger.abuses++
    }
    if (gross) danger.gross = true
  }
  return danger ?? NO_DANGER
}
