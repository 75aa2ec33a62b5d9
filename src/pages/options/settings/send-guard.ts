import type { Settings } from '../../../rule-set/types'

type SendGuard = Settings['sendGuard']

/** What may be asked before a reply is sent, the quietest first. */
export const SEND_GUARDS: readonly { readonly value: SendGuard; readonly words: string; readonly meaning: string }[] = [
  { value: 'off', words: 'Never ask', meaning: 'Replies are sent as they are.' },
  {
    value: 'block',
    words: 'Ask for the hardest',
    meaning: 'One quiet question before a reply goes out with words that a rule marks “Ask before sending”.',
  },
  {
    value: 'warn',
    words: 'Ask for warnings too',
    meaning: 'The same question, also for words that a rule warns about.',
  },
]
