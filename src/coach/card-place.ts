import type { Box } from '../fields/frames'

export interface Size {
  readonly width: number
  readonly height: number
}

export interface Place {
  readonly left: number
  readonly top: number
  /** Higher than this it would cover the words or leave the window; the card scrolls inside. */
  readonly maxHeight: number
}

/** Between the words and the card, and between the card and the window's edge, in CSS pixels. */
export const GAP = 8
/** Lower than this nothing can be read, in CSS pixels. */
export const LEAST = 96

/**
 * Puts the card under the words, or over them where there is more room, inside the window, and never on them.
 * @param words where the words stand, one box a line
 */
export function placeCard(words: readonly Box[], card: Size, window: Size, rightToLeft = false): Place {
  const top = Math.min(...words.map((line) => line.top))
  const bottom = Math.max(...words.map((line) => line.bottom))
  const below = window.height - GAP - (bottom + GAP)
  const above = top - GAP - GAP
  const under = card.height <= below || below >= above
  const maxHeight = Math.max(LEAST, under ? below : above)
  const height = Math.min(card.height, maxHeight)
  const anchor = rightToLeft
    ? Math.max(...words.map((line) => line.right)) - card.width
    : Math.min(...words.map((line) => line.left))
  return {
    left: clamp(anchor, GAP, window.width - GAP - card.width),
    top: under ? bottom + GAP : top - GAP - height,
    maxHeight,
  }
}

export function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most))
}
