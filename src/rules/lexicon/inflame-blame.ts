/** Word classes of blame: what customers did, did not do, and what was said before. */
export default {
  /** What may stand between a subject and its verb. */
  betw: '<filler>|not|yourself|first|either|once|sir|madam|guys|both|at least|of course|in fact|after all|instead|apparently|evidently|presumably|possibly|likely|previously|initially|originally|mistakenly|accidentally|wrongly|incorrectly|carelessly|repeatedly|deliberately|knowingly|basically|blatantly|plainly|somehow|unfortunately|sadly|seriously|stupidly|foolishly|needlessly|yet|later|earlier|personally|willingly|conveniently|highly|strongly|very much|by mistake|seem to have|seem to|appear to have|appear to|must have|have had|easily|quickly|go and|went and|managed to|happened to|decided to|chose to',
  /** The customer, also spoken of as somebody else. */
  them: 'you|you (lot|people|guys|all|both|two)|one|people|customers|the customer|the buyer|buyers|the user|users|the caller|guests|passengers|your (wife|husband|son|daughter|partner|team|colleague|colleagues|staff|people|guys|admin|landlord|neighbor|assistant|boss|kids|child|mother|father|friend|technician|installer|builder|secretary)',
  person:
    'person|customer|buyer|user|client|guest|passenger|traveler|shopper|owner|adult|reader|driver|member|subscriber|player|parent|patient|tenant|student|packer|cook|rider|sender|gardener|cyclist|installer|one|human|being|somebody|someone|anyone|anybody|everyone|everybody',
  /** How one should have been. */
  wiser:
    'careful|cautious|clearer|quicker|faster|aware|clear|attentive|patient|specific|accurate|vigilant|proactive|organized|responsible|precise|diligent|home|prepared|smarter|sooner|thorough|punctual|sensible|reasonable|observant|conscientious|considerate|alert|realistic|prompt|competent|experienced|honest|wiser|earlier|mindful|disciplined|savvy|intelligent|explicit|available|there|at home|on time|in time',
  /** Slips, past forms and participles. */
  erred:
    'failed|neglected|refused|ignored|omitted|overlooked|misread|mistyped|mishandled|disregarded|misused|violated|breached|misplaced|misspelled|miscalculated|botched|bungled|misunderstood|misheard|forgot|forgotten|skipped|skimmed|glossed|mismeasured|misjudged|mixed up|messed up|messed it|messed this|screwed up|slipped up|goofed|fumbled|misaddressed|mislabeled|overfilled|overtightened|double booked|jumped the gun|dropped the ball|muddled|fouled|flouted|dawdled|dithered|slept through|overslept|blown it|blew it|lost track|lost count',
  /** Damage done. */
  broke:
    'broke|broken|dropped|damaged|deleted|ruined|spilled|spilt|destroyed|overloaded|cracked|scratched|tampered|crashed|voided|tore|torn|killed|wasted|bricked|smashed|bent|snapped|burnt|burned|flooded|soaked|drenched|shattered|overheated|wrecked|fried|melted|knocked|kicked|stained|dented|chipped|frayed|yanked|hacked|jailbroke|jailbroken|rooted|overwrote|overwritten|wiped|erased|crushed|forced open|forced|overcharged|threw away|thrown away|threw out|binned|trashed|invalidated',
  /** What one can have done wrongly, past forms. */
  handled:
    'entered|typed|clicked|pressed|opened|installed|removed|unplugged|ordered|bought|selected|chose|chosen|picked|changed|switched|canceled|signed|gave|given|put|used|shared|set|added|left|let|plugged|connected|disconnected|uploaded|downloaded|booked|addressed|sent|wrote|written|keyed|filled|provided|supplied|submitted|mixed|did|done|made|moved|washed|cleaned|cut|charged|tried|took|taken|went|gone|assembled|mounted|poured|stored|packed|wrapped|parked|kept|returned|posted|shipped|scanned|paid|told|asked|requested|confirmed|approved|agreed|accepted|authorized|measured|held|fitted|locked|caused|allowed|lent|swapped|updated|ignored|missed|lost|started|created|mistook|copied|pasted|spelled|transferred|dialed|registered|inserted|deleted|touched|wanted|insisted|begged|read|waited|decided|said',
  wrongly:
    'wrong|wrongly|incorrect|incorrectly|invalid|inaccurate|inaccurately|incomplete|mistakenly|improperly|badly|backwards|carelessly|poorly|erroneous|erroneously|faulty|upside down|inside out|the other way round|too late|too soon|too early|too tightly|too hard|too fast|in a hurry|in haste|by mistake|in error',
  /** Nouns of fault. */
  faultNoun:
    'mistake|mistakes|error|errors|fault|faults|negligence|carelessness|oversight|misuse|inaction|inattention|mishandling|blunder|blunders|omission|incompetence|forgetfulness|noncompliance|non compliance|misreading|sloppiness|recklessness|indecision|failure|haste|stubbornness|neglect|impatience|slip|slip up|mix up|mixup|lapse|wrongdoing|disorganization|tardiness|laziness|thoughtlessness|typo|mess|misjudgment|miscalculation|refusal|ignorance|bad planning|poor planning',
  /** Where the customer stands as the one at fault. */
  theirEnd:
    "(your|yours|the customer's|customer's|the user's|user's|the buyer's) (own)? (end|side|part|hands|court|shoulders|corner)|the (customer|user|buyer|sender) (end|side)|(customer|client|buyer|user) (end|side)",
  /** Care taken, as something that would have spared us this. */
  taking:
    'reading|checking|asking|calling|following|measuring|looking|testing|packing|reviewing|planning|booking|ordering|opening|contacting|telling|letting|keeping|paying|waiting|listening|googling|searching|charging|saving|backing|unplugging|wearing|using|labeling|double checking|a (bit|little|moment|minute|second|touch) of|a (quick|simple|proper|careful|closer|little|single|short|brief|five minute|two minute|basic|bit more|little more|small|polite|timely) (look|glance|read|call|email|message|check|question|attention|care|reading|patience|planning|search|test|scan|text|peek|research|skim|phone call|warning|note|thought|forethought)',
  neglected:
    'read|follow|followed|listen|listened|understand|understood|bother|bothered|check|checked|pay|paid|think|care|respect|cooperate|even|look|looked|heed|try|tried|answer|answered|reply|replied|respond|responded|plan|planned|mention|mentioned|keep|kept|inform|informed|tell|told|notify|notified|specify|specified|measure|measured',
  earlierTimes:
    'already|before|earlier|previously|twice|thrice|repeatedly|several times|many times|multiple times|a few times|(two|three|four|five|six|ten|dozens of|a hundred|countless|numerous|umpteen) times|over and over|time and again|again and again|more than once|yesterday|last (time|week|night|month)|this morning|on (the phone|monday|tuesday|wednesday|thursday|friday|saturday|sunday|chat|the call|our call)|at length|in detail|at the (time|outset|start|beginning)|from the (start|beginning|outset)|above|a hundred',
  /** One of ours who said it. */
  teller:
    'i|we|my (colleague|colleagues|manager|supervisor|team|agent)|our (agent|agents|colleague|team|advisor|adviser|rep|representative|representatives|specialist|staff|department|manager|support team|driver|email|emails|website|previous agent|technician|executive|engineer|engineers)|the (agent|team|advisor|adviser|rep|representative|manager|driver|technician|previous agent|last agent)|another (agent|colleague|rep|advisor)|three of us|everyone here|all of us|both of us|several of us|he|she|they',
  /** Telling, past forms; some need "you". */
  tellYou:
    'told|informed|advised|reminded|warned|notified|instructed|assured|cautioned|briefed|intimated|apprised|made aware',
  sayIt:
    'said|stated|mentioned|explained|clarified|indicated|outlined|emphasized|repeated|stressed|reiterated|pointed out|pointed this out|pointed that out|answered|conveyed|specified|spelled out|spelled it out|communicated|covered|detailed|replied|responded|addressed|written|wrote|noted|flagged|discussed|highlighted|established',
  /** Telling, base forms. */
  sayBase:
    'say|tell|explain|repeat|mention|state|remind|reiterate|go over|go through|answer|spell|ask|clarify|write|warn|point',
  /** A message of ours that was not read. */
  myLast:
    '(my|our|the) (very)? (last|previous|earlier|prior|first|original|trailing|trail|above|preceding|initial|former|other|two|three|many|last two|last three|previous two|several) (<ourMessage>|mail trail|reply)',
  /** Why on earth. */
  onEarth:
    "on earth|in the world|the hell|the heck|in heaven's name|in god's name|exactly|precisely|then|ever|would|only|just|actually|is it that|is that",
  /** What one would have known by looking, base forms. */
  shouldKnow:
    'read|see|notice|check|know|think|understand|realize|look|listen|follow|tell|ask|call|measure|learn|expect|pay|consider|contact|mention|inform|report|remember|wait|spot|test|scan|save|back|plan|lock|bring|count|verify|google|anticipate|arrange|reply|respond|answer|compare|inspect|use your|bother|take|keep|care|feel|figure|work out|count|do|let|say|stop|order|cancel|choose|open|close|leave|turn|plug|charge|just|reading|listening|paying|following|aware|ashamed|home|at home|capable|planning|thinking|looking|supposed|embarrassed|better|own|wear|possess|forgetting|being|old enough|exaggerating|overreacting|confusing|tired',
  /** What invites, behind "why don't you". */
  tryIt:
    'try|use|give|send|start|join|pop|drop|reach|let|come|grab|have a|go ahead|go with|add|pick|visit|share|show|switch|book|enjoy|treat|sign up|message|dm|call us|email us|choose|download|take|see if|check if|check out|swap|write|tell me|tell us|keep it|talk|speak|explore|stay|bring|hop|order one',
  /** What happened to them: an explanation comes. */
  befell:
    '(being|been|still|not)? (charged|billed|asked|logged|redirected|declined|blocked|seeing|receiving|getting|sent|contacted|refunded|told|required|able|unable|given|notified|prompted|waiting|losing|locked|experiencing|asked|signed out|shown|offered|put|having)',
  feeling:
    'upset|angry|frustrated|disappointed|unhappy|annoyed|concerned|worried|cross|mad|confused|furious|anxious|skeptical|asking|wary|feel|would feel|would be upset|chose us|love|like',
  /** What somebody does who is asked "why do that?". */
  doThat:
    'buy|order|wait|open|book|call|write|complain|sign|agree|use|choose|post|bother|pick|accept|click|contact|blame|leave|throw|put|purchase|demand|shout|return|ask|say|tell|keep|pay|send|mention|report|read|check|come|bring|go|drive|travel|wear|try|let|make|spend|risk|drop|start|park|wash|give|take|cancel|claim|pretend|lie|argue|ignore|rush|insist',
} as const
