import { SEVERITIES } from '../../engine/types'
import { RULES } from '../../rules'
import { markdownTable } from '../markdown-table'
import type { Contestant } from './contestants'
import type { Verdict } from './evaluate'

export const percent = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${((part / whole) * 100).toFixed(1)} %`

/** Alarms of everybody on the same rows; recall and precision where people judged the rows. */
export function sideBySide(contestants: readonly Contestant[], verdicts: readonly Verdict[]): string {
  const labelled = verdicts.filter(({ example }) => example.bad !== undefined)
  const bad = labelled.filter(({ example }) => example.bad)
  const ok = labelled.filter(({ example }) => example.bad === false)
  const rows = contestants.map(({ name, rule }, i) => {
    const alarms = (among: readonly Verdict[]): number => among.filter((verdict) => verdict.alarms[i]).length
    const plain = [`${name} (${rule})`, alarms(verdicts), percent(alarms(verdicts), verdicts.length)]
    if (labelled.length === 0) return plain
    const hits = alarms(bad)
    return [...plain, percent(hits, bad.length), percent(hits, alarms(labelled)), percent(alarms(ok), ok.length)]
  })
  const head = ['', 'replies with an alarm', 'of all']
  if (labelled.length > 0) {
    head.push(`recall (${bad.length} bad)`, 'precision', `false alarms (${ok.length} not bad)`)
  }
  return markdownTable(head, rows)
}

/** How many replies each rule speaks of, by severity, cues included. */
export function byRule(verdicts: readonly Verdict[]): string {
  const counts = new Map<string, Record<(typeof SEVERITIES)[number], number>>()
  for (const { report } of verdicts) {
    const seen = new Set([
      ...report.findings.map(({ rule, severity }) => `${rule} ${severity}`),
      ...report.cues.map(({ rule }) => `${rule} cue`),
    ])
    for (const one of seen) {
      const [rule, severity] = one.split(' ') as [string, (typeof SEVERITIES)[number]]
      const count = counts.get(rule) ?? { block: 0, warn: 0, hint: 0, cue: 0 }
      count[severity]++
      counts.set(rule, count)
    }
  }
  const rows = [...counts]
    .sort(([, a], [, b]) => b.block + b.warn - a.block - a.warn || b.hint + b.cue - a.hint - a.cue)
    .map(([rule, count]) => [rule, ...SEVERITIES.map((severity) => count[severity])])
  return rows.length === 0 ? 'No rule spoke.' : markdownTable(['replies by rule', ...SEVERITIES], rows)
}

/** For sets whose rows name a rule: whether that rule finds its bad rows, at any severity, and leaves its near-misses. */
export function ruleByRule(verdicts: readonly Verdict[]): string | undefined {
  const named = verdicts.filter(({ example }) => example.rule !== undefined && example.bad !== undefined)
  if (named.length === 0) return undefined
  const known = new Set(RULES.map((rule) => rule.id))
  const total = { bad: 0, own: 0, alarm: 0, ok: 0, wrong: 0, ownWrong: 0 }
  const rows = [...groupBy(named, ({ example }) => example.rule!)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([rule, among]) => {
      const bad = among.filter(({ example }) => example.bad)
      const ok = among.filter(({ example }) => !example.bad)
      const speaks = ({ report }: Verdict): boolean =>
        report.findings.some((f) => f.rule === rule) || report.cues.some((c) => c.rule === rule)
      const own = bad.filter(speaks).length
      const alarm = bad.filter((verdict) => verdict.alarms[0] || speaks(verdict)).length
      const wrong = ok.filter((verdict) => verdict.alarms[0]).length
      const ownWrong = ok.filter(speaks).length
      total.bad += bad.length
      total.own += own
      total.alarm += alarm
      total.ok += ok.length
      total.wrong += wrong
      total.ownWrong += ownWrong
      return [
        known.has(rule) ? rule : `${rule} (no such rule)`,
        bad.length,
        percent(own, bad.length),
        percent(alarm, bad.length),
        ok.length,
        percent(wrong, ok.length),
        percent(ownWrong, ok.length),
      ]
    })
  rows.push([
    '**all**',
    total.bad,
    percent(total.own, total.bad),
    percent(total.alarm, total.bad),
    total.ok,
    percent(total.wrong, total.ok),
    percent(total.ownWrong, total.ok),
  ])
  const head = [
    'rule',
    'bad',
    'found by it',
    'found by it or loudly by another',
    'near-misses',
    'false alarms at warn or above',
    'spoken of by it',
  ]
  return markdownTable(head, rows)
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}
