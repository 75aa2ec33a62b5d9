import type { Page } from 'puppeteer-core'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { CoachView } from '../../src/dev/coach-view.mjs'
import { PAGES } from '../../src/dev/launch.mjs'
import { poll } from '../../src/dev/poll.mjs'
import { DEFAULT_RULE_SET } from '../../src/rule-set/defaults'
import type { RuleSet } from '../../src/rule-set/types'
import { type CoachedBrowser, chromium, firefox } from './harness/browsers'
import { TEXTAREA } from './harness/editors'
import { type RulesServer, serveRules } from './harness/rules-server'
import { focusReply } from './harness/session'
import { startTestNet, type TestNet } from './harness/test-net'

// Chromium's question “Allow?” cannot be answered from outside, so there the rules lie on a host that the manifest
// names already; Firefox is told to answer yes, on a host that it knows nothing of.
const BROWSERS = [
  ['Chromium', chromium, 'https://rules.zendesk.com/evenkeel.json'],
  [
    'Firefox',
    (net: TestNet) => firefox(net, { prefs: { 'extensions.webextOptionalPermissionPrompts': false } }),
    'https://rules.helpdesk.test/evenkeel.json',
  ],
] as const

const rulesWith = (word: string, more: Partial<RuleSet['settings']> = {}): RuleSet => ({
  ...DEFAULT_RULE_SET,
  words: [word],
  overrides: { 'tell-to-calm': { enabled: false } },
  settings: { ...DEFAULT_RULE_SET.settings, ...more },
})

