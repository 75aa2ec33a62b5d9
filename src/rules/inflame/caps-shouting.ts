import shouted from '../lexicon/inflame-a-caps'
import { perSentence } from '../per-sentence'
import type { CheckFinding } from '../types'
import { checkRule } from '../types'

const ALONE = new Set(shouted.shoutedAlone.split('|'))
const ORDINARY = new Set(shouted.shoutedWord.split('|'))
/** Little words and verbs that headings, labels and product names do without. */
const TALK = new Set(
  "i you your yours yourself we our us my me he she they it is are was were be am have has had do does did don't didn't can't cannot won't will would should shall must not never already again please told said read because why stop dont cant wont didnt i've i'm you're you've we've youre ive if when what how who".split(
    ' ',
  ),
)
/** Glad capitals: a habit of warm writers, not a shout at somebody. */
const GLAD =
  /\b(?:thank|thanks|happy|love|loved|great|welcome|awesome|wow|yay|congratulations|congrats|sorry|amazing|best|hooray|birthday|christmas|hello|dear|regards|cheers)\b/i
/** What stands before or behind a label on a screen, a code, a status, a name. */
const LABEL_BEFORE =
  /(?:\b(?:click|clicking|tap|tapping|press|pressing|select|selecting|choose|hit|open|called|named|labell?ed|marked|titled|entitled|says|reads|shows|showing|display(?:s|ed)|status|code|codes|error|message|button|key|option|menu|tab|field|link|under|keyword|text|type|reply|send|word|via|model|brand|size|colou?r|ref|reference|promo|coupon|voucher|http|state|enter|mode|subject|heading|section|titled|page|team|by|from)\b[^.!?]{0,14}|[>→»/|:]\s*|\d\s)$/i
const LABEL_AFTER =
  /^\W{0,2}\s*(?:button|option|tab|menu|link|field|screen|page|label|key|keys|section|mode|icon|box|switch|status|code|error|set|model|edition|range|column|folder|setting|settings|sign|sticker|party|\d|id\b)/i
