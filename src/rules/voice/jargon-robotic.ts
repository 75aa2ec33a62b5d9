import { checkRule } from '../types'

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
  [
    'at (?:the|your|our) (?:very )?earliest(?: (?:convenience|possible(?: time)?|possible convenience))?',
    'as soon as you can',
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
  ['endeavou?r(?:s|ed|ing)?(?: to)?', 'try'],
  ['commenc(?:e|ed|es|ing|ement)', 'start'],
  ['terminat(?:e|ed|ion) (?:of )?your (?:contract|service|subscription|account)', 'end your contract'],
  ['ascertain(?:ed|ing)?', 'find out'],
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
]
/** Codes of the house. */
const CODE =
  /\b(?:RMA|SLA|SLAs|T[123]|L[123]|KB|CSAT|NPS|ETA|NDR|WISMO|POC|SOP|TAT|FCR|AHT|CRM|SKU|DOA|EOD|COB|RCA|PO|SME|tier[- ]?[123]|level[- ]?[123] support|macro|macros|SR|CR|UAT|QA team|AWB|POD|RTO|VOC|BAU|FYI|FYA|PFA|OOO|WFH|TBC|TBD|EOB)\b(?!\s*\()/g
const CODE_NOUN = /\b(?:RMA|SLA|KB|ETA)\b/
const TICKET =
  /\b(?:your|this|the|a|support|new|open|another) (?:support )?tickets?\b(?! (?:office|machine|price|holder|inspector|for the|to [A-Z]))/gi
const TRAVEL =
  /\b(?:train|bus|flight|concert|event|festival|parking|season|seat|show|cinema|lottery|raffle|plane|ferry|metro|theatre|theater|match|game|museum|boarding|entry|day|e-?ticket|attached|platform|travel|journey|speeding)\b/i

const EXPRESSIONS = STIFF.map(
  ([words, plain]) => [new RegExp(`(?<![\\p{L}\\p{N}'-])${words}(?![\\p{L}\\p{N}])`, 'giu'), plain] as const,
)
const DONATED =
  /\b(?:was|were|been|very|most|so|he|she|they|who|looked|treated|smiled|spoke|acted|thank(?:ed)?(?: you)?(?: so)?|which|have|has|had|is|are|and) $/i

const plainer = (plain: string): { scope: 'match' | 'cut'; text: string } =>
  plain === '' ? { scope: 'cut', text: '' } : { scope: 'match', text: plain }

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
  check({ sentences, context }) {
    const theirs = context.text.toLowerCase()
    const found: { start: number; end: number; rewrites?: { scope: 'match' | 'cut'; text: string }[] }[] = []
    const add = (sentence: { start: number }, at: number, text: string, plain?: string): void => {
      if (theirs.includes(text.toLowerCase())) return
      const start = sentence.start + at
      const end = start + text.length
      if (found.some((f) => f.start < end && start < f.end)) return
      found.push(plain === undefined ? { start, end } : { start, end, rewrites: [plainer(plain)] })
    }
    for (const sentence of sentences) {
      for (const [expression, plain] of EXPRESSIONS) {
        for (const m of sentence.text.matchAll(expression)) {
          if (
            /^kindly/i.test(m[0]) &&
            (DONATED.test(sentence.text.slice(0, m.index)) ||
              /^kindly (?:by|for|of|to|in|and|donated|given|regards)\b/i.test(sentence.text.slice(m.index)))
          )
            continue
          add(sentence, m.index, m[0], plain)
        }
      }
      for (const m of sentence.text.matchAll(CODE)) {
        // A short form that the customer's own trade uses needs no change; a house code in a reply does.
        if (
          !CODE_NOUN.test(m[0]) &&
          !/^(?:T[123]|L[123]|CSAT|NDR|WISMO|TAT|SOP|RCA|DOA|AWB|POD|RTO|SKU|POC|NPS|FCR|AHT|PFA|macros?|tier|level|SLAs|EOD|COB|UAT|CRM|BAU)/i.test(
            m[0],
          )
        )
          continue
        add(sentence, m.index, m[0])
      }
      if (!TRAVEL.test(sentence.text)) for (const m of sentence.text.matchAll(TICKET)) add(sentence, m.index, m[0])
    }
    return found
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
    ],
  },
})
