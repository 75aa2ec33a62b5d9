import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, expect } from 'vitest'
import { poll } from '../../../src/dev/poll.mjs'
import type { CoachedBrowser } from './browsers'
import { startTestNet, type TestNet } from './test-net'

/** One browser for a spec file, on a test net of its own; any request that strays fails the test that it happened in. */
export interface Session {
  readonly browser: CoachedBrowser
  readonly net: TestNet
  /** Opens a fixture page and puts the caret into its reply box. */
  open(url: string): Promise<Page>
}

export function useBrowser(launch: (net: TestNet) => Promise<CoachedBrowser>): Session {
  let net: TestNet
  let browser: CoachedBrowser
  beforeAll(async () => {
    net = await startTestNet()
    browser = await launch(net)
  })
  afterEach(async () => {
    expect(net.strayed, 'requests that left the test server').toEqual([])
    // Tabs of an earlier test would go on being coached.
    const [first, ...rest] = await browser.browser.pages()
    await Promise.all(rest.map((page) => page.close()))
    await first?.goto('about:blank')
  })
  afterAll(async () => {
    await browser?.close()
    await net?.close()
    expect(net?.strayed, 'requests that left while closing').toEqual([])
  })
  return {
    get browser() {
      return browser
    },
    get net() {
      return net
    },
    async open(url) {
      const page = await browser.openPage(url)
      await focusReply(page)
      return page
    },
  }
}

/** Puts the caret into the reply box, as a click would. */
export async function focusReply(page: Page): Promise<void> {
  await poll('the editor', () => page.evaluate(() => Reflect.get(window, 'ready') === true))
  await page.evaluate(() => (Reflect.get(window, 'replyBox') as () => HTMLElement)().focus())
}

/** The reply as the editor itself has it: paragraphs, a line each. */
export function replyText(page: Page): Promise<string> {
  return page.evaluate(() => (Reflect.get(window, 'replyText') as () => string)())
}

/** The editor's own markup of the reply. */
export function replyModel(page: Page): Promise<string> {
  return page.evaluate(() => (Reflect.get(window, 'replyModel') as () => string)())
}

/** What the editable holds in the document: nothing of ours may ever be in it. */
export function replyMarkup(page: Page): Promise<string> {
  return page.evaluate(() => (Reflect.get(window, 'replyBox') as () => HTMLElement)().innerHTML)
}
