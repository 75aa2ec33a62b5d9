import { repairAhead, repairIn } from '../repair-ahead'
import { says } from '../says'
import { phraseRule } from '../types'

const REFUSES: readonly RegExp[] = [
  /\b(?:i|we|us|our (?:team|system|staff|company|store)|the (?:team|company|store))(?: (?:[a-z]+ly|just|also|still|therefore|really|at this (?:time|point|stage)|at the moment|do|must|as a company|currently|here)){0,3} (?:can not|could not|will not|would not|shall not|may not|(?:am|are|is|was|were|will be|would be) (?:currently |still |simply |sadly )?(?:unable|not (?:able|allowed|permitted|authorized|authorised|in a position|prepared|willing|going|set up|equipped)))\b/,
  /\b(?:i|we|our (?:team|system|staff|company|store))(?: (?:[a-z]+ly|just|also|still|therefore|really)){0,2} (?:do|does) not (?:[a-z]+ly |even |also |just )?(?:ship|deliver|offer|accept|allow|permit|provide|support|sell|carry|stock|refund|exchange|give|make|cover|send|waive|extend|reimburse|issue|do|match|honor|take|have|process|post|operate|reship|replace|repair|compensate|price|grant|hold|reserve|backdate|combine|transfer|return|credit|change|cancel|adjust|alter|amend|entertain|keep|reply|respond|discuss|include|serve)\b/,
  /\b(?:it|this|that)(?: [a-z]+)? (?:is|was|will) (?:just |simply |really |sadly |also )?(?:not (?:be )?(?:[a-z]+ )?(?:possible|feasible|doable|permitted|allowed|an option|available|something|in our|within)|impossible)\b/,
  /\b(?:i|we)(?: [a-z]+)? (?:have to|must|need to|had to|will have to|regret to) (?:respectfully |politely )?(?:decline|refuse|say no|turn (?:this|that|it|you) down|reject|deny)\b/,
  /\b(?:i|we)(?: [a-z]+)? (?:decline|refuse|declined|refused|denied|rejected)\b/,
  /\b(?:can not|could not|will not|may not|is not|are not) (?:be )?(?:[a-z]+ )?(?:refunded|changed|canceled|exchanged|returned|extended|transferred|waived|reversed|replaced|amended|accepted|processed|approved|granted|delivered|shipped|honored|issued|reimbursed|redeemed|combined|altered|accommodated|provided|given|entertained|eligible|allowed|permitted|covered|offered|possible|available|acceptable|valid|applicable)\b/,
  /\bno (?:refunds?|exchanges?|returns?|exceptions?|extensions?|replacements?|compensation|cancellations?)\b/,
  /\bnot something (?:that )?(?:i|we|our)\b/,
]
/** Refusals in form only: "can't wait", "won't charge you", "can't thank you enough". */
const KIND =
  /\bnot (?:be )?(?:able to )?(?:wait|thank|imagine|have been (?:any )?(?:happier|better|prouder|nicer|kinder)|have (?:done|managed|asked|wished)|agree more|help but|stress|emphasi[sz]e|apologi[sz]e|overstate|express|recommend|charge|charged|bill|be charging|have to|need|worry|let you down|stop|rest|give up|forget|ask you|blame|mind|want|expect|leave you|make you|take any (?:more|money|payment)|rush|bother|contact you again|keep you|lose|be happier|be more|share your|sell your|store your|do this without|have done|happen|hesitate|tell you how|say enough|put into words|fault|be prouder|go wrong|cost)\b/
/** Words of refusal that refuse nothing: "you won't be charged", "it's no longer down", "if it does not help". */
const HARMLESS =
  /\b(?:no longer|not|never|without) (?:have to|need|be (?:charged|billed|asked|affected|disappointed|contacted|sorry)|affected?|take (?:long|more|any)|happen|lose|miss|regret|expire|hurt|cost|charged|billed|down|broken|notice|worry|go wrong|sure|just|only|alone|yet|forget|hesitate|mean|matter|see|know|hear|hope|agree|recognize)\b|\bif (?:it|this|that|you|they)\b|\b(?:no|zero|nothing) (?:charge|cost|fee|fees|problem|worries|trouble|rush|hurry|obligation)\b|\bwhy\b|\?\s*$/

