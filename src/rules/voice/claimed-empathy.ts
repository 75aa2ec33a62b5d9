import { repairIn } from '../repair-ahead'
import { phraseRule } from '../types'

const EXACT =
  /\b(?:exactly|precisely|just|fully|completely|totally|perfectly|only too well|all too well) (?:how|what) you\b|\bhow (?:exactly )?you(?: [a-z]+){0,2} feel\b|\bfeel your (?:pain|frustration|anger)\b|\b(?:know|understand|imagine|get) (?:exactly )?what you are (?:going through|feeling|experiencing)\b|\bbeen (?:there|in your (?:shoes|position|place|situation))\b|\bshare your (?:feelings?|frustration|pain|anger|disappointment)\b|\bas (?:frustrated|upset|angry|disappointed) as you\b|\bknow the feeling\b|\bfeel (?:the )?same (?:way )?(?:as you|you do)\b|\bcould not (?:agree|understand) (?:you )?more with how you\b/
/** Empathy with the thing in it is what we ask for. */
const NAMED =
  /^\W*(?:with|about|regarding|over|that|when|after|because|since|why|given|at|having|around|of|caused|from|towards?|by|waiting|being)\b(?! (?:this|that|it|us|me|you|all|the (?:matter|issue|situation|above|same)|your (?:concern|issue|experience|situation|order))(?:\W|$))/

export default phraseRule({
  id: 'claimed-empathy',
  family: 'voice',
  title: 'Claiming to know feelings',
  why: 'Nobody can know exactly how another feels; said in general it sounds learned by heart.',
  sources: [
    {
      title: 'BizNews, Call center etiquette: words and phrases to avoid',
      url: 'https://www.biznewsarticles.com/business-articles/call-center-etiquette-7-words-and-phrases-to-avoid/',
    },
    {
      title: 'Scripted empathy in call centers, Fortune 2016',
      url: 'https://fortune.com/2016/03/23/call-centers-scripted-empathy/',
    },
  ],
  severity: 'warn',
  patterns: [
    '(i|we) .{0,4} (know|understand|imagine|get|appreciate|realize|see|feel|sense|recognize) .{0,2} (how|what) .{0,2} (you|this|that|it) .{0,4} (feel|feeling|feels|going|through|experiencing|felt|frustrating|frustrated|upsetting|upset|annoying|must|mean|means|like|hard|disappointing|stressful|saying|angry)',
    '(i|we) .{0,4} (feel|share|understand|hear|appreciate|sympathize|empathize|recognize|acknowledge|get|relate|realize|know|identify|validate|sense|respect) .{0,2} (your|with|to) .{0,3} (pain|frustration|frustrations|feelings|feeling|concern|concerns|disappointment|anger|annoyance|situation|worry|worries|position|you|emotions|disappointments|upset|irritation|point|displeasure|anxiety|distress|trouble|difficulty|predicament|dissatisfaction|impatience)',
    '(i|we) .{0,2} (empathize|sympathize|commiserate|relate) .{0,2}',
    '(my|our) (heart|hearts) (goes|go|bleeds|breaks|break) .{0,3}',
    '(i|we) .{0,3} (hear|understand|see) (what|where) .{0,1} you .{0,3} (saying|say|from|coming|mean)',
    '(i|we) .{0,3} been .{0,1} (there|your) .{0,2} (shoes|position|place|situation|there|before|myself|too|ourselves)?',
    '(trust|believe) (me|us) .{0,2}',
    '(know|knows) .{0,1} the feeling',
    '(put|putting|place|placing|imagine) .{0,2} (myself|ourselves|me) in your (shoes|place|position|situation)',
    '(your|the) (frustration|anger|disappointment|concern|concerns|feelings|annoyance) .{0,1} (is|are) .{0,3} (understandable|understood|valid|heard|noted|completely|totally|fully|acknowledged|justified)',
    '(i|we) .{0,3} as (frustrated|upset|angry|disappointed) as you',
    '(i|we) (feel|felt) .{0,2} same .{0,2} (you|way)',
    '(i|we) (can|could) only imagine .{0,6}',
    '(that|this|it) must (be|have|feel) .{0,3} (frustrating|hard|upsetting|annoying|stressful|disappointing|difficult|awful|terrible)$',
    '(hear|hearing) you (loud|clearly)?$',
  ],
  unless: [
    '(do not|not) .{0,2} know how .{0,1} (that|it|you|this) feels?',
    '(want|like|help|trying|love) .{0,1} to understand',
    '(could|can|would) you .{0,3} (trust|believe)',
    'not (trust|believe) (me|us)',
  ],
  judge(match) {
    if (
      /\b(?:not|never|cannot|nobody|no one) (?:[a-z]+ )?(?:know|imagine|understand|claim|pretend|feel)\b/.test(
        match.text,
      ) ||
      /\b(?:to|please|if|help (?:us|me)|better|not|can you) $/.test(match.before)
    )
      return null
    if (
      /^(?:trust|believe)/.test(match.text) &&
      !/(?:^|[,.;:–—-] *)$/.test(match.before) &&
      !/^\W|^$/.test(match.after)
    )
      return null
    if (/^(?:trust|believe) (?:me|us) (?:with|to|and|enough)/.test(match.text + match.after)) return null
    if (
      /\byou$/.test(match.text) &&
      !/\b(?:empathi[sz]e|sympathi[sz]e|identify|relate|feel|commiserate|hear)\b/.test(match.text)
    )
      return null
    if (/\bpoint\b/.test(match.text) && !/^\W*$/.test(match.after)) return null
    if (/\b(?:get|appreciate|know|hear|respect)\b.*\b(?:to|with) .*\bsituation\b/.test(match.text)) return 'hint'
    const phrase = match.text + match.after.slice(0, 30)
    if (EXACT.test(match.text) || (EXACT.test(phrase) && /feel|feeling/.test(match.text)))
      return /\bonly imagine\b/.test(match.text) ? 'hint' : 'warn'
    if (NAMED.test(match.after) || /\bwhy\b/.test(match.text)) return null
    // The general sort, with something done about it right behind, is ordinary courtesy.
    return repairIn(match.after) === 'ours' && !/^(?:trust|believe)/.test(match.text) ? null : 'hint'
  },
  rewrites: [
    'Anyone would be annoyed by {issue|this}.',
    'You’ve had enough trouble with {issue|this} already, so let me take it from here.',
    'I can see what {issue|this} has cost you. [what you’re doing about it]',
  ],
  examples: {
    bad: [
      'I know exactly how you feel.',
      'I completely understand your frustration.',
      "I hear what you're saying.",
      'I feel your pain, believe me.',
      'I can assure you I share your feelings.',
      'We understand how you feel about this.',
      'Trust me, we are on it.',
      'We have all been in your shoes.',
      'I know just what you are going through.',
      'Your frustration is understandable.',
      'We empathise with you.',
    ],
    ok: [
      'I understand why a second wrong order is maddening.',
      "I'd be annoyed too if my alarm went off at 4am.",
      'I can see the three calls you made on Monday.',
      'I hear you: no more calls, e-mail only.',
      "I don't know how that feels, but I can see it cost you a day.",
      'I understand that the kettle leaks from the lid.',
      'I understand your frustration with the third wrong lamp.',
      'I cannot know how you feel, so please tell me what would help.',
      'We would like to understand your situation better.',
      'Believe in the process: stir until it thickens.',
    ],
  },
})
