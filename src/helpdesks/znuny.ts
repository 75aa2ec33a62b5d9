import type { HelpdeskProfile } from './profile'

/** Replies are written in a window of their own, without the thread: the original is quoted in the editor. */
export const profile: HelpdeskProfile = {
  id: 'znuny',
  name: 'Znuny',
  hosts: [],
  mark: 'form#ComposeTicket,form[name=compose] textarea#RichText',
  replyBox: 'form#ComposeTicket,form[name=compose]',
  note: { address: 'AgentTicketNote', when: '[name=IsVisibleForCustomer][value="0"]' },
  send: { button: 'form#ComposeTicket button[type=submit],form[name=compose] button[type=submit]' },
}
