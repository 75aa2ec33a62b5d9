/**
 * Where Evenkeel runs without being asked: the agents' side of hosted helpdesks, by match pattern.
 * The narrowest host that holds the agents' app is named, so that a vendor's shop window is left alone.
 * Read by `manifest.config.ts` only; at run time the manifest is the one truth.
 */
const HOSTS = [
  '*.zendesk.com',
  '*.freshdesk.com',
  '*.freshservice.com',
  '*.myfreshworks.com',
  'app.intercom.com',
  'app.eu.intercom.com',
  'app.au.intercom.com',
  'app.intercom.io',
  'app.hubspot.com',
  'app-eu1.hubspot.com',
  'app-na2.hubspot.com',
  'app-na3.hubspot.com',
  'app-ap1.hubspot.com',
  '*.lightning.force.com',
  '*.my.salesforce.com',
  '*.vf.force.com',
  '*.service-now.com',
  '*.dynamics.com',
  'secure.helpscout.net',
  '*.atlassian.net',
  'mail.google.com',
  'outlook.live.com',
  'outlook.office.com',
  'outlook.office365.com',
  'outlook.cloud.microsoft',
  'app.crisp.chat',
  'desk.zoho.com',
  'desk.zoho.eu',
  'desk.zoho.in',
  'desk.zoho.com.au',
  'desk.zoho.jp',
  'app.frontapp.com',
  '*.gorgias.com',
  '*.kustomerapp.com',
  '*.reamaze.com',
  '*.reamaze.io',
  '*.ladesk.com',
  'dashboard.tawk.to',
  'my.livechatinc.com',
  'app.helpdesk.com',
  'app.chatwoot.com',
  '*.zammad.com',
] as const

/** Amazon's country suffixes of Seller Central. */
const SELLER_CENTRAL = [
  'com',
  'ca',
  'com.mx',
  'com.br',
  'co.uk',
  'de',
  'fr',
  'it',
  'es',
  'nl',
  'se',
  'pl',
  'in',
  'com.au',
]
const EBAY = ['com', 'co.uk', 'de', 'fr', 'it', 'es', 'ca', 'com.au']

/** Whole hosts; both schemes, because a helpdesk in a company's own network may still be served over http. */
export const HELPDESK_HOSTS: readonly string[] = [
  ...HOSTS.map((host) => `*://${host}/*`),
  ...SELLER_CENTRAL.map((suffix) => `*://sellercentral.amazon.${suffix}/*`),
  '*://sellercentral-europe.amazon.com/*',
]

/** Only the message pages of marketplaces where the same people also shop. */
export const HELPDESK_PAGES: readonly string[] = [
  ...EBAY.flatMap((suffix) => [`*://*.ebay.${suffix}/mesg/*`, `*://*.ebay.${suffix}/cnt/*`]),
  '*://www.etsy.com/messages/*',
]
