import { generic } from './generic'
import type { HelpdeskProfile } from './profile'

const files = import.meta.glob<HelpdeskProfile>(['./*.ts', '!./{index,generic,profile,read-thread}.ts'], {
  eager: true,
  import: 'profile',
})

/** Every helpdesk that has a file here, in order of id. */
export const PROFILES: readonly HelpdeskProfile[] = Object.values(files).sort((a, b) => (a.id < b.id ? -1 : 1))

/** The profile for a box on a page; the generic one where no helpdesk claims both. */
export function profileFor(host: string, page: ParentNode, box: Element): HelpdeskProfile {
  for (const profile of PROFILES) {
    const here = profile.hosts.some((pattern) => matchesHost(pattern, host)) || find(page, profile.mark)
    if (here && matches(box, profile.replyBox)) return profile
  }
  return generic
}

/** `*.example.com` takes every subdomain of example.com, `example.com` only itself. */
export function matchesHost(pattern: string, host: string): boolean {
  return pattern.startsWith('*.') ? host.endsWith(pattern.slice(1)) : host === pattern
}

function find(page: ParentNode, selector: string | undefined): Element | null {
  try {
    return selector ? page.querySelector(selector) : null
  } catch {
    return null
  }
}

function matches(box: Element, selector: string): boolean {
  try {
    return box.matches(selector)
  } catch {
    return false
  }
}
