import { withAsides } from '../asides'
import { phraseRule } from '../types'

/** A question begins here, or is asked indirectly. */
const ASKS =
  /(?:^|[,;:.!?–—-] ?|\b(?:and|but|so|then|sir|madam|okay|ok|well|seriously|honestly|please|kindly|now|also|or|hello|hi|dear|tell|hear|me|us|know|explain|wondering|wonder|curious|confused|puzzled|baffled|struggling|ask|asking|confirm|clear|understand|see|get|idea|may|why|how|to) )$/
/** Explaining, or agreeing that they feel so. */
const EXPLAINS =
  /\b(?:(?:here|that|this|which|it) is|(?:i|we) (?:can |do |completely |totally |fully |really |certainly |absolutely )*(?:understand|see|get|appreciate|know)|explains?|reason|shows?|can see|you (?:asked|wondered|wanted)|find out|look into|check|checking|investigate|sorry(?: for)?|learn|regardless of|matter)(?: you| exactly| just| as to)* $/
const NOT_SEEN =
  /\b(?:not|never|hardly|fail to|failing to|trying to|struggle to|struggling to|help me|like to|want to|need to|love to) (?:\w+ )?(?:understand|see|get|know)(?: exactly| just)* $/
const OURS = /\b(?:why|how|what|when|where|who) (?:\w+ ){0,3}(?:we|i|our|my)\b/

