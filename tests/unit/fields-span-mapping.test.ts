import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Finding } from '../../src/engine/types'
import { editBetween, mapFindings, mapSpan } from '../../src/fields/span-mapping'

function finding(text: string, words: string, sentence = words): Finding {
  const start = text.indexOf(words)
  const from = text.indexOf(sentence)
  return {
    rule: 'tell-to-calm',
    family: 'inflame',
    severity: 'block',
    start,
    end: start + words.length,
    text: words,
    title: '',
    message: '',
    sources: [],
    rewrites: [{ start: from, end: from + sentence.length, text: 'I hear you.' }],
    key: words,
  }
}

/** The words that the first finding stands on after the text was changed. */
function wordsAfter(before: string, words: string, after: string): string | undefined {
  const [mapped] = mapFindings([finding(before, words)], before, after)
  return mapped && after.slice(mapped.start, mapped.end)
}

describe('editBetween', () => {
  test('finds the one edit', () => {
    expect(editBetween('calm down', 'calm right down')).toEqual({ start: 5, oldEnd: 5, newEnd: 11 })
    expect(editBetween('calm down', 'down')).toEqual({ start: 0, oldEnd: 5, newEnd: 0 })
    expect(editBetween('same', 'same')).toBeUndefined()
  })

  test('its parts put together give the new text', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), fc.string(), (head, old, fresh, tail) => {
        const before = head + old + tail
        const after = head + fresh + tail
        const edit = editBetween(before, after)
        if (!edit) return before === after
        return before.slice(0, edit.start) + after.slice(edit.start, edit.newEnd) + before.slice(edit.oldEnd) === after
      }),
    )
  })
})

describe('findings of an older text', () => {
  const before = 'Hi Marta. Please calm down. Thanks.'

  test.each([
    ['typing before them moves them', 'Hi dear Marta. Please calm down. Thanks.', 'calm down'],
    ['typing after them leaves them', 'Hi Marta. Please calm down. Thanks a lot.', 'calm down'],
    ['a space or a stop right behind them leaves them', 'Hi Marta. Please calm down . Thanks.', 'calm down'],
    ['a letter right behind them hides them', 'Hi Marta. Please calm downs. Thanks.', undefined],
    ['a letter right before them hides them', 'Hi Marta. Please xcalm down. Thanks.', undefined],
    ['a change inside hides them', 'Hi Marta. Please calm right down. Thanks.', undefined],
    ['taking them away hides them', 'Hi Marta. Please. Thanks.', undefined],
    ['an emptied box hides them', '', undefined],
  ])('%s', (_, after, words) => {
    expect(wordsAfter(before, 'calm down', after)).toBe(words)
  })

  test('a rewrite goes when its sentence was touched, the underline stays', () => {
    const old = finding(before, 'calm down', 'Please calm down.')
    const [mapped] = mapFindings([old], before, 'Hi Marta. Please do calm down. Thanks.')
    expect(mapped).toMatchObject({ start: 20, end: 29, rewrites: [] })
  })

  test('a rewrite moves along with its sentence', () => {
    const old = finding(before, 'calm down', 'Please calm down.')
    const [mapped] = mapFindings([old], before, `Oh. ${before}`)
    expect(mapped?.rewrites[0]).toMatchObject({ start: 14, end: 31 })
  })

  test('whatever the edit, no finding ever stands on other words', () => {
    const word = fc.constantFrom('calm', 'down', 'Please', 'NOTHING', '.', ' ', '\n', 'é', '😀', '')
    const text = fc.array(word, { maxLength: 12 }).map((words) => words.join(''))
    fc.assert(
      fc.property(text, text, fc.nat(), fc.nat(), (a, b, x, y) => {
        const [start, end] = [x % (a.length + 1), y % (a.length + 1)].sort((m, n) => m - n) as [number, number]
        const edit = editBetween(a, b)
        const mapped = edit ? mapSpan({ start, end }, edit, b) : { start, end }
        return !mapped || b.slice(mapped.start, mapped.end) === a.slice(start, end)
      }),
    )
  })
})
