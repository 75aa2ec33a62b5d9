import { describe, expect, it } from 'vitest'
import { analyze } from '../../src/engine/analyze'
import { lostFacts } from '../../src/engine/rewrite/facts-kept'
import type { Finding, Rewrite } from '../../src/engine/types'
import { RULES } from '../../src/rules'
import { ALL_ON, exampleName, exampleReply, exampleThread } from './examples'

const take = (reply: string, rewrite: Rewrite): string =>
  reply.slice(0, rewrite.start) + rewrite.text + reply.slice(rewrite.end)

const loud = (finding: Finding): boolean => finding.severity === 'block' || finding.severity === 'warn'

const PHRASES = RULES.filter((rule) => rule.severity !== 'cue').flatMap((rule) =>
  rule.examples.bad.map((example) => [rule.id, exampleName(example), example] as const),
)

describe.each(PHRASES)('%s: %s', (id, _, example) => {
  const reply = exampleReply(example)
  const thread = exampleThread(example)
  const findings = analyze(reply, thread, ALL_ON).findings.filter((finding) => finding.rule === id)

  it('offers a rewrite where it is loud', () => {
    // What belongs in an open slot only the agent can know.
    if (id === 'unfilled-placeholder') return
    for (const finding of findings) if (loud(finding)) expect(finding.rewrites.length, finding.text).toBeGreaterThan(0)
  })
  it('every rewrite is clean when judged again', () => {
    for (const finding of findings)
      for (const rewrite of finding.rewrites) {
        const text = take(reply, rewrite)
        const again = analyze(text, thread, ALL_ON).findings.filter(
          (f) =>
            loud(f) &&
            f.rule !== 'unfilled-placeholder' &&
            f.start < f.end &&
            f.start < rewrite.start + rewrite.text.length &&
            rewrite.start < f.end,
        )
        expect(
          again.map((f) => `${f.rule}: ${f.text}`),
          text,
        ).toEqual([])
      }
  })
  it('no rewrite loses a fact that the rest of the sentence held', () => {
    for (const finding of findings)
      for (const rewrite of finding.rewrites) {
        const rest = `${reply.slice(rewrite.start, finding.start)} ${reply.slice(finding.end, rewrite.end)}`
        expect(
          lostFacts(rest, rewrite.text).map((fact) => fact.text),
          rewrite.text,
        ).toEqual([])
      }
  })
})

describe('a sentence with a secret in it', () => {
  it('has no rewrite that carries the secret on', () => {
    const reply = 'Calm down, the three digits on the back of your card, 206, are simply wrong.'
    const { findings } = analyze(reply, { messages: [] }, ALL_ON)
    expect(findings.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['tell-to-calm', 'pii-echo']))
    for (const { rewrites } of findings) for (const { text } of rewrites) expect(text).not.toContain('206')
  })
})
