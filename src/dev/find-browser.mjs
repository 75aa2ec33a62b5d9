import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { basename, delimiter, isAbsolute, join } from 'node:path'
import { CACHE } from './paths.mjs'

/**
 * @typedef {'chromium' | 'firefox'} Engine
 * @typedef {object} FoundBrowser
 * @property {string} path
 * @property {Engine} engine which of the two builds it takes
 * @property {string} name as people call it
 */

/** @type {readonly { name: string, engine: Engine, commands: string[], mac: string[], windows: string[] }[]} */
const KNOWN = [
  {
    name: 'Chromium',
    engine: 'chromium',
    commands: ['chromium', 'chromium-browser'],
    mac: ['Chromium.app/Contents/MacOS/Chromium'],
    windows: ['Chromium/Application/chrome.exe'],
  },
  {
    name: 'Chrome for Testing',
    engine: 'chromium',
    commands: ['chrome-for-testing', 'google-chrome-for-testing'],
    mac: ['Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing'],
    windows: ['Google/Chrome for Testing/Application/chrome.exe'],
  },
  {
    name: 'Microsoft Edge',
    engine: 'chromium',
    commands: ['microsoft-edge', 'microsoft-edge-stable', 'microsoft-edge-beta', 'microsoft-edge-dev'],
    mac: ['Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
    windows: ['Microsoft/Edge/Application/msedge.exe'],
  },
  {
    name: 'Firefox',
    engine: 'firefox',
    commands: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
    mac: ['Firefox.app/Contents/MacOS/firefox', 'Firefox Developer Edition.app/Contents/MacOS/firefox'],
    windows: ['Mozilla Firefox/firefox.exe', 'Firefox Developer Edition/firefox.exe'],
  },
  // Last: the branded Chrome takes an unpacked extension over its debugging pipe only.
  {
    name: 'Google Chrome',
    engine: 'chromium',
    commands: ['google-chrome', 'google-chrome-stable', 'google-chrome-beta'],
    mac: ['Google Chrome.app/Contents/MacOS/Google Chrome'],
    windows: ['Google/Chrome/Application/chrome.exe'],
  },
]

/** @param {NodeJS.ProcessEnv} env @param {NodeJS.Platform} platform @param {(typeof KNOWN)[number]} browser */
function candidates(env, platform, browser) {
  if (platform === 'darwin') {
    return ['/Applications', join(homedir(), 'Applications')].flatMap((folder) =>
      browser.mac.map((app) => join(folder, app)),
    )
  }
  if (platform === 'win32') {
    return [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA].flatMap((folder) =>
      folder ? browser.windows.map((exe) => join(folder, exe)) : [],
    )
  }
  return inPath(env, browser.commands)
}

/** @param {NodeJS.ProcessEnv} env @param {string[]} commands */
function inPath(env, commands) {
  const folders = [...(env.PATH ?? '').split(delimiter).filter(Boolean), '/snap/bin']
  return commands.flatMap((command) => folders.map((folder) => join(folder, command)))
}

/**
 * Chrome for Testing where `howToGetOne` has it put: in this folder's cache, or else in puppeteer's own.
 * @param {(folder: string) => string[]} list
 */
function downloaded(list) {
  return [join(CACHE, 'chrome'), join(homedir(), '.cache/puppeteer/chrome')].flatMap((folder) =>
    list(folder).flatMap((version) =>
      [
        'chrome-linux64/chrome',
        'chrome-win64/chrome.exe',
        'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
        'chrome-mac-x64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
      ].map((file) => join(folder, version, file)),
    ),
  )
}

/** @param {string} folder */
function listFolder(folder) {
  return existsSync(folder) ? readdirSync(folder).sort().reverse() : []
}

/**
 * What the browser calls itself, e.g. "Google Chrome 141.0.1". Empty where it does not say (Windows).
 * @param {string} path
 */
export function versionOf(path) {
  if (process.platform === 'win32') return ''
  const asked = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 })
  return (asked.stdout ?? '').trim().split('\n').at(-1) ?? ''
}

/**
 * Which engine a path given by hand belongs to, by what it calls itself and then by its file name.
 * @param {string} path
 * @param {string} version
 * @returns {Engine}
 */
export function engineOf(path, version) {
  return /firefox|librewolf|waterfox|mozilla/i.test(`${version} ${basename(path)}`) ? 'firefox' : 'chromium'
}

/**
 * Looks where browsers usually lie, `BROWSER` (a path or a command) first.
 * @param {{ engine?: Engine, env?: NodeJS.ProcessEnv, platform?: NodeJS.Platform,
 *           exists?: (path: string) => boolean, list?: (folder: string) => string[],
 *           version?: (path: string) => string }} [options]
 * @returns {FoundBrowser | undefined} the first one found; `undefined` if there is none
 * @throws {Error} where `BROWSER` names a file that does not exist or does not answer like a browser
 */
export function findBrowser({
  engine,
  env = process.env,
  platform = process.platform,
  exists = existsSync,
  list = listFolder,
  version = versionOf,
} = {}) {
  const wanted = env.BROWSER
  if (wanted) {
    const path = [wanted, ...inPath(env, [wanted])].find((place) => isAbsolute(place) && exists(place))
    if (!path) throw new Error(`BROWSER=${wanted}: there is no such file.`)
    const name = version(path)
    // Editors and desktops set BROWSER to helper scripts that open a page somewhere else.
    if (platform !== 'win32' && !/chrom|edge|firefox|brave|opera|vivaldi|wolf/i.test(name)) {
      throw new Error(`BROWSER=${wanted} does not answer to --version like a browser. Give another path, or unset it.`)
    }
    const found = { path, engine: engineOf(path, name), name: name || basename(path) }
    if (!engine || engine === found.engine) return found
  }
  for (const browser of KNOWN) {
    if (engine && browser.engine !== engine) continue
    const places = candidates(env, platform, browser)
    if (browser.name === 'Chrome for Testing') places.push(...downloaded(list))
    const path = places.find(exists)
    if (path) return { path, engine: browser.engine, name: browser.name }
  }
  return undefined
}

/**
 * How to get a browser, in one paragraph a system.
 * @param {NodeJS.Platform} [platform]
 */
export function howToGetOne(platform = process.platform) {
  const anywhere =
    '  Anywhere: `npx @puppeteer/browsers install chrome@stable --path .cache` fetches Chrome for Testing to where it is\n' +
    '            found. A browser in another place: `BROWSER=that/path npm start`.'
  const here =
    platform === 'darwin'
      ? '  macOS:    `brew install --cask chromium` or `brew install --cask firefox`'
      : platform === 'win32'
        ? '  Windows:  Microsoft Edge is usually there; else `winget install Mozilla.Firefox`'
        : '  Debian, Ubuntu: `sudo apt-get install chromium` or `sudo apt-get install firefox-esr`\n' +
          '  Fedora:         `sudo dnf install chromium` or `sudo dnf install firefox`'
  return `${here}\n${anywhere}`
}
