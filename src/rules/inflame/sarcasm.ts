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
    '(thanks|thank you) .{0,3} for (that|the|your|such|this|sharing|another|yet another|those|these|such a) <adv>? (a|an|your)? <adv>? (glowing|charming|delightful|insightful|enlightening|illuminating|heartwarming|riveting|fascinating|inspiring|poetic|colorful|eloquent|scintillating|constructive|expert|brilliant|masterful|unsolicited|thrilling|touching|profound|groundbreaking|thoughtful|well-researched|deep|stunning|helpful|warm|gracious|measured|calm|balanced|polite|gentle|novel|bedtime|essay-length|friendly) (feedback|review|reviews|comment|comments|message|messages|essay|insight|insights|input|contribution|observation|words|lecture|summary|analysis|opinion|advice|email|novel|rant|tirade|note|story|speech|threat|threats|tone|outburst|suggestion)',
    'how (very|terribly|awfully|incredibly|remarkably|utterly|wonderfully|perfectly|truly|extremely|totally|absolutely) .{1,2} (of you)?',
    '(pigs might fly|pigs will fly|when pigs|pigs can fly|hell freezes|the queen of|queen of england|king of england|i am the pope|i am the queen|i am the king|i am santa|the tooth fairy|easter bunny|father christmas|santa claus|once in a blue|as if by magic|magically|hey presto|abracadabra|rocket science to|the shock|the horror|the scandal|stop press|mind blown|mind blowing i know|color me|earth-shattering|earth shattering|groundbreaking|truly shocking|newsflash|quelle surprise|what a world|cue the|cue violins|sob story|tear-jerker|oscar|academy award|drum roll|drumroll|tada|ta-da|well well|well well well|lo and behold|big whoop|yay for|woohoo|whoop-de|my hero|be my hero|our hero|sherlock|detective work|case closed|mystery solved|problem solved then|job done then)',
    '(congratulations|congrats|bravo|well done|kudos|hats off|good job|nice work|great job|full marks|top marks|ten points|gold star|clever you|great detective work) .{0,3} you (have|managed|found|are the|discovered|broke|just|finally|did it|figured|spotted|noticed|worked|read|remembered|forgot|lost|got|learned|deserve|can read)',
    '^(gee|hmm|golly|oh|well|now|gosh|geez|wow|funny) <adv>{0,2} (i|we) wonder',
    '(i|we) wonder (why|what|who|how) (that|it|this|anyone|nobody|on earth|could) .{0,10} (after you|when you|because you|since you|could be|for once|with that attitude)',
    '(real|regular|proper|right|true|absolute|total|quite the|quite a|such a|little|bit of a|budding|armchair|self-appointed|resident) (genius|einstein|expert|comedian|charmer|scholar|detective|sherlock|philosopher|poet|diplomat|lawyer|engineer|critic|barrel of laughs|know-it-all|scientist|psychologist|doctor|ray of sunshine|bundle of joy|prince charming|people person)',
    '(sorry|apologies|forgive|pardon|excuse) .{0,6} (can not|could not|did not|do not|forgot to|are not able to|am not able to|unable to) <adv>? (bend|predict|control|teleport|turn back|see|read|stop|part|move|clone|fly|be in two|suspend|rewrite|defy|conjure|produce|grow|sprout) .{0,3} (time|weather|future|minds|mind|thoughts|laws|world|traffic|universe|space|physics|gravity|mountains|seas|sea|clock|places|wings|myself|ourselves|earth|thin air|trees)',
    '(your|his|her|their) (expert|infinite|boundless|great|vast|superior|extensive|immense|deep|considerable|impressive) (wisdom|knowledge|expertise|experience of|insight|intellect|intelligence|opinion|legal knowledge|legal expertise|technical knowledge|understanding of|detective|medical|patience)',
    '(not|nothing) (like|as if) (i|we) <adv>? (have|had|do|did|are|need|care|got|work|asked|warned|told|explained|tried|spent)',
    '(because|since|as|and) <adv>? (obviously|clearly|apparently|of course|naturally|surely|evidently) <adv>? (i|we|it|that|you|the|everyone|my|our|your|nobody)',
    '(the|this|that|your|our) <adv>? (five-star|5-star|world-class|legendary|famous|usual|well-known|wonderful|trademark|signature|customary) (patience|charm|politeness|manners|attitude|kindness|courtesy|good mood|humor|tact|subtlety|warmth) .{0,3} (of yours|again|as always|shines|comes|is|was)?',
    '(we|i) (all|both) know how (much|hard|easy|patient|polite|kind|busy|important|fond|honest|careful) you',
    '(do not|please do not|try not to) (all thank|thank me|thank us|strain|hurt yourself|overdo|overwork|exhaust yourself|break a sweat|trouble your|be shy with|hold back) <adv>? (at once|all at once|too much|yourself|on my account|next time)?',
    '(another|yet another|one more) .{0,4} (complaint|complainer|one-star|1-star|one star|rant|essay|novel|expert|satisfied customer|happy customer|critic|genius|lecture|day in paradise|masterpiece|angry email|angry customer|love letter|fan|lawyer|know-it-all)',
    '(just|exactly) what (i|we) (needed|wanted|always wanted|were hoping for|was hoping for|was missing|were missing)',
    'what a <adv>? (surprise|shock|shocker|coincidence|revelation|bombshell|novel idea|brilliant idea|clever idea|genius idea|tragedy|drama|treat|mystery)',
    '(nice|kind|lovely|thoughtful|generous|gracious|sweet|charming|good|considerate|big|noble|decent|great|brave|clever|helpful) of you .{0,2} to',
    '^<adv>? (how|so|very) <adv>? (convenient|original|mature|generous|charming|delightful|noble|clever|thoughtful|considerate|brave|adult|grown up|novel|surprising|shocking|creative|predictable|typical)',
    '(nice|kind|good|lovely|great|sweet|glad|pleased|happy|delighted|thrilled|wonderful|fantastic|thoughtful) .{0,4} (finally|eventually|at last|bothered to|deigned|graced us|grace us|could be bothered|managed to reply|managed to answer|found the time|decided to reply|decided to answer|decided to join|could join us|remembered us)',
    '(thank you|thanks) <adv>{0,2} (a lot|ever so much|a bunch|a million)? for (nothing|finally|eventually|the lecture|the essay|the novel|the rant|the wisdom|the education|the lesson|the history lesson|the enlightenment|enlightening|educating|gracing|wasting|yelling|shouting|insulting|stating the obvious|pointing out the obvious|the obvious|telling me how|telling us how|lecturing|teaching me|teaching us|explaining my|explaining our|your wisdom|your words of wisdom|your infinite|your expert|your amateur|your helpful rant|blessing|reminding me how|reminding us how|sharing your wisdom|your novel|the sermon|the life story|your life story|your kind threats|the threats)',
    '(must be|it is) <adv>? (nice|lovely|great|wonderful|fun) (to have nothing|to have so much|having so much|having all|to have all|being perfect|to be perfect|to live|to be you|being you|being so|to be so|having nothing|to never|when you)',
    '^<adv>{0,2} must be (nice|lovely|great|wonderful|fun)',
    '(since|as|because|given|seeing|seeing as|considering|if) (that)? you <adv>? (are|seem to be|know|have|are clearly|think you are|seem to know|obviously know|clearly know|appear to know) .{0,4} (expert|experts|genius|specialist|professional|know-it-all|everything|better than|best|all the answers|so clever|so smart|smarter|so much about|more than us|more than we|so well informed|so knowledgeable|so sure|so certain)',
    '(clearly|obviously|evidently|apparently|of course|surely|naturally) you <adv>? (know|understand|have) .{0,2} (best|better|everything|more about|more than|all the answers|all about)',
    'you <adv>? (know|understand|seem to know|clearly know|must know|could do) .{0,4} (better than us|better than we|better than me|better than our|more than us|more than we|more than our|our job better|my job better|everything already|everything about)',
    '(perhaps|maybe|why do not) you .{0,4} (do my job|do our job|run the company|run this place|run the place|work here|teach me|teach us|come and work|come work|come and do|apply for|show us how|take over|should run|write the|like to do it)',
    '(drop everything|alert the media|call the press|stop the presses|hold the front page|roll out the red carpet|cry me a river|boo hoo|boohoo|first world problems|first-world problems|world to revolve|world revolves|universe revolves|world does not revolve|smallest violin|tiny violin|who would have thought|who would have guessed|surprise surprise|big surprise|slow clap|captain obvious|mind reading|clap clap|round of applause|pat on the back|give yourself a|want a medal|deserve a medal|have a medal|have a cookie|want a cookie|here is a medal|here is a cookie|a gold star|give you a medal|your highness|your majesty|your lordship|your ladyship|your royal|your excellency|o great one|oh wise one|oh great one|at your beck|beck and call|no kidding|no shit|duh|go figure|imagine that|color me surprised|color me shocked|consider me shocked|how will i ever|how will we ever|how could we forget|how could i forget|how silly of me|how silly of us|silly me|silly us|my bad for not|blow me down|knock me down|hold my beer|my heart bleeds|breaks my heart|bring out the|rocket scientist|joy of joys|lucky me|lucky us|aren not you clever|are not you clever|are not we clever|are not you the|are not you a|are not you special|are not we special|be still my beating|rolls eyes|eye roll|ha ha very|very funny|hilarious really|thoughts and prayers)',
    '(crystal ball|magic wand|magic button|time machine|superpowers|telepathic|telepathy|psychic|clairvoyant|mind reader|mind readers|magicians|fairy dust|miracle worker|miracle workers|genie)',
    '^<adv>? (breaking news|news flash|newsflash|spoiler alert|plot twist|shocker|shocking|bravo|congratulations|congrats|well done|nice one|good one|good job|great job|nice job|nice work|full marks|ten out of ten|top marks|hats off|kudos|clever you|clever)',
    '(congratulations|congrats|well done|bravo|kudos|good job|great job|nice work|hats off) (on|for|to you for) <adv>? (reading|finding|figuring|discovering|managing|noticing|working|spotting|breaking|destroying|ruining|losing|missing|ignoring|finally|the fastest|being|not|getting it wrong|using all|inventing|waiting)',
    '(i|we) will <adv>? (get right on that|get right on it|drop what|move heaven|perform a miracle|work a miracle|snap my fingers|snap our fingers|teleport|invent|conjure|pull one out|magic|make it rain|bend the laws|bend time|turn back time|sell a kidney|lie awake|cry myself|frame it|frame this|hang it|tell the ceo right|inform the president|inform the king)',
    '(let me|allow me to|shall i|should i|would you like me to) .{0,2} (stop everything|clear my|wave|snap my fingers|teleport|perform a miracle|work a miracle|hold your hand|do it all for you|do your job|come over and|bend|call the president|kneel|grovel|roll out|fetch my|fetch you|consult my|ask my crystal|beg)',
    '(as if|because) <adv>{0,2} (i|we|everyone|everybody|the whole world|nobody|no one) <adv>? (have|has|had|do|does) nothing (better|else) to do',
    '(as if|like) (i|we) (have nothing|had nothing|do not have|care|cared|could just|control|controlled|am the|are the|own|personally)',
    '(because|sure|surely|of course|certainly|clearly|doubt|great|always) .{0,3} (shouting|yelling|swearing|insults|insulting us|insulting me|capital letters|all caps|caps lock|typing in caps|threats|threatening|complaining|ranting|exclamation marks|a bad review|your review|another email|sarcasm) .{0,4} (help|helps|work|works|fix|fixes|solve|solves|speed|speeds|make|makes|change|changes|get|gets|faster)',
    '(trembling|shaking|quaking) (in|with)',
    '(i am|we are) <adv>{0,2} (heartbroken|devastated|crushed|trembling|terrified|in awe|speechless|touched|impressed|flattered|honored|amazed) (by your|at your|that you would|that you finally|that you even|really|truly)',
    '^<adv>{0,2} you are <adv>? welcome$',
    '(lol|lmao|rofl|haha|hahaha|hehe)',
    '^<adv>{0,2} (oh|well|wow|ah|yeah|yes|ooh|gee|gosh|right|aw|my)? <adv>? (great|brilliant|fantastic|wonderful|perfect|lovely|marvelous|terrific|amazing|super|charming|delightful|goody|joy|sure|of course|how wonderful|how lovely|yippee|hooray|goodness) (you|here we go|that is just|so now|now you|now we|now i|so you|yes you|because|because you|blame)',
    '(your|that|this|these|those) so-called (emergency|problem|issue|complaint|evidence|proof|expert|experts|loss|damage|crisis|facts|friend|review|loyalty)',
    '(your|the|this|that|these) so called (emergency|problem|issue|complaint|evidence|proof|expert|experts|loss|damage|crisis|facts|friend|review|loyalty)',
    // What stood between "your" and the verb was in quotation marks, and is masked.
    'your (has been|was|is) <adv>? (noted|hardly|received|registered|logged|nothing|fascinating|touching|moving|amusing|legendary|of no)',
    '(oh|wow) (the|what) <adv>? (horror|tragedy|drama|humanity|irony|shame|pity)',
    '(welcome to) (the real world|real life|the internet|the club|reality|the 21st century|planet earth|earth|adulthood|my world)',
    '(shocking|amazing|incredible|astonishing|funny|unbelievable|crazy|wild|weird|imagine) (i know|right|is not it|how|what happens when|concept)',
    '(who knew|turns out|guess what|newsflash|believe it or not|would you believe|fun fact|imagine) .{0,3} (reading|instructions|manuals|plugging|plugged|switched|turning it on|works when|actually have to|have to be|not everything|we are not|rules|terms|refunds do|things take)',
    '(i|we) <adv>? (do not|did not) <adv>? (have|own|keep|get|come with) .{0,2} (magic|crystal|time machine|superpowers|wand|teleport)',
    '(too much to ask|asking too much|hard concept|difficult concept|foreign concept|novel concept|radical idea|crazy idea|wild idea)',
    '(anything else|something else|what else) .{0,3} (your majesty|to complain|you want to complain|to moan|to blame|you would like to blame|i can be blamed|you feel like)',
  ],
  unless: [
    'what a surprise (that|it) must',
    'what a (pleasant|nice|lovely|wonderful)',
    'congratulations on <adv>? (being|finding) (a|an|the|your|chosen|selected|named)',
    'time machine (backup|backups|disk|drive)',
    '(well done|great job|good job|nice work) (on|for) .{0,3} (getting it working|fixing)',
    'crystal ball (lamp|decoration|pendant|ornament)',
  ],
  judge: ({ text, before, after, sentence }, context) => {
    if (/nothing (?:better|else) to do/.test(text)) return undefined
    if (
      /^(?:thanks|thank you) .*for/.test(text) &&
      /(?:feedback|reviews?|comments?|messages?|insights?|input|contribution|words|suggestion|note|email|observation|story|advice|opinion|summary|analysis)$/.test(
        text,
      )
    ) {
      // Sincere for praise; barbed for a complaint.
      const barbed =
        /\b(?:riveting|heartwarming|scintillating|unsolicited|eloquent|colorful|poetic|masterful|enlightening|illuminating|charming|groundbreaking|bedtime|essay-length)\b/.test(
          text,
        )
      return context.known
        ? context.complaint || context.abuse || context.anger > 0
          ? /\b(?:constructive|helpful|thoughtful|insightful|friendly|inspiring)\b/.test(text)
            ? null
            : undefined
          : null
        : barbed || (/\bglowing\b/.test(text) && /^(?:wow|well|oh|gee)/.test(before))
          ? undefined
          : 'hint'
    }
    if (
      /^how (?:very|terribly|awfully|incredibly|remarkably|utterly|wonderfully|perfectly|truly|extremely|totally|absolutely) /.test(
        text,
      )
    )
      return (/\b(?:kind|sweet|thoughtful|nice|lovely|exciting|frustrat\w*|disappoint\w*|sorry|annoying|upsetting|important|much|inconvenien\w*|stressful|difficult|grateful|worrying|generous|good|scary|long|hard|special|sad|proud|happy|confusing|distressing|irritating)\b/.test(
        text + after.slice(0, 12),
      ) &&
        !/finally|eventually/.test(after)) ||
        /\b(?:know|understand|see|imagine|realize|appreciate|depends?|on|matter|tell|show|how|about|of)\s*$/.test(
          before,
        )
        ? null
        : undefined
    if (
      /magically|color me|mind blow|groundbreaking|sherlock|detective work|once in a blue|queen of|case closed|mystery solved|the shock|the horror|the scandal|santa claus|father christmas|tooth fairy|easter bunny|oscar|drum ?roll|well well|my hero|our hero|cue the|problem solved|job done|woohoo|yay for|tada|stop press|what a world/.test(
        text,
      )
    )
      return /\b(?:easter bunny|santa claus|father christmas|tooth fairy|oscar|color me|sherlock|groundbreaking|woohoo|tada|drum ?roll|magically|cue the|the (?:shock|horror|scandal)|once in a blue|queen of|case closed|mystery solved|job done|problem solved|my hero|our hero|yay for)\b/.test(
        text,
      ) &&
        !(
          context.complaint ||
          context.anger > 0 ||
          /^(?:oh|wow|gee|well|and|so|then|yes|sure|right|again)\b/.test(before.trim()) ||
          /\b(?:and i am|i am)\b/.test(before)
        )
        ? null
        : undefined
    if (
      /^(?:congratulations|congrats|bravo|well done|kudos|hats off|good job|nice work|great job|full marks|top marks|ten points|gold star|clever you)\b.* you /.test(
        text,
      )
    )
      return /^\s*(?:(?:have|now|just|been|all|successfully|already) )*(?:won|successfully|been|completed|earned|reached|unlocked|qualified|passed|upgraded|received|joined|selected|made it|hit|taken|activated|have won|got the job|all set|winner|first|lucky)\b/.test(
        after,
      ) ||
        (/(?:are the|got|did it|deserve|learned|finally|just)$/.test(text) &&
          !context.complaint &&
          !/wrong|hard way/.test(after))
        ? null
        : undefined
    if (/wonder/.test(text))
      return (/^(?:oh|well|now|hmm|wow)\b/.test(text) && !/\b(?:why|how|who|what)\b/.test(after.slice(0, 12))) ||
        /\bif\b/.test(after.slice(0, 8))
        ? null
        : undefined
    if (
      /(?:genius|einstein|expert|comedian|charmer|scholar|detective|sherlock|philosopher|poet|diplomat|lawyer|engineer|critic|laughs|know-it-all|scientist|psychologist|doctor|sunshine|joy|charming|person)$/.test(
        text,
      ) &&
      /^(?:real|regular|proper|right|true|absolute|total|quite|such|little|bit|budding|armchair|self|resident)/.test(
        text,
      )
    )
      return (/\b(?:you|you are|are|our|a|quite|being|what)\b/.test(before + text.slice(0, 9)) &&
        /\byou\b/.test(before.slice(-20)) &&
        !/\b(?:expert|engineer|lawyer|doctor|scientist|person|sunshine|joy|psychologist)$/.test(text)) ||
        /^(?:armchair|self|budding)/.test(text)
        ? undefined
        : null
    if (
      /^(?:your|his|her|their) .*(?:wisdom|knowledge|expertise|experience of|insight|intellect|intelligence|opinion|understanding of|detective|medical|patience)$/.test(
        text,
      )
    )
      return /patience|insight|knowledge|expertise/.test(text) && !/\b(?:in|with|from|by|despite|bow)\s*$/.test(before)
        ? null
        : /^(?:his|her|their)/.test(text)
          ? null
          : undefined
    if (
      /^(?:because|since|as|and) (?:\w+ )?(?:obviously|clearly|apparently|of course|naturally|surely|evidently)/.test(
        text,
      )
    )
      return /^because/.test(text) &&
        /\b(?:nothing better|all day|magic|only|exist|control|love|everyone|whole world|nobody|never|own|perfect|always|everything|somehow|fault)\b/.test(
          after,
        )
        ? undefined
        : null
    if (
      /(?:patience|charm|politeness|manners|attitude|kindness|courtesy|good mood|humor|tact|subtlety|warmth)/.test(
        text,
      ) &&
      /^(?:the|this|that|your|our) /.test(text)
    )
      return /\b(?:attitude|charm|manners|good mood|tact|subtlety|politeness)\b/.test(text) &&
        /^(?:your|that|this)/.test(text)
        ? undefined
        : null
    if (/know how (?:much|hard|easy|patient|polite|kind|busy|important|fond|honest|careful) you/.test(text))
      return context.complaint || context.anger > 0 ? 'warn' : 'hint'
    if (/^(?:not|nothing) (?:like|as if)/.test(text))
      return /\b(?:it is|is|was)\s*$/.test(before) || before.trim() === ''
        ? /\bit looks\b/.test(before)
          ? null
          : undefined
        : null
    if (/thank me|thank us/.test(text) && /^(?:do not|please do not|try not)/.test(text))
      return /\b(?:need|have) to\b/.test(before)
        ? null
        : /all at once|at once|yet/.test(text + after)
          ? undefined
          : 'hint'
    if (/(?:hold back|trouble your|strain|be shy with)/.test(text) && /^(?:do not|please|try)/.test(text)) return 'hint'
    if (
      /^how (?:thoughtful|kind|nice|considerate|generous|clever|noble|brave|charming|delightful|original|mature|novel|creative)/.test(
        text,
      ) &&
      /^\s*of you to\b/.test(after)
    )
      return /\b(?:finally|eventually|at last|bother|grace|enlighten|only now|deign|lecture|remind|point out|tell us|threaten|assume|blame|complain|shout|insult)\b/.test(
        after,
      )
        ? undefined
        : null
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
