import { describe, expect, it } from 'vitest'
import { labelledReplies, messagesOf } from '../../src/dev/train/parts'
import { analyze } from '../../src/engine/analyze'
import type { Lack } from '../../src/engine/opinion/lacks'
import { normalizedSentences } from '../../src/engine/opinion/normalized-sentences'
import type { Part } from '../../src/engine/opinion/parts'
import { partOddsOf } from '../../src/engine/opinion/parts-opinion'
import { DEFAULT_RULE_SET } from '../../src/rule-set/defaults'
import { ALL_ON } from './examples'
import { percent } from './percent'

/** Nothing was learned from these. */
const unseen = labelledReplies('unseen')

/** At least so many per cent of the rows that have it count, and at most so many of the others. */
function expectShares<Row>(
  rows: readonly Row[],
  has: (row: Row) => boolean,
  counts: (row: Row) => boolean,
  within: number,
  beside: number,
): void {
  expect(percent(rows.filter(has), counts)).toBeGreaterThanOrEqual(within)
  const others = rows.filter((row) => !has(row))
  expect(percent(others, counts)).toBeLessThanOrEqual(beside)
}

// Floors and ceilings in percent are what is reached today: they may only get stricter.
describe('what a sentence of a reply does', () => {
  const sentences = unseen.flatMap(({ reply }) =>
    reply.flatMap(({ s, is }) => {
      const sentence = normalizedSentences(s).join(' ')
      return sentence === '' ? [] : [{ odds: partOddsOf(sentence), is }]
    }),
  )
  const REACHED: readonly (readonly [part: Part, heard: number, heardBeside: number])[] = [
    ['apology', 80, 1],
    ['acknowledges', 55, 3],
    ['solves', 68, 13],
    ['next', 55, 4],
    ['asks', 50, 1],
    ['excuse', 38, 3],
    ['hollow', 42, 3],
    ['frame', 55, 2],
  ]
  it.each(REACHED)(
    '%s: at least %i % of the sentences are heard, and at most %i % of the others',
    (part, heard, beside) => {
      expectShares(
        sentences,
        ({ is }) => is.includes(part),
        ({ odds }) => odds[part] >= 0,
        heard,
        beside,
      )
    },
  )
})

describe('the five parts of a reply', { timeout: 60_000 }, () => {
  const judged = unseen.map((labelled) => ({
    does: new Set(labelled.reply.flatMap(({ is }) => is)),
    parts: analyze(labelled.reply.map(({ s }) => s).join(' '), { messages: messagesOf(labelled) }, DEFAULT_RULE_SET)
      .parts,
  }))
  const REACHED = [
    ['heard', 'acknowledges', 85],
    ['sorry', 'apology', 90],
    ['fixed', 'solves', 83],
    ['next', 'next', 82],
  ] as const
  it.each(REACHED)('%s agrees with the reader’s “%s” in at least %i %', (part, label, agreement) => {
    expect(percent(judged, ({ does, parts }) => does.has(label) === parts[part])).toBeGreaterThanOrEqual(agreement)
  })
})

describe('a refusal', () => {
  const parts = (reply: string) => analyze(reply, { messages: [] }, DEFAULT_RULE_SET).parts
  it.each([
    'Relax, there is NOTHING we can do.',
    'Sorry, nothing else can be done.',
    'There is not a thing I could do now.',
  ])('lights nothing up as fixed: %s', (reply) => {
    expect(parts(reply).fixed).toBe(false)
  })
  it('does not hide what is offered beside it', () => {
    expect(parts('There is nothing we can do about the date, so I have refunded you in full.').fixed).toBe(true)
  })
})

describe('what a reply lacks', { timeout: 60_000 }, () => {
  const FILES = ['unseen', 'unseen-threads', 'unseen-threads-2'] as const
  const judged = Object.fromEntries(
    FILES.map((file) => [
      file,
      labelledReplies(file).map((labelled) => ({
        lacks: labelled.lacks,
        rules: analyze(
          labelled.reply.map(({ s }) => s).join(' '),
          { messages: messagesOf(labelled) },
          ALL_ON,
        ).findings.map(({ rule }) => rule),
      })),
    ]),
  )
  const REACHED: readonly (readonly [
    Lack,
    rule: string,
    file: (typeof FILES)[number],
    found: number,
    foundBeside: number,
  ])[] = [
    ['apology', 'missing-apology', 'unseen', 66, 7],
    ['acknowledgement', 'missing-acknowledgement', 'unseen', 72, 9],
    ['solution', 'missing-solution', 'unseen', 72, 6],
    ['next', 'missing-next-step', 'unseen', 70, 7],
    ['answer', 'unanswered-question', 'unseen', 56, 6],
    ['order', 'excuse-first', 'unseen', 70, 5],
    ['apology', 'missing-apology', 'unseen-threads', 75, 7],
    ['acknowledgement', 'missing-acknowledgement', 'unseen-threads', 52, 5],
    ['solution', 'missing-solution', 'unseen-threads', 72, 4],
    ['next', 'missing-next-step', 'unseen-threads', 64, 4],
    ['answer', 'unanswered-question', 'unseen-threads', 57, 5],
    ['issue', 'unaddressed-issue', 'unseen-threads', 50, 18],
    ['order', 'excuse-first', 'unseen-threads', 72, 5],
    ['apology', 'missing-apology', 'unseen-threads-2', 83, 7],
    ['acknowledgement', 'missing-acknowledgement', 'unseen-threads-2', 52, 6],
    ['solution', 'missing-solution', 'unseen-threads-2', 68, 4],
    ['next', 'missing-next-step', 'unseen-threads-2', 73, 4],
    ['answer', 'unanswered-question', 'unseen-threads-2', 55, 7],
    ['issue', 'unaddressed-issue', 'unseen-threads-2', 54, 22],
    ['order', 'excuse-first', 'unseen-threads-2', 90, 4],
  ]
  it.each(REACHED)(
    '%s: %s finds it, of replies of “%s”, in at least %i % that lack it, and at most %i % of the others',
    (lack, rule, file, found, beside) => {
      expectShares(
        judged[file]!,
        ({ lacks }) => lacks.includes(lack),
        ({ rules }) => rules.includes(rule),
        found,
        beside,
      )
    },
  )
})
