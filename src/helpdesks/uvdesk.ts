import type { HelpdeskProfile } from './profile'

/** TinyMCE in a frame for each of reply, forward and note. The customer's messages link to the customer's account. */
export const profile: HelpdeskProfile = {
  id: 'uvdesk',
  name: 'UVdesk',
  hosts: [],
  mark: '.uv-ticket-wrapper textarea#reply-area,textarea#reply-area',
  replyBox: 'form:has(#reply-area,#forward-area,#note-area),.uv-ticket-wrapper',
  note: { within: 'form:has(#note-area)' },
  messages: {
    item: '.uv-ticket-wrapper.thread-list .uv-ticket-main',
    body: '.message',
    customer: 'a[href*="customer"]',
    agent: '.uv-ticket-main:not(:has(a[href*="customer"]))',
  },
  send: { button: '.uv-dropdown.reply .uv-dropdown-list li' },
}
