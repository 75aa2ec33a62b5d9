import { messageMoods } from '../../engine/context/message-moods'
import { checkRule } from '../types'

const NTH = '(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|umpteenth|nth|2nd|3rd|\\d+th|last|final)'
const SOME =
  '(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|twenty|thirty|forty|fifty|several|many|\\d+)'
const COIN =
  '(?:pounds?|quid|tenners?|fivers?|bucks?|dollars?|cents?|pence|p|euros?|eur|rupees?|rs|inr|usd|gbp|yen|pesos?|francs?|kr|aed|dirhams?|gems?|coins?|points?|credits?|tokens?|miles)'
/** What a customer says who would settle for little, by kind. Two kinds in the third message say: give in. */
const WORN: readonly RegExp[] = [
  // Asked, and asked.
  new RegExp(
    `\\b(?:${NTH} (?:time|message|e-?mail|mail|ticket|contact|try|call|chat|attempt|day|week|letter|request|reply|person|agent|reminder)|${SOME} (?:\\w+ )?(?:times|messages|e-?mails|mails|tickets|chats|calls|agents|people|letters|replies|forms)|(?:for|been|over|after|now|about|lasted|spent|wasted) (?:\\w+ )?(?:${SOME}|a|an) (?:days?|weeks?|months?|hours?)|(?:${SOME}|a|an) (?:days?|weeks?|months?) (?:later|now|of this|going|and)|(?:sick|tired|exhausted|weary|bored|fed up) (?:of|with)|tired of|fed up|worn out|back and forth|round in circles|same (?:answer|reply|thing|line)|silly|pointless|i did\b|told (?:me|you|us)|is that so hard|look,|again and again|over and over|keep (?:asking|saying|writing|telling)|i (?:have )?(?:asked|told|written|said|explained|sent|shared|filled|done|did) (?:\\w+ )?(?:nicely|already|again|before|that|this|it|all)|sent (?:all|it|again|\\d)|already (?:told|sent|said|did|shared)|still (?:no|not|nothing|waiting|the same)|come on|seriously|unbelievable|absurd|ridiculous|really\\?|wow|enough|sigh|honestly|please just|did that)\\b`,
  ),
  // For little.
  new RegExp(
    `\\b(?:(?:just|only|all) (?:i (?:want|ask|need|am asking|would like|expect)|want|ask(?:ing)?|give|send|put|refund|credit|waive|take|need|do|for)|all (?:that )?i (?:want|ask|need|am asking)|that is (?:it|all)|(?:over|about|for|only|just|by|it is|its|is) (?:\\w+ ){0,2}(?:[£$€₹] ?\\d[\\d.]*|${SOME} ${COIN}|one (?:day|letter|month|hour|minute)|a (?:tenner|fiver|few \\w+|couple of \\w+|drink|coffee|stamp))|only [£$€₹]?\\d+|half ?way|(?:refund|pay|cover|split|give|take|credit) (?:\\w+ ){0,2}half|half (?:the|of|back|off|price)|worth (?:losing|it)|not asking (?:for )?(?:much|a lot|the (?:world|moon|earth))|is (?:that|it) (?:really )?(?:too much|so (?:hard|much)|asking)|too much to ask|(?:and )?(?:we|i) (?:are|am|will be|will go) (?:\\w+ )?(?:done|good|happy|even|square|quits)|(?:i will|and i will|we can both) (?:\\w+ )?(?:let it go|go away|forget|drop it|keep it|leave it|close (?:it|this)|be (?:happy|quiet))|yes or no|(?:all|what) i am asking(?: for)?|at least (?:give|refund|send|let|waive|pay|take|credit|do|one)|i will leave you alone|will not hear from me|(?:we are|call it|let us call it) (?:even|quits)|let us (?:forget|drop|leave|close|call|end)|one (?:free|exception|time only)|make (?:just )?(?:an|one|this) exception|in the middle|how about|what about half|meet (?:me|us)|settle|compromise|finish the matter|end (?:this|the matter)|do something|would have settled|i will not ask again|good ?will|gesture|small|so mean|mean of you|have a heart|be (?:human|kind|fair|reasonable)|common sense|bend|begging|i beg|please\\b.*\\bplease)\\b`,
  ),
  // Long with us.
  new RegExp(
    `\\b(?:${SOME} years?|years? (?:with|of|as)|since (?:19|20)\\d\\d|since (?:the )?(?:beta|launch|day one|beginning|start|\\d+)|every (?:single )?(?:week|month|day|year)|(?:loyal|regular|faithful|long[- ]?(?:time|term|standing)|good|valued) (?:customer|client|guest|member|player|user|buyer|subscriber)|(?:gold|platinum|silver|diamond|vip|premium|founding) (?:member|guest|card|customer|status|tier)|spent (?:thousands|hundreds|a (?:lot|fortune))|never (?:\\w+ )?(?:missed|late|a late|complained|returned|asked)|(?:your|a|ur) (?:\\w+ )?customer|\\w+ (?:flights|orders|nights|rides|seats) a (?:year|month|week)|i pay you|we pay you)\\b`,
  ),
  // Or gone.
  /\b(?:(?:or|otherwise|else) (?:\w+ ){0,2}(?:i|we|cancel|close|port|delete|lose)\b|(?:cancel|cancelling|canceling|close|closing|delet(?:e|ing)|uninstall(?:ing)?|surrender|leav(?:e|ing)|switch(?:ing)?|port(?:ing)?|quit(?:ting)?|mov(?:e|ing)|end) (?:\w+ ){0,4}(?:account|app|contract|card|number|plan|everything|membership|subscription|stay|policy|you|elsewhere|seats|rival|competitor|out|line|booking)|(?:am|im|i am) (?:uninstalling|leaving|done|cancelling|canceling|out)|(?:go|going|move|switch|take \w+ \w+) (?:to (?:another|a different|your (?:rival|competitor)|the competition|someone)|elsewhere)|los(?:e|ing) (?:me|us|a customer|my business)|last (?:order|time i|purchase)|never (?:order|book|buy|shop|fly|come|use|stay)|otherwise i)\b/,
  // A sum.
  new RegExp(
    `[£$€₹] ?\\d|\\b(?:${SOME}|\\d[\\d.,]*|a few|few|couple of|half a) ${COIN}\\b|\\b\\d+ ?(?:%|percent)|\\b(?:a|the) (?:tenner|fiver|refund|fee|fine|month|voucher|cartridge|drink|coffee|postage)\\b`,
  ),
]

