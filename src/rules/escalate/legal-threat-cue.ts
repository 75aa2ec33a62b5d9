import { checkRule } from '../types'

export default checkRule({
  id: 'legal-threat-cue',
  family: 'escalate',
  scope: 'customer',
  title: 'Law, bank, press or data',
  why: 'The customer speaks of lawyers, a regulator, a chargeback, the press or their data rights: follow your team’s way for it, and admit or promise nothing on your own.',
  sources: [
    { title: 'Helpware, customer service nightmares: document and escalate (seed 000)' },
    { title: 'Turning a bad call good: they tell everyone (seed 001)' },
  ],
  severity: 'cue',
  rewrites: [
    'Thank you for telling me. I have passed it to [team], who will answer you in writing by [date]. Meanwhile I can still [practical step].',
    'I take that seriously. [Name] from [team] will write to you by [date], and I will go on working on {issue|this} in the meantime.',
    'That is your right, and I will not stand in its way. Here is what I can still do for you today: [practical step].',
  ],
  check: ({ context }) =>
    context.danger.legal === undefined ? [] : [{ start: 0, end: 0, shown: context.danger.legal }],
  examples: {
    bad: [
      'The Daily Mirror is going to love this',
      'I have spoken to a reporter from the radio about it',
      "You'll be hearing from my solicitor",
      "I'm taking you to small claims court",
      "I've reported you to Trading Standards",
      "I'm disputing the charge with my bank",
      'This is going to the papers and on TikTok',
      'Under GDPR I want all the data you hold on me',
      'See you in court.',
      'my attorney has advised me to keep every email',
      'I will do a chargeback tomorrow',
      'expect a complaint to the ombudsman',
      'all my 40k followers will hear about this',
    ],
    ok: [
      'The sun will get in my eyes, do you have a blind?',
      'Which channel is the documentary on?',
      'Is it legal to fly with this battery?',
      'Do you sell tennis court nets?',
      'I need legal-size paper',
      'My wife Sue ordered it',
      'Loved it, shall I post it on TikTok?',
      'What does the small claims cover in the travel plan mean?',
      'Where can I leave a review? You were great',
      'Press the button twice and it hangs',
      'I can not log in with Facebook',
      'My bank details have changed',
      'Is this the right charge cable?',
    ],
  },
})
