import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { PAGES } from '../../src/dev/launch.mjs'
import { addOnId } from '../../src/dev/launch-firefox.mjs'
import { poll } from '../../src/dev/poll.mjs'
import { RICH } from './hard-places/boxes'
import { PlacePage } from './hard-places/place-page'
import { badge, inBackground, stopBackground } from './harness/background'
import { BackgroundTap } from './harness/background-tap'
import { build, type CoachedBrowser, chromium, firefox } from './harness/browsers'
import { BEFORE, MARKED, REPLY, SENTENCE } from './harness/draft'
import { disableAddOn } from './harness/event-page'
import { useBrowser } from './harness/session'
import { startTestNet } from './harness/test-net'

/** For work on one browser: `BROWSERS=chromium`. */
const browsers = (['chromium', 'firefox'] as const).filter((name) => process.env.BROWSERS?.includes(name) ?? true)

describe.each(browsers)('in %s', (engine) => {
  const launch = engine === 'chromium' ? chromium : firefox
  const session = useBrowser(launch)

  async function openReply(browser: CoachedBrowser = session.browser): Promise<PlacePage> {
    const place = await PlacePage.open(browser, RICH)
    await place.focus()
    return place
  }

  /** Runs code in the extension's background. */
  function behind<T>(code: string, browser: CoachedBrowser = session.browser): Promise<T> {
    return inBackground<T>(browser, code)
  }

  describe('the background is stopped', () => {
    test('before it is asked', async () => {
      const place = await openReply()
      await place.page.keyboard.type(BEFORE)
      await poll('the first report', () => place.coach.level())
      await stopBackground(session.browser)
      await place.page.keyboard.type(SENTENCE)
      await place.lineLiesOn(MARKED)
    })

    test('while it is judging', async () => {
      await (await openReply()).page.close()
      const tap = await BackgroundTap.open(session.browser)
      const place = await openReply()
      await place.page.keyboard.type(BEFORE)
      await poll('the first report', () => place.coach.level())
      await tap.stall()
      await place.page.keyboard.type(SENTENCE)
      await poll('the question', async () => (await tap.asked()).at(-1) === BEFORE + SENTENCE)
      await stopBackground(session.browser)
      await place.lineLiesOn(MARKED)
    })

    test('when it has judged, but the answer is still on its way', async () => {
      await (await openReply()).page.close()
      const tap = await BackgroundTap.open(session.browser)
      const place = await openReply()
      await tap.hold()
      await place.page.keyboard.type(REPLY)
      await poll('the answer', async () => (await tap.asked()).at(-1) === REPLY && (await tap.held()) > 0)
      expect(await place.underlineCount()).toBe(0)
      await stopBackground(session.browser)
      await place.lineLiesOn(MARKED)
    })
  })

  test('a port that closes in the middle of a message is opened again, and the question with it', async () => {
    await (await openReply()).page.close()
    const tap = await BackgroundTap.open(session.browser)
    const place = await openReply()
    await tap.dropNext()
    await place.page.keyboard.type(REPLY)
    await place.lineLiesOn(MARKED)
    // Asked at least twice, of which one was cut off.
    expect((await tap.asked()).length).toBeGreaterThan(1)
  })

  describe('a reply that is edited while its report is on the way', () => {
    /** The report of `REPLY` is held back while the keys are pressed, and so is every later one. */
    async function editedMeanwhile(
      edit: (place: PlacePage) => Promise<void>,
    ): Promise<{ place: PlacePage; tap: BackgroundTap }> {
      const tap = await BackgroundTap.open(session.browser)
      const place = await openReply()
      await place.page.keyboard.type(REPLY.slice(0, -1))
      await place.lineLiesOn(MARKED)
      await place.run('replyBox().firstChild.textContent = ""')
      await place.underlined(0)
      await tap.hold()
      const before = (await tap.asked()).length
      await place.run(`replyBox().firstChild.textContent = ${JSON.stringify(REPLY)}`)
      await poll('the question', async () => (await tap.asked()).slice(before).includes(REPLY))
      await poll('its answer', async () => (await tap.held()) > 0)
      await edit(place)
      // Everything up to the answer to the first question; what was asked since is still open.
      for (let held = await tap.held(); held > 0; held--) await tap.letOne()
      return { place, tap }
    }

    test('words before the finding move its line along', async () => {
      const { place, tap } = await editedMeanwhile(async ({ page }) => {
        await page.keyboard.down('Control')
        await page.keyboard.press('Home')
        await page.keyboard.up('Control')
        await page.keyboard.type('Hi! ')
      })
      await place.lineLiesOn(MARKED)
      await tap.letAll()
      await place.lineLiesOn(MARKED)
    })

    test('words that are gone are not underlined, and no others in their place', async () => {
      const { place, tap } = await editedMeanwhile(async (each) => {
        const other = REPLY.replace(SENTENCE, 'I can see why.   ')
        await each.run(`replyBox().firstChild.textContent = ${JSON.stringify(other)}`)
        await each.drawn()
      })
      await place.drawn()
      expect(await place.underlineCount()).toBe(0)
      await tap.letAll()
      await place.drawn()
      expect(await place.underlineCount()).toBe(0)
    })
  })

  describe('the browser’s storage', () => {
    test('fails: replies are judged by the rules that held before', async () => {
      const place = await openReply()
      await place.page.keyboard.type(BEFORE)
      await poll('the first report', () => place.coach.level())
      // A key of the rule set is touched, so that the rules are read anew, and cannot be.
      await behind(`(async () => {
      const { local, session } = chrome.storage
      const put = local.set.bind(local)
      session.get = session.set = async () => { throw new Error('The disk is gone') }
      local.get = local.set = () => {
        globalThis.failed = (globalThis.failed ?? 0) + 1
        throw new Error('The disk is gone')
      }
      await put({ brokenRuleSet: null })
    })()`)
      await poll('a reading that fails', () => behind<number>('globalThis.failed'))
      await place.page.keyboard.type(SENTENCE)
      await place.lineLiesOn(MARKED)
      await poll('the number', async () => (await badge(session.browser)) === '1')
      // The next background finds its disk again.
      await stopBackground(session.browser)
    })

    // Firefox knows no limit below that of the disk.
    if (engine === 'chromium') {
      test('is full: judging, the number and waving away go on', async () => {
        const place = await openReply()
        await place.page.keyboard.type(BEFORE)
        await poll('the first report', () => place.coach.level())
        const refused = await behind<string>(`(async () => {
      const { local } = chrome.storage
      const room = local.QUOTA_BYTES - (await local.getBytesInUse()) - 'fill'.length - 2
      await local.set({ fill: 'x'.repeat(room) })
      return local.set({ more: 'x' }).then(() => '', String)
    })()`)
        expect(refused).toMatch(/quota/i)
        try {
          await place.page.keyboard.type(SENTENCE)
          await place.lineLiesOn(MARKED)
          await poll('the number', async () => (await badge(session.browser)) === '1')
          await place.page.keyboard.press('F2')
          await poll('the card', () => place.coach.card())
          await place.coach.click('Turn rule off')
          await place.underlined(0)
          await poll('the panel to say so', async () => (await place.coach.panel())?.includes('off on this page only'))
          expect(await place.coach.announced()).toContain('off on this page only')
          // The keyboard stays in the reply, and the rule stays off on this page.
          await place.page.keyboard.type(' You should have read our policy.')
          await poll('a line under other words', async () => (await place.underlineCount()) > 0)
          const lines = await place.underlineCount()
          // Neither another change of the rules nor more of the same words brings it back.
          await behind(
            "chrome.storage.local.remove('fill').then(() => chrome.storage.local.set({ brokenRuleSet: null }))",
          )
          await place.page.keyboard.type(` ${SENTENCE} You should have read our policy.`)
          await place.underlined(2 * lines)
        } finally {
          await behind("chrome.storage.local.remove('fill')")
        }
      })
    }
  })

  describe('with tabs open the extension is', () => {
    /** A browser of its own, whose extension lies in a folder that may change. */
    async function withOwnBrowser(act: (browser: CoachedBrowser, folder: string) => Promise<void>): Promise<void> {
      const folder = mkdtempSync(join(tmpdir(), 'evenkeel-build-'))
      cpSync(build(engine), folder, { recursive: true })
      const net = await startTestNet()
      const browser = await launch(net, { extension: false })
      try {
        await browser.install(folder)
        await act(browser, folder)
        expect(net.strayed).toEqual([])
      } finally {
        await browser.close()
        await net.close()
        rmSync(folder, { recursive: true, force: true })
      }
    }

    /** In another tab, as an agent would: Firefox lets no code of ours run afterwards. */
    async function take(how: string, coached: CoachedBrowser, { page }: PlacePage): Promise<void> {
      const { browser, openPage, origin } = coached
      const manager = await openPage(engine === 'firefox' ? 'about:blank' : 'chrome://extensions')
      const id = engine === 'firefox' ? addOnId(build('firefox')) : new URL(origin()).host
      if (how === 'uninstalled') await browser.uninstallExtension(id)
      else if (engine === 'firefox') await disableAddOn(coached)
      else await manager.evaluate(`chrome.management.setEnabled(${JSON.stringify(id)}, false)`)
      await manager.close()
      await page.bringToFront()
    }

    /** Listeners of every world in the page, after its litter was collected; Firefox does not tell. */
    async function listeners({ page }: PlacePage): Promise<number | undefined> {
      if (engine === 'firefox') return undefined
      const cdp = await page.createCDPSession()
      await cdp.send('HeapProfiler.collectGarbage')
      await cdp.detach()
      return (await page.metrics()).JSEventListeners ?? 0
    }

    const update = (folder: string) => {
      const file = join(folder, 'manifest.json')
      const manifest = JSON.parse(readFileSync(file, 'utf8')) as { version: string }
      writeFileSync(file, JSON.stringify({ ...manifest, version: '0.2.0' }))
    }

    test.each(['reloaded', 'updated'])('%s: the new coach takes over from the old one', async (how) => {
      await withOwnBrowser(async (browser, folder) => {
        const place = await openReply(browser)
        await place.page.keyboard.type(REPLY)
        await place.lineLiesOn(MARKED)
        const markup = await place.run('return replyBox().innerHTML')
        if (how === 'updated') update(folder)
        // The browser takes what it finds in the folder in place of what it had.
        await browser.install(folder)
        // The reply has the focus, so the new coach finds it by itself, and draws once.
        await poll('one layer, with one line', async () => (await place.underlineCount()) === 1)
        const version = how === 'updated' ? '0.2.0' : '0.1.0'
        // Asked of a page of the extension: Puppeteer at times waits in vain for a worker that has just changed.
        const page = await browser.openExtensionPage(PAGES.options)
        expect(await page.evaluate('chrome.runtime.getManifest().version')).toBe(version)
        await page.close()
        await place.page.bringToFront()
        expect(await place.run('return replyBox().innerHTML')).toBe(markup)
        const strangers =
          'return [...document.documentElement.children].filter((each) => each.localName.includes("-")).length'
        await poll('one host', async () => (await place.run(strangers)) === 1)
        // One key opens one card of one coach, and one rewrite is taken once.
        await place.run('replyBox().firstChild.textContent = ""; getSelection().collapse(replyBox().firstChild, 0)')
        await place.takesRewrite()
      })
    })

    test.each(['disabled', 'uninstalled'])('%s: nothing of ours is left', async (how) => {
      await withOwnBrowser(async (browser) => {
        const place = await openReply(browser)
        await place.page.keyboard.type(REPLY)
        await place.lineLiesOn(MARKED)
        const markup = await place.run('return replyBox().innerHTML')
        const coached = await listeners(place)
        await take(how, browser, place)
        await poll('our layer to go', async () => !(await place.coach.isHere()))
        expect(await place.run('return replyBox().innerHTML')).toBe(markup)
        await poll('our listeners to go', async () => {
          const left = await listeners(place)
          return coached === undefined || (left !== undefined && left < coached - 10)
        })
        await place.page.keyboard.press('F2')
        await place.page.keyboard.type('!')
        await poll('typing to go on', async () => (await place.text()) === `${REPLY}!`)
        expect(await place.coach.isHere()).toBe(false)
      })
    })

    test('still there: a tab that was left and is seen again shows what it showed', async () => {
      const place = await openReply()
      await place.page.keyboard.type(REPLY)
      await place.lineLiesOn(MARKED)
      const other = await session.browser.openPage('about:blank')
      if (engine === 'firefox')
        await poll('nothing in a page that nobody sees', async () => !(await place.coach.isHere()))
      await other.close()
      await place.page.bringToFront()
      await place.lineLiesOn(MARKED)
      await place.page.keyboard.press('F2')
      await poll('the card', () => place.coach.card())
    })

    test('disabled while its background sleeps: the old coach goes at the next key', async () => {
      await withOwnBrowser(async (browser) => {
        const place = await openReply(browser)
        await place.page.keyboard.type(REPLY)
        await place.lineLiesOn(MARKED)
        await stopBackground(browser)
        expect(await place.underlineCount()).toBe(1)
        await take('disabled', browser, place)
        await place.page.keyboard.type('!')
        await poll('our layer to go', async () => !(await place.coach.isHere()))
        expect(await place.text()).toBe(`${REPLY}!`)
      })
    })
  })
})
