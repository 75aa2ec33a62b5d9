import type { HelpdeskProfile } from './profile'

/** A thread tells its first message, which is the customer's, replies of either side, and notes. */
export const profile: HelpdeskProfile = {
  id: 'helpy',
  name: 'Helpy',
  hosts: [],
  mark: '.add-form #post_body,.post-container .post-body',
  replyBox: '.add-form',
  note: { when: '[name="post[kind]"] option[value=note]:checked,[name="post[kind]"][value=note]:checked' },
  messages: {
    item: '.post-container',
    body: '.post-body',
    customer: '.kind-first',
    note: '.kind-note',
  },
  send: { button: '.add-form input[type=submit]' },
}
