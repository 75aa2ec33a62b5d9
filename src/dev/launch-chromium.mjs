import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import puppeteer from 'puppeteer-core'

/**
 * A browser with Evenkeel in it, driven alike in both engines.
 * @typedef {object} CoachedBrowser
 * @property {'chromium' | 'firefox'} engine
 * @property {import('puppeteer-core').Browser} browser
 * @property {() => string} origin of the extension's own pages, without a slash at the end
 * @property {(directory: string) => Promise<void>} install loads an unpacked extension into the running browser
 * @property {(url: string) => Promise<import('puppeteer-core').Page>} openPage in a new tab in front
 * @property {(path: string) => Promise<import('puppeteer-core').Page>} openExtensionPage e.g. `src/pages/options/index.html`
 * @property {() => Promise<void>} close
 */

/**
 * Starts Chromium, Chrome or Edge on a fresh profile.
 *
 * The extension goes in over the debugging pipe and not by `--load-extension`, because the branded Chrome has ignored
 * that switch since version 137 without a word.
 * @param {{ path: string, extension?: string, headless?: boolean, args?: string[],
 *   prefs?: object, profile?: string }} options `prefs` as in the profile's own file; `profile` is a folder that is there
 *   already and stays
 * @returns {Promise<CoachedBrowser>}
 * @throws {Error} where the browser does not start, or will not take the extension
 */
export async function launchChromium({ path, extension, headless = true, args = [], prefs = {}, profile: kept }) {
  const root = process.getuid?.() === 0
  const profile = kept ?? mkdtempSync(join(tmpdir(), 'evenkeel-'))
  if (!existsSync(join(profile, 'Default'))) {
    mkdirSync(join(profile, 'Default'))
    writeFileSync(join(profile, 'Default/Preferences'), JSON.stringify(prefs))
  }
  const browser = await puppeteer.launch({
    executablePath: path,
    headless,
    userDataDir: profile,
    pipe: true,
    enableExtensions: true,
    acceptInsecureCerts: true,
    defaultViewport: headless ? { width: 1280, height: 900 } : null,
    args: [
      '--no-default-browser-check',
      ...(headless ? ['--disable-gpu'] : []),
      ...(root ? ['--no-sandbox'] : []),
      ...args,
    ],
  })
  let id = ''
  /** @type {CoachedBrowser} */
  const coached = {
    engine: 'chromium',
    browser,
    origin: () => `chrome-extension://${id}`,
    async install(directory) {
      try {
        id = await browser.installExtension(directory)
      } catch (reason) {
        throw new Error(
          `${await browser.version()} will not take an unpacked extension from the command line. The branded Chrome ` +
            `stopped that with version 137; use Chromium, Chrome for Testing, Edge or Firefox.`,
          { cause: reason },
        )
      }
    },
    async openPage(url) {
      const page = await browser.newPage()
      await page.goto(url)
      return page
    },
    openExtensionPage: (file) => coached.openPage(`${coached.origin()}/${file}`),
    async close() {
      await browser.close()
      if (!kept) rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
    },
  }
  if (extension) {
    try {
      await coached.install(extension)
    } catch (reason) {
      await coached.close()
      throw reason
    }
  }
  return coached
}
