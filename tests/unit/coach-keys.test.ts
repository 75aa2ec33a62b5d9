import { describe, expect, test } from 'vitest'
import { cardKey, isModifier } from '../../src/coach/card-keys'
import { shortcutStep } from '../../src/coach/shortcut'
import { luminance } from '../../src/coach/theme'

const press = (key: string, held: Partial<KeyboardEvent> = {}) =>
  ({ key, ctrlKey: false, altKey: false, metaKey: false, shiftKey: false, ...held }) as KeyboardEvent

test('the shortcut is F2 alone, or with Shift', () => {
  expect(shortcutStep(press('F2'))).toBe('next')
  expect(shortcutStep(press('F2', { shiftKey: true }))).toBe('previous')
  expect(shortcutStep(press('F2', { altKey: true }))).toBeUndefined()
  expect(shortcutStep(press('F2', { ctrlKey: true }))).toBeUndefined()
  expect(shortcutStep(press('F3'))).toBeUndefined()
})

describe('keys while the card is open', () => {
  test.each([
    ['ArrowDown', {}, 'down'],
    ['ArrowUp', {}, 'up'],
    ['Enter', {}, 'use'],
    ['Escape', {}, 'close'],
    ['Tab', {}, 'forward'],
    ['Tab', { shiftKey: true }, 'back'],
    ['ArrowDown', { altKey: true }, 'next'],
    ['ArrowUp', { altKey: true }, 'previous'],
    ['F2', {}, 'next'],
  ] as const)('%s %j', (key, held, meaning) => {
    expect(cardKey(press(key, held))).toBe(meaning)
  })

  test.each([
    ['Backspace', {}],
    ['a', {}],
    ['ArrowLeft', {}],
    ['Enter', { ctrlKey: true }],
    ['Enter', { shiftKey: true }],
    ['z', { metaKey: true }],
    ['ArrowDown', { shiftKey: true }],
    ['ArrowLeft', { altKey: true }],
  ] as const)('%s %j stays with the editor', (key, held) => {
    expect(cardKey(press(key, held))).toBe('other')
  })

  test('a modifier alone leaves the card open', () => {
    expect(isModifier(press('Control'))).toBe(true)
    expect(isModifier(press('a'))).toBe(false)
  })
})

test('luminance of computed colours', () => {
  expect(luminance('rgb(255, 255, 255)')).toBeCloseTo(1)
  expect(luminance('rgb(0, 0, 0)')).toBe(0)
  expect(luminance('rgba(0, 0, 0, 0)')).toBeUndefined()
  expect(luminance('oklch(0.5 0.1 200)')).toBeUndefined()
})
