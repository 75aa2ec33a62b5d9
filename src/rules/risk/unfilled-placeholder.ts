import { perLine } from '../per-sentence'
import { type CheckFinding, checkRule, type RewriteTemplate } from '../types'

/** Filled in by the helpdesk when the reply goes out. */
/** What redaction tools write in place of personal data; nobody is to fill it in. */
const REDACTED = /^\[?<(?:e-?mail|number|phone|phone number|url|user|handle|id|address|amount|date|account|order)>\]?$/

const FILLED_ON_SEND = /^\{\{-?\s*(?:ticket|current_user|satisfaction|dc|brand|organization)\b|^\{%/
const NAMES =
  '(?:(?:first|last|full|customer|client|user|agent|your|company|order|product|item|tracking|account|ticket|case|reference|ref|invoice|phone|contact|delivery|refund|recipient|brand|store|team|manager|support|their|the|insert|enter|add|preferred|event|subscription|plan)[ _-]?){0,3}(?:name|surname|forename|number|no|id|date|time|amount|link|url|email|e-mail|address|product|order|issue|reason|title|department|company|signature|topic|phone|agent|customer|price|day|month|item|details?|code|value|currency|city|country|hours|days|option|step|team)'
const ANY_BRACKETS = /\[\[[^\]\n]{1,60}\]\]|\[(?:…|\.\.\.|\s|_+|-+|\?+|[^\]\n[]{0,80}\p{L}[^\]\n[]{0,80})\]/gu
const NOT_A_SLOT =
  /^\[(?:sic|(?:see|refer to|cf\.?|e\.g\.|i\.e\.|page|p\.) .*|above|below|edit(?:ed)?:?.*|redacted|removed|hidden|x|image|images?|photo|screenshot|attached|attachment|attachments?|video|gif|external|ext|spam|beta|new|optional|solved|resolved|closed|update|updated|sticky|deleted|sent from .*|note|info|warning|error|debug|yes|no|ok|on|off|a-z.*|[a-z]|\d+.*|#\w+|caution|important|tag|emoji|emoticon|laughs|smiles|masked|blank|source|source needed|citation needed|unread|draft|pdf|jpg|png|zip)\]$/i
const UI_BEFORE =
  /(?:\b(?:tap|click|press|select|choose|open|go to|under|hit|on|the|in|menu|button|key|tab|check|toggle|enable|disable|push|find|see|see also|section|then)\s*(?:on |the |to )?|[>→›»]\s*|[+]\s*)$/i
const UI_AFTER = /^\s*(?:button|tab|menu|key|page|section|option|icon|screen|field|link at|[>→›»+]|-\s*>)/i
const SLOT_WORDS = new RegExp(
  `^\\[{1,2}\\s*(?:insert|enter|add|your|name|the|customer|agent|${NAMES})\\b|${NAMES}\\s*\\]{1,2}$`,
  'i',
)

/** Instructions to whoever was to fill in. */
const TO_FILL =
  '(?:insert|enter|add|put|fill(?: in)?|describe|specify|state|mention|explain|select|choose|pick|personali[sz]e|customi[sz]e|replace|write|type|give|list|name|confirm|attach|paste|edit|amend|quote|say|delete (?:as|if|one|where))'

/**
 * Slots, each with a mark that whatever it matches holds ('' where there is no such mark): most lines hold none of them, and
 * looking for it costs next to nothing.
 */
const PATTERNS: readonly (readonly [mark: string, pattern: RegExp])[] = [
  ['<', new RegExp(`<\\s*${TO_FILL}\\b[^<>\\n]{1,60}>`, 'gi')],
  [
    '(',
    new RegExp(
      `\\(\\s*(?:${TO_FILL}\\b[^()\\n]{1,60}\\bhere|delete (?:as|if|where)\\b[^()\\n]{1,40}|select one|choose one|pick one|[a-z ]{2,30} goes here|(?:customer|client|agent|product|order|date|amount|reason|issue|problem)(?: (?:name|number|date|here|details))?)\\s*\\)`,
      'gi',
    ),
  ],
  [
    '',
    /\{\{[^{}\n]*\bdefault:\s*\}\}|\bname surname\b|\bfirstname lastname\b|\[\s*\]|<\s*>|\b(?:dear|hi|hello) (?:customer ?name|first ?name|mr\/mrs(?:\/ms)?|sir\/madam\/|x{2,}|blank)\b/gi,
  ],
  ['{{', /\{\{[^{}\n]{0,80}\}\}/g],
  ['{%', /\{%[^%\n]{0,80}%\}/g],
  ['${', /\$\{[^{}\n]{1,60}\}/g],
  ['{', /(?<![{$\w])\{[\p{L}_][\p{L}\p{N}_ .-]{0,40}\}(?!\})/gu],
  ['*|', /\*\|[\w: ]{2,40}\|\*/g],
  ['%', /%%?[A-Z][A-Z_]{2,30}%%?|%[a-z]+(?:_[a-z]+|[A-Z][a-z]+)[A-Za-z_]*%/g],
  ['<<', /<<[^<>\n]{1,60}>>/g],
  ['<', new RegExp(`<\\s*(?:insert|enter|your|add)?\\s*${NAMES}\\s*(?:here)?>`, 'gi')],
  [
    '(',
    new RegExp(
      `\\((?:insert|enter|add|put|your|fill in|type)\\s+(?:the |their |customer'?s? )?${NAMES}[^()\\n]{0,20}\\)`,
      'gi',
    ),
  ],
  [
    '',
    /\((?:first |customer |agent |full |last )?name\)|\b(?:INSERT|ENTER|ADD|PUT|FILL IN)\s+(?:THE |YOUR |CUSTOMER )?[A-Z]{3,}(?: [A-Z]{3,}){0,3}(?: HERE)?\b/g,
  ],
  [
    '',
    /\b(?:insert|put|add) (?:your |the |customer |their )?(?:\w+ ){0,2}(?:name|number|date|link|details|amount|text|reason) here\b/gi,
  ],
  [
    '',
    /(?<![\w-])(?:TODO|TBD|TBC|FIXME|TK TK|LOREM IPSUM|Lorem ipsum|lorem ipsum)(?![\w-])(?! (?:lists?|apps?|items?|tabs?|boards?)\b)/g,
  ],
  // XXXX, £XX, XX/XX; a masked card ("xxxx 1234", "XXXX-1234") is filled in on purpose.
  ['', /[£$€₹]\s?(?:[Xx]{1,6}|_{2,}|\?{2,}|#{2,})(?:[.,][Xx]{2})?(?![\w])/g],
  ['XXX', /(?<![\wX*•-])[X]{3,}(?![\w-])(?!(?:[\s-]*[X*•]{2,})*\s?-?\s?\d)/g],
  [
    '',
    /(?<![\w])(?:x{4,}|X{2}[/.-]X{2}(?:[/.-]X{2,4})?|xx[/.-]xx(?:[/.-]xx(?:xx)?)?)(?![\w])(?!(?:[\s-]*[x*•]{2,})*\s?-?\s?\d)/g,
  ],
  [
    '',
    /(?<![\w])(?:DD[/.-]MM(?:[/.-]YY(?:YY)?)?|MM[/.-]DD(?:[/.-]YY(?:YY)?)?|dd\/mm\/yyyy|mm\/dd\/yyyy|HH:MM)(?![\w])/g,
  ],
  [
    '',
    /(?<=\b(?:is|of|on|by|for|at|in|within|number|order|ref|to|after|about|until|from)[ :#]{1,3})(?:_{3,}|\.{4,}|\?{3,}|#{3,}|-{4,})/gi,
  ],
  ['___', /(?<![\w])(?<!\b(?:like|as) )_{3,}(?![\w_])/g],
  [
    '',
    new RegExp(
      `\\b(?!(?:FIRST|LAST|FULL) TIME\\b)(?:${['FIRST', 'LAST', 'CUSTOMER', 'USER', 'AGENT', 'ORDER', 'TRACKING', 'PRODUCT', 'COMPANY', 'FULL', 'ACCOUNT', 'TICKET', 'CASE', 'REFUND', 'DELIVERY'].join('|')})[ _](?:NAME|NUMBER|NO|ID|DATE|LINK|URL|AMOUNT|TIME|STATUS|CODE|ADDRESS|EMAIL)\\b`,
      'g',
    ),
  ],
  [
    '',
    /(?<=^\s*(?:hi|hello|hey|dear|good (?:morning|afternoon|evening))\s+)(?:null|undefined|none|nan|n\/a|unknown|firstname|first ?name|customer ?name|name|username|fname|user ?name|client ?name|object Object|\[object Object\]|test test|mr\.?\/mrs\.?|sir\/madam\/name|valued customer name|there name)(?=\s*[,!.:]|\s*$)/gi,
  ],
  // A value that was not there, before its unit.
  [
    '',
    /\b(?:undefined|null|NaN)(?= (?:kWh|m3|[GM]B|days?|hours?|minutes?|items?|points?|miles|nights?|euros?|pounds?|dollars?|rupees)\b)/g,
  ],
  ['[object', /\[object Object\]/g],
  ['@', /(?<![\w@])@(?:first_?name|last_?name|customer_?name|name|customer|agent_?name|order_?id|order_?number)\b/gi],
  ['#', /(?<![\w#])#(?:first_?name|last_?name|customer_?name|name|agent_?name|order_?id|order_?number|customer)#?/gi],
  ['', new RegExp(`(?<![\\w|~^#])([|~^#])(?:fname|lname|${NAMES})\\1(?![\\w|~^#])`, 'gi')],
  ['$', new RegExp(`(?<![\\w$])\\$${NAMES}\\b`, 'gi')],
  [':', /:(?:first_name|customer_name|name|order_number|order_id):/g],
  ['', /(?<!\w)[A-Za-z]+\s(?:\[\s*\]|\(\s*\)|<\s*>|\{\s*\})(?=[,.!]|\s|$)/g],
]
/** "Thanks for writing, null!", "Dear Guest Name Here": what stands where a name should. */
const NO_NAME =
  "(?:null|undefined|nan|n/a|nil|(?:(?:the|your|insert|enter) )?(?:(?:first|last|full|guest|customer|client|user|member|patient|tenant|passenger|recipient|contact|buyer|subscriber|traveller|student|player|account ?holder)(?:'s)?[ _-]?){1,2}name(?: (?:goes )?here)?|name (?:goes )?here)"
const MISNAMED = [
  new RegExp(
    `(?:^|[.!?\\n]\\s+)(?:hi|hello|hey|hiya|dear|greetings|good (?:morning|afternoon|evening|day)|morning|afternoon|evening|welcome(?: back)?|sorry|apologies|thanks|thank you|cheers)(?: again| there)?,?\\s+(${NO_NAME})(?=\\s*(?:[,!:–—-]|[.?](?:\\s|$)|$))`,
    'gid',
  ),
  new RegExp(
    `\\b(?:thanks|thank you|cheers|sorry|apologies|welcome(?: back)?|hello|hi)\\b[^,.!?\\n]{0,40},\\s+(${NO_NAME})(?=\\s*(?:[!.,]|$))`,
    'gid',
  ),
]

/** "Dear ," and "Hi !" */
const NOBODY =
  /^\s*(?:dear|hi|hello|hey|good (?:morning|afternoon|evening)|dear (?:mr|mrs|ms|miss|dr)\.?)( +[,!:]|\s?,,)/i
const BARE_TITLE = /^\s*dear (?:mr|mrs|ms|miss|dr)\.?(\s*,)/i

const SANDWICH =
  /\b(?:template|merge (?:tag|field)|variable|placeholder|syntax|json|regex|format|snippet|liquid|handlebars|markdown|macro)s?\b/i

const NAME_SLOT =
  /^(?:the |your |insert |enter )?(?:\w+(?:'s)? ){0,2}name(?: goes)?(?: here)?$|^\W*(?:(?:insert|enter|add|your|the)[ _])?(?:(?:customer|client|user|recipient|contact|first|full)[ _.]*)*(?:first[ _]?)?name\W*$|^(?:null|undefined|none|nan|nil|n\/a|unknown|blank)$/i

const SIGNED_BY =
  /(?<=\n[ \t]{0,20})[[{<]{1,2}(?:your|agent(?:'s)?|my|team)[ _]?(?:full |first )?(?:name|title|signature|position)[\]}>]{1,2}(?=[ \t]{0,20}(?:\n|$))/gi

const match = (text: string): RewriteTemplate => ({ scope: 'match', text })

/** "The field {{name}} is swapped for …", "the button reads [Submit]": a slot that is talked about. */
const NAMED_BEFORE =
  /\b(?:tag|field|variable|placeholder|token|slot|element|snippet|shortcode|code|reads?|says?|label(?:l?ed)?|called|titled|marked|named|captioned|displays?|prints?|word|text|string|command|attribute)\s*[“"'‘:]?$/i
const NAMED_AFTER =
  /^[”"'’]?\s*(?:(?:is|are|was|gets?|will be|has been)\s+(?:\w+ly\s+)?(?:swapped|replaced|filled|substituted|exchanged|expanded|converted|rendered|shown as|a (?:tag|field|variable|placeholder|token))|stands? for|prints?|means|becomes?|turns? into|refers? to|inserts?|outputs?|expands?|renders?|resolves?|returns?|has no meaning|(?:merge )?(?:tag|field|variable|placeholder|token|element|attribute)\b|and sits|in (?:the|your) (?:template|code|html)|(?:where|wherever) (?:you|the|your|a|it|that)\b|(?:and it|it) (?:fills?|will (?:fill|become|turn|show)|becomes?))/i
const ABOUT_SLOTS =
  /\b(?:(?:square|curly|angle|round) (?:brackets|braces)|shell|environment variables?|env vars?|the string|the script|mail ?merge|html|xml|jsx|merge (?:tag|field)s?|template (?:field|variable|tag)s?|placeholders?|shortcodes?|liquid|handlebars|mustache)\b/i

/** "Type your name where the form shows [your name]", "in your template write {{name}} and the tool puts in …". */
const EXPLAINED = [
  /\b(?:type|enter|write|put|fill in|key in|replace|swap|overwrite|change|delete|click|remove)\b.*\b(?:where(?:ver)?|instead of|in place of|over)\b[^.]*\b(?:shows?|displays?|says?|reads?|prints?|see|has|is|stands?|appears?)\s*["“'‘]?$/i,
  /\b(?:replace|swap|overwrite|exchange|substitute|change|delete|remove)\s+(?:the |every |each |all )?(?:text |words? )?["“'‘]?$/i,
  /\b(?:in|into|inside|within|on) (?:your|the|a|an|each|any|every|that|this) (?:[\w-]+ ){0,2}(?:template|form|letter|macro|snippet|editor|campaign|newsletter|layout|automation|subject line|auto-?reply|mailing)s?\b.*\b(?:type|write|put|insert|use|add|paste|enter|place|keep|leave)\s*["“'‘]?$/i,
]
const FILLED_BY =
  /^["”'’]?[,;:]?\s+(?:and|so that|so|then|which|where|when|,)?\s*(?:the|our|your|this|that|it|its|we)?\s*(?:tool|system|app|software|editor|form|program|mailer|platform|site|module|plugin|it|server|script)?\s*(?:will |then |automatically )*(?:puts? in|fills?|swaps?|inserts?|replaces?|adds?|prints?|picks? up|pulls? in|looks? up|substitutes?|with (?:your|their|the) own)\b/i

const isExplained = (before: string, after: string): boolean => {
  const clause = before.slice(
    Math.max(before.lastIndexOf('. '), before.lastIndexOf('! '), before.lastIndexOf('? ')) + 1,
  )
  return (
    (EXPLAINED[0]!.test(clause) && !/\b(?:i|we|i've|we've) /i.test(clause)) ||
    (EXPLAINED[1]!.test(clause) && /^["”'’]?\s+(?:with|by|for)\b/i.test(after)) ||
    (EXPLAINED[2]!.test(clause) && !/\b(?:i|we)(?:'ve| have|'ll| will)? $/i.test(clause)) ||
    (/\b(?:type|write|put|insert|use|add|paste|enter|place)\s*["“'‘]?$/i.test(clause) && FILLED_BY.test(after))
  )
}

const blankCode = (text: string): string => text.replace(/`[^`\n]+`/g, (code) => ' '.repeat(code.length))

function* slotsIn(raw: string): Generator<readonly [number, number]> {
  const text = blankCode(raw)
  ANY_BRACKETS.lastIndex = 0
  for (let m = ANY_BRACKETS.exec(text); m; m = ANY_BRACKETS.exec(text)) {
    const after = text.slice(m.index + m[0].length)
    const before = text.slice(0, m.index)
    // "[text](address)" is a link; "[Settings]" after "tap" is a label.
    if (after.startsWith('(') || after.startsWith('[') || NOT_A_SLOT.test(m[0]) || REDACTED.test(m[0])) continue
    if (
      !SLOT_WORDS.test(m[0]) &&
      (UI_BEFORE.test(before) || UI_AFTER.test(after)) &&
      /^\[\p{Lu}/u.test(m[0]) &&
      m[0] !== m[0].toUpperCase()
    )
      continue
    if (/\w$/.test(before) && !/\s/.test(m[0])) continue
    // "The [Insert] key", "press [Enter]": one word in capitals that is a key.
    if (
      /^\[(?:Insert|Enter|Add|Delete|Home|End|Name|Date|Title|Code|Options?|Details?|Team|Item|Number)\]$/.test(m[0]) &&
      (/^\s*(?:keys?|button|tab|icon|menu|field|column)\b/i.test(after) ||
        /\b(?:press|hit|tap|click|push|hold)(?: down)?(?: on)?(?: the)?\s*$/i.test(before))
    )
      continue
    yield [m.index, m.index + m[0].length]
  }
  for (const [mark, pattern] of PATTERNS) {
    if (!text.includes(mark)) continue
    pattern.lastIndex = 0
    for (let m = pattern.exec(text); m; m = pattern.exec(text)) {
      if (m[0] === '') {
        pattern.lastIndex++
        continue
      }
      // '"<>" and "!=" mean the same': a sign that is quoted.
      if (/["“‘'`]$/.test(text.slice(0, m.index)) && /^["”’'`]/.test(text.slice(m.index + m[0].length))) continue
      if ((FILLED_ON_SEND.test(m[0]) && !/default:\s*\}\}$/.test(m[0])) || REDACTED.test(m[0])) continue
      if (/^(?:DD|MM|dd|mm|HH)/.test(m[0]) && /\b(?:format|as|like|enter|type|use|style|\()\b|\($/i.test(text)) continue
      if (/^X{3,}$/.test(m[0])) {
        const led =
          /(?:\b(?:number|order|ref\w*|is|on|by|to|code|of|within|for|in|dear|hi|hello|at|ticket|case|tracking|about)|[#:])\s*$/i.test(
            text.slice(0, m.index),
          )
        if ((m[0].length === 3 && !led) || /\b(?:roman|rated|movie|album|size)\b/i.test(text)) continue
      }
      yield [m.index, m.index + m[0].length]
    }
  }
  for (const pattern of MISNAMED) for (const m of text.matchAll(pattern)) yield m.indices![1]!
  for (const pattern of [NOBODY, BARE_TITLE]) {
    const m = pattern.exec(text)
    if (m) yield [m.index + m[0].search(/\S/), m.index + m[0].trimEnd().length]
  }
}

/** The slots of one line, offsets in the line. */
const openSlots = perLine(({ text }): readonly CheckFinding[] => {
  if (
    !/[[{<%_$#|@*:]|XX|xx|DD|dd|MM|mm|HH|TODO|TB[DC]|FIXME|TK|\?\?|orem|NAME|NUMBER|INSERT|ENTER|ADD|PUT|FILL|\(|here|dear|hi|hello|hey|good|null|undefined|none|thank|sorry|cheers|welcome|LOREM|ORDER|_|\.{4}|-{4}/i.test(
      text,
    )
  )
    return []
  if (SANDWICH.test(text) && /`/.test(text)) return []
  const about = ABOUT_SLOTS.test(text)
  const greets = /^(?:hi|hello|dear)\b/i.test(text)
  const kept: [number, number][] = []
  for (const [start, end] of slotsIn(text)) {
    const named = NAMED_BEFORE.test(text.slice(0, start)) && /^[[<{]+[\w .]+[\]>}]+$/.test(text.slice(start, end))
    if (!greets && (about || named || NAMED_AFTER.test(text.slice(end)))) continue
    if (!greets && isExplained(text.slice(0, start), text.slice(end))) continue
    if (!kept.some(([a, b]) => a < end && start < b)) kept.push([start, end])
  }
  return kept.map(([start, end]) => {
    const slot = text.slice(start, end)
    // "Hi ," may be a way of spacing; "Dear ," is a name that never came.
    if (/[,!:]$/.test(slot))
      return /^dear/i.test(slot)
        ? { start, end, rewrites: [match('Dear {name},'), match('Hello,')] }
        : { start, end, severity: 'hint' as const, rewrites: [match(`${slot.replace(/[\s,!:]+$/, '')} {name},`)] }
    return { start, end, rewrites: NAME_SLOT.test(slot) ? [match('{name}')] : [] }
  })
})

export default checkRule({
  id: 'unfilled-placeholder',
  family: 'risk',
  title: 'A slot left unfilled',
  why: 'The customer sees at once that the reply was not written for them.',
  sources: [{ title: 'Taxonomy: slots of macros and of our own rewrites' }],
  severity: 'block',
  priority: 3,
  check: ({ lines, reply }): CheckFinding[] => {
    const found = lines.flatMap((line) =>
      openSlots(line).map((slot) => ({ ...slot, start: line.start + slot.start, end: line.start + slot.end })),
    )
    // Below the closing, where nothing else is looked at.
    if (/[[{<]/.test(reply))
      for (const { 0: slot, index } of reply.matchAll(SIGNED_BY))
        if (!found.some(({ start, end }) => start <= index && index < end))
          found.push({ start: index, end: index + slot.length, rewrites: [] })
    return found
  },
  rewrites: [{ scope: 'match', text: '{name}' }],
  examples: {
    bad: [
      'Dear {{customer.first_name}}, it ships today.',
      "Hi [NAME], I'm sorry about [ISSUE].",
      'Your refund of £XX is on its way.',
      'Dear , thank you for your message.',
      'What I can do is [option].',
      'Your tracking is TODO.',
      'Hi <first name>, thanks for writing.',
      'Hello %FIRSTNAME%, your order left today.',
      'It will be with you by XX/XX.',
      'Your order number is ____.',
      'Hi undefined, thank you for your order.',
      'Please call us at (insert number here).',
      'Many thanks for your patience, undefined.',
      'Good morning N/A, your parcel is here.',
      'Dear Member Name, your card is in the post.',
    ],
    ok: [
      'The TODO list in the app syncs every five minutes.',
      'Dear Priya, it ships today.',
      'Type `{{name}}` in the template field to print the name.',
      'Size XXL is in stock.',
      'The function returns a list [0, 1].',
      'Put your to-do list in the Notes tab.',
      'See [1] for the source.',
      'Your card XXXX 1234 was refunded.',
      'Tap [Settings] > [Privacy] and choose [Off].',
      'Here is [the guide](https://example.com/guide).',
      'Please use the format DD/MM/YYYY.',
      'Replace [your company] with the name of yours, then save.',
      'In each newsletter put {{first_name}} where you greet people.',
      'Write {{city}} and the system fills in their town.',
      'Thanks, name and date are both right.',
    ],
  },
})
