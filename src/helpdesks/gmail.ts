import type { HelpdeskProfile } from './profile'

/** Shared inboxes in Gmail. Messages do not say which side wrote them, so the quoted history is what is answered. */
export const profile: HelpdeskProfile = {
  id: 'gmail',
  name: 'Gmail',
  hosts: ['mail.google.com'],
  replyBox: 'div[role=textbox][g_editable="true"],.Am.Al.editable,[aria-label="Message Body"]',
  send: { shortcuts: ['Mod+Enter'] },
}
