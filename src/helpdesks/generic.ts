import type { HelpdeskProfile } from './profile'

/**
 * Any other place where replies are typed: every box counts, and the quoted history is what is answered. The hosts
 * are products whose pages keep no names that can be relied on.
 */
export const generic: HelpdeskProfile = {
  id: 'generic',
  name: 'Any other site',
  hosts: [
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
    'www.etsy.com/messages/',
  ],
  send: {
    words: ['send', 'submit', 'post', 'senden', 'envoyer', 'enviar', 'invia', 'verzenden', 'skicka', 'wyślij', '送信'],
    shortcuts: ['Mod+Enter'],
  },
}
