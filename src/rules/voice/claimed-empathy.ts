import { repairIn } from '../repair-ahead'
import { phraseRule } from '../types'

const EXACT =
  /\b(?:exactly|precisely|just|fully|completely|totally|perfectly|only too well|all too well) (?:how|what) you\b|\bhow (?:exactly )?you(?: [a-z]+){0,2} feel\b|\bfeel your (?:pain|frustration|anger)\b|\b(?:know|understand|imagine|get) (?:exactly )?what you are (?:going through|feeling|experiencing)\b|\bbeen (?:there|in your (?:shoes|position|place|situation))\b|\bshare your (?:feelings?|frustration|pain|anger|disappointment)\b|\bas (?:frustrated|upset|angry|disappointed) as you\b|\bknow the feeling\b|\bfeel (?:the )?same (?:way )?(?:as you|you do)\b|\bcould not (?:agree|understand) (?:you )?more with how you\b/
/** Empathy with the thing in it is what we ask for. */
const NAMED =
  /^\W*(?:with|about|regarding|over|that|when|after|because|since|why|given|at|having|around|of|caused|from|towards?|by|waiting|being)\b(?! (?:every(?:one|body)|all of us|our team|the (?:whole |entire )?team|each of us|this|that|it|us|me|you|all|the (?:matter|issue|situation|above|same)|your (?:concern|issue|experience|situation|order))(?:\W|$))/

const UPSET =
  'angry|annoyed|annoying|anxious|upset|upsetting|frustrated|frustrating|sad|hurt|scared|frightened|furious|worried|worrying|stressed|stressful|disappointed|disappointing|let down|fed up|devastated|devastating|heartbroken|distressed|distressing|nervous|overwhelmed|mad|cross|livid|hard|difficult|tough|painful|awful|terrible|horrible|infuriating|maddening|exhausted|exhausting|tiring|irritated|irritating|unhappy|lonely|confused|confusing|embarrassed|embarrassing|shaken|grieving|impatient|desperate|panicked|helpless|inconvenient|unsettling|scary|bad|rough|miserable|feeling|feel|felt'
