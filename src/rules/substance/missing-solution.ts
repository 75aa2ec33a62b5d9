import { checkRule } from '../types'
import { demands, ending } from './shared/places'

const TAKEN_UP =
  /\b(?:suggest\w*|feedback|incorporat\w+|consider\w*|future|upcoming|noted|roadmap|pass(?:ed)? (?:it|this|on))\b/i
const WISH =
  /\b(?:please |kindly |should |could you |need to |must |want you to |hope you )(?:\w+ )?(?:add|include|introduce|bring|launch|enable|provide|improve|update|make)\b/

export default checkRule({
  id: 'missing-solution',
  family: 'substance',
  title: 'No solution or next step',
  why: 'Kind words alone leave the customer where they were; they came for a fix, an answer or a choice.',
  sources: [
    { title: 'Practical solutions (seed 002)' },
    {
      title: 'Marinova, Singh & Singh 2018, Frontline problem-solving, Journal of Marketing Research',
      url: 'https://bg.hbr.org/2018/01/sorry-is-not-enough',
    },
  ],
  severity: 'warn',
  rewrites: [
    "Here's what I can do: [option 1], or [option 2]. Which would you like?",
    "To sort this out for you, I'll [what you will do].",
    'Could you send me [the detail you need]? With that I can [what happens then].',
  ],
  check: (input) => {
    const { context, facts, reply } = input
    if (!demands(input)) return []
    const asked = context.asks.some((ask) => ask.kind === 'request') || context.question
    if (!context.troubled && !asked) return []
    if (facts.solution || facts.asksBack || facts.openWork.length > 0 || facts.reachable || facts.time) return []
    if (/https?:|www\.|@\w+\.\w|<(?:email|number|link|url)>/i.test(reply)) return []
    // A sentence that is more than thanks and sympathy may be the answer.
    if (facts.substance > 0) return []
    // A wish for the product is met by taking it up.
    if ((!context.troubled || WISH.test(context.normalized)) && TAKEN_UP.test(reply)) return []
    const at = ending(input)
    return [{ start: at, end: at, severity: context.anger >= 1 && context.complaint ? 'warn' : 'hint' }]
  },
  examples: {
    bad: [
      { customer: 'My parcel is lost', reply: "I'm so sorry to hear that. I understand how frustrating it is." },
      { customer: 'App crashes on start', reply: 'Thank you for letting us know. We value your feedback.' },
      { customer: 'Wrong size sent', reply: "That's not good. We take quality seriously." },
      { customer: 'Double charged', reply: 'I see two charges on your account. Sorry about this.' },
      { customer: 'No heating for 3 days', reply: 'That must be so cold! I feel for you.' },
      { customer: 'Please cancel my plan', reply: "We're sad to see you go." },
      {
        customer: 'The lamp flickers all evening',
        reply: 'Hi Jo, we truly regret this. Your satisfaction matters to us.',
      },
      {
        customer: 'Can you change the name on my ticket?',
        reply: 'Thanks for your message. We appreciate your patience.',
      },
    ],
    ok: [
      { customer: 'My parcel is lost', reply: "I'm sorry. I've sent another one today." },
      { customer: 'App crashes', reply: 'Which version do you see under About? With that I can tell you the fix.' },
      { customer: 'Wrong size sent', reply: 'Sorry! Shall I send an M, or refund you?' },
      { customer: 'Double charged', reply: "I've refunded the second charge." },
      { customer: 'Do you ship to Malta?', reply: 'Yes, in five days.' },
      { customer: 'Thanks, sorted', reply: 'Glad to hear it.' },
      { customer: 'Please cancel my plan', reply: "It's cancelled; you have access until the 30th." },
      {
        customer: 'The lamp flickers',
        reply: 'Sorry about the flicker. Please write to us with the serial number so that we can swap it.',
      },
    ],
  },
})
