import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest'
import { CoachView } from '../../src/dev/coach-view.mjs'
import { PAGES } from '../../src/dev/launch.mjs'
import { poll } from '../../src/dev/poll.mjs'
import { DEFAULT_RULE_SET } from '../../src/rule-set/defaults'
import { type PolicyValues, policyFile } from '../../src/rule-set/policy-files'
import { ruleSetLine } from '../../src/rule-set/text'
import type { RuleSet } from '../../src/rule-set/types'
import { type CoachedBrowser, chromium, firefox } from './harness/browsers'
import { installChromiumPolicy, removeChromiumPolicy, unpackedId } from './harness/chromium-policies'
import { TEXTAREA } from './harness/editors'
import { firefoxWithPolicies } from './harness/firefox-with-policies'
import { serveRules } from './harness/rules-server'
import { focusReply } from './harness/session'
import { startTestNet, type TestNet } from './harness/test-net'

const FIREFOX_ID = 'evenkeel@evenkeel.invalid'
const RULE = 'tell-to-calm'
const HOST = new URL(TEXTAREA.url).hostname

// The very files that the Hand over room saves for IT, where IT puts them.
const BROWSERS = [
  [
    'Chromium',
    async (net: TestNet, values: PolicyValues) => {
      installChromiumPolicy(policyFile('chromium', 'linux', unpackedId(), values).text)
      const coached = await chromium(net)
      expect(coached.origin()).toBe(`chrome-extension://${unpackedId()}`)
      return { coached, remove: removeChromiumPolicy }
    },
  ],
  [
    'Firefox',
    async (net: TestNet, values: PolicyValues) => {
      const { path, remove } = firefoxWithPolicies(policyFile('firefox', 'linux', FIREFOX_ID, values).text)
      return { coached: await firefox(net, { path }), remove }
    },
  ],
] as const

const RULES = {
  ...DEFAULT_RULE_SET,
  overrides: { [RULE]: { enabled: false, rewrites: ['I hear you.', { scope: 'cut', text: '' }] } },
  rules: [
    {
      id: 'team-please-be-advised',
      title: 'please be advised',
      why: '',
      severity: 'warn' as const,
      enabled: true,
      phrase: { words: 'please be advised', otherForms: false, onlyAsCommand: false, notInQuotes: true },
      patterns: ['please be advised'],
      unless: [],
      rewrites: [],
      examples: { bad: ['Please be advised.'], ok: [] },
    },
  ],
  words: ['Skagen'],
  avoided: [{ say: 'ticket', instead: 'request' }],
  goodwill: [{ words: 'a refund', upTo: '£20' }],
  crisis: [{ country: 'GB', name: 'Samaritans', contact: '116 123' }],
  places: [{ helpdesk: 'zendesk', channel: 'chat', overrides: { 'too-curt': { enabled: false } }, sendGuard: 'off' }],
  settings: { ...DEFAULT_RULE_SET.settings, sendGuard: 'off', framework: 'LAST' },
} satisfies RuleSet

