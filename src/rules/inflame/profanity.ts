import { perSentence } from '../per-sentence'
import type { CheckFinding } from '../types'
import { checkRule } from '../types'

const EDGE = '(?<![\\p{L}\\p{N}_])'
const END = '(?![\\p{L}\\p{N}_])'
const M = '[*@#$%!.\\-_•]'

/** Strong words, drawn out ("fuuuck"), masked ("f**k", "sh!t") or cut to letters ("wtf"). */
const STRONG = new RegExp(
  `${EDGE}(?:${[
    `(?:mother|cluster|mind|un)?-?f+(?:u+|${M})(?:c+|${M})k+(?:s|ed|er|ers|ing|in|up|wit|face|head|off|all|ery)*`,
    `f${M}{2,4}(?:k|ck)?(?:ed|ing|er|s)?`,
    "f+u+c+k\\w*|f[uc]k(?:ing|ed|er|in|s)?|fckn|fking|fkn|fukin\\w*|phuck\\w*|fuq|effing|eff(?: off| this| that| you)|f-?ing|f'ing|f off|f you",
    'wtf|stfu|gtfo|ffs|omfg|fml|lmfao|fubar|kmt|ftw(?= you)|jfc|gfy|foad|mofo\\w*|motherf\\w*',
    `(?:bull|horse|bat|ape|dog|dip|chicken)?-?s+h+(?:i+|[*@#$%!1•])(?:t+|${M})(?:s|ty|tier|tiest|ting|show|storm|head|hole|e|less|hit)*`,
    `s${M}{2,3}t?y?|sh\\*\\*|sh${M}t\\w*|bulls\\*+t?|b\\.s\\.|bullcrap`,
    `a(?:ss|rse|\\$\\$|\\*\\*|@@)-?(?:hole|holes|hat|wipe|clown|face|h\\*le)s?|a-?holes?|@ss\\w*|(?:dumb|smart|lard|fat|kiss|lazy|bad)-?ass(?:es|ed)?(?<!badass)|jackass(?:es)?|dumb ?ass(?:es)?`,
    '(?:my|your|their|his|her|kiss|lick|lazy|sorry|fat|dumb|stupid|the|an|such an|arse over|half|up yours?|pain in the|off my|off your|working my|cover (?:my|your)) (?:ass|arse)(?:es)?|up yours|kick(?:ed|ing)? (?:your|my|his) (?:ass|butt)|arsed|half-?(?:ass|arse)d',
    `b(?:i+|${M})t?(?:ch|${M}ch)(?:es|y|ing|ed)?|b${M}{2,4}h?|biatch\\w*|beotch\\w*|son of a (?:b\\w*|gun(?=you))`,
    'bastards?|b@stard\\w*|cunts?|c(?:\\*|@)nts?|c\\*\\*ts?|twats?|wankers?|wanking|wank|tossers?|dick-?heads?|dickwads?|dick move|(?:a|such a|being a|total|absolute|complete|right) (?:dick|prick|knob|tit|cock)|pricks|knob-?heads?|cock-?(?:up|head|sucker)s?|(?:suck|sucks) (?:my|it|a) ?\\w*(?<=dick|it|balls)|douche(?:bag|bags|s|y)?|bollocks|bollox|(?:give|gives|giving|gave|care) (?:a|two) (?:toss|tosses|monkeys|rat.?s ass|flying \\w+)|balls-?ups?|cock-?ups?|bugger-?ups?|bugger off|piss off|piss(?:ing|es)? (?:me|us|you|about|around|take|poor)|taking the piss|take the piss|piss-?takes?|piss-?taking|ars(?:e|ing) (?:about|around)|(?:dick|fanny|piss|fart|cock)ing (?:about|around)|sod off|go screw yourself|screw (?:you|yourself|your|off)|shove it|shove (?:your|that|this) \\w+ (?:up|where)|stick (?:it|that|your \\w+) (?:up your|where the)|sluts?|whores?|skanks?|hoes|bellend|arsewipe|minger',
    'chut[iy]+y?[ae]*|bhe?[hn]+chod|behe?nchod|madarchod|bhosdi\\w*|gandu|harami|haramzad\\w*|kutt?[aei]|sala kutta|pendejos?|mierda|puta|cabr[oó]n|joder|scheisse|schei(?:ß|ss)e|merde|putain|puta madre|putang',
  ].join('|')})${END}`,
  'giu',
)

/** Mild words, most of them pieces that can be cut. */
const MILD = new RegExp(
  `${EDGE}(?:${[
    "god-?damn(?:ed|it)?|damn(?:ed|it|ing you)?|dammit|damnit|d[*@]mn(?:ed)?|da+mn|d\\*\\*n|crap(?:py|ped|ping)?|crap|cr[@*]p|bullcrap|crapshoot|piss(?:ed|y)(?: off)?|bloody(?:-? ?hell)?|blo+dy|frea?king|freakin'?|fricking|frickin'?|frigging|friggin'?|frack(?:ing)?|effin'?|flipping(?= (?:heck|hell|annoy|delay|order|courier|parcel|thing|idiot|joke|great))|sodding|buggered|bugger(?: all| it| that| me)?|blasted|fecking|feck(?: off)?|sod (?:it|this|that|off)|wth|hecking|suck(?:s|ed) to be you|it sucks|that sucks(?! (?:in|up|out|the|an?|air|water|dust)\\b)|this sucks|sucks to|screwed (?:up|you|us|over)|(?:you are|you're|youre|we are|we're|i'm|totally|completely|royally|properly|well and truly) (?:screwed|buggered|stuffed)(?! (?:on|in|into|to|down|with|together|tight|full|toy))|(?:right|total|complete|proper|absolute) (?:balls-?up|shambles of a)|jesus(?: christ)?|for christ'?s? sake|christ sake|for god'?s sake|for f\\w*'?s? sake|goddamn(?:ed|it)?|hell ?no|hell ?yeah|(?:what|who|why|how|where|when|which|the|as|bloody|to|oh|fucking|give a|gives a|giving a|raise|raising|one|through|holy|sure as|like|mad as|scared the|the living|go to|rot in|from|than) (?:in the |in |the )?hell|h[*e@]ll?l of an?|what the h|h\\*ll|tits up|arse about|my ass|pissing|ass-backwards|ballsed up|balls(?:ed)? up|bs|holy (?:crap|moly guacamole|cr\\*p)|shut the front|half baked bs",
  ].join('|')})${END}`,
  'giu',
)

const ASCII = /^[\0-\x7f]*$/
/** The same for texts of nothing but ASCII, in which no tables of letters need to be asked: much quicker. */
const PLAIN = new Map(
  [STRONG, MILD].map((pattern) => [
    pattern,
    new RegExp(pattern.source.replaceAll('\\p{L}', 'a-z').replaceAll('\\p{N}', '0-9'), 'i'),
  ]),
)

/** Where a mild word is a name, a food, a wound, a tool or a place. */
const MILD_NAME =
  /^(?:bloody (?=mary|caesar|sunday|nose|finger|wound|hand|bandage|stool|discharge|brain|valentine)|(?:in|from|through|than|to|like|as|the|one|raise) (?:the )?hell (?=hole|map|mode|level|dungeon|boss|fire|gate|divers|blade|let|raiser|cat|'s kitchen|'s))/i
const STANDARD = /^\s*(?:en\s|iso\s|\d|,? ?(?:hons|degree|in [a-z]+ engineering))/i
/** The word belongs to what the customer said. */
const REPORTED =
  /\b(?:you|he|she|they|the customer|your (?:message|email|review)) (?:\w+ )?(?:said|say|wrote|called|call|described|mentioned|told|asked)\b[^,.;]*$/i
const CUTTABLE =
  /^(?:(?:god-?)?damn(?:ed)?|d[*@]mn(?:ed)?|bloody|frea?king|freakin'?|fricking|frickin'?|frigging|friggin'?|effing|effin'?|sodding|blasted|fecking|goddamn(?:ed)?|hecking|f\W*u?\W*c?\W*k(?:ing|in)|fcking|fking)$/i

/** Where a sentence swears, placed within it. */
const swearingIn = perSentence(({ text }) => {
  const found: CheckFinding[] = []
  const taken: [number, number][] = []
  const ascii = ASCII.test(text)
  for (const [pattern, mild] of [
    [STRONG, false],
    [MILD, true],
  ] as const) {
    // Hardly any sentence swears, and an iterator copies its expression.
    if (text.search(ascii ? PLAIN.get(pattern)! : pattern) < 0) continue
    for (const match of text.matchAll(pattern)) {
      const at = match.index
      const end = at + match[0].length
      const rest = text.slice(end)
      if (taken.some(([a, b]) => a < end && at < b)) continue
      const lead = text.slice(0, at)
      if (REPORTED.test(lead)) continue
      if (!/\p{L}/u.test(match[0]) || /[\p{L}\p{N}]@?$/u.test(lead)) continue
      if (mild) {
        if (MILD_NAME.test(match[0] + (rest.startsWith("'") ? rest : rest.replace(/^\s+/, ' ')))) continue
        if (/^(?:bloody)$/i.test(match[0]) && MILD_NAME.test(`${match[0]} ${rest.trimStart()}`)) continue
        if (
          /hell$/i.test(match[0]) &&
          /^(?:'s|’s|[- ](?:hole|map|mode|level|boss|fire|gate|divers|let loose|kitchen))/i.test(rest)
        )
          continue
        if (
          /^bs$/i.test(match[0]) &&
          (STANDARD.test(rest) ||
            !/\b(?:is|total|pure|complete|utter|call|such|this|that|your|of|absolute|more|same|the)\s$/i.test(lead))
        )
          continue
        if (/^-(?:proof|free|resistant)/.test(rest)) continue
        if (/^jesus/i.test(match[0]) && /\p{Lu}/u.test(rest.trimStart().charAt(0))) continue
        // A name in capitals amid lower case: "Mr Crapper", "Bloody Mary".
        if (
          /^(?:bloody|crap|damn|blasted)$/i.test(match[0]) &&
          /^\p{Lu}/u.test(match[0]) &&
          at > 0 &&
          /^\s\p{Lu}\p{Ll}/u.test(rest)
        )
          continue
      } else if (/^(?:dick|prick|cock|knob|tit)\b/i.test(match[0]) && /^\p{Lu}/u.test(match[0])) continue
      // A name in Vietnam.
      else if (match[0] === 'Bich') continue
      else if (/\bprick$/i.test(match[0]) && /^ (?:test|of|in|on|your)\b/.test(rest)) continue
      else if (/^b[^\p{L}]{2,4}h?$/iu.test(match[0]) && !/\*/.test(match[0])) continue
      else if (/^f[^\p{L}]{2,4}/iu.test(match[0]) && !/[*@#$]/.test(match[0])) continue
      else if (/^s[^\p{L}]{2,3}/iu.test(match[0]) && !/[*@#$]/.test(match[0])) continue
      else if (/^(?:the|an|half) (?:ass|arse)/i.test(match[0]) && !/\bin $/i.test(lead) && !/^the/i.test(match[0]))
        continue
      const rewrites = CUTTABLE.test(match[0]) ? [{ scope: 'cut', text: '' } as const, ...SENTENCES] : SENTENCES
      taken.push([at, end])
      found.push({ start: at, end, severity: mild ? 'warn' : 'block', rewrites })
    }
  }
  return found
})

export default checkRule({
  id: 'profanity',
  family: 'inflame',
  title: 'Swearing',
  why: 'A swear word from the company is what gets quoted, whatever else the reply says.',
  sources: [
    { title: 'Rise above obscenities; stay polite (seed 003)' },
    {
      title: 'ConvoKit, politeness strategies: Swearing',
      url: 'https://convokit.cornell.edu/documentation/politenessStrategies.html',
    },
  ],
  severity: 'block',
  priority: 1,
  check: ({ sentences }) =>
    sentences.flatMap((sentence) =>
      swearingIn(sentence).map((found) => ({
        ...found,
        start: sentence.start + found.start,
        end: sentence.start + found.end,
      })),
    ),
  rewrites: [
    'I am sorry about {issue|this}, and I am looking into it now.',
    'This is frustrating, I know. Let me see how I can fix {issue|it}.',
    'I want to get {issue|this} sorted for you.',
  ],
  examples: {
    bad: [
      "I don't give a toss about the form.",
      "Well, you're screwed then.",
      'What the hell do you expect us to do?',
      "That's bullshit and you know it.",
      'WTF happened to the label?',
      'The damn courier lost it again.',
      "I don't give a crap about the review.",
      "Holy sh*t, that's a lot of messages.",
      'No f***ing way.',
      'The bloody warehouse forgot it again.',
      'Then you are shit out of luck.',
      'Piss off.',
      'That is total BS.',
    ],
    ok: [
      'The shelf is screwed to the wall.',
      'Our branch in Hell, Norway, opens at ten.',
      'The Scunthorpe depot has your parcel.',
      'Our Bloody Mary mix is gluten free.',
      "I've assessed the damage from your photos.",
      'Mr Dickinson will call you tomorrow.',
      'You wrote "this is bullshit", and I understand why.',
      'The hell hole map is part of the paid add-on.',
      'Please pass the shiitake order number.',
      'The plug is made to BS 1363.',
      'Your card ending **** 4242 was refunded.',
      'The cockpit cover ships from Essex on Monday.',
    ],
  },
})

const SENTENCES = [
  'I am sorry about {issue|this}, and I am looking into it now.',
  'This is frustrating, I know. Let me see how I can fix {issue|it}.',
  'I want to get {issue|this} sorted for you.',
] as const
