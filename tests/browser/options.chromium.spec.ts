import type { Page } from 'puppeteer-core'
import { expect, test } from 'vitest'
import { CoachView } from '../../src/dev/coach-view.mjs'
import { PAGES } from '../../src/dev/launch.mjs'
import { poll } from '../../src/dev/poll.mjs'
import { DEFAULT_RULE_SET } from '../../src/rule-set/defaults'
import { chromium } from './harness/browsers'
import { CKEDITOR } from './harness/editors'
import { useBrowser } from './harness/session'
import { stopWorker } from './harness/worker'

const session = useBrowser(chromium)
const RULE = 'tell-to-calm'
const TITLE = 'Telling someone to calm down'

const openOptions = async (hash = '') => {
  const page = await session.browser.openExtensionPage(`${PAGES.options}${hash}`)
  await page.waitForSelector('.row')
  return page
}
/** Counted with the tab in front: a hidden tab is drawn when somebody looks at it. */
const underlines = async (page: Page) => {
  await page.bringToFront()
  return (await new CoachView(page).underlines()).length
}
const status = (page: Page) => page.$eval('.save-bar [role=status]', (element) => element.textContent)
const store = (page: Page, ruleSet: unknown) =>
  page.evaluate((value) => Reflect.get(globalThis, 'chrome').storage.local.set({ ruleSet: value }), ruleSet)
const stored = async (page: Page): Promise<unknown> =>
  (await page.evaluate(() => Reflect.get(globalThis, 'chrome').storage.local.get('ruleSet'))).ruleSet

test('a rule switched off leaves an open helpdesk tab at once, and undo brings it back', async () => {
  const desk = await session.open(CKEDITOR.url)
  await desk.keyboard.type('Please calm down.')
  await poll('an underline', async () => (await underlines(desk)) === 1)

  const options = await openOptions()
  await options.click(`.row:has([data-rule=${RULE}]) [role=switch]`)
  await poll('it to be saved', async () => (await status(options)) === `Saved · ${TITLE}: off`)
  await poll('no underline', async () => (await underlines(desk)) === 0)

  await options.bringToFront()
  await options.click('.save-bar button')
  await poll('it to be undone', async () => (await status(options)) === `Undone · ${TITLE}: off`)
  await poll('the underline again', async () => (await underlines(desk)) === 1)
})

test('the list shows how hard a rule is now, not as it came', async () => {
  const page = await openOptions(`#/rules/${RULE}`)
  const mark = () =>
    page.$eval(`.row:has([data-rule=${RULE}]) .strength`, (dot) => [dot.className, dot.getAttribute('aria-label')])
  await poll('the rule as it came', async () => (await mark())[0] === 'strength warn')
  await page.locator('.detail .segments label:nth-child(2)').click()
  await poll('a hint', async () => (await mark()).join() === 'strength hint,Hint')
  await page.locator('.detail .segments label:nth-child(4)').click()
  await poll('the question', async () => (await mark()).join() === 'strength block,Ask before sending')
  await page.click(`.row:has([data-rule=${RULE}]) [role=switch]`)
  await poll('silence', async () => (await mark()).join() === 'strength off,Off')
  await page.locator('.detail .actions button').click()
  await poll('the rule as it came', async () => (await mark()).join() === 'strength warn,Warn')
})

test('it reaches an open tab even if the worker was stopped in between', async () => {
  const desk = await session.open(CKEDITOR.url)
  await desk.keyboard.type('Please calm down.')
  await poll('an underline', async () => (await underlines(desk)) === 1)
  const options = await openOptions(`#/rules/${RULE}`)
  await stopWorker(session.browser)
  await options.evaluate(() => document.querySelector<HTMLElement>('.detail .segments input')?.click())
  await poll('no underline', async () => (await underlines(desk)) === 0)
  await options.evaluate(() => document.querySelector<HTMLElement>('.detail .actions button')?.click())
  await poll('the underline again', async () => (await underlines(desk)) === 1)
})

