import { checkRule } from '../types'

const GREETING =
  /^\s*(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day)|greetings|hiya)\b[ \t]*([^\n,!.:–—-]*(?:-[^\n,!.:–—]*)?)/i
const TITLES = /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir|madam|ma'am|sr|sra|frau|herr)\.?$/i
const ANYONE =
  /^(?:there|all|team|everyone|again|customer|sir|madam|user|guest|friend|member|client|sir or madam|sir\/madam|valued customer|you|folks|both)?$/i
const CLOSING =
  /^\s*(?:(?:kind|best|warm|many|with best|with kind)\s+)?(?:regards|wishes|thanks|cheers|yours|sincerely|best|thank you|love|yours sincerely|br|thx)[\s,.!]*$/i
const NAME = /^\s*(?:[-–—]\s*)?(\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]+){0,2})\s*$/u

/** The name below the customer's closing words. */
function signedName(message: string): string | undefined {
  const lines = message.trim().split(/\n+/)
  const last = lines.at(-1) ?? ''
  if (!CLOSING.test(lines.at(-2) ?? '') && !/^\s*[-–—]/.test(last)) return undefined
  return NAME.exec(last)?.[1]
}

const letters = (name: string): string => name.toLowerCase().replace(/[’]/g, "'").trim()

/** Words of a greeting that are a name, without titles. */
function named(greeted: string): string[] {
  return greeted
    .trim()
    .split(/\s+/)
    .filter((word) => word !== '' && !TITLES.test(word))
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
  check({ reply, context, thread, sentences }) {
    if (thread.channel === 'chat' || sentences.length === 0) return []
    if (thread.messages.filter((m) => m.from === 'agent').length >= 2) return []
    const written = thread.messages.filter((m) => m.from === 'customer').at(-1)?.text ?? ''
    const name = context.name ?? signedName(written)
    if (name === undefined || name.trim() === '') return []
    const own = letters(name)
      .split(/\s+/)
      .filter((word) => !TITLES.test(word))
    const first = sentences[0]!
    const greeting = GREETING.exec(reply)
    const end = Math.max(1, Math.min(first.end, reply.length))
    const all = letters(reply)
    if (!greeting)
      return own.some((word) => all.slice(0, 80).includes(word)) ? [] : [{ start: first.start, end: first.end }]
    const rest = greeting[1]!.replace(/\b(?:and|thank|thanks|we|i|your|our|sorry|it|this|the)\b.*$/i, '').trim()
    if (ANYONE.test(rest) || /\b(?:customer|sir|madam)\b/i.test(rest)) {
      const length = Math.min(end, greeting[0].trimEnd().length)
      return [{ start: first.start, end: Math.max(first.start + 1, length) }]
    }
    const words = named(rest).map(letters)
    const matches =
      words.length > 0 && words.every((word) => own.includes(word)) && new Set(words).size === words.length
    return matches
      ? []
      : [{ start: first.start, end: Math.max(first.start + 1, Math.min(end, greeting[0].trimEnd().length)) }]
  },
  rewrites: [
    { scope: 'match', text: 'Hi {name}' },
    { scope: 'match', text: 'Hello {name}' },
    { scope: 'match', text: 'Dear {name}' },
  ],
  examples: {
    bad: [
      { customer: 'Where is my refund?\nThanks,\nPriya', reply: 'Dear Paul, your refund is sent.' },
      { customer: 'Where is my refund?\nThanks,\nPriya', reply: 'Dear customer, your refund is sent.' },
      { customer: 'It broke again.\nRegards,\nSam Lee', reply: 'Dear Sir/Madam,\nwe will send a new one.' },
      { customer: 'When do you open?\nBest,\nZoë', reply: 'Hi Zoe-Ann, we open at nine.' },
      { customer: 'Please call me.\nRegards,\nDr Amin', reply: 'Hello Amin Amin, we will call at two.' },
      { customer: 'Any news?\nCheers,\nJo', reply: 'Refund sent.' },
    ],
    ok: [
      { customer: 'Where is my refund?\nThanks,\nPriya', reply: 'Hi Priya, your refund is sent.' },
      { customer: 'Where is my refund?', reply: 'Hello, your refund is sent.' },
      { customer: 'My father Paul waits for his order.\nThanks,\nPriya', reply: "Hi Priya, Paul's order ships today." },
      { customer: 'When do you open?\nBest,\nZoë', reply: 'Hi Zoë, we open at nine.' },
      { customer: 'Thanks a lot', reply: 'You are welcome, and enjoy the lamp.' },
    ],
  },
})
