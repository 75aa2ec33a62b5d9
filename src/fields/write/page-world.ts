/**
 * Event constructors as the page's own scripts have them. In Firefox a content script sees the page through
 * X-ray glasses: a DataTransfer filled on this side is empty on the other. Made with the page's constructor,
 * and filled through it, the data belongs to the page. Chromium needs none of this.
 */
export interface PageWorld {
  readonly DataTransfer: typeof DataTransfer
  readonly InputEvent: typeof InputEvent
  readonly ClipboardEvent: typeof ClipboardEvent
  readonly StaticRange: typeof StaticRange
  /** Gives an event's init dictionary to the page's world. */
  readonly share: <T extends object>(init: T) => T
}

type XrayWindow = Window & typeof globalThis & { readonly wrappedJSObject?: Window & typeof globalThis }

declare const cloneInto: undefined | (<T>(value: T, scope: Window, options: { wrapReflectors: boolean }) => T)

export function pageWorld(view: Window & typeof globalThis): PageWorld {
  const page = (view as XrayWindow).wrappedJSObject
  if (!page || typeof cloneInto !== 'function') return { ...constructorsOf(view), share: (init) => init }
  return { ...constructorsOf(page), share: (init) => cloneInto(init, page, { wrapReflectors: true }) }
}

function constructorsOf({ DataTransfer, InputEvent, ClipboardEvent, StaticRange }: Window & typeof globalThis) {
  return { DataTransfer, InputEvent, ClipboardEvent, StaticRange }
}
