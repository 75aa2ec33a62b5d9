import { REFUSAL, repairIn } from '../repair-ahead'
import { type MatchView, phraseRule } from '../types'

const WARM =
  /\b(?:i|we) (?:do |can |really |fully |completely |totally |certainly |truly |also |absolutely |quite |would |so |very |much |very much |really do )*(?:understand|appreciate|see (?:your|what|why|how|that|where)|hear|agree|get|know|realize|recognize|acknowledge|sympathi[sz]e|empathi[sz]e|respect|value|thank|love to|like to|accept|take your|wish|feel for|am glad|am happy|am grateful|are glad|are happy|are grateful)\b|\b(?:thank you|thanks|you are (?:right|correct|quite right|absolutely right)|you have a point|good point|fair (?:point|enough|question)|great (?:idea|question|point|suggestion|feedback)|good (?:idea|question)|true|of course|sure|yes|right|granted|(?:that|this|it|your [a-z]+|the [a-z]+|which|they|those|these) (?:[a-z]+ )?(?:is|are|was|were|sounds?|looks?|seems?|would be) (?:[a-z]+ly |very |really |quite |so |both |all |indeed |certainly |such |not un)*(?:an? )?(?:[a-z]+ly |very |really |quite |most )*(?:nice|lovely|good|great|clever|helpful|useful|interesting|kind|welcome|valid|fair|reasonable|sensible|excellent|wonderful|brilliant|appreciated|noted|clear|neat|smart|sound|thoughtful|generous|perfect|fine|impressive|beautiful|touching|frustrating|annoying|disappointing|upsetting|unfortunate|understandable|understood|legitimate|justified|important|valued|true|right|correct|awful|terrible|sad|hard|difficult|inconvenient|tempting|convincing|creative|ideal|amazing|superb|fantastic|reasonable|detailed|thorough|well (?:written|put|made|taken|argued)|a shame|a pity)|(?:nice|lovely|good|great|clever|interesting|helpful|kind|neat|fair|valid|excellent|brilliant) (?:idea|thought|point|suggestion|photos?|one|try|question|letter|message|feedback|spot|catch|work|effort|of you)|(?:your|the) (?:photos?|letter|message|email|details|suggestion|idea|feedback|loyalty|efforts?|honesty|patience|video|list|review|kind words|compliments?) (?:[a-z]+ )?(?:helps?|helped|means?|meant|makes? sense|shows?|proves?|touched|impressed|came through|reached us|arrived)|(?:i|we) (?:am|are|was|were) (?:so |very |truly |really )?(?:sorry|touched|impressed|grateful|thankful|moved|delighted|sympathetic|pleased|flattered|honored)|(?:i|we) (?:can )?(?:feel|imagine|relate|admire|applaud|commend|welcome|like|love|enjoyed|read|considered|discussed|looked)|no (?:one|question|argument)|well (?:done|said|put)|kudos|nicely (?:put|done)|congratulations|bless you|with (?:all|every) sympathy|that is (?:a good|a great|a fair)|point taken|i am with you|i would love|we would love|i wish|we wish|no doubt|noted|your (?:frustration|point|concern|feedback|patience|anger) is|glad|happy to hear|makes sense|it is (?:true|understandable|fair))\b/
