import { saysWhen } from '../../engine/draft/sentence-facts'
import { checkRule } from '../types'
import { isLacking } from './shared/lacking'
import { demands, ending } from './shared/places'

/** The fix lies ahead. */
const AHEAD =
  /\b(?:(?:am|is|are) going to (?!be able)|goes live|(?:gets?|being) (?:added|made|sent|swapped|fixed|replaced|\w+ed)|will (?:\w+ )?(?:be|take|come|ship|arrive|reach|get|visit|call|unlock|send|go|have|fix|receive|see|appear|reflect|credit|replace|deliver)|should (?:\w+ )?(?:be|arrive|reach|take|come|get|see|receive|show)|(?:takes?|needs?|expects?) (?:up to |about |around )?\w+|comes?|coming|arrives?|arriving|ships?|shipping|leaves|leaving|due|booked|scheduled|planned|set for|searching|on (?:its|the|his|her|their) way|expected|back by|goes|turn up|on the .{0,20}list|have asked|(?:with)?in (?:the next )?\w+ (?:\w+ )?(?:days?|weeks?|hours?)|next (?:week|month|bill|\w+day)|reported (?:it|this)|passed (?:it|this)|tomorrow|tonight|week \d+|on (?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/
const DONE =
  /\b(?:attached|just now|already|(?:is|are|been|have|has) (?:now )?(?:done|fixed|resolved|refunded|unlocked|solved|working))\b/

export default checkRule({
  id: 'missing-follow-up',
  family: 'substance',
  title: 'No word of following up',
  why: 'The fix still lies ahead, and nobody says that they will see whether it worked, or how to reach you if it does not.',
  sources: [{ title: '“Follow up” (seed 002)' }],
  severity: 'hint',
  rewrites: [
    "I'll check on [day] and write to you. If anything changes before then, reply here.",
    'If it is not right by [day], reply to this message and it comes straight to me.',
    "I'll look in on this on [day] to make sure that {issue|it} is sorted.",
  ],
  check: (input) => {
    const { context, facts, sentences } = input
    if (!demands(input)) return []
    const waiting = context.troubled || context.safety || /\bwhere (?:is|are) (?:my|our)\b/.test(context.normalized)
    if (!waiting || facts.followUp || facts.reachable) return []
    const ahead = sentences.some(
      (s) =>
        (AHEAD.test(s.norm) || (saysWhen(s.norm) && !facts.solution)) &&
        !DONE.test(s.norm) &&
        !s.text.endsWith('?') &&
        !/^(?:i am |we are )?(?:so |very )?sorry\b[^,;]*$/.test(s.norm),
    )
    if (!isLacking('follow-up', input, ahead)) return []
    const at = ending(input)
    return [{ start: at, end: at }]
  },
  examples: {
    bad: [
      { customer: "Where's my refund?", reply: 'It will be there in 5 days.' },
      { customer: 'No internet', reply: 'An engineer comes on Tuesday.' },
      { customer: 'Broken chair', reply: 'The new one ships Monday.' },
      { customer: 'Locked out', reply: 'The team will unlock it.' },
      { customer: 'Rash from the cream', reply: "Please stop using it. We've reported it." },
      { customer: 'Wrong bill', reply: 'The corrected bill comes next month.' },
      {
        customer: 'My desk arrived scratched',
        reply: 'I am sorry about the scratch. A new top should arrive in a week.',
      },
    ],
    ok: [
      { customer: "Where's my refund?", reply: "Five days. I'll check on Friday and write to you." },
      { customer: 'No internet', reply: "Engineer on Tuesday 9–11; I'll message you after the visit." },
      { customer: 'Hours?', reply: '9 to 5.' },
      {
        customer: 'Broken chair',
        reply: "New one ships Monday. If it's not there by Wednesday, reply and you'll reach me.",
      },
      { customer: 'Locked out', reply: "I've unlocked it just now." },
      { customer: 'Wrong bill', reply: 'Corrected bill attached.' },
      { customer: 'Do you deliver on Sunday?', reply: 'Yes, the van comes on Sundays too.' },
    ],
  },
})
