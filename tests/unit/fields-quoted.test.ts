import { expect, test } from 'vitest'
import { maskQuoted, PICTURE } from '../../src/fields/quoted'

test('quoted words and pictures become spaces of equal length, line ends stay', () => {
  const text = `Hi ${PICTURE}\nYOU LIE\nto me\nBye`
  const masked = maskQuoted(text, [{ start: 5, end: 18, kind: 'history' }])
  expect(masked).toBe(`Hi  \n       \n     \nBye`)
  expect(masked).toHaveLength(text.length)
})

test('a signature inside of quoted history is masked once', () => {
  const spans = [
    { start: 0, end: 6, kind: 'history' as const },
    { start: 2, end: 4, kind: 'signature' as const },
  ]
  expect(maskQuoted('abcdefgh', spans)).toBe('      gh')
})
