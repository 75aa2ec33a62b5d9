import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { analyze } from '../../src/engine/analyze'
import { DEFAULT_RULE_SET } from '../../src/rule-set/defaults'
import { changeSettings, overrideRule, resetAllRules, resetRule, turnRuleOff } from '../../src/rule-set/edit'
import { type BuiltIn, ruleInForce } from '../../src/rule-set/merge'
import { parseRuleSet } from '../../src/rule-set/schema'
import { withStrength } from '../../src/rule-set/strength'
import type { RuleSet, TeamRule } from '../../src/rule-set/types'
import { RULES } from '../../src/rules'
import { exampleReply, exampleThread } from './examples'

const CALM: BuiltIn = { id: 'tell-to-calm', severity: 'block' }
const RARE: BuiltIn = { id: 'wall-of-text', severity: 'hint', offByDefault: true }
const MOVING: BuiltIn = { id: 'profanity', severity: 'warn', moves: [{ to: 'block' }] }
const WEIGHING: BuiltIn = { id: 'unfortunately-opener', severity: 'hint', judge: () => 'warn' }
const CUE: BuiltIn = { id: 'self-harm-cue', severity: 'cue' }

const OURS: TeamRule = {
  id: 'team-please-be-advised',
  title: 'Please be advised',
  why: 'Nobody talks like that.',
  severity: 'warn',
  enabled: true,
  patterns: ['please be advised'],
  unless: [],
  rewrites: [],
  examples: { bad: ['Please be advised that…'], ok: [] },
}

const problemsOf = (value: unknown) => {
  const parsed = parseRuleSet(value)
  return parsed.ok ? [] : parsed.problems
}

describe('reading a rule set', () => {
  it('takes the default and a full one, unchanged', () => {
    const full: RuleSet = {
      ...DEFAULT_RULE_SET,
      overrides: { 'tell-to-calm': { enabled: true, severity: 'warn', rewrites: ['I hear you.'] } },
      rules: [OURS],
      words: ['Calm Down blanket'],
      avoided: [{ say: 'ticket', instead: 'request' }],
      goodwill: [{ words: 'a refund of the delivery fee', upTo: '£20' }],
      crisis: [{ country: 'GB', name: 'Samaritans', contact: '116 123' }],
      places: [
        { helpdesk: 'zendesk', channel: 'chat', overrides: { 'too-curt': { enabled: false } }, sendGuard: 'off' },
      ],
      settings: { sendGuard: 'off', framework: 'HEARD', agentsMaySwitchOff: false, counting: false },
    }
    expect(parseRuleSet(DEFAULT_RULE_SET)).toEqual({ ok: true, ruleSet: DEFAULT_RULE_SET })
    expect(parseRuleSet(JSON.parse(JSON.stringify(full)))).toEqual({ ok: true, ruleSet: full })
  })

  it('brings a set of version 1 up to this one, with nothing lost', () => {
    const one = {
      schemaVersion: 1,
      overrides: { 'tell-to-calm': { severity: 'hint' } },
      rules: [OURS],
      words: ['Acme'],
      goodwill: ['a free month'],
      settings: { sendGuard: 'warn' },
    }
    expect(parseRuleSet(one)).toEqual({
      ok: true,
      ruleSet: {
        ...DEFAULT_RULE_SET,
        overrides: one.overrides,
        rules: [OURS],
        words: ['Acme'],
        goodwill: [{ words: 'a free month' }],
        settings: { ...DEFAULT_RULE_SET.settings, sendGuard: 'warn' },
      },
    })
    expect(problemsOf({ ...one, goodwill: [7], colour: 'red' })).toEqual([
      { path: 'goodwill.0', reason: 'must be Object, but is 7' },
      { path: 'colour', reason: 'is not a name that a rule set knows' },
    ])
  })

  it('names the place and the reason of every problem', () => {
    const broken = {
      ...DEFAULT_RULE_SET,
      overrides: { 'tell-to-calm': { severity: 'loud', colour: 'red' } },
      words: ['fine', 7],
      settings: { framework: 'plain', agentsMaySwitchOff: true, counting: true },
    }
    expect(problemsOf(broken)).toEqual([
      { path: 'overrides.tell-to-calm.severity', reason: 'must be "block" or "warn" or "hint", but is "loud"' },
      { path: 'overrides.tell-to-calm.colour', reason: 'is not a name that a rule set knows' },
      { path: 'words.1', reason: 'must be string, but is 7' },
      { path: 'settings.sendGuard', reason: 'is missing' },
    ])
  })

  it('refuses a cue as a severity, a rule that is there twice and a team rule without its prefix', () => {
    expect(problemsOf({ ...DEFAULT_RULE_SET, overrides: { a: { severity: 'cue' } } })[0]?.path).toBe(
      'overrides.a.severity',
    )
    expect(problemsOf({ ...DEFAULT_RULE_SET, rules: [OURS, OURS] })).toEqual([
      { path: 'rules.1.id', reason: 'is used twice: team-please-be-advised' },
    ])
    expect(problemsOf({ ...DEFAULT_RULE_SET, rules: [{ ...OURS, id: 'tell-to-calm' }] })[0]).toEqual({
      path: 'rules.0.id',
      reason: 'must begin with "team-"',
    })
  })

  it('refuses a set of a newer Evenkeel with one kind reason', () => {
    expect(problemsOf({ schemaVersion: 3, things: [] })).toEqual([
      { path: 'schemaVersion', reason: 'was written by a newer Evenkeel (version 3; this one reads up to 2)' },
    ])
  })

  it('lets no key through that would reach an object’s prototype', () => {
    const hostile: unknown = JSON.parse(
      '{"schemaVersion":1,"overrides":{"__proto__":{"enabled":false}},"rules":[],"words":[],"goodwill":[],"settings":{"sendGuard":"off"}}',
    )
    const parsed = parseRuleSet(hostile)
    const inForce = parsed.ok ? ruleInForce(CALM, parsed.ruleSet) : ruleInForce(CALM, DEFAULT_RULE_SET)
    expect(inForce.enabled).toBe(true)
    expect(({} as { enabled?: boolean }).enabled).toBeUndefined()
  })

  it('never throws, whatever is stored', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const parsed = parseRuleSet(value)
        return parsed.ok || parsed.problems.every(({ path, reason }) => path.length > 0 && reason.length > 0)
      }),
    )
  })
})

