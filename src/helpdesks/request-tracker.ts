import type { HelpdeskProfile } from './profile'

/**
 * Version 5 (CKEditor 4 in a frame) and 6 (CKEditor 5). The page on which a reply is written shows the thread only
 * where it is quoted; a ticket's own page names each writer but not the side, so names are compared.
 */
export const profile: HelpdeskProfile = {
  id: 'request-tracker',
  name: 'Request Tracker',
  hosts: [],
  mark: 'form[name=TicketUpdate],textarea#UpdateContent.messagebox',
  replyBox: '.messagebox-container,textarea.messagebox,form[name=TicketUpdate]',
  note: {
    within: '.messagebox-container.action-private',
    when: 'select#UpdateType option[value=private]:checked',
  },
  messages: {
    item: '.transaction.message',
    body: '.messagebody,.message-stanza',
    author: '.user[data-user-id]',
    byName: true,
  },
  customerName: '.requestor .user[data-user-id],.requestors .user[data-user-id]',
  send: { button: 'input[name=SubmitTicket],button[name=SubmitTicket]' },
}
