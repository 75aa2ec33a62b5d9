import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { findBrowser } from '../../../src/dev/find-browser.mjs'
import { type CoachedBrowser, launchChromium } from '../../../src/dev/launch-chromium.mjs'
import { launchFirefox } from '../../../src/dev/launch-firefox.mjs'
import { DIST } from '../../../src/dev/paths.mjs'
import type { TestNet } from './test-net'

export type { CoachedBrowser } from '../../../src/dev/launch-chromium.mjs'

/** Starts real Chromium with the shipped build; `extension: false` starts it bare, for comparison. */
export async function chromium(
  net: TestNet,
  { extension = true, profile }: { extension?: boolean; profile?: string } = {},
): Promise<CoachedBrowser> {
  return launchChromium({
    path: pathOf('chromium'),
    extension: extension ? build('chromium') : undefined,
    profile,
    // The spelling checker fetches its dictionary when something is typed.
    prefs: { browser: { enable_spellchecking: false }, spellcheck: { dictionaries: [], dictionary: '' } },
    args: [
      `--proxy-server=${net.proxy}`,
      '--proxy-bypass-list=<-loopback>',
      // Nothing may find its way around the proxy by looking up a name itself.
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
      '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
      // What the browser asks on its own account carries a name of its own, so that it cannot be mistaken for ours.
      ...BROWSERS_OWN.map(([flag, name]) => `--${flag}=https://${name}.browser-own.invalid/`),
      '--disable-domain-reliability',
      '--no-pings',
      // Workers do not heed what the driver says of certificates.
      '--ignore-certificate-errors',
      '--disable-features=NetworkTimeServiceQuerying,HttpsUpgrades,AutofillServerCommunication',
    ],
  })
}

const BROWSERS_OWN = [
  ['gaia-url', 'accounts'],
  ['google-apis-url', 'apis'],
  ['google-base-url', 'base'],
  ['apps-gallery-update-url', 'gallery'],
  ['component-updater=url-source', 'update'],
] as const

/** Starts real Firefox with the shipped build. */
export async function firefox(
  net: TestNet,
  {
    extension = true,
    prefs = {},
    path = pathOf('firefox'),
  }: { extension?: boolean; prefs?: Record<string, unknown>; path?: string } = {},
): Promise<CoachedBrowser> {
  return launchFirefox({
    path,
    extension: extension ? build('firefox') : undefined,
    prefs: {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': net.port,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': net.port,
      'network.proxy.no_proxies_on': '',
      'network.proxy.allow_hijacking_localhost': true,
      'network.proxy.failover_direct': false,
      ...prefs,
    },
  })
}

/** The folder of a shipped build. @throws {Error} where it has not been built. */
export function build(engine: 'chromium' | 'firefox'): string {
  if (!existsSync(join(DIST[engine], 'manifest.json'))) throw new Error(`No ${DIST[engine]}: run \`npm run build\`.`)
  return DIST[engine]
}

export function pathOf(engine: 'chromium' | 'firefox'): string {
  // A BROWSER for `npm start` may be of the other engine; the tests need both.
  const found = findBrowser({ engine })
  if (!found) throw new Error(`No ${engine} on this machine.`)
  return found.path
}
