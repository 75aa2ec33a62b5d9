import { type Alarm, effectOf, type Heard } from './alarms'

/** What became of alarms by a change. */
export interface Tally {
  before: number
  after: number
  added: number
  removed: number
  /** There both times, with another loudness. */
  moved: number
}

const emptyTally = (): Tally => ({ before: 0, after: 0, added: 0, removed: 0, moved: 0 })

/** Counts alarms as they come, so that nobody has to go through all of them again. */
export class AlarmTally {
  readonly all: Tally = emptyTally()
  readonly rules = new Map<string, Tally>()
  /** Replies with an alarm after the change. */
  replies = 0

  /** @param heard the level from which on something is an alarm */
  constructor(readonly heard: Heard) {}

  /** Takes all alarms of one reply. */
  add(alarms: readonly Alarm[]): void {
    let ringing = false
    for (const alarm of alarms) {
      const effect = effectOf(alarm, this.heard)
      if (!effect) continue
      if (effect !== 'removed') ringing = true
      let rule = this.rules.get(alarm.rule)
      if (!rule) {
        rule = emptyTally()
        this.rules.set(alarm.rule, rule)
      }
      for (const tally of [rule, this.all]) {
        if (effect !== 'added') tally.before++
        if (effect !== 'removed') tally.after++
        if (effect === 'added' || effect === 'removed') tally[effect]++
        else if (effect !== 'stays') tally.moved++
      }
    }
    if (ringing) this.replies++
  }
}

/** What a person said of an alarm. */
export type Mark = 'right' | 'wrong'

/** How the marked alarms of a rule were judged. */
export interface Marked {
  right: number
  wrong: number
}

/** The share of the marked alarms that are right, 0 to 1; `undefined` where none is marked. */
export function precisionOf({ right, wrong }: Marked): number | undefined {
  return right + wrong === 0 ? undefined : right / (right + wrong)
}