/** Names the little that would end it. */
const OFFER =
  /\b(?:at least (?:give|refund|send|let|waive|pay|take|credit|do|cover|one)|leave you alone|not hear (?:from me|another word)|(?:we are|i am|call it) (?:\w+ )?(?:even|quits|square)|let us (?:just )?(?:forget|drop|leave|close|end) (?:it|this)|(?:an|one|this|single) exception|meet (?:me|us) (?:half|in the middle)|(?:how|what) about (?:half|a \w+|\d+)|half then|split (?:it|the)|and (?:i am|we are) (?:done|happy|good)|i (?:would|will) (?:settle|take|accept) |unless (?:you|u) (?:just |only |at least )?(?:send|give|refund|replace|fix|restore|waive|credit|put|honor)\b|(?:and|then) i (?:(?:will|would) )?(?:stay|keep|remain|renew|am staying)\b|give (?:me |us )?(?:the|my|those|these|that) (?:\w+ ){1,3}only\b)/

/** "I have asked five times for …", "the fourth time I ask": said of their own asking. */
const ASKED_AGAIN = new RegExp(
  `\\b(?:${NTH} time(?: now)?(?: that)? (?:i|we|of|asking|requesting|writing)|(?:ask|asked|asking|requested|requesting|begged|written|wrote|applied) (?:you )?(?:\\w+ ){0,2}(?:twice|thrice|${SOME} times))\\b`,
)
/** It was theirs to begin with, or our doing. */
const OUR_DOING =
  /\b(?:you|u|your (?:own )?\w+) (?:have |has |had )?(?:lost|broke|told|said|forgot|missed|sent|promised|charged|booked|damaged|drilled|took|cancel\w*|mixed|gave)\b|\byour (?:mistake|fault|error|doing|own)\b/
/** Said once more in plain words, about the same thing as at first. */
const ONCE_MORE =
  /\b(?:again|third time|fourth time|still (?:no|not|nothing|want|waiting|need)|twice|(?:just|only|simply) (?:swap|give|send|refund|move|waive|credit|change|replace|ask|want|need|take|let)|i only|(?:is|was) (?:only |just )?one|(?:days?|weeks?|months?) now|yet again|once more|as i (?:said|asked))\b/

