import { PROFILES } from '../../../src/helpdesks/every'
import { generic } from '../../../src/helpdesks/generic'
import type { HelpdeskProfile } from '../../../src/helpdesks/profile'

export interface Desk {
  readonly profile: HelpdeskProfile
  readonly name: string
  /** Under the product's own host where it has one. */
  readonly url: string
}

/** Stands for a team's own server: the coach runs there, and no profile claims the host. */
const OWN_SERVER = 'acme.gorgias.com'

/** Every helpdesk with a profile, and the generic one. The practice inbox has a spec of its own. */
export const DESKS: readonly Desk[] = [...PROFILES, generic]
  .filter(({ id }) => id !== 'practice')
  .map((profile) => ({ profile, name: profile.name, url: urlOf(profile) }))

function urlOf(profile: HelpdeskProfile): string {
  const [host = OWN_SERVER, path] = (profile === generic ? OWN_SERVER : (profile.hosts[0] ?? OWN_SERVER)).split('/')
  return `https://${host.replace('*', 'acme')}/${path || 'pages/helpdesks'}/${profile.id}.html`
}
