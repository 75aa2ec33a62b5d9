import { messageMoods } from '../../engine/context/message-moods'
import { checkRule } from '../types'

export default checkRule({
  id: 'relent-cue',
  family: 'escalate',
  scope: 'customer',
  title: 'Time to meet them halfway',
  why: 'They have asked again and again, or it was our doing: a small concession now may cost less than the next five messages.',
  sources: [{ title: 'Turning a bad call good: know when it is time to relent (seed 001)' }],
  severity: 'cue',
  rewrites: [],
  check: ({ context }) => {
    if (!context.known || context.thanks || context.answered) return []
    const found = [{ start: 0, end: 0, shown: context.text.trim().slice(0, 160) }]
    if ((context.public || context.churn) && context.fault === 'ours' && context.complaint) return found
    if (context.messages.length < 3) return []
    const moods = messageMoods(context.messages)
    const last = moods.slice(-3)
    if (last.every((mood) => mood.anger > 0) && last[2]!.anger >= last[0]!.anger) return found
    const wants = moods.filter((mood) => mood.wants)
    const newest = moods.at(-1)!
    if (newest.wants && wants.length >= 3 && sameWish(wants.map((mood) => mood.stems))) return found
    return newest.weary ? found : []
  },
  examples: {
    bad: [
      {
        thread: [
          { from: 'customer', text: 'Please refund the £6 delivery fee.' },
          { from: 'agent', text: 'The fee is not refundable.' },
          { from: 'customer', text: 'It came late, so I want the delivery fee back.' },
          { from: 'agent', text: 'Our terms say otherwise.' },
          { from: 'customer', text: 'I just want the £6 delivery fee back.' },
        ],
      },
      {
        thread: [
          { from: 'customer', text: 'This is ridiculous. Refund me.' },
          { from: 'customer', text: 'Still ridiculous. Refund me!' },
          { from: 'customer', text: 'Ridiculous. REFUND ME!!' },
        ],
      },
      'You sent the wrong one. I will post this on Twitter unless you swap it.',
      {
        thread: [
          { from: 'customer', text: 'I would like to return it, it is two days past the window.' },
          { from: 'customer', text: 'Can you accept the return please?' },
          { from: 'customer', text: 'Please, I want to return it, it is only two days.' },
        ],
      },
      {
        thread: [
          { from: 'customer', text: 'Where is the credit you promised?' },
          { from: 'agent', text: 'It takes some days.' },
          { from: 'customer', text: 'It has been some days.' },
          { from: 'agent', text: 'It takes some days.' },
          { from: 'customer', text: 'Same answer again?!' },
        ],
      },
    ],
    ok: [
      "I'd like a refund",
      {
        thread: [
          { from: 'customer', text: 'This is a joke, my order is late!' },
          { from: 'agent', text: 'It comes today.' },
          { from: 'customer', text: 'ok, and the fee?' },
        ],
      },
      'give me a free phone or else',
      "thanks, that's fine",
      {
        thread: [
          { from: 'customer', text: 'How do I reset it?' },
          { from: 'customer', text: 'And where is the manual?' },
          { from: 'customer', text: 'Does it come in red?' },
        ],
      },
      {
        thread: [
          { from: 'customer', text: 'What is this fee?' },
          { from: 'agent', text: 'It is for delivery.' },
          { from: 'customer', text: 'could you explain the fee?' },
        ],
      },
    ],
  },
})

/** Two words or one rare wish in common over at least three messages. */
function sameWish(messages: readonly ReadonlySet<string>[]): boolean {
  const count = new Map<string, number>()
  for (const stems of messages) for (const stem of stems) count.set(stem, (count.get(stem) ?? 0) + 1)
  return [...count.values()].some((n) => n >= 3)
}
