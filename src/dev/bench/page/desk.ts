import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from 'puppeteer-core'
import { startTestNet } from '../../../../tests/browser/harness/test-net'
import { DIST, ROOT } from '../../paths.mjs'

/** Who sits in the page: told apart by its host, so that one browser holds all three and one moment meets all. */
export const HOSTS = {
  alone: 'desk.helpdesk.test',
  ours: 'acme.zendesk.com',
  harper: 'harper.helpdesk.test',
} as const
export type Who = keyof typeof HOSTS
export const EVERYONE = Object.keys(HOSTS) as Who[]

export const BOXES = { textarea: 'textarea', ckeditor: 'CKEditor 5' } as const
export type Box = keyof typeof BOXES

/** A browser with the shipped build and with Harper's way of linting, each on its own host. */
export interface Desk {
  /** The folders of the two extensions. */
  readonly folders: Readonly<Record<'ours' | 'harper', string>>
  openPage(who: Who, box: Box): Promise<Page>
  close(): Promise<void>
}

/** Modules with packages of their own, or that look for files beside them, cannot be bundled into the bench. */
const unbundled = (file: string): Promise<unknown> => import(pathToFileURL(join(ROOT, file)).href)

/** @throws {Error} where there is no Chromium or the extension does not build */
export async function openDesk(): Promise<Desk> {
  const { findBrowser } = (await unbundled('src/dev/find-browser.mjs')) as typeof import('../../find-browser.mjs')
  const { launchChromium } = (await unbundled(
    'src/dev/launch-chromium.mjs',
  )) as typeof import('../../launch-chromium.mjs')
  const { run } = (await unbundled('src/dev/run.mjs')) as typeof import('../../run.mjs')
  const { buildHarper } = (await unbundled(
    'src/dev/bench/page/build-harper.mjs',
  )) as typeof import('./build-harper.mjs')

  const found = findBrowser({ engine: 'chromium' })
  if (!found) throw new Error('No Chromium on this machine.')
  const vite = [join(ROOT, 'node_modules/vite/bin/vite.js'), 'build', '--mode', 'chromium', '--logLevel', 'error']
  if ((await run(process.execPath, vite, {}, process.stderr)) !== 0) throw new Error('The extension does not build.')
  const scratch = mkdtempSync(join(tmpdir(), 'evenkeel-bench-harper-'))
  const harper = join(scratch, 'extension')
  await buildHarper(harper, HOSTS.harper)

  const net = await startTestNet({
    pages: join(ROOT, 'tests/fixtures/pages'),
    ckeditor5: join(ROOT, 'node_modules/ckeditor5/dist/browser'),
  })
  const coached = await launchChromium({
    path: found.path,
    extension: DIST.chromium,
    prefs: { browser: { enable_spellchecking: false }, spellcheck: { dictionaries: [], dictionary: '' } },
    args: [
      `--proxy-server=${net.proxy}`,
      '--proxy-bypass-list=<-loopback>',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    ],
  })
  const close = async () => {
    await coached.close()
    await net.close()
    rmSync(scratch, { recursive: true, force: true })
  }
  try {
    await coached.browser.installExtension(harper)
  } catch (reason) {
    await close()
    throw reason
  }
  return {
    folders: { ours: DIST.chromium, harper },
    openPage: (who, box) => coached.openPage(`https://${HOSTS[who]}/pages/bench.html?box=${box}`),
    close,
  }
}
