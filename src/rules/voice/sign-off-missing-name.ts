import type { CheckInput } from '../../engine/check-input'
import { checkRule } from '../types'

const GREETING =
  /^\s*(?:hi+|hello|helo|hey+|heya|dear|good (?:morning|afternoon|evening|day)|morning|evening|afternoon|greetings|hiya|howdy|namaste|salutations|welcome(?: back)?|thank you|thanks)(?![\p{L}'])[ \t,]*([^\n,!.:;–—?]*)/iu
const TITLES =
  /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir|madam|ma'am|sr|sra|frau|herr|rev|mme|ji|sahib|saab|garu|san)\.?$/i
const MAN = /^(?:mr|sir|herr|sr)\.?$/i
const WOMAN = /^(?:mrs|ms|miss|madam|ma'am|frau|sra|mme)\.?$/i
const LAY = /^(?:mr|mrs|ms|miss)\.?$/i
const LEARNED = /^(?:dr|prof|professor|rev)\.?$/i
/** A name behind words that close a message or open one, which the conversation's reader passes over. */
const SIGNED: readonly RegExp[] = [
  /(?:^|[.!?,;)\n]\s*|\s[-–—~/]+\s*)(?:thanking you|with thanks|many thanks|thanks in advance|thanks|thank you|tia|ty|thx|xo+|x{1,3}|warmly|cheers|best|bests|regards|rgds|kindly|sincerely|yours|yrs|respectfully|much appreciated|appreciated|love|bye|later|peace|take care|have a good (?:day|one)|from|sent by|your customer|a customer|cordially|gratefully|hopefully)[\s,.!;:–—-]+((?:\p{Lu}[\p{L}'’.-]*\s?){1,3})[\s.!]*$/iu,
  /(?:[.!?…)\n]\s*|\s)[-–—~/]+\s*((?:\p{Lu}[\p{L}'’.-]*\s?){1,3})[\s.!]*$/u,
  /[.!?…)]\s+(\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’.-]*){0,2})[\s.!]*$/u,
  /^\W*(?:(?:[Hh]i|[Hh]ello|[Hh]ey|[Gg]ood \w+|[Nn]amaste)\b[\s,!.]*)?(?:it['’]?s|it is|this is|[Ii] am|[Ii]['’]?m|my name is)\s+((?:\p{Lu}[\p{L}'’-]+\s?){1,2})(?=[\s]*[,.!;–—-]|\s+(?:here|and|from)\b)/u,
  /(?:^|[.!?,\n]\s*)(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?) here\b/u,
]
const NO_NAME =
  /^(?:thanks?|please|regards|cheers|help|asap|urgent|ok|okay|yes|no|hi|hello|dear|the|a|an|i|my|your|our|we|it|this|that|what|when|where|why|how|not|really|team|sir|madam|all|none|monday|tuesday|wednesday|thursday|friday|saturday|sunday|android|windows|iphone|apple|google|order|seriously|unbelievable|ridiculous|disgusting|terrible|awful|pathetic|shame|scam|fraud)\b/i

function nameSigned(message: string): string | undefined {
  for (const pattern of SIGNED) {
    const name = pattern.exec(message.trim())?.[1]?.trim()
    if (name !== undefined && /^\p{Lu}/u.test(name) && /\p{Ll}/u.test(name) && !NO_NAME.test(name)) return name
  }
  return undefined
}

/** Greetings that would do for anybody. */
const ANYONE =
  /^(?:there|all|team|everyone|everybody|again|you|folks|both|mate|friend|my friend|guys|pal|buddy|hun|love|dear|lovely|boss|bro|dude|stranger|to you|to all)?$|\b(?:customer|sir|madam|user|guest|member|client|patron|subscriber|passenger|traveller|traveler|shopper|valued|esteemed|holder|policyholder|cardholder|applicant|resident|tenant|player|buyer|seller|patient|consumer|reader|student|parent|owner|account|occupant|homeowner|driver|rider|concern|gentleman|lady|whom|name|xxx+)s?\b/iu
const TO_WHOM =
  /^\s*(?:to whom it may concern|to the (?:customer|account holder|occupier|resident)|attention|attn)\b[^,:\n]{0,30}/i
/** "…, Paul," in the middle of the reply, and "Thanks Paul". */
const SPOKEN_TO =
  /(?:,\s+|\b(?:[Ss]orry|[Tt]hanks|[Tt]hank you|[Bb]ye|[Aa]pologies) )(?:(?:Mr|Mrs|Ms|Miss|Dr)\.? )?(\p{Lu}\p{Ll}[\p{L}'’-]+)(?=\s*[,.!?])/gu
const SPEAKS =
  /\b(?:sorry|thanks?|thank you|bye|welcome|apolog\w+|cheers|understand|yes|no|of course|certainly|sure|goodbye|please|hear you)\b[^.!?\n]{0,50}$/i

const letters = (name: string): string => name.toLowerCase().replace(/[’]/g, "'").trim()
const bare = (word: string): string => word.replace(/\.$/, '')

/** The words of a name, without titles and initials. */
function parts(name: string): string[] {
  return letters(name)
    .split(/[\s&]+/)
    .filter((word) => word !== '' && word !== 'and' && !TITLES.test(word))
}

/** "Mrs Hughes" to a customer who signs "Mr D. Hughes". */
function otherTitle(greeted: string, name: string): boolean {
  const one = greeted.split(/\s+/)
  const other = name.split(/\s+/)
  return (
    (one.some((w) => LAY.test(w)) && other.some((w) => LEARNED.test(w))) ||
    (one.some((w) => MAN.test(w)) && other.some((w) => WOMAN.test(w))) ||
    (one.some((w) => WOMAN.test(w)) && other.some((w) => MAN.test(w)))
  )
}

/** "Hi Poole" to a customer who signs "Graham Poole". */
function surnameAlone(greeted: string, own: readonly string[]): boolean {
  const words = letters(greeted).split(/\s+/).filter(Boolean)
  return words.length === 1 && own.length === 2 && words[0] === own[1] && words[0] !== own[0] && own[0]!.length > 2
}

function wordsOf(rest: string): string {
  return rest
    .replace(
      /\b(?:and|thank|thanks|we|i|i'm|i've|we've|we're|your|our|sorry|it|this|that|the|for|hope|yes|no|please|so|to)\b.*$/iu,
      '',
    )
    .replace(/\p{Extended_Pictographic}|\uFE0F|[()[\]{}]/gu, '')
    .trim()
}

export default checkRule({
  id: 'sign-off-missing-name',
  family: 'voice',
  title: 'Name missing or wrong',
  why: 'A wrong or missing name tells people that nobody looked at who they are.',
  sources: [
    { title: 'Zendesk, quality assurance categories: greeting and closing' },
    { title: 'Reach out in person: customer-service nightmares (seed 000)' },
  ],
  severity: 'hint',
  offByDefault: true,
  check({ reply: typed, context, thread, sentences }: CheckInput) {
    // The full stop of a title ends no greeting.
    const reply = typed.replace(/\b(Mrs?|Ms|Mx|Dr|Prof)\./g, '$1 ')
    if (thread.channel === 'chat' || sentences.length === 0) return []
    if (thread.messages.filter((m) => m.from === 'agent').length >= 2) return []
    const name = context.name ?? nameSigned(thread.messages.findLast((m) => m.from === 'customer')?.text ?? '')
    if (name === undefined || name.trim() === '') return []
    const own = parts(name)
    if (own.length === 0) return []
    const first = sentences[0]!
    const end = Math.max(1, Math.min(first.end, reply.length))
    const mark = (length: number) => [{ start: first.start, end: Math.max(first.start + 1, Math.min(end, length)) }]
    const toWhom = TO_WHOM.exec(reply)
    if (toWhom) return mark(toWhom[0].trimEnd().length)
    const all = letters(reply)
    const greeting = GREETING.exec(reply)
    const greeted = greeting ? wordsOf(greeting[1]!) : ''
    const thanked = greeting !== null && /^\s*(?:thank|welcome)/i.test(greeting[0])
    if (greeting && !(thanked && (greeted === '' || !/^\p{Lu}/u.test(greeted)))) {
      const length = greeting[0].length - (greeting[1]!.length - greeting[1]!.indexOf(greeted) - greeted.length)
      if (otherTitle(greeted, name) || surnameAlone(greeted, own)) return mark(length)
      const words = parts(greeted).map(bare)
      const theirs = own.map(bare)
      const right =
        words.length > 0 &&
        words.every(
          (word) => theirs.includes(word) || (word.length === 1 && theirs.some((one) => one.startsWith(word))),
        ) &&
        new Set(words).size === words.length &&
        words.some((word) => word.length > 1)
      if (right) return spokenTo(reply, theirs, context.text)
      if (words.length === 0 || ANYONE.test(greeted)) {
        // "Good morning! Thank you, Priya": the name may follow.
        const near = all.slice(0, 80)
        return words.length === 0 && theirs.some((word) => word.length > 1 && near.includes(word)) ? [] : mark(length)
      }
      // A greeting that runs into the sentence ("Hello your parcel is here") names nobody.
      return mark(words.length > 4 ? greeting[0].indexOf(greeting[1]!) : length)
    }
    const wrong = spokenTo(reply, own.map(bare), context.text)
    if (wrong.length > 0) return wrong
    return own.some((word) => all.includes(bare(word)) && bare(word).length > 1) ? [] : mark(reply.length)
  },
  rewrites: [
    { scope: 'match', text: 'Hi {name}' },
    { scope: 'match', text: 'Hello {name}' },
    { scope: 'match', text: 'Dear {name}' },
  ],
  examples: {
    bad: [
      { customer: 'Can I swap seats? Cheers, Graham Poole', reply: 'Hi Poole, you are in 9C.' },
      { customer: 'Where is my refund?\nThanks,\nPriya', reply: 'Dear Paul, your refund is sent.' },
      { customer: 'Where is my refund?\nThanks,\nPriya', reply: 'Dear customer, your refund is sent.' },
      { customer: 'It broke again.\nRegards,\nSam Lee', reply: 'Dear Sir/Madam,\nwe will send a new one.' },
      { customer: 'When do you open?\nBest,\nZoë', reply: 'Hi Zoe-Ann, we open at nine.' },
      { customer: 'Please call me.\nRegards,\nDr Amin', reply: 'Hello Amin Amin, we will call at two.' },
      { customer: 'Any news?\nCheers,\nJo', reply: 'Refund sent.' },
      { customer: 'Is the pool heated? Warm regards, Ingrid Berg', reply: 'Dear resident, yes, to 28 degrees.' },
      { customer: 'my tap drips. ty, bob', reply: 'Hi Rob, a plumber comes at ten.' },
      { customer: 'Hi, Mrs Jones here, is my coat ready?', reply: 'Dear Mr Jones, it is ready.' },
      {
        customer: 'Do you sell screws? — Ada Obi',
        reply: 'Hello Ada, yes. Sorry for the wait, Sarah, and come by any time.',
      },
    ],
    ok: [
      { customer: 'Can I swap seats? Cheers, Graham Poole', reply: 'Hi Graham, you are in 9C.' },
      { customer: 'Where is my refund?\nThanks,\nPriya', reply: 'Hi Priya, your refund is sent.' },
      { customer: 'Where is my refund?', reply: 'Hello, your refund is sent.' },
      { customer: 'My father Paul waits for his order.\nThanks,\nPriya', reply: "Hi Priya, Paul's order ships today." },
      { customer: 'When do you open?\nBest,\nZoë', reply: 'Hi Zoë, we open at nine.' },
      { customer: 'Thanks a lot', reply: 'You are welcome, and enjoy the lamp.' },
      { customer: 'Is the pool heated? Warm regards, Ingrid Berg', reply: 'Dear Ms Berg, yes, to 28 degrees.' },
      { customer: 'my tap drips. ty, bob', reply: 'Hello, Bob! A plumber comes at ten.' },
      { customer: 'Is this the red? Thanks, appreciate it', reply: 'Hi there, yes, it is the red.' },
      {
        thread: [
          { from: 'customer', text: 'Is it in? Thanks, Jo' },
          { from: 'agent', text: 'Hi Jo, it comes on Monday. Best, Priya' },
          { from: 'customer', text: 'Great. Thanks, Priya' },
        ],
        reply: 'Any time, Jo!',
      },
    ],
  },
})

/** Somebody else's name where the customer is spoken to. */
function spokenTo(
  reply: string,
  own: readonly string[],
  theirs: string,
): { readonly start: number; readonly end: number }[] {
  for (const match of reply.matchAll(SPOKEN_TO)) {
    const word = letters(match[1]!)
    if (own.includes(word) || letters(theirs).includes(word)) continue
    if (!SPEAKS.test(reply.slice(0, match.index + match[0].length - match[1]!.length))) continue
    if (
      /^(?:i|we|the|this|that|your|you|it|please|for|and|yes|no|sir|madam|all|team|again|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(
        word,
      )
    )
      continue
    // Below a closing stands the agent's own name.
    if (/\n\s*$/.test(reply.slice(0, match.index)) && match.index > reply.length * 0.6) continue
    if (match.index + match[0].length >= reply.trimEnd().length - 1 && !/sorry|apolog|understand/i.test(match[0]))
      continue
    const start = match.index + match[0].length - match[1]!.length
    return [{ start, end: start + match[1]!.length }]
  }
  return []
}
