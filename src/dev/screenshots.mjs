// `npm run screenshots`: every screen, light and dark, at 100 % and 200 %, and narrow.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { CoachView } from './coach-view.mjs'
import { findBrowser, howToGetOne } from './find-browser.mjs'
import { settled } from './go-through.mjs'
import { PAGES } from './launch.mjs'
import { launchChromium } from './launch-chromium.mjs'
import { DIST, DOCS_SCREENSHOTS, SCREENSHOTS } from './paths.mjs'
import { poll } from './poll.mjs'
import { FURIOUS, openTicket, ROUGH_REPLY } from './practice-desk.mjs'
import { runPackage } from './run.mjs'

/** @typedef {import('puppeteer-core').Page} Page */
/** @typedef {import('./launch-chromium.mjs').CoachedBrowser} CoachedBrowser */
/** @typedef {(coached: CoachedBrowser, look: (page: Page) => Promise<void>) => Promise<Page>} Show */

const SCHEMES = /** @type {const} */ (['light', 'dark'])

/** Sizes by the end of the picture's name; 200 % is what the browser's zoom makes of the same window. */
const SIZES = [
  { end: '', viewport: { width: 1280, height: 880 } },
  { end: '-200', viewport: { width: 640, height: 440, deviceScaleFactor: 2 } },
  { end: '-narrow', viewport: { width: 360, height: 800 } },
]

/** Pictures that the README shows. */
const IN_DOCS = new Set([
  'practice-light',
  'practice-dark',
  'panel-light',
  'options-light',
  'options-dark',
  'try-result-light',
  'met-light',
  'popup-light',
  'hand-over-light',
  'phrase-light',
  'words-light',
  'settings-light',
  'mine-light',
])

/** @type {Show} */
async function roughReply(coached, look) {
  const page = await openTicket(coached, FURIOUS)
  await look(page)
  const coach = new CoachView(page)
  await page.keyboard.type(ROUGH_REPLY)
  await poll('a finding', async () => /\d+ to look at/.test((await coach.level()) ?? ''))
  await settled(coach)
  return page
}

/** A team that has made the coach its own. */
const TEAM = {
  schemaVersion: 2,
  overrides: {},
  rules: [],
  words: ['Calm Down blanket', 'Project Chill'],
  avoided: [
    { say: 'client', instead: 'customer' },
    { say: 'literally', instead: '' },
  ],
  goodwill: [{ words: 'a free month' }, { words: 'a refund of the delivery fee', upTo: '£20' }],
  crisis: [{ country: 'GB', name: 'Samaritans', contact: '116 123' }],
  places: [{ channel: 'chat', overrides: { 'tell-to-calm': { enabled: true, severity: 'hint' } }, sendGuard: 'off' }],
  settings: { sendGuard: 'block', framework: 'LAST', agentsMaySwitchOff: true, counting: true },
}

/** @param {string} hash @param {object} [ruleSet] the built-in one by itself without it @returns {Show} */
const options = (hash, ruleSet) => async (coached, look) => {
  const page = await coached.openExtensionPage(PAGES.options + hash)
  await look(page)
  await page.evaluate(async (set) => {
    const { local } = Reflect.get(globalThis, 'chrome').storage
    // What other pictures left behind is not this team's.
    await local.remove(['ownChoices', 'earlierRuleSets'])
    await (set ? local.set({ ruleSet: set }) : local.remove('ruleSet'))
  }, ruleSet)
  await page.waitForSelector('.content main')
  return page
}

/** A change is tried on the built-in examples. @type {Show} */
async function tried(coached, look) {
  const page = await options('#/try')(coached, look)
  await page.click('.try .segments label:nth-child(2)')
  await page.click('.try p .as-link')
  await page.waitForSelector('.comparison .button.main')
  await page.click('.comparison > .button.main')
  await page.waitForSelector('.save-result')
  await page.select('.by-rule select', 'hint')
  await page.waitForSelector('.tried')
  await page.click('.comparison > .button.main')
  await poll('the comparison', async () => (await page.$('.save-result')) && (await page.$('.chips')))
  await page.click('.alarm [data-mark=right]')
  await page.evaluate('scrollTo(0, 0)')
  return page
}