/** Kindness in more of its dress: past tense, "you make sense", "must have been a pain", bare "Great question". */
const WARMER =
  /\b(?:(?:i|we|our team|everyone here|[a-z]+ly) (?:[a-z]+ ){0,2}(?:understood|appreciated|valued|respected|noted|admired|saw|heard|got|see|get|know|believe|trust|recogni[sz]ed|sympathi[sz]ed|realize[ds]?|take|took|received?|share|shared|feel|felt|loved|liked|cherish|treasure|salute|commend|hate|hope|enjoy|love|want|would|do not doubt|do not blame|can see|can tell|can imagine|can hear|could|miss)\b|you (?:[a-z]+ ){0,2}(?:make|made|raise|raised|have|had|are|were|seem|sound|put|did|do|have been|gave|wrote|asked|explained|took|tried|sent)\b(?:(?!\bbut\b)[^.!?]){0,40}\b(?:sense|point|argument|good|great|right|loyal|valued|patient|reasonable|fair|kind|helpful|valid|effort|work|case|honest|clear|nice|lovely|polite|customer|care|well|thorough|member|guest|detailed|upset|angry|frustrated|unhappy|disappointed|question|best)\b|(?:must|can not|may|might) (?:[a-z]+ )?(?:have been|be|feel|have felt)\b|(?:great|good|nice|fair|lovely|excellent|brilliant|interesting|clever|smart|neat|cute|valid|cool|sweet|super|wonderful|amazing|fantastic|awesome|solid|perfect|right|impressive|terrific|decent|bold|beautiful) (?:[a-z]+ )?(?:question|point|idea|try|thought|suggestion|shout|catch|spot|photo|one|effort|work|stuff|request|plan|job|attempt|argument|news|design|drawing|story|letter|review|choice|taste|guess|logic|thinking)|(?:it|that|this|your [a-z]+|the [a-z]+) (?:[a-z]+ )?(?:is|was|sounds|looks|seems|reads|makes|made|came|means|meant|would be|would have been)\b(?:(?!\bbut\b)[^.!?]){0,30}\b(?:fair|reasonable|good|great|nice|lovely|valid|sense|day|lot|clear|right|true|pity|shame|pain|hard|sad|rough|tough|kind|sweet|understandable|request|idea|point|question|awful|terrible|frustrating|annoying|disappointing|clever|touching|welcome|ideal|tempting|legit|legitimate|noted|appreciated|well|convenient|creative|beautiful|moving|impressive|generous|gorgeous|excellent|brilliant|superb|wonderful|thoughtful|helpful|useful|interesting|amazing|fantastic|smart|neat|charming|delicious|stunning|perfect)\b|my (?:heart|sympath\w+|condolences|apologies|compliments|respect)|(?:all|much|full|every|due) (?:respect|sympathy|due respect)|(?:much )?appreciated|thank\w*|cheers|ta|bravo|kudos|props|hats? off|respect|i am (?:[a-z]+ )?(?:glad|happy|pleased|sorry|grateful|touched|flattered|impressed|a fan|all for|with you)|we are (?:[a-z]+ )?(?:glad|happy|pleased|grateful|touched|flattered|impressed|all for|with you)|^\W*(?:love|loved|loving|happy|glad|delighted|pleased|touched|moved|great|nice|clever|smart|sounds?|kind|sweet|respect|sympath\w+|appreciate|understand|hear you|see your|point)\b|your [a-z]+ (?:[a-z]+ )?(?:moved|touched|impressed|helps|helped|inspired|amazed|means|made)\b|gorgeous|agreed|absolutely|totally|exactly|fair|ok|okay|sure|true|yes|yeah|right|granted|indeed|understood|noted|got it|i know)\b/
const GOOD =
  /^\W*(?:(?:it|this|that|they|the [a-z]+|your [a-z]+|everything)(?: [a-z]+)? )?(?:is|are|was|were|has|have|will)(?: been| be| now| all)* (?!not\b)(?:fixed(?! (?:until|till|at|for|by|in))|sorted|resolved|on (?:its|the|their) way|back|ready|refunded|replaced|sent|shipped|working|available|in (?:stock|now|today|already|time)|done|restored|live|with you|worth|good|great|better|here|covered|safe|free)|^\W*(?:good news|happily|luckily|fortunately|also|the good|there is (?:good|no need)|no need|do not worry|rest assured|please (?:rest|do not worry|know))\b/

/** Sorry for something of theirs; a bare "Sorry, but" is another rule's. */
const SORRY_FOR =
  /\b(?:sorry|apologi[sz]e|apologies|condolences|sympathies)\b(?: [a-z]+)? (?:to (?:hear|learn|read|see)|for|about|over|that|your|the|you|we|our|it|this|there|my|i)\b/

