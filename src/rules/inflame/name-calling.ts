import { withAsides } from '../asides'
import { phraseRule } from '../types'

/** Said of our own doing: "we were idiots to print the old price". */
const OWN =
  /\b(?:we|i|our|us|my|ours|myself|ourselves|of me|on our part|on my part)\b(?! (?:have|had|did|do|can|will|would|think|thought|guess|am|know)\b[^,.;]*\byou\b)[^,.;:]*$/
const OWN_AFTER =
  /^[^,.;:]{0,20}\b(?:on (?:our|my) (?:part|side|end)|of (?:us|me)|(?:we|i) (?:made|did|was|were|sent))\b/
const KIND =
  /\b(?:pleasure|lovely|nice|glad|delighted|having|help|helps|love|loves|thank|thanks|feedback|make|makes|support|appreciate|grow|possible|improve|hear|enjoy|inspire|great|awesome|happy|deserve|the best|why we do|what we do|keep us|lucky|grateful|fantastic|wonderful|amazing|loyal|built|designed|value|trust|proud|thousands|millions|hundreds)\b/
/** Said of a thing: "you are in a ridiculous position", "you have a difficult case". */
const OF_THING =
  /\b(?:in|with|about|from|by|facing|having|for|at|on|our|my|this|that|of|than|getting|going|right|correct|welcome|free|owed|able)\b/
