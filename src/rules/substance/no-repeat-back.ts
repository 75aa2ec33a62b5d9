import { checkRule } from '../types'
import { demands, opening } from './shared/places'

/** Met in every second reply: no sign of having read. */
const COMMON = new Set(
  'deliv send charg order account app servic support work call repli team fix updat rais todai check look write mail bill read get thing'.split(
    ' ',
  ),
)

export default checkRule({
  id: 'no-repeat-back',
  family: 'substance',
  title: 'Nothing is said back',
  why: 'The customer gave details and none comes back, so they cannot tell whether you read them.',
  sources: [
    { title: '“Repeat back to the customer what they’re saying” (seed 004)' },
    { title: 'Seehausen et al. 2012, paraphrasing, Frontiers in Psychology' },
  ],
  severity: 'hint',
  rewrites: [
    'So that I have it right: this is about {issue}.',
    "I've read your message about {issue}.",
    'To make sure that I have understood: [what happened, in their words].',
  ],
  check: (input) => {
    const { context, facts } = input
    if (!demands(input) || !context.troubled || context.issues.length === 0) return []
    const told = new Set(context.issues.flatMap((issue) => issue.stems))
    if (told.size < 3 && context.stems.size < 4) return []
    const echoed = context.issues.filter((issue) =>
      issue.stems.some((stem) => facts.echoed.has(stem) && (!COMMON.has(stem) || issue.stems.length === 1)),
    ).length
    if (echoed / context.issues.length >= 0.34) return []
    const at = opening(input)
    return [{ start: at, end: at }]
  },
  examples: {
    bad: [
      {
        customer: 'The blue kettle leaks and the lid cracked after a week',
        reply: "Sorry about that, we'll sort it out.",
      },
      { customer: 'Invoice 12 has VAT twice and no PO number', reply: "Thank you, we're on it." },
      { customer: 'My flight moved and now I miss the train in Lyon', reply: 'We understand and will help.' },
      { customer: 'Login fails on iPad after the update, works on phone', reply: 'Please try again later.' },
      { customer: 'Wreath for the funeral came with a birthday card', reply: 'We apologise for the error.' },
      { customer: 'Heating off since Tuesday, two small kids', reply: 'An engineer will visit.' },
      {
        customer: 'The left speaker hums and the remote came without batteries.',
        reply: 'Sorry for the trouble. We value your feedback.',
      },
    ],
    ok: [
      {
        customer: 'The blue kettle leaks and the lid cracked',
        reply: "A leaking kettle with a cracked lid after a week isn't right. New one today.",
      },
      { customer: 'Invoice 12 has VAT twice', reply: "I've taken the second VAT line off invoice 12." },
      {
        customer: 'Heating off since Tuesday',
        reply: "No heating since Tuesday with two small children: I've got you the 8am slot.",
      },
      { customer: 'yes', reply: 'Thanks, sending it now.' },
      {
        customer: 'Login fails on iPad',
        reply: 'So it fails on the iPad and works on the phone; that points to the update.',
      },
      { customer: 'Thanks!', reply: "You're welcome." },
      {
        customer: 'The left speaker hums.',
        reply: 'A hum in one speaker is mostly a loose cable. Could you press the plug in?',
      },
    ],
  },
})
