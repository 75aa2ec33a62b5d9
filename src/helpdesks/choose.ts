import { around, first } from './dom'
import { generic } from './generic'
import type { HelpdeskProfile } from './profile'

/** The first of the page's profiles that knows the box; the generic one if none does, or none came yet. */
export function profileFor(profiles: readonly HelpdeskProfile[], page: ParentNode, box: Element): HelpdeskProfile {
  return profiles.find(({ mark, replyBox }) => (!mark || first(page, mark)) && around(box, replyBox)) ?? generic
}
