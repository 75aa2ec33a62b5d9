import { calmCustomer } from '../calm-customer'
import { perSentence } from '../per-sentence'
import { checkRule } from '../types'

const SORRY =
  /\b(?:sorry|apologi[sz]e[ds]?|apologi[sz]ing|apologies|forgive (?:me|us)|my bad|pardon (?:me|us)|mea culpa|beg your (?:pardon|forgiveness)|sincere regrets|our regrets|excuse (?:me|us)|(?:my|our) apology|regret it|regret this|sincere regret|our regret)\b/g
/** Words about apologies that are none. */
const NOT_ONE =
  /\b(?:no need|not need|do not have|without|never|no reason|not necessary)(?: [a-z]+){0,3} (?:apologi[sz]e|apologi[sz]ing|apology|sorry|apologies)\b|\b(?:you|he|she|they) (?:said|were|are|is|need not be) sorry\b|\b(?:had|get|got|owe|deserve|one|an?|real|proper|your|three|two) (?:[a-z]+ )?apolog(?:y|ies)\b|\baccept (?:your|an|the) (?:[a-z]+ )?apolog(?:y|ies)\b|\bbetter safe than sorry\b|\bfeel sorry\b/g
const STACKS: readonly RegExp[] = [
  /\b(?:so|very|really|truly) (?:so|very|really|truly|deeply|terribly|incredibly|awfully|extremely) (?:[a-z]+ )?sorry\b/,
  /\b(?:deeply|sincerely|profoundly|profusely|truly|humbly|most|terribly|wholeheartedly|genuinely)(?:,| and| &)? (?:and )?(?:deeply|sincerely|profoundly|profusely|truly|humbly|unreservedly|wholeheartedly|genuinely)(?: [a-z]+)? (?:sorry|apologi[sz]e|regret)\b/,
  /\bapologi[sz]e (?:[a-z]+ly ){0,2}(?:profusely|a (?:thousand|million|hundred) times|again and again|over and over|from the bottom|endlessly|abjectly|once more and)\b/,
  /\bbottom of (?:my|our) hearts?\b|\b(?:can not|could not|not) (?:be able to )?(?:apologi[sz]e enough|say sorry enough|be more sorry|be sorrier|begin to (?:apologi[sz]e|express|say|tell))\b|\bwords (?:can not|could not|fail)\b[^.?!]{0,40}\b(?:sorry|apolog|regret)/,
  /\b(?:thousand|million|hundred|countless|endless|infinite|a lot of|many many|so many|most humble|humblest|deepest and sincerest|sincerest and deepest|sincerest, deepest) (?:[a-z]+ )?apologies\b/,
  /\b(?:beg|begging|plead|implore)(?: [a-z]+){0,3} (?:forgiveness|forgive|pardon)\b|\b(?:i|we) (?:am|are) (?:[a-z]+ )?(?:mortified|ashamed of (?:myself|ourselves)|devastated|beside myself|beyond sorry|inconsolable|wracked)\b|\bmore than sorry\b|\bextremely,? extremely\b|\bfind it in your heart\b/,
  /\bsorry,? (?:so |very |really |again |just )*sorry\b|\b(?:sorry|apolog\w+)\b[^.?!]*\b(?:again and again|over and over|times over|once (?:more|again) and again|x ?\d{2,}|\d{2,} times)\b|\bdying of shame\b|\b(?:hang|hanging|bow|bowing) (?:my|our) heads?\b|\b(?:most|very|deepest|sincerest|sincere|humble|heartfelt|profound|abject)(?: most)?,? and (?:most |very )?(?:sincere|heartfelt|humble|profound|deepest|sincerest|unreserved|abject|genuine|deep) (?:apologies|apology|regrets?)\b|\b(?:so,? so|very,? very|really,? really|truly,? truly|deeply,? deeply)(?:,? [a-z]+)? sorry\b/,
]
/** One of these stands in every stack that has no word of `SORRY`. */
const STACK_WORD =
  /regret|heart|forgiv|pardon|mortified|ashamed|devastated|beside|inconsolable|wracked|head|shame|apolog|extremely/
