import { WordsRegex, WordsRegexes } from '../text/words-regex'
import type { CustomerSentence } from './customer-sentences'

/**
 * Moods and matters that words show. Every expression is linear and looks at normalized, lower-case text
 * in which sentences are joined by line breaks.
 */

/** Words that only sound like trouble. They are taken out before trouble is looked for. */
const HARMLESS = new WordsRegex(
  /\b(?:(?:do|does|did) not (?:need|have) to|(?:no|not a single|zero|not any|without|never any|have not (?:had|found|faced|seen) any|(?:not|never) (?:found|had|seen|faced|experienced|encountered) (?:any|a|an)) (?:\w+ )?(?:bugs?|problems?|issues?|errors?|glitch(?:es)?|trouble|complaints?|idea|doubt|need|matter|brainer|fuss|hassle)|can not (?:wait|fault|complain|thank|recommend|praise|beat|go wrong|say enough|live without|imagine)|not (?:disappointed|regret)|help(?:s|ed|ful)? (?:me |us )?(?:with|solve|fix|resolve) (?:my|the|any|our) (?:\w+ )?(?:problems?|issues?)|(?:quick|fast|able|happy) to help(?: me| us)?(?: with (?:my|the|our|an?|any) (?:\w+ )?(?:problems?|issues?))?|(?:is|was|been|it|since|everything|all|now) (?:\w+ )?(?:fixed|resolved|sorted|solved)|in an emergency|no (?:problems?|issues?|worries|trouble|complaints?|errors?|delays?|hidden charges?|bugs?)|without (?:any |a )?(?:problems?|issues?|trouble|errors?|delays?|hassle)|never (?:had|faced|have|got|had any|faced any|have any) (?:an? |any |single )*(?:problems?|issues?|trouble|complaints?|errors?)|not (?:a |an |any |too |so |that )?(?:complaint|complaining|bad|problem|issue|angry|upset|annoyed|worried|disappointed)|(?:problem|issue|error|bug|complaint)s? (?:is |was |has been |got |now |are )*(?:solved|resolved|fixed|sorted|gone)|(?:solved?|resolved?|fix(?:ed|es)?|sorted) (?:my|the|all|our|this|every) (?:\w+ )?(?:problems?|issues?|errors?)|(?:complaint|complaints|refund|returns?) (?:process|procedure|policy|form)|in case (?:of|it|they)|if (?:it|they|there|something) (?:is|are|arrives?|comes?|gets?|was|were|breaks?)[^\n,.?]*|too late to|not too late|late (?:summer|spring|autumn|fall|night|evening|december|january|shift|fee)|better late|wrong (?:for me|with me)|hard to beat|worst case|no longer need(?:ed)?)\b/,
)

