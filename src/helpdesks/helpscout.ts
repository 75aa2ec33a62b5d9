import type { HelpdeskProfile } from './profile'

/** The older editor is Redactor, the newer one Slate. Messages do not say who wrote them. */
export const profile: HelpdeskProfile = {
  id: 'helpscout',
  name: 'Help Scout',
  hosts: ['secure.helpscout.net'],
  replyBox: '.redactor_editor,[data-slate-editor]',
  send: { button: '#sendBtn' },
}
