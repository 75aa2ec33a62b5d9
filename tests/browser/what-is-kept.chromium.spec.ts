import { expect, test } from 'vitest'
import { CoachView } from '../../src/dev/coach-view.mjs'
import { PAGES } from '../../src/dev/launch.mjs'
import { poll } from '../../src/dev/poll.mjs'
import { chromium } from './harness/browsers'
import { REPLY, TITLE } from './harness/draft'
import { CKEDITOR } from './harness/editors'
import { useBrowser } from './harness/session'
import { workerOf } from './harness/worker'

const session = useBrowser(chromium)

/** Asks the background, which sees all of the extension's storage. */
async function inBackground(expression: string): Promise<unknown> {
  return (await workerOf(session.browser)).evaluate(expression)
}

async function typed(): Promise<{ page: Awaited<ReturnType<typeof session.open>>; coach: CoachView }> {
  const page = await session.open(CKEDITOR.url)
  const coach = new CoachView(page)
  await page.keyboard.type(REPLY)
  await poll('an underline', async () => (await coach.underlines()).length === 1)
  return { page, coach }
}

test('no word of a reply or of a customer is stored', async () => {
  const { page, coach } = await typed()
  await page.keyboard.press('F2')
  await poll('the card', () => coach.card())
  await page.keyboard.press('Enter')
  await poll('the rewrite', async () => (await coach.underlines()).length === 0)
  const all = await inBackground(
    'Promise.all([chrome.storage.local.get(), chrome.storage.session.get(), indexedDB.databases()])',
  )
  expect(JSON.stringify(all)).not.toMatch(/sofa|cushion|calm down|Marta|taxi/i)
})

test('a broken rule set in storage is kept for repair while the built-in rules hold', async () => {
  const broken = {
    schemaVersion: 1,
    overrides: { 'tell-to-calm': { enabled: 'no' } },
    rules: 'none',
    words: ['Skagen'],
  }
  await inBackground(`chrome.storage.local.set({ ruleSet: ${JSON.stringify(broken)} })`)
  const { page, coach } = await typed()
  await page.keyboard.press('F2')
  expect((await poll('the card', () => coach.card())).title).toBe(TITLE)
  expect(
    await inBackground(`chrome.storage.local.get('brokenRuleSet').then((found) => found.brokenRuleSet)`),
  ).toMatchObject({
    found: broken,
  })
  const options = await session.browser.openExtensionPage(PAGES.options)
  await poll('the page to say so', () =>
    options.evaluate(() => (document.body.textContent ?? '').includes('could not be read')),
  )
  await inBackground('chrome.storage.local.clear()')
})
