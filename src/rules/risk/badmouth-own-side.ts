import { milderWhereOwned } from '../owned-fault'
import { phraseRule } from '../types'

/** What a customer said or felt, and what is only supposed. */
const EXCUSED =
  /\b(?:sorry|apolog\w+|if|hear|feel|felt|you (?:say|said|saw|find|found|think|thought|wrote|told|mention\w*|called|are|were|have)|whether|unless|your (?:own|son|daughter|bank|company|office|shop|team|staff))\b/
const HARSH =
  /\b(?:fire|wreck|clowns?|circus|farce|shambles|joke|disgrace|idiots?|morons|amateurs?|cowboys|useless|hopeless|clueless|incompetent|lazy|greedy|dumb|stupid|crap\w*|rubbish|garbage|trash|junk|shit|sucks?|stinks?|pathetic|abysmal|atrocious|dark ages|stone age|another planet|sleeping|rips?|lies|cheats?|only (?:cares?|wants?)|not care|treats?|idea|clue)\b/
const MISHAP = /\b(?:was|were|today|yesterday|this morning|last night|right now|at the moment)\b/

export default phraseRule({
  id: 'badmouth-own-side',
  family: 'risk',
  title: 'Running down your own side',
  why: 'It comforts for a moment and then tells the customer not to trust what you promise.',
  sources: [
    { title: '22 phrases that infuriate customers (CEI): “the policy stinks”' },
    { title: 'Turning a bad call good: as if the whole world were watching (seed 001)' },
  ],
  severity: 'warn',
  // More exact than the rules of blame, insult and dead ends that meet the same words.
  priority: 3,
  guards: { negation: false },
  patterns: [
    '(we|i|they|us|our team|my team|this company|the company|management|our department|this department|the department|everyone) <adv>{0,2} (are|have been|get|is|am|were) <adv>{0,3} (understaffed|short-staffed|short staffed|underpaid|overworked|mistreated|undertrained|untrained|disorganized|disorganised|in chaos|in a mess|a mess|a shambles|drowning|swamped|overwhelmed|falling apart|sinking|burned out|useless|hopeless|clueless|incompetent|chaotic|badly managed|badly run|poorly managed|poorly run|mismanaged|dysfunctional|a disaster|notorious|known for|famous for|behind the times|stuck in|kept in the dark|out of our depth|amateurs|going bust|going bankrupt|going downhill|cutting corners|a joke)',
    '(our|the|this|my|these|their|head|that) <adv>? <ownThings> <adv>? (here|of ours|we have|we use)? <adv>{0,2} (is|are|was|were|has always been|have always been|has been|can be|seems|looks|really is|really are) <adv>{0,3} <crap>',
    '(our|the|this|my|these|their) <adv>? <ownThings> <adv>{0,2} (stinks|sucks|suck|stink|blows|never works|never work|does not care|do not care|could not care|does not give|do not give|never listens|never listen|will not listen|does not listen|do not listen|has no idea|have no idea|has no clue|have no clue|does not know|makes no sense|make no sense|drives us|drives everyone|drives me|drive us|lets everyone|let everyone|cuts corners|cut corners|breaks all|breaks every|crashes all|crashes every|fails all|fails every|messes up everything|loses everything|loses parcels|lose parcels|always messes|always mess|always lose|always loses|always breaks|keeps breaking|only cares|only care|refuses to listen|refuse to listen|only wants|only want|would not know|could not organize|do not know what)',
    '(between you and me|between you and i|between you me|between ourselves|between the two of us|off the record|on the quiet|on the down low|on the sly|hush hush|unofficially speaking|just between us|keep this between|keep it between|keep this to yourself|keep it to yourself|keep that to yourself|keep this quiet|you did not hear|did not hear it from me|did not hear this from me|do not quote me|do not tell anyone i|do not tell my|do not tell them i|do not repeat this|never told you this|never said this|did not tell you|did not say this|did not say that but|i will deny|could get fired|could be fired|could lose my job|get me fired|get me sacked|get in trouble for|lose my job for|get sacked for|my job for saying|if you ask me|in my personal opinion|speaking personally|speaking as a person)',
    '(i|we|everyone here|all of us|most of us|even i|even we|nobody here|no one here|everybody here|half of us|all my colleagues|my colleagues|our own staff|our own developers|the whole team|our whole team|the team|even the developers|everyone|nobody) <adv>{0,2} (hate|hates|can not stand|can not bear|loathe|despise|do not trust|does not trust|am sick of|are sick of|am fed up with|are fed up with|is sick of|am ashamed of|are ashamed of|am embarrassed by|are embarrassed by|am embarrassed to work|am ashamed to work|avoid|avoids|laugh at|laughs at|likes|trusts|understands|wants|dreads|dread|complains about|complain about|curses) .{0,4} (it|this|our|the|that|here|working|them|my)',
    '(my|our|the)? <adv>? (boss|bosses|manager|managers|management|supervisor|ceo|director|directors|higher-ups|higher ups|head office|leadership|owners|owner|executives|bean counters|suits|people upstairs|top) <adv>{0,3} (will not|would not|does not|do not|did not|never|only|just|is|are|refuses|refuse|could not|ignores|ignore|has no|have no|keeps|keep|always|cut|cuts|wants|want|makes us|make us|told us to|told me to|fired|sacked|laid) .{0,4} (listen|care|cares|budge|idiot|idiots|useless|clueless|greedy|money|profit|profits|numbers|clue|corners|lie|interested|less|lazy|incompetent|jerk|targets|off half|cheap|impossible|bothered|care about you|a joke|stubborn|tight|stingy|awful|terrible|horrible|crazy|mad|nightmare|pain)',
    '(i|we|nobody|no one|most of us) <adv>? (would not|would never|do not|never) <adv>? (buy|use|trust|order|touch|fly|bank|shop|eat|stay|recommend|send) .{0,4} (myself|either|if i were you|from us|ours|with us|from here|it to anyone|here|ourselves|that thing|this thing)',
    '(previous|other|last|first|new|night|day|another|some of my|some of our|my) (agent|agents|guy|rep|colleague|colleagues|advisor|adviser|team|shift|manager|lot) <adv>{0,2} (is|was|are|were) <adv>{0,2} (useless|an idiot|lazy|clueless|incompetent|hopeless|idiots|rubbish|a moron|stupid|terrible|not the brightest|not very bright|dumb|never any help|always wrong|a bit slow|slow|careless|sloppy|known for)',
    '(nobody|no one|none of us|not one person|not a soul) (here|in this company|in this place|at this company|in our company|upstairs|in management) <adv>? (knows|cares|listens|understands|does|has|is|gives|bothers|answers|wants|can|reads)',
    '(the|our|this|my|that|those|these|their) .{1,3} (is|are|was|were) <adv>{0,3} [<own><scathing>]',
    '(<houseTeams>|sales|the staff|staff here|people here|they|people upstairs|whoever runs) .{0,3} (is|are|was|were) <adv>{0,3} [<own><scathing>]',
    "(our|my|this company's|these|<houseTeams>) .{0,2} [<own>(never|do not|does not|will not|can not|always|only ever|just|rarely|hardly ever|seldom|could not)] <adv>? (test|check|read|listen|answer|care|fix|train|clean|update|talk|tells?|work|works|promise|promises|mess|messes|lose|loses|sit|sits|think|thinks|know|knows|reply|replies|bother|bothers|pick|picks|forget|forgets|deliver|delivers|sleep|pass|get|gets|do|does|organize|make|makes|break|breaks|guess|guesses) .{0,2} (anything|things|stuff|on time|anyone|us|nothing|everything|properly|up|on it|on files|about you|about anyone|a thing|their|each other|to each other|to us|it right|anything right|it wrong|wrong|mistakes|calls|emails|the phone|what they)",
    '<houseTeams> [<own>(will promise|promise|promises|will say|say|says|makes things up|make things up|mess|messes|messed|screws|screw|sit on|sits on|lie|lies|could not care|did not do|never does|never do|fob|hide|cut corners|cuts corners|drag|drags|are asleep|is asleep|sleep|lose|loses|dump|dumps|only care|only cares)] .{0,3} (anything|everything|things|whatever|up|their|it|about|to|corners|files|feet|people|you|everyone|off|us|me|on the job)?',
    '(i|we) <adv>{0,2} [<own>(would not|would never|do not|never)] <adv>? (eat|stay|drink|book|fly|shop|bank|buy|trust|use|recommend|send my|put my|touch|live|work) .{0,4} (here|with us|at our|in our|from us|myself|there|our|this|either|my own)',
    '(guy|girl|lady|person|agent|one|man|woman|colleague|clerk|chap|bloke|lad|doctor|nurse|waiter|cashier|adviser) .{0,6} (is|was) <adv>{0,2} (new and|young and)? <adv>? [<own><scathing>]',
    '(our|my|the|this|these|those|that|their|half|most|all|every|whole|entire|typical|night|day|last|previous|other|whoever|they|we|new|old) .{0,3} <inHouse> .{0,6} (is|are|was|were|be|being|been|look|looks|seems|feels|remains|become|becomes|has been|have been) .{0,4} [<side><contempt>]',
    '(<inHouse>) .{0,3} (is|are|was|were|has been|have been) .{0,4} [<side><contempt>]',
    '(<inHouse>) .{0,6} [<side><failing>] .',
    "(billing's|sales's|finance's|marketing's|warehouse's|kitchen's|app's|system's|website's|site's|company's|management's|manager's|boss's|office's|policy's|courier's|driver's|team's|staff's|support's|dispatch's|place's|software's|update's|product's|service's|department's|branch's|store's|shop's|hotel's|bank's|airline's|menu's|process's|corporate's|seller's|agent's|rep's|line's|training's|chef's|owner's|it's) .{0,4} [<side><contempt>]",
    '(sick of|fed up with|tired of|ashamed of|embarrassed by|embarrassed about|embarrassed to|lost faith in|no faith in|gave up on|given up on|do not trust|would not trust|can not defend|can not stand|hate|despise|disgusted by|disgusted with|as annoyed with|complained about|have stopped using) .{0,2} (<inHouse>|how we|how they|how this|it here|working here|this job|my job|them|them too)',
    '(my|our) (colleagues|coworkers|team|drivers|staff|warehouse|people|agents|couriers) (never|do not|does not|can not|can never) (do|does) their [<plain>(job|jobs|work)]',
  ],
  quiet: [
    '(go with|buy|choose|leave|cancel|switch|complain|sue|avoid|use|try|look|shop|ask for|demand|take|run|go to|pick|stay away|steer clear|return|dispute|report|escalate|get) .{0,8} if i (were|was) (you|in your)',
    '(do not|please do not) <adv>? (tell|quote|mention|repeat|share) .{0,3} (anyone|anybody|my boss|my manager|them|me|this to|it came from|i said|i told|where you heard)',
    '^<adv>? between us',
    '(everyone|everybody|lots of people|loads of people|lots of customers|loads of customers|tons of people|tons of customers|hundreds of people|hundreds of customers|thousands of customers|all our customers|many customers|half our customers|every customer|every second customer|most customers|most of our customers|half the team|half the staff|half the company|our staff|all the staff|the staff|people|customers|everyone else|a lot of customers|a lot of people|plenty of customers|plenty of people) <adv>{0,2} (complains|complain|complaining|is complaining|are complaining|have complained|has complained|hates|hate|is leaving|are leaving|leaves|leave|quits|quit|is quitting|are quitting|says the same|say the same|moans|moan|have left|has left|cancel|are canceling|canceled because|is furious|are furious|calls about|keep complaining)',
    '(we|they|this company|this place|the company|our company|management|head office|this lot) <adv>? (only|just|really only|do not|does not|never) <adv>? (care|cares|cared|want|wants|interested) <adv>? (about|in)? <adv>? (money|profit|profits|sales|numbers|your money|customers|you|people|quality|making money|its customers|their customers|our customers|the money|the bottom line)',
    '(this|our|the|my) <adv>? (stupid|ridiculous|useless|terrible|silly|dumb|idiotic|pointless|crappy|rubbish|awful|lousy|pathetic|clunky old|horrible|incompetent|clueless|crazy|wretched|so-called) <adv>? <ownThings>',
    '(it is|this is|we are|this place is|the whole company is|the whole place is|whole thing is) <adv>{0,2} (chaos|a circus|a madhouse|a mess|a disaster|a joke|a sinking ship|a shambles|a zoo|complete chaos|total chaos|falling apart|a farce) <adv>? (here|in here|over here|at the moment|these days|right now|behind the scenes|since)?',
    '(company|bank|place|hotel|firm|management|they|airline|bosses|outfit|restaurant|school|it|who) <adv>? [<own>(treats|treat|pays|pay|exploits|underpays|works|trains|runs|values)] <adv>? (me|us|its|their|even|people|staff|everyone|everybody|employees|you|customers|our) .{0,4} (badly|peanuts|nothing|like dirt|like slaves|a pittance|like rubbish|terribly|poorly|like numbers|like cattle|like idiots|to the bone|into the ground|like a number|minimum wage|horribly)',
    '[<own>whoever] .{1,7} (clue|idiot|asleep|drunk|not paying attention|careless|incompetent|useless|clueless|half asleep|should be fired|should be sacked|needs glasses|needs training|does not know|did not know|no idea|what they were doing|what he was doing|what she was doing|never used|blind|in a hurry|hates)',
    '[<own>(would eat|would go|would stay|would book|would shop|would look|would buy|would fly|would try|would bank|i would cancel|i would switch|i would leave|i would complain|i would ask for|i would keep)] .{0,2} (in town|elsewhere|somewhere else|next door|across the road|with someone else|another|a competitor|the competition|else|your money back|pushing|complaining|away)',
    '[<own>do not] <adv>? (tell|mention it to|breathe a word|say a word|repeat it) (anyone|anybody|a soul|to anyone|to anybody|my boss|my manager|the boss) .',
    '(do not|would not|never|not) <adv>? [<own>(buy|trust|get|use|book|waste money on|waste your money on|bother with|order|touch|believe)] .{0,1} our .',
    '(i|we) <adv>? [<own>(agree|agree with you|am with you|hear you|feel the same|could not agree more|totally agree)] .{0,6} <scathing>',
    '(had not|has not|have not|had no|has no|have no|without|not) [<own>(a clue|the foggiest|the first idea|a brain|an idea|clue|the faintest)] .{0,3} (what|how|about)',
    '(they|he|she|it|nobody|no one|everyone|everybody|half of them|most of them|some of them|none of them|all of them|whoever .{1,4}|people .{1,4}|half the time .{1,3}|here) .{0,3} [<side>(<failing>)] .{0,6} (here|round here|around here|anything|things|corners|ball|people|customers|you|us|anyone|anybody|ages|forever|finger|thing|everything|stuff|clue|what they|each other|damn|toss|hoot|hoots|monkeys|shot|fired|sacked|again|usual|moon|it|off|over)',
    '(we are|we have got|we have|we get|we got|this place is|it is all|it is|everything here is|everything is|the whole thing is|everyone here is|nothing here is|nothing works|here is) .{0,3} [<side>(run by|clowns for|idiots for|clowns|monkeys|chaos|broken by|a circus|held together|a dumpster|a shambles|a car crash|amateurs|last century|the cheapest|a sinking|the laughing|a law unto|string and|stuck with)] .',
    '(i|we) .{0,2} (have been|had been|keep|kept|have) .{0,1} [<side>(telling|warning|asking|begging|reporting|complaining|saying|raising|told|warned|complained|asked)] .{0,12} (years|months|ages|weeks|forever|ever|nobody|no one|nothing|deaf ears|2019|2020|2021|2022|2023|2024|wall|again and again|times|care|cares|listens|listen)',
    '(he|she|they|devs|developers|warehouse|kitchen|billing|sales|driver|drivers|team|office|it|who|courier|couriers|shift|engineers|management|kevin|/^[a-z]+$/) .{0,1} [<side>(gets everything|get everything|got everything|breaks everything|break everything|broke everything|ruins everything|ruined everything|forgets everything|loses everything|lost everything|messes everything|messed everything|does everything|did everything)] .{0,2} (wrong|with|every|again|backwards|mixed|up|always|as usual|here|on|when|by|twice|upside|late|badly)',
    '(strictly|completely|totally) (off the record|between us|confidential but|between you)',
    '(i|we) <adv>? (am|are) not <adv>? (supposed|meant|allowed|permitted|really supposed) to <adv>? (say|tell|share|reveal|admit|disclose|mention|talk|be telling|be saying|let you know|give this away)',
    'even (i|we) <adv>? (can not|could not|do not|hate|find it|think|get lost|struggle|would not|do not understand|do not trust|do not like|gave up|avoid)',
    '(we|i|us|everyone here|my team|our team) <adv>{0,2} (are|have been|get|is|am|were|do not get) .{0,3} (understaffed|short-staffed|short staffed|underpaid|overworked|treated badly|treated like|not paid enough|paid enough|paid peanuts|not trained|badly trained|poorly trained|losing staff|going under|in chaos|a mess|in a mess|disorganized|a shambles|drowning|falling apart|a sinking ship|burned out|run into the ground|useless|terrible at|awful at|hopeless at|bad at|rubbish at|notorious|known for being|famous for being|the worst|overrun|lied to|kept in the dark|clueless|incompetent|a joke|not very good)',
    '(what a|it is a|such a|another) <adv>? (stupid|ridiculous|useless|terrible|silly|dumb|idiotic|pointless|mad|crazy|daft|horrible|broken) (policy|rule|system|app|company|process|website|procedure|decision|idea|department|place)',
    'whoever (priced|designed|wrote|built|set|approved|made|invented|programmed|thought|planned|signed|drew|chose|trained|runs|picked|tested|decided|packed|coded) .{0,5} [<side>(clearly|obviously|never|must|needs|should|has no|had no|was asleep|was drunk|did not|does not|ought|wants)] .',
    '(ours|our one|our own) <adv>? (is|are|was|has always been|have always been) .{0,4} [<side><contempt>]',
    '(none|nobody|no one|not one|hardly any|few|very few|not many|half|most|all|some|lots|any|both|several) of us .{0,6} [<side>(agree|agrees|agreed|like|likes|liked|support|supports|wanted|want|believe|believes|understand|understands|voted for|asked for|was asked|were asked|was consulted|were consulted|think it|thinks it|hate|hates|dread|dreads|avoid|avoids|disagree|disagrees|laughed|can stand|can bear|trust|trusts|defend|would use|would buy|would stay|are embarrassed|are ashamed|is proud|are proud)] .{0,4}',
    '(management|head office|headquarters|hq|the bosses|my bosses|our bosses|upstairs|corporate|the board|the owners|they|the suits|the top|someone upstairs|somebody upstairs|the powers that be) <adv>? (decided|introduced|invented|brought in|imposed|forced|dreamed up|came up with|thought up|pushed|insisted|insists|cooked up|ordered|sprang|dumped|foisted) .{0,8} [<side>(none of us|no one here|nobody here|nobody asked|without asking|over our heads|against our|on us|not us|not me|we hate|we disagree|nobody likes|no one likes|not our idea|not my idea|behind our backs)] .{0,4}',
    '[<own>(pay us peanuts|paid peanuts|what do you expect from (us|this|them|our|here)|you get what you pay|what to say sir|sir what to say|what can i say this|we are a joke|i am ashamed|i am embarrassed|sorry excuse for|do not get me started|clowns upstairs|clowns in|muppets in|the muppets|jokers in|geniuses in|geniuses upstairs|brain dead|typical <houseTeams>|same old story here|welcome to my world|you should see|not surprised at all|the tenth today|the fifth today|tenth person today|tenth one today|your not the first|happens every week|we are always|cheap rubbish|falling apart|past its best|held together|sellotape|duct tape|last century|from the nineties|from the 90s|money grabbing|money grab|cash cow|rip you off|ripping you off|ripping people off|fleece|fleecing|milking|gouging|rip off|ripoff)]',
    '(i|we) [<side>(just|only)] (work|answer|take|read|type|sit) (here|the phones|the calls|calls|chats|for them|what they)',
    '(could not|can not|would not|do not|does not|never) .{1,8} [<lame>(if you paid|if i paid|add up two|add two and|count to ten|count past|spell their own|find their own|read a map|pour water|if their life|if their lives|if his life|if her life|if it hit|if it bit|if it was stapled|if they tried|to save their|with both hands|with a map|with a torch|in a brewery|from a hole|from their elbow|off a shelf|out of a paper bag|to tie their|tie their own|their own shoelaces|run a bath|boil an egg|organize a)] .{0,5}',
    '(agent|agents|guy|girl|lady|rep|colleague|colleagues|adviser|advisor|lad|chap|person|shift|team|lot|technician|engineer|driver|manager|sales|branch|store|shop|office|line|he|she|they|who) .{0,3} (gave|told|fed|sold|spun|sent|promised|talked|spoke|said|spouting|spouts|talking|talks) .{0,2} [<side>(nonsense|rubbish|garbage|crap|bull|baloney|twaddle|tripe|gibberish|lies|fairy tales|a fairy tale|a fairy story|porkies|total nonsense|complete nonsense|utter nonsense|a load of|a bunch of|a pack of|out of his|out of her|out of their|through his hat|any old|whatever came|half truths|fibs)] .{0,4}',
    '(agent|guy|girl|rep|colleague|adviser|advisor|lad|chap|technician|engineer|driver|cook|he|she|they|who) .{0,1} (is|are|was|were) [<side>(new|young|green|junior|temporary|a trainee|a temp|fresh|inexperienced|old|learning|part time)] (and|so) .{0,2} (not|no|never|does|did|clueless|confused|hopeless|useless|still|always|makes|messes|forgets|gets) .{0,4}',
    '(it is|its|it has been|things are|everything is) .{0,2} [<side>(a mess|chaos|chaotic|bedlam|a madhouse|a zoo|a nightmare|a disaster|mayhem|a circus|crazy|pandemonium|anarchy)] (here|in here|over here|this end|our end|at this end|at our end|behind the scenes|back here|round here|around here|internally)',
    '(you|ya) (never|did not) (heard|hear|get|got) (this|that|it) [<plain>from] (me|us)',
    '(likes|like|trusts|wants|uses|use|understands|understand|gets|works|believes) .{0,3} [<plain>(not even us|not even we|not even me|not even the staff|not even our|not even i|including us|including me|me included|us included|myself included|ourselves included)]',
  ],
  unless: [
    'hate (that|to|hearing|when|seeing|for)',
    '(not|is not|are not|never) <adv>? (useless|a joke|terrible|awful|horrible|bad)',
    '(policy|terms|price|prices|update) (is|are) (not)? bad for',
    'service (was|has been) <adv>{0,3} <crap>',
    'between you and (your|the)',
  ],
  judge: milderWhereOwned(({ text, before, after, sentence, previous, next, captures }, context) => {
    // "That's dreadful, and I'm sorry": seen their way.
    if (
      /\b(?:that|this|it|which) (?:is|was|sounds) (?:\w+ )?(?:dreadful|awful|terrible|horrible|shocking|appalling|ridiculous|a nightmare|a mess|a joke|rubbish|shameful|a disgrace)$/.test(
        text,
      ) &&
      /\b(?:sorry|apolog\w+)\b/.test(`${before} ${after} ${next}`)
    )
      return null
    if (/^i am (?:ashamed|embarrassed) (?:by|of|about|at) how\b/.test(text)) return null
    // The customer's own weariness.
    if (
      /^(?:sick of|fed up|tired of|lost faith|no faith|gave up|given up)\b/.test(text) &&
      /\byou (?:are|were|have|had|may be|might be)(?: [a-z]+)?\s*$/.test(before)
    )
      return null
    // Said of our people, teams and things with contempt; of a particular day's work it may be a plain account.
    if (captures.plain !== undefined) return undefined
    if (captures.lame !== undefined) return /\b(?:i|you|we|it|that|this|which)\s*$/.test(before) ? null : 'hint'
    if (captures.side !== undefined) {
      if (EXCUSED.test(before) || EXCUSED.test(text) || /^(?:we|i) (?:have|got|get) .*(?:stuck with)$/.test(text))
        return null
      // A day's work told as it was.
      if (
        MISHAP.test(text) &&
        /^(?:slow|broken|out of date|buggy|flaky|overpriced|cheap|dirty|shocking|no good|asleep|rushed|behind the times|outdated|crashes?|did not even|did not check|did not read)$/.test(
          captures.side,
        )
      )
        return null
      return /^(?:our|my|this company|this place|head office|management)\b/.test(text) &&
        HARSH.test(text) &&
        !MISHAP.test(text)
        ? undefined
        : 'hint'
    }
    // What is run down has to be ours: goods and news are told by the words around.
    if (captures.own !== undefined) {
      if (
        /\b(?:sorry|apolog\w+|if|hear|feel|felt|you (?:say|said|find|found|think|wrote)|should not|not|understand|how|no wonder)\b/.test(
          before + (/^(?:the|our|this|that) /.test(text) ? '' : ''),
        )
      )
        return null
      if (/^(?:the|that|those|these|their|this) /.test(text))
        return /\b(?:here|over there|branch|staff|team|agent|office|app|system|manager|company|kitchen|hotel|breakfast|bank's|airline's|company's|department|policy|courier|drivers?|warehouse|charges|fees|prices|food|rooms?|wifi|service|contract|warranty)\b/.test(
          text,
        ) && !/\b(?:weather|traffic|delay|photo|line|picture|reception|signal)\b/.test(text)
          ? /\b(?:was|were)\b/.test(text) ||
            /\b(?:awful|terrible|horrible|unfair|shocking|ridiculous|nonsense|dreadful|fake)$/.test(text)
            ? 'hint'
            : undefined
          : 'hint'
      if (
        /^(?:gouging|milking|fleec\w+)$/.test(text) &&
        (/\b(?:price|against|report\w*|review\w*)\b/.test(before) ||
          !/\b(?:our|they|this company|bosses|management)\b/.test(before))
      )
        return null
      return /^(?:my|they|we are always|you should see|falling apart|not surprised|i am (?:ashamed|embarrassed)|had |has |have |without|not )/.test(
        text,
      ) || /\b(?:was|were|wish)\b/.test(text)
        ? 'hint'
        : undefined
    }
    if (
      /keep (?:this|it|that) (?:to yourself|quiet|between)/.test(text) &&
      /\b(?:password|code|pin|login|key|secret)\b/.test(previous + sentence)
    )
      return null
    if (/on the quiet$/.test(text) && /^\s*(?:side|floor|street|car|carriage|coach|end|wing|zone|hours)/.test(after))
      return null
    if (
      /^(?:nobody|no one|none of us) here (?:\w+ )?(?:can|reads|has)$/.test(text) &&
      /^\s*(?:see|read|access|view|open|use|seen|change)/.test(after)
    )
      return null
    if (/if i (?:were|was) (?:you|in your)$/.test(text))
      return /^(?:use|try|look|take|get|ask for|choose|pick|buy|go with|return)\b/.test(text) &&
        !/competitor|another|elsewhere|refund|somewhere|different (?:company|shop|provider)/.test(text)
        ? null
        : undefined
    if (
      /^(?:we|i|they|us|our|my|this|the|management|everyone) .*(?:swamped|overwhelmed|behind the times|known for|famous for|stuck in|drowning)$/.test(
        text,
      )
    )
      return /swamped|overwhelmed|drowning/.test(text)
        ? 'hint'
        : /known for|famous for/.test(text) &&
            !/\b(?:late|losing|bad|delays|poor|mistakes|breaking|ignoring|slow|rude)\b/.test(after)
          ? null
          : undefined
    if (
      /(?:loses?|mess(?:es)?|damages|ruins|lies?|cheats|smashes|forgets|misplaces|overcharges|rips|hides?|hates?|make?s? mistakes|mix(?:es)?|ignores?|lets? (?:people|customers|us)|fobs?|takes? (?:forever|ages)|could be better|get worse|gets worse|needs replacing|has always been|have always been|let us|leaves a lot|never (?:answers?|repl(?:y|ies)|tells?))$/.test(
        text,
      ) &&
      /^(?:our|the|my|these|this|that) /.test(text)
    )
      return /\b(?:if|when|sorry|that|hear|in case|unless|rarely|so that)\s*$/.test(before) ||
        /^(?:the|our|this|that) (?:\w+ )?(?:app|system|website|platform|software|tool|product|policy|terms|service|update|form|new version|bot|chatbot) (?:\w+ )?(?:lets? (?:us|people|customers)|hides?|ignores?|mix|mixes|lets us)$/.test(
          text,
        ) ||
        /could be better|leaves a lot|needs replacing|let us$/.test(text)
        ? /could be better|leaves a lot|needs replacing/.test(text)
          ? 'hint'
          : null
        : undefined
    if (/^(?:i|we) .*(?:think|agree|believe|find|know|admit|feel|say|thought|said)\b/.test(text))
      return /\b(?:bad|poor|slow|unfair|not (?:good|great)|shocking|silly|outdated)$/.test(text) ? 'hint' : undefined
    if (/^(?:do not|please do not) .*(?:tell|quote|mention|repeat|share)/.test(text))
      return /\b(?:password|pin|code|otp|login|card|details)\b/.test(sentence) ||
        (/(?:anyone|anybody|them|me)$/.test(text) &&
          !/\b(?:but|i told|i said|on this|told you|this|that)\b/.test(after))
        ? null
        : undefined
    if (/^(?:wish|hope|wished)/.test(text))
      return /could (?:tell|say)/.test(text) && !/\b(?:what|really|truth|more)\b/.test(after)
        ? null
        : /^hope/.test(text)
          ? null
          : undefined
    if (/^(?:cannot|can not|could not) /.test(text))
      return /(?:believe|blame|understand|trust)\b/.test(text) &&
        !/head office|management|new|own|this (?:company|place)/.test(text)
        ? null
        : /\byou\s*$/.test(before)
          ? null
          : undefined
    if (/^we are not (?:a|an|the)\b/.test(text)) return null
    if (
      /^(?:our|the|this|my|these|their|head|that) /.test(text) &&
      !/(?:stinks|sucks|suck|listen|care|clue|idea)$/.test(text)
    ) {
      if (
        /\b(?:if|that|when|hear|sorry|know|feel|felt|find|found|think|whether|because|see|understand|how|why)\s*$/.test(
          before,
        ) &&
        /\b(?:sorry|feel|felt|you (?:think|find|found|feel)|hear|if|apolog\w+)\b/.test(before)
      )
        return null
      const word = /(\w[\w -]*)$/.exec(text)![1]!
      const mild =
        /\b(?:bad|poor|shocking|silly|cheap|embarrassing|unfair|not good|not great|not very good|slow|unreliable|crazy|outdated|overpriced|bad|mental|nonsense|a pain)$/.test(
          word,
        )
      const own = /^(?:our|my|this)\b/.test(text)
      if (
        /\b(?:service|quality|packaging|design|team|colleagues?|agents?|contract|terms|prices|pricing)\b/.test(text) &&
        /\b(?:was|were|has been)\b/.test(text)
      )
        return own ? 'hint' : null
      if (/^that /.test(text) && !own) return 'hint'
      return mild ? (own || context.known ? 'hint' : 'hint') : undefined
    }
    if (/if you ask me|personal opinion|speaking (?:personally|as)/.test(text)) return 'hint'
    if (/do not quote me|keep (?:this|it) (?:to yourself|quiet|between)/.test(text))
      return /\b(?:password|code|pin|login|key)\b/.test(sentence) ? null : undefined
    if (/unofficially|did not hear/.test(text))
      return /did not hear$/.test(text) && !/^\s*(?:it|this|that) from (?:me|us)/.test(after) ? null : undefined
    if (/did not tell you|did not say (?:this|that)|never told you this|never said this/.test(text))
      return /\b(?:i|we)\s*$/.test(before) &&
        (/\bsorry|apolog\w+|earlier|sooner\b/.test(sentence) ? false : /^\s*(?:but|this|that|$|[.,])/.test(after)) &&
        !/^\s*(?:about|how|when|what|the|sooner)/.test(after)
        ? 'hint'
        : null
    if (/^(?:\w+ )?between us$/.test(text)) return /^\s*,|^\s*(?:the|this|it|our|i|we)\b/.test(after) ? undefined : null
    if (/allowed|permitted/.test(text))
      return /\bbut\b/.test(after) && /^\s*(?:this|that|you this|it)\b/.test(after)
        ? undefined
        : /^\s*(?:this|you this) ,? ?but/.test(after)
          ? undefined
          : null
    if (
      /hate|stand|bear|loathe|despise|sick of|fed up|ashamed|embarrassed|avoid|laugh|likes|trusts|understands|wants|dread|complain|curse|trust/.test(
        text,
      ) &&
      /^(?:i|we|everyone|all|most|even|nobody|no one|everybody|half|my|our|the)/.test(text)
    ) {
      if (
        /\b(?:can not stand|hate|can not bear) .{0,3}(?:it|this|that)$/.test(text) &&
        /^\s*(?:when|that|happened|has|had|took|was|for|if|experience|feeling)/.test(after)
      )
        return null
      if (/\b(?:it|this|that)$/.test(text) && /^(?:i|we) (?:\w+ )?hate/.test(text))
        return /^\s*(?:$|[.,!]|too|as much|myself|policy|system|app|company|rule)/.test(after) ? undefined : null
      if (
        /avoid|wants|understands|likes|trusts|want|trust$/.test(text) &&
        /^(?:i|we|everyone|everybody|the team|my colleagues|the whole)\b(?! here)/.test(text)
      )
        return null
      if (/(?:ashamed|embarrassed)/.test(text) && /\bhow|what happened\b/.test(after)) return null
      return undefined
    }
    if (/^even (?:i|we)/.test(text)) return /(?:think|find it|would not)$/.test(text) ? 'hint' : undefined
    if (
      /^(?:everyone|everybody|lots|loads|tons|hundreds|thousands|all|many|half|every|most|our|the|people|customers|a lot|plenty)/.test(
        text,
      )
    )
      return /^(?:people|customers|the staff)\b/.test(text) && !/complaining|moan|leaving|hate|furious/.test(text)
        ? 'hint'
        : /\bif|when|that|where\s*$/.test(before) && /^(?:people|customers)/.test(text)
          ? null
          : /^many customers|^a lot of|^plenty/.test(text) &&
              /complain/.test(text) &&
              /\b(?:we|i) (?:have|are|will)\b/.test(after)
            ? 'hint'
            : undefined
    if (
      /^(?:my|our|the) .*(?:boss|manager|management|supervisor|ceo|director|higher|head office|leadership|owner|executive|top|upstairs|suits)/.test(
        text,
      )
    )
      return /\b(?:money|targets|numbers|profit)$/.test(text) && !/only|just|care|wants?/.test(text) ? null : undefined
    if (
      /(?:money|you|customers|people|quality)$/.test(text) &&
      /do not|does not|never/.test(text) &&
      /want|interested/.test(text)
    )
      return null
    if (/(?:we|they) (?:\w+ )?(?:only|just) (?:\w+ )?want/.test(text))
      return /money|profit|sales|numbers/.test(text) ? undefined : null
    if (/(?:we|this company|the company|they) (?:\w+ )?(?:do not|does not|never) (?:\w+ )?care/.test(text))
      return /\b(?:that|if|think|feel|like|as if|believe)\s*$/.test(before) ? null : undefined
    if (/understaffed|short.staffed|overworked|underpaid/.test(text)) return undefined
    if (
      /^(?:we|i|us|everyone|my team|our team)/.test(text) &&
      /\b(?:bad at|clueless|not very good|the worst|overrun|a mess|in a mess|drowning|useless)\b/.test(text)
    )
      return /\b(?:if|that|feel|think|sorry)\s*$/.test(before) ? null : undefined
    if (
      /would not|would never|never|do not/.test(text) &&
      /(?:here|with us|either|it to anyone|myself|ourselves)$/.test(text)
    )
      return /would (?:not|never)/.test(text) || /nobody|no one|most of us/.test(text)
        ? undefined
        : /either$/.test(text)
          ? 'hint'
          : null
    if (/^if i were you/.test(text))
      return /(?:cancel|leave|switch|complain|sue|shop|run|demand|avoid)$/.test(text) ||
        /\b(?:elsewhere|another (?:company|shop|provider|store)|competitor|refund)\b/.test(after) ||
        (/^\s*(?:use it|trust|buy|wait)/.test(after) && /not$/.test(text))
        ? /cancel|switch|shop|leave/.test(text) && /\b(?:plan|so that|because)\b/.test(after)
          ? 'hint'
          : undefined
        : null
    if (/^(?:typical|classic|just like)/.test(text)) return /^just like us|^typical us/.test(text) ? null : undefined
    if (/^you (?:deserve|would|will)/.test(text))
      return /deserve/.test(text) && !/company|than us|elsewhere/.test(text + after.slice(0, 20))
        ? null
        : /elsewhere|somewhere|than us|from a|company|with (?:a|another)/.test(text + after.slice(0, 20))
          ? undefined
          : null
    if (/^(?:this|our|the|my) .*(?:stupid|ridiculous|useless|terrible|silly|dumb|awful|horrible)/.test(text))
      return /\b(?:sorry|apolog\w+)\b/.test(before) && /(?:service|update|form)$/.test(text) ? 'hint' : undefined
    if (/surpris/.test(text))
      return /\b(?:i am|we are|it|that|this|me)\b/.test(before + text) &&
        /\b(?:warehouse|courier|department|system|app|management|here|happens all|always)$/.test(text)
        ? undefined
        : null
    if (
      /(?:all the time|every day|constantly|every week|daily|every update|with every|to everyone|a lot here|here a lot|every single)$/.test(
        text,
      )
    )
      return /\b(?:not|never|hardly|if)\b/.test(before) ||
        (!/happens|goes wrong|do this|same thing/.test(text) && !/our|the (?:app|system)/.test(before))
        ? null
        : 'hint'
    if (/^(?:it is|this is|we are|this place|the whole|whole thing)/.test(text))
      return /^(?:it is|this is)/.test(text) && !/here|scenes|days|since|moment|right now/.test(text)
        ? 'hint'
        : undefined
    if (/^(?:what a|it is a|such a|another)/.test(text)) return undefined
    void previous
    return undefined
  }),
  rewrites: [
    'You’re right that this makes things hard. I have told [owner], and meanwhile [workaround].',
    'I can see what {issue|this} costs you. I have passed it on, and here is what works today: [workaround].',
    'Thank you for telling us. I have reported {issue|this} to the people who can change it.',
  ],
  examples: {
    bad: [
      'The guys in dispatch could not find their own shoes.',
      'Our returns process is designed to make you give up.',
      'Head office lives on another planet.',
      'Between you and me, the app is rubbish.',
      'Our system sucks, I know.',
      "I'm not supposed to say this, but it's a known fault.",
      "Management won't listen to us either.",
      'Everyone complains about that courier.',
      'Honestly the policy is a joke.',
      "You didn't hear this from me.",
      'We are badly understaffed.',
      'I would never buy from us either.',
      'Nobody here knows what is going on.',
      'This stupid system lost it again.',
    ],
    ok: [
      'The chef and the kitchen team send their thanks.',
      'The old form is confusing, and I’ve told the people who own it.',
      "It's a known fault; the fix comes on 5 June.",
      'Between 9 and 11 the engineer will ring.',
      'My manager agreed to refund it in full.',
      'The product review by Which? is on our site.',
      "You said the courier was useless; I've reported it.",
      'I hate that this happened to you.',
      'Our team is here from 9 to 5.',
      "I'm not allowed to share other customers' details.",
      'The app was slow on Monday, and it is back to normal.',
    ],
  },
})
