import type { HelpdeskProfile } from './profile'

/** The extension's own practice inbox, which has no host name. */
export const profile: HelpdeskProfile = {
  id: 'practice',
  name: 'Practice inbox',
  hosts: [],
  mark: 'main.ticket[data-practice]',
  replyBox: '.composer-words',
  scope: 'main.ticket',
  note: { within: '.composer[data-audience=note]' },
  messages: {
    item: '.message',
    body: '.message-words',
    customer: '[data-from=customer]',
    agent: '[data-from=agent]',
    note: '[data-from=note]',
  },
  customerName: '.customer-name',
  send: { button: '.composer button[type=submit]', shortcut: 'Mod+Enter' },
  channel: 'email',
}
