import { WordsRegexes } from '../../engine/text/words-regex'
import { perSentence } from '../per-sentence'
import { checkRule } from '../types'

/** "At the earliest": as soon as whoever acts can. */
const SOONEST = 'as soon as you can'
const soonest = (before: string, words: string): string => {
  if (/\byour\b/i.test(words)) return SOONEST
  const doer = [...before.matchAll(/\b(i|we|our|us|my|you|your|please|kindly)\b(?! (?:for|to)\b)/gi)].map((m) =>
    m[1]!.toLowerCase(),
  )
  // "We request you to reply", "our team will": the first named acts, unless the customer is asked to.
  if (
    doer.some((one) => one === 'please' || one === 'kindly') ||
    /\b(?:request|ask|want|need|urge|advise)(?:ed|ing|s)? you\b/i.test(before)
  )
    return SOONEST
  const first = doer.find((one) => one !== 'your')
  return first === 'i' || first === 'my' ? 'as soon as I can' : first === 'you' ? SOONEST : 'as soon as we can'
}

/** Stiff words and their plain twins; '' where the words can simply go. */
const STIFF: readonly (readonly [string, string])[] = [
  ['(?:please|kindly) (?:be (?:advised|informed|noted)|note|take note)(?: that)?', ''],
  [
    '(?:this is to|we (?:would like to|wish to)|i (?:would like to|wish to)) (?:inform|advise|apprise|notify) you that',
    '',
  ],
  ['(?:it should|it must|please) be noted that', ''],
  ['(?:kindly|please) do the needful(?: and)?', 'please'],
  ['do(?:ing)? the needful', 'take care of this'],
  [
    '(?:revert|reverted|reverting)(?: back)?(?! to (?:version|an?|the (?:previous|old|earlier|last|default|original|factory)|default|factory|your old|its|draft))(?= (?:to (?:us|me|you|this|the same)|at|by|with|on|within|asap|soon|as|shortly|back|if|in|accordingly|once)\\b|[.,!]|$)',
    'reply',
  ],
  ['at (?:this|the present|that) (?:point in time|juncture|moment in time)', 'now'],
  ['at (?:the|your|our) (?:very )?earliest(?: (?:convenience|possible(?: time)?|possible convenience))?', SOONEST],
  ['(?:please |kindly |you may |do )?be (?:informed|advised|apprised|notified|intimated)(?: that)?', ''],
  ['under (?:process|consideration|progress|review at our end|active consideration)', 'in hand'],
  [
    '(?:this is an? )?(?:automated|automatic|system[- ]generated|auto[- ]generated|computer[- ]generated|standard) (?:acknowledge?ment|response|reply|message|communication|notification|mail|e-?mail)|acknowledge?ment of your|your (?:communication|correspondence|missive)|(?:dated|even dated|trailing|appended) (?:mail|e-?mail|communication|letter)|(?:trail|trailing) mail',
    '',
  ],
  ['in order to', 'to'],
  ['prior to', 'before'],
  ['subsequent to', 'after'],
  ['in the event (?:that|of)', 'if'],
  ['(?:with|in) (?:regards?|respect|reference|relation) (?:to|of)', 'about'],
  ['as regards', 'about'],
  ['pertaining to', 'about'],
  ['(?:afore(?:mentioned|said)|above[- ]?mentioned|below[- ]?mentioned|abovementioned|undermentioned|captioned)', ''],
  [
    '(?:herewith|hereby|herein|hereunder|thereof|therein|thereto|hereto|hereinafter|heretofore|forthwith|henceforth|notwithstanding|whereby|wherein)',
    '',
  ],
  ['pursuant to', 'under'],
  ['in accordance with', 'under'],
  ['as per', 'under'],
  ['utili[sz](?:e|ed|es|ing|ation)', 'use'],
  ['facilitat(?:e|ed|es|ing)', 'help with'],
  ['endeavou?r(?:s|ed|ing)?', 'try'],
  ['commenc(?:e|ed|es|ing|ement)', 'start'],
  ['terminat(?:e|ed|ion) (?:of )?your (?:contract|service|subscription|account)', 'end your contract'],
  ['ascertain(?:ed|ing)?', 'work out'],
  ['expedit(?:e|ed|ing|iously)', 'speed up'],
  ['(?:rectif(?:y|ied|ication)|remediat(?:e|ed|ion))', 'fix'],
  ['furnish(?:ed|ing)?(?= (?:us|the|your|me|all|a copy|details|with))', 'send'],
  ['(?:in receipt of|acknowledge receipt of)', 'have received'],
  ['duly(?: noted)?', ''],
  ['for your (?:kind )?(?:perusal|information|reference and necessary action|ready reference)', 'for you to read'],
  [
    '(?:per your request|in lieu of|in light of the fact that|due to the fact that|owing to the fact that|for the purpose of|with a view to|in the process of|on a (?:daily|regular|priority) basis|in a timely (?:manner|fashion)|by means of|in terms of your (?:query|request))',
    'because',
  ],
  ['(?:your )?good ?(?:self|selves|office)', 'you'],
  ['(?:esteemed|respected) (?:customer|sir|madam|client|organi[sz]ation)', ''],
  ['the same(?= (?:to|has been|will be|is being|by|at|for your|shall|and|asap|in the)\\b|[.]$)', 'it'],
  ['(?:request you to|you are (?:hereby |kindly )?requested to|we request your)', 'could you'],
  [
    '(?:your|the) (?:kind )?(?:cooperation|patronage|understanding) (?:in this (?:regard|matter)|is (?:highly |much |greatly )?appreciated|is solicited)',
    'thank you for your help',
  ],
  ['in this regard', 'about this'],
  [
    '(?:intimate|intimated|prepone|preponed|updation|upgradation|concerned (?:team|department|person|authority|officials?))',
    '',
  ],
  [
    '(?:process(?:ed|ing)? (?:of )?your (?:request|query)|query (?:has been )?(?:registered|lodged)|lodge a complaint)',
    'your request',
  ],
  [
    '(?:assist(?:ance)? (?:you )?(?:further )?in (?:this|the) (?:regard|matter)|for further assistance|for any further (?:assistance|queries|clarifications?))',
    'if you need anything else',
  ],
  [
    '(?:synerg(?:y|ies)|leverag(?:e|ed|ing)|deliverables?|bandwidth to|circle back|touch base|going forward|loop back|action(?:ed|ing|able) (?:your|this|the|on|item|it)|take this offline|low[- ]hanging fruit|best[- ]in[- ]class|end[- ]to[- ]end|holistic|learnings|value[- ]add|touchpoints?|stakeholders?|onboarding journey|customer journey|pain points?|mission[- ]critical)',
    '',
  ],
  [
    '(?:non[- ]?complian(?:t|ce)|in compliance with|said (?:item|product|order|amount|invoice|account)|requisite|necessitates?|constitutes?|effectuate|aforesaid|therefor|inter alia|per annum|ex gratia|vis[- ]a[- ]vis|viz\\.?|ibid)',
    '',
  ],
  [
    '(?:has|have) been (?:escalated|assigned|allocated|routed|forwarded) to (?:the )?(?:tier|level|l|t)[- ]?[123]\\b',
    'is with our specialists',
  ],
  ['kindly(?= [a-z]+)', 'please'],
  [
    '(?:t&cs?|ts? ?(?:&|and) ?cs?|acquirer|the auth|chargeback|merchant category|settlement|dunning|gateway|tokeni[sz](?:e|ed|ation)|failover|latency|packet loss|handover|cutover|rollback|sev ?[123]|p[1234](?= |[.,!]|$))',
    '',
  ],
  ['should you (?:require|need|wish|have (?:any|further)|desire|encounter|face)', 'if you need'],
  ['(?:the )?undersigned', 'me'],
  ["(?:do not|don[’']t|never) hesitate to", 'please'],
  ['(?:up)?on (?:receipt|completion|review|verification|confirmation|expiry|submission|investigation) of', 'after'],
  [
    'post(?= (?:QC|QA|verification|completion|approval|payment|review|dispatch|delivery|receipt|investigation|audit|confirmation|that|this|which|clearance|migration|activation)\\b)',
    'after',
  ],
  ['(?:refund|credit|amount|payment)[^.?!]{0,30}? to source', ''],
  ['\\d+(?: ?[-–] ?\\d+)? (?:BD|BDs|WD|WDs|CD)', ''],
  [
    '(?:enclosed please find|please find (?:attached|enclosed)(?: herewith| herein)?|attached (?:herewith|please find)|pfa)',
    'here is',
  ],
  [
    '(?:please|kindly) (?:advise|acknowledge|intimate|confirm receipt|expedite|peruse|arrange to|ensure to|acknowledge receipt)',
    'please tell me',
  ],
  ['(?:advise|proceed|act|respond|revert|inform|update|adjust\\w*) accordingly', ''],
  [
    '(?:your|the) (?:kind )?(?:attention|consideration|perusal|information) (?:is (?:drawn|invited|requested)|to this)',
    '',
  ],
  [
    '(?:for and on behalf of|for your kind (?:attention|information|consideration)|kind attention|attention is drawn)',
    '',
  ],
  [
    '(?:it is imperative|incumbent upon|imperative that|it is to be noted|be it noted|it has come to (?:our|my) attention)(?: that)?',
    '',
  ],
  [
    '(?:without prejudice|for the avoidance of doubt|with immediate effect|with effect from|at a later (?:juncture|date|stage)|in due course of time|in the interim|in the first instance|in the absence of|in the affirmative|in the negative|in arrears|in abeyance|in respect of|in conjunction with|in consultation with|in line with|in keeping with|in connection with|in furtherance of|in view of the (?:above|foregoing|same)|in such an event|in such eventuality|on account of|on the basis of|by virtue of|under the provisions of|subject to (?:approval|verification|availability|the terms|terms|review|clearance|confirmation)|at our end|from our end|at your end|from your end|to the effect that|as to whether|as and when|inasmuch as|insofar as|hitherto|heretofore|thereafter|therewith|thereby|thereunder|thereupon|hereafter|hereinabove|whereupon|whereof|wherefore|whilst|albeit|ergo|vide|w\\.?r\\.?t\\.?|i\\.?r\\.?o\\.?|inst\\.|ult\\.)',
    '',
  ],
  [
    '(?:adjudicat(?:e|ed|ion)|cessation|commensurate|consequent(?:ial)? (?:to|upon)|remit(?:ted|tance)?|disburs(?:e|ed|al|ement)|reimbursement (?:request|claim)|consign(?:ment|ee|or)|beneficiary|payee|lodg(?:e|ed|ement)|liquidat(?:e|ed)|reconcil(?:e|ed|iation)|apportion(?:ed|ment)?|impound(?:ed)?|stipulat(?:e|ed|ion|ions)|enumerat(?:e|ed)|ameliorat(?:e|ed)|mitigat(?:e|ed|ion)|alleviat(?:e|ed)|promulgat(?:e|ed)|solicit(?:ed)?|procure(?:d|ment)?|peruse(?:d)?|deem(?:ed|s)?|opine(?:d)?|cognizan(?:t|ce)|cognisan(?:t|ce)|sundry|erstwhile|adhere(?:d|nce)? to|abide by|effected|actioned|progressed|initiat(?:e|ed|ing|ion) (?:of )?(?:a|an|the|your)|tender(?:ed)? (?:your|our|my)|dispositioned?|regulari[sz](?:e|ed)|operationali[sz]e(?:d)?|incentivi[sz]e(?:d)?|prioriti[sz]ation|finali[sz]ation|cancellation request|validat(?:e|ed|ion) (?:of )?(?:the|your)|authenticat(?:e|ed|ion)|substantiat(?:e|ed)|corroborat(?:e|ed)|discrepanc(?:y|ies)|modalit(?:y|ies)|veracity|eventualit(?:y|ies)|formalit(?:y|ies)|functionalit(?:y|ies)|methodolog(?:y|ies)|parameters?|proactive(?:ly)?|impactful|robust|scalable|seamless(?:ly)?|turnkey|granular(?:ity)?|bespoke|optimi[sz](?:e|ed|ation)|streamlin(?:e|ed|ing)|ideate|paradigm|ecosystem|workstream|deep[- ]dive|drill down|root[- ]cause|action (?:plan|points?|items?)|takeaways?|key learnings|align(?:ed|ment)? (?:with|on)|sync(?:ed)? up|cascad(?:e|ed|ing)|socialis?z?e (?:this|the)|ping (?:me|us|the)|net[- ]net|move the needle|on (?:our|the) radar|in the pipeline|roadmap|backlog|workflow|work[- ]?order|escalation (?:matrix|path|team|desk)|turn[- ]?around time|service window|field (?:force|ops|operations|team)|back[- ]?(?:end|office)(?: team)?|front[- ]?(?:end|office) team|first[- ]line|second[- ]line|tier[- ]?(?:one|two|three)|upstream|downstream|end[- ]user|provision(?:ed|ing)|de-?provision(?:ed|ing)?|decommission(?:ed)?|whitelist(?:ed)?|blacklist(?:ed)?|throttl(?:ed|ing)|deprecated|hot-?fix|regression|repro(?:duction steps|duce the issue)?|tenant id|endpoint|payload|propagat(?:e|ed|ion|ing)|handshake|provisioned|port(?:ed)? out|truck roll|line card|patch (?:panel|notes)|flush(?:ed)? the (?:cache|dns)|re-?index(?:ed)?|orchestrat(?:e|ed|ion)|instance|middleware|ingest(?:ed|ion)?|cron|batch (?:job|run|process)|reconciliation run|exception (?:queue|report|handling)|work ?queue|disposition code|reason code|reference (?:no|number) (?:is )?(?:allotted|generated)|docket|service request|incident (?:number|ticket|id)|case (?:id|number|ref(?:erence)?)|complaint (?:id|no|number|ref(?:erence)?))',
    '',
  ],
]
/** Short forms that everybody knows. */
const KNOWN =
  /^(?:USB|PDF|SMS|GPS|TV|TVS|ID|IDS|PIN|PINS|UK|US|USA|EU|UAE|NZ|VAT|GST|QR|WIFI|OK|OKAY|FAQ|FAQS|URL|ATM|ATMS|CEO|AM|PM|GMT|BST|EST|PST|CET|UTC|IST|IBAN|BIC|GBP|USD|EUR|INR|AUD|CAD|CD|DVD|CV|DNA|DIY|HD|LED|LCD|LG|BMW|NHS|BBC|DHL|UPS|USPS|DPD|TNT|GP|ER|IT|HR|PR|AC|DC|PC|MAC|SIM|VIP|VR|RAM|CPU|GB|MB|TB|KB|KG|CM|MM|KM|HTML|CSV|ZIP|JPG|JPEG|PNG|MP3|XL|XXL|XS|NOT|AND|OR|BUT|NO|YES|ALL|VERY|NEVER|ALWAYS|ONLY|MUST|PLEASE|NOW|YOU|YOUR|WE|THE|THIS|THAT|IS|ARE|DO|DID|CAN|WILL|STOP|ANY|OFF|ON|IN|OUT|UP|TO|OF|FOR|IF|SO|ASAP|RSVP|AKA|PS|NB|MR|MRS|MS|DR|ST|RD|AVE|NY|LA|DC|SF|II|III|IV|VI|VII|VIII|IX|XI|XII|BBQ|UFO|IQ|MOT|DVLA|HMRC|IRS|CCTV|SPF|SOS|OTP|KYC|UPI|CVV|CVC|EMI|PAN|NFC|VPN|API|IOS|NASA|XX|XXX|LOL|TBA|AI|UV|AA|AAA|EV|SUV|HI|HEY|HELLO|DM|DMS|OS|UI|M|A|I)$/
