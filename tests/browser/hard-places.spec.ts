import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { PlacePage } from './hard-places/place-page'
import { PLACES } from './hard-places/places'
import { type CoachedBrowser, chromium, firefox } from './harness/browsers'
import { startTestNet, type TestNet } from './harness/test-net'

/** For work on one browser: `BROWSERS=chromium`. */
const browsers = (['chromium', 'firefox'] as const).filter((name) => process.env.BROWSERS?.includes(name) ?? true)

describe.each(browsers)('in %s', (engine) => {
  let net: TestNet
  let browser: CoachedBrowser
  beforeAll(async () => {
    net = await startTestNet()
    browser = await (engine === 'chromium' ? chromium : firefox)(net)
  })
  afterEach(async () => {
    expect(net.strayed, 'requests that left the test server').toEqual([])
    const [first, ...rest] = await browser.browser.pages()
    await Promise.all(rest.map((page) => page.close()))
    await first?.goto('about:blank')
  })
  afterAll(async () => {
    await browser?.close()
    await net?.close()
  })

  test.each(PLACES)('$name is coached like any other box', async ({ build, enter, file }) => {
    const place = await PlacePage.open(browser, build, file)
    if (enter) await place.run(enter)
    else await place.focus()
    await place.takesRewrite()
    expect(await place.run('return window.violations ?? 0'), 'violations of the page’s policy').toBe(0)
  })
})
