import type { CheckSentence } from '../../engine/check-input'
import { type SentenceFacts, sentenceFacts } from '../../engine/draft/sentence-facts'
import { checkRule } from '../types'
import { isClearlyLacking, isLacking } from './shared/lacking'
import { demands, ending, helpOdds, ownSentences } from './shared/places'

const TAKEN_UP =
  /\b(?:suggest\w*|feedback|incorporat\w+|consider\w*|future|upcoming|noted|roadmap|pass(?:ed)? (?:it|this|on))\b/i
const WISH =
  /\b(?:please |kindly |should |could you |need to |must |want you to |hope you )(?:\w+ )?(?:add|include|introduce|bring|launch|enable|provide|improve|update|make)\b/

/** Said warmly of what they did or bear; the verbs in it are not ours. */
const WARM =
  /\byou (?:were|are|did) (?:\w+ )?(?:right|well|wise|correct) to [^.;,!?]*|\b(?:gets?|got|getting|stands?|came) in the way of[^.;,!?]*|\b(?:can|could) (?:only |well |just |fully )?(?:imagine|picture|see|understand|appreciate) (?:that|how|what|why|it|this)\b[^.;!?]*?(?=,? (?:and|so|but) (?:i|we)\b|[.;!?]|$)|\b(?:i|we) (?:can )?(?:see|note|notice) [^.;!?]*?(?=,? (?:and|so|but) (?:i|we|the|your|it|that|this|you|a)\b|[.;!?]|$)|\bthank(?:s| you)[^.;!?]* (?:telling|letting|bringing|writing|flagging|sharing|raising|reporting|reaching|contacting)[^.;!?]*|\b(?:status|system|scan|record|tracking|screen|app|log) (?:is|says|shows|reads|was|states)\b[^.;!?]*?(?=,? (?:and|so|but) (?:i|we)\b|[.;!?]|$)|\b(?:it|this|that|things|we) (?:does |do |can |is |are |gets? |has been |was )*(?:\w+ )?(?:hectic|busy|crazy|manic|rushed|packed|chaotic|full|slammed|swamped|short[- ]staffed|stretched|rammed|heaving|mad)\b[^.;!?]*/g

/** Written down, passed round, taken to heart: nothing comes of it for this customer. */
const NOTED =
  /\b(?:feedback|suggestions?|comments?|remarks?|observations?|words|sentiments?|disappointment|dissatisfaction|frustration|experience|letter|concern|review|message|report|input|opinion|thoughts|views|file)\b.{0,60}\b(?:noted|recorded|received|shar\w+|passed|captured|registered|logged|taken|forwarded|valued|heard|used)\b|\b(?:noted|recorded|captured|received|shar\w+|pass\w*|tak\w+|made (?:a )?note)\b.{0,40}\b(?:feedback|suggestions?|comments?|concern|review|message|report|input|opinion|thoughts|views|file|internally|consideration)\b|\b(?:try|do|doing|trying) (?:our|my|their) (?:\w+ )?(?:best|utmost)\b|\b(?:strive|striving|keep working|continue to|aim) (?:to |hard )|\bmake sure (?:that )?(?:you|this|it|such)(?: \w+){0,4} (?:not|no|never)\b|\b(?:never|not) (?:\w+ )?(?:face|happen|occur)\b.*\bagain\b|\bhope (?:that )?(?:we|all|your|you)\b|\b(?:loved|glad|happy|enjoying|recommend) (?:\w+ )?(?:the|our|us|you|that|it)\b|\bservice standards?\b|\bfeedback like\b|\b(?:makes?|making|keeps?) (?:the|our|us) (?:\w+ )?better\b|\b(?:told|informed|spoken to|spoke to) (?:the|our|my) \w+[.!]*$|\b(?:taken|take) your (?:words?|message|comments?) to heart\b|\b(?:message|words|e-?mail|letter|complaint|review|note)\b.{0,40}\b(?:(?:has|have) (?:\w+ )?(?:reached|got through to|touched|moved|saddened)|not gone unnoticed)\b|\bnobody (?:should|deserves)\b|\bhow much you (?:rely|depend|need|count)\b|\bashamed\b/
