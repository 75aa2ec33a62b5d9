import { describe, expect, it } from 'vitest'
import { ACTS } from '../../src/dev/train/acts'
import { fixtureRows } from '../../src/dev/train/fixtures'
import { analyze } from '../../src/engine/analyze'
import type { ThreadMessage } from '../../src/engine/types'
import { ALL_ON } from './examples'

/** A wording written without sight of any pattern; see docs/evaluation.md for how the sets came about. */
interface Wording {
  readonly rule: string
  readonly label: 'bad' | 'ok'
  readonly reply?: string
  readonly customer?: string
  readonly thread?: readonly ThreadMessage[]
}

/**
 * What the engine reaches on each set today, in percent: it may only rise. Sets 10 and 18, hard and learned from, fell by
 * one when the network came, and 19 when dangers got one of their own: less is learned by heart, and unseen sets gained. The first measurement of a set, before anything was mended, stands in docs/evaluation.md.
 */
const REACHED = [
  { round: 1, recall: 99, falseAlarms: 1 },
  { round: 2, recall: 98, falseAlarms: 1 },
  { round: 3, recall: 98, falseAlarms: 1 },
  { round: 4, recall: 98, falseAlarms: 1 },
  { round: 5, recall: 98, falseAlarms: 1 },
  { round: 6, recall: 98, falseAlarms: 1 },
  // Held out: nothing was learned from it.
  { round: 7, recall: 95, falseAlarms: 1 },
  { round: 8, recall: 95, falseAlarms: 1 },
  { round: 9, recall: 96, falseAlarms: 2 },
  { round: 10, recall: 97, falseAlarms: 3 },
  { round: 11, recall: 97, falseAlarms: 2 },
  { round: 12, recall: 94, falseAlarms: 2 },
  { round: 13, recall: 98, falseAlarms: 1 },
  { round: 14, recall: 94, falseAlarms: 1 },
  { round: 15, recall: 96, falseAlarms: 2 },
  // Held out, too.
  { round: 16, recall: 96, falseAlarms: 1 },
  { round: 17, recall: 93, falseAlarms: 1 },
  { round: 18, recall: 91, falseAlarms: 2 },
  { round: 19, recall: 95, falseAlarms: 3 },
  { round: 20, recall: 96, falseAlarms: 1 },
  // Held out, too.
  { round: 21, recall: 93, falseAlarms: 1 },
  { round: 22, recall: 96, falseAlarms: 2 },
  // Held out, too.
  { round: 23, recall: 92, falseAlarms: 1 },
  // Held out, too.
  { round: 24, recall: 88, falseAlarms: 2 },
  { round: 25, recall: 77, falseAlarms: 1 },
  { round: 26, recall: 81, falseAlarms: 2 },
  { round: 27, recall: 88, falseAlarms: 1 },
  // Held out, too.
  { round: 28, recall: 83, falseAlarms: 1 },
  { round: 29, recall: 92, falseAlarms: 2 },
  { round: 30, recall: 91, falseAlarms: 2 },
  { round: 31, recall: 87, falseAlarms: 1 },
  // Held out, too.
  { round: 32, recall: 66, falseAlarms: 3 },
]

function judge(wording: Wording): { named: boolean; loud: boolean } {
  const messages = wording.thread ?? (wording.customer ? [{ from: 'customer' as const, text: wording.customer }] : [])
  const report = analyze(wording.reply ?? '', { messages }, ALL_ON)
  const cue = report.cues.some((one) => one.rule === wording.rule)
  return {
    named: cue || report.findings.some((finding) => finding.rule === wording.rule),
    // A cue speaks about the customer's message: there a wrong cue is the false alarm.
    loud:
      wording.reply === undefined ? cue : report.findings.some((f) => f.severity === 'block' || f.severity === 'warn'),
  }
}

// Some 1,600 judgments a set: more than the usual five seconds on a small machine.
describe.each(REACHED)('round $round', { timeout: 120_000 }, ({ round, recall, falseAlarms }) => {
  const wordings = fixtureRows<Wording>(`blind/round-${round}.jsonl`)
  const share = (label: Wording['label'], counts: (judged: { named: boolean; loud: boolean }) => boolean): number => {
    const all = wordings.filter((wording) => wording.label === label)
    return (100 * all.filter((wording) => counts(judge(wording))).length) / all.length
  }
  it(`finds at least ${recall} % of the provoking wordings under their own rule`, () => {
    expect(share('bad', ({ named }) => named)).toBeGreaterThanOrEqual(recall)
  })
  it(`alarms on at most ${falseAlarms} % of the near-misses`, () => {
    expect(share('ok', ({ loud }) => loud)).toBeLessThanOrEqual(falseAlarms)
  })
})

// What the engine reaches on held-out sets, in percent: it may only rise.
describe.each([
  { round: 7, underlined: 81 },
  { round: 16, underlined: 82 },
  { round: 21, underlined: 81 },
  { round: 23, underlined: 73 },
  { round: 24, underlined: 78 },
])('round $round', { timeout: 120_000 }, ({ round, underlined }) => {
  it(`underlines something in at least ${underlined} % of the wordings that commit an act`, () => {
    const all = fixtureRows<Wording>(`blind/round-${round}.jsonl`).filter(
      ({ label, rule }) => label === 'bad' && ACTS.includes(rule),
    )
    expect((100 * all.filter((wording) => judge(wording).loud).length) / all.length).toBeGreaterThanOrEqual(underlined)
  })
})
