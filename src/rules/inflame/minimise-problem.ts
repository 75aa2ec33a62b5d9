import { withAsides } from '../asides'
import { phraseRule } from '../types'

/** What follows says that it is about a price, a plan, a step: nothing is made small. */
const PRICE =
  /^ ?(?:\/|a (?:month|year|week|day|person|head|night)|per |each|for (?:the|a|an|each|up|new|your first)|extra|to (?:upgrade|add|ship|post|renew|join|switch)|monthly|yearly|annually|away|left|until|from now|more|off|remaining|to go|ago|free|available|in stock|trial|warranty|notice|allowed|steps?|if you)/
/** What we do is small, or it is about our own work. */
const OWN_SIDE =
  /\b(?:fix|solution|change|update|steps?|matter of|takes?|adjustment|tweak|edit|button|our (?:page|site|print|form|terms|website|label|photos?|mistake|error|fault)|question|risk|chance|commission|release|deposit)\b/
/** Taken seriously, or granted. */
const TAKEN =
  /\b(?:right to (?:be|feel)|every reason|i would (?:be|feel)|i am|we are(?! ?$)|i know|i understand|i realize|i see|(?:i|we) (?:do|would) not (?:think|believe|want|mean|consider|call)|not (?:suggesting|saying|just|only|simply|merely)|no wonder|can see why|understand why|sorry|should (?:not|never) have|never)\b/