export default checkRule({
  id: 'relent-cue',
  family: 'escalate',
  scope: 'customer',
  title: 'Time to meet them halfway',
  why: 'They have asked again and again, or it was our doing: a small concession now may cost less than the next five messages.',
  sources: [{ title: 'Turning a bad call good: know when it is time to relent (seed 001)' }],
  severity: 'cue',
  rewrites: [],
  check: ({ context }) => {
    if (!context.known || context.answered) return []
    const kinds = WORN.map((kind) => kind.test(context.normalized))
    const worn = kinds.filter(Boolean).length
    // "Give it back and I'm happy" is no thank-you.
    if (context.thanks && worn < 2) return []
    const found = [{ start: 0, end: 0, shown: context.text.trim().slice(0, 160) }]
    if (context.danger.relent) return found
    if ((context.public || context.churn) && context.fault === 'ours' && context.complaint) return found
    // In the first message only somebody who says that it is not the first.
    if (context.messages.length < 3)
      return context.normalized.split(/\s+/).length <= 45 &&
        ((worn >= 3 && kinds[0]) ||
          (ASKED_AGAIN.test(context.normalized) && kinds[4] && OUR_DOING.test(context.normalized)))
        ? found
        : []
    if (OFFER.test(context.normalized)) return found
    if (worn >= 2 && (kinds[0] || kinds[1] || kinds[3])) return found
    const moods = messageMoods(context.messages)
    const last = moods.slice(-3)
    if (last.every((mood) => mood.anger > 0) && last[2]!.anger >= last[0]!.anger) return found
    const wants = moods.filter((mood) => mood.wants)
    const newest = moods.at(-1)!
    if (newest.wants && wants.length >= 3 && sameWish(wants.map((mood) => mood.stems))) return found
    if (
      moods.length >= 3 &&
      ONCE_MORE.test(context.normalized) &&
      moods[0]!.wants &&
      [...newest.stems].some((stem) => moods[0]!.stems.has(stem))
    )
      return found
    return newest.weary ? found : []
  },
  examples: {
    bad: [
      'I have asked three times for the fee back. Your own driver told me to park there.',
      {
        thread: [
          { from: 'customer', text: 'Could you send me a new cap for the flask? It came without one.' },
          { from: 'agent', text: 'We are checking.' },
          { from: 'customer', text: 'Any news?' },
          { from: 'agent', text: 'We are checking.' },
          { from: 'customer', text: 'Still no cap. Please.' },
        ],
      },
      {
        thread: [
          { from: 'customer', text: 'Please refund the £6 delivery fee.' },
          { from: 'agent', text: 'The fee is not refundable.' },
          { from: 'customer', text: 'It came late, so I want the delivery fee back.' },
          { from: 'agent', text: 'Our terms say otherwise.' },
          { from: 'customer', text: 'I just want the £6 delivery fee back.' },
        ],
      },
      {
        thread: [
          { from: 'customer', text: 'This is ridiculous. Refund me.' },
          { from: 'customer', text: 'Still ridiculous. Refund me!' },
          { from: 'customer', text: 'Ridiculous. REFUND ME!!' },
        ],
      },
      'You sent the wrong one. I will post this on Twitter unless you swap it.',
      {
        thread: [
          { from: 'customer', text: 'I would like to return it, it is two days past the window.' },
          { from: 'customer', text: 'Can you accept the return please?' },
          { from: 'customer', text: 'Please, I want to return it, it is only two days.' },
        ],
      },
      {
        thread: [
          { from: 'customer', text: 'Where is the credit you promised?' },
          { from: 'agent', text: 'It takes some days.' },
          { from: 'customer', text: 'It has been some days.' },
          { from: 'agent', text: 'It takes some days.' },
          { from: 'customer', text: 'Same answer again?!' },
        ],
      },
    ],
    ok: [
      {
        thread: [
          { from: 'customer', text: 'Could you send me the lamp in white?' },
          { from: 'agent', text: 'It leaves today.' },
          { from: 'customer', text: 'And a bulb?' },
          { from: 'agent', text: 'Added.' },
          { from: 'customer', text: 'How do I turn the lamp on?' },
        ],
      },
      "I'd like a refund",
      {
        thread: [
          { from: 'customer', text: 'This is a joke, my order is late!' },
          { from: 'agent', text: 'It comes today.' },
          { from: 'customer', text: 'ok, and the fee?' },
        ],
      },
      'give me a free phone or else',
      "thanks, that's fine",
      {
        thread: [
          { from: 'customer', text: 'How do I reset it?' },
          { from: 'customer', text: 'And where is the manual?' },
          { from: 'customer', text: 'Does it come in red?' },
        ],
      },
      {
        thread: [
          { from: 'customer', text: 'What is this fee?' },
          { from: 'agent', text: 'It is for delivery.' },
          { from: 'customer', text: 'could you explain the fee?' },
        ],
      },
    ],
  },
})

/** Two words or one rare wish in common over at least three messages. */
function sameWish(messages: readonly ReadonlySet<string>[]): boolean {
  const count = new Map<string, number>()
  for (const stems of messages) for (const stem of stems) count.set(stem, (count.get(stem) ?? 0) + 1)
  return [...count.values()].some((n) => n >= 3)
}
