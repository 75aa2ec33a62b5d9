import { PAGES } from './launch.mjs'
import { poll } from './poll.mjs'

/** The customer who is furious, and the reply that makes it worse. */
export const FURIOUS = 'torn-cushion'
export const ROUGH_REPLY = 'Relax, there is NOTHING we can do. As I already told you, you should have read our policy.'

const REPLY_BOX = '.composer-words'

/**
 * Opens one ticket of the practice inbox and puts the caret into its reply box.
 * @param {import('./launch-chromium.mjs').CoachedBrowser} coached
 * @param {string} ticket
 */
export async function openTicket(coached, ticket) {
  const page = await coached.openExtensionPage(`${PAGES.practice}#/${ticket}`)
  await poll('the reply box', () => page.evaluate((box) => document.querySelector(box) !== null, REPLY_BOX))
  await page.bringToFront()
  await page.focus(REPLY_BOX)
  return page
}

/**
 * The reply as it stands.
 * @param {import('puppeteer-core').Page} page
 * @returns {Promise<string>}
 */
export function replyIn(page) {
  return page.evaluate((selector) => {
    const box = document.querySelector(selector)
    const words = box instanceof HTMLTextAreaElement ? box.value : box instanceof HTMLElement ? box.innerText : ''
    return words.replaceAll('\u00a0', ' ').trim()
  }, REPLY_BOX)
}
