// Plain Node only: this runs before anything is installed.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { ROOT } from './paths.mjs'

/**
 * Names the content of files and of whole folders, and where each file lies: file times lie after a checkout.
 * @param {readonly string[]} places absolute
 * @throws {Error} where one is not there
 */
export function contentMark(places) {
  const hash = createHash('sha256')
  for (const file of places.flatMap(filesOf)) hash.update(relative(ROOT, file)).update(readFileSync(file))
  return hash.digest('hex')
}

/** @param {string} place @returns {string[]} */
function filesOf(place) {
  if (!statSync(place).isDirectory()) return [place]
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}
