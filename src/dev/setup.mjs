// Plain Node only: this runs before anything is installed.
import { spawnSync } from 'node:child_process'
import { existsSync, lstatSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { aptInstall } from './apt-install.mjs'
import { findBrowser, howToGetOne } from './find-browser.mjs'
import { ROOT } from './paths.mjs'
import { run } from './run.mjs'

const OLDEST_NODE = [20, 19]

/** @throws {Error} where this Node is too old for the build */
export function checkNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const [oldMajor = 0, oldMinor = 0] = OLDEST_NODE
  if (major < oldMajor || (major === oldMajor && minor < oldMinor)) {
    throw new Error(
      `Node ${version} is too old: Evenkeel needs ${OLDEST_NODE.join('.')} or later (https://nodejs.org).`,
    )
  }
}

/** @typedef {{ packages?: Record<string, { version?: string, optional?: boolean }> }} Lockfile */

/**
 * Whether what is installed is what the lockfile names. By content: file times lie after a checkout.
 * @param {Lockfile} wanted `package-lock.json`
 * @param {Lockfile} installed `node_modules/.package-lock.json`
 */
export function installedIsCurrent(wanted, installed) {
  return Object.entries(wanted.packages ?? {}).every(([place, { version, optional }]) => {
    const here = installed.packages?.[place]
    return place === '' || (here ? here.version === version : optional === true)
  })
}

/**
 * Runs `npm ci` where packages are missing or other than the lockfile's.
 * @param {NodeJS.WriteStream} [output] where to say so
 * @throws {Error} where that fails
 */
export async function ensurePackages(output = process.stdout) {
  const read = (/** @type {string} */ file) => JSON.parse(readFileSync(join(ROOT, file), 'utf8'))
  const record = 'node_modules/.package-lock.json'
  if (existsSync(join(ROOT, record)) && installedIsCurrent(read('package-lock.json'), read(record))) return
  // `npm ci` would empty the folder that a link points to, which belongs to another checkout.
  if (lstatSync(join(ROOT, 'node_modules'), { throwIfNoEntry: false })?.isSymbolicLink()) {
    throw new Error('node_modules is a link, and what it points to is not what package-lock.json names: install there.')
  }
  output.write('Installing npm packages …\n')
  if ((await run('npm', ['ci', '--no-fund', '--no-audit'], {}, output)) !== 0) throw new Error('npm ci failed.')
}

const DEBIAN_PACKAGE = { chromium: 'chromium', firefox: 'firefox-esr' }

/**
 * Both engines are needed by the tests: installs the missing ones where that can be done without asking (root on
 * Debian).
 * @throws {Error} naming what is missing and how to get it
 */
export async function ensureTestBrowsers() {
  const missing = () =>
    /** @type {const} */ (['chromium', 'firefox']).filter((engine) => !findBrowser({ engine, env: withoutBrowser() }))
  const packages = missing().map((engine) => DEBIAN_PACKAGE[engine])
  if (packages.length > 0) await aptInstall(packages.join(' and '), packages)
  const still = missing()
  if (still.length > 0) {
    throw new Error(`The browser tests need ${still.join(' and ')}, not found on this machine.\n${howToGetOne()}`)
  }
}

/** `BROWSER` is for `npm start`; the tests want both engines wherever they lie. */
function withoutBrowser() {
  return { ...process.env, BROWSER: undefined }
}

/**
 * The recipe for large archives is tested with GNU parallel: installs it where that can be done without asking.
 * @throws {Error} saying how to get it
 */
export async function ensureParallel() {
  const there = () => spawnSync('parallel', ['--version'], { encoding: 'utf8' }).stdout?.startsWith('GNU parallel')
  if (!there()) await aptInstall('parallel', ['parallel'])
  if (!there())
    throw new Error('The tests need GNU parallel: apt install parallel, dnf install parallel, brew install parallel.')
}