const isWarm = (text: string): boolean => WARM.test(text) || WARMER.test(text) || SORRY_FOR.test(text)

/** Joining words that stand in other places too: they join a clause only behind a comma or a dash. */
const COMMA_FIRST =
  /\b(?:yet|though|except|unfortunately|only|just|still|sadly|regrettably|alas|then again|mind you|at the same time|on the other hand|it is just|the (?:thing|problem|trouble|issue|fact) is)(?: that)?$/
const AFTER_COMMA =
  /[,;:–—-]\s*(?:and |only |it is )?(?:yet|though|except|unfortunately|only|just|still|sadly|regrettably|alas|then again|mind you|at the same time|on the other hand|it is just|the (?:thing|problem|trouble|issue|fact) is)(?: that)?$/
/** "…, but please read the terms": what is asked is that they give in. */
const LECTURE =
  /^\W*(?:i |we |you )?(?:please |kindly |do |also |must |need to |have to |should |would |could )*(?:ask you to |request you to |urge you to )?(?:read|refer|see|check|note|understand|remember|bear|be (?:patient|aware|advised)|wait|accept|realize|appreciate|consider|respect|follow|refrain|keep in mind)\b/
const OPENED =
  /^(?:while|whilst|although|though|even though|much as|as much as|granted|admittedly|true|whereas|notwithstanding|despite|in spite of|albeit|but|however|that said|having said that|that being said|still|yet|nevertheless|nonetheless|unfortunately|sadly|regrettably|alas|only|then again|on the other hand|at the same time|mind you|even so|all the same)\b/

