import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { trimEdit } from '../../src/fields/write/trim-edit'

const apply = (text: string, edit: { start: number; end: number; text: string }) =>
  text.slice(0, edit.start) + edit.text + text.slice(edit.end)

describe('trimEdit', () => {
  test('leaves the words alone that stay', () => {
    const text = 'There is NOTHING we can do until then.'
    expect(trimEdit(text, { start: 0, end: text.length, text: 'There is nothing we can do until then.' })).toEqual({
      start: 9,
      end: 16,
      text: 'nothing',
    })
  })

  test('never cuts inside a word', () => {
    expect(trimEdit('policy', { start: 0, end: 6, text: 'police' })).toEqual({ start: 0, end: 6, text: 'police' })
  })

  test('keeps an insertion and a deletion what they are', () => {
    expect(trimEdit('Hi. Bye.', { start: 4, end: 4, text: 'Sorry. ' })).toEqual({ start: 4, end: 4, text: 'Sorry. ' })
    expect(trimEdit('Hi. Calm down. Bye.', { start: 4, end: 15, text: '' })).toEqual({ start: 4, end: 15, text: '' })
  })

  test('gives the same text in the end, and never splits a pair', () => {
    const words = fc.array(fc.constantFrom('a', 'b', ' ', '😀', '😁', '.', 'the'), { maxLength: 10 })
    fc.assert(
      fc.property(words, words, words, words, (head, old, fresh, tail) => {
        const [h, o, f, t] = [head, old, fresh, tail].map((parts) => parts.join('')) as [string, string, string, string]
        const text = h + o + t
        const trimmed = trimEdit(text, { start: h.length, end: h.length + o.length, text: f })
        const lone = /^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/
        return apply(text, trimmed) === h + f + t && !lone.test(trimmed.text)
      }),
    )
  })
})
