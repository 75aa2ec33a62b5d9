import { markedStretches, marksAsWords } from '../../engine/opinion/marks-as-words'
import { normalizedSentences } from '../../engine/opinion/normalized-sentences'
import { habitOf } from '../../engine/opinion/opinion'
import { isHeard } from '../../engine/opinion/weigh'
import { sentencesOf } from '../../engine/text/sentences'
import { perLine } from '../per-sentence'
import { type CheckFinding, checkRule } from '../types'

/** What an unhappy customer speaks of; in quotation marks it says "so you claim". */
const DOUBTED =
  /(?<![\p{L}"“])((?:your|this|that|the|these|those|his|her|their|so-called|an?|such|my)(?:\s+(?:so-called|little|alleged|supposed|big|new|sudden|huge))?\s+)["“'‘]((?:\p{L}[\p{L}'’-]*\s?){1,4})["”'’](?=[\s,.!?;:)]|$)/giu
const NOUNS =
  /\b(?:emergenc\w+|problems?|issues?|complaints?|damage[ds]?|faults?|crisis|disaster|evidence|proof|facts?|experts?|experiences?|urgent|urgency|research|broken|defect\w*|arrived|missing|loss(?:es)?|lawyers?|solicitor|story|stories|theory|theories|diagnosis|illness|injur\w+|accident|expertise|loyal\w*|friend|wife|husband|son|daughter|refund|mistake|delay|inconvenience|suffering|stress|trauma|pain|nightmare|ordeal|tragedy|review|feedback|opinion|concerns?|request|demands?|question|deadline|important|priority|professional|engineer|source|screenshots?|photos?|witness|insight|advice|suggestion|argument|logic|calculation|knowledge|legal action|lawsuit|case|rights?|policy|error|bug|fraud|scam|theft|stolen|lost|poor service|bad service|service|leak\w*|flood\w*|smells?|smelly|stench|noise|noisy|mou?ld|damp|stains?|cracks?|cracked|holes?|bugs|mice|rats?|cockroach\w*|hair|scratch\w*|dent\w*|burns?|overheat\w*|shock|allerg\w+|sick\w*|rude\w*|dirt\w*|filth\w*|cold food|hazard|danger|threat|promise)\b/i
/** Names of things on the screen and in the post are quoted in earnest. */
const SINCERE =
  /\b(?:click|tap|press|select|choose|open|called|named|labell?ed|titled|subject|marked|says?|reads?|shows?|see|under|button|tab|field|menu|option|page|section|folder|setting|status|reason|category|message|wrote|mentioned|said|type|enter|word|error|heading|column|form|file|tag|filter|search|policy|as)\s*(?:the|your|a|this|that|on|in|as|of)?\s*$/i
const LABEL_AFTER =
  /^\s*(?:button|tab|field|menu|option|page|section|folder|setting|status|link|box|error|message|category|form|tag|icon|column|key|label|screen|file|request form)\b/i
/** What they say they did or saw, in their own words: you were "at home", how it "just stopped working". */
const CLAIMED =
  /\b(you (?:were|are|had|have|did)(?: all| both| always)? |(?:how|that|because|since|why) (?:it|this|that|the \p{L}+|your \p{L}+) (?:had |has |could have )?)["“]((?:just|suddenly|simply|somehow|never|always|only|at|in|out|not|by|on|waiting|all)\s(?:\p{Ll}[\p{Ll}'’-]*\s?){1,5})["”](?=[\s,.!?;:)]|$)/giu
