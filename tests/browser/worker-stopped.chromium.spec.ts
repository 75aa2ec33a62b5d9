import { expect, test } from 'vitest'
import { CoachView } from '../../src/dev/coach-view.mjs'
import { poll } from '../../src/dev/poll.mjs'
import { chromium } from './harness/browsers'
import { AFTER, BEFORE, REPLY, SENTENCE } from './harness/draft'
import { CKEDITOR } from './harness/editors'
import { replyText, useBrowser } from './harness/session'
import { stopWorker } from './harness/worker'

const session = useBrowser(chromium)

test('a worker stopped while a finding is open loses nothing', async () => {
  const page = await session.open(CKEDITOR.url)
  const coach = new CoachView(page)
  await page.keyboard.type(REPLY)
  await poll('an underline', async () => (await coach.underlines()).length === 1)
  await stopWorker(session.browser)
  // What was found stays, and can be used, with nobody in the background.
  expect(await coach.underlines()).toHaveLength(1)
  await page.keyboard.press('F2')
  const card = await poll('the card', () => coach.card())
  await page.keyboard.press('Enter')
  await poll('the rewrite', async () => (await replyText(page)) === BEFORE + card.rewrites[0] + AFTER)
})

test('what is typed after the worker was stopped is judged, and what was typed before is not forgotten', async () => {
  const page = await session.open(CKEDITOR.url)
  const coach = new CoachView(page)
  await page.keyboard.type(SENTENCE)
  await poll('an underline', async () => (await coach.underlines()).length === 1)
  await stopWorker(session.browser)
  await page.keyboard.type(' You should have read our policy.')
  await poll('both underlined', async () => (await coach.underlines()).length >= 2)
})
