import type { HelpdeskProfile } from './profile'

/** The new desktop interface. The customer is on the right, and only the rounded corners say so. */
export const profile: HelpdeskProfile = {
  id: 'zammad-desktop',
  name: 'Zammad, new desktop',
  hosts: ['*.zammad.com'],
  mark: '[data-test-id^=article-bubble-container-]',
  replyBox: '.ProseMirror',
  messages: {
    item: '[data-test-id^=article-bubble-container-]',
    body: '[data-test-id^=article-bubble-body-]',
    customer: '[class*="ltr:rounded-bl-xl"]',
    agent: '[class*="ltr:rounded-br-xl"]',
  },
}
