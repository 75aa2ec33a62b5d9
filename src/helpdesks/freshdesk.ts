import type { HelpdeskProfile } from './profile'

/** The agents' side; the customer portal under /support uses another editor and is left to the generic profile. */
export const profile: HelpdeskProfile = {
  id: 'freshdesk',
  name: 'Freshdesk',
  hosts: ['*.freshdesk.com', '*.freshservice.com', '*.myfreshworks.com'],
  replyBox: 'div.fr-element.fr-view',
}
