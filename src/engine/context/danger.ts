import { dangerOpinion } from '../opinion/danger-opinion'
import { WordsRegexes } from '../text/words-regex'
import type { CustomerSentence } from './customer-sentences'
import { ABUSE, GROSS } from './danger-abuse'
import { LEGAL } from './danger-legal'
import { SAFETY } from './danger-safety'
import { SELF_HARM } from './danger-self-harm'
import { VIOLENCE } from './danger-violence'
import { type Danger, NO_DANGER } from './types'

const CUES = [SELF_HARM, VIOLENCE, LEGAL, SAFETY, ABUSE, GROSS] as const
const ALL = new WordsRegexes(CUES.map((cue) => cue.shows))

/** The bits of the dangers that the sentence shows, in the order of `CUES`. */
function dangersIn(lower: string): number {
  let bits = ALL.test(lower)
  if (bits === 0) return 0
  for (let i = 0; i < CUES.length; i++) {
    if ((bits & (1 << i)) === 0) continue
    const rest = CUES[i]!.withoutHarmless(lower)
    if (rest !== undefined && (ALL.test(rest) & (1 << i)) === 0) bits &= ~(1 << i)
  }
  return bits
}

/** "My wife Sue": a name. */
const namesSue = (raw: string, lower: string): boolean =>
  /\bSue\b/.test(raw) &&
  /\bsue\b/.test(lower) &&
  !/\b(?:will|to|can|could|i|we) sue (?:you|them|your|the)\b/.test(lower)

/** Reads all dangers off the customer's sentences. */
export function readDanger(sentences: readonly CustomerSentence[]): Danger {
  let allOrdinary = true
  let danger: { -readonly [K in keyof Danger]: Danger[K] } | undefined
  for (const { lower, raw, normalized } of sentences) {
    const { heard, doubted, relent, record, ordinary } = dangerOpinion(lower, normalized.words.length)
    const bits = (dangersIn(lower) & ~doubted) | heard
    if (!ordinary) allOrdinary = false
    if (bits === 0 && !relent && !record) continue
    const has = (bit: number): boolean => (bits & (1 << bit)) !== 0
    const abuse = has(4) || has(5)
    const legal = has(2) && !namesSue(raw, lower)
    danger ??= { ...NO_DANGER }
    if (relent) danger.relent = true
    if (record) danger.record = true
    if (has(0)) danger.selfHarm ??= raw
    if (has(1)) danger.violence ??= raw
    if (legal) danger.legal ??= raw
    if (has(3)) danger.safety ??= raw
    if (abuse) {
      danger.abuse ??= raw
      danger.abuses++
    }
    if (has(5)) danger.gross = true
  }
  return { ...(danger ?? NO_DANGER), ordinary: allOrdinary }
}