const FEELING = new RegExp(
  `\\b(?:${UPSET}|frustration|pain|feelings?|anger|disappointment|concern|concerns|worry|situation|position|stress|shoes|going through)\\b`,
)
/** "I sense that you're anxious", "you must be furious", "I know how hard it is to …". */
const SENSED = new RegExp(
  `\\byou (?:[a-z]+ ){0,2}(?:are|feel|must|have|may|might|were|sound|seem)\\b.*\\b(?:${UPSET})\\b|\\bhow (?:[a-z]+ ){0,2}(?:${UPSET}) |\\b(?:what|how) (?:it|that|this) (?:is|feels|must|means)`,
)

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
    '(i|we) .{0,4} (feel|feeling|feels|share|understand|hear|appreciate|sympathize|empathize|recognize|acknowledge|get|relate|realize|know|identify|validate|sense|respect) .{0,2} (your|with|to) .{0,3} (pain|frustration|frustrations|feelings|feeling|concern|concerns|disappointment|anger|annoyance|situation|worry|worries|position|you|emotions|disappointments|upset|irritation|point|displeasure|anxiety|distress|trouble|difficulty|predicament|dissatisfaction|impatience)',
    '(i|we) .{0,2} (empathize|sympathize|commiserate|relate) .{0,2}',
    '(i|we) .{0,3} been .{0,1} (there|your) .{0,2} (shoes|position|place|situation|there|before|myself|too|ourselves)?',
    '(trust|believe) (me|us) .{0,2}',
    '(your|the) (frustrations|worries|emotions|sentiments|irritation|upset|pain|distress|frustration|anger|disappointment|concern|concerns|feelings|annoyance) .{0,1} (is|are) .{0,3} (understandable|understood|valid|heard|noted|completely|totally|fully|acknowledged|justified)',
    '(i|we) .{0,4} (<grasp>) .{0,2} (how|what) .{0,3} <upset> .{0,3} (you|this|that|it|must|to|for|can|is|being|having|the|losing|waiting)',
    '(i|we) .{0,3} (sense|feel|tell|see|gather|notice|detect|imagine|understand|know|hear|realize|appreciate|bet|suppose|guess|recognize|get|believe) .{0,2} (that)? you .{0,2} (are|feel|must|have|may|might|were|sound|seem) .{0,3} (be|been|feeling)? .{0,2} <upset>',
    'you .{0,1} (must|are|seem|sound|obviously|clearly|probably|feel|may) .{0,3} (be|feel|feeling|been)? .{0,2} <upset>',
    '(i|we) .{0,3} (know|get|understand|remember|recognize|appreciate|can imagine|can picture) .{0,2} (what|how) .{0,1} (it|that|this) .{0,1} (is|feels|must|means|takes|was) .{0,2} (like|to|be|feel|when|for)',
    '(i|we) .{0,2} (get|got|feel|hear|know) .{0,1} (it|you|that|this|ya) .{0,3}$',
    '(i|we) .{0,3} (understand|empathize|sympathize|relate|appreciate that|hear that|see that|know that) .{0,1} (completely|fully|totally|perfectly|entirely|absolutely|wholeheartedly|deeply|entirely)?$',
    '(as|being) .{0,1} (a|an) .{0,2} (parent|mother|father|mom|dad|customer|traveler|homeowner|tenant|pet owner|dog owner|cat owner|shopper|user|patient|woman|man|human|person|commuter|gamer|student|fellow) .{0,2} (myself|too|as well|i|we)',
    '(no one|nobody|none) .{0,1} (understands|knows|feels|gets) .{0,4} (better|more) .{0,2} (than)? .{0,2} (me|us|i|we)',
    '^(well|yes|oh|ah|trust me|we have all|i have|been)? been there',
    '(can|could|would) .{0,2} (relate|empathize|sympathize|identify|imagine|picture|understand|appreciate|feel) .{0,1} (to|with|how|what|your|the|that|this|fully|completely|entirely)? .{0,6}',
  ],
  quiet: [
    '(i|we) (feel|felt) .{0,2} same .{0,2} (you|way)',
    '(i|we) (can|could) only imagine .{0,6}',
    '(i|we) .{0,3} (hear|understand|see) (what|where) .{0,1} you .{0,3} (saying|say|from|coming|mean)',
    '(put|putting|place|placing|imagine) .{0,2} (myself|ourselves|me) in your (shoes|place|position|situation)',
    '(put|place|stand|standing|being|was|were|am|are|step|stepped|walk|walked) .{0,3} in your (shoes|boots|position|place|situation|seat)',
    '(tell me about it|story of my life|join the club|been there done that|know it well|know that one|know the drill|say no more)',
    '(i|we) <adv>? (share|shared|feel|felt) (it|them|this|that|these|all of it) <adv>? (too|with you|as well|deeply|fully|completely|ourselves)?$',
  ],
  unless: [
    '(do not|not) .{0,2} know how .{0,1} (that|it|you|this) feels?',
    '(want|like|help|trying|love) .{0,1} to understand',
    '(could|can|would) you .{0,3} (trust|believe)',
    'not (trust|believe) (me|us)',
  ],
  judge(match) {
    // "We'd like to know more", "we'll get to it": nobody's feelings.
    if (
      /\b(?:get|got) to\b/.test(match.text) ||
      /\b(?:like|love|loved|pleased|glad|happy|delighted|keen|want|wish|need|hope) to (?:[a-z]+ )?(?:know|hear|see|understand|get|learn)\b/.test(
        match.text,
      ) ||
      /\b(?:get|got) (?:this|it|that) (?:fixed|sorted|checked|resolved|done|[a-z]+ed)\b/.test(
        match.text + match.after.slice(0, 20),
      )
    )
      return null
    // "You must be over 18", "I would imagine Friday": no feelings in it.
    if (/^(?:can|could|would)\b/.test(match.text) && !/\b(?:i|we) (?:[a-z]+ )?$/.test(match.before)) return null
    if (
      /^(?:can|could|would)\b/.test(match.text) &&
      !FEELING.test(match.text + match.after) &&
      !/(?:relate|empathi\w+|sympathi\w+|imagine|understand|identify)$/.test(
        match.text + match.after.replace(/\W+$/, ''),
      )
    )
      return null
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
      SENSED.test(match.text) &&
      /\bhow\b|\bthat you\b|\byou (?:are|must|feel)\b/.test(match.text) &&
      !EXACT.test(match.text)
    )
      return 'hint'
    if (
      /\byou$/.test(match.text) &&
      !/\b(?:empathi[sz]e|sympathi[sz]e|identify|relate|feel|commiserate|hear|hearts?|as|must|same)\b/.test(match.text)
    )
      return null
    if (/\bpoint\b/.test(match.text) && !/^\W*$/.test(match.after)) return null
    if (/\b(?:get|appreciate|know|hear|respect)\b.*\b(?:to|with) .*\bsituation\b/.test(match.text)) return 'hint'
    const phrase = match.text + match.after.slice(0, 30)
    if (EXACT.test(match.text) || (EXACT.test(phrase) && /feel|feeling/.test(match.text)))
      return /\bonly imagine\b/.test(match.text) ? 'hint' : 'warn'
    // "I'd be annoyed too if my alarm went off at 4am": the thing is in it.
    if (/\bwould\b/.test(match.text) && /^\W*(?:if|when|had|after|with)\b/.test(match.after)) return null
    // The feeling read off the customer is claimed even with its cause behind it; a hint, for it may be kind.
    if (SENSED.test(match.text)) return 'hint'
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
      'I do get how maddening this is for you.',
      'I can tell you’re nervous about the operation.',
      'I know what it is like to miss a wedding.',
      'As a mother myself, I understand.',
      'You must be feeling terribly let down.',
      'Been there, done that.',
      'I can totally relate.',
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
      'You must be over eighteen to book it.',
      'I know how to reset it: hold the left button.',
      'I understand that you are in Leeds until Friday.',
    ],
  },
})
