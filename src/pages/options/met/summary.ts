import { type Count, weekOf } from '../../../background/counts-store'

/** What one rule met. */
export interface RuleSum {
  readonly rule: string
  readonly fired: number
  readonly taken: number
  readonly waved: number
}

export interface WeekSum {
  /** The week's Monday, as `2026-11-16`. */
  readonly week: string
  readonly fired: number
  readonly taken: number
  readonly waved: number
}

export interface ComplaintSum {
  readonly label: string
  readonly count: number
}

export interface Summary {
  /** The one that spoke most first. */
  readonly rules: readonly RuleSum[]
  /** Every week of the time, oldest first, also those in which nothing was met. */
  readonly weeks: readonly WeekSum[]
  /** The most frequent first. */
  readonly complaints: readonly ComplaintSum[]
}

const WEEK = 7 * 24 * 60 * 60 * 1000

/** Sums of the last so many weeks, this one included. `now` in ms since 1970. */
export function summaryOf(counts: readonly Count[], weeks: number, now: number): Summary {
  const shown = Array.from({ length: weeks }, (_, back) => weekOf(now - (weeks - 1 - back) * WEEK))
  const recent = counts.filter(({ week }) => shown.includes(week))
  const sum = (some: readonly Count[], kind: Count['kind']) =>
    some.reduce((total, count) => (count.kind === kind ? total + count.count : total), 0)
  const sums = (some: readonly Count[]) => ({
    fired: sum(some, 'fired'),
    taken: sum(some, 'taken'),
    waved: sum(some, 'waved'),
  })
  const names = (complaint: boolean) => [
    ...new Set(recent.filter(({ kind }) => (kind === 'complaint') === complaint).map(({ name }) => name)),
  ]
  return {
    rules: names(false)
      .map((rule) => ({ rule, ...sums(recent.filter(({ name }) => name === rule)) }))
      .sort((a, b) => b.fired - a.fired || (a.rule < b.rule ? -1 : 1)),
    weeks: shown.map((week) => ({ week, ...sums(recent.filter((count) => count.week === week)) })),
    complaints: names(true)
      .map((label) => ({
        label,
        count: sum(
          recent.filter(({ name }) => name === label),
          'complaint',
        ),
      }))
      .sort((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1)),
  }
}

/** Fewer cases say nothing about a rule. */
const CASES = 10
const OFTEN = 0.4

/** Rules that are waved away in more than four of ten cases. */
export function oftenWaved(rules: readonly RuleSum[]): readonly RuleSum[] {
  return rules.filter(({ fired, waved }) => fired >= CASES && waved / fired > OFTEN)
}
