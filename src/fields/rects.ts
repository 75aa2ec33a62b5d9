import { type Box, moved, offsetBetween } from './frames'
import { type ReplyBox, viewOf } from './reply-box'
import { runsWithin, type Snapshot } from './snapshot'
import type { TextareaMirror } from './textarea-mirror'

/** Where the words `[start, end)` stand, one rectangle for each line, in the viewport of `outer`. */
export function spanRects(
  box: ReplyBox,
  snapshot: Snapshot,
  mirror: TextareaMirror | undefined,
  span: { readonly start: number; readonly end: number },
  outer: Window,
): Box[] {
  const rects = mirror ? mirror.rects(span.start, span.end) : runRects(box, snapshot, span.start, span.end)
  const by = offsetBetween(viewOf(box), outer)
  return joined(rects.filter((rect) => rect.right > rect.left).map((rect) => moved(rect, by)))
}

/** Text nodes are asked one by one: a range over an element would give its box as well as its letters'. */
function runRects(box: ReplyBox, snapshot: Snapshot, start: number, end: number): Box[] {
  const range = box.element.ownerDocument.createRange()
  const rects: Box[] = []
  for (const run of runsWithin(snapshot, start, end)) {
    // The editor may have changed its nodes since the snapshot; the next one sets it right.
    if (!run.node.isConnected || run.node.length < run.offset + run.length) continue
    range.setStart(run.node, run.offset)
    range.setEnd(run.node, run.offset + run.length)
    rects.push(...range.getClientRects())
  }
  return rects
}

/** Joins what touches on one line, such as a word of which half is bold. */
function joined(rects: readonly Box[]): Box[] {
  const lines: Box[] = []
  for (const rect of rects) {
    const last = lines.at(-1)
    const sameLine =
      last && Math.min(last.bottom, rect.bottom) - Math.max(last.top, rect.top) > (rect.bottom - rect.top) / 2
    if (last && sameLine && rect.left <= last.right + 1 && last.left <= rect.right + 1) {
      lines[lines.length - 1] = {
        left: Math.min(last.left, rect.left),
        right: Math.max(last.right, rect.right),
        top: Math.min(last.top, rect.top),
        bottom: Math.max(last.bottom, rect.bottom),
      }
    } else {
      lines.push({ left: rect.left, right: rect.right, top: rect.top, bottom: rect.bottom })
    }
  }
  return lines
}
