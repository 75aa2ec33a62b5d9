import type { Box } from '../fields/frames'
import type { Size } from './card-place'

export interface LevelPlace {
  readonly left: number
  readonly top: number
  /** Only the glass and the dots, without their names. */
  readonly compact: boolean
}

const GAP = 6

/**
 * Where the level goes: under the box if that is blank, else over it, else inside its foot, else small in the corner.
 * @param box the visible part of the reply box
 * @param sizes of the level with names and without
 * @param isBlank whether nothing that one reads or presses is in a rectangle
 */
export function placeLevel(
  box: Box,
  sizes: { readonly full: Size; readonly compact: Size },
  window: Size,
  isBlank: (area: Box) => boolean,
): LevelPlace {
  for (const compact of [false, true]) {
    const size = compact ? sizes.compact : sizes.full
    const under = box.bottom + GAP
    const over = box.top - GAP - size.height
    const right = box.right - size.width
    const foot = box.bottom - GAP - size.height
    const places: [number, number][] = [
      [box.left, under],
      [right, under],
      [right, over],
      [right - GAP, foot],
      [box.left, over],
    ]
    for (const [left, top] of places) {
      const area = { left, top, right: left + size.width, bottom: top + size.height }
      const inside = left >= 0 && top >= 0 && area.right <= window.width && area.bottom <= window.height
      if (inside && isBlank(area)) return { left, top, compact }
    }
  }
  const { width, height } = sizes.compact
  return {
    left: Math.max(0, Math.min(box.right, window.width) - width - GAP),
    top: Math.max(0, Math.min(box.bottom - height / 2, window.height - height)),
    compact: true,
  }
}
