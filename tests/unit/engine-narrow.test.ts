import fc from 'fast-check'
import { expect, it } from 'vitest'
import { isWide, narrow } from '../../src/engine/text/narrow'

it('a narrowed text is the same text, however long', () => {
  const any = fc.string({ unit: 'binary', maxLength: 60 })
  fc.assert(fc.property(any, (text) => narrow(text) === text))
  const long = 'Grüße, “Zoë”. '.repeat(2000)
  expect(narrow(long)).toBe(long)
  expect(narrow(long.replace(/[“”]/g, ''))).toBe(long.replace(/[“”]/g, ''))
})

it('wide is what no single byte holds', () => {
  expect(isWide('Grüße, naïve £5 «ÿ»')).toBe(false)
  for (const text of ['it’s', 'wait…', '🙂', 'Ā']) expect(isWide(text)).toBe(true)
})
