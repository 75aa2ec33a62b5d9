import type { Box } from '../fields/frames'
import { clamp, GAP, LEAST, type Place, type Size } from './card-place'

/** As wide as the panel likes to be, and the least beside the box, in CSS pixels. */
const WIDE = 400
const BESIDE = 288
/** So much of a longer list is enough: the rest scrolls. */
const ENOUGH = 240

/**
 * Puts the panel where the reply stays readable: beside the box, right or else left; else above or below it; else
 * under the words that are there so far.
 * @param box the visible part of the reply box, with its level
 * @param words where the last written line ends
 * @param heightAt how high the panel is at a width
 */
export function placePanel(
  box: Box,
  words: number,
  window: Size,
  heightAt: (width: number) => number,
): Place & { readonly width: number } {
  const right = window.width - box.right - 2 * GAP
  const left = box.left - 2 * GAP
  const beside = right >= BESIDE ? right : left >= BESIDE ? left : 0
  const width = Math.min(WIDE, beside || window.width - 2 * GAP)
  const wanted = heightAt(width)
  if (beside) {
    const maxHeight = window.height - 2 * GAP
    const lowest = window.height - GAP - Math.min(wanted, maxHeight)
    const at = beside === right ? box.right + GAP : box.left - GAP - width
    return { left: at, width, top: clamp(box.top, GAP, lowest), maxHeight }
  }
  const above = box.top - 2 * GAP
  const rooms = [above, window.height - box.bottom - 2 * GAP, window.height - words - 2 * GAP]
  const room = rooms.find((each) => each >= Math.min(wanted, ENOUGH)) ?? Math.max(LEAST, ...rooms)
  const height = Math.min(wanted, room)
  const top = room === above ? box.top - GAP - height : window.height - GAP - room
  return { left: clamp(box.left, GAP, window.width - GAP - width), width, top: Math.max(GAP, top), maxHeight: room }
}
