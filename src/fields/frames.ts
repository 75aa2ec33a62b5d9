/** A rectangle in CSS pixels of some viewport. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Whether this window's script can leave its work to the one of the parent window, which shares our origin. */
export function parentCoaches(view: Window): boolean {
  if (view.parent === view) return false
  try {
    return !!view.parent.document
  } catch {
    return false
  }
}

/** What to add to coordinates in `inner`'s viewport to get those in `outer`'s, an ancestor window or itself. */
export function offsetBetween(inner: Window, outer: Window): { x: number; y: number } {
  let x = 0
  let y = 0
  for (const view of windowsUpTo(inner, outer)) {
    const frame = view.frameElement
    const up = frame?.ownerDocument.defaultView
    if (view === outer || !frame || !up) break
    const { left, top } = frame.getBoundingClientRect()
    const style = up.getComputedStyle(frame)
    x += left + frame.clientLeft + Number.parseFloat(style.paddingLeft)
    y += top + frame.clientTop + Number.parseFloat(style.paddingTop)
  }
  return { x, y }
}

/** `inner` and its ancestor windows up to and with `outer`. */
export function windowsUpTo(inner: Window, outer: Window): Window[] {
  const chain = [inner]
  for (let view = inner; view !== outer; ) {
    const up = view.frameElement?.ownerDocument.defaultView
    if (!up) break
    chain.push(up)
    view = up
  }
  return chain
}

/** What holds the tree that a node is in: its shadow host, or the frame that it is in, if that may be read. */
export function holderOf(node: Node): Element | null | undefined {
  const root = node.getRootNode()
  try {
    return (root as ShadowRoot).host ?? (root as Document).defaultView?.frameElement
  } catch {
    return undefined
  }
}

/** The element, or the frame in `outer` that it is in. */
export function frameOrSelf(element: Element, outer: Window): Element {
  const view = element.ownerDocument.defaultView
  return (view && view !== outer && windowsUpTo(view, outer).at(-2)?.frameElement) || element
}

/** `box`, moved. */
export function moved(box: Box, by: { x: number; y: number }): Box {
  return { left: box.left + by.x, top: box.top + by.y, right: box.right + by.x, bottom: box.bottom + by.y }
}

/** What two rectangles share; its sides are crossed (`right < left`) if they share nothing. */
export function intersection(a: Box, b: Box): Box {
  return {
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  }
}

/** Whether nothing of it can be seen. */
export function isEmpty(box: Box): boolean {
  return box.right - box.left < 1 || box.bottom - box.top < 1
}
