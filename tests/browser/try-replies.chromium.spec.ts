import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Papa from 'papaparse'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { PAGES } from '../../src/dev/launch.mjs'
import { poll } from '../../src/dev/poll.mjs'
import { DEFAULT_RULE_SET } from '../../src/rule-set/defaults'
import { chromium } from './harness/browsers'
import { useBrowser } from './harness/session'

const session = useBrowser(chromium)
const RULE = 'tell-to-calm'
const TITLE = 'Telling someone to calm down'
let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'evenkeel-try-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const fileOf = (name: string, text: string) => {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

/** Replies as an export of a helpdesk has them: of three, one tells to calm down and one hides behind a policy. */
function replies(count: number): string {
  const texts = [
    'Thank you for your patience. Please calm down, we will look at it.',
    'As per our policy we do not refund items after 30 days.',
    'I have asked the warehouse for a new cushion. It will leave tomorrow.',
  ]
  const rows = Array.from({ length: count }, (_, i) => [`T-${i}`, `Case ${i}: ${texts[i % 3]}`, 'Where is my parcel?'])
  return Papa.unparse([['Ticket ID', 'Agent reply', 'Customer message'], ...rows])
}

async function openTry(kind: 'replies' | 'macros' | 'one'): Promise<Page> {
  const page = await session.browser.openExtensionPage(`${PAGES.options}#/try`)
  await page.waitForSelector('.try .segments')
  const at = ['one', 'replies', 'macros'].indexOf(kind) + 1
  await page.click(`.try .segments label:nth-child(${at})`)
  return page
}

async function choose(page: Page, path: string): Promise<void> {
  const input = await page.waitForSelector('.drop input[type=file]')
  await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(path)
  await page.waitForSelector('.comparison .button.main')
}

const verdict = (page: Page) => page.$eval('.verdict', (element) => element.textContent)
const judge = async (page: Page) => {
  await page.click('.comparison > .button.main')
  await poll('judging to end', async () => (await page.$('.save-result')) !== null)
}
const cells = (page: Page, title: string) =>
  page.$$eval(
    '.by-rule tbody tr',
    (rows, wanted) =>
      rows
        .filter((row) => row.querySelector('th')?.textContent === wanted)
        .map((row) => [...row.querySelectorAll('td')].slice(0, 4).map((cell) => cell.textContent)),
    title,
  )

test('a reply is judged as it is pasted', async () => {
  const page = await openTry('one')
  const area = '.one .marked textarea'
  await page.focus(area)
  await page.keyboard.down('Control')
  await page.keyboard.press('a')
  await page.keyboard.up('Control')
  await page.keyboard.type('Now calm down.')
  const found = () => page.$eval('#one-result', (element) => element.textContent)
  await poll('the finding', async () => (await found())?.includes(TITLE) && !(await found())?.includes('unfortunately'))
  await page.keyboard.type(' ')
})

test('a file is judged, a change is tried on it and put in force', async () => {
  const page = await openTry('replies')
  await choose(page, fileOf('replies.csv', replies(90)))
  expect(await page.$$eval('.columns select', (all) => all.map((one) => one.selectedOptions[0]?.textContent))).toEqual([
    'Agent reply',
    'Customer message',
    'Ticket ID',
  ])
  await judge(page)
  expect(await verdict(page)).toMatch(/alarms in \d+ of 90 replies$/)
  expect((await cells(page, TITLE))[0]?.[0]).toBe('30')

  await page.select(`.by-rule select[aria-label="Try “${TITLE}” as"]`, 'off')
  await page.waitForSelector('.tried')
  await judge(page)
  expect(await verdict(page)).toMatch(/^This change (?:adds \d+ alarms? and )?removes 30/)
  expect(await cells(page, TITLE)).toEqual([['30', '0', '', '−30']])
  await page.click('.chips button:nth-of-type(3)')
  await poll('the sentences that are gone', () =>
    page.$$eval(
      '.alarm .quote',
      (quotes) => quotes.length > 3 && quotes.every((each) => /calm down/.test(each.textContent ?? '')),
    ),
  )
  // Nothing holds yet.
  const stored = () => page.evaluate(() => Reflect.get(globalThis, 'chrome').storage.local.get('ruleSet'))
  expect((await stored()).ruleSet?.overrides?.[RULE]).toBeUndefined()
  await page.click('.tried .button')
  await poll('the change in force', async () => (await stored()).ruleSet?.overrides?.[RULE]?.enabled === false)
  await page.evaluate((ruleSet) => Reflect.get(globalThis, 'chrome').storage.local.set({ ruleSet }), DEFAULT_RULE_SET)
})

