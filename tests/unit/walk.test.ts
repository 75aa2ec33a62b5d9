import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readSyntax, type Step, type Test } from '../../src/engine/match/syntax'
import { type Token, walk } from '../../src/engine/match/walk'

const token = (word: string, i: number): Token => ({ word, start: i, end: i + 1, comma: false, tags: undefined })

const passes = (test: Test, word: string): boolean =>
  test.kind === 'any' ||
  (test.kind === 'word' && test.word === word) ||
  (test.kind === 'words' && test.words.has(word)) ||
  (test.kind === 'not' && !passes(test.test, word))

/** Every place at which the steps may end when they begin at one of `from`: no order, no greed, nothing to get wrong. */
function ends(steps: readonly Step[], words: readonly string[], from: ReadonlySet<number>): ReadonlySet<number> {
  let places = from
  for (const step of steps) {
    const once = (before: ReadonlySet<number>): ReadonlySet<number> =>
      new Set(
        [...before].flatMap((at) => {
          if (step.test) return at < words.length && passes(step.test, words[at]!) ? [at + 1] : []
          // An option consumes a word, lest a repetition goes on for ever.
          return step.options!.flatMap((option) => [...ends(option, words, new Set([at]))].filter((to) => to > at))
        }),
      )
    let reached = places
    const all = new Set<number>(step.min === 0 ? places : [])
    for (let count = 1; count <= step.max; count++) {
      reached = once(reached)
      if (count >= step.min) for (const at of reached) all.add(at)
    }
    places = all
  }
  return places
}

const WORD = fc.constantFrom('aa', 'bb', 'cc')
const QUANTITY = fc.constantFrom('', '', '', '?', '{0,2}', '+', '{1,3}')
const { pattern: PATTERN } = fc.letrec<{ pattern: string; piece: string; group: string }>((tie) => ({
  pattern: fc.array(tie('piece'), { minLength: 1, maxLength: 4 }).map((pieces) => pieces.join(' ')),
  piece: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.tuple(fc.oneof(WORD, fc.constant('.')), QUANTITY).map((parts) => parts.join('')),
    fc.tuple(tie('group'), QUANTITY).map((parts) => parts.join('')),
    tie('group').map((group) => `[<x>${group}]`),
  ),
  group: fc.array(tie('pattern'), { minLength: 1, maxLength: 3 }).map((options) => `(${options.join('|')})`),
}))

describe('walking a pattern', () => {
  it('finds a match from a word on where there is one, whatever the gaps and choices', () => {
    fc.assert(
      fc.property(PATTERN, fc.array(WORD, { maxLength: 9 }), (pattern, words) => {
        const syntax = readSyntax(pattern)
        const found = walk(syntax, words.map(token))
        const possible = words.map((_, from) =>
          [...ends(syntax.steps, words, new Set([from]))].filter((to) => to > from),
        )
        const first = possible.findIndex((to) => to.length > 0)
        expect(found[0]?.from ?? -1, pattern).toBe(first)
        for (const { from, to } of found) expect(possible[from], pattern).toContain(to)
        // None is passed over between two matches either.
        found.forEach(({ to }, i) => {
          const upTo = found[i + 1]?.from ?? words.length
          for (let at = to; at < upTo; at++) expect(possible[at], `${pattern} at ${at}`).toEqual([])
        })
      }),
      { numRuns: 1000 },
    )
  })

  it('takes time in proportion to the sentence, however many gaps the pattern has', () => {
    const gaps = readSyntax(`${'aa .{0,9} '.repeat(8)}bb`)
    const words = Array.from({ length: 60 }, () => 'aa')
    // Without remembering failures this gives up long before it has seen the end.
    expect(walk(gaps, [...words, 'bb'].map(token))).toHaveLength(1)
  })
})
