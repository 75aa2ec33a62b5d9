import { describe, expect, test } from 'vitest'
import { placeCard } from '../../src/coach/card-place'
import { placeLevel } from '../../src/coach/level-place'
import { placePanel } from '../../src/coach/panel-place'
import { without } from '../../src/coach/underlines'

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

  test('stays inside the window', () => {
    expect(placeCard([line(900, 100)], CARD, WINDOW).left).toBe(592)
    expect(placeCard([line(-50, 100)], CARD, WINDOW).left).toBe(8)
    expect(placeCard([line(10, 100)], CARD, { width: 300, height: 800 }).left).toBe(8)
  })

  test('ends where the words end in text that runs from right to left', () => {
    expect(placeCard([line(700, 100)], CARD, WINDOW, true).left).toBe(400)
  })

  test.each([30, 200, 390, 420, 600, 760])('never covers words at %i', (top) => {
    const words = [line(600, top), line(50, top + 22)]
    const { top: at, maxHeight } = placeCard(words, { width: 400, height: 500 }, WINDOW)
    const bottom = at + Math.min(500, maxHeight)
    expect(at >= top + 42 || bottom <= top).toBe(true)
  })
})

describe('the panel', () => {
  const box = (left: number, top: number, right: number, bottom: number) => ({ left, top, right, bottom })
  const tall = () => 700
  const low = () => 200

  test('stands to the right of the box where there is room', () => {
    const place = placePanel(box(50, 300, 560, 700), 340, WINDOW, low)
    expect(place).toEqual({ left: 568, top: 300, width: 400, maxHeight: 784 })
  })

  test('else to the left', () => {
    expect(placePanel(box(420, 300, 950, 700), 340, WINDOW, low)).toMatchObject({ left: 12, width: 400 })
  })

  test('is narrower there rather than on the box', () => {
    expect(placePanel(box(50, 300, 680, 700), 340, WINDOW, low)).toMatchObject({ left: 688, width: 304 })
  })

  test('goes up as far as it needs beside a box at the foot of the window', () => {
    expect(placePanel(box(50, 600, 560, 790), 640, WINDOW, tall)).toMatchObject({ top: 92 })
  })

  test('stands over a box that is as wide as the window, and scrolls there', () => {
    const place = placePanel(box(10, 400, 990, 790), 440, WINDOW, tall)
    expect(place).toEqual({ left: 10, top: 8, width: 400, maxHeight: 384 })
  })

  test('stands under a box at the top of the window', () => {
    expect(placePanel(box(10, 10, 990, 300), 40, WINDOW, low)).toMatchObject({ top: 308 })
  })

  test('stands under the words where the box fills the window', () => {
    const place = placePanel(box(0, 0, 1000, 800), 300, WINDOW, tall)
    expect(place).toMatchObject({ top: 308, maxHeight: 484 })
  })

  test.each([
    [1280, 880],
    [640, 440],
    [360, 640],
    [360, 300],
  ])('stays inside a window of %i × %i', (width, height) => {
    const window = { width, height }
    const place = placePanel(box(0, 0, width, height), height, window, tall)
    expect(place.left).toBeGreaterThanOrEqual(8)
    expect(place.left + place.width).toBeLessThanOrEqual(width - 8)
    expect(place.top).toBeGreaterThanOrEqual(8)
    expect(place.top + place.maxHeight).toBeLessThanOrEqual(height - 8)
  })
})

describe('words under two findings', () => {
  const wave = (left: number, right: number, top = 100) => ({ left, right, top, bottom: top + 20 })
  const cut = (...lines: ReturnType<typeof wave>[]) => [{ lines }]

  test('are underlined for the louder one only', () => {
    expect(without([wave(100, 300)], cut(wave(250, 400)))).toEqual([wave(100, 250)])
    expect(without([wave(100, 300)], cut(wave(150, 200)))).toEqual([wave(100, 150), wave(200, 300)])
    expect(without([wave(100, 300)], cut(wave(100, 300)))).toEqual([])
  })

  test('are not mixed up with words beside, above or below', () => {
    const lines = [wave(100, 300), wave(50, 90, 122)]
    expect(without(lines, cut(wave(300, 400), wave(95, 300, 122), wave(100, 300, 78)))).toEqual(lines)
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
