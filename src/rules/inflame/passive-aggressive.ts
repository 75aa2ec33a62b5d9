import { withAsides } from '../asides'
import { calmCustomer } from '../calm-customer'
import { GOOD, milderInKindness } from '../kindness'
import { phraseRule } from '../types'

export default phraseRule({
  id: 'passive-aggressive',
  family: 'inflame',
  title: 'A polite phrase with a sting',
  why: 'The words are polite and the meaning is not; the customer hears that you have given up on them.',
  sources: [
    { title: 'Adobe email survey 2018: the most hated phrases in work email' },
    { title: '“Customer service nightmares”: composed, not snarky (seed 000)' },
  ],
  severity: 'warn',
  guards: { negation: false },
  patterns: [
    // Plain, whole and unmistakable: see `withAsides`.
    '^[<plain>you should be (grateful|thankful|glad|happy) (that|we|it|for|to)?]',
    '^enjoy .{1,6} [<plain>(i guess|i suppose)]$',
    '^<adv>? [<plain>be that as it may]',
    '(do|have|did) (it|things|that|this)? <adv>? your <adv>? (own)? way',
    '(good luck|best of luck|all the best|lots of luck) <adv>? (finding|getting|trying|proving|convincing|explaining|making|with that|with it|with this|with those|with your complaint|with your claim|with your bank|with your review|with your lawyer|with the ombudsman|with your dispute|with your appeal|with your chargeback|elsewhere|out there)',
    '^<adv>{0,2} (fine|okay|ok|right|sure|oh)? (whatever|suit yourself|noted|duly noted|fine|as you wish|as you like|as you please|as you prefer|if you insist|your call|your choice|so be it|have it your way|do as you please|do what you want|do as you like|i see how it is|anyway|if you must|it is your choice|it is your life|it is your money|it is your problem)$',
    '(suit yourself|suit yourselves|knock yourself out|be my guest|have it your way|have it your own way|your funeral|so be it|you do you|whatever floats your boat|whatever makes you happy|whatever makes you feel|whatever helps you sleep|whatever suits you|whatever you say|whatever you think is best|happy now|satisfied now|told you so|shame you did not|pity you did not|too bad you|rest is up to you)',
    'if you say',
    'some of us (have|work|are|actually|do|need|try|still|got|know)',
    '(no offense|not that you care|not that you asked|not that you would|not that it matters to you|not that anyone|no need to thank me|no thanks to you|do not say i did not|do not say we did not|do not all rush|do not thank me|do not mention it i|do not strain yourself|with all due respect)',
    '(if|since|as) <adv>? (it|that|this) (makes|will make|would make|helps|will help) you <adv>? (happy|happier|feel|sleep|go away|leave)',
    // The act in other words: `loud` as it stands, `soft` where the customer is upset.
    '[<loud>(such as it is|such as it was|such as they are|or lack of it|or lack thereof|or the lack of it|or the lack thereof|if you can call it|if one can call it|if that is what you call|what little there|what there is of it)]',
    '[<loud>(thanks|thank you|cheers|ta) (so much|very much|a lot|a bunch|again)? for (nothing|nought|naught|zero|the abuse|the warning|ruining|spoiling|brightening|making my|making our|gracing|sparing|deigning|all the|absolutely nothing|your two cents)] .{0,2}',
    "^[<soft>(well|fine|ok|okay|oh|all right|very well|sure)? as (you wish|you like|you please|you say|sir wishes|madam wishes|your lordship wishes) (sir|madam|then|ma'am|mate)?]$",
    '[<loud>do not (say|tell|claim|complain|blame|cry|moan|come crying|come running|come back crying|come back complaining|come back to me|come to us|come to me|pretend) .{0,3} (later|afterwards|then|when|crying|running|you were not|you did not|nobody|no one|i did|we did|that nobody|that we|that you|that i|it was)]',
    '^[<soft>(ok then|okay then|well then|right|ok whatever|fine|ok fine|oh well|well ok|noted then|all right then|very well then|so be it then|as ever|as usual)]$',
    '[<hint>(i am|we are|i have|we have) (no)? (sure|certain|confident|doubt) (that)? you <adv>? (will|would|can|could|have|are|must|did|know) .{0,3} (find the answer|find it|figure|manage|work it out|survive|cope|busy|better things|your reasons|important|know best|understand now|got all|can read|learn|get there|get it|think of|a lot of friends|very important|perfect|blameless|never made|never make)]',
    // Nets over word classes: `sure` as it stands, `maybe` a hint.
    '^<adv>{0,2} [<maybe>(i see|interesting|right|mhm|uh huh|ok|okay|ok then|cool|sure|sure thing|alright then|if you like|if you want|understood i guess|good to know|good for you|great|lovely|wonderful|super|nice|fine|okay fine|k then|yep|yup|charming|classy|point taken|message received|moving on|anyhow|anyway|well|so|ah|hm|hmm|indeed|quite|big sigh|sigh|ok thanks bye|bye|thanks bye)]$',
    // Further devices, mostly hints.
    // Said aside: see `withAsides`.
  ],
  quiet: [
    '(friendly|gentle|kind|polite|little) reminder',
    '(hope|hoping|trust|trusting) .{0,2} (that|this|it) .{0,2} (clears|settles|answers|makes|explains|satisfies|was clear|is clear|ends|suffices|will be enough|is enough) .{0,6} (this time|for you now|once and for all|finally|at last|enough for you|enough now|happy now)',
    '(sorry|apologies|forgive me|forgive us|excuse me|excuse us) .{0,2} (i|we) (am|are|can|could) not <adv>? (perfect|psychic|magicians|a magician|mind readers|a mind reader|robots|a robot|superhuman|good enough|up to your|read minds|read your mind|work miracles|perform miracles|do magic|wave|be everywhere|amazon|clairvoyant|omniscient|at your beck)',
    '^<adv>? (funny|interesting|strange|odd|curious|amazing|remarkable|fascinating) (how|that) (you|your|only you|it is only|nobody|no one|everyone|everybody)',
    '^<adv>{0,2} [<sure>(if|as|since) (that|this|it) (is|was) (how|what|the way|all|where|your idea of|your definition of|how it is|what it takes) .{0,2} (you|it|that)? .{0,5}]$',
    '[<sure>(thanks|thank you|cheers|appreciate|opinion|feedback|input|thoughts) .{0,6} (i guess|i suppose|such as it is|for what it is worth|regardless|whatever it was|or whatever|not that it|as always|as ever)]',
    '[<maybe>(once again|yet again|one more time|for the last time|as a reminder|reminding|reminder|remind you|remind you again|just in case you|in case you|lest you|lest we) .{0,8} (since|because|as|seems|apparently|were not|was not|not important|missed|forgot|forgotten|overlooked|ignored|once again|again|previous|last two|last three|earlier)]',
    '[<maybe>(hopefully|hope|let us hope|fingers crossed|with luck|with any luck|perhaps|maybe|who knows|one hopes|trust|trusting|praying) .{0,5} (this time|next time|one day|at some point|some day|someday|eventually|finally|for once|this one|going forward) .{0,8}]',
    '^<adv>{0,2} [<maybe>(always|ever so|so|how)? <adv>? (lovely|nice|great|delightful|wonderful|charming|good|a pleasure|pleasure|fun|refreshing|heartening|touching|interesting|fascinating|amusing|funny|strange|odd) <adv>? (to hear from|hearing from|to see|seeing|to be|being|to get|getting|to receive|receiving|doing business|chatting|talking|dealing|working|to know|that you|how|of you)] .{1,10}',
    '[<maybe>(must|it must|has to|i am sure it|imagine) .{0,2} be .{0,2} (hard|difficult|tough|exhausting|tiring|nice|wonderful|lovely|great|comforting|easy|liberating|fun|relaxing) (being|for you|to be|having|to have|living|when|always|never|not)]',
    '[<maybe>(i am|we are) (sure|certain) .{1,2} will be (thrilled|delighted|overjoyed|ecstatic|over the moon|so pleased|very pleased|so happy) .{1,5}]',
    '^.{0,1} [<aside>as you (wish|please|command|desire)] (we|then|sir|madam|our|the|they) .{1,11}',
    '[<aside>(nothing else to do|nothing better to do|no plans|nothing planned|all the time in the world|not busy at all|loves the|lives for|such fun|so much fun|only too happy to|live to serve|drop everything|dropped everything|drop everything for)] .{0,5}',
    '(i|we) (will|shall|had better|would better) <adv>? (leave|let) you <adv>? (to|with|believe|think|have the last|stew) <adv>? (it|your|that|stew|enjoy|wallow|word|whatever|what)?',
    '(please|thank you|thanks|kind word|word of thanks|simple thanks|apology|hello|greeting|good morning|bit of patience|bit of respect|little patience|little respect|little understanding|little kindness) (would be|might be|next time|would have been|would not hurt|now and then|once in a while|does not cost|costs)',
    '(far be it from|heaven forbid|god forbid|perish the thought|do not mind us|do not mind me|do not let us stop|do not let me stop|do not let us keep|forget i asked|forget i said|never mind then|what do i know|what would i know|what do we know|keep telling yourself|if that is what you tell yourself|dream on|wishful thinking|in your dreams|true to form|not for the first time|at long last|about time|better late than never|asked so nicely|ask so nicely|since you ask|thought as much|i rest my case|rest my case|serves you right|there is always one|takes all sorts|takes all kinds|live and learn|lucky you|good for some|all right for some|alright for some|nice for some|easy for you to say|no skin off|not holding my breath|not hold my breath|do not hold your breath|hold your breath|must be my fault|blame me for everything|blame us for everything|my mistake for thinking|my mistake for trying|my mistake for assuming|our mistake for|(silly|foolish|naive|stupid|daft) of (me|us) to (think|expect|assume|believe|hope|suppose|imagine|try|care|bother)|how foolish of|if only everyone|if only all|if only you|would it kill you|is it too much|too much to expect|miracles do happen|wonders never cease|will wonders|small mercies|count yourself lucky|think yourself lucky|you should be grateful|should be thankful|be grateful that|be thankful that|could be worse|at least i|we do have other|i do have other|have other customers|not our only customer|not the only customer|only customer we have|other people waiting|people with real problems|real problems)',
    '(apparently|evidently|clearly|obviously|it seems|seems like|seems) <adv>? (my|our|the) (last|previous|earlier|first|three|two|many|countless) .{0,3} (was not|were not|did not|fell|went|is not|did nothing) .{0,3} (clear enough|enough|reach|register|read|unread|on deaf|good enough|understood|make it)?',
    '(thanks|thank you) <adv>{0,2} (in advance)? for (actually|finally|at least) <adv>? (reading|following|listening|paying|checking|sending|doing|giving|reply|replying|letting)',
    '(sorry|apologies|apologize|forgive me|excuse me|excuse us|pardon me|pardon us|forgive us) <adv>? for (trying|caring|wanting to|doing my job|doing our job|following|being human|existing|bothering|assuming|thinking|expecting|having rules|helping|breathing|asking|being honest|offering|not being a|not being perfect|not being psychic|not being able to read|daring|hoping|believing|living|having a|needing|having to follow)',
    '(gratitude|thank you|thanks|appreciation|patience|courtesy|politeness|manners|respect|understanding|kindness|basic courtesy|gratefulness) (would be|would not go|would not hurt|would not kill|goes a long way|would go|costs nothing|cost nothing|cost you nothing|never hurt|would not have)',
    '(hope|hoping|trust) .{0,3} (happy|satisfied|pleased|proud|content|feel better|feeling better|feel good|got it out of your system) (now|about yourself|of yourself|with yourself)',
    "^[<soft>(well|fine|ok|okay|oh|all right|very well|sure)? as (you wish|you like|you please|sir wishes|madam wishes) (sir|madam|then|ma'am|mate)?] (but|do not|just|it is your|your|on your)",
    '[<loud>(better|more|much) (luck|success|fun|joy) .{0,3} (next time|elsewhere|in future|in your future|somewhere|at your|with your|another|with the next|with someone)]',
    '^[<loud>(k|kay|mkay|m kay|whatevs|whateva|meh|sigh|yawn|if you must|so noted|duly noted|good for you|nice|cool story|cool story bro|cool|and|so|right then|fine then|be like that|be that way|ok boomer|okay boomer|thanks i guess|if you insist|charmed i am sure)]$',
    '[<soft>(glad|happy|pleased|nice|good|delighted|relieved|great|thrilled|grateful|wonderful|lovely) (that|to see|to hear|to know|to learn)? <adv>? (at least|finally|at last|eventually)? you <adv>{0,2} (at least)? (found|find|managed|manage|bothered|remembered|decided|got around|could|took|made|have found|were able) (the|to|it|a|time|some|our|my|back|spare)? (the|a)? (time|moment|effort|trouble|form|page|email|button|attachment|minute|courtesy|reply|read|open|answer|look|respond|write|check|spare|attention|energy)]',
    '[<loud>(congratulations|congrats|well done|bravo|kudos|hooray|hurray|hurrah|hallelujah) (on|for|you)? .{0,8} (at last|finally|eventually|for once|this time|after only|only took|in the end)]',
    '[<loud>(trust|assume|presume) .{0,3} (finally|at last|once and for all|now) <adv>? (puts|lays|settles|closes|ends|brings|answers|concludes|satisfies|clears|clarifies|enlightens)]',
    '[<soft>(trust|hope|assume|presume) (that)? (this|that|it|my|our) .{0,2} (puts|lays|settles|closes|ends|brings|concludes|satisfies) .{0,2} (matter|matters|rest|end|discussion|debate|bed|subject|topic|you|curiosity|argument|speculation|this)]',
    '[<loud>(not|never|hardly) (my|our) (circus|monkeys|monkey|zoo|funeral|bed|rodeo)]',
    '[<loud>(have a|enjoy your|have yourself a) (nice|good|great|lovely|wonderful) life]',
    '[<loud>(let us|we will|let me|i will|curious to|interested to|interesting to) (see|wait and see|find out) (if|whether|how long|what) you <adv>{0,2} (manage|can manage|bother|will manage|remember|come up with|complain|find wrong|think of next|blame) .{0,3}]',
    '[<loud>(let us|we will|let me|i will) (see|wait and see|find out) (if|whether) you .{1,8} (this time|for once|without help|by yourself|without complaining)]',
    '[<loud>(sorry|apologies) .{0,3} (can not|are not|could not) (all|everyone|everybody|always) <adv>? (be|as|afford|drop|like|have|sit|read|live)]',
    '[<loud>by all means <adv>? (tell|complain|leave|keep|continue|shout|post|blame|rant|sue|report|take your|write to|call your|go ahead|waste|make a fuss)]',
    '[<soft>(hope|trust) (that)? (you are|you feel|sir is|madam is|this makes you|that makes you|it makes you|it was worth) .{0,2} (happy|satisfied|pleased|proud|better|it|content|amused|entertained)] (now)?',
    '[<loud>(thank|thanks|thank you) .{0,3} (for)? (finally|at long last|eventually|at last) .{1,6}]',
    '[<maybe>(pass|send|forward|hand|run|put|file|log|route) (that|it|this|your .|your . .|those) .{0,2} (to|along|on|up|over|under|in|with) .{0,3} (right people|relevant people|appropriate people|powers that be|someone who cares|people who care|people who matter|department of|circular file|folder|round file|bin|important people|whoever cares|relevant drawer|pile|suggestion box)]',
    '[<sure>(let me|i will|shall i|allow me to|want me to|here let me) (just)? (google|search|look up|read|type|open|click|chew|spell) (that|it|this) .{0,2} for you]',
    '[<maybe>(sure|certain|no doubt|doubtless|confident|positive|i bet|i imagine|i trust|presumably) .{0,2} (you|it|that|they|sir|madam) <adv>? .{0,2} (did your best|did what you could|tried|tried your best|tried hard|meant well|made sense|seemed|had your reasons|had a reason|had better|felt|looked|best you could|gave it|read it|read them|very busy|so busy|busy|have your reasons|know what you|thought it through|thought about|a lovely person|lovely in person|delightful|nice person|very nice|great fun|fun at parties|a joy|pleasant|perfectly clear to you|clear in your head|know best|know better)]',
    '[<sure>(have|enjoy|get|got|wish you|wishing you|hope you have|hope you get) (the|all the|a|exactly the|whatever|everything|what|exactly what) .{0,3} (you|that you) (deserve|deserves|have earned|earned|had coming|have coming|asked for|paid for|gave me|gave us)]',
    '[<maybe>(perhaps|maybe|might|could|suggest|recommend|worth|benefit|consider|helpful|useful|wise|idea|warrant|deserves|try|good time|time) .{0,6} (re read|reread|rereading|re reading|reading again|another look|second look|closer look|proper look|another read|second read|second reading|closer reading|proper read|look through|refresher|careful read|read through|read it again|read them again|slower read|glance|revisit|revisiting|scroll up|scrolling up|brush up|brushing up)]',
    '[<maybe>(re read|reread|rereading|re reading|another look|second look|closer look|another read|second reading|closer reading|refresher|scroll up|scrolling up|brush up) .{0,8} (worth|help|would|might|could|do you good|clear|answer|do wonders|be wise|time|while)]',
    '[<sure>(so)? here (is|comes|goes) (a|an|my|the|yet another|another|our) .{0,1} (second|third|fourth|fifth|sixth|seventh|tenth|hundredth|nth|one more|reminder|umpteenth)] .{0,3}$',
    '^<adv>{0,2} [<maybe>(as always|always|what|such|truly|really|it was|it has been|quite|as ever|been) .{0,2} (a|an) <adv>? (pleasure|joy|delight|treat|privilege|riot|blast|thrill|experience|laugh|gem|honor|charmer)] .{0,5}$',
    '^<adv>{0,2} [<maybe>(what an|what a|that is an|that is a|such an|an|a|quite an|quite a|very|how|certainly an|certainly a|now that is an|now that is a|it is an|it is a)? <adv>? (interesting|creative|unusual|bold|curious|novel|brave|unique|original|fascinating|innovative|unconventional|remarkable|imaginative|ambitious|unorthodox|courageous|daring|optimistic|generous|colorful|inventive|refreshing|impressive|peculiar|charming|quaint) (approach|choice|way|take|theory|interpretation|reading|method|use|idea|decision|logic|technique|timing|strategy|view|definition|version|move|assumption|conclusion|argument|attitude|tone|claim|opinion|perspective|priorities|reasoning|angle|concept|request|question|spelling|math|memory|plan)]',
    "[<sure>(you know best|you know better|you are the boss|you are the expert|you are the customer|customer is always right|the customer is always right|i stand corrected|bless|bless you|bless him|bless her|but what do i know|what do i know|what would i know|who am i to|far be it from|but hey|but whatever|just saying|just sayin|not judging|no judgment|i said what i said|do not let (me|us) keep you|do not let (me|us) stop you|since you asked so|good talk|great chat|lovely chat|nice chat|lovely chatting|nice chatting|great talking|good chat|glad we cleared|glad we had this|happy to be ignored|always happy to repeat|happy to repeat|love repeating|i love repeating|talking to a wall|talking to myself|brick wall|deaf ears|waste of breath|save my breath|saving my breath|no pressure|no rush at all|only been waiting|we have only been|take a number|join the queue|get in line|join the club|your majesty's|add it to the (list|pile)|on the pile|tell that to|must be nice|nice for some|wish i could|lucky for some|not that (you|it|anyone) (would|will|does|care|cares|matters|noticed)|for what it is worth|i will just|do not mind me|pretend i did not|have it your|as you were|if it makes you|if it helps you sleep|whatever lets you|whatever gets you|hope it was worth|hope that felt|hope this was worth|hope you find peace|hope your day|hope you find what|sleep well|sweet dreams|enjoy your (evening|day|weekend|holiday|dinner|lunch|moment|victory|win)|you win|fine you win|happy now|there happy|are you happy|would it hurt|would it hurt to|would it have hurt|is it so hard|was it so hard|how hard was that|you are welcome by the way|you are most welcome i am sure|no need to thank|do not mention it|you could say thank)]",
    '[<maybe>(finally|at least|evidently|apparently|for once|at last|somehow|as ever|yet again|or whatever|only (explained|asked|told|said|sent|written|mentioned|waited|been)|already .{0,3} times|or lack|or the lack) .{0,5}]',
    '[<maybe>(you|your|sir|madam) .{0,5} (finally|actually|at least|evidently|apparently|clearly|obviously|for once|this time|somehow|anyway|presumably|eventually)]',
    '[<maybe>(we|i|everyone here|my team) .{0,2} (love|loves|adore|enjoy|enjoys|live for|so enjoy|delight in|cherish|treasure|look forward to) .{0,1} (chasing|repeating|waiting|writing|explaining|guessing|asking|reminding|doing|resending|sending|typing|calling|it when|nothing more|last minute|surprises)]',
    '[<maybe>(certainly|definitely|quite|sure is|really is|now that is|surely) .{0,2} (a choice|an opinion|one way|something|an approach|a take|a strategy|an attitude|an idea|a theory|a plan|a statement|a story|a look|an interpretation|a question|a reason)]',
    '[<maybe>(as|like) (i|we) (am|are) (sure|certain|confident) you (can|will|would|know|understand|appreciate|are aware|realize|agree|remember|have)]',
    '[<maybe>(glad|pleased|happy|good|great|nice|lovely|wonderful) .{0,3} you .{0,2} (managed|figured|worked|found|got there|sorted|solved|remembered|decided|noticed) .{0,6} (in the end|all by yourself|by yourself|on your own|at last|eventually|finally|after all|without us|without me|yourself)]',
    '[<maybe>(agree to (disagree|differ)|(not|never|hardly) <adv>{0,2} (going to)? see eye to eye|see (things|it|this|that|the matter) <adv>? differently|beg to differ|meet in the middle on)]',
    '(not|how|hardly|no idea|never) .{0,7} [<maybe>(clearer|plainer|simpler|more clearly|more plainly|more simply|more obvious|more explicit)] .{0,3}',
    '[<maybe>(want|wish|choose|prefer|rather|care|need|like|insist on|keep) .{0,2} (believe|think|assume|imagine|believing|thinking|assuming) .{0,5} (not stop|not argue|be my guest|go right ahead|go ahead|nothing to add|fine by|fine with|free to|so be it|not going to|who am i|please do|entitled to)]',
    '[<maybe>(will|shall|would|going to) not <adv>? (stop|argue with|contradict|fight|convince|disagree with|dissuade) you]',
    '^<adv>{0,2} [<grudge>(enjoy|spend|treasure|cherish|savor|frame|have fun with|do not spend) .{0,3} (your|the|that|those|all) .{0,3} (/^[$£€₹]?[0-9][0-9.]*(p|c|k|rs)?$/|pence|cents|pennies|pounds|dollars|euros|rupees|quid|bucks|fiver|tenner|refund|discount|credit|voucher|money|points|coupon|deposit)] .{0,3}$',
    '[<maybe>(i|we) .{1,8} (for you|myself|ourselves|your behalf) .{0,1} (since|as|because|seeing as|seeing that|given that) .{0,3} (you|it|this|that|nobody|no one) .{0,4} (not (find|spare|manage|take|bother|want|feel|have|get around|seem|capable)|too much|too hard|too busy|too difficult|beyond you|never|refused)]',
    '[<maybe>(one would|would have) <adv>? (think|thought|expect|expected|hope|hoped|assume|assumed|imagine|imagined) .{0,2} (someone|a|an|any|people|adults|you|your|grown|anyone)]',
    '[<aside>do .{0,1} the .{0,1} (needful|kindness|courtesy|honor) of] .{1,8}',
    '[<aside>(interesting|strange|odd|funny|curious|weird|remarkable|fascinating|amazing|peculiar|puzzling) .{0,3} (that|how|no one|nobody|none|only) .{0,8} (nobody|no one|none|other|others|everyone|everybody|always|only you|rest)] .{0,6}',
    '(patience|understanding|cooperation|kindness|interest|feedback|attention|help) [<aside>(limited|such|brief|short|little|scant|rare) .{0,1} (as|though)? (it|there)? (is|was|has)] .{0,2}',
  ],
  unless: [
    'say so (by|before|until|within|at|in) .',
    'you do you (mean|want|need|have|know|see|prefer|still|remember|use|like|get)',
    'enjoy your (holiday|trip|stay|weekend|evening|day|meal|vacation|time|new .)',
    'good luck (with|finding) .{0,2} (exam|exams|move|launch|wedding|interview|trip|project|party|event|new|dream)',
    'do (what|whatever|as) you (want|like|please|wish) with',
    '(not|never) .{0,3} good enough for you and',
    'do not hesitate',
    'there is (no|never any|absolutely no|zero) pressure',
    'no pressure (to|from|either way|whatsoever|at all to)',
  ],
  judge: withAsides(({ text, before, after, sentence, next, captures }, context) => {
    // "Noted! I'll have it changed by noon."
    if (/^(?:duly )?noted$/.test(text.trim()) && /^(?:i|we) (?:will|have|am|are)\b/.test(next)) return null
    if (/\byou are the expert$/.test(text) && /^\s*(?:on|in|at) your\b/.test(after)) return null
    if (/\bhave it your\b/.test(text) && /^[^:]{0,6}:/.test(after)) return null
    // A free choice between good things.
    if (
      /yourself|your (?:own )?way|be my guest|you do you|as you (?:like|wish|please|prefer)/.test(text) &&
      /^\s*(?:on|with|for|about|if you (?:like|prefer))\b[^.]*\b(?:both|all|either|any|same)\b/.test(after)
    )
      return 'hint'
    // Kindness, help or a fault of ours in the same breath: at most a hint.
    if (captures.sure !== undefined) return milderInKindness(sentence, context)
    if (captures.grudge !== undefined) return context.complaint || context.anger > 0 ? 'hint' : null
    if (captures.maybe !== undefined) return GOOD.test(sentence) ? null : 'hint'
    if (captures.hint !== undefined)
      return context.anger > 0 && /times|perfect|read|important|better things|email|message/.test(text)
        ? undefined
        : 'hint'
    if (captures.loud !== undefined) {
      // "Congratulations on finally graduating" is meant; "on finally reading the mail" is not.
      if (
        /\bfinally\b/.test(text) &&
        /^(?:congrat|well done|bravo|kudos|hooray|thank)/.test(text) &&
        !/\b(?:read|find|found|open|send|repl|follow|notic|figur|check|decid|manag|listen|answer|respond|provid|fill|get|reach|join|admit|learn|remember|bother|tell|ask)\w*/.test(
          `${text}${after}`,
        )
      )
        return 'hint'
      return /\b(?:sorry|apolog\w+)\b/.test(sentence) && !/^(?:sorry|apologies)/.test(text) ? 'hint' : undefined
    }
    if (captures.soft !== undefined)
      return /\b(?:sorry|apolog\w+|with the|would you like|if you (?:like|prefer))\b/.test(sentence)
        ? null
        : /\b(?:at least|finally|at last|for once|eventually|this time|th time|told you|times)\b/.test(
              `${text}${after}`,
            ) ||
            context.complaint ||
            context.anger > 0
          ? undefined
          : 'hint'
    if (/^(?:do|have|did) .*your (?:\w+ )*way$/.test(text))
      return /\b(?:can|could|to|will|also|may|we|i|if|help|let)\s*(?:\w+ )?$/.test(before) ||
        /^\s*(?:to|home|through|around|into|back)\b/.test(after) ||
        /\bon your way\b/.test(text)
        ? null
        : undefined
    if (/^(?:i|we) .*(?:leave|let) you .*(?:to|with|think|believe|have the last|stew)$/.test(text)) return null
    if (/^(?:i|we) .*leave you (?:to|with) (?:it|that|your)$/.test(text))
      return /with (?:it|that|your)/.test(text)
        ? null
        : /^\s*(?:opinions?|complain\w*|anger|rant\w*|conclusions?|drama|misery|imagination|own devices|assumptions?|theor\w+|beliefs?|then|$|[.!,])/.test(
              after,
            )
          ? calmCustomer(context)
            ? 'hint'
            : undefined
          : null
    if (/^(?:as|since|because|given|seeing)/.test(text))
      return /\b(?:prefer|like|know|think|believe|read|not to|have all)$/.test(text) && !/seem to|appear to/.test(text)
        ? /think it is|think we are/.test(text)
          ? undefined
          : null
        : /\bseem to (?:like|know|have all|read|prefer)$/.test(text) &&
            !/better|complain|argu|rather|over|more than|all the|everything|shout/.test(after)
          ? 'hint'
          : undefined
    if (
      /better late|about time|at long last|could be worse|lucky you|miracles|wonders|small mercies|live and learn|true to form|hold your breath|never mind then|at least i|rest my case|real problems|if only (?:everyone|all|you)|is it too much|not for the first time|please (?:would|might)|since you ask/.test(
        text,
      )
    ) {
      if (
        /\bsorry|apolog\w+\b/.test(sentence) ||
        (/^at least i/.test(text) && !/try|tried|read|answer|bother|have manners|am polite/.test(after))
      )
        return null
      if (/^(?:about time|hold your breath|real problems)/.test(text))
        return /about time (?:you|someone|to)?/.test(text + after.slice(0, 5)) &&
          !/\b(?:it is|well|is|was)\s*$/.test(before) &&
          /^about/.test(text)
          ? null
          : /hold your breath/.test(text) && !/\bnot\b/.test(before + text)
            ? null
            : /^real problems/.test(text) && !/people with/.test(before)
              ? null
              : undefined
      return /^(?:better late|at long last|miracles|wonders|lucky you)/.test(text) &&
        context.known &&
        !context.complaint &&
        context.anger === 0
        ? null
        : undefined
    }
    if (/be grateful that|be thankful that|have other customers|other people waiting|must be my fault/.test(text))
      return (/\b(?:i|we|would|will) *$/.test(before) && /^be (?:grateful|thankful)/.test(text)) ||
        (/^have other/.test(text) && /\b(?:who|sorry|that)\b/.test(after))
        ? null
        : undefined
    if (/^(?:enjoy|have a|have fun)/.test(text))
      return /(?:while we|while i|waiting|being|trying|anyway|knowing that)$/.test(text) &&
        !/clean|mess|fix your|sort your|repair what|work for you/.test(after)
        ? null
        : undefined
    if (/^(?:apparently|evidently|clearly|obviously|it seems|seems)/.test(text))
      return /\b(?:i|we)\b.*sorry|\bsorry\b/.test(sentence) ||
        (/not clear/.test(text) && /\bi was|let me\b/.test(sentence))
        ? 'hint'
        : undefined
    if (/(?:apology|greeting|hello) (?:would|might|next)/.test(text))
      return /\b(?:you deserve|deserves?|an)\s*$/.test(before) && /^apology/.test(text) ? null : undefined
    if (/precious|valuable/.test(text))
      return /\b(?:thank|thanks|appreciat\w*|grateful|value)\b/.test(before) ? null : undefined
    if (/^if you say$/.test(text)) return /^\s*so\b/.test(after) ? undefined : null
    if (/^noted|^fine|anyway$/.test(text) && text.length < 12)
      return /^noted/.test(text) ? undefined : context.complaint ? undefined : 'hint'
    if (/with (?:that|it|this|those)$/.test(text) && /luck|best/.test(text)) {
      const noun = /^\s*(\w+)/.exec(after)?.[1]
      return noun &&
        /exam|move|launch|wedding|interview|trip|project|game|level|recipe|race|presentation|all|too|and/.test(noun)
        ? null
        : undefined
    }
    if (/luck (?:finding|getting|trying|making)/.test(text) && /\bwish/.test(before)) return null
    if (/reminder/.test(text))
      return /\b(?:waiting|still|yet|overdue|already|asked|failed|supposed|terms|rules|not (?:sent|replied|answered|given|provided)|you have not|again|how to behave|real people|be nice|patience)\b/.test(
        sentence,
      )
        ? undefined
        : 'hint'
    if (
      /not (?:\w+ )?(?:good|quick|fast|to your|enough|up to)/.test(text) &&
      /\b(?:let (?:me|us) know|tell (?:me|us)|i can|we can|i will|we will|happy to|sorry)\b/.test(before + after)
    )
      return null
    if (/^no offense/.test(text) && /^\s*(?:taken|meant|at all|was|is|intended)\b/.test(after))
      return /meant|intended/.test(after) ? 'hint' : null
    if (/^with all due respect|^no offense/.test(text)) return undefined
    if (/due respect/.test(text)) return undefined
    if (/(?:thanks|thank you).*(?:anyway|same)$/.test(text)) return 'hint'
    if (
      /whatever you (?:say|think)/.test(text) &&
      /^\s*\w/.test(after) &&
      !/^\s*(?:sir|madam|mate|i|we|just)\b/.test(after)
    )
      return null
    if (
      /^(?:sorry|apolog\w+).*for (?:asking|bothering|assuming|thinking|having (?:a|to)|needing|believing|hoping|wanting)/.test(
        text,
      )
    ) {
      // "Sorry for asking again" is sincere.
      return /\b(?:asking|bothering)\b/.test(text) && !/question|simple|basic/.test(after) ? 'hint' : undefined
    }
    return undefined
  }),
  rewrites: [
    "If {issue|this} isn't sorted after that, write back and I'll take another look.",
    'I want {issue|this} to end well for you. Tell me what would help, and I will see what I can do.',
    'Please tell me if anything is still open on {issue|this}, and I will pick it up from there.',
    { scope: 'cut', text: '' },
  ],
  examples: {
    bad: [
      "That's certainly a choice.",
      'We love chasing people for their signature.',
      'Many thanks for the reply, such as it was.',
      'Good luck with that.',
      'Whatever.',
      'Suit yourself, the offer ends today.',
      'If you say so.',
      'Just a friendly reminder that we have been waiting for your documents.',
      'Hope that clears it up for you this time.',
      'Well, sorry for trying to help.',
      'Some of us have other customers to look after.',
      'A little gratitude would be nice.',
      "Sorry we can't read your mind.",
      'Best of luck getting anyone else to look at it.',
      "Don't say we didn't tell you.",
    ],
    ok: [
      'There is no pressure to decide today.',
      'Thanks for sharing your floor plan; the sofa fits.',
      'Good luck with your move on Saturday!',
      'Choose whatever colour you like.',
      "Whatever you decide, I'll sort it out.",
      'Noted, thank you: I’ve added the gate code.',
      "Hope this helps, and write back if it doesn't.",
      "As you wish, I've cancelled it and refunded the fee.",
      'A reminder that your trial ends on Friday 5 June.',
      'Good luck with the exam next week!',
      "If that isn't enough for you, tell me and I can send more.",
      'Thank you for trying the steps.',
      'Sorry for the delay in writing back.',
    ],
  },
})
