import type { HelpdeskProfile } from './profile'

/** Inbox and Help Desk. Notes and e-mails are written in the same editor, so only the box is known. */
export const profile: HelpdeskProfile = {
  id: 'hubspot',
  name: 'HubSpot',
  hosts: [
    'app.hubspot.com',
    'app-eu1.hubspot.com',
    'app-na2.hubspot.com',
    'app-na3.hubspot.com',
    'app-ap1.hubspot.com',
  ],
  replyBox: '[data-test-id="rte-content"]',
}