describe.each(BROWSERS)('a policy that is installed in %s', (name, launch) => {
  let net: TestNet
  let coached: CoachedBrowser
  let remove: () => void = () => undefined
  beforeEach(async () => {
    net = await startTestNet()
  })
  afterEach(async () => {
    await coached?.close()
    remove()
    await net.close()
    expect(net.strayed).toEqual([])
  })
  afterAll(() => remove())

  const start = async (values: PolicyValues) => {
    const launched = await launch(net, values)
    coached = launched.coached
    remove = launched.remove
  }
  const openRoom = async (hash: string) => {
    const page = await coached.openExtensionPage(PAGES.options + hash)
    await poll('the page', () => page.evaluate(() => document.querySelector('main') !== null))
    return page
  }
  const note = (page: Page) => page.evaluate(() => document.querySelector('.policy-note')?.textContent ?? '')
  const switchOf = (page: Page) =>
    page.evaluate((rule) => {
      const found = document.querySelector<HTMLInputElement>(`.row:has([data-rule=${rule}]) [role=switch]`)
      return found && { on: found.checked, disabled: found.disabled }
    }, RULE)
  const local = (page: Page, items?: object): Promise<Record<string, unknown>> =>
    page.evaluate(async (value) => {
      const { storage } = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome')
      if (value) await storage.local.set(value)
      return storage.local.get()
    }, items)
  const typed = async (words: string) => {
    const desk = await coached.openPage(TEXTAREA.url)
    await focusReply(desk)
    await desk.keyboard.type(words)
    return { desk, marks: async () => (await new CoachView(desk).underlines()).length }
  }

  test('puts its rule set in force, whatever lies in storage, and locks it', async () => {
    await start({ ruleSet: ruleSetLine(RULES), counting: false, agentsMaySwitchOff: false })
    const page = await openRoom('#/rules')
    await poll('the note', async () => (await note(page)).includes('Set by your organisation'))
    expect(
      await page.evaluate(async () => {
        const { storage } = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome')
        return (await storage.managed.get('ruleSet')).ruleSet
      }),
    ).toBe(ruleSetLine(RULES))
    expect(await switchOf(page)).toEqual({ on: false, disabled: true })
    await local(page, { ruleSet: DEFAULT_RULE_SET })
    const before = await local(page)
    await page.evaluate(
      (rule) => document.querySelector<HTMLElement>(`.row:has([data-rule=${rule}]) [role=switch]`)?.click(),
      RULE,
    )
    for (const room of [`rules/${RULE}`, 'rules/team-please-be-advised', 'words', 'settings']) {
      await page.evaluate((hash) => {
        location.hash = `#/${hash}`
      }, room)
      const open = await poll(`the room ${room}`, () =>
        page.evaluate(() => {
          const [section, rule] = location.hash.slice(2).split('/')
          if (!document.querySelector(`nav [aria-current][href='#/${section}']`)) return undefined
          if (rule && !document.querySelector(`.row[data-open=true] [data-rule=${rule}]`)) return undefined
          const controls = [...document.querySelectorAll('main :is(input, textarea, select, button):enabled')]
          // Looking for a rule and trying one change nothing.
          const changing = controls.filter(
            (each) => !each.closest('.find, .chips, .list select, .examples, .marked, .customer'),
          )
          return changing.map((each) => each.outerHTML)
        }),
      )
      expect(open, room).toEqual([])
    }
    await page.evaluate(() => {
      location.hash = '#/hand-over'
    })
    await poll('the room', () => page.evaluate(() => document.querySelector('.hand-over') !== null))
    expect(await page.evaluate(() => document.querySelector('.hand-over .file-drop, .hand-over .address'))).toBeNull()
    expect(await local(page)).toEqual(before)

    const { marks } = await typed('Please calm down. Please be advised that it is late.')
    await poll('the policy’s own rule', async () => (await marks()) === 1)
  })

  test('locks what is named and no more: the set, sites, and an address that nobody may change', async () => {
    const url = 'https://rules.zendesk.com/evenkeel.json'
    const server = serveRules(net, url)
    server.put({ ...DEFAULT_RULE_SET, overrides: { [RULE]: { enabled: false } } })
    await start({ teamAddress: url, lockRuleSet: true, sites: [HOST] })
    const page = await openRoom('#/hand-over')
    await poll('the address', () => page.evaluate(() => document.querySelector('.known-address .url')?.textContent))
    expect(await note(page)).toMatch(/the rules, words and settings; the address .*; sites/)
    expect(await page.evaluate(() => document.querySelector('.known-address')?.textContent)).not.toContain(
      'Stop using it',
    )
    // It is fetched and taken without a word.
    await poll('the rules', async () =>
      JSON.stringify((await local(page)).ruleSet ?? '').includes(`"${RULE}":{"enabled":false}`),
    )
    expect(server.asked[0]).toMatchObject({ status: 200 })

    // An agent switched the site off before; the organisation keeps it on.
    await local(page, { restingSites: [`https://${HOST}/*`] })
    const { marks } = await typed('Please calm down. There is nothing we can do.')
    await poll('the coach', async () => (await marks()) === 1)
  })

  test('says nothing where there is none', async () => {
    await start({})
    const page = await openRoom('#/rules')
    await poll('the switch', async () => (await switchOf(page)) !== null)
    expect(await switchOf(page)).toEqual({ on: true, disabled: false })
    expect(await note(page)).toBe('')
  })

  if (name === 'Chromium') {
    test('is followed while the browser runs', async () => {
      await start({ ruleSet: ruleSetLine(RULES) })
      const { marks } = await typed('Please calm down. Please be advised that it is late.')
      await poll('the policy’s own rule', async () => (await marks()) === 1)
      const milder = { ...RULES, overrides: {} }
      installChromiumPolicy(policyFile('chromium', 'linux', unpackedId(), { ruleSet: ruleSetLine(milder) }).text)
      await poll('both', async () => (await marks()) === 2)
    })
  }
})
