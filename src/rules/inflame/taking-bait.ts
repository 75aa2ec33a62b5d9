import type { Context } from '../../engine/context/types'
import { withAsides } from '../asides'
import { phraseRule } from '../types'

const INSULT =
  /\b(?:all of you|lot of you|parrots?|parasites?|cows?|pigs?|vermin|scum|idiots?|useless|incompetent|robots?|bots?|liars?|thie(?:f|ves)|crooks?|scam\w*|fraud\w*|clowns?|stupid|dumb|morons?|fools?|amateurs?|criminals?|cheats?|lazy|rude|jerks?|monkeys?|pathetic|brain\w*|hell|worst|bunch of|muppets?|disgrace\w*|shame\w*|(?:learn|do) (?:to do )?your job|hate you|stfu|wtf|f\*+\w*|fuck\w*|shit\w*|crap|bastards?|bitch\w*|losers?|greedy|heartless|imbeciles?|cretins?|donkeys?|parasites?|vultures?|ignorant|worthless|corrupt|con|rip ?off|no brain|half a brain|(?:this|so|too|as|how) thick|braindead|laughing (?:at|about)|(?:do|doing) (?:your|my) job|your (?:mother|mum|mom|parents|accent|kids|children|family)|my (?:dog|cat|toddler|parrot|hamster|kid|goldfish) (?:could|can|would)|chimps?|apes?|(?:all|half|fast|you) asleep|stealing|steal from|robbing|paid to be|good for nothing|waste of space|the zoo|a zoo)\b/

/** True where the customer's words could bait: abuse, anger, or a word that hurts. */
const bait = (context: Context): boolean =>
  context.abuse ||
  context.anger >= 2 ||
  (context.known && INSULT.test(context.normalized || context.text.toLowerCase()))

/** Teasing that stops short of an insult. */
const TEASE =
  /\b(?:awake|asleep|sleeping|alive|wake up|(?:can|could|do|did|are) you (?:not )?even|(?:can|could) not (?:even )?(?:run|organi[sz]e|manage|spell|tie|boil|count|read|write)|(?:your? \w+|what|such) a joke|joke of|lemonade|finish school|sweetheart|darling|little (?:man|girl)|nap)\b/

/** Help, regret or a question: what answers the problem and not the insult. */
const HELP =
  /\b(?:sorry|apolog\w+|refund\w*|sent|send|sending|replac\w*|check\w*|fix\w*|correct\w*|ship\w*|credit\w*|arrang\w*|rais\w*|open\w*|escalat\w*|here (?:is|are)|please|let me|can you|could you|would you like|should (?:not )?have|attached|added|due|tomorrow|forward|keep helping|to help|help you|leave out|experience|report|on (?:me|us|its way)|our (?:fault|mistake|side|error)|my (?:fault|mistake)|we (?:failed|got|took|made|charged|missed|lost))\b/
const HURT =
  /\b(?:rude|hurtful|insult\w*|offen\w+|names|name calling|uncalled|personal\w*|respect|disrespect\w*|degree|diploma|brain|smart|clever|idiots?|morons?|clowns?|bots?|robots?|liars?|thie(?:f|ves)|scam\w*|incompetent|useless|lazy|pathetic|ashamed|stupid|joke|genius|sarcas\w+|neither|i will have you|accus\w+|you first|how about you|grow up|my job|feelings|choke|unpleasant|wow|parasites?|muppets?)\b/

