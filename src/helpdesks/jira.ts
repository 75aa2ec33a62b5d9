import type { HelpdeskProfile } from './profile'

/** Service Management; how it tells a reply from an internal note is not known, so every box is taken for a reply. */
export const profile: HelpdeskProfile = {
  id: 'jira',
  name: 'Jira Service Management',
  hosts: ['*.atlassian.net'],
  replyBox: '.ak-editor-content-area .ProseMirror',
}
