import type { Page } from 'puppeteer-core'
import { expect, test } from 'vitest'
import { CoachView } from '../../src/dev/coach-view.mjs'
import { poll } from '../../src/dev/poll.mjs'
import { chromium } from './harness/browsers'
import { inWords, watchMainThread } from './harness/main-thread'
import { useBrowser } from './harness/session'
import { workerOf } from './harness/worker'
import { lastAsked, listen } from './helpdesks/ear'

const session = useBrowser(chromium)
const FORM = 'https://acme.gorgias.com/pages/contenteditable.html'
const ZENDESK = 'https://acme.zendesk.com/pages/helpdesks/zendesk.html'
const CUSTOMER = 'My sofa came with a torn cushion.\nIt is the third one.'

const thread = async () => (await lastAsked(session.browser))?.thread.messages

/** What the browser does when the menu's entry is chosen: no test can press a menu of the browser itself. */
async function chooseInMenu(selectionText: string): Promise<void> {
  const worker = await workerOf(session.browser)
  await worker.evaluate(`chrome.tabs.query({ active: true }).then(([tab]) => chrome.contextMenus.onClicked.dispatch(
    { menuItemId: 'customers-words', selectionText: ${JSON.stringify(selectionText)} }, tab))`)
}

/** Writes a message into the page and selects it, as the agent would. */
const select = (page: Page, words: string) =>
  page.evaluate((words) => {
    const shown = document.createElement('pre')
    shown.textContent = words
    document.body.append(shown)
    getSelection()?.selectAllChildren(shown)
  }, words)

test('the menu has the entry', async () => {
  // The browser tells an extension of its entries only by taking a change to one.
  const change = `new Promise((done) => chrome.contextMenus.update('customers-words', {}, () => done(!chrome.runtime.lastError)))`
  await poll('the entry', async () => (await workerOf(session.browser)).evaluate(change))
})

test('words that the agent marks are the customer’s message, for this box, until they are cleared', async () => {
  await listen(session.browser)
  const page = await session.open(FORM)
  const coach = new CoachView(page)
  await page.keyboard.type('Please calm down')
  await poll('an underline', async () => (await coach.underlines()).length > 0)
  expect(await thread()).toEqual([])

  await select(page, CUSTOMER)
  await chooseInMenu(CUSTOMER.replace('\n', ' '))
  await poll('the marked words', async () => (await thread())?.length === 1)
  // The browser's menu tells them in one line; the selection still has two.
  expect(await thread()).toEqual([{ from: 'customer', text: CUSTOMER }])

  await coach.click('level')
  expect(await poll('the panel', () => coach.panel())).toContain('My sofa came with a torn cushion.')
  await coach.click('Clear')
  await poll('the words forgotten', async () => (await thread())?.length === 0)
})

test('words marked before the box is opened count for the box that is opened next', async () => {
  await listen(session.browser)
  const page = await session.browser.openPage(FORM)
  await select(page, CUSTOMER)
  await chooseInMenu(CUSTOMER.replace('\n', ' '))
  await page.evaluate(() => document.querySelector<HTMLElement>('[contenteditable]')!.focus())
  await page.keyboard.type('Hello')
  await poll('the marked words', async () => (await thread())?.length === 1)
})

test('a page that changes ten thousand nodes a second stays smooth, and its thread is still followed', async () => {
  await listen(session.browser)
  const page = await session.open(ZENDESK)
  await page.keyboard.type('Please calm down')
  // Nobody looks into the page by the debugger until it rests: it would be told of every single node.
  await poll('the reply', async () => (await lastAsked(session.browser))?.reply === 'Please calm down')
  await page.evaluate(() => {
    const feed = document.createElement('div')
    document.querySelector('[data-ticket-id="4711"]')!.append(feed)
    const rows = Array.from({ length: 200 }, () => document.createElement('i'))
    const change = () => {
      feed.replaceChildren(...rows)
      for (const row of rows) row.textContent = String(Math.random())
      Reflect.set(window, 'changing', requestAnimationFrame(change))
    }
    change()
  })
  const main = await watchMainThread(page, async () => {
    await page.evaluate(() => {
      const log = document.querySelector('[data-ticket-id="4711"] [data-test-id="omni-log-container"]')!
      const item = log.querySelector('article')!.cloneNode(true) as HTMLElement
      item.querySelector('.zd-comment')!.textContent = 'I want my money back.'
      log.append(item)
    })
    await poll('the new message', async () => (await thread())?.at(-1)?.text === 'I want my money back.')
    await page.keyboard.type(' and you are an idiot')
    await poll('all of the reply', async () => (await lastAsked(session.browser))?.reply.endsWith('idiot'))
    await page.evaluate(() => cancelAnimationFrame(Reflect.get(window, 'changing') as number))
  })
  console.log(inWords(main))
  expect(main.oursLong).toEqual([])
  const coach = new CoachView(page)
  await poll('both underlined', async () => (await coach.underlines()).length === 2)
})
