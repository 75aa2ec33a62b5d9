import { offsetBetween, windowsUpTo } from '../fields/frames'
import { isOnPage, type ReplyBox, viewOf } from '../fields/reply-box'

/** The last is that of a frame that is taken away. */
const OF_WINDOW = ['scroll', 'resize', 'pagehide']
/** The last is that of pictures above the box that come late. */
const OF_DOCUMENT = ['transitionend', 'animationend', 'pointerup', 'keyup', 'load']

/**
 * Calls `moved`, at most once a frame, when the box or its words may stand elsewhere: scrolling, resizing, zoom,
 * transitions, late fonts, and things that grow above it. Events and observers only, no polling.
 */
export function followLayout(
  box: ReplyBox,
  outer: Window & typeof globalThis,
  signal: AbortSignal,
  moved: () => void,
): void {
  const passive = { capture: true, passive: true, signal }
  const windows = windowsUpTo(viewOf(box), outer)
  for (const view of windows) {
    for (const type of OF_WINDOW) view.addEventListener(type, moved, passive)
    for (const type of OF_DOCUMENT) view.document.addEventListener(type, moved, passive)
    view.document.fonts?.addEventListener('loadingdone', moved, { signal })
  }
  outer.visualViewport?.addEventListener('resize', moved, { signal })

  const resized = new ResizeObserver(moved)
  resized.observe(box.element)
  // Pages grow all the time where it is of no matter. Here the layout is fresh, so that asking costs nothing.
  let place = placeOf(box, outer)
  const grown = new ResizeObserver(() => {
    const now = placeOf(box, outer)
    if (now !== place) moved()
    place = now
  })
  for (const view of windows) if (view.document.body) grown.observe(view.document.body)
  signal.addEventListener('abort', () => {
    resized.disconnect()
    grown.disconnect()
  })

  let element: Element | null = box.element
  for (const view of windows) {
    if (element) onShift(element, view as Window & typeof globalThis, signal, moved)
    element = view.frameElement
  }
}

/** Where the box begins, as a value to compare; another one when it is no longer in the page. */
function placeOf(box: ReplyBox, outer: Window): string {
  if (!isOnPage(box, outer)) return ''
  const { left, top } = box.element.getBoundingClientRect()
  const { x, y } = offsetBetween(viewOf(box), outer)
  return `${left + x} ${top + y}`
}

/**
 * Notices that an element moved although nothing scrolled or resized: the observed window is shrunk to exactly where
 * the element is, so that leaving it in any direction is an intersection change.
 */
function onShift(element: Element, view: Window & typeof globalThis, signal: AbortSignal, moved: () => void): void {
  let observer: IntersectionObserver | undefined
  const watch = () => {
    observer?.disconnect()
    const { left, top, right, bottom, width, height } = element.getBoundingClientRect()
    if (!width || !height) {
      // Hidden: any sight of it is news.
      observer = new view.IntersectionObserver((seen) => seen.some((entry) => entry.isIntersecting) && again())
      observer.observe(element)
      return
    }
    const inset = (...sides: number[]) => sides.map((side) => `${-Math.floor(side)}px`).join(' ')
    const { innerWidth, innerHeight } = view
    let first = true
    const options = {
      root: view.document,
      rootMargin: inset(top, innerWidth - right, innerHeight - bottom, left),
      threshold: [0, 0.25, 0.5, 0.75, 0.9, 0.97, 1],
    }
    const changed = () => {
      // Gone before it was first seen is news, too.
      if (!first || !element.isConnected) again()
      first = false
    }
    try {
      observer = new view.IntersectionObserver(changed, options)
      observer.observe(element)
    } catch {
      // No document as root in this browser: the other signals must do.
    }
  }
  const again = () => {
    moved()
    watch()
  }
  watch()
  signal.addEventListener('abort', () => observer?.disconnect())
}
