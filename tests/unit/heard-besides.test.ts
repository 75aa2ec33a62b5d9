import { describe, expect, it } from 'vitest'
import { analyze } from '../../src/engine/analyze'
import { ALL_ON } from './examples'

const findings = (reply: string) => analyze(reply, { messages: [] }, ALL_ON).findings
const isLoud = ({ severity }: { readonly severity: string }): boolean => severity !== 'hint'
const BY_EAR = 'The sentence as a whole'

describe('what a sentence sounds like besides', () => {
  const reply = 'Perhaps next time come up with something more convincing than a power cut.'

  it('is told beside what is loud, each rule once, and only hints', () => {
    const all = findings(reply)
    expect(all.some(isLoud)).toBe(true)
    const heard = all.filter(({ message }) => message.startsWith(BY_EAR))
    expect(heard.length).toBeGreaterThan(0)
    expect(heard.every((one) => !isLoud(one))).toBe(true)
    expect(new Set(heard.map(({ rule }) => rule)).size).toBe(heard.length)
  })
  it('is nothing where the rule is off', () => {
    const [heard] = findings(reply).filter(({ message }) => message.startsWith(BY_EAR))
    const without = { ...ALL_ON, overrides: { ...ALL_ON.overrides, [heard!.rule]: { enabled: false } } }
    const again = analyze(reply, { messages: [] }, without).findings
    expect(again.some(({ rule }) => rule === heard!.rule)).toBe(false)
  })
  it('is nothing in a sentence that is decent', () => {
    expect(findings('I have asked the depot, and your lamp leaves tomorrow.')).toEqual([])
  })
})

describe('what should be written down', () => {
  const cuesOf = (text: string) =>
    analyze('', { messages: [{ from: 'customer', text }] }, ALL_ON).cues.map(({ rule }) => rule)

  it.each([
    'The lady at your Leeds counter swore the deposit would be back in my account by the weekend.',
    'I went over on the wet tiles by your till and my wrist is in plaster.',
  ])('is heard, whatever its words: %s', (text) => {
    expect(cuesOf(text)).toContain('document-it')
  })
  it.each(['anyone there? 🙃', 'ok thx', 'Does the supervisor role see all dashboards?'])('is not: %s', (text) => {
    expect(cuesOf(text)).not.toContain('document-it')
  })
})
