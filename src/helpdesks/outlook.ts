import type { HelpdeskProfile } from './profile'

/** Outlook on the web. What is answered is quoted below the reply. */
export const profile: HelpdeskProfile = {
  id: 'outlook',
  name: 'Outlook on the web',
  hosts: ['outlook.live.com', 'outlook.office.com', 'outlook.office365.com', 'outlook.cloud.microsoft'],
  replyBox: '[role=textbox][aria-label*="message body" i]',
  send: {
    button: 'button[aria-label="Send" i],[data-testid="ComposeSendButton"]',
    shortcuts: ['Mod+Enter'],
  },
}
