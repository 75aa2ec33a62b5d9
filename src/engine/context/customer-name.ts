import nlp from 'compromise/two'
import type { Thread } from '../types'

const WISHES =
  '(?:(?:with |my |our )?(?:kind|best|warm|warmest|many|kindest|very best|friendly|sincere) )?(?:regards?|wishes|rgds|greetings)(?: from (?:[a-z]+|all(?: of us)?(?: (?:in|at) [a-z]+)?))?'
const YOURS =
  '(?:yours(?: (?:very )?(?:sincerely|truly|faithfully|respectfully|hopefully|gratefully|angrily|etc))?|very (?:sincerely|truly|respectfully)(?: yours)?)'
const ABROAD =
  '(?:un )?saludos?(?: cordiales)?|gracias|atentamente|merci(?: (?:beaucoup|d.avance))?|(?:bien )?cordialement|diolch(?: yn fawr)?|danke(?: schön)?|(?:viele |liebe |beste |schöne )?grü(?:ß|ss)e|mit freundlichen grü(?:ß|ss)en|mfg|lg|vg|obrigad[oa]|abraços?|grazie(?: mille)?|(?:cordiali )?saluti|(?:met vriendelijke )?groet(?:en|jes)?|mvg|mvh|(?:med )?vänlig(?:a)? hälsning(?:ar)?|hilsen|tack|takk|tak|kiitos|terveisin|pozdrawiam|dziękuję|shukran|namaste|dhanyavaad'
const MOOD =
  '(?:an? |your |one )?(?:(?:very|extremely|rather|most|now) )?(?:disgusted|angry|furious|fed up|frustrated|disappointed|unhappy|annoyed|concerned|worried|confused|upset|loyal|former|happy|grateful|exhausted|dissatisfied)(?: (?:customer|client|user|mother|mum|mom|father|dad|parent|tenant|guest|passenger|member|reader|student|patient))?'
/** What people end with before their name; nobody adds the agent's name to these. */
const PLAIN = `${WISHES}|${YOURS}|sincerely|faithfully|cordially|lots of love|signed|brgds|${ABROAD}`
/** The same, and thanks and hopes, which may also be followed by the agent's name. */
const CLOSING = `${PLAIN}|(?:many |much |with |huge |sincere )?thanks?(?: (?:you|again|a lot|a million|so much|very much|in advance|and regards|ever so|all|both|for (?:your|the|any) [a-z]+)){0,3}|(?:thx|thnx|tnx|tks|thks|ty|tysm|tyvm|br|kr)(?: (?:again|a lot|so much|in advance))?|cheers(?: again)?|ta|best|all the best|take care|love|hugs|peace|god bless|warmly|respectfully|gratefully|hopefully|bye(?: for now)?|goodbye|good ?night|(?:have|enjoy) (?:a|the|your) [a-z]+(?: [a-z]+)?|(?:see|speak|talk)(?: to)?(?: you)? soon|(?:hope|hoping|looking forward|waiting|awaiting)(?: [a-z]+){0,6}|much appreciated|greetings from [a-z]+|${MOOD}`

const CLOSING_LINE = new RegExp(`^(?:.*[.!?,;] *)?(?:${CLOSING})[\\s,.!:;–—-]*$`, 'iu')
/** "…. Thanks, Priya" */
const AFTER_CLOSING = new RegExp(
  `(?:^|[\\s,.;!?)…–—-])(?:${CLOSING})\\s*(?:[,.!;:–—-]+\\s*)+(?:from )?([^.!?\\n]*|[^!?\\n]{1,40})$`,
  'iu',
)
/** "Kind regards Priya" */
const AFTER_PLAIN = new RegExp(`(?:^|[\\s,.;!?)…–—-])(?:${PLAIN}) (?:from )?([^.,!?\\n]{1,40})$`, 'iu')
const AFTER_DASH = /(?:^|[.!?…]\s*)(?:[-–—~/^]|--)\s*(\p{L}[^-–—\n]{1,40})$/u
/** A dash within the sentence may also set off a thing. */
const AFTER_INNER_DASH = /\s[-–—~]\s*(\p{L}[^-–—\n]{1,40})$/u
/** "Thanks Anita": the writer or the agent, told apart by who has written before. */
const THANKED = /(?:^|[.!?…,)]\s+)(?:(?:many )?thanks|thank you|thx|ty|cheers|best|ta)\s+([^.,!?\n]{2,30})$/iu
const IN_BRACKETS = /[([]\s*(?:(signed|from|sgd)[:,]?\s+)?([^()[\]\n]{2,40})[)\]]\s*$/iu
const LAST_FRAGMENT = /[.!?…)]\s+([^.!?\n]{2,40}|(?:\p{L}{1,4}\.\s*)*[^.!?\n]{2,40})$/u

