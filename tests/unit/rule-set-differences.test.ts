import { describe, expect, it } from 'vitest'
import { DEFAULT_RULE_SET } from '../../src/rule-set/defaults'
import { type Difference, differences } from '../../src/rule-set/differences'
import { ruleSetText } from '../../src/rule-set/text'
import type { RuleSet, TeamRule } from '../../src/rule-set/types'

const rule = (id: string, change: Partial<TeamRule> = {}): TeamRule => ({
  id: `team-${id}`,
  title: id,
  why: '',
  severity: 'warn',
  enabled: true,
  patterns: [id],
  unless: [],
  rewrites: [],
  examples: { bad: [], ok: [] },
  ...change,
})

const OLD: RuleSet = {
  ...DEFAULT_RULE_SET,
  overrides: {
    'tell-to-calm': { severity: 'warn' },
    'was-changed': { enabled: false },
    same: { enabled: false, severity: 'hint' },
  },
  rules: [rule('old'), rule('both'), rule('kept')],
  words: ['Acme', 'Skagen'],
  avoided: [{ say: 'ticket', instead: 'request' }],
  goodwill: [{ words: 'a refund', upTo: '£20' }, { words: 'a mug' }],
  crisis: [{ country: 'GB', name: 'Samaritans', contact: '116 123' }],
  places: [{ helpdesk: 'zendesk', overrides: {} }],
}
const NEW: RuleSet = {
  ...OLD,
  overrides: {
    same: { severity: 'hint', enabled: false },
    'tell-to-calm': { severity: 'hint', rewrites: ['x'] },
    sarcasm: { enabled: false },
  },
  rules: [rule('both', { enabled: false, patterns: ['other'] }), rule('kept'), rule('please be advised')],
  words: ['Skagen', 'Vejle'],
  avoided: [{ say: 'ticket', instead: 'message' }],
  goodwill: [{ words: 'a refund', upTo: '£50' }],
  crisis: [...OLD.crisis, { country: '', name: 'Helpline', contact: 'example.org' }],
  places: [
    { helpdesk: 'zendesk', overrides: { sarcasm: { enabled: true } }, sendGuard: 'off' },
    { channel: 'chat', overrides: {} },
  ],
  settings: { ...OLD.settings, sendGuard: 'off', counting: false, framework: 'LAST', takeSilently: true },
}
const BUILT_IN: Record<string, { title: string; severity: 'block' | 'warn' }> = {
  'tell-to-calm': { title: 'Telling someone to calm down', severity: 'block' },
  sarcasm: { title: 'Sarcasm', severity: 'warn' },
}
const between = (from: RuleSet, to: RuleSet) => differences(from, to, (id) => BUILT_IN[id])
const takeAll = (set: RuleSet, all: readonly Difference[]) => all.reduce((at, difference) => difference.take(at), set)

describe('the differences of two rule sets', () => {
  it('are said in words, each once', () => {
    expect(between(OLD, NEW).map(({ words }) => words)).toEqual([
      'Telling someone to calm down: warn → hint, other wordings',
      'was-changed: as built in',
      'Sarcasm: off',
      '“both”: off, looks for other words',
      'new rule “please be advised”',
      'without the rule “old”',
      'never flag “Vejle”',
      'flag “Acme” again',
      'not “ticket” but “request” → not “ticket” but “message”',
      'a refund, up to £20 → a refund, up to £50',
      'no longer: a mug',
      'Helpline, example.org',
      'in zendesk: nothing is different → in zendesk: one rule is different, never ask before sending',
      'by chat: nothing is different',
      'never ask before sending',
      'the parts of a reply are named by LAST',
      'nothing is counted',
      'what the team’s address serves is taken without asking',
    ])
    expect(between(OLD, OLD)).toEqual([])
    expect(between(DEFAULT_RULE_SET, OLD)[0]?.words).toBe('Telling someone to calm down: ask before sending → warn')
    const ids = between(OLD, NEW).map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('taken together make the second set of the first, both ways', () => {
    for (const [from, to] of [
      [OLD, NEW],
      [NEW, OLD],
      [DEFAULT_RULE_SET, NEW],
      [NEW, DEFAULT_RULE_SET],
    ] as const) {
      expect(between(takeAll(from, between(from, to)), to)).toEqual([])
    }
    expect(ruleSetText(takeAll(DEFAULT_RULE_SET, between(DEFAULT_RULE_SET, NEW)))).toBe(ruleSetText(NEW))
  })

  it('can be taken one by one: each takes itself and nothing else', () => {
    const all = between(OLD, NEW)
    for (const [index, difference] of all.entries()) {
      const left = between(difference.take(OLD), NEW).map(({ words }) => words)
      expect(left).toEqual(all.filter((_, other) => other !== index).map(({ words }) => words))
    }
  })
})