const QUALIFIED =
  /\b(?:should (?:not|never)|make sure|ensure|prevent|stop|again|if|when|whenever|how|why|what|before|let|until|first|the last time|because|so)(?: \w+)? $/

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
    // Plain, whole and unmistakable: see `withAsides`.
    '^(please|just|oh|come on)? [<plain>get over it]$',
    '^(come on|look|well|honestly|please|relax)? [<plain>(it|that|this) is <adv>? (just|only) (a|an|one) <adv>? (phone|toy|laptop|dress|shirt|t-shirt|game|meal|pizza|cup|mug|scratch|dent|package|parcel|jacket|bag|chair|lamp|letter|sofa|book|tv|delivery|late delivery|inconvenience)]$',
    // not a big deal, not that bad, not the end of the world
    '(not|hardly|no|scarcely|barely|never|nothing) (<weigh>){0,4} (big|huge|major|massive|great|serious|real|earth shattering|life changing|life threatening|dramatic|drastic|urgent|tragic) (deal|problem|issue|thing|drama|disaster|concern|crisis|tragedy|catastrophe|biggie|emergency|harm|damage|loss|hardship|inconvenience|injury|impact|hurry|rush)?',
    '(not|hardly|no|scarcely|barely) (<weigh>){0,3} (biggie|drama|catastrophe|tragedy|crisis|disaster|emergency|armageddon|matter of life|life or death|life and death|rocket science|hardship|national emergency|world war|world ending|earth shattering)',
    "(not|hardly|never|no) .{0,3} end of (the|your|everyone's) (world|earth|universe|life)",
    '(<trouble>) (is|are|was|were|can|could) (not|hardly|never) (be)? (<weigh>){0,3} (bad|serious|big|important|long|terrible|urgent|dramatic|awful|critical|severe|tragic|deep|far|expensive|noticeable|significant|unusual|visible|much of a|as bad as|worth (it|complaining|getting|making|arguing|a|the)|a priority|worth)',
    '(mountain out of|mountains out of|storm in a|tempest in a|first world problem|first world problems|worse things|worse problems|bigger problems|real problems|bigger fish|bigger things to|more important things to worry|crying over spilled|crying over spilt|cry over spilled|cry over spilt|water under the bridge|grand scheme of|scheme of things|bigger picture|small price to pay|part and parcel|grin and bear|chin up|stiff upper lip|rub some dirt|suck it up|man up|toughen up|grow a thicker|thicker skin|thick skin|hard luck|tough luck|tough cookies|too bad so sad|boo hoo|shit happens|stuff happens|them is the breaks|what can you do|welcome to the real world|welcome to the club|welcome to life|join the club|rough with the smooth|swings and roundabouts|roll with the punches|roll with it|take it on the chin|brush it off|shrug it off|laugh it off|sleep over it|sleep over this|sleep over a|ado about nothing|a lot of noise|wrong side of the bed)',
    '(could|can|might|would) (be|have been) (much|far|a lot|way|so much)? worse',
    '(have|having|has|got|had) it .{0,2} worse',
    // overreacting, fuss
    'you .{0,4} (overreacting|overreact|overreacted|exaggerating|exaggerate|exaggerated|melodramatic|overdramatic|oversensitive|hypersensitive|nitpicking|nitpicky|fussy|fussing|paranoid|touchy|picky|overthinking|overdoing|catastrophizing|dramatizing|overdramatizing|dramatic|over reacting|over sensitive|too sensitive|precious about|making too much|reading too much|clutching at|splitting hairs|too worked up|hung up on|obsessing|obsessed|unreasonable about|a drama queen|spoiled|demanding)',
    '(making|make|made|kicking|kick|causing|cause|creating|create|worth|why) (up|such|all|this|the|too|so much|so|quite|a|an|of|much|big|massive|huge|unnecessary|needless|some){0,4} (fuss|scene|drama|song|mountain|molehill|ruckus|stink|meal|storm|commotion|hullabaloo|song and dance|noise|big deal|thing out of|deal out of|issue out of|problem out of|deal of|issue of|issue over|deal over|thing of it|drama of)',
    '(all|much|so much|this|such|lot of|unnecessary|no need for|need for|without the|cut the|save the|spare the|stop the|skip the|enough) (the|all|this|that|of|a|any|so|much|big){0,2} (fuss|drama|ado|hysteria|commotion|melodrama|theatrics|dramatics|overreaction)',
    '(fail|failed|fails|do not|can not|struggle|struggling|hard|unable|not sure|difficult) (to|i)? (see|understand|get|follow|imagine|think) (what|why|how|where) .{0,5} (fuss|big deal|so upset|angry|matter|matters|complaining|complaint|such|harm|drama|bothered|bothers|so important|so urgent|the end of the world|worked up|problem|ruined|ruin|upset)',
    // only a small …
    '(only|just|merely|simply|nothing more than|no more than|but|really|at most|talking about|speaking of|complaining about|about) (<weigh>){0,2} (<smallAs>|teeny|cosmetic|temporary) (<smallAs>|and|bit|of|little|old){0,2} (<harm>|<trouble>|scuff|markings|cosmetics|mix up|hair|crumb)',
    '(is|was|it|that|this|only|just|be) (only|just|merely|simply|really|nothing but|no more than) (a|an|some|one) (<smallAs>|old|free|cheap){0,2} (<harm>|phone|parcel|package|toy|game|app|box|shirt|pizza|photo|dress|cup|mug|bag|book|chair|cosmetic|website|sandwich|drink|meal|plant|tablecloth|pen|coffee|burger|haircut|cushion|sticker|side dish|starter|dessert|newsletter|picture|password|song|video|movie|film|ticket|hobby)$',
    '(<trouble>|you|refund|we) (is|was|are|were|came|arrived|lost|waited|comes|paid|overpaid|took|are talking about|are talking|will be|be) <mid>{0,2} (late|about|off)? (only|just|merely|barely|hardly|a mere|all of|a grand total of) (about|around|a|an|the)? (one|two|three|four|five|six|seven|eight|nine|ten|few|couple|fifteen|twenty|thirty|forty|fifty|half|hour|cents|pennies|change|day|week|minute|fiver|tenner|/^[$£€₹]?[0-9]/)',
    '(<trouble>) (you .{1,3})? (is|was|are|were|seems|seem|looks|look|appears|sounds) (to be)? (<weigh>){0,3} (<slight>)',
    '(barely|hardly|scarcely|not even|can not even|can hardly) (noticeable|visible|matters|matter|noticed|worth|see|notice|anything|qualifies|counts|count|ruins|affects|makes a difference|broken|late|damaged|a problem|a reason|an emergency|feel it|tell|fair to complain|grounds)',
    // get over it
    'you (<mid>|not|still){0,2} (survive|live|manage|cope|be fine|get by) (without|with|for|until|one|another|just|fine|it|through|a day|a week|a few|the night|this|that|i am sure|im sure|surely)?',
    // others do not complain
    '<others> (<softly>|in|on|with|who|that|have|had|would|do|does|is|are|were|seem to|seems to|can|could|simply|just|learn to|tend to|never|not|has|usually|happily|perfectly|even|here|your|the|this|same|same|bought|building|street|situation|model|get|gets|(on|in|at|from) (the|this|your|that) .){0,6} <copes>',
    '(nobody|no one|noone|no other customer|no other customers|not one customer|none of our|no customer|not a single|nobody else|no one else|not one person|never had anyone|not heard anyone) .{0,5} (complained|complain|complains|mind|minds|minded|bothered|noticed|mentioned|reported|raised|objected|complaining|complaint|complaints|problem|problems|trouble|issue|issues|upset|fuss|cares|care|notice|notices|fussed|see|sees|spot)',
    // does not matter
    '(who cares|big whoop|whoop de doo|so what|no biggie|oh well|big deal|meh)$',
    '(not|hardly|scarcely|barely|nowhere near|far from|never|no) (<weigh>|like|call|it|that|this|qualify as|your|exactly|really|the|another){0,4} <calamity>',
    '<amount> (or two|of|more|extra)? <unitOf> .{0,4} (is|are) <weigh>{0,2} (nothing|neither here nor there|no time|a blink|not the end|not something|hardly|peanuts|manageable|bearable|not exactly|not even|no reason|not long|not much|reasonable)',
    '(just|only) (one|two|a|an|three|few|a few|couple of) (missing|late|cold|wrong|lost|broken|torn|small|short|forgotten|bent|stale|soggy|damp|wet) .',
    '(no|not) (great|big|major|real|huge|terrible|serious|such a|much of a|much) (loss|harm|damage|tragedy|shame|hurry|problem|issue|matter|drama|deal)',
    '(come on|at the end of the day|after all|let us be honest|let us face it|cheer up|oh please|for goodness sake|for heavens sake|when all is said|in the grand scheme|big picture|seriously) .{0,3} [<maybe>(it is|it was|they are|they were|that is|these are|those are|this is|we are talking about|you are talking about) <weigh>{0,2} (just|only|merely|nothing but|hardly|barely|a bit|a little)]',
    // Further devices, mostly hints.
    '(it|this|that|they|these|those) (is|was|are|were) <weigh>{0,2} (just|only|merely|honestly|simply|after all) [<mere><weigh>{0,1} .{1,5} (and|but|though|tho|anyway|lol|haha|at the end|you can|after all|so)]',
    // Said aside: see `withAsides`.
    '^.{0,2} (does|do|did|can|could|is|are|was|would|has|have|should) .{0,8} [<sore><grave>] .{0,6}$',
    '(make|making|made) .{0,3} [<sore>(drama|mountain|tragedy|circus|scandal|opera|federal case|crisis|catastrophe|meal|saga)] .{0,2} (out of|from|of|over|about)',
  ],
  quiet: [
    '(nobody|no one|noone|none|anybody|anyone) .{0,3} (died|hurt|injured|dead|killed|dying|bleeding|lost (an arm|a limb|an eye|their life))',
    '(one|two|three|a|few|couple|five|ten|another|few more|extra) (or two|of|more|extra)? (day|days|hour|hours|week|weeks|minute|minutes|pound|pounds|dollar|dollars|quid|bucks|euro|euros|pence|cents) (late|more|extra|delay|of waiting)? (is|are|will|would|can|does|do) (<weigh>){0,2} (not|hardly|nothing|never|barely|neither|no)',
    '(i|we) would not (<softly>){0,2} (worry|fret|stress|lose sleep|dwell|fuss|get too|be too|make too much|read too much|mind|care|let) (<softly>|much|about|over|on|into|hung|it|that|this|sleep){1,4}',
    '(just|please|and|to|should|must|need to|have to|can|could|better|then|so|best|simply|will|<tellTo>) (let it go|let this go|let it slide|live with it|live with that|live with this|deal with it|put up with it|put up with that|learn to live|move on|look past it|overlook it|forget about it|accept it and|rise above it|laugh about it|look on the bright)',
    '(not|never|hardly|will it|would it|hardly going to) (going to)? (kill|hurt|harm|bankrupt|ruin|break) (you|anyone|anybody|the bank)',
    '(is|was|are|were) (a|an|one|some|only|just|merely|your|the){0,2} .{1,3} not (a|an|the|your|some|exactly a|actually a){0,1} .{0,2} <calamity>',
    '(just|only|merely|purely|simply) (a|an|the)? .{0,2} (matter of <amount> .{0,1} <unitOf>|display (matter|issue|thing)|hiccup|formality|detail|blip|technicality|misunderstanding|clerical .|cosmetic .|aesthetic .)',
    '(people|children|kids|others|families|patients|someone|somebody|nations|those) .{0,4} (starving|dying|homeless|hungry|without (water|food|power|a roof|homes|a home)|in hospital|with cancer|sleeping rough|in war|at war|war zones|who have nothing|who lost|whose whole|less fortunate|worse off|far worse)',
    '(not|no one|nobody|hardly anyone|never) .{0,3} (going to)? <weigh>{0,1} (die|died|ruined|ruin|kill|killed|sank|sunk|bankrupted|hurt|harmed|broke|collapsed|perished|starved|starve) .{0,2} (because|from|of|without|over|anyone|anybody|a|any|you|your|by|when|if)',
    'at the end of the day <weigh>{0,1} (it is|it was|they are|this is|that is) <weigh>{0,1} [<mere>.{1,4}]$',
    '[<mere>(think positive|stay positive|bright side|silver lining|every cloud|on the plus side|glass half full|count your blessings|focus on the positive|see the positive|look at the positive)] .{0,5}',
    '[<mere>(never|not) <weigh>{0,1} (bothered|hurt|killed|harmed|hurts|troubled|bothers) (anyone|anybody|a soul|a fly)]',
    '[<sore><negligible>]',
    '[<sore>(matter|question|sum|talking|arguing|quarreling|case) (of|about|over) .{0,2} (pence|pennies|cents|pounds|dollars|euros|quid|change|rupees|inches|millimeters|centimeters|/^[$£€₹][0-9]/)]',
    '(blow|blowing|blown|getting|got|take|taking|let) .{0,5} out of (proportion|all proportion|context)',
    '(<trouble>|such|stuff|things|delays|accidents|mishaps|slips|mixups|breakages|mistakes|that sort of thing|this sort of thing|this kind of thing) (things|stuff|mistakes|errors|delays|like (this|that|these))? (do|does|will|just|can|simply|always|often|sometimes|occasionally|tend to|bound to|are bound to|really){0,2} (happen|happens|occur|occurs|get lost|crop up|come up)',
    '(too|so|overly|being|bit|little|less|very|rather|super) (sensitive|dramatic|picky|touchy|theatrical|precious|pedantic|fussy)',
    'what (is|are|was)? (<softly>|all|with|the|this){0,4} (fuss|drama|panic|commotion|hysteria|hullabaloo|big (deal|problem|issue|drama|rush|hurry))',
    '(read|reading) too much into',
    '(is|was|are|were|does|do) (it|that|this|they|a .{1,3}|one .{1,2}|the .{1,3}) (<weigh>){0,3} (worth|matter|matters|important|necessary|such|that bad|the end|a crisis|so terrible|so bad|so awful|so important|so urgent|that urgent|that important|that serious)',
    '(not|hardly|never) (<weigh>){0,2} (like|as if|as though) (it|you|anyone|anybody|we|the|your|they|there|somebody|someone|he|she|i) ',
    '(all|so much) (this|that|the|of this|of that) (noise|fuss|emails|messages|shouting|drama|anger|outrage|aggro|stress|effort|correspondence) (for|over|about|because)',
    '(<trouble>) (is|was|are|seems|looks|were) (<weigh>|of){0,4} (<smallness>) .{0,1} (<harm>|issue|issues|problem|problems|matter|thing|concern|complaint|amount|detail|difference|technicality|formality|sum|fee|price)',
    '(you|anyone|nobody|no one|your guests|guests|people) .{0,2} (barely|hardly|scarcely|never|not|will|would|even) (even|really|be able to|ever){0,2} (notice|see it|see|feel it|tell|hear it|know the difference) (it|that|the difference|once|after|from|anyway|much|a thing)?$',
    '(nothing|not|hardly|never|no point|no reason|no need|no use) (really|something|anything|a|thing|reason|worth|to|get|be|getting|being|much|in|for|you|need|should|that){0,5} (upset|complain|complaining|fuss|fussing|cry|moan|whine|worked up|lose sleep|losing sleep|bothered|arguing|dwell|dwelling|making a fuss|get excited|write home|make a fuss) (about|over|up|by|for|the|all|on|of)?',
    '(get|getting|got) over (it|this|that|yourself)',
    '(day|days|hour|hours|week|wait|waiting|patience|minutes|bit) .{0,2} (never|not) (killed|kill|hurt|harmed|hurts|harm) (anyone|anybody|you)?',
    'you (should|ought|could|must|need) (<softly>|to|at|least|really|be|feel|count yourself){0,4} (grateful|thankful|lucky|glad|pleased|happy|relieved|appreciate) (that|it|we|to (have|get|receive) (anything|it at all|something|any)|you|only|for what|with what)',
    '(a bit of|a little|little bit of|minor|slight|small|tiny|mere) (inconvenience|patience|perspective|discomfort|waiting|dust|noise|rust|dirt|wear|hiccup|annoyance|nuisance|setback)',
    '(bit|little|some|put|keep|get|lost|lose|have|need) (of|it|this|that|things|a|your|some|sense){0,3} (in|into)? perspective',
    '(petty|trivial|silly|nitpicky|frivolous|insignificant|superficial|minor) (complaint|complaints|issue|issues|matter|matters|concern|concerns|thing|things|problem|problems|detail|details|request|gripe|gripes|niggle|niggles|quibble)',
    '(we|you) are <weigh>{0,2} (talking|arguing|speaking|complaining|quibbling|haggling|moaning) <weigh>{0,2} (about|over|of) <weigh>{0,2} <amount> (of)? .{0,1} (<unitOf>|<pettyThing>)',
    '(is|are|was) (not|hardly|scarcely) <weigh>{0,2} (something|anything|grounds|a reason|a matter|reason|cause|enough|worth) .{0,2} (to|for|of) .{0,2} (write|complain|complaining|complaint|call|email|make|get|be|argue|lose|cry|fuss|fight|shout|panic|escalate|alarm|anger|concern|outrage|a review|bad review|drama|sue|report|dwell|waste)',
    '(just|only|merely|simply|literally) (a|an|one|some|your|the|two|three|half)? .{0,2} [<petty><pettyThing>]',
    '<mischief> (of (this|that) (kind|sort|type|nature|length|size)|like (this|that|these|yours)|such as (this|yours))? .{0,2} (is|are|was|were|can be|will be|remain|seem) <weigh>{0,3} [<maybe><usual>]',
    '(such|these|this much|that much|some|little|bit of|small) <smallAs>{0,2} [<maybe><mischief>] .{0,3} (is|are|was) <weigh>{0,3} (<usual>|allowed|okay|ok|fine|nothing)',
    'you <mid>{0,2} (laugh|smile|giggle|forget|forgotten|not remember|not even remember|have forgotten|barely remember|get over|be over|look back|wonder why|get used to|hardly notice|stop noticing|thank us) .{0,4} (one day|some day|someday|tomorrow|in a (week|month|year|day)|in no time|soon|all about|about (it|this|that)|it|this|at (it|this|that)|why you|on this)',
    '(will|shall|too|it|this|that) (<weigh>|shall|will){0,2} (blow over|pass|grow back|grows back|wear off|buff out|wash out|wash off|dry|heal|be forgotten|sort itself out)$',
    'count your (blessings|lucky stars|stars)',
    '(rest|remainder|remaining|other half|other (one|ones|items|parts)) (of .{1,3})? (is|was|are|were|arrived|works|work|came|slept|went|tasted|looked) <weigh>{0,2} [<maybe>(fine|perfect|perfectly|well|good|great|intact|okay|ok|excellent|happy|safe|sound|all right|alright|lovely)]',
    '(got|get|received|have|had|delivered) (most|nearly all|almost all|the majority|(two|three|four|five|six|eight|nine|ten|/^[0-9]/) (out of|of)) .{1,6} (ok|okay|fine|good|enough|not bad|great|so|pretty|alright)',
    '(will|would|should|does|do|can) <weigh>{0,2} (function|work|run|taste|fit|look|perform|play|cook|drive|wash|feel|print|read|sound|do the job) <weigh>{0,1} [<maybe>(the same|just the same|just as well|as well|just fine|as before|regardless|anyway|all the same|exactly the same|perfectly well)]',
    '(take|taking|taken|took) (it|this|that|things|everything|the matter)? <weigh>{0,2} (too|so|very|much too|far too|way too|that|overly) (seriously|personally|hard|to heart|badly)',
    '(should|must|need|do|does|can) not be (taken|made|treated|seen|viewed|considered) .{0,3} (so|too|as|into|that) .{0,2} (seriously|big|serious|major|issue|crisis|problem|drama|personally)',
    '^<weigh>{0,2} (it|that|this) (is|was) <weigh>{0,1} [<mere>(one|a single|two|a couple of) (night|day|evening|weekend|meal|hour|show|game|class|lesson|trip|flight|week|morning|afternoon|dinner|picture|name|letter|photo|song|seat|glass|page)] .{0,8}',
    '[<mere>you <weigh>{0,1} (still|did|at least) <weigh>{0,1} (got|had|enjoyed|made it|ate|slept|arrived)] .{1,6}',
    '[<maybe>(still|sure it|sure they|i bet it) <weigh>{0,2} (tasted|looked|smelled|sounded|does|do|did) <weigh>{0,2} (lovely|fine|great|nice|good|delicious|beautiful|the job|its job|job|wonderful|perfect|the trick)] .{0,3}',
    '[<mere>(the|your|all) (other|remaining|rest of the|rest of your) .{1,4} (are|is|were|was|arrived|came|work|works|survived) <weigh>{0,2} (fine|ok|okay|intact|perfect|good|whole|all right|undamaged|in one piece)]',
    '(some|little|bit of|keep|keeping|get|gain|retain|put|sense of|touch of|dose of|into|in) .{0,3} [<sore>(perspective|proportion|proportions)]',
    '[<sore>(hardly|barely|scarcely|only|not|nobody|no one|have|need|has) .{0,4} <perceived>] .{0,4}',
    '[<sore>(within|inside) .{0,1} (what|limits|normal|the normal|tolerance|margins|the margin|bounds)] .{0,3}',
    '(people|customers|guests|everyone|everybody|others|many|most|passengers|drivers|patients) .{0,3} [<sore>(get|gets|getting|have|receive|receiving|see|face|wait|waiting|experience|live with|live like|put up) .{0,5} (every day|daily|all the time|every week|hundreds|dozens|thousands|constantly|regularly|every night|all day|without complaining|without complaint)]',
    '(elephant .{0,6} (mosquito|fly|flea|ant|mouse)|(mosquito|fly|flea|ant|mouse) .{0,3} elephant)',
    '[<sore>(elsewhere|others|somebody else|someone else|other people|other guests|other customers|some people|some guests|some customers|last week|there are|children|patients|another customer|the next customer|passengers) .{0,6} <worseOff>] .{0,4}',
    '[<sore>you .{0,1} still (got|had|saw|made|managed|slept|ate|arrived|enjoyed|won|finished|got to)] .{0,5}',
  ],
  unlessNear: [
    '(i|we) have <weigh>{0,1} (waived|refunded|removed|added|credited|canceled)',
    '(but|and) (i|we) (know|understand|see) (it|this|that) (cost|took|matters|mattered|hurt|spoiled)',
    '(only|just) .{0,3} (walk|drive|ride|stroll)',
    'you should have (heard|had|got|received) .{0,3} (from us|by now|last week|yesterday|already)',
  ],
  judge: withAsides(({ text, before, after, sentence, captures }, context) => {
    if (/\bdeal with\b/.test(text) && /\b(?:i|we) (?:(?:will|can|shall) )?(?:\w+ )?$/.test(before)) return null
    if (/^you are (?:quite |absolutely |completely )?right\b/.test(sentence)) return null
    if (/^(?:is|are|was|were|am) not (?:making|being|overreacting|exaggerating)\b/.test(text)) return null
    if (
      /^\s*(?:(?:minutes?|hours?|miles?|km|stops?|steps?|days?|floors?|streets?|doors?) )?(?:from|away|left|until|on foot|by (?:bus|train|car))\b/.test(
        after,
      )
    )
      return null
    if (
      /\b(?:nothing|none|no part|not|never|hardly|far from|no way)\b(?: \w+){0,2} $/.test(before) &&
      /^(?:this|that|it|your)\b/.test(text)
    )
      return null
    if (
      / (?:is|are|was) not$/.test(text) &&
      /^ (?:right|ok|okay|acceptable|good enough|what|fair|how|on|in)\b/.test(after)
    )
      return null
    if (/^(?:nobody|no one)\b.*\b(?:sees?|spot)$/.test(text)) return 'hint'
    if (/\bsmall change$/.test(text) && /^\s*(?::|to|on|in|of|and|that)/.test(after)) return null
    if (OWN_SIDE.test(before.slice(-25)) && /\b(?:small|minor|little|tiny|simple|short)\b/.test(text)) return null
    if (/\b(?:silly|stupid|daft)\b/.test(text + after.slice(0, 12)) && /\bof (?:me|us|our|ours)\b/.test(after))
      return null
    if (/\bform$/.test(text) || /^\s?form\b/.test(after)) return null
    if (captures.petty !== undefined) {
      if (/^form|\bshort form/.test(captures.petty)) return null
      if (
        /\b(?:we|our|i|us|sorry|not|never|click|step|takes?|need|can|will)\b/.test(before + text) ||
        TAKEN.test(before) ||
        /\bform\b/.test(text)
      )
        return null
      if (
        !/^\s*(?:$|[.!?,;:…–—]|lol|haha|bro|mate|sir|madam|dude|after all|you know|for (?:god|heaven|goodness)|not (?:a|an|the)\b|and (?:not|you|it)|so )/.test(
          after,
        )
      )
        return null
      return context.complaint || /\b(?:just|only|merely|literally)\b/.test(text) ? undefined : 'hint'
    }
    if (
      /^(?:over|about|because|on account|for)\b/.test(text) &&
      captures.maybe !== undefined &&
      !context.complaint &&
      !/\b(?:all this|fuss|upset|angry|worr\w+|argu\w+|complain\w*|cry\w*|emails?|calls?|row|moan\w*)\b/.test(before)
    )
      return null
    // Only where there is a trouble to be made small.
    if (captures.mere !== undefined)
      return !(context.complaint || context.anger > 0) ||
        /\b(?:sorry|apolog\w+|refund\w*|replac\w*|matter of|quick)\b/.test(sentence)
        ? null
        : 'hint'
    if (captures.maybe !== undefined)
      return /\b(?:sorry|apolog\w+|our (?:fault|mistake|error))\b/.test(sentence) && !/\bbut\b/.test(sentence)
        ? null
        : 'hint'
    if (
      TAKEN.test(before) &&
      !/\b(?:but|however|honestly)\b[^.]*$/.test(before) &&
      !/^(?:not|do|i|we|no|hardly|fail)\b/.test(text)
    )
      return null
    if (
      /\b(?:should (?:not|never)|our (?:mistake|fault|error)|sorry)\b/.test(sentence) &&
      /happen|occur|barely|hardly|not even/.test(text)
    )
      return null
    if (/happen|occur|get lost|c(?:rop|ome) up/.test(text)) {
      if (QUALIFIED.test(before) || /\b(?:not|should|happens to be|something)\b/.test(text)) return null
      if (
        /^(?:it|this|that|what|which|there|issue|problem|error|they|everything)s? \w/.test(text) &&
        !/^\s*(?:$|[.!?,;:]|(?:from time|now and|all the time|to (?:everyone|everybody|anyone|the best|all|us all|lots|many)|you know|sometimes|but|unfortunately|with (?:all|every)))/.test(
          after.trimStart(),
        )
      )
        return null
      return context.fault === 'theirs' ||
        /\b(?:by mistake|wrong (?:size|one|button)|my (?:fault|mistake|bad))\b/.test(context.normalized)
        ? 'hint'
        : undefined
    }
    if (
      /\b(?:only|just|merely|barely|hardly|mere|total|all of)\b.*(?:[$£€₹]|\d|one|two|three|four|five|six|seven|eight|nine|ten|few|couple|teen|twenty|thirty|forty|fifty|half|hour|cents|pennies|change|day|week|minute|fiver|tenner)$/.test(
        text,
      )
    ) {
      if (OWN_SIDE.test(after.slice(0, 40))) return null
      const rest = after
        .replace(/^[\d.,]+/, '')
        .replace(
          /^ (?:more|extra|or two|of|a|an|quid|dollars?|pounds?|euros?|rupees?|bucks?|days?|hours?|weeks?|minutes?)\b/,
          '',
        )
      if (
        PRICE.test(rest.trimStart()) ||
        /\b(?:per|a) (?:month|year|week|person)\b|\b(?:left|remaining|to go|in stock|available|seats?|rooms?|spots?|steps?|items?|copies|places)\b/.test(
          after,
        )
      )
        return null
      return context.complaint ||
        /\b(?:late|delay|wait|early|quid|bucks?|cents?|pence|pennies|change)\b|[$£€₹]|dollars?|pounds?|euros?|rupees?|days?|hours?|weeks?|minutes?/.test(
          text + after.slice(0, 20),
        )
        ? undefined
        : 'hint'
    }
    if (
      /^you are (?:literally )?the (?:first|one)/.test(text) &&
      !/complain|problem|issue|trouble|bothered|upset|mind|struggl|unhappy/.test(text)
    )
      return null
    if (/sensitive|dramatic|picky|touchy|fussy|precious/.test(text)) {
      if (
        /\bnot\b/.test(before.slice(-30) + text) &&
        !/\b(?:do|please) not\b|\bare not we\b|^we not/.test(before.slice(-20) + text)
      )
        return null
      if (
        !/\byou|\bbe\b|\bwe\b/.test(before + text) ||
        /^ (?:to (?!this|that|criticism)|data|information|skin|teeth|material|area|content|lighting|effect|improvement|change|increase|drop|screen)/.test(
          after,
        )
      )
        return null
    }
    if (/^you\b.*\b(?:not|never)\b.*(?:react|exagg|para|fuss|unreason|demand|obsess)/.test(text)) return null
    if (/^(?:what|who|is|was|are|were|does|do) /.test(text) && /worth|necessary|important|matter/.test(text))
      return /^\s*(?:$|[?])/.test(after) || /really|worth/.test(text) ? 'hint' : null
    if (/^you .*(?:survive|live|manage|cope|fine|get by)/.test(text))
      return /\b(?:will|can|would|could)\b.*(?:survive|live (?:without|with|through|for|until|one)|live$|cope|be fine|manage (?:without|just|fine))/.test(
        text,
      ) &&
        !/^ (?:in|at|chat|abroad|near|there|support)\b/.test(after) &&
        !/\b(?:how|where|if|when|so)\b/.test(before)
        ? undefined
        : null
    if (/deal with it|move on|put up with|let (?:it|this)|live with|learn to live/.test(text)) {
      if (/\b(?:we|i|our|my|team|they|he|she|us)\b[^,.;]*$/.test(before) && !/\byou\b[^,.;]*$/.test(before)) return null
      if (/\bnot\b[^,.;]*$/.test(before) || /^ (?:to|on|for you|with the next)\b/.test(after)) return null
      return /\b(?:wish|want|would like) (?:\w+ )?to\b/.test(before + text) ? null : undefined
    }
    if (/get(?:ting)? over/.test(text) && !/^\s*(?:$|[.!?,;:]|and|so|already|now)/.test(after)) return null
    if (/hurt|injured/.test(text) && /\b(?:glad|relie(?:f|ved)|thank|good|happy)\b/.test(sentence)) return null
    if (/at least/.test(text))
      return /\b(?:make sure|ensure|check|until)\b/.test(before) || /\d/.test(after.slice(0, 12)) ? null : undefined
    if (/^(?:it|that|this) (?:does|do|did|should|will) .*(?:matter|hurt)$/.test(text))
      return /^ (?:if|which|whether|what|how|where|when|who|to our|that you|the)\b/.test(after) ? null : undefined
    if (/^(?:what|any|no|little|much) .*(?:difference|harm)/.test(text))
      return /^what/.test(text) && !/\bbetween\b/.test(text + after) ? undefined : null
    if (
      /happy|fine|pleased|grateful|glad|love/.test(text) &&
      /^(?:other|most|many|all|our|thousands|hundreds|millions|lots|plenty|every|everyone|people|the|some|a )/.test(
        text,
      )
    )
      return /\b(?:we|i|keep|make|making|help|helps|sure|want|so that)\b/.test(before)
        ? null
        : context.complaint || /else|other|most/.test(text)
          ? undefined
          : null
    if (
      /^(?:other|most|many|all|our|thousands|hundreds|millions|lots|plenty|every|people|the|some|a) /.test(text) &&
      /complained?$|mind$|bother(?:ed)?$|notice|accept|manage|understand/.test(text) &&
      !/\b(?:not|never)\b/.test(text)
    )
      return /complain|notice|bother/.test(text) ||
        /^ (?:to|your|the|their|several|multiple|payment|both)\b/.test(after)
        ? null
        : undefined
    if (
      /\b(?:small|minor|tiny|little|slight|simple|temporary|brief|short|single|few|only|just|merely|simply|but|really)\b/.test(
        text,
      ) &&
      OWN_SIDE.test(text + after.slice(0, 30)) &&
      !/\b(?:mistake|error|delay|scratch|dent|pounds?|dollars?|euros?|quid|bucks?|rupees?|cents?|pence)\b/.test(text)
    )
      return null
    if (/temporary|brief|short|simple|single/.test(text))
      return /\b(?:only|just|merely|over|such)\b/.test(text) && !/temporary|simple/.test(text) ? undefined : 'hint'
    if (/(?:wear|dust|noise|rust|dirt|patience|waiting|discomfort)$/.test(text))
      return /never hurt|not hurt|is not|is nothing|goes a long/.test(after) ? undefined : 'hint'
    if (
      /^(?:this|it|that) (?:is|was) not .*(?:visible|unusual|available|noticeable|far|long|urgent|priority|important)/.test(
        text,
      )
    )
      return context.complaint || /important|urgent|priority/.test(text) ? undefined : 'hint'
    if (/(?:harmless|minimal|manageable|nothing|cosmetic|marginal)$/.test(text))
      return /^(?:what|there|which|everything)\b/.test(text) ||
        /^ (?:to|more|i|we|you|in|left|else|on|wrong|further|but)\b/.test(after)
        ? 'hint'
        : undefined
    if (
      /^(?:no|not any|any|little) (?:\w+ )?(?:harm|damage|injury|impact|loss)|^(?:nothing|no) (?:too|very|so|really)|major|urgent|\brush|\bhurry/.test(
        text,
      )
    )
      return context.complaint || /\bno (?:real )?harm\b|deal|thing|nothing/.test(text) ? undefined : 'hint'
    if (
      /^minor (?:issues?|details?|problems?)/.test(text) ||
      /^(?:a )?(?:bit|little|rather|somewhat|quite) (?:much|strong|heavy|extreme)/.test(text)
    )
      return 'hint'
    return undefined
  }),
  rewrites: [
    'I can see why {issue|this} matters to you, and I want to get it right.',
    'This should not have happened, and I am taking {issue|it} seriously.',
    'You should not have to put up with {issue|this}. Let me see what I can do.',
  ],
  examples: {
    bad: [
      "It's a parking space, not a kidney.",
      "You'll have forgotten all about it by Monday.",
      "The rest of the buffet was fine, wasn't it?",
      'Count your blessings that only one tyre was flat.',
      "Most people wouldn't even notice it.",
      'I fail to see why a missing sock is such a drama.',
      "It's not as if you lost any money.",
      "Honestly, it's peanuts.",
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
      "The wait was long, and I'm sorry about that.",
      'You still have the day pass, and it works until Sunday.',
      "It's only a short form, and I have filled in most of it.",
      'A night without heating is hard with a baby in the house.',
      "I don't want to make light of this; losing photos matters.",
      'The risk is small, but please stop using the charger.',
      'At least 3 characters are needed in the password.',
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
