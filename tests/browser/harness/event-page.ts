import type { Page } from 'puppeteer-core'
import { PAGES } from '../../../src/dev/launch.mjs'
import { inBrowserWindow, openInBrowserWindow } from '../../../src/dev/launch-firefox.mjs'
import type { CoachedBrowser } from './browsers'

/** By browser: a page of the extension in a tab behind, through which its background can be reached. */
const doors = new WeakMap<CoachedBrowser, Page>()

/** Runs an expression in the extension's event page, with `browser` under Chromium's name; wakes it where it sleeps. */
export async function inEventPage(coached: CoachedBrowser, code: string): Promise<unknown> {
  const door = await doorOf(coached)
  return door.evaluate(`browser.runtime.getBackgroundPage().then((globalThis) => {
    const { browser: chrome, tap, Promise } = globalThis
    return (${code})
  })`)
}

async function doorOf(coached: CoachedBrowser): Promise<Page> {
  const open = doors.get(coached)
  // A tab that was closed, or whose extension is gone, does not answer.
  if (open && (await open.evaluate('!!globalThis.browser').catch(() => false))) return open
  const door = await openInBrowserWindow(coached.browser, `${coached.origin()}/${PAGES.popup}`, { inFront: false })
  doors.set(coached, door)
  return door
}

/** Ends the event page as Firefox does after 30 s of rest, and as `about:debugging` does by its button. */
export async function stopEventPage(coached: CoachedBrowser): Promise<void> {
  await inBrowserWindow(
    coached.browser,
    `async (host) => {
      const { extension } = WebExtensionPolicy.getByHostname(host)
      await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true })
      if (extension.backgroundState !== 'stopped') throw new Error('The event page is ' + extension.backgroundState)
    }`,
    new URL(coached.origin()).host,
  )
}

/** Switches the extension off, as the browser's own page of add-ons does. */
export async function disableAddOn(coached: CoachedBrowser): Promise<void> {
  await inBrowserWindow(
    coached.browser,
    `async (host) => {
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs')
      const addOn = await AddonManager.getAddonByID(WebExtensionPolicy.getByHostname(host).id)
      await addOn.disable()
    }`,
    new URL(coached.origin()).host,
  )
}