/** Twelve weeks of a made-up team. @type {Show} */
async function met(coached, look) {
  const page = await options('#/met')(coached, look)
  await page.evaluate(`(${countMadeUp})()`)
  await page.reload()
  await page.waitForSelector('.chart svg')
  return page
}

/** Runs in the page. */
function countMadeUp() {
  const rules = {
    'unfortunately-opener': [31, 9, 15],
    'missing-acknowledgement': [26, 17, 2],
    'tell-to-calm': [18, 15, 1],
    'policy-shield': [14, 6, 3],
    'sorry-but': [11, 8, 1],
    'over-promise': [8, 4, 2],
    'caps-shouting': [5, 3, 1],
  }
  const complaints = {
    'parcel late': 31,
    'item damaged': 17,
    'refund late': 12,
    'charge twice': 6,
    'app not working': 4,
  }
  /** @type {{ week: string, kind: string, name: string, count: number }[]} */
  const counts = []
  for (let back = 0; back < 12; back++) {
    const day = new Date()
    day.setDate(day.getDate() - ((day.getDay() + 6) % 7) - 7 * back)
    const week = [
      day.getFullYear(),
      String(day.getMonth() + 1).padStart(2, '0'),
      String(day.getDate()).padStart(2, '0'),
    ].join('-')
    // Uneven weeks whose sum is the sum.
    const upTo = (/** @type {number} */ sum, /** @type {number} */ weeks) => Math.round(sum * (weeks / 12) ** 1.4)
    const share = (/** @type {number} */ sum) => upTo(sum, 12 - back) - upTo(sum, 11 - back)
    for (const [name, [fired = 0, taken = 0, waved = 0]] of Object.entries(rules)) {
      counts.push({ week, kind: 'fired', name, count: share(fired) })
      counts.push({ week, kind: 'taken', name, count: share(taken) })
      counts.push({ week, kind: 'waved', name, count: share(waved) })
    }
    if (back < 1)
      for (const [name, count] of Object.entries(complaints)) counts.push({ week, kind: 'complaint', name, count })
  }
  return new Promise((resolve) => {
    const request = indexedDB.open('evenkeel-counts')
    request.onsuccess = () => {
      const transaction = request.result.transaction('counts', 'readwrite')
      // What the other pictures left behind is not this team's.
      transaction.objectStore('counts').clear()
      for (const count of counts) transaction.objectStore('counts').put(count)
      transaction.oncomplete = () => {
        request.result.close()
        resolve(undefined)
      }
    }
  })
}