test('alarms are called right or wrong by keyboard, which makes a precision and goes into the saved file', async () => {
  const page = await openTry('replies')
  await choose(page, fileOf('marks.csv', replies(30)))
  await judge(page)
  await page.$$eval(
    '.by-rule th button',
    (buttons, title) => (buttons.find((button) => button.textContent === title) as HTMLElement | undefined)?.click(),
    TITLE,
  )
  await poll('the sentences', () => page.$$eval('.alarm', (rows) => rows.length > 2))
  await page.focus('.alarm[data-index="0"] [data-mark=right]')
  await page.keyboard.press('Space')
  for (const mark of ['Space', 'Space'] as const) {
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press(mark)
  }
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await poll('two of three', async () => /^67 % of 3/.test((await cells(page, TITLE))[0]?.[1] ?? ''))

  const text = await saved(page, '.save-result .button:not(.main)')
  const rows = Papa.parse<Record<string, string>>(text.replace(/^\ufeff/, ''), {
    header: true,
    skipEmptyLines: true,
  }).data
  const calm = rows.filter((row) => row.rule === RULE)
  expect(calm).toHaveLength(10)
  expect(
    calm
      .map((row) => row.mark)
      .filter(Boolean)
      .sort(),
  ).toEqual(['right', 'right', 'wrong'])
})

test('macros come back with the calmer wording beside them', async () => {
  const page = await openTry('macros')
  const macros =
    'Name,Body\nCalm,"Hello, please calm down. We will look at it today."\nFine,We will look at it today.\n'
  await choose(page, fileOf('macros.csv', macros))
  await judge(page)
  const text = await saved(page, '.save-result .button.main')
  const [header, calm, fine] = Papa.parse<string[]>(text.replace(/^\ufeff/, ''), { skipEmptyLines: true }).data
  expect(header).toEqual(['Name', 'Body', 'calmer wording', 'replaced', 'left to you'])
  expect(calm?.slice(0, 2)).toEqual(['Calm', 'Hello, please calm down. We will look at it today.'])
  expect(calm?.[2]).toContain('We will look at it today.')
  expect(calm?.[2]).not.toMatch(/calm down/)
  expect(calm?.[3]).toBe(RULE)
  expect(fine?.slice(2)).toEqual(['', '', ''])
})

test('a file that is none says so, and rows that cannot be read are named', async () => {
  const page = await openTry('replies')
  const input = await page.waitForSelector('.drop input[type=file]')
  await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(fileOf('empty.csv', '\n'))
  await poll('the reason', () =>
    page.$$eval('.try .failed', (all) => all.some((each) => /is empty/.test(each.textContent ?? ''))),
  )
  await choose(page, fileOf('half.jsonl', '{"id":1,"reply":"Please calm down."}\n{"id":2,"reply":\n'))
  expect(await page.$eval('.file details', (details) => details.textContent)).toContain('Line 2: not valid JSON')
  await judge(page)
  expect(await verdict(page)).toBe('1 alarm in 1 of 1 replies')
})

test('nothing of the replies is stored', async () => {
  const page = await openTry('replies')
  await choose(page, fileOf('secret.csv', 'reply\n"Please calm down, dear Zarathustra."\n'))
  await judge(page)
  await poll('the sentence', () => page.$$eval('.alarm', (rows) => rows.length > 0))
  const kept = await page.evaluate(async () => {
    const { storage } = Reflect.get(globalThis, 'chrome')
    const databases = (await indexedDB.databases()).map(({ name }) => name)
    return JSON.stringify([
      await storage.local.get(),
      await storage.session.get(),
      databases,
      { ...localStorage },
      await caches.keys(),
    ])
  })
  expect(kept).not.toMatch(/Zarathustra/)
  expect(kept).not.toMatch(/secret\.csv/)
})

/** What the page offers for saving when a button is pressed. */
async function saved(page: Page, button: string): Promise<string> {
  const client = await page.createCDPSession()
  const path = mkdtempSync(join(folder, 'saved-'))
  await client.send('Browser.setDownloadBehavior', {
    behavior: 'allowAndName',
    downloadPath: path,
    eventsEnabled: true,
  })
  const done = new Promise<string>((resolve) => {
    client.on('Browser.downloadProgress', ({ state, guid }) => {
      if (state === 'completed') resolve(guid)
    })
  })
  await page.click(button)
  return readFileSync(join(path, await done), 'utf8')
}
