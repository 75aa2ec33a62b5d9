import type { HelpdeskProfile } from './profile'

/** Replies and comments have boxes of their own, and every e-mail of the thread is a frame. */
export const profile: HelpdeskProfile = {
  id: 'frappe',
  name: 'Frappe Helpdesk',
  hosts: [],
  mark: '.comm-area .ProseMirror,.activities .activity',
  replyBox: '.comm-area',
  send: { shortcuts: ['Mod+Enter'] },
}
