import { crx } from '@crxjs/vite-plugin'
import { defineConfig } from 'vite'
import manifest from './manifest.config.ts'
import { patternTable } from './src/dev/pattern-table-plugin.mjs'
import { policySchemaFile } from './src/dev/policy-schema-plugin.mjs'

/** One source, two builds: `vite build --mode chromium` and `vite build --mode firefox`. */
export default defineConfig(({ mode }) => ({
  // The units need no extension around them.
  plugins: [
    patternTable(),
    ...(mode === 'chromium' ? [policySchemaFile()] : []),
    ...(process.env.VITEST ? [] : [crx({ manifest, browser: mode === 'firefox' ? 'firefox' : 'chrome' })]),
  ],
  // The options page judges files of replies in workers of its own.
  worker: { format: 'es', plugins: () => [patternTable()] },
  build: {
    outDir: `dist/${mode}`,
    emptyOutDir: true,
    target: ['chrome120', 'firefox140'],
    modulePreload: { polyfill: false },
    rolldownOptions: { input: { practice: 'src/pages/practice/index.html' } },
  },
  // The content script is built as a library, where Vite leaves this name alone.
  define: { 'process.env.NODE_ENV': JSON.stringify('production') },
}))
