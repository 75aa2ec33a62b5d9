import { expect, test } from 'vitest'
import { CoachView } from '../../src/dev/coach-view.mjs'
import { PAGES } from '../../src/dev/launch.mjs'
import { ownPhrase } from '../../src/dev/own-phrase'
import { poll } from '../../src/dev/poll.mjs'
import { DEFAULT_RULE_SET } from '../../src/rule-set/defaults'
import { firefox } from './harness/browsers'
import { REPLY, TITLE } from './harness/draft'
import { CKEDITOR } from './harness/editors'
import { openOptions, storedRuleSet } from './harness/options-page'
import { useBrowser } from './harness/session'

const session = useBrowser(firefox)

test('many replies are judged in workers, and a change is compared', async () => {
  const page = await session.browser.openExtensionPage(`${PAGES.options}#/try`)
  await page.waitForSelector('.try .segments')
  await page.click('.try .segments label:nth-child(2)')
  await page.waitForSelector('.drop')
  await page.click('.try p .as-link')
  await page.waitForSelector('.comparison > .button.main')
  await page.click('.comparison > .button.main')
  await page.waitForSelector('.save-result')
  expect(await page.$eval('.verdict', (element) => element.textContent)).toMatch(
    /[1-9]\d* alarms in \d+ of [\d,]+ replies/,
  )
  await page.select('.by-rule tbody tr:first-child select', 'off')
  await page.waitForSelector('.tried')
  await page.click('.comparison > .button.main')
  await poll('the comparison', async () =>
    /^This change .*removes \d+/.test((await page.$eval('.verdict', (element) => element.textContent)) ?? ''),
  )
})

test('what the coach says is counted, and a pause takes it away until the agent goes on', async () => {
  const desk = await session.open(CKEDITOR.url)
  const coach = new CoachView(desk)
  await desk.keyboard.type(REPLY)
  await poll('an underline', async () => (await coach.underlines()).length === 1)
  const met = await session.browser.openExtensionPage(`${PAGES.options}#/met`)
  await poll('the count', () =>
    met.$$eval('.chart tbody th', (cells, title) => cells.some((cell) => cell.textContent === title), TITLE),
  )
  const mine = await session.browser.openExtensionPage(`${PAGES.options}#/mine`)
  await mine.waitForSelector('.mine .actions .button')
  await mine.click('.mine .actions .button')
  await desk.bringToFront()
  await poll('the coach to leave', async () => (await coach.underlines()).length === 0)
  await mine.bringToFront()
  await mine.click('.paused .button')
  await desk.bringToFront()
  await poll('the underline back', async () => {
    await desk.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
    await desk.evaluate(() => (Reflect.get(window, 'replyBox') as () => HTMLElement)().focus())
    return (await coach.underlines()).length === 1
  })
})

test('a set of many rules is changed, undone, and read again in pieces', async () => {
  const rules = Array.from({ length: 500 }, (_, i) => ownPhrase(`team-clause-${i}`, `as per clause ${i}`))
  const page = await openOptions(session, '#/rules', '.row', { ...DEFAULT_RULE_SET, rules })
  const status = () => page.$eval('.save-bar [role=status]', (element) => element.textContent)
  for (const i of [7, 8]) {
    await page.click(`.row:has([data-rule=team-clause-${i}]) [role=switch]`)
    await poll('it to be off', async () => (await status()) === `Saved · “as per clause ${i}”: off`)
  }
  const off = async () => (await storedRuleSet(page)).rules.filter(({ enabled }) => !enabled).map(({ id }) => id)
  expect(await off()).toEqual(['team-clause-7', 'team-clause-8'])
  await page.click('.save-bar .button')
  await poll('it to be on again', async () => (await status()) === 'Undone · “as per clause 8”: off')
  expect(await off()).toEqual(['team-clause-7'])
  const again = await session.browser.openExtensionPage(`${PAGES.options}#/rules`)
  await again.waitForSelector('.row[data-off=true] [data-rule=team-clause-7]')
  expect(await again.$$eval('.row[data-off=true] [data-rule^=team]', (all) => all.length)).toBe(1)
})
