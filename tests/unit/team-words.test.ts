import { describe, expect, it } from 'vitest'
import { analyze } from '../../src/engine/analyze'
import { avoidedId } from '../../src/engine/avoided-rules'
import { PARTS } from '../../src/engine/types'
import { DEFAULT_RULE_SET } from '../../src/rule-set/defaults'
import { turnRuleOff } from '../../src/rule-set/edit'
import { partNames, STEPS } from '../../src/rule-set/part-names'
import { ruleSetAt } from '../../src/rule-set/places'
import type { AvoidedWords, RuleSet } from '../../src/rule-set/types'

const withAvoided = (...avoided: AvoidedWords[]): RuleSet => ({ ...DEFAULT_RULE_SET, avoided })
const judged = (reply: string, ruleSet: RuleSet, customer = '') =>
  analyze(reply, { messages: customer ? [{ from: 'customer', text: customer }] : [] }, ruleSet)

/** What an avoided word's first rewrite makes of the reply. */
const rewritten = (reply: string, avoided: AvoidedWords): string | undefined => {
  const finding = judged(reply, withAvoided(avoided)).findings.find(({ rule }) => rule === avoidedId(avoided))
  const rewrite = finding?.rewrites[0]
  return rewrite && reply.slice(0, rewrite.start) + rewrite.text + reply.slice(rewrite.end)
}

describe('words that the team avoids', () => {
  it.each([
    ['Your client is here.', 'client', 'customer', 'Your customer is here.'],
    ['Our clients like it.', 'client', 'customer', 'Our customers like it.'],
    ['Clients like it a lot.', 'client', 'team member', 'Team members like it a lot.'],
    ['You can use it on your handset.', 'handset', 'iPhone', 'You can use it on your iPhone.'],
    ['Handset reset is done.', 'handset', 'iPhone', 'iPhone reset is done.'],
    ['I moved you to the Premium plan.', 'premium plan', 'Evenkeel Plus', 'I moved you to the Evenkeel Plus.'],
    ['It is not a bug in the app.', 'bug', 'fault', 'It is not a fault in the app.'],
    ['Your lamp is literally on its way.', 'literally', '', 'Your lamp is on its way.'],
    ['Use the {beta} today.', 'beta', '{name} [preview]', 'Use the {{name} [preview]} today.'],
  ])('%s: “%s” → “%s”', (reply, say, instead, better) => {
    expect(rewritten(reply, { say, instead })).toBe(better)
  })

  it('say why, in the team’s own words', () => {
    const [finding] = judged('Our client is here.', withAvoided({ say: 'client', instead: 'customer' })).findings
    expect(finding).toMatchObject({ title: 'We say “customer”', severity: 'warn', text: 'client' })
    expect(finding?.message).toBe('Our team writes “customer”, not “client”.')
  })

  it('can be switched off like any rule, and are spared where the team never flags them', () => {
    const set = withAvoided({ say: 'client', instead: 'customer' })
    expect(judged('Our client is here.', set).findings).toHaveLength(1)
    expect(judged('Our client is here.', turnRuleOff(set, avoidedId({ say: 'Client ' }))).findings).toEqual([])
    expect(judged('Our client is here.', { ...set, words: ['client'] }).findings).toEqual([])
  })

  it('have ids that a rule set knows, whatever the words', () => {
    const ids = ['client', 'Klient!', '客户', 'x'.repeat(300), '--'].map((say) => avoidedId({ say }))
    for (const id of ids) expect(id).toMatch(/^[a-z][a-z0-9-]{0,79}$/)
    expect(new Set(ids).size).toBe(ids.length)
  })
})

const ANGRY = 'This is the third wrong item from you and I missed the birthday. I am furious!'

describe('gestures that agents may offer', () => {
  const offered = (goodwill: RuleSet['goodwill'], reply: string, rule: string) =>
    judged(reply, { ...DEFAULT_RULE_SET, goodwill }, ANGRY)
      .findings.find((finding) => finding.rule === rule)
      ?.rewrites.map(({ text }) => text.trim())

  it('stand in what is missing, one sentence each', () => {
    const texts = offered(
      [{ words: 'a free month' }, { words: 'a refund', upTo: '£20' }],
      "I'm sorry that we sent the wrong item. The right one ships today.",
      'missing-goodwill',
    )
    expect(texts?.some((text) => text.includes('a free month'))).toBe(true)
  })

  it('with a limit leave the amount to the agent: nothing is promised', () => {
    const texts = offered(
      [{ words: 'a refund', upTo: '£20' }],
      "I'm sorry that we sent the wrong item. The right one ships today.",
      'missing-goodwill',
    )
    expect(texts?.length).toBeGreaterThan(0)
    for (const text of texts ?? []) expect(text).toContain('a refund [how much, at most £20]')
  })

  it('are offered as a fix where there is none, and count as one', () => {
    const reply = 'I am so sorry about the wrong item. That must have been awful.'
    const texts = offered([{ words: 'a free month' }], reply, 'missing-solution')
    const offer = texts?.find((text) => text.includes('I can offer you a free month'))
    expect(offer).toBeDefined()
    expect(judged(reply, DEFAULT_RULE_SET, ANGRY).parts.fixed).toBe(false)
    expect(judged(`${reply} ${offer}`, DEFAULT_RULE_SET, ANGRY).parts.fixed).toBe(true)
  })

  it('that the team has not named are left to the agent', () => {
    const reply = "I'm sorry that we sent the wrong item. The right one ships today."
    const texts = offered([], reply, 'missing-goodwill')
    expect(texts?.every((text) => text.includes('[gesture you may offer]'))).toBe(true)
  })
})