export default phraseRule({
  id: 'taking-bait',
  family: 'inflame',
  title: 'Answering the insult',
  why: 'Answering the insult makes the insult the subject; leaving it unanswered lets the problem be the subject.',
  sources: [
    { title: '“Customer service nightmares”: choose to ignore it (seed 000)' },
    { title: 'Turning a bad call good: pretend they aren’t part of the conversation (seed 001)' },
  ],
  severity: 'warn',
  // What answers an insult is this rule's, however it is worded.
  priority: 1,
  guards: { negation: false },
  patterns: [
    // Plain, whole and unmistakable: see `withAsides`.
    '[<plain>you are no (angel|saint)] (either|yourself)?',
    '^<adv>? [<plain>(i|we) (am|are) not <adv>? (a|an|your)? (scammers|scammer|thieves|thief|crooks|crook|liars|liar|robots|robot|bots|bot|idiots|idiot|fools|fool|stupid|clowns|clown|criminals|fraudsters|servant|servants|slave|slaves|punchbag|punching bag|secretary|therapist)]$',
    '^(please)? [<plain>(do not|stop|never|do not you dare) <adv>? (call|calling) (me|us) (a|an)? <adv>? (stupid|liar|liars|idiot|idiots|scammer|scammers|thief|thieves|names|incompetent|useless|lazy|rude|dumb|crook|crooks|fool|robot|bot)]',
    '[<plain>you are not <adv>{0,2} (exactly)? <adv>{0,1} (polite|nice|kind|perfect|innocent|friendly|pleasant|civil|an angel|a saint) (yourself|either)]',
    '[<plain>(i|we) (do not get|am not|are not|do not get nearly) <adv>{0,2} paid (nearly)? (enough|to) (for (this|that|you)|to (deal|put|listen|take|read))?]',
    '[<plain>(i|we) (do not|could not) <adv>{0,2} care (less)? (what|how|if|whether) you (think|feel|want|say|like|believe)]',
    '(i|we|my team|our team|my colleagues|nobody here|no one here|our staff|my staff) .{0,2} (did not|do not|does not|have not|has not|am not|are not|is not|was not|were not|never) <adv>? (steal|stole|stolen|lie|lied|lying|cheat|cheated|cheating|scam|scammed|scamming|rob|robbed|ignore|ignored|ignoring|laugh|laughing|sleeping|sleep|hide|hiding|rip|ripped|ripping|defraud|stealing|sit around|do nothing|doing nothing|drink coffee|be rude|being rude|mock|rude|lazy|care less|robbing|trick|tricked|fool|fooled|con|conned)',
    '(how dare you|same to you|right back at you|back at you|likewise i am sure|takes one to know|look who is talking|pot calling|pot meet|feeling is mutual|speak for yourself|look in a mirror|look in the mirror|mirror lately|you are one to talk|you should talk|says the|says who|says you|i know you are|so are you|and so are you|you too buddy|you started it|you started this|sticks and stones|who do you think you are|who are you calling|who are you to|say that again|to my face|to our faces|right back to you|return the compliment|could say the same|can say the same|say the same about you|say the same of you|say the same thing about|could call you|can call you|worse about you|not like i chose|give as good)',
    '(i am|we are|that is|this is|was|were|am|are|feel|i find|we find|find) <adv>? (it|that|this|your .|your . .)? <adv>? (offended|insulted|offensive|insulting|hurtful|uncalled for|out of line|below the belt|deeply hurt|appalled|disgusted by|disgusted at|beneath me|an insult|slander)',
    '(i|we|my team|our staff|nobody|no one|people here) <adv>? (do not|did not|am not|are not|will not|refuse to|should not have to|do not have to|not here|am not here|are not here|not going to|deserve|deserves) <adv>? (get paid|paid|deserve|sign up|come to work|here|to|work here|need|have to|take|stand for|sit here|listen|put up|be|accept|tolerate) .{0,5} (insulted|abused|abuse|insults|insult|sworn at|shouted at|yelled at|spoken to|talked to|disrespected|called|attacked|threatened|treated|punching bag|doormat|this|that|listen|your rudeness|your insults|rudeness|name-calling|like that|like this|garbage|bullied)',
    '(i am|we are|i was|we were|i have never been|we have never been) <adv>? (not|no|anything but|hardly) <adv>{0,2} (a|an|the|your|some|just a|all|such|in any way)? <adv>? <insultWords>',
    '(call|calling|called|calls) (me|us|our|my) .{0,4} <insultWords>',
    '(i|we) <adv>{0,2} (have|has|do have|happen to have|got) .{0,3} (brain|brains|feelings|degree|degrees|diploma|eyes|ears|intelligence|education|a life|qualifications|a heart)',
    '(thank you very much|thanks very much|thank you so much|thank you)$',
    // The act in other words: `loud` as it stands, `soft` where the customer is upset.
    '[<echo>(i|we|us|me|my|our|nobody|no one|none|calling|who|if|what|so|well|not|the|a|you|see|watch) .{0,8} <baitNoun>]',
    '^[<echo><adv>? <baitNoun>]',
    '[<loud>for (your|you) <adv>? (kind|own)? (information|knowledge|reference) <adv>? (sir|madam)? (i|we|my|our)]',
    '[<loud>(i|we) (all)? <adv>? (hold|have|earned|completed|finished|graduated|studied|attended|got|did|passed) .{0,4} (mba|degree|degrees|diploma|phd|masters|bachelors|university|college|graduates|qualification|qualifications|a levels|years of experience|years in this|honors|finish school|certificate|certificates)]',
    "[<loud>(i am|we are|i was|we were|i happen to be|i will have you know|we happen to be) .{0,3} (graduate|graduates|educated|qualified|employee of the month|professionals|a mother|a father|human beings|human being|a human|good people|decent people|honest people|hard working people|ordinary people|real people|somebody's|only human|not stupid)]",
    '^[<ifso>if (i am|we are|i was|we were|my|our|it is|everything is|that is) (so|such|as|the|all|really|that|truly|a|an|just|only)? .{1,12}]',
    '[<loud>you are <adv>{0,2} not .{0,6} (either|yourself|yourselves|exactly|much better|customer|the brightest|the sharpest|the cleverest|the politest|a saint|mother teresa|perfect|too bright|very nice|very polite|so clever|such a)]',
    '[<loud>(i|we) (have|had) (been|worked|sat) .{0,3} (on shift|working|on my feet|on our feet|here since|up since|at my desk|at this desk|since six|since five|since seven|since 5|since 6|since 7|all night|without a break)]',
    '^[<loud>(well|oh|wow|and)? (likewise|ditto|charming|how rude|excuse me|i beg your pardon|beg your pardon|rude|same to you|right back at you|nice mouth|nice language|takes one|ouch|that hurts|that hurt|how dare you|really|seriously|lovely|says you|you too|and you|so are you|how nice|what a mouth|what language|pardon me|you wish|no you|no you are|very mature|grow up)]$',
    '[<loud>(insulting|abusing|calling|offending|shouting at|swearing at|threatening|mocking|belittling|cursing|bullying|attacking) (us|me|my|our|the person|people|someone|somebody|the very|a|staff)]',
    // Nets over word classes: `sure` as it stands, `maybe` a hint.
    '[<self>(i am|we are|that is|nobody is|no one is|none of us) .{0,3} (neither|not|no|nothing|hardly|never|anything but|far from|actually|human|a person|proud|sorry you)] .{0,8}',
    '[<self>(how about|what about|and|so are|says|right back at|takes|unlike|same as|just like|back to|coming from|rich from|more than|better than|not as|less than|worse than|as are|you too|look at|speak for|check) .{0,2} (you|yourself|yours|some people|some|others|one to know)] .{0,3}$',
    '[<self>(if|when|whenever) (anyone|anybody|someone|somebody|there is|i|we|that) .{1,12} (it is|it was|that is|that would be|then|why|you|so|at least|who)] .{0,3}',
    '[<self>(for the record|for your information|i will have you know|i would have you know|just so you know|so you know|believe it or not|newsflash|as it happens|as a matter of fact|in fact|quite the opposite|on the contrary|in my defense|in our defense|to be fair to|let me tell you|i assure you|trust me|take that back|pretend i did not|pretend you did not|did not read that|did not hear that|did not see that|ignore that|ignoring that|let that slide|let that go|rise above|will not rise|not going to rise|nice try|is that all|is that the best|best you can|been called worse|heard worse|heard that one|heard it before|tell me something new|very original|so original|here you are|yet here|only hope|sole hope|still need me|still need us|need my help|need our help|need me to|want my help|asking for my help|do you really think|do you honestly|would you talk|would you speak|would you say that|how would you feel|how would you like|imagine if|people like us|people in my|human on this|human here|person here|human being|real person|person behind|behind this|feelings too|have feelings|no need for|no need to be|no call for|uncalled|unnecessary|not necessary|is not necessary|hurtful|hurts|hurt my|hurt our|offended|offensive|offense|insulted|insulting|insult|insults|rude|rudeness|name calling|names|swearing|that language|that tone|this tone|your tone|your language|your manners|manners|respect|disrespect|mother|mom|parents raised|raised you|kids|grow up|calm down|dignify|stoop|lower myself|your level|deserve that|deserve this|deserve to be|accusation|accusations|accuse|accusing|slander|libel|defamation|personal|personally|brain|iq|smart|smarter|clever|intelligent|educated|degree|diploma|years of|years in|five star|five stars|top rated|employee of|promoted|rated|certified|qualified|experienced|trained|working since|double shift|double shifts|overtime|night shift|my job|my best|our best|my work|our work|proud|ashamed|laughing|sleeping|lazy|slow|stupid|idiot|idiots|moron|clown|clowns|bot|robot|machine|liar|liars|thief|thieves|scam|scammer|scammers|crook|crooks|incompetent|useless|pathetic|joke|muppet|parasite|parasites|trash|garbage|monkey|monkeys|donkey|genius|sarcasm|sarcastic|sarcastically|attitude|choke)] .{0,6}',
    // Further devices, mostly hints.
    '(i|we|my colleagues|our team|my team|our drivers|our staff|our cooks|our engineers|everyone here) .{0,4} [<proud>(hold|did|went|go|speak|studied|graduated|finished|can|wrote|type|work|worked|do|tie|have) .{0,4} (degree|degrees|diploma|diplomas|university|college|phd|masters|languages|shoelaces|alphabet|grammar|harder|in a day|since (five|six|seven|dawn|this morning|4|5|6|7)|dictionary|(finish|finished)? school)] .{0,3}',
    // Said aside: see `withAsides`.
    '[<sore>(my|our) .{0,2} (education|upbringing|mother|parents|english|accent|salary|wages|degree|skin|call center|intelligence|spelling|grammar|qualifications|eyesight|conscience|private life|grandmother|religion|iq|brain|diploma|cv)] .{0,8}',
    'i .{0,2} (have|hold|got|completed|earned|studied|speak|finished) .{0,3} [<sore>(degree|diploma|masters|phd|university|languages|school|college|certificate)] .{0,5}',
    '[<sore>(if you must know|for your information|as it happens|i will have you know|since you ask|thank you for asking|thanks for asking|sorry to disappoint)] .{0,8}',
  ],
  quiet: [
    '(not|never|refuse to|do not|will not|would not) .{0,3} (be|being|get|stand being|accept being) <adv>? (called|insulted|treated|spoken to|talked to|abused|shouted at|bullied|disrespected|sworn at|labeled|accused|threatened|intimidated|mocked|lectured|ordered around|patronized|belittled|told how) .{0,3}',
    "(i|we) <adv>? (resent|object to|take exception to|will not dignify|refuse to dignify|laugh at|pity|forgive|choose to ignore|will ignore|am ignoring|are ignoring|have been called worse|have heard worse|have thick|did not come here|am used to|are used to|have had enough|have feelings|am someone's|have a family|go home to|am a mother|am a father|cried|am proud of) .{0,4} (that|your|being|this|it|such|you|feelings|worse|skin|insults|people like|family|daughter|son|language|tone|remark|comment|job|team|name)?",
    '(i|we) .{0,4} (can|know how to|did|do|am able to) <adv>? (read|count|write|spell|think|learn) <adv>? (thank|just|perfectly|quite|very|fine|well|my job|it)?',
    '(your|these|those|such|all the|cheap|childish) (insults|insult|words|threats|rudeness|name-calling|abuse|comments|swearing|language|attacks|behavior|manners|attitude|remarks|name calling) (do not|does not|will not|would not|mean|means|say|says|only|just|are not|is not|bounce|bounces|prove|proves|show|shows|reflect|reflects|make|makes|are noted|get you|gets you|are childish|are pathetic|tell|tells)',
    '(i am|we are|there is|there are) <adv>? (a human|human|humans|people|a person|real people|a real person|only human|human beings|a human being|not machines|not robots) <adv>? (too|as well|here|with feelings|behind this|behind the screen|reading this|also|and i|and we|not a)?',
    '[<loud>(says|say|speaks|tells|reveals|shows) (far|so|much|a lot|way)? (more|a lot|everything|volumes|all|plenty) .{0,5} (about|of) (you|yourself|your|the person|whoever|than about)]',
    '[<loud>(i|we) would (like|love|pay|enjoy|give anything) .{0,2} to see (you|a|your|anyone|someone|any|somebody|them) .{0,6}]',
    '[<loud>(take|takes|took|taking) .{0,2} (exception|offense|umbrage|issue|it badly|it personally)]',
    '[<loud>no (call|need|reason|excuse|cause|place|right|business|justification) .{0,5} (insult|insulting|insults|rude|language|abuse|abusing|names|name calling|swear|swearing|nasty|personal|offensive|vulgar|mocking|mock|bullying|hurtful|attack|attacking|call us|call me|calling|talk to|speak to|shout|shouting|yell|yelling)]',
    '[<loud>(i|we) <adv>? (can)? <adv>? (assure|promise|guarantee|tell) you <adv>? (that)? (i|we|my|our|nobody|no one) .{0,3} (am not|are not|is not|is working|brain|intelligent|not stupid|not laughing|quite clever|fine|do have|very well|perfectly)]',
    '[<loud>(did not|do not|never) <adv>? (deserve|appreciate|enjoy|like|care for|need|want) .{0,2} (being|to be|your|such|that kind|this kind|that sort|the) .{0,2} (insults|insult|insulted|called|tone|language|attitude|words|spoken|talked|abuse|treated|comment|comments|sworn|shouted|yelled|remarks|name)]',
    '[<loud>(i|we) <adv>? (resent|reject|object to|dispute|refute|deny|protest) <adv>? (that|this|the|your|being|such|any) .{0,2} (insult|remark|insinuation|implication|accusation|comment|description|allegation|called|term|word|tone|label|characterization|suggestion|claim)]',
    '[<loud>(leave|keep) (my|our) (mother|mom|father|dad|parents|family|wife|husband|children|kids|sister|brother|boss|looks|accent|nationality|religion|age|weight|private life|personal life) out]',
    '[<sure>(nobody|no one|none of us|i am not|we are not|i was not|we were not) (here|is|was|are)? .{0,1} (laughing|sleeping|asleep|snoring|stealing|lying|mocking|hiding|drunk|lazy|slacking|dozing|idling|sitting around|ignoring you|playing games|on my phone|on our phones|painting my nails|drinking coffee|drinking tea)]',
    '[<loud>(i|we) (have|did)? <adv>? (won|win|earned|received|got|hold|been) .{0,4} (month|year|award|awards|prize|prizes|medal|five stars|top marks|best rated|commendation|certificate|promotion|promoted)]',
    '(i am|we are|i was|we were) <adv>{0,2} (perfectly|quite|fully|very|more than|highly|extremely|well)? <adv>? (competent|capable|able|qualified|intelligent|educated|experienced|smart|trained|professional|literate|human|sane|honest|polite|patient|sober|awake|legitimate|reputable|respectable|decent|hardworking|hard-working|clever|fluent)',
    'you are <adv>? (a|an|such a|quite|quite a|no|not exactly|not exactly a|one to|the|hardly|hardly a|not|far from|not much of a|some|a real|a right|a fine)? <adv>? (delight|charmer|joy|treat|pleasure|ray|angel|saint|gem|genius|peach|picture of|expert|one to talk|nice person|better|perfect|einstein|the sharpest|the brightest|polite|charming|lovely|gentleman|lady|in no position|one insulting|one shouting|one who|rude one|only one|idiot here|saint yourself|no better|just as bad|worse) <adv>? (yourself|too|as well|either|here|then)?',
    '(i|we) <adv>? (take|took|taking|do take) <adv>? (offense|exception|umbrage|great offense|serious offense|it personally|that personally|that as)',
    '(do not|stop|quit) <adv>? (you)? <adv>? (insult|insulting|threaten|threatening|swear at|swearing at|curse|cursing|abuse|abusing|call me|call us|calling me|calling us|attack|attacking|mock|mocking|accuse me|accuse us|accusing me|accusing us|talk down|disrespect|disrespecting|lecture|lecturing|blame me|blame us|dare|you dare|question my|question our|belittle|bully|bullying) .{0,2} (me|us|names|my|our|at me|at us|like that|that|this)?',
    '(i|we) .{0,4} (know|understand) .{0,5} (my|our) (job|jobs|work|business|trade|craft|stuff)',
    '(i|we) <adv>{0,2} (am|are|do|did|have done|can do|have been doing) <adv>{0,2} (good at|great at|excellent at|very good at|perfectly capable|qualified|capable|trained|well trained|my job|our job|our jobs|my work|our work|this job|competent|experts|professionals|a professional|doing fine|doing my job|doing our job)',
    '(unlike|not like) (you|some people|some|others|certain people|some customers|yourself|certain customers)',
    'if (i|we) (am|are) <adv>? (so|such|that|really) .{0,4} (why|then|maybe|perhaps|you|what|stop|go|do not)',
    '(do not|does not|will not|never|can not) <adv>? (scare|frighten|intimidate|impress|bother|hurt|faze|insult|bully) (me|us|anyone here|anybody)',
    '(shame on you|grow a|wash your mouth|watch your mouth|mind your manners|were you raised|raised in a barn|kiss your mother|touch grass|get a life|get over yourself|seek help|who raised you|your parents|your mother would|your mom would|back off|shut up|bite me|cry about it|cope harder|stay mad|whatever you say genius|you need help|need professional help|need therapy|anger management|anger issues|temper tantrum|tantrum|drama queen|keyboard warrior|tough guy|big man|brave behind|hide behind|hiding behind)',
    '[<loud>(nothing|no reason|no need) .{0,2} (ashamed|apologize for|hang my head|be sorry|prove)]',
    '[<loud>(my|our|his|her) (boss|manager|mother|mom|colleague|colleagues|team|staff|company|family|wife|husband|sister|supervisor|driver|drivers) (here)? (is|are|work|works) <adv>? (a|an|the)? <adv>{0,2} (good|decent|honest|hard|hardworking|fine|wonderful|respectable|not|lovely|intelligent|qualified|excellent|best|graduate|graduates|professional|professionals|kind)]',
    '[<loud>(hope|wish|dream|pray|threaten|shout|insult|swear|call me|call us|scream|laugh|mock|yell|say what|hate|hate me|hate us) (all|as much as|as loud as|whatever) you (like|want|please|wish)]',
    '[<loud>(i am|we are) <adv>? not <adv>? (getting|being|going to be|going to get|about to be|losing|leaving) <adv>? (fired|sacked|my job|our jobs|dismissed)]',
    '[<loud>(before|instead of|rather than|not) (calling|insulting|accusing|abusing|throwing|swearing at|mocking|judging|cursing|pointing) (others|us|me|people|anyone|someone|names|fingers|the|our|my|insults|everyone|somebody)]',
    '[<loud>(what|who|where) (does|do|would) (that|this|it) (make|leave|say about) (you|the|someone|somebody|those|people|my|our)]',
    '[<loud>(i|we) <adv>? (work|try|do) <adv>{0,3} (hard|weekends|nights|twelve hours|overtime|my best|our best|honest work|long hours)]',
    '[<self>(what is|what was|anything|nothing|something|is there) .{0,2} wrong with .{1,5}]',
    '[<sure>(joke is|jokes is|jokes are|jokes|joke) on you]',
    '[<proud>(awake|alive|sober|conscious|wide awake|breathing) (and|but|with|thank|thanks|actually|just)] .{0,8}',
    '(i|we) .{0,4} [<proud>(other|more|different) (chats|customers|people|calls|tickets|clients|emails|messages|guests|tables|patients|cases|users|travelers)] .{0,4}',
    '[<proud><laurels> .{0,9} (<admirers>)]',
    '^<adv>{0,2} [<proud>(satisfied|better|happy|happier|content|pleased|impressed|correct|good enough|clear enough)] (now|then|yet)?$',
    '[<proud><letter> (b|c|d|f|g|h|j|k|l|m|n|p|q|r|t|v|w|x|z) <letter> <letter>] .{0,3}',
    '(pay|paid|earn|earning|pays) .{0,4} [<sore>(minimum wage|peanuts|more than you|not enough|enough for|salary)] .{0,6}',
    '(your|the) .{0,1} (gran|grandmother|grandma|dog|cat|mother|child|son|kid|hamster|goldfish|toddler|parrot|nephew|neighbor|granny|uncle) .{0,3} [<sore>(apply|do it|do this|answer|job|hired|take over|run|application|try)] .{0,5}',
    '[<sore>(we are (hiring|recruiting)|have a vacancy|have vacancies|fill in an application|send (us)? (your|his|her) (cv|resume))] .{0,4}',
    '[<sore>(you|they) .{0,1} (know|have|can find) .{0,1} (the address|our address|where (we|i|the|to find))] .{0,6}',
    '^.{0,2} [<sore>(feel free to try|be my guest|try me|bring it on|do your worst|i dare you|go on then|any time)] .{0,8}',
  ],
  unless: [
    '(on|of|under|inside|clean|charge|place|put|restart|dock) (the|your) (robot|machine|bot)',
    'i am not (a robot|a bot|able)? <adv>? (but|able|sure)',
    '(we|i) (are|am) not <adv>? (a|an)? (machine|joke|scam|fraud) (company)? (and)? (here is|your|you can)',
    '(check|tick|select|click|complete|box|captcha) .{0,6} (not a robot)',
  ],
  judge: withAsides(({ text, before, after, sentence, previous, captures }, context) => {
    if (captures.proud !== undefined)
      return (bait(context) || TEASE.test(context.normalized || context.text.toLowerCase())) && !HELP.test(sentence)
        ? 'hint'
        : null
    // Said of oneself, or thrown back, where the customer baited: at least a hint.
    if (captures.sure !== undefined || captures.self !== undefined)
      return !context.known ||
        (!context.abuse && context.anger < 2 && /\b(?:bot|robot|human|person|machine)\b[^.!]*\?/i.test(context.text)) ||
        HELP.test(sentence) ||
        (captures.self !== undefined && HELP.test(previous))
        ? null
        : bait(context) && !/\bphishing\b/.test(sentence) && (captures.sure !== undefined || HURT.test(sentence))
          ? undefined
          : bait(context) || /[!?]{2}|\p{Lu}{4}/u.test(context.text)
            ? 'hint'
            : null
    if (captures.echo !== undefined) {
      if (!bait(context) || /\b(?:sorry|apolog\w+)\b/.test(sentence)) return null
      const thrown = captures.echo.toLowerCase().split(/\W+/).at(-1) ?? ''
      const stem = thrown.replace(/(?:ies|y|es|s)$/, '').slice(0, 7)
      const theirs = (context.normalized || context.text).toLowerCase()
      // Only where it answers: their own word comes back, or a denial opens the reply.
      if (
        stem.length > 2 &&
        new RegExp(`\\b${stem}`).test(theirs) &&
        /\b(?:not|nobody|no|who|calling|call|called|if|you|your|yourself|what|neither|never|see|process)\b|\?|^\W*\w+s?\W*$/.test(
          `${sentence}`,
        )
      )
        return /\b(?:delivery|parcel|refund|order|app|page|website|box)\b/.test(text) ? 'hint' : undefined
      return /\b(?:am|are|is|was|were) (?:\w+ )?not\b|\bnobody\b|\bno one\b/.test(text) &&
        previous === '' &&
        !/\b(?:our|my)\b/.test(text)
        ? 'hint'
        : null
    }
    if (captures.ifso !== undefined)
      return bait(context) &&
        /\b(?:how come|why|what (?:does|do|are|did)|then (?:go|do not|maybe|perhaps)|you (?:must|keep|are|chose|still)|who)\b/.test(
          text + after,
        )
        ? undefined
        : null
    if (captures.loud !== undefined)
      return /\b(?:sorry|apolog\w+|refund\w*|my mistake|our mistake)\b/.test(sentence)
        ? null
        : bait(context)
          ? undefined
          : null
    if (/^(?:i|we) \w+(?: \w+)* able$/.test(text)) return null
    if (
      /\b(?:called|insulted|treated|spoken to|talked to|abused|shouted at|bullied|disrespected|sworn at|labeled|accused|threatened|intimidated|mocked|lectured|ordered|patronized|belittled|told how)\b/.test(
        text,
      ) &&
      /^(?:not|never|refuse|do not|will not|would not)/.test(text)
    )
      return /\b(?:you|customers?|nobody|no one|anyone|they)\b[^,.]*$/.test(before) || /\b(?:you|sorry)\b/.test(before)
        ? null
        : bait(context) || !context.known
          ? undefined
          : 'hint'
    if (
      /(?:language|tone|attitude|remarks?|comments?|insults?|name-calling|rudeness|accusations?|message|email|behavior|swearing|profanity) (?:\w+ )?(?:is|are|was|were)/.test(
        text,
      )
    )
      return /\b(?:our|my|agent|colleague|driver|his|her)\b/.test(before) ||
        /\bsorry|apolog/.test(sentence) ||
        !/^your|language|tone|insult|name-calling|swearing/.test(text)
        ? null
        : bait(context) || !context.known
          ? undefined
          : 'hint'
    if (/^(?:who|what) .*(?:right|think|authority)$/.test(text)) return undefined
    if (
      /^(?:i|we) .*(?:resent|object to|take exception|dignify|laugh at|pity|forgive|ignore|ignoring|called worse|heard worse|thick|come here|used to|had enough|feelings|someone's|family|home|mother|father|cried|proud)/.test(
        text,
      )
    )
      return bait(context) &&
        !/\b(?:sorry|used to (?:work|be|have|offer)|proud of (?:our|the) (?:product|work))\b/.test(sentence)
        ? undefined
        : /resent|dignify|take exception/.test(text) && !context.known
          ? undefined
          : null
    if (
      /^(?:i am|we are|i was|we were) .*(?:able|professional|human|experienced|patient|honest|trained|polite|legitimate|reputable)$/.test(
        text,
      )
    )
      return bait(context) &&
        !/^\s*(?:to (?:help|offer|see|refund|send|get|find|do|give|check|change|confirm|resolve|assist))/.test(after) &&
        !/\b(?:sorry|not)\b/.test(sentence)
        ? undefined
        : null
    if (
      /^(?:i am|we are|i was|we were) .*(?:competent|capable|qualified|intelligent|educated|smart|literate|sane|sober|awake|respectable|decent|hard ?working|clever|fluent)$/.test(
        text,
      )
    )
      return bait(context) ? (/^\s*(?:of helping|to help)/.test(after) ? null : undefined) : null
    if (
      /^you are .*(?:delight|charmer|joy|treat|pleasure|ray|angel|saint|gem|genius|peach|picture of|expert|one to talk|nice person|better|perfect|einstein|sharpest|brightest|polite|charming|lovely|gentleman|lady|position|insulting|shouting|one who|rude one|only one|idiot here|yourself|no better|just as bad|worse|too|as well|either|here|then)$/.test(
        text,
      )
    )
      return bait(context) &&
        !/\b(?:entitled|right to|thank)\b/.test(sentence) &&
        !/^you are (?:\w+ )?(?:the )?(?:one who|only one)$/.test(text)
        ? undefined
        : null
    if (
      /(?:steal|stole\w*|lie|lied|lying|cheat\w*|scam\w*|rob\w*|ignor\w*|laugh\w*|sleep\w*|hid\w*|rip\w*|defraud|sit around|nothing|coffee|rude|mock|lazy|care less|trick\w*|fool\w*|con|conned)$/.test(
        text,
      ) &&
      /^(?:i|we|my|our|nobody|no one)/.test(text)
    )
      return bait(context) && !/\bsorry|apolog\w+\b/.test(sentence) ? undefined : null
    if (/^says the$/.test(text) && /^\s*(?:same|label|page|sign)/.test(after)) return null
    if (/back at you|same to you/.test(text) && /\b(?:hi ?5|five|love|hugs?|cheers)\s*$/.test(before)) return null
    const isBait = bait(context)
    if (
      /^(?:how dare|same to you|right back|back at you|takes one|look who|pot calling|feeling is|speak for|look in|mirror|you are one|you should talk|says|i know you|so are|and so|you too buddy|you started|who do you think|who are you (?:to|calling)|to my face|return the|coming|rich|funny coming|big words|watch|mind|careful|unlike|not like|shame on|grow a|wash|were you raised|raised in|kiss your|touch grass|get a life|get over|who raised|your mother|your mom|bite me|cry about|cope|stay mad|shut up|you need help|need professional|need therapy|anger|temper|drama|keyboard|tough guy|brave behind|hid)/.test(
        text,
      )
    ) {
      if (
        /^look in a mirror|^look in the mirror|^says the/.test(text) &&
        /\b(?:label|screen|page|manual|it|which|that|message|sign|note|website)\s*$/.test(before)
      )
        return null
      if (/^(?:unlike|not like) (?:some|others)$/.test(text))
        return isBait || /,|thank/.test(before) ? (isBait ? undefined : 'hint') : null
      if (/^(?:unlike|not like) you$|^not like/.test(text) && !isBait) return null
      if (/^who are you to\b/.test(text) && /^\s*(?:contact|speak|talk|day)/.test(after)) return null
      if (/^(?:watch|mind|careful)/.test(text)) return undefined
      if (
        /^(?:anger|temper|tantrum|drama|tough guy|get over|you need help|need therapy|hide|hiding|need professional)/.test(
          text,
        )
      )
        return /^you need help/.test(text)
          ? /^\s*(?:with|getting|from|on|to|in|using|or|,|at|after|setting|placing|again|finding|$|[.!?])/.test(after)
            ? null
            : 'hint'
          : isBait
            ? undefined
            : 'hint'
      if (/^back at you|^right back at you|^same to you/.test(text))
        return (context.thanks && !isBait) ||
          /\b(?:day|weekend|year|holiday|wish|happy)\b/.test(previous) ||
          !context.known
          ? isBait
            ? undefined
            : context.known
              ? null
              : 'warn'
          : undefined
      return undefined
    }
    if (/take.*(?:offense|exception|umbrage|personally)|took/.test(text))
      return /\b(?:not|please|do not|hope you|you)\s*$/.test(before) ? null : undefined
    if (
      /offended|insulted|offensive|insulting|hurtful|uncalled|out of line|below the belt|deeply hurt|appalled|disgusted|beneath|an insult|slander/.test(
        text,
      )
    ) {
      if (
        /\b(?:you|sorry|if|our|we said|i said|customers|apolog\w+|reply|driver|agent|my (?:last|earlier))\b/.test(
          before,
        ) ||
        /\b(?:sorry|apolog|our|driver|agent|we (?:have|are|will))\b/.test(after) ||
        (/^(?:this|that) is.*(?:offensive|appalled)/.test(text) && /content|report/.test(sentence))
      )
        return null
      return isBait || !context.known ? undefined : 'hint'
    }
    if (
      /get paid|paid enough|paid|deserve|sign up|come to work|not here|am not here|are not here|not going to|work here|need|have to|should not have to|put up|stand for|sit here|refuse to|will not/.test(
        text,
      ) &&
      /insult|abus|sworn|shouted|yelled|spoken|talked|disrespect|called|attack|threaten|treated|punching|doormat|this|that|listen|rude|name-calling|garbage|bullied/.test(
        text,
      )
    ) {
      if (
        /\b(?:this|that|listen|called|treated)$/.test(text) &&
        !/paid|deserve|sign up|put up|stand for|sit here|should not have|take/.test(text)
      )
        return null
      if (/\b(?:you|customers?)\s*(?:\w+ )?$/.test(before)) return null
      return /\bas long as|and can\b/.test(after) && context.abuse
        ? 'hint'
        : /\b(?:this|that)$/.test(text) && !isBait
          ? 'hint'
          : undefined
    }
    if (/^(?:not|never|am not|are not).*paid/.test(text))
      return /\b(?:i am|we are|i|we)\s*$/.test(before) && (isBait || /insult|abuse|this|listen|deal|put up/.test(after))
        ? undefined
        : null
    if (/^(?:do not|stop|quit)\b/.test(text)) {
      if (
        /\b(?:i|we|you|please|they|to|customers|never|did|who|can|why|should|may)\s*$/.test(before) &&
        !/please\s*$/.test(before)
      )
        return null
      if (/\bcall (?:me|us)\b/.test(text) && !isBait) return null
      return isBait || /insult|swear|curs|mock|belittl|bully|lectur|accus|disrespect|attack|names|dare/.test(text)
        ? /\bwith (?:your|any)|hesitate/.test(after)
          ? null
          : /(?:dare|abuse|threaten|attack|mock|curse|blame)\w*$/.test(text) && !isBait
            ? null
            : undefined
        : null
    }
    if (/(?:thank you|thanks)[\w ]*$/.test(text) && /^thank/.test(text))
      return isBait &&
        /\b(?:i|we) (?:\w+ ){0,3}(?:know|can|do|am|are|have|did)\b/.test(before) &&
        !/\b(?:will|appreciate|hope|look forward|received|refund\w*|sent|sorry|apolog\w+)\b/.test(before)
        ? undefined
        : null
    if (
      /(?:your|these|those|such|all the|cheap|childish) (?:insult|word|threat|rude|name|abuse|comment|swear|language|attack|behavior|manner|attitude|remark)/.test(
        text,
      )
    )
      return /^(?:your|these|those) (?:words|comments|remarks|language)/.test(text) && !isBait
        ? null
        : /\b(?:mean|means) (?:a lot|so much|the world)/.test(text + after) ||
            (/(?:say|says|make|makes|tell|tells|show|shows|mean|means)$/.test(text) &&
              /\b(?:lot to us|so much|day|happy|world|us that)\b/.test(after))
          ? null
          : isBait || !context.known
            ? undefined
            : 'hint'
    if (/scared|afraid|intimidat|frighten|bothered|impress|threaten|worried|scare|hurt|faze|bully/.test(text))
      return (/\b(?:you|worry|sorry|does it|it does|this does|should)\s*$/.test(before) &&
        !/threat|insult|word/.test(before)) ||
        (/worried|impressed|bothered|hurt|bother/.test(text) && !isBait)
        ? null
        : isBait || !context.known
          ? undefined
          : 'hint'
    if (/^if (?:i|we)/.test(text))
      return /why|maybe|perhaps|stop|go/.test(text) && !/\b(?:you can|please|wrong please)\b/.test(text) && isBait
        ? undefined
        : /so .* why/.test(text)
          ? undefined
          : null
    if (/why (?:do|did|are) you/.test(text))
      return isBait || /keep (?:buy|com|us|order)/.test(text + after) ? undefined : null
    if (/what (?:\w+ )?(?:did|have) (?:i|we)/.test(text)) return isBait ? undefined : 'hint'
    if (/respect|manners|decency|shame|civility/.test(text))
      return /^(?:have|had|got)/.test(text) && /\b(?:we|i|you|they)\s*(?:\w+ )?$/.test(before)
        ? null
        : isBait || /^\s*(?:for|from)/.test(after)
          ? /\b(?:we|i)\b/.test(before)
            ? null
            : undefined
          : null
    if (/back off|seek help|your parents|big man/.test(text))
      return isBait ? (/\bget help\b/.test(text) && /^\s*(?:with|from|at|in|on)/.test(after) ? null : undefined) : null
    if (/say that again/.test(text)) return isBait ? undefined : null
    if (
      /could say the same|can say the same|say the same|could call|can call you|worse about|say|call|tell|write/.test(
        text,
      ) &&
      /about you|you a|names|of you|back|worse|the same/.test(text)
    )
      return /call you back|(?:can|could|will|would) (?:\w+ )?(?:call|write|tell) (?:you )?back|call you a(?:t|gain)/.test(
        text + after,
      ) ||
        (/\bcan call you$|could call you$|call you$/.test(text) && !isBait)
        ? null
        : /call you$|call you back$|you a$|write .*back$/.test(text) &&
            !/^\s*(?:names|worse|many|a few|an? (?:idiot|fool|liar))/.test(after)
          ? null
          : isBait || !context.known
            ? undefined
            : null
    if (!isBait)
      return context.known
        ? null
        : /\b(?:idiots?|robots?|bots?|thie(?:f|ves)|clowns?|morons?|fools?|liars?|crooks?|scammers?|stupid|incompetent)$/.test(
              text,
            ) && /^(?:i|we)\b/.test(text)
          ? 'hint'
          : null
    if (
      /have|has|got/.test(text) &&
      /brain|feelings|degree|eyes|ears|intelligence|education|a life|heart|diploma|qualif/.test(text)
    )
      return undefined
    if (/^(?:i|we) .*(?:know|understand).* (?:my|our) (?:job|jobs|work|business|trade|craft|stuff)/.test(text))
      return undefined
    if (/(?:read|count|write|spell|think|learn)/.test(text) && /^(?:i|we)/.test(text))
      return /\b(?:thank|just|perfectly|quite|very|fine|well)$/.test(text) ||
        (/^\s*(?:$|[.!,]|,? ?(?:thank|and i|too|just fine))/.test(after) &&
          /\bcan (?:read|count|write|spell|think)|know how to/.test(text))
        ? /\b(?:as far as|that)\b/.test(before)
          ? null
          : undefined
        : null
    if (/human|humans|people|person|machines|robots/.test(text) && /^(?:i am|we are|there is|there are)/.test(text))
      return /\b(?:too|as well|with feelings|behind (?:this|the screen)|reading this|not a|only human|human beings?|also|not machines|not robots)\b/.test(
        text + after.slice(0, 20),
      )
        ? /\?/.test(context.text) &&
          !context.abuse &&
          context.anger < 2 &&
          !/idiot|useless|stupid/.test(context.normalized)
          ? null
          : undefined
        : null
    if (
      /good at|capable|qualified|trained|my job|our jobs?|my work|our work|this job|competent|experts|professional|doing fine/.test(
        text,
      )
    )
      return /\b(?:sorry|not|better|let)\b/.test(before + after) ? null : undefined
    return undefined
  }),
  rewrites: [
    'Let me get straight to {issue|this}. Here is what I am doing: [step].',
    '{issue|This} should not have happened to you. I have [step], and I will write again by [time].',
    "I'm here to sort out {issue|this}. The next step is [step].",
    { scope: 'cut', text: '' },
  ],
  examples: {
    bad: [
      { customer: 'You robbed me, bunch of thieves!', reply: 'Nobody robbed you.' },
      { customer: 'Parrots, all of you!', reply: "I'd love to see a parrot reset your router." },
      { customer: 'You useless idiots lost my parcel.', reply: 'We are not idiots, and I take offence at that.' },
      { customer: 'Is anyone there with a brain?', reply: 'Yes, I do have a brain, thank you.' },
      { customer: "You're all thieves!!", reply: 'How dare you call us thieves.' },
      { customer: 'Learn to do your job.', reply: 'I know how to do my job.' },
      { customer: 'Useless bot.', reply: "I'm not a bot, unlike some people." },
      { customer: 'You clowns charged me twice', reply: "I don't get paid to be insulted." },
      { customer: 'Are you stupid or what?', reply: 'I could ask who is the stupid one here. I can read just fine.' },
      { customer: 'You lazy clowns never answer!!', reply: 'Right back at you.' },
      { customer: 'I will ruin you, pathetic scammers', reply: "Your threats don't scare us." },
      { customer: 'Worst company ever, bunch of crooks', reply: "If we're so bad, why do you keep ordering?" },
    ],
    ok: [
      {
        customer: 'You useless idiots lost my parcel.',
        reply: "Your parcel should be with you and it isn't. I've opened a trace.",
      },
      { customer: 'Is this a bot?', reply: "I'm a person: Ana, in the Leeds team." },
      { customer: "You're all thieves!!", reply: "Being charged twice is alarming. I've refunded £20." },
      { customer: 'You are slow.', reply: "You're right, three days is too slow." },
      {
        customer: 'Go to hell, all of you',
        reply: "I'd like to keep helping, and can if we leave out personal remarks. About the refund: it left today.",
      },
      { customer: 'Worst company ever', reply: 'I want to change that. Your refund was sent at 10:40.' },
      { customer: 'Thanks, have a good weekend', reply: 'Same to you!' },
      {
        customer: 'Where is my order, idiots',
        reply: 'It was held at the depot. I have had it released, and it comes tomorrow.',
      },
      { customer: 'This app is a joke', reply: 'I can see why. The crash is fixed in today’s update.' },
      { customer: 'Do you even read these?', reply: 'I do, and I have your three emails in front of me.' },
    ],
  },
})
