import { describe, expect, test } from 'vitest'
import { placeCard } from '../../src/coach/card-place'
import { placeLevel } from '../../src/coach/level-place'

const WINDOW = { width: 1000, height: 800 }
const CARD = { width: 400, height: 300 }
const line = (left: number, top: number, width = 100) => ({ left, top, right: left + width, bottom: top + 20 })

describe('the card', () => {
  test('stands under the words', () => {
    expect(placeCard([line(100, 100)], CARD, WINDOW)).toEqual({ left: 100, top: 128, maxHeight: 664 })
  })

  test('stands over them where there is more room', () => {
    expect(placeCard([line(100, 700)], CARD, WINDOW)).toMatchObject({ top: 392 })
  })

  test('scrolls under them where that is enough room', () => {
    const place = placeCard([line(100, 500)], { width: 400, height: 500 }, WINDOW, { enough: 240 })
    expect(place).toMatchObject({ top: 528, maxHeight: 264 })
  })

  test('stays inside the window', () => {
    expect(placeCard([line(900, 100)], CARD, WINDOW).left).toBe(592)
    expect(placeCard([line(-50, 100)], CARD, WINDOW).left).toBe(8)
    expect(placeCard([line(10, 100)], CARD, { width: 300, height: 800 }).left).toBe(8)
  })

  test('ends where the words end in text that runs from right to left', () => {
    expect(placeCard([line(700, 100)], CARD, WINDOW, { rightToLeft: true }).left).toBe(400)
  })

  test.each([30, 200, 390, 420, 600, 760])('never covers words at %i', (top) => {
    const words = [line(600, top), line(50, top + 22)]
    const { top: at, maxHeight } = placeCard(words, { width: 400, height: 500 }, WINDOW)
    const bottom = at + Math.min(500, maxHeight)
    expect(at >= top + 42 || bottom <= top).toBe(true)
  })
})

describe('the level', () => {
  const sizes = { full: { width: 300, height: 30 }, compact: { width: 120, height: 30 } }
  const box = { left: 100, top: 100, right: 900, bottom: 400 }

  test('goes under the box where that is blank', () => {
    expect(placeLevel(box, sizes, WINDOW, () => true)).toEqual({ left: 100, top: 406, compact: false })
  })

  test('makes room for what is under the box', () => {
    const blank = (area: { top: number; left: number }) => area.top < 400 || area.left > 300
    expect(placeLevel(box, sizes, WINDOW, blank)).toEqual({ left: 600, top: 406, compact: false })
  })

  test('is small in the corner where nothing is blank', () => {
    expect(placeLevel(box, sizes, WINDOW, () => false)).toMatchObject({ left: 774, compact: true })
  })

  test('never leaves the window', () => {
    const low = { ...box, bottom: 2000 }
    expect(placeLevel(low, sizes, WINDOW, () => false).top).toBe(770)
  })
})
