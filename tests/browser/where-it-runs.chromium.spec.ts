import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Page } from 'puppeteer-core'
import { expect, test } from 'vitest'
import { CoachView } from '../../src/dev/coach-view.mjs'
import { PAGES } from '../../src/dev/launch.mjs'
import { poll } from '../../src/dev/poll.mjs'
import { build, chromium } from './harness/browsers'
import { TEXTAREA } from './harness/editors'
import { focusReply, useBrowser } from './harness/session'
import { startTestNet } from './harness/test-net'

const session = useBrowser(chromium)
const REPLY = 'Please calm down. There is nothing we can do.'
const ELSEWHERE = 'https://desk.helpdesk.test/pages/textarea.html'

const underlines = async (page: Page) => (await new CoachView(page).underlines()).length

/** The real popup of the toolbar button, over the given tab. */
async function popupOver(page: Page): Promise<Page> {
  const { browser, origin } = session.browser
  await page.bringToFront()
  const [extension] = [...(await browser.extensions()).values()]
  const opened = browser.waitForTarget((target) => target.url() === `${origin()}/${PAGES.popup}`)
  await page.triggerExtensionAction(extension!)
  const popup = await (await opened).asPage()
  await popup.waitForSelector('.site')
  return popup
}

const wordsOf = (popup: Page) => popup.evaluate(() => document.body.textContent ?? '')
const flipSwitch = (popup: Page) => popup.evaluate(() => document.querySelector<HTMLElement>('[role=switch]')?.click())
const isOn = (popup: Page) => popup.evaluate(() => document.querySelector<HTMLInputElement>('[role=switch]')?.checked)

test('the shipped manifest opens no file to pages and asks for no more than it uses', () => {
  for (const engine of ['chromium', 'firefox'] as const) {
    const text = readFileSync(join(build(engine), 'manifest.json'), 'utf8')
    const manifest = JSON.parse(text) as Record<string, unknown>
    expect(manifest.web_accessible_resources).toBeUndefined()
    expect(text).not.toContain('<all_urls>')
    expect(manifest.permissions).toEqual(['storage', 'scripting', 'activeTab', 'contextMenus', 'alarms'])
    expect(manifest.optional_host_permissions).toEqual(['*://*/*'])
    expect(manifest.host_permissions).not.toContain('*://*/*')
  }
})

test('the content script is no larger than 25 kB, and knows no helpdesk by heart', () => {
  for (const engine of ['chromium', 'firefox'] as const) {
    const script = readFileSync(join(build(engine), 'src/coach/coach.iife.js'))
    expect(gzipSync(script, { level: 9 }).length).toBeLessThanOrEqual(25_000)
    expect(script.toString()).not.toContain('omni-log')
  }
})

test('a tab that was open before the install is coached without a reload', async () => {
  const net = await startTestNet()
  const bare = await chromium(net, { extension: false })
  try {
    const page = await bare.openPage(TEXTAREA.url)
    await bare.install(build('chromium'))
    await focusReply(page)
    await page.keyboard.type(REPLY)
    await poll('an underline', async () => (await underlines(page)) > 0)
    expect(net.strayed).toEqual([])
  } finally {
    await bare.close()
    await net.close()
  }
})

test('an unknown site is left alone, and the popup offers to coach it', async () => {
  const page = await session.open(ELSEWHERE)
  await page.keyboard.type(REPLY)
  const popup = await popupOver(page)
  expect(await isOn(popup)).toBe(false)
  expect(await wordsOf(popup)).toContain('desk.helpdesk.test')
  expect(await underlines(page)).toBe(0)
})

test('the popup counts the findings of the focused reply', async () => {
  const page = await session.open(TEXTAREA.url)
  await page.keyboard.type(REPLY)
  await poll('an underline', async () => (await underlines(page)) > 0)
  const popup = await popupOver(page)
  await poll('the count', async () => /(One thing stands|\d things stand) out/.test(await wordsOf(popup)))
})

test('a helpdesk is switched off and on in the popup, at once and across a reload', async () => {
  const page = await session.open(TEXTAREA.url)
  await page.keyboard.type(REPLY)
  await poll('an underline', async () => (await underlines(page)) > 0)

  const popup = await popupOver(page)
  expect(await isOn(popup)).toBe(true)
  await flipSwitch(popup)
  await poll('no underline', async () => (await underlines(page)) === 0)

  await page.reload()
  await focusReply(page)
  await page.keyboard.type(REPLY)
  const again = await popupOver(page)
  await poll('the switch to be off', async () => (await isOn(again)) === false)
  expect(await underlines(page)).toBe(0)

  await flipSwitch(again)
  await poll('the switch to be on', async () => (await isOn(again)) === true)
  await focusReply(page)
  await poll('an underline', async () => (await underlines(page)) > 0)
})
