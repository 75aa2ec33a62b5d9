import type { HelpdeskProfile } from './profile'

/** The reply and the note are two forms side by side, of which one is hidden. */
export const profile: HelpdeskProfile = {
  id: 'osticket',
  name: 'osTicket',
  hosts: [],
  mark: '#post-reply-tab,#thread-items .thread-entry',
  replyBox: 'form[id=reply],form[id=note]',
  note: { within: 'form[id=note]' },
  messages: {
    item: '.thread-entry',
    body: '.thread-body',
    customer: '.thread-entry.message',
    agent: '.thread-entry.response',
    note: '.thread-entry.note,.thread-entry.system',
  },
  send: { button: 'form[id=reply] input[type=submit]' },
}
