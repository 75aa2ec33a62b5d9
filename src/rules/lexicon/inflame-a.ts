/** Word classes of the first half of the inflame family. All but the marked ones hold single words only, so that a wildcard may stand before them. */
export default {
  /** What may stand between a subject and its verb: helping verbs, adverbs, "not". */
  mid: '<filler>|are|were|was|have|had|has|been|being|be|do|did|is|am|will|would|can|could|may|might|must|shall|should|not|to|deliberately|knowingly|willingly|repeatedly|personally|apparently|evidently|presumably|possibly|likely|previously|initially|originally|mistakenly|accidentally|wrongly|incorrectly|carelessly|yourself|both|yet|first|once|by|mistake|going|trying|somehow|unfortunately|sadly|seem|seems|appear|either|blatantly|plainly|outright|straight|flat|basically|intentionally|purposely|constantly|continually|consistently|later|earlier|sir|madam|guys|seriously|highly|strongly|very|much|sincerely|greatly',
  /** How somebody is who is told not to be so. */
  heated:
    'upset|angry|mad|emotional|worked|wound|hysterical|agitated|stressed|bent|carried|excited|heated|hot|hyper|defensive|frustrated|annoyed|irate|furious|cross|snappy|aggressive|crazy|uptight|huffy|hasty|triggered|flustered|wild|irritated|impatient|anxious|bothered|riled|steamed|livid',
  /** Act of being rough with words, base form. */
  roughAct:
    'shout|yell|scream|swear|curse|cuss|rant|snap|bark|rage|insult|threaten|abuse|attack|bully|whine|moan|vent|argue|fight|lecture|holler|rave|backchat|mock',
  /** The same, as what somebody is doing. */
  roughDoing:
    'shouting|yelling|screaming|swearing|cursing|cussing|ranting|snapping|barking|raging|insulting|threatening|abusing|attacking|bullying|whining|moaning|venting|arguing|fighting|hollering|raving|mocking|bickering|complaining|nagging|badgering|hassling|harassing|pestering',
  /** The same, as things. */
  roughThing:
    'rudeness|anger|insults|threats|abuse|hostility|aggression|sarcasm|profanity|profanities|obscenities|capitals|caps|capslock|uppercase|outbursts|outburst|tantrum|tantrums|disrespect|impoliteness|swearwords|expletives',
  /** How somebody is who is rough. */
  roughBeing:
    'rude|hostile|aggressive|abusive|nasty|impolite|sarcastic|disrespectful|offensive|insulting|unpleasant|personal|snarky|confrontational|difficult|vulgar|combative|argumentative|mean|condescending|sarky|ugly|unkind|short|snippy',
  /** What is policed. */
  mannerOf: 'tone|attitude|manner|manners|mouth|tongue|temper|tongues|mouths',
  civilBeing:
    'civil|polite|politer|courteous|respectful|nice|nicer|reasonable|mature|decent|civilized|pleasant|kinder|rational|gentle|cordial|gracious|agreeable',
  civilly: 'politely|nicely|respectfully|civilly|courteously|decently|calmly|reasonably|rationally|properly|quietly',
  /** What a customer complains of, made small. */
  harm: 'scratch|scratches|dent|dents|delay|delays|glitch|glitches|mark|marks|crack|stain|tear|rip|chip|blemish|scuff|inconvenience|hiccup|error|errors|mistake|mistakes|bug|bugs|typo|blip|setback|mixup|hitch|nuisance|annoyance|defect|imperfection|flaw|fault|slip|oversight|snag|discrepancy|spot|wobble|leak|disruption|outage|wait',
  smallness:
    'small|minor|tiny|little|slight|trivial|petty|wee|minuscule|insignificant|negligible|mere|measly|single|simple|temporary|brief|short',
  /** Insulting adjectives that fit a person; of things they may be harmless. */
  insultBeing:
    'stupid|dumb|paranoid|naive|unpleasant|ridiculous|pathetic|clueless|crazy|insane|rude|childish|entitled|ignorant|lazy|delusional|unreasonable|unhinged|mental|nuts|daft|thick|dense|dim|incompetent|illiterate|greedy|petty|selfish|arrogant|obnoxious|hopeless|useless|worthless|immature|irrational|hysterical|nasty|vile|disgusting|spoiled|spoilt|needy|whiny|annoying|abusive|stubborn|silly|foolish|gullible|deranged|idiotic|moronic|insufferable|laughable|bonkers|absurd|impossible|demanding|bratty|obtuse|brainless|mindless|psychotic|senile|dishonorable|shameless|miserable|ungrateful|cheap|stingy|thickheaded|bigheaded|unbearable|intolerable|toxic|crackers|cuckoo|loony|mad|bitter|pompous|pigheaded|awful|horrible|disgraceful|dopey|gormless|thoughtless|inconsiderate|manipulative|petulant|unintelligent|uneducated|uncivilized|cheeky|nosy|clingy|fussy|pushy|dramatic|narcissistic',
  /** People by insult; harmless nouns among them need a "you are" in front. */
  insultPerson:
    'child|baby|toddler|kid|brat|troll|karen|clown|cheapskate|scammer|freeloader|crybaby|snowflake|whiner|moaner|complainer|nutcase|psycho|lunatic|loser|jerk|creep|hypocrite|pest|bully|princess|diva|ingrate|parasite|leech|scrounger|weirdo|pig|snake|animal|fool|nuisance|joke|embarrassment|disgrace|maniac|dinosaur|snob|tyrant|hothead|nag|psychopath|narcissist|beggar|cow|infant|teenager|nobody|schmuck|goose|donkey|monkey|sheep|amateur|nightmare',
  /** Insults whatever stands around them. */
  insultHard:
    'idiot|idiots|moron|morons|imbecile|imbeciles|cretin|dimwit|dimwits|halfwit|nitwit|numbskull|numpty|dumbass|dunce|simpleton|scumbag|dipstick|pillock|plonker|muppet|wazzock|lowlife|dickhead|asshat|crybaby|cheapskate|freeloader|nutcase|nutjob|halfwits|airhead|bonehead|blockhead|dumbo|ignoramus|ingrate|lamebrain|knucklehead|dummy|doofus|twit|nincompoop|peabrain|pinhead|weirdo|wackjob|crackpot|gasbag|tosspot|wally|bozo',
  /** What somebody did or should have done with our things; participles and past forms. */
  actDone:
    'read|checked|told|contacted|called|asked|tried|followed|looked|noticed|done|known|thought|ordered|kept|paid|packed|packaged|sent|chosen|selected|measured|opened|inspected|tested|backed|saved|updated|installed|charged|plugged|turned|switched|left|taken|planned|waited|given|provided|included|entered|typed|written|used|bought|purchased|insured|mentioned|informed|notified|reported|raised|returned|signed|verified|confirmed|canceled|booked|arrived|registered|researched|realized|understood|considered|made|brought|gone|come|unsubscribed|declined|refused|reviewed|logged|requested|responded|replied|emailed|phoned|rung|spoken|spotted|allowed|added|removed|deleted|stored|handled|listened|paused|disclosed|specified|stated|clarified|uploaded|attached|submitted|filled|completed|applied|redeemed|disabled|enabled|unplugged|reset|cleaned|washed|secured|locked|protected|studied|examined|compared|weighed|anticipated|expected|foreseen|figured|started|stopped|acted|complained|warned|said|consulted|scrolled|attended|prepared|remembered|respected|observed|shown|double|queried|flagged|messaged|texted|written|watched|set|put|picked|placed|changed|rescheduled|renewed|topped|declared|labeled|scanned|tracked|collected|connected|downloaded|restarted|rebooted|forwarded|shared|copied|pasted|got|hired|googled|heeded|budgeted|proofread|adhered|complied|bothered|cared|helped|participated|cooperated|supplied|furnished|intimated|apprised|raised',
  /** Things not to have been done to a product. */
  misDone:
    'opened|used|pressed|clicked|touched|done|thrown|removed|signed|ordered|bought|shared|changed|installed|deleted|put|washed|left|tried|plugged|accepted|agreed|chosen|entered|mixed|ignored|forced|dropped|taken|cut|broken|downloaded|moved|sent|tampered|repaired|unplugged|modified|canceled|given|updated|closed|tossed|discarded|booked|purchased|assumed|let|relied|expected|switched|disconnected|reset|uninstalled|rooted|bent|overfilled|handed|complained|posted|started|interfered|disputed|applied',
  /** Base forms of what customers are blamed for not doing. */
  actDo:
    'read|follow|check|tell|send|include|provide|bother|update|enter|give|fill|sign|respond|reply|contact|notify|inform|mention|ask|pay|attach|complete|confirm|verify|choose|select|cancel|return|listen|look|pack|register|accept|keep|take|use|wait|open|save|back|install|turn|plug|set|specify|state|report|raise|request|submit|renew|call|write|show|inspect|measure|test|disclose|clarify|upload|share|pick|collect|schedule|book|comply|understand|notice|pay|act|cooperate|double|respect|adhere|apply|store|scan|label|redeem|activate|disable|enable|intimate|put|make|say|think|try|care|charge|review|meet|supply|restart|log|stop|realize|remember|insure|secure|clean|supervise',
  /** What was done wrong, given that "wrong" follows. */
  didWrong:
    'entered|enter|gave|give|given|selected|select|provided|provide|typed|put|putting|ordered|used|using|use|chosen|chose|filled|supplied|submitted|written|wrote|keyed|clicked|pressed|picked|installed|plugged|uploaded|booked|mixed|addressed|did|done|do|doing|set|setup|shipped|mailed|returned|connected|copied|pasted|handled|assembled|reading|read|entering|typing|giving|filling|following|holding|called|bought|purchased|scanned|opened|applied|measured|spelled|configured|inserted|fitted|attached|sent|specified|quoted|transferred|mentioned|told|furnished|dialed',
  /** Verbs of telling, past forms. */
  saidDone:
    'said|told|stated|mentioned|explained|advised|informed|wrote|written|clarified|indicated|outlined|warned|reminded|emphasized|repeated|stressed|reiterated|pointed|answered|conveyed|specified|notified|spelled|communicated|covered|detailed|instructed|replied|responded|addressed',
  /** A message of ours. */
  ourMessage:
    'email|emails|mail|mails|message|messages|reply|replies|response|responses|note|chat|text|letter|correspondence|communication|conversation|explanation|answer|sms|ticket|comment|post|update',
  earlier:
    'last|previous|earlier|prior|first|original|above|below|trailing|trail|preceding|initial|former|two|three|several|many',
} as const