/** Praise with something that should be otherwise. */
const WISHED =
  /\b(?:(?:but|however)\b.{0,60}\b(?:should|not|takes?|slow|need|no|lack\w*|missing|please)|please (?:\w+ )?(?:fix|improve|add|solve)|should (?:be|have|reduce|add|fix|improve)|would like to see|could (?:be|use) (?:better|more|some)|wish)\b/
/** Sounds like doing, is not. */
const FALSE_FIX =
  /\b(?:security|safety|quality|privacy|satisfaction) is\b|\bis something\b|\b(?:my|our) (?:sincere |deepest |humble )?apologies\b|\bbest (?:service|experience)\b|\bregret\w*\b|\bwe (?:have|had) (?:received|read|noted)\b|\bi (?:have )?read (?:your|the|through)\b|\bi see (?:that |it|the|your)\b/
/** Of what was, or of everybody: no answer. */
const BYGONE =
  /\b(?:has been|have been|had been|was|were|is a (?:very )?(?:long|short)|many of our|everyone|anybody|anyone|a lot of)\b(?!.*\b(?:will|shall|by|next|tomorrow|tonight)\b)/
const DONE =
  /\b(?:has|have|had|is|are|was|were|been|get|gets|got|being|'s) (?:now |already |just |also |all |back )*(?:\w{3,}(?:ed|en)|back|off|out|ready|lost|sent|paid|found|put|set|reset|open|free|included|enclosed|on|available|here|in (?!mind|touch))\b(?<!\b(?:received|recorded|noted|concerned|disappointed|frustrated|affected|committed|dedicated|registered|acknowledged|appreciated|valued|saddened|shocked|surprised|happened|seen|heard|written|shown|known|given|taken|spoken|spoiled|broken|forgotten))|\b(?:i|we) (?:have |had |just |already )*(?:put|set|took|gave|made|moved|added|cut|paid|bought|left|told|spoke|rang|\w{3,}ed)\b(?<!\b(?:received|noted|recorded|valued|wanted|hoped|tried|failed|missed|charged))|\b(?:comes?|coming|leaves?|arrives?|ships?|starts?|ends?|opens?|costs?|takes?|works?) (?:on|at|in|to|from|by|back|with|today|tomorrow|\d)/

/** What the sentence does besides being kind. */
function withoutWarmth(s: CheckSentence): { f: SentenceFacts; rest: string; warm: boolean } {
  const rest = s.norm.replace(WARM, ' ')
  const warm = rest !== s.norm
  return { f: sentenceFacts(warm ? { text: rest, norm: rest, words: s.words, notes: [] } : s), rest, warm }
}

/** Log odds from which on a sentence helps where patterns say so, too … */
const DOUBT = -0.7
/** … and where they do not. */
const SURE = 0.9

/** What patterns see in a sentence: help, something else, or nothing but kindness. */
function tells(s: CheckSentence, asked: boolean): 'help' | 'something' | 'nothing' {
  const { f, rest, warm } = withoutWarmth(s)
  if (NOTED.test(s.norm)) return 'nothing'
  const talk = warm || f.hollow || f.validates || (f.apologies.length > 0 && !f.solves)
  if ((f.solves && !FALSE_FIX.test(rest)) || f.openWork || f.reachable || f.promises || (f.followUp && !f.hollow))
    return 'help'
  if (f.asksBack && !f.hollow) return 'help'
  if (
    f.time &&
    !(talk && BYGONE.test(rest)) &&
    !(f.hollow && f.apologies.length > 0) &&
    !(BYGONE.test(rest) && !DONE.test(rest))
  )
    return 'help'
  if (talk || f.regrets) return 'nothing'
  return DONE.test(s.norm) || asked || /^(?:yes|no)\b/.test(s.norm) ? 'help' : 'something'
}

export default checkRule({
  id: 'missing-solution',
  family: 'substance',
  title: 'No solution or next step',
  why: 'Kind words alone leave the customer where they were; they came for a fix, an answer or a choice.',
  sources: [
    { title: 'Practical solutions (seed 002)' },
    {
      title: 'Marinova, Singh & Singh 2018, Frontline problem-solving, Journal of Marketing Research',
      url: 'https://bg.hbr.org/2018/01/sorry-is-not-enough',
    },
  ],
  severity: 'warn',
  rewrites: [
    "Here's what I can do: [option 1], or [option 2]. Which would you like?",
    "To sort this out for you, I'll [what you will do].",
    'To put {issue|this} right, I can offer you {goodwill}.',
    'Could you send me [the detail you need]? With that I can [what happens then].',
  ],
  check: (input) => {
    const { context, reply } = input
    if (!demands(input)) return []
    const asked = context.asks.some((ask) => ask.kind === 'request') || context.question
    const sorry = input.facts.apologies.length > 0 || input.facts.regrets
    if (!context.troubled && !asked && !sorry && !WISHED.test(context.normalized)) return []
    if (/https?:|www\.|@\w+\.\w|<(?:email|number|link|url)>/i.test(reply)) return []
    // A wish for the product is met by taking it up.
    if ((!context.troubled || WISH.test(context.normalized)) && TAKEN_UP.test(reply)) return []
    const own = ownSentences(input)
    const told = (s: CheckSentence) => tells(s, context.question)
    // The odds come first: most sentences of most drafts help, and then no pattern is asked.
    const found = !own.some((s) => helpOdds(s) >= SURE || (helpOdds(s) >= DOUBT && told(s) === 'help'))
    if (!isLacking('solution', input, found)) return []
    const kind = found && isClearlyLacking('solution', input) && own.every((s) => told(s) === 'nothing')
    const at = ending(input)
    return [
      {
        start: at,
        end: at,
        severity: kind && context.anger >= 1 && context.complaint ? 'warn' : 'hint',
      },
    ]
  },
  examples: {
    bad: [
      { customer: 'My parcel is lost', reply: "I'm so sorry to hear that. I understand how frustrating it is." },
      { customer: 'App crashes on start', reply: 'Thank you for letting us know. We value your feedback.' },
      { customer: 'Wrong size sent', reply: "That's not good. We take quality seriously." },
      { customer: 'Double charged', reply: 'I see two charges on your account. Sorry about this.' },
      { customer: 'No heating for 3 days', reply: 'That must be so cold! I feel for you.' },
      { customer: 'Please cancel my plan', reply: "We're sad to see you go." },
      {
        customer: 'The lamp flickers all evening',
        reply: 'Hi Jo, we truly regret this. Your satisfaction matters to us.',
      },
      {
        customer: 'My suitcase has not turned up.',
        reply:
          'You did well to tell us. I can picture how that gets in the way of a trip. It does get hectic at weekends.',
      },
      {
        customer: 'Can you change the name on my ticket?',
        reply: 'Thanks for your message. We appreciate your patience.',
      },
    ],
    ok: [
      { customer: 'My parcel is lost', reply: "I'm sorry. I've sent another one today." },
      { customer: 'App crashes', reply: 'Which version do you see under About? With that I can tell you the fix.' },
      { customer: 'Wrong size sent', reply: 'Sorry! Shall I send an M, or refund you?' },
      { customer: 'Double charged', reply: "I've refunded the second charge." },
      { customer: 'Do you ship to Malta?', reply: 'Yes, in five days.' },
      { customer: 'Thanks, sorted', reply: 'Glad to hear it.' },
      { customer: 'Please cancel my plan', reply: "It's cancelled; you have access until the 30th." },
      {
        customer: 'The lamp flickers',
        reply: 'Sorry about the flicker. Please write to us with the serial number so that we can swap it.',
      },
    ],
  },
})