/** Looked for in vain. */
const IN_VAIN =
  /\b(?:no|any|nothing|not|n't|never)\b[^.!?"“]{0,30}\b(?:trace|signs?|evidence|records?|proof|hint|see|find|found|of)\b[^.!?"“]*$/i
const EYE_ROLL = /🙄|😒|🤡|🤦(?:🏻|🏼|🏽|🏾|🏿)?(?:‍[♀♂]️?)?|🥱|🤷(?:🏻|🏼|🏽|🏾|🏿)?(?:‍[♀♂]️?)?|👏\s?👏|🙃|😏|🎻|😴|🖕/gu

/** Marks that say so in so many letters. */
const SAYS_SO = /\((?:sic|\/?sarcasm)\)|\[sic\]|(?<=[.!?…] ?)\/s(?=\s|$)/gi

/** From here on it is beyond doubt that the marks were not meant. */
const SURE = 0.95

/** Stretches in marks that sound as if they were not meant, whatever is in them; UTF-16 in the line. */
const heard = perLine(({ text }) => {
  if (markedStretches(text).length === 0) return []
  return sentencesOf(text, 0).flatMap((sentence) => {
    const stretches = markedStretches(sentence.text)
    if (stretches.length === 0) return []
    const shares = normalizedSentences(marksAsWords(sentence.text)).map((one) => habitOf('sarcastic-marks', one))
    const share = Math.max(0, ...shares)
    if (!isHeard('sarcastic-marks', share)) return []
    return stretches
      .filter(
        ({ start, end, text: inside }) =>
          !/^\p{Lu}/u.test(inside) &&
          !SINCERE.test(sentence.text.slice(0, start)) &&
          !LABEL_AFTER.test(sentence.text.slice(end)),
      )
      .map(({ start, end, text: inside }) => ({
        start: sentence.start + start,
        end: sentence.start + end,
        inside,
        sure: share >= SURE,
      }))
  })
})

/** Most lines hold none of them. */
const marks = perLine(({ text }) => [DOUBTED, CLAIMED, EYE_ROLL, SAYS_SO].some((mark) => text.search(mark) >= 0))

export default checkRule({
  id: 'sarcastic-marks',
  family: 'inflame',
  title: 'Sarcastic quotes or emoji',
  why: 'Quotation marks around their own word say that you do not believe it; a rolling eye says it louder.',
  sources: [
    { title: 'Price et al. 2020, Six Attributes of Unhealthy Conversations' },
    { title: 'Turning a bad call good: don’t respond in kind (seed 001)' },
  ],
  severity: 'warn',
  check: ({ lines, context }): CheckFinding[] =>
    lines.flatMap((line) => {
      const found: CheckFinding[] = heard(line).map(({ start, end, inside, sure }) => ({
        start: line.start + start,
        end: line.start + end,
        severity: sure ? 'warn' : 'hint',
        rewrites: [{ scope: 'match', text: inside }],
      }))
      if (!marks(line)) return found
      const isNew = (start: number): boolean => found.every((one) => start < one.start || one.end <= start)
      for (const match of line.text.matchAll(DOUBTED)) {
        const lead = match[1]!
        const before = line.text.slice(0, match.index)
        const after = line.text.slice(match.index + match[0].length)
        if (!NOUNS.test(match[2]!) || SINCERE.test(before) || LABEL_AFTER.test(after)) continue
        // A capital inside the sentence is a title.
        if (/^\p{Lu}/u.test(match[2]!)) continue
        const start = line.start + match.index + lead.length
        if (!isNew(start)) continue
        const doubtful =
          IN_VAIN.test(before) || /your|so-called|his|her|their|little|alleged|supposed|sudden/i.test(lead)
        found.push({
          start,
          end: line.start + match.index + match[0].length,
          severity: doubtful ? 'warn' : 'hint',
          rewrites: [
            { scope: 'match', text: match[2]! },
            'Let me look at {issue|this} for you now.',
            'I have noted {issue|this}, and the next step is [step].',
          ],
        })
      }
      for (const match of line.text.matchAll(CLAIMED)) {
        const at = match.index + match[1]!.length
        if (LABEL_AFTER.test(line.text.slice(match.index + match[0].length)) || !isNew(line.start + at)) continue
        found.push({
          start: line.start + at,
          end: line.start + match.index + match[0].length,
          severity: /^you/i.test(match[1]!) ? 'warn' : 'hint',
          rewrites: [{ scope: 'match', text: match[2]! }],
        })
      }
      for (const { index, 0: mark } of line.text.matchAll(SAYS_SO)) {
        const end = line.start + index + mark.length
        // "… 'rude' (sic)": of one piece with the words that it follows.
        const at = found.findIndex((one) => one.end === line.start + line.text.slice(0, index).trimEnd().length)
        if (at < 0) found.push({ start: line.start + index, end, severity: 'warn' })
        else found[at] = { ...found[at]!, end, severity: 'warn' }
      }
      for (const match of line.text.matchAll(EYE_ROLL)) {
        const mild = /^(?:🤦|🤷|🙃|😏|😴|🎻|🥱)/u.test(match[0])
        found.push({
          start: line.start + match.index,
          end: line.start + match.index + match[0].length,
          severity: match[0] === '🖕' ? 'block' : mild && !context.complaint && context.anger === 0 ? 'hint' : 'warn',
          rewrites: [{ scope: 'cut', text: '' }],
        })
      }
      return found
    }),
  rewrites: [{ scope: 'cut', text: '' }],
  examples: {
    bad: [
      'Our plumber saw no sign of the "flood".',
      'Funny that you were "out of the country" that day.',
      'We ask ourselves why the pump "suddenly broke down".',
      'Your "emergency" has been noted.',
      'We have looked into your “problem”.',
      'Sure, let me get right on it. 🙄',
      "I forwarded your so-called 'evidence' to the team.",
      'Great job breaking it 👏👏',
      'Another one of these 🤡',
      'Our records show that this "loyal customer" joined in April.',
      'The cashier was "rude" (sic), you write.',
    ],
    ok: [
      'Set the switch that reads "on" or "off".',
      'There is no sign of the "Leak Guard" label on your unit.',
      'Click "Save" and then "Publish".',
      'The word "unlimited" in your plan covers calls and texts.',
      'Choose the "problem" option in the menu.',
      'The page shows the error “payment failed”.',
      'Thank you for the photos! 😊',
      'Your order "Blue Lamp" left today.',
      'Please use the subject “refund”.',
    ],
  },
})
