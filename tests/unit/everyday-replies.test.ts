import { describe, expect, it } from 'vitest'
import { fixtureRows } from '../../src/dev/train/fixtures'
import { analyze } from '../../src/engine/analyze'
import type { Severity } from '../../src/engine/types'
import { DEFAULT_RULE_SET } from '../../src/rule-set/defaults'
import { ALL_ON } from './examples'
import { percent } from './percent'

const isLoud = (severity: Severity): boolean => severity === 'block' || severity === 'warn'

// Floors are what the engine reaches today: they may only get stricter.
describe('replies that a good agent sends', { timeout: 120_000 }, () => {
  const rows = fixtureRows<{ readonly reply: string; readonly customer?: string }>('good-replies.jsonl')
  const loud = ({ reply, customer }: (typeof rows)[number]): boolean => {
    const messages = customer === undefined ? [] : [{ from: 'customer' as const, text: customer }]
    return analyze(reply, { messages }, DEFAULT_RULE_SET).findings.some(({ severity }) => isLoud(severity))
  }
  it('draw an alarm in at most one of a hundred single sentences', () => {
    expect(
      percent(
        rows.filter(({ customer }) => customer === undefined),
        loud,
      ),
    ).toBeLessThanOrEqual(1)
  })
  it('draw an alarm in at most three of a hundred answers to a customer', () => {
    expect(
      percent(
        rows.filter(({ customer }) => customer !== undefined),
        loud,
      ),
    ).toBeLessThanOrEqual(3)
  })
})

describe('replies that are no masterpieces and provoke nobody', { timeout: 120_000 }, () => {
  it('draw an alarm in at most five of two hundred', () => {
    const rows = fixtureRows<{ readonly reply: string; readonly customer?: string }>('everyday-replies.jsonl')
    const alarmed = rows.filter(({ reply, customer }) =>
      analyze(
        reply,
        { messages: customer === undefined ? [] : [{ from: 'customer', text: customer }] },
        DEFAULT_RULE_SET,
        // In some of them an address is written as "<email>", which is a blank in any draft.
      ).findings.some(({ rule, severity }) => isLoud(severity) && rule !== 'unfilled-placeholder'),
    )
    expect((100 * alarmed.length) / rows.length).toBeLessThanOrEqual(2.5)
  })
})

describe('a decent sentence that stands alone', { timeout: 120_000 }, () => {
  it('draws an alarm in at most one of a hundred, none of which anything was learned from', () => {
    const rows = fixtureRows<{ readonly reply: string }>('unseen-lone-replies.jsonl')
    const loud = ({ reply }: (typeof rows)[number]): boolean =>
      analyze(reply, { messages: [] }, DEFAULT_RULE_SET).findings.some(({ severity }) => isLoud(severity))
    expect(rows.length).toBe(200)
    expect(percent(rows, loud)).toBeLessThanOrEqual(1)
  })
})

describe('wordings that nobody would call subtle', { timeout: 120_000 }, () => {
  it('are found under their own rule, at least 93 of a hundred', () => {
    const rows = fixtureRows<{ readonly rule: string; readonly reply: string }>('plain-wordings.jsonl')
    const found = ({ rule, reply }: (typeof rows)[number]): boolean =>
      analyze(reply, { messages: [] }, ALL_ON).findings.some((finding) => finding.rule === rule)
    expect(percent(rows, found)).toBeGreaterThanOrEqual(93)
  })
})
