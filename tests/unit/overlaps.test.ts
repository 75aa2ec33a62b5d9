import { describe, expect, it } from 'vitest'
import type { Found } from '../../src/engine/found'
import { type Kept, withoutOverlaps } from '../../src/engine/overlaps'
import type { Finding } from '../../src/engine/types'
import { RULES } from '../../src/rules'

const REPLY = 'Hello. For further assistance, reach out to our support team at any time.'
const SENTENCE = { start: REPLY.indexOf('For'), end: REPLY.length }
const [FIRST, SECOND, THIRD] = RULES.filter(({ priority }) => priority === undefined).sort((a, b) =>
  a.id < b.id ? -1 : 1,
)

function find(rule: (typeof RULES)[number] | undefined, words: string, severity: Finding['severity'] = 'hint'): Found {
  const start = REPLY.indexOf(words)
  const place = { start, end: start + words.length }
  return { rule, severity, ...place, captures: {}, sentence: SENTENCE, indivisible: false } as unknown as Found
}
const told = (found: Found[]) =>
  withoutOverlaps(found, REPLY).map(({ found: { rule }, severity, start, end, shown }: Kept) => [
    rule.id,
    severity,
    REPLY.slice(start, end),
    shown,
  ])

describe('findings that want the same words', () => {
  it('share them where most of the words are left for the second', () => {
    const found = [find(FIRST, 'assistance'), find(SECOND, 'assistance, reach out to our support team')]
    expect(told(found)).toEqual([
      [FIRST?.id, 'hint', 'assistance', undefined],
      [SECOND?.id, 'hint', 'reach out to our support team', undefined],
    ])
  })
  it('leave no hint on a rest that says something else: it stands behind the sentence, with its own words', () => {
    const found = [find(FIRST, 'further assistance, reach'), find(SECOND, 'For further assistance, reach')]
    expect(told(found)).toEqual([
      [FIRST?.id, 'hint', 'further assistance, reach', undefined],
      [SECOND?.id, 'hint', '', 'For further assistance, reach'],
    ])
    expect(withoutOverlaps(found, REPLY).at(-1)).toMatchObject({ start: SENTENCE.end, end: SENTENCE.end })
  })
  it('underline what little is left of a loud one', () => {
    const found = [find(FIRST, 'further assistance', 'warn'), find(SECOND, 'For further assistance', 'warn')]
    expect(told(found)).toEqual([
      [SECOND?.id, 'warn', 'For', undefined],
      [FIRST?.id, 'warn', 'further assistance', undefined],
    ])
  })
  it('are told once a rule and sentence; a loud one whose words are taken becomes a hint on them', () => {
    const found = [
      find(FIRST, 'further', 'warn'),
      find(SECOND, 'further', 'warn'),
      find(SECOND, 'support team', 'hint'),
      find(THIRD, 'further', 'warn'),
    ]
    expect(told(found)).toEqual([
      [FIRST?.id, 'warn', 'further', undefined],
      [THIRD?.id, 'hint', 'further', undefined],
      [SECOND?.id, 'hint', 'support team', undefined],
    ])
  })
})
