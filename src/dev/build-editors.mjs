// The pages on which the browser tests type into real editors: bundled once, and again when something changed.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { contentMark } from './content-mark.mjs'
import { ROOT } from './paths.mjs'

const FOLDER = join(ROOT, 'tests/editors')
const CACHE = join(FOLDER, 'node_modules/.cache')
const SOURCES = [
  join(FOLDER, 'package-lock.json'),
  join(FOLDER, 'editors.json'),
  join(FOLDER, 'pages'),
  join(ROOT, 'src/fields'),
  fileURLToPath(import.meta.url),
]

/**
 * One editor of `tests/editors/editors.json`.
 * @typedef {object} EditorPage
 * @property {string} name of its page
 * @property {string} title
 * @property {string} [package] from which its version is read
 * @property {string} [page] the script that sets it up, where it is not called as the page
 * @property {Record<string, string>} [data] told to that script
 * @property {string[]} [scripts]
 * @property {string[]} [styles]
 */

/** @returns {EditorPage[]} */
export function editorPages() {
  return JSON.parse(readFileSync(join(FOLDER, 'editors.json'), 'utf8'))
}

/**
 * Bundles the editors' pages where that has not been done for what is there now.
 * @returns {Promise<string>} the folder to serve
 */
export async function buildEditors() {
  const folder = join(CACHE, contentMark(SOURCES).slice(0, 16))
  if (existsSync(folder)) return folder
  mkdirSync(dirname(folder), { recursive: true })
  const scratch = mkdtempSync(join(CACHE, 'building-'))
  const pages = editorPages()
  try {
    const { build } = await import('vite')
    const scripts = new Set(pages.map(({ name, page }) => page ?? name))
    const input = Object.fromEntries([...scripts, 'fields'].map((name) => [name, join(FOLDER, `pages/${name}.js`)]))
    await build({
      root: FOLDER,
      configFile: false,
      logLevel: 'error',
      define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
      build: {
        outDir: scratch,
        target: 'es2022',
        modulePreload: false,
        chunkSizeWarningLimit: 10_000,
        rolldownOptions: {
          input,
          output: { entryFileNames: '[name].js', chunkFileNames: 'shared-[hash].js' },
        },
      },
    })
    for (const page of pages) writeFileSync(join(scratch, `${page.name}.html`), html(page))
    // Another run may have been quicker.
    if (!existsSync(folder)) renameSync(scratch, folder)
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
  return folder
}

/** @param {EditorPage} page */
function html({ name, title, page = name, data = {}, scripts = [], styles = [] }) {
  const attributes = Object.entries(data).map(
    ([key, value]) => ` data-${key.replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`)}="${value}"`,
  )
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${title}</title>
${styles.map((href) => `<link rel="stylesheet" href="${href}">`).join('\n')}
<style>
body { margin: 16px auto; width: 720px; font: 15px/1.6 system-ui, sans-serif; }
#above { height: 20px; }
textarea { box-sizing: border-box; width: 100%; padding: 8px 12px; font: 15px/1.6 Georgia, serif; }
[contenteditable] { min-height: 260px; }
</style>
</head>
<body${attributes.join('')}>
<div id="above"></div>
<div id="editor"></div>
<div style="height: 60px"></div>
<textarea id="elsewhere" rows="2" aria-label="Elsewhere"></textarea>
${scripts.map((src) => `<script src="${src}"></script>`).join('\n')}
<script type="module" src="fields.js"></script>
<script type="module" src="${page}.js"></script>
</body>
</html>
`
}
