import browser, { type Permissions, type Scripting } from 'webextension-polyfill'
import { coachScript } from './coach-files'
import { matches } from './match-pattern'
import { startInOpenTabs, tellOpenTabs } from './open-tabs'
import { readPolicy } from './policy'
import { holdForRulesOnly, originForRulesOnly } from './team-address'

const RESTING = 'restingSites'
const SCRIPT_ID = 'sites-of-the-agent'

/** Shops of the browser makers: no extension may touch them, whatever the agent allows. */
const CLOSED_TO_ALL = ['chromewebstore.google.com', 'addons.mozilla.org', 'microsoftedge.microsoft.com']

/** One site, as the browser grants it: scheme and host, every port. */
export interface Site {
  /** `https://desk.example.com/*` */
  readonly pattern: string
  /** `desk.example.com` */
  readonly host: string
}

export type SiteState =
  | { readonly kind: 'coached'; readonly site: Site; readonly byPolicy: boolean }
  /** Could be coached, if the agent says so. A policy can ask for it, but only the agent's click allows it. */
  | { readonly kind: 'off'; readonly site: Site; readonly byPolicy: boolean }
  /** A page of the browser, a file, a shop: nothing of ours can run there. */
  | { readonly kind: 'closed' }

/** The site of an address; `undefined` where no extension can run. */
export function siteOf(address: string | undefined): Site | undefined {
  if (!address || !URL.canParse(address)) return undefined
  const { protocol, hostname } = new URL(address)
  if (!/^https?:$/.test(protocol) || CLOSED_TO_ALL.includes(hostname)) return undefined
  return { pattern: `${protocol}//${hostname}/*`, host: hostname }
}

/** Whether replies at an address are coached. */
export async function stateOf(address: string | undefined): Promise<SiteState> {
  const site = siteOf(address)
  if (!site || !address) return { kind: 'closed' }
  const [resting, granted, byClick, byPolicy] = await Promise.all([
    isResting(address),
    browser.permissions.contains({ origins: [site.pattern] }),
    sitesByClick(),
    isByPolicy(site),
  ])
  const declared = [...coachScript().matches, ...byClick].some((pattern) => matches(pattern, address))
  return { kind: granted && declared && !resting ? 'coached' : 'off', site, byPolicy }
}

/**
 * Starts coaching a site. Must be called within the agent's click: the browser asks for this one site.
 * Resolves to false if the agent says no. The script itself is put in place by `followPermissions`, because the
 * popup may be gone by the time the agent has answered.
 */
export async function startAt(site: Site): Promise<boolean> {
  const granted = await browser.permissions.request({ origins: [site.pattern] })
  if (!granted) return false
  await holdForRulesOnly(site.pattern, false)
  await rest(site, false)
  await placeScripts()
  await startInOpenTabs([site.pattern])
  return true
}

/** Stops coaching a site and gives its permission back where it was asked for. */
export async function stopAt(site: Site): Promise<void> {
  if (await isByPolicy(site)) throw new Error('your organisation keeps coaching on here.')
  await tellOpenTabs({ type: 'leave' }, [site.pattern])
  if ((await sitesByClick()).includes(site.pattern)) {
    // The team's rules may come from the same host.
    if (!(await holdForRulesOnly(site.pattern, true))) await browser.permissions.remove({ origins: [site.pattern] })
    await placeScripts()
  }
  // A helpdesk of the manifest keeps its permission: it only rests.
  if (coachScript().matches.some((pattern) => sharesHost(pattern, site))) await rest(site, true)
}

/** Whether the agent switched a site off, by the address of a page in it. */
export async function isResting(address: string): Promise<boolean> {
  const site = siteOf(address)
  return site !== undefined && (await restingSites()).includes(site.pattern) && !(await isByPolicy(site))
}

async function isByPolicy(site: Site): Promise<boolean> {
  return (await readPolicy())?.sites.includes(site.host) ?? false
}

/** Keeps scripts in step with what the agent allows or takes back, here or in the browser's own settings. */
export function followPermissions(): void {
  browser.permissions.onAdded.addListener(({ origins = [] }: Permissions.Permissions) => {
    void placeScripts()
      .then(() => originForRulesOnly())
      .then((rulesOnly) => startInOpenTabs(origins.filter((origin) => origin !== rulesOnly)))
  })
  browser.permissions.onRemoved.addListener(() => void placeScripts())
}

/** Registers the coach for exactly the sites that the agent asked for. Kept by the browser across restarts. */
export async function placeScripts(): Promise<void> {
  await navigator.locks.request('evenkeel-scripts', async () => {
    const wanted = await sitesByClick()
    const [placed] = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] })
    if (placed && sameSites(placed.matches ?? [], wanted)) return
    if (placed) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] })
    if (wanted.length === 0) return
    const script: Scripting.RegisteredContentScript & { matchOriginAsFallback: boolean } = {
      id: SCRIPT_ID,
      js: coachScript().files,
      matches: wanted,
      allFrames: true,
      matchOriginAsFallback: true,
      runAt: 'document_idle',
    }
    await browser.scripting.registerContentScripts([script])
  })
}

/** Sites beyond the manifest's helpdesks, as match patterns. The browser's permissions are the one record of them. */
export async function sitesByClick(): Promise<string[]> {
  const [{ origins = [] }, rulesOnly] = await Promise.all([browser.permissions.getAll(), originForRulesOnly()])
  // Firefox counts the content scripts' matches among the permissions, Chromium does not.
  const builtIn = new Set([...(browser.runtime.getManifest().host_permissions ?? []), ...coachScript().matches])
  return origins.filter((origin) => !builtIn.has(origin) && origin !== rulesOnly).sort()
}

/** Sites that the agent switched off, as match patterns. */
export async function restingSites(): Promise<readonly string[]> {
  const stored = await browser.storage.local.get(RESTING)
  const patterns: unknown = stored[RESTING]
  return Array.isArray(patterns) ? patterns.filter((pattern) => typeof pattern === 'string') : []
}

async function rest(site: Site, resting: boolean): Promise<void> {
  const others = (await restingSites()).filter((pattern) => pattern !== site.pattern)
  await browser.storage.local.set({ [RESTING]: resting ? [...others, site.pattern] : others })
}

function sharesHost(pattern: string, site: Site): boolean {
  return matches(pattern.replace(/^(\*:\/\/[^/]+)\/.*$/, '$1/*'), site.pattern.replace(/\*$/, ''))
}

function sameSites(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && [...one].sort().every((pattern, index) => pattern === other[index])
}