/** Not a refusal but a question for something that is missing. */
const SEEKS = /\b(?:could|can|would|will) you\b|\bplease\b|\bkindly\b|\blet (?:me|us) know\b|\?/
const SENSES =
  /\b(?:not|unable) (?:be )?(?:[a-z]+ )?(?:able to |to )?(?:see|find|locate|open|read|trace|tell|hear|identify|verify|confirm|understand|reproduce|view|reach|have (?:your|the|any|enough|a record)|fetch|connect|establish|comprehend|get (?:in touch|hold|through|any|the|your)|contact|retrieve|track|trace|detect|recreate|replicate|determine|figure|pull up|match)\b/

export default phraseRule({
  id: 'cant-without-can',
  family: 'close-the-door',
  title: 'A no without a yes',
  why: 'A refusal with nothing beside it reads as a closed door; one thing that you can do keeps it open.',
  sources: [
    {
      title: 'Positive-language lists for service replies, LiveChat',
      url: 'https://www.livechat.com/success/positive-communication/',
    },
    { title: 'Gelbrich & Roschk 2011, meta-analysis of justice after complaints, Journal of Service Research' },
  ],
  severity: 'hint',
  priority: 2,
  moves: [{ to: 'warn', when: [{ complaint: true }] }],
  patterns: [
    '(i|we|us|team|system|staff|company|store) .{0,4} not .',
    '(i|we|us|team|system|staff|company|store) .{0,4} (unable|decline|refuse|declined|refused|reject|deny)',
    '(i|we) .{0,2} (have|must|need|had) .{0,1} to? (decline|refuse|say|turn|reject|deny)',
    '(it|this|that) .{0,3} (not|impossible) .{0,2} (possible|feasible|doable|permitted|allowed|option|available|something|impossible|to|for)',
    '(is|are|was|were|be) .{0,1} not .{0,1} (possible|allowed|permitted|available|acceptable|valid|applicable)',
    'not .{0,2} (refunded|changed|canceled|exchanged|returned|extended|transferred|waived|reversed|replaced|amended|accepted|processed|approved|granted|delivered|shipped|honored|issued|reimbursed|redeemed|combined|altered|accommodated|provided|given|entertained|eligible|covered|offered)',
    'no (refund|refunds|exchange|exchanges|return|returns|exception|exceptions|extension|extensions|replacement|replacements|compensation|cancellation|cancellations)',
    // Refusals about the thing, the customer or the seller's rules; always a hint.
    '(<ourPublic>|one|nobody|no one|it|this|that|they|these|those|the|your|our|a|an|all|such|which|any) .{0,7} [<plain>(can not|could not|will not|may not|shall not|must not)] .{0,1} .',
    '(is|are|was|were|be|am|been) .{0,2} not .{0,3} [<plain>(possible|available|supported|allowed|permitted|accepted|included|covered|eligible|entitled|valid|applicable|transferable|refundable|returnable|exchangeable|changeable|negotiable|an option|in stock|part of|offered|sold|stocked|compatible|feasible|in service|in operation|running|operating|open|licensed|insured|authorized|approved|recoverable|reversible|able|for sale|on offer|doable|provided|honored|accepting|taking|shipping|delivering|offering|selling|serving|doing|giving|able to|in a position|prepared|willing|going to|something we|something i|resalable|retrievable|extendable|divisible|combinable|redeemable|cancelable|upgradable|interchangeable|workable|practicable|admissible|acceptable|suitable|enabled|open to)]',
    '[<plain>no longer] .',
    '[<plain>(sold out|out of stock|out of print|out of production|fully booked|booked up|booked solid|booked out|discontinued|expired|ineligible|prohibited|forbidden|excluded|nonrefundable|non refundable|non transferable|non returnable|nontransferable|final sale|unavailable|off the menu|past the deadline|past its|void|at capacity|full up|denied|rejected|declined|refused|turned down|unsuccessful|out of the question|impossible|off limits|off the table|a no from|barred|not for sale|run out of|ran out of|ceased|withdrawn|phased out|retired|lapsed|missed the cutoff|missed the deadline|cut off|beyond the|outside the|too late for|closed to|cash only|members only|adults only|card only|online only|in store only)]',
    '[<plain>no] .{0,2} (availability|seats|slots|stock|option|options|discount|discounts|possibility|provision|facility|way|entitlement|room|space|appointments|vacancies|tables|rooms|spares|parts|substitutions|substitutes|swaps|upgrades|credit|credits|refunds|refund|cash|cards|pets|dogs|children|pushchairs|deliveries|delivery|pickups|collections|walk ins|changes|amendments|transfers|reissues|guarantee|warranty|cover|coverage|support|service)',
    '(i|we|it|they|he|she|support|nobody|no one) .{0,3} [<plain>(does not|do not|did not|would not|will not|can not|could not|am not|are not|is not|never|refuse|refuses|decline|declines)] .{0,1} .',
    '^(no|nope|nah|negative|sorry|afraid|unfortunately|sadly)? .{0,1} [<plain>(not possible|not available|not allowed|not permitted|not at this time|not in this case|not at the moment|not for this|not any more|not without|not until|not on|no can do|no go|no refunds|no refund|no exchanges|no returns|no exceptions|nothing available|none left|none available)]',
    '^[<plain>(no|nope|nah|negative)] (sorry|sir|madam|mate|it|that|this|we|you|i|unfortunately|not|afraid|chance|way)?',
    '[<plain>(does not|do not|did not|would not|will not)] .{0,1} (cover|include|apply|extend|allow|work|support|qualify|permit|accept|ship|deliver|offer|provide|sell|refund|exchange|count|meet|entitle|come with|last|fit|run|open|operate|stock|carry|replace|repair|match|honor|serve|take|do|give)',
    '(we|they|manufacturer|supplier|company) .{0,2} [<plain>(stopped|ceased|discontinued|quit|dropped|withdrew|retired|gave up|refused|declined|rejected)] .',
    '(have|need|must) .{0,1} (to)? [<plain>(decline|refuse|reject|deny|say no|turn down|turn it down|turn this down|pass on|disappoint)]',
    // No subject, or any other.
    '^(sorry|no|nope|hi|hello|sir|madam|unfortunately|afraid|sadly|regret|apologies)? .{0,3} [<plain>(can not|could not|will not|would not|unable to|not able to|not allowed to|not permitted to|not possible to|impossible to|not going to|can never)] .{0,1} .',
    '[<plain>(can not|could not|may not|shall not|must not|will not be|would not be)] .{0,1} (be|do|take|ship|move|give|share|bring|merge|keep|transfer|combine|use|extend|change|cancel|refund|return|exchange|deliver|send|post|carry|replace|reverse|make|offer|provide|accept|book|hold|waive|credit|process|release|disclose|open|swap|split|able|possible|feasible|available)',
    '(not|no longer|never|nor) .{0,2} [<plain>(in a position to|able to|at liberty to|set up to|equipped to|licensed to|insured to|permitted to|authorized to|allowed to|entitled to)]',
    '(not|never|neither|nor|no longer) .{0,2} [<plain>(lend|lends|rent|rents|hire|hires|book|books|hold|holds|make|makes|do|does|cater|caters|serve|serves|stock|stocks|grant|grants|granted|made|given|done|issue|issues|issued|split|splits|gift wrap|price match|allow|allows|waive|waives|refund|refunds|ship|ships|deliver|delivers|collect|collects|repair|repairs|replace|replaces|take|takes|carry|carries|accept|accepts|honor|honors|match|matches|backdate|reimburse|reimburses|compensate|compensates|bend|extend|extends)] .{0,4}',
    '(something|one thing|anything|things|what) .{0,4} (never|not) .{0,1} [<plain>(make|makes|do|does|offer|offers|give|gives|provide|provides|sell|sells|allow|allows|support|handle)]',
    // In second-hand syntax, or as a place that the matter goes to.
    '[<plain>have not (the|a|any) (possibility|option|chance|ability|right|facility|permission|capacity)] .{0,6}',
    '[<plain>(beyond|exceeds|outside|exceed) .{0,1} what .{0,4} (offer|do|able|provide|manage|promise|arrange|allow)] .{0,3}',
  ],
  guards: { negation: false, condition: true },
  judge(match) {
    const rest = match.text + match.after
    const surely = says(match, REFUSES)
    if (/^cut off$/.test(match.text) && /\bthe $/.test(match.before)) return null
    // Their own good, or nothing for them to do.
    if (
      /\bnever ask\b|\bnot too late\b|\byou will not (?:pay|be charged|lose|need|have to)\b|\bno (?:further|more) action (?:is )?(?:needed|required|necessary)\b|^(?:on )?board\b/.test(
        rest,
      )
    )
      return null
    if (KIND.test(rest.slice(0, match.text.length + 40)) || (!surely && match.captures.plain === undefined)) return null
    if (repairAhead(match) !== undefined || repairIn(match.before) === 'ours') return null
    if (!surely) return HARMLESS.test(match.sentence) ? null : 'hint'
    if (SENSES.test(rest) && SEEKS.test(`${rest} ${match.next}`)) return null
    if (SENSES.test(rest) || repairIn(match.previous) !== undefined) return 'hint'
    // "This is not something we wish to hear": regret, no refusal.
    if (
      /\bnot (?:something|the (?:kind|experience|way))\b.*\b(?:wish|want|hear|like|expect|hope|intend|stand)\b/.test(
        rest,
      )
    )
      return null
    // Without "we" or "I" it may as well be a plain fact.
    if (
      !/\b(?:i|we|us|our|team|company|store)\b/.test(match.text) &&
      !/\b(?:possible|refunded|exchanged|returned|extended|waived)\b|\bno /.test(match.text)
    )
      return 'hint'
    // What has not happened yet is news, not a no.
    if (
      /\b(?:is|are|was|were) not\b|\byet\b/.test(match.text + match.after.slice(0, 40)) &&
      !/\b(?:possible|allowed|permitted|eligible|available|something)\b/.test(rest)
    )
      return 'hint'
    return undefined
  },
  rewrites: [
    'That part isn’t possible, but here is what I can do: [option].',
    'Let me look at what I can do instead for {issue|this}: [option one] or [option two].',
    'As soon as [condition], I can do that for you. Until then, [option].',
  ],
  examples: {
    bad: [
      'The voucher has expired.',
      'Tickets are non-transferable.',
      'You cannot combine the two codes.',
      'We stopped making that part.',
      "We can't change the address after dispatch.",
      'I am unable to refund that.',
      "We don't ship to Malta.",
      "I won't be able to waive the fee.",
      'We do not offer exchanges.',
      'I cannot access that account.',
      'That is not something we can do.',
      'Opened items cannot be returned.',
      'We have to decline your request.',
      'It will not be possible to extend the warranty.',
    ],
    ok: [
      "You won't be charged for the second month.",
      "It's no longer down; everyone can log in.",
      "I can't wait to hear how it goes.",
      "I can't change the address now, but the courier can: here's the link.",
      "We won't charge you for the return.",
      "I can't imagine how stressful that was.",
      "I can't open the photo; could you send it as JPG?",
      "We don't ship to Malta ourselves; our partner in Valletta does.",
      "You won't have to do anything.",
      "I can't refund the postage, so I've added it as credit instead.",
      "We couldn't be happier for you.",
      "We can't post it today. I'll send it first thing tomorrow.",
      'I cannot thank you enough for your patience.',
    ],
  },
})
