import { chmodSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { contentMark } from '../dev/content-mark.mjs'
import { ROOT } from '../dev/paths.mjs'

/** Whatever a program for Node may be made from. Whole folders, since rules are found by looking into theirs. */
const SOURCES = ['src', 'tests/browser/harness', 'tests/fixtures/bench', 'package.json', 'package-lock.json'].map(
  (place) => join(ROOT, place),
)
const MARK = '// made from '

/**
 * Whether the built program is that of the sources as they are now.
 * @param {string} file
 */
export function isCurrent(file, mark = contentMark(SOURCES)) {
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
 * @throws {Error} where it is made from more than would be noticed when it changes
 */
export async function buildForNode(entry, file) {
  const mark = contentMark(SOURCES)
  if (isCurrent(file, mark)) return
  const { build } = await import('vite')
  const { builtTables } = await import('../dev/built-tables-plugin.mjs')
  mkdirSync(dirname(file), { recursive: true })
  const scratch = mkdtempSync(`${file}-`)
  try {
    const built = await build({
      root: ROOT,
      configFile: false,
      logLevel: 'error',
      plugins: [builtTables(), asAscii],
      define: { 'process.env.NODE_ENV': JSON.stringify('production') },
      ssr: { noExternal: true },
      build: {
        ssr: join(ROOT, entry),
        outDir: scratch,
        target: 'node20',
        minify: true,
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
    checkSources(/** @type {import('vite').Rolldown.RolldownOutput} */ (built))
    chmodSync(join(scratch, 'program.mjs'), 0o755)
    renameSync(join(scratch, 'program.mjs'), file)
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}

/**
 * Writes what is not ASCII as escapes: V8 reads such a file in one byte a letter, which makes four megabytes start faster.
 * @type {import('vite').Plugin}
 */
const asAscii = {
  name: 'evenkeel:as-ascii',
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type !== 'chunk') continue
      file.code = file.code.replace(
        /[\u0080-\uffff]/g,
        (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
      )
    }
  },
}

/** @param {import('vite').Rolldown.RolldownOutput} built */
function checkSources({ output }) {
  const modules = output.flatMap((piece) => (piece.type === 'chunk' ? piece.moduleIds : []))
  const ours = modules.filter((id) => id.startsWith(ROOT) && !id.includes('/node_modules/'))
  const unknown = ours.find((id) => !SOURCES.some((source) => id.startsWith(source)))
  if (unknown) throw new Error(`A program for Node is made from ${unknown}, which build-for-node.mjs does not know.`)
}
