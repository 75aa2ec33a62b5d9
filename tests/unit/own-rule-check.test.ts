import { describe, expect, it } from 'vitest'
import { checkOwnRule } from '../../src/engine/own-rule/check-own-rule'
import { reachOf, tooSlow, unreadable } from '../../src/engine/own-rule/check-patterns'
import { phrasePatterns } from '../../src/engine/phrase/phrase-patterns'
import { DEFAULT_RULE_SET } from '../../src/rule-set/defaults'
import type { TeamRule } from '../../src/rule-set/types'

const byHand = (patterns: readonly string[], examples: TeamRule['examples'] = { bad: [], ok: [] }): TeamRule => ({
  id: 'team-one',
  title: 'One of ours',
  why: 'We do not say that.',
  severity: 'warn',
  enabled: true,
  patterns,
  unless: [],
  rewrites: [],
  examples,
})
const byPhrase = (words: string, examples: TeamRule['examples'] = { bad: [], ok: [] }): TeamRule => {
  const phrase = { words, otherForms: true, onlyAsCommand: false, notInQuotes: true }
  return { ...byHand(phrasePatterns(phrase), examples), phrase }
}
const check = (rule: TeamRule) => checkOwnRule(rule, DEFAULT_RULE_SET)

describe('a rule of the team’s own', () => {
  it('may be saved when every sentence does what it must', () => {
    const examples = { bad: ['Please be advised that it is late.'], ok: ['Please advise us.'] }
    const checked = check(byPhrase('please be advised', examples))
    expect(checked.reasons).toEqual([])
    expect(checked.mustFind).toEqual([{ text: examples.bad[0], holds: true }])
    expect(checked.mustSpare).toEqual([{ text: examples.ok[0], holds: true }])
    expect(checked.reach?.found).toEqual([])
    expect(checked.reach?.of).toBeGreaterThan(500)
  })

  it('may not be saved while a sentence fails', () => {
    expect(check(byPhrase('please be advised', { bad: ['Please advise us.'], ok: [] })).reasons).toEqual([
      'One sentence that it must find is not found.',
    ])
    expect(check(byPhrase('kindly', { bad: [], ok: ['Kindly wait.', 'Wait kindly.'] })).reasons).toEqual([
      '2 sentences that it must leave alone are found.',
    ])
  })

  it('may not be saved while it says nothing', () => {
    expect(check(byPhrase('')).reasons).toEqual(['Type the words that you never want to see.'])
    expect(check(byHand([])).reasons).toEqual(['Write a pattern.'])
  })

  it('is refused where it finds nearly everything', () => {
    expect(check(byPhrase('you')).reasons).toEqual([expect.stringMatching(/^It finds \d+ of \d+ everyday sentences/)])
    expect(check(byHand(['.'])).reasons[0]).toContain('nearly everything')
  })

  it('is refused where it would slow typing down', () => {
    expect(tooSlow(['#Noun .{0,3} #Verb'])).toEqual([{ index: 0, reason: expect.stringContaining('names no word') }])
    const gaps = '(the|a|you|we|it) .{0,30} (.? .{0,30}){0,30} .{0,30} (.{0,9} .?){0,30} blorp'
    expect(
      tooSlow(['please be advised', gaps.replace(' blorp', ' (blorp|/z{9}$/)')]).map(({ index }) => index),
    ).toEqual([1])
    expect(tooSlow(['please be advised', 'do .{0,3} needful', '(per|as per) (my|our) last #Noun'])).toEqual([])
  })

  it('with a pattern that cannot be read is told the character', () => {
    expect(unreadable(['please be', 'please (be advised', '<nobody> be', '/(a+)+$/ x', 'a && b'])).toEqual([
      { index: 1, at: 7, reason: '“(” is not closed' },
      { index: 2, at: 0, reason: 'unknown word class <nobody>' },
      { index: 3, at: 0, reason: 'a repetition inside a repetition' },
      { index: 4, at: 2, reason: '“&” is not understood' },
    ])
    expect(check(byHand(['please (be'])).reasons).toEqual(['The pattern is refused: “(” is not closed.'])
  })

  it('its exceptions count for what it finds in everyday sentences', () => {
    const all = reachOf(['sorry']).found.length
    expect(all).toBeGreaterThan(5)
    expect(reachOf(['sorry'], ['(am|are) sorry']).found.length).toBeLessThan(all)
  })
})
