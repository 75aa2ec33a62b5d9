import { checkRule } from '../types'
import { demands, ending } from './shared/places'

export default checkRule({
  id: 'too-curt',
  family: 'substance',
  title: 'Very short for a complaint',
  why: 'To somebody who is upset, a handful of words reads as a shrug, even when the fix is right.',
  sources: [
    {
      title: 'Yeomans, Kantor & Tingley 2018, The politeness package, R Journal',
      url: 'https://doi.org/10.32614/RJ-2018-079',
    },
  ],
  severity: 'hint',
  moves: [{ to: 'warn', when: [{ anger: 2 }] }],
  rewrites: [
    "I'm sorry {sorryFor|about this}. If anything is still not right, reply here and I will see to it.",
    'I understand how annoying {issue|this} is. Reply here if anything is still not right.',
    'Thank you for telling me about {issue|this}. I will make sure that it is sorted.',
  ],
  check: (input) => {
    const { context, facts, thread } = input
    if (!demands(input)) return []
    const upset = context.troubled || context.anger > 0 || /\bplease help\b/.test(context.normalized)
    if (!upset || (context.fault === 'theirs' && context.anger === 0)) return []
    const fewest = thread.channel === 'chat' ? 5 : 15
    if (facts.words >= fewest) return []
    // Short, yet it hears, or says sorry, and helps.
    const warm = facts.acknowledgements.length > 0 || facts.apologies.length > 0
    if (warm && (facts.solution || facts.asksBack) && facts.words >= 6) return []
    if (/\b(?:one moment|reading it|looking now|on it)\b/.test(input.sentences[0]?.norm ?? '')) return []
    const at = ending(input)
    return [{ start: at, end: at }]
  },
  examples: {
    bad: [
      {
        customer: 'You useless people, three weeks without a sofa, I am furious and I want my money!',
        reply: 'Refunded.',
      },
      { customer: "My order never came and I'm upset", reply: 'Tracking says delivered.' },
      { customer: 'This is the worst service!!', reply: 'Noted.' },
      { customer: "Please help, I'm locked out before a deadline", reply: 'Reset your password.' },
      { customer: 'Your driver hit my gate', reply: 'Send photos.' },
      { customer: 'Third complaint', reply: 'See below.' },
      { customer: 'The cot collapsed!!', reply: 'Which model?' },
    ],
    ok: [
      { customer: 'hours today?', reply: '9 to 5!' },
      { customer: 'ok', reply: '👍' },
      { customer: 'refund done?', reply: 'Yes, this morning.' },
      { customer: 'I am furious!!', reply: 'Reading it now, one moment.' },
      {
        customer: 'Your driver hit my gate',
        reply: "Hello Sam, I'm sorry about the gate. Could you send photos? I'll open a claim today.",
      },
      { customer: 'Thanks!', reply: 'Any time.' },
      { customer: 'I lost my key', reply: 'A new one costs £5.' },
    ],
  },
})
