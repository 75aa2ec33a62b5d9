import { checkRule } from '../types'

export default checkRule({
  id: 'self-harm-cue',
  family: 'escalate',
  scope: 'customer',
  title: 'Words that may be about self-harm',
  why: 'This may be about ending their life: take it seriously, do not handle it alone, tell your lead now and follow your team’s steps.',
  sources: [
    {
      title: 'HM Government, Suicide and self-harm: supporting vulnerable customers',
      url: 'https://www.gov.uk/government/publications/suicide-and-self-harm-supporting-vulnerable-customers/suicide-and-self-harm-supporting-vulnerable-customers',
    },
    { title: 'ABI vulnerability guide, the BLAKE steps' },
  ],
  severity: 'cue',
  rewrites: [
    'Thank you for telling me. I am sorry that you are going through this. Are you safe right now? [your team’s step]',
    'I have read every word of your message, and you matter more than anything on this account. Are you safe at this moment? [your team’s step]',
    'I am glad that you wrote. Is someone with you, or can somebody come to you now? [your team’s step]',
    'If you would like to talk to somebody about this now, you can reach {crisis}.',
  ],
  check: ({ context }) =>
    context.danger.selfHarm === undefined ? [] : [{ start: 0, end: 0, shown: context.danger.selfHarm }],
  examples: {
    bad: [
      "I can't go on like this, I want to end it all",
      "there's no reason to live after this debt",
      "I'll kill myself if you take the house",
      "I'd be better off dead",
      "I've been thinking about suicide",
      "I don't want to be here any more",
      'honestly some nights I just wish I would not wake up',
      'My kids would be better off without me, at least the life insurance pays',
      'this debt is driving me to take my own life',
      'I have the pills in front of me and nothing left to live for',
      'i dont see any point in carrying on living',
    ],
    ok: [
      'How do I kill the process?',
      'I want to end my contract',
      'My phone died',
      "I'd kill for a coffee machine like that",
      "Suicide Squad won't play on my TV",
      "I don't want to be on this mailing list any more",
      'I cut myself on the edge of the lid',
      'I will do it myself then',
      'I do not want to live in the flat without heating',
      'I could have died of embarrassment',
      'Can you end the plan on the 30th, phone and broadband?',
    ],
  },
})
