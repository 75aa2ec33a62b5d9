/**
 * Event constructors as the page's own scripts have them. In Firefox a content script sees the page through
 * X-ray glasses: a DataTransfer filled on this side is empty on the other. Made with the page's constructor,
 * and filled through it, the data belongs to the page. Chromium needs none of this.
 */
export interface PageWorld {
  readonly page: Window & typeof globalThis
  /** Gives an event's init dictionary to the page's world. */
  readonly share: <T extends object>(init: T) => T
}

type XrayWindow = Window & typeof globalThis & { readonly wrappedJSObject?: Window & typeof globalThis }

declare const cloneInto: undefined | (<T>(value: T, scope: Window, options: { wrapReflectors: boolean }) => T)

export function pageWorld(view: Window & typeof globalThis): PageWorld {
  const page = (view as XrayWindow).wrappedJSObject
  if (!page || typeof cloneInto !== 'function') return { page: view, share: (init) => init }
  return { page, share: (init) => cloneInto(init, page, { wrapReflectors: true }) }
}
