import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import puppeteer from 'puppeteer-core'

/** @typedef {import('./launch-chromium.mjs').CoachedBrowser} CoachedBrowser */

/**
 * Puppeteer's WebDriver BiDi connection: its public interface has neither the browser's own window nor closed shadow
 * roots, and both are needed here.
 * @typedef {object} BidiConnection
 * @property {(method: string, params: object) => Promise<{ result: any }>} send
 */

/** @param {import('puppeteer-core').Browser} browser @returns {BidiConnection} */
export function bidiOf(browser) {
  return /** @type {{ connection: BidiConnection }} */ (/** @type {unknown} */ (browser)).connection
}

// A fixed name for the extension's pages: Firefox makes one up for each profile unless it is told.
const UUID = '5ca1ab1e-0000-4000-8000-00e7e6ee1000'

/**
 * Starts Firefox on a fresh profile and puts the extension in as a temporary add-on.
 * @param {{ path: string, extension?: string, headless?: boolean, prefs?: Record<string, unknown> }} options
 * @returns {Promise<CoachedBrowser>}
 * @throws {Error} where the browser does not start, or will not take the extension
 */
export async function launchFirefox({ path, extension, headless = true, prefs = {} }) {
  const id = extension ? addOnId(extension) : 'evenkeel@evenkeel.invalid'
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: path,
    headless,
    // Puppeteer's own patience is too short for two busy cores.
    timeout: 80_000,
    acceptInsecureCerts: true,
    defaultViewport: headless ? { width: 1280, height: 900 } : null,
    // Pages of an add-on are opened from the browser's own window; a page may not go there by itself.
    args: ['--remote-allow-system-access'],
    // Only with this does Firefox heed the preference that keeps it from asking for settings.
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
    extraPrefsFirefox: {
      'services.settings.server': 'data:,#remote-settings-dummy/v1',
      'extensions.webextensions.uuids': JSON.stringify({ [id]: UUID }),
      ...prefs,
    },
  })
  /** @type {CoachedBrowser} */
  const coached = {
    engine: 'firefox',
    browser,
    origin: () => `moz-extension://${UUID}`,
    async install(directory) {
      await browser.installExtension(directory)
    },
    async openPage(url) {
      const page = await browser.newPage()
      await page.goto(url)
      return page
    },
    openExtensionPage: (file) => openInBrowserWindow(browser, `${coached.origin()}/${file}`),
    close: () => browser.close(),
  }
  if (extension) await coached.install(extension)
  return coached
}

/** The name by which Firefox knows an extension. @param {string} directory of its build */
export function addOnId(directory) {
  const manifest = JSON.parse(readFileSync(join(directory, 'manifest.json'), 'utf8'))
  return String(manifest.browser_specific_settings.gecko.id)
}

/**
 * Runs a function in the browser's own window, with all its rights.
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} body a function of JavaScript, which may return a promise
 * @param {...string} args
 * @returns {Promise<string | undefined>} what it returns, if that is text
 * @throws {Error} where it throws
 */
export async function inBrowserWindow(browser, body, ...args) {
  const bidi = bidiOf(browser)
  const tree = await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' })
  const window = tree.result.contexts.find((/** @type {{ url: string }} */ context) =>
    context.url.endsWith('browser.xhtml'),
  )
  const { result } = await bidi.send('script.callFunction', {
    functionDeclaration: body,
    arguments: args.map((value) => ({ type: 'string', value })),
    target: { context: window.context },
    awaitPromise: true,
  })
  if (result.type !== 'success') throw new Error(result.exceptionDetails.text)
  return result.result.value
}

/**
 * Opens a page of an add-on in a tab.
 * @param {import('puppeteer-core').Browser} browser @param {string} url
 * @param {{ inFront?: boolean }} [how]
 * @returns {Promise<import('puppeteer-core').Page>}
 */
export async function openInBrowserWindow(browser, url, { inFront = true } = {}) {
  const opened = new Set(await browser.pages())
  await inBrowserWindow(
    browser,
    `(url, inFront) => {
      const tab = gBrowser.addTab(url, { triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal() })
      if (inFront) gBrowser.selectedTab = tab
    }`,
    url,
    inFront ? 'yes' : '',
  )
  for (const until = Date.now() + 20_000; Date.now() < until; ) {
    for (const page of await browser.pages()) if (!opened.has(page) && (await shows(page, url))) return page
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error(`Firefox did not open ${url}`)
}

/** @param {import('puppeteer-core').Page} page @param {string} url */
async function shows(page, url) {
  try {
    // Not `page.url()`: puppeteer never hears that the tab moved to the add-on's process.
    const [href, state] = await page.evaluate(() => [location.href, document.readyState])
    return href === url && state === 'complete'
  } catch {
    return false // the tab is just changing processes
  }
}