const ACRONYM = /\b[A-Z]{2,5}s?\b(?!\s*\()(?![-/]?\d)/g
/** What follows is somebody's name, or the firm's. */
const NAMED = /(?:^|[\s,])(?:hi|hey|hello|dear|mrs?\.?|ms\.?|dr\.?|team|thanks|from|at|using|choosing) $/i
/** Codes of the house. */
const CODE =
  /\b(?:RMA|SLA|SLAs|T[123]|L[123]|KB|CSAT|NPS|ETA|NDR|WISMO|POC|SOP|TAT|FCR|AHT|CRM|SKU|DOA|EOD|COB|RCA|PO|SME|tier[- ]?[123]|level[- ]?[123] support|macro|macros|SR|CR|UAT|QA team|AWB|POD|RTO|VOC|BAU|FYI|FYA|PFA|OOO|WFH|TBC|TBD|EOB)\b(?!\s*\()/g
const CODE_NOUN = /\b(?:RMA|SLA|KB|ETA)\b/
const TICKET =
  /\b(?:your|this|the|a|support|new|open|another) (?:support )?tickets?\b(?! (?:office|machine|price|holder|inspector|for the|to [A-Z]))/gi
const TRAVEL =
  /\b(?:train|bus|flight|concert|event|festival|parking|season|seat|show|cinema|lottery|raffle|plane|ferry|metro|theatre|theater|match|game|museum|boarding|entry|day|e-?ticket|attached|platform|travel|journey|speeding)\b/i

/** Compiled when a sentence may hold them. */
const EXPRESSIONS: (RegExp | undefined)[] = []
const expressionOf = (words: string, i: number): RegExp => {
  EXPRESSIONS[i] ??= new RegExp(`(?<![\\p{L}\\p{N}'-])${words}(?![\\p{L}\\p{N}])`, 'giu')
  return EXPRESSIONS[i]
}
const BATCH = Math.ceil(STIFF.length / 30)
const BATCHES = Array.from({ length: Math.ceil(STIFF.length / BATCH) }, (_, i) =>
  STIFF.slice(i * BATCH, (i + 1) * BATCH),
)
/** Says with one look-up per word which batches of expressions a sentence may hold; most hold none. */
const HELD = new WordsRegexes(
  BATCHES.map((batch) => new RegExp(batch.map(([words]) => `\\b(?:${words.toLowerCase()})(?![a-z0-9])`).join('|'))),
)
const DONATED =
  /\b(?:was|were|been|very|most|so|he|she|they|who|looked|treated|smiled|spoke|acted|thank(?:ed)?(?: you)?(?: so)?|which|have|has|had|is|are|and) $/i

const plainer = (plain: string): { scope: 'match' | 'cut'; text: string } =>
  plain === '' ? { scope: 'cut', text: '' } : { scope: 'match', text: plain }

/** Words of the office, placed within their sentence; `plain` is what to say for them. */
interface Jargon {
  readonly start: number
  readonly end: number
  readonly words: string
  readonly plain?: string
}

/** Most sentences have no match, and an iterator copies its expression. */
const each = (text: string, pattern: RegExp): Iterable<RegExpExecArray> =>
  text.search(pattern) < 0 ? [] : text.matchAll(pattern)

const jargonIn = perSentence(({ text }) => {
  const found: Jargon[] = []
  const add = (m: RegExpMatchArray, plain?: string): void => {
    const start = m.index ?? 0
    found.push({ start, end: start + m[0].length, words: m[0], ...(plain !== undefined && { plain }) })
  }
  const held = HELD.test(text.toLowerCase())
  if (held !== 0)
    for (const [i, [words, plain]] of STIFF.entries()) {
      if ((held & (1 << Math.floor(i / BATCH))) === 0) continue
      for (const m of text.matchAll(expressionOf(words, i))) {
        if (
          /^kindly/i.test(m[0]) &&
          (DONATED.test(text.slice(0, m.index)) ||
            /^kindly (?:by|for|of|to|in|and|donated|given|regards)\b/i.test(text.slice(m.index)))
        )
          continue
        add(m, plain === SOONEST ? soonest(text.slice(0, m.index), m[0]) : plain)
      }
    }
  for (const m of each(text, CODE)) {
    // A short form that the customer's own trade uses needs no change; a house code in a reply does.
    if (
      !CODE_NOUN.test(m[0]) &&
      !/^(?:T[123]|L[123]|CSAT|NDR|WISMO|TAT|SOP|RCA|DOA|AWB|POD|RTO|SKU|POC|NPS|FCR|AHT|PFA|macros?|tier|level|SLAs|EOD|COB|UAT|CRM|BAU)/i.test(
        m[0],
      )
    )
      continue
    add(m)
  }
  // Any other short form in capitals that the customer has not used, in a sentence that does not shout.
  const capitals = text.match(/\b[A-Z]{2,}\b/g) ?? []
  if (capitals.length <= 3 && capitals.length * 3 <= text.split(/\s+/).length + 2)
    for (const m of each(text, ACRONYM)) {
      const plural = m[0].replace(/s$/, '')
      const around = text.slice(Math.max(0, m.index - 2), m.index + m[0].length + 2)
      if (KNOWN.test(plural) || /[\d#£$€-]/.test(around) || /[(]$/.test(text.slice(0, m.index))) continue
      if (NAMED.test(text.slice(0, m.index))) continue
      add(m)
    }
  if (text.search(TICKET) >= 0 && !TRAVEL.test(text)) for (const m of text.matchAll(TICKET)) add(m)
  return found
})

const LINK = /(?:https?:\/\/|www\.|@)([\w.-]+)/gi
/** Names of firms that links and addresses in the reply are made of: "support.hp.com" says what "HP" is. */
function namesIn(reply: string): ReadonlySet<string> {
  if (!/[@/]|www\./.test(reply)) return new Set()
  return new Set([...reply.matchAll(LINK)].flatMap(([, host]) => host!.toLowerCase().split(/[.-]/)))
}

export default checkRule({
  id: 'jargon-robotic',
  family: 'voice',
  title: 'Office jargon',
  why: 'Office words and house codes sound like a form letter, and customers may not know them.',
  sources: [
    { title: 'Zendesk, quality assurance categories: readability' },
    {
      title: 'Packard & Berger 2021, How Concrete Language Shapes Customer Satisfaction, Journal of Consumer Research',
    },
  ],
  severity: 'hint',
  check({ reply, sentences, context }) {
    const stiff = sentences.filter((sentence) => jargonIn(sentence).length > 0)
    if (stiff.length === 0) return []
    const theirs = context.text.toLowerCase()
    const ours = namesIn(reply)
    return stiff.flatMap((sentence) => {
      const own: Jargon[] = []
      for (const one of jargonIn(sentence)) {
        const words = one.words.toLowerCase().replace(/s$/, '')
        if (theirs.includes(words) || ours.has(words)) continue
        if (!own.some((other) => other.start < one.end && one.start < other.end)) own.push(one)
      }
      return own.map(({ start, end, plain }) => ({
        start: sentence.start + start,
        end: sentence.start + end,
        ...(plain !== undefined && { rewrites: [plainer(plain)] }),
      }))
    })
  },
  rewrites: [
    'In plain words: [the same without office words].',
    'Here is what this means for you: [what happens and when].',
    'Put simply, [what happens with {issue|this}].',
  ],
  examples: {
    bad: [
      'Please be advised that your RMA is pending.',
      'Kindly revert at your earliest convenience.',
      'Please do the needful and send the documents.',
      'At this point in time we are unable to facilitate the aforementioned request.',
      'Your ticket is with L2 under the SLA.',
      'As per the KB, utilise the form prior to dispatch.',
      'Find herewith the invoice.',
      'We will endeavour to ascertain the cause.',
      'You are requested to furnish the details.',
      'With regards to your mail, the concerned team is on it.',
      'The NTE lost sync after the BRAS was reloaded.',
      'Should you require anything, contact the undersigned.',
      'Amount will be credited to source post verification.',
      'Upon receipt of the parcel the case ID will be closed.',
      'Please find attached the form and advise accordingly.',
    ],
    ok: [
      'Your return is waiting for the courier.',
      { customer: "What's my RMA number?", reply: 'Your RMA number is 4471.' },
      'Your train ticket is attached.',
      'Could you reply when you have a moment?',
      'It was kindly donated by a neighbour.',
      'To revert to version 2, choose Undo.',
      'The ETA (expected arrival) is 5pm.',
      'I used the spare key to open it.',
      'The festival ticket works on both days.',
      'She very kindly waited for the courier.',
      'Yes, the TV has two HDMI (cable) sockets and WIFI.',
      { customer: 'Is my ONT broken?', reply: 'Your ONT is fine; the cable to it is loose.' },
      'The last post goes at five.',
      'Thanks for your review. Keep the parcels coming! ^RN',
      'Hey AJ! Your new lamp left today.',
      'The driver is on https://support.hp.com for the HP printer.',
    ],
  },
})
