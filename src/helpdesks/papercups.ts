import type { HelpdeskProfile } from './profile'

/** Nothing but the box has a lasting name. */
export const profile: HelpdeskProfile = {
  id: 'papercups',
  name: 'Papercups',
  hosts: [],
  mark: '.TextArea--transparent',
  replyBox: '.TextArea--transparent',
  note: { when: '.ant-menu-item-selected[data-menu-id$=note]' },
  send: { shortcuts: ['Meta+Enter'] },
  channel: 'chat',
}
