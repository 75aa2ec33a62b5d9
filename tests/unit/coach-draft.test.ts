import { describe, expect, test } from 'vitest'
import { Draft } from '../../src/coach/draft'
import type { Finding, Report } from '../../src/engine/types'

const finding = (start: number, words: string, more: Partial<Finding> = {}): Finding => ({
  rule: `rule-${words}`,
  family: 'inflame',
  severity: 'warn',
  start,
  end: start + words.length,
  text: words,
  title: words,
  message: '',
  sources: [],
  rewrites: [],
  key: words,
  ...more,
})
const report = (...findings: Finding[]): Report => ({
  findings,
  cues: [{ rule: 'cue', family: 'escalate', text: '', title: '', message: '', sources: [], suggestions: [] }],
  parts: { heard: false, sorry: false, owned: false, fixed: false, next: false },
  heat: 0.5,
  judged: 100,
  language: 'en',
})
const TEXT = 'one two three four'
const ONE = finding(0, 'one')
const THREE = finding(8, 'three', { severity: 'hint' })
const FOUR = finding(14, 'four', { severity: 'block' })
const MISSING = finding(0, '', { key: 'missing', rule: 'missing' })

function judged(...findings: Finding[]) {
  const waved = { keys: new Set<string>(), rules: new Set<string>(), unsaved: new Set<string>() }
  const draft = new Draft(waved, TEXT)
  draft.judged(report(...findings), TEXT)
  return { draft }
}
const keys = (findings: readonly Finding[]) => findings.map(({ key }) => key)

describe('a draft', () => {
  test('underlines words that are loud enough, and counts what is missing too', () => {
    const { draft } = judged(MISSING, ONE, THREE, FOUR)
    expect(keys(draft.marked)).toEqual(['one', 'four'])
    expect(keys(draft.findings)).toEqual(['missing', 'one', 'three', 'four'])
    expect(draft.count).toBe(3)
  })

  test('takes a report that was made for an older text', () => {
    const { draft } = judged()
    draft.retext('one more two three four')
    draft.judged(report(ONE, FOUR), TEXT)
    expect(draft.marked.map(({ start, end }) => draft.text.slice(start, end))).toEqual(['one', 'four'])
    draft.retext('one more two three fourth')
    expect(keys(draft.marked)).toEqual(['one'])
  })

  test('forgets what was waved away, and switched-off rules', () => {
    const { draft } = judged(ONE, FOUR)
    draft.wave(ONE)
    expect(keys(draft.findings)).toEqual(['four'])
    draft.waveRule('rule-four')
    draft.waveRule('cue')
    expect(draft.findings).toEqual([])
    expect(draft.cues).toEqual([])
    expect(draft.count).toBe(0)
  })

  test('steps to the nearest finding, then around', () => {
    const { draft } = judged(ONE, THREE, FOUR)
    expect(draft.step(undefined, 'next', 13)?.key).toBe('four')
    expect(draft.step(undefined, 'next', 2)?.key).toBe('one')
    expect(draft.step('one', 'next', 0)?.key).toBe('four')
    expect(draft.step('four', 'next', 0)?.key).toBe('one')
    expect(draft.step('one', 'previous', 0)?.key).toBe('four')
    expect(judged(THREE).draft.step(undefined, 'next', 0)).toBeUndefined()
  })
})

test('a hint waits while its sentence holds something louder', () => {
  const loud = { ...FOUR, rewrites: [{ start: 0, end: TEXT.length, text: 'five' }] }
  const { draft } = judged(THREE, loud, MISSING)
  expect(keys(draft.findings)).toEqual(['four', 'missing'])
  draft.wave(loud)
  expect(keys(draft.findings)).toEqual(['three', 'missing'])
  draft.bringBack()
  expect(keys(draft.findings)).toEqual(['four', 'missing'])
})
