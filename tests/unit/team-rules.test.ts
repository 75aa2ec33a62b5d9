import { describe, expect, it } from 'vitest'
import { analyze, unreadableRules } from '../../src/engine/analyze'
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
