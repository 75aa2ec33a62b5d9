import { withAsides } from '../asides'
import { inPlaceOf } from '../in-place'
import { phraseRule } from '../types'

/** After "you claim": what is claimed is a thing to be had, not an assertion. */
const CLAIMABLE =
  /^ (?:(?:your|the|a|an|this|that|any|our|these|it|them|back|up to|one|more|all|both|for|on|through|from|with|here|via|at|online|before|within|under|against|as|in|by|[$£€₹\d]\S*) ?)*(?:voucher|offer|reward|rewards|refund|bonus|prize|gift|discount|expense|expenses|tax|vat|points|credit|credits|promo|coupon|cashback|deal|trial|code|ticket|benefit|benefits|compensation|insurance|money|mileage|spot|seat|domain|username|profile|listing|business|page|free|warranty|allowance|deduction|back|item|order|account|it|them|online|here|now|\d)?\s*(?:$|[.,;!?]|and|by|before|using|from|with|on|in|at|through|via|under|when|if|or|until|within)/
const ASSERTED =
  /^ ?(?:that|to (?:have|be|know|own)|you|we|i|he|she|they|not|never|nobody|nothing|there|someone|our|my|as much|otherwise|ignorance|(?:the|your|it|this|a|an|these|those|his|her) ?(?:[\w'-]+ ){0,5}(?:was|is|were|are|arrived|came|did|does|has|had|never|broke|stopped|failed|went|would|could|will|can|not|got|came|made|went|ended|took|gave))\b/
/** Our own fault, or a question of belief that is not about the customer. */
const OWN =
  /\b(?:sorry(?!,? but)|supposed to happen|intended to happen|meant to happen|apologi[sz]e|our (?:mistake|error|fault)|we were wrong|i was wrong|wrong of us|we should have|we (?:let|did|made) this|on our (?:side|part|end))\b/
/** Somebody else deceives, and we warn of it. */
const OTHERS =
  /\b(?:emails?|calls?|callers?|texts?|websites?|sites?|sms|senders?|links?|phishing|adverts?|rumou?rs?|pages?|sellers?|products?|scammers?|fraudsters?|login|transactions?|charges?|unauthori[sz]ed|account (?:was|has been)|card|protect|prevent|victim|number plate|activity|app)\b/
const YOU = /\byou(?:r|rself)?\b/
/** Words that are a warning by others, or ours to say, unless "you" are in the sentence. */
const ABOUT_OTHERS =
  /⟦[^⟧]*(?:fraud|scam|fake|false|theft|decept|phony|bogus|suspicious|fishy|dodgy|dishonest|lies|lying|impossible|untrue|nonsense)/

/** Not about the customer's honesty: the words in their place. */
const HARMLESS: readonly RegExp[] = [
  // a condition, a possibility, a denial
  /\b(?:if|when|whenever|once|before|after|unless|where|whether|as soon as|in case)(?: (?:you|that|not|already|then|please|this|it|the \w+))* ⟦(?!(?:how|why|we|i)\b)/,
  /\b(?:not|never|whether|unless)\b[^⟧]{0,40}⟦you\b/,
  /⟦you\b[^⟧]*[,;:]/,
  /⟦you (?:can|could|may)\b(?![^⟧]*\bnot\b)(?![^⟧]*claim)/,
  /⟦you\b[^⟧]*\bl(?:ie|ying)⟧ (?:down|in|on|flat|there|around|awake|ahead|within)\b|⟦you\b[^⟧]*\b(?:can|if|to|may|let|should|must)\b[^⟧]* lie⟧/,
  /⟦you\b(?![^⟧]*\bmaking\b)[^⟧]*up⟧ to\b|⟦you\b[^⟧]*\b(?:mind|bed|account)\b[^⟧]*up⟧|⟦you\b[^⟧]*\bcan\b[^⟧]*(?:exagger|omit|embellish)/,
  /⟦you\b[^⟧]*\b(?:find|found|think|feel|felt|get|got|given)\b[^⟧]*(?:transparent|straight(?:forward)?|upfront|forthcoming|honest|genuine)⟧/,
  /⟦you\b[^⟧]*\b(?:should|need|have|must|can|to)\b[^⟧]*\b(?:insist|insisted|insisting|swear|maintain)\b/,
  /⟦you know as well|\b(?:let|do|as) ⟦you know|⟦you know[^⟧]*⟧ (?:someone|place|area)/,
  /⟦you\b[^⟧]*\b(?:used|opened|kept|received|want|wanted)⟧ (?:(?:our|the) (?:app|site|form|chat|ticket)|a ticket|your|every|all|to (?:know|help|get|see|have|be)|it to)\b/,
  // "trying to …" what?
  /⟦you\b[^⟧]*\b(?:not|someone|anyone)\b[^⟧]* to \w+⟧/,
  /⟦you\b[^⟧]* to take⟧(?! (?:advantage of (?:us|our|the|this|my)|us for|me for|(?:the|us) (?:mick|piss|cleaners)))/,
  /⟦you\b[^⟧]* to get⟧(?! (?:[\w']+ ){0,4}(?:free\b|for (?:free|nothing)|out of (?:paying|it)|away with|one over|something))/,
  /⟦you\b[^⟧]* to (?:pull|pass|play|profit)⟧(?! (?:a fast|one|something|the wool|a stunt|this|it off|a scam|it|that|us|me|the system|games|dumb|the victim|from (?:us|this|our)|at our))/,
  /⟦you\b[^⟧]* to (?:abuse|exploit|milk|rip|manipulate|wriggle|squeeze|steal|con|trick|fool|game)⟧(?! (?:us|me|our|the|this|it|off|out|more|a|your way|from us)\b|\s*[.!?]?$)/,
  // stop lying, said of somebody else or of a thing
  /\b(?:we|i|our|my|us|they|he|she|there (?:is|are)|never|ensure|to)\b(?: \w+){0,3} ⟦(?:do|stop|quit|please|no|better|must|should|let|try|dare|drop|cut|instead|rather|without|not|by|admit|confess|own|to admit|can admit|must admit)\b[^⟧]*(?:l(?:ie|ying|ies)|fib|stor|tale|excuse|game|act|pretend|up⟧|cheat|trick|scam|false|fake|decei|fool|invent|innocent|bluff|con⟧|admit|confess)/,
  /⟦[^⟧]*\b(?:lie|act|con)⟧ (?:down|flat|in|on|fast|with|quickly|before|sent|shell)\b|⟦(?:should|must|let us|no|enough|do|please)\b(?![^⟧]*(?:playing|your|the act|with))[^⟧]*(?:games|act|excuses)⟧/,
  /⟦(?:no|by|use|sense|without|instead|rather)\b(?![^⟧]*your)[^⟧]*(?:lies|games|act|excuses|lying|tales|up)⟧(?![^⟦]*\byou\b)/,
  /pretend\w* to⟧ (?:come|be (?:written|sent|signed)|have|call|write|speak|act|ring|text|work)\b|⟦(?:line|version|account) of (?:the|your|an?|this|that) (?:invoice|bill|form|statement|app|file|text|receipt|contract)\b/,
  /pretend\w*(?: to be)?⟧ ?(?:to be )?(?:us|from|our|the bank|someone|a )/,
  /⟦[^⟧]*;[^⟧]*⟧|⟦(?:it|that|this)\b[^⟧]*,[^⟧]*⟧/,
  /^(?!.*\b(?:stop|enough|tired|play|playing|done|drop|cut|quit|sick|fed|patience|fool)\b).*⟦your (?:\w+ )?games⟧/,
  // true and false as values, something that did not happen
  /⟦(?:that|this|it|which|is|was|not|what)\b[^⟧]*(?:true|truth|truthful)⟧ (?:of|for|to|north)\b|\b(?:set|value|flag|hope)\b[^⟧]*⟦[^⟧]*(?:true|false)/,
  /⟦[^⟧]*⟧ ?(?:by default|alarms?|positives?|advertising|economy|start|or false|or true|value|,? then|nails?|ceiling|eyelashes|teeth|lashes|bottom|leather|fur|snow|plants?|tan)\b/,
  /⟦(?:not|never|nothing)\b[^⟧]*(?:happen|happened|occur|occurred|transpired)⟧|⟦[^⟧]*\b(?:should|would|must|could|will|does|can|so)\b[^⟧]*(?:happened?|occur(?:red)?|transpired)⟧|⟦[^⟧]*(?:happened?|occur(?:red)?|transpired)⟧(?!\s*(?:$|[.,;!?]|the way|like|as you|on our|and|in\b))/,
  /⟦[^⟧]*(?:questionable|dubious|unlikely|doubtful|impossible|nonsense|rubbish|unbelievable|coincidence|suspicious)⟧ (?!since|because|as\b|given)[a-z]|⟦[^⟧]*impossible[^⟧]*⟧[^⟦]*\bfor us\b/,
  // believing
  /⟦(?!.*\b(?:not|never|hardly|barely|scarcely|nobody|no one|none|no longer|hard|difficult|tough|impossible|struggl\w+|harder|unable|trouble|expect\w*|wants?|ask\w*|supposed|have|beggars|beyond|defies|strain\w*|stretch\w*|how|why|reason|grounds|push\w*|tests?|doubt\w*|suspect\w*|all|both)\b[^⟧]*⟧)[^⟧]*(?:believ\w+|buy\w*|trust|swallow\w*|accept|credit)\b/,
  /⟦(?:hard|difficult|tough|impossible|struggl)[^⟧]*⟧ (?:it (?:is|has)|how|we|that (?:it (?:is|has)|we)|i)\b|\b(?:i know|may be|must be|can be|may|might) ⟦(?:hard|difficult|impossible)|⟦[^⟧]*\bfor you\b[^⟧]*(?:believe|credit)/,
  /⟦[^⟧]*(?:believe|trust|buy|accept|swallow)[^⟧]* (?:it|that|this)⟧ (?:is|was|will|has|can|could|would|should|took|takes|works?|may|might|from|at|again|online|on|up|either|yet|to)\b(?! (?:true|possible|your|broken|damaged|us|our|genuine))/,
  /⟦[^⟧]*(?:believe|doubt|suspect|convinced|certain|sure|know)[^⟧]* you⟧ (?:will|would|can|could|need|should|may|might|must|were (?:charged|told|sent|given)|received|qualify|get|still|mean|want|prefer|like|have (?:a|an|the|been|two|more|not|received)|are (?:on|using|missing|seeing|in|getting|due|still))\b/,
  /⟦[^⟧]*(?:accept|credit|trust|believe|suspect|doubt|question)[^⟧]* your⟧ (?:card|account|order|payment|request|return|bank|coupon|code|device|parcel|cheque|check|id|document|application|browser|computer|router|battery|phone|cable|connection|password|email|internet|cache|data|app|screen|line|sim|printer|fridge|boiler|safety|privacy)\b/,
  /⟦[^⟧]*\bbuy\w*[^⟧]*⟧ (?:from|at|for (?:less|more)|online|again)\b|\bcan not ⟦?[^⟧]*believe (?:it|that|this)⟧|⟦[^⟧]*(?:accept|credit)\b(?![^⟧]*(?:story|version|explanation|excuse|word|account|tale|believe))/,
  /⟦(?:i|we)\b[^⟧]*\b(?:not|never|no)\b[^⟧]*(?:doubt|question|suspect)|\bno ⟦[^⟧]*doubt|⟦[^⟧]*\b(?:no|not) (?:\w+ )?reason to/,
  /⟦(?:i|we)\b[^⟧]*question(?![^⟧]*(?:honest|story|claim|version|truth|motive|account|integrity|whether))/,
  // odd, convenient
  /\b(?:sorry|let me|happy|glad|thank)\b.*⟦[^⟧]*\b(?:odd|strange|funny|curious|weird|unusual|unlikely|surprising|interesting|puzzling)\b|⟦(?:odd|strange|funny|curious|weird|unusual|unlikely|surprising|interesting|puzzling)\b[^⟧]*⟧[^⟦]*\b(?:so i|i will|i have|we will|we have|let me|i am|looking into)\b/,
  /⟦(?:surprising|amazing|incredible|extraordinary|remarkable|interesting|handy|unusual)\b(?![^⟧]* (?:how|that) )|⟦[^⟧]*(?:convenient|coincidence|coincidental|timing)⟧ (?:for you to|to use|time|way|location|place|option|and|if|as|when|for)\b|\b(?:know|see|rate|tell) ⟦[^⟧]*convenient⟧/,
  // the rest, by its words
  /(?<!\byour )⟦(?:story|version|account|details|list|case|request|report|word|reason|contents|return|claim|statement)\b(?![^⟧]*(?:suspicious|fishy|inconsist|contradict|holes))(?=[^⟧]*(?:chang|grow|keep|kept|gets?|evolv|improv))(?![^⟦]*\b(?:you|your|times|each)\b)|\b(?:our|my|software|new|latest|app|old|courier|driver|menu|price|product|packing|shopping)\b[^⟧]{0,30}⟦(?:story|version|tale|explan|account|excuse|detail|contents|list|claim|reason|statement|facts|amounts?)/,
  /\b(?:i|we)\b[^⟧]{0,12}⟦(?:tell|telling|speak|admit|hear|give|say)\b[^⟧]*truth|⟦[^⟧]*tell(?:ing)? (?:you )?the truth⟧|⟦[^⟧]*\byou the\b[^⟧]*truth/,
  /(?<!\b(?:need you|want you|ask you|you|you have|try|had better) )\b(?:to|i will|i have|let me|i must|we will|i would|we|i|will|have|thank you for|thanks for|appreciate you) ⟦(?:be|been|being|come|try) /,
  /⟦your\b[^⟧]*\b(?:lie|lying)⟧ (?:on|in|within|with|ahead|around|down)\b|⟦your\b[^⟧]*(?:excuses?|act|con|scheme|tricks?|scams?|fraud|games|imagination)⟧ (?:report|team|department|alerts?|protection|detection|prevention|quickly|fast|on|now|of|and|are|is (?:in|on|loading))\b/,
  /⟦your\b[^⟧]*⟧ by (?:someone|a|us)\b|⟦your claim about|⟦[^⟧]*supposed (?:to|for)⟧|\b(?:our|we|should be)\b[^,.;]{0,20}⟦(?:supposedly|allegedly|purportedly|ostensibly)⟧/,
  /⟦your\b[^⟧]*\b(?:review|address|order)\b[^⟧]*(?:edited|false|altered|changed)⟧|⟦are you\b[^⟧]*\b(?:want|need|prefer|have the|wish)\b|⟦are you\b[^⟧]*not⟧ (?:want|need|wish|prefer|rather|like|the right|a|on)\b|⟦are you(?![^⟧]*\byou\b)[^⟧]* not⟧/,
  /⟦all\b[^⟧]*know(?! (?:that )?you)|⟦(?:something|goods|stuff|items?|things|money|refund|one|products?|phone|meal|dinner|dress) for (?:nothing|free)⟧(?<!⟦something for nothing⟧)(?<!\b(?:trying|wants?|get|getting|after|hoping|looking|fishing)\b[^⟧]{0,30}⟦[^⟧]*⟧)/,
  /⟦(?:second|third|fourth|fifth|sixth|seventh|tenth|\d|two|three|four|five|six|seven|ten|another|yet|many|several|so many|multiple|number|how many|lot)\b(?![^⟧]*(?:coincidence|suspicious))(?![^⟧]*claim)(?!.*coincidence)/,
  /\b(?:sorry|news|love|great|short)\b.*⟦(?:get|got|hear|heard|hearing|see|seen|had|have|know)\b|\b(?:we|i|our|by the)\b[^⟧]{0,20}⟦(?:caught|busted)/,
]
/** Could be meant well. */
const WEIGHED: readonly RegExp[] = [
  /⟦you\b[^⟧]*\breckon|⟦(?:love|like|interested|curious|keen|dying|fascinated|intrigued) to\b|⟦(?:proof|evidence|sign|record|trace|indication)\b[^⟧]* ever⟧|⟦(?:prove|proved|proof|evidence)\b(?![^⟧]*\beven|[^⟧]*actually|[^⟧]*really)/,
  /⟦[^⟧]*(?:whole story|happened)⟧(?<=⟦(?:tell|telling|hear|want|need|give|say)\b[^⟧]*⟧)|⟦[^⟧]*\bhalf the truth/,
  /⟦(?:i|we)\b[^⟧]*(?:wonder|\bsure\b|certain|concerns)(?!.*(?:honest|truth|story|claim|really|actually|\bever\b|genuine))/,
  /⟦[^⟧]*(?:details|dates|facts|numbers|it|that|this|photos?|receipt|request|return|evidence|signature|letter)\b[^⟧]*\bnot\b[^⟧]*(?:add|match|matching|tally|square|sense|tie|stand|hold)⟧/,
]
/** Doubt between the lines. */
const BETWEEN =
  /^(?:you\b.*(?:insist|swear|maintain|\bsay\b|\bsaid\b|\btell\b|\btold\b|state|write|mention|clearly|obviously|evidently|plainly|apparently|presumably|conveniently|omit|exagger|embellish)|(?:or |at least )?so you|your (?:\w+ )*(?:allegation|accusation|assertion|insinuation|excuses?|games|imagination|memory)|are you|did|have|has|is it|is that|was|supposedly|allegedly|purportedly|ostensibly|myster|miracul|odd|strange|funny|curious|interest|weird|how conven|very conven|what a|quite a|a coinc|some coinc|something|smell|look|sound|seem|fishing|after|just|only|get|got|hear|see|know|cctv|camera|footage|video|photo|driver|gps|doorbell|be|been|being|come|admit|please|tell|speak|abus|exploit|tak|misus|baseless|unfounded|wild|serious|claims?|accus|alleg|second|third|three|proof|false|fake|strangely|oddly|curiously|funnily|conveniently|suspiciously|coincidentally)/

/** "You claim that it broke", not "you can claim the voucher". */
function claims({ text, before, after }: { text: string; before: string; after: string }): boolean {
  if (/\b(?:can|could|may|will|should|must|to|not|want|need|able|had)\b/.test(text)) return false
  if (/\b(?:if|when|whenever|once|before|after|unless|how|where|whether)(?: (?:that|not|already|then))* $/.test(before))
    return false
  const quoted = /\b(?:what|as|so|like|which|than|that|item|parcel|damage)(?: \w+)? $/.test(before)
  return ASSERTED.test(after) || (quoted && (/^\s*(?:$|[.,;!?])/.test(after) || !CLAIMABLE.test(after)))
}

export default phraseRule({
  id: 'accuse-lying',
  family: 'inflame',
  title: 'Doubting their honesty',
  why: 'Once they hear that we think they lie, they stop solving the problem and defend their name.',
  sources: [
    { title: 'No he-said-she-said; see their point of view (seed 003)' },
    { title: 'Zhang et al. 2018, Conversations Gone Awry, ACL', url: 'https://arxiv.org/abs/1805.05345' },
  ],
  severity: 'block',
  patterns: [
    // Plain, whole and unmistakable: see `withAsides`.
    '^(then|go on|okay|well)? [<plain>prove it]$',
    '^(yeah|sure|oh)? [<plain>i bet (you did|you were|it did|it was)]$',
    '^[<plain>(nobody|no one) (believes|is believing|would believe|buys) (that|this|it|you|your .)]$',
    // you are lying, stop making things up, do not tell lies
    'you (<mid>|a|an|just|such|nothing but|total|complete|bunch|of|one|big|simply|both){0,5} (<lieDoing>|lied|fibbed|fabricated|bluffed|faked|deceived|dishonest|untruthful|fraudulent|liar|liars|fraudster|fraudsters|crook|thief|conman|con artist|fibber|deceitful|disingenuous|cheat|cheater|thieves|scammer|scam artist|fraud|chancer|fantasist|tried to (fool|deceive|trick|cheat|scam|con))',
    '(do|stop|quit|please|kindly|enough|no more|no|cease|better|must|should|let us|try|dare|drop|cut|spare (us|me)|save (us|me|it)|instead of|rather than|without|not|tired of|sick of|by|point in|use|sense in) (not|with|of|the|all|your|any|these|this|please|to|you|start|even|try to|go){0,4} <softly>{0,2} (<lieDo>|<lieDoing>|lies|fibs|porkies|fairy tales|tall tales|act|pretense|charade|games|bluffing|excuses|innocent act|crocodile tears|sob story|sob stories|fake (story|stories|claims|news)|false (claims|stories|allegations|accusations|statements|information))',
    'you (<mid>){0,4} not (<mid>|quite|exactly|particularly|wholly|all that|telling|told|tell|giving|given|said|saying|us|me|the|whole|full|give|everything|entire){0,6} (honest|truthful|straight with|upfront with|genuine|sincere|forthcoming|truth|candid|transparent|straightforward|whole story|full story|full picture)',
    // that is a lie; your story does not add up
    '(that|this|it|which|<account>|say|says|saying|wrote|said|describe|told|claim) (is|was|are|were|sounds|seems|looks|sound|seem|smells|smacks of|reeks of|reads like|feels like|strikes me as) (to (me|us))? (<softly>|simply|a|an|the|like|just|complete|total|pure|absolute|utter|outright|blatant|plain|clearly|another|bit|little|highly|of|flat|plainly|bare faced|barefaced|downright|made|all){0,5} (<lieThing>|false|highly unlikely|unlikely|implausible|questionable|dubious|doubtful|suspicious|fishy|impossible|far fetched|hard to (believe|swallow|credit)|fraudulent|untenable|unbelievable|contrived|concoction|coincidence)',
    '(that|this|it|which|<account>|say|said|claim|wrote|what you .{0,3}) (is|was|are|were) (<softly>|simply)? not (<softly>|even|remotely|entirely|the|at all|quite|a|very|completely|strictly|how|what){0,3} (true|truth|truthful|happened|believable|credible|plausible|convincing|genuine|factual|likely|honest|whole story|what happened|add up|true story)',
    '(your|this|that|the|whole) (<softly>|little|whole|latest|new|sad|lovely|long|entire){0,2} (<account>|facts|details|dates|it|numbers) (<softly>|simply|just|you .{1,2}|about .{1,3}|really){0,3} (do|does|did|will|would|can|could|is|are) not (<softly>|really|quite|exactly|even)? (add|adding|hold|holding|stack|ring|wash|check|match|make sense|sit right|convince|fly|compute|tally|square|stand|matching|tie)',
    '(<account>|details|excuse|contents|list) (<softly>|seems|seem|to|that|of|it){0,3} (keeps|keep|kept|changes|change|changed|changing|grows|grow|growing|gets better|get longer|suspicious|inconsistent|fishy|has holes|full of holes|holes|contradicts|contradictory|shaky|inventive|imaginative|creative|evolving|evolves|improves|gets bigger)',
    '(your|the) (<softly>|so|first|second|last|lovely|alleged|of){0,2} (<account>) (<softly>|about|of|the|regarding|your|you|sent|submitted){0,4} (is|was|are|were|looks|look|appears|seem|seems|has been|have been|to be) (<softly>|to be|been|have|been|clearly|obviously|a|like|deliberately|heavily|an|it|so){0,4} (fraudulent|suspicious|fake|faked|fabricated|staged|edited|doctored|photoshopped|dubious|bogus|questionable|false|forged|altered|manipulated|invented|suspect|fishy|tampered|phony|concocted|rehearsed|exaggerated|inflated|copied from|taken from the internet|from google|off the internet|stock photo|not yours|not real|convenient|creative)',
    // I do not believe you
    '(i|we|nobody|no one|none of us|my manager|the driver|the team|court|judge|anyone|and|just|simply|really|honestly|sorry|but|frankly|hardly) (<softly>|of|us|here|in|the|office|this|would|will|ever){0,3} (do|does|did|am|are|can|could|would|will|is|find|to)? (not|never|hardly|barely|scarcely|no longer)? (<softly>|going|to|able|inclined|quite|prepared|entirely|exactly|even){0,4} (believe|believes|believing|buy|buying|buys|trust|swallow|swallowing|falling for|fall for|fooled by|convinced by|convinced|taken in by|accept|take your word|taking your word|credit) (<softly>|a|word|of|any|that|this|it|the|one|for|single|bit|about|by|with|second|minute|moment){0,5} (you|your|story|version|explanation|account|excuse|excuses|tale|nonsense|lies|it|claim)',
    'not (<softly>|a single|one|a)? (believe|buy|buying|buys|trust|swallow|falling for|fall for|convinced|believing|fooled|taken in) (<softly>|a|word|of|any|one|single|bit|for|by|that|second|minute|moment|it|this){0,6} (you|your|that|this|it|story|stories|word|version|explanation|excuse|tale)',
    '(hard|difficult|tough|impossible|struggle|struggling|hardly|harder|unable|trouble|not easy) (<softly>|time|for (us|me)|to|in){0,3} (believe|believing|credit|swallow|accept your|take seriously what you)',
    '(likely story|nice try|good try|pull the other one|pull the other|yeah right|a likely tale|how convenient|wool over|pants on fire|crocodile tears|born yesterday|cock and bull|smell a rat|smells a rat|smell something fishy|see (right|straight) through|caught you|caught red|caught out|red handed|spin me|spinning us|cry wolf|cried wolf|crying wolf|taking us for|take us for (a|fools|idiots|mugs)|take me for (a|fools|an)|economical with the truth|economical with the facts|bending the truth|selective memory|memory loss|vivid imagination|active imagination|overactive imagination|creative writing|tell that to|pull a fast one|pulled a fast one|fell off the back|trying it on|try it on with|chancing your arm|taking the mick|taking the mickey|oldest trick|old trick|same old trick|that old chestnut|same old story|same old excuse|heard that one|heard it all before|heard this one before|heard that before|heard this before|heard them all|seen this trick|know your game|know this game|know your type of|what they all say|what everyone says|they all say that|anyone can say|anyone could say|anybody could say|anyone could claim|easy to say|easily said|dog ate|not fooling|fooling nobody|fooling no one|fooling anyone|who are you trying to|who do you think you are (fooling|kidding)|who are you kidding|game is up|sob story|the jig is up|come clean|fess up|own up|cut the act|drop the act|oscar for|oscar worthy|an oscar|academy award|fishing for a|in it for the|freebie hunter|freebie hunters|professional refunder|serial refunder|serial returner|serial claimer|refund abuser|refund abuse|wardrobing|friendly fraud|return fraud|refund fraud|insurance fraud|fraud attempt|attempted fraud|chargeback fraud|busted)',
    // odd how …
    '(i|we) (find|found|consider|call|think) (your|that|this|it|what you) .{0,4} (<odd>|suspect|unconvincing|hard to (believe|credit|swallow)|incredible)',
    '(second|third|fourth|fifth|sixth|seventh|tenth|2nd|3rd|4th|5th|6th|two|three|four|five|six|seven|ten|another|yet another|many|several|so many|multiple|number of|how many|lot of) (<softly>|such|lost|missing|damaged|similar|of|your|these|separate|more){0,3} (claim|claims|refund|refunds|lost parcels|missing parcels|parcels|packages|deliveries|returns|disputes|complaints|phones|orders|incident|incidents|chargebacks|missing|missing parcel|accident|accidents) (<softly>|request|requests|from|by|on|in|this|that|you|have|has|gone|vanished|missing|lost|one|a|can|your|two|three|six|the|past|last|account|household|address|gone){0,6} (year|years|months|month|weeks|week|coincidence|missing|lost|lose|suspicious|you|account|person|address|household|vanished)',
    // fraud
    '(i|we) (<softly>|are|can|all|well|fully|perfectly){0,3} (know|aware|tell|convinced|certain) (full well|exactly|that|for a fact|very well|fine well|perfectly well){0,3} you (<softly>|have|had|did|were|deliberately|secretly){0,3} (<misused>)',
    // you claim that …
    'you <mid>{0,2} (claim|claims|claimed|claiming|allege|alleged|alleging|purport|purporting|assert|asserted|profess|reckon|maintain) ',
    '(your|this|that|these|such|the) (supposed|alleged|so called|purported|claimed|supposedly|allegedly|pretend|imaginary|fictional|imagined|self inflicted|mysterious|miraculous) .',
    '(supposedly|allegedly|purportedly|ostensibly|mysteriously|miraculously)',
    // are you sure you really …
    'are you (<softly>|absolutely|quite|100 percent|hundred percent|100){0,2} (sure|certain|positive|confident) (<softly>|that|it|you|this|did|have|had|was|were|is|not|of|about|the){0,6} (really|actually|ever|even|truly|genuinely|not|properly|lying|remember|remembering|right|correctly|imagining|imagine|mistaken|yourself|honest|happened|telling)',
    '(we|you and i) both know',
    '(both|all) (<softly>)? know (<softly>)? (you|that|what|it|how|why|this|who|where)',
    '(be|been|being|come|try|try being) (<softly>|completely|totally|fully|entirely|a|bit|little|more){0,2} (honest|truthful|straight|clean|upfront) (with|here|about|and|for|now|this|please|at|sir|madam)?',
    // prove it
    '^<lead>{0,3} (prove (it|that)|where is (the|your) (proof|evidence)|says who|according to you|if you say so|if that is (even|really|actually|indeed)? true|assuming (that|this|it|any of it) is (even|really|actually)? true|a likely story|really now|oh really|sure you did|sure it did|of course you did|of course it did|is that so|well well)',
    // trying to cheat
    'you <mid>{0,4} (trying|try|tried|attempting|attempt|attempted|looking|hoping|want|wanting|wanted|seeking|out|planning|aiming|here|just|only|keen|fishing|after) (<softly>|here|it|this|on)? to (<softly>)? (scam|cheat|trick|con|defraud|deceive|fool|mislead|swindle|game|abuse|exploit|milk|blackmail|extort|rip|fleece|hoodwink|manipulate|pull|pass|freeload|steal|hustle|dupe|take|bilk|get|play|wriggle|squeeze|profit|cash in|make money|scrounge|wangle|blag|work the system)',
    '(fishing|angling|hunting|after|just want|only want|looking|trying|pushing|begging|try to get) (for|a|to get|the|some|out of us|is){0,3} (freebie|freebies|free (meal|ride|stay|night|phone|stuff|product|replacement|one|lunch|money|things|food)|compensation you)',
    '(cctv|camera|cameras|footage|photo|photos|picture|pictures|video|scan|recording|image|images|signature|gps|doorbell) (<softly>|you .{1,2}|from .{1,2}){0,2} (tell|tells|show|shows|paint|paints|suggest|suggests|say|says|reveal|reveals) .{0,3} (different|another|other|otherwise|opposite) (story|tale|picture|version|account|thing|side)?',
    '(customers|people|guests|users|buyers|passengers|diners|tenants|players|clients|folks|some|many|everyone|everybody|they) (<softly>|often|regularly|always|usually|frequently|will|would|do|love to|like to|tend to|sometimes|can){0,3} (pretend|say anything|invent|lie|make (things|stuff|stories|it|something) up|make up|exaggerate|fake|fabricate|stage|cheat|break things|claim (that|noise|anything|damage|it|things|falsely)) .{0,8} (to|for|so|hoping|just) .',
    '(photo|photos|picture|pictures|image|images|screenshot|receipt|document|invoice|letter|video|certificate|signature|evidence) (<softly>|you sent|you attached|you submitted|you provided)? (has|have|was|were|is|are|looks|look|appears|appear|seems|seem|came|comes|had) .{0,4} (edited|doctored|photoshopped|manipulated|forged|faked|altered|fake|staged|tampered with|off the internet|from the internet|from google|from a website|stock (photo|image)|not yours|not real|not genuine|generated|downloaded|old)',
    '(attempt|trying|way|ploy|trick|excuse|tactic|pretext|plan|scheme|bid|story) to (get|obtain|avoid|dodge|escape|wriggle|secure|claim|gain|extract) .{0,3} (refund|refunds|free|freebie|money|replacement|compensation|discount|out of|fee|paying|payment|something|upgrade) .{0,2} (under|for|by|from us|out of us|dishonestly|falsely|again|unfairly)?',
    'you <mid>{0,2} (are|were|have been|keep|must be) <mid>{0,3} (making|cooking|dreaming|inventing|spinning|dreamed|thought|conjuring) .{0,3} (up|stories|tales|excuses|yarns|things)',
    // Further devices, mostly hints.
    '(i|we) <softly>{0,1} (find|have) .{0,2} (hard|difficult|tough|trouble|impossible|difficulty) .{0,2} [<hint>(believe|believing|accept|accepting|credit|swallow|swallowing|buy|buying) (that|how|your|this story|the|it|two|three|all)] .{0,4}',
    // Said aside: see `withAsides`.
    'you .{0,3} (made|making) <softly>{0,1} (this|that|it|everything|stuff|things|the whole thing|all of this|all this|all that|that story) up',
    '(something|it|story|version|account|things|this|that|numbers|dates) .{0,3} [<aside>not .{0,2} (add up|adding up|corresponding|correspond|tally|hold up|stack up|ring true|wash|hold water)] .{0,4}',
  ],
  quiet: [
    '(expect|want|asking|ask|supposed|expecting|wants|have) (<softly>|me|us|anyone|anybody|someone|the|team|driver|judge){0,3} to (<softly>|just|honestly|really|seriously){0,2} (believe|swallow|accept that|buy|fall for|take (that|this|it|your)) (that|this|you|it|your|a|such|word|seriously)?',
    '(i|we) (<mid>){0,3} (doubt|doubted|doubting|suspect|suspecting|doubtful|skeptical|suspicious|question|wonder whether|wonder if|have (<softly>|serious|our|my|grave|some|strong|real|good|every)* (doubts|suspicions|reservations|reason to (believe|think|suspect)|grounds to (suspect|believe)|concerns)|not (<softly>|entirely|fully|quite|at all|yet)* (convinced|persuaded|sure|buying|certain)) (<softly>|that|about|of|as to|regarding|whether|if|very|much|by|the|honesty|truth|truthfulness|genuineness|over){0,5} (you|your|it (happened|was|arrived|broke|ever)|this (happened|was|is genuine)|story|claim|honesty|truth|genuine|version|explanation)',
    '(how|very|rather|quite|awfully|remarkably|terribly|most|so|oh so|a bit|bit|suspiciously|what a|such a|quite a|some|strange|funny|an odd|a strange|curious|happy|amazing|remarkable|another|too much of a) (<softly>)? (convenient|coincidence|coincidental|handy timing|convenient timing)',
    '(nobody|no one|who|how (can|does|could) (anyone|one person|someone|a person|you)|how do you|people do not|normal people do not) (<softly>|else|on earth|possibly|honestly|manage to|just|can|could)* (lose|loses|break|breaks|get|gets|have|has|miss|misses) (two|three|four|five|six|so many|that many|this many|as many|every) .',
    '(tell|telling|speak|admit|want|need|hear|give|try|start|how about|stick to|say) (<softly>|us|me|to|hear|with|telling|what|is|now|the|whole|full|real|about|time){0,4} (truth|truths|real story|whole story|what really happened|what actually happened)',
    '(first|last week|yesterday|before|earlier|initially|last time|on monday|in your first .|previously|originally) (it was|you said|you told|you wrote|he said|she said) .{1,8} (now|today|then|this time) (it is|you|it has|suddenly|the|all of a sudden|apparently)',
    '(giving|telling|saying|making|gave|told|made|filing|raising|filed|raised|submitting|submitted|writing|wrote|posting|spreading|give|tell|make) (<softly>|us|me|a|an|such|out|some|up){0,3} (false|wrong|fake|untrue|bogus|made up|fabricated|invented|misleading) (story|stories|statement|statements|thing|things|version|claim|claims|complaint|complaints|allegation|allegations|reason|reasons|reviews|review|rumors|accusations|accusation|evidence|account|tale)',
    '^<lead>{0,2} (<lieDoing>|pretending|exaggerating|false (statements|claims|stories|allegations|accusations|complaints)|lies|bluffing|blaming our .|inventing .) .{0,7} (will|would|is|are|does|do|can|never|makes|only) (not|only|never|no)? (<softly>)? (get|help|work|speed|change|going|make|win|earn|bring|solve|impress|fool|delay|acceptable|ok|okay|a good|slow|cause|you)',
    '(inventing|fabricating|lying|exaggerating|pretending|fibbing|faking|staging|bluffing|making (it|this|things|stories|that) up|making up) .{0,4} (will|would|does|is|are|do) not <softly>? (going to)? (get|help|change|make|work|win|earn|waive|bring|speed|improve|entitle|impress)',
    '^<softly>{0,2} (that|this|which|it) <softly>{0,2} (is|was) <softly>{0,2} not (true|correct|how it went) .{0,2} [<hint>(we|our|the|i|nothing|no|there)]',
    '(prove|proof|evidence|is to say|how do (we|i) know|how can (we|i) (know|be sure)|what tells (us|me)|guarantee us) .{0,9} [<hint>(and not|rather than|instead of|not by|not you|by yourself|yourself|did not|was not|were not|had not|by us|our (courier|driver|staff|team|warehouse|cleaner|packer|crew))] .{0,4}',
    '[<aside>(want|expect|ask|asking|expecting|expects) (us|me|anyone|anybody) to .{0,1} (believe|swallow|accept that|buy that|think that)] .{0,8}',
    '[<aside>(get|hear|see|seen|heard|had|know) .{0,2} (one|story|excuse|trick|tale|line|number|song|sob story) .{0,3} (a lot|often|all the time|before|every|daily|constantly|many times|regularly|too)]',
    '(not|hardly|nowhere|far|half|little|barely|anything but) (<softly>|near|a|word|of|grain|the|from|ounce|very|shred|at all|entirely|scrap|exactly|any){0,4} (truth|credible|plausible|believable|convincing|convinced|economical with)',
    '(get|got|hear|heard|hearing|see|seen|had|have|know) (<softly>|all|had|every|variation|of|heard){0,3} (this|that|these|those|your|such|the same|same|similar) (<softly>|same|old|exact|kind of|sort of|kind|sort|of){0,3} (story|stories|excuse|excuses|tale|tales|claims|trick|tricks|line|sob|song) (<softly>|from|every|before|all|too|many|each|time|times|a|lot|week|day|month|daily|often|ten|twenty|hundred|people|customers)',
    '(did|do|does) you (<softly>|really|honestly|seriously){0,2} (think|believe|expect|imagine|suppose) (<softly>|that)? (we|i|us|nobody|no one|anyone|anybody|the (driver|team|company|system)) (would|will|to|could|can|are|am|were)',
    '(<odd>) (<softly>|indeed|though|too|isnt it|is it not|then|to me|coincidence|timing){0,3} (that|how|because|since|as|when|you|given|considering|timing|coincidence|for|no other|nobody|after|right) (<softly>|that|of|you|for|the|only|one|other|nobody|no|no one|else|it|your|every|all|a|each|our|suddenly|same|this|system|tracking|driver|customers|because){0,4} (you|your|yours|nobody|else|no one|only|happened|happens|other|never|always|suddenly|every|again|same|day|week|month|driver|tracking|log|signature|photo|scan|warranty)?',
    '(treat|treating|regard|regarding|consider|considering|see|log|logging|report|reporting|flag|flagging|handle|handling|view|viewing|looks like|look like|amounts to|constitutes|nothing but|tantamount to|smacks of|reeks of|borders on|is|classed as|classify|guilty of|accuse you of|committing|commit|committed|evidence of|suspicion of|suspected|attempt at|attempting) (<softly>|this|that|it|your|claim|as|a|an|case|clear|of|possible|suspected|plain|outright|attempted|potential|be|to|for|the|request|account|pure|simple){0,5} (fraud|scam|fraudulent|theft|deception|dishonesty|extortion|blackmail|try on|false claim|abuse of our|misuse of our|a con|attempt to deceive)',
    '(fraud|dishonesty|deception|deceit|lies|lying|untruths|misrepresentation) (on|from|by) your (part|side|end)',
    '(giving|give|gave|given|providing|provided|submitting|submitted|supplied|supplying) (<softly>|us|me|out|the|driver|bank)* (false|fake|misleading|untrue|fabricated|forged) (information|info|details|statement|statements|reasons|reason|documents|document|address|evidence|picture|version)',
    'you <mid>{0,2} (say|said|tell us|told us|state|write|mention) .{0,12} (which|that|and that|but that|yet|and yet|funny|but|though) (is|sounds|seems|would be|strikes me as|it is|seem)? (<softly>|a|bit|somewhat|rather|very|highly|more than a little){0,3} (<odd>|funnily enough|strangely|oddly|curiously|impossible)',
    '(so|as|what|which|like|or so|at least so) you (claim|allege|claimed|alleged|assert|say|put it|insist|maintain|would have us believe)',
    '(how|why) (do|would|can|should|are) (we|i) (<softly>|to|supposed|meant|even|be)* (know|believe|trust|be sure|sure) (<softly>|that|for|if|whether|sure|a|single|word){0,3} (you|your|it was not|this is not)',
    '(cctv|camera|cameras|footage|video|photo|driver|gps|doorbell|recording|recordings) (<softly>|clearly|has|have|footage|a|proof|photo|of|recording|evidence|the|that|on|our){0,4} (shows|show|showing|caught|catches|proves|prove|of|saw|sees) (<softly>|that)? you (<softly>)? (taking|take|took|opening|opened|receiving|accepting|accept|accepted|signing|carrying|eating|picking|with the|walking|dropping|breaking|damaging|lying|lied|collect|collecting|grab|holding|are lying)',
    '(smells|smell|sounds|sound|looks|look|seems|reeks|feels|something|whole thing|something is) (<softly>|very|about|here|a|bit|of|this|your|like|all|it|that|story){0,4} (fishy|suspicious|dodgy|fraudulent|fabricated|fake|staged|scam|fraud|bogus|phony|rehearsed|off about your|made up)',
    '(damage|crack|fault|scratch|hole|tear|stain|hair|insect|glass|it|this|break|dent|leak|burn|mark|cut) .{0,6} (on purpose|deliberately|intentionally|after the fact|after delivery|knowingly|by yourself|by your own hand) .{0,4} (to get|to obtain|to claim|to have|for a|in order|so that|so you|to secure|to receive|to make|to win|to gain|to return|to avoid)',
    '(was|were|been|is|being) (<softly>|likely|probably|clearly)? (put|done|made|caused|created|planted|placed|added|inflicted|staged|engineered|cut|broken|torn|smashed|scratched) .{0,2} (on purpose|deliberately|intentionally|after the fact|afterwards|after delivery)',
    '(convenient|coincidence|coincidentally|funny|strange|odd|curious|suspicious|interesting) (<softly>|that|how){0,2} (the|your|this|it) .{0,2} (only|just|suddenly|appeared|happened|started|broke|vanished|got lost|disappeared|went) .{0,5} (warranty|guarantee|deadline|after|before|expired|lost|missing|right|day|refund|return)',
    '^(so called|alleged|supposed|purported) .',
    '(stop|quit|drop|enough|let us|no more|end|cut out|done with|tired of|sick of|keep up) .{0,3} (pretending|pretense|pretend|charade|charades|make believe|inventing|fabricating|fantasizing|fantasies|playacting|fibbing|bluffing)',
    '(hear|heard|get|got|see|seen|read|had) <softly>{0,2} (this|that|the|these|your) <softly>{0,2} (fib|fibs|lie|tale|tall tale|yarn|excuse|excuses|fairy tale|sob story|fiction|porky) .{0,3} (every|daily|constantly|before|times|day|often|regularly|weekly|a lot|all the time)',
    '(think|thinks|believe|feel|suspect|fear|reckon|opinion|feeling|impression|assume|doubt|doubts|seems|looks like|convinced) .{0,4} you .{0,3} [<hint>(not|less than|hardly|far from|anything but) .{0,4} (truth|truthful|honest|straight|whole story|full story|everything|frank|sincere|candid|real story|level)] .{0,4}',
    'you .{0,3} (telling|asking|expecting|want|wanting|expect) (me|us) .{0,9} [<hint>(by itself|by themselves|on its own|of its own|vanished|into thin air|walked off|magically|broke itself|out of nowhere|grew legs)]',
    '(tell|telling|try|stick to|hear|speak|give|say) .{0,1} [<hint>the (truth|whole truth|real story|real reason) .{0,1} (this time|for once|now|please|finally|instead)]',
    '[<aside>(are we|am i|are you) .{0,3} (to|expected to|supposed to|meant to|asking us to|asking me to) .{0,1} (believe|understand that|accept that|swallow|think that|conclude|assume that)] .{0,8}',
    '[<aside>(broke|dropped|drop|opened|ate|eaten|cracked|moved|walked|vanished|jumped|fell|emptied|drank|tore|scratched|burned|shattered|leaped|break|eat|crack) .{0,1} (itself|themselves|by itself|on its own|by magic|into thin air)]',
    '[<aside>(customer|customers|person|people|guest|guests|buyer|buyers|someone|somebody|those|anyone|man|claimants) who (is|are|was|were) .{0,1} (honest|genuine|genuinely|truthful|telling the truth|innocent|really|truly|sincere)] .{0,6}',
    'you <softly>{0,2} (are|have been|were|must be|keep) <softly>{0,1} (hiding|concealing|withholding|covering up) (something|some|things|facts|the|a|information|half|it|what)',
    'not <softly>{0,2} (be|been|being)? (telling|tell|saying|speaking) .{0,2} [<aside>truth] .{0,4}',
    '[<aside>be (true|straight|level|upfront) with (us|me)] .{0,4}',
  ],
  unless: [
    'what (you|they) (describe|described|got|received|saw|were (sent|told)) .{0,3} (scam|fraud|phishing|fake|suspicious)',
    'say so (by|before|until|within|at|in) .',
    'you (will|would) not believe (it|this|how|what)',
    'not (true|correct|right|accurate) on (our|the) (website|page|site|app|form|invoice|label)',
    '(warranty|insurance|expense|damage|tax|baggage) (claim|claims)',
    'to be (<softly>|completely|totally|perfectly)? (honest|truthful)',
    'you (are|were|have|did|do|would)? (<softly>)? (not|never) (<softly>|a|an|being|to be|been)* (lying|lied|dishonest|untruthful|fraudulent|liar|thief|cheating|pretending|making)',
    '(not|never) (<softly>|for a|one|moment|second|once|ever|have|any|suggesting|saying|that|accusing|implying){0,4} (doubt|doubted|doubting|question|questioning|accuse|accusing|suggesting|saying|implying)',
    '(strange|odd|weird|unusual|surprising|puzzling|curious|funny|bizarre|interesting|unlikely) (<softly>)? (that|because|how|as|since|given) (our|the (app|system|site|page|link|courier)|we|i|it (should|usually|normally|worked))',
    '(hard|difficult|impossible) to believe (that)? (our|we|this (came|happened|is how)|i|how (we|long))',
    'not (believe|trust) (that|how|what|it)? (we|our|i|they|the (app|email|link|caller|driver)|anyone|any (link|email|caller)|long)',
    '(convenient|handy) (<softly>)? (for you|time|slot|day|to you|way|location|to use|store|branch|option|place|if you|when you are)',
    '(false|fake) (alarm|alarms|positive|start|advertising|economy|information about|reviews? on)',
    'not believe (that)? you (will|would|can|could|need|have to|should|are (due|owed|missing|charged)|qualify|were (charged|told|given))',
  ],
  judge: withAsides((match) => {
    const { text, after, sentence } = match
    if (OWN.test(sentence) && !/^you (?:\w+ ){0,2}l(?:ie|ied|ying|iar)\b|your (?:lie|story)|fraud/.test(text))
      return null
    const fits = inPlaceOf(match)
    // Thanks for the truth; what is to be done in case a scan says otherwise.
    if (/\b(?:thanks?|thank you|glad|appreciate\w*|grateful)\b[^.;]*$/.test(match.before) && /truth|story/.test(text))
      return null
    if (
      /\b(?:otherwise|another|different|opposite|other)\b/.test(text) &&
      /\b(?:if|should|in case|unless|when|whether|once|until) (?:\w+ ){0,3}$/.test(match.before)
    )
      return null
    if (/^you\b.*\bclaim/.test(text)) return claims(match) ? undefined : null
    if (/^(?:so|as|what|which|like|or so|at least so) you (?:say|put|insist|maintain)/.test(text))
      return /^(?:so|or so|at least)/.test(text) && /^\s*(?:$|[.!?,])/.test(after) ? 'warn' : null
    if (/^(?:so|as|what|which|like) you claim/.test(text))
      return /^\s*(?:$|[.,;!?])/.test(after) || ASSERTED.test(after) ? undefined : null
    if (/^ by (?:our|us|my)\b/.test(after) || (/^first it was\b/.test(text) && /\b(?:our|we|us)\b/.test(text)))
      return null
    if (match.captures.hint !== undefined) return OWN.test(sentence) ? null : 'hint'
    if (fits(HARMLESS)) return null
    if (OTHERS.test(sentence) && ABOUT_OTHERS.test(`⟦${text}`) && !YOU.test(text)) return null
    if (fits(WEIGHED)) return 'hint'
    if (
      !YOU.test(sentence) &&
      /^(?:fake|false|fraudulent|strangely|oddly|curiously|funnily|conveniently|interestingly|suspiciously|supposedly|allegedly|myster|miracul|odd|strange|abus|exploit|misus|taking adv|baseless|unfounded|something for|the (?:supposed|imag))/.test(
        text,
      ) &&
      !/claim|stor|accus|alleg|statement|nobody|no one|no other|only/.test(text)
    )
      return 'hint'
    return BETWEEN.test(text) && !/\b(?:liar|lying|lied|scam|cheat)\b/.test(text) && !/^you (?:know|claim)/.test(text)
      ? 'warn'
      : undefined
  }),
  rewrites: [
    'My records show something different, so I would like to find out why.',
    'Thank you for telling me what happened. I will check it against our records.',
    'I want to get to the bottom of {issue|this} with you. Could you send me anything that shows it, such as a photo or a receipt?',
  ],
  examples: {
    bad: [
      'The dashcam footage tells quite another story.',
      'First it was a dent, now it is the whole door.',
      "Inventing faults won't get you a new kettle.",
      'Some guests will say anything to get a free night.',
      "How do we know you didn't break it yourself?",
      'The photos you sent look staged.',
      "There's not a word of truth in it.",
      'Nobody loses four parcels in a month.',
      "That excuse won't wash with us.",
      'You are lying about the delivery date.',
      'You claim that the item arrived broken.',
      "That's simply not true.",
      "I don't believe you ever contacted us.",
      "Your so-called damage isn't visible in the photo.",
      'We both know you used it.',
      'Are you sure you really posted it?',
      'I find that very hard to believe.',
      'You are just trying to get a free phone out of us, so stop making things up.',
      'Your story keeps changing.',
      'You were not being honest with our driver.',
      'We seriously doubt you ever sent it.',
      'A likely story.',
    ],
    ok: [
      'What you describe sounds like a scam by a caller; please give them no code.',
      "The fault was caused in our depot, and I'm sorry.",
      'First it was our van, then the lift: we let you down twice.',
      'The photo was edited by our web team, so the shade looks off.',
      'I have no doubts about what you wrote.',
      "That email is a scam; please don't click the link.",
      "I can't believe we got this wrong twice.",
      'Your story about the cat made our day!',
      'Your warranty claim has been approved.',
      'You can claim the voucher until 31 May.',
      'Set the flag to true, then save.',
      "I believe you, and I'm checking with the depot.",
      "I'm not suggesting that you're being dishonest.",
      "Our tracking shows something different, so I'd like to find out why.",
      'You told us the driver had lied about the attempt.',
      "I don't believe you need to do anything else.",
      'I doubt you will need it, but here is the code.',
      'If you claimed the reward before May, it is in your wallet.',
      'We will make it up to you.',
      'To be honest, our page is confusing.',
    ],
  },
})
