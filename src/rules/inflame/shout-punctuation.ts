import { perSentence } from '../per-sentence'
import { soundsSharp } from '../sounds-like'
import type { CheckFinding, RewriteTemplate } from '../types'
import { checkRule } from '../types'

const DOUBLED = /[!?！？](?:\s?[!?！？])+/g
/** Trailing dots behind a sentence that says what the customer did. */
const TRAILING = /(?:\.{3,}|…)\s?\??\s*$/
const ACCUSES =
  /^(?:(?:well|so|but|and|because|then|look|again|yet|as|since)\W+){0,2}(?:(?:you|your mistake|you people) (?!can|could|will|may|might|would|should|need|know|are (?:welcome|all|now|very)|have (?:every|been)|want|wish|might|get|find|see|also can)\w+|i (?:already|did|have already|told)|we (?:already|told)|as (?:i|we|you)|like (?:i|we)|really|seriously|sure|whatever|fine|obviously|clearly|interesting|funny|strange|odd|read|it (?:is|was) (?:in|on) (?:the|our|your)|that is (?:on you|your))/
/** Marks behind thanks and greetings are warm ones. */
const GLAD =
  /\b(?:thanks?|welcome|hi|hello|hey|dear|good (?:morning|afternoon|evening|day)|cheers|glad|happy|forward|growth|great|care|day ahead|love)\b/
const CLOSE = /^[\p{L}\p{N}'’-]/u

/** In words that say so, or by its sound. */
const accuses = perSentence((sentence) => ACCUSES.test(sentence.norm.trim()) || soundsSharp(sentence))

/** Most sentences have no mark that anything could be said of. */
const marks = perSentence(
  (sentence) =>
    !/[¡¿]/.test(sentence.text) &&
    (sentence.text.search(DOUBLED) >= 0 ||
      (TRAILING.test(sentence.text) && accuses(sentence)) ||
      (/!\s*$/.test(sentence.text) && !GLAD.test(sentence.norm))),
)

/** Where the last word that can stand in lower case begins, so that the swapped text keeps its capitals. */
function wordBefore(text: string, at: number): number {
  let start = at
  while (start > 0) {
    let from = start
    while (from > 0 && /\s/.test(text.charAt(from - 1))) from--
    while (from > 0 && !/\s/.test(text.charAt(from - 1))) from--
    start = from
    const word = text.slice(start, at)
    if (/^[\p{Ll}]/u.test(word) && (word.match(/[\p{L}\p{N}]/gu)?.length ?? 0) >= 2) return start
    if (start === 0) return CLOSE.test(word) ? start : 0
  }
  return 0
}

export default checkRule({
  id: 'shout-punctuation',
  family: 'inflame',
  title: 'Marks that shout',
  why: 'Piled-up marks raise the voice of a sentence that was calm in words.',
  sources: [
    { title: 'Do not answer loud with loud (seed 003)' },
    {
      title: 'Leonova & Zuters, frustration intensity in customer-support tweets',
      url: 'http://ceur-ws.org/Vol-3158/paper5.pdf',
    },
  ],
  severity: 'hint',
  moves: [{ to: 'warn', when: [{ anger: 1 }] }],
  // Marks and the one word before them stand inside what longer findings underline.
  priority: 2,
  check: ({ sentences, context, facts }) => {
    const found: CheckFinding[] = []
    const angry = context.known && context.anger >= 1
    let exclamations = 0
    for (const sentence of sentences) {
      if (!marks(sentence)) continue
      const { text, norm, start } = sentence
      let hit = false
      for (const match of text.matchAll(DOUBLED)) {
        const at = match.index
        // Chess moves and other marks behind digits are no shouts; neither is a mark with nothing said before it.
        if (/[a-h]\d$/.test(text.slice(0, at)) || !/\p{L}/u.test(text.slice(0, at))) continue
        const from = wordBefore(text, at)
        const asks = /[?？]/.test(match[0])
        const words = text
          .slice(from, at)
          .trimEnd()
          .replace(/[{}[\]]/g, '')
        const marks = asks ? ['?'] : angry ? ['.'] : ['!', '.']
        const rewrites: RewriteTemplate[] = marks.map((mark) => ({ scope: 'match', text: words + mark }))
        // "?!" wonders more than it shouts.
        const wonders = match[0] === '?!' || match[0] === '!?'
        found.push({
          start: start + from,
          end: start + at + match[0].length,
          rewrites,
          ...(wonders && { severity: 'hint' }),
        })
        hit = true
      }
      if (hit) continue
      const dots = TRAILING.exec(text)
      if (dots && accuses(sentence)) {
        const from = wordBefore(text, dots.index)
        const words = text
          .slice(from, dots.index)
          .trimEnd()
          .replace(/[{}[\]]/g, '')
        found.push({
          start: start + from,
          end: start + dots.index + dots[0].trimEnd().length,
          rewrites: [{ scope: 'match', text: `${words}.` }],
        })
        continue
      }
      if (!/!\s*$/.test(text) || GLAD.test(norm)) continue
      exclamations++
      if (exclamations !== 3 || facts.words > 80) continue
      const at = text.lastIndexOf('!')
      const from = wordBefore(text, at)
      const words = text
        .slice(from, at)
        .trimEnd()
        .replace(/[{}[\]]/g, '')
      // Three glad marks to a glad customer are no shout.
      if (context.known && !angry && !context.complaint) continue
      found.push({
        start: start + from,
        end: start + at + 1,
        severity: angry ? 'warn' : 'hint',
        rewrites: [{ scope: 'match', text: `${words}.` }],
      })
    }
    return found
  },
  rewrites: ['Let me help with {issue|this}.'],
  examples: {
    bad: [
      'So you left it in the rain...?',
      'You knew the date when you booked.....',
      'What do you want us to do??',
      'It was in the instructions!!',
      'Seriously?!',
      'You signed for it...',
      'I told you on Monday!!!',
      'Have you even tried it???',
      'We did reply to you !!',
      'You opened the box…',
      'Read the label!?',
      { customer: 'This is a joke!! I am furious.', reply: 'We have sent it!! It is in the post.' },
    ],
    ok: [
      'Let me see, was it the red one...?',
      'Welcome back!',
      'Your new password must not contain "!!".',
      'Great news! Your replacement shipped this morning.',
      'Yahoo! Mail needs an app password.',
      'Add `!important` to that line of the theme.',
      'Could you send a photo? Did the light turn green?',
      'Let me have a look...',
      'You can find it under Settings...',
      'Checking that for you now…',
      '¡Gracias!! Hasta pronto.',
    ],
  },
})
