import { expect, it } from 'vitest'
import type { Finding } from '../../src/engine/types'
import { markedPieces } from '../../src/pages/options/rules/marked-pieces'

const TEXT = 'Hi, there is nothing we can do.'
const finding = (rule: string, severity: Finding['severity'], words: string): Finding => ({
  rule,
  family: 'voice',
  severity,
  start: TEXT.indexOf(words),
  end: TEXT.indexOf(words) + words.length,
  text: words,
  title: rule,
  message: '',
  sources: [],
  rewrites: [],
  key: rule,
})
const marked = (findings: readonly Finding[], rule?: string) =>
  markedPieces(findings, rule).map((piece) => [TEXT.slice(piece.start, piece.end), piece.finding.rule])

const SMALL = finding('small', 'hint', 'there is nothing')
const NOTHING = finding('nothing', 'warn', 'nothing we can do')

it('marks shared words by the louder finding, whichever begins first', () => {
  expect(marked([SMALL, NOTHING])).toEqual([
    ['there is ', 'small'],
    ['nothing we can do', 'nothing'],
  ])
})

it('marks them by the rule that is looked at', () => {
  expect(marked([SMALL, NOTHING], 'small')).toEqual([
    ['there is nothing', 'small'],
    [' we can do', 'nothing'],
  ])
})

it('goes on with the one around a louder one in its middle, and leaves out what has no words', () => {
  const inner = finding('inner', 'block', 'is')
  expect(marked([SMALL, inner, { ...NOTHING, end: NOTHING.start }])).toEqual([
    ['there ', 'small'],
    ['is', 'inner'],
    [' nothing', 'small'],
  ])
})
