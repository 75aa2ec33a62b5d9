import { phraseRule } from '../types'

export default phraseRule({
  id: 'tell-to-calm',
  family: 'inflame',
  title: 'Telling someone to calm down',
  why: 'It says that the anger is the problem, not what went wrong; most people get angrier.',
  sources: [
    { title: '“Does not want to hear the word relax”: bank-teller article (seed 004)' },
    { title: 'Kuo et al. 2022, invalidation and negative emotion', url: 'https://doi.org/10.1186/s40479-022-00185-x' },
  ],
  severity: 'warn',
  moves: [{ to: 'block', when: [{ anger: 1 }, { complaint: true }] }],
  patterns: [
    '<askTo>? <filler>{0,2} (calm|calming|settle|settling|simmer|cool|chill|quiet) (yourself|yourselves)? (down|off|out)',
    '^<filler>{0,2} (relax|chill|breathe)$',
  ],
  unless: ['(calm|settle|cool) #Determiner #Noun', '(it|them|things|this|that) (calm|settle|cool) down'],
  rewrites: [
    'You have every reason to be upset about {issue|this}, and I want to put it right.',
    'I can see why {issue|this} is frustrating. Let me sort it out with you.',
    'I hear you. Let me help with {issue|this}.',
  ],
  examples: {
    bad: ['Please calm down so that I can help you.', 'Relax.'],
    ok: ['Relax the belt tension by turning the screw to the left.'],
  },
})
