import { type Alarm, type Effect, effectOf } from './alarms'

/** What became of a rule's alarms by a change, and how they were judged by people. */
export interface RuleTally {
  readonly rule: string
  before: number
  after: number
  added: number
  removed: number
  /** As loud as before or not, but there both times with another loudness. */
  moved: number
  right: number
  wrong: number
}

export type Mark = 'right' | 'wrong'

export const emptyTally = (rule: string): RuleTally => ({
  rule,
  before: 0,
  after: 0,
  added: 0,
  removed: 0,
  moved: 0,
  right: 0,
  wrong: 0,
})

/** Counts one alarm, as far as levels from `from` on are heard. */
export function addAlarm(tally: RuleTally, alarm: Alarm, from: 'hint' | 'warn'): Effect | undefined {
  const effect = effectOf(alarm, from)
  if (!effect) return undefined
  if (effect !== 'added') tally.before++
  if (effect !== 'removed') tally.after++
  if (effect === 'added' || effect === 'removed') tally[effect]++
  else if (effect !== 'stays') tally.moved++
  return effect
}

/** The share of a rule's marked alarms that are right, 0 to 1; `undefined` where none is marked. */
export function precisionOf({ right, wrong }: Pick<RuleTally, 'right' | 'wrong'>): number | undefined {
  return right + wrong === 0 ? undefined : right / (right + wrong)
}
