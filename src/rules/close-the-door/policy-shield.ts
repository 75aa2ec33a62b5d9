import { repairAhead } from '../repair-ahead'
import { says } from '../says'
import { phraseRule } from '../types'

const OWNER =
  "(?:our|the|company|company's|store|shop|corporate|my company's|official|internal|standard|these|those|strict|current|set|its|house|head office|head office's|management|airline|hotel|bank|group|[a-z]+'s)"
const POLICY =
  '(?:polic(?:y|ies)|procedures?|protocols?|rules?|rulebook|terms(?: (?:of (?:service|use|sale)|and conditions|& conditions))?|conditions of sale|tos|tcs|t ?(?:&|and) ?cs?|guidelines?|regulations?|small print|fine print|sops?|process(?:es)?|contract|agreement|user agreement)'
const FORBIDS =
  '(?:states?|says?|dictates?|(?:does|do|will|would|can|did) not|(?:is|are) (?:very |quite |pretty |perfectly |crystal )?(?:clear|strict|firm|explicit)|clearly|prohibits?|forbids?|prevents?|requires?|stipulates?|specif(?:y|ies)|mandates?|restricts?|limits?|excludes?|only (?:allows?|permits?|covers?)|appl(?:y|ies)|is that|is no|is not to|is to|stops|bars?|rules? (?:it |this |that )?out|makes? (?:it|this)|tells? us|(?:has|have) to be (?:followed|respected)|must be (?:followed|respected)|(?:is|are) (?:policy|rules|what (?:it is|they are))|forces?|ties?|explains?|outlines?|disallows?|comes? first|(?:was|were) (?:accepted|agreed|signed))'

