import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'puppeteer-core'
import { describe, expect, test } from 'vitest'
import { CoachView } from '../../src/dev/coach-view.mjs'
import { PAGES } from '../../src/dev/launch.mjs'
import { poll } from '../../src/dev/poll.mjs'
import { FURIOUS, openTicket } from '../../src/dev/practice-desk.mjs'
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

  test.each(['#/rules', '#/rules/tell-to-calm', '#/settings', '#/about'])('in the options, %s', async (hash) => {
    const page = await themed(await session.browser.openExtensionPage(PAGES.options + hash))
    await page.waitForSelector('.content *')
    expect(await violations(page)).toEqual([])
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
