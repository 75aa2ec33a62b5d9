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
  { end: '-narrow', viewport: { width: 380, height: 800 } },
]

/** Pictures that the README shows. */
const IN_DOCS = new Set([
  'practice-light',
  'practice-dark',
  'panel-light',
  'options-light',
  'options-dark',
  'popup-light',
  'hand-over-light',
  'phrase-light',
  'words-light',
  'settings-light',
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
    await (set ? local.set({ ruleSet: set }) : local.remove('ruleSet'))
  }, ruleSet)
  await page.waitForSelector('.content *')
  return page
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
  inbox: async (coached, look) => {
    const page = await coached.openExtensionPage(PAGES.practice)
    await look(page)
    return page
  },
  options: options('#/rules/tell-to-calm'),
  rules: options('#/rules'),
  async phrase(coached, look) {
    const page = await options('#/rules/new')(coached, look)
    await page.type('input.phrase', 'please be advised')
    await poll('the phrase to be marked', () => page.$('.mirror mark'))
    return page
  },
  words: options('#/words', TEAM),
  settings: options('#/settings', TEAM),
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
