import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type AboutToSend, calmerWording, worthAsking } from '../../src/coach/send-guard-decision'
import type { Finding } from '../../src/engine/types'

const finding = (change: Partial<Finding> = {}): Finding => ({
  rule: 'tell-to-calm',
  family: 'inflame',
  severity: 'block',
  start: 0,
  end: 9,
  text: 'Calm down',
  title: 'Telling someone to calm down',
  message: '',
  sources: [],
  rewrites: [],
  key: 'a',
  ...change,
})
const [block, warn, hint] = [finding(), finding({ severity: 'warn' }), finding({ severity: 'hint' })]
const about = (change: Partial<AboutToSend> = {}): AboutToSend => ({
  guard: 'block',
  audience: 'customer',
  text: 'Calm down.',
  judged: 'Calm down.',
  findings: [block, warn, hint],
  asked: undefined,
  ...change,
})

describe('what is worth a question before sending', () => {
  it('is what the team says', () => {
    expect(worthAsking(about({ guard: 'off' }))).toEqual([])
    expect(worthAsking(about({ guard: 'block' }))).toEqual([block])
    expect(worthAsking(about({ guard: 'warn' }))).toEqual([block, warn])
  })

  it('is nothing in an internal note', () => {
    expect(worthAsking(about({ guard: 'warn', audience: 'note' }))).toEqual([])
  })

  it('is nothing where the newest report is about another text, or there is none', () => {
    expect(worthAsking(about({ judged: 'Calm down' }))).toEqual([])
    expect(worthAsking(about({ judged: undefined }))).toEqual([])
  })

  it('is nothing the second time for the same text, and something again for another', () => {
    expect(worthAsking(about({ asked: 'Calm down.' }))).toEqual([])
    expect(worthAsking(about({ asked: 'Calm down!' }))).toEqual([block])
  })
})

describe('the calmer wording of all', () => {
  const rewriting = (start: number, end: number, key: string) =>
    finding({ key, rewrites: [{ start, end, text: 'calm' }] })

  it('goes from the end to the beginning, and leaves out what has no rewrite', () => {
    const [first, last] = [rewriting(0, 4, 'first'), rewriting(10, 14, 'last')]
    expect(calmerWording([first, finding(), last])).toEqual([last, first])
  })

  it('never changes the same words twice', () => {
    const spans = fc.array(fc.tuple(fc.nat(60), fc.nat(20)), { maxLength: 12 })
    fc.assert(
      fc.property(spans, (pairs) => {
        const taken = calmerWording(pairs.map(([start, length], at) => rewriting(start, start + length, `${at}`)))
        expect(taken.length > 0).toBe(pairs.length > 0)
        taken.slice(1).forEach((later, at) => {
          expect(later.rewrites[0]!.end).toBeLessThanOrEqual(taken[at]!.rewrites[0]!.start)
        })
      }),
    )
  })
})
