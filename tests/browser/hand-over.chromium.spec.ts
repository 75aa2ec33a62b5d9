import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { PAGES } from '../../src/dev/launch.mjs'
import { poll } from '../../src/dev/poll.mjs'
import { DEFAULT_RULE_SET } from '../../src/rule-set/defaults'
import { ruleSetText } from '../../src/rule-set/text'
import type { RuleSet } from '../../src/rule-set/types'
import { chromium } from './harness/browsers'
import { storedRuleSet } from './harness/options-page'
import { useBrowser } from './harness/session'
import { startTestNet } from './harness/test-net'

const session = useBrowser(chromium)
const folder = mkdtempSync(join(tmpdir(), 'evenkeel-hand-over-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const OURS: RuleSet = {
  ...DEFAULT_RULE_SET,
  overrides: { 'unfortunately-opener': { enabled: false }, 'tell-to-calm': { severity: 'hint' } },
  rules: [
    {
      id: 'team-please-be-advised',
      title: 'please be advised',
      why: 'Nobody talks like that. 👍',
      severity: 'warn',
      enabled: true,
      patterns: ['please be advised'],
      unless: [],
      rewrites: [],
      examples: { bad: ['Please be advised that…'], ok: [] },
    },
  ],
  words: ['Skagen', 'Vejle'],
}

const openRoom = async () => {
  const page = await session.browser.openExtensionPage(`${PAGES.options}#/hand-over`)
  await page.waitForSelector('.hand-over')
  return page
}
const inStorage = (page: Page, items: object) =>
  page.evaluate((value) => Reflect.get(globalThis, 'chrome').storage.local.set(value), items)
const stored = (page: Page): Promise<Record<string, unknown>> =>
  page.evaluate(() => Reflect.get(globalThis, 'chrome').storage.local.get())
const status = (page: Page) => page.$eval('.save-bar [role=status]', (element) => element.textContent)
const text = (page: Page, selector: string) => page.$eval(selector, (element) => element.textContent)
const all = (page: Page, selector: string) =>
  page.$$eval(selector, (elements) => elements.map((element) => element.textContent))
const button = (page: Page, words: string) => page.locator(`.hand-over ::-p-text(${words})`).click()

let files = 0
async function choose(page: Page, content: string, name = `rules-${++files}.json`): Promise<string> {
  const file = join(folder, name)
  writeFileSync(file, content)
  const [chooser] = await Promise.all([page.waitForFileChooser(), page.click('.file-drop label')])
  await chooser.accept([file])
  return name
}

async function saved(page: Page): Promise<Buffer> {
  const target = join(folder, 'evenkeel-rules.json')
  rmSync(target, { force: true })
  const browser = await session.browser.browser.target().createCDPSession()
  await browser.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder })
  await button(page, 'Save as a file')
  await poll('the file', async () => existsSync(target) && readFileSync(target).length > 0)
  return readFileSync(target)
}

beforeEach(async () => {
  const page = await session.browser.openExtensionPage(PAGES.popup)
  await page.evaluate(() => Reflect.get(globalThis, 'chrome').storage.local.clear())
  await page.close()
})

test('export → import → export is byte-equal', async () => {
  const page = await openRoom()
  await inStorage(page, { ruleSet: OURS })
  await poll('the set', async () => readRules(await saved(page)).words.length === 2)
  const first = await saved(page)
  await inStorage(page, { ruleSet: DEFAULT_RULE_SET })
  await choose(page, first.toString())
  await page.waitForSelector('.differences')
  await button(page, 'Take all of it')
  await poll('it to be in force', async () => readRules(await saved(page)).words.length === 2)
  expect((await saved(page)).equals(first)).toBe(true)
  expect(first.toString()).toBe(ruleSetText(OURS))
})

const readRules = (file: Buffer): RuleSet => JSON.parse(file.toString())

test('a file is shown in words and taken over item by item; each can be undone', async () => {
  const page = await openRoom()
  const name = await choose(page, ruleSetText(OURS))
  await page.waitForSelector('.differences')
  expect(await all(page, '.differences li')).toEqual([
    'Telling someone to calm down: warn → hint',
    'Opening with “unfortunately”: off',
    'new rule “please be advised”',
    'never flag “Skagen”',
    'never flag “Vejle”',
  ])
  expect(await stored(page)).toEqual({})
  await page.click('.differences li:nth-child(2) input')
  await page.click('.differences fieldset:nth-of-type(3) li:nth-child(1) input')
  await button(page, 'Take 3 of 5')
  await poll('it to be saved', async () => (await status(page)) === `Saved · ${name}: 3 differences taken over`)
  const { ruleSet } = (await stored(page)) as { ruleSet: RuleSet }
  expect(ruleSet).toEqual({
    ...OURS,
    overrides: { 'tell-to-calm': { severity: 'hint' } },
    words: ['Vejle'],
  })
  await page.click('.earlier .button')
  await poll('it to be as before', async () => (await all(page, '.earlier li')).length === 2)
  expect(((await stored(page)) as { ruleSet: RuleSet }).ruleSet).toEqual(DEFAULT_RULE_SET)
})

