import type { HelpdeskProfile } from './profile'

/** Any other place where replies are typed: every box counts, and the quoted history is what is answered. */
export const generic: HelpdeskProfile = {
  id: 'generic',
  name: 'Any other site',
  // `every.ts` names the hosts: the content script carries this file, and has no use for them.
  hosts: [],
  send: {
    words: ['send', 'submit', 'post', 'senden', 'envoyer', 'enviar', 'invia', 'verzenden', 'skicka', 'wyślij', '送信'],
    shortcuts: ['Mod+Enter'],
  },
}
