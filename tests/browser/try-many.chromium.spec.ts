import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { PAGES } from '../../src/dev/launch.mjs'
import { poll } from '../../src/dev/poll.mjs'
import { DEFAULT_RULE_SET } from '../../src/rule-set/defaults'
import { RULES } from '../../src/rules'
import { chromium } from './harness/browsers'
import { inWords, watchMainThread } from './harness/main-thread'
import { useBrowser } from './harness/session'

const session = useBrowser(chromium)
const COUNT = 10_000

/** Replies of some length, no two alike, of the sentences that the rules give as examples. */
function archive(): string {
  const sentences = RULES.flatMap((rule) => [...rule.examples.bad, ...rule.examples.ok]).filter(
    (example): example is string => typeof example === 'string',
  )
  let seed = 7
  const next = () => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0
    return sentences[seed % sentences.length]!
  }
  return Array.from({ length: COUNT }, (_, i) =>
    JSON.stringify({
      id: i,
      reply: `Thank you for writing about order ${i}. ${next()} ${next()} ${next()} I will write to you on day ${i % 28}.`,
      customer: i % 3 === 0 ? 'Where is my parcel? It is two weeks late and I am furious!' : '',
    }),
  ).join('\n')
}

test('two rule sets are compared over 10,000 replies with progress and without a long task in the page', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'evenkeel-many-'))
  const path = join(folder, 'archive.jsonl')
  writeFileSync(path, archive())
  const page = await session.browser.openExtensionPage(`${PAGES.options}#/try`)
  await page.waitForSelector('.try .segments')
  const ruleSet = { ...DEFAULT_RULE_SET, overrides: { 'tell-to-calm': { enabled: false } } }
  await page.evaluate((value) => Reflect.get(globalThis, 'chrome').storage.local.set({ ruleSet: value }), ruleSet)
  await page.click('.try .segments label:nth-child(2)')
  const input = await page.waitForSelector('.drop input[type=file]')
  await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(path)
  await page.waitForSelector('.comparison select')
  await page.select('.comparison select', 'built-in')
  await page.evaluate(() => {
    const seen = new Set<number>()
    Reflect.set(window, 'progressSeen', seen)
    new MutationObserver(() => {
      const value = document.querySelector<HTMLProgressElement>('.progress progress')?.value
      if (value !== undefined) seen.add(value)
    }).observe(document.body, { subtree: true, childList: true, attributes: true })
  })

  const thread = await watchMainThread(page, async () => {
    await page.click('.comparison > .button.main')
    await page.waitForSelector('.save-result', { timeout: 240_000 })
    await page.click('.result .chips button:last-of-type')
    await poll('all of them to be listed', () =>
      page.evaluate((least) => Number(document.querySelector('.alarm')?.getAttribute('aria-setsize')) > least, COUNT),
    )
  })
  console.log(`10,000 replies twice: ${inWords(thread)}`)
  expect(thread.oursLong).toEqual([])
  const seen = await page.evaluate(() => [...(Reflect.get(window, 'progressSeen') as Set<number>)])
  expect(seen.filter((value) => value > 0 && value < COUNT).length).toBeGreaterThan(10)
  expect(seen).toEqual([...seen].sort((a, b) => a - b))
  expect(await page.$eval('.verdict', (element) => element.textContent)).toMatch(/^This change .*removes [\d,]+/)
  // A list of tens of thousands has only the rows in it that can be seen.
  const [rows, count] = await page.evaluate(() => {
    const all = document.querySelectorAll('.alarm')
    return [all.length, Number(all[0]?.getAttribute('aria-setsize'))]
  })
  expect(count).toBeGreaterThan(COUNT)
  expect(rows).toBeLessThan(60)
  rmSync(folder, { recursive: true })
}, 300_000)

test('judging can be stopped, and what was found stays', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'evenkeel-many-'))
  const path = join(folder, 'archive.jsonl')
  writeFileSync(path, archive())
  const page = await session.browser.openExtensionPage(`${PAGES.options}#/try`)
  await page.waitForSelector('.try .segments')
  await page.click('.try .segments label:nth-child(2)')
  const input = await page.waitForSelector('.drop input[type=file]')
  await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(path)
  await page.waitForSelector('.comparison .button.main')
  await page.click('.comparison > .button.main')
  await poll('something found', () => page.evaluate(() => document.querySelector('.alarm') !== null))
  await page.click('.comparison > .button.main')
  await poll('it to have stopped', () =>
    page.evaluate(() => /stopped/.test(document.querySelector('.progress')?.textContent ?? '')),
  )
  const judged = () => page.$eval('.progress progress', (bar) => (bar as HTMLProgressElement).value)
  expect(await judged()).toBeLessThan(COUNT)
  expect(await page.$('.alarm')).not.toBeNull()
  rmSync(folder, { recursive: true })
})
