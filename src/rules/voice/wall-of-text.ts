import type { CheckLine, CheckSentence } from '../../engine/check-input'
import type { Thread } from '../../engine/types'
import { perLine, perSentence } from '../per-sentence'
import { checkRule } from '../types'

const PARAGRAPH = 90
const SENTENCE = 35
const EMAIL = 250
const CHAT = 80
/** A final response to a complaint is long by law. */
const FORMAL = /\b(?:final response|ombudsman|without prejudice|section \d+ of the)\b/
const CHAIN = /\b(?:and |and also |, )?(?:then|after that|next|afterwards|finally|and then|followed by)\b/g
const STEP =
  /\b(?:open|choose|select|click|tap|press|type|enter|scroll|go to|wait|restart|unplug|plug|hold|turn|remove|install|download|sign|log|check|copy|paste|switch|swipe|confirm|save|close|reset|find|pick|insert|push|pull|connect|disconnect|enable|disable|navigate|submit|upload|attach|print|tick|untick|send|clear|update|delete)\b/g
const LISTED = /^\s*(?:[-*•–]|\d+[.)]|[a-z][.)])\s/

/** An order that starts a step of its own. */
const ORDER =
  /^(?:then |next,? |after that,? |now |first,? |finally,? |please )*(?:open|choose|select|click|tap|press|type|enter|scroll|go|wait|restart|unplug|plug|hold|turn|remove|install|download|sign|log|copy|paste)\b/
/** True where the text has more than so many words. */
function isLonger(text: string, most: number): boolean {
  let spaces = 0
  for (let i = 0; i < text.length && spaces < most; i++)
    if (text.charCodeAt(i) <= 32 || text.charCodeAt(i) > 127) spaces++
  return spaces >= most && text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length > most
}

const readIn = perSentence(({ text, norm }) => ({
  /** So long, or such a chain of steps, that it is a wall by itself. */
  wall: isLonger(text, SENTENCE) || ((norm.match(CHAIN) ?? []).length >= 3 && (norm.match(STEP) ?? []).length >= 4),
  asks: /\?\s*$/.test(text),
  order: ORDER.test(norm),
}))
const readLine = perLine(({ text }) => ({
  listed: LISTED.test(text),
  long: isLonger(text, PARAGRAPH),
  formal: FORMAL.test(text.toLowerCase()),
}))

/** The sentence that is a wall by itself, or else the first one of a paragraph that is. */
function wallIn(sentences: readonly CheckSentence[], lines: readonly CheckLine[]): CheckSentence | undefined {
  let paragraph: CheckSentence | undefined
  let at = 0
  for (const line of lines) {
    const end = line.start + line.text.length
    const { listed, long } = readLine(line)
    const first = sentences[at]
    let questions = 0
    let orders = 0
    for (; at < sentences.length && sentences[at]!.start < end; at++) {
      if (listed) continue
      const { wall, asks, order } = readIn(sentences[at]!)
      if (wall) return sentences[at]
      if (asks) questions++
      if (order) orders++
    }
    if (!listed && first && first.start < end && (long || questions >= 5 || orders >= 5)) paragraph ??= first
  }
  return paragraph
}

function tooLong(words: number, lines: readonly CheckLine[], { channel }: Thread): boolean {
  return words > (channel === 'chat' ? CHAT : EMAIL) && lines.filter((line) => readLine(line).listed).length < 3
}

export default checkRule({
  id: 'wall-of-text',
  family: 'voice',
  title: 'Wall of text',
  why: 'Long blocks get skimmed, so the answer inside them is missed and asked for again.',
  sources: [
    { title: 'Zendesk, quality assurance categories: readability' },
    { title: 'Front, writing guide: brevity' },
  ],
  severity: 'hint',
  check({ sentences, lines, thread, facts }) {
    const wall = wallIn(sentences, lines) ?? (tooLong(facts.words, lines, thread) ? sentences[0] : undefined)
    return !wall || lines.some((line) => readLine(line).formal) ? [] : [{ start: wall.start, end: wall.end }]
  },
  rewrites: [
    'In short: [the answer in one line].',
    'Here is the answer first: [answer]. The details are below.',
    'Three steps will do it: [1], [2], [3].',
  ],
  examples: {
    bad: [
      'We are sorry about the delay with your order and the cause was that our depot moved to a new building in the second week of the month and the scanners there did not read the labels for two days, so nothing was sorted and everything had to be done by hand. Your box was in the third cage and it went out on the wrong van, and the driver brought it back at night. We have put it on the early van now, and you need not be at home, because he will leave it with your neighbour at number nine, and the refund for the postage is on its way to your card as well.',
      'I have looked at your account and at the two orders that were placed on the same evening, and it seems that the second one was sent to the old address, which is why the parcel came back to us, and so we paid the money back to your card.',
      'First open settings then choose account and then scroll to security and then press reset and then wait for the code and type it.',
      'Open the app. Tap the menu. Choose Account. Scroll down to Security. Press Reset. Wait for the code. Type it in.',
      'Which phone do you have? Which version is it? When did it start? Did you restart it? Is the cable new? Does the lamp light up?',
      'If you go to the page where your bookings are and pick the one that you want to change and press the small pen beside the name you will see a form in which you can change the day and the time and the room.',
    ],
    ok: [
      '1. Open Settings.\n2. Choose Account.\n3. Press Reset.',
      '1. Open Settings. 2. Choose Account. 3. Press Reset.',
      'Your refund left today. It takes two days.\n\nIf it is not there by Friday, write to me.',
      'Lamp House\n12 Mill Road\nFlat 3\nLeeds\nUnited Kingdom',
      'This is our final response to your complaint. We have looked at each of the four points that you raised in your letter of the second of May and at the notes that our fitter made on the day, and we uphold three of them for the reasons below.',
      'Open the lid, take the filter out and rinse it.',
    ],
  },
})
