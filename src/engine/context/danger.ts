import type { CustomerSentence } from './customer-sentences'
import { ABUSE, GROSS } from './danger-abuse'
import { LEGAL } from './danger-legal'
import { SAFETY } from './danger-safety'
import { SELF_HARM } from './danger-self-harm'
import { VIOLENCE } from './danger-violence'
import { type Danger, NO_DANGER } from './types'

/** Reads all dangers off the customer's sentences. */
export function readDanger(sentences: readonly CustomerSentence[]): Danger {
  let danger: { -readonly [K in keyof Danger]: Danger[K] } | undefined
  for (const { lower, raw } of sentences) {
    const selfHarm = SELF_HARM.in(lower)
    const violence = VIOLENCE.in(lower)
    const legal =
      LEGAL.in(lower) &&
      !(
        /\bSue\b/.test(raw) &&
        /\bsue\b/.test(lower) &&
        !/\b(?:will|to|can|could|i|we) sue (?:you|them|your|the)\b/.test(lower)
      )
    const safety = SAFETY.in(lower)
    const gross = GROSS.in(lower)
    const abuse = gross || ABUSE.in(lower)
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
