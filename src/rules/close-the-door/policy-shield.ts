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
  /\b(?:insurance|privacy|cookie|home|car|health|life|pet|travel|your|security|foreign|public|fair use|warranty) (?:policy|policies)|polic(?:y|ies) (?:number|holder|document|details|schedule)|in (?:no|real) terms|in terms of|terms of (?:the )?(?:endearment|trade)|(?:closer|under|in|being) process|review process|(?:long|short|medium|easy|good|good|friendly) terms?|come to terms|(?:the|this) process (?:of|for|is|will|takes|has|usually|can)|in (?:the|our) process|rule of thumb|as a rule|ground rules|(?:golf|game|house) rules of/
/** Rules that others made: law, banks, regulators. Naming them is information. */
const LAW =
  /\b(?:law|laws|legal|legally|government|rbi|npci|regulator|regulators|regulatory|regulations?|gdpr|fda|fca|tax|bank's|(?:your|the|partner|issuing) bank|bank policy|banks|customs|visa|mastercard|apple's|google's|airline's|safety|health|security|manufacturer's|carrier's|courier's|data protection|hmrc|irs)\b/
/** Somebody's post or account breaks the rules of the house. */
const BREACH =
  /\b(?:content|account|video|post|channel|ad|listing|comment|profile|tweet|image|app)s?\b[^.?!]{0,40}\b(?:violat|contraven|breach|against|goes against)/
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
  patterns: [
    '(read|checked|reviewed|check|consult|consulted|review) [<span>(our|the) .{0,2} (policy|policies|terms|rules|conditions|guidelines|contract|agreement|print)]',
    '(that|this|it|which|such|those|these|they|against|violates|contrary|outside|bound|due|per|according|under|because|based|accordance|line|owing|given|following|pursuant|within|by|in|with|as|going|not|breach|on) .{0,7} (policy|policies|procedure|procedures|protocol|protocols|rules|rule|rulebook|terms|tos|tcs|guidelines|guideline|regulations|regulation|print|sop|process|contract|agreement)',
    '(that|this|it|against|violates|outside|due|per|according|under|because|based|accordance|line|owing|given|within|in|with|our|the|read) .{0,3} (t cs|t c|tcs)',
    '(our|the|company|store|these|those|standard|official|shop|management|internal) .{0,3} (policy|policies|procedure|procedures|protocol|protocols|rules|rule|rulebook|terms|tos|tcs|guidelines|guideline|regulations|regulation|print|sop|process|contract|agreement) .{0,5} (states|state|says|say|dictates|dictate|not|clear|clearly|strict|firm|explicit|prohibits|prohibit|forbids|forbid|prevents|prevent|requires|require|stipulates|stipulate|specifies|specify|mandates|mandate|restricts|restrict|limits|limit|excludes|exclude|only|applies|apply|that|no|stops|bars|bar|makes|tells|followed|forces|force|ties|explains|explain|outlines|disallows|disallow|to|first)',
    '(make|made|write|wrote|set|create|created|decide|decided|invent|invented|change|bend|break|override|bypass|follow|stick|abide|adhere|comply|go|respect|apply|obey|enforce|deviate) .{0,3} (rules|policies|policy|guidelines|procedure|procedures|rule|protocol|protocols|terms|sop|process|regulations)',
    '(policy|policies|rules|rule|terms|guidelines|procedure|procedures|protocol|regulations) .{0,4} (prohibits|prohibit|forbids|forbid|prevents|prevent|dictates|dictate|stipulates|stipulate|states|state|says|clearly|not) .{0,1}',
    '(says|states|written|stated|clear|clearly) .{0,2} in (our|the) .{0,2} (terms|policy|policies|conditions|contract|agreement|rules|print|tos)',
    '(them are|these are|those are|them is|thems|here are) the rules$',
    "them's the rules",
    '^(sorry|it is|just|simply|strictly|purely|that is)? (company|store|shop|standard|house|our|corporate|hotel) (policy|policies|rules|procedure|protocol)$',
    '^(company|store|shop|standard|house|corporate) (policy|rules|procedure|protocol) (sorry|i|and|so|madam|sir|no|that)?',
    '(rules are rules|a rule is a rule|policy is policy|a policy is a policy|terms are terms|a contract is a contract|i only work here|i just work here)',
    'you .{0,3} (agreed|accepted|signed|consented|ticked|clicked|acknowledged|agree) .{0,6} (terms|policy|policies|conditions|contract|agreement|tos|rules|tcs|t cs|print)',
    'no exceptions$',
  ],
  guards: { negation: false },
  judge(match, context) {
    if (NOT_OURS.test(match.text + match.after.slice(0, 20)) || !says(match, REASON)) return null
    const around = `${match.sentence} ${match.next}`
    const asked = /\b(?:polic(?:y|ies)|terms|rules?|conditions)\b/.test(context.normalized)
    if (asked && context.question && !context.complaint) return null
    if (BLAMES.test(match.sentence) && /\b(?:read|check|review|consult)/.test(match.sentence)) return 'warn'
    if (KIND.test(match.sentence) && !AGAINST.test(match.sentence)) return null
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
      /^(?:that|this|it|which|such|those|these|they|against|violates|contrary|bound|company|store|them|rules|a rule|policy|a policy|i |you|no exc|make|made|bend|break)/.test(
        match.text,
      )
    if (!shields && !AGAINST.test(match.sentence)) return 'hint'
    return undefined
  },
  rewrites: [
    'I know a rule alone isn’t much of an answer, so here is the reason: [why the rule exists]. What I can do is [option].',
    'The reason behind this is [why it protects the customer]. Within that, I can offer you [option].',
    'That isn’t possible here because [reason]. Here is what I can do about {issue|it}: [option].',
  ],
  examples: {
    bad: [
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
