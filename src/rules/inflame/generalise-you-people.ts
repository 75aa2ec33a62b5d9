import { withAsides } from '../asides'
import { GOOD } from '../kindness'
import { phraseRule } from '../types'

/** What praise and plain help for "customers like you" is made of. */
const KIND =
  /\b(?:thank\w*|love[sd]?|great|amazing|awesome|wonderful|appreciat\w*|help(?:s|ed|ful|ing)?|feedback|value[ds]?|enjoy\w*|best|happy|glad|support\w*|improve\w*|mak(?:e|es|ing) (?:it|our|us|this|all)|honou?r|proud|inspir\w*|motivat\w*|serve|serving|safe|protect\w*)\b/
const UNKIND =
  /\b(?:always|never|only|abus\w*|complain\w*|expect\w*|ruin\w*|waste\w*|caus(?:e|es|ing)|problem|tired|sick|fed up|difficult|blam\w*|cheat\w*|lie|lies|lying|liars?|scam\w*|refus\w*|do not|can not|should not|typical|worst|deserve what|spoil|take advantage|exploit\w*|need to|should learn|demand\w*|think (?:you|they|we|the)|seem|believe (?:you|they)|nightmare|trouble|exaggerat\w*|steal\w*|fraud\w*|dread|avoid|hate|impossible|usual(?:ly)?|just (?:want|like|love|look|try)|want (?:everything|free|something|the moon|it all)|rules?|raise|go up|had to|stopp?ed|are why|is why|behave|give us|make (?:my|our|the) (?:job|life|work|day)|who (?:do|can|does) not|again|every time|tend to|no respect|ungrateful|entitled|rude|annoy\w*|not (?:surpris\w*|welcome|worth)|pleas(?:e|ing)|satisf\w*|of course|know your|i know|seen|met|plenty|dozens|hundreds)\b/

/** "It's always a pleasure having customers like you." */
const GLAD_OF =
  /\b(?:pleasure|joy|delight|honou?r|privilege|thrill|treat|fun) (?:to (?:have|serve|help|assist|hear|meet|look after|work)|having|serving|helping|assisting|hearing|meeting|looking after|working)\b/

/** What is said against a whole group. */
const HARSH =
  /\b(?:abus\w*|complain\w*|fuss\w*|moan\w*|whin\w+|grumbl\w+|blam\w+|cheat\w*|lie|lies|lying|liars?|scam\w*|nightmares?|trouble\w*|problems?|exaggerat\w*|steal\w*|fraud\w*|worst|ungrateful|entitled|rude|lazy|greedy|stingy|haggl\w+|argu\w+|demand\w*|everything|for (?:free|nothing)|free stuff|vouchers?|excuses?|wait till|wait until|last minute|at the last|late|on time|overnight|deadlines?|never (?:pay|read|keep|listen|learn|tip|check|bring|say|clean|reply|answer|think|plan|follow|turn|show|return|happy|satisfied|content|wrong)\w*|deserve|premium|discounts?|try this|try it on|take advantage|exploit\w*|ruin\w*|wreck\w*|break\w*|damag\w+|the same|all alike|reason (?:we|i|why|that)|cause of|impossible|difficult|hopeless|clueless|useless|stupid|tiresome|tiring|sick of|fed up|had enough|surpris\w+|wonder|spoil\w*|miracles?|peak time|sends? the lot|then it is (?:us|our)|dirty|messy|noisy|loud|drunk|drama|shout\w*|threat\w*|think (?:they|you|the world|the rules|it|that)|expect\w*|get away|pull|trick\w*|tricks?|forget\w*|los(?:e|ing)|careless|panic\w*|overreact\w*|just want|only want|love (?:to|a) (?:moan|complain|argue|fight|drama)|nothing but|always want\w*|cheap|bad reviews?|one star|refunds?|claims?|sue|picky|fussy|every (?:single )?time|no respect|no patience|no manners|can not (?:read|count|follow|wait|be (?:pleased|trusted|satisfied|bothered))|spend your)\b/
