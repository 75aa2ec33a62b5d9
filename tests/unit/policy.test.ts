import { describe, expect, it, vi } from 'vitest'

vi.mock('webextension-polyfill', () => ({ default: {} }))

const { policyOf, readPolicy, underPolicy } = await import('../../src/background/policy')
const { DEFAULT_RULE_SET } = await import('../../src/rule-set/defaults')

const RULES = { ...DEFAULT_RULE_SET, words: ['Skagen'] }

describe('the organisation’s policy', () => {
  it('is none where the browser has none', async () => {
    expect(policyOf({})).toBeUndefined()
    expect(await readPolicy()).toBeUndefined()
  })

  it('is read with all its fields, the rule set also as the text that a registry holds', () => {
    for (const ruleSet of [RULES, JSON.stringify(RULES)]) {
      expect(policyOf({ ruleSet, counting: false, agentsMaySwitchOff: false, sites: ['desk.example.com'] })).toEqual({
        ruleSet: RULES,
        counting: false,
        agentsMaySwitchOff: false,
        locksRules: true,
        sites: ['desk.example.com'],
        problems: [],
      })
    }
    expect(policyOf({ teamAddress: 'https://a.example/x.json', lockRuleSet: true })).toMatchObject({
      teamAddress: 'https://a.example/x.json',
      locksRules: true,
    })
  })

  it('leaves out what is wrong, names it, and keeps the rest', () => {
    const policy = policyOf({
      ruleSet: { ...RULES, overrides: { profanity: { severity: 'loud' } } },
      teamAddress: 'http://a.example/x.json',
      counting: 'no',
      sites: ['https://desk.example.com/'],
      agentsMaySwitchOff: false,
    })
    expect(policy).toMatchObject({ agentsMaySwitchOff: false, locksRules: false, sites: [] })
    expect(policy).not.toHaveProperty('ruleSet')
    expect(policy?.problems).toEqual([
      { path: 'ruleSet.overrides.profanity.severity', reason: 'must be "block" or "warn" or "hint", but is "loud"' },
      { path: 'teamAddress', reason: 'must be an address that begins with https://' },
      { path: 'counting', reason: 'must be true or false' },
      { path: 'sites.0', reason: 'must be a host, like desk.example.com' },
    ])
  })

  it('lies over the team’s set without changing it', () => {
    expect(underPolicy(RULES, undefined)).toBe(RULES)
    expect(underPolicy(RULES, policyOf({ sites: [] }))).toBe(RULES)
    expect(underPolicy(DEFAULT_RULE_SET, policyOf({ ruleSet: RULES, counting: false }))).toEqual({
      ...RULES,
      settings: { ...RULES.settings, counting: false },
    })
    expect(RULES.settings.counting).toBe(true)
  })
})
