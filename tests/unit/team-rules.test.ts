import { describe, expect, it } from 'vitest'
import { analyze, isPrepared, prepare, unreadableRules } from '../../src/engine/analyze'
import { DEFAULT_RULE_SET } from '../../src/rule-set/defaults'
import type { RuleSet, TeamRule } from '../../src/rule-set/types'

const rule = (id: string, patterns: readonly string[], unless: readonly string[] = []): TeamRule => ({
  id,
  title: 'A phrase of ours',
  why: 'We agreed not to say that.',
  severity: 'warn',
  enabled: true,
  patterns,
  unless,
  rewrites: ['Here is what I found.'],
  examples: { bad: [], ok: [] },
})

const SET: RuleSet = {
  ...DEFAULT_RULE_SET,
  rules: [
    rule('team-open-group', ['please (be advised']),
    rule('team-no-such-class', ['<noSuchClass> to you']),
    rule('team-broken-exception', ['as per usual'], ['[']),
    rule('team-blorptastic', ['blorptastic (day|evening)']),
  ],
}

describe('the team’s own rules', () => {
  it('fire on words that no built-in pattern knows', () => {
    const found = analyze('Have a BLORPTASTIC evening!', { messages: [] }, SET).findings
    expect(found.map((f) => f.rule)).toContain('team-blorptastic')
  })

  it('that cannot be read are left out, named with the reason, and stop nothing else', () => {
    expect(unreadableRules(SET)).toEqual([
      { rule: 'team-open-group', reason: '“(” is not closed at character 8 of “please (be advised”' },
      {
        rule: 'team-no-such-class',
        reason: 'unknown word class <noSuchClass> at character 1 of “<noSuchClass> to you”',
      },
      { rule: 'team-broken-exception', reason: expect.stringContaining('“[”') },
    ])
    const found = analyze('Calm down, please.', { messages: [] }, SET).findings
    expect(found.map((f) => f.rule)).toContain('tell-to-calm')
  })
})

describe('a rule set that is prepared in steps', () => {
  const many = (): RuleSet => ({
    ...DEFAULT_RULE_SET,
    rules: Array.from({ length: 3000 }, (_, i) => rule(`team-clause-${i}`, [`as per clause ${i}`])),
  })
  const REPLY = 'As per clause 2999 you must calm down.'

  it('judges as one that was not, and lets others have the thread in between', async () => {
    const [stepwise, atOnce] = [many(), many()]
    let pauses = 0
    expect(await prepare(stepwise, async () => ++pauses > 0)).toBe(true)
    expect(pauses).toBeGreaterThan(5)
    expect(isPrepared(stepwise)).toBe(true)
    const [one, other] = [stepwise, atOnce].map((set) => analyze(REPLY, { messages: [] }, set))
    expect(one).toEqual(other)
    expect(one!.findings.map((f) => f.rule)).toEqual(expect.arrayContaining(['team-clause-2999', 'tell-to-calm']))
    expect(await prepare(stepwise, async () => ++pauses > 0)).toBe(true)
  })

  it('is left as it is when nobody wants it any more', async () => {
    const set = many()
    let pauses = 0
    expect(await prepare(set, async () => ++pauses < 3)).toBe(false)
    expect([pauses, isPrepared(set)]).toEqual([3, false])
  })
})