const HABIT = /\b(?:always|never|constantly|forever|only|just|all|usual\w*|keep|every|typical\w*)\b/

/** What turns a mention of a group into a verdict on it. */
const VERDICT =
  /\b(?:always|never|nobody|every (?:time|single)|all the same|typical\w*|usual\w*|expect\w*|i swear|how (?:this|it|that) goes|what they do|wanting|entitled|last to|impossible|claim\w*|complain\w*|steal\w*|lie|lies|cheat\w*|excuse\w*|fuss|haggl\w*|nightmare\w*|trouble\w*|worst|rude|cheap|lazy|greedy|demand\w*|spoil\w*|surpris\w*|wonder|shock\w*|no respect|no manners|same (?:story|old|thing|excuse|as all)|the lot|blame\w*|forget\w*|panic\w*|whin\w*|moan\w*|loud\w*|behave|cope)\b/

export default phraseRule({
  id: 'generalise-you-people',
  family: 'inflame',
  title: 'Judging a whole group',
  why: 'It turns one event into a verdict on a kind of person, and may read as discrimination.',
  sources: [{ title: 'Price et al. 2020, Six Attributes of Unhealthy Conversations (unfair generalisation)' }],
  severity: 'block',
  // More exact than the rules of blame, insult and dead ends that meet the same words.
  priority: 1,
  guards: { negation: false },
  patterns: [
    // Plain, whole and unmistakable: see `withAsides`.
    '^[<plain>(typical|another typical|such a typical) (customer|customers|woman|man|tenant|boomer|millennial|tourist)]$',
    '^[<plain>(people|customers|clients|users|guests|buyers|someone|somebody) like you]$',
    '[<plain>(everyone|everybody) like you (wants|expects|complains|thinks|says|is|needs|asks|demands)]',
    '[<plain>(customers|people|clients|buyers|guests|users) (these days|nowadays|today) (are|have become|have got|get) <adv>{0,2} (so|too|very|just|such)? (entitled|rude|impatient|lazy|spoiled|demanding|dishonest|ungrateful|picky)]',
    '(you|all you|all of you|the lot of you) <adv>? (people|lot)',
    'you (guys|folks|customers|users|types|buyers|shoppers|clients|reviewers|complainers|gamers|millennials|boomers|tourists|renters|students|freeloaders|all) <adv>{0,2} (always|never|constantly|only|all|just|do not|can not|are all|are the same|are never|are always|keep|think|want|want everything|expect|love to|seem to|need to learn|will do anything|have no|make me|make us|lie|cheat|complain|demand|are impossible|are unbelievable|drive|ruin|believe)',
    '<buyers> (like|such as) (you|yourself|yourselves|yours)',
    'your <adv>? (kind|sort|type|lot|ilk|generation|crowd|people|breed)',
    'you <adv>? (are)? (always|constantly|continually|perpetually|forever|invariably|every time|all the time) <adv>? <badHabit>',
    'you <adv>? (are|have been)? never <adv>{0,2} <neverDoes>',
    // The act in other words: `loud` as it stands, `soft` where the customer is upset.
    '[<group>(all|most|half|every one|the rest|many|any) (of)? (you|these|those|such) <groupNoun>]',
    '[<group>you <groupNoun>] .',
    '[<group><groupNoun> (like|such as) (you|yourself|yourselves|that|this|these|those|them|him|her)]',
    '[<group><groupNoun> (from|in|on|with|at|of) (your|that|this|those) .{1,3}] (always|never|constantly|are|only|just|all|love|think|expect|want|do not|can not|keep|tend|have|try|forever|invariably|complain|lie|cheat)',
    '[<group><groupNoun> <adv>{0,2} (always|never|constantly|forever|invariably|only ever|every time|are always|are never|are constantly|are forever|are all|are just|are the worst|are nothing but|can never|do nothing but|have a habit|love to|like to|tend to|think they|think the|expect|want|will always|will never|will do anything|will say anything|will try anything|will try)]',
    '[<group>your (lot|sort|sorts|type|types|ilk|crowd|generation|mob|kind|breed|profession|age group|tribe)] <adv>{0,2} (order|orders|want|wants|come|comes|leave|leaves|pay|pays|expect|expects|think|thinks|complain|complains|never|always|only|just|is|are|will|can|has|have|love|loves|make|makes|do|does|turn|turns|send|sends|ring|rings|shout|shouts|argue|argues|demand|demands|try|tries|seem|seems|take|takes|get|gets|need|needs|wait|waits|blame|blames|break|breaks)',
    '[<loud>(expect|expects|demand|demands|want|wants) (everything|the world|the moon|miracles|something|it all|champagne|five star|luxury|premium|royal treatment|special treatment|the earth|the red carpet) .{0,4} (for nothing|for free|for peanuts|on a|yesterday|overnight|and)]',
    '[<group>(same|different|way|story|problem|nonsense|drama) (it is)? (always)? (with|from) (you|your|these|those) <adv>? (<groupNoun>|<sortNoun>)]',
    // Nets over word classes: `sure` as it stands, `maybe` a hint.
    '^<adv>{0,2} [<maybe>(some|most|many|all|every|each|half of|no|these|those|the|such|your|our|with|from)? .{0,3} (<groupMany>|<groupOne>)] .{0,4} <adv>? (never|always|constantly|forever|invariably|only ever|every time|all the time|every single time|without fail|nothing but|just) .{0,4} <sinVerb>',
    '[<maybe>(<groupMany>|<groupOne>|people|folks|everyone|everybody|anyone|lot|claims|calls|complaints|orders|messages|stories|trouble|chargebacks|fraud|disputes|refunds|this|it|that|these) .{0,3} (from|in|around|out of|over) (your|that|this|those) <adv>? (<homeGround>|.{1,2} <homeGround>)]',
    '[<maybe>(typical|classic|textbook|standard|peak|such a|so very|stereotypical|predictable|your average|your typical) .{0,3} (<groupOne>|<groupMany>|owner|owners|behavior|mentality|mindset|energy|attitude|entitlement)]',
    '[<maybe>you .{0,2} (<groupMany>|guys|lot|people|folks|sorts|types)]',
    '[<sure>(it is|it was|is it|was it) (always|invariably|never not|forever|usually|inevitably) (the|a|an|your|you|those|these) .{0,3} (<groupMany>|<groupOne>|ones|lot|people|types|sort|kind)]',
    '[<maybe>(<groupMany>) .{0,1} (tend|tend to|are prone|are known|are notorious|are famous|are infamous|have a reputation|have a habit|have a way|have a tendency|are the worst|are all|are the same|are alike|are never|are always|are impossible|are a pain|are trouble|are nightmares|are a nightmare|are like|think|thinks|expect|assume|believe they|only want|just want|love to|like to|will say|will do|will try|do not read|do not tip|do not pay|do not listen|can not read|can not follow|want everything|have no|live in|come crying|come running|come crawling|come back crying)]',
    '^[<maybe>(ah|oh|well|ugh|sigh|honestly|seriously)? (you|these|those)? .{0,2} <groupMany>]$',
    '[<maybe>(you|you all|all of you|your) .{0,2} <groupMany> (and)? (i swear|honestly|seriously|really|never change|crack me up|amaze me|kill me|are something|are something else|are unbelievable|every time|again|i tell you|are all|drive|think|always|never|come|love|have|want|need|expect|and your)]',
    "[<sure>(the likes of you|you and your (kind|sort|type|ilk|lot|friends|mates)|your side of town|your lot|kids today|kids these days|youth of today|the youth today|today's youth|this generation|generation these days|people nowadays|everyone these days|what is it with (you|people|these|those)|what is wrong with (you people|people|these people)|some people i swear|people i swear|one of those are you|another one of those|another one of you|you are one of those|you are all the same|you lot are|the lot of you|all you people|you so called|that demographic|that crowd|that sort of person|that kind of person|that type of person|that sort of customer|that kind of customer|that type of customer|your demographic)]",
    '[<group2>.{0,2} (<groupMany>|people|folks|guests of|they all|everyone here) .{0,2}]',
    '(it is|was|that is)? (always|ever|forever) the same (old)? (story|thing|problem|trouble|drama|issue)? [<maybe>(with|from) <adv>? (you|your|these|those|budget|cheap|young|old|first time|online|new|<groupMany>) .{0,2}]',
    // Said aside: see `withAsides`.
    '[<aside>(such|these|those|this|that|your) (type|types|kind|kinds|sort|sorts) of (customers|customer|people|guests|passengers|persons|clients|users|buyers|callers)] .{0,7}',
    '(like you|like yourself|of your kind|like yourselves) [<aside>(are|make|is|force|cost|ruin) .{0,1} (why|the reason|us|it|things|everything)] .{0,5}',
  ],
  quiet: [
    'you are <adv>? (always|constantly|forever|perpetually|continually|never) .',
    '[<group>always (the|you|your|those|these) .{0,3} <groupNoun> (who|that|with|causing|making|complaining)]',
    '[<group>(everyone|everybody|anyone|anybody|people|those|someone|somebody) (on|with|in|from) (a|an|the|your|that|this) .{1,4}] (think|thinks|expect|expects|want|wants|always|never|believe|believes|complain|complains)',
    '[<loud>(think|thinks|believe|believes|assume|assumes|imagine) (that)? (they|he|she|you) (all)? (deserve|deserves|are entitled|are special|are the only|own the|owns the|are royalty|are kings|can get away|know everything|know it all|know better|should get|are above|can have everything|can do what|can do whatever|run the)]',
    '[<loud>every (september|january|february|march|april|may|june|july|august|october|november|december|monday|friday|month|year|week|summer|winter|spring|term|sale|christmas|holiday|weekend|semester|season|easter|black friday|single time|time|single year|single month) (it is|we get|comes|brings|we hear|we see|we have)? (exactly)? the same]',
    '[<sure>(this is|that is|it is|here is|exactly|see) (exactly|just|precisely)? (what|why) .{0,3} (happens|happen|comes|you get|we get|one gets|i get|i mean|we) .{0,4} (<groupMany>|<groupOne>)]',
    '(every time|each time|every single time) .{0,3} you .{0,2} (contact|call|ring|write|email|message|come|order|book|phone|visit|text|turn up|show up) .{0,4} [<aside>(it is|there is|some|another|new|fresh|always|same|we)] .{0,6}',
    '(every time|each time|every single time|whenever) you (write|ask|say|tell|describe|report)',
    '(customers|people|buyers|users|clients|complaints|reviews|attitudes|behavior) of (your|this|that) (kind|sort|type|ilk|caliber)',
    'you <adv>? (always|constantly|invariably|never|forever) .',
    'typical (of|for) (you|your|customers|people|users|buyers)',
    '(there is|there was) <adv>? no (pleasing|satisfying|helping|reasoning with|winning with|talking to) (you|some people|certain people|people|customers)',
    '(some|certain) (people|customers|folks) <adv>{0,2} (never|always|can not|will never|just can not|are never|just|will not|do not|expect|think|want|love to|have no|need|should|are impossible|live to|were|enjoy complaining|like to complain)',
    '(people|customers|kids|users|shoppers|clients|buyers|everyone) (these days|nowadays|today|now) .{0,2} (expect|expects|think|thinks|want|wants|just|have no|do not|are so|are all|are too|can not|never|always|no longer|complain|is so)',
    '(what|that is what) (you|they|everyone|everybody|people|customers|you people|complainers) <adv>? (all|always) say',
    '(always|never|forever|constantly) (complaining|moaning|whining|happy with anything|satisfied with anything|grumbling|wanting more|making excuses|demanding)',
    '(the same|same) (with|from|every time with|story with|old story with|thing with) (you|you people|your kind|people like|customers like)',
    '(we|i) (know|see|get|have seen|have met|have had|deal with|recognize) .{0,4} (your type|your kind|your sort|types like|people like you|customers like you|like you before|like you every day|your game|your tricks)',
    '[<loud>(habit|trick|tactic|tactics|behavior|specialty|hobby|sport|game|way|mentality|attitude|mindset|manners|nature|typical|characteristic|expect|expected|used to it|heard it|hear it|trouble) (of|with|among|amongst|for|from) (your|you|such|that|this) <adv>? (<sortNoun>|people|<groupNoun>)]',
    '[<group>(that is|it is|this is|just|exactly|only|is) what (we|you|i|one) (get|gets|expect|expects|come to expect|have come to expect|deserve) (from|with|for|of|when|dealing) .{0,5}]',
    '^[<soft>(oh)? <adv>? (typical|so typical|how typical|classic|here we go)]$',
    '[<maybe>(every|each|any|no|not one|another|yet another|a typical|your typical|your average) .{0,2} <groupOne> .{0,3} (from|in|with|on|of|over|under|like) (that|this|your|those|these) .{1,4}]',
    '[<sure>(a lot of|plenty of|so much|too much|lots of|more and more|nothing but) (this|it|these|those|that|trouble|complaints|claims|calls) .{0,3} (from|in|with) (your|that|those|you) .{1,4}]',
    '[<maybe>(pattern|trend|habit|tradition|thing|theme|story|song|tune|problem|trouble|issue|trick|game|nonsense|excuse|hobby|sport|specialty|trademark|culture|case) (with|among|amongst|of|for|from) .{0,3} (<groupMany>|<groupOne>)]',
    '[<sure>(why|how come) (is|are|does|do) (it|they|the|these|those|you)? (always|only ever|never|invariably) (the|a|your|people|those|these)? .{0,2} (<groupMany>|<groupOne>)]',
    '[<group2>(another|one more|yet another|some|such a|what a|someone|somebody|nobody|no one|anyone|everyone|everybody|not one person|a|an|these|those) .{0,3} (<groupOne>|(from|in|with|of|at) (your|that|this|those) .)]',
    '[<group2>(gen z|gen x|generation z|over sixties|over sixty|under thirties|under 30s|over 60s|over 70s|the elderly|the young|the rich|the poor|the unemployed|the public|the locals|your age|your lot|your family|your office|your company|your school|your university|your village|your building|your country|your bank|your team)]',
    '[<maybe>(every|all|each) .{1,2} (says|say|claims|claim|tells|swears|swear|insists|insist|pretends|pretend|writes) .{0,3} (same|that|so|it)] (lol|thing|story|excuse|line|anyway|too|again|sooner|when|after)',
    '(every time|each time|whenever|as soon as|when) .{0,8} [<aside>(whole|entire|half the|half your) .{0,1} (street|village|town|neighborhood|building|family|block|estate|region)] .{0,6}',
    '(everyone|everybody|all|those|people|anyone|the ones) (on|in|with|from|at) (the|your|a) .{0,4} [<aside>(thinks|think|expects|wants|believes|assumes|complains|always|demands)] .{0,6}',
  ],
  unless: [
    'rude (drivers|couriers|staff|colleagues|waiters)',
    '(everyone|everybody|people|customers) (in|on|at) (your|the|our|this) (area|street|building|region|city|plan|list|team|flight|train|town|village|road|network)',
    'our .{1,2} (always|never) (call|ring|write|send|come|wear|carry|check|ask|pack|leave)',
    'with (two|three|four|small|young|your|the|little) (kids|children)',
    'what do you (guys|folks) think',
    'people watch',
    'you people (watch|watching)',
    '(what|which|any|another|some|the) (kind|sort|type|lot)',
    'people like you and (me|i)',
    'one of (those|them|these) (is|are|was|were|days|options|steps|links|items|codes|two|three|files|photos|will|may|should|can|has|times|links|dates)',
    '(you|you will|i|we|it|has|have|had|will) never (have to|need to|pay|know|see|lose|miss|be|get|receive|received|got)',
    '(all of|most of) you who',
    'all the time you',
  ],
  judge: withAsides(({ text, before, after, sentence, captures }, context) => {
    if (GLAD_OF.test(sentence) && !HARSH.test(after)) return null
    if (
      (captures.group2 ?? captures.maybe) !== undefined &&
      ((KIND.test(sentence) && !UNKIND.test(sentence)) ||
        /\b(?:make|made) (?:our|my) day|\b(?:a|the|our) (?:typical|average|standard)\b/.test(sentence))
    )
      return null
    if (captures.group2 !== undefined)
      return VERDICT.test(sentence) &&
        !GOOD.test(sentence) &&
        !/\b(?:pleasure|striv\w+|indebted|enjoy\w*|offers?|deserve the|expectations|privacy|best|provide)\b/.test(
          sentence,
        )
        ? 'hint'
        : null
    // Kindness, help or a fault of ours in the same breath: at most a hint.
    if (captures.sure !== undefined) return GOOD.test(sentence) ? 'hint' : HARSH.test(sentence) ? 'warn' : 'hint'
    if (captures.maybe !== undefined) return GOOD.test(sentence) ? null : 'hint'
    if (captures.loud !== undefined) return /\b(?:we|i)\s*$/.test(before) ? null : undefined
    if (captures.soft !== undefined) return context.complaint || context.anger > 0 ? undefined : 'hint'
    if (captures.group !== undefined) {
      const rest = sentence.replace(text, ' ')
      const harsh = HARSH.test(rest) || HARSH.test(text) || (/^you\b/.test(text) && UNKIND.test(rest))
      const barb = /\byou(?:r|rs|rself|rselves)?\b/.test(text) || /\b(?:always|never|constantly|forever)\b/.test(text)
      if (
        /\b(?:sorry|apolog\w+|thank\w*|glad|proud|love (?:our|to hear|that)|appreciat\w*|welcome|protect\w*)\b/.test(
          sentence,
        )
      )
        return null
      if (/^(?:people|persons|men|women) <?/.test(text) && !harsh) return null
      if (/^you \w+ \w+$/.test(text) && !harsh) return null
      return harsh
        ? barb || context.complaint || context.anger > 0
          ? undefined
          : 'hint'
        : barb && HABIT.test(rest)
          ? 'hint'
          : null
    }
    if (/^(?:every|each|whenever).* you (?:write|ask|say|tell|describe|report)$/.test(text))
      return /\b(?:drama|problem|complain\w*|excuse|fuss|something (?:wrong|else|new)|issue|trouble|the same|moan\w*|angry|rude|shout\w*)\b/.test(
        after.slice(0, 50),
      )
        ? undefined
        : null
    const habit =
      /^you (?:\w+ )??(are )?(?:\w+ )??(always|constantly|invariably|forever|perpetually|continually|never) (\w+)$/.exec(
        text,
      )
    if (habit) {
      const [, be, often, word] = habit
      if (
        /\b(?:if|sorry|that|in case|so|ensure|sure|because|hope|wish|as|where|how|what|the|which|apologies)\s*$/.test(
          before,
        ) &&
        !/\b(?:fact|point|problem|like|it is|true) (?:is )?that\s*$/.test(before)
      )
        return null
      if (be !== undefined)
        return (often === 'never'
          ? /^(?:alone|charged|far|obliged|required|billed|asked|going|without|in|too|more|at|on|out|a|an|locked|stuck|bothered|forced|left|under|far|offline|getting|being)$/
          : /^(?:welcome|free|able|right|entitled|covered|safe|protected|so|very|kind|helpful|there|in|looking|eligible|connected|one|up|supported|going|on|our|my|the|a|an|willing|encouraged|informed|notified|most|here|happy|ahead|close|first|number|getting|using|being|learning|growing|improving|invited|thinking)$/
        ).test(word ?? '')
          ? null
          : KIND.test(after.slice(0, 25)) ||
              (/^(?:polite|patient|kind|helpful|thoughtful|great|lovely|supportive|loyal|generous|considerate|nice|good|happy)$/.test(
                word ?? '',
              ) &&
                often !== 'never')
            ? null
            : undefined
      if (
        /ed$|^(?:had|got|were|was|came|sent|paid|went|said|told|knew|gave|made|took|wrote|bought|kept|found|did)$/.test(
          word ?? '',
        )
      )
        return null
      if (KIND.test(`${word} ${after.slice(0, 25)}`)) return null
      return (often === 'never'
        ? /^(?:have|need|pay|know|lose|miss|see|get|receive|run|worry|forget|walk|stop|want|feel|share|mind|leave|see|wait|ever|really|once|actually|heard|saw|again|the|a|expect)$/
        : /^(?:get|have|receive|know|can|pay|need|see|own|keep|earn|save|bring|support|provide|stay|choose|start|use|come|go|be|been|deserve|remain|return|back|up|on|ask|reach|call|contact|write|reply|feel|find|log|the|a|welcome|free|open|there|in|win|respond|say|tell|check|shop|order|buy|give|make|try|have|read|click|visit|so|count|rely|trust)$/
      ).test(word ?? '')
        ? null
        : undefined
    }
    if (/(?:like|such as) (?:you|your\w*)$/.test(text)) {
      // "People like you are why …" is name-calling's.
      if (/^\s*are (?:exactly )?why\b/.test(after)) return 'hint'
      if (
        /^\s*(?:and me|do|did|have|said|mentioned|would|can see|we|i)\b/.test(after) &&
        !/\b(?:lie|cheat|complain)/.test(after)
      )
        return null
      // "Feedback from customers like you" praises; without a harsh word near it is left alone.
      const harsh = sentence.replace(text, ' ').match(new RegExp(UNKIND, 'g')) ?? []
      if (harsh.length === 0) return null
      const soft =
        /\b(?:thank\w*|glad|love|appreciat\w*|proud|happy|feedback|pleasure|kind|joy|ecstatic|delight\w*|lovely|loyal|special|privilege|grateful|amazing|awesome|wonderful|best|helped|helps|support\w*)\b/.test(
          sentence,
        )
      return soft ? null : undefined
    }
    if (/^your .*(?:kind|sort|type|lot|ilk|generation|crowd|people|breed)$/.test(text)) {
      const word = /(\w+)$/.exec(text)?.[1]
      if (
        word === 'kind' &&
        /^\s*(?:words?|regards|feedback|patience|support|attention|message|review|gesture|help|email|note|comments?|understanding|cooperation|offer|response|reply|rating|mention)\b/.test(
          after,
        )
      )
        return null
      return /^\s*(?:$|[.!?]|of (?:people|customers?|person|user|buyer)s?\b|is (?:never|always|all|just|so|the same|impossible)|are\b|always|never|just|only|all\b|want|thinks?\b|do not|does not|expect|loves? to|tend|usually|comes? in|makes?|ruins?|seems?|can not|will never|need to|should|have no|who)/.test(
        after,
      ) &&
        !/^\s*(?:of (?!people|custom|person|user|buyer))/.test(after) &&
        !/\b(?:team|bring|invite|all)\s*$/.test(before) &&
        !(/^(?:people|crowd|generation)$/.test(word ?? '') && /^\s*(?:$|[.!?])/.test(after))
        ? undefined
        : null
    }
    if (/^(?:you|all you|all of you) (?:\w+ )?people$/.test(text))
      return /\b(?:thank|love|glad|for|show|bring|give|get|send|introduce|help|find|connect)\s*$/.test(before) &&
        KIND.test(sentence) &&
        !UNKIND.test(after)
        ? null
        : undefined
    if (/^you (?:\w+ )*lot$/.test(text))
      return /^\s*(?:of|more|to|about|for)\b/.test(after) ||
        /\b(?:thank|owe|cost|help|give|tell|bother|save|saved)\s*$/.test(before)
        ? null
        : undefined
    if (/^you (?:guys|folks|customers|users|all|clients|students|gamers)/.test(text))
      return /^\s*(?:the (?:best|support)|best|amazing|awesome|to (?:be happy|have a|enjoy|know)|happy|great|have to|need to (?:do|worry))\b/.test(
        after,
      ) || KIND.test(after.slice(0, 30))
        ? null
        : /^you all\b/.test(text) && !/same|lie|cheat|complain|think|want|expect|demand|impossible/.test(text + after)
          ? null
          : undefined
    if (/^you .*never/.test(text))
      return /\b(?:if|sorry|that|in case|so|ensure|sure|when|because|hope|wish)\s*$/.test(before) &&
        !/\b(?:problem is|fact is|point is) that\s*$/.test(before)
        ? null
        : /\bsatisfied|happy\b/.test(text) && /\b(?:have been|were|are) /.test(text) && /sorry/.test(sentence)
          ? null
          : undefined
    if (/^you .*(?:always|constantly|continually|perpetually|forever|invariably|every time)/.test(text))
      return /\bif\s*$/.test(before) || /\b(?:free|right|option|choose|can)\b/.test(text) ? null : undefined
    if (/^(?:some|certain) /.test(text))
      return /\b(?:just|do not|are|need|want|think|expect|will not|have no|like)\b/.test(text) &&
        /\b(?:prefer|receive|get|see|have|see this|issue|error|update|find|experience|need|use|find it|feel)\b/.test(
          after.slice(0, 24),
        )
        ? null
        : undefined
    if (/^(?:one|another|yet another)\b/.test(text))
      return /(?:people|customers|types|who|buyers|reviewers|complainers|lot)$/.test(text)
        ? undefined
        : /\b(?:you)$/.test(text)
          ? undefined
          : null
    if (/^(?:typical|classic|textbook|usual|standard)\b/.test(text)) {
      if (
        /(?:behavior|attitude|complaint|complaints|move|response|reaction|entitlement|nonsense|tricks?|excuses?|stuff|whining|entitled|complainer|cheapskate|bargain hunter|demanding)$/.test(
          text,
        )
      )
        return undefined
      if (/^typical (?:of|for)/.test(text)) return /(?:you|your)$/.test(text) ? undefined : 'hint'
      return /^\s*(?:$|[.!,])/.test(after) && !/\b(?:a|the|our|for|as|most)\s*$/.test(before) ? undefined : null
    }
    if (/^(?:always|never|forever|constantly) /.test(text))
      return /\b(?:we|i|not|am|our)\s*(?:\w+\s*)?$/.test(before) ? null : undefined
    if (/^(?:entitled|ungrateful|spoiled|cheap|demanding|negative|lazy|bitter|clueless|toxic)/.test(text))
      return /\b(?:no|not)\s*$/.test(before) ? 'warn' : undefined
    return undefined
  }),
  rewrites: [
    'Let me look at {issue|this} on its own, without anything that came before.',
    'This time I need one more detail from you: [detail]. Could you send it?',
    'I would like to sort out {issue|this} with you. What happened, in your own words?',
    { scope: 'cut', text: '' },
  ],
  examples: {
    bad: [
      'Hostel guests steal towels, it is what they do.',
      'Why do vegans always have to make a fuss?',
      'All you cyclists think you own the pavement.',
      'You people never read anything.',
      'This is typical of customers like you.',
      'You always complain on Fridays.',
      'Your sort just want free stuff.',
      'People like you abuse the returns policy.',
      'You never give us the right details.',
      'There is no pleasing you lot.',
      "You're never satisfied, whatever we do.",
      'Customers these days expect everything for nothing.',
      "Some people just can't be helped.",
      "It's always the same with your type of customer.",
      "That's what they all say.",
    ],
    ok: [
      'Landlords can upload the certificate on the same page.',
      'Feedback from customers like you helped us fix it.',
      'You always have the option to return it free.',
      "You'll never pay for returns with us.",
      'What kind of cable do you use, and what type of plug?',
      'People like you and me both hate hold music.',
      'You people-watch better from the window seats, row 4.',
      'Thank you for your kind words.',
      "I'm sorry that you never got an answer.",
      'You guys always make our day!',
      'Some people see the update a day later.',
      'A typical customer saves £20.',
    ],
  },
})
