import { flatParent } from '../fields/visible-area'

export type Theme = 'light' | 'dark'

/** Whether the page is light or dark where the element stands, whatever the system prefers. */
export function themeAt(element: Element): Theme {
  let at: Element | null = element
  while (at) {
    const view: Window | null = at.ownerDocument.defaultView
    if (!view) break
    const paint = luminance(view.getComputedStyle(at).backgroundColor)
    if (paint !== undefined) return paint < 0.4 ? 'dark' : 'light'
    at = flatParent(at) ?? view.frameElement
  }
  // Nothing paints a background: letters that are light stand on something dark.
  const ink = luminance(element.ownerDocument.defaultView?.getComputedStyle(element).color ?? '')
  return ink !== undefined && ink > 0.6 ? 'dark' : 'light'
}

/** Relative luminance of a computed colour, 0 to 1; undefined for one that hardly covers or is not in RGB. */
export function luminance(color: string): number | undefined {
  const parts = color
    .match(/^rgba?\(([^)]+)\)$/)?.[1]
    ?.split(/[\s,/]+/)
    .map(Number)
  const [r, g, b, alpha = 1] = parts ?? []
  if (r === undefined || g === undefined || b === undefined || alpha < 0.5) return undefined
  const linear = (channel: number) => (channel / 255) ** 2.2
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b)
}
