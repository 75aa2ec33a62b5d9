import { perSentence } from '../per-sentence'
import { checkRule } from '../types'

const BOSS =
  '(?:(?:higher |senior |duty  |line |duty |shift |team |store |branch |customer service |support |floor |general |area )?(?:managers?|supervisors?|superiors?|team ?leads?|team ?leaders?|leads?|boss(?:es)?|seniors?|higher[- ]?ups?|escalations?(?: team)?|management|authorit(?:y|ies)|owners?|tl|complaints team|directors?|ceo))'
const SHUTS: readonly RegExp[] = [
  new RegExp(
    `\\b(?:no|not (?:a|any)|never (?:a|any)|without (?:a|any)|zero) (?:[a-z]+ ){0,2}?${BOSS}\\b(?! (?:approval|password))(?: [a-z]+){0,6}`,
  ),
  new RegExp(
    `\\b${BOSS}(?: [a-z]+){0,2} (?:do|does|will|can|would|are|is|did) not\\b(?! (?:[a-z]+ )?(?:care|like|give|know|understand|listen|pay|want us))`,
  ),
  new RegExp(
    `\\b${BOSS} (?:is|are|was|will be)(?: [a-z]+){0,2} (?:busy|away|unavailable|in (?:a |another )?meetings?|on (?:leave|holiday|vacation|a call)|off|out|gone|too busy|occupied|not here|tied up)\\b`,
  ),
  new RegExp(
    `\\b(?:they|he|she|anyone|anybody|everyone|${BOSS}|(?:the|a|my|our|any) ${BOSS}|whoever)(?: [a-z]+){0,2} (?:will|would|is going to|are going to|can|could|'ll) (?:[a-z]+ ){0,2}?(?:tell|say|give|repeat|advise|answer|inform|reach|confirm)(?: you)?(?: [a-z]+){0,3} (?:same|exactly what i|what i (?:have )?(?:said|told|just))\\b`,
  ),
  /\b(?:answer|outcome|result|response|decision|it)(?: [a-z]+){0,4} (?:will|would|is going to) (?:[a-z]+ ){0,2}?(?:be the same|not (?:change|be (?:any )?different|differ)|stay the same|remain the same)\b/,
  new RegExp(
    `\\b(?:i am|you are (?:already )?(?:talking|speaking|writing|chatting) (?:to|with)) (?:actually |already )?(?:the|a) ${BOSS}\\b`,
  ),
  new RegExp(
    `\\byou (?:can|may|could|will) not (?:[a-z]+ ){0,2}?(?:speak|talk|write|escalate|see|get|go)(?: [a-z]+){0,3} ${BOSS}\\b`,
  ),
  /\b(?:no one|nobody|no body|not anyone|there is no one|there is nobody)(?: [a-z]+){0,2} (?:above|higher|senior|more senior|over|else)\b/,
  /\bi am the (?:highest|most senior|last|only one|one in charge|final)\b/,
  /\b(?:i|we|our team) (?:[a-z]+ ){0,2}?(?:can|could|do|will|would|am|are|shall|need) not (?:[a-z]+ ){0,4}?(?:escalate|escalating|escalated|pass (?:this|it|you|that)|transfer|transferring|put you through|connect|hand (?:this|it|you)|involve|bother|disturb|give you|forward|take (?:this|it|that) (?:further|higher|any)|let you (?:speak|talk)|arrange|raise)\b/,
  /\b(?:that|this|it|escalating|a manager|the manager|speaking to|talking to|asking for)\b(?: [a-z]+){0,6} (?:will|would|does|is|can) not (?:[a-z]+ )?(?:change|help|make (?:a|any)|alter|going to|get you|speed|achieve|do any|be (?:possible|necessary|needed))\b/,
  /\bno (?:point|need|use|sense|reason)(?: [a-z]+){0,2} (?:in )?(?:escalat\w+|asking|speaking|talking|involving|calling|to (?:escalate|involve|speak|talk|ask|bother))\b/,
  /\b(?:will|would) (?:change|make) (?:nothing|no difference)\b|\bwaste of (?:your |my |our )?time\b|\bhas to go through me\b|\byou (?:will )?(?:have to|must|need to|can only) (?:deal|speak|talk|work) (?:with|to) me\b|\b(?:stuck|left) with me\b/,
  new RegExp(`\\b(?:escalations?|${BOSS}s?) (?:are|is) (?:not|only|reserved)\\b`),
]
/** A no to the wish itself, in words that need not name anybody. */
const REFUSES: readonly RegExp[] = [
  /\bnot\b/,
  /\b(?:not|isnt|no|un)(?: )?(?:necessary|needed|required|possible|allowed|available|permitted|warranted|appropriate|helpful)\b/,
  /\b(?:no need|no point|no reason|no one|nobody|never|nothing|no way|no chance|unable|refuse|decline|impossible|denied)\b/,
  /\b(?:everything|all of this|this|it|that) (?:myself|yourself)\b|\b(?:i|we) (?:can|will|could|am able to) (?:handle|deal with|manage|answer|sort|resolve|help with|take care of) (?:it|this|that|everything|all|anything|whatever|any)\b|\b(?:same|identical|exact) (?:answer|reply|thing|response|information|outcome|decision)\b|\bwhat (?:is it about|is this about|for|exactly|would (?:you|that|they|he|she))\b|\bwhy (?:do|would|is|should|exactly)\b|\bhave to know why\b|\btell me (?:first|why|what)\b|\bonly (?:escalate|after|if|once|when|for|in)\b|\bbusy\b|\bwhen (?:time|he|she|they) (?:allows?|has|have|is|can)\b|\bwould not count on\b|\bin due course\b|\b(?:leave|send|write|put) (?:it |that |your |a |an )?(?:[a-z]+ )?(?:in writing|complaint form|letter|email|post|feedback)\b|\bmeetings?\b|\b(?:policy|procedure|process|protocol|rules?)\b|\bi am (?:the|in charge|senior|authorized|fully|perfectly|as high)\b|\bwhat would you\b|\bwhat (?:more|else) (?:can|could|would|do)\b|\b(?:between us|keep this|stay with me|let me (?:try|handle|deal|sort)|first (?:let|tell)|stick with me)\b|\bdeal with me\b|\btalk to me\b/,
]
/** Ours, done or being done, towards someone above. */
const HANDS_OVER =
  /\b(?:i|we|he|she|they|[a-z]+) (?:will|am|are|is|have|has|can|shall|just)(?: [a-z]+){0,2} (?:putting|put|pass|passing|passed|connect|connecting|connected|transfer|transferring|transferred|hand|handing|handed|forward|forwarding|forwarded|escalate|escalating|escalated|ask|asking|asked|arrange|arranging|arranged|book|booked|loop|looped|copy|copied|call|calling|ring|ringing|get|getting|raise|raised|refer|referred|bring|bringing|fetch|fetching|send|sending|sent|take|taking|taken|join|joining)\b|\b(?:of course|certainly|absolutely|sure|yes|gladly|done|no problem|right away|with pleasure|happy to|how kind|one moment|by all means|understood|happily|with pleasure)\b|\b(?:would|does|will|is|which|what time|when)\b[^.?!]{0,40}\b(?:suits?|best for you|convenient|work for you|good for you|prefer)\b|\b(?:shall|may|can|should|let) (?:i|me|we) (?:ask|call|have|pass|put|arrange|get|connect|book|bring)\b|@|\bdirect (?:line|number)\b|\b(?:her|his|their) (?:email|number|name|extension)\b|\b(?:will|is going to) (?:call|ring|write|email|phone|contact|reply|get back|be in touch|take over|speak)\b/