const SWEARING =
  /\b(?:f+u+c+k\w*|f\*+\w*|fck\w*|fking|effing|freaking|frigging|bloody|damn\w*|dammit|shit\w*|sh\*t\w*|bullshit|bs|crap|crappy|hell|wtf|ffs|arse|ass|bastards?|bollocks|bugger|piss(?:ed)?)\b|[#@$%&*]{3,}/g

const FURY = new WordsRegex(
  /\b(?:ridiculous|unacceptable|disgust(?:ed|ing)|furious|fuming|livid|enraged|outrage(?:d|ous)?|fed up|appall(?:ed|ing)|a joke|joke of|scam(?:s|med|mers?|ming)?|shambles|shambolic|pathetic|worst|useless|incompeten(?:t|ce)|disgrace(?:ful)?|sick (?:of|and tired)|had enough|waste (?:of|my)|wasted my|horrible|terrible|awful|horrendous|atrocious|abysmal|garbage|rubbish|trash|nonsense|fraud(?:s|ulent|ster|sters)?|thieves|thief|cheat(?:s|ers?|ing|ed)?|liars?|lying|rip ?-?off|ripped off|robb(?:ed|ery|ing)|stole|stealing|stolen my|infuriat(?:ed|ing)|pissed|hopeless|inexcusable|unbelievable|unforgivable|shameful|ashamed|shame on|hate|angry|outraged|third[- ]rate|sucks?|never again|still nothing|how dare|are you (?:kidding|joking|serious)|is this a joke|what a joke|beyond (?:me|belief|a joke)|lost (?:all )?patience|last straw|end of my (?:tether|rope)|tired of|go to hell|loot(?:ing|ers?|ed)?|pathatic|ruined|ruining|absolute(?:ly)? (?:mess|chaos)|cowboys?|clowns?)\b/,
)

const ANNOYANCE = new WordsRegex(
  /\b(?:frustrat(?:ed|ing|ion)|annoy(?:ed|ing)|irritat(?:ed|ing)|upset(?:ting)?|disappoint(?:ed|ing|ment)|unhappy|dissatisfied|unsatisfied|not (?:happy|satisfied|good|acceptable|on)|(?:very|so|really|too|pretty|such|such a|poor|extremely) (?:bad|poor)|(?:poor|bad|pathetic|lousy|slow|no) (?:service|app|support|experience|customer|quality|response|communication)|(?:second|third|fourth|fifth|sixth|\d+(?:nd|rd|th)) time|time and (?:time )?again|over and over|once again|yet again|for the (?:umpteenth|nth) time|stress(?:ed|ful|ing)?|mad|let down|unprofessional|unhelpful|rude|ignor(?:ed|ing)|why (?:on earth|is it so|the))\b/,
)

const ANGRY_FACE = /[\u{1F620}\u{1F621}\u{1F92C}\u{1F624}\u{1F595}]/u
const MARKS = /!{2,}|\?{2,}|\?!|!\?/
const NOT_ANGRY = /\bnot (?:angry|upset|mad|annoyed|complaining|having a go|blaming)\b/

/** What breaks an expectation: the thing, the service, or the money. */
const TROUBLE = new WordsRegex(
  /\b(?:never (?:arrived|came|got|received|showed|turned|worked|delivered|heard|called|replied|sent|happened|reached|refunded|responded|answered|credited|opens?|loads?|works?)|(?:did|has|have|does|do|is|are|was|were|will|would|could|had) not (?:(?:even|yet|been|be|get|getting|ever|still|properly) )*(?:arriv\w+|com(?:e|ing)|work\w*|receiv\w*|show\w*|turn\w*|deliver\w*|reply|replied|respond\w*|refund\w*|send|sent|got|gotten|get|open\w*|load\w*|connect\w*|fit|match\w*|charg\w+|start\w*|stop\w*|let|allow\w*|accept\w*|updat\w+|sync\w*|show|happen\w*|credited|process\w*|resolv\w+|fix\w*|sav\w+|play\w*|print\w*|log\w*|recogni\w+|answer\w*|call\w*|help\w*|complet\w+|cancel\w*|heard?|hear|as described|there|here|correct|right|available|possible|add\w*|activat\w+|verif\w+|found|reach\w*|register\w*|appear\w*|last\w*|taste\w*|able|been|reflect\w*|support\w*|transfer\w*|pick\w*|taken?|solv\w+|generat\w*|give|giving|provid\w+|bother\w*|care|address\w*|clear\w*|include\w*|contain\w*)|not (?:working|received|arrived|delivered|opening|loading|coming|getting|showing|able|refunded|credited|responding|replying|updating|responded|resolved|solved|fixed|connecting|giving|picking|answering|completed|proper(?:ly)?|accepting|yet|at all|as described|allowed|allowing|shown|shows|found|expected|recogni[sz]ed|registered)|can not (?:(?:even|seem to|get|still|be|now) )*(?:log\w*|sign|open|access|use|get|see|find|play|pay|send|reach|connect|add|update|change|cancel|do|make|submit|upload|download|complete|speak|contact|claim|book|buy|order|print|view|install|receive|verify|transfer|withdraw|create|load|be)|(?:am|was|were|are) (?:not able|unable)|unable to|still (?:have not|has not|no|not|nothing|waiting|wait|missing|broken|being charged|pending|the same|charged|there|down|stuck|getting|says|shows|facing)|(?:been|was|am|kept|keep|left|have to|had to) (?:on hold|wait(?:ing)?|chasing)|wait(?:ing|ed) (?:for|since|on|over|so|too|\d|in|all|a|more)|broke(?:n)?|breaks|stopp?ed (?:working|charging|responding)|stopped|faulty|defective|damaged?|cracked|smashed|shattered|torn|ripped|dented|scratched|leaks?|leak(?:ed|ing)|spilled|mou?ldy|rotten|expired|burned|stained|dirty|filthy|noisy|noise|smell(?:s|y)?|cold food|soggy|stale|wrong|incorrect|mistake|charged (?:me )?(?:twice|again|double|for|after|without|extra|more|the wrong|[£$€₹\d])|double[- ](?:charg|bill|book)\w*|overcharg\w+|charged|deducted|debited|billed (?:me )?(?:twice|for|again)|keeps? (?:charging|sending|crashing|asking|saying|failing|logging|freezing|taking|billing|getting|showing|disconnecting|on|buffering|giving|stopping|going|telling|happening|breaking|dropping|cutting)|missing|missed|(?:is|are|was|were|be|came|come|comes|arrived|running|days?|weeks?|hours?|months?|minutes?|so|too|very|always) (?:very |so |too |\d+ \w+ )?(?:late|delayed)|^late|late (?:delivery|again|order|parcel|package)|delay(?:s|ed|ing)?|cancel(?:ed|led) (?:my|our|the|without|it|on|me|last)|(?:was|been|got|is) cancel(?:ed|led)|promised|supposed to|(?:no one|nobody|no-one|not one person|none of you) (?:\w+ )?(?:repl\w+|call\w*|respond\w*|answer\w*|help\w*|cares?|came|come|turned|showed|got|gets|pick\w*|bothered|even|has|can|seems|knows|wants)|no (?:reply|response|answer|call|callback|refund|update|sign|show|internet|signal|heating|hot water|water|power|electricity|service|otp|help|support|notice|warning|explanation|solution|news|joy|luck|tracking|confirmation|option|cashback|po number|sound|picture|way to)|no-show|(?:is|are|was|were|went|been|goes|keeps going) down|outage|heating off|(?:is|went|been) off since|error(?:s|ed)?|bugs?|buggy|glitch(?:es|y)?|crash(?:es|ed|ing)?|freez(?:es|ing)|froze|frozen|hangs|hanging|lag(?:s|gy|ging)|stuck|fail(?:s|ed|ing|ure)?|lost|loses|deleted|disappeared|vanished|gone missing|blocked|locked (?:me )?out|locked|suspended|banned|disabled my|declined|rejected|denied|refus(?:ed|es|ing)|disconnect(?:s|ed|ing)|buffering|pending|slow(?:er|est)?|issues?|problems?|trouble|difficult(?:y|ies)|complain(?:t|ts|ing|ed)?|misleading|misled|mis-?sold|hidden (?:fees?|charges?)|rude|ignored|hung up|unresolved|unhelpful|poor(?:ly)?|bad|worse|useless|does nothing|do nothing|nothing (?:happen\w*|works?)|give(?:s)? up|gave up|i want my money|money back|refund (?:me|my)|uninstall(?:ed|ing)?|ruined|spoil(?:ed|t)|useless|half (?:of )?(?:it|the|my)|too (?:small|big|expensive|slow|long|many|hot|cold|loud|tight|hard|short)|not even|empty box|box was (?:open|empty)|did not|misses|hit my|someone else's|another customer's|birthday card|twice and|(?:vat|tax|fee|item|it|line|charge)s? twice|miss (?:the|my|our)|rash|flicker(?:s|ing|ed)?|hum(?:s|ming)|buzz(?:es|ing)|rattl(?:es?|ing)|squeak(?:s|ing|y)?|wobbl(?:es?|ing|y)|drip(?:s|ping)|collaps(?:es|ed|ing)|overheat(?:s|ed|ing)?|shr(?:ank|unk)|shrinks|fades|faded|peel(?:s|ed|ing)|rust(?:s|ed|y)|jam(?:s|med|ming)|drain(?:s|ed|ing)|sagg(?:y|ed|ing)|sags|in pieces|fell (?:apart|off|out)|falling apart|came (?:off|apart|loose|undone|without|open|empty|unsealed|with a)|comes off|without (?:the |any |a |my )?(?:batteries|screws|instructions|charger|cable|lid|parts?|manual|warning|notice|asking|telling|permission|reason|explanation)|instead of|(?:gate|door|box|packet|parcel|bag) (?:\w+ )?open|got out|half the|short by|overpriced|nobody|never (?:again|told|got)|does not (?:even )?(?:have|include|contain|support|do|say|give|offer)(?! to\b)|do not (?:even )?(?:get|receive|see|understand why)|unable|undelivered|unopened|mess(?:ed)? up|messy|mix(?:ed)? up|hair in|undercooked|overcooked|burned|spam(?:med|ming)?|hacked|unauthorized|duplicate|twice in|reaction|cost me|day off|keep (?:sending|charging|calling|emailing)|cheat\w*|fraud\w*|scam\w*|worst|fake|rubbish|garbage|terrible|horrible|awful|pathetic|frustrat\w+|annoying|irritating|disappoint\w+|upset|unhappy|furious|angry|ridiculous|unacceptable|disgust\w+|appalling|disgrace\w*|joke|waste of|fed up|never again|sick of|hates?|sucks?|rip ?-?off|stole|thieves|liars?|loot\w*)\b/,
)

const WHERE_IS = /\bwhere (?:the \w+ |on earth )?(?:is|are) (?:my|our)\b/
const QUESTION =
  /\b(?:how (?:do|can|could|would|should|to|long|much|many|soon|often|does|is|are)|(?:can|could|would|will) (?:you|i|we|someone|anyone|it|they)|(?:do|does|is|are|am|did|have|has) (?:you|i|it|there|this|they|your|we|the) [a-z]+|is (?:it|there) (?:possible|any|a way)|where (?:can|do|is|are|should)|when (?:will|is|are|can|do|does)|which|i (?:was|am) wondering|wonder(?:ing)? (?:if|whether|how|what|when|where)|any idea|please advise|let me know (?:if|when|how|what|where|whether)|i would like to (?:know|ask)|(?:want|wanted|like|need) to (?:know|ask)|do you know|who (?:do|can|should|is)|what (?:is|are|do|does|should|if|about|time|kind|happens))\b/
const RHETORICAL = new WordsRegex(
  /\b(?:are you (?:kidding|joking|serious|for real|having a laugh|people|guys|lot|all|deaf|blind|stupid|mad|insane)|is (?:this|it) (?:a|some|your|some kind of) (?:joke|kind of joke|scam|prank|idea of)|(?:do|does) (?:you|anyone|anybody)(?: \w+)?(?: even| actually| ever)? (?:even|read|care|work there|listen|bother|know what)|what (?:is|the hell|on earth|the heck|the fuck) (?:is )?wrong with|what (?:kind|sort) of (?:company|service|support|people|bank|app|business|customer|joke|place)|how (?:hard|difficult) (?:can|is|could)|how (?:could|can) (?:you|this|that|anyone|they) (?:\w+ )?(?:let (?:this|that|it)|do this|do that to|allow this|be so|treat)|how (?:dare|is (?:this|that|it) (?:acceptable|even|possible|ok|fair|legal|right))|how many (?:more )?times|how much (?:longer|more)|who (?:do you think|cares|runs|hired|trained)|why (?:bother|should i|would i|do i even|would anyone)|what (?:is|am i|are we|do i) (?:the point|paying|pay)|what is the (?:point|use)|seriously|really|same answer|is anyone|anyone there|anybody there|hello|right|eh|huh|ok|okay|you know|am i (?:supposed|meant|expected)|do you (?:think|expect|want me) (?:i|me|this|that|it|us|to)|have you (?:any idea|no)|isn't it|is not it|don't you|this is (?:the|your)|what a|how is it that)\b/,
)

const THANKS =
  /\b(?:thank(?:s| you)|thx|cheers|great|brilliant|sorted|awesome|amazing|excellent|superb|fantastic|wonderful|perfect|love(?:d|ly)?|loving|happy|nice|good|best|cool|helpful|appreciate|super|fabulous|outstanding|recommend(?:ed)?|useful|impressed|pleased|works (?:now|well|great|fine|perfectly)|well done|fast|easy|smooth|satisfied)\b/
const SARCASTIC_THANKS =
  /\b(?:thanks? (?:you )?(?:for (?:nothing|ruining|wasting|losing|the (?:headache|stress|lies)|absolutely nothing|no help)|a (?:lot|bunch) for (?:nothing|ruining|wasting))|great (?:job|work|service)[, ]+(?:as usual|as always|again|guys not|not)|well done[, ]+(?:again|you|for)|brilliant[, ]+(?:another|yet)|oh (?:great|brilliant|wonderful|perfect)|nice (?:one|job|work)[, ]+(?:again|idiots?|guys not)|real(?:ly)? (?:helpful|great|nice)[, ]+(?:not|guys))\b/

/** It is over: what was wrong is told of the past. */
const RESOLVED =
  /^(?=[\s\S]*\b(?:thank\w*|thx|ty|cheers|ta|appreciate\w*|grateful|legends?|lifesavers?)\b)(?![\s\S]*\b(?:but|however|still not|again (?:not|broken)|except)\b)[\s\S]*\b(?:(?:all|everything|it|that|this|which|mine|they|\w+) (?:is |are |was |were |has |have |seems? (?:to be )?|now |just |all |been |finally |came |got |looks? )*(?:working|works|fixed|sorted|resolved|solved|back (?:on|up|online|to normal)|arrived|up and running|mended|repaired|refunded|running|as good as new|perfect|fine|good|fab|great) (?:now|again|since|at last|today|this morning|like new|smoothly)|for (?:fixing|sorting|solving|resolving|mending|repairing|(?:putting|setting|making) (?:it|that|this|things) right|getting (?:it|this|that|me|us) (?:sorted|fixed|done|back)|turning (?:it|this|that) (?:round|around)))\b/

const REPEAT =
  /\b(?:again|(?:second|third|fourth|fifth|sixth|seventh|\d+(?:nd|rd|th)) (?:time|message|email|complaint|call|attempt|ticket|request|wrong|contact|reply|month)|already (?:told|sent|explained|wrote|written|called|asked|contacted|emailed|mailed|gave|given|provided|tried|shared|raised|done|did|reported|said|spoke)|still|for (?:weeks|months|ages|days|years)|weeks|chas(?:ed|ing)|no (?:reply|response|answer)|(?:nobody|no one) (?:has )?(?:replied|responded|answered|called)|keep (?:asking|calling|emailing|writing|telling|having|getting)|many times|several times|multiple times|so many (?:times|emails|calls|mails)|\d+ (?:times|emails|calls|mails|messages|tickets)|(?:two|three|four|five|six|seven|eight|nine|ten|twice|thrice) (?:times|emails|calls|mails|messages|tickets)|repeatedly|over and over|countless|time and again|every time|back and forth)\b/

const LEGAL =
  /\b(?:my (?:lawyers?|attorneys?|solicitors?|barrister|legal (?:team|counsel|representative|advis[eo]rs?))|(?:lawyers?|attorneys?|solicitors?) (?:will|has|have|is|are|says?|involved|letter)|(?:a|an|our|the|his|her|consult|contact|contacting|hire|hiring|see|seeing|spoken to|speak to|speaking to|instruct\w*|engag\w+|get|getting) (?:a |an |my |our |the )?(?:lawyers?|attorneys?|solicitors?)|(?:will|to|shall|can|could|gonna|might|i|we) sue|suing|sued|class action|(?:legal|court) (?:action|proceedings|steps|notice|route|advice|claim|recourse|remed\w+|case)|(?:take|taking|see|drag|taken|haul|dragging) (?:you|this|it|them|your \w+)(?: \w+){0,3} (?:to |in |before |through )(?:the )?(?:\w+ )?(?:court|courts|tribunal|judge|ombudsman)|small claims? (?:court|track|tribunal)|(?:in|to|go to|going to) (?:small claims|court)|(?:county|high|consumer|civil|district) (?:court|forum)|consumer (?:court|forum|protection|rights act|commission|affairs|complaint)|letter before (?:action|claim)|trading standards|citizens advice|ombuds(?:man|person)|(?:the )?(?:bbb|better business bureau|ftc|fca|fcc|cfpb|accc|rbi|sebi|trai|ofcom|ofgem|ofwat|attorney general|information commissioner|ico|data protection authority|regulator|watchdog)|breach of (?:contract|gdpr|data|the)|gdpr|dpa|subject access|(?:data|erasure|deletion) (?:request|breach)|right to be forgotten|police|fir|cyber ?crime(?: \w+)?|prosecut\w+|press(?:ing)? charges|chargeback|charge back|disput(?:e|ed|ing) (?:the|this|it|these|every|all)(?: \w+){0,3}|contact(?:ing|ed)? my (?:bank|card|credit card)|section 75|statutory rights|consumer rights)\b/
const PUBLIC =
  /\b(?:(?:post|posting|share|sharing|put|putting|going|tell|telling|name and shame|expose|exposing|publish\w*|write|writing|leave|leaving|take|taking|tweet\w*|blast\w*|spread\w*|warn\w*|let)(?: \w+){0,6} (?:social media|twitter|x|facebook|instagram|tiktok|youtube|reddit|linkedin|trustpilot|google|yelp|tripadvisor|the press|the papers?|newspapers?|the news|journalists?|a bad review|a negative review|one star|1 star|reviews|everyone|everybody|the world|the internet|online)|social media|trustpilot|go(?:ing)? viral|(?:the )?(?:press|media|newspapers?|journalists?|watchdog|papers|tv|bbc|news)(?: will| is| are| about)|to the (?:press|media|papers|newspapers?|news)|name and shame|naming and shaming|screenshots?(?: \w+){0,4} (?:online|public|everywhere)|(?:bad|negative|scathing|honest|terrible|one star|1 star|1-star|one-star) reviews?)\b/
const FAVORABLE = /\b(?:love[d]?|great|amazing|brilliant|wonderful|best|excellent|happy|pleased|thank)\b/

const VULNERABLE =
  /\b(?:disab(?:led|ility)|wheelchair|blind|deaf|cancer|chemo\w*|terminal(?:ly)?|bereave\w*|widow(?:ed|er)?|(?:mom|mother|father|dad|husband|wife|son|daughter|partner|brother|sister|grandmother|grandfather|nan|gran|grandad|grandma|grandpa|baby|child|uncle|aunt|friend) (?:has |just |recently |sadly )*(?:died|passed|is dying|is dead)|passed away|death of|died (?:last|on|in|this|suddenly|and)|died|funeral|wake for|wreath|carer for|full-time carer|dementia|alzheimer\w*|in (?:the )?hospital|hospitali[sz]ed|surgery|stroke|in debt|debts?|can not afford|can not pay (?:my|the|our) (?:rent|bills|mortgage)|rent bounced|evict\w+|homeless|domestic (?:abuse|violence)|abusive (?:ex|partner|husband|wife)|pregnan\w+|miscarr\w+|newborn|premature baby|elderly|pensioner|\d\d[- ]year[- ]old (?:mother|father|mom|dad|gran\w*|nan)|lost my (?:job|husband|wife|mother|father|mom|dad|son|daughter|baby|partner|brother|sister)|unemployed|redundan\w+|depress(?:ed|ion)|anxiety|panic attacks?|mental health|autis\w+|diabetic|insulin|epilep\w+|medication|life support|oxygen|my medicine|two small (?:kids|children)|small (?:kids|children))\b/
const MANAGER =
  /\b(?:(?:speak|talk|put|pass|get|give|escalat\w+|connect|transfer|want|need|see|contact|call|send|refer|let)(?: \w+){0,6} (?:manager|supervisor|superior|director|ceo|boss|team leader|team lead|head of|someone (?:else|senior|higher|in charge|who|with authority|competent)|higher up|somebody (?:else|senior|in charge|who))|(?:your|a|the) (?:manager|supervisor|superior|boss|line manager)(?! (?:pass|key|app))|escalat(?:e|ed|ing) (?:this|it|my|the)|want (?:this|it) escalated|someone senior|someone in charge)\b/
const NOT_MANAGER =
  /\b(?:password|task|download|file|device|ad|ads|account|window|property|project|package|session|family|my|our) manager\b/g
const REFUND =
  /\b(?:refund(?:s|ed|ing)?|money back|reimburs\w+|(?:pay|paid|give|gave|return)(?: \w+){0,2} (?:my money|back my|me back)|give me back|return my (?:money|amount|payment))\b/
const CHURN =
  /\b(?:cancel(?:l?ing|l?ed)? (?:my|our|the) (?:\w+ )?(?:account|subscription|membership|contract|plan|policy|service)|clos(?:e|ing) (?:my|our) account|(?:am|are|will be|be) leaving|switch(?:ing)? to|(?:moving|going|take my business|taking my business) (?:to|elsewhere)|uninstall(?:ing|ed)?|delet(?:e|ing|ed) (?:the|this|your|my) (?:app|account)|never (?:use|order|buy|shop|book|come|return|deal)(?:ing)? (?:\w+ ){0,3}again|lost (?:a|me as a) (?:loyal )?customer|former customer|take my (?:money|custom) elsewhere)\b/

const OURS =
  /\b(?:your (?:\w+ ){0,2}(?:rider|riders|kitchen|cook|chef|waiter|waitress|nurse|doctor|lab|clerk|guard|guards|men|workers?|contractor|plumber|fitter|technicians|installer|branch|office|depot|hotel|restaurant|salon|clinic|cleaner|machine|atm|meter|letter|email|mail|form|typo|cancel\w+|bailiffs?|attendant|reps|seller|platform|tool|software|firmware|patch|release|config|filter|algorithm|game|policy|price|billing|invoice|pharmacy|lift|leak|van|truck|shuttle|bus|crew|phone line|call center|operator|receptionist|salesman|salesperson|promo|code|feed|api|login|checkout|portal|product|advice|work|job|girl|lady|woman|boy)|you (?:\w+ly )?(?:\w{2,}(?:shed|ched|sed|ted|ned|ped|red|led|ged|bed|med|ved|xed|ked|ied|zed|ded)(?<!asked|needed|wanted|requested|liked|listed|advertised)|wrote|drew|threw|tore|drove|froze|stole|overwrote|chose|made|fed|spilt|sank|flew|swore|ate|drank)|because of (?:you|your|u)\b|you guys|\w+ (?:you|u) (?:sent|gave|sold|delivered|shipped|fitted|installed|built|printed|repaired|booked|recommended)|(?:u|you) (?:guys |just )?(?:send|deliver|ship|give|charge|bill|cancel|lose|forget|ignore|break|mix|mess|overbook|sent|charged|lost|banned|deleted|forgot|broke|took|messed|gave|put)|(?:the|this|a) (?:rider|driver|courier|engineer|technician|waiter|nurse|hotel|app|update|kitchen|agent|clerk|plumber|fitter|installer|cleaner|staff|seller|patch|operator|attendant|guard) (?:\w+ )?(?:dropped|lost|forgot|broke|left|threw|took|ignored|shouted|swore|yelled|laughed|drilled|hit|dented|scratched|spilled|stole|never|did not|refused|deleted|wiped|ate|gave|canceled|turned up|showed up|cut|damaged|walked|sent|put|mixed)|your (?:\w+ )?(?:driver|couriers?|site|website|app|application|team|mistake|error|fault|staff|system|systems|engineer|technician|agent|agents|colleague|rep|company|warehouse|shop|store|server|servers|update|outage|delay|delivery|people|guy|man|support|service|bank|employee|negligence|incompetence|side|end|fail\w*|bot|advisor|adviser)|you (?:guys |people |lot |all |have |had |just |already |also |even |only |then |still |now |again )*(?:sent|charged|lost|cancel(?:ed|led)|promised|took|billed|deleted|deducted|blocked|locked|forgot|failed|overcharged|double[- ]charged|missed|gave|said|told|shipped|delivered|broke|ignored|kept|keep|changed|removed|refused|refuse|closed|never|did not|have not|do not|are not|messed|screwed|ruined|debited|delayed|double[- ]booked|moved|sold|left|shut|hit|owe|downgraded|mis\w+|cut|put)|(?:wrong|incorrect|another|different|damaged|broken|faulty) (?:\w+ ){0,2}(?:sent|delivered|shipped|arrived|came|item|items|size|color|product|order|address printed|thing|model|one|meal|food)|(?:charged|billed) (?:me )?twice|double[- ](?:charg|bill|book)\w*|overcharg\w+|bug|outage|(?:the|this|your) (?:app|site|website|update|system|server|software) (?:\w+ ){0,2}(?:crash\w*|deleted|lost|broke|fail\w*|does not|will not|is not|is down|keeps|freez\w+|hangs|stopped|down)|app (?:crash\w*|not|is not|keeps|hangs|does not)|servers? (?:is |are |were )?down|engineer (?:did not|never|has not)|no engineer|(?:nobody|no one) (?:\w+ )?(?:replied|called|responded|answered|came|showed|turned)|(?:rude|abusive) (?:driver|staff|agent|woman|man|lady|engineer|employee|cashier)|charged after|cold food)\b/
const THEIRS =
  /\b(?:my (?:bad|own (?:fault|mistake|error|stupid\w*)|mistake|fault|error)|i (?:\w+ )?(?:forgot|entered|misspelled|mistyped|misread|misplaced)|i (?:\w+ )?(?:ordered|typed|put|chose|selected|picked|booked|used|gave|clicked|wrote|bought|sent) (?:in |you )?(?:the |a |my )?wrong|i (?:\w+ ){1,8}by (?:mistake|accident)|i (?:\w+ )?accidentally|silly me|i messed up|my fat fingers)\b/
/** Theirs, unless we did something: "you sent it late and I missed the train". */
const THEIR_LOSS =
  /\b(?:i (?:\w+ )?(?:lost|broke|dropped|spilled|deleted|damaged|missed|left) (?:my|the|our|it|mine))\b/
const THIRD =
  /\b(?:(?:the|my|a) (?:courier|bank|post office|postman|carrier|airline|mailman|card issuer|internet provider)|courier|apple|google|paypal|royal mail|dhl|ups|fedex|hermes|evri|usps|weather|snow|storm|strike)\b/

const count = (text: string, pattern: RegExp, most: number): number => {
  pattern.lastIndex = 0
  let n = 0
  while (n < most && pattern.exec(text)) n++
  return n
}

/** Words of praise, and what takes praise back. */
const PRAISE = new WordsRegex(
  /\b(?:love[ds]?|loving|great|amazing|awesome|excellent|superb|fantastic|wonderful|perfect(?:ly)?|brilliant|best|good|gud|nice|easy|helpful|recommend(?:ed)?|useful|impressed|pleased|happy|thank(?:s| you)|smooth|satisfied|enjoy(?:ing|ed)?|convenient|fast|quick|simple|cool|marvell?ous|outstanding|delighted|appreciate[ds]?|kind|blessed|super)\b/,
)
const BUT =
  /\b(?:but|however|only|except|although|though|unfortunately|just|yet|still|pls|please|improve\w*|need(?:s|ed)?|until|otherwise|not)\b/

/** What the words of the customer's newest message show, each on its own. */
export interface Signals {
  readonly anger: 0 | 1 | 2 | 3
  readonly complaint: boolean
  /** A complaint, or something told that is neither praise nor a wish nor the lead-up to a question. */
  readonly troubled: boolean
  readonly question: boolean
  readonly thanks: boolean
  readonly fault: 'ours' | 'theirs' | 'third' | 'unknown'
  readonly repeat: boolean
  readonly legal: boolean
  readonly public: boolean
  readonly vulnerable: boolean
  readonly wantsManager: boolean
  readonly wantsRefund: boolean
  readonly churn: boolean
}

/** Trouble is named in this stretch of normalized, lower-case text. */
export const namesTrouble = (lower: string): boolean => TROUBLE.test(withoutHarmless(lower))
/** A word of praise is in it. */
export const praises = (lower: string): boolean => PRAISE.test(lower)
/** Asked for effect, not for an answer. */
export const isRhetorical = (lower: string): boolean => RHETORICAL.test(lower)

const withoutHarmless = (text: string): string => HARMLESS.blank(text)

/** Praise with a fault in it. */
const MIXED =
  /\b(?:please|pls|plz|kindly) (?:\w+ )?(?:fix|solve|improve|resolve|reduce|sort|rectify|correct|repair|optimi[sz]e)\b|\b(?:but|however|only|although|though)\b.{0,80}\b(?:should|takes?|too|slow\w*|not|keeps?|no|lacks?|missing|annoy\w*|lag\w*|fails?|wrong|late|reduce|improve\w*|fix|worst|bad|poor)\b/
/** Good news, or a word that ends a matter. */
const GLAD =
  /\b(?:works? (?:now|again|fine|well|great|like)|(?:now|it|that|wifi|everything|all) (?:just )?work(?:s|ed)|gorgeous|stars?|stunning|beautiful|lovely|found it|got it|solved|sorted|all good|all set|no rush|no worries|cheers|congrat\w*|delicious|can not wait|dying to|signing up|you rock|ok|okay|bravo|hats off|kudos|keep it up|5 stars?|five stars?|very (?:well|nic\w+)|nyc|osm|ex+c?el+[ae]n?t|awsome|amazin|smart|supported|honest|gr8|luv|grateful|pleasure|hope|hoping|proud|fun|favorite|adore|legend|lifesaver|life saver|blown away|top notch|spot on|(?:is|was|are|all) (?:\w+ )?fine)\b/
/** A wish, a request, a detail, a greeting: told, but no trouble. */
const NEUTRAL =
  /^(?:(?:hi|hello|hey|dear|good|sorry|so|and|also|ok|well|then|sir|madam|guys|team|there|all|just|morning|afternoon|evening|to whom it may concern)[ ,]+)*(?:$|(?:i|we|you) (?:(?:just|also|only|really|still|now|do|was|were|am|are|have|had|would|will|should|could|might) )*(?:want|like|need|wish|love|prefer|rather|looking|planning|thinking|interested|wondering|question|after|moving|getting married|a |an |know|see|saw|read|heard|understand|think|feel|suggest|recommend|add|consider|going to|bring|include|provide|enable)\b|(?:please|pls|kindly|can|could|would|will|do|does|is|are|what|which|when|where|who|whom|how|why|any|if|should|may|shall|let|here|my (?:\w+ ){0,2}(?:name|email|e-mail|number|address|id|user ?name|favorite)(?: is|:|-)|(?:kind |best |warm )?(?:regards|wishes)\b|this is my|it is my|it is (?:for|about)|first time|attached|see attached|fyi|escalate|put|get|send|cancel|give|refund|change|add|make|bring|add|check|tell|call|help|need|want|waiting to hear|looking|regarding|about|re|order (?:number|no)|ref|account)\b)/
/** At least three words that tell something. */
export function tellsTrouble({ asked, lower }: CustomerSentence): boolean {
  return !asked && !NEUTRAL.test(lower) && (lower.match(/[a-z]+/g)?.length ?? 0) >= 3
}

/** Two or more shouted words in a message that is not written in capitals as a whole; one for a whole one. */
function shouts(raw: string): number {
  const words = raw
    .match(/\b[A-Z]{4,}\b/g)
    ?.filter(
      (w) =>
        !/^(?:HTTP|HTTPS|HTML|JSON|NASA|IKEA|ASAP|ASOS|HSBC|IMEI|IBAN|SEPA|PAYG|NULL|HDMI|WIFI|FAQS|GDPR|PSTN|ISBN|FASTAG|IMPS|NEFT|RTGS|CVV2|CKYC|EKYC|VKYC)$/.test(
          w,
        ),
    )
  return words && words.length >= 2 ? 1 : 0
}

/** Looked for with the harmless words taken out. */
const MOODS = new WordsRegexes([
  QUESTION,
  SARCASTIC_THANKS,
  REPEAT,
  OURS,
  THEIRS,
  THIRD,
  THANKS,
  FAVORABLE,
  BUT,
  WHERE_IS,
])
/** Looked for in all that is said. */
const MATTERS = new WordsRegexes([PUBLIC, VULNERABLE, REFUND, CHURN, NOT_ANGRY, MANAGER, THEIR_LOSS])

/** Reads the signals off the newest message; `normalized` is lower case, sentences joined by line breaks. */
export function readSignals(raw: string, normalized: string, sentences: readonly CustomerSentence[]): Signals {
  const text = withoutHarmless(normalized)
  const moods = MOODS.test(text)
  const matters = MATTERS.test(normalized)
  const mood = (bit: number): boolean => (moods & (1 << bit)) !== 0
  const matter = (bit: number): boolean => (matters & (1 << bit)) !== 0
  const swears = count(text, SWEARING, 2)
  const fury = FURY.count(text, 3)
  const annoyed = ANNOYANCE.count(text, 2)
  const rhetorical = sentences.some((s) => s.asked && isRhetorical(s.lower))
  let anger = fury + swears + Math.min(1, annoyed) + shouts(raw)
  if (MARKS.test(raw) && (fury + swears + annoyed > 0 || TROUBLE.test(text) || /\?{2,}|\?!|!\?/.test(raw))) anger++
  if (ANGRY_FACE.test(raw)) anger++
  if (mood(1)) anger++
  if (matter(4)) anger--
  const real = sentences.some((s) => s.asked && !isRhetorical(s.lower))
  const trouble = TROUBLE.test(text)
  const askOnly =
    real &&
    fury + swears === 0 &&
    sentences.length <= 2 &&
    /^(?:hi |hello )?(?:how|what|do|does|can|could|is|are|will|would|which|when|who)\b/.test(text.trim()) &&
    !/\b(?:my|i (?:was|have|got)|not work|not arrived|missing|broken|wrong|charged)\b/.test(text)
  // "Where is my parcel?" is a plain question until it is asked in anger or again.
  const overdue = mood(9) && (anger > 0 || mood(2))
  const praise = PRAISE.count(text, 6)
  const glad =
    fury + swears === 0 && !overdue && praise >= 2 && (praise >= 4 || !mood(8)) && TROUBLE.count(text, 6) < praise
  const resolved = !real && !rhetorical && !mood(1) && RESOLVED.test(text)
  const complaint = !glad && !resolved && (trouble || overdue || fury + swears > 0) && !askOnly
  const told = !real && praise === 0 && !GLAD.test(text) && sentences.some(tellsTrouble)
  const question =
    real ||
    (mood(0) &&
      /\b(?:how do|how can|can you|could you|is it possible|wonder|please advise|let me know|like to know|want to know|any idea)\b/.test(
        text,
      ))
  const sarcasm = mood(1)
  const ours = mood(3)
  const theirs = mood(4) || (matter(6) && !ours)
  const third = mood(5)
  return {
    anger: (resolved ? 0 : Math.max(0, Math.min(3, anger))) as 0 | 1 | 2 | 3,
    complaint,
    troubled: complaint || told || (matter(1) && !real),
    question,
    thanks: (mood(6) || resolved) && !complaint && !sarcasm && !rhetorical && !MIXED.test(text),
    fault: theirs
      ? ours && /\bbut you(?:r)?\b/.test(text)
        ? 'ours'
        : 'theirs'
      : ours
        ? 'ours'
        : third && complaint
          ? 'third'
          : 'unknown',
    repeat: mood(2),
    legal: LEGAL.test(normalized),
    public: matter(0) && !(mood(7) && !complaint),
    vulnerable: matter(1),
    wantsManager: matter(5) && MANAGER.test(normalized.replace(NOT_MANAGER, ' ')),
    wantsRefund: matter(2),
    churn: matter(3),
  }
}
