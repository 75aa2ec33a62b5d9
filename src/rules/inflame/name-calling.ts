import { phraseRule } from '../types'

const SOFT_BEING =
  /\b(?:difficult|impossible|demanding|annoying|silly|ridiculous|mad|absurd|crazy|rude|hopeless|useless|miserable|bitter|cheap|mental|thick|dense|dim|nuts|awful|horrible|disgusting|nasty|fussy|pushy|dramatic|toxic|vile|unbearable|intolerable|laughable|insane|unreasonable)$/
/** "in a difficult position", "a ridiculous wait": the word is about a thing. */
const PERSON =
  /^ (?:person|people|customer|customers|client|man|woman|lady|guy|individual|human|one|user|caller|buyer|so-and-so|little|old)\b/
const KIND =
  /\b(?:pleasure|lovely|nice|glad|delighted|having|help|helps|love|loves|thank|thanks|feedback|make|makes|support|appreciate|grow|possible|improve|hear|enjoy|inspire|great|awesome|happy|deserve|the best|why we do|what we do|keep us|lucky|grateful|fantastic|wonderful|amazing|loyal|built|designed|value|trust|proud|thousands|millions|hundreds)\b/

export default phraseRule({
  id: 'name-calling',
  family: 'inflame',
  title: 'An insult to the customer',
  why: 'An insult ends the talk about the problem, and it is what they will quote to everyone else.',
  sources: [
    { title: 'Ignore name-calling and do not answer in kind (seed 001)' },
    { title: 'You do not want anything to be held against you (seed 003)' },
    {
      title: 'Price et al. 2020, Unhealthy Comments Corpus (antagonistic)',
      url: 'https://github.com/conversationai/unhealthy-conversations',
    },
  ],
  severity: 'block',
  inNotes: true,
  priority: 1,
  patterns: [
    'you (are|were|sound|seem|look|act|must|have|keep|appear|come|behave|will) .{0,5} <insultBeing>',
    '(customer|client|guest|caller|buyer|user) (is|was|sounds|seems|acts) .{0,4} (stupid|dumb|pathetic|clueless|crazy|insane|childish|entitled|ignorant|lazy|delusional|unhinged|mental|nuts|daft|thick|incompetent|illiterate|greedy|selfish|arrogant|obnoxious|deranged|idiotic|insufferable|bonkers|psycho|karen|whiner|brat|troll|pest|nightmare|ridiculous|pain)',
    '(he|she|they) (is|are|was|were|sounds|seems) .{0,3} (stupid|dumb|clueless|crazy|insane|delusional|unhinged|nuts|idiotic|deranged|bonkers|psycho|karen|lunatic|nutter)',
    'you (are|were|sound|seem|look|act|behave|must) .{0,4} <insultPerson>',
    '(act|acting|behave|behaving|behaved|acted|whine|whining|cry|crying|sound|sounding|sulk|sulking|carry|talk|talking|look) .{0,1} like .{0,4} (<insultPerson>|<insultHard>|kindergartner|kindergarten|adult|grownup|grown|old)',
    '(stop|quit|enough|do not|please do not) (being|acting|playing|be|act|with) .{0,4} (<insultBeing>|<insultPerson>|victim|difficult)',
    '(such|what|quite|total|complete|absolute|utter|real|you|little|bunch|typical) .{0,2} (<insultHard>|brat|karen|whiner|loser|jerk|crybaby|lunatic|psycho|clown|pathetic)',
    '<insultHard>',
    '(drama queen|drama queens|cry baby|keyboard warrior|keyboard warriors|nut case|nut job|half wit|smart alec|smart aleck|know it all|spoiled brat|spoilt brat|pain in the|pain in my|piece of work|waste of space|waste of skin|waste of oxygen|waste of time you|attention seeker|attention seeking|control freak|wind up merchant|time waster|time wasters|timewaster|serial complainer|professional complainer|professional victim|village idiot|thick skull|thick head|pea brain|bird brain|brain dead|half a brain|brain cell|brain cells|a brain|low iq|your iq)',
    '(only|any|even) (a|an) .{0,3} (<insultHard>|fool|child|toddler|monkey|kid|caveman|baby|dog|lunatic|madman|grandmother|granny|old)',
    '(no|any) .{0,1} (sane|sensible|intelligent|normal|reasonable|rational|smart|decent|halfway) (person|human|adult|customer|one|individual|people|being)',
    '(okay|ok|sure|fine|listen|alright|whatever|hey|bye|well|yes|sorry|look|thanks|easy) (karen|boomer|princess|sweetheart|sunshine|genius|einstein|sherlock|snowflake|drama|crybaby|smarty|clown|loser|buddy|darling|love|honey)',
    '(people|persons|customers|users|clients|folks|someone|somebody|types|men|women|guests|individuals) like (you|yourself|yourselves|u)',
    '(you people|you lot|your sort|your lot|you guys always|your kind of people|people of your|the likes of you|the like of you|types like you)',
    '(that|this|your|such|another|a|what|these|those|is|more) .{0,2} (stupid|dumb|idiotic|silly|ridiculous|moronic|daft|pathetic|pointless|absurd|laughable|childish|nonsensical|foolish|lame|insane|crazy|ludicrous|asinine|inane|entitled|petty|ignorant) (thing|question|questions|request|requests|complaint|complaints|excuse|excuses|idea|message|messages|email|emails|demand|demands|claim|claims|comment|comments|remark|remarks|attitude|behavior|argument|review|reviews|expectation|expectations|story|accusation|accusations|reason|games|rant|ramblings|statement|nonsense|threats|threat|way)',
    'your .{0,2} (demand|request|complaint|question|email|message|behavior|expectation|attitude|claim|review|demands|expectations|reasoning|logic|argument|story|excuse|excuses|tone) .{0,1} (is|are|was|were|sounds|seem|seems|looks) .{0,3} (stupid|dumb|idiotic|silly|ridiculous|moronic|daft|pathetic|absurd|laughable|childish|nonsensical|foolish|lame|insane|crazy|ludicrous|asinine|petty|pointless|nonsense|rubbish|garbage|joke|unhinged|delusional|immature|disgusting|entitled|embarrassing)',
    'your .{0,2} (stupidity|ignorance|laziness|incompetence|greed|childishness|entitlement|whining|moaning|whinging|paranoia|ego|arrogance|idiocy|hysteria|silliness|foolishness|immaturity|delusion|delusions|selfishness|nonsense|bullying|nagging|pettiness|insanity|tantrum|sulking|crying)',
    '(do|please|to) not be .{0,3} <insultBeing>',
    'are you .{0,3} (stupid|dumb|blind|deaf|crazy|drunk|mad|mental|simple|illiterate|thick|retarded|insane|delusional|dense|daft|dim|senile|slow|brainless|nuts|stoned|bonkers|idiot|moron|child)',
    '(grow|growing) up$',
    '(grow up|get a life|get a clue|get lost|shut up|shut it|shut your|zip it|shame on you|screw you|get a brain|get real|get your head|get stuffed|get bent|buzz off|bug off|take a hike|go to hell|drop dead|cry me a river|boo hoo|cry about it|cry harder|wake up)',
    '(out of|lost|lose|off) your (mind|marbles|head|rocker|meds|trolley|tiny)',
    '(use|using|engage|try|lack|lacking|have|with|any|zero) .{0,3} common sense',
    '(use|using|engage|try) .{0,1} your (brain|head|eyes|loaf|noggin)',
    'you .{0,3} (therapy|therapist|psychiatrist|psychologist|medication|meds|shrink|counseling|tested)',
    '(seek|need|get|needs|see) (some|professional|medical|psychiatric) (professional|medical|psychiatric)? help',
    '(what is wrong with|what the matter is with|what is the matter with|something wrong with|who do you think|i hate|can not stand|make me sick|makes me sick|sick of|sick and tired of|disgusted by|fed up with|had enough of|done with) you',
    '(difficult|problem|problematic|nightmare|impossible|horrible|terrible|awful|annoying|troublesome|stupid|crazy|entitled) (customer|client|caller|guest|complainer|buyer|lady|woman|man|guy|person)',
    '(you|the|this|that) .{0,1} (nutter|nutcase|whacko|wacko|weirdo|creep|crank|cow|bitch|witch|hag|loony|lunatic|psycho|brat|troll|karen|clown|leech|parasite|scrounger|snob|jerk|loser) (customer|client|again|is|was|called|wrote|who|wants|keeps|just)?',
  ],
  judge: ({ text, before, after, sentence }) => {
    const last = /([\w'-]+)$/.exec(text)?.[1] ?? ''
    if (
      /^(?:people|persons|customers|users|clients|folks|someone|somebody|men|women|guests|individuals) like/.test(text)
    ) {
      if (/^(?:people|persons|types|men|women|individuals)/.test(text)) return KIND.test(sentence) ? null : undefined
      return /\b(?:why|reason|waste|problem|problems|sick|tired|deal|stand|hate|difficult|expect|always|never|ruin|cost|abuse|rules|unreasonable|exactly)\b/.test(
        sentence,
      ) && !KIND.test(sentence)
        ? undefined
        : null
    }
    if (/^you (?:are|were|sound|seem|look|act|must|have|keep|appear|come|behave|will)/.test(text)) {
      if (/[,;:.()]/.test(text)) return null
      if (/\b(?:not|never|no|nor|right|correct|entitled)\b.*\b/.test(text.slice(0, -last.length))) return null
      if (
        /^you (?:have|will|must|keep|come)/.test(text) &&
        !/\b(?:be|been|being|are|across as|off as|sound|seem)\b/.test(text)
      )
        return null
      if (last === 'entitled')
        return /^ to\b/.test(after) || !/\b(?:so|being|very|too|sound|seem|act|just|quite|really|that)\b/.test(text)
          ? null
          : undefined
      if (
        /\b(?:in|with|about|from|by|facing|having|to|for|at|on|our|my|this|that|of|than|getting|going)\b/.test(
          text.replace(/^you (?:seem to be|appear to be|have to be|sound like|seem like|look like|come across as)/, ''),
        )
      )
        return null
      if (SOFT_BEING.test(text) && /\ba|an|such\b/.test(text) && /^ [a-z]/.test(after) && !PERSON.test(after))
        return null
      if (/^ (?:good|about|happy|proud|busy|helpful|fast|early|amount)\b/.test(after)) return null
      if (/\b(?:mad|bitter|nuts|crazy|annoying)$/.test(text) && /^ (?:at|about|with|for|over|that)\b/.test(after))
        return null
      if (
        /\b(?:child|kid|baby|toddler|infant|teenager|animal|pig|tool|dog|cow|nobody|princess)$/.test(text) &&
        !/\b(?:like|such|a|an|being)\b/.test(text)
      )
        return null
      if (
        /\b(?:nightmare|joke|disgrace|embarrassment)$/.test(text) &&
        !/\b(?:a|an|such|real|absolute|complete|total)\b/.test(text)
      )
        return null
      return undefined
    }
    if (/^(?:act|acting|behav|whin|cry|sound|sulk|carry|talk|look|acted)/.test(text)) {
      if (/(?:adult|grown-up|old)$/.test(text))
        return /\b(?:year|years)\b/.test(text) || /adult|grown/.test(text)
          ? /\bour\b/.test(before)
            ? null
            : undefined
          : null
      return /\b(?:we|i|our|it|the (?:app|unit|device|screen|phone|robot))\b[^,.;]{0,15}$/.test(before)
        ? null
        : undefined
    }
    if (/^(?:that|this|your|such|another|a|what|these|those|is|more)\b/.test(text)) {
      if (/\b(?:not|no|never|our|my|sorry|we)\b/.test(before.slice(-40) + text) && !/\byour\b/.test(text)) return null
      if (/^(?:a|is|more)\b/.test(text) && /\b(?:may|might|sorry|my|i ask|i have)\b/.test(before)) return null
      return undefined
    }
    if (
      /\b(?:no|any)\b/.test(text) &&
      /\b(?:sane|sensible|intelligent|normal|reasonable|rational|smart|decent|halfway)\b/.test(text)
    )
      return /^any/.test(text) && !/^ (?:would|could|can|should|will|knows|with|understands)/.test(after)
        ? null
        : undefined
    if (
      /^(?:only|any|even) (?:a|an)/.test(text) &&
      /(?:child|toddler|kid|baby|dog|grandmother|granny|monkey|fool|five-year-old)$/.test(text)
    )
      return /^ (?:\w+ )?(?:would|could|can|should|knows?|will|understands?|sees?)\b/.test(after) &&
        !/\b(?:can use|safe|enjoy|suitable)\b/.test(after)
        ? undefined
        : null
    if (/^(?:okay|ok|sure|fine|listen|alright|whatever|hey|bye|well|yes|sorry|look|thanks|easy) /.test(text)) {
      if (/(?:love|honey|darling|buddy|sunshine|sweetheart|drama)$/.test(text)) return null
      return /(?:karen)$/.test(text) && /^(?:thanks|hey|sorry|yes|well)/.test(text) ? null : undefined
    }
    if (/a brain$|brain cells?$|half a brain$/.test(text))
      return /\b(?:with|had|have|use|get|using|got|lost|your)\b/.test(before + text) ? undefined : null
    if (/pain in (?:the|my)$/.test(text))
      return /^ (?:neck|ass|arse|backside|rear|butt|behind)/.test(after) &&
        !/\b(?:it|this|that|process|which|can be|setup|been|was)\b[^,.;]{0,20}$/.test(before)
        ? undefined
        : null
    if (
      /^(?:you|the|this|that) .*(?:clown|leech|troll|crank|witch|cow|snob|jerk|parasite|weirdo|creep|brat)/.test(
        text,
      ) &&
      !/^you\b/.test(text) &&
      !/(?:customer|client|again|called|wrote|who|wants|keeps|just)$/.test(text)
    )
      return null
    if (/^wake up|^zip it|^get real/.test(text))
      return /^\s*(?:$|[.!?,;])/.test(after) && !/\b(?:to|will|not|it|the|device|when)\b/.test(before)
        ? undefined
        : null
    if (/^shut (?:it|your)/.test(text))
      return /^ (?:down|off|mouth|trap|gob|face)/.test(after)
        ? /^ (?:down|off)/.test(after)
          ? null
          : undefined
        : /^\s*$|^[.!?]/.test(after) && before.trim() === ''
          ? undefined
          : null
    if (/^(?:grow|growing) up/.test(text))
      return /\b(?:children|kids|they|he|she|it|we|i|to|you will|plants?|as you|when you)(?: \w+)? $/.test(before)
        ? null
        : undefined
    if (/^you\b.*(?:tested|medication|meds|counseling|therapy)$/.test(text))
      return /\b(?:need|should|try|get|see|seek|want|forgot|off)\b/.test(text) &&
        !/\b(?:we|your|prescription|order|refill)\b/.test(text + after)
        ? undefined
        : null
    if (/^(?:sick of|sick and tired of|fed up with|had enough of|done with|i hate|can not stand) you/.test(text))
      return /^\s*(?:$|[.!?,])/.test(after) || /^ (?:people|complaining|whining|calling|asking|all)/.test(after)
        ? undefined
        : null
    if (/common sense|your (?:head|eyes|brain|loaf|noggin)/.test(text))
      return /\b(?:we|i|our)\b[^,.;]{0,20}$/.test(before) ? null : undefined
    if (
      /^(?:difficult|problem|problematic|nightmare|impossible|horrible|terrible|awful|annoying|troublesome)\b/.test(
        text,
      )
    )
      return /\b(?:not|never|you are no)\b/.test(before)
        ? null
        : /^(?:difficult|problem) (?:person|man|woman)/.test(text)
          ? undefined
          : undefined
    if (/^(?:out of|lost|lose|off) your/.test(text))
      return /\b(?:are|must be|you have|you)\b/.test(before) && !/\b(?:tops?|lid|helmet|hat)\b/.test(sentence)
        ? undefined
        : null
    if (/^your\b/.test(text) && /\b(?:pardon|forgive|our|my)\b/.test(before)) return null
    if (
      /(?:crying|tantrum|moaning)$/.test(text) &&
      /\b(?:baby|child|toddler|son|daughter|dog|cat)\b/.test(text + after)
    )
      return null
    return undefined
  },
  rewrites: [
    { scope: 'cut', text: '' },
    'Let me look at {issue|this} with you.',
    'I would like to understand what happened. Could you tell me a little more?',
    'I want to get {issue|this} sorted for you.',
  ],
  examples: {
    bad: [
      "You're being ridiculous.",
      'Only an idiot would pour water on it.',
      'Stop acting like a child.',
      'You are clearly too lazy to read the manual.',
      'Okay, Karen.',
      'People like you are why we have these rules.',
      "That's a stupid thing to ask.",
      'Are you blind?',
      'You sound completely unhinged.',
      'Your whining will not change the price.',
      'Grow up.',
      'Use some common sense.',
      'What is wrong with you?',
    ],
    ok: [
      'That was a stupid mistake on our part.',
      "It's ridiculous that you waited three weeks.",
      'Karen from billing will call you at 3pm.',
      "You're not being difficult at all.",
      "The Idiot's Guide to Home Networking is out of stock.",
      "Your review called our driver rude, and I'm looking into that.",
      'The dumb terminal needs the serial cable.',
      'Ms Moron, your booking is confirmed.',
      'Customers like you help us get better.',
      'You are in a difficult position, and I want to help.',
      'You are entitled to a full refund.',
      'There is no silly question here, so ask away.',
    ],
  },
})
