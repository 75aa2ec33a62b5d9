import { saysWhen } from '../../engine/draft/sentence-facts'
import { perSentence } from '../per-sentence'
import { checkRule } from '../types'
import { ending } from './shared/places'

const DONE =
  /\b(?:has|have|is|was|are|were) (?:now |already |been |successfully |also )*(?:credited|refunded|resolved|completed|fixed|delivered|solved|sent(?!\b.{0,24}\b(?:over|on|up|to (?:the|our|my)))|shipped|reversed)\b|^(?:i|we) (?:have )?(?:\w+ )?(?:checked|looked|found)\b.*\b(?:and|,)\b/

/** Noted, searched for, under somebody's eyes: told without anybody who does it. */
const AFOOT =
  /\b(?:(?:made|making|taken|took|put|placed|left|added|set|attached) (?:a |an |the )?(?:\w+ )?(?:note|record|entry|comment|flag|remark|marker|alert|memo|reminder)\b|(?:note|record|entry|comment|flag|remark|marker|alert|memo) (?:has been|was|is|have been) (?:\w+ )?(?:made|added|placed|put|left|set)|(?:search|checks?|enquiry|inquiry|enquiries|inquiries|investigations?|review|trace|tracing|audit|inspection|assessment|analysis|probe|tests?|diagnosis|appeal|claim|recount|audit|hunt|verification) (?:\w+ ){0,3}?(?:is|are|has|have|was|were|will be|remains|stands)(?: now| also| currently| already| still)? (?:being |been )?(?:carried out|conducted|made|done|opened|launched|started|begun|under ?way|ongoing|in progress|in hand|on(?=[.,;]|$)|initiated|performed|run|undertaken|commissioned|pending|requested|set up|arranged)|(?:launched|opened|started|begun|initiated|commissioned|ordered|set up|set off|triggered) (?:a|an|our|the) (?:\w+ )?(?:search|check|enquiry|inquiry|investigation|review|trace|audit|inspection|assessment|analysis|probe|hunt)|(?:taken|noted|jotted|written|marked|put|took) (?:it |this |that |the details |your details |everything )?down\b|(?:on|in) (?:someone|somebody|their|my manager|the manager|the team)(?:'s)? (?:to-?do|list|inbox|queue|tray|hands)|we will see what (?:we|i) can do|(?:maintenance|reception|housekeeping|security|accounts|billing|management|the \w+) (?:now )?(?:knows?|(?:is|are) aware) (?:about|of)|hopefully (?:the|our|my) \w+ (?:can|will)|(?:^|\b(?:i|we) |ok |okay )(?:will|shall) (?:speak|talk|have a word) (?:with|to) (?:the |our |my )?\w+|being (?:traced|searched|hunted|chased|pursued|considered|assessed|examined|tested|analy[sz]ed|verified|checked|dealt with|worked through|attended to|actioned|handled|processed|discussed))\b/
/** A time that lies behind: since when, or for how long they have waited. */
const PAST = /\b(?:since|last|sorry|apolog\w+|regret)\b[^.;:!?]*/g

const isAfoot = perSentence(({ norm }) => AFOOT.test(norm))
const isDone = perSentence(({ norm }) => DONE.test(norm))
/** A time that lies ahead. */
const saysAhead = perSentence(({ norm }) => saysWhen(norm.replace(PAST, ' ')))

export default checkRule({
  id: 'missing-next-step',
  family: 'substance',
  title: 'Work left without a time',
  why: 'Something stays open, and the customer cannot tell who will come back to them or when.',
  sources: [
    { title: 'Communicate clearly, keep informed (seed 002)' },
    { title: 'The N of LEARN: next steps', url: 'https://from-scratch.net/blog/handle-complaints-with-nuts/' },
  ],
  severity: 'hint',
  moves: [{ to: 'warn', when: [{ anger: 2 }] }],
  rewrites: [
    "I'll write to you by [time], even if there is no news yet.",
    "You'll hear from me by [time] with what I have found.",
    '[Who] will [do what] by [time], and I will tell you how it went.',
  ],
  check: (input) => {
    const { context, facts, reply } = input
    if (context.thanks || facts.reachable) return []
    if (facts.openWork.length === 0 && !input.sentences.some(isAfoot)) return []
    if (input.sentences.some(saysAhead)) return []
    // What has been done already leaves nothing open.
    if (facts.asksBack && !context.known) return []
    if (/https?:|www\.|@\w+\.\w|<(?:email|number|link|url)>/i.test(reply)) return []
    if (input.sentences.some(isDone)) return []
    const at = ending(input)
    // Who got steps to follow is not left waiting: at most a hint.
    return [{ start: at, end: at, ...(facts.solution && { severity: 'hint' as const }) }]
  },
  examples: {
    bad: [
      "I'll look into it.",
      'We have escalated your case.',
      "I've passed this on to the relevant team.",
      'This is being investigated.',
      "I'll check and get back to you.",
      'Our engineers are aware of the issue.',
      'My colleagues in billing are reviewing it.',
      { customer: 'Still no card!!', reply: 'Sorry about your card. Our team will be in touch.' },
      'Leave it with me.',
      'Your claim is with our warehouse team.',
    ],
    ok: [
      "I'll look into it and write to you by 4pm today.",
      "I've passed it to Amir in billing; he'll call you tomorrow before noon.",
      "Our engineers are testing a fix; I'll update you on Thursday either way.",
      "I checked, and it's in Leeds.",
      "I've escalated it: reference 88, answer due Friday.",
      'Look into the side panel: the code is there.',
      'I have looked at your order and it left this morning.',
      'We will look into it as soon as you reply here with a photo.',
      'You can check the balance under Wallet.',
      'Please check the cable first.',
    ],
  },
})
