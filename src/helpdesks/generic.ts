import type { HelpdeskProfile } from './profile'

/** Any other place where replies are typed: every box counts, and the quoted history is what is answered. */
export const generic: HelpdeskProfile = {
  id: 'generic',
  name: 'Any other site',
  hosts: [],
  replyBox: '*',
}
