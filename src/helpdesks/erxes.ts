import type { HelpdeskProfile } from './profile'

export const profile: HelpdeskProfile = {
  id: 'erxes',
  name: 'erxes',
  hosts: [],
  mark: '.bn-editor.ProseMirror',
  replyBox: '.bn-editor.ProseMirror',
  note: { within: '.bg-warning\\/20' },
  send: { shortcuts: ['Mod+Enter'] },
  channel: 'chat',
}
