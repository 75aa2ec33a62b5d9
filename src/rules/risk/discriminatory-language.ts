import { phraseRule } from '../types'

const BY_KIND: ReadonlySet<string> = new Set(
  'kindOf helper loud2 origin station naming body roles faith comfort papers mental'.split(' '),
)
/** Trade, service and goods, in which groups and origins are named for plain reasons. */
const TRADE =
  /\b(?:ship\w*|deliver\w*|available|stock|sizes?|discount\w*|free|tickets?|pass|fares?|reserved|ramp|accessib\w*|step.free|lanes?|relay|braille|sorry|apolog\w*|welcome|support\w*|law|regulations?|currency|sold|launch\w*|section|range|collection|menu|filter|settings?|verify|verification|id|passport|kyc|form|register\w*|eligible|optional|captions?|interpreter|translat\w*|insurance|cover|benefits?|entitled|you (?:said|wrote|mentioned|asked|told)|happy to|account holder|authori[sz]\w*|consent|joint|we (?:can|have|offer))\b/
const SLIGHT =
  /\b(?:always|never|tend|usually|generally|often|can not|do not|struggle|forget|confus\w*|emotional|panic|exaggerate|overreact|haggle|cheat|steal|lie|scam|smell|slow|lazy|good|bad|expect\w*|surpris\w*|normal)\b/

/** Who somebody is, named to judge: a remark where nothing of trade is in the sentence, else a cue at most. */
function ofKind(
  text: string,
  before: string,
  after: string,
  sentence: string,
  captures: Readonly<Record<string, string>>,
): 'hint' | null | undefined {
  const around = `${before} ${after}`
  if (captures.loud2 !== undefined)
    return /\b(?:name|names)\b/.test(text) || /\b(?:use|usage|return|wear|price|size|address)\b/.test(around)
      ? 'hint'
      : undefined
  if (TRADE.test(sentence))
    return /\b(?:women|men|girls|boys|students|seniors|kids|tourists|teenagers)\b/.test(text) ? null : 'hint'
  if (captures.kindOf !== undefined)
    return /\byou(?:r)?\b/.test(captures.kindOf) && SLIGHT.test(text) && !/\byou (?:lot|are)\b/.test(text)
      ? undefined
      : 'hint'
  if (captures.origin !== undefined)
    return /\b(?:not|never|rarely|seldom|fraud|scams|trouble|problems)\b/.test(text) ? undefined : 'hint'
  if (captures.naming !== undefined && /\b(?:scam|fraud|suspicious|flag\w*|fake)\b/.test(around)) return undefined
  return 'hint'
}

