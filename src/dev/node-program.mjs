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
 * @param {{ rivals?: boolean, also?: Record<string, string> }} [needs] `also`: other entries that it wants bundled
 */
export async function runNodeProgram(entry, name, { rivals = false, also = {} } = {}) {
  const fileOf = (/** @type {string} */ built) => join(ROOT, 'dist', `${built}.mjs`)
  try {
    checkNode()
    await ensurePackages(process.stderr)
    if (rivals) await ensureRivals()
    for (const [from, to] of Object.entries({ ...also, [entry]: name })) await buildForNode(from, fileOf(to))
  } catch (reason) {
    process.stderr.write(`${reason instanceof Error ? reason.message : reason}\n`)
    process.exit(1)
  }
  await import(pathToFileURL(fileOf(name)).href)
}

/** Some 100 MB that nobody but a comparison needs. */
export async function ensureRivals() {
  const folder = join(ROOT, 'tests/rivals')
  const read = (/** @type {string} */ path) => JSON.parse(readFileSync(join(folder, path), 'utf8'))
  const record = 'node_modules/.package-lock.json'
  if (existsSync(join(folder, record)) && installedIsCurrent(read('package-lock.json'), read(record))) return
  process.stderr.write('Installing write-good, alex, VADER and Harper …\n')
  if ((await run('npm', ['ci', '--prefix', 'tests/rivals', '--no-fund', '--no-audit'], {}, process.stderr)) !== 0) {
    throw new Error('npm ci failed in tests/rivals.')
  }
}
