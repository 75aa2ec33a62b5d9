import type { CheckSentence } from '../../engine/check-input'
import { calmCustomer } from '../calm-customer'
import { perSentence } from '../per-sentence'
import { soundsLike } from '../sounds-like'
import { checkRule } from '../types'

const FIRST_PERSON = /\b(?:i|me|my|myself|mine)\b/
const ACT =
  '(?:look\\w*|check\\w*|review\\w*|investigat\\w*|respond\\w*|repl(?:y|ies|ied)|contact\\w*|get(?:ting)? back|assist\\w*|handl\\w*|process\\w*|follow\\w*|work\\w*|reach\\w*|updat\\w*|provid\\w*|assign\\w*|resolv\\w*|address\\w*|forward\\w*|escalat\\w*|pass(?:ed)?|log(?:ged)?|notif\\w*|inform\\w*|receiv\\w*|regist\\w*|consider\\w*|evaluat\\w*|assess\\w*|examin\\w*|answer\\w*|revert\\w*|attend\\w*|call\\w*|email\\w*|issu\\w*|aware|regrets?|apologi[sz]es|thank\\w*|note[ds]?|taken|closed|raised|acknowledged|monitor\\w*|dealt|deal)'
const THIRD = new RegExp(
  `\\b(?:(?:the|a|our|an|this|one of our|the relevant|the concerned|the appropriate|the responsible) (?:[a-z]+ ){0,3}?(?:team|department|representatives?|agents?|specialists?|company|office|staff|manager|colleagues?|experts?|engineers?|management|executives?|member|desk|support|person)|support|customer (?:service|care|support)|management) (?:[a-z]+ ){0,3}?${ACT}\\b`,
)
const COMPANY =
  /(?:\{[^}]+\}|^(?!It\b|This\b|That\b|There\b|What\b|Who\b|Which\b|Here\b|Everything\b|Nothing\b|Yours?\b|You\b|We\b|He\b|She\b|They\b|Where\b|When\b|How\b)[A-Z][\w&]+) (?:regrets|apologi[sz]es|will|has|is)\b/
const PASSIVE = new RegExp(
  `\\b(?:will be|has been|have been|is being|are being|was|were|shall be|is|are|been)(?: [a-z]+ly| now| duly)? ${ACT}\\b`,
)
const WILL = new RegExp(`\\bwe (?:will|shall|are|have|would|can|do)?(?: [a-z]+ly| now| also| be)*\\b ?${ACT}\\b`)
const FOLLOW =
  /\b(?:updates?|a response|an answer|a reply|further information|more information|details|feedback|a decision|a solution) (?:will|shall) (?:follow|be)\b/
/** A deed without a doer: "the photos have been received", "repairs are carried out", "to be processed". */
const DONE =
  /\b(?:is|are|was|were|be|been|being|gets?|got|to be)(?: [a-z]+ly| now| also| not| still| since| already| once more| then| duly| yet| soon| either){0,2} (?!based|located|interested|pleased|limited|concerned|closed (?:on|at)|delighted|excited|tired|used to|supposed|called)(?:[a-z]{2,}ed|sent|made|taken|given|done|put|held|found|kept|told|shown|paid|known|seen|written|sought|brought|dealt|set|begun|drawn|met|passed|run|lost|undertaken|forgotten|chosen|left|withdrawn|thrown|sold|read|heard)\b/
