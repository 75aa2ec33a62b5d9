import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildEditors, editorPages } from '../../src/dev/build-editors.mjs'
import { ROOT } from '../../src/dev/paths.mjs'
import { BEHAVIOURS } from './editors/behaviours'
import { examine } from './editors/examine'
import { EXCEPTIONS } from './editors/exceptions'
import { compatibilityTable, type Verdicts } from './editors/table'
import { type CoachedBrowser, chromium, firefox } from './harness/browsers'
import { startTestNet, type TestNet } from './harness/test-net'

/** For work on one editor: `EDITORS=quill,trix BROWSERS=firefox`. The table is then left alone. */
const chosen = (variable: string, all: readonly string[]) => process.env[variable]?.split(',') ?? all
const editors = editorPages().filter(({ name }) => chosen('EDITORS', [name]).includes(name))
const browsers = (['chromium', 'firefox'] as const).filter((name) => chosen('BROWSERS', [name]).includes(name))
const seen: Record<'chromium' | 'firefox', Verdicts> = { chromium: {}, firefox: {} }

describe.each(browsers)('every editor in %s', (engine) => {
  let net: TestNet
  let coached: CoachedBrowser
  beforeAll(async () => {
    net = await startTestNet({ editors: await buildEditors(), modules: join(ROOT, 'tests/editors/node_modules') })
    coached = await (engine === 'chromium' ? chromium : firefox)(net)
  })
  afterAll(async () => {
    await coached?.close()
    await net?.close()
    const folder = join(ROOT, 'dist/compatibility')
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, `${engine}.json`), `${JSON.stringify(seen[engine], null, 2)}\n`)
  })

  test.each(editors)('$title', { timeout: 180_000 }, async ({ name }) => {
    const verdicts = await examine(coached, name)
    seen[engine][name] = verdicts
    const excepted = EXCEPTIONS.filter(
      ({ editor, browser }) => editor === name && (browser === 'both' || browser === engine),
    ).map(({ behaviour }) => behaviour)
    const stale = excepted.filter((behaviour) => verdicts[behaviour] === 'ok')
    expect(stale, 'exceptions that are none any more').toEqual([])
    const failed = BEHAVIOURS.filter(({ id }) => verdicts[id] !== 'ok' && !excepted.includes(id))
    expect(Object.fromEntries(failed.map(({ id }) => [id, verdicts[id]]))).toEqual({})
    expect(net.strayed, 'requests that left the test server').toEqual([])
  })
})

if (!process.env.EDITORS && !process.env.BROWSERS) {
  test('docs/compatibility.md says what was seen', async () => {
    await expect(compatibilityTable(seen)).toMatchFileSnapshot(join(ROOT, 'docs/compatibility.md'))
  })
}