describe('help in a crisis', () => {
  const suggestions = (crisis: RuleSet['crisis']) =>
    judged('', { ...DEFAULT_RULE_SET, crisis }, "I can't go on like this, I want to end it all").cues.find(
      ({ rule }) => rule === 'self-harm-cue',
    )?.suggestions

  it('is named by country beside the customer’s words', () => {
    const named = suggestions([
      { country: 'GB', name: 'Samaritans', contact: '116 123' },
      { country: 'GB', name: 'Shout', contact: 'text 85258' },
      { country: '', name: 'Our duty manager', contact: 'ext. 4' },
    ])
    expect(named).toContain(
      'If you would like to talk to somebody about this now, you can reach Samaritans (116 123) or Shout (text 85258) in the United Kingdom.',
    )
    expect(named?.some((text) => text.includes('reach Our duty manager (ext. 4).'))).toBe(true)
  })

  it('that the team has not named is not made up', () => {
    expect(suggestions([])?.some((text) => /reach/.test(text))).toBe(false)
    expect(suggestions([])?.length).toBeGreaterThan(0)
  })
})

describe('what differs by place', () => {
  const set: RuleSet = {
    ...DEFAULT_RULE_SET,
    overrides: { 'tell-to-calm': { severity: 'warn' } },
    places: [
      { channel: 'chat', overrides: { 'tell-to-calm': { enabled: false } }, sendGuard: 'off' },
      { helpdesk: 'zendesk', channel: 'chat', overrides: { 'tell-to-calm': { enabled: true, severity: 'block' } } },
    ],
  }
  const severity = (where: { helpdesk?: string; channel?: 'chat' | 'email' }) =>
    analyze('Calm down.', { messages: [], ...where }, set).findings.find(({ rule }) => rule === 'tell-to-calm')
      ?.severity

  it('holds there and nowhere else; the later place wins', () => {
    expect(severity({})).toBe('warn')
    expect(severity({ helpdesk: 'zendesk', channel: 'email' })).toBe('warn')
    expect(severity({ channel: 'chat' })).toBeUndefined()
    expect(severity({ helpdesk: 'intercom', channel: 'chat' })).toBeUndefined()
    expect(severity({ helpdesk: 'zendesk', channel: 'chat' })).toBe('block')
  })

  it('holds for the question before sending', () => {
    expect(ruleSetAt(set, {}).settings.sendGuard).toBe('block')
    expect(ruleSetAt(set, { channel: 'chat' }).settings.sendGuard).toBe('off')
  })

  it('is laid over once for each place', () => {
    expect(ruleSetAt(set, { helpdesk: 'a', channel: 'chat' })).toBe(ruleSetAt(set, { helpdesk: 'b', channel: 'chat' }))
    expect(ruleSetAt(set, { channel: 'email' })).toBe(set)
    expect(ruleSetAt(DEFAULT_RULE_SET, { channel: 'chat' })).toBe(DEFAULT_RULE_SET)
  })
})

describe('the names of the five parts', () => {
  it('are each school’s own, where it has one', () => {
    expect(partNames('plain')).toEqual({ heard: 'heard', sorry: 'sorry', owned: 'owned', fixed: 'fixed', next: 'next' })
    expect(partNames('LAST')).toEqual({
      heard: 'listen',
      sorry: 'apologize',
      owned: 'owned',
      fixed: 'solve',
      next: 'next',
    })
    expect(partNames('CARP').sorry).toBe('sorry')
  })

  it('spell the school’s name', () => {
    for (const [school, steps] of Object.entries(STEPS)) {
      expect(steps.map(({ name }) => name.charAt(0).toUpperCase()).join('')).toBe(school)
      for (const { part } of steps) if (part) expect(PARTS).toContain(part)
    }
  })
})
