import { holderOf } from '../fields/frames'

/** The box itself or the nearest element around it that fits, out of shadow roots and out of frames of one origin. */
export function around(element: Element, selector: string | undefined): Element | null {
  if (!selector) return null
  for (let at: Element | null | undefined = element; at; at = holderOf(at)) {
    const found = attempt(() => at?.closest(selector))
    if (found) return found
  }
  return null
}

/** The first that fits; null for none and for a selector that is none. */
export function first(root: ParentNode, selector: string | undefined): Element | null {
  return (selector && attempt(() => root.querySelector(selector))) || null
}

/** Whether an element fits a selector, or holds something that does. */
export function isOrHolds(element: Element, selector: string | undefined): boolean {
  return !!selector && !!attempt(() => element.matches(selector) || element.querySelector(selector))
}

/** What an element says: as it is seen, in its frame if it is one. */
export function wordsOf(element: Element | null): string {
  const inner = (element as HTMLIFrameElement | null)?.contentDocument?.body ?? (element as HTMLElement | null)
  return (inner?.innerText ?? '').trim()
}

/** A page can make anything fail; what fails is not there. */
export function attempt<T>(read: () => T): T | undefined {
  try {
    return read()
  } catch {
    return undefined
  }
}
