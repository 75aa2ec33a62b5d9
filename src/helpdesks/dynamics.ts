import type { HelpdeskProfile } from './profile'

/** E-mails in the classic control: CKEditor 4 in two nested frames. */
export const profile: HelpdeskProfile = {
  id: 'dynamics',
  name: 'Dynamics 365',
  hosts: ['*.dynamics.com'],
  replyBox: 'iframe.fullPageContentEditorFrame,iframe.cke_wysiwyg_frame',
}
