import type { CheckSentence } from '../check-input'
import { stemsOf } from '../context/stems'
import { type PartOdds, partOddsOf } from '../opinion/parts-opinion'
import { spoken } from '../opinion/spoken'
import { noted } from '../text/notes'
import { WordsRegexes } from '../text/words-regex'

/** An apology in one sentence. Offsets are UTF-16 in the sentence as typed. */
export interface SentenceApology {
  readonly start: number
  readonly end: number
  readonly by: 'i' | 'we' | 'bare'
  readonly conditional: boolean
  readonly specific: boolean
}

const GREETING =
  /^(?:hi|hello|hey|hiya|dear|good (?:morning|afternoon|evening|day)|greetings|namaste|welcome|uh-? ?oh|oh no|oops|thanks|thank you)(?: (?:there|again|all|team|sir|madam|both|everyone|[\p{L}'.-]+)){0,4}[\s,.!:]*$/u
const CLOSING =
  /^(?:(?:kind|best|warm|warmest|many) (?:regards|wishes|thanks)|regards|cheers|thanks(?: again| so much)?|thank you(?: so much| again)?|sincerely|yours \w+|team \w+|(?:(?:kind|best|warm|warmest|many) (?:regards|wishes|thanks)|regards|sincerely|cheers),? [\p{L}.'-]+(?: [\p{L}.'-]+){0,3}|have a (?:great|nice|good|lovely|wonderful|pleasant) \w+(?: ahead)?|take care|all the best|stay safe|- ?\w+)[\s,.!]*$/u

const APOLOGY = /\b(?:sorry|apolog(?:y|ies|i[sz]e[sd]?|i[sz]ing)|forgive (?:us|me)|mea culpa|pardon (?:us|me|our))\b/gi
const NO_APOLOGY =
  /\b(?:no need to (?:be |say )?(?:sorry|apolog)|not (?:be|going to be) sorry|do not (?:be|apologize|need to apologize)|no apology (?:needed|necessary)|you (?:do not|need not) (?:need to |have to )?apologize|sorry to (?:bother|trouble)|feel sorry for|your apology|accept your apolog|nothing to apologize)\b/
const CONDITIONAL =
  /\b(?:sorry|apolog\w+)(?: to you| sincerely| deeply)? (?:if|should|in case)\b|\b(?:sorry|apolog\w+)\b.{0,40}\bany\b.{0,40}\b(?:may|might|could) have\b/
const SPECIFIC =
  /\b(?:sorry|apolog\w+|forgive us|forgive me)(?: so| very| truly| again| sincerely| deeply| to you)*(?:,| -)? (?:for|that|about|to (?:hear|learn|see|read|know)(?: that| about| of| you| your)?|it|you|your|our|we|i|the|to|on)(?: (?!(?:any|all|this|that|it|the|your|you|these|caused|such|of|a|inconveniences?|inconvenienced|troubles?|experiences?|issues?|problems?|confusion|frustrations?|matters?|situations?|hassle|discomfort|concerns?|disappointment|have|had|to|hear|about|faced|are|were|facing|feel|feeling|felt|way|for|has|bad|poor|unpleasant|negative|been|and|bother|may|might|with|we|i|our|us|will|as|so|by|in|on)\b)[\p{L}\d'-]+| (?:any|all|this|that|it|the|your|you|these|such|of|a|have|had|to|hear|about|are|were|for|has|been|and|with|we|i|our|us|in|on) (?:[\p{L}'-]+ ){0,2}(?!(?:inconveniences?|inconvenienced|troubles?|experiences?|issues?|problems?|confusion|frustrations?|matters?|situations?|hassle|discomfort|concerns?|disappointment|this|that|it|caused|faced|facing|feel|felt|way|bad|poor|unpleasant|negative|you|the|a|your|any|have|had|been|to|about|with|all)\b)[\p{L}]{3,})/u

const REGRET =
  /\b(?:(?:we|i)(?: do| deeply| truly| sincerely| really)* regret|^regret(?:s|ting)?\b|regret (?:the|any|that|for|this|your|hearing|to (?:hear|learn|know|see))|(?:is |are |inconvenience )regretted|not (?:intended|the intention)|(?:do|did) not want you to (?:have|face|feel|go)|not what we had in mind|sad(?:dened|dens)? (?:to|us|that|about)|hate (?:to (?:hear|see|learn|know|think)|that|for you|this)|it hurts|pains? us|unhappy to (?:hear|see|learn)|disheartened|disheartening|disappointed to (?:hear|see|learn|know)|(?:we|i) (?:feel|felt) (?:bad|terrible|awful)|ashamed|we (?:have )?let you down|wish (?:we|i|things|it) (?:could|had|were)|not the (?:experience|kind of experience|impression|service|standard|kind|way|sort)|concerned (?:to|about|that|by)|(?:uh-? ?oh|oh no|oh dear|yikes|oops|bummer)\b|heartbroken|dismayed|far from (?:ideal|the)|(?:i am|we are|i feel) (?:\w+ )?(?:gutted|mortified|devastated|appalled|horrified|embarrassed|crushed|sick about|sick that)\b|not (?:what|how) (?:we|you|i) (?:want|wanted|expect|like|aim|intend|hope|would)|never our intention|not our intention)\b/

const VALIDATION =
  /\b(?:(?:i|we) (?:can |could |do |really |fully |completely |totally |certainly |truly |definitely |absolutely )*(?:see|understand|hear|get|realize|appreciate|recognize|acknowledge|know|imagine|feel|empathize|sympathize)(?: fully| completely| totally)? (?:why|how|that|what (?:a|an|you|this|it)|you\b|(?:your|the|all the|how much) (?!quer(?:y|ies)|requests?|questions?|requirements?|inquir|feedback|support|time|order|details)\w+|this (?:is|was|must|has|can|will|may)|it (?:is|was|must|has|can)|with (?:you|your)|for you)|(?:must|can|could|would|has to|may) (?:have been |be |feel |have felt |seem )(?:\w+ )?(?:frustrat\w+|annoying|upsetting|disappoint\w+|stressful|worrying|infuriating|maddening|exhausting|irritating|hard|horrible|awful|unpleasant|tough|difficult|scary|confusing|so cold|inconvenient|painful|distressing|unsettling|concerning|bothersome|troubling|tiring|disheartening|a (?:shock|pain|nightmare|hassle|worry|headache|let-?down))|(?:is|was|are|were|been|sounds?|feels?|seems?|how|really|very|so|truly|such|quite|that's|extremely|incredibly|deeply)(?: \w+)? (?:frustrat\w+|annoying|upset(?:ting)?|disappoint(?:ed|ing)|stressful|worrying|infuriating|maddening|irritating|unpleasant|unacceptable|disheartening|distressing|inexcusable|unfair|horrid|a horrid|awful|terrible|horrible|dreadful|rotten|miserable|a shock|concerning|alarming|a nightmare|a let-?down|inconvenient|troubling|unsettling)|far too (?:long|many|much|late)|(?:not|never) (?:certainly |at all |exactly |really )*(?:good enough|acceptable|right|ok|okay|fair|fun|fine|on|what you|the (?:\w+ )?(?:experience|service|standard|kind|way|impression|sort|level|quality|type|treatment)|how (?:we|this|it|you|things)|ideal|great|nice|good)|no fun|should (?:not|never) (?:have|be)|you (?:should not|do not deserve|deserve|deserved|expected|were right|are right|have every right|were promised|have every reason|had every reason|are not wrong|are quite right)|(?:every|any|good) reason to be|every right to|no wonder|(?:rightly|understandably|naturally|justifiably) (?:so|upset|frustrated|annoyed|angry|disappointed|concerned)|(?:is|completely|totally|absolutely|entirely|perfectly) (?:understandable|valid|justified|fair)|fair (?:point|enough|question)|good point|valid (?:point|concern|feedback)|point (?:is )?(?:well )?taken|thank(?:s| you)(?: so much| very much| for your patience and)? for (?:\w+ )?(?:telling|letting|flagging|reporting|raising|bringing|pointing|highlighting|alerting|sharing (?:this|your|the|these)|the heads|making us aware|your honest|being (?:so )?(?:honest|frank|candid|clear|patient))|appreciate you (?:telling|letting|flagging|reporting|raising|bringing|pointing|sharing)|does not sound|sounds? (?:like|really|very|so|awful|horrible|dreadful|frustrating|stressful)|can (?:only )?imagine|your (?:frustration|disappointment|anger|annoyance|upset) is|took (?:your|a|the) (?:day|time) off for|losing|(?:to|let) (?:hear|see|learn|know|read|find)(?: out)?(?: about| that| of)? (?:you|your|the (?:trouble|problems?|issues?|difficult|bad|poor|experience))(?: \w+){2,}|let you down|caused you|missed the mark|fell short|fallen short|(?:is|was|are|were) (?:\w+ )?(?:wrong|shameful|a disgrace|far too long|too long|outrageous|maddening|frightening|shocking|appalling|lousy|ghastly|rough|alarming)(?=$|[.,!]| and)|you (?:have |had |were |are |had been |have been )?(?:wrote|waited|written|waiting|kept waiting|stood|called|rang|chased|told|left|asked (?:us|twice|three|again)|paid|trusted|planned|relied|spent|missed|went|ended up|got nothing|heard nothing)\b(?! (?:us|me) (?:know|a))|below (?:the|our|your) (?:standard|expectation)|not (?:met|meet|living up|lived up)|failed to meet|expectations? (?:were|was|have|had) not)\b/

const OWN =
  /\b(?:(?:i|we|our (?:\w+ )?(?:team|driver|side|system|colleague|courier|engineer|site|app|website|warehouse|staff|update|server|servers|agent|kitchen|supplier|partner|end|process|records|billing)) (?:have |had |has |also |clearly |simply |then |just |really |truly |obviously |certainly |sadly |very much |even |did |completely )*(?:failed|missed|lost|should have|should not have|ought to have|could have done|got (?:it|this|that|your \w+|the \w+) wrong|got that wrong|mixed up|forgot|overlooked|dropped|let you down|messed up|mess up|made (?:a|an|the|this|that|two|some)? ?(?:\w+ )?(?:mistakes?|errors?)|fell short|fallen short|overcharged|double[- ]charged|charged you (?:twice|again|too|the wrong|for|in error|wrongly|by|after|more|double)|sent (?:you |out )?(?:the wrong|a (?:broken|faulty|damaged)|an (?:old|incorrect)|it to the wrong|wrong)|mishandled|misinformed|misled|kept you waiting|broke|deleted|canceled (?:your|it|the) (?:\w+ )?(?:by|in|without|too|and)|did not (?:do|send|call|reply|answer|tell|meet|deliver|warn|get|keep|act|catch|check|live|handle|follow|give|come|turn|show|arrive|explain|process|let you|pack|respond|write|ring|make|provide)|promised|took too long|were (?:too )?slow|were late|was late|were wrong|was wrong|are (?:at fault|to blame|responsible)|am (?:at fault|to blame|responsible)|take (?:full |complete )?(?:responsibility|ownership|the blame)|own (?:this|that|it|up)|put the wrong|gave you (?:the wrong|wrong|bad|incorrect)|gave (?:the )?wrong|billed you|delayed|damaged|ran out|underestimated|broke our|caused|misplaced|misread|mislabeled|shipped the wrong|delivered (?:the wrong|it to the wrong)|cold|undercooked)|(?:our|my) (?:\w+ )?(?:mistake|error|fault|oversight|doing|failure|failing|slip|responsibility|blunder|mix-?up|delay|bug)|(?:mistake|error|fault|failure|slip|problem|issue|delay|glitch|oversight|mix-?up|bug) (?:was |is |were |came |happened |occurred )?(?:on|at|from|with|in) (?:our|my)|(?:down to|because of|caused by) (?:us|our|me|a (?:mistake|bug|fault|error|glitch)[\w ]{0,20} (?:on|in|at) our)|(?:that|this|it|which) (?:is|was) (?:entirely |completely |all |totally |squarely |wholly )*(?:on|down to) (?:us|me)|our side|we let you down|you were (?:promised|charged twice|double|billed|given the wrong|sent the wrong|told)|wrong of us|(?:that|this|it) (?:was|is) (?:a |an )?(?:mistake|error|bug|fault)(?: of ours| on our)|should (?:never|not) have (?:happened|been))\b/

/** What we do to put things right: base, past, participle and gerund in one. */
const DO =
  '(?:refund|reimburs|replac|send|sent|sending|resen[dt]|ship|fix|cancel|credit|reset|unlock|updat|book|order|arrang|revers|issu|process|correct|remov|delet|add(?:ed|ing)?\\b|activat|reactivat|chang|extend|waiv|upgrad|restor|mov|transfer|redeliver|deliver|dispatch|post(?:ed|ing)?\\b|set|schedul|reschedul|clos|open|reopen|stop|switch|turn|enabl|disabl|merg|link|unlink|verif|confirm|appl(?:y|ied)|repair|exchang|return|forward|creat|attach|includ|reserv|rebook|adjust|generat|approv|releas|unblock|block|renew|sav|install|configur|prepar|wrap|pay|paid|offer|give|giving|given|gave|put|take|taken|find|found|swap|sort|solv|resolv|complet|suspend|upload|subscrib|unsubscrib|retriev|recover|trac(?:e|ed|ing)|locat|rais(?:ed|ing) (?:a|an) (?:ticket|dispute|claim|refund)|log(?:ged)? (?:a|an)|report|warn|discount|mail(?:ed|ing)?\\b|email(?:ed|ing)?\\b|text(?:ed|ing)?\\b|call(?:ed|ing)?\\b|ring|phon|collect|recall|deduct|clear|push|roll|record|test|releas|launch|made|make|shar|provid|connect|arrange|help|assist|work(?:ing)?\\b|walk|guide|step)'
const FILL =
  '(?:(?:just|now|already|also|then|gladly|happily|immediately|certainly|be|been|have|has|personally|straight away|today|manually|happy to|glad to|able to|going to|to|get|go ahead and|make sure|ensure|and|successfully|start(?:ed)?|begun|finally|since|quickly|instead|at once) )*'
const SOLVES = new RegExp(
  [
    `\\b(?:i|we|our \\w+(?: team)?|the (?:\\w+ )?team|he|she|they|engineer|an engineer|the engineer) (?:have|has|had|am|are|is|will|can|could|would|shall|'ve|'ll) ${FILL}(?!not\\b)${DO}\\w*`,
    `\\b(?:i|we) (?:just |already |also |now |then |gladly |immediately |today )*(?:refunded|replaced|sent|resent|shipped|fixed|canceled|credited|reset|unlocked|updated|booked|arranged|reversed|issued|processed|corrected|removed|deleted|added|activated|changed|extended|waived|upgraded|restored|moved|transferred|dispatched|scheduled|reopened|closed|applied|checked|found|confirmed|unblocked|recommend|suggest|advise|offer|propose|request)`,
    `\\b(?:i|we) (?:am |are )?(?:${FILL})(?:sending|refunding|replacing|crediting|fixing|arranging|testing|rolling out|working on|processing|issuing)`,
    `\\b(?:refund|replacement|new \\w+|credit|voucher|code|fix|update|version|label|link|order|parcel|package|it|that|this|which|payment|charge|amount|money|account|booking|subscription|plan|card|engineer|problem|issue|bug|fee|item|everything|invoice|bill|one|access|part|version \\S+|app|site|service|line|they|these|cashback|reward|transaction|cups?|size|appointment) (?:${FILL}|is |was |are |were |has |have |had |will |should |now |today |gets |of \\S+ |on \\S+ |for \\S+ )*(?:be |been |being )?(?:now |already |also |all |just |back |out |due |fully |successfully |automatically )*(?:refunded|replaced|sent|resent|shipped|fixed|canceled|credited|reset|unlocked|updated|booked|arranged|reversed|issued|processed|corrected|removed|deleted|added|activated|changed|extended|waived|upgraded|restored|moved|transferred|dispatched|scheduled|reopened|closed|applied|resolved|solved|sorted|done|attached|on its way|on the way|on their way|underway|in place|ready|live|working|up and running|back up|ships?|shipping|leaves|leaving|arrives?|arriving|comes?|coming|tomorrow|today|out for delivery|delivered|active|available|enclosed|completed|approved|released|initiated|reflected|put right|repaired|renewed|fixes|solves|include[sd]?|unblocked|lost|found|visit|visits|call|calls|in (?:leeds|transit|your|the))`,
    `\\b(?:done|all set|all sorted|refund issued|refund sent|refund done|refunded|fixed)[.! ]*$|^(?:done|refunded|fixed|sorted|resolved)\\b`,
    `\\b(?:as|for|in) (?:a )?(?:compensation|goodwill|one-off|apology)`,
    `\\b(?:would you (?:like|prefer|rather)|shall (?:i|we)|should (?:i|we)|do you (?:want|prefer)|which (?:would|do) you|you (?:have|get) (?:two|a|the) (?:options?|choice)|your options|option (?:one|two|a|b|1|2)|if you (?:would )?(?:prefer|like|want)|alternatively|instead,? (?:you|we|i)|either|what (?:i|we) can do|here is what|here are|here you go|here is (?:the|how|a|your|our|where|what)|the (?:fix|solution|answer|way|workaround|reason|cause|trick|quickest way|easiest way|steps?|button|setting|option) (?:is|are|for|to|was|lies|that))\\b`,
  ].join('|'),
)
/** Steps for the customer, or where to find the answer. */
const STEPS = new RegExp(
  [
    `\\b(?:you (?:can|could|may|might|will be able to|will (?:need|find|see|get|receive|have)|need to|should be able|just need|would need to|only need|are able to|are welcome to|must|should (?:see|find|receive|get|now|try|be)|get|simply|will also|have until|have access|keep)|(?:i|we) (?:would )?(?:suggest|recommend|advise|request|ask|urge|encourage|invite)(?:ed)?|feel free to|try (?:to|again|re|the|this|these|clearing|updating|logging|restarting|turning|using|switching|a|your|out|signing|checking|opening|deleting|it)|(?:follow|use|using|via|through|at|in|visit|see|check|read|open|refer to|go to|on) (?:the|this|these|our|below|following|your)(?: \\w+){0,3} (?:link|links|steps?|instructions?|guide|article|page|form|faq|faqs|portal|section|menu|settings?|app|website|site|help|center|tab|button|option|details|email|chat|number|address|label|post|thread)|steps?(?: \\w+){0,2} (?:below|here|listed|mentioned|outlined)|(?:more|further) (?:info|information|details|help)|learn more|link below|below link|(?:here|below|link|article|guide|page|steps?|at|via|see|visit|check|form|this)\\s*:)\\b`,
    `^(?:(?:then|now|next|first|please|kindly|just|simply|also|so|and|to do (?:so|this|that),?|for that,?|once (?:done|there),?|if (?:so|not|yes),?|in the (?:app|menu|settings),?|\\d+[.)]|step \\d+:?) )*(?:open|go|click|tap|press|select|choose|enter|type|log|sign|restart|reboot|reinstall|uninstall|update|download|install|turn|switch|hold|unplug|plug|remove|insert|connect|disconnect|check|clear|delete|visit|follow|fill|scroll|swipe|send|email|mail|write|call|ring|contact|reach|message|dm|text|drop|share|provide|return|post|pack|print|attach|use|try|set|reset|keep|wait|allow|make sure|ensure|see|read|refer|head|navigate|submit|raise|connect|complete|verify|confirm|upload|save|copy|paste|change|add|get|take|bring|come|ask|stop|put|pay|look|find|note|charge|replace|let (?:us|me) know|tell (?:us|me)|give (?:us|me|it)|speak|talk|chat|do|file|account|settings|menu|profile)\\b`,
    `[>→»]\\s*\\w+|\\b(?:file|settings|account|menu|profile|help|options|tools) ?[,>-]+ ?(?:then |and )?\\w+`,
  ].join('|'),
)
/** Asks for a detail, or to be written to. */
const ASKS_DETAIL =
  /(?:^|[,;:.!] )(?:so |then |just )?(?:send|share|drop|give|tell|let|shoot|mail|email|write|dm|ping) (?:it |them )?(?:to )?us\b|\b(?:please|kindly|request(?:ing)? you|requested|can you|could you|would you|will you|may i|may we|can i|can we|could i|could we|mind|need (?:you|your|the|a|some|more)|would like (?:you|to|your|the)|want you|help us|love (?:to|if)|if you|you can|ask(?:ing)? you|like to|happy to|suggest|recommend|advise|feel free|let us|do|so that|by|just|and|or|great if|be sure|encourage you|either|directly|always|then)(?: \w+){0,4} (?:share|sharing|provide|providing|send|sending|dm|pm|message|email|e-mail|mail|write|writing|contact|contacting|reach|reaching|get in touch|connect|call|calling|let (?:us|me) know|letting us know|confirm|tell|drop|dropping|reply|respond|elaborate|specify|describe|mention|fill|submit|give (?:us|me)|raise|post|visit|attach|upload|click|get back to us|chat|speak|talk)\b|\b(?:what|which|when|where|who|how|do|does|did|is|are|have|has|can|could|would|was|were) (?:\w+ )+\w+\s*\?|\bwhat is (?:your|the)\b.*\?/
const NO_REAL_QUESTION =
  /\b(?:anything else|any other (?:question|concern|way|help)|help you (?:with anything|further|today)|does that (?:help|make sense|sound)|is that (?:ok|okay|all|alright)|how are you|can i close|may i close|okay with you|right\?|what (?:more|else) (?:do|can|would) you|did you (?:even|not)|how can (?:we|i) make you)\b/

/** "Passed it on!", "ticket raised", "looking now": nobody named. */
const OPEN_FRAGMENT =
  /^(?:a |the |your |one )?(?:ticket|case|complaint|request|claim|issue|query|note|log|flag|report|bug|escalation|job|email|mail|message) (?:\w+ )?(?:raised|logged|opened|created|filed|registered|escalated|placed|submitted|sent|forwarded|reported|lodged|noted)\b|^(?:(?:ok|okay|sure|right|noted|hi|hey|sir|madam|alright|thanks|just|have|already|currently|still|now|and|so|got it|will be|am|are)[ ,!.]+)*(?:(?:passed|sent|forwarded|flagged|escalated|reported|raised|handed|bumped|kicked|shared|logged|submitted|pinged|nudged|asked|told) (?:(?:it|this|that|them|your|the|a|my|our)(?: \w+){0,2} )?(?:on|over|along|up|to|with|in|for|around|the|our)\b|(?:looking|checking|working|investigating|chasing|digging|asking|escalating|forwarding|passing|on it|will (?:check|look|ask|see|do|chase|tell|inform|get back|revert))\b)/
const OPEN_WORK =
  /\b(?:(?:i|we|our (?:\w+ )?(?:team|engineers|developers|specialists|department|techs?|colleagues)|the (?:\w+ )?(?:team|department|engineers|developers|depot|warehouse|courier)|they|someone|somebody|one of (?:our|my) \w+|my (?:colleagues?|manager|team)(?: in \w+)?)(?: \w+){0,5} (?:look(?:ing)? (?:in ?to|at)|investigat\w+|check(?:ing)?\b(?! out)|escalat\w+|pass(?:ed|ing)?(?: \w+){0,3} (?:on|along|to)|forward(?:ed|ing)?|rais(?:e|ed|ing) (?:this|it|your|that|the)|flag(?:ged|ging)?|(?<!\b(?:your|a|an|the|this|that|our|valuable|lovely|such|kind|positive|great|honest|\w+ful) )review(?:ing)?|working on|work on|do the needful|ask(?:ing)? (?:around|about|the|our|them|him|her)|speak(?:ing)? (?:with|to) (?:the|our|my|them|him|her)|talk(?:ing)? to (?:the|our|my|them|him|her)|have a (?:look|word)|see (?:if|whether)|notif(?:y|ied|ying)|inform(?:ed|ing)? (?:the|our|my|them|him|her)|told (?:the|our|my|them)|alert(?:ed|ing)?|loop(?:ed|ing)? in|(?:logged|registered|lodged|opened|created|filed|placed|submitted|put in|put through) (?:a|an|your|this|it|the)|put a (?:note|flag)|left a (?:note|message)|(?:take|taken|taking|took) (?:it|this|that|the matter) (?:up|to|forward)|bring(?:ing)? (?:it|this) (?:up|to)|brought (?:it|this) (?:up|to)|dig(?:ging)? in|follow(?:ing)? up|find(?:ing)? out|get(?:ting)? back|aware of|reach(?:ing)? out|be in touch|sort (?:it|this|that)|on it|see what|chas(?:e|ing)|fix (?:it|this|that)|resolve|resolving|connect(?:ing)? with you|contact(?:ing)? you|attend(?:ing)?|take (?:care|this|it|a look)|sharing (?:this|it|your)|shared (?:this|it|your)|sent (?:this|it|your \w+) (?:to|on|over)|handed|reported (?:this|it)|unlock (?:it|you)|address(?:ing)? (?:it|this|your|the)|monitor\w*|update you|call you|write to you|respond|reply|revert)|(?:is|are|being|has been|have been|was) (?:\w+ )?(?:being )?(?:investigated|looked (?:into|at)|reviewed|escalated|passed (?:on|to)|forwarded|checked|raised|worked on|under (?:review|investigation)|with (?:the|our) (?:\w+ )?(?:team|department|engineers))|(?:request|complaint|ticket|case|claim|file|application|issue|problem|bug|report|concern|matter|it|this|that|account|order|refund|dispute|appeal|note|message|query|one)(?: \w+){0,5} (?:is|are|has|have|was|were|stands)(?: now| already| also)? (?:being |been )?(?:registered|logged|recorded|reported|processed|raised|lodged|placed|filed|assigned|submitted|queued|taken up|sent (?:to|over|on)|put (?:to|through|in)|under (?:process|consideration)|in (?:the )?(?:queue|pipeline|process|progress|hand|hands|line|works|system|backlog)|on (?:our|the|their|my) (?:radar|list|desk|plate|board)|with (?:the|our|my)|pending|open|forwarded|passed|escalated)|(?:team|unit|department|desk|office|restaurant|depot|developers|devs|engineers|crew|folks|seller|supplier|warehouse|courier|manager|management|kitchen|branch|driver|rider|colleagues?|vendor|partner|bank)(?: \w+){0,2} (?:has|have|is|are|was|were) (?:\w+ )?(?:been )?(?:notified|informed|told|alerted|made aware|contacted|asked|aware|reminded|looped in|instructed|on it|looking|checking|working on|investigating)|(?:let me|let us|ill|i will|we will|will|shall|gonna|going to) (?:\w+ )?(?:check|ask|look|see|chase|dig|find out|poke|investigate|enquire|inquire|verify|do the needful)|do the needful|(?:it|this|that|which|everything|file|case|matter|photos?|message|email) (?:is|has|was|are|have)(?: now| already| just)? (?:been )?(?:handed|passed|sent|given|moved|transferred|referred|relayed|shared|put|going|gone|reported) (?:on |over |up |through |back )?(?:to|with|in front of|before) (?:the|our|a|my|their)|(?:i|we) (?:have )?(?:\w+ )?(?:asked|told|messaged|emailed|pinged|nudged|reminded|contacted|spoken to|spoke to|written to|called|rung) (?:the|our|my|a)|keep (?:an|my|our) eyes? on|under (?:review|investigation|process)|(?:kindly|please) wait|i am on it|we are on it|leave it with (?:me|us)|look into (?:it|this|your|the)|get back to you|get to the bottom)\b/
/** Somebody has been told, or has it: whoever they are. */
const TOLD =
  /(?<!\byou |\bcustomers? |\bguests? |\bpassengers? )\b(?:(?:has|have|was|were|is|are) (?:now |already |just |also )?(?:been |being )?(?:informed|notified|alerted|flagged|briefed|made aware|told about|put in the picture)\b(?! (?:you|by text|that you|of (?:any|the new)))|(?:is|are) (?:now |currently |already |still )?(?:reviewing|investigating|assessing|examining|on the case|looking into)\b|(?:is|are|sits?|lies|rests|stays|stands|remains|has gone|went|was (?:handed|given|passed|sent)|has been (?:handed|given|passed|sent)|goes) (?:now |over |on |back )*(?:to|with) (?:the|our|my|a|their|under\w+|legal|finance|billing|maintenance|security|accounts|head office|hr|it) ?(?:\w+ )?(?:team|crew|assessors?|landlord|council|desk|department|engineers?|surveyors?|manager|lab|finance|legal|billing|underwriters?|courier|carrier|supplier|developers?|devs|bank|insurer|maintenance|underwriting|office|people|board)\b|(?:chef|kitchen|team|manager|crew|captain|engineers?|devs|developers|staff|office|owner) (?:\w+ )?knows? about (?:it|this|that)|(?:dropped|left|sent|gave) (?:the|our|my) (?:\w+ ){1,3}(?:a|an) (?:note|line|message|ping|nudge|email)|requested (?:the|a|our|your) (?:\w+ )?(?:cctv|footage|recordings?|logs?|report|file|statement)|(?:sent|passed|handed|bumped|kicked) (?:it|this|that|them|everything) (?:on |over |up |along |across )*to (?:the|our|my)|on (?:our|the|their) (?:\w+'?s?'? )(?:radar|list|desk|plate|board|backlog))\b/
/** Checked already, ours no longer to do, or no work on this customer's case. */
const CLOSED_WORK =
  /\b(?:constantly|continuously|continually|always|every ?day|tirelessly|hard)(?: \w+)? (?:working|striving|trying|work)|\bworking (?:constantly|continuously|hard|every ?day|tirelessly)\b|\b(?:pass\w*|shar\w+|forward\w*|convey\w*|not(?:ed|ing)|tak\w+)(?: \w+){0,4} (?:feedback|suggestions?|idea|ideas|input|inputs|comments|kind words|thoughts|views)\b|\b(?:feedback|suggestions?|idea|input|comments)\b.*\b(?:pass\w*|shar\w+|forward\w*|convey\w*)\b|\btried (?:to )?(?:call|connect|reach|contact)\w*|\b(?:(?:i|we) (?:have |had |just |already |also )*(?:checked|looked|reviewed|investigated|found|traced)(?:,| and| at| your| the| it| into| that| with)|you (?:can|could|may|will need to|should|might)(?: \w+){0,2} (?:check|review|look)|look into the (?:side|front|mirror|camera|box|menu)|please (?:check|review|look)|checked out|to (?:help|let) (?:us|me)|so (?:that )?(?:we|i|our team) can|for us to|will help us|could you|can you)\b/
const PROMISE =
  /\b(?:(?:i|we|our \w+(?: \w+)?|the (?:\w+ )?team|he|she|they|someone|engineer|an engineer|the engineer) (?:will|shall|am going to|are going to|is going to|'ll)|will (?:be|reach|get|write|call|contact|update|let|visit|arrive|come|send)|you will (?:get|receive|hear|have|see|find|be)|next (?:step|i|we)|once (?:you|we|i|that|it|this|done|received|the)|as soon as (?:you|we|i|that|it|the)|when (?:you|we|it|i|that)|then (?:i|we)|with (?:that|those|this|it) (?:i|we)|after that|so (?:that )?(?:we|i|our team) can|from there)\b/
const REACH =
  /<(?:email|number|link|url|phone)>|\b(?:email us|mail us|write (?:to|in to)? ?(?:us|me)|contact (?:us|me|our|the)|reach (?:us|me|out)|call (?:us|me|our)|ring (?:us|me)|message (?:us|me)|dm (?:us|me)|via (?:dm|email|chat|the|our|in-?app)|live chat|help section|support section|contact us|in-?app (?:chat|support)|chat with us|reply (?:here|to this|and|directly)|just reply|get in touch|drop (?:us|an|a)|form|portal|help ?line|hotline|helpdesk|help center|ticket (?:number|no|id|#|\d)|reference|ref\b|case (?:number|no|id|#)|sr (?:no|number|id)|complaint (?:number|no|id)|let (?:us|me) know|link below|support team|our support|customer (?:care|support|service) (?:at|on|team|via))\b|https?:|\bwww\.|@\w+\.\w/
const WEEKDAY = 'monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|thu|thurs|fri|sat|sun'
const MONTH =
  'january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec'
const NUM =
  '(?:\\d{1,3}(?:\\s?(?:-|–|to)\\s?\\d{1,3})?|a|an|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|twenty|twenty-four|forty-eight|half an)'
const TIME = new RegExp(
  `\\b(?:(?:${WEEKDAY})\\b|(?:today|tonight|tomorrow|this (?:morning|afternoon|evening|week|month)|next (?:week|month)|noon|midday|midnight|end of (?:the )?(?:day|week|month|business)|eod|cob|close of business|overnight|within the hour|same day|immediately|straight away|right away|at once)\\b|${NUM}\\s?(?:(?:working|business|calendar|full|more|further|or \\w+)\\s)*(?:minutes?|mins?|hours?|hrs?|h|days?|weeks?|months?)\\b|\\d{1,2}(?:[:.]\\d{2})?\\s?(?:am|pm|a\\.m|p\\.m|o'clock)\\b|\\d{1,2}:\\d{2}\\b|(?:by|at|before|after|until|till|around)\\s\\d{1,2}\\b|(?:${MONTH})\\s\\d{1,2}(?:st|nd|rd|th)?\\b|\\d{1,2}(?:st|nd|rd|th)?\\s(?:of\\s)?(?:${MONTH})\\b|(?:by|in|until|before|since)\\s(?:${MONTH})\\b|\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}\\b|\\d{4}-\\d{2}-\\d{2}\\b|(?:by|at|before)\\s(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|lunch(?:time)?)\\b)`,
)
const GOODWILL =
  /\b(?:refund(?!able)\w*|reimburs\w+|credit(?:ed|ing|s)?(?! card| score| bill| report)|voucher|discount\w*|coupon|free of charge|for free|free (?:month|delivery|shipping|replacement|upgrade|return|of|year|week|item|meal|ticket|night)|waiv(?:e|ed|ing)|upgrad(?:e|ed|ing) you|on us|on the house|no charge|at no (?:extra |additional )?cost|no cost to you|compensat\w+|goodwill|gesture|gift card|cover the|we will pay|money back|extra month|half price|\d+ ?% off|as a thank you|make (?:it|this) up to you|bonus|cashback (?:has|of|will))\b/
const FOLLOW =
  /\b(?:(?:i|we|our \w+(?: \w+)?|the (?:\w+ )?team|someone|they|he|she) (?:will|shall|'ll|am going to|are going to) (?:also |then |personally |be |keep |let |come |stay |make sure |ensure )*(?:follow(?:ing)? up|check(?:ing)? (?:back|in|on|again|with|that|whether|if)|email|e-mail|call|ring|write|update|updating|message|text|let you know|you know|you (?:posted|updated|informed)|get(?:ting)? back|reach(?:ing)? out|contact|contacting|in touch|back in touch|confirm|notify|inform|send you (?:an update|a message|word)|connect(?:ing)? with you|revert|back (?:to you|with))|keep you (?:posted|updated|informed|in the loop)|if (?:it|that|this|they|anything|you|nothing|there|the)(?: \w+){1,8},? (?:(?:please|just|kindly|simply) )*(?:reply|write|call|let|tell|contact|message|reach|email|come back|get back|get in touch|drop|give|feel free|ring|respond|dm|i|we)|let (?:me|us) know (?:if|how|whether|when|once|should|in case)|(?:reply|write|get back to (?:me|us)|come back to (?:me|us)|reach (?:out|me|us)|contact (?:us|me))(?: \w+){0,6} (?:if|should|any ?time|directly)|any (?:further|other|more) (?:questions?|queries|help|assistance|concerns?|issues?)|for (?:any )?(?:further|more) (?:help|assistance|queries|questions|support)|here (?:for you|to help|if you|whenever)|you will reach me|reply here|just reply)\b/

/** Says something after all: a reason, a fact. */
const INFORMS =
  /\b(?:inform(?:ed)? (?:you )?that|as per|due to|because|according to|since (?:you|we|the|it)|restrict\w*|available|currently|at the moment|already|please note|\d)\b/

const HOLLOW =
  /\b(?:(?:thank(?:s| you)|appreciat\w+|grateful)\b|(?:we|i) (?:value|care|take|strive|aim|always|do our best|work hard|are committed|are always|are here|hope|understand|feel|hear|know|can imagine|apologize|see that you|see (?:two|the|your|you|a)|will try|assure|are (?:so |very |really |truly |deeply |extremely )?(?:sorry|sad|glad|happy|pleased|delighted|thrilled|concerned|disappointed))|your (?:feedback|patience|satisfaction|concern|business|understanding|support|loyalty|opinion|experience) (?:is|are|matters|means)|feedback|quality|sorry|apolog\w+|regret|(?:that|this|it) (?:is|was|must|sounds) (?:be |have been )?(?:not |so |very |really |never |truly )?(?:good|bad|awful|terrible|frustrat\w+|cold|horrible|disappoint\w+|annoying|upsetting|unpleasant|hard|unfortunate|sad|acceptable|fair|right|okay|ok|ideal|great|unacceptable)|not (?:the|what|how|good|great)|must be|sad to|noted|have a (?:great|nice|good|lovely|wonderful))\b/

const NO_VERB = /^\W*$/

function apologiesIn(text: string, lower: string): SentenceApology[] {
  const found: SentenceApology[] = []
  APOLOGY.lastIndex = 0
  let m = APOLOGY.exec(text)
  if (!m || NO_APOLOGY.test(lower)) return found
  const conditional = CONDITIONAL.test(lower)
  const specific = SPECIFIC.test(lower)
  for (; m; m = APOLOGY.exec(text)) {
    const before = text.slice(Math.max(0, m.index - 40), m.index).toLowerCase()
    const by = /\b(?:we|our|team)\b(?!.*\bi\b)/.test(before) ? 'we' : /(?:\bi\b|\bmy\b)/.test(before) ? 'i' : 'bare'
    found.push({ start: m.index, end: m.index + m[0].length, by, conditional, specific })
  }
  return found
}

const QUESTION = /\?\s*["')\]]*$/
const NO_GOODWILL = /\b(?:no|not|without|can not|unable to) (?:\w+ ){0,3}(?:refund|credit|compensat|discount|voucher)/

/** All expressions in one pass over the sentence; the order is that of the bits. */
const ALL = new WordsRegexes([
  VALIDATION,
  REGRET,
  OWN,
  STEPS,
  SOLVES,
  NO_REAL_QUESTION,
  ASKS_DETAIL,
  OPEN_WORK,
  CLOSED_WORK,
  PROMISE,
  REACH,
  TIME,
  GOODWILL,
  NO_GOODWILL,
  FOLLOW,
  HOLLOW,
  INFORMS,
  TOLD,
])

/** Log odds: what patterns found holds from `doubt` on, what they did not from `sure` on. */
const VALIDATES = { doubt: -3, sure: 0 }
/** By so much louder, an excuse drowns sympathy. Log odds. */
const EXCUSES = 6
const REPENTS = -0.5
const MENDS = { doubt: -1, sure: 0.5 }
/** "Nothing we can do" mends nothing, however much of "we can do" it sounds like. */
const GIVES_UP =
  /\b(?:nothing|not (?:anything|a thing|much))(?: (?:else|more|further|really|whatsoever|that))* (?:(?:we|i|anyone|anybody) (?:can|could|are able to|am able to)|(?:can|could|to) be done)\b/
/** What patterns say of it adds nothing. */
const LEADS_ON = -1

/** What one sentence does, whatever the conversation. Its stems are worked out when a draft with a customer needs them. */
export class SentenceFacts {
  #stems: readonly string[] | undefined
  readonly #words: readonly string[]
  readonly #lower: string
  #odds: PartOdds | undefined
  #raised: ReadonlySet<string> | undefined
  #echoes: ReadonlySet<string> | undefined
  /** Greeting, closing or signature. */
  readonly frame: boolean
  /** Words of sympathy, as patterns know them. */
  readonly sympathy: boolean
  readonly apologies: readonly SentenceApology[]
  /** Regret that is no apology: "we regret", "sad to see". */
  readonly regrets: boolean
  readonly owns: boolean
  /** Done, doing, offered, or steps to follow. */
  readonly solves: boolean
  readonly asksBack: boolean
  readonly openWork: boolean
  /** Says who will do what, or what happens then. */
  readonly promises: boolean
  /** A way to reach us: address, number, form, "reply here". */
  readonly reachable: boolean
  readonly time: boolean
  readonly goodwill: boolean
  readonly followUp: boolean
  /** Thanks, sympathy, praise of ourselves: nothing that helps. */
  readonly hollow: boolean

  constructor(text: string, lower: string, words: readonly string[]) {
    const bits = ALL.test(lower)
    const has = (bit: number): boolean => (bits & (1 << bit)) !== 0
    const open = !has(5)
    this.#words = words
    this.#lower = lower
    this.frame = GREETING.test(lower) || CLOSING.test(lower) || NO_VERB.test(lower)
    this.sympathy = has(0) && !this.frame
    this.apologies = apologiesIn(text, lower)
    this.regrets = has(1)
    this.owns = has(2)
    this.solves = open && (has(3) || has(4))
    this.asksBack = open && (has(6) || QUESTION.test(text))
    this.openWork = (has(7) || has(17) || OPEN_FRAGMENT.test(lower)) && !has(8)
    this.promises = has(9)
    this.reachable = has(10)
    this.time = has(11)
    this.goodwill = has(12) && !has(13)
    this.followUp = has(14)
    this.hollow = has(15) && !has(16)
  }

  /** What the sentence sounds like as a whole; worked out when a draft with a customer needs it. */
  get odds(): PartOdds {
    this.#odds ??= partOddsOf(spoken(this.#lower))
    return this.#odds
  }

  /** Sees it the customer's way, in whatever words. */
  get validates(): boolean {
    if (this.frame) return false
    const { acknowledges, excuse } = this.odds
    // What is first of all an excuse takes nothing up.
    return acknowledges >= (this.sympathy ? VALIDATES.doubt : Math.max(VALIDATES.sure, excuse - EXCUSES))
  }

  /** Says sorry or owns the fault, in whatever words. */
  get repents(): boolean {
    return !this.frame && this.odds.apology >= REPENTS
  }

  /** Gives a fix, an answer or a way round, in whatever words. */
  get mends(): boolean {
    if (this.frame) return false
    const rest = this.#lower.replace(GIVES_UP, ' ')
    const refused = rest !== this.#lower
    const solves = this.solves && (!refused || STEPS.test(rest) || SOLVES.test(rest))
    if (refused && !solves) return false
    return this.odds.solves >= (solves ? MENDS.doubt : MENDS.sure)
  }

  /** Says what comes next, in whatever words. */
  get leadsOn(): boolean {
    return !this.frame && this.odds.next >= LEADS_ON
  }

  get stems(): readonly string[] {
    this.#stems ??= stemsOf(this.#words)
    return this.#stems
  }

  /** Which of the stems that a customer raised come back; remembered for the conversation that was asked for last. */
  echoesOf(raised: ReadonlySet<string>): ReadonlySet<string> {
    if (!this.#echoes || this.#raised !== raised) {
      this.#raised = raised
      this.#echoes = new Set(this.stems.filter((stem) => raised.has(stem)))
    }
    return this.#echoes
  }
}

/** True where the normalized, lower-case words give a day, an hour or a span. */
export const saysWhen = (lower: string): boolean => TIME.test(lower)

/** True where the normalized, lower-case words give a way to reach us. */
export const givesReach = (lower: string): boolean => REACH.test(lower)

/** Facts of one sentence, worked out once. */
export const sentenceFacts = noted(
  ({ text, norm, words }: Pick<CheckSentence, 'text' | 'norm' | 'words' | 'notes'>): SentenceFacts =>
    new SentenceFacts(text, norm.slice(0, 1200), words),
)
