import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { builtTables } from '../src/dev/built-tables-plugin.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Two projects: `unit` (plain Node, parallel) and `browser` (real Chromium and Firefox, one file at a time). */
export default defineConfig({
  root,
  plugins: [builtTables()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          // The first judgment of a file pays for reading all rules, on a busy machine several seconds.
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          environment: 'node',
          include: ['tests/browser/**/*.spec.ts'],
          // Browsers share two cores and the focus of one machine: one at a time is quicker than fighting.
          fileParallelism: false,
          // Two browsers on two busy cores: a starved browser may be asked once more. A second failure is a failure.
          retry: 1,
          testTimeout: 60_000,
          hookTimeout: 90_000,
        },
      },
    ],
  },
})