/** "Bug report received.", "Case closed.", "Engineer to attend." */
const TELEGRAM =
  /^(?:[a-z0-9'-]+ ){1,5}(?:received|noted|logged|forwarded|raised|escalated|closed|opened|registered|completed|acknowledged|processed|approved|declined|rejected|recorded|actioned|assigned|scheduled|refunded|canceled|dispatched|resolved|awaited|pending|under review|in progress|ongoing|to follow|to be [a-z]+|to (?:attend|call|visit|respond|advise|contact|revert|review|process))\b[^a-z]*$|^(?:noted|received|logged|forwarded|escalated|done|acknowledged|closed|processed|duly noted)\b/
/** Deeds turned into things, and firms, offices and rules as the ones who act. */
const OFFICE =
  /\b(?:an?|the|this|any|every|all|further) (?:[a-z]+ )?(?:assessment|investigation|review|decision|response|reply|outcome|inquiry|inspection|resolution|consideration|processing|evaluation|examination|action|compensation|payment|notification|confirmation|update|replacement|refund|visit|repairs?|callback|dispatch|verification)s? (?:will|shall|is|are|has|have|takes?|took|may|can|was|were|must|follows?|remains?)\b|\b(?:action|care|consideration|processing|payment|verification|work|repair|delivery) (?:is|will|has|takes|was) (?:[a-z]+ )?(?:taken|being|be|place|given|under|made|begun|started|required|made)\b|\bthe (?:company|bank|firm|council|university|airline|insurer|hotel|provider|developer|developers|office|authority|operator|administration|board|committee|system|platform|organi[sz]ation|business|shop|store|institution|hospital|clinic|school|utility|supplier|vendor|carrier|service) (?:will|has|is|does|can|may|shall|regrets?|apologi[sz]es|takes|wishes|would|reserves|considers|advises|requires|requests|aims|values|acknowledges|processes|investigates)\b|\b(?:customers|users|players|passengers|guests|members|tenants|residents|patients|subscribers|clients|travell?ers|applicants|account holders|policyholders|those affected) (?:[a-z]+ ){0,6}?(?:are|will|can|may|should|must|have) (?:[a-z]+ )?(?:asked|advised|requested|informed|notified|contacted|able|reminded|encouraged|invited|required|urged|expected|compensated|refunded|be)\b|\bit (?:has been|was|is|will be|is being) (?:noted|confirmed|decided|established|understood|determined|found|observed|recommended|regretted|requested|agreed|seen|verified|suggested|advised|appreciated)\b/
/** Facts of the firm and notices to many stay "we". */
const NOTICE =
  /\b(?:outage|all customers|maintenance|everyone affected|as you (?:asked|wished|requested)|no (?:further|more) action)\b/
const MATTER =
  /\b(?:complaint|case|request|query|matter|issue|inquiry|feedback|concern|ticket|claim|response|message|report|application|refund|order|account|booking|payment|incident|fault|error|correspondence|letter|details|documents|photos)s?\b/

const soundsLikeNobody = soundsLike('no-owner-pronoun')
const speaksOfSelf = perSentence(({ norm }) => FIRST_PERSON.test(norm) || NOTICE.test(norm))
/** Asked only where nobody speaks in the whole draft. */
const readIn = perSentence(({ norm, text }) => {
  const office = OFFICE.test(norm)
  const passive = PASSIVE.test(norm)
  return {
    named: THIRD.test(norm) || FOLLOW.test(norm) || COMPANY.test(text),
    office,
    passive: passive && MATTER.test(norm),
    far: office || passive || DONE.test(norm) || TELEGRAM.test(norm),
    we: WILL.test(norm),
  }
})

/** The words themselves in the sentence as typed, so that the rest of it stays free for other findings. */
function narrowed(s: CheckSentence): { start: number; end: number } {
  const typed = s.text.toLowerCase()
  for (const one of [THIRD, FOLLOW, OFFICE, PASSIVE, DONE, TELEGRAM]) {
    const match = one.exec(typed)
    if (match && match[0].trim() !== '')
      return { start: s.start + match.index, end: s.start + match.index + match[0].length }
  }
  return { start: s.start, end: s.end }
}

export default checkRule({
  id: 'no-owner-pronoun',
  family: 'apology',
  title: 'No person speaks',
  why: 'Without an “I”, nobody seems to own the case; “I’ll check” shows more care and more power to act.',
  sources: [
    { title: 'Packard, Moore & McFerran 2018, (I’m) Happy to Help (You), Journal of Marketing Research' },
    {
      title: 'Moberley & Villar, how to tell if someone is actually sorry',
      url: 'https://hrmonline.com.au/section/ahri-blog/how-to-tell-if-someone-is-actually-sorry',
    },
  ],
  severity: 'hint',
  check({ sentences, context }) {
    if (context.known && context.thanks && !context.complaint) return []
    const own = sentences.filter((s) => s.words.length > 1)
    if (own.length === 0) return []
    if (own.some(speaksOfSelf)) return []
    const isNamed = (s: CheckSentence): boolean => readIn(s).named
    const far = own.filter((s) => readIn(s).far || soundsLikeNobody(s) || isNamed(s))
    // To a plain question a plain answer needs no "I"; a page of passives does.
    if (calmCustomer(context)) {
      if (far.length < 2 || far.length * 3 < own.length * 2) return []
      return [narrowed(far[0]!)]
    }
    const we = own.filter((s) => readIn(s).we)
    const alone = far.length === 1 && own.length === 1 && MATTER.test(far[0]!.norm) && /\bwill be\b/.test(far[0]!.norm)
    const sentence =
      own.find(isNamed) ??
      own.find((s) => readIn(s).passive) ??
      own.find((s) => readIn(s).office && (far.length >= 2 || MATTER.test(s.norm) || /\bregrets\b/.test(s.norm))) ??
      own.find(soundsLikeNobody) ??
      (far.length >= 2 || alone ? far[0] : undefined) ??
      (we.length >= 2 ? we[0] : undefined)
    return sentence ? [narrowed(sentence)] : []
  },
  rewrites: [
    'I’ll look into {issue|this} myself and write to you by [time].',
    'I’m taking {issue|this} on and will tell you what I find by [time].',
    'I have {issue|your message} in front of me, and I’ll stay with it until it’s settled.',
  ],
  examples: {
    bad: [
      'The team will look into your request and a response will be provided.',
      '{Company} regrets the error. The matter is being investigated.',
      'We will check. We will reply. We thank you.',
      'Your case has been received and will be assigned to a representative.',
      'Support is aware. Updates will follow.',
      'The complaint has been logged and the relevant department informed.',
      'A specialist will contact you in due course.',
      'Your message was forwarded. The concerned department will revert.',
      'Customer care is reviewing the claim.',
      'We are checking the invoice. We will get back to you.',
      'Thank you for the letter of complaint. The meter has been read again. An inspection is planned and the result is sent by post.',
      'Fault noted. Engineer to attend. Tenants are asked to keep the hall clear.',
      'It has been established that the bag was loaded late. Compensation is paid according to the tariff.',
      'The bank regrets the delay and the card has been ordered anew.',
    ],
    ok: [
      "I'll look into it now and write to you by four.",
      "We ship on Mondays; I've put yours in the next batch.",
      "I've asked the team, and I'll tell you what they say.",
      "I'm sorry we lost it.",
      'My colleague Amir and I checked both invoices.',
      "I will stay with this until it's fixed.",
      'We open at nine on Monday.',
      'Your refund is on its way.',
      'The team and I have gone through your list together.',
      { customer: 'Thank you, all good!', reply: 'We will tell the team, thanks!' },
    ],
  },
})
