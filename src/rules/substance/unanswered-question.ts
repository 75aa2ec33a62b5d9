import type { CheckInput } from '../../engine/check-input'
import { stemsOf, union } from '../../engine/context/stems'
import type { Ask } from '../../engine/context/types'
import { saysWhen, sentenceFacts } from '../../engine/draft/sentence-facts'
import { perSentence } from '../per-sentence'
import { checkRule } from '../types'
import { isClearlyLacking, isLacking, mayLack } from './shared/lacking'
import { demands, ending, helpOdds, ownSentences } from './shared/places'

const YES_NO =
  /\b(?:yes|no|yep|yeah|nope|sure|certainly|absolutely|of course|indeed|correct|right|definitely|sorry,? (?:we|i) do not|(?:we|i|you|it|they|this|that|there) (?:\w+ )?(?:can|can not|do|do not|does|does not|is|is not|are|are not|will|will not|may|should|need|has|have|did|was|were)|not (?:yet|at the moment|possible|available)|unfortunately|unable|possible|available)\b/
const MONEY =
  /[£$€₹]\s?\d|\d[\d.,]*\s?(?:%|percent|dollars?|pounds?|euros?|rupees|rs|usd|gbp|eur|p\b)|(?<!\b(?:gluten|dairy|sugar|fat|lactose|nut|hands|risk|interest)[ -])\bfree\b|\b(?:no charge|no cost|nothing|gratis|included|\d{1,6})\b/
const PLACE =
  /\b(?:in|at|on|from|via|under|near|to|through|here|link|page|menu|tab|left|right|below|above|transit|way)\b|https?:|www\./
const PERSON =
  /\b(?:by (?!\d|noon|then|the end|tomorrow|tonight|\w+day)|signed|team|manager|driver|colleague|neighbou?r|department|mr|mrs|ms|seller|buyer|recipient|sender|owner|landlord|tenant)\b/
const ACTOR =
  /\b(?:he|she|i|we|they|you) (?:will |would |can |have )?(?:pay|do|did|sign|deliver|take|took|cover|collect|bring|bear|handle)\w*|\b(?:on|covered by|paid by) (?:us|me|you|the)\b/
const REASON =
  /\b(?:because|as|since|due|reason|caused|causes?|means?|meant|so that|owing|thanks to|reasons?|explains?|after|when|on its own|by itself|automatically|snow|strike|closed|to (?:keep|avoid|protect|help|prevent|make sure)|(?:is|was|were|are|comes?|came) (?:from )?(?:your|a|an|the|our) (?!reference|number)\w+)\b/
const REFERS_ON =
  /https?:|www\.|@\w+\.\w|<(?:email|number|link|url|phone)>|\b(?:contact|reach|email|mail|write to|call|dm|message|chat|get in touch|in touch|connect|click|visit|links? (?!your|my|it|them)|check(?![- ]?in)|attached|below|faq|article|guide|look(?:ing)? into|checking|escalat\w+|get back|ask (?:our|the|my))\b/i