export default phraseRule({
  id: 'discriminatory-language',
  family: 'risk',
  title: 'A remark about who someone is',
  why: 'It judges the customer by who they are; it hurts, and in many places it is against the law.',
  sources: [
    { title: 'Equality Act 2010, part 3 (services)' },
    { title: '“Always right… sometimes”: nothing that can be held against you (seed 003)' },
  ],
  severity: 'block',
  inNotes: true,
  // "Your English is …" is not a name.
  guards: { negation: false, name: false },
  patterns: [
    '(wheelchair|wheelchairs|guide dog|assistance dog|service dog|mobility scooter|walking frame|walker|zimmer frame|crutches|oxygen tank|oxygen|hearing aid|breathing machine|stoma|catheter|tics|stammer|stutter|disability|condition|burns|scars|turban|headscarf|hijab|burqa|niqab|veil|kippah|sari|accent|pregnancy|bump|breastfeeding|nursing|praying|prayers|weight|size|age|pronouns|tattoos|dreadlocks|afro|autism|tourettes|down syndrome|dementia|seizures|wig) .{0,7} [<body>(in the way|way at|way of|everybody way|way during|obstacle|obstruct|obstructs|eyesore|nuisance|put off|puts off|putting off|off putting|disturb|disturbs|disturbing|scare|scares|frighten|frightens|bother|bothers|spoil|spoils|uncomfortable|unsightly|awkward|unsettle|unsettles|ruin the|ruins the|lower the|distract|distracts|embarrass|embarrasses|upset the|upsets the|upset other|too much for|clutter|tone|image of|not the look|not a good look|stare|offend|offends|alarm|alarms)]',
    "(wheelchair|wheelchairs|guide dog|scooter|frame|walker|pram|crutches|dog) .{0,6} (everybody's|everyone's|people's|guests'|other's|our|their|the|staff) [<body>way]",
    '(not|hardly|never|no) .{0,3} (place|spot|job|task|ride|course|sport|thing|bar|club|area|work|machine|car|game|hobby|subject|neighborhood) .{0,2} for [<body>(a lady|a woman|a girl|ladies|women|girls|old people|the elderly|seniors|pensioners|gentlemen|men|foreigners|mothers|families like|people like you|someone your age|your sort|your kind|cripples|the disabled|disabled people)]',
    'at (sixty|seventy|eighty|ninety|65|70|75|78|80|85|88|90|sixty five|seventy five|seventy eight|your age|her age|his age|that age|your time of life) .{0,9} [<body>(little sense|no sense|too late|not worth|should not|ought not|risky|unwise|pointless|hardly|struggle|better off|forget|confused|cope|slow down|really need|take it easy)]',
    '(rather not|prefer not to|not|avoid|against) (seat|serve|board|place|put|host|book|let|let to|rent|rent to|admit|insure|hire|seating|serving|renting to|hosting) .{0,3} [<body>(blind|deaf|disabled|muslim|gay|black|elderly|pregnant|foreign|asian|trans|autistic|jewish|indian|african|arab|chinese|hindu|sikh|overweight|fat|lesbian|gypsy|roma|refugee|refugees)]',
    '(guests|customers|families|members|neighbors|residents|diners|passengers|parents|regulars|clientele|others|people|clients|patients|staff|shoppers|couples|ladies) <adv>? (might|may|would|could|will|are|get|feel|be|find|tend to|do not) .{0,3} [<body>(uncomfortable|offended|uneasy|awkward|disturbed|put off|embarrassed|nervous|intimidated|shocked|stare|object|like that sort|like it|understand your sort|expect that|used to that|used to such|comfortable with)] .{0,4}',
    '(as|since|because|being|seeing|given|considering|with) .{0,3} (two|a couple of|both|all|just|only|single|unmarried|three|four) <adv>? [<body>(gentlemen|men|ladies|women|males|females|boys|girls|guys|same sex|foreigners|muslims|pensioners|mothers|lads)]',
    '(someone|somebody|anyone|people|customers|person|persons|guests|woman|man|family|folks|men|women|callers|clients) (with|of) [<kinds>(your|that|such) <adv>? (surname|last name|accent|background|religion|faith|color|skin|race|origin|heritage|ethnicity|nationality|gender|orientation|caste|complexion|age)]',
    '[<kinds>(neighborhood|area|estate|part of town|postcode|country|culture|religion) like yours]',
    '[<kinds>(since|because|as|being|given) (you are|you have|that you are)? .{0,2} (wheelchair|blind|deaf|disabled|pregnant|elderly|autistic|handicapped|foreign|foreigner|immigrant|gay|trans|dyslexic)] .{0,6} (easier|better|stay|stayed|should not|home|expect|understand|slower|problem)',
    '(can not|could not|hard to|difficult to|impossible to|struggle to|struggling to|unable to) <adv>? (understand|make out|follow|decipher|decode|read|hear) .{0,3} (what you|your|through your|because of your|with your|with that|you with)',
    '(what|that) (a|kind of) <adv>? (accent|english|name|language)',
    'your <adv>? (written|spoken|broken|poor|bad|terrible)? (english|accent|grammar|spelling|pronunciation|language skills|language|english skills|dialect|way of speaking|way of talking) <adv>{0,2} (is|was|are|makes|sounds|needs|seems|gets|being|make|is not|are not)',
    '(poor|bad|broken|terrible|awful|limited|strange|funny|thick|heavy|strong|incomprehensible) (english|accent|grammar)',
    '(understand|follow|read|hear|through|behind|because of|due to|with|despite|given|for|from|by) <adv>? (your|that|such an|the|this) <adv>? (heavy|strong|thick|broken|foreign|funny|indian|poor)? <adv>? (english|accent|dialect|broken english|foreign accent)',
    '(learn|speak|write|try|use|need|work on|practice|improve|brush up) <adv>? (to speak|to write|in|on|with|your|some)? <adv>? (proper|better|correct|good|real|actual|decent|your|the)? (english|grammar)',
    '(someone|somebody|anyone|a person|friend|relative|person) .{0,2} (speaks|speak|writes|write|knows|understands|with) .{0,3} (english|a proper accent)',
    '(english|this language) <adv>? is .{0,3} not (your|a language)',
    '(is english your|native speaker|native english|first language|mother tongue)',
    '(at|for|of|given|considering|because of|due to) your <adv>? (advanced|old|young|tender)? (age|generation|gender|sex|race|nationality|skin|skin color|background|religion|ethnicity|sexuality|orientation|weight|size|looks|hijab|headscarf|turban|culture|passport|origin|origins|disability|condition|mental state|mental health|pregnancy|wheelchair|upbringing)',
    '(people|someone|customers|users|persons|folks|ladies|gentlemen|women|men|everyone|person|adults) (of|at|in|your) <adv>? (your|that|a certain|his|her|advanced|old) <adv>? (age|generation|background|color|size|kind|faith|condition|gender|race)',
    '(too old|too young|getting on a bit|senior moment|old people|elderly people|older people|older customers|elderly customers|older users|pensioners|boomers|old folks|old ladies|old men|old women|the elderly|seniors|senior citizens|millennials|youngsters|kids your age|grandmas|grandpas|grannies|grandma|grandpa|retirees|housewives|stay-at-home moms|young people|teenagers|girls|blondes) .{0,5} (struggle|struggles|find|can not|do not|get confused|confused|forget|never|always|hard|difficult|trouble|usually|tend|understand|slow|spoiled|lazy|to|use|with|technology|computers|should|complain|expect|get|often|are|cope|manage|fall for|love)',
    '(are|is|be|being|seem|getting) <adv>{0,2} (too old|too young|a bit old|a little old|too elderly|past it|senile|over the hill)',
    '(maybe|perhaps|could|can|ask|get|have|let|is|would|why not ask|try asking|suggest|bring|put) <adv>? (your|a|the) <adv>? (husband|boyfriend|father|son|grandson|daughter|wife|dad|brother|granddaughter|grandkids|grandchildren|kids|children|grandchild|man|male relative|younger relative|grandson or|teenager|nephew|male colleague|mother) <adv>? (to)? <adv>? (could|can|would|might|do|does|help|helps|handle|explain|sort|fix|set|show|understand|understands|deal|install|on the phone|on the line|around|there|available|home|in the house|who|take care|look at|come to|do the|do it|speak|talk)',
    '(as|for|being|like|you being|because you are|since you are|you are just|you are only|typical of) <adv>? (a|an) <adv>? (young|old|elderly|black|white|asian|single|typical|mere|emotional|hysterical|simple|blind|deaf|disabled)? <adv>? (woman|girl|lady|female|housewife|mom|blonde|man|guy|male|foreigner|immigrant|pensioner|senior|american|indian|african|muslim|jew|christian|gypsy|boomer|mother|grandmother|asian|chinese|mexican|arab|disabled person|wheelchair user|refugee|tourist|student|single mother|gay|homosexual|transgender|person of color|hindu|catholic|russian|pole|romanian|nigerian|pakistani)',
    '(man|lady|woman|head|male|men) (of|in) the (house|household|family|home)',
    '(women|men|girls|ladies|females|guys|males|blondes|moms|housewives|wives|mothers) <adv>{0,2} (always|never|can not|do not|usually|tend to|are|just|struggle|struggles|get|overreact|love to|should|drive|understand|often|like you|like her|like yourself|complain|want|forget|need|panic|exaggerate)',
    '(women|woman|lady|female|asian|old|chinese|elderly|black) (driver|drivers)',
    '(time of the month|your hormones|hormonal|hysterical|emotional woman|man up|like a girl|like a little girl|like a woman|like a man|like an old woman|old wives|woman thing|girl thing|not ladylike|for a girl|for a woman|pretty little|get back to the kitchen|in the kitchen where|women talk|girly|sissy|butch|grow a pair|act like a man|be a man|not a real man|boys will be|man to man|wears the trousers|wears the pants|a real woman|manly)',
    '(people|customers|men|women|those|everyone|buyers|folks|guys|someone|callers|users|refugees|orders|you lot|anyone|clients|the people) from <adv>? (there|your country|that country|over there|your part|your region|your area|that area|your background|your place|india|africa|nigeria|china|pakistan|russia|romania|poland|mexico|bangladesh|eastern europe|the middle east|abroad|those places|that part|that place|that neighborhood|your neighborhood|third world|the third world|such countries|those countries|these countries|developing countries|the south|the east|council estates|the ghetto|the projects|your community|your religion|your culture) .{0,4} (always|never|usually|are|tend|ask|do not|can not|cheat|lie|steal|want|expect|often|have|scam|complain|try|commit|only|all|love|behave|think|should)',
    '(where|wherever) (you|they|she|he) <adv>? (come|are|came|comes|is|originally come) from',
    '(go|get|move|send you|went|gone) back to (your|where you|whatever|wherever|their) <adv>? (own)? (country|come from|came from|are from|hole|village|cave|continent|homeland)?',
    '(in|of) (your|this|our|my|that) (country|culture) .{0,3} (we|people|that|they|you|it|is|may|might|men|women|things|maybe|do not|queue|respect|pay|speak)',
    'your (people|culture|religion|race|tribe|nationality|faith|ancestors|countrymen|ethnic|ethnicity|homeland|country|nation|skin) <adv>{0,2} (always|never|are|is|do not|does not|tend|have|has|teach|teaches|think|cause|causes|want|should|can not|allows|may allow|treats|treat|makes|make|says|must)',
    'you (foreigners|immigrants|indians|americans|chinese|muslims|jews|christians|blacks|whites|asians|africans|mexicans|europeans|russians|arabs|gays|lesbians|women|men|girls|boomers|old people|young people|poor people|disabled people|disabled|deaf people|blind people|brits|english|french|germans|italians|irish|scots|poles|romanians|gypsies|nigerians|pakistanis|hindus|catholics|zoomers|women drivers|females|males|elderly|pensioners|moms|vegans|latinos|orientals|westerners|easterners|southerners|northerners|yanks|polish)',
    '(foreigners|immigrants|muslims|jews|gypsies|indians|chinese|americans|nigerians|africans|mexicans|arabs|asians|russians|poles|romanians|gays|lesbians|blacks|pakistanis|refugees|hindus|catholics|disabled people|trans people|transgender people|autistic people|gay people|black people|white people|asian people|fat people|poor people|single mothers|travelers and gypsies|ethnic minorities|minorities|homosexuals|orientals) <adv>{0,2} (always|never|are|can not|should|do not|steal|lie|cheat|only|just|want|tend|usually|all|often|have no|think|expect|like you|try|complain|make|scam|ruin|need to|must)',
    '(third world|third-world|banana republic|shithole|backward country|backwards country|developing world mentality|uncivilized|savages|barbarians|barbaric culture|primitive)',
    '(not|never|no longer|refuse to|rather not|prefer not to|avoid) <adv>? (serve|sell to|deliver to|do business with|rent to|accept|hire|ship to|deal with|work with|help|serving|dealing with|let in|allow|cater to|have) .{0,3} (your kind|your type|foreigners|immigrants|muslims|jews|gays|gay|women|men|black|disabled|old people|elderly|single mothers|those people|such people|people like|gypsies|travelers|refugees|trans|arabs|indians|africans|couples like|families like|lesbian|homosexual|transgender|wheelchairs|wheelchair users|blind|deaf)',
    'you (sound|look|seem|do not sound|do not look|do not seem|sounded|must be|are obviously|are clearly|are probably) .{0,2} (foreign|black|asian|indian|african|mexican|gay|american|old|elderly|too old|too young|like a girl|like a woman|like a man|like an old|like a foreigner|disabled|chinese|muslim|female|like a little|an immigrant|a foreigner|autistic|very young|a woman|a man|arab|jewish|jew|a pensioner|pregnant|fat|overweight|not from here|not from around)',
    '(not|never|hardly|was not|is not|are not) <adv>? (made|meant|designed|intended|built|really|for|suited|aimed|suitable) <adv>? (for|at)? <adv>? (someone|somebody|people|a person|persons|those|anyone|customers|users)? <adv>? (in a|with a|with|who are|who is|like)? <adv>? (wheelchair|wheelchairs|disabled|disabilities|disability|blind|deaf|handicapped|autistic|autism|old people|the elderly|elderly|your condition|your size|fat|overweight|women|girls|special needs|learning difficulties|mental health|mental illness|wheelchair users|foreigners|dyslexia|dyslexic|seniors|pensioners|disabled people|blind people|deaf people|mental issues|illness)',
    '(are you|you are|you must be|is he|is she|he is|she is|as if you are|like you are|you seem|have you gone) <adv>{0,2} (deaf|blind|crippled|autistic|dyslexic|handicapped|senile|special needs|bipolar|schizophrenic|illiterate|on the spectrum|mentally ill|mentally challenged|mentally disabled|brain damaged|brain-damaged|psychotic|demented|a foreigner|an immigrant|foreign|off your meds|on your period|menopausal|pregnant or|a lesbian|gay or|a muslim|a jew|disabled or something|mute|not all there|challenged)',
    'your <adv>? (disability|condition|wheelchair|illness|mental health|depression|anxiety|autism|adhd|religion|skin color|pregnancy|hijab|headscarf|age|gender|faith|beliefs|dyslexia|hearing|eyesight|prayers|turban|weight) <adv>{0,2} (is|means|should|prevents|is not|does not|are not|makes|has|disqualifies|would|will) .{0,4} (problem|excuse|reason|our|concern|slow|harder|difficult|us|you|entitle|special|issue|confused|interfere|risk|liability|unsuitable|too|give|cause|affecting|expect)',
    '(playing|play|plays|pull|pulling|use|using) the (race|gender|disability|victim|age|disabled|woman|religion|minority|old|sympathy) card',
    '(unlike|like|for|with|than|only|as) <adv>? (normal|regular|able-bodied|able bodied|healthy|proper|real|civilized) (people|users|customers|humans|families|person|couples|women|men)',
    '(your|that|this|with a|such a|the) <adv>? (strange|foreign|funny|weird|unpronounceable|exotic|odd|unusual|ethnic|indian|muslim|chinese|african|arab|foreign-sounding|foreign sounding) (name|surname|accent|last name|names|looks|clothes)',
    '(white|black|gay|straight|christian|local|native|male|female|young|european|western|british) (people|customers|men|women) (only|first|are better|understand|do not|pay)',
    '(that is so gay|so gay|crippled|call a spade|fob off the|illegal alien|illegals|cotton picking|uppity|oriental|colored people|colored person|exotic looking|lame excuse from a|mental case|mental patient|snowflake|snowflakes|karen|karens)',
    '[<loud>where] (are|were|is) (you|he|she|they|your family|your parents|that name|that accent) <adv>? (really|actually|originally|truly|even|born)? from',
    '(in|from|back in|over in) your [<loud>(country|culture|village|community|place|part of the world|religion|land|state|region|town)] .{1,12} here <adv>? (we|in|it|things|people|you|everyone|at|our)',
    '(get|serve|see|have|want|welcome|attract|allow|admit|let in|rent to|expect) .{0,2} (your|their|that|his|her|this) [<kind>(type|kind|sort|ilk|lot|class)]',
    '(easier|better|best|simpler|quicker|helpful|faster|wiser|nice|prefer|understand) .{0,4} (if|that|for|when|with|to) .{0,4} your [<loud><kinsfolk>] .{0,2} (called|call|calls|rang|rings|dealt|deals|explained|explains|spoke|speaks|came|comes|wrote|did|does|handled|handles|signed|understand|understands|took|takes|to)',
    '(speak|talk|discuss|explain|deal|check|put) .{0,3} (to|with|it to|this to) your [<loud>(husband|boyfriend|father|son|grandson|brother|wife|dad)] .{0,4}',
    "(is it|is this|is that|must be|some|probably|guess it is|maybe it is|maybe|just) .{0,4} [<loud>(religious|religion|cultural|culture|ethnic|gender|female|women|woman|women's|gay|muslim|jewish|hindu|indian|age|hormonal|immigrant|generational|girl|race|caste|class|foreign|disability|autism|menopause)] (thing|matter|habit|custom|stuff|fuss)",
    '[<loud>(typical|stereotypical|bloody|classic|usual|damn|pushy|stingy|loud)] <adv>? <groups>',
    '[<kinds>(another|these|those|just another|yet another|one of those|too many|so many)] (foreigner|foreigners|immigrant|immigrants|pensioner|pensioners|boomer|boomers|refugee|refugees|gypsies|arabs|indians|muslims|jews|housewives|villagers|old ladies|migrants)',
    '(trouble|problems|issues|fraud|bad experience|bad experiences|experience|difficulties|incidents|enough) (with|of|from) .{0,2} (people|customers|men|women|guests|tenants|drivers|families|folk|those|applicants|guys|lads|youths) [<loud>(from your|from that|from there|from those|like you|of your|of that|of colour|of color|from abroad|your age|with your)]',
    '(proper|native|real|actual|decent|fluent|good|better|any) .{0,1} [<loud>english speaker]',
    '(ask|get|let|find|have|need) (a|some|someone|somebody|any)? .{0,1} [<loud>(young|younger|youngster|teenager|grandchild|your grandchildren|school kid)] .{0,4} (to|show|help|set|do|who|explain)',
    '<groupWords> (people|folk|customers|guests|users|passengers|areas|ladies|men|women|clients|patients|tenants|families|travelers|folks|students|drivers) .{0,4} [<loud>(do not understand|never|can not|should not|do not bother|do not pay|do not know|always|give up|struggle|tend to|prefer not|are not used|are not able|do not read|are too|need someone|are difficult|are confused|do not belong|better off|get confused|are slow|are lazy|are demanding)]',
    'people .{0,3} (villages|countryside|slums|estates|backward|rural|ghetto|your area|parts) .{0,4} [<loud>(do not|not|never|can not|always|are not|should|struggle)]',
    '(with|having|judging by|going by|from|by) (a|an|such a|such an|that|your|the) [<loud>(name|face|accent|surname|skin|color|look|voice|looks)] (like that|like yours|of yours|i|you|one would|we|anyone|it is obvious)',
    '(wheelchair|disabled|blind|deaf|pregnant|elderly|autistic|overweight|pensioner|crutches|walking stick|your age|your condition|guide dog|old lady|old man) .{0,6} [<loud>(should not|ought not|can not expect|has no business|have no business|do not belong|must not|should stay|should know better|should think|should not expect|stay home|stay at home|has no place)] .{0,2} (be|book|travel|go|drive|use|come|expect|buy|try|home|here|alone|fly|at)?',
    '(manage|cope|handle|able|capable|fit|sure|safe|wise|sensible|expect) .{0,7} (with|in|given|despite|at) your [<loud>(condition|age|disability|illness|wheelchair|state|health|size|weight|eyesight|hearing|pregnancy)]',
    "(in|among|within|for|amongst) your [<loud>(community|religion|faith|circles|culture|tribe|people|generation|caste|neighborhood|religion|race|part of town|country|country's)] .{0,6} (seems|is|may be|might be|must be|that is|it is) .{0,3} (normal|common|accepted|usual|custom|okay|fine|different|acceptable|allowed|done|tradition|the norm|the way)",
    '[<loud>(he is one of them|she is one of them|one of those people|people like that|their lot|that lot over|you lot|his lot|not one of us|your own kind|stick to your own|of that persuasion|that persuasion|you know what they are like|know how they are|we know what they|you know the type|know the sort|known for it in|rob us blind|bone idle|benefit scroungers|scroungers|benefits cheat|on benefits|council house types|hillbilly|hillbillies|rednecks|redneck|white trash|trailer trash|peasants|peasant|low class|low caste|lower caste|infidel|heathens|go home to|learn our ways|speak our language|this is england|this is america|this is britain|our country now|when in rome|act your age|past your prime|dinosaur|dinosaurs|too old for|old dog new|born yesterday|woman driver|ladies brain|little wife|the missus|the little woman|calm little lady|not bad for a|surprisingly good english|speak such good|you speak good|articulate for|so well spoken|your lifestyle|that lifestyle|lifestyle choice|real parents|real mother|real father|real gender|biological sex|pronouns nonsense|preferred pronouns whatever|what are you exactly|he or she or|he she whatever|mr or mrs whatever|whatever you identify|you do not look disabled|do not look disabled|do not look sick|look fine to|look healthy enough|not really disabled|actually disabled|pretending to be disabled|need a real man|crippled|suffers from|wheelchair bound|confined to)]',
    '(love|dear|darling|sweetheart|honey|sweetie|pet|hun|lady|miss|madam|technical|complicated|difficult|tricky|mechanical|heavy|maths|math|numbers|finances) .{0,6} (ask|get|let|have|fetch|call|try|bring) [<kindOf>(your|the)] (<kinsfolk>|menfolk|man|lads)',
    '(ask|get|let|have|fetch|call|try|bring) [<kindOf>your (husband|boyfriend|son|grandson|father|dad|brother|nephew|grandchildren|grandkids|menfolk|man)]$',
    '(you people|you lot|your lot|you folk|you folks|people like you|your sort|your kind|your type|folk like you) .{0,2} [<kinds>(never|always|do not|can not|all|are all|just|only|should|expect|think|tend)] .',
    '(leave|hand|pass|give) .{1,4} to [<kindOf>your (husband|boyfriend|son|grandson|father|dad|brother|nephew|menfolk|man)]',
    '(is there|perhaps there is|maybe there is|have you) (a|any|another) [<kindOf>(gentleman|man|male|gent|grown up|father|husband|son|male adult|younger person)] .{0,4} (speak|talk|ask|home|house|there|call|help|available|explain)',
    'your (voice|speech|tone|way) (sounds|sound|is|seems) .{0,2} [<loud>(foreign|african|indian|asian|black|ethnic|gay|girly|effeminate|old|like a foreigner)]',
    '(manage|cope|drive|climb|travel|use|handle|do) .{0,3} at [<body>(sixty|seventy|eighty|ninety)] .{0,2}',
    '[<kindOf><someKind>] .{0,3} (<inGeneral>|<costUs>)',
    '[<kindOf><groupWords>] (people|folk|folks|customers|customer|callers|kids|children|couples|couple|men|women|ladies|guests|users|passengers|clients|patients|tenants|families|family|students|drivers|names|name|cards|callers|members|players|residents|buyers|sellers|boys|girls|person|woman|man) .{0,3} (<inGeneral>|<costUs>)',
    '(another|typical|stereotypical|yet another|one of those|bloody|damn|some kind of|some sort of|what a|such a|just an|just a|only a|mere|silly|poor little|pushy|those|these) .{0,1} [<kindOf>(<someKind>|<groupWords> couple|<groupWords> family|feminist|feminists|tree hugger|hippie|hippies|vegan|vegans|hipster|hipsters|asylum seeker|activist)]',
    '[<kindOf><someKind>] and .{1,4} (never|always|do not|does not|good|bad|mix|oil|trouble|bless)',
    '(calls|orders|cards|callers|customers|people|buyers|emails|messages|users|accounts|requests|transfers|men|women|drivers|sellers|payments|parcels) from [<kindOf>(africa|nigeria|ghana|kenya|india|pakistan|bangladesh|china|russia|romania|poland|albania|ukraine|mexico|colombia|brazil|turkey|iran|iraq|syria|afghanistan|somalia|jamaica|the philippines|vietnam|eastern europe|the middle east|asia|abroad|overseas|the south|the north|the east|the ghetto|the projects|estates|council estates|that side|your side)] .{0,2} (are|is|always|never|often|usually|tend|can not|end|turn|cost|mean|get|need|do not)',
    '(foreign|african|indian|chinese|russian|arab|muslim|immigrant|nigerian|romanian) (cards|card|names|accounts|orders|callers|buyers|money|customers|passports|documents|certificates|degrees|licenses|papers) .{0,3} [<kindOf>(stolen|fake|fraud|scams|scam|suspicious|dodgy|trouble|worthless|not real|forged|always|never|usually|often)]',
    '(someone|somebody|people|person|those|anyone) .{0,3} [<station>(more schooling|better educated|an education|more education|some education|a degree|fitter|slimmer|slim|younger|richer|wealthier|cleverer|smarter|brighter|literate|better off|more money|taller|thinner)] .{0,4}',
    '(for|only|to|at) .{0,1} [<station>(fitter|slimmer|younger|richer|wealthier|smarter|educated|healthier|thinner|stronger|real|proper|brighter|pretty|attractive|fit|slim|rich|wealthy)] (people|folk|folks|customers|guests|members|women|men|girls|bodies)',
    '^.{0,2} at (sixty|seventy|eighty|ninety|your age|/^[6-9][0-9]$/) .{0,3} [<body>(you|do|does|really|need|should|still|most)]',
    'speak [<papers>english] (or|and|please|if|first|here|properly|to me)',
    '(is|are) (she|he|that|it|this|they) your .{0,1} [<roles>(real|actual|biological|natural)] (daughter|son|mother|father|child|kids|children|parents|family|wife|husband|name|hair)',
    'which .{0,1} of you .{0,4} [<roles>(woman|man|wife|husband|bride|groom|mother|father|girl|boy)]',
    '(two|both|no) [<roles>(grooms|brides|husbands|wives|dads|moms|mothers|fathers|women together|men together)]',
    "(boy's|girl's|man's|woman's|male|female|a boy|a girl|a man|a woman) [<naming>(name|or)] .{0,3}",
    '(that|this) [<faith>(scarf|hijab|headscarf|veil|turban|beard|accent|skin|hair|cross|robe|outfit|religion|faith|lifestyle)] of yours',
    '(someone|people|anyone|guy|guys|lady|folks|one|lot|those|woman|man|customers|names|faces|surnames|families) [<origin>(from over there|from there|from abroad|from those parts|from your parts|from your neck|from the sticks|from overseas|like yours|from your side)] .{0,3}',
    '(pronounce|say|spell|write) [<naming>(that|this|your name|yours|it|her name|his name)]',
    'your [<body>(wheelchair|guide dog|stick|walker|oxygen|frame|crutches|scooter|mobility scooter|hearing aid|cane|dog|chair|assistant)] .{0,4} (takes|block|blocks|way|outside|leave|scratches|scratch|smell|smells|noise|too|scares|problem|at home|fold|in the corner)',
    '(old dog|old dogs|leopard|leopards|teach an|set in your|born in the|before your time|pregnancy|baby|mommy|blonde) [<body>(new tricks|old dog|spots|ways|last century|brain|moment)]',
    '(not expect|never expected|never thought|not think|surprised|surprising|surprisingly|surprise|impressive|impressed|unusual|unusually|rare|rarely|odd|strange|amazing|amazed|shocked|never seen|not used to|good|well|great|clever|smart|tough|brave|fast|strong|articulate|polite|tidy|bad|far) .{0,3} (for|see|seeing|a|an|from|that|of|to meet|to get|to hear from|how) .{0,1} [<kindOf>(<someKind>)]',
    '(because|since|as|being|seeing as|given that|now that|considering) (you are|you being|being|you have been|you come|she is|he is|they are) .{0,2} [<kindOf>(<someKind>|pregnant|old|blind|deaf|disabled|foreign|female|gay|autistic|elderly|retired|overweight|religious|not from here|not british|not american|from abroad|from africa|from india)]',
    '(meant|made|designed|suited|suitable|intended|for|right|safe|appropriate|ideal|aimed|material) (for|to|at|with) .{0,1} [<kindOf>(<someKind>|the young|younger people|younger customers|real men|men|boys|educated people|rich people|normal people|healthy people|able bodied people|western people|kids|your body|your figure|your shape|your income|your background|a man|younger folk|young folks|young folk|young ones|digital natives)]',
    '(get|ask|have|let|find|grab|borrow|bring|try|call|fetch|need|want|leave it to|leave that to|hand it to|got|is there|can|could|would|will|does|can not|could not|put|maybe) .{0,2} (one of)? .{0,2} [<helper>(<kinsfolk>|grandkids|grandkid|grandchild|niece|teenager|youngster|caregiver|guardian|someone young|someone younger|someone male|a man|the men|the boys|the lads|younger person|young person|a young|younger relative|male relative|english speaker|english speaking|someone english|someone educated|someone normal|somebody normal|someone competent|a proper|a grown up|an adult)] .{0,3} (to|who|can|could|help|helps|do|does|on the line|available|home|house|there|with|for you|explain|look|handle|handled|read|translate|speak|instead|in the|around|it)',
    '(someone|somebody|anyone|anybody|person|customer|people|customers|household|family|couple|users|names|name) .{0,1} [<loud2>(normal|sane|civilized|able bodied|able-bodied|white|straight|native)] .',
    '[<loud2>(normal|sane|civilized|able bodied|able-bodied)] (person|people|customers|customer|couple|family|families|guests|human|humans|woman|women|man|men|name|names|users) .',
    '(do not|not|never|seldom|rarely|always|usually|often|many|most|lot|lots|problems|trouble|fraud|careful|scams|the) .{0,4} (folks|people|customers|orders|cards|buyers|names|guys|men|women|users|callers|guests|families|clients|sellers|riders|tenants|students|drivers|addresses|applicants|passengers|players) .{0,2} (from|in|of|with) (your|that|those|these|such|there|over there|certain|some) .{0,1} [<origin>(country|countries|part|parts|region|regions|area|areas|neighborhood|neighborhoods|background|backgrounds|town|city|estate|place|places|community|communities|culture|faith|religion|tribe|caste|side|corner|continent|passport|passports|surname|surnames|name|names|accent|accents|skin|street|postcode|zip code|district|village|there)] .',
    '(you|your family|you people|people|someone) .{0,6} [<station>(afford|manage the rent|pay for this|in your league|price range|budget)] .',
    '(people|customers|someone|families|those|person|folks|anyone) (on|with|of|in) (your|that kind of|that sort of|such a|low|a low) .{0,1} [<station>(income|salary|wage|wages|means|budget|credit|pension|class|status|station|education|job|position|state|benefits|shape|figure)]',
    '(weird|strange|funny|odd|unusual|made up|fake|foreign|ridiculous|silly|unpronounceable|exotic|outlandish|african|arab|arabic|muslim|chinese|indian|russian|asian|ethnic|nigerian|jewish|complicated|difficult|impossible|crazy|stupid) .{0,1} (sounding|looking)? [<naming>(name|surname|names|first name|accent|surnames)]',
    '(pronounce|say|spell|read|remember|type) .{0,2} (your|that|a|such a|these|those) .{0,2} [<naming>(name|names|surname)] .{0,3}',
    '(your|that) .{0,2} [<naming>(name|surname)] .{0,3} (real|even a|english|proper|normal|pronounce|mouthful|made up|simpler|shorter|joke|sounds|does not sound|is not very|strange|funny|weird|anglicize)',
    '(people|someone|customers|person|those|users|patients|guests|anyone|folks|somebody|passengers|kids|children) (with|in|of) .{0,2} (your|that|this|such|a|these|those) .{0,3} [<body>(condition|conditions|diagnosis|disability|disabilities|disorder|illness|impairment|disease|mental health|learning|history|limitations|size|weight|build|wheelchair|wheelchairs|issues|eyesight|hearing|special needs|needs|syndrome|state)] .',
    '(with|in|given|considering|because of|due to|for) your [<body>(condition|diagnosis|disability|disorder|illness|impairment|state|size|weight|eyesight|hearing|pregnancy|wheelchair|age|limitations|situation mentally|mental state|belly|bump|figure|height|legs|hands|memory|issues|brain|background|upbringing|faith|religion|beliefs|culture)] .',
    '(should|ought to|better|need to|have to|must) [<body>(lose|watch|drop)] .{0,2} (weight|pounds|kilos|figure|size)',
    '(too|bit|little) [<body>(fat|heavy|overweight|large|big|obese|chubby|short|frail|fragile|old|elderly|feeble|infirm|slow|foreign|ethnic|feminine|masculine|girly|gay|dark|black|religious)] (for|to|of|for a|in)',
    "[<roles>(man's job|woman's job|women's work|woman's work|lady problem|girl stuff|girls stuff|man's world|boys toy|men's stuff|pretty head|pretty little|little lady|young lady|good girl|big boy|the fairer sex|weaker sex|feminine|better half|her indoors|ball and chain|man of the|lady of the house|head of the house|head of household|breadwinner|husband's permission|permission of your husband|husband know|husband allow|husband agree|husband not|husband let|wear the|both husbands|two husbands|two wives|real wife|real husband|so called husband|so called wife|so-called husband|so-called wife|so-called partner|so called partner|your roommate or|friend or whatever|whatever you are|whatever you call yourself|real couple|which of you is|which one of you is|normal family|traditional family|proper family|broken home|real man|real men|real woman|actual woman|actual man|biological|born a man|born a woman|born male|born female|sound like a|you sound male|you sound female|look like a man|look like a woman|natural parents|illegitimate|out of wedlock|at home with the kids|motherhood|maternal|baby brain|that time of|hormones|on the rag|menopause|mood swings|dramatic like|drama queen)]",
    '(your|those|that|these|such|the) [<faith>(prayers|prayer|prayer times|fasting|hijab|headscarf|burqa|niqab|turban|veil|scarf|festival|festivals|ramadan|eid|diwali|sabbath|shabbat|holy days|holy day|holy book|beliefs|belief|customs|traditions|rituals|god|gods|allah|imam|rabbi|priest|church|temple|mosque|superstitions|religion|faith|halal thing|kosher thing|dietary rules|cross|beard|dreadlocks|hair|skin|clothes|robe|dress|culture|cooking|food|language|calendar)] .{0,5} (not|no|our|problem|excuse|business|inconvenient|reason|instead|rather|scares|scare|uncomfortable|apply|remove|take off|off|smell|smells|issue|here|why|different|confusing|weird|strange|holding|slowing|delay|delays|hides|cover|covers|covering|control)',
    '(other|our|regular|normal|local) (guests|customers|passengers|diners|members|patients|residents|clients|parents|neighbors|tenants|players|people) .{0,2} (will|would|might|may|feel|get|have|do|are|prefer|prefers)? .{0,1} [<comfort>(uncomfortable|scared|uneasy|nervous|rather|safer|prefer not|complained about your|complain about your|be put off|stare|offended by|not like|not want)] .',
    '(are|is) (you|your|he|she|they) .{0,2} (even|actually|really|here|a|an|your)? .{0,1} [<papers>(from here|from around here|local|legal|legally|citizen|a citizen|documented|an immigrant|immigrant|foreigner|here legally|resident|visa|papers|british|american|english|indian|muslim|jewish|christian|hindu|gay|straight|trans|married|pregnant|a man|a woman|male or|female or|disabled|a boy|a girl)] .{0,3}',
    '(how long|since when|when did|why did) .{0,2} you .{0,3} [<papers>(this country|our country|the country|come here|come to|moved here|move here|arrive here)]',
    '(do|can|did|could) you .{0,2} (speak|read|write|understand|have) .{0,1} [<papers>(english|papers|a visa|any schooling|any education|our language|the language|go to school)]',
    '(in|of|from|to) (this|our|a|the) [<papers>(country|civilized country|christian country|western country|first world|modern society|civilized world|civilized society|normal country)] .{0,4} (we|you|people|women|everyone|not|do not|that is|this is)',
    '(taken|take|taking|forgot|forget|off|missed|need) .{0,1} (your|the|some) [<mental>(meds|medication|medicine|pills|tablets)]',
    '(see|need|try|seek|belong in|should be in) .{0,2} [<mental>(psychiatrist|shrink|a therapist|asylum|mental hospital|an institution|straitjacket|psychiatric help|mental help)]',
    '(blind|deaf|disabled|gay|trans|transgender|muslim|jewish|black|asian|elderly|pregnant|autistic|foreign|obese|overweight) (people|guests|customers|women|men|couples|persons|kids|children|families|passengers|residents|tenants|members) .{0,2} [<kindOf>(use the|go to|go through|sit at|sit in|have to use|have to wait|have to sit|must use|must sit|pay extra|pay more|pay a|enter by|enter through|can not really|are asked to|are not served|need permission|may not|at the back)] .',
    '(suit|suits|flatter|flatters|fit|fits|for) (your|a|the) [<body>(frame|figure|curves|build|shape|bulk)] .{0,4}',
    '(your|that) [<naming>(surname|name|accent|postcode|address)] .{0,3} (rang|raised|raises|set off|flagged|red flag|alarm|worries|worried|says it all|gives it away|told me)',
  ],
  unless: [
    'english (version|manual|language|page|copy|edition|translation|subtitles)',
    'your language (settings|setting|preference|pack)',
    '(set|change|switch|choose|select) .{0,4} (english|language)',
    '(regardless|irrespective) of',
    '(women|men|girls|ladies) (are|get) (20|10|half|free|available|on sale|in stock)',
    '(deaf|blind) or (hard|partially|visually)',
    '(deaf|blind) (people|customers|users) (can|may|have)',
    '(blind|blinds) (is|are|was|were)',
  ],
  judge: ({ text, before, after, sentence, captures }, context) => {
    // A driver may be software, a screw tool or a golf club.
    if (/^(?:old|black|chinese) drivers?$/.test(text))
      return /\b(?:(?:un|re)?install\w*|updat\w+|download\w*|delet\w+|remov\w+|roll\w* back|replac\w+|version|printer|scanner|graphics|sound|audio|video|usb|windows|device|software|firmware|laptop|pc|computer|adapter|card|set|led|screw\w*|golf|club|bit|conflicts?|reboot|restart)\b/.test(
        sentence,
      )
        ? null
        : /\b(?:the|your|our|that|an?)\s*$/.test(before)
          ? 'hint'
          : undefined
    // Groups named to judge; a family member with rights over the account is no slight.
    if (captures.loud !== undefined) {
      if (
        /\b(?:account holder|authori[sz]\w*|consent|cardholder|joint|policyholder|policy holder|named on|his (?:account|name|card|order|permission)|her (?:account|name|card|order|permission))\b/.test(
          sentence,
        )
      )
        return null
      if (
        /\b(?:ship|deliver|shipping|delivery|available|stock|currency|sold|launch\w*|discount|sorry|step.free|ramp|accessib\w*)\b/.test(
          sentence,
        )
      )
        return 'hint'
      if (/^(?:speak|talk|discuss|explain|deal|check|put) /.test(text))
        return /\b(?:understand\w*|figures|technical|men|he|first|instead|rather)\b/.test(after) ||
          /\b(?:rather|prefer|better|maybe|perhaps|should)\b/.test(before)
          ? undefined
          : 'hint'
      if (
        /^(?:you lot|dinosaurs?|when in rome|suffers from|confined to|the missus|on benefits|your lifestyle|born yesterday|too old for|act your age|he or she or|real (?:mother|father|parents)|look fine to|look healthy enough|peasants?|go home to)$/.test(
          text,
        )
      )
        return 'hint'
      if (/^where/.test(text))
        return /really|actually|originally|truly|even|born|that name|accent/.test(text) || context.anger > 0
          ? undefined
          : 'hint'
      return undefined
    }
    if (captures.kinds !== undefined) return 'hint'
    if (Object.keys(captures).some((name) => BY_KIND.has(name))) return ofKind(text, before, after, sentence, captures)
    if (captures.kind !== undefined)
      return (/^\s*of (?!people|person|customer|guest|client)/.test(after) ||
        /\b(?:this|that) (?:type|kind|sort|class)$/.test(text)) &&
        !/\bhere|lounge|usually\b/.test(after)
        ? null
        : /\b(?:not|never|usually|rarely|seldom|enough)\b/.test(before + text + after)
          ? undefined
          : 'hint'
    if (/^(?:can not|could not|hard to|difficult to|impossible to|struggl|unable to)/.test(text))
      return /\b(?:accent|english|foreign|pronunciation|broken)\b/.test(sentence) &&
        !/\b(?:version|manual|translat\w+|language setting)\b/.test(sentence)
        ? undefined
        : null
    if (/^(?:what|that) (?:a|kind of)/.test(text))
      return /\b(?:accent)$/.test(text) || (/name$/.test(text) && /\bis that\b/.test(after))
        ? /what a (?:lovely|nice|beautiful)/.test(text)
          ? null
          : /^what kind of (?:name|accent)/.test(text)
            ? undefined
            : null
        : null
    const all = `${before} ${text} ${after}`
    const bad =
      /\b(?:hard|difficult|bad|poor|terrible|broken|impossible|thick|strong|funny|weak|confus\w*|awful|not (?:good|great|very|clear|up)|embarrassing|needs work|unclear|incomprehensible|so|too|limited|atrocious|rubbish|barely|makes it|suffer\w*|work on|practice|leaves|foreign|strange|heavy|issue|problem)\b/
    if (/^your .*(?:english|accent|grammar|spelling|pronunciation|language|dialect|speaking|talking)/.test(text))
      return /\b(?:excellent|great|perfect|fine|very good|lovely|no problem|perfectly|clear enough|set|selected|english \(|on|off|supported)\b/.test(
        after.slice(0, 40),
      ) && !/\bnot\b/.test(text)
        ? null
        : /\blanguage\b/.test(text) && /\b(?:not supported|supported|not available|available)\b/.test(after)
          ? null
          : bad.test(text + after) || /not$/.test(text)
            ? undefined
            : null
    if (/^(?:poor|bad|broken|terrible|awful|limited|strange|funny|thick|heavy|strong|incomprehensible) /.test(text))
      return /\b(?:my|our|excuse my|sorry for (?:my|our))\s*$/.test(before) ? null : undefined
    if (
      /(?:english|accent|dialect)$/.test(text) &&
      /^(?:understand|follow|read|hear|through|behind|because|due|with|despite|given|for|from|by)/.test(text)
    )
      return /\baccent\b/.test(text)
        ? /\b(?:color|colour|wall|lamp|chair|table|cushion|piece|lighting|mark)\b/.test(after)
          ? null
          : undefined
        : /your|such|broken/.test(text) &&
            (/\b(?:not|can not|hard|difficult|because|due|sorry)\b/.test(before + text) || /hard|broken|poor/.test(all))
          ? undefined
          : null
    if (/^(?:learn|speak|write|try|use|need|work on|practice|improve|brush up)/.test(text))
      return /\b(?:proper|better|correct|real|actual|decent|your)\b/.test(text) ||
        /^(?:learn|improve|brush|work on|practice)/.test(text) ||
        /\b(?:you (?:should|must|need|have to)|please|could you|if you can not|can you|at least|maybe|perhaps|first)\b/.test(
          before,
        )
        ? /\b(?:we|i|our team|agents?|course|lessons|app|they)\s*(?:\w+ )?$/.test(before) ||
          /\b(?:course|lesson|app|learners?)\b/.test(sentence)
          ? null
          : undefined
        : null
    if (/^(?:someone|somebody|anyone|a person|friend|relative|person)/.test(text) && /english|accent/.test(text))
      return /\b(?:we|i) (?:have|can|will)|would you (?:like|prefer)|connect you\b/.test(before) ? null : undefined
    if (/native|first language|mother tongue|is english/.test(text))
      return /\b(?:your|not|you are|a)\s*$/.test(before) || /is english/.test(text)
        ? /\b(?:would you|if you prefer|in your|support in|help in|speaks?|write in)\b/.test(all)
          ? null
          : undefined
        : null
    if (/^(?:at|for|of|given|considering|because of|due to) your/.test(text)) {
      if (
        /\b(?:background|size|weight|passport|culture|condition|disability|pregnancy|religion|wheelchair|origin|looks|mental)/.test(
          text,
        ) ||
        /^(?:for|of) your/.test(text)
      )
        return /\b(?:can not|will not|not|unable|refuse|no|normal|expect\w*|should|struggle|difficult|hard|too|understandable|obvious\w*|only natural|surpris\w*)\b/.test(
          after,
        ) || /\b(?:not surpris\w*|normal|expect\w*|understandable|usual|common)\b/.test(before)
          ? /\b(?:photo|order|file|screen|picture|shirt|shoe|desktop|check|skin type)\b/.test(sentence) ||
            /^for your size|^of your (?:size|background)/.test(text)
            ? null
            : undefined
          : null
      if (/^at your age/.test(text)) return undefined
      return /\b(?:group|category|band|under|over|verify|check|policy|quote|discount|premium)\b/.test(all) &&
        /age/.test(text)
        ? null
        : undefined
    }
    if (
      /^(?:people|someone|customers|users|persons|folks|ladies|gentlemen|women|men|everyone|person|adults) (?:of|at|in|your)/.test(
        text,
      )
    )
      return /\ball ages|any age\b/.test(all) ? null : undefined
    if (
      /\b(?:old people|elderly|older|pensioners|seniors|senior citizens|young people|teenagers|girls|retirees|grandma|grandpa|millennials)\b/.test(
        text,
      ) &&
      !/too (?:old|young)/.test(text)
    )
      return /\b(?:struggle\w*|find|can not|confused|forget|hard|difficult|trouble|slow|spoiled|lazy|technology|computers|complain|cope|fall for)$/.test(
        text,
      ) ||
        /\b(?:struggle\w*|confus\w*|difficult\w*|forget\w*|trouble|complain\w*|technology|computers?|like you|lazy)\b/.test(
          after.slice(0, 40),
        )
        ? /\b(?:discount|pass|ticket|menu|price|free)\b/.test(sentence)
          ? null
          : undefined
        : null
    if (
      /too old|too young|a bit old|a little old|too elderly|past it|senile|over the hill|getting on|senior moment/.test(
        text,
      )
    )
      return /\b(?:app|phone|version|device|model|browser|account|order|software|system|battery|file|link|ticket|it|this|that|photo|receipt|return|windows|android|ios|data|thread|post|message|they)\s*(?:\w+ )?$/.test(
        before,
      ) ||
        (/^(?:is|are|be|being|seem|getting)/.test(text) &&
          !/\b(?:you|she|he|mother|father|mom|customer|husband|wife)\s*(?:\w+ )?$/.test(before))
        ? /^too (?:old|young)/.test(text) && /\byou are\s*(?:\w+ )?$/.test(before)
          ? undefined
          : /^(?:is|are)/.test(text)
            ? null
            : /\byou\b/.test(before.slice(-14))
              ? undefined
              : null
        : undefined
    if (
      /\b(?:husband|boyfriend|father|son|grandson|daughter|wife|dad|brother|granddaughter|grandkids|grandchildren|kids|children|grandchild|man|relative|teenager|nephew|colleague|mother)\b/.test(
        text,
      ) &&
      /^(?:maybe|perhaps|could|can|ask|get|have|let|is|would|why|try|suggest|bring|put)/.test(text)
    ) {
      if (
        /\b(?:account holder|name on|authori[sz]\w*|consent|order is in|cardholder|card holder|his|her|their) (?:account|name|order|card|ticket|booking)?/.test(
          all,
        ) &&
        !/\b(?:do it|explain|understand|help you|man)\b/.test(all)
      )
        return null
      if (
        /(?:does|speak|talk|available|home|there|take care|who|look at|come to)$/.test(text) &&
        /^(?:have|let|get|can|could|is|would)/.test(text) &&
        !/\bman\b/.test(text) &&
        !/^is (?:your|a|the) (?:husband|man|father|dad|wife)/.test(text)
      )
        return null
      if (/\b(?:love|enjoy|like|birthday|gift|present|size|room|seat|safe|safety)\b/.test(after)) return null
      if (
        /(?:kids|children|grandchildren|grandkids) (?:\w+ )?(?:can|could|would|might|do|understand)/.test(text) &&
        !/\b(?:help you|do it|show you|explain|fix|set)/.test(after + text)
      )
        return null
      return undefined
    }
    if (
      /^(?:as|for|being|like|you being|because you|since you|you are (?:just|only)|typical of) /.test(text) &&
      /(?:woman|girl|lady|female|housewife|mom|blonde|man|guy|male|foreigner|immigrant|pensioner|senior|american|indian|african|muslim|jew|christian|gypsy|boomer|mother|grandmother|asian|chinese|mexican|arab|person|user|refugee|tourist|student|gay|homosexual|transgender|color|hindu|catholic|russian|pole|romanian|nigerian|pakistani)$/.test(
        text,
      )
    ) {
      if (/\b(?:student|senior|tourist|pensioner)$/.test(text) || /^(?:for|like) a/.test(text))
        return /\b(?:discount|ticket|fare|visa|pass|card|rate|gift|size|shoe|shirt|bike|watch|account|present|perfume)\b/.test(
          sentence,
        ) || /^(?:as) a (?:student|senior|tourist|pensioner)/.test(text)
          ? null
          : /^\s*(?:you|to|of|it|like|$|[.,!])/.test(after)
            ? /^for a (?:man|guy|girl|lady|woman|student|senior|mother|mom)/.test(text) &&
              /\b(?:looking|searching|size|gift|buy|made|designed|available)\b/.test(before)
              ? null
              : undefined
            : null
      if (
        /^as a .*(?:mother|mom|woman|man|muslim|christian|indian)$/.test(text) &&
        /\b(?:i|we|my|myself)\b/.test(after.slice(0, 12))
      )
        return null
      return undefined
    }
    if (/(?:house|household|family|home)$/.test(text))
      return /\b(?:is there|speak|talk|ask|with|can|get|maybe|perhaps|let|have|where is)\b/.test(before) &&
        !/^(?:head) /.test(text)
        ? undefined
        : /^(?:head)/.test(text)
          ? 'hint'
          : null
    if (/^(?:women|men|girls|ladies|females|guys|males|blondes|moms|housewives|wives|mothers)\b/.test(text))
      return /^guys/.test(text) && !/drive|overreact/.test(text)
        ? null
        : /\b(?:shoes|clothing|sizes|section|fit|sale|stock|collection|available|range|line)\b/.test(sentence) ||
            (/\b(?:you|hi|hello|dear|hey|and|the|our)\s*$/.test(before) && !/^women like|^ladies like/.test(text))
          ? null
          : undefined
    if (
      /hysterical|hormonal|manly|girly|like a man|like a woman|man to man|in the kitchen where|boys will be|for a woman|for a girl|a real woman|primitive|be a man|pretty little|oriental|karen|snowflake|illegals|mental case|exotic looking|call a spade|fob off/.test(
        text,
      )
    ) {
      if (/karens?$/.test(text))
        return /\b(?:a|such a|being a|another|the|typical|total|these|all the|you)\s*$/.test(before) ? undefined : null
      if (/snowflakes?$/.test(text))
        return /\b(?:you|a|such|being|these|precious|little|special)\s*$/.test(before) &&
          !/\b(?:ornament|pattern|decoration|lights?|card|necklace|obsidian|database)\b/.test(sentence)
          ? undefined
          : null
      if (/for a (?:woman|girl)/.test(text))
        return /\b(?:gift|size|looking|present|shoe|dress|name|perfect)\b/.test(sentence) ? null : undefined
      if (/oriental|primitive|call a spade|fob off|exotic/.test(text))
        return /\b(?:rug|lily|carpet|noodle|type|types|shorthair|medicine|data)\b/.test(after) || /call|fob/.test(text)
          ? null
          : undefined
      return undefined
    }
    if (/^(?:where|wherever) /.test(text))
      return /\b(?:maybe|perhaps|that is|people|normal|not how|things are|used to|here we|different|allowed|acceptable|custom|manners|do that|do this|in the)\b/.test(
        all,
      ) && !/\b(?:shipping|ship|deliver|visit|log|see|source|page|website|link|order)\b/.test(sentence)
        ? undefined
        : null
    if (/^(?:go|get|move|send you|went|gone) back to/.test(text))
      return /(?:country|come from|came from|are from|hole|village|cave|continent|homeland|whatever|wherever)$/.test(
        text,
      ) && !/\b(?:when|after|before|flight|trip|travel|once)\b/.test(before)
        ? undefined
        : null
    if (/^(?:in|of) (?:your|this|our|my|that) (?:country|culture)/.test(text))
      return /\b(?:available|supported|launch\w*|offer\w*|ship\w*|deliver\w*|currently|law|regulat\w*|prices?|store|bank|tax\w*|service)\b/.test(
        after,
      )
        ? null
        : /\b(?:we|queue|respect|pay|speak|men|women|maybe|do not)$/.test(text) ||
            /^\s*(?:respect|queue|wait|pay|speak|say|treat|know|do things|allowed|normal|acceptable|ok)\b/.test(after)
          ? /\bwe (?:do not|can not|are)\b/.test(text + after) &&
            /\b(?:ship|deliver|sell|support|operate|have|offer)\b/.test(after)
            ? null
            : undefined
          : null
    if (/^your (?:country|nation|homeland|religion|faith|culture|skin|nationality)/.test(text))
      return /\b(?:not (?:supported|available|listed|covered)|supported|available|listed|selected|code|region|dry|sensitive|oily|currently|set)\b/.test(
        after,
      )
        ? null
        : /\b(?:normal|backward\w*|corrupt|poor|scam\w*|fraud\w*|allow\w*|thing|different|strange|do not|teach\w*|problem|rules|known for|full of|our|late|lazy|women|men|always|never)\b/.test(
              text + after,
            )
          ? undefined
          : null
    if (/^your (?:people|ancestors|countrymen|tribe|race|ethnic|ethnicity)/.test(text))
      return /^your people (?:is|are|have|can)/.test(text) &&
        /\b(?:team|staff|employees|added|invited|users|list|contacts)\b/.test(all)
        ? null
        : undefined
    if (
      /^you /.test(text) &&
      /(?:english|women|men|girls|elderly|disabled|males|females|french|polish)$/.test(text) &&
      !/^you (?:sound|look|seem|do|must|are)/.test(text)
    )
      return /^\s*(?:version|copy|subtitles|manual|people|are|always|never|all|do|can|just|should|only|have|think|love|know)\b/.test(
        after,
      ) && !/^\s*(?:version|copy|subtitles|manual)/.test(after)
        ? /\b(?:give|send|show|teach|sold)\s*$/.test(before)
          ? null
          : undefined
        : null
    if (
      /^(?:not|never|hardly|was not|is not|are not) /.test(text) &&
      /(?:wheelchair|wheelchairs|disab|blind|deaf|handicapped|autis|elderly|old people|condition|size|fat|overweight|women|girls|special|learning|mental|users|cripples|foreigners|dyslex|seniors|pensioners|illness)/.test(
        text,
      )
    ) {
      if (
        /\b(?:serve|sell|deliver|business|rent|accept|hire|ship|deal|work with|help|let in|allow|cater|have)\b/.test(
          text,
        )
      )
        return undefined
      return /\b(?:suitable)\b/.test(text)
        ? /\b(?:obviously|clearly|of course|you people|you should)\b/.test(sentence)
          ? undefined
          : 'hint'
        : /\b(?:sorry|working on|improv\w*|side door|ramp|instead|we have|we can)\b/.test(sentence)
          ? 'hint'
          : undefined
    }
    if (
      /deaf|blind|crippled|autistic|dyslexic|handicapped|senile|special needs|bipolar|illiterate|spectrum|mentally|brain|psychotic|demented|mute|challenged|period|menopaus|foreign/.test(
        text,
      ) &&
      /^(?:are you|you are|you must|is he|is she|he is|she is|as if|like you|you seem|have you)/.test(text)
    )
      return (/\b(?:if|as|since|because|when)\s*$/.test(before) && /^you are/.test(text)) ||
        /^\s*(?:or (?:hard|have|partially|visually)|you can|we (?:offer|have))/.test(after) ||
        /\b(?:we (?:offer|have|can)|text relay|large print|accessib\w*)\b/.test(sentence)
        ? null
        : undefined
    if (
      /^your .*(?:disability|condition|wheelchair|illness|mental|depression|anxiety|autism|adhd|religion|skin|pregnancy|hijab|headscarf|age|gender|faith|beliefs|dyslexia|hearing|eyesight|prayers|turban|weight)/.test(
        text,
      )
    )
      return (/\b(?:not (?:a|the|any) (?:problem|issue)|will not (?:cause|affect)|no problem|entitles? you|verified|required)\b/.test(
        text + after,
      ) &&
        !/not our/.test(text)) ||
        (/condition/.test(text) && /\b(?:item|return|warranty|product|order)\b/.test(sentence))
        ? null
        : undefined
    if (/^(?:unlike|like|for|with|than|only|as) .*(?:normal|regular|able|healthy|proper|real|civilized)/.test(text))
      return /\b(?:regular|real|proper) (?:customers?|users?|people|person|humans)/.test(text) &&
        !/^(?:unlike|like)/.test(text)
        ? null
        : /healthy|real people|real person|regular customers/.test(text) && !/^unlike/.test(text)
          ? null
          : undefined
    if (/(?:name|surname|last name|names|looks|clothes)$/.test(text))
      return (/\b(?:unusual|odd|strange)\b/.test(text) &&
        /\b(?:file|domain|product|folder|user|sender)\b/.test(sentence)) ||
        (/^the /.test(text) && !/foreign|exotic|ethnic|indian|muslim|chinese|african|arab/.test(text))
        ? null
        : undefined
    if (/^(?:white|black|gay|straight|christian|local|native|male|female|young|european|western|british) /.test(text))
      return /^(?:local|young|european|british|western) /.test(text) && !/only|better/.test(text) ? null : undefined
    return undefined
  },
  rewrites: [
    'Would it help if I sent the steps with pictures, or called you?',
    'Could you tell me a little more about what you see? Then I can help with {issue|this}.',
    'Let me help with {issue|this} in the way that suits you best: by phone, by chat or step by step in writing.',
  ],
  examples: {
    bad: [
      'You are very articulate for a foreigner.',
      'Foreign cards are nearly always stolen.',
      'Pensioners usually find this too hard.',
      'Your English is hard to follow, ask someone else to write.',
      "At your age it's normal to struggle with apps.",
      'Maybe your husband could do it.',
      'People from there always ask for refunds.',
      'Is there a man of the house I can talk to?',
      "It's not made for someone in a wheelchair, obviously.",
      'You should learn proper English first.',
      'Older people often get confused by this.',
      'Women never read the manual.',
      "I can't understand your accent.",
      'Stop playing the race card.',
      'The wiring is tricky, dear, so better get your son.',
    ],
    ok: [
      'Remove the old driver before you plug the printer in.',
      'Seniors ride free after nine; your pass is in the app.',
      'You can add your husband as a second driver.',
      'The English version of the manual is attached.',
      'Would you like the steps with larger text or by phone?',
      'Could you tell me a bit more about what you see?',
      "You wrote that our driver made a remark about your accent; I've reported it.",
      'Is there a step-free way in? Yes, by the side door.',
      'At any age you get 10% off with the card.',
      'Your country is not supported yet, sorry.',
      'If you are deaf or hard of hearing, we offer text relay.',
      'Older phones may need the update first.',
      'Your order of two women’s shirts is on its way.',
    ],
  },
})
