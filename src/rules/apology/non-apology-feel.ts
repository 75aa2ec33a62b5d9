import { phraseRule } from '../types'

const UPSET =
  '(?:upset|unhappy|frustrated|disappointed|angry|annoyed|offended|dissatisfied|displeased|irritated|disgruntled|discontented?|mad|aggrieved|insulted|cross|unsatisfied|unimpressed|(?:not|less than) (?:[a-z]+ )?(?:happy|satisfied|pleased|content|impressed)|sensitive|emotional|distressed|of (?:that|this|the) (?:opinion|view|impression))'
const SORRY =
  '(?:sorry|apologi[sz]e|apologies|apology|regret|regrets|regretful|sad|sorry to (?:hear|see|learn|read|know|note|find)|regret to (?:hear|see|learn|note|read))'
const LEAD =
  '(?: [a-z]+){0,2}?(?: that| about how| for the fact that| for how| for the way| how| about the way| for| about)?'
/** Sorry for what you feel or think. */
const FEELS = new RegExp(
  `\\b${SORRY}${LEAD} (?:you|the customer)(?: (?:still|now|also|may|might|have|had|are|were|do|did|not|all|seem|currently|personally|ever|to|come|came|should|would)){0,3} (?:feel|felt|feeling|think|thought|thinking|believe|believed|see (?:it|this|things|that)|saw (?:it|this)|view|viewed|perceive|perceived|consider|considered|regard|find (?:it|this|that|us|our|the|me|my)|found (?:it|this|that|us|our|the|me|my)|took|take|taken|taking|interpret|interpreted|reacted|react|do not (?:like|agree|accept|understand|see|appreciate|approve)|not (?:like|enjoy|agree|appreciate|understand|accept|approve)|disagree|dislike|got (?:upset|offended|the (?:wrong )?impression|angry|that impression)|get (?:upset|offended|angry)|get the impression|became|become|have (?:that|this|such|the) (?:impression|opinion|perception|view|feeling)|seem|${UPSET}|misunderstood|misinterpreted|misread|expected|feel like|hold (?:that|this)|have (?:an issue|a problem|issues) with)\\b`,
)
const BE_UPSET = new RegExp(
  `\\b${SORRY}${LEAD} you (?:[a-z]+ ){0,2}?(?:are|were|got|feel|felt|became|seem|remain|being)(?: [a-z]+){0,2} ${UPSET}\\b`,
)
const NOUN =
  /\b(?:sorry|apologi[sz]e|apologies|regret)(?: [a-z]+){0,2} (?:for|about|of|over|to hear of|to hear about) (?:how you (?:feel|felt|are feeling|see|took|may feel)|the way (?:you (?:feel|felt|see|took|are feeling)|this made you feel)|your (?:[a-z]+ )?(?:feelings?|disappointment|dissatisfaction|perception|impression|interpretation|reaction|unhappiness|displeasure|anger|upset|view|opinion|negative feelings)|you being (?:upset|unhappy|angry|offended|disappointed|frustrated))/
const SHORT =
  /\b(?:sorry|regret)(?: that| to hear(?: that)?)? (?:you )?(?:feel|felt|see it|think) (?:that|this|so|the same|it is)\b/
/** Illness, grief and what we did to them: sorrow that is due. */
const DUE =
  /\b(?:unwell|ill|sick|poorly|bereaved|grieving|hurting|in pain|mourning|injured|feel (?:unsafe|unwell|sick|ill|better)|(?:feel|feeling) (?:very |so |too )?well|feeling (?:unwell|better|sick|ill|poorly|low|down|rough)|(?:made|left|leave|make|making) you (?:feel|feeling)|because of us|what happened|think of (?:us|it|me))\b/

