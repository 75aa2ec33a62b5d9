import { windowsUpTo } from './frames'

/** A place where a reply is typed: a textarea, or the root of an editable region. */
export type ReplyBox =
  | { readonly kind: 'textarea'; readonly element: HTMLTextAreaElement }
  | { readonly kind: 'rich'; readonly element: HTMLElement }

/** The window whose document holds the box; it may be the one of an editor's own frame. */
export function viewOf(box: ReplyBox): Window & typeof globalThis {
  const view = box.element.ownerDocument.defaultView
  if (!view) throw new Error('The reply box is in a document without a window')
  return view
}

/** Whether the box, and every frame that it is in, is still in the page of `outer`. */
export function isOnPage(box: ReplyBox, outer: Window): boolean {
  try {
    const view = box.element.isConnected && box.element.ownerDocument.defaultView
    return !!view && !view.closed && windowsUpTo(view, outer).at(-1) === outer
  } catch {
    // Firefox: nothing of a frame can be touched any more a while after it was removed.
    return false
  }
}

/** Whether the box can be written in now: pages shut it while they send. */
export function isOpen({ kind, element }: ReplyBox): boolean {
  if (kind === 'textarea') return !element.readOnly && !element.matches(':disabled')
  return element.isContentEditable || element.ownerDocument.designMode === 'on'
}

/** Whether `a` and `b` are the same place, so that nothing needs to be attached anew. */
export function sameBox(a: ReplyBox | undefined, b: ReplyBox | undefined): boolean {
  return a?.element === b?.element
}
