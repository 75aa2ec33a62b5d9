import { createHash } from 'node:crypto'
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { ROOT } from '../dev/paths.mjs'

/** What a program for Node is made from. */
const SOURCES = ['src/cli', 'src/replies', 'src/dev', 'src/engine', 'src/rules', 'src/rule-set', 'package-lock.json']
const MARK = '// made from '

/** Names the content of all sources: file times lie after a checkout. */
export function sourcesMark() {
  const hash = createHash('sha256')
  for (const source of SOURCES) {
    for (const file of filesOf(join(ROOT, source))) hash.update(file.slice(ROOT.length)).update(readFileSync(file))
  }
  return hash.digest('hex')
}

/**
 * @param {string} path
 * @returns {string[]}
 */
function filesOf(path) {
  try {
    return readdirSync(path, { withFileTypes: true })
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .flatMap((entry) => filesOf(join(path, entry.name)))
  } catch (reason) {
    if (/** @type {NodeJS.ErrnoException} */ (reason).code === 'ENOTDIR') return [path]
    throw reason
  }
}

/**
 * Whether the built program is that of the sources as they are now.
 * @param {string} file
 */
export function isCurrent(file, mark = sourcesMark()) {
  try {
    const text = readFileSync(file, 'utf8')
    return text.startsWith(MARK + mark) || text.startsWith(`#!/usr/bin/env node\n${MARK}${mark}`)
  } catch {
    return false
  }
}

/**
 * Bundles a TypeScript entry and all that it imports, the rules' `import.meta.glob` included, into one file for Node.
 * The file takes its place in one step, so that two runs at once do no harm.
 * @param {string} entry path in the repository
 * @param {string} file absolute
 */
export async function buildForNode(entry, file) {
  const mark = sourcesMark()
  if (isCurrent(file, mark)) return
  const { build } = await import('vite')
  const { patternTable } = await import('../dev/pattern-table-plugin.mjs')
  mkdirSync(dirname(file), { recursive: true })
  const scratch = mkdtempSync(`${file}-`)
  try {
    await build({
      root: ROOT,
      configFile: false,
      logLevel: 'error',
      plugins: [patternTable()],
      define: { 'process.env.NODE_ENV': JSON.stringify('production') },
      ssr: { noExternal: true },
      build: {
        ssr: join(ROOT, entry),
        outDir: scratch,
        target: 'node20',
        minify: false,
        rolldownOptions: {
          output: {
            entryFileNames: 'program.mjs',
            codeSplitting: false,
            // After the marks, so that a copy of the file alone can be started on another machine.
            banner: `#!/usr/bin/env node\n${MARK}${mark}`,
          },
        },
      },
    })
    chmodSync(join(scratch, 'program.mjs'), 0o755)
    renameSync(join(scratch, 'program.mjs'), file)
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}
