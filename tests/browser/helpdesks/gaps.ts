import type { Feature } from './table'

/** What is not known of a product, and so is not in its profile; why, in words for the table. */
export const GAPS: Readonly<Record<string, Partial<Record<Feature, string>>>> = (() => {
  const side = 'its markup does not say who wrote a message'
  const kind = 'nothing known in its markup tells a note from a reply'
  const quoted = 'what is answered is quoted in the reply, and that is read'
  const key = 'no key of its own that sends is known'
  const enter = 'the agent’s own setting decides'
  return {
    freshdesk: { note: kind, thread: side, key },
    intercom: { thread: side, key },
    hubspot: { note: kind, thread: side, key },
    salesforce: { note: 'e-mails and posts are never notes', thread: side, key },
    servicenow: { thread: side, key },
    dynamics: { note: 'e-mails are never notes', thread: side, key },
    helpscout: { note: kind, thread: side, key },
    jira: { note: kind, thread: side, key },
    gmail: { note: 'e-mails are never notes', thread: quoted },
    outlook: { note: 'e-mails are never notes', thread: quoted },
    crisp: { note: kind, key: enter },
    ebay: { note: 'has none', thread: side, key },
    amazon: { note: 'has none', thread: side, key },
    'request-tracker': { thread: quoted, key: 'has none' },
    osticket: { key: 'has none' },
    zammad: { key },
    'zammad-desktop': { note: kind, key },
    znuny: { thread: quoted, key: 'has none' },
    frappe: { note: 'comments have a box of their own, which no lasting name tells apart', thread: side },
    libredesk: {},
    uvdesk: { key: 'has none' },
    peppermint: { thread: side, key: 'has none' },
    trudesk: { note: kind, thread: side, key: 'has none' },
    helpy: { key: 'has none' },
    papercups: { thread: side },
    erxes: { thread: side },
    glpi: { key: 'has none' },
    generic: { note: 'a box is taken for a reply', thread: quoted },
    zendesk: { key },
  }
})()