/** The clause beside it carries the answer. */
const BARE =
  /^\s*(?:(?:yes|no|yep|sure|of course|certainly|hi|hello|hey|dear|sir|madam|ma'am|thanks|thank you|sorry|good \w+) ?)+\w*\s*$/
const DEED = /^\s*i (?:have|will|am)\b/
/** "Thank you for your message" refers nobody on. */
const WROTE = /\b(?:your|for) (?:\w+ )?(?:message|e-?mail|mail|call|contacting|reaching|getting in touch)\b/gi
/** Something was done about it. */
const DONE = /\b(?:i|we) (?:have |just |already )*\w{3,}ed\b|\b(?:has|have) (?:now |just )?been\b|\bis now\b/
const CLAUSE = /[,;:!?–—()]+\s*|\.\s+|\s-\s|\b(?:and|but|with|so|though|plus)\b/
/** A no or a yes that answers nothing. */
const IDIOM =
  /\bno (?:questions asked|worries|problem|problems|rush|hurry|need|matter|strings attached|fuss|hassle|doubt|obligation|stress|sweat|ifs|buts)\b|\bnot a problem\b|\byou are welcome\b/g
/** The kinds whose answer shows by its form are served first, those that any words may answer last. */
const LOOSE: Readonly<Record<string, number>> = { 'yes-no': 1, request: 1, how: 2, what: 3 }
/** Asks for one of several things, which a single word may name. */
const WHICH =
  /^(?:and |or )?(?:which|what (?:colou?rs?|sizes?|kinds?|types?|flavou?rs?|days?|models?|brands?|payment))\b/
const PLAIN_ANSWER =
  /\b(?:yes|no(?= *(?:[^\w ]|$|(?:and|but|we|i|it|you|they|that|this|there|sorry|not)\b))|done|sure|of course|can not|i do|both(?! (?:\w+s|of your|your|the|my|our|a|an)\b))\b/g
const COUNTED =
  /\b(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|midnight|now|soon|any ?time)\b/
const CURRENCY =
  /[£$€₹]|\b(?:free|no (?:charge|cost|fee)|nothing|gratis|included|dollars?|pounds?|euros?|rupees|on us)\b/

/** Log odds of help below which a sentence takes up no question … */
const BESIDE_THE_POINT = -1.5
/** … and from which on it may be an answer. */
const ANSWERS = 0

/** One thing that the reply says. */
interface Clause {
  readonly text: string
  readonly stems: ReadonlySet<string>
  claimed: boolean
}

const readClauses = perSentence(({ norm }) =>
  norm
    .replace(IDIOM, ' ')
    .split(CLAUSE)
    .map((text) => ({
      text,
      stems: new Set(stemsOf(text.match(/[\p{L}\p{N}'-]+/gu) ?? [])),
      empty: !/[\p{L}\d]/u.test(text),
      bare: BARE.test(text),
    })),
)

/** The clauses that say something: no greeting, thanks or sympathy. */
function clausesOf(input: CheckInput): Clause[] {
  const clauses = ownSentences(input)
    .filter((s) => !sentenceFacts(s).hollow && helpOdds(s) >= BESIDE_THE_POINT)
    .flatMap(readClauses)
  return clauses
    .filter(({ empty, bare }) => !empty && !(bare && clauses.length > 1))
    .map(({ text, stems }) => ({ text, stems, claimed: false }))
}

/** An answer by its kind alone, in a clause that answers nothing else, or says so much that it may answer two. */
function fits({ kind, stems, text: asked }: Ask, { text, claimed }: Clause): boolean {
  if (kind === 'yes-no' && stems.includes('price')) return !claimed && MONEY.test(text)
  switch (kind) {
    case 'when':
      return saysWhen(text) || (!claimed && COUNTED.test(text) && !CURRENCY.test(text))
    case 'how-much':
      return (claimed ? CURRENCY : MONEY).test(text)
    case 'where':
      return !claimed && PLACE.test(text)
    case 'who':
      return PERSON.test(text) || (!claimed && ACTOR.test(text))
    case 'why':
      return REASON.test(text)
    case 'yes-no':
    case 'request':
      return (
        !claimed &&
        !DEED.test(text) &&
        (YES_NO.test(text) || /^\s*(?:they|it|these|those|she|he|we|you|that|there)\b/.test(text))
      )
    default:
      return !claimed && (/\d/.test(text) || text.trim().includes(' ') || WHICH.test(asked))
  }
}

/** The questions that no clause of the draft takes up, and how many clauses answer none. */
function openQuestions(asks: readonly Ask[], clauses: readonly Clause[]): { open: Ask[]; spare: number } {
  const open: Ask[] = []
  const words = new Map(asks.map((ask) => [ask, ask.stems.filter((stem) => !/^\d+$/.test(stem) && stem !== 'whether')]))
  const own = (ask: Ask): readonly string[] => words.get(ask)!
  const said = new Set([...union(words.values())].filter((stem) => clauses.some(({ stems }) => stems.has(stem))))
  const share = (ask: Ask, stems: ReadonlySet<string>): number => {
    let met = 0
    for (const stem of own(ask)) if (stems.has(stem)) met++
    return met / (own(ask).length || 1)
  }
  // "Is it also vegan?" is not answered by "Yes, we do gluten-free bases".
  const besides = (ask: Ask): boolean =>
    ask.kind === 'yes-no' &&
    /^(?:is|are|does|do|can)\b.*\b(?:also|too|as well|even)\b/.test(ask.text) &&
    !own(ask)
      .slice(-1)
      .some((stem) => said.has(stem)) &&
    clauses.some(({ stems }) => share(ask, stems) >= 0.4) &&
    !clauses.some(({ text }) =>
      /\b(?:it|they|that|this|these|those|both|all) (?:is|are|does|do|can|will|has|have|was|were)\b/.test(text),
    )
  const best = new Map(
    asks.map((ask) => [ask, clauses.reduce((most, { stems }) => Math.max(most, share(ask, stems)), 0)]),
  )
  // By their own words first, the surest before the others: what is left takes what clause is left.
  const rest = [...asks]
    .sort((a, b) => best.get(b)! - best.get(a)!)
    .filter((ask) => {
      if (ask.kind === 'why' || besides(ask)) return true
      const words = own(ask)
      const free = clauses.find(
        ({ stems, claimed }) =>
          !claimed && (share(ask, stems) >= 0.5 || (words.length <= 3 && words.length > 0 && stems.has(words.at(-1)!))),
      )
      const clause = free ?? clauses.find(({ stems }) => share(ask, stems) > 0.5)
      if (!clause && share(ask, said) <= 0.5) return true
      // "Is there a fee to add her?" wants a sum, not "add her here".
      if (ask.stems.includes('price') && !clauses.some(({ text, stems }) => MONEY.test(text) || stems.has('price')))
        return true
      if (clause) clause.claimed = true
      return false
    })
  const looseness = ({ kind, text }: Ask): number => (WHICH.test(text) ? 0 : (LOOSE[kind] ?? 0))
  for (const ask of [...asks].sort((a, b) => looseness(a) - looseness(b))) {
    if (!rest.includes(ask)) continue
    if (besides(ask)) {
      open.push(ask)
      continue
    }
    const clause =
      clauses.find((one) => !one.claimed && fits(ask, one)) ??
      (asks.filter(({ kind }) => kind === ask.kind).length === 1 ? clauses.find((one) => fits(ask, one)) : undefined)
    if (clause) clause.claimed = true
    else open.push(ask)
  }
  return { open, spare: clauses.filter(({ claimed, text }) => !claimed && /\d|\S\s+\S/.test(text)).length }
}

/** "Yes to both", "no and no", "neither": short for all of them. */
const FOR_ALL = /\b(?:both|all (?:three|of)|neither|either|each|also|too|as well)\b|\b(yes|no)\b.*\b(?:yes|no)\b/

/** A reply of more clauses than these may take it up in words of its own. */
const MOST_CLAUSES = 4

/** Of two questions one is taken up in its own words, and not a word of the other comes back. */
function passedOver(asks: readonly Ask[], input: CheckInput, clauses: readonly Clause[]): boolean {
  if (asks.length < 2 || input.facts.asksBack) return false
  const text = input.sentences.map((s) => s.norm).join(' ')
  if (FOR_ALL.test(text)) return false
  const said = input.facts.echoed
  const counts = asks.map((ask) => ask.stems.filter((stem) => said.has(stem)).length)
  const silent = asks.filter((ask, i) => counts[i] === 0 && ask.stems.length >= 2)
  return (
    silent.length === 1 &&
    counts.some((count) => count > 0) &&
    clauses.filter(({ text }) => /\S\s+\S/.test(text)).length <= MOST_CLAUSES
  )
}

/** How loudly a question stays open; `undefined` where each is taken up, met, or referred on. */
function severityOfOpen(
  asks: readonly Ask[],
  clauses: readonly Clause[],
  { facts, reply, sentences }: CheckInput,
): 'warn' | 'hint' | undefined {
  const { open, spare } = openQuestions(asks, clauses)
  if (open.length === 0) return undefined
  const all = open.length === asks.length
  const said = sentences.map((s) => s.norm.replace(IDIOM, ' ')).join(' ')
  // As many plain answers as questions: "Friday, and yes: which colour?"
  const plain = (said.match(PLAIN_ANSWER) ?? []).length
  if (plain > 0 && plain >= asks.filter((ask) => /^(?:yes-no|request)$/.test(ask.kind)).length && !all) {
    if (open.every((ask) => /^(?:yes-no|request)$/.test(ask.kind))) return undefined
  }
  // Referred on, or asked for a detail first: a start, and the rest comes with it.
  const on =
    REFERS_ON.test(reply.replace(WROTE, '').replace(all ? /^$/ : /\b(?:attached|below)\b/gi, '')) ||
    facts.asksBack ||
    facts.openWork.length > 0
  if (on && (all || facts.reachable || /https?:|<\w+>|\?/.test(reply) || facts.openWork.length > 0)) return undefined
  // A request in a complaint that is met with a fix is met.
  if (facts.solution && open.every((ask) => ask.kind === 'request')) return undefined
  if (all && asks.length === 1 && facts.solution && (asks[0]!.kind !== 'why' || DONE.test(said))) return undefined
  // Fewer things said than asked: then one was passed over.
  return !all && spare === 0 && open.some((ask) => ask.kind !== 'why') ? 'warn' : 'hint'
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
    const { context, facts } = input
    if (!demands(input) && !(context.thanks && !context.answered && facts.words > 0 && /\?/.test(context.text)))
      return []
    const asks = context.asks.filter((ask) => ask.kind !== 'request' || ask.stems.length > 0)
    if (asks.length === 0) return []
    const at = ending(input)
    if (!ownSentences(input).some((s) => helpOdds(s) >= ANSWERS)) return [{ start: at, end: at, severity: 'hint' }]
    if (!mayLack('answer', input)) return []
    const clauses = clausesOf(input)
    const severity = severityOfOpen(asks, clauses, input) ?? (passedOver(asks, input, clauses) ? 'hint' : undefined)
    if (!isLacking('answer', input, severity !== undefined)) return []
    return [{ start: at, end: at, severity: isClearlyLacking('answer', input) && severity ? severity : 'hint' }]
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
