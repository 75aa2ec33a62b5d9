import type { Finding } from '../../engine/types'
import type { Id } from '../../replies/types'
import type { Judged } from '../types'

const SEVERITIES = ['block', 'warn', 'hint'] as const
type Counts = Record<Finding['severity'], number>

interface Worst {
  readonly id: Id
  readonly heat: number
  readonly rules: readonly string[]
  readonly words: string
}

/** What a summary needs to know of any number of replies: its size does not depend on theirs. */
export interface Tally {
  replies: number
  errors: number
  /** Replies by the loudest finding in them. */
  loudest: Counts & { none: number }
  findings: Record<string, Counts>
  cues: Record<string, number>
  /** Hottest first; of two equally hot ones the one that came first. */
  worst: Worst[]
}

const SHOWN = 10

export const emptyTally = (): Tally => ({
  replies: 0,
  errors: 0,
  loudest: { block: 0, warn: 0, hint: 0, none: 0 },
  findings: {},
  cues: {},
  worst: [],
})

const zero = (): Counts => ({ block: 0, warn: 0, hint: 0 })

export function count(tally: Tally, judged: Judged): void {
  if ('error' in judged) {
    tally.errors++
    return
  }
  const { findings, cues, heat } = judged.report
  tally.replies++
  for (const { rule, severity } of findings) {
    tally.findings[rule] ??= zero()
    tally.findings[rule][severity]++
  }
  for (const { rule } of cues) tally.cues[rule] = (tally.cues[rule] ?? 0) + 1
  tally.loudest[SEVERITIES.find((severity) => findings.some((f) => f.severity === severity)) ?? 'none']++
  const provoking = findings.filter((finding) => finding.severity !== 'hint' && finding.start < finding.end)
  if (provoking.length > 0) {
    const rules = [...new Set(provoking.map((finding) => finding.rule))]
    keepWorst(tally, [
      {
        id: judged.id,
        heat,
        rules,
        words: provoking
          .map((f) => f.text)
          .join(' … ')
          .slice(0, 160),
      },
    ])
  }
}

/** Adds `more`, which comes behind in the input. */
export function addTally(tally: Tally, more: Tally): void {
  tally.replies += more.replies
  tally.errors += more.errors
  for (const key of [...SEVERITIES, 'none'] as const) tally.loudest[key] += more.loudest[key]
  for (const [rule, counts] of Object.entries(more.findings)) {
    tally.findings[rule] ??= zero()
    for (const severity of SEVERITIES) tally.findings[rule][severity] += counts[severity]
  }
  for (const [rule, n] of Object.entries(more.cues)) tally.cues[rule] = (tally.cues[rule] ?? 0) + n
  keepWorst(tally, more.worst)
}

function keepWorst(tally: Tally, more: readonly Worst[]): void {
  tally.worst = [...tally.worst, ...more].sort((a, b) => b.heat - a.heat).slice(0, SHOWN)
}

/** The tally as a person reads it. */
export function asSummary(tally: Tally): string {
  const { replies, errors, loudest } = tally
  const share = (n: number): string => `${n} (${replies === 0 ? 0 : Math.round((n / replies) * 1000) / 10} %)`
  const out = [
    `${replies} replies judged${errors > 0 ? `, ${errors} lines with an error` : ''}`,
    `  with a finding of block  ${share(loudest.block)}`,
    `  of warn at most          ${share(loudest.warn)}`,
    `  of hint at most          ${share(loudest.hint)}`,
    `  without any              ${share(loudest.none)}`,
  ]
  const rules = Object.entries(tally.findings).sort(([, a], [, b]) => sum(b) - sum(a))
  if (rules.length > 0) {
    out.push(
      '',
      'Findings by rule',
      table(
        ['rule', ...SEVERITIES],
        rules.map(([rule, c]) => [rule, c.block, c.warn, c.hint]),
      ),
    )
  }
  const cues = Object.entries(tally.cues).sort(([, a], [, b]) => b - a)
  if (cues.length > 0) out.push('', 'Cues in the customers’ words', table(['cue', 'replies'], cues))
  if (tally.worst.length > 0) {
    out.push('', 'Worst replies')
    for (const { id, rules: names, words } of tally.worst) {
      out.push(`  ${id ?? '(no id)'}: ${names.join(', ')}`, `    ${words.replace(/\s+/g, ' ')}`)
    }
  }
  return `${out.join('\n')}\n`
}

const sum = (counts: Counts): number => counts.block + counts.warn + counts.hint

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const all = [head, ...rows].map((row) => row.map(String))
  const widths = head.map((_, i) => Math.max(...all.map((row) => row[i]?.length ?? 0)))
  return all
    .map(
      (row) => `  ${row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join('  ')}`,
    )
    .join('\n')
}
