import type { HelpdeskProfile } from './profile'

/** One box for comments, which go to the customer only while "Public Reply" is on. */
export const profile: HelpdeskProfile = {
  id: 'peppermint',
  name: 'Peppermint',
  hosts: [],
  mark: 'textarea#comment',
  replyBox: 'textarea#comment',
  note: { when: 'button[role=switch][aria-checked=false]' },
}
