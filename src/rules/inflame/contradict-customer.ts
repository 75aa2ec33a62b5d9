import { withAsides } from '../asides'
import { calmCustomer } from '../calm-customer'
import { phraseRule } from '../types'

/** Words after "that's not right" that show agreement with the customer, not a quarrel. */
const REPAIR =
  /\b(?:sorry|apolog\w+|(?:let|allow) (?:me|us)|(?:we|i) (?:will|shall|are|am|would|have|should|can|sent|made|got|need|want|charged|did)|thank|help|looking into|our (?:fault|mistake|error|site|page|side|end|part)|on us|you are (?:right|correct)|happy to|please (?:dm|send|share|message|contact|reach|drop|write|email|get in touch))\b/
const EPISTEMIC_LEAD =
  /\b(?:why|if|whether|sorry|understand|see how|see why|imagine|know|because|where|what|which|anything|something|part|how|apologies|apologize|when|without|that is why|in case|hear|hope|think we|feel)(?: that)?\s*$/

export default phraseRule({
  id: 'contradict-customer',
  family: 'inflame',
  title: 'Telling someone they are wrong',
  why: 'A flat denial is not believed; it turns the problem into a quarrel about who is right.',
  sources: [
    { title: 'Yeomans, Minson, Collins, Chen & Gino 2020, conversational receptiveness (OBHDP)' },
    { title: 'Matzat & Snijders, denials in online reputation systems' },
  ],
  severity: 'warn',
  // More exact than the rules of blame, insult and dead ends that meet the same words.
  priority: 1,
  guards: { condition: true },
  patterns: [
    // Plain, whole and unmistakable: see `withAsides`.
    '^(sorry|no|well|look)? [<plain>(that|this|it) (never happened|did not happen)]$',
    '^(sorry|well|look)? [<plain>no (i|we|it|that|he|she|they) (did not|never|was not|does not|do not) <adv>? (say|said|promise|promised|tell you|told you|agree|agreed|write|wrote|happen|happened|do|did|offer|offered)] (that|it|this|any|anything|to)?',
    'you <seemTo>{0,4} <gotItWrong>',
    '(that|this|it|which) is <adv>{0,2} <notSo>',
    '^<adv>{0,2} (no|nope|sorry|well)? <adv>{0,2} (wrong|incorrect|false|untrue|not true|not correct|not so|nonsense|rubbish)$',
    'your <adv>? (claim|claims|statement|statements|assumption|assumptions|understanding|information|allegation|allegations|version|assessment|interpretation|memory|recollection|facts|conclusion|conclusions|figures|calculation|calculations|math|maths|timeline|dates|belief|complaint|accusation|accusations|accusation|reading|account of|argument|logic|reasoning|story|point) .{0,3} (is|are|does not|do not|has no|have no|was|were|makes|make|contradicts|contradict) <adv>{0,2} (wrong|incorrect|false|untrue|inaccurate|mistaken|flawed|baseless|unfounded|nonsense|not|no sense|no basis|hold|hold up|add up|match|stand|stand up|reflect|agree|basis|merit|our|the|invalid|ridiculous|faulty)',
    '^(<adv>|uh|um|er|erm|sorry|ok|okay|well|but|sir|madam){0,2} [<flat>(nope|nah|negative|not quite|not so|hardly|not really|not exactly|no way|wrong again|afraid not|incorrect again|no sir|no madam|not even close|quite wrong|wrong|incorrect|false|untrue|rubbish|nonsense|hardly so|never|i am afraid not|not the case|far from it|no)]$',
    '^(<adv>|uh|um|er|erm|sorry|ok|okay|well|but|sir|madam){0,3} [<flat>(no|nope|nah)] (<adv>|sir|madam|sorry|i am afraid|actually){0,2} (you|it|that|there|we|they|your|our|the|this|he|she) (<adv>|.){0,2} (did|was|were|had|have|has|is|are|got|never|do|does|does not|did not|left|said|shows|says|agreed|signed|ordered|arrived|not)',
    '(bill|charge|charges|reading|readings|amount|fee|fees|invoice|balance|total|decision|product|meter|calculation|price|pricing|statement|figure|figures|records|record|data|score|grade|result|diagnosis|report|label|address|date|weight|size|measurement|assessment|deduction|penalty|fine) (is|are|was|were) <adv>{0,2} [<mood>(correct|right|valid|accurate|perfectly (valid|correct|accurate|fine)|in order|justified|as agreed|as described|legitimate|fair|genuine)]',
    '(have to|must|let me|allow me to|need to|beg to|going to) <adv>{0,1} (contradict|correct|disagree with|stop) [<mood>you] .',
    // Said aside: see `withAsides`.
    '^.{0,2} [<aside>not .{0,1} (true|correct|accurate|the case|so|at all true)] .{0,3}$',
    '^.{0,1} [<sore>(nope|nah|untrue|sorry but no|sorry no|but no|um no|er no)] .{0,9}$',
  ],
  quiet: [
    '(it|that|this|they|the . .?|your . .?) [<mood>(can not|could not)] <adv>? have (been|gone|come|happened|.)',
    '(your|the) <adv>? (premise|assumption|math|maths|arithmetic|memory|numbers|reasoning|facts|dates|logic|recollection|sums|calculation|count|timeline|conclusion|understanding|information) (<adv>|is|are|seems|must be|may be){1,2} (<adv>)? (off|false|wrong|out|incorrect|playing tricks|playing|failing|deceiving|mistaken|faulty|flawed|confused|not right|not correct|outdated)',
    'no such .{1,2} (was|were|is|are|took|has|have|ever|happened|exists|exist|existed|occurred|there|made|given|running|place)',
    'you (are|have|had|were|got|seem to have|must have|may have) .{0,3} wrong (information|info|idea|ideas|impression|understanding|notion|end of the stick|facts|figures)',
    'you <seemTo>{0,3} (got|have|mixed|mixing|read|confusing|confused|see|remember) .{0,5} (wrong|backwards|mixed up|confused|upside down|twisted|back to front)',
    '(not how|no way|does not) <adv>? (that|this|it|any of this|things) (works|work)',
    '(i|we) .{0,4} (disagree|beg to differ|dispute (your|that|this|the|it)|refute|contest|do not agree|can not agree|could not agree|not agree|do not see it that way|do not share your|take issue with|reject your|reject that|reject this|deny that|deny this|deny your|do not accept that|do not accept your|do not accept this|can not accept that|can not accept your|can not accept this)',
    'you <adv>{0,2} (do not|did not|have not|do not seem to|do not appear to|are not|can not|fail to|failed to) <adv>{0,2} (understand|understood|understanding|grasp|grasped|grasping|comprehend|comprehended|get it|getting it|get the point|realize|know how|know what|know anything|making sense|make sense|see the point|have the facts)',
    '(records|logs|log|data|system|tracking|evidence|footage|file|notes|history|screen|photos|scan|report) <adv>? (show|shows|say|says|tell|tells|suggest|suggests|indicate|indicates|prove|proves|state|states|paint|paints) .{0,3} (otherwise|opposite|different (story|picture|thing|tale)|something else|is not so|wrong)',
    '(that|this|it|which) <adv>? (did not|never|can not have|could not have|could not possibly have) <adv>? (happen|happened|happen that way|occur|occurred)',
    '(we|i|nobody|no one) <adv>? (did|have done|said|told you) <adv>? (no such thing|nothing of the sort|nothing of the kind|anything of the sort|anything of the kind|any such thing)',
    'what you (say|said|wrote|claim|claimed|mention|mentioned|describe|described|report|reported|are saying|are claiming|are describing|are telling us|are telling me|think|believe|remember)',
    '(correct you|set you straight|set you right|put you straight|put you right|set the record straight|correct your (statement|claim|facts|assumption|story|version|account of|understanding|mistake|misunderstanding)|correct that statement|correct a few (things|facts|points))',
    '(on the contrary|quite the opposite|quite the contrary)',
    '(i|we) (do not|have no idea) <adv>? (know|understand|see|imagine)? (where|how) you (got|get|came|come|arrived|reached)',
    '(where|whoever|who) .{0,2} (you get that|you got that|gave you that idea|told you that|get that idea|got that idea|get this idea)',
    '(a|your|the|some) (misunderstanding|confusion|misconception|misreading|misinterpretation) (is)? (on|at|from) your (side|end|part)',
    '(you have|you have got|there is) .{0,3} (no case|no grounds|no basis|wrong idea|wrong impression|wrong end of the stick|facts wrong|false impression|mistaken belief)',
    '^<adv>{0,2} (no|nope|nah|sorry|well)? [<loud>(wrong|incorrect|false|untrue|nonsense|rubbish|not true|not correct|not so|not right)] (again|once more|sir|madam|mate|there|on both|i am afraid|twice|on every)$',
    '^<adv>{0,2} (no|nope|nah)? [<loud>(wrong|incorrect|false|untrue|nonsense|not true)] (it|that|you|we|the|our|this|they|there|i|as|because|since)',
    '(the|our|a|cameras|records|numbers|figures|logs|machines|computers|facts|documents) .{0,2} [<loud>(do not|does not|never|can not|did not)] (lie|lies|tell lies|make mistakes|make errors|make such mistakes|get it wrong|get things wrong|invent things|make things up|make that kind)',
    'our .{1,2} (never|does not|do not|can not|could not|would never|would not) <adv>? [<mood>(show|shows|charge|charges|lose|loses|send|sends|miss|make|makes|do|does|display|say|says|offer|quote|quotes|delete|forget|forgets|arrive|take|takes|sell|sells|leave|leaves)] .{0,4} (like that|like this|such|that|this|twice|anything|those|things|wrong|mistakes|customers|parcels|any)',
    '(there is|there was|there exists|there are|we have|we had|exists|we offer|we sell) <adv>? [<loud>no such] (.)',
    '(the|this|that|our|your) .{1,2} (can not|could not|does not|do not|never|would not|did not|would never) <adv>? [<mood>(make|do|show|say|happen|produce|cause|work|allow|charge|behave|leak|smell|break)] (that|such|this|those|like|so|any|it|on its|by itself|there)',
    '[<loud>(check your facts|get your facts|facts straight|facts right|story straight|says who|prove it|that is your version|your version of|your word against|that is your opinion|in your opinion maybe|that is just your|that is only your|according to you|i think you will find|you will find that|au contraire|not according to|our records do not lie|not so fast|nobody else has|no one else has|no other customer has|all in your|in your head|in your imagination|you imagined|you are imagining|imagining things|you dreamt|making that up|making this up|made that up|made this up|cannot be serious|that is a myth|a misconception|common misconception|you have no proof|you have no evidence|without any proof|far from the truth|far from it|nothing could be further|further from the truth|bears no relation|has no basis|false premise|wide of the mark|off the mark|barking up|you have it backwards|the other way round|i stand by|we stand by|i maintain that|we maintain that|i must object|we object to|quite simply untrue|objectively false|factually|demonstrably|that is a fact|facts are facts|end of|count again|read it again|look again|check again|think again|try again sir|better check)]',
    '(nobody|no one|none of us|nobody here|no one here|no driver|no agent|no colleague|not one of our . .?) <adv>? (here)? [<mood>(said|says|told|promised|agreed|touched|took|called|entered|would say|would have said|would have|would do|ever said|ever told|did that|has said|has told|would tell|shouted|was rude)] (that|this|you|such|any|it|so|anything|your)',
    '(there|it) (was|were|is|are|has been) <adv>{0,1} (no|not any|not a|never any|never a|no such) .{0,2} [<mood>(outage|discount|fee|fees|charge|charges|promise|agreement|guarantee|error|mistake|delay|call|conversation|offer|damage|fault|breach|leak|problem|record|contract|increase|change|cut|interruption|complaint|booking|payment|order|bug|failure|downtime|misunderstanding|overcharge|incident|refund due|mix up)]',
    'you (were|are|have been|was) <adv>{0,1} (never|not) <adv>{0,1} [<mood>(overcharged|charged|promised|told|billed|disconnected|given|offered|eligible|entitled|enrolled|subscribed|registered|on the|on a|a member|a customer|double charged|shown|quoted|blocked|banned|asked|misled|lied|ignored|cut off|insured|covered|signed|a premium)]',
    '(nothing|no one|nobody|none of (us|our .|my .)|no agent|no colleague|no employee|no driver) <adv>{0,1} (here|in (my|our|the) .)? (ever|has|have|was|had|would|could)? (ever|have)? [<mood>(promised|told|said|agreed|offered|canceled|mentioned|guaranteed|charged|touched|refused|hung up|changed|deleted|called|took|lied|misled|blocked|confirmed|opened|assured)] .',
    '(do not|no idea|not sure|can not think|wonder) <adv>{0,1} (know|see|understand|imagine)? (where|how|why|who) you (heard|got|get|read|saw|think|came|found|believe|were told)',
    '^(actually|oh|well|um|erm|sorry|yes|but|no|nope) <adv>? [<mood>(it|they|he|she|that|there|you|we) (is|was|are|were|do|does|did|have|has)]$',
    'your (plan|contract|account|booking|order|ticket|policy|package|subscription|room|phone|device|car|model|bill|fare|membership|warranty|insurance|invoice|tariff|version|license) <adv>? [<mood>never (had|included|came|covered|offered|gave|was|contained|allowed|mentioned|supported|qualified|showed|stated|provided)]',
    '(heater|boiler|router|phone|device|screen|card|app|site|website|system|line|server|machine|battery|link|code|lock|unit|product|item|feature|button|printer|fridge|oven|it|everything) (is|was)? [<mood>(works|working|worked|functioning|functions|runs|running) (fine|perfectly|normally|properly|correctly|as it should|as designed|just fine|ok|okay|great)] .{0,6} (tested|checked|tried|inspected|our end|our side|for everyone|for me|verified|here)',
    '[<aside>(was|were|has|have|had|is)? (never|not) .{0,1} (included|include|part of|been part of|contained|came with|come with|covered)] .{0,5}',
    '[<aside>(where|wherever) .{0,3} did you .{0,2} (hear|get|read|find|pick up|come by|dream) .{0,2} (that|such|this|idea|notion|impression|it|these)] .{0,2}',
    '[<aside>(quite|completely|utterly|entirely|totally|plainly|simply|patently|factually) (untrue|false|incorrect|inaccurate|wrong|mistaken)] .{0,3}',
    '(look|check|read|zoom|study|examine|scroll|open) .{0,8} [<aside>(again|properly|closely|carefully|once more|closer|another time|more carefully)] you (will|would|can|may|are going to) .{0,1} (see|notice|find|realize|discover|note|observe) .{0,6}',
    '(was|were|is|are) .{0,2} [<sore>(perfect|perfectly|spotless|flawless|in perfect|in working|undamaged|working perfect|working perfectly|working fine|quiet|intact) .{0,4} (when|at the time|that night|that day|on departure|before|until|left)] .{0,5}',
    '[<aside>(misreading|misunderstanding|misinterpretation|misconception|misapprehension|confusion) .{0,4} (your part|your side|your end)]',
    'you .{0,1} [<aside>(having|have|had|got) .{0,1} (wrong|incorrect|false) (information|info|idea|impression|facts)] .{0,3}',
    '^actually .{0,10} [<sore>you will (see|notice|find|realize)] .{0,6}',
  ],
  unless: [
    'not (true|correct|right|so|the case) (for|on) (your|our|the|this|all|every)',
    'you are not <adv>{0,2} (wrong|mistaken|incorrect)',
    '(wrong|incorrect) (size|item|order|address|color|product|model|price|amount|date|number|one|parcel|version|person|email|file|account|link|charge|place|name|on our|in our|of us|of me|by us|at our)',
    '(you are|you were) confused (by|about) (our|the wording|the email|the change)',
  ],
  unlessNear: ['(somebody|someone|we|i) should have$'],
  judge: withAsides(({ text, before, after, next, captures, sentence }, context) => {
    if (captures.flat !== undefined) {
      // "No, you do not need a stamp" answers a question; a bare "Nope." does so where nobody complained.
      if (calmCustomer(context) || REPAIR.test(sentence)) return null
      if (
        /\b(?:not|no) (?:need(?:ed)?|have to|worry|problem|charge|longer|necessary|required|be (?:charged|billed|asked))\b|\bneed to\b/.test(
          sentence,
        )
      )
        return null
      if (/^(?:sorry|no|nope|nah|never|wrong|false)$/.test(text.trim()) && /^\s*$/.test(next)) return null
      return context.complaint || context.anger > 0 ? undefined : 'hint'
    }
    // A flat denial of what is claimed; softer where nobody complained.
    if (/\b(?:our (?:mistake|fault|error)|from our|on our (?:side|part|end)|should have been)\b/.test(sentence))
      return null
    if (/\bwas (?:\w+ )?(?:untrue|false|not true|not the case)$/.test(text) && /\b(?:our|we|i|my)\b/.test(before))
      return null
    if (/in error$/.test(text) && /\b(?:we|our|us|was|were|by|i)\b[^.]*$/.test(before)) return null
    if (captures.loud !== undefined)
      return /^(?:far from it|end of|i stand by|we stand by|the other way round|check again|look again|try again|factually|count again|read it again|not according to|nobody else has|no one else has)$/.test(
        text,
      )
        ? context.complaint || context.anger > 0
          ? /stand by|end of|other way|again$/.test(text)
            ? 'hint'
            : undefined
          : 'hint'
        : /\b(?:sorry|apolog\w+|you are right)\b/.test(sentence) && !/^(?:no|nope|sorry)\b/.test(text)
          ? 'hint'
          : undefined
    if (captures.mood !== undefined)
      return /\b(?:sorry|apolog\w+|if|whether|why|when|what|how|you are right|because|so that)\b/.test(before) ||
        /\b(?:so (?:i|we) (?:have|am|are|will)|sorry|thank|and (?:i|we) (?:have|will))\b/.test(after)
        ? null
        : context.complaint &&
            /not (?:wrong|incorrect|faulty|mistaken|at fault|lying|inaccurate)$|impossible|no such/.test(text)
          ? undefined
          : 'hint'
    // What we take issue with may be our own doing, or somebody else's.
    if (
      /agree|dispute|object|reject|contest/.test(text) &&
      (/\bnot disagree/.test(text) ||
        /^\s*more\b/.test(after) ||
        /^\s*with (?:our|my|the (?:first|decision|courier|bank|fee|rule|policy)|how (?:we|this|our)|him|her|them|it)\b/.test(
          after,
        ))
    )
      return null
    if (
      /(?<!having )wrong (?:info|information|idea|impression|figures|facts|understanding)/.test(text) &&
      /\b(?:given|gave|sent|received|told|provided)\b|\b(?:sorry|apolog\w+)\b/.test(before + text)
    )
      return null
    if (/make (?:any )?sense|add up$/.test(text) && /^(?:does|do|did)/.test(text))
      return /\b(?:you|your|that|this|it|story|claim|version)\s*$/.test(before) &&
        !/\b(?:if|sorry|our|we|part)\b/.test(before + after)
        ? undefined
        : null
    if (/^(?:we|i|our|my|nobody|no one) .*(?:never|at no)/.test(text))
      return /\bsorry\b|\bshould have\b/.test(before + after) ||
        (/\b(?:made|confirmed|told|mentioned|advised|offered) *$/.test(text) &&
          /^\s*(?:it (?:clear|right|to)|this clear|you (?:about|how|when|that|why|in time|properly|sooner))/.test(
            after,
          ))
        ? null
        : /charged|billed|debited|made|took|touched|opened/.test(text) && context.known && !context.complaint
          ? 'hint'
          : undefined
    if (/^it (?:is|was) you/.test(text))
      return /^it (?:is|was) you(?: who| that)?$/.test(text.trim()) || /\bis it\b/.test(before) ? null : undefined
    if (/^what you /.test(text))
      return /^[^.?!]{0,30}?\b(?:is|are|was|makes?|does|did|can|could)\b(?: \w+)? ?(?:not|never|wrong|false|untrue|incorrect|inaccurate|impossible|nonsense|rubbish|ridiculous|no sense|mistaken)\b/.test(
        after,
      )
        ? undefined
        : null
    if (EPISTEMIC_LEAD.test(before)) return null
    if (/^(?:that|this|it|which) (?:is|was)/.test(text)) {
      if (
        /\b(?:not true|untrue|false|not the case|nonsense|not what happened|baseless|unfounded|inaccurate)\b/.test(text)
      )
        return /\b(?:if|whether|unless|when|in case)\s*$/.test(before) ? null : undefined
      // "That's not right" agrees with the customer as often as it denies.
      if (/^\s*(?:on|in|from|of|by|for) (?:our|us|me|my|you)\b/.test(after)) return null
      return REPAIR.test(after) || REPAIR.test(next) || REPAIR.test(before) ? null : undefined
    }
    if (/^no\b/.test(text)) {
      if (/\b(?:you|i|we) do not\b/.test(text) && !context.complaint) return null
      return calmCustomer(context) ? null : /\b(?:is|do|does|have|has) not\b/.test(text) ? 'hint' : undefined
    }
    if (/\b(?:confused|confusing)\b/.test(text) && /\b(?:sorry|understand|frustrat|our|we)\b/.test(before + after))
      return null
    if (/^(?:there|we|i) .*wrong with/.test(text)) return context.complaint ? undefined : 'hint'
    if (/misinformed|misled/.test(text) && /\b(?:by (?:us|our|my|one)|sorry|we|apolog)/.test(before + after))
      return null
    if (/work (?:like|that|this|the)/.test(text) && REPAIR.test(before)) return null
    return undefined
  }),
  rewrites: [
    'I can see how it reads that way, so let me set out what we have on our side.',
    'Thank you for explaining how it looks to you. Let me check {issue|this} against our records and show you what I find.',
    'I see it differently at the moment, and I may be missing something. What did you see on your side?',
    'It would help me to see what you see. Here is what I have: [fact].',
  ],
  examples: {
    bad: [
      'Nope. The lift was never out of order.',
      'The meter reading is correct.',
      'No such call took place.',
      'It was never part of the plan.',
      "You're wrong about the warranty.",
      "No, that's not how it works.",
      'I disagree with your assessment.',
      "You clearly don't understand the process.",
      'You have misread the terms.',
      "You're confused about the dates.",
      'I think you may have got your facts the wrong way round, they are all wrong.',
      'What you are describing is simply impossible.',
      'Not true.',
      'Your figures do not add up.',
      'Our tracking says otherwise.',
      'With respect, we never did anything of the kind and dispute your account of it.',
    ],
    ok: [
      'No, you do not need a stamp.',
      'We blocked you in error, and you are back in.',
      'You were never told about it, and you should have been; that is our mistake.',
      'The logs show a different error on each day, so I have passed both on.',
      "You're not wrong; the page is misleading.",
      "You're right, that's the wrong size.",
      'We sent the wrong item.',
      "That's incorrect on our site and I've reported it.",
      'I understand it differently and would like to check.',
      "No problem, I've changed the address.",
      "If I've misunderstood you, please tell me.",
      "That's not right, and I'm sorry. Let me look into it.",
      'I can see why you are confused by the two invoices.',
      'If anything is wrong with the sizes, we swap them free.',
      'Please tell us which part you do not understand yet.',
    ],
  },
})
