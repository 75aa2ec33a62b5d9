import type { Page } from 'puppeteer-core'
import { expect, test } from 'vitest'
import { CoachView } from '../../src/dev/coach-view.mjs'
import { PAGES } from '../../src/dev/launch.mjs'
import { poll } from '../../src/dev/poll.mjs'
import { DEFAULT_RULE_SET } from '../../src/rule-set/defaults'
import { chromium } from './harness/browsers'
import { REPLY, TITLE } from './harness/draft'
import { CKEDITOR } from './harness/editors'
import { useBrowser } from './harness/session'
import { workerOf } from './harness/worker'

const session = useBrowser(chromium)

const openMine = async () => {
  const page = await session.browser.openExtensionPage(`${PAGES.options}#/mine`)
  await page.waitForSelector('.mine section')
  return page
}
const inBackground = async (expression: string): Promise<unknown> =>
  (await workerOf(session.browser)).evaluate(expression)
const press = async (page: Page, words: string) => {
  await page.bringToFront()
  await page.$$eval(
    '.mine button',
    (all, wanted) => all.find((each) => each.textContent?.startsWith(wanted))?.click(),
    words,
  )
}
const underlines = async (page: Page) => {
  await page.bringToFront()
  return (await new CoachView(page).underlines()).length
}
async function typed(): Promise<Page> {
  const page = await session.open(CKEDITOR.url)
  await page.keyboard.type(REPLY)
  await poll('an underline', async () => (await underlines(page)) === 1)
  return page
}

test('“Turn rule off” holds for the agent, not for the team, and is taken back in their own page', async () => {
  const desk = await typed()
  const coach = new CoachView(desk)
  await desk.keyboard.press('F2')
  await poll('the card', () => coach.card())
  await coach.click('Turn rule off')
  await poll('no underline', async () => (await underlines(desk)) === 0)
  const other = await session.open(CKEDITOR.url)
  await other.keyboard.type(`${REPLY} You are lying.`)
  await poll('only the other words', async () => (await underlines(other)) === 1)
  expect(await inBackground(`chrome.storage.local.get('ruleSet').then(({ ruleSet }) => ruleSet ?? null)`)).toBeNull()

  const mine = await openMine()
  expect(await mine.$$eval('.own-rules li', (all) => all.map((each) => each.textContent))).toEqual([TITLE])
  await mine.click('.own-rules [role=switch]')
  await poll('the underline back', async () => (await underlines(desk)) === 1)
})

test('the card offers no switch where the team does not let agents switch rules off', async () => {
  const ruleSet = { ...DEFAULT_RULE_SET, settings: { ...DEFAULT_RULE_SET.settings, agentsMaySwitchOff: false } }
  await inBackground(
    `chrome.storage.local.set(${JSON.stringify({ ruleSet, ownChoices: { rulesOff: ['tell-to-calm'] } })})`,
  )
  const desk = await typed()
  const coach = new CoachView(desk)
  await desk.keyboard.press('F2')
  await poll('the card', () => coach.card())
  await expect(coach.click('Turn rule off')).rejects.toThrow()
  const mine = await openMine()
  expect(await mine.$eval('.mine', (page) => page.textContent)).toContain('Your team decides')
  expect(await mine.$('.own-search')).toBeNull()
  await inBackground(`chrome.storage.local.remove(['ruleSet', 'ownChoices'])`)
})

test('a pause takes the coach out of open tabs and new ones, and going on brings it back', async () => {
  const desk = await typed()
  const mine = await openMine()
  await press(mine, 'Pause for today')
  await poll('the coach to leave', async () => (await underlines(desk)) === 0)
  await mine.bringToFront()
  expect(await mine.$eval('.paused', (box) => box.textContent)).toContain('until midnight')
  const later = await session.open(CKEDITOR.url)
  await later.keyboard.type(REPLY)
  // The pause is on record, and a second tab stays as quiet as the first.
  expect(await inBackground('chrome.alarms.get("pause-ends").then((alarm) => alarm?.scheduledTime > Date.now())')).toBe(
    true,
  )
  expect(await underlines(later)).toBe(0)

  await press(mine, 'Go on now')
  for (const page of [desk, later]) {
    await page.bringToFront()
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
    await page.evaluate(() => (Reflect.get(window, 'replyBox') as () => HTMLElement)().focus())
    await poll('the underline back', async () => (await underlines(page)) === 1)
  }
  expect(await inBackground('chrome.alarms.get("pause-ends").then((alarm) => alarm ?? null)')).toBeNull()
})

test('a pause ends by itself, also in a tab that stays open', async () => {
  const desk = await typed()
  const mine = await openMine()
  await press(mine, 'For an hour')
  await poll('the coach to leave', async () => (await underlines(desk)) === 0)
  // An hour goes by: what is on record is over, and the alarm rings.
  await inBackground(`(async () => {
    await chrome.storage.local.set({ ownChoices: { rulesOff: [], pausedUntil: Date.now() - 1 } })
    await chrome.alarms.create('pause-ends', { when: Date.now() })
  })()`)
  await poll('the underline back', async () => {
    await desk.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
    await desk.evaluate(() => (Reflect.get(window, 'replyBox') as () => HTMLElement)().focus())
    return (await underlines(desk)) === 1
  })
})

test('the agent finds a rule and switches it off, sees what is kept, and deletes it', async () => {
  const mine = await openMine()
  await mine.focus('.own-search')
  await mine.keyboard.type('calm down')
  await mine.waitForSelector('.own-rules [role=switch]')
  await mine.click('.own-rules [role=switch]')
  await poll('it to be kept', () => mine.$eval('.kept', (list) => /1 rule off/.test(list.textContent ?? '')))
  await press(mine, 'Delete')
  await press(mine, 'Yes, delete')
  await poll('it to be gone', () => mine.$eval('.kept', (list) => !/rule off/.test(list.textContent ?? '')))
  expect(
    await inBackground(`chrome.storage.local.get('ownChoices').then(({ ownChoices }) => ownChoices ?? null)`),
  ).toBeNull()
})
