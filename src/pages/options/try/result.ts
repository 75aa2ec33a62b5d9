import { type Effect, effectOf, type Heard } from '../../../replies/alarms'
import type { AlarmTally, Marked, Tally } from '../../../replies/tally'
import type { MarkedAlarm, RunAlarm, RunState } from './run'

/** A rule's row in the table of what was found. */
export interface RuleRow extends Tally, Marked {
  readonly rule: string
}

/** The loudest rules first; in a comparison those first that change most. */
export function rowsOf(tally: AlarmTally, compared: boolean, marks: Iterable<MarkedAlarm>): readonly RuleRow[] {
  const marked = new Map<string, Marked>()
  for (const { rule, mark } of marks) {
    const sum = marked.get(rule) ?? { right: 0, wrong: 0 }
    sum[mark]++
    marked.set(rule, sum)
  }
  const weight = (row: RuleRow) => (compared ? (row.added + row.removed + row.moved) * 1e6 : 0) + row.after
  return [...tally.rules]
    .map(([rule, sums]) => ({ rule, right: 0, wrong: 0, ...sums, ...marked.get(rule) }))
    .sort((a, b) => weight(b) - weight(a))
}

/** Which alarms are listed. */
export type Shown = 'changed' | 'added' | 'removed' | 'moved' | 'all'

const SHOWS: Readonly<Record<Shown, readonly Effect[]>> = {
  changed: ['added', 'removed', 'louder', 'quieter'],
  added: ['added'],
  removed: ['removed'],
  moved: ['louder', 'quieter'],
  all: ['added', 'removed', 'louder', 'quieter', 'stays'],
}

/** Which alarms are wanted, and how many of them at most. */
export interface Wanted {
  readonly rule: string | undefined
  readonly shown: Shown
  readonly heard: Heard
  readonly most: number
}

export function shownAlarms(alarms: readonly RunAlarm[], { rule, shown, heard, most }: Wanted): readonly RunAlarm[] {
  const effects = SHOWS[shown]
  const found: RunAlarm[] = []
  for (const alarm of alarms) {
    if (rule !== undefined && alarm.rule !== rule) continue
    const effect = effectOf(alarm, heard)
    if (effect === undefined || !effects.includes(effect)) continue
    found.push(alarm)
    if (found.length === most) break
  }
  return found
}

/** "This change adds 14 alarms and removes 220", or how many there are. */
export function inWords({ plan, judged }: RunState, { all, replies }: AlarmTally): string {
  const number = (count: number) => count.toLocaleString('en')
  const alarms = (count: number) => `${number(count)} alarm${count === 1 ? '' : 's'}`
  if (!plan.before) return `${alarms(all.after)} in ${number(replies)} of ${number(judged)} replies`
  const parts = [
    all.added > 0 && `adds ${alarms(all.added)}`,
    all.removed > 0 && `removes ${all.added > 0 ? number(all.removed) : alarms(all.removed)}`,
    all.moved > 0 && `makes ${number(all.moved)} louder or quieter`,
  ].filter((part): part is string => part !== false)
  if (parts.length === 0) return 'This change makes no difference to these replies'
  return `This change ${parts.length > 1 ? `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}` : parts[0]}`
}
