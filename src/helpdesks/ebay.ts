import type { HelpdeskProfile } from './profile'

/** Only the message pages: the same people also shop there. */
export const profile: HelpdeskProfile = {
  id: 'ebay',
  name: 'eBay messages',
  hosts: ['com', 'co.uk', 'de', 'fr', 'it', 'es', 'ca', 'com.au'].flatMap((suffix) => [
    `*.ebay.${suffix}/mesg/`,
    `*.ebay.${suffix}/cnt/`,
  ]),
  replyBox: 'textarea#imageupload__sendmessage--textbox',
  send: { button: 'button#imageupload__send--button' },
}