describe.each(BROWSERS)('the team’s address in %s', (name, launch, url) => {
  let net: TestNet
  let coached: CoachedBrowser
  let server: RulesServer
  beforeEach(async () => {
    net = await startTestNet()
    server = serveRules(net, url)
    coached = await launch(net)
  })
  afterEach(async () => {
    await coached?.close()
    await net.close()
    expect(net.strayed).toEqual([])
  })

  const openRoom = async () => {
    const page = await coached.openExtensionPage(`${PAGES.options}#/hand-over`)
    await poll('the room', () => page.evaluate(() => document.querySelector('.hand-over') !== null))
    return page
  }
  const words = (page: Page, selector: string) =>
    page.evaluate((at) => [...document.querySelectorAll(at)].map((element) => element.textContent ?? ''), selector)
  const press = async (page: Page, label: string) => {
    await page.bringToFront()
    await poll(label, () =>
      page.evaluate((wanted) => {
        const found = [...document.querySelectorAll<HTMLButtonElement>('.hand-over button')].find(
          (each) => each.textContent === wanted && !each.disabled,
        )
        found?.setAttribute('data-pressed', '')
        return found !== undefined
      }, label),
    )
    await page.click('[data-pressed]')
    await page.evaluate(() => document.querySelector('[data-pressed]')?.removeAttribute('data-pressed'))
  }
  const inForce = (page: Page): Promise<RuleSet | undefined> =>
    page.evaluate(async () => {
      const { storage } = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome')
      return (await storage.local.get('ruleSet')).ruleSet
    })
  const enter = async (page: Page, address: string) => {
    await page.bringToFront()
    await page.focus('.address input')
    await page.$eval('.address input', (input) => (input as HTMLInputElement).select())
    await page.keyboard.type(address)
    await press(page, 'Use this address')
  }

  test('is asked on a click, shown first, then by its ETag, and kept while the server is away', async () => {
    server.put(rulesWith('Skagen'))
    const page = await openRoom()
    await enter(page, 'http://rules.example/x.json')
    await poll('the reason', async () => (await words(page, '.address .failed'))[0]?.includes('https://'))
    expect(server.asked).toEqual([])

    await enter(page, url)
    await poll('the differences', async () => (await words(page, '.differences li')).length === 2)
    expect(await words(page, '.differences li')).toEqual(['Telling someone to calm down: off', 'never flag “Skagen”'])
    expect(await inForce(page)).toBeUndefined()
    await press(page, 'Take all of it')
    await poll('the rules', async () => (await inForce(page))?.words[0] === 'Skagen')

    await press(page, 'Ask now')
    await poll('an answer', async () => server.asked.length === 2)
    expect(server.asked.map(({ etag, status }) => [etag, status])).toEqual([
      [undefined, 200],
      ['"v1"', 304],
    ])
    // Nothing of ours goes there: no cookie, no referrer, no origin that names the extension's page.
    expect(server.asked.flatMap(({ headers }) => headers)).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/cookie|referer|authorization/)]),
    )

    for (const [status, told] of [
      [503, 'answered 503'],
      [302, 'leads on to another address'],
    ] as const) {
      server.break(status, status === 302 ? { location: 'https://elsewhere.helpdesk.test/' } : {})
      await press(page, 'Ask now')
      await poll('the reason', async () => (await words(page, '.known-address .failed'))[0]?.includes(told))
    }
    server.put('{"schemaVersion": 2, "overrides": ')
    await press(page, 'Ask now')
    await poll('the reason', async () => (await words(page, '.known-address .failed'))[0]?.includes('line 1 is where'))
    server.put('x'.repeat(9 * 1024 * 1024))
    await press(page, 'Ask now')
    await poll('the reason', async () => (await words(page, '.known-address .failed'))[0]?.includes('more than 8 MB'))
    expect((await inForce(page))?.words).toEqual(['Skagen'])

    server.put(rulesWith('Vejle'))
    await press(page, 'Ask now')
    await poll('the differences', async () => (await words(page, '.differences li')).length === 2)
    expect((await inForce(page))?.words).toEqual(['Skagen'])
    const popup = await coached.openExtensionPage(PAGES.popup)
    await poll('the popup to say so', async () => (await words(popup, 'main'))[0]?.includes('Newer rules of your team'))
    await popup.close()

    await press(page, 'Stop using it')
    await poll('the form', async () => (await words(page, '.address label')).length === 1)
    const stays = await page.evaluate(
      (origin) => {
        const { permissions } = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome')
        return permissions.contains({ origins: [origin] })
      },
      `${new URL(url).origin}/*`,
    )
    // In Chromium it is a permission of the manifest, which stays.
    expect(stays).toBe(name === 'Chromium')
    expect((await inForce(page))?.words).toEqual(['Skagen'])
  })

  test('is asked by the background while somebody writes, and changes the open tab', async () => {
    server.put(rulesWith('Skagen', { takeSilently: true }))
    const page = await openRoom()
    await enter(page, url)
    await press(page, 'Take all of it')
    await poll('the rules', async () => (await inForce(page))?.words[0] === 'Skagen')
    // The server has newer rules, and the last answer is some hours old.
    server.put({ ...rulesWith('Vejle', { takeSilently: true }), overrides: {} })
    await page.evaluate(async () => {
      const { storage } = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome')
      const { teamAddress } = await storage.local.get('teamAddress')
      await storage.local.set({ teamAddress: { ...teamAddress, askedAt: teamAddress.askedAt - 5 * 3600_000 } })
    })
    await page.close()
    const desk = await coached.openPage(TEXTAREA.url)
    await focusReply(desk)
    const coach = new CoachView(desk)
    await desk.keyboard.type('Please calm down.')
    await poll('the newer rules', async () => (await coach.underlines()).length === 1)
    expect(server.asked.at(-1)).toMatchObject({ status: 200, etag: '"v1"' })
    // The permission for the address is not one for coaching there.
    const there = await coached.openPage(`${new URL(url).origin}/pages/textarea.html`)
    await focusReply(there)
    await there.keyboard.type('Please calm down.')
    await there.bringToFront()
    if (name === 'Firefox') expect((await new CoachView(there).underlines()).length).toBe(0)
  })
})