/** "My name is Priya Nair", "this is Sam from Leeds", "Sam here". The first group holds the name and what follows it. */
const INTRODUCED: readonly RegExp[] = [
  /\b(?:my (?:full |first )?name(?:'s| is|:)|(?:i am|i'm|im) called|name:|call me|myself)\s+((?:\p{L}[\p{L}\p{M}'’.-]*\s*){1,4})/giu,
  /\b(?:this is|it is|it's|its|i am|i'm|here is)\s+((?:\p{L}[\p{L}\p{M}'’.-]*\s+){1,3})(?:here|again|speaking|writing|calling|from|and (?:i|my))\b/giu,
  /\b(?:[Ii] am|[Ii]'m)\s+((?:\p{Lu}[\p{L}\p{M}'’.-]*\s+){1,2}\p{Lu}[\p{L}\p{M}'’-]*)\s*[,.(]/gu,
  /(?:^|[.!?\n]\s*)(?:(?:hi|hello|hey|dear \p{L}+|good \p{L}+),?\s+)?((?:\p{L}[\p{L}\p{M}'’.-]*\s+){1,3})here(?=[\s,.!;:–—-])/giu,
]

const TITLE = /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|rev|dame|sra?|herr|frau|mme|adv|capt)\.?$/i
const PARTICLE = /^(?:van|von|de|del|della|der|den|da|dos|di|la|le|bin|binti|al|el|ter|st\.?|and|y|und|et|&)$/
const CAPITAL = /^(?:\p{Lu}\.?|(?:\p{Lu}\.)+|\p{Lu}[\p{L}\p{M}'’]*(?:-\p{L}[\p{L}\p{M}'’]*)*)$/u
const SMALL = /^\p{Ll}[\p{L}\p{M}'’]{1,20}$/u
/** Capitals and endings that are nobody's name. */
const NOBODY =
  /^(?:mate|error|code|version|guys|guy|team|all|folks|sir|sirs|madam|ma'am|maam|bro|man|dude|love|dear|everyone|everybody|anyone|people|support|admin|help|helpdesk|friends?|ladies|gents|gentlemen|customer|customers|client|user|guest|member|service|services|there|you|u|me|us|him|her|them|it|this|that|again|now|soon|asap|lot|lots|much|advance|anyway|please|pls|plz|thanks|thank|thx|cheers|regards|best|bye|hello|hi|hey|ok|okay|yes|no|yep|nope|kind|many|sincerely|yours|urgent|urgently|ever|never|still|nothing|shame|idiots?|clowns?|liars?|thieves|robbers?|scammers?|jokers?|joke|scam|rubbish|garbage|today|tomorrow|tonight|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|morning|evening|afternoon|day|week|weekend|iphone|android|ipad|xbox|email|phone|mobile|app|order|refund|ticket|invoice|unacceptable|disgraceful|pathetic|ridiculous|company|manager|ltd|limited|inc|lol|wtf|omg|smh|xx|xxx|ps|edit|update|god|jesus|christ|christmas|easter|amazon|google|apple|uk|usa|london|ireland|england|india|america|not|so|and|or|but|if|the|a|an|is|are|was|were|in|on|at|to|for|of|with|from|as|by|your|my|our|i|we|they|why|what|when|where|who|how)$/i
/** First names that are ordinary words too. */
const WORDS_TOO =
  /^(?:will|mark|hope|rose|grace|joy|may|sunny|rich|frank|ernest|drew|pat|rob|jack|bill|sky|chase|grant|dean|wade|crystal|summer|autumn|dawn|faith|iris|ivy|lily|olive|hazel|penny|sandy|rusty|art|gene|ray|miles|victor|pearl|ruby|amber|jasmine|heather|daisy|violet|sue|nick|jade|basil|carol|christian|harmony|felicity|patience|prudence|charity|bliss|star|storm|angel|precious|blessing|happy|gift|lucky|earnest|max|reed|skip|chuck|peg|dot|bea|ali|an|so|my|do|long|young|low|bo|van|duke|earl|king|prince|major|robin|wren|jay|teal|kay|kit|tad|tuck|von|lance|pierce|hunter|mason|taylor|cooper|parker|carter|porter|tanner|archer|baker)$/i
const ORDINARY = [
  'Verb',
  'Adjective',
  'Adverb',
  'Pronoun',
  'Preposition',
  'Determiner',
  'Conjunction',
  'Expression',
  'Value',
  'Date',
  'QuestionWord',
]

function tagsOf(word: string): ReadonlySet<string> {
  const [terms] = nlp(word).document as unknown as { tags?: Set<string> }[][]
  return terms?.[0]?.tags ?? new Set()
}

/** How far a candidate's place vouches for it: behind a closing, or merely last. */
type Place = 'signed' | 'last'

/** The name that `tail` is, or `undefined` where it is none. */
function asName(tail: string, place: Place): string | undefined {
  const bare = tail
    .replace(/\([^)]*\)?/g, ' ')
    .replace(/(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F|<3)+/gu, ' ')
    .split(/,|\||;|\s[-–—]\s|\/|\s(?:at|from|of|order|ref|tel|acc(?:ount)?|customer|flat|room)\b|#|\d/i)[0]!
    .replace(/(?:\s+x{1,5}|[\s.!?:*_~"”)–—-])+$/iu, '')
    .replace(/^(?:x{1,4}\s+|[\s*_~"“]+)/iu, '')
    .trim()
  if (bare === '' || bare.length > 40) return undefined
  const words = bare.split(/\s+/)
  if (words.length > 6) return undefined
  const own = words.filter((word) => !TITLE.test(word) && !PARTICLE.test(word))
  if (own.length === 0 || own.length > 4) return undefined
  if (own.some((word) => NOBODY.test(word))) return undefined
  const titled = words.length > 1 && TITLE.test(words[0]!)
  if (own.every((word) => CAPITAL.test(word))) {
    const long = own.filter((word) => word.replace(/\./g, '').length > 1)
    if (long.length === 0) return place === 'signed' && own.length <= 3 ? bare : undefined
    if (titled) return bare
    const tags = long.map(tagsOf)
    const known = long.some((word, i) => tags[i]!.has('Person') || WORDS_TOO.test(word))
    if (known) return bare
    if (tags.some((one) => ORDINARY.some((tag) => one.has(tag)))) return undefined
    if (place === 'signed') return bare
    // "HELP": one word in last place is a known name; two may be any that mean nothing else.
    return long.length > 1 && long.every((word) => /\p{Ll}/u.test(word)) ? bare : undefined
  }
  if (own.length > 2 || !own.every((word) => SMALL.test(word))) return undefined
  const tags = own.map(tagsOf)
  if (place === 'signed' && !tags.some((one) => ORDINARY.some((tag) => one.has(tag))))
    return tags.some((one) => one.has('Plural')) ? undefined : bare
  return tags.every((one) => one.has('FirstName') || one.has('LastName')) ? bare : undefined
}

/** Lines that stand below a name: telephone, address of a mailbox, order number, "Sent from my phone". */
const BELOW =
  /^(?:sent (?:from|via|with)\b|get outlook|tel|mob|phone|e-?mail|order|ref|acc(?:oun)?t|customer (?:no|number|id)|ps\b|p\.s)|@|\d{3,}|https?:|www\./i

function signedIn(message: string): string | undefined {
  const lines = message
    .split(/\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('>'))
  while (lines.length > 1 && BELOW.test(lines.at(-1)!) && lines.at(-1)!.length < 60) lines.pop()
  for (let i = lines.length - 2; i >= Math.max(0, lines.length - 5); i--)
    if (lines[i]!.length < 400 && CLOSING_LINE.test(lines[i]!)) {
      const name = asName(lines[i + 1]!, 'signed')
      if (name !== undefined) return name
    }
  const last = (lines.at(-1) ?? '')
    .slice(-300)
    .replace(/\s+/g, ' ')
    .replace(/\s*(?:\(?sent from my [\w ]+\)?\.?)$/i, '')
  // Below the message, on a line of its own.
  if (lines.length > 1 && last.split(/\s+/).length <= 4 && /^[\p{Lu}~–—-]/u.test(last)) {
    const name = asName(
      last.replace(/^[~–—-]+\s*/, ''),
      /[.!?,)]$/.test(lines.at(-2)!) && !/[.!?]$/.test(last) ? 'signed' : 'last',
    )
    if (name !== undefined) return name
  }
  const end = last.replace(/[\s.!]+$/, '').replace(/[.,]?\s+(?:tel|mob(?:ile)?|ph(?:one)?)?[:. ]*\+?[\d ()-]{6,}$/i, '')
  for (const [pattern, place] of [
    [AFTER_CLOSING, 'signed'],
    [AFTER_PLAIN, 'signed'],
    [AFTER_DASH, 'signed'],
    [AFTER_INNER_DASH, 'last'],
    [LAST_FRAGMENT, 'last'],
  ] as const) {
    const tail = pattern.exec(end)?.[1]
    // "Thanks in advance, hope this can be fixed" goes on; a name ends the message.
    const name = tail === undefined ? undefined : asName(tail, place)
    if (name !== undefined) return name
  }
  const bracket = IN_BRACKETS.exec(last)
  return bracket ? asName(bracket[2]!, bracket[1] ? 'signed' : 'last') : undefined
}

function introducedIn(message: string): string | undefined {
  for (const pattern of INTRODUCED)
    for (const match of message.matchAll(pattern)) {
      // The name goes on as long as its words have capitals: "My name is Priya Nair and I …".
      const words = match[1]!.trim().split(/\s+/)
      const taken: string[] = []
      for (const word of words) {
        if (!CAPITAL.test(word.replace(/\.$/, '')) && !TITLE.test(word)) break
        taken.push(word.replace(/\.$/, ''))
        if (/[.]$/.test(word) && !TITLE.test(word) && word.length > 3) break
      }
      const sure = /^(?:my|name|call|i am called|i'm called|myself)/i.test(match[0])
      const framed = pattern !== INTRODUCED.at(-1) && taken.length > 0
      const typed = taken.length > 0 ? taken.join(' ') : sure ? words[0]! : ''
      const name = typed === '' || /^I$/.test(typed) ? undefined : asName(typed, sure || framed ? 'signed' : 'last')
      if (name !== undefined) return name
    }
  return undefined
}

/** Whom the message greets: "Hi Anita, …" is written to Anita, not by her. */
const GREETED = /^\s*(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day)|hiya)\s+(\p{L}[\p{L}\p{M}'’-]*)/iu

/**
 * How the writer of the message calls themselves: under it, at its end, or where they introduce themselves.
 * @param alone nobody has answered yet, so that "Thanks Anita" cannot mean an agent
 */
export function nameIn(message: string, alone = false): string | undefined {
  const greeted = GREETED.exec(message)?.[1]?.toLowerCase()
  const signed = signedIn(message)
  if (signed !== undefined && signed.toLowerCase().split(' ')[0] !== greeted) return signed
  const introduced = introducedIn(message)
  if (introduced !== undefined || !alone || greeted !== undefined) return introduced
  const thanked = THANKED.exec(message.trim().replace(/[\s.!]+$/, ''))?.[1]
  return thanked === undefined ? undefined : asName(thanked, /^\p{Lu}/u.test(thanked) ? 'signed' : 'last')
}

/** Longest message that is looked through, UTF-16. */
const MOST = 4000

/**
 * The customer's name from their own messages, the newest first; as they write it.
 * A name that an agent signs with ("Thanks, Priya" to Priya) is none.
 */
export function nameOfCustomer(thread: Thread): string | undefined {
  const agents = thread.messages.filter((m) => m.from === 'agent').map((m) => m.text)
  for (let i = thread.messages.length - 1; i >= 0; i--) {
    const { from, text } = thread.messages[i]!
    if (from !== 'customer') continue
    const name = nameIn(
      text.length > MOST ? text.slice(0, MOST / 2) + text.slice(-MOST / 2) : text,
      agents.length === 0,
    )
    if (name !== undefined && !agents.some((agent) => nameIn(agent) === name)) return name
  }
  return undefined
}