/** The kind words came in the sentence before ("I see. However, …") or stand behind "while". */
function openedBy(word: string, match: MatchView): 'hint' | null {
  if (!/^\W*$/.test(match.before)) return null
  if (
    /^(?:while|whilst|although|though|even though|much as|as much as|granted|admittedly|true|whereas|notwithstanding|despite|in spite of|albeit)$/.test(
      word,
    )
  ) {
    const rest = match.sentence
    const comma = rest.indexOf(',')
    const [lead, main] = comma < 0 ? [rest, match.after] : [rest.slice(0, comma), rest.slice(comma + 1)]
    if (!isWarm(lead) || !/\w/.test(main) || GOOD.test(main) || repairIn(main) === 'ours') return null
    return 'hint'
  }
  const said = match.sentence.slice(match.sentence.indexOf(word) + word.length)
  // "However you like to pay", "Still in stock", "Only two left": no joining word.
  if (/^(?:however|still|yet|only)$/.test(word) && !/^\s*(?:,|i|we|it|that|the|our|this|there)\b|^\s*,/.test(said))
    return null
  if (!isWarm(match.previous) || match.previous === '' || GOOD.test(said) || repairIn(said) === 'ours') return null
  if (/\?\s*$/.test(match.sentence) || /^\W*(?:please|could|can|would)\b/.test(said)) return null
  // A plain turn with a comma behind it, whatever it turns to.
  return (/^(?:but|however|that said|having said that|that being said|nevertheless|nonetheless|even so|all the same|then again|on the other hand|at the same time|mind you)$/.test(
    word,
  ) &&
    /^\s*,\s*(?!if|to|for|please|you can|could|kindly|do|in case|feel)/.test(said)) ||
    REFUSAL.test(said) ||
    /^\W*(?:you|the|your|our|it|this|that|there|in|as|since|because|nobody|policy|rules?|no|not|nope|sadly|unfortunately|still|we|i|all|every|each|any|only|a|an|at)\b/.test(
      said,
    )
    ? 'hint'
    : null
}

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
  // The one word is marked, so that what the clause says may be marked for other reasons.
  priority: 3,
  patterns: [
    '[<span><erases>]',
    '^(while|whilst|although|though|even though|much as|as much as|granted|admittedly|true|whereas|notwithstanding|despite|in spite of|albeit) .{1,30}',
    '^(but|however|that said|having said that|that being said|still|yet|nevertheless|nonetheless|unfortunately|sadly|regrettably|alas|only|then again|on the other hand|at the same time|mind you|even so|all the same) .{1,30}',
  ],
  unless: ['not only', '(nothing|everything|all|anything|anyone|none) but'],
  guards: { negation: false },
  judge(match) {
    const opened = /^\W*$/.test(match.before) ? OPENED.exec(match.text) : null
    if (opened) return openedBy(opened[0], match)
    const lead = match.before + match.text
    // "It's a fair request, but."
    if (!/\w/.test(match.after)) {
      if (match.text === 'but') return isWarm(match.before) ? undefined : null
      // "Thanks for the form; it isn't signed though."
      const turn = /^(.*[,;:–—-]|)([^,;:–—-]*)[,;:–—-]?\s*$/.exec(match.before)
      return /though$/.test(match.text) &&
        turn !== null &&
        isWarm(turn[1] || match.previous) &&
        /\b(?:not|no|never|too|only|without|nothing|none|already|missing|expired|closed|gone|short|out|rather|a bit|late)\b/.test(
          turn[2]!,
        )
        ? undefined
        : null
    }
    if (!isWarm(lead)) return null
    if (/\b(?:not only|nothing but)\b/.test(lead)) return null
    // "We don't take cash, but any card works": nothing kind in it.
    if (
      !isWarm(
        lead.replace(/\b(?:i|we) (?:do|did|can|could|will|would) not (?!doubt|blame|dispute|deny|want)[a-z]+/g, ' '),
      )
    )
      return null
    // "Sorry, but" is another rule's; sympathy with a but behind it is this one's.
    if (/\b(?:sorry|apolog\w+)\b/.test(lead) && !SORRY_FOR.test(lead)) return null
    // The joining word must open a clause.
    if (COMMA_FIRST.test(match.text) && !AFTER_COMMA.test(lead)) return null
    if (
      /\bnot (?:yet|see|know|get|agree)\b/.test(lead) &&
      !isWarm(lead.replace(/\bnot (?:yet|see|know|get|agree)\b/g, ' '))
    )
      return null
    const { after } = match
    if (GOOD.test(after) || repairIn(after) === 'ours') return null
    if (
      !LECTURE.test(after) &&
      /^\W*(?:could|can|would|may|will|please|what|which|when|where|how|do you|did you|is|are)\b/.test(after)
    )
      return null
    if (REFUSAL.test(after)) return repairIn(match.next) === 'ours' ? null : undefined
    if (
      repairIn(after) === 'yours' &&
      !LECTURE.test(after) &&
      !/^\W*(?:you|the [a-z]+|your [a-z]+) (?:[a-z]+ ){0,2}not\b/.test(after)
    )
      return null
    return undefined
  },
  rewrites: [
    'You’re right about {issue|that}. What I can do is [option].',
    'I understand. [what is possible, and by when]',
    'Thank you for telling me about {issue|this}. Here is what I can do: [option].',
  ],
  examples: {
    bad: [
      'Fair enough, but the seat is gone.',
      'Your story moved me, but my hands are tied.',
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
      'A clever thought, but it would never sell.',
      'Your drawing is lovely, only the size is against the rules.',
      'While I do see your side, the fee stands.',
      'I hear you. However, the rule is the same for all.',
      'Much as we value you as a guest, the room is gone.',
      'A fair remark. However, prices move with the season.',
      'I agree it’s slow, but please read the terms again.',
    ],
    ok: [
      'The lamp is late but on its way.',
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
      'While I look for the invoice, could you tell me the month?',
      'Thank you. However you like to pay, both ways are free.',
      'It is a nice lamp. Still, I can swap it for the blue one.',
    ],
  },
})