export default phraseRule({
  id: 'non-apology-feel',
  family: 'apology',
  title: 'Sorry for their feelings',
  why: 'It apologises for how the customer feels, not for what happened, and lands as an insult.',
  sources: [
    {
      title: 'Customer Experience Insight, 6 things you should never say to customers',
      url: 'https://www.customerexperienceinsight.com/6-things-you-should-never-say-to-customers/',
    },
    {
      title: 'ACXPA, empathy statements for customer service',
      url: 'https://acxpa.com.au/empathy-statements-for-customer-service/',
    },
  ],
  severity: 'warn',
  moves: [{ to: 'block', when: [{ complaint: true }] }],
  priority: 1,
  patterns: [
    '(sorry|apologize|apologise|apologies|apology|regret|regrets|sad) .{0,5} you .{0,4} (feel|felt|feeling|think|thought|thinking|believe|believed|see|saw|view|viewed|perceive|perceived|consider|considered|regard|find|found|took|take|taken|taking|interpret|interpreted|reacted|react|like|enjoy|agree|accept|understand|appreciate|approve|disagree|dislike|impression|opinion|perception|upset|unhappy|frustrated|disappointed|angry|annoyed|offended|dissatisfied|displeased|irritated|disgruntled|discontent|mad|aggrieved|insulted|cross|unsatisfied|unimpressed|happy|satisfied|pleased|content|impressed|sensitive|emotional|distressed|misunderstood|misinterpreted|misread|expected|issue|problem)',
    '(sorry|apologize|apologise|apologies|regret) .{0,3} (for|about|of|over) .{0,1} (how|the|your|you) .{0,3} (feel|felt|feeling|see|took|feelings|disappointment|dissatisfaction|perception|impression|interpretation|reaction|unhappiness|displeasure|anger|upset|view|opinion|unhappy|angry|offended|disappointed)',
    '(sorry|regret) (that)? (feel|see) (that|this|it)',
  ],
  judge(match) {
    const phrase = match.text + match.after.slice(0, 40)
    if (DUE.test(phrase)) return null
    if (/\b(?:if|whether)\b/.test(match.text)) return null
    const hit = [FEELS, BE_UPSET, NOUN, SHORT].some((act) => act.test(phrase))
    if (!hit) return null
    // "Sorry to hear you are disappointed with the lid": it names the thing, and is half a repair.
    const hears = /\bto (?:hear|see|learn|read|know|note|find)\b/.test(match.text)
    const bare = /\b(?:that|this) way\b|\b(?:feel|see it|think) (?:so|like (?:that|this)|the way)\b/.test(phrase)
    if ((hears && !bare) || (/^sad\b/.test(match.text) && !bare)) return 'hint'
    if (
      /\b(?:find|found|having|have (?:an issue|a problem|issues))\b/.test(match.text) &&
      !/\b(?:rude|offensive|unhelpful|unfair|it so|that way)\b/.test(phrase)
    )
      return 'hint'
    if (/for your (?:[a-z]+ )?(?:disappointment|dissatisfaction)/.test(match.text)) return 'hint'
    // Owned in the same breath: "sorry you are upset; we sent the wrong one".
    if (/\b(?:we|i) (?:sent|lost|missed|failed|made|kept|let|got|charged|should have)\b/.test(match.after))
      return 'hint'
    return undefined
  },
  rewrites: [
    'I’m sorry {sorryFor|that we let you down here}.',
    'I’m sorry we got {issue|this} wrong. [what you are doing about it]',
    'You’re right to be unhappy about {issue|this}, and I’m sorry for our part in it.',
  ],
  examples: {
    bad: [
      "I'm sorry you feel that way.",
      'We are sorry that you are upset.',
      "I'm sorry you see it like that.",
      "Sorry you're not happy with the outcome.",
      'We regret that you feel disappointed.',
      "I'm sorry you think we ignored you.",
      'Sorry to hear you feel this way.',
      'I apologise for how you feel about it.',
      'It is regrettable, and I am sorry you took it like this.',
      "We're sorry you didn't like the service.",
      'I am sorry that you find our answer unfair.',
    ],
    ok: [
      "I'm sorry you had to wait three weeks.",
      "I'm so sorry you were charged twice.",
      "I'm sorry to hear you're unwell; get better soon.",
      "I'm sorry we let you down.",
      `"Sorry you feel that way" isn't an apology, so here is a proper one.`,
      "I'm sorry that your mother's flowers came late.",
      'I am sorry you are not feeling well; the visit can wait.',
      'Sorry we left you feeling ignored; that was our doing.',
      'I am sorry you could not find it; it is in the second tab.',
      'I feel that way too, and I am sorry it broke.',
    ],
  },
})
