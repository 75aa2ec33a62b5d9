import type { HelpdeskProfile } from './profile'

/** The interface that most agents use; every open ticket stays in the page. */
export const profile: HelpdeskProfile = {
  id: 'zammad',
  name: 'Zammad',
  hosts: ['*.zammad.com'],
  mark: 'form.article-add .articleNewEdit-body',
  replyBox: 'form.article-add .articleNewEdit-body',
  scope: '.ticketZoom',
  note: { within: 'form.article-add.is-internal', when: 'form.article-add [name=internal][value=true]' },
  messages: {
    item: '.ticket-article-item',
    body: '.textBubble-content .richtext-content',
    customer: '.ticket-article-item.customer',
    agent: '.ticket-article-item.agent',
    note: '.ticket-article-item.is-internal,.ticket-article-item.system',
  },
  send: { button: '.attributeBar .js-submit' },
}
