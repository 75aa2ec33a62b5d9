import { messageMoods } from '../../engine/context/message-moods'
import { checkRule } from '../types'

const PROMISED =
  /\b(?:you|your \w+|they|he|she|someone|agent|i was) (?:\w+ )?(?:promised|assured|guaranteed|said (?:you|he|she|they|it|someone|that \w+) would|told (?:me|us)?(?: \w+){0,2} would)\b|\bwas (?:promised|told i would|told it would|assured)\b/

export default checkRule({
  id: 'document-it',
  family: 'escalate',
  scope: 'customer',
  title: 'Worth writing down',
  why: 'This one may be passed on or looked at later: keep who said what, when, and what was promised.',
  sources: [
    { title: 'Helpware, customer service nightmares: document everything (seed 000)' },
    { title: 'In-depth exploration of complaint handling: document everything (seed 002)' },
  ],
  severity: 'cue',
  rewrites: [],
  check: ({ context }) => {
    if (!context.known) return []
    const { danger } = context
    const shown =
      danger.violence ??
      danger.legal ??
      danger.safety ??
      danger.abuse ??
      danger.selfHarm ??
      (context.wantsManager || PROMISED.test(context.normalized) ? context.text.trim().slice(0, 160) : undefined)
    if (shown !== undefined) return [{ start: 0, end: 0, shown }]
    if (context.messages.length < 3) return []
    const complaints = messageMoods(context.messages).filter((mood) => mood.complaint)
    return complaints.length >= 3 ? [{ start: 0, end: 0, shown: context.text.trim().slice(0, 160) }] : []
  },
  examples: {
    bad: [
      'You will hear from my lawyer.',
      'Let me speak to a supervisor',
      {
        thread: [
          { from: 'customer', text: 'My parcel never arrived.' },
          { from: 'customer', text: 'Still nothing, the parcel is missing.' },
          { from: 'customer', text: 'My parcel is still missing.' },
        ],
      },
      {
        thread: [
          { from: 'customer', text: 'You idiots.' },
          { from: 'customer', text: 'You are morons, all of you.' },
        ],
      },
      'The charger caught fire on my desk',
      'You promised a call last Tuesday',
    ],
    ok: [
      'How do I export?',
      'thank you!',
      'The delivery is a bit slow.',
      {
        thread: [
          { from: 'customer', text: 'The lamp does not work.' },
          { from: 'agent', text: 'Which model is it?' },
          { from: 'customer', text: 'It is the grey one, model 12.' },
        ],
      },
      "Where's my parcel?",
      'ok',
    ],
  },
})
