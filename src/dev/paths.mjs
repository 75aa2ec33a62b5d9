import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The repository's folders, as absolute paths. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url))
export const DIST = { chromium: join(ROOT, 'dist/chromium'), firefox: join(ROOT, 'dist/firefox') }
/** Scratch: profiles and screenshots that nobody commits. */
export const CACHE = join(ROOT, '.cache')
export const SCREENSHOTS = join(CACHE, 'screenshots')
/** The few that the README shows. */
export const DOCS_SCREENSHOTS = join(ROOT, 'docs/screenshots')
/** Programs for Node, each bundled into one file. */
export const DIST_NODE = join(ROOT, 'dist/node')
/** The command line, in one file too. */
export const DIST_CLI = join(ROOT, 'dist/cli')
