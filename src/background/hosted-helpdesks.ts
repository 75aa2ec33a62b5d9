import { HOSTS } from '../helpdesks/every'

/**
 * Where Evenkeel runs without being asked, by match pattern: what the profiles name.
 * Read by `manifest.config.ts` only; at run time the manifest is the one truth.
 */
const hasPath = (host: string) => host.includes('/')

/** Whole hosts; both schemes, because a helpdesk in a company's own network may still be served over http. */
export const HELPDESK_HOSTS: readonly string[] = HOSTS.filter((host) => !hasPath(host)).map((host) => `*://${host}/*`)

/** Only the message pages of marketplaces where the same people also shop. */
export const HELPDESK_PAGES: readonly string[] = HOSTS.filter(hasPath).map((page) => `*://${page}*`)
