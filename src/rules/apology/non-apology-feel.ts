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
  priority: 3,
  patterns: [
    '(sorry|apologize|apologise|apologies|apology|regret|regrets|sad) .{0,5} you .{0,4} (feel|felt|feeling|think|thought|thinking|believe|believed|see|saw|view|viewed|perceive|perceived|consider|considered|regard|find|found|took|take|taken|taking|interpret|interpreted|reacted|react|like|enjoy|agree|accept|understand|appreciate|approve|disagree|dislike|impression|opinion|perception|upset|unhappy|frustrated|disappointed|angry|annoyed|offended|dissatisfied|displeased|irritated|disgruntled|discontent|mad|aggrieved|insulted|cross|unsatisfied|unimpressed|happy|satisfied|pleased|content|impressed|sensitive|emotional|distressed|misunderstood|misinterpreted|misread|expected|issue|problem)',
    '(sorry|apologize|apologise|apologies|regret) .{0,3} (for|about|of|over) .{0,1} (how|the|your|you) .{0,3} (feel|felt|feeling|see|took|feelings|disappointment|dissatisfaction|perception|impression|interpretation|reaction|unhappiness|displeasure|anger|upset|view|opinion|unhappy|angry|offended|disappointed)',
    '(shame|pity|unfortunate|regrettable|sad|saddened|sorry|regret|regrets|apologize|disappointing|too bad) .{0,5} you .{0,3} (found|find|finds|thought|considered|deemed|judged|rated|regarded|viewed|experienced|perceived|felt|saw) .{0,6} [<felt>(disappointing|poor|lacking|unsatisfactory|unsatisfying|inadequate|unpleasant|slow|rude|bad|unhelpful|below|wanting|unfair|unreasonable|confusing|frustrating|upsetting|annoying|offensive|expensive|dull|boring|subpar|mediocre|dissatisfying|hurtful|disrespectful|cold|abrupt|insufficient|unacceptable|wrong|unprofessional|not to your|not good|too much|too slow|so bad)]',
    // It's a shame that you took it so badly; sorry that our decision has made you angry.
    '(shame|pity|unfortunate|regrettable|too bad|sad|saddened|saddens|saddening|disappointing|disappointed|sorry|regret|regrets|hate|apologize|apologies) .{0,4} (you|customer|guest|passenger) .{0,3} [<felt>(feel|feels|felt|feeling|think|thinks|thought|believe|believed|see it|see things|see this|saw it|view|viewed|perceive|perceived|consider|considered|regard|took it|took this|took that|took offense|take it|take offense|taken it|taking it|interpreted|reacted|react|disagree|do not agree|do not like|did not like|do not see|do not understand|do not accept|do not appreciate|had this impression|had that impression|had the impression|had such|have this impression|have that impression|have the impression|got the impression|got this impression|got that impression|were left with|are left with|came away|come away|formed|read it that|read it as|are upset|were upset|are unhappy|were unhappy|are angry|were angry|are offended|were offended|are disappointed|were disappointed|are frustrated|were frustrated|are annoyed|are not happy|were not happy|are not satisfied|were not satisfied|are dissatisfied|were dissatisfied|got upset|got angry|are so upset|are this upset|are still upset|are still unhappy|choose to|chose to|misunderstood|misread|are taking it|are making)]',
    '(shame|pity|unfortunate|regrettable|sad|sorry|regret|regrets|apologize|apologies) .{0,10} [<felt>(makes you|made you|make you|making you|leaves you|left you|leaving you|has you|upset you|upsets you|offended you|offends you|angered you|angers you|disappointed you|disappoints you|frustrated you|frustrates you|annoyed you|annoys you|displeased you|hurt your feelings|not to your liking|not to your satisfaction|not please you|not satisfy you|not meet with your approval|is not what you want|was not what you want|is not what you wanted|was not what you wanted|not the answer you wanted|not the answer you want|came across that way|came across as|comes across|come across|seemed that way|seems that way|felt that way|feels that way|looked that way|looks that way|appeared that way|was perceived|is perceived|was taken|was interpreted|was received that way|sounded that way|sounds that way|caused you to feel|your feelings|your disappointment|your dissatisfaction|your frustration|your perception|your impression|your reaction|your displeasure|your unhappiness|your anger|your opinion|your view|your sentiments|you are of the opinion|you are under the impression)]',
    '(sorry|apologize|apologise|apologies|regret|regrets|shame|pity) .{0,3} (you|u|your) .{0,4} [<felt>(impression|opinion|idea|view|views|perception|expecting|expected|expectation|expectations|hopes|standards|liking|worked up|wound up|cross|mad|upset|fuming|livid|furious|raging|salty|triggered|bothered|unimpressed|hurt|offended|insulted|annoyed|disappointed|disheartened|disillusioned|let down|miffed|put out|peeved|irked|sour|bitter|touchy|taking|took|holding|hold|of the belief|convinced|under the)] .{0,2}',
  ],
  quiet: [
    '(sorry|shame|pity|regret|sad) .{0,5} you .{0,2} not .{0,2} [<felt>(a fan|fan|keen|thrilled|delighted|wowed|won over|taken with|sold on|enamored|in love|fond)] .{0,3}',
    '(sorry|apologize|apologies|regret) .{0,3} (for|about|over) .{0,2} [<felt>(upset|offense|hurt feelings|bad feelings|bad feeling|ill feeling|negative feelings|misunderstanding|misunderstandings|disappointment|displeasure|dissatisfaction)]',
    'sorry [<felt>(your upset|your unhappy|your angry|your disappointed|your offended|your annoyed|your frustrated|your not happy)]',
  ],
  judge(match) {
    const phrase = match.text + match.after.slice(0, 40)
    if (DUE.test(phrase)) return null
    // "Sorry if you feel that …" is claimed by the rule about ifs too; beside that one this is a hint.
    const conditional = /\b(?:if|whether|should)\b/.test(match.text)
    const hit = [FEELS, BE_UPSET, NOUN, SHORT].some((act) => act.test(phrase))
    if (!hit && match.captures.felt === undefined) return null
    if (conditional) return /\byou (?:[a-z]+ )?(?:feel|felt|think|see|took|are|were)\b/.test(match.text) ? 'hint' : null
    if (!hit) {
      if (/\bwhat you expected\b/.test(phrase)) return 'hint'
      const plainly =
        /\b(?:shame|pity|too bad|unfortunate|regrettable)\b.*\byou\b|\b(?:took|take|taking|taken|choose|chose|impression|view|opinion|perce\w+|reaction|that way|made you|makes you|makes you feel)\b/.test(
          match.text,
        )
      return plainly && !/\b(?:we|i) (?:made|left|make|leave)\b/.test(phrase) ? undefined : 'hint'
    }
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
      "Sorry you weren't too keen on the view.",
      'A pity that you are not a big fan of the sauce.',
      'Pity you see it like that.',
      "I'm sorry that this left you disappointed.",
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
      "I'm sorry we were not keen enough to answer you.",
      "It's a shame the vase broke; a new one leaves today.",
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
