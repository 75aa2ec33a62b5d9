import type { HelpdeskProfile } from './profile'

/** Two CodeMirror boxes behind tabs. */
export const profile: HelpdeskProfile = {
  id: 'trudesk',
  name: 'Trudesk',
  hosts: [],
  mark: '.ticket-reply .CodeMirror',
  replyBox: '.ticket-reply',
}
