import { withAsides } from '../asides'
import { calmCustomer } from '../calm-customer'
import { GOOD } from '../kindness'
import { phraseRule } from '../types'

const EMPATHIC =
  /\b(?:frustrat\w*|sorry|upset\w*|not (?:good|right|what|the experience|acceptable|ok|okay|ideal|the kind|how we|something we|our)|should not|our|we|deserve\w*|disappoint\w*|annoy\w*|apolog\w*|went wrong|gone wrong|a mistake|a bug|an error|unacceptable|care|love)\b/

export default phraseRule({
  id: 'condescension',
  family: 'inflame',
  title: 'Talking down to someone',
  why: 'It tells the customer that they should have known, so they feel stupid before they are helped.',
  sources: [
    { title: 'Wang & Potts 2019, TalkDown (EMNLP)', url: 'https://arxiv.org/abs/1909.11272' },
    { title: 'Price et al. 2020, Six Attributes of Unhealthy Conversations' },
  ],
  severity: 'warn',
  priority: 1,
  guards: { negation: false },
  patterns: [
    // Plain, whole and unmistakable: see `withAsides`.
    '[<plain>(what|which) part of .{1,4} (do|did|can) (you not|not you) <adv>? (understand|get|grasp|follow)]',
    '^[<plain>(obviously|duh|well obviously|well duh)]$',
    '^<adv>? [<plain>(everybody|everyone|anybody|anyone) <adv>? knows (that|this|it)]$',
    '[<plain>you (do not|did not|can not) <adv>{0,2} (seem|appear) to <adv>? (understand|get|grasp|follow|comprehend)] (it|this|that|me|what i|what we|a word|anything|how this|how it)?',
    '^(please|just|then|go and)? [<plain>read (it|that|this|my .{1,2}) again (and|but)? (very|more)? slowly]',
    '(it|this|that) <adv>{0,2} is <adv>? not <adv>? (that|so|exactly|very|all that|really|particularly|terribly|a)? <adv>? (hard|difficult|complicated|complex|tricky|confusing|rocket science|brain surgery|big secret|secret|hard concept|difficult concept|much to ask|mystery|higher mathematics|challenging|quantum physics) (to|is it|thing|task|for|concept|question)?',
    'dumb (it|this|that|things) down',
    '^<adv>? (obviously|clearly|evidently|naturally|plainly|of course) (you|it|this|that|if you|the|when you|there|people)',
    'you <adv>? (obviously|clearly|evidently|plainly|apparently|naturally) <adv>? (have|did|do|need|must|can|forgot|missed|never|should|will|would|were|only|just|skipped)',
    'as (you|everyone|everybody|anyone|anybody|most people|most adults|any adult|any customer|every customer|every adult|every child|any child|any sensible|all our customers|the whole world|all of us) .{0,3} (should know|must know|would know|ought to know|will know|knows|know|should be aware|must be aware|can tell you|could tell you|would understand|understands|should understand|should realize|can see|surely know|no doubt know|will be aware|can imagine)',
    '(it|this|that) is <adv>{0,3} (common sense|basic|basics|basic stuff|basic knowledge|basic logic|elementary|simple enough|simple logic|simple math|logical|obvious|kindergarten stuff|primary school|child play|child’s play|self-explanatory|self explanatory|not rocket science|not rocket surgery|not brain surgery|hardly rocket science|hardly brain surgery|not that hard|not that difficult|not that complicated|not so hard|not so difficult|not so complicated|not exactly hard|not exactly rocket|not difficult|not complicated|not hard|not a hard|not a difficult|a no-brainer|general knowledge|common knowledge|straightforward|simple|easy|as simple as that|as easy as|logic)',
    '(rocket science|brain surgery|common sense|kindergarten|primary school|elementary school|first grade|high school math|101|for dummies|idiot-proof|idiot proof|foolproof)',
    '(even a|a|any|my) (child|toddler|baby|kid|monkey|five-year-old|five year old|5-year-old|5 year old|six-year-old|four-year-old|ten-year-old|10 year old|three-year-old|grandmother|grandma|nan|gran|granny|grandpa|dog|cat|beginner|fool|idiot|caveman|goldfish|blind man|trained monkey|mother|mom) <adv>? (could|can|would|manages|managed|knows|understands|has|did|does)',
    '(let me|i will|allow me to|shall i|i shall|we will|permit me to|let us|i can|do i need to|do i have to|must i|should i|i have to|i need to|i am going to|perhaps i should|maybe i should|want me to|would you like me to|happy to) .{0,3} (explain|spell|break|say|put|write|repeat|draw|dumb|type|walk|go|make) .{0,5} (slowly|slower|more slowly|in simple|in simpler|in plain english|in small words|simple words|simpler words|simple terms|simpler terms|layman|laymen|very simple|really simple|nice and simple|in words you|so you understand|so that you understand|so you can understand|so even you|dumb it|down for you|it out for you|out for you|a picture|crayons|like you are|as if you|like i would|as i would to|one more time|again since|again because|syllable|syllables|it again|this again|again slowly|for you again|once again|once more)',
    '(spell|spelling|dumb|dumbing|break|breaking) <adv>? (it|this|that|things) (out|down) (for you|once|so|again|to you)',
    '(use|using|with|in) <adv>? (small|short|simple|simpler|easy|little) (words|sentences|terms) .{0,3} (you|time|so|for)',
    '(try|do try|please try|really try) <adv>? (to)? (keep up|follow along|follow me|concentrate|focus|listen|think|understand|read|reading|thinking|listening|remember|be patient for once|use your)',
    '(use your|try using your) (brain|head|eyes|imagination|common sense|noggin|grey cells|intelligence)',
    '^<adv>? (got it|understood|clear|comprende|capisce|capeesh|savvy|see|are we clear|is that clear|is it clear|clear now|got that|you got that|you follow|make sense now|do you understand|do you understand me|do you understand now|did you get that|did you get it|do you get it|do you get it now)$',
    '^<petNames> (you|please|read|just|it|this|that|the|i|we|did|do|if|try|let|calm|listen|look|have)',
    'do you <adv>{0,2} know (how|what) .{0,2} (to|a|an|works|means|is|do)',
    '(simply|just|merely|easily) (press|click|tap|log|restart|read|follow|open|enter|type|choose|select|go|switch|turn|scroll|wait|have to|need to|do|reset|check|look|copy|paste|plug|put|use|swipe|call|ask|search)',
    // The act in other words: `loud` as it stands, `soft` where the customer is upset.
    'as [<loud>(any|every|anyone|anybody|everyone|everybody|most|all) .{0,6} (would|will|should|must|could) <adv>? (know|tell you|understand|realize|confirm|appreciate|remember|agree|learn|have learned|expect)]',
    '[<know>(you|do you|did you|surely you) <adv>? (do|even|actually)? <adv>? know (what|how|where|which) (a|an|the|to)? .{1,3} (is|means|does|are|work|works|stands for) .{0,2}]',
    '[<say>(it|that|this)? (goes|should go|ought to go|surely goes) without saying] .',
    "[<soft>(in|using|put) <adv>? (other|plain|simple|layman's|laymans|everyday|baby|simpler|easy) (words|terms|language|english) .{0,2} (since|because|as|for you|so that you|so you|just for you)]",
    // Nets over word classes: `sure` as it stands, `maybe` a hint.
    '[<sure>(any|every|all|most|even a|only a|no|even the|the average|a decent|a competent|a normal|a reasonable|a sensible) .{0,3} (<groupOne>|<groupMany>|people|idiot|fool|dummy|toddler|grandma|grandmother|nan|dog|hamster|monkey|goldfish|child|kid|one) .{0,2} (knows|know|would know|understands|understand|can tell|gets|realizes|checks|does|manages|manage|managed|can do|could do|could manage|would have|could figure|can figure|figures|can read|could read|learns|remembers|would understand|would realize|would get|should know|needs this|needs help|could have|would never|would not|reads|would do|would check|has figured|could follow|can follow)]',
    '[<sure>(surely|presumably|i trust|i assume|one assumes|one hopes|i would hope|i would think|i would have thought|one would think|you would think|i should think) (you|someone|somebody|anyone|it|that|a|an|the|by now|even|this|they|your) .{0,5} (understand|understands|know|knows|aware|realize|realizes|see|sees|grasp|grasps|read|reads|can|could|manage|manages|remember|figure|follow|familiar|heard of|clear|work|works|learned|taught)]',
    '^<filler>{0,2} [<sure>(sweetie|sweetheart|hun|darling|kiddo|buddy|champ|pal|sunshine|poppet|duckie|sonny|missy|young man|young lady|little lady|big guy|big man|tiger|buttercup|cupcake|bless your heart|bless your cotton socks|bless your little|bless you dear|my child|dear child|grasshopper|padawan|young one|einstein|smarty)] .{1,8}',
    '[<maybe>(do you follow|you follow|still with me|are you with me|with me so far|following so far|make sense so far|am i going too fast|too fast for you|take notes|write this down|write that down|let that sink|think about it for|think about that for|use your head|use your brain|use your noggin|use common sense|use your common sense|stands to reason|goes without saying|needless to say|hence the name|as the name suggests|as the name implies|clue is in|the clue|it literally says|it says so right|right there in front|right in front of|in front of your|under your nose|in black and white|in big letters|in capital letters|in bold letters|plain as day|plain as the nose|crystal clear|first lesson|lesson one|lesson number one|free tip|little tip|pro tip|word of advice|bit of advice|piece of advice|friendly advice|a little secret|little trick called|this thing called|these things called|a thing called|something called|ever heard of|have you heard of|heard of a|a lot to take in|too much to take in|lot of information for|technology can be|computers can be|tech can be|numbers can be|english can be|for people of your|for someone your age|at your age|your age group|older customers|older users|older people|elderly customers|too technical|too complicated for|too complex for|too advanced for|pretty head|pretty little head|leave it to the|leave that to the|leave this to the|leave the thinking|leave it to us|you would not understand|would not understand|would not get it|over your head|above your head|way above|beyond your|above your pay|layman|layperson|dumb it down|dumbed down|explain like|explain it like|imagine it is|imagine it like|imagine a|think of it as a|think of it like|think of me as|a for effort|gold star for|proud of you|big boy|big girl|clever boy|clever girl|good boy|good girl|grown up|grown ups|big words|small words|short words|little words|one syllable|abc|abcs|one two three|baby steps|hold your hand|holding your hand|hand holding|spoon feed|spoonfeed|spoon feeding|step by tiny|nice and slow|nice and slowly|slowly and clearly|loud and clear|simple concept|basic concept|difficult concept|concept of|has it occurred|did it occur|did it not occur|has it not occurred|ever occur|crossed your mind|cross your mind|were you absent|what part of|which part of|i would have thought|one would think|you would think|half a brain|anyone with eyes|anyone with half|does not take a genius|take a genius|need to be a genius|need a degree|need a phd|take a phd|require a degree|need an engineering|not that deep|not quantum|quantum physics|hardly quantum|rocket surgery|brain surgery|rocket scientist|rocket science|my five year old|my six year old|my ten year old|my toddler|my kid|my nephew|my niece|my grandma|my grandmother|my nan|my gran|my granny|my grandfather|my grandpa|my mother in law|my cat|my dog|my hamster|my goldfish|how the world works|how life works|how business works|how things work|how money works|how this works|that is how it works|not how it works|not how that works|not how any of this|how a calendar works|how email works|how time works|how math works|real world|wake up call|lesson for you|a lesson in|teachable moment|learning experience|learning curve|learn something|you learn something|today you learned|now you know|the more you know|try to keep up|catch up with the rest|if you can manage|if you can handle|think you can manage|think you can handle|can you manage that|can you handle that|can you do that for me|i know it is hard|i know this is hard|i know this is difficult|i know reading|bear with me while i|allow me to educate|let me educate|let me enlighten|let me school|teach you|i forget that not everyone|i forget not everyone|not everyone is|not everybody is|i appreciate that not everyone|i realize not everyone|as a beginner|for beginners|for a beginner|rookie mistake|rookie error|beginner mistake|newbie mistake|amateur mistake|classic mistake|school kid|schoolchild|schoolboy error|kindergarten|preschool|first grade|third grade|primary school|nursery school|did you go to school|remedial|crayons|finger paints|picture book|pictures for you|draw you a|colored pencils|sock puppets|puppet show|diagram for you)] .{0,3}',
    '[<maybe>(you do|you) <adv>? (know|realize|understand|remember|appreciate|see|recall|get) .{1,10} (right|yes|correct|yeah|do you not|or not)]$',
    '[<sure>(basic|elementary|simple|common|first grade|kindergarten|beginner|entry level|very basic|primary school|child level|baby) (stuff|things|knowledge|logic|sense|math|maths|reading|literacy|concept|economics|english|level stuff|rule|rules of|physics|biology|facts)]',
    '[<maybe>(very|really|quite|so|fairly|pretty|rather|just|simply|actually|perfectly|blindingly|painfully|patently|plainly) (simple|obvious|easy|basic|straightforward|elementary|clear|logical|common sense|evident|self explanatory|self evident|intuitive|foolproof)]',
    '[<maybe>(let us|shall we|we will|i will|let me|i am going to|time to|we can) .{0,3} (start|begin|go|take|get|walk|try|see|go back|keep|break) .{0,4} (with the basics|from the basics|to basics|the very beginning|from scratch|at the beginning|step by step|slowly|one step at a time|together slowly|it slow|you there|it simple|it down|by the hand|with something easy|easy one)]',
    '[<sure>(turning|turn|switch|switching|using|use|engage|engaging|open|opening|put|putting|clean|wear) .{0,1} your .{0,1} (brain|head|eyes|ears|common sense|reading glasses|glasses|spectacles|imagination|noggin|thinking cap|brains|loaf|mind)]',
    '[<maybe>(ask|get|find|have|try|borrow|involve) (someone|somebody|a friend|a child|a kid|a teenager|an adult|a grown up|a younger|your .{0,1} (kids|kid|son|daughter|grandson|granddaughter|husband|wife|nephew|niece|mother|grandchildren|partner|children|neighbor|parents|teenager)) .{0,3} (younger|help|read|explain|show|to|who|look|more|with|do)]',
    '^.{0,3} [<maybe>(see it|got it|got that|with me|okay so far|clear so far|see|capisce|comprende|clear now|all clear|makes sense|make sense|following|simple right|easy right|easy|simple|see how easy|see how simple|not so hard)]$',
    // Said aside: see `withAsides`.
    '^.{0,1} [<aside>(self evidently|self evident|needless to say|it stands to reason|as is generally known|as is well known|as is commonly known|common knowledge|elementary)] .{0,8}',
  ],
  quiet: [
    '(surely|presumably|i trust|i presume|one would hope|i assume|i take it|i imagine|come on) (that)? you <adv>? (know|realize|understand|can|must|are|have|could|did|do|would|understood|noticed|saw|read|remember|checked)',
    '(in|with|using) (terms|words|language|a way|a language) <adv>? (that)? <adv>? (you|even you) <adv>? (can|could|will|would|might|may|are able)',
    '(do the math|do your homework|learn to read|learn how to read|grow up|act your age|be an adult|act like an adult|like a grown-up|like a grown up|like adults|like an adult|as adults|put your glasses on|put on your glasses|get your eyes|open your eyes|google it|google is your friend|ask google|let me google|look it up|figure it out yourself|work it out yourself|think before you|think it through|think about it for|think harder|think logically|put two and two|connect the dots|two plus two|join the dots|repeat after me|pay close attention|pay attention|pay more attention|listen carefully|listen closely|listen to me|follow so far|following so far|with me so far|are you following|are you with me|still with me|keep up with me|nice try|good try|nice attempt|bless your|bless you for|bless him|there there|little head|pretty head|your little|hold your hand|holding your hand|spoon-feed|spoon feed|spoonfeed|baby steps|wrap your head|get your head around|get it through your|penny drop|penny dropped|lightbulb|light bulb moment|aw bless|how cute|how adorable|how sweet|good for you|well done you|clever clogs|smart cookie|attention to detail)',
    '(everyone else|everybody else|other customers|other people|everyone|all our customers|nobody else|no one else|our other customers|the others|all the others|the rest of our customers|thousands of people|millions of people|thousands of customers|millions of users) .{0,2} (manage|manages|managed|understand|understands|understood|figured|cope|copes|coped|gets it|get it|gets this|seems to|seem to|struggles|struggled|struggle|finds it|find it|needs this|needed|had trouble|has trouble|has a problem|had a problem|has this problem|can do|can follow|knows how|know how|knows that|has to ask|needs to ask|asks)',
    '(surely|come on|honestly|really) <adv>? (you|a person|an adult|someone|even you) <adv>? (can|could|must|know|knew|realize|realized|are able|understand|do not|did not|should)',
    '[<loud>as (any|every) .{1,3} (knows|understands|realizes|learns|can tell you|could tell you|remembers|is aware)]',
    '[<say>(needless to say|need i say|it hardly needs saying|it hardly needs to be said|it stands to reason|stands to reason|it is self evident|self evident|i hardly need|i should not need to|i should not have to|we should not have to|we should not need to|i need hardly|one would think|one would assume|one would imagine|you would think|it should be obvious|should be obvious|it should be clear|it should be evident|it should be self explanatory|it ought to be obvious|should be fairly obvious|i would have thought)] .',
    '[<loud>(a policy|a contract|a deposit|a deadline|an invoice|a subscription|a lease|a warranty|a password|an agreement|insurance|a refund|an estimate|a quote|a reservation|a signature|a fee|interest) (sir|madam|my dear|you see|dear) .{0,2} (is|means)]',
    '[<maybe>(this|it|that|all this|all of this|which|english|paperwork|computers) .{0,1} (might|may|can|could|must|will|is|seems|sounds) .{0,3} (complex|complicated|confusing|technical|overwhelming|hard|difficult|advanced|daunting|too much|a lot|tricky|above|beyond|foreign|new) .{0,1} (for|to) (you|some|someone|people|a|non|your)]',
    '(is there|have you|do you have|do you know|perhaps|maybe|ask|get|got) .{0,6} [<aside><helper> .{0,8} (help|do it|do this|good with|show you|knows|handy|understands|set it up|for you)] .{0,3}',
    'you do <adv>? (realize|know|understand|get|remember|appreciate|see|read)',
    '(look|glance|read|search|check|minute|second|seconds|moment|peek|google|effort|attention|thought|reading|thinking) .{0,8} would have (told|shown|saved|answered|made|explained|cleared|given|revealed|prevented|avoided|solved|helped)',
    'any (child|adult|fool|normal person|sensible person|reasonable person|rational person|average user|competent|beginner|half|decent|grown|literate|thinking person|idiot|intelligent person|person with|one with|one who can read) .{0,5} (could|can|would|knows|understands|manages|should|will|see)',
    '(made|make|making|am|being) (i)? (myself|i) (clear|perfectly clear|understood)',
    '^<adv>? (look|listen|now|see|right|okay|so|well|sorry|sure|no|yes|oh|hey|see here|look here|now now|come on|dear me) <adv>? (<petNames>|here|sir|madam|lady|mister|dear)',
    '(@hasComma) <petNames>$',
    '(too|bit|little|rather|bit too|little too) (complicated|technical|advanced|complex|difficult|hard|much|confusing|tricky|challenging|sophisticated) for (you|someone like you|some people|some|certain people|your)',
    '(not|hardly|do not) <adv>? expect (you|someone like you|a customer) to (understand|know|follow|grasp|get it|appreciate|be familiar)',
    '(life is not fair|that is life|such is life|welcome to life|money does not grow|we live in the real world|in the real world|grown ups|grown-ups in the|the adult thing|be mature|more mature|be reasonable|be sensible|be realistic|mature about|be a good|good boy|good girl|there is a good)',
    'even (you|someone like you|somebody like you|you guys) <adv>? (can|could|should|must|will|would|might|may|ought)',
    '[<loud>(ask|get|have|find|call|let|fetch) (a|your|some|one of your|any)? <adv>? (younger|teenage|grown up|adult|tech savvy|clever|little|older|nearest|local)? (relative|child|children|grandchild|grandson|granddaughter|grandchildren|nephew|niece|son|daughter|kid|kids|teenager|neighbor|carer|adult|grown up|relatives|schoolchild|ten year old|five year old) .{0,3} (to|who|can) <adv>? (help|show|explain|do|read|teach|set|assist|look|understands|knows|walk|install)]',
    '[<loud>(my dear|my dears|my dear sir|my good man|my good sir|my good lady|my child|my boy|my girl|my love|my darling|dearie|deary|dear boy|young man|young lady|old chap|my lovely|old man|old boy|my poor man|little one|little lady|good man)] .',
    '[<loud>(complex|complicated|difficult|hard|confusing|natural|understandable|technical|tricky|advanced|specialized|a lot|beyond|baffling|mysterious|overwhelming|intimidating|daunting|too much) .{0,3} (for|to) (a|an|the|some|most|many)? (layman|laymen|lay person|laypeople|novice|novices|amateur|amateurs|untrained eye|non expert|non specialist|non specialists|outsider|outsiders|ordinary people|ordinary person|average person|average customer|uninitiated|untrained|someone without|somebody without|people without|ordinary customers|ordinary customer|ordinary folk|non technical people|non technical person|elderly|older people|someone like you|simple people|people like you|someone your age|someone of your)]',
    '[<soft>(just|simply|please|you can|best to|you should) (trust|believe) (the|me|us|our|that we|that i) .{0,3}]',
    '[<loud>(concept|idea|notion|principle|meaning|word|definition|rules|workings|existence|term) (of|behind) (a|an|the)? .{1,3} (is|are|may be|might be|seems|appears|must be|escapes|eludes|remains) <adv>? (new|foreign|alien|unfamiliar|unknown|strange|lost|beyond|hard|difficult|a mystery|you|unheard|novel|challenging|a stranger)]',
    '[<loud>one (should|ought to|must|has to|does|is supposed to|really should|generally|usually|normally|would) <adv>? (read|reads|check|checks|think|know|expect|look|sign|learn|ask|be aware|know that|understand|plan|plans|pay attention|not expect)]',
    '^[<loud><adv>? (basic|simple|elementary|primary school|first grade|schoolboy|junior school|year one|common) (math|maths|arithmetic|sums|addition|logic|physics|grammar|science|economics|business|etiquette|geography|stuff|knowledge|courtesy|reading)]',
    '[<loud>(silly|clever|good|naughty|smart) (billy|goose|sausage|girl|boy|lad|lass|you|old you|little you|cookie|bean)]',
    "[<soft>(i|we) (understand|know|realize|appreciate) (that)? (numbers|math|technology|computers|the internet|contracts|technical things|legal language|reading|forms|finance|percentages|modern technology|new technology|apps|these things|all this|this stuff|big words|long words) .{0,3} (confusing|scary|hard|difficult|overwhelming|a lot|daunting|intimidating|tricky|not easy|not everyone's|not for everyone)]",
    '[<loud>(let me|i will|allow me to|permit me to|i shall|we will|shall i|happy to|i can) .{0,2} (hold your|take you by|use simpler|use simple|use smaller|use small|keep it simple for|keep this simple for|make it simple for|make this simple for|make it easy for you|type slowly|type this slowly|write slowly|speak slowly|go slowly|go slow|simplify it for you|simplify this for you|simplify that for you|translate that for you|translate for you|put it in terms|put it in a way|explain like|explain how the world|explain how life|explain how a|explain what a|teach you|educate you|enlighten you|give you a lesson|give you a crash|draw you|spell it|spell this|spell that|break it to you)]',
    '[<loud>(even|only) (the)? (dumbest|slowest|simplest|least|greenest|youngest|oldest|newest|most inexperienced|my|our youngest) .{0,5} (can|could|manage|manages|knows|know|understand|understands|gets|would)]',
    '[<maybe>(is|are|means|was) .{0,2} (the|a|that|those|what|just|basically) .{0,2} (thing|things|bit|bits|button|box|boxes|place|part|screen|gadget|picture|square|icon|program|machine|tool|device|stuff|word|letter|letters|numbers|lines|page|window) .{0,1} (you use|that you|you click|you press|you type|you look|you see|on your|in your|where you|with the|in front of|that lets|that goes|that makes|you plug|you hold|you put|which you|we call|people use|used to|that shows|that connects|at the top of your)]',
    '[<sure>(someone|somebody|a person|a man|a woman|a customer|a professional|an adult|a business|a company|people|anyone|person|grown man|grown woman|business owner|adult|lady|gentleman) (in|of|with|at) (your|such|that) .{1,2} (would|should|must|ought|understands|knows|can|surely|will|might|not know|really)]',
    '[<sure>(glance|look|read|google|search|check|scroll|click|skim|visit|reading|peek|five minutes|moment|seconds|two minutes|thought|minute|googling|looking|checking|scrolling|attention|sense|effort|logic|brain|instructions|manual|faq|page|help center|title|label|subject line|email) .{0,6} (would|could|might) .{0,1} have .{0,2} (told|shown|answered|saved|revealed|cleared|solved|spared|made|explained|sorted|avoided|helped|prevented) .{0,3} (you|your|this|that|it|us|everything|clear|all)]',
    '[<sure>(overwhelming|vast|great|other|everyone|everybody|most|all the|all our|the rest|nobody|no one) .{0,3} (majority|customers|users|people|players|guests|clients|else|ones|members) .{0,5} (do before|manage|manages|managed|cope|copes|get it|gets it|figure|figures|figured|find it|finds it|follow|do it|does it|did it|did not need|do not need|never need|no trouble|no problem|without|just fine|works it out|work it out|seems to|seem to|understood|understands|has trouble|had trouble|has a problem|struggles|asks this|asks that|ask this|does|did)]',
    '[<maybe>if you (had|would have|had only|had just|had actually) .{0,2} (understood|read|followed|looked|listened|checked|scrolled|googled|paid|bothered|thought|opened|watched|taken|spent|tried|used)] .{1,8}',
    '.{2,4} [<sure>(sweetie|sweetheart|hun|darling|kiddo|buddy|champ|pal|sunshine|poppet|sonny|missy|young man|young lady|little lady|big guy|big man|tiger|buttercup|cupcake|bless your heart|my child|dear child|grasshopper|padawan|young one|einstein|smarty|bless)]$',
    '[<maybe>(lesson|lecture|course|tutorial|crash course|introduction|primer|refresher|masterclass|tip|hint) .{0,1} (in|on|about) .{0,1} (how|what|why|basic|reading|economics|using|math|english|life|business|manners|common)]',
    '[<maybe>(realize|understand|know|appreciate|see|guess|gather) .{0,2} (this|it|that|reading|technology|numbers|english|all this) .{0,2} (might|may|can|could|must|will|is|are) .{0,2} (complex|complicated|confusing|technical|overwhelming|hard|difficult|advanced|daunting|too much|a lot|tricky|beyond)]',
    '[<maybe>(anyone|anybody|everyone|everybody|people|somebody|someone|whoever|those) who .{1,6} (knows|know|understands|understand|realizes|gets|will know|would know|can tell) .{0,2} (what|that|how|why|the|this|better)]',
    '[<maybe>(a|any|every) (grown|adult|sensible|reasonable|competent) (man|woman|person|adult|up|human|driver|cook|customer|user) (should|ought to|can|would|must) <adv>? (know|be able|manage|understand|realize|see|read|work out|cope)]',
    '(anyone|anybody|everyone|everybody|someone|people|whoever|person|any|every) .{0,4} (basic|slightest|faintest|elementary|modicum|inkling|ounce|shred|grasp|half a brain|working brain|rudimentary|passing) .{0,6} [<aside>(know|knows|would|understand|understands|can|could|see|sees|realize|realizes|tell)] .{0,5}',
    "[<aside>(is not|are not) (for everyone|for everybody|everyone's|everybody's|your strong|your forte|your thing) .{0,6} (dear|love|is it|are they|pet|sir|madam|hun|cup of)] .{0,2}",
    '[<aside>bless (you|your heart|your cotton)] .{0,6}',
    '[<aside>(do try to follow|do try to keep up|try to follow|try to keep up|asking a lot of you|would be asking a lot)] .{0,3}',
  ],
  unless: [
    '(make|cook|bake|pack|print|send|deliver|prepare) (it|them|this|that|your .|the .) again',
    'think about it for (as long|a day|a few days|a while)',
    '(walk|take|guide|talk) you through .{0,4} (step by step|together)',
    '(i|we) will keep it (simple|short|brief)',
    'of course you (can|may) !(not|also)',
    'easy to (miss|overlook|mix up|confuse|get wrong|misread)',
    'sweetie pie (is|are|has|comes|costs|in|on|with)',
    '(clearly|obviously) (visible|labeled|marked|stated|shown|written|printed|displayed|defined|explained)',
    '(just|simply) (now|put|shipped|in case|under|over|sent|checked|to)',
    'common sense media',
    'listen (carefully|closely) to (you|your|our customers|the sound|any|all)',
    '(we|i|will|always|our team|to) .{0,2} (listen|listening) (carefully|closely)',
    'attention to detail (and|in|is|that|to)',
    '(pay|paying|paid) <adv>? <adv>? attention to',
    'word of advice (from|for) (our|the)',
  ],
  unlessNear: ['(happy|glad) to (stay|walk|talk|show|guide|go through)'],
  judge: withAsides(({ text, before, after, sentence, captures }, context) => {
    if (/^you (?:only|just) (?:need|have) to$/.test(text) && /\bso (?:that )?$/.test(before)) return null
    // Kindness, help or a fault of ours in the same breath: at most a hint.
    if (captures.sure !== undefined) return GOOD.test(sentence) ? 'hint' : undefined
    // "We are not quite clear about your concern": the fault is ours.
    if (captures.maybe !== undefined && /\bclear$/.test(text) && /\bnot\s*$/.test(before)) return null
    if (captures.maybe !== undefined) return GOOD.test(sentence) ? null : 'hint'
    if (
      / who\b.* (?:knows?|understands?)\b/.test(text) &&
      /\bhow (?:lovely|nice|good|great|much|tricky|hard|frustrating|annoying|busy|beautiful|quickly)\b/.test(
        text + after,
      )
    )
      return null
    // "Sorry, sir" is manners where a good reply goes on.
    if (/^(?:sorry|sure|yes|no|okay|hey|so|well|right),? (?:sir|madam|dear|lady)$/.test(text))
      return context.anger > 1 || /^(?:sorry|yes|sure)/.test(text) ? null : 'hint'
    if (/^(?:\w+),? here$/.test(text) && !/^(?:look|listen|see|now)/.test(text)) return null
    if (
      /^any adult can$/.test(text) &&
      /^\s*(?:collect|sign|receive|accept|pick|use|come|buy|apply|register|join|open an)\b/.test(after)
    )
      return null
    if (captures.know !== undefined)
      return /^(?:you|surely)/.test(text)
        ? /\b(?:if|when|once|so|hope|let|sure|that|do|did|make)\s*$/.test(before)
          ? null
          : /\b(?:do|even|actually|surely)\b/.test(text) || /^\s*(?:right|yes|correct|do not you)|\?/.test(after)
            ? undefined
            : null
        : /\b(?:even|actually)\b/.test(text) || /\bnow\b/.test(before) || context.complaint || context.anger > 0
          ? undefined
          : 'hint'
    if (captures.say !== undefined)
      return /\b(?:sorry|apolog\w+|i know|thank\w*|refund\w*|free|(?:we|i) (?:will|are|am|were|have|value|take|want|would (?:not|never))|our (?:fault|mistake|job)|should not have)\b/.test(
        after,
      ) || /\b(?:we|our|i)\s*$/.test(before)
        ? 'hint'
        : undefined
    if (captures.soft !== undefined)
      return /\b(?:sorry|apolog\w+|would you like|happy to)\b/.test(sentence)
        ? null
        : context.complaint ||
            context.anger > 0 ||
            /\byou are (?:new|a beginner|inexperienced)|never heard|trust the figure/.test(text)
          ? undefined
          : 'hint'
    if (captures.loud !== undefined) {
      if (/^(?:my |young |old |little |good |dear)/.test(text))
        return /\b(?:hi|hello|hey|thank you|thanks|dear)\s*$/.test(before) ||
          /\b(?:colleague|wife|husband|friend who|team)\b/.test(text) ||
          /^\s*(?:wife|husband|son|daughter|mother|father|colleague|room|works|said|is (?:away|ill|off)|has)\b/.test(
            after,
          ) ||
          /\b(?:the|a|your|this|that|for|with|to)\s*$/.test(before)
          ? null
          : undefined
      if (/^(?:silly|clever|good|naughty|smart)/.test(text) && /\b(?:a|the|your|for|good)\s*$/.test(before)) return null
      if (/your age|time of life/.test(text))
        return context.complaint ||
          /\b(?:should|would|natural|normal|expect|understand\w*|surely|hard|difficult|person|someone|somebody|people)\b/.test(
            `${before} ${after}`,
          )
          ? undefined
          : null
      return /\b(?:all of us|i am sorry|we are sorry|apolog\w+)\b/.test(sentence) ? 'hint' : undefined
    }
    if (
      /\b(?:if that helps|if you (?:like|want|would like|prefer|wish)|would (?:that|it) help|happy to|if it helps|would you like|shall we|we can)\b/.test(
        sentence,
      ) &&
      /\b(?:slowly|again|simple|simpler|plain|step|down|picture|once more|more time)\b/.test(text)
    )
      return null
    if (/^(?:it|this|that) .*is .*not/.test(text))
      return /\b(?:sorry|we know|i know|understand|easy|hope|if|whether|make sure|worry)\b/.test(before) ||
        /\b(?:secret|mystery)\b/.test(text)
        ? 'hint'
        : /\bnot (?:hard|difficult|complicated|complex|tricky|confusing|challenging)\b(?: to)?$/.test(text) &&
            context.known &&
            !context.complaint
          ? 'hint'
          : undefined
    if (/^(?:anyone|anybody|everyone|everybody|person|people|customer|adult|those|any person)/.test(text))
      return /\b(?:with the link|with access|who can see|who has the)\b/.test(text) ||
        /\b(?:help|for|share|to|with|from|if)\s*$/.test(before) ||
        /aware$|agree$/.test(text)
        ? null
        : undefined
    if (/^you do (?:\w+ )?(?:see|get|remember|read|know|understand|realize|appreciate)$/.test(text))
      return /see$|get$/.test(text) && !/\?/.test(after) && !/do not you/.test(after)
        ? null
        : /\b(?:if|when|make sure|whether|what|anything|thing|so|hope|as|once)\s*(?:that )?$/.test(before)
          ? null
          : undefined
    if (/^you (?:realize|understand|know|remember|are aware|see) /.test(text))
      return /\b(?:if|when|once|so that|so|hope|do|did|help|make sure|as)\s*$/.test(before) ||
        (/\b(?:right|correct|yes)$/.test(text) && !/,\s*(?:right|correct|yes)$/.test(text))
        ? null
        : /^\s*\?/.test(after) || /not you$|you not$/.test(text)
          ? undefined
          : null
    if (/^do you (?:\w+ )?(?:realize|comprehend|grasp|understand) /.test(text))
      return /understand (?:why|it|what|the|how)$/.test(text) && !/\b(?:even|actually|now)\b/.test(text)
        ? 'hint'
        : undefined
    if (/^do you (?:even|actually|really|not|ever|honestly|seriously)/.test(text))
      return /^do you (?:really|ever|actually) (?:see|check|get|listen|look|know|remember|think)$/.test(text) &&
        /\b(?:if|when|any|the)\b/.test(after.slice(0, 8))
        ? 'hint'
        : /^do you not (?:see|get|have|remember|know)/.test(text)
          ? 'hint'
          : undefined
    if (/^(?:surely|presumably|i trust|i presume|one would hope|i assume|i take it|i imagine|come on)/.test(text))
      return /^i (?:assume|imagine|trust|take it|presume)/.test(text)
        ? /\b(?:are|have|did|must|would|can)$/.test(text)
          ? 'hint'
          : undefined
        : undefined
    if (
      /would have (?:told|shown|saved|answered|made|explained|cleared|given|revealed|prevented|avoided|solved|helped)$/.test(
        text,
      )
    )
      return /\byou\b/.test(after.slice(0, 20)) && !/\b(?:our|my|we|from us|better|more careful)\b/.test(before + text)
        ? undefined
        : null
    if (/^(?:basic|elementary|simple) /.test(text))
      return /\b(?:in|our|course|app|covers|teaches|the|of)\s*$/.test(before) && !/understand|know/.test(before)
        ? /common sense|manners|comprehension/.test(text)
          ? undefined
          : null
        : undefined
    if (
      /^(?:understand|learn|know|read|grasp|study|try|learning|lack|remember|master|comprehend|revise|beyond) /.test(
        text,
      ) &&
      /(?:basic|basics|simple|plain|elementary|common|primary|fundamental|rudimentary) /.test(text)
    )
      return (/(?:terms|rules|instructions|of)$/.test(text) &&
        /\b(?:i|we|to help you|help you|want to|like to|happy to|easy to|can)\s*$/.test(before)) ||
        /\b(?:i|we|our)\s*(?:\w+ )?$/.test(before)
        ? null
        : undefined
    if (/^you .*(?:if|had) you/.test(text))
      return /\b(?:see|notice|find)\b/.test(text) &&
        /if you (?:have|had|tried|looked)$/.test(text) &&
        !/bother|actually|ever/.test(after) &&
        !/have (?:seen|noticed)/.test(text)
        ? 'hint'
        : undefined
    if (/^had you /.test(text))
      return /\?/.test(after) ||
        /\b(?:have|if|what|when|why|how)\s*$/.test(before) ||
        (/\b(?:asked us|asked me)\b/.test(text + after.slice(0, 4)) && /sorry/.test(sentence))
        ? null
        : undefined
    if (/^(?:i|we) (?:do not|can not|have no)/.test(text))
      return /\b(?:understand|explain|repeat|clearer|simpler|plainer|simply)$/.test(text) &&
        /\byou\b|patience|time|simpler|clearer|plainer/.test(text) &&
        !/\b(?:sorry|why|fully|quite|how (?:it|this|that)|what happened)\b/.test(sentence)
        ? undefined
        : null
    if (/^(?:how|which|what) (?!part|bit)/.test(text))
      return /many times|simpler|clearer|plainer|spell|do (?:i|we)|have to|must/.test(text) &&
        !/\b(?:else can|more can|can i help|what can|how can|what more|do to help)\b/.test(text + after.slice(0, 12))
        ? undefined
        : null
    if (
      /(?:course|class|lesson|lessons|classes|in|on)$/.test(text) &&
      /^(?:take|get|attend|consider|maybe|perhaps|need|needs|recommend)/.test(text)
    )
      return /\b(?:computer|reading|english|basic|beginner|beginner's|refresher)\b/.test(text) &&
        !/\b(?:our|your (?:course|class|lesson)|book|enrol\w*|sign(?:ed)? up|app)\b/.test(sentence) &&
        !/\b(?:in|on)$/.test(text)
        ? undefined
        : null
    if (/^(?:nobody|no one)/.test(text))
      return (/\b(?:asked|explained)$/.test(text) && /\b(?:you|sorry|us)\b/.test(after.slice(0, 10))) ||
        /\b(?:called|told|explained|had)\b.*\byou\b/.test(text + after.slice(0, 8)) ||
        /\bsorry\b/.test(before)
        ? null
        : undefined
    if (/^(?:with|at|after) /.test(text) && /(?:age|experience|education|intelligence|years)/.test(text))
      return /\b(?:your|such|that)\b/.test(text) ? undefined : null
    if (/^(?:hey|hi|hello)\b/.test(text)) return context.anger > 0 ? 'hint' : null
    if (
      /\b(?:simply|just|merely|easily|all you)\b/.test(text) &&
      /^(?:you )?(?:simply|just|merely|easily|only)\b|^you only|^all you/.test(text)
    )
      return 'hint'
    if (/^(?:\w+ )?(?:obviously|clearly|evidently|naturally|plainly|of course)\b/.test(text)) {
      if (/^(?:\w+ )?(?:naturally|of course)/.test(text)) return 'hint'
      if (/\b(?:the|there|people)$/.test(text))
        return EMPATHIC.test(after) || /better|nicer|best/.test(after) ? null : 'hint'
      return EMPATHIC.test(after) ? null : undefined
    }
    if (
      /^you \w+ ?(?:obviously|clearly|evidently|plainly|apparently|naturally)|^you (?:obviously|clearly|evidently|plainly|apparently|naturally)/.test(
        text,
      )
    )
      return /\b(?:deserve|care|love|have (?:been through|every|a lot of patience|good reason)|put a lot|frustrat|upset|sorry)\b/.test(
        text + after,
      ) || /\bif$/.test(before.trim())
        ? null
        : undefined
    if (/^as you /.test(text))
      return /\bcan (?:see|imagine)\b/.test(text)
        ? null
        : /\b(?:will be aware|know)\b/.test(text) && !/should|must|ought|surely|doubt/.test(text)
          ? 'hint'
          : undefined
    if (/^as /.test(text)) return /\b(?:all of us|can see|can imagine)\b/.test(text) ? null : undefined
    if (/^(?:it|this|that) is\b/.test(text)) {
      if (/\b(?:if|when|whether|make sure|so|hope|glad)\s*$/.test(before)) return null
      const soft =
        /\b(?:simple|easy|straightforward|basic|basics|logical|not (?:hard|difficult|complicated)|simple enough|as easy as)$/.test(
          text,
        )
      if (
        /^\s*to (?:see|understand|feel|imagine)|^\s*(?:plan|package|version|account|course|that (?:we|i|our))/.test(
          after,
        )
      )
        return null
      if (soft)
        return /\b(?:really|pretty|quite|very|so|that|enough)\b/.test(text) && context.anger > 0 ? undefined : 'hint'
      return /\bnot obvious\b/.test(text) ||
        (/^\s*from\b|^\s*(?:how|that) (?:much )?(?:you|this|we)/.test(after) && EMPATHIC.test(sentence))
        ? null
        : undefined
    }
    if (
      /^(?:high school math|101|first grade|kindergarten|primary school|elementary school|for dummies|foolproof|idiot)/.test(
        text,
      )
    )
      return /\b(?:room|order|page|error|model|at|the|in your|extension)\s*$/.test(before) || /^101/.test(text)
        ? null
        : undefined
    if (/^pay/.test(text))
      return /^pay attention$/.test(text) && !/\b(?:please|if you|did you|should|this time|to)\b/.test(before + after)
        ? 'hint'
        : /attention (?:this time|when|please|now)/.test(text + after) ||
            /^\s*(?:[.!,?]|$)/.test(after) ||
            /close|more/.test(text)
          ? undefined
          : 'hint'
    if (
      /^(?:google it|look it up|ask google|google is|baby steps|light ?bulb|lightbulb|hold your hand|holding your hand|food for thought|your little|how (?:cute|sweet|adorable)|bless you for|good (?:boy|girl)|attention to detail|listen (?:carefully|closely)|listen to me|life lesson|penny drop\w*)/.test(
        text,
      )
    ) {
      if (/^google is|^ask google/.test(text)) return undefined
      if (/^your little/.test(text))
        return /^\s*(?:problem|issue|mistake|drama|complaint|story|rant|message|outburst|tantrum|crisis|head|emergency|theory|stunt|game|review|world)\b/.test(
          after,
        )
          ? undefined
          : null
      if (/^how (?:cute|sweet|adorable)/.test(text)) return context.complaint ? undefined : null
      if (/^(?:google it|look it up)/.test(text))
        return /\b(?:i|we|can|let me|will|could)\s*(?:\w+\s*)?$/.test(before) && !/\byou (?:can|could)\s*$/.test(before)
          ? null
          : undefined
      if (/^(?:light ?bulb|lightbulb|food|life lesson|attention)/.test(text)) return null
      if (/^listen to me/.test(text)) return /\b(?:for|thank|thanks)\b/.test(before) ? null : undefined
      return undefined
    }
    if (/^good for you/.test(text))
      return /\b(?:is|are|be|not|works|work|date|time|day|that|this|it)\s*(?:\w+\s*)?$/.test(before) ? null : undefined
    if (/^(?:be reasonable|be sensible|be realistic|be mature|more mature)/.test(text))
      return /\b(?:would|to|will|seems?|we|can|should|may|must)\s*$/.test(before) &&
        !/\byou (?:need|have|should|must|ought)\b/.test(before) &&
        !/\bplease\b/.test(before)
        ? null
        : undefined
    if (/^(?:be a good|in the real world|as adults|think it through|think before|follow so far)/.test(text))
      return /^be a good/.test(text)
        ? /^\s*(?:boy|girl|sport|customer|lad|chap)/.test(after)
          ? undefined
          : null
        : undefined
    if (/^(?:\w+ )?(?:got it|understood|clear|see|comprende|capisce|capeesh|savvy|got that|clear now)$/.test(text))
      return /^\s*\?/.test(after) ? undefined : null
    if (/^do you (?:\w+ )*know/.test(text)) {
      if (/\b(?:even|actually|really)\b/.test(text) && /how|what/.test(text)) return undefined
      return /know how to$/.test(text) &&
        /^\s*(?:read|use a|use the|turn (?:it )?on|type|click|work a|count|spell|open a|operate|write)/.test(after)
        ? undefined
        : /know how to$/.test(text)
          ? 'hint'
          : null
    }
    if (/would (?:have|think|expect|hope|like)/.test(text))
      return /\bto (?:have )?(?:receive|received|arrive|arrived|get|hear|heard)\b/.test(after) ||
        /\b(?:our|we|us)\b/.test(after.slice(0, 20))
        ? null
        : undefined
    if (
      /\bfor (?:you|some people|some|your)$/.test(text) &&
      /\b(?:sorry|we|our)\b/.test(before) &&
      !/\bif\b/.test(before)
    )
      return null
    if (
      /you .*not .*(?:understand|follow|grasp)/.test(text) &&
      /\b(?:if|what|which|anything|sorry|part|apolog\w+)\b/.test(before)
    )
      return null
    if (/no idea/.test(text))
      return /\b(?:how (?:much|happy|grateful|glad|pleased)|happy|sorry|means|appreciate)\b/.test(text + after)
        ? null
        : undefined
    if (/^(?:word|piece|bit|words) of/.test(text)) return undefined
    if (/for your information/.test(text)) return 'hint'
    if (/^(?:for|to) the record/.test(text)) return 'hint'
    if (/for your education/.test(text)) return undefined
    if (
      /^(?:see|right|okay|so|well|sorry|sure|no|yes|oh|hey|now) (?:\w+ )?(?:here|dear|mate|love|dude|bro|boss|bud|my friend|my dear|sir|madam)$/.test(
        text,
      )
    )
      return context.anger > 0 || context.complaint
        ? /\b(?:sir|madam|here|dear)$/.test(text)
          ? null
          : undefined
        : /here$/.test(text)
          ? null
          : 'hint'
    if (/(?:look|listen|see) here$/.test(text))
      return /^\s*(?:for|to|at|https?|and|if|:)/.test(after) ? null : undefined
    if (
      /(?:love|boss|mate|bro|dude|bud|sport|my friend|my dear|buddy|genius|champ|chief|pal)$/.test(text) &&
      /,/.test(text)
    )
      return calmCustomer(context)
        ? 'hint'
        : /\b(?:thank|thanks|cheers|welcome|hi|hello|hey)\b/.test(before + text)
          ? null
          : undefined
    if (/^(?:love|boss|honey|genius|champ|sport) /.test(text)) return null
    if (
      /\b(?:let me|i will|allow me to|permit me to)\b.*\b(?:remind|inform|teach|give you some advice|help you understand)\b/.test(
        text,
      )
    )
      return /\bremind|inform\b/.test(text)
        ? /^\s*you\b|you$/.test(text.slice(-3) + after)
          ? 'hint'
          : null
        : undefined
    if (
      /\b(?:explain|say|repeat|put|go|walk|write|type|make)\b.*\b(?:again|once more|once again|one more time|this again|it again)$/.test(
        text,
      ) &&
      /\b(?:sorry|grateful|thank|appreciate|clear|clearer|i was not|better|properly|happy to|apolog|if (?:you|it)|would you like)\b/.test(
        text + sentence,
      )
    )
      return null
    if (
      /^(?:let me|happy to|would you like|i can|i will).*(?:in simple|in simpler|simple terms|simpler terms|layman|laymen|in plain english|very simple|really simple|nice and simple)$/.test(
        text,
      ) &&
      /\b(?:happy|would you|if)\b/.test(sentence)
    )
      return null
    if (
      /^try .*(?:reading|read|listening|thinking|listen|think|focus|concentrate|keep up|use your|remember|understand|follow)/.test(
        text,
      )
    )
      return /^try (?:to )?(?:remember|understand|follow|reading)$/.test(text) && /\bwe|i$/.test(before.trim())
        ? null
        : undefined
    if (/\bi|we\b/.test(before) && /^(?:really )?try/.test(text)) return null
    return undefined
  }),
  rewrites: [
    'The setting is easy to miss. Here is where to find it: [where].',
    'It is not the clearest part of {issue|this}, so let me show you how it works.',
    'Here is how it works, step by step: [steps].',
    { scope: 'cut', text: '' },
  ],
  examples: {
    bad: [
      'Have you tried turning your brain on?',
      'Let me give you a quick lesson in how banks work.',
      'As every landlord would surely know, gas needs a certificate.',
      'Obviously you have to be logged in.',
      'As you should know, sale items are final.',
      'Let me explain it slowly.',
      "It's common sense to keep the receipt.",
      'Most people manage to set it up in five minutes.',
      'Look, my friend, read the terms.',
      'You simply have to press the button.',
      'A five-year-old could do this.',
      'Even you should be able to follow these steps.',
      'Everyone else seems to cope with the form.',
      'Try reading the page again, slowly this time.',
      "I wouldn't expect you to understand the technical side.",
      'Have I made myself clear?',
    ],
    ok: [
      'Basic rooms have one bed; family rooms have three.',
      'The label is clearly visible on the underside.',
      "I've just sent the refund.",
      'Dear Ms Okafor, thank you for the photos.',
      "It isn't obvious where the setting is, so here's a picture.",
      'I can keep it simple: you owe nothing.',
      'Keep the receipt just in case.',
      'Simply Juice 1L is back in stock.',
      'Obviously this is not the experience we want for you.',
      'As you can see in the photo, the blue cable goes on the left.',
      'Our manuka honey is back.',
      'I listened carefully to your voicemail.',
    ],
  },
})
