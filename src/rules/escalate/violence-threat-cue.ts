import { checkRule } from '../types'

export default checkRule({
  id: 'violence-threat-cue',
  family: 'escalate',
  scope: 'customer',
  title: 'A threat of violence',
  why: 'This reads as a threat to hurt somebody: keep the message, do not argue, and tell your manager or security before you reply.',
  sources: [
    { title: 'Helpware, customer service nightmares (seed 000)' },
    {
      title: 'Financial Ombudsman Service, unreasonable behaviour policy',
      url: 'https://financial-ombudsman.org.uk/corporate/policies/unreasonable-behaviour-policy',
    },
  ],
  severity: 'cue',
  rewrites: ['[Do not reply yet: tell your manager or security first.]'],
  check: ({ context }) =>
    context.danger.violence === undefined ? [] : [{ start: 0, end: 0, shown: context.danger.violence }],
  examples: {
    bad: [
      'I know where your office is, watch your back',
      "I'll come down there and break your face",
      "I'm going to burn your shop down",
      'Someone should shoot the lot of you',
      "I'll find out where you live",
      "you're dead if my money isn't there",
      'my brothers will be waiting for you outside after work',
      'I swear I will smash your skull in if that van comes back',
      'you people deserve to be beaten',
      'next time that driver shows up I am bringing a baseball bat',
      'I hope somebody stabs you',
      'I will drag that manager out of the office by his collar',
      'you are all going to pay for this in blood',
    ],
    ok: [
      'This wait is killing me',
      'Shoot me an email',
      'The battery is dead',
      'I could murder a pizza',
      "I'll come down to the shop on Friday to collect",
      'bath bomb broken in transit',
      'Can you beat your competitor’s price?',
      'It would not kill you to reply',
      'The driver hit my gate',
      'My father will never walk again after that fall in your shop',
      'I do not know where you are based',
      'How do I kill the background task?',
    ],
  },
})
