import type { CheckInput } from '../../engine/check-input'
import type { Ask } from '../../engine/context/types'
import { saysWhen, sentenceFacts } from '../../engine/draft/sentence-facts'
import { checkRule } from '../types'
import { demands, ending, points } from './shared/places'

const YES_NO =
  /\b(?:yes|no|yep|yeah|nope|sure|certainly|absolutely|of course|indeed|correct|right|definitely|sorry,? (?:we|i) do not|(?:we|i|you|it|they|this|that|there) (?:\w+ )?(?:can|can not|do|do not|does|does not|is|is not|are|are not|will|will not|may|should|need|has|have|did|was|were)|not (?:yet|at the moment|possible|available)|unfortunately|unable|possible|available)\b/
const MONEY =
  /[£$€₹]\s?\d|\d[\d.,]*\s?(?:%|percent|dollars?|pounds?|euros?|rupees|rs|usd|gbp|eur|p\b)|\b(?:free|no charge|no cost|nothing|gratis|included|\d{1,6})\b/
const PLACE =
  /\b(?:in|at|on|from|via|under|near|to|through|here|link|page|menu|tab|left|right|below|above|transit|way)\b|https?:|www\./
const PERSON =
  /\b(?:by|signed|team|manager|driver|colleague|neighbou?r|department|mr|mrs|ms|seller|buyer|recipient|sender)\b|\b(?:he|she|i|we|they|you) (?:will |would |can |have )?(?:pay|do|did|sign|deliver|take|took|cover|collect|bring|bear|handle)\w*/
const REASON =
  /\b(?:because|as|since|due|reason|caused|causes?|means?|meant|so that|owing|thanks to|reasons?|explains?|after|when|on its own|by itself|automatically|snow|strike|closed|to (?:keep|avoid|protect|help|prevent|make sure))\b/
const REFERS_ON =
  /https?:|www\.|@\w+\.\w|<(?:email|number|link|url|phone)>|\b(?:contact|reach|email|mail|write to|call|dm|message|chat|get in touch|in touch|connect|click|visit|link|check|attached|below|faq|article|guide|look(?:ing)? into|checking|escalat\w+|get back)\b/i

const count = (text: string, pattern: RegExp): number => text.match(new RegExp(pattern.source, 'gi'))?.length ?? 0

/** @param asked how many questions of its kind there are: each wants an answer of its own. */
function answers(ask: Ask, text: string, norm: string, said: ReadonlySet<string>, asked: number): boolean {
  // Half of the question's own words in the draft will do, or the last one, which is mostly what it asks about.
  const own = ask.stems.filter((stem) => !/^\d+$/.test(stem))
  const echoed = own.filter((stem) => said.has(stem)).length
  if (echoed > 0 && (echoed * 2 >= own.length || (own.length <= 3 && said.has(own.at(-1)!)))) return true
  switch (ask.kind) {
    case 'when':
      return saysWhen(norm) || /\b\d{1,2}\b/.test(norm)
    case 'how-much':
      return count(text, MONEY) >= asked
    case 'where':
      return asked === 1 && PLACE.test(norm)
    case 'who':
      return asked === 1 && PERSON.test(norm)
    case 'why':
      return asked === 1 && REASON.test(norm)
    case 'yes-no':
    case 'request':
      return asked === 1 && YES_NO.test(norm)
    default:
      return false
  }
}