/** @type {Readonly<Record<string, Show>>} */
const SCREENS = {
  async practice(coached, look) {
    const page = await roughReply(coached, look)
    await page.keyboard.press('F2')
    await poll('the card', () => new CoachView(page).card())
    return page
  },
  async panel(coached, look) {
    const page = await roughReply(coached, look)
    const coach = new CoachView(page)
    await coach.click('level')
    await poll('the panel', () => coach.panel())
    return page
  },
  async question(coached, look) {
    const page = await roughReply(coached, look)
    await page.click('.composer .send')
    await poll('the question', () => new CoachView(page).question())
    return page
  },
  typed: roughReply,
  inbox: async (coached, look) => {
    const page = await coached.openExtensionPage(PAGES.practice)
    await look(page)
    return page
  },
  options: options('#/rules/tell-to-calm'),
  rules: options('#/rules'),
  async 'own-rule'(coached, look) {
    const page = await options('#/rules/new', {
      ...TEAM,
      overrides: { 'accuse-lying': { severity: 'hint' }, 'blame-customer': { enabled: false } },
    })(coached, look)
    await page.type('input.phrase', 'touch base')
    await poll('the phrase to be marked', () => page.$('.mirror mark'))
    await page.click('.actions.keep .main')
    await poll('it to be saved', () => page.$('.row[data-open=true] [data-rule^=team-]'))
    return page
  },
  async phrase(coached, look) {
    const page = await options('#/rules/new')(coached, look)
    await page.type('input.phrase', 'please be advised')
    await poll('the phrase to be marked', () => page.$('.mirror mark'))
    return page
  },
  words: options('#/words', TEAM),
  settings: options('#/settings', TEAM),
  'try-one': options('#/try'),
  async 'try-file'(coached, look) {
    const page = await options('#/try')(coached, look)
    await page.click('.try .segments label:nth-child(2)')
    return page
  },
  'try-result': tried,
  met,
  async mine(coached, look) {
    const page = await options('#/mine')(coached, look)
    await page.type('.own-search', 'unfortunately')
    await page.waitForSelector('.own-rules [role=switch]')
    await page.click('.own-rules [role=switch]')
    await poll('it to be off', () => page.$('.own-rules [role=switch]:not(:checked)'))
    await page.evaluate(() => document.querySelector('.own-search')?.dispatchEvent(new Event('blur')))
    return page
  },
  about: options('#/about'),
  'hand-over': async (coached, look) => {
    const page = await options('#/hand-over')(coached, look)
    await page.waitForSelector('.hand-over')
    // A set that a colleague made, pasted in.
    const other = {
      schemaVersion: 2,
      rules: [],
      crisis: [],
      places: [],
      overrides: { 'tell-to-calm': { severity: 'warn' }, 'unfortunately-opener': { enabled: false } },
      words: ['Skagen Boat'],
      avoided: [{ say: 'ticket', instead: 'request' }],
      goodwill: [{ words: 'a refund of the delivery fee', upTo: '£20' }],
      settings: { sendGuard: 'block', framework: 'HEARD', agentsMaySwitchOff: true, counting: true },
    }
    await page.click('.paste summary')
    await page.$eval(
      '.paste textarea',
      (area, text) => void Object.assign(area, { value: text }),
      JSON.stringify(other),
    )
    await page.click('.paste .button')
    await page.waitForSelector('.differences')
    await page.click('.paste summary')
    return page
  },
  async popup(coached, look) {
    const page = await roughReply(coached, look)
    await page.bringToFront()
    const [extension] = [...(await coached.browser.extensions()).values()]
    if (!extension) throw new Error('The extension is not there')
    const target = coached.browser.waitForTarget((each) => each.url() === `${coached.origin()}/${PAGES.popup}`)
    await page.triggerExtensionAction(extension)
    const popup = await (await target).asPage()
    await popup.waitForSelector('.site')
    return popup
  },
}

/** @param {CoachedBrowser} coached @param {string} screen @param {Show} show */
async function takeAll(coached, screen, show) {
  for (const scheme of SCHEMES) {
    for (const { end, viewport } of SIZES) {
      if (screen === 'popup' && end) continue // The browser gives the popup its size.
      const name = `${screen}-${scheme}${end}`
      const themed = async (/** @type {Page} */ page) => {
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }])
      }
      const page = await show(coached, async (each) => {
        await each.setViewport(viewport)
        await themed(each)
      })
      await themed(page)
      const folder = IN_DOCS.has(name) ? DOCS_SCREENSHOTS : SCREENSHOTS
      await page.screenshot({ path: /** @type {`${string}.png`} */ (join(folder, `${name}.png`)) })
      console.log(join(folder, `${name}.png`))
      for (const each of (await coached.browser.pages()).slice(1)) await each.close()
    }
  }
}

const only = process.argv.slice(2)
const browser = findBrowser({ engine: 'chromium' })
if (!browser) throw new Error(`Screenshots need Chromium.\n${howToGetOne()}`)
if ((await runPackage('vite/bin/vite.js', 'build', '--mode', 'chromium', '--logLevel', 'warn')) !== 0) process.exit(1)
for (const folder of [SCREENSHOTS, DOCS_SCREENSHOTS]) mkdirSync(folder, { recursive: true })
const coached = await launchChromium({ path: browser.path, extension: DIST.chromium })
try {
  for (const [screen, show] of Object.entries(SCREENS)) {
    if (only.length === 0 || only.includes(screen)) await takeAll(coached, screen, show)
  }
} finally {
  await coached.close()
}
