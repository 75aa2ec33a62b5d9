import type { HelpdeskProfile } from './profile'

/** One editor for replies and notes; the newest message comes first. */
export const profile: HelpdeskProfile = {
  id: 'freescout',
  name: 'FreeScout',
  hosts: [],
  mark: '.conv-reply-block',
  replyBox: '.conv-reply-block',
  note: { within: '.conv-note-block', when: '.form-reply [name=is_note][value="1"]' },
  messages: {
    item: '.thread',
    body: '.thread-content',
    customer: '.thread-type-customer',
    agent: '.thread-type-message',
    note: '.thread-type-note,.thread-type-draft',
    author: '.thread-person',
    newestFirst: true,
  },
  send: { button: '.btn-reply-submit', shortcuts: ['Meta+Enter'] },
}
