import { expect, test } from 'vitest'
import { poll } from '../../src/dev/poll.mjs'
import { chromium } from './harness/browsers'
import { useBrowser } from './harness/session'
import { stopWorker, workerOf } from './harness/worker'
import { guardAnswers, pressSend, rude, sent } from './helpdesks/guard-answers'

const session = useBrowser(chromium)
const ZENDESK = 'https://acme.zendesk.com/pages/zendesk.html'
const FORM = 'https://acme.gorgias.com/pages/helpdesks/plain-form.html'

guardAnswers(session)

test('the keyboard stays in the question while it is open, and Escape gives the box back', async () => {
  const { page, coach } = await rude(session, ZENDESK)
  await page.evaluate(() => {
    const keys: string[] = []
    addEventListener('keydown', (event) => keys.push(event.key))
    Reflect.set(window, 'keys', keys)
  })
  await pressSend(page)
  await poll('the question', () => coach.question())
  // Three buttons: the fourth step is at the first again, and Enter takes it.
  for (let step = 0; step < 3; step++) await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await poll('“Send anyway”', async () => (await sent(page)).length === 1)
  expect(await page.evaluate(() => Reflect.get(window, 'keys'))).toEqual([])
})

test('a form is submitted by the button that was pressed, though a field bears the name of the way to do it', async () => {
  const { page, coach } = await rude(session, FORM)
  await pressSend(page)
  await poll('the question', () => coach.question())
  await coach.click('Send anyway')
  await poll('the reply sent', async () => (await sent(page)).length === 1)
  expect(await page.evaluate(() => Reflect.get(window, 'submitters'))).toEqual(['how'])
})

test('a reply that was changed since it was judged goes out at once', async () => {
  const { page, coach } = await rude(session, FORM)
  await page.evaluate(() => {
    document.querySelector('textarea')!.value += ', really'
    document.querySelector('button')!.click()
  })
  expect(await sent(page)).toHaveLength(1)
  expect(await coach.question()).toBeUndefined()
})

test('the question needs nobody in the background', async () => {
  const { page, coach } = await rude(session, FORM)
  await stopWorker(session.browser)
  await pressSend(page)
  await poll('the question', () => coach.question())
})

test('a reply goes out where the page lets nothing of ours be seen', async () => {
  const { page } = await rude(session, FORM)
  await page.evaluate(() => {
    // A page that removes whatever it did not put there.
    new MutationObserver(() => {
      for (const child of document.documentElement.children) if (/^x-/.test(child.localName)) child.remove()
    }).observe(document.documentElement, { childList: true })
    for (const child of document.documentElement.children) if (/^x-/.test(child.localName)) child.remove()
  })
  await pressSend(page)
  await poll('the reply sent', async () => (await sent(page)).length === 1)
})

test('the team’s setting decides', async () => {
  const set = async (sendGuard: string) =>
    (await workerOf(session.browser)).evaluate(`chrome.storage.local.set({ ruleSet: {
      schemaVersion: 1, overrides: {}, rules: [], words: [], goodwill: [], settings: { sendGuard: '${sendGuard}' } } })`)
  await set('off')
  const { page, coach } = await rude(session, FORM)
  await pressSend(page)
  await poll('the reply sent', async () => (await sent(page)).length === 1)
  expect(await coach.question()).toBeUndefined()
  await (await workerOf(session.browser)).evaluate('chrome.storage.local.clear()')
})
