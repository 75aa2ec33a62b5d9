import type { Page } from 'puppeteer-core'
import { expect, test } from 'vitest'
import { CoachView } from '../../src/dev/coach-view.mjs'
import { PAGES } from '../../src/dev/launch.mjs'
import { poll } from '../../src/dev/poll.mjs'
import { firefox } from './harness/browsers'
import { focusReply, useBrowser } from './harness/session'

// The question “Allow?” is the browser's own, outside of any page: this answers it with yes.
const session = useBrowser((net) => firefox(net, { prefs: { 'extensions.webextOptionalPermissionPrompts': false } }))
const REPLY = 'Please calm down. There is nothing we can do.'
const ELSEWHERE = 'https://desk.helpdesk.test/pages/textarea.html'

const underlines = async (page: Page) => (await new CoachView(page).underlines()).length

/**
 * The popup in a tab of its own, told that the tab under it is the one at `address`: Firefox has no way to press a
 * toolbar button from outside. Everything else is the shipped popup.
 */
async function popupFor(address: string): Promise<Page> {
  const popup = await session.browser.openExtensionPage(PAGES.popup)
  await popup.evaluate(async (url) => {
    const { tabs, storage } = Reflect.get(globalThis, 'browser')
    const real = tabs.query.bind(tabs)
    const [under] = (await real({})).filter(
      (tab: { title?: string; active: boolean; url?: string }) => tab.url === url || !tab.active,
    )
    tabs.query = (wanted: { active?: boolean }) => (wanted.active ? Promise.resolve([{ ...under, url }]) : real(wanted))
    await storage.session.set({ asked: url })
  }, address)
  await poll('the site', () => popup.evaluate(() => document.querySelector('[role=switch]') !== null))
  return popup
}

const isOn = (popup: Page) => popup.evaluate(() => document.querySelector<HTMLInputElement>('[role=switch]')?.checked)

test('any other site is coached on the agent’s click, at once and after a reload, until it is taken back', async () => {
  const page = await session.open(ELSEWHERE)
  await page.keyboard.type(REPLY)
  const popup = await popupFor(ELSEWHERE)
  expect(await isOn(popup)).toBe(false)
  expect(await underlines(page)).toBe(0)

  await popup.click('[role=switch]')
  await poll('the switch to be on', async () => (await isOn(popup)) === true)
  await page.bringToFront()
  await focusReply(page)
  await poll('an underline without a reload', async () => (await underlines(page)) > 0)

  await page.reload()
  await focusReply(page)
  await page.keyboard.type(REPLY)
  await poll('an underline after a reload', async () => (await underlines(page)) > 0)

  await popup.bringToFront()
  await popup.click('[role=switch]')
  await poll('the switch to be off', async () => (await isOn(popup)) === false)
  await page.bringToFront()
  await poll('no underline', async () => (await underlines(page)) === 0)
  expect(
    await popup.evaluate(() =>
      Reflect.get(globalThis, 'browser').permissions.contains({ origins: ['https://desk.helpdesk.test/*'] }),
    ),
  ).toBe(false)
})
