import { describe, expect, it } from 'vitest'
import { analyze } from '../../src/engine/analyze'
import type { Report, Thread } from '../../src/engine/types'
import { DEFAULT_RULE_SET } from '../../src/rule-set/defaults'
import { RULES } from '../../src/rules'
import type { Example } from '../../src/rules/types'

/** Every rule on, whatever it ships as, so that its own examples can be run. */
const ALL_ON = {
  ...DEFAULT_RULE_SET,
  overrides: Object.fromEntries(RULES.filter((rule) => rule.offByDefault).map((rule) => [rule.id, { enabled: true }])),
}

export function judgeExample(example: Example, cue: boolean): Report {
  if (typeof example === 'string')
    return cue
      ? analyze('', { messages: [{ from: 'customer', text: example }] }, ALL_ON)
      : analyze(example, { messages: [] }, ALL_ON)
  const thread: Thread =
    'thread' in example ? { messages: example.thread } : { messages: [{ from: 'customer', text: example.customer }] }
  return analyze(example.reply ?? '', thread, ALL_ON)
}

const name = (example: Example): string => (typeof example === 'string' ? example : JSON.stringify(example))
const fired = (report: Report): string[] => [...report.findings.map((f) => f.rule), ...report.cues.map((c) => c.rule)]

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it('says what, why, from where, and what to write instead', () => {
    expect(rule.title.length).toBeGreaterThan(5)
    expect(rule.why.length).toBeGreaterThan(20)
    expect(rule.sources.length).toBeGreaterThan(0)
    expect(rule.examples.bad.length).toBeGreaterThanOrEqual(5)
    expect(rule.examples.ok.length).toBeGreaterThanOrEqual(5)
    expect(rule.rewrites.length).toBeGreaterThan(0)
  })
  it.each(rule.examples.bad.map((e) => [name(e), e] as const))('finds: %s', (_, example) => {
    expect(fired(judgeExample(example, rule.severity === 'cue'))).toContain(id)
  })
  it.each(rule.examples.ok.map((e) => [name(e), e] as const))('leaves: %s', (_, example) => {
    expect(fired(judgeExample(example, rule.severity === 'cue'))).not.toContain(id)
  })
})
