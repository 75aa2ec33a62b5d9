import { checkRule } from '../types'

const BOUNDARY = [
  'I want to put {issue|this} right, and I can as long as we leave out personal remarks. [step on the issue]',
  'I am here to sort out {issue|this}, and I will. Let us keep to that and leave the remarks about people aside. [step on the issue]',
  'I would like to go on helping with {issue|this}. If the remarks go on, I will pass this to [manager], who will answer by email only.',
]

export default checkRule({
  id: 'abuse-boundary-cue',
  family: 'escalate',
  scope: 'customer',
  title: 'Abuse aimed at you',
  why: 'You need not take it personally, nor put up with it: step away for two minutes, hand it over, or set one calm limit and help in the same message.',
  sources: [
    { title: '“No client is worth constant disrespect” (seed 000)' },
    { title: '“You do not have to deal with abuse” (seed 003)' },
    {
      title: 'Parliamentary and Health Service Ombudsman, unreasonably persistent behaviour',
      url: 'http://www.ombudsman.org.uk/make-a-complaint/what-happens-to-a-complaint/the-process-explained/accessing-our-service/unreasonably-persistent-behaviour-policy',
    },
  ],
  severity: 'cue',
  rewrites: BOUNDARY,
  check: ({ context }) =>
    context.danger.abuse === undefined ? [] : [{ start: 0, end: 0, shown: context.danger.abuse }],
  examples: {
    bad: [
      "You're a brain-dead moron, do your job",
      'F*** you and your whole team',
      'Listen, you stupid cow',
      'pathetic little clerks',
      'go back to where you came from',
      "send nudes and I'll delete the review",
      'are you people thick or just lazy?',
      'Your support staff are complete idiots',
      'Shut up and refund me',
      'does anyone there have a brain',
      'you lot are scum',
    ],
    ok: [
      'This f***ing printer jams every day',
      "I'm disgusted with this service",
      'Your refund process is stupid',
      'WHERE IS MY ORDER',
      'I feel like an idiot, I had it upside down',
      'The cow-print cushion is gorgeous',
      'This is the worst app ever',
      'Do not treat me like an idiot',
      'Is there an idiot-proof guide?',
      'The volume knob fell off',
      'I am not happy with how I was spoken to',
    ],
  },
})
