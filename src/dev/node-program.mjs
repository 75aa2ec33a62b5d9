// Plain Node up to the first await: this may run before anything is installed.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { buildForNode } from '../cli/build-for-node.mjs'
import { ROOT } from './paths.mjs'
import { run } from './run.mjs'
import { checkNode, ensurePackages, installedIsCurrent } from './setup.mjs'

/**
 * Installs what is missing, bundles a developer's program with the engine, and runs it in this process.
 * Only its results go to standard output.
 * @param {string} entry path in the repository
 * @param {string} name of the bundled file, in `dist`
 * @param {{ rivals?: boolean, vectors?: boolean, also?: Record<string, string> }} [needs] `also`: other entries that it
 *   wants bundled
 */
export async function runNodeProgram(entry, name, { rivals = false, vectors = false, also = {} } = {}) {
  const fileOf = (/** @type {string} */ built) => join(ROOT, 'dist', `${built}.mjs`)
  try {
    checkNode()
    await ensurePackages(process.stderr)
    if (rivals) await ensureRivals()
    if (vectors) await ensureWordVectors()
    for (const [from, to] of Object.entries({ ...also, [entry]: name })) await buildForNode(from, fileOf(to))
  } catch (reason) {
    process.stderr.write(`${reason instanceof Error ? reason.message : reason}\n`)
    process.exit(1)
  }
  await import(pathToFileURL(fileOf(name)).href)
}

/** Some 100 MB that nobody but a comparison needs. */
export function ensureRivals() {
  return ensureFolder('tests/rivals', 'write-good, alex, VADER and Harper')
}

/** Some 300 MB of English words that nothing but learning needs. */
function ensureWordVectors() {
  // The vectors are made for a library that we do without.
  return ensureFolder('tests/word-vectors', 'vectors of English words', '--legacy-peer-deps')
}

/** Some 200 MB of editors that only the browser tests type into. */
export function ensureEditors() {
  // Their makers ask for versions of each other that do not fit; the lockfile has those that do.
  return ensureFolder('tests/editors', 'the editors that are tested', '--ignore-scripts', '--legacy-peer-deps')
}

/**
 * Runs `npm ci` in a package folder of its own where its packages are missing or other than its lockfile's.
 * @param {string} place of the folder in the repository
 * @param {string} what is installed, for the message
 * @param {...string} flags for npm
 */
async function ensureFolder(place, what, ...flags) {
  const folder = join(ROOT, place)
  const read = (/** @type {string} */ path) => JSON.parse(readFileSync(join(folder, path), 'utf8'))
  const record = 'node_modules/.package-lock.json'
  if (existsSync(join(folder, record)) && installedIsCurrent(read('package-lock.json'), read(record))) return
  process.stderr.write(`Installing ${what} …\n`)
  const args = ['ci', '--prefix', place, ...flags, '--no-fund', '--no-audit']
  if ((await run('npm', args, {}, process.stderr)) !== 0) throw new Error(`npm ci failed in ${place}.`)
}