const ABASED =
  /\b(?:i am|i was|i feel like|we are|we feel like|i have been|we were)(?: [a-z]+){0,2} (?:such |so |an? |just |total(?:ly)? |complete(?:ly)? )*(?:idiots?|stupid|dumb|fools?|morons?|useless|terrible|horrible person|incompetent|failures?|hopeless|an embarrassment|a disgrace|the worst|pathetic|clumsy|brainless|ashamed)\b|\b(?:how|so) (?:stupid|dumb|silly|careless|foolish) of (?:me|us)\b|\b(?:silly|stupid|dumb) me\b|\bcould kick (?:myself|ourselves)\b|\bi deserve\b/
const GRAVE = /\b(?:loss|passed away|condolence|death|died|funeral|bereave\w*|injur\w*|accident|hospital)\b/

const count = (text: string): number => (text.replace(NOT_ONE, ' ').match(SORRY) ?? []).length

const readIn = perSentence(({ norm }) => {
  const sorry = count(norm)
  return {
    sorry,
    lays: ABASED.test(norm) || ((sorry > 0 || STACK_WORD.test(norm)) && STACKS.some((stack) => stack.test(norm))),
    grave: GRAVE.test(norm),
  }
})

export default checkRule({
  id: 'over-apology',
  family: 'apology',
  title: 'Too many apologies',
  why: 'After the first, each further sorry costs trust: people wait for the fix, not for more regret.',
  sources: [
    { title: 'Marinova, Singh & Singh 2018, “Sorry” is not enough, Journal of Marketing Research' },
    { title: 'Halperin, Ho, List & Muir 2022, apologies to Uber riders', url: 'https://ssrn.com/abstract=3360827' },
  ],
  severity: 'hint',
  priority: 1,
  check({ sentences, context, thread }) {
    const found: { start: number; end: number }[] = []
    let sorry = 0
    let words = 0
    let last: { start: number; end: number } | undefined
    for (const s of sentences) {
      const { sorry: here, lays } = readIn(s)
      words += s.words.length
      if (here > 0) last = s
      sorry += here
      if (lays) found.push({ start: s.start, end: s.end })
    }
    const grave = sentences.some((s) => readIn(s).grave) || GRAVE.test(context.normalized)
    if (found.length > 0 && !grave) return found.slice(0, 1)
    if (!last) return []
    const calm = calmCustomer(context)
    const limit = grave ? 4 : calm ? 2 : 3
    const dense = words <= 150 * Math.max(1, sorry / 3)
    // Twice in one breath.
    if (sorry >= 2 && words <= 18 && !grave) return [{ start: last.start, end: last.end }]
    if (sorry >= limit && dense) return [{ start: last.start, end: last.end }]
    const agents = thread.messages.filter((m) => m.from === 'agent').slice(-2)
    const opens = (text: string): boolean => /^[^.?!]{0,60}\b(?:sorry|apolog)/i.test(text)
    const first = sentences[0]
    if (agents.length === 2 && agents.every((m) => opens(m.text)) && first && opens(first.norm))
      return [{ start: first.start, end: first.end }]
    return []
  },
  rewrites: [
    'Thank you for bearing with us over {issue|this}.',
    'Thank you for your patience. [what happens next]',
    { scope: 'sentence', text: '' },
  ],
  examples: {
    bad: [
      'We hang our heads in shame, and apologise again and again.',
      "I'm so sorry. I really am sorry. Sorry again for all this.",
      'Sorry for the wait, sorry for the mix-up, and sorry for the confusion.',
      { customer: 'Do you have it in red?', reply: "I'm so sorry, no! Sorry about that!" },
      'I deeply and sincerely apologise from the bottom of my heart.',
      "I'm such an idiot, sorry sorry.",
      'Sorry to bother you, sorry, could you send the code? Sorry!',
      'I cannot apologise enough for this.',
      'We beg your forgiveness for the late van.',
      'A thousand apologies, madam.',
      'Apologies for that. We are sorry. Once more, we apologise.',
    ],
    ok: [
      "I'm sorry we lost it. Thank you for bearing with us. The new one ships today.",
      "I'm sorry for your loss. I've closed the account; and I'm sorry you had to ask twice.",
      "There's no need to apologise, you were right to ask.",
      "One apology is due and here it is: I'm sorry we missed the date.",
      'Sorry for the wait! Yes, red is in stock.',
      "You've had three apologies from us and no parcel. So: it's on the van.",
      'I am truly sorry that the lamp arrived broken.',
      'You never had to apologise; the apology is ours, and I am sorry.',
      'I am very sorry for the double charge. It is refunded.',
      'We sincerely apologise for the late parcel and have refunded the postage.',
    ],
  },
})
