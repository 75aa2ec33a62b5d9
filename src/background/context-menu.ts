import browser from 'webextension-polyfill'
import { coachScript } from './coach-files'
import type { ToCoach } from './protocol'
import { sitesByClick } from './sites'

const CUSTOMERS_WORDS = 'customers-words'
/** Longest text that is passed on, in UTF-16 code units. */
const LONGEST = 8_000

/** Answers the menu's entry, and keeps it in step with what the agent allows. `placeMenu` puts it there. */
export function setUpMenu(): void {
  browser.permissions.onAdded.addListener(() => void placeMenu())
  browser.permissions.onRemoved.addListener(() => void placeMenu())
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText }, tab) => {
    if (menuItemId !== CUSTOMERS_WORDS || !selectionText || tab?.id === undefined) return
    const message: ToCoach = { type: 'customer-message', text: selectionText.slice(0, LONGEST) }
    // A tab without a coach does not hear it.
    browser.tabs.sendMessage(tab.id, message).catch(() => undefined)
  })
}

/** Offers "This is the customer's message" over selected words, only on sites that are coached. Kept by the browser. */
export async function placeMenu(): Promise<void> {
  await browser.contextMenus.removeAll()
  browser.contextMenus.create({
    id: CUSTOMERS_WORDS,
    title: 'This is the customer’s message',
    contexts: ['selection'],
    documentUrlPatterns: [...coachScript().matches, ...(await sitesByClick())],
  })
}
