import { checkRule } from '../types'

const FIRST_PERSON = /\b(?:i|me|my|myself|mine)\b/
const ACT =
  '(?:look\\w*|check\\w*|review\\w*|investigat\\w*|respond\\w*|repl(?:y|ies|ied)|contact\\w*|get(?:ting)? back|assist\\w*|handl\\w*|process\\w*|follow\\w*|work\\w*|reach\\w*|updat\\w*|provid\\w*|assign\\w*|resolv\\w*|address\\w*|forward\\w*|escalat\\w*|pass(?:ed)?|log(?:ged)?|notif\\w*|inform\\w*|receiv\\w*|regist\\w*|consider\\w*|evaluat\\w*|assess\\w*|examin\\w*|answer\\w*|revert\\w*|attend\\w*|call\\w*|email\\w*|issu\\w*|aware|regrets?|apologi[sz]es|thank\\w*|note[ds]?|taken|closed|raised|acknowledged|monitor\\w*|dealt|deal)'
const THIRD = new RegExp(
  `\\b(?:(?:the|a|our|an|this|one of our|the relevant|the concerned|the appropriate|the responsible) (?:[a-z]+ ){0,3}?(?:team|department|representatives?|agents?|specialists?|company|office|staff|manager|colleagues?|experts?|engineers?|management|executives?|member|desk|support|person)|support|customer (?:service|care|support)|management) (?:[a-z]+ ){0,3}?${ACT}\\b`,
)
const COMPANY = /(?:\{[^}]+\}|^[A-Z][\w&]+) (?:regrets|apologi[sz]es|will|has|is)\b/
const PASSIVE = new RegExp(
  `\\b(?:will be|has been|have been|is being|are being|was|were|shall be|is|are|been)(?: [a-z]+ly| now| duly)? ${ACT}\\b`,
)
const WILL = new RegExp(`\\bwe (?:will|shall|are|have|would|can|do)?(?: [a-z]+ly| now| also| be)*\\b ?${ACT}\\b`)
const FOLLOW =
  /\b(?:updates?|a response|an answer|a reply|further information|more information|details|feedback|a decision|a solution) (?:will|shall) (?:follow|be)\b/
/** Facts of the firm and notices to many stay "we". */
const NOTICE = /\b(?:outage|all customers|maintenance|status page|everyone affected)\b/

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
    if (context.known && (context.thanks || (!context.complaint && context.anger === 0))) return []
    const own = sentences.filter((s) => s.words.length > 1)
    if (own.length === 0) return []
    const all = own.map((s) => s.norm).join(' ')
    if (FIRST_PERSON.test(all) || NOTICE.test(all)) return []
    const far = own.filter(
      (s) => THIRD.test(s.norm) || COMPANY.test(s.text) || PASSIVE.test(s.norm) || FOLLOW.test(s.norm),
    )
    const we = own.filter((s) => WILL.test(s.norm))
    const sentence =
      far.find((s) => THIRD.test(s.norm) || COMPANY.test(s.text) || FOLLOW.test(s.norm)) ??
      far.find((s) =>
        /\b(?:complaint|case|request|query|matter|issue|inquiry|feedback|concern|ticket|claim|response|message|report|application)s?\b/.test(
          s.norm,
        ),
      ) ??
      (we.length >= 2 ? we[0] : undefined)
    return sentence ? [{ start: sentence.start, end: sentence.end }] : []
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
