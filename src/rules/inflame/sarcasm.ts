import { phraseRule } from '../types'

export default phraseRule({
  id: 'sarcasm',
  family: 'inflame',
  title: 'Sarcasm',
  why: 'In writing sarcasm always reads worse than meant, and it is the line that gets quoted.',
  sources: [
    { title: 'Price et al. 2020, Six Attributes of Unhealthy Conversations' },
    { title: 'Turning a bad call good: don’t respond in kind (seed 001)' },
  ],
  severity: 'warn',
  guards: { negation: false },
  patterns: [
    '(another|yet another|one more) .{0,4} (complaint|complainer|one-star|1-star|one star|rant|essay|novel|expert|satisfied customer|happy customer|critic|genius|lecture|day in paradise|masterpiece|angry email|angry customer|love letter|fan|lawyer|know-it-all)',
    '(just|exactly) what (i|we) (needed|wanted|always wanted|were hoping for|was hoping for|was missing|were missing)',
    'what a <filler>? (surprise|shock|shocker|coincidence|revelation|bombshell|novel idea|brilliant idea|clever idea|genius idea|tragedy|drama|treat|mystery)',
    '(nice|kind|lovely|thoughtful|generous|gracious|sweet|charming|good|considerate|big|noble|decent|great|brave|clever|helpful) of you .{0,2} to',
    '^<filler>? (how|so|very) <filler>? (convenient|original|mature|generous|charming|delightful|noble|clever|thoughtful|considerate|brave|adult|grown up|novel|surprising|shocking|creative|predictable|typical)',
    '(nice|kind|good|lovely|great|sweet|glad|pleased|happy|delighted|thrilled|wonderful|fantastic|thoughtful) .{0,4} (finally|eventually|at last|bothered to|deigned|graced us|grace us|could be bothered|managed to reply|managed to answer|found the time|decided to reply|decided to answer|decided to join|could join us|remembered us)',
    '(thank you|thanks) <filler>{0,2} (a lot|ever so much|a bunch|a million)? for (nothing|finally|eventually|the lecture|the essay|the novel|the rant|the wisdom|the education|the lesson|the history lesson|the enlightenment|enlightening|educating|gracing|wasting|yelling|shouting|insulting|stating the obvious|pointing out the obvious|the obvious|telling me how|telling us how|lecturing|teaching me|teaching us|explaining my|explaining our|your wisdom|your words of wisdom|your infinite|your expert|your amateur|your helpful rant|blessing|reminding me how|reminding us how|sharing your wisdom|your novel|the sermon|the life story|your life story|your kind threats|the threats)',
    '(must be|it is) <filler>? (nice|lovely|great|wonderful|fun) (to have nothing|to have so much|having so much|having all|to have all|being perfect|to be perfect|to live|to be you|being you|being so|to be so|having nothing|to never|when you)',
    '^<filler>{0,2} must be (nice|lovely|great|wonderful|fun)',
    '(since|as|because|given|seeing|seeing as|considering|if) (that)? you <filler>? (are|seem to be|know|have|are clearly|think you are|seem to know|obviously know|clearly know|appear to know) .{0,4} (expert|experts|genius|specialist|professional|know-it-all|everything|better than|best|all the answers|so clever|so smart|smarter|so much about|more than us|more than we|so well informed|so knowledgeable|so sure|so certain)',
    '(clearly|obviously|evidently|apparently|of course|surely|naturally) you <filler>? (know|understand|have) .{0,2} (best|better|everything|more about|more than|all the answers|all about)',
    'you <filler>? (know|understand|seem to know|clearly know|must know|could do) .{0,4} (better than us|better than we|better than me|better than our|more than us|more than we|more than our|our job better|my job better|everything already|everything about)',
    '(perhaps|maybe|why do not) you .{0,4} (do my job|do our job|run the company|run this place|run the place|work here|teach me|teach us|come and work|come work|come and do|apply for|show us how|take over|should run|write the|like to do it)',
    '(drop everything|alert the media|call the press|stop the presses|hold the front page|roll out the red carpet|cry me a river|boo hoo|boohoo|first world problems|first-world problems|world to revolve|world revolves|universe revolves|world does not revolve|smallest violin|tiny violin|who would have thought|who would have guessed|surprise surprise|big surprise|slow clap|captain obvious|mind reading|clap clap|round of applause|pat on the back|give yourself a|want a medal|deserve a medal|have a medal|have a cookie|want a cookie|here is a medal|here is a cookie|a gold star|give you a medal|your highness|your majesty|your lordship|your ladyship|your royal|your excellency|o great one|oh wise one|oh great one|at your beck|beck and call|no kidding|no shit|duh|go figure|imagine that|color me surprised|color me shocked|consider me shocked|how will i ever|how will we ever|how could we forget|how could i forget|how silly of me|how silly of us|silly me|silly us|my bad for not|blow me down|knock me down|hold my beer|my heart bleeds|breaks my heart|bring out the|rocket scientist|joy of joys|lucky me|lucky us|aren not you clever|are not you clever|are not we clever|are not you the|are not you a|are not you special|are not we special|be still my|rolls eyes|eye roll|ha ha very|very funny|hilarious really|thoughts and prayers)',
    '(crystal ball|magic wand|magic button|time machine|superpowers|telepathic|telepathy|psychic|clairvoyant|mind reader|mind readers|magicians|fairy dust|miracle worker|miracle workers|genie)',
    '^<filler>? (breaking news|news flash|newsflash|spoiler alert|plot twist|shocker|shocking|bravo|congratulations|congrats|well done|nice one|good one|good job|great job|nice job|nice work|full marks|ten out of ten|top marks|hats off|kudos|clever you|clever)',
    '(congratulations|congrats|well done|bravo|kudos|good job|great job|nice work|hats off) (on|for|to you for) <filler>? (reading|finding|figuring|discovering|managing|noticing|working|spotting|breaking|destroying|ruining|losing|missing|ignoring|finally|the fastest|being|not|getting it wrong|using all|inventing|waiting)',
    '(i|we) will <filler>? (get right on that|get right on it|drop what|move heaven|perform a miracle|work a miracle|snap my fingers|snap our fingers|teleport|invent|conjure|pull one out|magic|make it rain|bend the laws|bend time|turn back time|sell a kidney|lie awake|cry myself|frame it|frame this|hang it|tell the ceo right|inform the president|inform the king)',
    '(let me|allow me to|shall i|should i|would you like me to) .{0,2} (stop everything|clear my|wave|snap my fingers|teleport|perform a miracle|work a miracle|hold your hand|do it all for you|do your job|come over and|bend|call the president|kneel|grovel|roll out|fetch my|fetch you|consult my|ask my crystal|beg)',
    '(as if|because) <filler>{0,2} (i|we|everyone|everybody|the whole world|nobody|no one) <filler>? (have|has|had|do|does) nothing (better|else) to do',
    '(as if|like) (i|we) (have nothing|had nothing|do not have|care|cared|could just|control|controlled|am the|are the|own|personally)',
    '(because|sure|surely|of course|certainly|clearly|doubt|great|always) .{0,3} (shouting|yelling|swearing|insults|insulting us|insulting me|capital letters|all caps|caps lock|typing in caps|threats|threatening|complaining|ranting|exclamation marks|a bad review|your review|another email|sarcasm) .{0,4} (help|helps|work|works|fix|fixes|solve|solves|speed|speeds|make|makes|change|changes|get|gets|faster)',
    '(trembling|shaking|quaking) (in|with)',
    '(i am|we are) <filler>{0,2} (heartbroken|devastated|crushed|trembling|terrified|in awe|speechless|touched|impressed|flattered|honored|amazed) (by your|at your|that you would|that you finally|that you even|really|truly)',
    '^<filler>{0,2} you are <filler>? welcome$',
    '(lol|lmao|rofl|haha|hahaha|hehe)',
    '^<filler>{0,2} (oh|well|wow|ah|yeah|yes|ooh|gee|gosh|right|aw|my)? <filler>? (great|brilliant|fantastic|wonderful|perfect|lovely|marvelous|terrific|amazing|super|charming|delightful|goody|joy|sure|of course|how wonderful|how lovely|yippee|hooray|goodness) (you|here we go|that is just|so now|now you|now we|now i|so you|yes you|because|because you|blame)',
    '(your|that|this|these|those) so-called (emergency|problem|issue|complaint|evidence|proof|expert|experts|loss|damage|crisis|facts|friend|review|loyalty)',
    '(your|the|this|that|these) so called (emergency|problem|issue|complaint|evidence|proof|expert|experts|loss|damage|crisis|facts|friend|review|loyalty)',
    // What stood between "your" and the verb was in quotation marks, and is masked.
    'your (has been|was|is) <filler>? (noted|hardly|received|registered|logged|nothing|fascinating|touching|moving|amusing|legendary|of no)',
    '(oh|wow) (the|what) <filler>? (horror|tragedy|drama|humanity|irony|shame|pity)',
    '(welcome to) (the real world|real life|the internet|the club|reality|the 21st century|planet earth|earth|adulthood|my world)',
    '(shocking|amazing|incredible|astonishing|funny|unbelievable|crazy|wild|weird|imagine) (i know|right|is not it|how|what happens when|concept)',
    '(who knew|turns out|guess what|newsflash|believe it or not|would you believe|fun fact|imagine) .{0,3} (reading|instructions|manuals|plugging|plugged|switched|turning it on|works when|actually have to|have to be|not everything|we are not|rules|terms|refunds do|things take)',
    '(i|we) <filler>? (do not|did not) <filler>? (have|own|keep|get|come with) .{0,2} (magic|crystal|time machine|superpowers|wand|teleport)',
    '(too much to ask|asking too much|hard concept|difficult concept|foreign concept|novel concept|radical idea|crazy idea|wild idea)',
    '(anything else|something else|what else) .{0,3} (your majesty|to complain|you want to complain|to moan|to blame|you would like to blame|i can be blamed|you feel like)',
  ],
  unless: [
    'what a surprise (that|it) must',
    'what a (pleasant|nice|lovely|wonderful)',
    'congratulations on <filler>? (being|finding) (a|an|the|your|chosen|selected|named)',
    'time machine (backup|backups|disk|drive)',
    '(well done|great job|good job|nice work) (on|for) .{0,3} (getting it working|fixing)',
    'crystal ball (lamp|decoration|pendant|ornament)',
  ],
  judge: ({ text, before, after, sentence }, context) => {
    if (/ of you\b/.test(text))
      return /\b(?:finally|eventually|at last|bother|grace|enlighten|only now|deign|lecture|remind|point out|tell us how|tell me how|threaten|assume|blame|complain|shout|insult|join us|show up|turn up|reply after|blow|ignore|waste|wait until|let us know after|mention (?:it|that) (?:now|only))\b/.test(
        text + after,
      )
        ? undefined
        : null
    if (/\b(?:finally|eventually|at last)$/.test(text)) {
      if (/\b(?:we|i|it|they|team|the|our|everything|your \w+) (?:\w+ )?(?:finally|eventually|at last)$/.test(text))
        return null
      if (
        /^\s*(?:got|received|arrived|working|sorted|get|gets|has|have been|came|solved|fixed|resolved|able|managed to (?:get|fix|solve)|made it|up and)\b/.test(
          after,
        )
      )
        return null
      return /\byou\b|\bof you\b|^\s*(?:read|reply|answer|decide|join|listen|understand|get in touch|contact|respond|show)/.test(
        text + after,
      )
        ? undefined
        : null
    }
    if (/you are (?:\w+ )?welcome$/.test(text))
      return context.known && !context.thanks && (context.complaint || context.anger > 0) ? undefined : null
    if (/^(?:lol|lmao|rofl|haha|hahaha|hehe)$/.test(text))
      return context.complaint || context.anger > 0 ? undefined : null
    if (
      /crystal|magic|machine|power|telepath|psychic|clairvoyant|mind read|magician|fairy|genie|miracle/.test(text) &&
      !/have|own|keep|get|come/.test(text)
    )
      return /\b(?:not|no|if (?:i|we)|let me|without|my|our|where is|need|wish|forgot|sorry|am|are|unless|would|should)\b/.test(
        before,
      ) && !/\btool|feature|app\b/.test(after)
        ? undefined
        : null
    if (/^(?:\w+ )?(?:breaking news|news flash|newsflash|spoiler alert|plot twist|shocker|shocking|clever)$/.test(text))
      return /^\s*[:,!.–—-]/.test(after) ? undefined : null
    if (
      /^(?:\w+ )?(?:bravo|congratulations|congrats|well done|nice one|good one|good job|great job|nice job|nice work|full marks|ten out of ten|top marks|hats off|kudos|clever you)$/.test(
        text,
      )
    )
      return context.complaint ||
        /^\s*(?:,|!|\.)?\s*(?:you (?:broke|have (?:broken|managed|just)|managed|found the|only|forgot|lost)|genius|einstein|sherlock|for (?:nothing|finally|reading))/.test(
          after,
        )
        ? undefined
        : null
    if (/what a (?:\w+ )?(?:treat|tragedy|drama|mystery|shock|surprise|coincidence)$/.test(text))
      return /\b(?:for you|must have|that must|sorry|it arrived safely)\b/.test(sentence) ? null : undefined
    if (
      /(?:great|brilliant|perfect|wonderful|sure|of course|lovely|super|amazing|fantastic|terrific)\b.* you$/.test(text)
    )
      return /^\s*(?:are|were|have|did|forgot|want|broke|again|only|decided|waited|never)\b(?! (?:all set|welcome|very|most|right|now|able|good|done|so|great|amazing|getting|enjoying|back|absolutely|in|entitled|happy|free|a|the|our|interested|looking|eligible|always|reached|chosen|received|to|access|more))/.test(
        after,
      ) &&
        (context.complaint || /[,.]/.test(text) || /^oh|^wow|^well|^gee/.test(text))
        ? undefined
        : null
    if (/\b(?:because|here we go|that is just|now i|now we|blame|so you|so now|yes you|now you)$/.test(text))
      return /^(?:oh|wow|great|brilliant|fantastic|wonderful|perfect|lovely|charming|terrific)/.test(text) &&
        !/\b(?:so you (?:can|will)|now (?:you|we|i) (?:can|will|have|need|know|just))/.test(text + after) &&
        (context.complaint || !/because/.test(text))
        ? undefined
        : null
    if (/^because$/.test(text)) return null
    if (
      /\b(?:great|certainly|of course|sure|always|because|doubt|clearly|surely)\b.*\b(?:review|email)\b/.test(text) &&
      !context.complaint
    )
      return null
    if (/^(?:so|how|very)\b/.test(text))
      return /^\s*(?:$|[.!,]|of you|that you|for you|you)/.test(after) ? undefined : null
    if (/ in awe|speechless|touched|impressed|flattered|honored|amazed/.test(text)) return 'hint'
    return undefined
  },
  rewrites: [
    'Thank you for writing about {issue|this}. Here is what I will do next: [step].',
    'I want to get {issue|this} sorted. The next step is [step].',
    { scope: 'cut', text: '' },
    'Let me deal with {issue|this} now.',
  ],
  examples: {
    bad: [
      'Oh great, another one-star review.',
      "Since you're the expert, perhaps you can tell me.",
      'How kind of you to finally reply.',
      'Your "emergency" has been noted.',
      'What a surprise, it was switched off.',
      'Sure, let me just drop everything for you. 🙄',
      "I'm afraid I left my crystal ball at home.",
      'Thanks for the lecture.',
      'Newsflash: parcels take time.',
      'Must be nice to have so much free time.',
      'Because shouting always helps.',
    ],
    ok: [
      "Of course, I'll change it now.",
      'Great, thank you for the photo.',
      'It was kind of you to wait.',
      'Click "Save" and then "Publish".',
      { customer: 'Thanks so much!', reply: "You're welcome!" },
      'What a relief that it arrived.',
      'Great, you are all set for Monday.',
      "Glad it's finally working for you.",
      'Thank you for your kind words!',
      'Congratulations on the new baby!',
    ],
  },
})
