import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { expect, test } from 'vitest'
import { PAGES } from '../../src/dev/launch.mjs'
import { ownPhrase } from '../../src/dev/own-phrase'
import { poll } from '../../src/dev/poll.mjs'
import { DEFAULT_RULE_SET } from '../../src/rule-set/defaults'
import { ruleSetText } from '../../src/rule-set/text'
import type { RuleSet, TeamRule } from '../../src/rule-set/types'
import { chromium } from './harness/browsers'
import { openOptions, storedRuleSet } from './harness/options-page'
import { pageTasks } from './harness/page-tasks'
import { useBrowser } from './harness/session'

const session = useBrowser(chromium)
const COUNT = 5_000
/** Of 5,000 rules no more rows are in the page than of a few hundred. */
const MOST_ROWS = 300

const ruleOfOurs = (_: unknown, i: number): TeamRule => ({
  ...ownPhrase(`team-clause-${i}`, `as per clause ${i}`),
  examples: { bad: [`As per clause ${i}.`], ok: [] },
})
const MANY: RuleSet = { ...DEFAULT_RULE_SET, rules: Array.from({ length: COUNT }, ruleOfOurs) }

const status = (page: Page) => page.$eval('.save-bar [role=status]', (element) => element.textContent)
const rows = (page: Page) => page.$$eval('.row', (all) => all.length)
const listed = (page: Page) => page.$eval('.list [role=status]', (element) => element.textContent)
const goTo = (page: Page, hash: string) =>
  page.evaluate((value) => {
    location.hash = value
  }, hash)

test('5,000 rules of ours are taken over, found, opened, changed and tried', { timeout: 180_000 }, async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'evenkeel-many-')), 'rules.json')
  writeFileSync(file, ruleSetText(MANY))
  const page = await session.browser.openExtensionPage(`${PAGES.options}#/hand-over`)
  const [chooser] = await Promise.all([page.waitForFileChooser(), page.locator('.file-drop label').click()])
  await chooser.accept([file])
  await page.locator('.differences .main').click()
  await poll('them to be saved', async () => (await status(page))?.endsWith('taken over'))
  expect((await storedRuleSet(page)).rules).toHaveLength(COUNT)

  // The list: a part of it is drawn, and more of it on demand.
  await goTo(page, '#/rules')
  await page.waitForSelector('.row')
  expect(await listed(page)).toMatch(/^5\d\d\d rules$/)
  const first = await rows(page)
  expect(first).toBeLessThan(MOST_ROWS)
  await page.click('.more')
  await poll('more of them', async () => (await rows(page)) > first)
  expect(await rows(page)).toBeLessThan(MOST_ROWS)

  // The search goes through all of them.
  await page.type('.find input', 'clause 4242')
  await poll('the one', async () => (await listed(page)) === 'One rule')
  await page.click('.row a')
  await poll('it to open', () => page.$('.detail.own'))
  await page.click('.find input', { count: 3 })
  await page.keyboard.press('Backspace')
  // It stands in the list although it is far down.
  await poll('it in the whole list', () => page.$('.row[data-open=true] [data-rule=team-clause-4242]'))
  expect(await rows(page)).toBeLessThan(MOST_ROWS)

  // The tester, a change, and switching one off.
  await page.click('.marked textarea', { count: 3 })
  await page.keyboard.type('We act as per clauses 4242.')
  await poll('the mark', () => page.$eval('.mirror mark.warn', (mark) => mark.textContent === 'as per clauses 4242'))
  await page.locator('.detail .segments label:nth-child(3)').click()
  await page.locator('.actions.keep .main:not(:disabled)').click()
  await poll('it to be saved', async () => (await status(page)) === 'Saved · “as per clause 4242”: changed')
  await page.click('.row:has([data-rule=team-clause-7]) [role=switch]')
  await poll('it to be off', async () => (await status(page)) === 'Saved · “as per clause 7”: off')
  const { rules } = await storedRuleSet(page)
  expect([rules[4242]?.severity, rules[7]?.enabled, rules.length]).toEqual(['block', false, COUNT])

  // One reply is judged by all of them.
  await goTo(page, '#/try')
  await page.waitForSelector('.one')
  await page.click('.marked textarea', { count: 3 })
  await page.keyboard.type('As per clause 3999 and as per clause 7 we wait.')
  await poll('one of two', () =>
    page.$eval(
      '.found',
      (list) => /clause 3999”/.test(list.textContent ?? '') && !/clause 7”/.test(list.textContent ?? ''),
    ),
  )
})

/** What one change of a rule costs, with the rule list and a built-in rule's tester open. */
interface Cost {
  /** What the page's thread did, in ms of processor time. */
  readonly page: number
  /** The longest of its tasks, in the same. */
  readonly longest: number
  /** Letters of JSON that were written. */
  readonly written: number
}

const SWITCHED = 6

async function costOfOneChange(count: number): Promise<Cost> {
  const page = await openOptions(session, '#/rules/unfortunately-opener', '.detail .mirror', {
    ...MANY,
    rules: MANY.rules.slice(0, count),
  })
  await page.click('.marked textarea', { count: 3 })
  await page.keyboard.type('We wait as per clause 7.')
  const found = (is: boolean) =>
    poll('the tester to follow', () =>
      page.$eval('.try-result', (result, wanted) => !!result.textContent?.includes('“as per clause 7”') === wanted, is),
    )
  const switchIt = async (on: boolean) => {
    await page.click('.row:has([data-rule=team-clause-7]) [role=switch]')
    await poll('it to be saved', async () => (await status(page)) === `Saved · “as per clause 7”: ${on ? 'on' : 'off'}`)
    await found(on)
  }
  await found(true)
  // The first change files the set in pieces, and nothing is warm yet.
  for (const on of [false, true]) await switchIt(on)
  await page.evaluate(() => {
    const written: number[] = []
    Reflect.get(globalThis, 'chrome').storage.local.onChanged.addListener(
      (changes: Record<string, { readonly newValue?: unknown }>) =>
        written.push(...Object.values(changes).map(({ newValue }) => JSON.stringify(newValue ?? '').length)),
    )
    Reflect.set(globalThis, 'written', written)
  })
  const tasks = await pageTasks(page, async () => {
    for (let i = 0; i < SWITCHED; i++) await switchIt(i % 2 === 1)
  })
  const written: number[] = await page.evaluate(() => Reflect.get(globalThis, 'written'))
  return {
    page: tasks.reduce((sum, ms) => sum + ms, 0) / SWITCHED,
    longest: Math.max(...tasks),
    written: written.reduce((sum, each) => sum + each, 0) / SWITCHED,
  }
}

test('to change one rule costs much the same among 5,000 as among ten', { timeout: 180_000 }, async () => {
  const ten = await costOfOneChange(10)
  const many = await costOfOneChange(COUNT)
  const inWords = ({ page, longest, written }: Cost) =>
    `${page.toFixed(0)} ms of the page, the longest task ${longest.toFixed(0)} ms, ${written.toFixed(0)} letters written`
  console.log(`one change among 10 rules: ${inWords(ten)}\none change among ${COUNT}: ${inWords(many)}`)
  // Five hundred times the rules.
  expect(many.page).toBeLessThan(6 * ten.page)
  expect(many.longest).toBeLessThan(4 * ten.longest)
  expect(many.written).toBeLessThan(ruleSetText(MANY).length / 20)
})
