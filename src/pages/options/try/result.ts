import { type Effect, effectOf } from '../../../replies/alarms'
import { addAlarm, emptyTally, type Mark, type RuleTally } from '../../../replies/tally'
import { alarmKey, type RunAlarm, type RunState } from './run'

/** From which level on findings are looked at: hints are never underlined, so they do not count as alarms at first. */
export type Heard = 'hint' | 'warn'

/** What a run shows, by rule and in all. */
export interface TrialResult {
  /** The loudest rules first; in a comparison those first that change most. */
  readonly rules: readonly RuleTally[]
  readonly all: RuleTally
  /** Replies with an alarm after the change. */
  readonly replies: number
}

export function resultOf({ alarms, plan }: RunState, heard: Heard, marks: ReadonlyMap<string, Mark>): TrialResult {
  const rules = new Map<string, RuleTally>()
  const all = emptyTally('')
  const replies = new Set<number>()
  for (const alarm of alarms) {
    let tally = rules.get(alarm.rule)
    if (!tally) {
      tally = emptyTally(alarm.rule)
      rules.set(alarm.rule, tally)
    }
    const effect = addAlarm(tally, alarm, heard)
    if (!effect) continue
    addAlarm(all, alarm, heard)
    if (effect !== 'removed') replies.add(alarm.line)
    const mark = marks.size > 0 ? marks.get(alarmKey(alarm)) : undefined
    if (mark) {
      tally[mark]++
      all[mark]++
    }
  }
  const weight = (tally: RuleTally) =>
    (plan.before ? (tally.added + tally.removed + tally.moved) * 1e6 : 0) + tally.after
  const found = [...rules.values()].filter(({ before, after }) => before + after > 0)
  return { rules: found.sort((a, b) => weight(b) - weight(a)), all, replies: replies.size }
}

/** Which alarms are listed. */
export type Shown = 'all' | 'added' | 'removed' | 'moved'

const SHOWS: Readonly<Record<Shown, readonly Effect[]>> = {
  all: ['added', 'removed', 'louder', 'quieter', 'stays'],
  added: ['added'],
  removed: ['removed'],
  moved: ['louder', 'quieter'],
}

export function shownAlarms(
  alarms: readonly RunAlarm[],
  { rule, shown, heard }: { readonly rule: string | undefined; readonly shown: Shown; readonly heard: Heard },
): readonly RunAlarm[] {
  return alarms.filter((alarm) => {
    if (rule !== undefined && alarm.rule !== rule) return false
    const effect = effectOf(alarm, heard)
    return effect !== undefined && SHOWS[shown].includes(effect)
  })
}

/** "This change adds 14 alarms and removes 220", or how many there are. */
export function inWords({ plan, judged }: RunState, { all, replies }: TrialResult): string {
  const number = (count: number, word: string) => `${count.toLocaleString('en')} ${word}${count === 1 ? '' : 's'}`
  if (!plan.before)
    return `${number(all.after, 'alarm')} in ${replies.toLocaleString('en')} of ${judged.toLocaleString('en')} replies`
  const parts = [
    all.added > 0 && `adds ${number(all.added, 'alarm')}`,
    all.removed > 0 &&
      `removes ${all.removed.toLocaleString('en')}${all.added > 0 ? '' : ` alarm${all.removed === 1 ? '' : 's'}`}`,
    all.moved > 0 && `makes ${all.moved.toLocaleString('en')} louder or quieter`,
  ].filter((part): part is string => part !== false)
  if (parts.length === 0) return 'This change makes no difference to these replies'
  return `This change ${parts.length > 1 ? `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}` : parts[0]}`
}
