import { saysWhen } from '../../engine/draft/sentence-facts'
import { checkRule } from '../types'
import { ending } from './shared/places'

const DONE =
  /\b(?:has|have|is|was|are|were) (?:now |already |been |successfully |also )*(?:credited|refunded|resolved|completed|fixed|delivered|solved|sent(?!\b.{0,24}\b(?:over|on|up|to (?:the|our|my)))|shipped|reversed)\b|^(?:i|we) (?:have )?(?:\w+ )?(?:checked|looked|found)\b.*\b(?:and|,)\b/

/** A time that lies behind: since when, or for how long they have waited. */
const PAST = /\b(?:since|last|sorry|apolog\w+|regret)\b[^.;:!?]*/g

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
    if (
      facts.openWork.length === 0 ||
      input.sentences.some((s) => saysWhen(s.norm.replace(PAST, ' '))) ||
      facts.reachable ||
      context.thanks
    )
      return []
    // What has been done already leaves nothing open.
    if (facts.asksBack && !context.known) return []
    if (/https?:|www\.|@\w+\.\w|<(?:email|number|link|url)>/i.test(reply)) return []
    if (input.sentences.some((s) => DONE.test(s.norm))) return []
    const at = ending(input)
    return [{ start: at, end: at }]
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
