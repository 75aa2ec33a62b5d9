import { expect, test } from 'vitest'
import { CoachView } from '../../src/dev/coach-view.mjs'
import { PAGES } from '../../src/dev/launch.mjs'
import { poll } from '../../src/dev/poll.mjs'
import { chromium } from './harness/browsers'
import { TEXTAREA } from './harness/editors'
import { leadsFirstMinute } from './harness/lead-minute'
import { useBrowser } from './harness/session'

const session = useBrowser(chromium)

test('a lead’s first minute', () => leadsFirstMinute(session))

/** What is promised, in ms: an open tab follows a change within a second. */
const PROMISED = 1_000
const CHANGES = 6

test('a change made here changes what an open tab underlines within a second', async () => {
  const desk = await session.open(TEXTAREA.url)
  await desk.keyboard.type('Please calm down.')
  const underlined = async () => (await new CoachView(desk).underlines()).length
  await poll('an underline', async () => (await underlined()) === 1)
  const options = await session.browser.openExtensionPage(`${PAGES.options}#/rules/tell-to-calm`)
  await options.waitForSelector('.row [role=switch]')
  // The tab that is looked at is the helpdesk's: one behind it is drawn when somebody looks.
  await desk.bringToFront()
  const took: number[] = []
  for (let i = 0; i < CHANGES; i++) {
    const wanted = i % 2
    const since = Date.now()
    await options.evaluate(() =>
      document.querySelector<HTMLElement>('.row:has([data-rule=tell-to-calm]) [role=switch]')?.click(),
    )
    await poll('the tab to follow', async () => (await underlined()) === wanted)
    took.push(Date.now() - since)
  }
  took.sort((a, b) => a - b)
  // A machine that is busy with something else may take its time once; the promise is for the usual case.
  expect(took[CHANGES / 2], `ms: ${took.join(', ')}`).toBeLessThanOrEqual(PROMISED)
})