/** The questions that nothing in the draft takes up. */
export function openQuestions(input: CheckInput): Ask[] {
  const { context, sentences, facts } = input
  const said = new Set<string>()
  for (const s of sentences) for (const stem of sentenceFacts(s.text, s.norm, s.words).stems) said.add(stem)
  const text = sentences.map((s) => s.text).join(' ')
  const norm = sentences.map((s) => s.norm).join(' ')
  const real = context.asks.filter((ask) => ask.kind !== 'request' || ask.stems.length > 0)
  if (real.length === 0) return []
  const kinds = (kind: Ask['kind']): number => real.filter((ask) => ask.kind === kind).length
  const open = real.filter(
    (ask) =>
      // "The upgrade is £5" says neither yes nor no to anything else that was asked.
      !answers(ask, text, norm, said, /^(?:yes-no|request)$/.test(ask.kind) ? real.length : kinds(ask.kind)),
  )
  const yesNo = real.filter((ask) => ask.kind === 'yes-no' || ask.kind === 'request')
  // As many plain answers as questions: "Friday, and yes: which colour?"
  const plain = (norm.match(/\b(?:yes|no|done|sure|of course|can not|i do)\b/g) ?? []).length
  if (plain >= yesNo.length) return open.filter((ask) => !yesNo.includes(ask) || (plain === 0 && !facts.solution))
  return open
}

export default checkRule({
  id: 'unanswered-question',
  family: 'substance',
  title: 'A question without an answer',
  why: 'The customer asked something that this reply does not take up, so they will have to write again.',
  sources: [{ title: 'Break the complaint down so that no part is overlooked (seed 002)' }],
  severity: 'warn',
  rewrites: [
    'To your question about [their question]: [answer].',
    'You also asked [their question]. [Answer].',
    'On [their question]: [answer].',
  ],
  check: (input) => {
    const { context, facts, reply } = input
    if (!demands(input) || context.asks.length === 0) return []
    const open = openQuestions(input)
    if (open.length === 0) return []
    const all = open.length === context.asks.length
    // Referred on, or asked for a detail first: a start, and the rest comes with it.
    const on = REFERS_ON.test(reply) || facts.asksBack || facts.openWork.length > 0
    if (on && (all || facts.reachable || /https?:|<\w+>|\?/.test(reply) || facts.openWork.length > 0)) return []
    // A request in a complaint that is met with a fix is met.
    const questions = open.filter((ask) => ask.kind !== 'request')
    if (questions.length === 0 && facts.solution) return []
    if (all && context.asks.length === 1 && facts.solution) return []
    const at = ending(input)
    // Fewer things said than asked: then one was passed over.
    const clear = !all && points(input) < context.asks.length && open.some((ask) => ask.kind !== 'why')
    return [{ start: at, end: at, severity: clear ? 'warn' : 'hint' }]
  },
  examples: {
    bad: [
      { customer: 'When will it ship, and can I change the colour?', reply: 'It ships Friday.' },
      { customer: 'How much is the upgrade? Is there a student price?', reply: 'The upgrade is £5.' },
      { customer: 'Why was I charged? Will you refund it?', reply: 'The charge is your annual renewal.' },
      { customer: '1) refund? 2) return label? 3) new size?', reply: 'Refund sent.' },
      { customer: 'Can you confirm the address, and who signed?', reply: 'It was delivered on Monday.' },
      { customer: 'Do I need to send the box too? And by when?', reply: 'Yes, please.' },
      { customer: 'What colours does it come in? Does it need batteries?', reply: 'It comes in grey and blue.' },
      { customer: 'When do you open on Sunday and is there parking?', reply: 'On Sunday we open at ten.' },
    ],
    ok: [
      { customer: 'When will it ship, and can I change the colour?', reply: 'Friday, and yes: which colour?' },
      { customer: 'How much? Student price?', reply: '£5, or £3 for students.' },
      { customer: "Are you kidding me? Where's my parcel?", reply: "It's in Leeds and comes tomorrow." },
      { customer: 'Do I send the box too? By when?', reply: 'Yes, box too, by 5 June.' },
      { customer: 'Why was I charged? Will you refund it?', reply: "It renewed on its own; I've refunded it." },
      { customer: 'Do you read these??', reply: 'I do, and I am sorry it took so long.' },
      { customer: 'Does it need batteries?', reply: 'No, it charges over USB.' },
      { customer: 'Is there parking?', reply: 'There is, behind the house.' },
    ],
  },
})