const PERSON =
  /^ (?:person|people|customer|customers|client|man|woman|lady|guy|individual|human|one|user|caller|buyer|little|old|and|about)\b/

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
    // Plain, whole and unmistakable: see `withAsides`.
    '^<adv>? [<plain>you are <adv>{0,2} (a|such a)? <adv>? (real|right|total|complete|huge|royal)? (pain|nuisance|pest|menace|nightmare|waste of time)]$',
    // you are …
    'you (are|were|sound|seem|look|act|appear|come across as|behave|must be|have been|will always be|really are|guys are|people are|lot are) (<softly>|being|to be|clearly|obviously|as|like|absolutely|completely|utterly|extremely|incredibly|acting|getting|such|a|an|the|just|plain|beyond|more|most|another|some|kind|of|sort|nothing|but|total|complete|real|little|big){0,6} (<insultBeing>|<insulted>|<witless>)',
    '(be|being|been|acting|behaving|behave|act|playing|play|stop being|quit being) (<softly>|such|a|an|like|the|so|too|total|little|big|all){0,4} (<insultBeing>|<insulted>|<witless>|victim|difficult|like you own)',
    '(do|please|to|just|kindly|must|should|let us|can you|could you|why) not (<softly>|go|start){0,2} (be|act|play|behave) (<softly>|such|a|an|like|the|so|too|total|little|big|all){0,4} (<insultBeing>|<insulted>|<witless>|victim)',
    '(customer|client|guest|caller|buyer|user|passenger|tenant|patient|lady|guy|woman|man|bloke|person|he|she|they) (is|was|are|were|sounds|seems|acts|sounded|seemed|must be) (<softly>|being|clearly|obviously|absolutely|completely|utterly|a|an|such|total|complete|real|bit|of|just|to|be|proper|right){0,5} (<insulted>|stupid|dumb|pathetic|clueless|crazy|insane|childish|entitled|ignorant|lazy|delusional|unhinged|nuts|daft|thick|incompetent|illiterate|greedy|selfish|arrogant|obnoxious|deranged|idiotic|insufferable|bonkers|pest|nightmare|ridiculous|pain|hard work|off (his|her|their) (head|meds|rocker)|out to lunch)',
    '(act|acting|behave|behaving|behaved|acted|whine|whining|cry|crying|sound|sounding|sulk|sulking|carry on|carrying on|talk|talking|look|write|writes|writing|think|reason|argue|arguing|complain|complaining|moan|moaning) .{0,1} like (a|an|some|the|your) (<softly>|spoiled|spoilt|little|two|three|four|five|six|ten|year|total|complete|bunch|of|old|small|big|drunk|angry){0,4} (<insulted>|kindergartner|adult|grown up|old|animals|maniacs|madman|schoolchild|teenagers|children|kids|school kid)',
    // an insult whatever the grammar
    '<insultHard>',
    '(such|what|quite|total|complete|absolute|utter|typical|classic|another|yet another|proper|right|peak|pure|standard|usual|you|you absolute|you total|you utter|you complete|you stupid|you silly|you little|bunch of|pack of|load of) (a|an|bit of a|of)? (<softly>|little|stupid|big|old)? (<insultHard>|brat|karen|karens|whiner|loser|jerk|crybaby|lunatic|psycho|clown|clowns|boomer|snowflake|moaner|troll|diva|drama queen|freeloader|scrounger|spoiled|toddler|cow|witch|creep|weirdo|nutter|chancer|cheapskate)',
    '(karen|boomer|toddler|diva|snowflake|clown|troll|childish|entitled|spoiled|playground|kindergarten|caveman|idiot|idiotic|moron) (style|like|level|ish)? (behavior|attitude|mentality|complaint|complaints|antics|mode|move|tactics|stuff|energy|moment|vibes|customer|demands|logic|tantrum)',
    '(drama queen|drama queens|cry baby|keyboard warrior|keyboard warriors|nut case|nut job|half wit|smart alec|smart aleck|spoiled brat|spoilt brat|waste of space|waste of skin|waste of oxygen|attention seeker|attention seeking|control freak|wind up merchant|time waster|time wasters|timewaster|serial complainer|professional complainer|professional victim|village idiot|thick skull|thick head|pea brain|bird brain|brain dead|low iq|your iq|iq of|sorry excuse for|poor excuse for|pathetic excuse|one sandwich short|sandwiches short|nobody is home|nobody home|not the sharpest|not the brightest|sharpest tool|brightest bulb|sharpest knife|brick short|screw loose|few screws|slow on the uptake|thick as|dumb as|dumber than|as useful as a|about as useful|attention span of|memory of a|manners of a|maturity of|intelligence of|brains of|brain of a|brain the size|two brain cells|a brain cell|mental age|space cadet|dinosaur like you|the lights are on)',
    '(half a brain|a (single|working|functioning|proper)? brain|any brains|brain cells|two brain cells|no brain|no brains|your tiny mind|an ounce of (sense|intelligence|brain)|a shred of intelligence|any intelligence|an iq)',
    '(only|just|any|even|no one but|nobody but|takes|would take|take|every|what kind of|what sort of|which) (a|an|some|complete|of)? (<softly>|my|total|complete|absolute|blind|drunk|trained|real|proper|five|six|four|three|ten|year|half|old|utter|little|small|special kind of){0,4} (<insulted>|child|toddler|monkey|kid|caveman|baby|dog|cat|madman|grandmother|granny|grandma|nan|old|parrot|chimp|chimpanzee|hamster|person) (<softly>|with|half|of|sense|a|brain|in|that|who)* (would|could|can|will|knows|know|understands|understand|sees|see|manages|manage|thinks|buys|books|leaves|forgets|pays|does|asks|ignores|expects)',
    '(okay|ok|sure|fine|listen|alright|whatever|hey|bye|well|look|easy|yes|nice one|well done|good job|good one|bravo|congrats|congratulations|thanks|oh|here we go|right|calm down|relax|cheers) (<softly>)? (karen|boomer|princess|genius|einstein|sherlock|snowflake|crybaby|smarty pants|smarty|clown|loser|drama queen|mastermind|brainiac|your highness|your majesty|your lordship|diva|professor|big man|tough guy|grandpa|grandad|captain obvious)',
    // stupid question, your pathetic complaint
    '(that|this|your|such|another|a|what|these|those|is|more|most|the|one) (<softly>|last|latest|of|the|little|most|really|kind|sort|is|was|a|utterly|truly|incredibly){0,4} (<sillyAs>) (little)? (<saidThing>)',
    'your .{0,2} (<saidThing>|tone|opinion) .{0,1} (is|are|was|were|sounds|seem|seems|looks|reads) (<softly>|frankly|utterly|completely|beyond|just|plain|like|as|a|an|the|and|simply){0,4} (<sillyAs>|nonsense|rubbish|garbage|a joke|drivel|gibberish|twaddle|claptrap|hogwash|poppycock|balderdash|tripe|trash|bull|laughable|insulting to anyone|word salad)',
    '(your|such|this|the (sheer|utter|level of|amount of|sort of|kind of)|sheer|utter|pure|beyond) (<softly>|own|sheer|utter|total|complete|constant|endless|level of|obvious){0,2} (stupidity|ignorance|laziness|incompetence|greed|childishness|entitlement|whining|moaning|whinging|paranoia|ego|arrogance|idiocy|hysteria|silliness|foolishness|immaturity|delusion|delusions|selfishness|nonsense|bullying|nagging|pettiness|insanity|tantrum|sulking|crying|audacity|nerve|gall|lack of (intelligence|brains|sense|common sense|education|upbringing|intellect)|illiteracy|madness|dimness|cheapness|stinginess|mentality|narcissism|craziness)',
    '(how|why) (<softly>|on earth)? (<witless>|<sillyAs>) (<softly>)? (do|can|could|must|are|is|does|would) (you|one|a person|anyone|somebody|some people|people)',
    '(too|so|this|that) (<witless>) (to|that you|for (your|a) (own good|human)|of you)',
    '(are|were) you (<softly>|always|really|completely|naturally|born|just|that|being|a|an|some|kind|of|actually|totally|a bit|quite|this|on|off|out){0,4} (<witless>|<insulted>|stoned|bonkers|brain dead|drugs|your meds|your head|your mind|yesterday|dropped on|dropped as|raised in a barn|raised by wolves|for real or|unable to read|hard of|incapable of)',
    // shut up, grow up
    '(grow|growing) up$',
    '(grow up|get a life|get a clue|get lost|shut up|shut it|shut your|zip it|shame on you|screw you|get real|get your head (out|checked|examined|tested)|get stuffed|get bent|buzz off|bug off|bog off|naff off|jog on|take a hike|go to hell|drop dead|cry me a river|boo hoo|cry about it|cry harder|cry more|cope harder|cope and seethe|stay mad|wake up|do one|sling your hook|on your bike|go jump|take a running jump|talk to the hand|whatever floats|clown world|give your head a wobble|get over yourself|get off your high horse|high horse|act your age|wind your neck in|pull your head in|grow a pair|grow some|learn to read|go back to school|buy a dictionary|get your eyes|get some glasses|should have gone to specsavers|see an optician|take your (meds|medication|pills)|off your meds)',
    '(use|using|engage|try|lack|lacking|lacks|have|with|any|zero|without|some|little|bit of|ounce of|no) (<softly>|any|some|a|of|using|basic|little|bit|your|ounce|shred){0,3} common sense',
    '(what is (actually|seriously|even|exactly)? wrong with|what the matter is with|what is the matter with|something (seriously|really)? wrong with|who do you think|i hate|can not stand|can not bear|make me sick|makes me sick|sick of|sick and tired of|tired of|disgusted by|fed up with|had enough of|done with|despise|pity|feel sorry for anyone who knows|pity whoever lives with|pity your) (you|your (family|husband|wife|colleagues|kids))',
    '(difficult|problem|problematic|nightmare|impossible|horrible|terrible|awful|annoying|troublesome|stupid|crazy|entitled|worst|nasty|rude|psycho|mad|insane|clingy|needy|greedy) (<softly>|old|little)? (customer|client|caller|guest|complainer|buyer|lady|woman|man|guy|person|so and so|human being|individual)',
    '(smarter|brighter|cleverer|more sense|more brains|more intelligence|better conversation|more intelligent) (<softly>|things)? (rocks|doorknobs|than you|from a|out of a|in a)',
    '(rocks|bricks|sawdust|straw|air|holes|nothing|concrete) (in|for|inside) (your|that|his|her) (thick|empty)? (head|brain|brains|skull)',
    '(dumbest|stupidest|thickest|rudest|worst|silliest|slowest|nastiest|laziest|craziest|dimmest|cheapest|pettiest|vilest|(most|least) (<vileBeing>|<bright>)) .{0,2} (person|customer|human|human being|people|caller|man|woman|client|user|guest|passenger|individual|buyer|creature|lot)',
    '(a|an|any|even a|my|our|most|some) (<softly>|well|half|trained|drunk|blind|sleepy|average|lobotomized|semi|intelligent|old|headless){0,3} <dimWit> .{0,2} (could|would|can|knows|understands|manages|should) (<softly>|not|easily|have|never){0,3} .',
    '(which|what|whatever|some|what kind of|what sort of|what type of) (<softly>|absolute|complete|total|utter|bright|little)? (genius|einstein|idiot|clown|fool|moron|donkey|muppet|numpty|mastermind|rocket scientist|spark|joker|imbecile|lunatic|maniac|halfwit|person in their right mind) .',
    '(special|rare|whole new|new|whole other|different) (kind|level|brand|type|breed|sort) of (stupid|stupidity|idiot|idiocy|dumb|dense|thick|moron|crazy|fool|ignorant|lazy|<witless>)',
    'imagine (being|having to be)? (<softly>|this|that|so|such a|as){0,3} (<witless>|<insulted>)',
    'you <mid>{0,3} not (<softly>|exactly|particularly|the|too|that|all that|terribly|overly|overwhelmingly|one of the){0,2} (<bright>|brightest|sharpest|smartest|cleverest|quickest)',
    '(have|has|would have|had) to be (<softly>|some|a|an|pretty|rather|really|completely|somewhat|quite|kind of|of|blind|deaf|and){0,4} (<witless>|<insulted>|asleep)',
    '(nobody|no one|noone|anyone|anybody|someone|everyone|people|customers) (with|without|who has|having) (half|any|a|an|ounce of|an ounce of|one|two|some|even|shred of|a shred of){1,2} .{0,1} (brain|brains|sense|intelligence|wits|mind|clue|education|manners|shame|iq)',
    '(your|ur) [<ur>(pathetic|stupid|clueless|ridiculous|delusional|insane|crazy|dumb|annoying|hopeless|unbelievable|embarrassing|mental|nuts|mad)]',
    '(spoken|said|talking|behaving|acting|written) like (a|an) (<softly>|true|real|typical|proper|complete|total|born|classic)? (<insulted>|<vileBeing> (person|man|woman)|moaner|fool)',
    '(<softly>|an|a|absolute|utter|real|total|complete|right|massive|proper|huge|walking|living|this|he is|she is) (nightmare|nutter|nutjob|pain|headcase|fruitcake|basket case|lunatic|psycho|head case|menace|disgrace) (<softly>|of a|customer|client|guest|lady|guy|man|woman|to deal with|handle|ignore|do not|beware|avoid){1,2}',
    '(he|she|this (guy|one|lady|customer|woman|man|client)|they|the (customer|client|guest|caller|lady)|customer|caller) (is|was|sounds|seems) .{0,2} (absolute|utter|total|complete|right|massive|real|known|proper|bloody|walking) (nightmare|pain|nutter|nutjob|nut job|headcase|lunatic|psycho|menace|moron|cow|diva|liability|fruitcake|weirdo|idiot|muppet)',
    '(crying|whining|moaning|sulking|arguing|complaining|wailing|fighting|begging|asking|you|this|all that|people) .{0,5} [<tail>(pathetic|childish|laughable|idiotic|moronic|juvenile|ridiculous|tragic)]$',
    '(is|it is|was) (people|customers|users|folks|guests) (<softly>|being)? (<softly>|being|so|this|just) (<witless>|<vileBeing>)',
    '(you|shown yourself|proved yourself|proven yourself|making yourself|made yourself|revealed yourself) (to be|as|look|sound|out to be|seem|appear|look like|sound like) (<softly>|a|an|like|such|the|very|complete|total|utterly){0,3} (<insulted>|<witless>|<vileBeing>)',
    '(such (a|an)|so|what (a|an)|the most|a very|a really|another|one) .{0,3} (difficult|petty|unpleasant|nasty|rude|obnoxious|tiresome|vile|bitter|entitled|ungrateful|unreasonable|impossible|spiteful|childish|pathetic|miserable|awful|horrible|insufferable|arrogant|demanding|foolish) (and|or)? (<softly>){0,1} (person|customer|individual|man|woman|human|human being|caller|client|guest|passenger|member|user)',
    '(known|serial|total|real|right|proper|absolute|complete|bit of a|massive|professional|notorious|habitual|chronic) (moaner|whiner|whinger|psycho|nutter|nutcase|lunatic|liar|complainer|timewaster|time waster|troublemaker|maniac|drama queen|piece of work|nightmare customer|karen|crackpot|loony)',
    'you .{0,3} (behaved|acted|are acting|are behaving|behave|act) .{0,1} (like|as) (a|an|some) <softly>{0,2} (foolish|silly|spoiled|rude|stupid|petulant|small|little|naughty|selfish|nasty|wild) (person|child|man|woman|kid|brat|animal|boy|girl|baby|teenager|toddler|fool)',
    // Said aside: see `withAsides`.
    '(toddler|toddlers|child|children|kid|kids|gnome|gnomes|parrot|parrots|dog|dogs|hamster|hamsters|goldfish|baby|babies|<dimWit>|year olds|year old) .{0,6} (sense|manners|better|brains|smarter|wiser|mature|reasonable|patience|intelligent|more polite|clearer|grown up) .{0,5} than you',
    '(met|seen|known|had|spoken|dealt|taught|trained) .{0,6} [<aside>(more|better) (sense|manners|brains|decency|patience|wits|grace)] .{0,4}',
    '[<aside><unschooled> <conductNoun>] .{0,4}',
    '<conductNoun> .{0,2} (is|of|are|like|as|from) .{0,3} [<aside><unschooled>] .{0,4}',
    'bit of a [<aside>(diva|drama queen|clown|bully|fool|child|moaner|princess|snob|baby|pest|karen|prima donna)]',
  ],
  quiet: [
    '(people|persons|customers|users|clients|folks|someone|somebody|types|men|women|guests|individuals|guys|jerks|characters|idiots|tenants|passengers) (such as|like) (you|yourself|yourselves|u)',
  ],
  unless: [
    'you are (deaf|blind|hard of hearing) (or|and) .',
    '(must|would|can|could|will|may|might) (be|have been) (such)? (a|an) <softly>{0,1} (nightmare|pain|nuisance|headache|mess|child)',
    "(idiot's|idiots|dummy's|dummies) (guide|proof)",
    '(crash test|test|training|cpr|shop) dummy',
    '(dummy|crash test) (load|data|variable|plug|account|text|run|battery|test|order)',
    '(not|never|nothing|anything but|far from|no) (<softly>|being|a|an|at|all|in|any|way|such|the){0,4} (<insultBeing>|<insulted>|<witless>|<sillyAs>) (<saidThing>|question)?',
    '(no|not) (such thing as|silly|stupid|dumb) (a|question|questions|idea)',
    '(difficult|impossible|silly|mad|crazy|annoying|horrible|terrible|awful|ridiculous|hopeless|absurd|miserable|rude|slow|high|simple|proud|cheap|blind|deaf|drunk) (situation|position|time|day|week|wait|experience|spot|queue|delivery|journey|thing to go|amount|price|hours|place|choice|decision|process|people|driver|agent|connection|speed)',
    'entitled to',
    '(mad|bitter|nuts|crazy|annoying|proud|silly|slow|useless|hopeless|high|simple|annoyed) (at|about|with|for|over|that|of us|of our|enough)',
    '(sound|look|seem|are|feel|be) (proud|silly|slow|simple|mad|high|blind|deaf|useless|hopeless|careless|impossible) (of|to|about|at|when|because|if|for|on)',
  ],
  judge: withAsides(({ text, before, after, sentence, captures }) => {
    // "We are grateful to customers like you."
    if (
      / like you$/.test(text) &&
      /\b(?:indebted|grateful|thank\w*|love|appreciate|lucky|blessed|proud|glad|happy|thanks to)\b/.test(sentence)
    )
      return null
    if (captures.ur !== undefined)
      return /^\s*(?:$|[.!?,;]|lol|lmao|bro|mate|dude|tbh|honestly|if|for)/.test(after) &&
        !/^your (?:little|only|own|big|very|first) \w+$/.test(text) &&
        !OWN.test(before)
        ? undefined
        : null
    if (captures.tail !== undefined) return OWN.test(before + text) || /\bnot\b/.test(text) ? null : undefined
    if (
      OWN_AFTER.test(after) ||
      (OWN.test(before) && !/\byour?\b/.test(text)) ||
      /\b(?:we|i) (?:was|were|am|are|feel|look|acted)\b/.test(text)
    )
      return null
    if (
      /^(?:people|persons|customers|users|clients|folks|someone|somebody|men|women|guests|individuals|types|guys|tenants|passengers)\b.* (?:like|as) /.test(
        text,
      )
    ) {
      if (KIND.test(sentence)) return null
      return /\b(?:make|makes|give|gives|cause|causes|are|is|get|gets|deserve|belong|can not|do not|should|want|think|love|why|reason|waste|problems?|sick|tired|deal|stand|hate|difficult|expect|always|never|ruin|cost|abuse|rules|unreasonable|exactly)\b/.test(
        sentence,
      )
        ? undefined
        : null
    }
    if (
      /^your (?:kind|type|sort)/.test(text) &&
      /^ (?:words?|message|of (?!person|people|customer|man|woman|behavio|attitude|client|guest)\w+|regards|reply|support|feedback|note|offer|\w+ing)\b/.test(
        after,
      )
    )
      return null
    if (/^you (?:are|were|sound|seem|look|act|appear|come|behave|must|have|will|really|guys|people|lot)/.test(text)) {
      if (
        /[,;:.()]/.test(text) ||
        OF_THING.test(
          text.replace(
            /^you (?:come across as|have been|must be|are being)|kind of|sort of|(?:out )?of (?:your|control)|most of/,
            '',
          ),
        )
      )
        return null
      if (
        /\ba\b|\ban\b|\bthe\b|\bsuch\b/.test(text) &&
        /^ [a-z]/.test(after) &&
        !PERSON.test(after) &&
        !/^ (?:if|when|because|to|for|who|that|in|with|like|at)\b/.test(after)
      )
        return null
      if (
        /\b(?:child|kid|baby|toddler|infant|teenager|animal|pig|tool|dog|cow|nobody|princess|pensioner|mug|vegetable|potato|ass)$/.test(
          text,
        ) &&
        !/\b(?:like|such|a|an|being|acting)\b/.test(text)
      )
        return null
      if (
        /\b(?:nightmare|joke|disgrace|embarrassment|nuisance|pain)$/.test(text) &&
        !/\b(?:a|an|such|real|absolute|complete|total)\b/.test(text)
      )
        return null
      if (/\b(?:child|student|pensioner|teenager)$/.test(text) && /^ (?:or|and|under|with|over|living)\b/.test(after))
        return null
      return undefined
    }
    if (/^(?:be|being|been|play|act|behav)/.test(text))
      return /\b(?:we|i|(?<!people )it|they|our|he|she|would|will|can|could|must|may|should|to|the|for)\s(?:\w+ ){0,2}$/.test(
        before,
      ) && !/\byou|\bdo not|stop|please/.test(before)
        ? null
        : /^playing|^play/.test(text) && !/victim|dumb|stupid|fool/.test(text)
          ? null
          : undefined
    if (
      /^(?:act|behav|whin|cry|sound|sulk|carry|talk|look|writ|think|reason|argu|complain|moan)\w*(?: \w+)?(?: \w+)? like\b/.test(
        text,
      )
    )
      return /\b(?:it|the (?:app|unit|device|screen|phone|robot|box|photo|dress|toy|doll))\b[^,.;]{0,15}$/.test(
        before,
      ) ||
        (/old$/.test(text) && !/year/.test(text))
        ? null
        : undefined
    if (
      /^(?:that|this|your|such|another|a|what|these|those|is|more|most|the|one)\b/.test(text) &&
      !/^your\b.*(?:ity|ness|ance|ence|ing)$/.test(text)
    ) {
      if (/\b(?:not|no|never|sorry)\b/.test(before.slice(-30)) && !/\byour\b/.test(text)) return null
      if (/^(?:a|is|more|one|the)\b/.test(text) && /\b(?:may|might|sorry|my|i ask|i have|if)\b/.test(before))
        return null
    }
    if (/^(?:grow|growing) up/.test(text))
      return /\b(?:children|kids|they|he|she|it|we|i|to|you will|plants?|as you|when you|who)(?: \w+)? $/.test(before)
        ? null
        : undefined
    if (/^wake up|^zip it|^get real|^do one|^learn to read|^high horse|^on your bike|^go jump/.test(text))
      return /^\s*(?:$|[.!?,;])/.test(after) && !/\b(?:to|will|not|it|the|device|when|can)\b/.test(before)
        ? undefined
        : null
    if (/^shut (?:it|your)/.test(text))
      return /^ (?:down|off|laptop|device|door|window|valve)/.test(after) || (/it$/.test(text) && before.trim() !== '')
        ? null
        : undefined
    if (/^(?:take|off) your (?:meds|med|pills)/.test(text))
      return /\bwith\b|\bwater\b|\bdaily\b|\bmeal\b/.test(after) ? 'hint' : undefined
    if (/^you\b.*(?:help|hobby|doctor|life|counseling|medication|therapy|therapist|meds|psychologist)$/.test(text))
      return /(?:professional|medical|psychiatric|mental|serious) help$|head|therap|psychi|psycho|shrink|asylum|a (?:hobby|life)$/.test(
        text,
      ) && !/\b(?:our|refill|prescription|appointment|session|booking)\b/.test(sentence)
        ? undefined
        : null
    if (/^(?:seek|need|get|needs|see) .*help$/.test(text))
      return /medical/.test(text) ? 'hint' : /^ (?:with|from|\w+ing)\b/.test(after) ? null : undefined
    if (/(?:of|with|by|hate|stand|bear|pity|despise) you$/.test(text) && !/wrong|matter|sick$|think/.test(text))
      return /^\s*(?:$|[.!?,])/.test(after) || /^ (?:people|complaining|whining|calling|asking|all)/.test(after)
        ? undefined
        : null
    if (/who do you think you$/.test(text)) return /^ are\b/.test(after) ? undefined : null
    if (/brain|iq|intelligence$/.test(text) && /^(?:a|half|any|no|your|brain|an) ?/.test(text))
      return /\b(?:you|your|with|anyone|even)\b/.test(sentence) &&
        !/\b(?:scan|training|game|injury|surgery|fog|health)\b/.test(sentence)
        ? undefined
        : null
    if (/common sense|your (?:\w+ )?(?:head|eyes|brains?|loaf|noggin)/.test(text))
      return /\b(?:we|i|our|it is)\b[^,.;]{0,20}$/.test(before) ||
        (/^(?:use|using) your (?:head|eyes)/.test(text) && /^ (?:to|torch|shape|band)\b/.test(after))
        ? null
        : undefined
    if (/^(?:out of|lost|lose|losing|off) your/.test(text))
      return /\b(?:are|must be|you have|you|gone)\b/.test(before) && !/\b(?:tops?|lid|helmet|hat|mask)\b/.test(sentence)
        ? undefined
        : null
    if (/^(?:talking|speaking|explain|talk|argu|reason|dealing)/.test(text))
      return /wall|toddler|child|goldfish|five|rock|parrot|potato|people like|someone like/.test(text) ||
        (/^(?:explaining|arguing|reasoning|dealing).* you (?:is|was|feels) *$/.test(text) &&
          /\b(?:like|impossible|pointless|waste|exhausting|hopeless)\b/.test(after))
        ? undefined
        : null
    if (/^(?:my|our|a) /.test(text))
      return /\b(?:that|this|it|figure|work|do|use|manage|understand|better|than)\b/.test(after + text) &&
        !/\b(?:safe|enjoy|suitable|ride|eat|travel|stay|join|attend|free)\b/.test(after) &&
        !/^ (?:be|not|come|bring|have)\b/.test(after)
        ? undefined
        : null
    if (
      /^(?:only|just|any|even|takes?|every|what|which|no one|nobody|would)/.test(text) &&
      /\b(?:safe|enjoy|suitable|adult|ride|eat|travel)\b/.test(after)
    )
      return null
    if (
      /(?:child|kid|baby|dog|cat|old|person|toddler) (?:would|could|can|will|knows?|sees?)$/.test(text) &&
      /^(?:only|just|every|any|which|what)\b/.test(text) &&
      !/year|grand|even|five|six|four|three|ten/.test(text)
    )
      return /\b(?:use it|play|sit|get in|be)\b/.test(after)
        ? null
        : /person/.test(text) &&
            !/\b(?:sane|sensible|intelligent|normal|reasonable|rational|smart|decent|minded|educated|competent)\b/.test(
              text,
            )
          ? null
          : undefined
    if (/^(?:difficult|problem|impossible|horrible|terrible|awful|worst)/.test(text))
      return /\b(?:not|never|no)\b/.test(before) ? null : undefined
    if (
      /^(?:customer|client|guest|caller|buyer|user|passenger|tenant|patient|lady|guy|woman|man|bloke|person|he|she|they) /.test(
        text,
      )
    )
      return /\b(?:not|never|if|when|our|no)\b/.test(before + text) || /child|baby|kid|thief|teenager/.test(text)
        ? null
        : undefined
    if (/(?:audacity|nerve|gall|crying|tantrum|moaning|ego|hysteria)$/.test(text))
      return /\b(?:baby|child|toddler|son|daughter|dog|cat|pain|damage|block|ending)\b/.test(text + after)
        ? null
        : undefined
    if (/^(?:too|so|this|that) \w+ (?:to|that|for|of)\b/.test(text) && !/\byou\b/.test(sentence)) return null
    return undefined
  }),
  rewrites: [
    { scope: 'cut', text: '' },
    'Let me look at {issue|this} with you.',
    'I would like to understand what happened. Could you tell me a little more?',
    'I want to get {issue|this} sorted for you.',
  ],
  examples: {
    bad: [
      'Do you have sawdust in your head?',
      'Imagine being this dense about a lid.',
      'It takes a special kind of stupid to park there.',
      'A drunk squirrel could have closed that valve.',
      "If you had half a brain you'd have read the label.",
      'How thick do you have to be to miss that button?',
      "You've got the attention span of a goldfish.",
      'Nice one, Einstein.',
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
      'Your type of boiler needs no key.',
      'It was silly of me to ask you twice.',
      'Anyone so badly let down would be cross.',
      "You're clever to have kept the receipt.",
      'The crash test dummy footage is on our site.',
      "We'd be mad to charge you for that!",
      'You were right and I was an idiot to argue.',
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