/** The word as a job in a program or as somebody to be praised. */
const NOT_A_WISH =
  /\b(?:manager|admin|supervisor|lead) (?:role|account|permission|permissions|access|view|login|seat|level|tab|app|mode|dashboard|plan|user|users|profile)\b|\b(?:password|task|device|file|download|account|package|project|session|window|boot|font|property|case|event) manager\b|\b(?:manager|owner|director|boss)'s (?:specials?|choice|offer|picks?|suite|cut|edition|menu|recommendation|cocktail)\b|\b(?:thank|praise|compliment|commend|recommend|kudos|lovely|brilliant|wonderful|amazing|fantastic|great (?:job|service|work|help))\b/

/** Someone above is named as being on it. */
const HANDS_UP =
  /\b(?:manager|supervisor|lead|leads|leader|colleague|senior|superior|head of|director|boss|someone senior|escalat\w+|management|higher|complaints team|ruth|in charge|specialist|passed (?:it|this|that|everything|your)|ask(?:ed)? for one|of course|asked (?:her|him|them)|call(?:ing)? you (?:back|by|at))\b/
const PRAISE =
  /\b(?:praise|compliment|thank (?:you|him|her|them)|great (?:job|service|help)|how (?:good|great|helpful)|commend)\b/
/** The bare word, as a demand. */
const WISH =
  /\b(?:managers?|supervisors?|superiors?|seniors?|bosses|boss|leadership|management|someone (?:else )?(?:more |most )?(?:higher|senior|above|in charge|important|superior|with (?:more )?authority|who can (?:help|decide))|somebody (?:more )?(?:higher|senior|in charge)|who(?:ever)?(?: is|'s)? (?:in charge|runs|responsible|your boss)|higher up|higher authorit(?:y|ies)|owner|head of|tl|another person|anyone else|real person|human|team lead(?:er)?|escalat\w+|head office|director|ceo|person in charge|someone else|another agent|complain(?:t|ts)? (?:team|department|officer))\b/
const DEMANDS =
  /\b(?:want|need|let me|speak|talk|put me|get me|give me|demand|asked|call|escalat\w+|transfer|pass|complain|like|number|email|contact|who|please|now|connect|forward|can i|may i|could i)\b/
const ASKS =
  /^(?:\W|please|get me|give me|i want|the|your|a|now)*(?:manager|supervisor|team lead(?:er)?)(?: please| now)?\W*$/
const TOLD = /\b(?:you (?:were|said|mentioned)|told (?:you )?that|should not have been told|was wrong|were wrong)\b/

/** What we say that we do not do hands nothing over. */
const DENIED =
  /\b(?:can|could|will|would|do|does|am|are|is|shall|may|have|has|did) not\b[^,;:.!?]*|\b(?:never|only|nobody|no one)\b[^,;:.!?]*/g

/** Phrases that stand for themselves, whatever the customer wrote. */
const PLAIN = new RegExp(`\\b${BOSS}\\b|\\bescalat`)
const OFFERED =
  /\b(?:i|we|she|he|they) (?:have|will|am|are|can|could|would) (?!not\b)(?:[a-z]+ ){0,2}?(?:pass|passed|ask|asked|asking|call|calling|forward|forwarded|escalat\w+|arrange|arranged|raise|raised|write|get|book|booked|leave|left|speak|spoken|take|took|taking|refund\w*|sort\w*|fix\w*|look\w*)\b/

/** Somebody says who they are: a courtesy, until the customer asks for one above. */
const PRESENTS = new RegExp(`\\bi am (?:the|a|your) (?:[a-z]+ )?(?:owner|${BOSS})\\b`)
const NO_FURTHER = /\b(?:no|not|nobody|none|above|highest|higher|only|last|final|end|stops?|far as|already)\b/

/** What one sentence says of somebody above. */
const isPlain = perSentence(({ norm }) => PLAIN.test(norm) && (!PRESENTS.test(norm) || NO_FURTHER.test(norm)))
const shuts = perSentence(({ norm }) => !TOLD.test(norm) && SHUTS.some((shut) => shut.test(norm)))
const offers = perSentence(({ norm }) => OFFERED.test(norm))
/** Asked only where the customer wants somebody above. */
const readIn = perSentence(({ norm }) => {
  const offered = norm.replace(DENIED, ' ')
  return {
    refuses: !TOLD.test(norm) && REFUSES.some((no) => no.test(norm)),
    handsOver: HANDS_OVER.test(offered),
    handsUp: HANDS_UP.test(norm),
    handsUpSurely: HANDS_UP.test(offered),
  }
})

export default checkRule({
  id: 'gatekeeping-manager',
  family: 'close-the-door',
  title: 'Keeping the manager away',
  why: 'It takes away the customer’s last way up, so the only way left is out, often in public.',
  sources: [
    {
      title: 'Don’t say this to an irate customer either, The Globe and Mail',
      url: 'https://www.theglobeandmail.com/report-on-business/careers/career-advice/life-at-work/dont-say-this-to-an-irate-customer-either/article4521496/',
    },
    { title: 'Let your manager handle the rest: customer-service nightmares (seed 000)' },
  ],
  severity: 'warn',
  priority: 3,
  check({ sentences, context, reply }) {
    const plain = context.wantsManager || ASKS.test(context.normalized)
    const wanted = plain || (WISH.test(context.normalized) && DEMANDS.test(context.normalized))
    if (wanted && (NOT_A_WISH.test(context.normalized) || PRAISE.test(context.normalized))) return []
    const shut = sentences.find((s, i) => {
      const next = sentences[i + 1]
      return (wanted || isPlain(s)) && shuts(s) && !offers(s) && !(next && offers(next))
    })
    if (shut) return [{ start: shut.start, end: shut.end }]
    if (!wanted || sentences.length === 0) return []
    const read = sentences.map(readIn)
    if (read.some((one) => one.handsOver)) return []
    const refusal = sentences[read.findIndex((one) => one.refuses)]
    if (refusal)
      return [
        {
          start: refusal.start,
          end: refusal.end,
          severity: read.some((one) => one.handsUpSurely) ? 'hint' : 'warn',
        },
      ]
    const last = sentences[sentences.length - 1]!
    return [
      {
        start: last.start,
        end: Math.min(last.end, reply.length),
        severity: plain && sentences.length < 4 && !read.some((one) => one.handsUp) ? 'warn' : 'hint',
      },
    ]
  },
  rewrites: [
    'Of course. I’ve given [manager] the full story; you’ll hear by [time].',
    'Yes, I’ll ask [manager] to look at {issue|this} with fresh eyes and write to you by [time].',
    'That’s your right, and I’m passing this to [manager] now. Meanwhile, I can [option].',
  ],
  examples: {
    bad: [
      { customer: 'Get me your boss', reply: "They're too busy for calls like this." },
      { customer: 'Can I speak to someone more senior?', reply: "You'd get the identical answer." },
      { customer: 'Let me talk to your manager.', reply: "There's no manager available." },
      { customer: 'I want a supervisor', reply: "They'll tell you exactly the same." },
      { customer: 'Escalate this please', reply: "Managers don't speak to customers." },
      { customer: 'I want someone in charge', reply: 'Please send the order number.' },
      { customer: 'manager please', reply: "That won't change anything." },
      { customer: 'Escalate!', reply: 'We do not escalate this kind of ticket.' },
      { customer: 'Put me through to your supervisor.', reply: 'My supervisor is in a meeting all day.' },
      { customer: 'I want to speak to a manager now', reply: 'I am the manager here.' },
      { customer: 'Can I speak to your boss?', reply: 'There is nobody above me.' },
      { customer: 'I demand to speak to a supervisor', reply: 'No point in escalating, the answer will be the same.' },
    ],
    ok: [
      { customer: 'Let me speak to a supervisor', reply: "I'm connecting you to Ana now; she has your notes." },
      { customer: 'Can the manager role delete users?', reply: "Yes. Viewers can't." },
      {
        customer: 'Let me talk to your manager.',
        reply: "Of course. I've passed everything to Ruth, who leads our team; she'll call you by 4pm.",
      },
      { customer: 'I want a supervisor', reply: "I've asked for one. Meanwhile, may I try one thing?" },
      { customer: 'Does your password manager work on Linux?', reply: 'Yes, from version 3.' },
      { customer: 'Escalate this please', reply: "Done: it's with our lead, reference 88." },
      { customer: "who's in charge there?", reply: 'Ruth Lee leads the team; shall I ask her to write to you?' },
      { customer: "I'd talk to your manager to praise you!", reply: "That's kind, thank you. I'll pass it on." },
      {
        customer: 'I want your manager.',
        reply: 'Our manager is out until two, so I have booked a call with her at half past.',
      },
      { customer: 'Please escalate.', reply: 'I have escalated it to our team lead, who writes to you today.' },
      { customer: 'Where is the task manager?', reply: 'Press the three keys together and choose it from the list.' },
      { customer: 'Give me a supervisor', reply: 'Yes. My supervisor Lena will ring you before five.' },
    ],
  },
})
