import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'puppeteer-core'
import { describe, expect, test } from 'vitest'
import { CoachView } from '../../src/dev/coach-view.mjs'
import { PAGES } from '../../src/dev/launch.mjs'
import { poll } from '../../src/dev/poll.mjs'
import { FURIOUS, openTicket } from '../../src/dev/practice-desk.mjs'
import { DEFAULT_RULE_SET } from '../../src/rule-set/defaults'
import type { RuleSet } from '../../src/rule-set/types'
import { chromium } from './harness/browsers'
import { REPLY } from './harness/draft'
import { useBrowser } from './harness/session'

const session = useBrowser(chromium)
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe finds wrong, in words; empty is right. */
async function violations(page: Page): Promise<string[]> {
  // Through the debugger, so that the page's own content policy stays as shipped.
  await page.evaluate(AXE)
  return page.evaluate(async () => {
    const axe = Reflect.get(window, 'axe') as {
      run(): Promise<{
        violations: { id: string; help: string; nodes: { target: unknown; failureSummary?: string }[] }[]
      }>
    }
    const { violations } = await axe.run()
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${help}: ${JSON.stringify(target)} ${failureSummary ?? ''}`),
    )
  })
}

describe.each(['light', 'dark'] as const)('axe finds nothing wrong, %s', (scheme) => {
  const themed = async (page: Page) => {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }])
    return page
  }

  test.each(['#/rules', '#/rules/tell-to-calm', '#/words', '#/settings', '#/about'])(
    'in the options, %s',
    async (hash) => {
      const page = await themed(await session.browser.openExtensionPage(PAGES.options + hash))
      await page.waitForSelector('.content *')
      expect(await violations(page)).toEqual([])
    },
  )

  test('in the options, where a phrase is written with all that belongs to it unfolded', async () => {
    const page = await themed(await session.browser.openExtensionPage(`${PAGES.options}#/rules/new`))
    await page.waitForSelector('input.phrase')
    await page.type('input.phrase', 'please (kindly) … be advised')
    await page.click('.pattern summary')
    await page.click('.wordings-editor .after button')
    await page.type('.wording-form textarea', 'Good to know')
    expect(await violations(page)).toEqual([])
  })

  test('in the options, with the team’s words and a place of its own filled in', async () => {
    const page = await themed(await session.browser.openExtensionPage(`${PAGES.options}#/words`))
    await page.evaluate((ruleSet) => Reflect.get(globalThis, 'chrome').storage.local.set({ ruleSet }), {
      ...DEFAULT_RULE_SET,
      words: ['Calm Down blanket'],
      avoided: [{ say: 'client', instead: 'customer' }],
      goodwill: [{ words: 'a refund', upTo: '£20' }],
      crisis: [{ country: 'GB', name: 'Samaritans', contact: '116 123' }],
      places: [{ channel: 'chat', overrides: { 'tell-to-calm': { enabled: false } } }],
    } satisfies RuleSet)
    await page.waitForSelector('.word-chips li')
    expect(await violations(page)).toEqual([])
    await page.evaluate(() => {
      location.hash = '#/settings'
    })
    await page.waitForSelector('.place')
    expect(await violations(page)).toEqual([])
  })

  test('in the hand-over, with a file looked into, one that is refused, and earlier states', async () => {
    const page = await themed(await session.browser.openExtensionPage(PAGES.options))
    await page.waitForSelector('.row')
    await page.click('.row [role=switch]')
    await page.evaluate(() => {
      location.hash = '#/hand-over'
    })
    await page.waitForSelector('.earlier')
    await page.click('.paste summary')
    const paste = async (text: string) => {
      await page.$eval('.paste textarea', (area, value) => Object.assign(area, { value }), text)
      await page.click('.paste .button')
    }
    await paste(JSON.stringify({ ...DEFAULT_RULE_SET, words: ['a', 'b', 'c', 'd'] }))
    await page.waitForSelector('.differences')
    expect(await violations(page)).toEqual([])
    await paste('{')
    await page.waitForSelector('.faults')
    expect(await violations(page)).toEqual([])
    await page.click('.save-bar button')
    await poll('it to be undone', async () => (await page.$('.earlier')) === null)
  })

  test.each(['#/try', '#/met', '#/mine'])('in the rooms, %s', async (hash) => {
    const page = await themed(await session.browser.openExtensionPage(PAGES.options + hash))
    await page.waitForSelector('main h1')
    expect(await violations(page)).toEqual([])
  })

  test('in what was found in many replies', async () => {
    const page = await themed(await session.browser.openExtensionPage(`${PAGES.options}#/try`))
    await page.waitForSelector('.try .segments')
    await page.click('.try .segments label:nth-child(2)')
    await page.waitForSelector('.drop')
    expect(await violations(page)).toEqual([])
    await page.click('.try p .as-link')
    await page.waitForSelector('.comparison select')
    await page.select('.comparison select', 'built-in')
    await page.click('.comparison > .button.main')
    await page.waitForSelector('.save-result')
    await page.click('.result .chips button:last-of-type')
    await page.waitForSelector('.alarm')
    expect(await violations(page)).toEqual([])
  })

  test('in the charts of what was met', async () => {
    const desk = await themed(await openTicket(session.browser, FURIOUS))
    await desk.keyboard.type(REPLY)
    const page = await themed(await session.browser.openExtensionPage(`${PAGES.options}#/met`))
    await page.waitForSelector('.chart svg')
    await page.$$eval('.chart details', (all) => {
      for (const details of all) details.open = true
    })
    expect(await violations(page)).toEqual([])
  })

  test('in the practice inbox', async () => {
    const page = await themed(await openTicket(session.browser, FURIOUS))
    const coach = new CoachView(page)
    await page.keyboard.type(REPLY)
    await poll('an underline', async () => (await coach.underlines()).length > 0)
    expect(await violations(page)).toEqual([])
  })

  test('in the popup', async () => {
    const page = await themed(await session.browser.openExtensionPage(PAGES.popup))
    await page.waitForSelector('main *')
    expect(await violations(page)).toEqual([])
  })
})