test('the list is worked by keyboard alone: search, go to a rule, open it, switch it off and on', async () => {
  const page = await openOptions()
  await page.focus('input[type=search]')
  await page.keyboard.type('calm down')
  await poll('the list to follow', () => page.$eval('.list [role=status]', (element) => element.textContent !== ''))
  // Four chips, two lists to narrow by, the button for a phrase, and the list.
  for (let i = 0; i < 8; i += 1) await page.keyboard.press('Tab')
  const focused = () => page.evaluate(() => document.activeElement?.closest('li')?.querySelector('a')?.dataset.rule)
  const first = await focused()
  expect(first).toBeTruthy()
  await page.keyboard.press('End')
  await page.keyboard.press('Home')
  expect(await focused()).toBe(first)
  await page.keyboard.press('Enter')
  await poll('the rule to open', () => page.evaluate((id) => location.hash === `#/rules/${id}`, first))
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await poll('it to be off', async () => (await status(page))?.endsWith(': off'))
  await page.keyboard.press('Space')
  await poll('it to be on', async () => (await status(page))?.endsWith(': on'))
  expect(await stored(page)).toEqual(DEFAULT_RULE_SET)
})

test('a rule is tried by the same engine while one types', async () => {
  const page = await openOptions(`#/rules/${RULE}`)
  const result = () => page.$eval('#try-result', (element) => element.textContent)
  await page.focus('.marked textarea')
  await page.keyboard.down('Control')
  await page.keyboard.press('a')
  await page.keyboard.up('Control')
  await page.keyboard.type('We have sent the lamp today.')
  await poll('nothing found', async () => (await result())?.includes('finds nothing'))
  await page.keyboard.type(' Now calm down.')
  await poll('the finding', async () => (await result())?.includes('calm down'))
  expect(await page.$eval('.mirror mark', (mark) => mark.textContent?.toLowerCase())).toContain('calm down')
})

test('a broken rule set is put aside, named, repaired, and nothing in it is lost', async () => {
  const page = await openOptions()
  const broken = { ...DEFAULT_RULE_SET, overrides: { [RULE]: { severity: 'loud' } }, words: ['Acme'] }
  await store(page, broken)
  await page.waitForSelector('.broken')
  expect(await page.$eval('.broken li', (item) => item.textContent)).toBe(
    `overrides.${RULE}.severity must be "block" or "warn" or "hint", but is "loud"`,
  )
  // The built-in rules hold meanwhile, in every tab.
  const desk = await session.open(CKEDITOR.url)
  await desk.keyboard.type('Please calm down.')
  await poll('an underline', async () => (await underlines(desk)) === 1)

  await page.bringToFront()
  await page.click('.broken summary')
  await page.$eval(
    '.broken textarea',
    (area, text) => {
      ;(area as HTMLTextAreaElement).value = text
      area.dispatchEvent(new InputEvent('input', { bubbles: true }))
    },
    JSON.stringify(broken).replace('loud', 'hint'),
  )
  await page.click('.broken .button.main')
  await poll('the warning to go', async () => (await page.$('.broken')) === null)
  expect(await stored(page)).toEqual({ ...broken, overrides: { [RULE]: { severity: 'hint' } } })
  await poll('the open tab to follow', async () => (await underlines(desk)) === 0)
  await store(page, DEFAULT_RULE_SET)
})

test('nothing runs out of a window of 360 px', async () => {
  const rooms = ['', `#/rules/${RULE}`, '#/rules/new', '#/words', '#/settings'].map((hash) => PAGES.options + hash)
  for (const path of [...rooms, PAGES.practice]) {
    const page = await session.browser.openExtensionPage(path)
    await page.setViewport({ width: 360, height: 740 })
    await page.waitForSelector('h1, h2')
    const [wide, room] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth])
    expect(wide, path).toBeLessThanOrEqual(room!)
  }
})
