import type { Page } from 'puppeteer-core'
import { PAGES } from '../../../src/dev/launch.mjs'
import { poll } from '../../../src/dev/poll.mjs'
import type { CoachedBrowser } from '../harness/browsers'

/**
 * Switches the coach on at the site of `page`, with the switch in the extension's own popup, as an agent does.
 *
 * Then the browser asks “Allow?” in a window of its own, which nothing outside can press. In its place:
 * - Chromium: what the agent may do beforehand in the browser's own settings of the extension, “Site access”, done
 *   with the call that the button of that page makes. For a site allowed there Chromium does not ask again.
 * - Firefox: its own preference that answers the question with yes.
 * The request of the extension, and all that follows from the permission, are the real ones in both.
 */
export async function switchOn(coached: CoachedBrowser, page: Page): Promise<void> {
  if (coached.engine === 'chromium') await allowInSettings(coached, page.url())
  const popup = await (coached.engine === 'chromium' ? popupOver : popupInTab)(coached, page)
  await popup.waitForSelector('[role=switch]')
  const press = () => popup.evaluate(() => document.querySelector<HTMLElement>('[role=switch]')?.click())
  await (coached.engine === 'chromium' ? press() : popup.click('[role=switch]'))
  await poll('the switch to be on', () =>
    popup.evaluate(() => document.querySelector<HTMLInputElement>('[role=switch]')?.checked),
  )
  await popup.close()
  await page.bringToFront()
}

/** Firefox asks nobody where this is false. */
export const FIREFOX_SAYS_YES = { 'extensions.webextOptionalPermissionPrompts': false }

async function allowInSettings(coached: CoachedBrowser, address: string): Promise<void> {
  const settings = await coached.openPage('chrome://extensions/')
  const id = new URL(coached.origin()).host
  const { protocol, hostname } = new URL(address)
  const failed = await settings.evaluate(
    `chrome.developerPrivate.addHostPermission('${id}', '${protocol}//${hostname}/*').then(() => '', String)`,
  )
  if (failed) throw new Error(`Chromium would not allow the site: ${failed}`)
  await settings.close()
}

/** The real popup of the toolbar button. */
async function popupOver({ browser, origin }: CoachedBrowser, page: Page): Promise<Page> {
  await page.bringToFront()
  const [extension] = [...(await browser.extensions()).values()]
  const opened = browser.waitForTarget((target) => target.url() === `${origin()}/${PAGES.popup}`)
  await page.triggerExtensionAction(extension!)
  return (await opened).asPage()
}

/** The popup in a tab of its own, told which tab is under it: Firefox has no way to press a toolbar button from outside. */
async function popupInTab(coached: CoachedBrowser, page: Page): Promise<Page> {
  const popup = await coached.openExtensionPage(PAGES.popup)
  await popup.evaluate(async (url) => {
    const { tabs, storage } = Reflect.get(globalThis, 'browser')
    const real = tabs.query.bind(tabs)
    const [under] = (await real({})).filter((tab: { url?: string; active: boolean }) => tab.url === url || !tab.active)
    tabs.query = (wanted: { active?: boolean }) => (wanted.active ? Promise.resolve([{ ...under, url }]) : real(wanted))
    await storage.session.set({ asked: url })
  }, page.url())
  return popup
}
