import { REFUSAL, repairIn } from '../repair-ahead'
import { phraseRule } from '../types'

const WARM =
  /\b(?:i|we) (?:do |can |really |fully |completely |totally |certainly |truly |also |absolutely |quite |would |so |very |much |very much |really do )*(?:understand|appreciate|see (?:your|what|why|how|that|where)|hear|agree|get|know|realize|recognize|acknowledge|sympathi[sz]e|empathi[sz]e|respect|value|thank|love to|like to|accept|take your|wish|feel for|am glad|am happy|am grateful|are glad|are happy|are grateful)\b|\b(?:thank you|thanks|you are (?:right|correct|quite right|absolutely right)|you have a point|good point|fair (?:point|enough|question)|great (?:idea|question|point|suggestion|feedback)|good (?:idea|question)|true|of course|sure|yes|right|granted|that is (?:true|right|fair|a good|a great|understandable|correct|a fair)|point taken|i am with you|i would love|we would love|i wish|we wish|no doubt|noted|your (?:frustration|point|concern|feedback|patience|anger) is|glad|happy to hear|makes sense|it is (?:true|understandable|fair))\b/
const GOOD =
  /^\W*(?:(?:it|this|that|they|the [a-z]+|your [a-z]+|everything)(?: [a-z]+)? )?(?:is|are|was|were|has|have|will)(?: been| be| now| all)* (?!not\b)(?:fixed|sorted|resolved|on (?:its|the|their) way|back|ready|refunded|replaced|sent|shipped|working|available|in\b|done|restored|live|with you|worth|good|great|better|here|covered|safe|free)|^\W*(?:good news|happily|luckily|fortunately|also|the good|there is (?:good|no need)|no need|do not worry|rest assured|please (?:rest|do not worry|know))\b/

export default phraseRule({
  id: 'but-eraser',
  family: 'voice',
  title: '“But” after kind words',
  why: 'The but wipes out the thanks or the understanding before it; only the no is heard.',
  sources: [
    {
      title: 'SkyVerge support guide, our blocked list',
      url: 'https://support-guide.skyverge.com/article/568-our-blocked-list',
    },
    { title: 'Yeomans, Kantor & Tingley 2018, the politeness package, R Journal' },
  ],
  severity: 'hint',
  patterns: [
    '(understand|appreciate|see|hear|agree|get|know|realize|recognize|acknowledge|sympathize|empathize|respect|value|thank|thanks|right|correct|love|point|fair|great|good|true|course|sure|yes|granted|understandable|glad|happy|wish|noted|sense|like|accept|understood|grateful|question|frustration|concern) .{0,16} (but|however|although|yet|though|nevertheless|nonetheless|except|unfortunately)',
  ],
  unless: ['not only', '(nothing|everything|all|anything|anyone|none) but', 'sorry .{0,12} (but|however)'],
  guards: { negation: false },
  judge(match) {
    if (!/\w/.test(match.after)) return null
    const lead = match.before + match.text
    if (!WARM.test(lead)) return null
    if (/\b(?:not only|nothing but|sorry|apolog\w+)\b/.test(lead)) return null
    // The joining word must open a clause.
    if (/\b(?:yet|though|except)$/.test(match.text) && !/,\s*(?:yet|though|except)$/.test(match.text)) return null
    if (/\bunfortunately$/.test(match.text) && !/,\s*unfortunately$/.test(match.text)) return null
    if (
      /\bnot (?:yet|see|know|get|agree)\b/.test(match.text) &&
      !WARM.test(lead.replace(/\bnot (?:yet|see|know|get|agree)\b/g, ' '))
    )
      return null
    const { after } = match
    if (GOOD.test(after) || repairIn(after) === 'ours') return null
    if (/^\W*(?:could|can|would|may|will|please|what|which|when|where|how|do you|did you|is|are)\b/.test(after))
      return null
    if (REFUSAL.test(after)) return repairIn(match.next) === 'ours' ? null : undefined
    if (repairIn(after) === 'yours') return null
    return undefined
  },
  rewrites: [
    'You’re right about {issue|that}. What I can do is [option].',
    'I understand. [what is possible, and by when]',
    'Thank you for telling me about {issue|this}. Here is what I can do: [option].',
  ],
  examples: {
    bad: [
      'I understand, but the deadline was Monday.',
      "Thank you for the photos, but they don't show the damage.",
      'I see your point, however the fee applies.',
      "You're right, but we can't change it.",
      "I'd love to help, but that's the rule.",
      "I appreciate your patience, but it'll be another week.",
      'That is a fair question, but the answer is no.',
      'We hear you, although nothing will change this year.',
      'I agree with you, but the offer has ended.',
      'Thanks for the suggestion, however we have no plans for it.',
    ],
    ok: [
      'I understand. The deadline was Monday; I can extend it once.',
      'It took a while, but your refund is in.',
      'Not only the lid but also the base is covered.',
      "It's late, but it's on the van.",
      'Everything but the strap is in stock.',
      "You're right. I've changed it.",
      'I understand the hurry, but good news: it leaves today.',
      'Thank you for waiting, but there is no need to stay on the line.',
      'I see the order, but which address should it go to?',
      'You are right, but I have fixed it now.',
    ],
  },
})
