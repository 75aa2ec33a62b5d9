import type { HelpdeskProfile } from './profile'

/**
 * Which side a bubble is on says whether it is the agent's own, not whose it is: its colour does. Whether Enter sends
 * is the agent's setting and cannot be seen, so only the key that always sends is guarded.
 */
export const profile: HelpdeskProfile = {
  id: 'chatwoot',
  name: 'Chatwoot',
  hosts: ['app.chatwoot.com'],
  mark: '.reply-box .reply-box__top',
  replyBox: '.reply-box',
  note: { within: '.reply-box.is-private,.reply-box:has(.is-note-mode)' },
  messages: {
    item: '[data-message-id]',
    customer: '.bg-n-slate-4',
    agent: '.bg-n-solid-blue',
    note: '.bg-n-solid-amber',
  },
  send: { button: '.reply-box .right-wrap > button:last-child', shortcuts: ['Mod+Enter'] },
  channel: 'chat',
}
