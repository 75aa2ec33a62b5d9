import type { HelpdeskProfile } from './profile'

export const profile: HelpdeskProfile = {
  id: 'crisp',
  name: 'Crisp',
  hosts: ['app.crisp.chat'],
  replyBox: '.c-conversation-box-field__field-composer-field,.c-editor-composer__field',
  messages: {
    item: '.c-conversation-box-content-message-bubble',
    customer: '.c-conversation-box-content-message-bubble:not(.c-conversation-box-content-message-bubble--operator)',
    agent: '.c-conversation-box-content-message-bubble--operator',
  },
  channel: 'chat',
}
