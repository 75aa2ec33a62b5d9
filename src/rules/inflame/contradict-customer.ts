import { withAsides } from '../asides'
import { calmCustomer } from '../calm-customer'
import { phraseRule } from '../types'

/** Words after "that's not right" that show agreement with the customer, not a quarrel. */
const REPAIR =
  /\b(?:sorry|apolog\w+|(?:let|allow) (?:me|us)|(?:we|i) (?:will|shall|are|am|would|have|should|can|sent|made|got|need|want|charged|did)|thank|help|looking into|our (?:fault|mistake|error|site|page|side|end|part)|on us|you are (?:right|correct)|happy to|please (?:dm|send|share|message|contact|reach|drop|write|email|get in touch))\b/
const EPISTEMIC_LEAD =
  /\b(?:why|if|whether|sorry|understand|see how|see why|imagine|know|because|where|what|which|anything|something|part|how|apologies|apologize|when|without|that is why|in case|hear|hope|think we|feel)(?: that)?\s*$/

export default phraseRule({
  id: 'contradict-customer',
  family: 'inflame',
  title: 'Telling someone they are wrong',
  why: 'A flat denial is not believed; it turns the problem into a quarrel about who is right.',
  sources: [
    { title: 'Yeomans, Minson, Collins, Chen & Gino 2020, conversational receptiveness (OBHDP)' },
    { title: 'Matzat & Snijders, denials in online reputation systems' },
  ],
  severity: 'warn',
  // More exact than the rules of blame, insult and dead ends that meet the same words.
  priority: 1,
  guards: { condition: true },
  patterns: [
    '(that|this|it|which) <adv>{1,2} (is|was) <adv>? <notSo>',
    '(whatever|no matter what|regardless of what|despite what|in spite of what) you <adv>? (claim|say|think|believe|told|tell|wrote|insist|may think|may believe|may have heard|read|heard|have heard|imagine|have been told)',
    'you (are|have|had|were|got|seem to have|must have|may have) .{0,3} wrong (information|info|idea|ideas|impression|understanding|notion|end of the stick|facts|figures)',
    'you <seemTo>{0,3} (remember|remembering|reading|seeing|doing|understanding|getting|interpreting|counting|calculating|quoting|looking at|going about|using|spelling|typing) .{0,4} (wrong|wrongly|incorrectly|backwards|the wrong way|upside down)',
    'it (is|was) you (who|that)? <adv>? (is|are|were|was|has|have|got|made|misread|misunderstood) .{0,3} (mistaken|wrong|confused|incorrect|mistake|error|misread|misunderstood)?',
    '(we|i|our team|our staff|our driver|my colleague|nobody here|no one here) (never|have never|did never|at no point|at no time) <adv>? (sold|promised|told|agreed|charged|offered|guaranteed|mentioned|claimed|refused|ignored|lost|deleted|canceled|took|overcharged|touched|damaged|broke|billed|debited|opened|signed|confirmed|advised|quoted|made)',
    '(does|do|did) not <adv>? (hold water|stand up|add up|make sense|make any sense|match the facts|match reality|match what|tally|stack up|correspond to reality|correspond with)',
    '(not|hardly|scarcely) <adv>? (an accurate|a fair|a correct|a true|the full|the whole|what really|what actually) <adv>? (description|account|picture|reflection|statement|story|summary|happened|occurred|took place|was said)',
    '(in reality|in actual fact|in point of fact|the truth is|the fact is|the reality is|the fact of the matter is|fact is|truth is) .{0,2} (you|your|it was you|we never|we did not|nobody|no one)',
    '(you can not|you could not|you did not|you do not|you were not|you have not) <adv>? (possibly|really|actually) <adv>? (have|be|mean|see|saw|order|ordered|receive|send|sent|paid|call|called)',
    'you <seemTo>{0,4} <gotItWrong>',
    'you <seemTo>{0,3} (got|have|mixed|mixing|read|confusing|confused|see|remember) .{0,5} (wrong|backwards|mixed up|confused|upside down|twisted|back to front)',
    '(that|this|it|which) is <adv>{0,2} <notSo>',
    '(that|this|it|which) was <adv>{0,2} (untrue|false|nonsense|not true|not the case|not what happened|never the case)',
    '^<adv>{0,2} (no|nope|sorry|well)? <adv>{0,2} (wrong|incorrect|false|untrue|not true|not correct|not so|nonsense|rubbish)$',
    '(no && @hasComma) (you|it|that|this|we|they|i|our|your|the) .{0,3} (did|was|were|had|have|has|is|do|does) not',
    '(not how|no way|does not) <adv>? (that|this|it|any of this|things) (works|work)',
    '(it|that|this|things) (does|do) not <adv>? work (like|that way|this way|the way)',
    '(i|we) .{0,4} (disagree|beg to differ|dispute (your|that|this|the|it)|refute|contest|do not agree|can not agree|could not agree|not agree|do not see it that way|do not share your|take issue with|reject your|reject that|reject this|deny that|deny this|deny your|do not accept that|do not accept your|do not accept this|can not accept that|can not accept your|can not accept this)',
    'you <adv>{0,2} (do not|did not|have not|do not seem to|do not appear to|are not|can not|fail to|failed to) <adv>{0,2} (understand|understood|understanding|grasp|grasped|grasping|comprehend|comprehended|get it|getting it|get the point|realize|know how|know what|know anything|making sense|make sense|see the point|have the facts)',
    'your <adv>? (claim|claims|statement|statements|assumption|assumptions|understanding|information|allegation|allegations|version|assessment|interpretation|memory|recollection|facts|conclusion|conclusions|figures|calculation|calculations|math|maths|timeline|dates|belief|complaint|accusation|accusations|accusation|reading|account of|argument|logic|reasoning|story|point) .{0,3} (is|are|does not|do not|has no|have no|was|were|makes|make|contradicts|contradict) <adv>{0,2} (wrong|incorrect|false|untrue|inaccurate|mistaken|flawed|baseless|unfounded|nonsense|not|no sense|no basis|hold|hold up|add up|match|stand|stand up|reflect|agree|basis|merit|our|the|invalid|ridiculous|faulty)',
    '(records|logs|log|data|system|tracking|evidence|footage|file|notes|history|screen|photos|scan|report) <adv>? (show|shows|say|says|tell|tells|suggest|suggests|indicate|indicates|prove|proves|state|states|paint|paints) .{0,3} (otherwise|opposite|different (story|picture|thing|tale)|something else|is not so|wrong)',
    '(that|this|it|which) <adv>? (did not|never|can not have|could not have|could not possibly have) <adv>? (happen|happened|happen that way|occur|occurred)',
    '(we|i|nobody|no one) <adv>? (did|have done|said|told you) <adv>? (no such thing|nothing of the sort|nothing of the kind|anything of the sort|anything of the kind|any such thing)',
    'what you (say|said|wrote|claim|claimed|mention|mentioned|describe|described|report|reported|are saying|are claiming|are describing|are telling us|are telling me|think|believe|remember)',
    '(correct you|set you straight|set you right|put you straight|put you right|set the record straight|correct your (statement|claim|facts|assumption|story|version|account of|understanding|mistake|misunderstanding)|correct that statement|correct a few (things|facts|points))',
    'contrary to (what you|your|what you have)',
    '(on the contrary|quite the opposite|quite the contrary)',
    '(i|we) (do not|have no idea) <adv>? (know|understand|see|imagine)? (where|how) you (got|get|came|come|arrived|reached)',
    '(where|whoever|who) .{0,2} (you get that|you got that|gave you that idea|told you that|get that idea|got that idea|get this idea)',
    '(there is|there was|we see|i see|we found|we find) (nothing|absolutely nothing) .{0,2} wrong with (our|the|this|it)',
    '(you can not|you could not) <adv>? (be right|be correct|have (seen|received|ordered|paid))',
    '(a|your|the|some) (misunderstanding|confusion|misconception|misreading|misinterpretation) (is)? (on|at|from) your (side|end|part)',
    '(you are|you have been) <adv>? (looking at it|going about it|seeing it|seeing things|thinking about it|doing it) (wrong|the wrong way|wrongly|incorrectly|from the wrong)',
    '(you have|you have got|there is) .{0,3} (no case|no grounds|no basis|wrong idea|wrong impression|wrong end of the stick|facts wrong|false impression|mistaken belief)',
    '^<adv>{0,2} (no|nope|nah|sorry|well)? [<loud>(wrong|incorrect|false|untrue|nonsense|rubbish|not true|not correct|not so|not right)] (again|once more|sir|madam|mate|there|on both|i am afraid|twice|on every)$',
    '^<adv>{0,2} (no|nope|nah)? [<loud>(wrong|incorrect|false|untrue|nonsense|not true)] (it|that|you|we|the|our|this|they|there|i|as|because|since)',
    '(the|our|your) .{1,2} (is|was|are|were) [<mood>not] <adv>? (wrong|incorrect|faulty|broken|mistaken|at fault|lying|defective|inaccurate|excessive|late|missing|unfair|too high|overcharged)',
    '(the|our|a|cameras|records|numbers|figures|logs|machines|computers|facts|documents) .{0,2} [<loud>(do not|does not|never|can not|did not)] (lie|lies|tell lies|make mistakes|make errors|make such mistakes|get it wrong|get things wrong|invent things|make things up|make that kind)',
    '(it|that|this|they|the . .?|your . .?) [<mood>(can not|could not)] <adv>? have (been|gone|come|happened|.)',
    'our .{1,2} (never|does not|do not|can not|could not|would never|would not) <adv>? [<mood>(show|shows|charge|charges|lose|loses|send|sends|miss|make|makes|do|does|display|say|says|offer|quote|quotes|delete|forget|forgets|arrive|take|takes|sell|sells|leave|leaves)] .{0,4} (like that|like this|such|that|this|twice|anything|those|things|wrong|mistakes|customers|parcels|any)',
    '(there is|there was|there exists|there are|we have|we had|exists|we offer|we sell) <adv>? [<loud>no such] (.)',
    '(the|this|that|our|your) .{1,2} (can not|could not|does not|do not|never|would not|did not|would never) <adv>? [<mood>(make|do|show|say|happen|produce|cause|work|allow|charge|behave|leak|smell|break)] (that|such|this|those|like|so|any|it|on its|by itself|there)',
    '[<mood>you did] <adv>? (receive|get|sign|agree|order|accept|open|click|use|cancel|choose|confirm|tick|approve|say|have|ask|call|tell|know|authorize|park|book|enter|read)',
    '[<mood>(it was|it did|we did|he did|she did|they did|i did|our driver did|our team did|we have|it has been|it absolutely was)] <adv>? (deliver|delivered|send|inform|answer|reply|credit|refund|tell|told|arrive|explained|called|warn|warned|handed over|explain|knock|ring|attend|left at)',
    '[<loud>(check your facts|get your facts|facts straight|facts right|story straight|says who|prove it|that is your version|your version of|your word against|that is your opinion|in your opinion maybe|that is just your|that is only your|according to you|i think you will find|you will find that|au contraire|not according to|our records do not lie|not so fast|nobody else has|no one else has|no other customer has|all in your|in your head|in your imagination|you imagined|you are imagining|imagining things|you dreamt|making that up|making this up|made that up|made this up|cannot be serious|that is a myth|a misconception|common misconception|you have no proof|you have no evidence|without any proof|far from the truth|far from it|nothing could be further|further from the truth|bears no relation|has no basis|false premise|wide of the mark|off the mark|barking up|you have it backwards|the other way round|i stand by|we stand by|i maintain that|we maintain that|i must object|we object to|quite simply untrue|objectively false|factually|demonstrably|that is a fact|facts are facts|end of|count again|read it again|look again|check again|think again|try again sir|better check)]',
    '(that|this|it|such a thing|which) (is|was|would be|sounds) <adv>{0,2} [<mood>(impossible|not possible|unlikely|highly unlikely|absurd|out of the question|hard to believe|not credible|not plausible|implausible|inconceivable|unheard of|fiction|fantasy|a lie|exaggerated)]',
    '(nobody|no one|none of us|nobody here|no one here|no driver|no agent|no colleague|not one of our . .?) <adv>? (here)? [<mood>(said|says|told|promised|agreed|touched|took|called|entered|would say|would have said|would have|would do|ever said|ever told|did that|has said|has told|would tell|shouted|was rude)] (that|this|you|such|any|it|so|anything|your)',
    '^(<adv>|uh|um|er|erm|sorry|ok|okay|well|but|sir|madam){0,2} [<flat>(nope|nah|negative|not quite|not so|hardly|not really|not exactly|no way|wrong again|afraid not|incorrect again|no sir|no madam|not even close|quite wrong|wrong|incorrect|false|untrue|rubbish|nonsense|hardly so|never|i am afraid not|not the case|far from it|no)]$',
    '^(<adv>|uh|um|er|erm|sorry|ok|okay|well|but|sir|madam){0,3} [<flat>(no|nope|nah)] (<adv>|sir|madam|sorry|i am afraid|actually){0,2} (you|it|that|there|we|they|your|our|the|this|he|she) (<adv>|.){0,2} (did|was|were|had|have|has|is|are|got|never|do|does|does not|did not|left|said|shows|says|agreed|signed|ordered|arrived|not)',
    '(there|it) (never was|was never|were never|has never been|never were|never has been) (<adv>|a|an|any|such|our|on|in){0,3} [<mood>.]',
    '(there|it) (was|were|is|are|has been) <adv>{0,1} (no|not any|not a|never any|never a|no such) .{0,2} [<mood>(outage|discount|fee|fees|charge|charges|promise|agreement|guarantee|error|mistake|delay|call|conversation|offer|damage|fault|breach|leak|problem|record|contract|increase|change|cut|interruption|complaint|booking|payment|order|bug|failure|downtime|misunderstanding|overcharge|incident|refund due|mix up)]',
    'you (were|are|have been|was) <adv>{0,1} (never|not) <adv>{0,1} [<mood>(overcharged|charged|promised|told|billed|disconnected|given|offered|eligible|entitled|enrolled|subscribed|registered|on the|on a|a member|a customer|double charged|shown|quoted|blocked|banned|asked|misled|lied|ignored|cut off|insured|covered|signed|a premium)]',
    'you (have|had|did|do|has)? <adv>{0,1} never <adv>{0,1} (had|been|held|paid|owned|subscribed|bought|ordered|called|sent|wrote|told|contacted|asked|requested|opened|booked|registered|canceled|returned|signed up) [<mood>.]',
    '(nothing|no one|nobody|none of (us|our .|my .)|no agent|no colleague|no employee|no driver) <adv>{0,1} (here|in (my|our|the) .)? (ever|has|have|was|had|would|could)? (ever|have)? [<mood>(promised|told|said|agreed|offered|canceled|mentioned|guaranteed|charged|touched|refused|hung up|changed|deleted|called|took|lied|misled|blocked|confirmed|opened|assured)] .',
    '(bill|charge|charges|reading|readings|amount|fee|fees|invoice|balance|total|decision|product|meter|calculation|price|pricing|statement|figure|figures|records|record|data|score|grade|result|diagnosis|report|label|address|date|weight|size|measurement|assessment|deduction|penalty|fine) (is|are|was|were) <adv>{0,2} [<mood>(correct|right|valid|accurate|perfectly (valid|correct|accurate|fine)|in order|justified|as agreed|as described|legitimate|fair|genuine)]',
    '(works|working|worked|performs|performed|functions|operates|operated|behaves) <adv>{0,2} (exactly|just|perfectly|precisely|fully|correctly) [<mood>(as|fine|the way|how|like) .]',
    '(it|that|this|parcel|item|product|phone|box|car|door|screen|room|food|order|package|unit|machine) (was|were) <adv>{0,1} (not|never) <adv>{0,1} [<mood>(broken|damaged|cracked|opened|faulty|free|included|part of|sold|yours|late|dirty|cold|scratched|leaking|missing|lost|wrong|promised|discounted|cheaper|on sale|closed|canceled)]',
    '(it|that|this|parcel|item|box|car|room|food|order|package|unit|everything) (was|were) <adv>{0,1} (intact|fine|working|clean|sealed|hot|complete|in perfect condition|in good condition|undamaged|in order|perfect) [<mood>(when|before|until|on|at) .]',
    '(parcel|order|email|package|letter|driver|courier|technician|engineer|payment|refund|message|code|delivery|it|item|food|he|she|they) <adv>{0,1} did <adv>{0,1} [<mood>(arrive|leave|go|reach|ship|happen|get|come|call|knock|ring|work|turn up|show up|send|deliver|wait)]',
    '(we|i|our .|the .) (<adv>|most|very much){1,3} did <adv>{0,1} [<mood>(send|call|tell|deliver|reply|answer|inform|warn|refund|mention|email|credit|explain|ship|give|offer|pay|check|include|write|say)]',
    '(have to|must|let me|allow me to|need to|beg to|going to) <adv>{0,1} (contradict|correct|disagree with|stop) [<mood>you] .',
    '(your|the) <adv>? (premise|assumption|math|maths|arithmetic|memory|numbers|reasoning|facts|dates|logic|recollection|sums|calculation|count|timeline|conclusion|understanding|information) (<adv>|is|are|seems|must be|may be){1,2} (<adv>)? (off|false|wrong|out|incorrect|playing tricks|playing|failing|deceiving|mistaken|faulty|flawed|confused|not right|not correct|outdated)',
    'not <adv>{0,1} what (the|our|your) <adv>? (contract|terms|policy|agreement|receipt|record|records|page|invoice|system|log|logs|website|ticket|listing|rules|lease|bill|statement|data|meter|tracking|order|menu|manual|law|description) (say|says|state|states|show|shows|tell|tells|reads|read|indicates)',
    'no such .{1,2} (was|were|is|are|took|has|have|ever|happened|exists|exist|existed|occurred|there|made|given|running|place)',
    '(we|our .|i) (<adv>|have|has|had){0,1} never <adv>{0,1} (received|got|lost|had|saw|seen|heard|ran|run|offer|offered|send|sent|made|sold|stocked|advertised) [<mood>(anything|any|it|that|this|your|such|a|an|the|one)]',
    '(facts|numbers|figures|meter|dates|evidence|logs|terms|contract|small print|paperwork|invoice|records) <adv>{0,1} (say|says|speak|tell|tells|show|shows|suggest|suggests) <adv>{0,1} (something else|otherwise|differently|a different (story|picture|thing)|for themselves|the opposite|another)',
    '(i|we) would not <adv>{0,1} (say|call|agree|describe) [<mood>.]',
    '(do not|no idea|not sure|can not think|wonder) <adv>{0,1} (know|see|understand|imagine)? (where|how|why|who) you (heard|got|get|read|saw|think|came|found|believe|were told)',
    '(it|that|this) is <adv>{0,1} not (correct|right|true|accurate|so) (what|that|how) you (are|have|were|say|said|claim|tell|wrote|think|mention)',
    'you <adv>{0,1} (are|were) <adv>{0,1} (not|having) (right|correct|a misconception|misconception|wrong information|a wrong impression|wrong idea|accurate) (in|about|there|on|here|with|madam|sir)',
    '^(actually|oh|well|um|erm|sorry|yes|but|no|nope) <adv>? [<mood>(it|they|he|she|that|there|you|we) (is|was|are|were|do|does|did|have|has)]$',
    'your (plan|contract|account|booking|order|ticket|policy|package|subscription|room|phone|device|car|model|bill|fare|membership|warranty|insurance|invoice|tariff|version|license) <adv>? [<mood>never (had|included|came|covered|offered|gave|was|contained|allowed|mentioned|supported|qualified|showed|stated|provided)]',
    '(heater|boiler|router|phone|device|screen|card|app|site|website|system|line|server|machine|battery|link|code|lock|unit|product|item|feature|button|printer|fridge|oven|it|everything) (is|was)? [<mood>(works|working|worked|functioning|functions|runs|running) (fine|perfectly|normally|properly|correctly|as it should|as designed|just fine|ok|okay|great)] .{0,6} (tested|checked|tried|inspected|our end|our side|for everyone|for me|verified|here)',
    // Said aside: see `withAsides`.
    '[<aside>(was|were|has|have|had|is)? (never|not) .{0,1} (included|include|part of|been part of|contained|came with|come with|covered)] .{0,5}',
    '[<aside>(where|wherever) .{0,3} did you .{0,2} (hear|get|read|find|pick up|come by|dream) .{0,2} (that|such|this|idea|notion|impression|it|these)] .{0,2}',
    '(where|how|who) on earth .{0,2} [<aside>(get|got|gave|hear|heard|come up|read|told) .{0,2} (that|such|this|idea|notion|impression)]',
    '^.{0,2} [<aside>not .{0,1} (true|correct|accurate|the case|so|at all true)] .{0,3}$',
    '[<aside>(quite|completely|utterly|entirely|totally|plainly|simply|patently|factually) (untrue|false|incorrect|inaccurate|wrong|mistaken)] .{0,3}',
    '[<aside>not .{0,1} (so|like|how|as|the way) .{0,1} you (say|write|tell|describe|claim|said|wrote|described|put|explained|tell it)] .{0,3}',
    '(look|check|read|zoom|study|examine|scroll|open) .{0,8} [<aside>(again|properly|closely|carefully|once more|closer|another time|more carefully)] you (will|would|can|may|are going to) .{0,1} (see|notice|find|realize|discover|note|observe) .{0,6}',
    '[<aside>(did not|never|not actually) (take place|took place|occur|occurred|happen like|happened like)] .{0,3}',
    '[<aside>(whoever|anyone who|whichever) .{0,3} told you .{0,9} (mistaken|wrong|misinformed|confused|incorrect|dreaming)]',
    '[<aside>(notion|idea|suggestion|allegation|claim|assertion|accusation|statement|impression|insinuation) that .{0,9} (is|are|was) .{0,2} (false|wrong|incorrect|mistaken|absurd|untrue|unfounded|baseless|inaccurate|nonsense|ridiculous|laughable)]',
    '(was|were|is|are) .{0,2} [<sore>(perfect|perfectly|spotless|flawless|in perfect|in working|undamaged|working perfect|working perfectly|working fine|quiet|intact) .{0,4} (when|at the time|that night|that day|on departure|before|until|left)] .{0,5}',
    '^.{0,1} [<sore>(nope|nah|untrue|sorry but no|sorry no|but no|um no|er no)] .{0,9}$',
    '[<aside>(nobody|no one|none of us) .{0,5} would .{0,1} have (said|told|promised|offered|agreed)] .{0,3}',
    '^.{0,2} [<aside>since when] .{0,8}',
    '[<sore>as you can (see|read|tell|hear) .{0,6} (nothing|not|no|never|only|fine|perfectly|undamaged|intact)] .{0,3}',
    '[<aside>((says|said|stated|written|promised|mentioned|states) .{0,2} nowhere|nowhere .{0,4} (says|say|stated|state|promise|mention|written|promised|mentioned|booking|contract|terms|listing|advert|description))] .{0,5}',
    '[<aside>(misreading|misunderstanding|misinterpretation|misconception|misapprehension|confusion) .{0,4} (your part|your side|your end)]',
    '[<sore>(is|are|was|were) not .{0,2} (stained|broken|dirty|damaged|torn|cold|faulty|defective|scratched|missing|late|used|burnt) that is (the|how|a|just|normal|its|what)] .{0,3}',
    'you .{0,1} [<aside>(having|have|had|got) .{0,1} (wrong|incorrect|false) (information|info|idea|impression|facts)] .{0,3}',
    '^actually .{0,10} [<sore>you will (see|notice|find|realize)] .{0,6}',
    '(is|was|comes as) [<aside>(news to me|news to us|a surprise to us|new to us)] .{0,3}',
    'not .{1,3} as you [<aside>(state|say|claim|write|stated|said|claimed|wrote|suggest|suggested|report|describe|pretend)]',
    '^.{0,2} it is not [<aside>like (that|this)] .{0,6}',
    'if (that|this|it) (were|was) [<aside>(the case|so|true|how it happened)] .{0,6}',
    '[<sore>(correctly|duly|rightly|properly) only] .{0,2}',
  ],
  unless: [
    'you are not <adv>{0,2} (wrong|mistaken|incorrect)',
    '(wrong|incorrect) (size|item|order|address|color|product|model|price|amount|date|number|one|parcel|version|person|email|file|account|link|charge|place|name|on our|in our|of us|of me|by us|at our)',
    '(you are|you were) confused (by|about) (our|the wording|the email|the change)',
  ],
  judge: withAsides(({ text, before, after, next, captures, sentence }, context) => {
    if (captures.flat !== undefined) {
      // "No, you do not need a stamp" answers a question; a bare "Nope." does so where nobody complained.
      if (calmCustomer(context) || REPAIR.test(sentence)) return null
      if (/\b(?:not|no) (?:need|have to|worry|problem|charge|longer)\b|\bneed to\b/.test(sentence)) return null
      if (/^(?:sorry|no|nope|nah|never|wrong|false)$/.test(text.trim()) && /^\s*$/.test(next)) return null
      return context.complaint || context.anger > 0 ? undefined : 'hint'
    }
    // A flat denial of what is claimed; softer where nobody complained.
    if (/\b(?:our (?:mistake|fault|error)|from our|on our (?:side|part|end)|should have been)\b/.test(sentence))
      return null
    if (/\bwas (?:\w+ )?(?:untrue|false|not true|not the case)$/.test(text) && /\b(?:our|we|i|my)\b/.test(before))
      return null
    if (/in error$/.test(text) && /\b(?:we|our|us|was|were|by|i)\b[^.]*$/.test(before)) return null
    if (captures.loud !== undefined)
      return /^(?:far from it|end of|i stand by|we stand by|the other way round|check again|look again|try again|factually|count again|read it again|not according to|nobody else has|no one else has)$/.test(
        text,
      )
        ? context.complaint || context.anger > 0
          ? /stand by|end of|other way|again$/.test(text)
            ? 'hint'
            : undefined
          : 'hint'
        : /\b(?:sorry|apolog\w+|you are right)\b/.test(sentence) && !/^(?:no|nope|sorry)\b/.test(text)
          ? 'hint'
          : undefined
    if (captures.mood !== undefined)
      return /\b(?:sorry|apolog\w+|if|whether|why|when|what|how|you are right|because|so that)\b/.test(before) ||
        /\b(?:so (?:i|we) (?:have|am|are|will)|sorry|thank|and (?:i|we) (?:have|will))\b/.test(after)
        ? null
        : context.complaint &&
            /not (?:wrong|incorrect|faulty|mistaken|at fault|lying|inaccurate)$|impossible|no such/.test(text)
          ? undefined
          : 'hint'
    // What we take issue with may be our own doing, or somebody else's.
    if (
      /agree|dispute|object|reject|contest/.test(text) &&
      (/\bnot disagree/.test(text) ||
        /^\s*more\b/.test(after) ||
        /^\s*with (?:our|my|the (?:first|decision|courier|bank|fee|rule|policy)|how (?:we|this|our)|him|her|them|it)\b/.test(
          after,
        ))
    )
      return null
    if (
      /(?<!having )wrong (?:info|information|idea|impression|figures|facts|understanding)/.test(text) &&
      /\b(?:given|gave|sent|received|told|provided)\b|\b(?:sorry|apolog\w+)\b/.test(before + text)
    )
      return null
    if (/make (?:any )?sense|add up$/.test(text) && /^(?:does|do|did)/.test(text))
      return /\b(?:you|your|that|this|it|story|claim|version)\s*$/.test(before) &&
        !/\b(?:if|sorry|our|we|part)\b/.test(before + after)
        ? undefined
        : null
    if (/^(?:we|i|our|my|nobody|no one) .*(?:never|at no)/.test(text))
      return /\bsorry\b|\bshould have\b/.test(before + after) ||
        (/\b(?:made|confirmed|told|mentioned|advised|offered) *$/.test(text) &&
          /^\s*(?:it (?:clear|right|to)|this clear|you (?:about|how|when|that|why|in time|properly|sooner))/.test(
            after,
          ))
        ? null
        : /charged|billed|debited|made|took|touched|opened/.test(text) && context.known && !context.complaint
          ? 'hint'
          : undefined
    if (/^it (?:is|was) you/.test(text))
      return /^it (?:is|was) you(?: who| that)?$/.test(text.trim()) || /\bis it\b/.test(before) ? null : undefined
    if (/^what you /.test(text))
      return /^[^.?!]{0,30}?\b(?:is|are|was|makes?|does|did|can|could)\b(?: \w+)? ?(?:not|never|wrong|false|untrue|incorrect|inaccurate|impossible|nonsense|rubbish|ridiculous|no sense|mistaken)\b/.test(
        after,
      )
        ? undefined
        : null
    if (EPISTEMIC_LEAD.test(before)) return null
    if (/^(?:that|this|it|which) (?:is|was)/.test(text)) {
      if (
        /\b(?:not true|untrue|false|not the case|nonsense|not what happened|baseless|unfounded|inaccurate)\b/.test(text)
      )
        return /\b(?:if|whether|unless|when|in case)\s*$/.test(before) ? null : undefined
      // "That's not right" agrees with the customer as often as it denies.
      if (/^\s*(?:on|in|from|of|by|for) (?:our|us|me|my|you)\b/.test(after)) return null
      return REPAIR.test(after) || REPAIR.test(next) || REPAIR.test(before) ? null : undefined
    }
    if (/^no\b/.test(text)) {
      if (/\b(?:you|i|we) do not\b/.test(text) && !context.complaint) return null
      return calmCustomer(context) ? null : /\b(?:is|do|does|have|has) not\b/.test(text) ? 'hint' : undefined
    }
    if (/\b(?:confused|confusing)\b/.test(text) && /\b(?:sorry|understand|frustrat|our|we)\b/.test(before + after))
      return null
    if (/^(?:there|we|i) .*wrong with/.test(text)) return context.complaint ? undefined : 'hint'
    if (/misinformed|misled/.test(text) && /\b(?:by (?:us|our|my|one)|sorry|we|apolog)/.test(before + after))
      return null
    if (/work (?:like|that|this|the)/.test(text) && REPAIR.test(before)) return null
    return undefined
  }),
  rewrites: [
    'I can see how it reads that way, so let me set out what we have on our side.',
    'Thank you for explaining how it looks to you. Let me check {issue|this} against our records and show you what I find.',
    'I see it differently at the moment, and I may be missing something. What did you see on your side?',
    'It would help me to see what you see. Here is what I have: [fact].',
  ],
  examples: {
    bad: [
      'Nope. The lift was never out of order.',
      'The meter reading is correct.',
      'No such call took place.',
      'It was never part of the plan.',
      "You're wrong about the warranty.",
      "No, that's not how it works.",
      'I disagree with your assessment.',
      "You clearly don't understand the process.",
      'You have misread the terms.',
      "You're confused about the dates.",
      'I think you may have got your facts the wrong way round, they are all wrong.',
      'What you are describing is simply impossible.',
      'Not true.',
      'Your figures do not add up.',
      'Our tracking says otherwise.',
      'With respect, we never did anything of the kind and dispute your account of it.',
    ],
    ok: [
      'No, you do not need a stamp.',
      'We blocked you in error, and you are back in.',
      'You were never told about it, and you should have been; that is our mistake.',
      'The logs show a different error on each day, so I have passed both on.',
      "You're not wrong; the page is misleading.",
      "You're right, that's the wrong size.",
      'We sent the wrong item.',
      "That's incorrect on our site and I've reported it.",
      'I understand it differently and would like to check.',
      "No problem, I've changed the address.",
      "If I've misunderstood you, please tell me.",
      "That's not right, and I'm sorry. Let me look into it.",
      'I can see why you are confused by the two invoices.',
      'If anything is wrong with the sizes, we swap them free.',
      'Please tell us which part you do not understand yet.',
    ],
  },
})
