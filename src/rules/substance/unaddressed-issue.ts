import type { CheckInput } from '../../engine/check-input'
import type { Issue } from '../../engine/context/types'
import { checkRule } from '../types'
import { isClearlyLacking, isLacking } from './shared/lacking'
import { demands, ending, points } from './shared/places'

/** Met in every second reply, whatever it is about. */
const COMMON = new Set(
  'deliv send order account app servic custom support pay work replac refund item product new experi'.split(' '),
)

/** What sets one complaint apart from the others. */
function ownStems(issue: Issue, all: readonly Issue[]): readonly string[] {
  const own = issue.stems.filter(
    (stem) => !COMMON.has(stem) && !all.some((other) => other !== issue && other.stems.includes(stem)),
  )
  return own.length > 0 ? own : issue.stems
}

/** Of several complaints those of which no word comes back. */
function missedIn({ context, facts }: CheckInput): readonly Issue[] {
  if (context.issues.length < 2) return []
  const missed = context.issues.filter(
    (issue) => !ownStems(issue, context.issues).some((stem) => facts.echoed.has(stem)),
  )
  // A reply that names nothing at all is another rule's business, unless it sets out to fix one thing.
  const fixes = (facts.solution || facts.goodwill || facts.time) && !facts.asksBack && !facts.reachable
  return missed.length === context.issues.length && !fixes ? [] : missed
}

export default checkRule({
  id: 'unaddressed-issue',
  family: 'substance',
  title: 'One complaint left out',
  why: 'The customer named more than one thing, and this reply passes over one of them.',
  sources: [{ title: 'Break down the issue (seed 002)' }],
  severity: 'hint',
  rewrites: [
    'On [the other point]: [what you will do].',
    'You also mentioned [the other point]. [What you will do].',
    'About [the other point]: [answer].',
  ],
  check: (input) => {
    if (!demands(input)) return []
    const missed = missedIn(input)
    if (!isLacking('issue', input, missed.length > 0)) return []
    const at = ending(input)
    const { context, facts } = input
    const clear =
      isClearlyLacking('issue', input) &&
      context.issues.length >= 3 &&
      missed.length >= 2 &&
      missed.length < context.issues.length &&
      !facts.asksBack &&
      !facts.reachable &&
      facts.openWork.length === 0 &&
      points(input) < 2 &&
      context.normalized.split(/\s+/).length <= 40
    return [{ start: at, end: at, severity: clear ? 'warn' : 'hint' }]
  },
  examples: {
    bad: [
      { customer: 'Late, box was open, and two cups missing', reply: "I'm sorry it was late." },
      { customer: 'Rude driver. Also my invoice is wrong.', reply: "Here's the right invoice." },
      { customer: 'App slow, lost my draft, and support ignored me', reply: "We've made the app faster." },
      { customer: 'Room dirty, no hot water, noise all night', reply: 'Sorry about the noise.' },
      { customer: 'Wrong item + you charged express', reply: 'The right item ships today.' },
      { customer: 'No callback, and the fault is still there', reply: "I'm sorry nobody called." },
      { customer: 'The soup was cold and the waiter was rude.', reply: 'I am sorry that your soup was cold.' },
    ],
    ok: [
      {
        customer: 'Late, box open, two cups missing',
        reply: "Late, open and short two cups: I've sent the cups and refunded delivery.",
      },
      {
        customer: 'Rude driver. Invoice wrong.',
        reply: "Here's the right invoice. I've reported the driver to the depot.",
      },
      {
        customer: 'Wrong item + express charged',
        reply: 'The right one ships today, and the express fee is refunded for the wrong item.',
      },
      { customer: 'Love it, but slow delivery', reply: "Thank you! I'm sorry about the slow delivery." },
      {
        customer: 'Room dirty, no hot water, noise',
        reply: 'On the dirt: we clean twice from today. On the water: the boiler is new. On the noise: I moved you.',
      },
      {
        customer: 'No callback, fault still there',
        reply: "No call and no fix for the fault: I've booked Tuesday and I'll ring at 5.",
      },
      { customer: 'The soup was cold.', reply: 'I am sorry that your soup was cold.' },
    ],
  },
})
