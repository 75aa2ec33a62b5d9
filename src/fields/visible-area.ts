import { type Box, holderOf, intersection, moved, offsetBetween } from './frames'

const NOTHING: Box = { left: 0, top: 0, right: 0, bottom: 0 }

/** The part of `element` that no scrolled ancestor, frame or window edge cuts off, in `outer`'s viewport. */
export function visibleArea(element: Element, outer: Window): Box {
  let area: Box = { left: -1e6, top: -1e6, right: 1e6, bottom: 1e6 }
  let doc = element.ownerDocument
  let at: Element | null = element
  for (;;) {
    const view = doc.defaultView
    if (!view || !isVisible(element)) return NOTHING
    for (; at; at = flatParent(at)) {
      // The overflow of these two is the window's, which is the last edge anyway.
      if (at === doc.documentElement || at === doc.body) continue
      const clips = at === element || /auto|scroll|hidden|clip/.test(view.getComputedStyle(at).overflow)
      if (clips) area = intersection(area, paddingBox(at))
    }
    const { clientWidth, clientHeight } = doc.documentElement
    area = intersection(area, {
      left: 0,
      top: 0,
      right: clientWidth || view.innerWidth,
      bottom: doc.compatMode === 'BackCompat' ? view.innerHeight : clientHeight || view.innerHeight,
    })
    if (view === outer) return area
    const frame: Element | null = view.frameElement
    if (!frame || !isVisible(frame)) return NOTHING
    area = moved(area, offsetBetween(view, frame.ownerDocument.defaultView as Window))
    doc = frame.ownerDocument
    at = flatParent(frame)
  }
}

function isVisible(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
}

/** Whether something of the page lies over the point (in `outer`'s viewport), such as a menu or a sticky bar. */
export function isCovered(element: Element, x: number, y: number, outer: Window, ours: Element): boolean {
  let root: Document | ShadowRoot = outer.document
  let offset = { x: 0, y: 0 }
  for (let depth = 0; depth < 32; depth++) {
    const hit: Element | null = root.elementFromPoint(x - offset.x, y - offset.y)
    if (!hit) return true
    if (hit === element || hit === ours || element.contains(hit)) return false
    const inner = contentOf(hit, element)
    if (!inner) return !hit.contains(element)
    if (inner.nodeType === 9) offset = offsetBetween((inner as Document).defaultView as Window, outer)
    root = inner
  }
  return false
}

/** The frame document or shadow root inside `hit` in which `element` lies. */
function contentOf(hit: Element, element: Element): Document | ShadowRoot | undefined {
  for (let at: Node = element; ; ) {
    const holder = holderOf(at)
    if (!holder) return undefined
    if (holder === hit) return at.getRootNode() as Document | ShadowRoot
    at = holder
  }
}

/** The parent as it is laid out: through slots and out of shadow roots. */
export function flatParent(element: Element): Element | null {
  return element.assignedSlot ?? element.parentElement ?? ((element.getRootNode() as ShadowRoot).host || null)
}

function paddingBox(element: Element): Box {
  const { left, top, right, bottom } = element.getBoundingClientRect()
  const { clientLeft, clientTop, clientWidth, clientHeight } = element
  if (!clientWidth && !clientHeight) return { left, top, right, bottom }
  return {
    left: left + clientLeft,
    top: top + clientTop,
    right: Math.min(right, left + clientLeft + clientWidth + 1),
    bottom: Math.min(bottom, top + clientTop + clientHeight + 1),
  }
}
