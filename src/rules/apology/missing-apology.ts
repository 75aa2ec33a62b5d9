import type { CheckInput } from '../../engine/check-input'
import { sentenceFacts } from '../../engine/draft/sentence-facts'
import { isClearlyLacking, isLacking } from '../substance/shared/lacking'
import { behindAcknowledgement, demands, tookAsFeedback } from '../substance/shared/places'
import { checkRule } from '../types'

const OURS = [
  "I'm sorry {sorryFor|about this}.",
  'I apologise {sorryFor|for this}.',
  'I am sorry that we let you down here.',
]
/** Praise with a wish in it. */
const PRAISE =
  /\b(?:good|great|love|loved|nice|best|easy|excellent|amazing|awesome|perfect|brilliant|helpful|recommend)\b/
const NOT_OURS = [
  "I'm sorry for the trouble that {issue|this} has caused you.",
  "I'm sorry {sorryFor|about this}.",
  "I'm sorry that you have had this to deal with.",
]

/** Nothing but questions, asked calmly. */
const onlyAsks = ({ context }: CheckInput): boolean =>
  context.anger === 0 && context.question && context.fault !== 'ours' && context.issues.length <= context.asks.length

const THANKED =
  /\b(?:thank|thanks|appreciate)\b.*\b(?:patience|waiting|telling|letting|bringing|pointing|flagging|raising)\b/

/** Trouble, and none of what stands in for an apology or makes it needless. */
function isFound(input: CheckInput): boolean {
  const { context, facts, sentences } = input
  if (!context.troubled || facts.regrets || facts.repents) return false
  if (context.fault === 'theirs' && context.anger === 0) return false
  if (tookAsFeedback(input, true)) return false
  return context.anger > 0 || context.fault === 'ours' || !sentences.some(({ norm }) => THANKED.test(norm))
}

/** Log odds from which on a message that only asks is heard as a complaint: "Why did nobody come?" */
const DUE = 0

export default checkRule({
  id: 'missing-apology',
  family: 'apology',
  title: 'A complaint without a sorry',
  why: 'Three in four upset customers want a sorry and one in three gets it; without it the fix feels grudging.',
  sources: [
    { title: 'Empathise and apologise even if it is not the firm’s fault (seed 002)' },
    { title: 'Customer Care Measurement & Consulting, National Customer Rage Study' },
  ],
  severity: 'warn',
  rewrites: OURS,
  check: (input) => {
    const { context, facts } = input
    if (!demands(input) || facts.apologies.length > 0 || facts.words < 3) return []
    const asks = onlyAsks(input)
    if (asks && context.due.apology < DUE) return []
    const found = !asks && isFound(input)
    if (!isLacking('apology', input, found)) return []
    // Plain trouble without heat is a hint: on real reviews a careful reader let one such reply in ten pass.
    // Fury that names nothing, and a reply that feels with them or looks for the cause, leave room.
    const named = context.complaint && context.issues.length > 0
    const warm = [...facts.acknowledgements, ...facts.sympathies].some((place) =>
      input.sentences.some((s) => s.start === place.start && (sentenceFacts(s).validates || sentenceFacts(s).sympathy)),
    )
    const clear =
      found &&
      isClearlyLacking('apology', input) &&
      named &&
      context.fault !== 'theirs' &&
      !(PRAISE.test(context.normalized) && context.anger < 3) &&
      !(warm && context.anger < 3) &&
      (context.anger >= 2 || (context.anger >= 1 && (context.fault === 'ours' || context.repeat)))
    const at = behindAcknowledgement(input)
    return [
      { start: at, end: at, severity: clear ? 'warn' : 'hint', rewrites: context.fault === 'ours' ? OURS : NOT_OURS },
    ]
  },
  examples: {
    bad: [
      {
        customer: 'My order never arrived and nobody replied.',
        reply: 'I have checked your order. It was lost. A new one ships today.',
      },
      { customer: 'You charged me twice!!', reply: 'The second charge has been refunded.' },
      { customer: 'The charger you sent is broken', reply: 'Please post it back with the label attached.' },
      { customer: "Engineer didn't show up, I took a day off", reply: 'Your new appointment is Tuesday at 9.' },
      { customer: 'Wrong size AGAIN', reply: 'We can send an M. What is the address?' },
      { customer: 'Your app deleted my notes', reply: 'Version 4.2 fixes this.' },
      {
        customer: 'Worst delivery ever, the vase is in pieces.',
        reply: 'I understand how annoying a broken vase is. A new one is on its way.',
      },
      { customer: 'Your driver left the gate open and my dog got out', reply: 'We have spoken to the driver.' },
    ],
    ok: [
      { customer: 'My order never arrived', reply: "I'm sorry your order never came. A new one ships today." },
      { customer: 'How do I change my address?', reply: 'Open Account, then Addresses.' },
      { customer: 'I entered the wrong address, my bad', reply: "No problem, I've changed it." },
      { customer: 'Thanks, it works now!', reply: 'Great to hear.' },
      {
        customer: 'Delivery is a bit slow',
        reply: "Thank you for your patience; it's out for delivery today.",
      },
      {
        customer: 'You charged me twice!!',
        reply: "Charging you twice was our mistake, and I apologise. It's refunded.",
      },
      { customer: 'The courier lost it', reply: "We're sorry about that. I've sent another." },
      { customer: 'Why was it late?', reply: 'Snow closed the depot on Monday.' },
    ],
  },
})
