import type { HelpdeskProfile } from './profile'

/** The inbox. Its stream does not say in a lasting way who wrote a message, so only the box is known. */
export const profile: HelpdeskProfile = {
  id: 'intercom',
  name: 'Intercom',
  hosts: ['app.intercom.com', 'app.eu.intercom.com', 'app.au.intercom.com', 'app.intercom.io'],
  replyBox: '.embercom-prosemirror-composer-editor,[data-conversation-reply-composer] .ProseMirror',
  note: {
    within: '.conversation__text.o__note',
    when: 'a.o__selected[data-intercom-target=note-tab]',
  },
  channel: 'chat',
}
