import { describe, expect, it } from 'vitest'
import type { Report } from '../../src/engine/types'
import { RULES } from '../../src/rules'
import { exampleName, judgeExample } from './examples'

const fired = (report: Report): string[] => [...report.findings.map((f) => f.rule), ...report.cues.map((c) => c.rule)]

it('no two rules share an id, and every file bears the name of its rule', () => {
  expect(new Set(RULES.map((rule) => rule.id)).size).toBe(RULES.length)
})

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const cue = rule.severity === 'cue'
  it('says what, why, from where, and what to write instead', () => {
    expect(rule.title.length).toBeGreaterThan(5)
    expect(rule.why.length).toBeGreaterThan(20)
    expect(rule.sources.length).toBeGreaterThan(0)
    expect(rule.examples.bad.length).toBeGreaterThanOrEqual(5)
    expect(rule.examples.ok.length).toBeGreaterThanOrEqual(5)
    if (!cue) expect(rule.rewrites.length).toBeGreaterThan(0)
  })
  it.each(rule.examples.bad.map((e) => [exampleName(e), e] as const))('finds: %s', (_, example) => {
    expect(fired(judgeExample(example, cue))).toContain(id)
  })
  it.each(rule.examples.ok.map((e) => [exampleName(e), e] as const))('leaves: %s', (_, example) => {
    expect(fired(judgeExample(example, cue))).not.toContain(id)
  })
})
