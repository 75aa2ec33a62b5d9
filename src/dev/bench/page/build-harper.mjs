import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../../paths.mjs'

const HARPER = join(ROOT, 'tests/rivals/node_modules/harper.js/dist')

/** Bundles the test extension that lints with Harper in the page. @param {string} folder @param {string} host */
export async function buildHarper(folder, host) {
  const { build } = await import('vite')
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    resolve: {
      alias: { 'harper.js': join(HARPER, 'index.js') },
    },
    build: {
      outDir: folder,
      target: 'chrome120',
      lib: {
        entry: join(ROOT, 'src/dev/bench/page/harper-content.ts'),
        formats: ['iife'],
        name: 'harperInPage',
        fileName: () => 'content.js',
      },
    },
  })
  mkdirSync(folder, { recursive: true })
  cpSync(join(HARPER, 'harper_wasm_bg.wasm'), join(folder, 'harper.wasm'))
  const pages = [`https://${host}/*`]
  const manifest = {
    manifest_version: 3,
    name: 'Harper in the page',
    version: '1',
    content_scripts: [{ matches: pages, js: ['content.js'], run_at: 'document_idle' }],
    web_accessible_resources: [{ resources: ['harper.wasm'], matches: pages }],
  }
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest))
}
