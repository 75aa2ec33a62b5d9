import { phraseRule } from '../types'

/** What follows says that it is about a price, a plan, a step: nothing is made small. */
const PRICE =
  /^ ?(?:\/|a (?:month|year|week|day|person|head|night)|per |each|for (?:the|a|an|each|up|new|your first)|extra|to (?:upgrade|add|ship|post|renew|join|switch)|monthly|yearly|annually|away|left|until|from now|more|off)/
/** What we do is small, or it is about our own work. */
const OWN_SIDE =
  /\b(?:fix|solution|change|update|step|steps|matter of|takes?|adjustment|tweak|edit|fee|button|our (?:page|site|print|form|terms|website|label|photos?)|question)\b/
const PLAIN_NOT = /\b(?:not|never|no one is|nobody is|hardly)\b/
const POLITE_DENIAL =
  /\b(?:i know|i understand|i realize|i see|i do not|i would not|we do not|we would not|not suggesting|not saying|this is not|it is not|never)\b/

export default phraseRule({
  id: 'minimise-problem',
  family: 'inflame',
  title: 'Making their problem small',
  why: 'It tells them that what hurt them does not count, so they have to prove that it does.',
  sources: [
    { title: 'They have a right to be upset: bank-teller article (seed 004)' },
    {
      title: 'Price et al. 2020, Unhealthy Comments Corpus (dismissive)',
      url: 'https://github.com/conversationai/unhealthy-conversations',
    },
    {
      title: 'Yeomans, Kantor & Tingley, politeness: “Reassurance”',
      url: 'https://www.rdocumentation.org/packages/politeness/versions/0.9.4',
    },
  ],
  severity: 'warn',
  moves: [{ to: 'block', when: [{ anger: 2 }, { vulnerable: true }] }],
  patterns: [
    // not a big deal
    '(not|hardly|no|scarcely|isnt|barely) .{0,4} (big|huge|major|massive|great|serious|real|actual|such) .{0,1} (deal|problem|issue|thing|drama|disaster|concern|crisis|tragedy|catastrophe|biggie|emergency|harm|damage|loss|hardship)',
    '(no|not) .{0,1} (biggie|drama|catastrophe|tragedy)',
    '(not|hardly|no|scarcely) .{0,3} (crisis|disaster|catastrophe|tragedy|emergency|drama|armageddon|biggie)',
    "(not|hardly|never) .{0,3} end of (the|your|everyone's) (world|earth|universe|life)",
    '(end|ends) of the world',
    '(it|this|that|these|things|situation|problem|issue|delay|damage) (is|are|was|were|can) not .{0,1} (that|so|too|terribly|very|particularly) (bad|serious|big|important|long|terrible|much|urgent|dramatic|awful|critical|severe|tragic|deep|far|expensive|noticeable|significant)',
    '(nobody|no one|noone|none|anybody|anyone) .{0,3} (died|hurt|injured|dead|killed|dying)',
    '(life or death|life and death|mountain out of|storm in a|tempest in a|first world problem|worse things happen|worse things can|worse things have|worse problems|bigger problems|bigger fish|bigger things to)',
    '(could|can|might) (be|have been) (much|far|a lot|way|so much)? worse',
    '(blow|blowing|blown|get|getting) .{0,4} out of (proportion|all proportion|hand)',
    '(have|having|has|got) it .{0,2} worse',
    '(these|such|those|mistakes|delays|errors|accidents|glitches|stuff|things|bugs|breakages|mishaps|slips|mixups|this|that|it) (things|stuff|mistakes|errors|delays)? (do|does|will|just|can|simply|always|often|sometimes)? (happen|happens|occur|occurs)',
    '(things|stuff) like (this|that|these) (do|will|just|can|simply|sometimes)? (happen|happens|occur)',
    "(such is life|that is life|part of life|c'est la vie|one of those things|way it goes|luck of the draw|par for the course|bad luck|tough luck|just the way)",
    // overreacting, fuss
    'you .{0,4} (overreacting|overreact|overreacted|exaggerating|exaggerate|exaggerated|melodramatic|overdramatic|oversensitive|hypersensitive|nitpicking|nitpicky|fussy|fussing|paranoid|touchy|picky|overthinking|overdoing|catastrophizing|dramatizing|overdramatizing|dramatic)',
    '(too|so|overly|being|bit|little|less|very|rather|super) (sensitive|dramatic|picky|touchy|theatrical)',
    '(an|slight|bit|total|big|such|complete|huge|clear) .{0,2} (overreaction|exaggeration)',
    '(making|make|made|kicking|kick|causing|cause|creating|create) .{0,4} (fuss|scene|drama|song|mountain|molehill|ruckus|stink|meal|storm|commotion|hullabaloo)',
    '(making|make|made|making) .{0,3} (big|huge|massive) (deal|thing|issue|drama|fuss|problem|story) .{0,2} (of|about|from|over)',
    'what .{0,3} (fuss|drama|hurry|panic|commotion|hysteria|hullabaloo)',
    'what is the .{0,1} big (deal|problem|issue|drama|rush)',
    '(all|much|so much|this|such|lot of|unnecessary) .{0,2} (fuss|drama|ado|noise|hysteria|commotion) (about|over|for|because|around|nothing)?',
    '(upset|angry|fuss|drama|noise|complaining|complain|worked|emotional|mad|worry|worrying|annoyed|crying|cry|moaning|arguing|fussing|stressed|message|messages|row|kicking) .{0,2} (over|about) .{0,1} (a|an|one|two|three|few|five|ten|nothing|such|just|only|some|something|little)',
    '(read|reading) too much into',
    '(take|taking|taken|took) (it|this|that|things|everything) (so|too|quite|all)? personally',
    '(bit|little|tad|touch|rather|somewhat|quite|slightly) (harsh|excessive|dramatic|extreme|theatrical|petty|unfair|rich|over the top|exaggerated|disproportionate|unreasonable)',
    // only a small …
    '(only|just|merely|simply|nothing more than|no more than|but|really) a .{0,2} (<smallness>|cosmetic|couple|tad|teeny|bit) .{0,2} <harm>',
    '(is|was|it|that|this|only|just) (only|just|merely|simply|really) (a|an|some) .{0,2} (<harm>|phone|parcel|package|toy|game|app|box|shirt|pizza|photo|dress|cup|mug|bag|book|chair|cosmetic|website)',
    '(only|just|merely|purely|simply|mostly|nothing more than) .{0,1} (cosmetic|aesthetic|superficial|inconvenient|hiccup|blip|teething)',
    '(it|that|this|delay|difference|charge|fee|they|parcel|order|you|refund) (is|was|are|were|came|arrived|lost|waited|comes|paid|overpaid|took) <mid>{0,2} (late )?(only|just|merely|barely|hardly) .{0,2} (one|two|three|four|five|six|seven|eight|nine|ten|few|couple|fifteen|twenty|thirty|fifty|half|hour|cents|pennies|change|a|an)',
    '(it|that|this|delay|difference|charge|fee|they|parcel|order|you|refund) (is|was|are|were|came|arrived|lost|waited|comes|paid|overpaid|took) <mid>{0,2} (only|just|merely|barely|hardly) .{0,2} /^[$£€₹]?[0-9]/',
    '(it|this|that|which|these|they|what) (is|was|are|seems|looks|were) .{0,3} (<smallness>) .{0,1} (<harm>|issue|issues|problem|problems|matter|thing|concern|complaint|amount|detail|difference|technicality|formality)',
    '(such|over|about|so|quite) .{0,1} a .{0,2} (<smallness>) .{0,1} (thing|matter|issue|amount|problem|sum|detail|<harm>)',
    '(barely|hardly|scarcely|not even) (noticeable|visible|matters|matter|noticed|worth|see|notice|anything|qualifies|counts|count|ruins|affects|makes|make|broken|late|damaged)',
    'you .{0,2} (barely|hardly|scarcely|never) (notice|see|feel|tell|hear)',
    '(nothing|not) .{0,3} (upset|complain|fuss|cry|moan|whine|angry|worked|bothered|worth) .{0,2} (about|over|up|by|for|complaining|the|getting|all|making|worrying|arguing|crying)',
    '(nothing|no) (too|that|very|so|really|particularly) .{0,1} (serious|major|dramatic|terrible|bad|important|tragic|urgent|harm)',
    '(no|any) (real|actual|lasting|serious|great|permanent) (harm|damage|loss|harm done|injury|hardship|impact)',
    'no harm (done|no|was|came)',
    // get over it
    '(get|getting) over (it|this|that|yourself)',
    '(just|please|and|to|should|must|need to|have to|can|better|then|so|best) (let it go|live with it|live with that|deal with it|suck it up|put up with it|put up with that|man up|toughen up|brush it off|shrug it off|learn to live|move on)',
    'you <mid>{0,2} (survive|live|manage|cope) (without|with|a|for|until|one|another|just|fine|it|through)?',
    '(not|never|hardly) (kill|hurt|harm|bankrupt|ruin) you',
    // others do not complain
    '(other|others|most|many|all|everyone|everybody|thousands|hundreds|plenty|lots|millions|every|rest|majority) .{0,4} (complain|complained|complains|mind|minds|minded|manage|manages|managed|cope|copes|coped|bother|bothered|fine|patient|happy|satisfied|delighted|patiently|accept|accepts|understand|loves|love|works|worse)',
    '(nobody|no one|noone|no other customer|no other customers|not one customer|none of our|no customer) .{0,4} (complained|complain|complains|mind|minds|minded|bothered|noticed|mentioned|reported|raised|objected|complaining|complaint|complaints|problem|problems|trouble|issue|issues|upset|fuss|cares|care|notice|notices|fussed)',
    'you are the (only|first|one) .{0,6} (complain|complained|complaining|complains|report|reported|mention|mentioned|problem|problems|issue|issues|complaint|trouble|having|bothered|upset|minds|struggling|unhappy|with|who|that)',
    '(never|not) .{0,2} (had|received|heard|seen|got|gotten) .{0,4} (complaint|complaints|complain|complains|complained|issue|problem)',
    'you .{0,1} (should|ought|could|must|can|need) .{0,3} (grateful|thankful|lucky|glad) ',
    '(count|consider|think) (yourself|yourselves|urself) .{0,1} (lucky|fortunate)',
    'you (are|were|got) .{0,2} (lucky|fortunate) (that|it|we|to|you|only|enough)',
    '(look|see) .{0,3} (bright|brighter|positive) side',
    'at least (it|you|he|she|they|nobody|no|we|your|the|nothing|everyone|now) (did|still|got|arrived|was|were|is|are|have|has|can|had|only|eventually|came|refunded|received|works|turned|know|one|parcel|order|item|package|rest|driver)',
    // does not matter
    '(what|any|no|little|much) .{0,1} (difference|harm) (does|did|do|will|would|is)? (it|that|this|there)? (make|makes|made|do|in|from|between|to|really)?',
    '(who cares|big whoop|whoop de doo|does it matter|does it really matter|is it important|is it so important)',
    '(it|that|this) (does|do|did|should|will) not .{0,1} (matter|hurt|make)',
    '(it|that|this|which) (is|was) not .{0,2} (important|relevant|worth|priority|urgent|priority)',
    '(not|never) .{0,1} (sweat|stress) (it|this|that|the|about)',
    '(too|so) much (importance|weight|emphasis|drama)',
    '(a bit of|a little|little bit of|minor|slight|small) (inconvenience|patience|perspective|discomfort|waiting|dust|noise|rust|dirt|wear)',
    '(bit|little|some|put|keep|get) .{0,3} perspective',
    '(petty|trivial|silly|minor|nitpicky|frivolous|insignificant|superficial) (complaint|complaints|issue|issues|matter|matters|concern|concerns|thing|things|problem|problems|detail|details|request|gripe|gripes)',
  ],
  judge: ({ text, before, after, sentence }, context) => {
    const near = `${before.slice(-40)}`
    // "is a big deal", "you are not overreacting", "it does matter"
    if (/^(?:you|too|so|being|bit|less)\b/.test(text) && PLAIN_NOT.test(text)) return null
    if (
      /overreact|exaggerat|dramatic|sensitive|fuss|picky|paranoid|out of|personally|scene/.test(text) &&
      /\b(?:not|never)\b/.test(near) &&
      !/\b(?:do|please|let us|need to|reason to|worth) (?:\w+ )?$/.test(near)
    )
      return null
    if (
      /^(?:too|so|being|bit|less|very|rather|super|overly|little) (?:sensitive|dramatic|picky|touchy)/.test(text) &&
      !/\b(?:you|your|be|do not|stop)\b/.test(before)
    )
      return null
    if (
      /sensitive|dramatic/.test(text) &&
      /^ (?:to|data|information|skin|teeth|material|area|content|lighting|effect|improvement|change|increase|drop|screen)\b/.test(
        after,
      ) &&
      !/^ to (?:this|that|criticism)/.test(after)
    )
      return null
    if (
      /\bend of the world$|\bends of the world$/.test(text) &&
      !/\b(?:not|hardly|no|never|nor|like it is|as if|scarcely)\b/.test(before + text)
    )
      return null
    if (/happen|occur/.test(text)) {
      if (
        !/^\s*(?:$|[.!?,;:]|sometimes|from time|now and|all the time|every|to (?:everyone|everybody|anyone|the best|all|us all|lots|many|people)|you know|and|but|so|a lot|often|with|in (?:this|any|every|our|the) (?:business|industry|company|line|trade|life)|occasionally|at (?:peak|busy|christmas)|especially|unfortunately|sadly)/.test(
          after.trimStart(),
        ) &&
        !/^(?:these|such|those|mistakes|delays|errors|accidents|stuff) (?:things|stuff|mistakes)?/.test(text)
      )
        return null
      if (
        /\b(?:not|never|so|if|when|whenever|how|why|what|where|before|again|lets?|make sure|ensure|prevent|stop|see|once|until|since|first|the last time|because) (?:\w+ )?$/.test(
          before,
        ) ||
        /\b(?:not|should|again)\b/.test(text) ||
        /\b(?:should (?:not|never)|not have|because|sorry)\b/.test(sentence)
      )
        return null
      if (
        /^(?:it|this|that) (?:happens|happen|occurs|occur)/.test(text) &&
        /^ (?:with|in|and|but|so|every|a lot|often|especially)/.test(after)
      )
        return null
      return undefined
    }
    if (
      /(?:[$£€₹]|[0-9]|one|two|three|four|five|six|seven|eight|nine|ten|few|couple|fifteen|twenty|thirty|fifty|half|hour|cents|pennies|change)$/.test(
        text,
      ) &&
      /\b(?:only|just|merely|barely|hardly)\b/.test(text)
    ) {
      const rest = after.replace(/^[\d.,]+/, '')
      if (PRICE.test(rest.trimStart()) || /\b(?:per|a) (?:month|year|week|person)\b/.test(rest)) return null
      const unit =
        /^(?: (?:more|extra|or two|of|a|an))? ?(?:day|days|week|weeks|hour|hours|minute|minutes|dollars?|bucks?|pounds?|quid|euros?|rupees?|cents?|pence|pennies|late|millimet|mm|cm|inch|percent|%|$|[.!,;])/.test(
          rest,
        )
      if (!unit && !/[$£€₹]/.test(text)) return null
      if (
        /^[^.]*\b(?:left|remaining|away|to go|ago|free|available|in stock|trial|warranty|notice|allowed|allow|steps?)\b/.test(
          rest,
        )
      )
        return null
      return /\b(?:late|delay|wait|early|dollars?|bucks?|pounds?|quid|euros?|rupees?|cents?|pence|days?|weeks?|hours?|[$£€₹])\b/.test(
        text + rest,
      ) ||
        /[$£€₹]/.test(text) ||
        context.complaint
        ? undefined
        : 'hint'
    }
    if (/^(?:other|others|most|many|all|every|thousands|hundreds|plenty|lots|millions|rest|majority)/.test(text)) {
      if (
        !/\b(?:customer|customers|people|users?|clients?|guests?|members?|others|everyone|everybody|folks|buyers?|travel|shoppers|patients|subscribers|passengers|players|them)\b/.test(
          text,
        )
      )
        return null
      if (
        /\b(?:we|i|to|make|making|keep|keeping|help|helps|want)\b[^.]{0,25}$/.test(before) &&
        !/\bcomplain|\bmind|\bmanage|\bcope/.test(text)
      )
        return null
      if (
        /happy|satisfied|delighted|love|works|accept|understand|fine|patient/.test(text) &&
        !/^(?:other|others|most|everyone|everybody|every|thousands|hundreds|millions|all|many|plenty|lots)\b/.test(text)
      )
        return null
      if (/love|delighted|happy|satisfied|works/.test(text))
        return context.complaint || /\b(?:else|other|others)\b/.test(text) ? undefined : null
      return undefined
    }
    if (/^you are the (?:only|first|one)/.test(text)) {
      if (
        /^you are the (?:first|one)/.test(text) &&
        !/complain|problem|issue|trouble|bothered|upset|mind|struggl|unhappy/.test(text)
      )
        return null
      return /\b(?:reason|best|whom|we (?:care|trust))\b/.test(text) ? null : undefined
    }
    if (/^(?:it|that|this) (?:does|do|did|should|will) not (?:\w+ )?(?:matter|hurt|make)/.test(text)) {
      if (
        /^ (?:if|which|whether|what|how|where|when|who|to our|sense|any sense|it right|up for|that you|the)\b/.test(
          after,
        ) ||
        /make$/.test(text)
      )
        return /^ (?:much|any|a) (?:of a )?difference/.test(after) ? undefined : null
      return undefined
    }
    if (/difference|harm/.test(text) && /^(?:what|any|no|little|much)/.test(text))
      return /^what (?:\w+ )?(?:difference|harm) (?:does|did|do|will|would|is) (?:it|that|this|there) (?:make|makes|made|do|in|really)?/.test(
        text,
      ) ||
        (/^(?:makes? )?(?:no|little) (?:\w+ )?difference/.test(text) &&
          /\bmakes? $/.test(before) &&
          !/^ (?:which|whether|if|what|how)/.test(after))
        ? undefined
        : null
    if (/at least/.test(text))
      return /\b(?:make sure|ensure|check)\b/.test(before) || /[$£\d]/.test(after.slice(0, 12)) ? null : undefined
    if (/^you .*(?:survive|live|manage|cope)/.test(text))
      return /\b(?:will|can|would|could) (?:\w+ )?(?:survive|live|cope)\b/.test(text) &&
        /survive|live$|live (?:without|with|through|a|for|until|one|another)|cope/.test(text) &&
        !/^ (?:in|at|chat|abroad|near|there|support)\b/.test(after) &&
        !/\b(?:how|where|if|when|so)\b/.test(before)
        ? undefined
        : null
    if (/deal with it|move on|put up with|let it go|live with|learn to live/.test(text)) {
      if (/\b(?:we|i|our|my|team|they|he|she|us)\b[^,.;]*$/.test(before) && !/\byou\b[^,.;]*$/.test(before)) return null
      if (/^ (?:to (?:voicemail|the next|step|another|our)|for you|with the next)\b/.test(after)) return null
      return /move on/.test(text) && /^ to\b/.test(after) ? null : undefined
    }
    if (/get(?:ting)? over/.test(text) && !/^\s*(?:$|[.!?,;:]|and|so|already|now)/.test(after)) return null
    if (
      /\b(?:barely|hardly|scarcely|not even)\b/.test(text) &&
      /\b(?:our|sorry|you are right|i agree|i can see)\b/.test(sentence)
    )
      return null
    if (
      /\b(?:only|just|merely|simply|but|really)\b/.test(text) &&
      OWN_SIDE.test(text + after.slice(0, 30)) &&
      !/\b(?:mistake|error|delay|scratch|dent)\b/.test(text)
    )
      return null
    if (/\b(?:not just|not only|more than just|not simply|not merely)\b/.test(before + text)) return null
    if (
      /^(?:is|was|it|that|this|only|just) (?:only|just|merely|simply|really) (?:a|an|some)/.test(text) &&
      /\b(?:phone|parcel|package|toy|game|app|box|shirt|pizza|photo|dress|cup|mug|bag|book|chair|website)$/.test(text)
    )
      return /^\s*(?:$|[.!?,;])/.test(after) ? undefined : null
    if (/\bgot? out of hand|get(?:ting)? out of hand/.test(text)) return null
    if (/perspective/.test(text) && !/\b(?:keep|put|bit|little|some)\b/.test(text)) return null
    if (
      /wear|dust|noise|rust|dirt|patience|waiting|discomfort|perspective$/.test(text) &&
      /^(?:a bit of|a little|little bit of|minor|slight|small)/.test(text)
    )
      return /never hurt|not hurt|is not|is nothing|goes a long/.test(after) ? undefined : 'hint'
    if (/temporary|brief|short|single|simple/.test(text) && !/\bover\b|\bsuch\b/.test(text))
      return /\b(?:only|just|merely)\b/.test(text) && !/temporary|simple/.test(text) ? undefined : 'hint'
    if (
      POLITE_DENIAL.test(near) &&
      /^(?:over|about|such|so|quite|petty|trivial|silly|what is|making|make|made|bit|a)/.test(text) &&
      /\bnot\b/.test(near)
    )
      return null
    if (
      /\b(?:our|we|my|i)\b[^,.;]{0,20}$/.test(before) &&
      /^(?:petty|trivial|silly|minor|making|make|made)/.test(text) &&
      !/\bthink\b/.test(before)
    )
      return null
    if (/^minor (?:issues?|detail|problem)/.test(text)) return 'hint'
    return undefined
  },
  rewrites: [
    'I can see why {issue|this} matters to you, and I want to get it right.',
    'This should not have happened, and I am taking {issue|it} seriously.',
    'You should not have to put up with {issue|this}. Let me see what I can do.',
  ],
  examples: {
    bad: [
      "It's really not a big deal.",
      "I think you're overreacting to a two-day delay.",
      "It's only a small scratch on the back.",
      'No one else has complained about this.',
      'These things happen.',
      "It's just ten dollars.",
      "Don't make a fuss, the app will update by itself.",
      'Nobody died.',
      'You will survive one day without it.',
      'Our other customers manage just fine.',
      'You should be grateful that we shipped it at all.',
      'What is all this drama about?',
      'Just get over it.',
    ],
    ok: [
      "This is a big deal, and I'm treating it that way.",
      'The fix is a small change: it takes about two minutes.',
      "I don't think you're overreacting at all.",
      "It's only available in blue at the moment.",
      "I know ten dollars isn't the point; being charged twice is.",
      "You told us it was no big deal, but I've refunded the delivery fee all the same.",
      "It's just a matter of entering the code KX-20.",
      'The upgrade is only 5 dollars a month.',
      "It doesn't matter which browser you use.",
      'This should not happen, and I am sorry that it did.',
      'Other customers have reported the same fault, so we have stopped selling it.',
    ],
  },
})
