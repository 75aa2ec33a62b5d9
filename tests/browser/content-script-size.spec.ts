import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { build } from './harness/browsers'

/** Every frame of every coached tab pays for the content script, so it has a budget, in bytes as they are zipped. */
const BUDGET = 25_000

test.each(['chromium', 'firefox'] as const)('the content script for %s stays within its budget', (engine) => {
  const folder = build(engine)
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as {
    content_scripts: { js: string[] }[]
  }
  const files = new Set(manifest.content_scripts.flatMap(({ js }) => js))
  const bytes = [...files].map((file) => gzipSync(readFileSync(join(folder, file)), { level: 9 }).length)
  expect(bytes.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(BUDGET)
})