describe('changing built-in rules', () => {
  it('runs a rule as built in until the team says otherwise', () => {
    expect(ruleInForce(CALM, DEFAULT_RULE_SET)).toEqual({
      enabled: true,
      severity: 'block',
      changed: false,
      moves: false,
    })
    expect(ruleInForce(RARE, DEFAULT_RULE_SET)).toMatchObject({ enabled: false, severity: 'hint', changed: false })
    const set = overrideRule(overrideRule(DEFAULT_RULE_SET, CALM, { severity: 'warn' }), RARE, { enabled: true })
    expect(ruleInForce(CALM, set)).toMatchObject({ enabled: true, severity: 'warn', changed: true })
    expect(ruleInForce(RARE, set)).toMatchObject({ enabled: true, severity: 'hint', changed: true })
  })

  it('keeps nothing that equals the built-in', () => {
    for (const rule of [CALM, RARE]) {
      const there = overrideRule(DEFAULT_RULE_SET, rule, { enabled: Boolean(rule.offByDefault), severity: 'warn' })
      expect(there.overrides).not.toEqual({})
      const back = overrideRule(there, rule, {
        enabled: !rule.offByDefault,
        severity: rule.severity as 'block' | 'hint',
      })
      expect(back).toEqual(DEFAULT_RULE_SET)
    }
  })

  it('lets the mood move a severity until the team sets one, even the same one', () => {
    expect(ruleInForce(MOVING, DEFAULT_RULE_SET)).toMatchObject({ severity: 'warn', moves: true, changed: false })
    const set = overrideRule(DEFAULT_RULE_SET, MOVING, { severity: 'warn' })
    expect(ruleInForce(MOVING, set)).toMatchObject({ severity: 'warn', moves: false, changed: true })
    expect(overrideRule(set, MOVING, { severity: undefined })).toEqual(DEFAULT_RULE_SET)
  })

  it('lets a rule weigh the words until the team sets a severity, even the same one', () => {
    expect(ruleInForce(WEIGHING, DEFAULT_RULE_SET)).toMatchObject({ severity: 'hint', moves: true, changed: false })
    const set = overrideRule(DEFAULT_RULE_SET, WEIGHING, { severity: 'hint' })
    expect(set.overrides).toEqual({ 'unfortunately-opener': { severity: 'hint' } })
    expect(ruleInForce(WEIGHING, set)).toMatchObject({ severity: 'hint', moves: false, changed: true })
    expect(overrideRule(set, WEIGHING, { severity: undefined })).toEqual(DEFAULT_RULE_SET)
  })

  it('switches a rule on as hard as it was, and lets it move as it did', () => {
    const off = withStrength(DEFAULT_RULE_SET, WEIGHING, 'off')
    expect(ruleInForce(WEIGHING, off)).toMatchObject({ enabled: false })
    expect(withStrength(off, WEIGHING, 'hint')).toEqual(DEFAULT_RULE_SET)
    expect(ruleInForce(WEIGHING, withStrength(off, WEIGHING, 'warn'))).toMatchObject({ severity: 'warn', moves: false })
  })

  it('makes a hint of a built-in hint that spoke louder', () => {
    const rule = RULES.find(({ id }) => id === 'unfortunately-opener')
    if (!rule) throw new Error('The rule is gone')
    const heard = (ruleSet: RuleSet) =>
      rule.examples.bad
        .flatMap((example) => analyze(exampleReply(example), exampleThread(example), ruleSet).findings)
        .filter((finding) => finding.rule === rule.id)
        .map(({ severity }) => severity)
    expect(heard(DEFAULT_RULE_SET)).toContain('warn')
    const milder = heard(overrideRule(DEFAULT_RULE_SET, rule, { severity: 'hint' }))
    expect(new Set(milder)).toEqual(new Set(['hint']))
  })

  it('leaves a cue a cue', () => {
    const set: RuleSet = { ...DEFAULT_RULE_SET, overrides: { 'self-harm-cue': { severity: 'hint' } } }
    expect(ruleInForce(CUE, set)).toMatchObject({ severity: 'cue', changed: false })
  })

  it('turns off built-in rules and the team’s own, and keeps a changed severity', () => {
    const set = overrideRule({ ...DEFAULT_RULE_SET, rules: [OURS] }, CALM, { severity: 'hint' })
    const off = turnRuleOff(turnRuleOff(set, OURS.id), CALM.id)
    expect(off.rules[0]?.enabled).toBe(false)
    expect(off.overrides).toEqual({ 'tell-to-calm': { severity: 'hint', enabled: false } })
    expect(set.rules[0]?.enabled).toBe(true)
  })

  it('resets one rule or all, and leaves the rest of the set alone', () => {
    const set = changeSettings(
      overrideRule(overrideRule({ ...DEFAULT_RULE_SET, words: ['Acme'] }, CALM, { severity: 'hint' }), RARE, {
        enabled: true,
      }),
      { sendGuard: 'warn' },
    )
    expect(resetRule(set, CALM.id).overrides).toEqual({ 'wall-of-text': { enabled: true } })
    expect(resetAllRules(set)).toEqual({
      ...DEFAULT_RULE_SET,
      words: ['Acme'],
      settings: { ...DEFAULT_RULE_SET.settings, sendGuard: 'warn' },
    })
  })

  it('always gives a set that can be read again', () => {
    const rule = fc.record({
      id: fc.constantFrom('a', 'b', 'c-d'),
      severity: fc.constantFrom('block' as const, 'warn' as const, 'hint' as const),
    })
    const change = fc.record(
      { enabled: fc.boolean(), severity: fc.constantFrom('block' as const, 'warn' as const, 'hint' as const) },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(fc.array(fc.tuple(rule, change)), (changes) => {
        const set = changes.reduce((before, [of, to]) => overrideRule(before, of, to), DEFAULT_RULE_SET)
        expect(parseRuleSet(JSON.parse(JSON.stringify(set)))).toEqual({ ok: true, ruleSet: set })
      }),
    )
  })
})
