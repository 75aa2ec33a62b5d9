import { firstIndex } from './first-index'
import { maskQuoted, type QuotedSpan } from './quoted'
import type { ReplyBox } from './reply-box'
import { type RichText, type Run, readRichText } from './rich-text'

/** The reply at one moment: text, what in it is not the agent's, and the way back to the DOM. */
export interface Snapshot {
  readonly text: string
  readonly quoted: readonly QuotedSpan[]
  /** The reply goes on beyond what was read. */
  readonly more: boolean
  /** Empty for a textarea, which has no nodes inside. */
  readonly runs: readonly Run[]
  readonly emptyLines: RichText['emptyLines']
}

/** Reads the box as the agent sees it, at most `limit` UTF-16 code units; the cost grows with `limit`, not with the reply. */
export function takeSnapshot(box: ReplyBox, limit: number): Snapshot {
  if (box.kind === 'rich') {
    const read = readRichText(box.element, limit)
    return isPlaceholder(box.element, read.text) ? NOTHING : read
  }
  const { value } = box.element
  if (isPlaceholder(box.element, value)) return NOTHING
  return { text: value.slice(0, limit), quoted: [], more: value.length > limit, runs: [], emptyLines: [] }
}

const NOTHING: Snapshot = { text: '', quoted: [], more: false, runs: [], emptyLines: [] }

/** Some pages write their placeholder into the box as text; the attribute that says which gives it away. */
function isPlaceholder(element: HTMLElement, text: string): boolean {
  const words = text.trim()
  return (
    !!words &&
    ['placeholder', 'data-placeholder', 'aria-placeholder'].some((name) => element.getAttribute(name)?.trim() === words)
  )
}

/** What is sent for judging: as long as the text, with everything that is not the agent's as spaces. */
export function textForJudging(snapshot: Snapshot): string {
  return maskQuoted(snapshot.text, snapshot.quoted)
}

/** The quoted history in the box, which is likely the message that is being answered. */
export function quotedHistory(snapshot: Snapshot): string {
  return snapshot.quoted
    .filter((span) => span.kind === 'history')
    .map((span) => snapshot.text.slice(span.start, span.end).trim())
    .join('\n')
}

/**
 * The DOM range of `[start, end)` in an editable region. An empty span gives the caret's place.
 * @returns undefined where the region has nothing to point at
 */
export function domRange(box: ReplyBox, snapshot: Snapshot, start: number, end: number): Range | undefined {
  const range = box.element.ownerDocument.createRange()
  if (start === end) return caretAt(range, snapshot, start)
  const first = runIndexAt(snapshot.runs, start)
  const from = snapshot.runs[first]
  const to = lastRunBefore(snapshot.runs, end)
  if (!from || !to || to.start + to.length <= start) return undefined
  range.setStart(from.node, from.offset + Math.max(0, start - from.start))
  range.setEnd(to.node, to.offset + Math.min(to.length, end - to.start))
  return range
}

/** The parts of `[start, end)` that lie in one text node each. */
export function runsWithin(snapshot: Snapshot, start: number, end: number): Run[] {
  const within: Run[] = []
  for (let i = runIndexAt(snapshot.runs, start); i < snapshot.runs.length; i++) {
    const run = snapshot.runs[i]!
    if (run.start >= end) break
    const from = Math.max(start, run.start)
    const to = Math.min(end, run.start + run.length)
    within.push({ node: run.node, start: from, length: to - from, offset: run.offset + from - run.start })
  }
  return within
}

/** Where a DOM position lies in the text; positions between letters give the next letter. */
export function offsetAt(snapshot: Snapshot, node: Node, offset: number): number {
  const point = node.nodeType === 3 ? node : (node.childNodes[offset] ?? node)
  const after = node.nodeType !== 3 && !node.childNodes[offset]
  const { runs } = snapshot
  const run =
    runs[firstIndex(runs.length, (at) => endsBefore(runs[at]!, point, node.nodeType === 3 ? offset : 0, after))]
  if (!run) return snapshot.text.length
  return run.node === node ? run.start + Math.min(run.length, Math.max(0, offset - run.offset)) : run.start
}

function endsBefore(run: Run, point: Node, offset: number, after: boolean): boolean {
  if (run.node === point) return run.offset + run.length < offset
  const where = run.node.compareDocumentPosition(point)
  if (where & 8) return after // the point holds the run
  return (where & 4) !== 0 // the point follows
}

function caretAt(range: Range, snapshot: Snapshot, at: number): Range | undefined {
  const before = lastRunBefore(snapshot.runs, at)
  const next = snapshot.runs[runIndexAt(snapshot.runs, at)]
  const emptyLine = snapshot.emptyLines.find((line) => line.start === at)
  if (before && before.start + before.length === at) range.setStart(before.node, before.offset + before.length)
  else if (before && at < before.start + before.length) range.setStart(before.node, before.offset + at - before.start)
  else if (next?.start === at) range.setStart(next.node, next.offset)
  else if (emptyLine) range.setStartBefore(emptyLine.node)
  else return undefined
  range.collapse(true)
  return range
}

/** Index of the first run that ends after `at`. */
function runIndexAt(runs: readonly Run[], at: number): number {
  return firstIndex(runs.length, (index) => runs[index]!.start + runs[index]!.length <= at)
}

function lastRunBefore(runs: readonly Run[], end: number): Run | undefined {
  const at = runIndexAt(runs, end - 1)
  const run = runs[at]
  return run && run.start < end ? run : runs[at - 1]
}
