import { crx } from '@crxjs/vite-plugin'
import { defineConfig } from 'vite'
import manifest from './manifest.config.ts'
import { builtTables } from './src/dev/built-tables-plugin.mjs'
import { policySchemaFile } from './src/dev/policy-schema-plugin.mjs'

/** One source, two builds: `vite build --mode chromium` and `vite build --mode firefox`. */
export default defineConfig(({ mode }) => ({
  // The units need no extension around them.
  plugins: [
    builtTables(),
    ...(mode === 'chromium' ? [policySchemaFile()] : []),
    ...(process.env.VITEST ? [] : [crx({ manifest, browser: mode === 'firefox' ? 'firefox' : 'chrome' })]),
  ],
  // The options page judges files of replies in workers of its own.
  worker: { format: 'es', plugins: () => [builtTables()] },
  build: {
    outDir: `dist/${mode}`,
    emptyOutDir: true,
    target: ['chrome120', 'firefox140'],
    modulePreload: { polyfill: false },
    rolldownOptions: { input: { practice: 'src/pages/practice/index.html' } },
  },
  // The content script is built as a library, where Vite leaves this name alone.
  // Papa Parse can fetch files by itself; here it cannot: one place alone asks the network.
  define: { 'process.env.NODE_ENV': JSON.stringify('production'), XMLHttpRequest: 'undefined' },
}))
