import type { HelpdeskProfile } from './profile'

const COUNTRIES = ['com', 'ca', 'com.mx', 'com.br', 'co.uk', 'de', 'fr', 'it', 'es', 'nl', 'se', 'pl', 'in', 'com.au']

/** Buyer messages: the box is inside a component with an open shadow root. */
export const profile: HelpdeskProfile = {
  id: 'amazon',
  name: 'Amazon Seller Central',
  hosts: [...COUNTRIES.map((suffix) => `sellercentral.amazon.${suffix}`), 'sellercentral-europe.amazon.com'],
  replyBox: 'kat-textarea',
}