test('what cannot be taken over says where and why, and nothing is lost', async () => {
  const page = await openRoom()
  await inStorage(page, { ruleSet: OURS })
  const whole = ruleSetText(OURS)
  for (const [content, told] of [
    [whole.slice(0, 300), /line \d+ is where the file ends, in the middle of something/],
    [
      whole.replace('"hint"', '"loud"'),
      /overrides\.tell-to-calm\.severity must be "block" or "warn" or "hint", but is "loud"/,
    ],
    [whole.replace('"schemaVersion": 2', '"schemaVersion": 3'), /schemaVersion was written by a newer Evenkeel/],
    ['Dear Marta, calm down.', /line 1, column 1 is not JSON/],
  ] as const) {
    const name = await choose(page, content)
    await poll('the reason', async () => (await text(page, '.faults'))?.includes(name))
    expect(await text(page, '.faults')).toMatch(told)
  }
  expect((await stored(page)).ruleSet).toEqual(OURS)
  // An older one is brought up to date.
  const one = {
    schemaVersion: 1,
    overrides: {},
    rules: [],
    words: ['Skagen'],
    goodwill: ['a free month'],
    settings: { sendGuard: 'off' },
  }
  await choose(page, JSON.stringify(one))
  await page.waitForSelector('.differences')
  expect(await all(page, '.differences li')).toContain('a free month')
})

test('two pages that save at the same moment lose nothing', async () => {
  const pages = await Promise.all(
    ['rules', 'rules'].map((room) => session.browser.openExtensionPage(`${PAGES.options}#/${room}`)),
  )
  for (const page of pages) await page.waitForSelector('.row')
  const count = 6
  await Promise.all(
    pages.map((page, who) =>
      page.evaluate(
        (from, to) => {
          for (const each of [...document.querySelectorAll<HTMLElement>('.row [role=switch]')].slice(from, to))
            each.click()
        },
        who * count,
        (who + 1) * count,
      ),
    ),
  )
  const kept = await poll('all changes', async () => {
    const found = (await stored(pages[0]!)) as { ruleSet?: RuleSet; earlierRuleSets?: unknown[] }
    return Object.keys(found.ruleSet?.overrides ?? {}).length === 2 * count ? found : undefined
  })
  expect(kept.earlierRuleSets).toHaveLength(2 * count)
})

test('a full storage says so, changes nothing, and can be emptied', async () => {
  const page = await session.browser.openExtensionPage(PAGES.options)
  await page.waitForSelector('.row')
  await page.click('.row [role=switch]')
  await poll('it to be saved', async () => (await status(page))?.startsWith('Saved'))
  const before = await stored(page)
  await page.evaluate(async () => {
    const { local } = Reflect.get(globalThis, 'chrome').storage
    const room = local.QUOTA_BYTES - (await local.getBytesInUse()) - 60
    await local.set({ filler: 'x'.repeat(room) })
  })
  await page.click('.row:nth-of-type(3) [role=switch]')
  await poll('the reason', async () =>
    (await status(page))?.includes('storage for Evenkeel is full. Nothing was changed'),
  )
  const { filler: _, ...after } = await stored(page)
  expect(after).toEqual(before)
  await page.evaluate(() => {
    location.hash = '#/hand-over'
  })
  await page.waitForSelector('.earlier')
  await button(page, 'Forget earlier states')
  await poll('them to be gone', async () => (await page.$('.earlier')) === null)
  expect((await stored(page)).ruleSet).toEqual(before.ruleSet)
})

test('a browser that is killed while it saves comes back with a whole state and its history', async () => {
  const net = await startTestNet()
  const profile = mkdtempSync(join(tmpdir(), 'evenkeel-killed-'))
  try {
    const first = await chromium(net, { profile })
    const page = await first.openExtensionPage(PAGES.options)
    await page.waitForSelector('.row')
    // One save after the other, with a set that is large enough to be met in the middle.
    const many = Array.from({ length: 1500 }, (_, i) => ({
      ...OURS.rules[0]!,
      id: `team-rule-${i}`,
      why: `reason ${i}`,
    }))
    await inStorage(page, { ruleSet: { ...OURS, rules: many } })
    await page.evaluate(() => {
      const next = () => document.querySelector<HTMLElement>('.row [role=switch]')?.click()
      Reflect.get(globalThis, 'chrome').storage.local.onChanged.addListener(next)
      next()
    })
    await poll('some saves', async () => (((await stored(page)).earlierRuleSets as unknown[]) ?? []).length > 3)
    const child = first.browser.process()!
    const gone = new Promise((resolve) => child.once('exit', resolve))
    child.kill('SIGKILL')
    await gone
    await first.close().catch(() => undefined)

    const second = await chromium(net, { profile })
    const again = await second.openExtensionPage(`${PAGES.options}#/hand-over`)
    await again.waitForSelector('.earlier')
    expect((await stored(again)).brokenRuleSet).toBeUndefined()
    expect((await storedRuleSet(again)).rules).toHaveLength(1500)
    await again.click('.earlier li:last-child .button')
    await poll('the oldest state', async () => (await status(again))?.startsWith('Saved · Brought back'))
    expect((await storedRuleSet(again)).rules).toHaveLength(1500)
    await second.close()
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
    await net.close()
  }
}, 120_000)