const PROSE_START =
  /^(?:at|in|on|since|until|till|from|to|with|for|by|before|after|because|if|when|as|the|this|that|it|it's|there|then|so|but|and|my|our|your|his|her|their|all|any|every|no|not|every)$/
const PROSE_MIDDLE =
  /^(?:is|was|are|were|has|have|had|will|would|should|must|can|cannot|can't|won't|don't|did|does|been|be|since|until|because|not|already|first|then|only|before|after|unless|when|like|or)$/
const TOKEN = /[^\s]+/g
const CAPS = /^[\p{Lu}]+(?:['’-][\p{Lu}]+)*$/u

interface Word {
  readonly text: string
  readonly key: string
  readonly start: number
  readonly end: number
  readonly caps: boolean
  /** A number, mark or code: goes along inside a run, never begins or ends one. */
  readonly neutral: boolean
}

function wordsOf(text: string): Word[] {
  const words: Word[] = []
  for (const match of text.matchAll(TOKEN)) {
    const lead = /^[^\p{L}\p{N}]*/u.exec(match[0])![0].length
    const core = match[0].slice(lead).replace(/[^\p{L}\p{N}]+$/u, '')
    if (core === '') continue
    const start = match.index + lead
    const letters = /\p{L}/u.test(core)
    words.push({
      text: core,
      key: core.toLowerCase().replace(/’/g, "'"),
      start,
      end: start + core.length,
      caps: CAPS.test(core) && (core.length > 1 || core === 'I' || core === 'A'),
      neutral: !letters || /\d/.test(core),
    })
  }
  return words
}

const DAY =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)days?$|^(?:january|february|april|june|july|august|september|october|november|december)$/
/** Words that are a month only beside a day or behind "in". */
const MONTH = /^(?:march|may)$/
/** Lines that order or refuse are no headings. */
const ORDERS =
  /^(?:no|not|never|nope|read|stop|wait|go|check|calm|look|listen|call|write|send|pay|do|get|leave|try|use|bring|sign|ask|click|keep|come|quit|learn|enough|final|closed|again|same|nothing|nobody|denied|refused)$/

/** Capitals undone; "I" and what is no ordinary word (acronyms, codes) stay. */
const quiet = (words: readonly Word[], text: string): string => {
  const start = words[0]!.start
  let out = ''
  let at = start
  for (const word of words) {
    const keep =
      !word.caps ||
      /^I(?:['’]|$)/.test(word.text) ||
      !(ORDINARY.has(word.key) || ALONE.has(word.key) || word.text.length > 5)
    const month =
      DAY.test(word.key) ||
      (MONTH.test(word.key) &&
        /(?:\b(?:in|of|since|until|till|by|from|last|next|this)|\d(?:st|nd|rd|th)?) $/i.test(
          text.slice(0, word.start),
        )) ||
      (MONTH.test(word.key) && /^ \d/.test(text.slice(word.end)))
    const said =
      month && word.caps
        ? word.text.charAt(0) + word.text.slice(1).toLowerCase()
        : keep
          ? /^I['’]/.test(word.text)
            ? `I${word.text.slice(1).toLowerCase()}`
            : word.text
          : word.text.toLowerCase()
    out += text.slice(at, word.start) + said
    at = word.end
  }
  return out
}

/** A word of everyday speech, not an acronym or a code. */
const known = (word: Word): boolean => ORDINARY.has(word.key) || ALONE.has(word.key) || DAY.test(word.key)

const isI = (word: Word): boolean => word.text === 'I' || word.text === 'A'

/** Runs of capitals in one sentence that shout; `faint` takes those that may be a name or a status. */
function shoutsIn(text: string, heading: boolean, faint: Set<readonly Word[]>): Word[][] {
  const words = wordsOf(text)
  const runs: Word[][] = []
  let run: Word[] = []
  const close = (): void => {
    while (run.length > 0 && (run.at(-1)!.neutral || (isI(run.at(-1)!) && run.length > 1))) run.pop()
    while (run.length > 0 && run[0]!.neutral) run.shift()
    if (run.length > 0) runs.push(run)
    run = []
  }
  for (const word of words) {
    if (word.caps || (word.neutral && run.length > 0)) run.push(word)
    else close()
  }
  close()
  const lower = words.filter((w) => !w.caps && !w.neutral).length
  const loud: Word[][] = []
  for (const found of runs) {
    const caps = found.filter((w) => w.caps && !(isI(w) && found.length === 1))
    const said = caps.filter((w) => ORDINARY.has(w.key) || ALONE.has(w.key))
    const before = text.slice(0, found[0]!.start)
    const after = text.slice(found.at(-1)!.end)
    const inWords = found.map((w) => w.text).join(' ')
    const longer = said.filter((w) => w.text.length >= 3 && !isI(w))
    if (longer.length === 0 && caps.length !== 1) continue
    const talk = said.filter((w) => TALK.has(w.key)).length
    if (caps.length === 1) {
      // A sentence of one word: "ENOUGH." "Not seven. SIX."
      if (lower === 0 && !heading && words.length === 1 && caps[0]!.text.length >= 2 && known(caps[0]!)) {
        faint.add(found)
        loud.push(found)
        continue
      }
      if (lower < 2 || caps[0]!.text.length < 2) continue
      // "Type YES to keep the slot or NO to change it": what to answer.
      if (/^(?:yes|no)$/.test(caps[0]!.key) && /\bYES\b.*\bNO\b|\bNO\b.*\bYES\b/.test(text)) continue
      if (!ALONE.has(caps[0]!.key)) {
        const ordinary = known(caps[0]!)
        const stressed =
          (ordinary && lower >= 3) ||
          /\b(?:am|is|are|was|were|be|been|so|very|the|your|our|my|in|on|by|\d+|this|it|not|you|we|i|to|do|did|absolutely|completely|totally|entirely|just|has|have|never|please|and|or|a|an)\W*$/i.test(
            before,
          )
        if (caps[0]!.text.length < (ordinary ? 3 : 6) || !/[AEIOUY]/.test(caps[0]!.text) || !stressed) continue
        if (LABEL_BEFORE.test(before) || LABEL_AFTER.test(after) || GLAD.test(text)) continue
        faint.add(found)
        loud.push(found)
        continue
      }
      if (
        /^(?:us|is|are|so|do|all|any|no|how|why|this|that|free|sale|last|first|more|have|right|want|need|look|two|six|ten|five|four|once|both|same|we|our)$/.test(
          caps[0]!.key,
        )
      ) {
        // Also names, codes and labels: only where the sentence goes on in lower case around it.
        if (/^(?:us|free|sale|look|two|six|ten|five|four|first|last)$/.test(caps[0]!.key)) {
          // A number, an offer, a name, or a stress: weighed only.
          if (
            caps[0]!.text.length < 3 ||
            lower < 3 ||
            GLAD.test(text) ||
            LABEL_BEFORE.test(before) ||
            LABEL_AFTER.test(after)
          )
            continue
          faint.add(found)
          loud.push(found)
          continue
        }
        if (!/\b[a-z]+\W*$/.test(before) && before.trim() !== '') continue
        if (caps[0]!.key === 'no' && /^\W*\d|^\W*[A-Z]/.test(after)) continue
      }
      if (LABEL_BEFORE.test(before) && !/^(?:not|never|already|your|you|again)$/.test(caps[0]!.key)) continue
      if (/^(?:free|please)$/.test(caps[0]!.key) && lower < 3) continue
      if (
        GLAD.test(inWords) ||
        (/^(?:you|your|all|every|always|really|now|so|too|very|more)$/.test(caps[0]!.key) && GLAD.test(text))
      )
        continue
      // A stress on how many or on whom is no shout by itself.
      if (
        /^(?:all|any|every|each|both|you|so|very|really|always|more|most|same|once|this|that|only|now)$/.test(
          caps[0]!.key,
        )
      )
        faint.add(found)
      loud.push(found)
      continue
    }
    // A long line with nothing but capitals shouts whatever it says.
    if (
      lower === 0 &&
      caps.length >= 5 &&
      said.length >= 2 &&
      caps.length === found.length &&
      !/^(?:re|fw|fwd)$/.test(found[0]!.key) &&
      !/^(?:thank|thanks|welcome|congratulations|happy|merry|hello)$/.test(found[0]!.key)
    ) {
      // A title, by the look of it: weighed only.
      if (heading && (talk < 2 || found[0]!.key === 'how') && !ORDERS.test(found[0]!.key)) faint.add(found)
      loud.push(found)
      continue
    }
    if (GLAD.test(inWords) && (talk < 3 || /^(?:thank|thanks|welcome)$/.test(found[0]!.key))) continue
    // Headings stand alone on their line.
    const orders = ORDERS.test(found[0]!.key) || /^(?:no|not|never)$/.test(found.at(-1)!.key)
    if (heading && lower === 0 && caps.length <= 4 && talk < 2 && !orders) continue
    if (/\d/.test(words[words.indexOf(found[0]!) - 1]?.text ?? '') && caps.length <= 3) continue
    if (talk === 0 || caps.length <= 3) {
      if (LABEL_BEFORE.test(before) || LABEL_AFTER.test(after)) {
        // "the code is IN YOUR EMAIL": words between people, even behind "code".
        if (
          talk > 0 &&
          longer.length >= 2 &&
          lower >= 3 &&
          !/\b(?:click|tap|press|select|choose|hit|labell?ed|marked|titled|called|named|says|reads|shows?|button|menu|tab|status|error|reply|text|type)\b[^.!?]{0,14}$/i.test(
            before,
          )
        ) {
          faint.add(found)
          loud.push(found)
        }
        continue
      }
      if (found.some((w) => w.neutral && w.text.length > 2 && /\d/.test(w.text)) && talk < 2) continue
    }
    // Prose in capitals whatever its nouns: it begins with a little word, or a little word joins two others.
    if (PROSE_START.test(found[0]!.key) || found.slice(1, -1).some((w) => PROSE_MIDDLE.test(w.key))) {
      if (lower > 0 && caps.length >= 3 && !/\d/.test(inWords)) {
        loud.push(found)
        continue
      }
    }
    const longest = Math.max(...said.map((w) => w.text.length))
    if (longest < 4 && talk < 2 && !orders) continue
    // A line that orders or refuses in capitals, whatever its nouns.
    if (orders && lower === 0 && caps.length >= 3 && said.length >= 2) {
      loud.push(found)
      continue
    }
    if (orders && caps.length >= 2 && said.length === caps.length) {
      if (lower === 0 && talk < 2) faint.add(found)
      loud.push(found)
      continue
    }
    // Titles and brands: words that no list of ordinary words holds weigh against it.
    if (said.length * 2 < caps.length) continue
    if (talk === 0 && said.length < caps.length) {
      if (lower < 3 || said.length < 2) continue
      faint.add(found)
    }
    loud.push(found)
  }
  return loud
}

const hasCapitals = perSentence(({ text }) => /\p{Lu}{2}/u.test(text))

interface Shout {
  /** UTF-16 in the sentence. */
  readonly start: number
  readonly end: number
  /** How many words of it are in capitals. */
  readonly caps: number
  readonly faint: boolean
  readonly quiet: string
}

function read(text: string, heading: boolean): readonly Shout[] {
  const faint = new Set<readonly Word[]>()
  return shoutsIn(text, heading, faint).map((run) => ({
    start: run[0]!.start,
    end: run.at(-1)!.end,
    caps: run.filter((w) => w.caps).length,
    faint: faint.has(run),
    quiet: quiet(run, text).replace(/[{}[\]]/g, ''),
  }))
}

const inProse = perSentence(({ text }) => read(text, false))
const inHeading = perSentence(({ text }) => read(text, true))

export default checkRule({
  id: 'caps-shouting',
  family: 'inflame',
  title: 'Shouting in capitals',
  why: 'Words in capitals read as shouting, whatever was meant by them.',
  sources: [
    { title: 'Rise above caps-locked insults; do not defend yourself in caps-lock (seed 003)' },
    {
      title: 'Leonova & Zuters, frustration intensity in customer-support tweets',
      url: 'http://ceur-ws.org/Vol-3158/paper5.pdf',
    },
  ],
  severity: 'warn',
  moves: [{ to: 'block', when: [{ anger: 2 }] }],
  // Its few words stand inside what longer findings underline.
  priority: 3,
  check: ({ sentences, lines, context }) => {
    const found: CheckFinding[] = []
    for (const sentence of sentences) {
      if (!hasCapitals(sentence)) continue
      const line = lines.find((l) => l.start <= sentence.start && sentence.end <= l.start + l.text.length)
      const heading = line !== undefined && line.text.trim() === sentence.text.trim() && !/[.!?]$/.test(sentence.text)
      for (const { start, end, caps, faint, quiet } of heading ? inHeading(sentence) : inProse(sentence))
        found.push({
          start: sentence.start + start,
          end: sentence.start + end,
          severity: faint ? 'hint' : caps >= 5 || (context.known && context.anger >= 2) ? 'block' : 'warn',
          rewrites: [{ scope: 'match', text: quiet }],
        })
    }
    return found
  },
  rewrites: ['Let me go through {issue|this} with you once more.'],
  examples: {
    bad: [
      'THE ANSWER STAYS NO',
      'READ THE LABEL ON THE BOX',
      'We close at SIX, not seven, as I said on MONDAY.',
      'WAIT YOUR TURN PLEASE',
      'I HAVE ALREADY TOLD YOU THIS.',
      'PLEASE READ MY LAST EMAIL.',
      'We do NOT give refunds on sale items.',
      'You NEVER sent the receipt.',
      'THE DELIVERY ADDRESS WAS YOUR RESPONSIBILITY.',
      "As I said, it is FINAL SALE and that's that.",
      'There is NOTHING we can do.',
      'This was YOUR mistake, not ours.',
      "It's in the email, READ IT AGAIN.",
      'STOP WRITING TO US ABOUT THIS!',
      'madam KINDLY WAIT the technician is coming',
      'Your case is ON THE NEXT PLANE ALREADY.',
      'The invoice is OVERDUE.',
    ],
    ok: [
      'Thank you SO much for your patience!',
      'YOUR BOOKING DETAILS',
      'The sign on the box reads THIS WAY UP.',
      'Your REFUND ID is RF-20394.',
      'Use the USB-C to HDMI cable.',
      'Press CTRL+ALT+DEL, then choose RESET.',
      'The page shows HTTP 404 NOT FOUND.',
      'Please send it to NASA HQ, attention JPL.',
      'Set NODE_ENV to production.',
      'Your order of one LEGO IDEAS set is on its way.',
      'NEXT STEPS',
      'Tap FORGOT PASSWORD and follow the link.',
      'The parcel is marked OUT FOR DELIVERY.',
      'THANK YOU so much for the photos!',
      'Reply STOP to end these texts.',
      'Choose the HDMI input on your TV.',
      'Your order is now marked SHIPPED.',
    ],
  },
})
