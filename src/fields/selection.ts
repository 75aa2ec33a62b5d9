import { type ReplyBox, viewOf } from './reply-box'
import { domRange, offsetAt, type Snapshot } from './snapshot'

/** The selection that counts inside the box: that of its shadow root where the browser keeps one there. */
export function selectionOf(box: ReplyBox): Selection | null {
  const root = box.element.getRootNode() as Document & { getSelection?: () => Selection | null }
  return root.getSelection?.() ?? viewOf(box).getSelection()
}

/** The caret's offset in the text, or undefined if it is elsewhere. */
export function caretOffset(box: ReplyBox, snapshot: Snapshot): number | undefined {
  if (box.kind === 'textarea') return box.element.selectionEnd
  const selection = selectionOf(box)
  if (!selection?.focusNode || !box.element.contains(selection.focusNode)) return undefined
  return offsetAt(snapshot, selection.focusNode, selection.focusOffset)
}

/** Gives the box the keyboard, without scrolling. */
export function focusBox(box: ReplyBox): void {
  // An editor's frame must have the focus first, or its document takes no commands.
  const view = viewOf(box)
  if (!view.document.hasFocus()) view.focus()
  box.element.focus({ preventScroll: true })
}

/**
 * Focuses the box without scrolling and selects `[start, end)` in it.
 * @returns whether there was something to select
 */
export function selectSpan(box: ReplyBox, snapshot: Snapshot, start: number, end: number): boolean {
  focusBox(box)
  if (box.kind === 'textarea') {
    box.element.setSelectionRange(start, end)
    return true
  }
  const selection = selectionOf(box)
  const range = domRange(box, snapshot, start, end)
  if (!selection || (!range && start !== end)) return false
  if (range) {
    selection.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset)
  } else {
    selection.selectAllChildren(box.element)
    selection.collapseToEnd()
  }
  return true
}
