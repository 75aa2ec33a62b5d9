import { profile as amazon } from './amazon'
import { profile as chatwoot } from './chatwoot'
import { profile as crisp } from './crisp'
import { profile as dynamics } from './dynamics'
import { profile as ebay } from './ebay'
import { profile as erxes } from './erxes'
import { profile as frappe } from './frappe'
import { profile as freescout } from './freescout'
import { profile as freshdesk } from './freshdesk'
import { profile as glpi } from './glpi'
import { profile as gmail } from './gmail'
import { profile as helpscout } from './helpscout'
import { profile as helpy } from './helpy'
import { profile as hubspot } from './hubspot'
import { profile as intercom } from './intercom'
import { profile as jira } from './jira'
import { profile as libredesk } from './libredesk'
import { profile as osticket } from './osticket'
import { profile as outlook } from './outlook'
import { profile as papercups } from './papercups'
import { profile as peppermint } from './peppermint'
import { profile as practice } from './practice'
import type { HelpdeskProfile } from './profile'
import { profile as requestTracker } from './request-tracker'
import { profile as salesforce } from './salesforce'
import { profile as servicenow } from './servicenow'
import { profile as trudesk } from './trudesk'
import { profile as uvdesk } from './uvdesk'
import { profile as zammad } from './zammad'
import { profile as zammadDesktop } from './zammad-desktop'
import { profile as zendesk } from './zendesk'
import { profile as znuny } from './znuny'

/**
 * Every helpdesk that has a file here. Named one by one, because the manifest is made from them where no bundler can
 * look into folders; a test sees to it that none is forgotten. Never for the content script, which is sent its own.
 */
export const PROFILES: readonly HelpdeskProfile[] = [
  amazon,
  chatwoot,
  crisp,
  dynamics,
  ebay,
  erxes,
  frappe,
  freescout,
  freshdesk,
  glpi,
  gmail,
  helpscout,
  helpy,
  hubspot,
  intercom,
  jira,
  libredesk,
  osticket,
  outlook,
  papercups,
  peppermint,
  practice,
  requestTracker,
  salesforce,
  servicenow,
  trudesk,
  uvdesk,
  zammad,
  zammadDesktop,
  zendesk,
  znuny,
]

/** Products whose pages keep no names that can be relied on: the generic profile reads them. */
export const UNNAMED_HOSTS: readonly string[] = [
  'desk.zoho.com',
  'desk.zoho.eu',
  'desk.zoho.in',
  'desk.zoho.com.au',
  'desk.zoho.jp',
  'app.frontapp.com',
  '*.gorgias.com',
  '*.kustomerapp.com',
  '*.reamaze.com',
  '*.reamaze.io',
  '*.ladesk.com',
  'dashboard.tawk.to',
  'my.livechatinc.com',
  'app.helpdesk.com',
  'www.etsy.com/messages/',
]

/** Every host, with or without a path, on which the coach starts by itself. */
export const HOSTS: readonly string[] = [...new Set([...UNNAMED_HOSTS, ...PROFILES.flatMap(({ hosts }) => hosts)])]

/**
 * The profiles that a page may need, by its addresses (a frame's own first, then its tab's): those of its host, or
 * else those that know their pages by a mark.
 */
export function profilesFor(addresses: readonly (string | undefined)[]): readonly HelpdeskProfile[] {
  for (const address of addresses) {
    const here = PROFILES.filter(({ hosts }) => hosts.some((host) => isAt(host, address)))
    // The host says it already: no mark is to be found first.
    if (here.length) return here.map(({ mark: _, ...profile }) => profile)
  }
  return PROFILES.filter(({ mark }) => mark)
}

function isAt(pattern: string, address: string | undefined): boolean {
  if (!address || !URL.canParse(address)) return false
  const { hostname, pathname } = new URL(address)
  const slash = pattern.indexOf('/')
  const host = slash < 0 ? pattern : pattern.slice(0, slash)
  const path = slash < 0 ? '/' : pattern.slice(slash)
  const same = host.startsWith('*.') ? hostname.endsWith(host.slice(1)) : hostname === host
  return same && pathname.startsWith(path)
}
