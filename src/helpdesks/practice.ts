import type { HelpdeskProfile } from './profile'

/** Our own practice inbox, known by its markup: the address of an extension's page is not the same twice. */
export const profile: HelpdeskProfile = {
  id: 'practice',
  name: 'Practice inbox',
  hosts: [],
  mark: 'main[data-practice]',
  replyBox: '.composer-words',
  scope: 'main[data-practice]',
  note: { within: '.composer[data-audience="note"]' },
  messages: {
    item: 'article.message',
    body: '.message-words',
    customer: '[data-from="customer"]',
    agent: '[data-from="agent"]',
  },
  customerName: '.customer-name',
  send: { button: '.composer .send', shortcuts: ['Mod+Enter'] },
}
