import type { HelpdeskProfile } from './profile'

/** Agent Workspace. Every open ticket stays in the page, so the ticket's own pane is the scope. */
export const profile: HelpdeskProfile = {
  id: 'zendesk',
  name: 'Zendesk',
  hosts: ['*.zendesk.com'],
  replyBox: '[data-test-id="omnicomposer-rich-text-ckeditor"]',
  scope: '[data-ticket-id],.ticket-panes-grid-layout',
  note: {
    label: {
      selector: '[data-test-id="omnichannel-channel-switcher-button"]',
      words: ['internal', 'note', 'interne', 'interna', 'interno', 'intern', 'notiz', 'nota'],
    },
  },
  messages: {
    item: 'article[data-test-id="omni-log-comment-item"]',
    body: '.zd-comment',
    customer: '[data-test-id="omni-log-item-message"][type="end-user"]',
    agent: '[data-test-id="omni-log-item-message"][type="agent"]',
    author: '[data-test-id="omni-log-item-sender"]',
  },
  send: { button: '[data-test-id="submit_button-button"]' },
}
