import type { CheckInput } from '../../engine/check-input'
import { givesReach, saysWhen, sentenceFacts } from '../../engine/draft/sentence-facts'
import { WordsRegexes } from '../../engine/text/words-regex'
import { perSentence } from '../per-sentence'
import { soundsLike } from '../sounds-like'
import { checkRule } from '../types'
import { isClearlyLacking, isLacking } from './shared/lacking'
import { demands, ending, helpOdds, ownSentences } from './shared/places'

const DONE =
  /\b(?:has|have|is|was|are|were) (?:now |already |been |successfully |also )*(?:credited|refunded|resolved|completed|fixed|delivered|solved|sent(?!\b.{0,24}\b(?:over|on|up|to (?:the|our|my)))|shipped|reversed)\b|^(?:i|we) (?:have )?(?:\w+ )?(?:checked|looked|found)\b.*\b(?:and|,)\b/

/** Noted, searched for, under somebody's eyes: told without anybody who does it. */
const AFOOT =
  /\b(?:(?:made|making|taken|took|put|placed|left|added|set|attached) (?:a |an |the )?(?:\w+ )?(?:note|record|entry|comment|flag|remark|marker|alert|memo|reminder)\b|(?:note|record|entry|comment|flag|remark|marker|alert|memo) (?:has been|was|is|have been) (?:\w+ )?(?:made|added|placed|put|left|set)|(?:search|checks?|enquiry|inquiry|enquiries|inquiries|investigations?|review|trace|tracing|audit|inspection|assessment|analysis|probe|tests?|diagnosis|appeal|claim|recount|audit|hunt|verification) (?:\w+ ){0,3}?(?:is|are|has|have|was|were|will be|remains|stands)(?: now| also| currently| already| still)? (?:being |been )?(?:carried out|conducted|made|done|opened|launched|started|begun|under ?way|ongoing|in progress|in hand|on(?=[.,;]|$)|initiated|performed|run|undertaken|commissioned|pending|requested|set up|arranged)|(?:launched|opened|started|begun|initiated|commissioned|ordered|set up|set off|triggered) (?:a|an|our|the) (?:\w+ )?(?:search|check|enquiry|inquiry|investigation|review|trace|audit|inspection|assessment|analysis|probe|hunt)|(?:taken|noted|jotted|written|marked|put|took) (?:it |this |that |the details |your details |everything )?down\b|(?:on|in) (?:someone|somebody|their|my manager|the manager|the team)(?:'s)? (?:to-?do|list|inbox|queue|tray|hands)|we will see what (?:we|i) can do|(?:maintenance|reception|housekeeping|security|accounts|billing|management|the \w+) (?:now )?(?:knows?|(?:is|are) aware) (?:about|of)|hopefully (?:the|our|my) \w+ (?:can|will)|(?:^|\b(?:i|we) |ok |okay )(?:will|shall) (?:speak|talk|have a word) (?:with|to) (?:the |our |my )?\w+|being (?:traced|searched|hunted|chased|pursued|considered|assessed|examined|tested|analy[sz]ed|verified|checked|dealt with|worked through|attended to|actioned|handled|processed|discussed))\b/
const HOLDER =
  '(?:team|crew|firm|company|desk|office|officer|department|dept|unit|branch|shop|store|depot|warehouse|kitchen|landlord|agents?|contractors?|suppliers?|courier|carrier|bank|insurers?|underwriters?|assessors?|adjusters?|surveyors?|valuers?|engineers?|technicians?|mechanics?|workshop|lab|laboratory|garage|plumbers?|electricians?|installers?|airline|hotel|school|hospital|police|embassy|consulate|restaurant|gardener|caretaker|janitor|warden|superintendent|venue|box office|organi[sz]ers?|promoter|subcontractors?|tutors?|editor|printer|printers|operator|network|utility|authority|regulator|trustees?|auditors?|developers?|devs|programmers|coders|engineering|product|finance|accounts|payroll|legal|compliance|billing|sales|claims|maintenance|reception|housekeeping|concierge|security|dispatch|logistics|operations|ops|support|back ?office|head office|headquarters|hq|council|committee|board|panel|registrar|bursar|tutor|head|principal|matron|ward|pharmacy|pharmacist|doctor|nurse|consultant|colleagues?|managers?|management|supervisors?|seniors?|director|owner|partner|vendor|seller|host|manufacturer|maker|factory|customs|airport|ground staff|baggage|station|drivers?|riders?|captain|chef|kitchen|people|folks|boys|guys|lads|experts?|specialists?|someone|somebody|everyone)'
/** Told without anybody who does it, by class: who has it, what is under way, what ought to happen. */
const PENDING = new RegExp(
  [
    // "The repair firm knows about the lift", "housekeeping have been given your room number".
    `\\b${HOLDER}(?: (?:in|at|for|of|from|upstairs|here|there)(?: the)? \\w+)? (?:(?:is|are|has|have|was|were|been|now|also|already|all|just|both) )*(?:knows?|hears? of|has|have|holds?|got|took|taken|given|sent|shown|handed|passed|cc'?d|copied|pinged|nudged|chased|chasing|tagged|on (?:it|the case|to it)|aware|in the loop|put on notice|reminded|asked|told) (?:it|this|that|them|about|of|the|your|all|a|to|in|on|everything|copies|word|notice)\\b`,
    // "It is in our bug tracker", "sits in a queue".
    '\\b(?:is|are|was|were|sits?|goes|went|gone|put|added|lives|lies|ended up|entered|filed|logged|placed|now) (?:\\w+ )?(?:in|into|on|to|onto) (?:our|the|their|a|my) (?:\\w+ ){0,2}(?:tracker|backlog|queue|list|pipeline|inbox|register|log|diary|calendar|agenda|roadmap|rota|tray|pile|board|sprint|schedule|to-?do|records?|system|case file)\\b',
    // "Your concern is noted and shared with the Frankfurt team".
    '\\b(?:noted|recorded|shared|passed|forwarded|relayed|submitted|referred|reported|raised|communicated|conveyed|handed|sent|taken up|transferred|routed|assigned|delegated|escalated|lodged|flagged)(?: \\w+){0,4} (?:to|with|by|before|for) (?:the|our|my|their|a|an|concerned|relevant|respective) (?:[\\w-]+ ){0,3}?' +
      HOLDER +
      '\\b',
    `\\b(?:is|are|sits?|lies|rests|stays|stands|remains) (?:now |still |currently |back )*(?:with|before) (?:the|our|my|a|their|an)? ?(?:[\\w-]+ ){0,3}?${HOLDER}\\b`,
    '\\bunder (?:consideration|review|investigation|discussion|evaluation|observation|assessment|process|scrutiny|way|active \\w+|examination|study)\\b',
    // "Somebody senior ought to give a view".
    `\\b(?:someone|somebody|(?:a|the|our|my) (?:\\w+ )?${HOLDER})(?: \\w+){0,3} (?:ought to|should|needs? to|has to|have to|must|may|might|could|is (?:supposed|due|meant|expected) to|are (?:supposed|due|meant|expected) to|will have to|will need to) (?!not\\b)\\w+`,
    '\\b(?:a|the|your|one|an) (?:\\w+ )?(?:job|ticket|case|fault|repair|order|call|request|report|complaint|claim|incident|query|bug|dispute|work order|task|entry|record|file|enquiry|inquiry|trace|search|investigation|docket|jira|issue|escalation) (?:has been|was|is|have been|had been|got) (?:now |already |duly |also )*(?:logged|raised|opened|created|made|set up|registered|lodged|placed|filed|submitted|entered|recorded|initiated|started|launched|booked in|generated|requested|put (?:in|through)|escalated|reopened|reported)\\b',
    "\\b(?:has|have) (?:now |already |also |just )?been (?:\\w+ )?(?:chased|pinged|nudged|prodded|reminded|tagged|looped in|copied in|cc'd|badgered|pressed)\\b|\\blogged (?:as|under|in|with)\\b|\\bat (?:the )?(?:\\w+ )?stage\\b",
    // "We are waiting on the part", "it awaits a signature".
    '\\b(?:(?:am|are|is|still|now|just|be) (?:\\w+ )?(?:waiting|awaiting|pending|holding out)|awaits?|wait(?:s|ing)? (?:on|for)) (?:on|for|to hear|their|the|an?|our|approval|sign|word|news|confirmation|feedback|parts?|back|from)\\b',
    '\\b(?:things?|wheels?|steps|measures|enquir\\w+|inquir\\w+|efforts?|matters?|work|checks?|talks|discussions|moves) (?:are|is|have been|has been) (?:\\w+ )?(?:in motion|moving|taken|being|under ?way|afoot|ongoing|in hand|made|set|progressing|started|continuing|on)\\b',
    '\\b(?:has|have|had|with|needs?|requires?|got) (?:my|our|the|their|full|his|her) (?:\\w+ )?(?:attention|eyes?|sign-?off|approval|go-?ahead|input|opinion|say)\\b',
    '\\b(?:i|we) (?:have |had |will |am |are |also |just |then |now |shall |did )*(?:put (?:it|this|that|them|a rocket|feelers|your|in a)|set (?:it|this|that|things) in motion|nudg(?:e|ed|ing)|prod(?:ded|ding)?|ping(?:ed|ing)?|badger\\w*|hound\\w*|pester\\w*|press(?:ed|ing)? (?:them|the|for)|push(?:ed|ing) (?:for|them|the)|dig(?:ging)?|poke|poking|sniff\\w* around|ask(?:ed|ing)? around|get (?:to|on) (?:it|the)|getting (?:to|on) (?:it|the)|on (?:it|the case|to it)|see (?:what|if|whether|about)|seeing (?:what|if|about)|reproduced?|replicated?|able to (?:reproduce|replicate|recreate)|managed to (?:reproduce|replicate|recreate))\\b',
    '\\b(?:requests?|demand|details|message|photos?|pictures|case|word|note|mail|email|letter|matter) (?:has|have|was|were|is|are) (?:\\w+ )?(?:gone|sent|out|off|over|across|up|passed|with|through|left|handed|forwarded|shared) (?:to|with|over|along|across|upstairs|through|up|down|before)\\b',
  ].join('|'),
)
/** The number of a case is no way to be answered. */
const NUMBERED =
  /\b(?:under |with |is |as |your |the |and )*(?:ticket|case|job|complaint|incident|sr|ref|reference|claim|docket|tracking|file|call|report|order|booking)(?: \w+)? ?(?:number|no|id|ref|code|#)?(?: is|:| of)? ?[#:]?(?=[\w-]*\d)[\w/-]+|\b(?:ref|reference|ticket|case)\b/g
/** A time that lies behind: since when, for how long they have waited, the date of a letter, the day on which it was passed on. */
const PAST =
  /\b(?:since|last|sorry|apolog\w+|regret|ago|yesterday|earlier)\b[^.;:!?]*|\b(?:your|the|our) (?:\w+ ){0,3}?(?:of|from|dated|on) (?=(?:the )?(?:\d|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|today|this))(?:\w+ ?){1,3}|\b(?:logged|raised|opened|reported|received|sent|passed|forwarded|escalated|created|taken|handed|noted|submitted|filed|registered|recorded|lodged|shared|placed|told|informed|asked|referred|transferred|went|gone|spoke|spoken|chased|nudged|pinged|rang|rung|emailed|wrote|written|flagged|reached|copied|was made|been made|was put|been put)\b(?:(?!\b(?:will|shall|by|until|before|within|and|who|expect\w*|due|should|next|tomorrow)\b)[^.;:!?,])*/g

/** Log odds of help below which nothing is said of how it goes on. */
const PROSPECT = -2

const LEFT_OPEN = new WordsRegexes([AFOOT, PENDING])

// One by one: most drafts leave nothing open, and then the rest is not asked for.
const isAfoot = perSentence(({ norm }) => LEFT_OPEN.test(norm) !== 0)
const saysHowItGoesOn = perSentence(
  (s) =>
    (saysWhen(s.norm.replace(PAST, ' ')) || givesReach(s.norm.replace(NUMBERED, ' '))) &&
    // "I have chased them again today" gives a time, and no prospect.
    helpOdds(s) >= PROSPECT,
)
const isDone = perSentence((s) => DONE.test(s.norm) && helpOdds(s) >= PROSPECT)

/** "We will look into it", "the roofer has been told": work that ends in official words. */
const WORK =
  /\b(?:look\w*|check\w*|review\w*|investigat\w+|chas\w+|pass\w*|forward\w*|rais\w+|escalat\w+|not(?:ed|ing)|logg?\w*|tell|told|inform\w*|aware|queue\w*|register\w*|process\w*|work\w*|mark\w*|need to go|tak(?:e|en|ing) up|respond|respon[ds]\w*|contact|touch|follow\w*|see what|hands|details)\b/
const isNoted = perSentence((s) => sentenceFacts(s).odds.hollow >= -3 && WORK.test(s.norm))

/** Whatever its words: something stays with somebody. */
const soundsOpen = soundsLike('missing-next-step')

/** They need something, and no sentence gives it. */
const awaits = (input: CheckInput): boolean =>
  demands(input) &&
  (input.context.troubled || input.context.asks.length > 0) &&
  !ownSentences(input).some((s) => helpOdds(s) >= 0)

/** Work that stays open, and nothing of how it goes on. */
function isLeftOpen(input: CheckInput): boolean {
  const { context, facts, sentences } = input
  const open =
    facts.openWork.length > 0 ||
    sentences.some(isAfoot) ||
    (awaits(input) && ownSentences(input).some(isNoted)) ||
    // Where the message is known, the whole reply is weighed beside it.
    (!context.known && sentences.some(soundsOpen))
  if (!open || sentences.some(saysHowItGoesOn)) return false
  // What has been done already leaves nothing open.
  return !(facts.asksBack && !context.known) && !sentences.some(isDone)
}

export default checkRule({
  id: 'missing-next-step',
  family: 'substance',
  title: 'Work left without a time',
  why: 'Something stays open, and the customer cannot tell who will come back to them or when.',
  sources: [
    { title: 'Communicate clearly, keep informed (seed 002)' },
    { title: 'The N of LEARN: next steps', url: 'https://from-scratch.net/blog/handle-complaints-with-nuts/' },
  ],
  severity: 'hint',
  moves: [{ to: 'warn', when: [{ anger: 2 }] }],
  rewrites: [
    "I'll write to you by [time], even if there is no news yet.",
    "You'll hear from me by [time] with what I have found.",
    '[Who] will [do what] by [time], and I will tell you how it went.',
  ],
  check: (input) => {
    const { context, facts, reply } = input
    if (context.thanks || /https?:|www\.|@\w+\.\w|<(?:email|number|link|url)>/i.test(reply)) return []
    const found = isLeftOpen(input)
    const known = demands(input)
    if (known ? !isLacking('next', input, found) : !found) return []
    const at = ending(input)
    // Who got steps to follow is not left waiting: at most a hint.
    return [
      {
        start: at,
        end: at,
        ...((facts.solution || (known && !isClearlyLacking('next', input))) && { severity: 'hint' as const }),
      },
    ]
  },
  examples: {
    bad: [
      "I'll look into it.",
      'We have escalated your case.',
      "I've passed this on to the relevant team.",
      'This is being investigated.',
      "I'll check and get back to you.",
      'Our engineers are aware of the issue.',
      'My colleagues in billing are reviewing it.',
      { customer: 'Still no card!!', reply: 'Sorry about your card. Our team will be in touch.' },
      'Leave it with me.',
      'Your claim is with our warehouse team.',
      { customer: 'The gate will not open', reply: 'Sorry about the gate. The contractor has been given the details.' },
      {
        customer: 'The ticket machine ate my card',
        reply: 'I was able to recreate it, and it sits in our fault log as ref 9912.',
      },
    ],
    ok: [
      "I'll look into it and write to you by 4pm today.",
      "I've passed it to Amir in billing; he'll call you tomorrow before noon.",
      "Our engineers are testing a fix; I'll update you on Thursday either way.",
      "I checked, and it's in Leeds.",
      "I've escalated it: reference 88, answer due Friday.",
      'Look into the side panel: the code is there.',
      'I have looked at your order and it left this morning.',
      'We will look into it as soon as you reply here with a photo.',
      'You can check the balance under Wallet.',
      'Please check the cable first.',
    ],
  },
})
