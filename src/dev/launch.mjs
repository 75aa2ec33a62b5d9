import { launchChromium } from './launch-chromium.mjs'
import { launchFirefox } from './launch-firefox.mjs'

/** Where the pages of the extension lie, below its origin. */
export const PAGES = {
  practice: 'src/pages/practice/index.html',
  options: 'src/pages/options/index.html',
  popup: 'src/pages/popup/index.html',
}

/**
 * @typedef {{ path: string, engine: 'chromium' | 'firefox', name: string, extension: string }} WithExtension
 * @param {WithExtension & { headless: boolean }} options
 */
export function launch({ engine, ...options }) {
  return engine === 'firefox' ? launchFirefox(options) : launchChromium(options)
}