/** The rule alone is the reason. */
const REASON: readonly RegExp[] = [
  new RegExp(
    `\\b(?:that|this|it|which|such|those|these|they) (?:is|are|was|were|would be) (?:[a-z]+ ){0,3}?(?:${OWNER} (?:[a-z]+ ){0,3}?)?${POLICY}\\b`,
  ),
  new RegExp(
    `\\b(?:against|not in line with|in violation of|violates?|contravenes?|contrary to|outside(?: of)?|breach(?:es)? of|a breach of|bound by|tied by|restricted by|governed by|prohibited by|forbidden by|prevented by|not (?:allowed|permitted) (?:by|under|as per|per)|within|subject to) (?:${OWNER} ){0,2}(?:[a-z]+ ){0,2}?${POLICY}\\b`,
  ),
  new RegExp(
    `\\b${OWNER} (?:[a-z]+ ){0,3}?${POLICY}(?: (?:here|team|which|on [a-z]+|for [a-z]+|regarding [a-z]+|about [a-z]+|at [a-z]+)){0,2} (?:[a-z]+ )?${FORBIDS}\\b`,
  ),
  new RegExp(
    `\\b(?:by|due to|as per|per|according to|under|because of|based on|in (?:line|accordance|keeping|compliance) with|owing to|following|given|pursuant to|on account of|with|as a matter of|thanks to|going by|for reasons of|is down to|comes down to|stated in|mentioned in|written in|outlined in|spelled out in|it is in|clear from|covered in|listed in|as set out in) (?:${OWNER} ){0,3}(?:[a-z]+ ){0,2}?${POLICY}\\b`,
  ),
  new RegExp(
    `\\b(?:i|we) (?:do|did|can) not (?:[a-z]+ )?(?:make|write|set|create|decide|invent|choose|come up with|change|bend|break|override|ignore|bypass|go (?:against|beyond|outside)|make (?:an )?exceptions? (?:to|from)|deviate from|work around) (?:${OWNER} ){0,2}(?:[a-z]+ ){0,2}?(?:${POLICY}|them)\\b`,
  ),
  new RegExp(
    `\\b(?:i|we|agents|everyone|everybody|one|you) (?:[a-z]+ )?(?:have to|must|need to|am required to|are required to|am obliged to|are obliged to|are supposed to|just|only|simply|has to|am bound to|are bound to) (?:[a-z]+ )?(?:follow|stick to|abide by|adhere to|comply with|go by|respect|apply|obey|enforce) (?:${OWNER} ){0,2}(?:[a-z]+ ){0,2}?${POLICY}\\b`,
  ),
  /\b(?:rules are rules|a rule is a rule|policy is policy|a policy is a policy|it is policy|that is policy|terms are terms|a contract is a contract|i only work here|i just work here|not my rules|company policy|(?:i|we) do not make the rules)\b/,
  new RegExp(
    `\\byou (?:[a-z]+ ){0,2}?(?:agreed|accepted|signed|consented|ticked|clicked|acknowledged|said yes|signed up)(?: [a-z]+){0,3} (?:${OWNER} ){0,2}(?:[a-z]+ ){0,2}?${POLICY}\\b`,
  ),
  new RegExp(
    `\\b(?:read|check|checked|reviewed?|refer to|look at|see|consult|go through|reading|revisit|familiari[sz]e yourself with) (?:${OWNER} ){0,2}(?:[a-z]+ ){0,2}?${POLICY}\\b`,
  ),
  /\bno exceptions?\b/,
  /\bthem(?:'s| are| is) the rules\b|\bthe rules\W*$/,
  /^(?:sorry,? |it is |just |simply |strictly |purely |that is |, )*(?:company|store|shop|standard|house|our|corporate|hotel) (?:policy|policies|rules|procedure|protocol)\b(?: ?,| ?[.!]|$| i am| sorry)/,
  new RegExp(
    `\\b(?:says|states?|written|stated|clear|clearly)(?: so| it| this| that| quite)? in (?:${OWNER} ){1,2}(?:[a-z]+ ){0,2}?${POLICY}\\b`,
  ),
  new RegExp(
    `\\b${POLICY}(?: (?:i|we) (?:have been|was|were|am|are) (?:given|told|bound by))? (?:do|does|will|would|did|can) not (?:let|allow|permit|give|include|cover)`,
  ),
  new RegExp(`\\b${POLICY} (?:here )?(?:${FORBIDS})\\b`),
]
/** A reason that stands behind the rule makes it an explanation. */
const EXPLAINED =
  /\b(?:because|so that|to (?:keep|protect|make sure|ensure|avoid|prevent|stop|help)|since|the reason|in order to|this (?:keeps|protects|helps|way)|which (?:keeps|protects|helps)|here is why|designed to|as it)\b/
/** The rule speaks for the customer. */
const KIND =
  /\b(?:free|you (?:are|get|have|can|may) (?!not)|entitled|eligible|gives? you|allows? you|lets? you|in your favor|covers? (?:you|this|it|the)|you still|good news|happily|(?:i|we) (?:can|will|have) (?!not)|replacement at|full refund|has been (?:credited|processed|refunded|approved))\b/
const AGAINST =
  /\b(?:not|no|non|unable|decline[ds]?|denied|refused?|only|must|have to|has to|need|needs|require[sd]?|forfeit(?:ed)?|fee|charged?|final|expired?|stands?|prohibited|forbidden|restricted|limited|rejected|void|cannot|never|nothing|too late|outside|against|closed|canceled|suspended|blocked|banned|pay|liable|clear|clearly|ineligible|invalid|waiting|wait|until|take|takes)\b/
const NOT_OURS =
  /\bsearch terms?\b|\b(?:mail|inbox|filter|forwarding|firewall|discount|automation|routing|validation|spam|sorting|redirect|grammar|formula) rules?\b|\b(?:insurance|privacy|cookie|home|car|health|life|pet|travel|your|security|foreign|public|fair use|warranty) (?:policy|policies)|polic(?:y|ies) (?:number|holder|document|details|schedule)|in (?:no|real) terms|in terms of|terms of (?:the )?(?:endearment|trade)|(?:closer|under|in|being) process|review process|(?:long|short|medium|easy|good|good|friendly) terms?|come to terms|(?:the|this) process (?:of|for|is|will|takes|has|usually|can)|in (?:the|our) process|rule of thumb|as a rule|ground rules|(?:golf|game|house) rules of/
/** Rules that others made: law, banks, regulators. Naming them is information. */
const LAW =
  /\b(?:law|laws|legal|legally|government|rbi|npci|regulator|regulators|regulatory|regulations?|gdpr|fda|fca|tax|bank's|(?:your|the|partner|issuing) bank|bank policy|banks|customs|visa|mastercard|apple's|google's|airline's|safety|health|security|manufacturer's|carrier's|courier's|data protection|hmrc|irs)\b/
/** Somebody's post or account breaks the rules of the house. */
const BREACH =
  /\b(?:content|account|video|post|channel|ad|listing|comment|profile|tweet|image|app)s?\b[^.?!]{0,40}\b(?:violat|contraven|breach|against|goes against)/
/** What costs nothing is not held against anybody. */
const FREE = /\bfree of charge\b|\b(?:no|without an?|without any) (?:extra )?(?:charge|fee|cost)\b/g
/** The rule is named and then not applied. */
const BENT =
  /\bbut (?:i|we) (?:am|are|will|can|have|would)(?: [a-z]+){0,2} (?:happy|glad|refund\w*|stretch\w*|extend\w*|waiv\w*|offer\w*|credit\w*|bend\w*|made an exception|make an exception)\b/
/** Not allowed, no exceptions: a no of one's own, in the rule's name. */
const SELF = /\bnot (?:allowed|permitted|authorized) to\b|\bexceptions?$/
/** "He should never ask that; it goes against our policy, and we are sorry." */
const OURS_BROKEN = /\b(?:against|violates?|breach(?:es)?(?: of)?|in violation of|contrary to) (?:all |any of )?our\b/
const SORRY = /\b(?:sorry|apolog\w+|(?:should|must|may|ought) (?:never|not)|has no right)\b/
/** "Your video does not break our rules." */
const KEPT =
  /\b(?:content|account|video|post|channel|ad|listing|comment|profile|tweet|image|app|order|it|this|that|they|you)s? (?:do|does|did|has|have) not (?:break|breach|violate|go against|fall foul of|broken|breached|violated)\b/
const WAY_ROUND =
  /^(?:but|however|instead|still)?,? ?(?:you (?:can|may|could|are welcome)|(?:i|we) (?:can|could|may|will|do|have|are))\b(?! not)/
const BLAMES = /\byou (?:should|could|ought|must|need|had|were|failed|have to|did)\b/

export default phraseRule({
  id: 'policy-shield',
  family: 'close-the-door',
  title: 'Hiding behind the policy',
  why: 'A rule is no reason: the customer hears that the rule counts and they do not.',
  sources: [
    {
      title: 'Burley, 5 worst things to say to a customer, Inc.',
      url: 'https://www.inc.com/ron-burley/5-worst-things-to-say-to-a-customer.html',
    },
    {
      title: 'ICT Texas, 6 things you should never say to your customers',
      url: 'http://www.ictstexas.com/6-things-you-should-never-say-to-your-customers',
    },
  ],
  severity: 'warn',
  priority: 2,
  patterns: [
    '(i|we) (am|are) (just|simply|really)? not (allowed|permitted|authorized) to [<act>(do (that|this|it)|offer (that|this)|give (refunds|discounts)|refund)] ',
    '(i|we) (do|can|will) not (ever)? make [<act>(exceptions|any exceptions|an exception)] $',
    '(rules|policy|policies|terms|conditions) (is|are|apply|applies) .{0,2} [<act>(same for everyone|same for everybody|same for all|to everyone|to everybody|to all customers)]',
    '(that|this|it|which|such|those|these|they|against|violates|contrary|outside|bound|due|per|according|under|because|based|accordance|line|owing|given|following|pursuant|within|by|in|with|as|going|not|breach|on) .{0,7} (policy|policies|procedure|procedures|protocol|protocols|rules|rule|rulebook|terms|tos|tcs|guidelines|guideline|regulations|regulation|print|sop|process|contract|agreement)',
    '(that|this|it|against|violates|outside|due|per|according|under|because|based|accordance|line|owing|given|within|in|with|our|the|read) .{0,3} (t cs|t c|tcs)',
    '(our|the|company|store|these|those|standard|official|shop|management|internal) .{0,3} (policy|policies|procedure|procedures|protocol|protocols|rules|rule|rulebook|terms|tos|tcs|guidelines|guideline|regulations|regulation|print|sop|process|contract|agreement) .{0,5} (states|state|says|say|dictates|dictate|not|clear|clearly|strict|firm|explicit|prohibits|prohibit|forbids|forbid|prevents|prevent|requires|require|stipulates|stipulate|specifies|specify|mandates|mandate|restricts|restrict|limits|limit|excludes|exclude|only|applies|apply|that|no|stops|bars|bar|makes|tells|followed|forces|force|ties|explains|explain|outlines|disallows|disallow|to|first)',
    '(make|made|write|wrote|set|create|created|decide|decided|invent|invented|change|bend|break|override|bypass|follow|stick|abide|adhere|comply|go|respect|apply|obey|enforce|deviate) .{0,3} (rules|policies|policy|guidelines|procedure|procedures|rule|protocol|protocols|terms|sop|process|regulations)',
    '(policy|policies|rules|rule|terms|guidelines|procedure|procedures|protocol|regulations) .{0,4} (prohibits|prohibit|forbids|forbid|prevents|prevent|dictates|dictate|stipulates|stipulate|states|state|says|clearly|not) .{0,1}',
    '^(sorry|it is|just|simply|strictly|purely|that is)? (company|store|shop|standard|house|our|corporate|hotel) (policy|policies|rules|procedure|protocol)$',
    '^(company|store|shop|standard|house|corporate) (policy|rules|procedure|protocol) (sorry|i|and|so|madam|sir|no|that)?',
    '(rules are rules|a rule is a rule|policy is policy|a policy is a policy|terms are terms|a contract is a contract|i only work here|i just work here)',
    'you .{0,3} (agreed|accepted|signed|consented|ticked|clicked|acknowledged|agree) .{0,6} (terms|policy|policies|conditions|contract|agreement|tos|rules|tcs|t cs|print)',
    // What would happen if everyone came; the same for all.
    'if .{0,4} (i|we) .{0,3} (did|do|made|make|gave|give|let|allow|allowed|start|started|bend|bent|agree|agreed|refunded|refund|granted|grant|said yes) .{0,10} [<act>(everyone|everybody|every customer|all customers|others|anyone else|the next|each customer|all our|every one|precedent|every other)]',
    '(apply|applies|applied|same|goes|holds|true|counts) .{0,2} (to|for|across) [<maybe>(all|everyone|everybody|every|each|anyone|any customer|you too|you as well)]',
    // No exceptions.
    // How we do things.
    '(that|this|it) (is|was) .{0,2} [<act>(how we do|the way we do|how we work|the way we work|how we operate|how things are done|the way things are done|how it is done|the way it is done|what we do here|how we handle|how we have always|the way we have always|what i am told|only what i am told|what i was told|what we were told|just the rule|just the rules|the procedure|the protocol|the process here|standard practice|standard procedure|standard process|normal procedure|normal practice|common practice|company practice|industry practice|industry standard|a requirement|a company requirement|mandatory|compulsory|obligatory)]',
    '[<maybe>(standard practice|standard procedure|normal procedure|company practice|as per norms|as per the norms|as per company|as per management|as per instructions|as per the instructions|as per our records|as per system|as per the system|by the book|go by the book|rule book|red tape|letter of the law|in black and white|rules exist|rules apply|house rules|house rule|not my decision|above me|decided by management|decided by head office|management decision|company decision|corporate decision|decision of management|decision of the management)]',
    // The terms say; it was stated.
    '(the|our|those|these|your|company|store|airline|hotel|booking|rental|membership) .{0,3} <rulebook> .{0,9} [<act>(says|state|states|provides|stipulate|stipulates|exclude|excludes|forbid|forbids|prohibit|prohibits|rule out|rules out|dictate|dictates|specify|specifies|disallow|disallows|are clear|is clear|are very clear|is very clear|are strict|is strict|(do not|does not|will not|would not|can not) (let|allow|permit|give|include|cover|provide|extend))]',
    '(the|our|those|these|your|company|store|airline|hotel|booking|rental|membership) .{0,3} <rulebook> .{0,7} [<act>say] .{0,3} (no|not|that|clearly|only|nothing|so|otherwise|you)',
    '(clause|section|article|paragraph|rule|point) (/[0-9.]+[a-z]?/|one|two|three|four|five|six|seven|eight|nine|ten) .{0,6} [<maybe>(says|states|of|in|applies|provides|not|no|is|our|covers|excludes)]',
    '(listed|stated|set out|written|laid down|in|under) .{0,2} [<maybe>(the small print|the fine print|the conditions|the terms|our terms|the contract|your contract|the agreement|your agreement|house rules|the tariff)]',
    // Orders; no leave to.
    '(not|never) (make|write|set|create|decide|invent|choose|change|bend|break|override|bypass|ignore) .{0,3} [<act>(<rulebook>|them)]',
    '(you|customers|everyone|members) .{0,5} (agreed|accepted|signed|consented|ticked|clicked|acknowledged|subscribed|signed up|bound by|subject to) .{0,6} [<act><rulebook>]',
    '(this|that|it|which|doing so|refunds|refund|request) .{0,4} (against|outside|violates|breaches|contravenes|contrary to|forbidden by|prohibited by|not within|not in|not covered by|not under|excluded by|excluded under|not part of|out of) .{0,3} [<act><rulebook>]',
    '(company|store|shop|hotel|airline|house|bank|school|club|corporate|head office|council|insurer|industry|platform|store level) [<act>(policy|policies|rule|rules|procedure|procedures|protocol|regulations|guidelines|norms)] (sorry|so|and|here|apply|applies|madam|sir|not|no|that|i|means)',
    // Those above, or the book, do not let us.
    '[<maybe><rulebook>] .{0,5} (not|no|never|nothing|only|clear|explicit|strict|tight|firm|ironclad|non|mandatory|compulsory|mandate|requires|require|requiring|foresee|cater|leave|leaves|cover|covers|covering|prohibit|prohibits|exclude|excludes|rule out|tie|ties|forbid|forbids|prevent|prevents|stop|stops|bind|binds|govern|governs|apply|applies|stand|stands|fixed|final|set|say|says|state|states|dictate|dictates|demand|demands)',
    '(per|under|by|following|pursuant to|according to|accordance with|line with|keeping with|out in|down in|stated in|in|against|outside|contrary to|given|given to me|because of|due to|on account of|within|bound by|follow|enforce|apply|obey|respect|stick to|adhere to|abide by|comply with|go by|refer to) .{0,4} [<maybe><rulebook>]',
    '(policy|rule|rules|procedure|process|protocol|guideline|guidelines|system|script) .{0,1} (is|are|was|were)? .{0,1} [<maybe>(no|set|what it is|what they are|that way)]',
    'if (i|we) .{0,4} (you|this|one|it) .{0,4} (i|we) .{0,3} [<maybe>(have to|need to|must|would|end up)] .{0,6}',
    '(you|by) .{0,4} (agreed|accepted|agree|accept|accepting|signed|signing|ticking|ticked|consented|clicked|opted|booking|ordering|buying|purchasing) .{0,6} [<maybe>(box|terms|conditions|it|this|them|that|agreement|quote|contract|rules|our|when)] .{0,3}',
    '[<maybe>(standard operating procedure|standard procedure|standard practice|standard process|normal process|due process|usual procedure|laid down|as laid out|as laid down|zero tolerance|do not do that here|do not do that|does not do that|do not do this here|no receipt no|rules rules|that is the rule|those are the rules|these are the rules|only following|just following|following orders|hands of policy|terms are the terms|published conditions|in writing|black and white|i follow|we follow|non negotiable|nonnegotiable|mandatory per)]',
  ],
  quiet: [
    '[<act>(set a precedent|sets a precedent|setting a precedent|set precedents|fair to other|fair to others|fair to the other|fair to our other|fair to everyone|fair on other|fair on others|fair on everyone|special treatment|preferential treatment|without exception|without exceptions|no exemptions|no special cases|no favors|do favors|bend the rules|bending the rules|same rules for|same rules as|one rule for)]',
    '(management|head office|headquarters|corporate|hq|compliance|finance|legal|the company|the business|upstairs|the owner|the owners|my boss|my manager|the board|the franchise|the landlord|the brand) .{0,2} (has|have|had|will|would|does|do|did)? .{0,1} [<maybe>(decided|decides|insists|insist|forbids|forbid|says no|said no|not allow|not permit|not let|not want|requires|require|ruled|rules|sets|set|prohibits|demands|expects)]',
    '[<maybe><above>] .{0,3} (not|never|no) .{0,1} [<span>(let|allow|permit|want|authorize|approve|agree|accept|sign off|entertain|like)] .{0,2}',
    '(strict|zero|no|blanket|firm|hard|absolute|rigid) .{0,3} [<act>(no exceptions|tolerance|exceptions|exemption|exemptions|exclusions|cut off|policy|policies|rule|rules|ban)]',
    '(stated|mentioned|listed|specified|printed|shown|made clear|made aware|informed|advised|notified|told|disclosed|displayed|agreed|accepted|ticked|warned) .{0,3} (at|on|in|when|during|before|upon|of|by) .{0,4} [<maybe>(booking|checkout|check in|check out|purchase|sign up|signup|registration|the time|terms|order|ordering|conditions|policy|ticket|receipt|contract|sale|box|quote|enrolment|enrollment|signing)]',
    '(read|checked|reviewed|check|consult|consulted|review) [<span>(our|the) .{0,2} (policy|policies|terms|rules|conditions|guidelines|contract|agreement|print)]',
    '(says|states|written|stated|clear|clearly) .{0,2} in (our|the) .{0,2} (terms|policy|policies|conditions|contract|agreement|rules|print|tos)',
    '(not|never|unable|no one|nobody|no|rarely|cannot) .{0,6} (make|making|grant|granting|allow|allowing|do|give|giving|offer|have) .{0,3} [<act>(exception|exceptions|exemption|exemptions)]',
    '(we|it) (has|have) [<act>always] (been|done|worked|had|operated|handled) .{0,2} (this way|that way|like this|like that|it|this rule|this policy|so|the rule|the policy)',
    '(i|we|agents|staff) .{0,2} (was|were|am|are|have been|been) .{0,1} [<maybe>(told|instructed|ordered|obliged|bound|forbidden|prohibited|barred|not permitted|not allowed|not authorized|not supposed|not meant)] .{0,1} (not|never|to|from|by) .',
    '(i|we|agents|staff|nobody|no one) .{0,3} (not|never|nobody) .{0,1} [<maybe>(allowed|permitted|authorized|supposed|meant)] (to|by|under)',
    '(i|we|you) .{0,2} (have|has|must|need|needs|required|obliged|bound|expected|got) .{0,2} (to|by)? .{0,1} (follow|stick|abide|adhere|comply|go|respect|apply|obey|enforce|observe|bound|keep) .{0,2} [<act><rulebook>]',
    '(not|never|nor) .{0,2} [<act>(our practice|company practice|our way|how we do|the way we do|the done thing|our habit|our custom|our policy|the policy|the procedure|protocol|something we do|allowed to|permitted to|customary)]',
  ],
  guards: { negation: false },
  judge(match, context) {
    if (/\bno need\b/.test(match.before) && /^with this policy/.test(match.text)) return null
    const { act, maybe } = match.captures
    const surely = act !== undefined || says(match, REASON)
    if (NOT_OURS.test(match.text + match.after.slice(0, 20)) || (!surely && maybe === undefined)) return null
    const around = `${match.sentence} ${match.next}`
    const asked = /\b(?:polic(?:y|ies)|terms|rules?|conditions)\b/.test(context.normalized)
    if (asked && context.question && !context.complaint) return null
    if (BLAMES.test(match.sentence) && /\b(?:read|check|review|consult)/.test(match.sentence)) return 'warn'
    if (KIND.test(match.before + match.after) && !AGAINST.test(match.sentence.replace(FREE, ' '))) return null
    // "Our rules say 30 days, but I'm happy to stretch that."
    if (BENT.test(match.after)) return null
    // The rule stood on the customer's side, or on nobody's.
    if (OURS_BROKEN.test(match.text + match.after) && SORRY.test(`${match.previous} ${match.sentence}`)) return null
    if (KEPT.test(match.sentence)) return null
    const ahead = repairAhead(match)
    if (act !== undefined && SELF.test(match.text) && ahead === 'ours') return 'hint'
    if (/\bnot (?:a |an |at all )?(?:[a-z]+ )?(?:mandatory|compulsory|obligatory|requirement)/.test(match.text))
      return null
    // Named in passing, with a way round that follows at once.
    if (!surely || (act === undefined && (ahead === 'ours' || WAY_ROUND.test(match.next)))) return 'hint'
    if (EXPLAINED.test(around.replace(/because of/g, ''))) return 'hint'
    if (
      /^\s*:/.test(match.after) ||
      LAW.test(match.sentence) ||
      BREACH.test(match.sentence) ||
      /\bviolates? our\b/.test(match.text)
    )
      return 'hint'
    if (/^(?:read|check|review|consult|refer|see)/.test(match.text)) return 'hint'
    // "As per our policy, X was done" tells; it shields only where something is refused or demanded.
    const shields =
      /^(?:that|this|it|which|such|those|these|they|against|violates|contrary|bound|company|store|them|rules|a rule|policy|a policy|i |you|no exc|apply|applies|same|goes|set |fair|special|without exc|if |just|only|exception|not |never |unable|make|made|bend|break)/.test(
        match.text,
      )
    if (!shields && !AGAINST.test(match.sentence)) return 'hint'
    return undefined
  },
  rewrites: [
    'I can’t do that one here. Which part of {issue|this} matters most to you, so that we can look at what is possible?',
    'My answer to this one request is no, and I’d still like to help. What would help you most with {issue|this} now?',
    'I know a rule alone isn’t much of an answer, so here is the reason: [why the rule exists]. What I can do is [option].',
    'The reason behind this is [why it protects the customer]. Within that, I can offer you [option].',
    'That isn’t possible here because [reason]. Here is what I can do about {issue|it}: [option].',
  ],
  examples: {
    bad: [
      'The fee is mandatory under the tariff.',
      'If we refund one guest, every other guest will want it.',
      "It wouldn't be fair to our other members.",
      'I was told not to give refunds.',
      "This isn't covered by our guarantee conditions.",
      "That's our policy.",
      "Per our policy, sale items can't be returned.",
      'Our terms of service say that fees are non-refundable.',
      "I don't make the rules.",
      "It's against company policy to share that.",
      'Due to our procedures we need ten working days.',
      'You should have read our policy before you ordered.',
      'As per company guidelines, no refund is given after 7 days.',
      'We have to stick to the rules.',
      'You agreed to the terms and conditions when you signed up.',
      'Rules are rules.',
      'The T&Cs are very clear on this.',
    ],
    ok: [
      'I am sorry that the driver asked you to cancel; this goes against our policy.',
      'I know the rule looks odd, so I have asked the manager to waive it.',
      'The serial number is definitely not compulsory.',
      'We treat all of it as urgent and have sent a driver.',
      'The mail rule forwards them to you.',
      'Your insurance policy number is 88-201.',
      'Our privacy policy is here: example.com/privacy.',
      { customer: "What's your returns policy?", reply: 'Our returns policy gives you 30 days.' },
      'Under our guarantee you get a free replacement.',
      `I know "it's our policy" isn't much of an answer, so here's the reason.`,
      "We can't take back earrings because they can't be resold once opened; I can exchange the chain instead.",
      'Our returns policy covers this, so I have sent you a label.',
      'The process takes about five minutes.',
      'In terms of delivery, Friday looks best.',
      'We are on good terms with the courier and I rang them at once.',
    ],
  },
})
