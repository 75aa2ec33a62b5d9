import { withAsides } from '../asides'
import { calmCustomer } from '../calm-customer'
import { GOOD, milderInKindness } from '../kindness'
import { phraseRule } from '../types'

/** What somebody who means "sure" or "great" goes on with. */
const SINCERE =
  /\b(?:(?:i|we) (?:can|will|have|am|are|would|did|do|got|see|understand|hear|know|appreciate|just|also)|thank\w*|let me|you (?:can|are|have|will|may|could)|here|glad|done|ready|way|congrat\w*|news|your|enjoy|works?|it is|that is|choice|point|question|photo|idea|no problem|welcome|which|what|when|where|how|could|would|please)\b/

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
    // Plain, whole and unmistakable: see `withAsides`.
    '^(oh|how very|aw)? [<plain>how (tragic|dreadful for you|very tragic)]$',
    '^(oh|ah|well) [<dry>(great|brilliant|wonderful|fantastic|lovely|perfect|super|joy|good grief)]$',
    '^(well|oh|and|wow)? [<plain>how (lovely|nice|wonderful|sweet|charming|delightful|convenient) for you]$',
    '^(wow|oh|my|well)? [<plain>what a (genius|charmer|hero|brainbox|mastermind|clever clogs)]$',
    '[<plain>(great|good|nice|brilliant|fine|excellent|well) (job|work|done) <adv>? (breaking|losing|ruining|wrecking|missing|deleting|forgetting|not reading|ignoring|messing|overlooking)] (it|that|this|the|your|our)?',
    '^(oh|aw|aww) [<plain>you poor (little)? (thing|baby|darling|soul|lamb)]$',
    '(congratulations|congrats|bravo|well done|kudos|hats off|good job|nice work|great job|full marks|top marks|ten points|gold star|clever you|great detective work) .{0,3} you (have|managed|found|are the|discovered|broke|just|finally|did it|figured|spotted|noticed|worked|read|remembered|forgot|lost|got|learned|deserve|can read)',
    'what a <adv>? (surprise|shock|shocker|coincidence|revelation|bombshell|novel idea|brilliant idea|clever idea|genius idea|tragedy|drama|treat|mystery)',
    '(nice|kind|lovely|thoughtful|generous|gracious|sweet|charming|good|considerate|big|noble|decent|great|brave|clever|helpful) of you .{0,2} to',
    '(thank you|thanks) <adv>{0,2} (a lot|ever so much|a bunch|a million)? for (nothing|finally|eventually|the lecture|the essay|the novel|the rant|the wisdom|the education|the lesson|the history lesson|the enlightenment|enlightening|educating|gracing|wasting|yelling|shouting|insulting|stating the obvious|pointing out the obvious|the obvious|telling me how|telling us how|lecturing|teaching me|teaching us|explaining my|explaining our|your wisdom|your words of wisdom|your infinite|your expert|your amateur|your helpful rant|blessing|reminding me how|reminding us how|sharing your wisdom|your novel|the sermon|the life story|your life story|your kind threats|the threats)',
    '(drop everything|alert the media|call the press|stop the presses|hold the front page|roll out the red carpet|cry me a river|boo hoo|boohoo|first world problems|first-world problems|world to revolve|world revolves|universe revolves|world does not revolve|smallest violin|tiny violin|who would have thought|who would have guessed|surprise surprise|big surprise|slow clap|captain obvious|mind reading|clap clap|round of applause|pat on the back|give yourself a|want a medal|deserve a medal|have a medal|have a cookie|want a cookie|here is a medal|here is a cookie|a gold star|give you a medal|your highness|your majesty|your lordship|your ladyship|your royal|your excellency|o great one|oh wise one|oh great one|at your beck|beck and call|no kidding|no shit|duh|go figure|imagine that|color me surprised|color me shocked|consider me shocked|how will i ever|how will we ever|how could we forget|how could i forget|how silly of me|how silly of us|silly me|silly us|my bad for not|blow me down|knock me down|hold my beer|my heart bleeds|breaks my heart|bring out the|rocket scientist|joy of joys|lucky me|lucky us|aren not you clever|are not you clever|are not we clever|are not you the|are not you a|are not you special|are not we special|be still my beating|rolls eyes|eye roll|ha ha very|very funny|hilarious really|thoughts and prayers)',
    '^<adv>? (breaking news|news flash|newsflash|spoiler alert|plot twist|shocker|shocking|bravo|congratulations|congrats|well done|nice one|good one|good job|great job|nice job|nice work|full marks|ten out of ten|top marks|hats off|kudos|clever you|clever)',
    '(congratulations|congrats|well done|bravo|kudos|good job|great job|nice work|hats off) (on|for|to you for) <adv>? (reading|finding|figuring|discovering|managing|noticing|working|spotting|breaking|destroying|ruining|losing|missing|ignoring|finally|the fastest|being|not|getting it wrong|using all|inventing|waiting)',
    '(let me|allow me to|shall i|should i|would you like me to) .{0,2} (stop everything|clear my|wave|snap my fingers|teleport|perform a miracle|work a miracle|hold your hand|do it all for you|do your job|come over and|bend|call the president|kneel|grovel|roll out|fetch my|fetch you|consult my|ask my crystal|beg)',
    '(as if|because) <adv>{0,2} (i|we|everyone|everybody|the whole world|nobody|no one) <adv>? (have|has|had|do|does) nothing (better|else) to do',
    '^<adv>{0,2} (oh|well|wow|ah|yeah|yes|ooh|gee|gosh|right|aw|my)? <adv>? (great|brilliant|fantastic|wonderful|perfect|lovely|marvelous|terrific|amazing|super|charming|delightful|goody|joy|sure|of course|how wonderful|how lovely|yippee|hooray|goodness) (you|here we go|that is just|so now|now you|now we|now i|so you|yes you|because|because you|blame)',
    // What stood between "your" and the verb was in quotation marks, and is masked.
    // The act in other words: `loud` as it stands, `soft` where the customer is upset.
    '^[<loud><adv>? (yeah|yea|sure|right|of course|oh sure|oh yes|oh yeah|oh right|ah yes|certainly) <adv>? (sure|right|of course|then)? because <adv>? (clearly|obviously|nobody|no one|everyone|everybody|apparently|i have a|i have nothing|we have nothing|we have a|it is my|it is always|the world|that is how|that always|that works|money|i control|we control|i own|who|what|my|our)]',
    '[<loud>(yeah right|sure thing sherlock|the dog ate|dog ate|homework ate|a likely story|pull the other|tell me another|and i am (the|a|father|santa|elvis|napoleon|brad|beyonce|batman|superman)|i am the (queen|king|pope|emperor|president|sultan|tooth fairy|easter bunny))]',
    '[<loud>(oh no|oh dear|oh my|gosh|goodness|heavens|wow|dear me|blimey|good grief|good heavens|oh the|poor you|poor thing|alas) .{0,3} (a whole|an entire|a full|all of|one whole|tragedy|horror|how ever|however|how terrible for you|how awful for you|how dreadful for you|your poor) .{1,5}]',
    '[<loud>(thanks|thank you|sure|well done|ok|okay|yes|of course|sorry|right|nice one|good one|no|well|brilliant|certainly|congratulations|listen|hello|great|easy) <adv>? (sherlock|einstein|captain obvious|shakespeare|mother teresa|picasso|columbo|poirot|sire|milady|princess|your majesty|your highness|your lordship|your ladyship|your grace|your honor|professor|genius|captain|smartypants|superman|boss man|o wise one|oh wise one|mastermind|brainiac|nostradamus|miss marple|gordon ramsay)]',
    '[<barb>(congratulations|congrats|well done|bravo|kudos|good job|great job|nice work|hats off|full marks|great detective work|detective work) (on|for|to you)? .{0,8} (only|one setting|that breaks|somehow|yet again|record|fastest|impossible|first person|only person|single handedly|despite|without reading|again|all by yourself|by yourself)]',
    // Nets over word classes: `sure` as it stands, `maybe` a hint.
    '[<sure>(oh|ah|well|gee|wow|thanks|thank you|sure|right|yes|ok|okay|of course|nice|good|great|brilliant|no|hello|hi|dear|certainly|absolutely|congratulations|bravo|sorry|apologies) .{0,1} (sherlock|einstein|captain obvious|shakespeare|columbo|poirot|sire|milady|princess|your majesty|your highness|your lordship|your ladyship|your grace|your excellency|your worship|your royal highness|professor|genius|smartypants|o wise one|oh wise one|mastermind|brainiac|nostradamus|miss marple|picasso|mozart|oracle|guru|doctor google|dr google|judge judy|perry mason|matlock|batman|superman|hero|champ|mr perfect|mr important|my liege|my lord|my queen|my king|boss) .{0,4}]',
    '^<adv>{0,2} [<sure>(in)? <adv>? (big|huge|total|complete|major|massive|real|absolute|what a|such a|shock|quelle|color|consider|big big)? (shock|shocker|surprise surprise|surprise|newsflash|revelation|bombshell|horror|me surprised|me shocked|me stunned|twist)] (that|the|it|someone|somebody|you|a|an|nobody|people|when|things|not|another|turns|who|reading|we|water|i|this)',
    '[<maybe>(my|our|your|his|get|consult|check|gaze|polish|dust off|without) .{0,3} (crystal ball|tea leaves|tarot cards|tarot|mind reading|mind reader|psychic|psychic powers|telepathy|magic wand|time machine|fairy godmother|ouija board|x ray vision|horoscope|sixth sense|fortune teller|clairvoyance|oracle|palm reader|magic eight ball|magic 8 ball|magic lamp|genie|flux capacitor|tardis|cape|superhero cape|magic carpet)]',
    '[<sure>(let me|i will|we will|i shall|shall i|should i|want me to|shall we|i can) <adv>{0,2} (drop|cancel|stop|pause|put down|abandon|leave|rearrange|clear|pull|wave|snap|hop|jump|conjure|whip|magic|invent|fly|swim|sail|sprint|run|rebuild|rewrite|bend|turn|teleport|beam|part|move|split|print|grow|wake|hand deliver|hand knit|bake|sing|dance|juggle|polish|alert|rub|dust|summon|ask|call|clone) .{0,5} (everything|all my|the world|plane|helicopter|jet|wand|fingers|thin air|universe|laws|time|rabbit|hat|mountains|mountain|sea|red sea|clock|physics|hands of time|wings|spoon|elves|santa|gods|money|more hours|an extra hour|forest|lamp|genie|crystal|cape|somersault|atlantic|ocean|my day|my life|my family|my dinner|lunch|myself|ourselves|heaven|hotline|rain|sun|weather|planets|stars|mind|powers|song|dance)]',
    '[<maybe>(nice|kind|lovely|thoughtful|generous|gracious|sweet|charming|good|considerate|big|noble|decent|great|brave|clever|helpful|bold|wise|smart|classy|brilliant) of you .{0,2} to !(wait|help|say|let|share|offer|send|check|ask|tell|come|think) .{0,5}]',
    '^<adv>{0,2} [<maybe>(gee|golly|gosh|wow|whoa|hmm|geez|jeez|hooray|hurrah|hurray|yay|yippee|oh great|oh good|oh wonderful|oh lovely|oh perfect|oh fantastic|oh brilliant|oh fun|great|fantastic|wonderful|brilliant|perfect|lovely|terrific|splendid|marvelous|super|excellent|amazing|awesome|magnificent|delightful)] .{0,2} (another|yet|one more|just|now|so|because|here|again|someone|somebody|more|that|i|what|as if|thanks|who|it)',
    '^[<irony>(ah yes|oh look|oh yes|oh no|because|brilliant|of course|sure|yes|naturally|certainly|obviously|clearly|wow|well|please|fantastic|great|right|oh|ah|yeah|perfect|lovely|wonderful|bravo|splendid|marvelous)] .{2,10}',
    '[<maybe>(are not you|are you not|is not that|is not this|is not it|was not that) .{0,1} (just|quite|the|a|so|lucky|clever|special|sweet|nice|lovely|convenient|funny|precious|adorable|charming|something)]',
    // Further devices, mostly hints.
  ],
  quiet: [
    '^<adv>? (how|so|very) <adv>? (convenient|original|mature|generous|charming|delightful|noble|clever|thoughtful|considerate|brave|adult|grown up|novel|surprising|shocking|creative|predictable|typical)',
    '(nice|kind|good|lovely|great|sweet|glad|pleased|happy|delighted|thrilled|wonderful|fantastic|thoughtful) .{0,4} (finally|eventually|at last|bothered to|deigned|graced us|grace us|could be bothered|managed to reply|managed to answer|found the time|decided to reply|decided to answer|decided to join|could join us|remembered us)',
    '[<loud>(how dare|heaven forbid|god forbid|shame on|silly|stupid|foolish of|naive of|imagine) (we|i|us|anyone|they|me|our) <adv>? (ask|expect|want|have|need|close|sleep|take|follow|request|suggest|think|forgot|forgetting|for|to expect|to think|to ask|wanting|asking|expecting|would|charge|eat)]',
    '[<loud>(a whole|an entire|one whole|all of) . (minute|minutes|second|seconds|hour|hours|penny|cents|pence|pennies)]',
    '[<loud>(call|calling|call in|summon|consult|ask|wake|get) (in)? (the|our|my) (wizards|wizard|magician|magicians|oracle|crystal ball|elves|fairies|fairy godmother|gods|tea leaves|psychic|fortune teller|witch)]',
    '[<loud>(of course|certainly|sure|absolutely|right away|no problem|yes|shall|will|would you like|let|want|do you want|happily|naturally|why not|gladly) .{0,4} (stop|turn off|part|order|control|call|phone|have a word|ask|bend|move|reverse|invent|fetch|send|change|speak|switch off|hold back|make|build|rearrange|write|pray) .{0,2} (rain|weather|sun|wind|snow|sea|clouds|god|universe|gravity|tide|tides|moon|mountain|mountains|president|pope|king|queen|volcano|storm|helicopter|private jet|jet|limousine|unicorn|unicorns|physics|ocean|stars|mother nature|calendar|planets|earth|seasons|zeus|nasa|space|santa)]',
    '[<mock>(forgive|pardon|excuse) (me|us) .{0,1} for (not being|not having|not knowing|not reading|not foreseeing|not guessing|not predicting|being|daring|thinking|expecting|assuming|trying|doing|following|working|having|wanting|suggesting|believing|needing|sleeping|eating|existing|breathing|living|closing|my)]',
    '[<sure>(because|sure|yes|yeah|clearly|obviously|of course|right|absolutely|oh|naturally|apparently|yep|well|no) .{0,3} (i|we|everyone here|everybody here|they|our team|the whole team) .{0,2} (love|enjoy|adore|live for|exist|get paid extra|sit|sat|spend|spent|wake up|woke up|get up|dream|decided|planned|conspired|plotted|hid|hide|stole|sabotaged|broke|have a secret|have a machine|have a button|control|invented|own) .{1,10}]',
    'your [<sure>(majesty|highness|lordship|ladyship|grace|excellency|worship|eminence|holiness|royal highness|imperial majesty)]',
    '[<sure>(i|we|let me|allow me to) .{0,1} (tell|inform|call|ask|wake|ring|notify|get|email|have|send|alert|summon|fetch|page|phone) (the|our)? (ceo|president|prime minister|king|queen|pope|board|chairman|founder|owner|whole company|entire company|board of directors|army|navy|un|government|press|media|newspapers|national guard|secret service|cavalry|marines|fire brigade|coast guard|swat team|historians|guinness|papers|fbi|cia|nasa|police) .{0,8}]',
    '[<sure>(congratulations|congrats|well done|bravo|kudos|good job|great job|nice work|hats off|good for you|way to go|great work|amazing work|impressive) .{0,4} (discovered|found|figured|solved|cracked|broken|invented|mastered|outsmarted|unlocked|won|earned|managed|achieved|beaten) .{0,3} (the fee|the catch|fine print|small print|off button|on button|off switch|the obvious|internet|sarcasm|caps lock|exclamation|complaint|complaints|the worst|wheel|fire|hot water|gravity|to break|to lose|to miss|to ignore|to get it wrong|reading|how to|a way to break|out that)]',
    '[<maybe>(however|how ever|how on earth|how) (did|will|do|can|would|could) (you|we|they|anyone|your .) ever? (cope|survive|manage to survive|bear it|endure|live with|pull through|recover|sleep at night|stand it|go on|carry on|live without|get through it)]',
    'how (very|terribly|awfully|incredibly|remarkably|utterly|wonderfully|perfectly|truly|extremely|totally|absolutely) .{1,2} (of you)?',
    '(pigs might fly|pigs will fly|when pigs|pigs can fly|hell freezes|the queen of|queen of england|king of england|i am the pope|i am the queen|i am the king|i am santa|the tooth fairy|easter bunny|father christmas|santa claus|once in a blue|as if by magic|magically|hey presto|abracadabra|rocket science to|the shock|the horror|the scandal|stop press|mind blown|mind blowing i know|color me|earth-shattering|earth shattering|groundbreaking|truly shocking|newsflash|quelle surprise|what a world|cue the|cue violins|sob story|tear-jerker|oscar|academy award|drum roll|drumroll|tada|ta-da|well well|well well well|lo and behold|big whoop|yay for|woohoo|whoop-de|my hero|be my hero|our hero|sherlock|detective work|case closed|mystery solved|problem solved then|job done then)',
    '^(gee|hmm|golly|oh|well|now|gosh|geez|wow|funny) <adv>{0,2} (i|we) wonder',
    '(because|since|as|and) <adv>? (obviously|clearly|apparently|of course|naturally|surely|evidently) <adv>? (i|we|it|that|you|the|everyone|my|our|your|nobody)',
    '(another|yet another|one more) .{0,4} (complaint|complainer|one-star|1-star|one star|rant|essay|novel|expert|satisfied customer|happy customer|critic|genius|lecture|day in paradise|masterpiece|angry email|angry customer|love letter|fan|lawyer|know-it-all)',
    '(must be|it is) <adv>? (nice|lovely|great|wonderful|fun) (to have nothing|to have so much|having so much|having all|to have all|being perfect|to be perfect|to live|to be you|being you|being so|to be so|having nothing|to never|when you)',
    '(since|as|because|given|seeing|seeing as|considering|if) (that)? you <adv>? (are|seem to be|know|have|are clearly|think you are|seem to know|obviously know|clearly know|appear to know) .{0,4} (expert|experts|genius|specialist|professional|know-it-all|everything|better than|best|all the answers|so clever|so smart|smarter|so much about|more than us|more than we|so well informed|so knowledgeable|so sure|so certain)',
    '(crystal ball|magic wand|magic button|time machine|superpowers|telepathic|telepathy|psychic|clairvoyant|mind reader|mind readers|magicians|fairy dust|miracle worker|miracle workers|genie)',
    '(i|we) will <adv>? (get right on that|get right on it|drop what|move heaven|perform a miracle|work a miracle|snap my fingers|snap our fingers|teleport|invent|conjure|pull one out|magic|make it rain|bend the laws|bend time|turn back time|sell a kidney|lie awake|cry myself|frame it|frame this|hang it|tell the ceo right|inform the president|inform the king)',
    '(because|sure|surely|of course|certainly|clearly|doubt|great|always) .{0,3} (shouting|yelling|swearing|insults|insulting us|insulting me|capital letters|all caps|caps lock|typing in caps|threats|threatening|complaining|ranting|exclamation marks|a bad review|your review|another email|sarcasm) .{0,4} (help|helps|work|works|fix|fixes|solve|solves|speed|speeds|make|makes|change|changes|get|gets|faster)',
    'your (has been|was|is) <adv>? (noted|hardly|received|registered|logged|nothing|fascinating|touching|moving|amusing|legendary|of no)',
    '[<loud>(i|we) (suppose|guess|imagine|take it|assume|presume|bet|expect) .{0,2} (the|your|it|that|a|our|someone|they) .{0,4} (jumped|walked|grew|fell|broke|leapt|flew|climbed|swam|dropped|appeared|threw|opened|drank|ate|vanished|moved|ordered|did it|clicked|spilled|cracked|smashed|deleted) .{0,5} (itself|on its own|by magic|herself|himself|themselves|legs|out of thin air)]',
    '[<loud>(i|we)? (suppose|guess|imagine|presumably|next time|perhaps|maybe) .{0,4} (should have|should|must|ought to|could have|are supposed to|am supposed to|would like) <adv>? (sent|send|hired|hire|rolled|roll|ordered|arranged|charter|chartered|built|build|flown|fly|carried|carry|driven|drive|stopped|prayed|warned the|called the|provided|bring|brought|have|had) .{0,3} (private|jet|limousine|limo|red carpet|helicopter|butler|personally|chauffeur|royal|orchestra|brass band|champagne|for you then|president|king|queen|rain|weather|sun|golden|gold|red)]',
    '[<loud>(let me guess|let us guess|wait do not tell me|do not tell me|let me guess it|go on surprise me|surprise me) (you|it|your|this|that|nobody|no one|someone|somebody|nothing|they|and|now|again|everything|suddenly|another|the dog|the app|once|he|she)]',
    '[<loud>(must|it must|must have) (be|been|have been) (magic|a miracle|ghosts|gremlins|the fairies|fairies|aliens|elves|poltergeist|a poltergeist|a ghost|little green men|the gnomes|goblins|witchcraft|sorcery|the butler|the wind|black magic|divine intervention)]',
    '[<loud>(somebody|someone) <adv>? (got|woke|gets) .{0,2} (out of bed|up on|on the wrong side|wrong side) .{0,3}]',
    '[<mock>(shall|will|must) <adv>? (try|strive|do|practice|study|train) .{0,3} (harder|telepathy|to read minds|mind reading|my powers) .{0,3}]$',
    '[<loud>because .{1,3} (always|never|totally|obviously|surely|definitely|clearly|really|usually) <adv>? (works|work|worked|helps|help|helped|goes well|solves|wins|pays|ends well|gets results|makes everything|fixes|fix|makes things|makes it|impress|impresses)]',
    '^[<soft><adv>? (very|so|how|really|most|such) (helpful|useful|constructive|mature|classy|original|insightful|clever|polite|eloquent|charming|convincing|logical|adult|classy|thoughtful|dignified|grown up) .?]$',
    '[<loud>(world|universe|earth|planet|sun|everything|company|internet) <adv>? (revolves|should revolve|must revolve|stops|should stop|will stop|ends|has ended|will end|rotates|owes) .{0,3} (you|your|because|for)]',
    '[<loud>(what|such) (a)? <adv>? (tragedy|catastrophe|calamity|cruel world|hardship|ordeal|injustice) .{0,3} (must|for you|indeed|truly|to wait|without)]',
    '[<loud>(water is wet|the sky is blue|is the pope catholic|do bears|does a bear|bears in the woods|paint dry|as clear as mud|clear as mud|big deal|whoop de doo|whoopee|yippee|oh joy|oh goody|what fun|how thrilling|how exciting|fancy that|imagine my|imagine our|shocked i tell you|who could have|who would have|if only there were|if only there was|if only we had|if only someone|if only somebody|wonder of wonders|miracle of miracles|hallelujah|hip hip|give that man|give that woman|give this man|give the man|somebody call|someone call the|call the police|call an ambulance|call the waaambulance|pass the tissues|get the tissues|grab the tissues|bring the tissues)] .',
    '[<maybe>(just|purely|deliberately|specifically|only|solely|on purpose|entirely|personally|simply|specially) (to|for) (ruin|spoil|annoy|spite|upset|bother|irritate|inconvenience|torment|punish|get at|make your|wreck|mess with|you personally|drive you)]',
    '[<maybe>for (fun|laughs|a laugh|sport|kicks|the fun of it|giggles|our amusement|our own amusement|the thrill|shits and giggles|a hobby|entertainment|the joy of it)]',
    "[<sure>(fancy that|imagine that|imagine my shock|who would have thought|who would have guessed|who could have guessed|who could have known|who knew|go figure|no kidding|you do not say|wonders never|plot twist|alert the media|alert the press|alert the authorities|stop the presses|hold the front|news at ten|news at eleven|film at eleven|in other news|shocking development|shocking stuff|groundbreaking stuff|shocked shocked|never saw that coming|did not see that coming|what are the odds|what were the odds|what are the chances|surprise surprise|shock horror|well i never|knock me down|mind equals|mind officially|nobel prize|give (him|her|that|them|this|you|yourself) a (medal|prize|trophy|cookie|biscuit|gold star|round of applause|raise|pat|hand)|want a (medal|cookie|biscuit|trophy|sticker|gold star|prize)|like a (medal|cookie|biscuit|trophy|sticker|gold star)|round of applause|slow clap|golf clap|standing ovation|pat on the back|gold star|hats off to|take a bow|bravo maestro|chef's kiss|truly inspirational|truly inspiring|an inspiration to|inspiration to us|lesson to us all|example to us all|i am moved|i am in tears|bring a tear|brings a tear|my heart bleeds|heart bleeds|cry me a river|smallest violin|tiny violin|tiniest violin|boo hoo|boohoo|first world problem|first world problems|world's smallest|how will you (ever)? (cope|survive|recover|manage|go on|sleep)|however will you|fate worse than|thoughts and prayers|worst thing ever|end of the world|call the cops|call the fbi|call guinness|stroke of genius|genius move|genius idea|brilliant deduction|brilliant strategy|brilliant logic|bold strategy|flawless logic|flawless plan|solid plan|great plan|master plan|masterclass in|big brain|galaxy brain|smart move|real smart|real classy|real mature|top marks|full marks|ten out of ten|a plus for|an a for|points for|bonus points|extra points|pulitzer|oscar worthy|and the award|award goes|in what universe|in which universe|in what world|on what planet|on which planet|which planet|what planet|in your dreams|dream on|keep dreaming|nice try|very funny|ha ha|ha very|hilarious|how hilarious|how original|how cute|how sweet|how precious|cute|adorable|a likely story|likely story|sure jan|yeah right|yeah sure|uh huh sure|as if|as luck would have it|how convenient|convenient that|lucky me|lucky us|lucky you|just my luck|just what i needed|just what we needed|my favorite|oh joy|oh goody|oh yay|yay me|woo hoo|whoopee|be still my|counting the minutes|my day is made|totally believable|totally legit|totally normal|totally reasonable|perfectly reasonable|perfectly normal thing|that will teach|real helpful|how helpful|very helpful indeed|what could go wrong|what could possibly|works every time|like magic|poof|pull it out of|pull one out of|out of thin air|out of my hat|out of a hat|grows on trees|grow on trees|money tree|sprout wings|grow wings|flying pigs|pigs fly|unicorn|unicorns|world revolves|revolves around you|drop everything|dropped everything|drop what we are|roll out the red|red carpet|on a silver platter|silver platter|hand and foot|at your service o|i live to serve|live to serve|humble servant|your humble|bow down|bowing down|on bended knee|grovel|groveling|kneel|kiss the ring|we are not worthy|forgive me master|yes master|yes boss|aye aye|aye captain|yes sir right away sir|right away sir|chop chop|heaven forbid|god forbid|perish the thought|how dare we|how dare i|how very dare|the audacity|the nerve of us|silly us|silly me|shame on us|woe is|our bad for|my bad for|how rude of us|how foolish of)] .{0,12}",
    '[<sure>(secret (plan|agenda|mission|stash|weapon|plot|society|lair|conspiracy)|caught us|caught me|rumbled us|busted us|you got us|you got me|guilty as charged|our evil plan|evil plan|master plan|evil genius|cunning plan|grand conspiracy|the conspiracy|illuminati)]',
    '[<sure>(we|i) <adv>? (train|pay|hire|employ|instruct|teach|program|design|designed|pick|choose|picked|chose|built|build) .{0,3} (specially|especially|just|deliberately|purely|only|to) .{0,2} (ring|lose|break|ignore|annoy|hide|delay|avoid|forget|drop|fail|upset|confuse|frustrate|the wrong|irritate|ruin|disappoint|spite)]',
    '[<maybe>(i|we|let me|shall i) .{0,1} (phone|call|ring|ask|tell|text|message|have a word with|speak to|radio|email) .{0,3} (pilot|captain|god|sun|sea|rain|wind|king|queen|pope|clouds|weather|universe|gods|moon|tide|mother nature|santa|driver to|bees|cows|hens|chickens|trees|ocean|river|volcano|traffic)]',
    '[<loud>(sorry|apologies|forgive) .{0,6} (failed|fails|forgot|neglected|can not|could not|did not|unable) .{0,3} (read|guess|predict|hear) .{0,2} (mind|minds|thoughts)]',
    '(i am|we are|no doubt|surely|undoubtedly) (sure|certain|positive|confident)? .{0,5} (will|would|must) .{0,1} be .{0,1} [<maybe>(riveted|thrilled|fascinated|heartbroken|devastated|gripped|spellbound|enthralled|mesmerized|overjoyed|ecstatic|inconsolable|quaking|shaking|moved to tears|in tears|on the edge|glued|hanging on|weeping|stunned|crushed)]',
    '(yes|sure|and|well|okay|fine|while you are at it|yeah|also) .{0,1} (i|we) (would|want|will|also)? .{0,2} [<loud>(a|an|my own|some) (pony|ponies|unicorn|yacht|castle|private jet|mansion|ferrari|porsche|lamborghini|butler|villa|palace|rolls royce|private island|magic carpet|winning lottery|lottery win|million (pounds|dollars|euros|bucks)|pay rise|time machine|dragon)]',
    '(of course|obviously|naturally|clearly|surely|heaven forbid|god forbid|sure|because) .{0,2} (it is|it was|it must be|blame) .{0,1} (always|never) [<maybe>(the|our|us|we|your|you|my) .{0,8}]',
    '^<adv>{0,2} [<irony>(how|what a|what|oh) <adv>? (wonderful|lovely|nice|delightful|charming|fun|exciting|thrilling|refreshing|original|great|marvelous|splendid|fantastic|brilliant|terrific|heartwarming|surprise|joy|delight|treat|thrill|predictable) (a|an|another|yet another|more|one more|someone|somebody|(to (receive|get|read|have|hear) (your|another|a|yet|more)))] .{1,8}$',
    '^<adv>{0,2} [<irony>(great|wonderful|fantastic|splendid|brilliant|perfect|super|oh joy|lovely|excellent|marvelous|terrific|hooray|oh good|oh great|yay|hurrah) (another|yet another|one more|a lecture|a complaint|an expert|a critic|a genius|someone|somebody)] .{1,8}$',
    '[<kind>(thank|thanks) .{0,5} (kind|lovely|sweet|nice|charming|warm|gentle|beautiful|generous|flattering|touching|polite|wise) <adv>? (words|message|email|letter|note|greeting|remarks|comments|compliments|wishes)]',
    '^<adv>? now .{0,2} [<wry>(about|to|as for|regarding|concerning) .{1,5} you (think|believe|claim|reckon|imagine|insist|say) (we|i|our|my)] .{0,3}',
    '(sorry|apologize|apologies|regret|forgive|pardon) .{0,10} [<wry>not <adv>{0,2} (entertaining|amusing|exciting|thrilling|fun|glamorous|luxurious|fancy|royal|gripping|riveting|poetic|fascinating|romantic|spectacular|sparkling|musical|pretty|magical|regal|exotic|dramatic|literary|grand) enough]',
    '[<maybe>(teach|enlighten|educate|school|illuminate) (us|me|our|all of us|the rest of us)] .{0,3}',
    '(how|what a|always a|such a) .{0,1} [<aside>(lovely|delightful|wonderful|treat|pleasure|joy|delight|charming|nice|marvelous|thrilling) .{0,6} (<nth>|insulted|shouted at|again today|yelled at|sworn at|capital letters)] .{0,6}',
  ],
  unless: [
    'imagine that (you|i|we|they|the|your|it|there|this|our|a|an|each|every|many|other)',
    '(great job|well done|good job|nice work) (for|on)? (setting|getting|fixing|sorting|solving)',
    'just what (i|we|you) (needed|wanted)',
    'your (majesty|highness|grace) (class|cabin|suite|palm|ship|deck)',
    'what a surprise (that|it) must',
    'what a (pleasant|nice|lovely|wonderful)',
    'what a <adv>? (treat|surprise|coincidence) (to (hear|see|read|get|receive|find|meet|have|wake)|for (us|me|everyone|everybody|the team|all of us))',
    'congratulations on <adv>? being (a|an|the|your|chosen|selected|named)',
    'time machine (backup|backups|disk|drive)',
    '(well done|great job|good job|nice work) (on|for) .{0,3} (getting it working|fixing)',
    'crystal ball (lamp|decoration|pendant|ornament)',
  ],
  unlessNear: ['not the (service|experience|standard|welcome|care) (we|you|i|that)'],
  judge: withAsides(({ text, before, after, sentence, next, captures }, context) => {
    if (/\btoo much to ask$/.test(text) && /^\s*of\b/.test(after)) return null
    if (captures.irony !== undefined) return GOOD.test(sentence) || SINCERE.test(sentence) ? null : 'hint'
    if (captures.dry !== undefined)
      return context.thanks || /\b(?:glad|happy|thanks?|pleased|good|works|working|delighted)\b/.test(next)
        ? null
        : undefined
    // Kindness, help or a fault of ours in the same breath: at most a hint.
    if (captures.sure !== undefined) return milderInKindness(sentence, context)
    if (captures.wry !== undefined) return 'hint'
    // Thanks for kind words that nobody said.
    if (captures.kind !== undefined)
      return (context.known && !context.thanks && (context.complaint || context.anger > 0)) ||
        /^now\b.*\byou (?:think|say|claim|believe)/.test(next)
        ? 'hint'
        : null
    if (captures.maybe !== undefined) return GOOD.test(sentence) ? null : 'hint'
    if (/^big deal \w+$/.test(text) && !/^big deal (?:you|it|that|we|your|then|if|so|right)/.test(text)) return null
    // "Your Majesty-class cabin", "great detective work, it is refunded".
    if (/your majesty$/.test(text) && /^\W*(?:class|cabin|suite|palm|hotel|ship|cruise|deck|line)\b/.test(after))
      return null
    if (
      /^(?:\w+ )?(?:detective work|great detective work|(?:well done|good job|great job|nice work|congratulations|congrats|kudos|hats off) (?:on|for|to you for) (?:\w+ )?(?:finding|figuring|noticing|spotting|working|discovering|reading|managing|being|using))$|^what a (?:\w+ )?surprise$/.test(
        text,
      )
    ) {
      if (
        /\b(?:loved?|enjoyed|delight\w*|happy|pleasure|thank\w*|glad|refunded|never have found|lovely|it is (?:fixed|sorted)|is the one|works now|great news)\b/.test(
          sentence,
        )
      )
        return 'hint'
      if (
        !context.complaint &&
        context.anger === 0 &&
        !/\b(?:at last|finally|only|breaks?|yourself|somehow|again|off|button|without)\b/.test(after) &&
        (/^(?:\w+ )?detective/.test(text) || /\b(?:finding|spotting)$/.test(text) || /surprise$/.test(text)) &&
        /^\s*\w/.test(after)
      )
        return 'hint'
    }
    if (captures.mock !== undefined)
      return /\b(?:clear|clearer|quick|quicker|fast|faster|sooner|more|there for you|able to help|in touch|late|slow|vague|unclear|mistake|the wrong|replied|replying|being late|bold|direct|blunt)\b/.test(
        after.slice(0, 40),
      )
        ? 'hint'
        : undefined
    if (captures.barb !== undefined)
      return calmCustomer(context)
        ? 'hint'
        : /\b(?:record time|again soon|anniversary|graduat\w*|wedding|baby|win|winning)\b/.test(sentence)
          ? null
          : undefined
    if (captures.soft !== undefined)
      return /\b(?:sorry|apolog\w+|thank\w*)\b/.test(sentence)
        ? null
        : context.complaint || context.anger > 0
          ? undefined
          : 'hint'
    if (captures.loud !== undefined && /^some(?:one|body)\b/.test(text) && /\b(?:our|sorry|we)\b/.test(sentence))
      return null
    if (captures.loud !== undefined)
      return /\b(?:so|very|truly|really) sorry (?:that|for|about|to)\b/.test(sentence) &&
        !/majesty|princess|highness/.test(text)
        ? 'hint'
        : undefined
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
  }),
  rewrites: [
    'Thank you for writing about {issue|this}. Here is what I will do next: [step].',
    'I want to get {issue|this} sorted. The next step is [step].',
    { scope: 'cut', text: '' },
    'Let me deal with {issue|this} now.',
  ],
  examples: {
    bad: [
      'We train our drivers specially to ring the wrong bell.',
      'Ah yes, our secret plan to hide your sofa.',
      'How dare we expect a booking reference.',
      'Oh great, another one-star review.',
      "Since you're the expert, perhaps you can tell me.",
      'How kind of you to finally reply.',
      'Your "emergency" has been noted.',
      'What a surprise, it was switched off.',
      'Sure, let me just drop everything for you. 🙄',
      'Thanks for the lecture.',
      'Newsflash: parcels take time.',
      'Must be nice to have so much free time.',
      'Because shouting always helps.',
    ],
    ok: [
      'What a treat to hear from you again.',
      'The magic wand tool selects the background.',
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
