import browser from 'webextension-polyfill'

const key = (tabId: number) => `focused-reply:${tabId}`

/** Says in the toolbar how many findings the focused reply of a tab has; `undefined` clears it. */
export async function showCount(tabId: number, count: number | undefined): Promise<void> {
  await Promise.allSettled([
    // Session storage outlives a stopped worker and is never written to disk. It may be full: the number shows all the same.
    count === undefined
      ? browser.storage.session.remove(key(tabId))
      : browser.storage.session.set({ [key(tabId)]: count }),
    // Fails if the tab was closed in between: nothing is left to show it on.
    browser.action.setBadgeText({ tabId, text: count ? String(count) : '' }),
  ])
}

/** Findings of the focused reply of a tab; `undefined` where no reply box has the focus. */
export async function countOf(tabId: number): Promise<number | undefined> {
  const stored = await browser.storage.session.get(key(tabId))
  const count: unknown = stored[key(tabId)]
  return typeof count === 'number' ? count : undefined
}

/** Calls back when the count of any tab changes. Returns the way to stop. */
export function onCountChange(listener: () => void): () => void {
  browser.storage.session.onChanged.addListener(listener)
  return () => browser.storage.session.onChanged.removeListener(listener)
}

/** Colours of the toolbar number; forgets the counts of tabs that are closed. */
export function setUpBadge(): void {
  void browser.action.setBadgeBackgroundColor({ color: '#0f766e' })
  void browser.action.setBadgeTextColor?.({ color: '#ffffff' })
  browser.tabs.onRemoved.addListener((tabId) => void browser.storage.session.remove(key(tabId)))
}
