import type { HelpdeskProfile } from './profile'

/** The side that a bubble stands on says whose it is. */
export const profile: HelpdeskProfile = {
  id: 'libredesk',
  name: 'LibreDesk',
  hosts: [],
  mark: '.editor-wrapper .ProseMirror',
  replyBox: '.editor-wrapper',
  note: { when: '[role=tab][aria-selected=true][value=private_note],[role=tab][data-state=active][id$=private_note]' },
  messages: {
    item: '.message-bubble',
    customer: '.items-start .message-bubble',
    agent: '.items-end .message-bubble:not(.bg-private)',
    note: '.bg-private',
  },
  send: { shortcuts: ['Ctrl+Enter'] },
}