export default phraseRule({
  id: 'why-question-blame',
  family: 'inflame',
  title: 'A question that blames',
  why: 'A question like this asks for no answer: it makes them defend what they did.',
  sources: [
    {
      title: 'Work Survival, phrases to avoid during service interactions',
      url: 'https://worksurvival.wordpress.com/2010/04/24/phrases-to-avoid-during-service-interactions/',
    },
    {
      title: 'Danescu-Niculescu-Mizil et al. 2013, A computational approach to politeness, ACL',
      url: 'https://arxiv.org/abs/1306.6078',
    },
    { title: 'Zhang et al. 2018, Conversations Gone Awry, ACL', url: 'https://arxiv.org/abs/1805.05345' },
  ],
  severity: 'warn',
  // A question says what act it is; the blame in it is its means.
  priority: 1,
  // `soft` is blame only in some mouths: a hint. `mood` is loud to somebody who complains. `asks` is loud with a question mark.
  patterns: [
    // Plain, whole and unmistakable: see `withAsides`.
    'why (did not you|did you not|have not you|have you not|would not you|could not you|could you not) <betw>{0,2} [<plain>(call|contact|tell|ask|email|write|say|mention|report|check|message|called|contacted|told|reported|come|speak|let us know|notify|inform)] (to)? (us|me|this|it|something|anything|so|that)? .{0,3} (sooner|earlier|before|first|straight away|right away|at once|immediately|then|at the time|in time)',
    // Why did you, why you did not, why was it not done by you, why buy it if.
    'why <onEarth>{0,2} not? (did|do|would|were|are|have|had|could|can|should|must|will) <betw>? not? you <betw>{0,2} .',
    'why <onEarth>{0,2} not? you <betw>{0,3} (did|do|have|had|are|were|not|never|would|keep|kept|waited|want|could|can|should|still|went|insist|think|felt|thought|left|need|must|ordered|opened|ignored|used|put|bought|booked|signed|called|sent)',
    'why .{1,9} (by you|by your|from your (side|end|part)|on your (side|part|end)|at your (side|end))',
    "why (on earth|in the world|the hell|the heck|in heaven's name) .{0,2} .",
    'why <onEarth>? (is|was|were|are|did|has|does|do|would|would) .{1,8} in the first place',
    'why <onEarth>? (is|was|were|are|has|have) (the|your|this|that|it|a|there|nobody|no|payment|form|document) .{0,3} (not|never|nobody|no|still|left|so late|only now) <betw>? [<mood>.]',
    'why <onEarth>? (did|has|have|was|is|were|does|do|would|will|could|can) not? (nobody|no one|anyone|anybody|none|someone|somebody|everyone) .',
    'how come <betw>? (you|your|nobody|no one|the|it|there) .',
    '(reason|reasons|excuse|explanation|justification|logic|purpose) (as to|for|why|that|behind|of)? .{0,3} (you|your) .{0,3} (not|never|failed|waited|refuse|refused|refusal|insist|keep|ignored|still|only|left|delay|delayed|silence|late|could not|missed|not paying)',
    // What were you thinking, what did you expect, what part of it.
    'what <onEarth>? (made|makes|possessed|prompted|got|gives|gave|caused|led) you <betw>{0,2} (to|think|thinking|believe|assume|assuming|imagine|suppose|expect|expecting|do|ignore|wait|right|idea|the (idea|right|impression)|decide to|into|open|press|click|so)',
    'what <onEarth>? were you <betw>{0,2} (thinking|expecting|hoping|doing|up to|trying|even|imagining|playing)',
    // How could you, how hard is it.
    'how <onEarth>? (could|can|did|do|would|dare) you <betw>{0,2} (not|even|possibly|expect|say|forget|miss|fail|blame|complain|claim|accuse|demand|justify|manage|still|think that|think this|think we|dare|ignore|let|leave|overlook|lose|break|be so|be|have|order|confuse|mistake|mix)',
    // Did you even, didn't you read, did it never occur to you.
    '(did|have|do|had|can|are|were|would|could|should|will) you <betw>? (even|bother|bothered|bothering|seriously|honestly|genuinely|truly) <betw>? .',
    '(did|have) you <betw>? [<soft>(read|check|look at|follow|measure|charge|plug|listen|checked|followed|measured)] .',
    '(is|was) there (a|any|some) <betw>? (particular|good|specific|valid|special)? reason (why|that|for)? [<soft>(you|your|the|this|it|nobody)] .',
    '(did|have|do|had|can|are|were|could|should) not you <betw>{0,2} (been|<shouldKnow>|<actDone>|<actDo>|have|seen|noticed|thought|even|it|be|wear|hear|heard|handle|manage|wondered|go|get|got)',
    '(did|have|do|had|can|are|were|could|should|would) (you|anyone|anybody|nobody|no one|none of you|your (wife|husband|son|daughter|staff|team)) <betw>{0,2} not <betw>{0,2} (<shouldKnow>|<actDone>|seen|noticed|thought|hear|heard)',
    '(is|was|would|does|did|should) not (it|that|this|there|your|reading) <betw>? (obvious|clear|your|written|what|common|stated|enough|occur|say|tell|have been|easier|better|simpler|possible to|printed|explained|a (little|bit)|the (point|first))',
    // Who told you, when were you going to, where does it say.
    // Explain yourself; may I know why not; I fail to see why.
    '(may|can|could|might|do) (i|we|you) (know|ask|enquire|inquire) <betw>{0,2} (the reason)? (why|what made) .{0,8} (not|never|late|wrong|without|instead|delayed|failed|nobody|no one)',
    // Questions without their form: you didn't check it? ever heard of a manual? you did read it, didn't you?
    'you <betw>{0,3} (did not|never|have not|were not|could not|forgot|ignored|left|thought|expected|waited|assumed|skipped|honestly|seriously|really) <betw>? [<asks>(<shouldKnow>|<actDone>|to|it|the|that|we|our|this|until|a|an|your|him|have|be|three|two|ages)]',
    '(for|what is|what was|may i know|tell me) (what|the|which)? (reason|reasons|purpose) .{0,1} (was|were|did|have|had|has|is|that|you) .{0,5} not [<soft>.]',
    '(for|by) (what|which) reason (did|do|have|had|were|are)? you (open|send|leave|change|cancel|sign|wait|give|remove|share|press|delete|have|did|are|had|were|do|changed|not)',
    'how could you (even|just|possibly|ever|not|have)? [<soft>(send|leave|forget|miss|lose|let|give|share|ignore|throw|sign|click|overlook|fall for|lend|trust|hand|put|post|wait|misread|break|drop)]',
    // Said aside: see `withAsides`.
    '^for (what|which) reason .{0,8} [<aside>not] .{0,4}',
    'how (could|can|does|did|do) (anyone|anybody|one|someone|somebody|a person|you) .{0,1} [<aside>(miss|overlook|forget|lose|confuse|ignore|misread|mistake)] .{0,5}',
  ],
  quiet: [
    'why <onEarth>? (was|were|is|are) (the|your|this|a|it|that|his|her) .{0,3} [<mood>(in|on|under|near|outside|open|unlocked|unattended|inside|next to|left)] .',
    'what <onEarth>? (stopped|prevented|kept|held|stops|prevents|is stopping|was stopping|is preventing|is keeping) you (from|back)? <betw>? (reading|telling|calling|checking|asking|contacting|following|reporting|mentioning|letting|paying|coming|saying|using|looking|back|picking|doing|from)',
    'did you <betw>? (lose|drop|break|delete|mix up|damage|spill) [<mood>(the|your|it|this|a)]',
    'who <onEarth>? (told|asked|advised|allowed|authorized|forced|permitted|gave|made|said|taught|invited) you .?',
    '^<betw>{0,2} why <onEarth>? not? <doThat> .{0,7} (if|until|without|only to|so late|now|at all|earlier|sooner|first|at the time|then|before (opening|buying|ordering|you)|when (you|it)|that|on the phone|when booking)',
    'why (is|are|was|must) (it|this|that|everything) <betw>{0,2} (that|so|always|only)? <betw>? (hard|difficult)? .{0,2} you',
    "what (on earth|in the world|the hell|the heck|in heaven's name) .{0,2} .",
    'what <onEarth>? (else|more)? (did|do|were|are) you <betw>{0,2} (expect|expecting|imagine|imagining|suppose)',
    'did you <betw>? (forget|ignore|skip|misread|overlook) [<asks>(what|that|to|we|our|i|about|the|this|it)]',
    '(it|that|this) is <betw>? (our|my) (fault|problem|responsibility|job) [<asks>(how|because|that|if|you|when|now|then)]',
    'would not you <betw>{0,2} (have|think|expect|say|check|read|ask|agree that|want to know)',
    '(did|has|does|would|will|could|had) (it|that|this) <betw>{0,3} (occur|occurred|cross|crossed|dawn|dawned|strike|struck|kill|hurt|hit|enter|entered|have killed|have hurt) <betw>? (to|on|your|you|have)? .',
    'are you <betw>? (kidding|joking|serious about|always|blind|deaf|illiterate|incapable|having a laugh|for real|out of your|capable of|able to read|trying to (say|tell|be|make|annoy|provoke|waste|start|blame|suggest)|telling (me|us)|suggesting|new to (this|the|computers|online)|aware (that|of|how)|not aware|always|sure you (read|followed|checked|looked|even|actually|understood)|listening|even|paying attention|expecting (us|me)|going to (blame|keep|tell me))',
    'do you <betw>? (realize|honestly|seriously|always|enjoy|often leave|usually leave|normally leave|normally|make a habit|have a habit|need (glasses|a map|reminding|me to|us to)|want (me|us) to (draw|spell|hold|repeat|come|read it|explain it again)|have any (idea|clue) (how|what)|know how (busy|hard)|know how (many|much) (people|customers|emails|calls|tickets|work)|understand (that|how|english|what i|what we|me)|speak english|know who|know what .{0,3} means|(think|believe) (that)? (we|i|this is|it is|money|you are|everyone|our|the world)|expect (me|us|everyone|everything|a miracle|special|this|it))',
    '(who|what kind of (person|customer|adult)|what sort of (person|customer)) <betw>{0,2} (leaves|orders|buys|puts|opens|washes|waits|keeps|thinks|signs|throws|does (that|this|such|something)|in their right mind|in his right mind|would <betw>? (do|leave|order|buy|put|open|wash|wait|think|sign|use)) .?',
    'you (do|did) <betw>? [<asks>(realize|know|understand|read|check|notice|remember|see|look|measure|ask|charge|plug|turn|try|switch|save|tell|order|pay|get)] .',
    '^<betw>{0,2} (ever|never) (heard|thought|tried|considered|bothered|wondered|occurred) .',
    '(shall|should|must|do|am|are|were) (i|we) <betw>? (to|have to|need to|supposed to|really|expected to|meant to|just)? <betw>? (draw (you|it|a)|spell (it|that|this)|read (your|minds)|guess|hold your|do everything|believe (you|that)|magically|babysit|chase you|beg|know that|explain (it|this|everything) again|repeat)',
    '(should|would|could|must) not you <betw>{0,2} (have|be|of) .',
    'what (possessed|prompted|drove|convinced|induced|made) you (to)? (leave|share|send|throw|ignore|sign|click|give|delete|pay|cancel|wash|put|do|wait|remove|accept|trust|skip|plug|pour|drive|hand|lend|post|park|store|carry)',
    '^.{0,2} why (the|this|that|such|all the|so much|your|no) .{0,1} [<aside>(decision|silence|choice|delay|refusal|rush|hurry|insistence|reluctance|hesitation|haste|secrecy|failure|need|habit|stubbornness|resistance|attitude|tone|hostility|reply|answer|payment|effort|care|urge|obsession)] .{0,10}',
  ],
  unless: [
    'why (do|would|will|can|could) not you <betw>? <tryIt>',
    'why (are|were|have|had|did|do|is) you <betw>{0,2} <befell>',
    'why you <betw>? (are|were|have|had|have been|keep|did|do) <betw>{0,2} (<befell>|<feeling>|not (receive|get|hear|able|happy|satisfied|pleased))',
    'why you <betw>? <feeling>',
    '(did|have|do|are|would|will|can|could) not you <betw>? (worry|like|love|please|agree|prefer|hesitate|glad|happy|want|go and worry|fret)',
    'can not you <betw>? (log|sign|access|open|find|connect|view)',
    '(did|have|do) you <betw>? not <betw>? (receive|received|get|got|want|have|hear from)',
    'what made you (choose|pick|join|switch|cancel|leave|decide to (cancel|leave|join|switch|stay))',
    'what (are|were) you thinking (of|about) (for|as|using|in|with|by way of)',
  ],
  judge: withAsides(({ text, before, after, sentence, next, captures }, context) => {
    const heated = context.complaint || context.anger >= 1
    const asked = before.trim() === '' || ASKS.test(before)
    // A suggestion, and a question asked to be answered.
    if (/^why not (?!you\b|tell|say|mention|read|call|ask|check|listen|inform|contact|bother)/.test(text)) return null
    if (/^how come (?:the|it|there)\b/.test(text) && /^\s*(?:it|that|because|we|our|the|this|they)\b/.test(next))
      return null
    if (/^why wait$/.test(text) && !heated) return null
    if (/^what (?:led|brought|drew) you to$/.test(text) && /^\s*(?:our|us|the (?:page|site|shop|app))\b/.test(after))
      return null
    if (/^(?:why|how|what|when|where|who|which)\b/.test(text)) {
      const seen = NOT_SEEN.test(before)
      if (!asked || (EXPLAINS.test(before) && !seen)) return null
      if (
        OURS.test(text) &&
        !/ on earth| in the world| the hell| the heck|our (?:problem|fault|job|responsibility|concern)/.test(text) &&
        !/supposed|meant to|expected|known|guess/.test(text) &&
        !/\b(?:you|your|it say|we say|i say|we promise)\b/.test(text)
      )
        return null
      if (/^why .*by your (?:bank|browser|provider|carrier|phone|device|card|network|isp)/.test(text + after))
        return null
      // A survey asks for reasons without blame.
      if (
        /^why <?(?:did|do|would|are|have) you (?:\w+ )?(?:choose|chose|pick|decide|decided|join|joining|leave|leaving|cancel|canceling|switch|switching|unsubscribe|like|love|prefer|rate|returning|considering|interested|looking|feel|want|wish|need|give|gave)$/.test(
          text,
        )
      )
        return /\b(?:wrong|without|late|knew|despite|even though|instead of|twice|complain|keep)\b/.test(after)
          ? undefined
          : 'hint'
    }
    // Asked as a clause of its own: "did you even read it", not "what did you not …" or "when did you".
    if (/^(?:did|have|do|had|can|are|were|would|could|should|will|is|was|has|does)\b/.test(text) && !asked) return null
    if (
      /^reasons? |^(?:excuse|explanation)/.test(text) &&
      (/[–—:]/.test(text) ||
        !(
          /\?/.test(sentence) ||
          /\b(?:what|is there|any|know|tell|share|give|explain|understand|see|no|good)\b/.test(before)
        ))
    )
      return null
    if (captures.soft && /\b(?:please|tell (?:us|me)|let (?:us|me) know|happy to|i will)\b/.test(next)) return null
    if (captures.soft || /^do you (?:\w+ )?not (?:see|find|have)$/.test(text)) return 'hint'
    if (captures.mood) return heated || /\bby you\b/.test(after) ? 'warn' : 'hint'
    if (captures.asks) {
      if (!/\?/.test(sentence)) return null
      if (
        /\b(?:if|when|whether|so that|sorry|say|said|asked|the|that|which|because|unless|once|after)\b[^,;.]*$/.test(
          before,
        )
      )
        return null
      return undefined
    }
    return undefined
  }),
  rewrites: [
    'Could you tell me what happened just before {issue|this}?',
    'Could you walk me through what you saw? It helps me find the cause.',
    'Let me see what we can still do about {issue|this}.',
  ],
  examples: {
    bad: [
      "Why didn't you contact us sooner?",
      'Why would you do that?',
      'Did you even read the instructions?',
      'How could you not notice the charge?',
      "Didn't you see the notice on the page?",
      'What were you thinking when you opened it?',
      'Why you did not tell this at the time of booking?',
      "Can't you read?",
      'What did you expect for that price?',
      'Who told you to open it?',
      'How could you expect it to work without water?',
      'Do you realise how many people are waiting?',
      'Is there a reason you never answered our emails?',
      'Why was the deposit not paid from your side?',
      'And you never thought of calling first?',
      'Who leaves a guitar in a hot van?',
      'Are we supposed to guess your size?',
      'Ever heard of a user guide?',
      'So it is our fault that you overslept?',
      'You did read the label, right?',
    ],
    ok: [
      'What were you thinking of for the lining, cotton or wool?',
      'Why not keep both lamps until Sunday?',
      'How come the light is green? It is charging.',
      'Why not try the web version meanwhile?',
      'Could you tell me what you saw before it stopped?',
      'Did you receive the label I sent?',
      "Here's why the charge shows twice.",
      "You asked why you weren't told; you should have been.",
      'Did the light turn green?',
      'What made you choose the larger size? (Optional survey.)',
      "Why don't you send me a photo, and I'll check it today.",
      'I understand why you are upset.',
      'How did you place the order, on the site or in the app?',
      'Are you still seeing the error?',
      'Which part of the form is unclear? Please tell us.',
      'I can see why you thought that; the page is confusing.',
      'Why did our driver leave? He was given the wrong slot.',
      'When are you planning to travel?',
      'What made the noise, the fan or the drive?',
      'Have you thought about which date suits you?',
    ],
  },
})
