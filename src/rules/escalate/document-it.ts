import { customerSentences } from '../../engine/context/customer-sentences'
import { messageMoods } from '../../engine/context/message-moods'
import { checkRule } from '../types'

const PROMISED =
  /\b(?:you|u|your \w+|they|he|she|someone|agent|i was|we were|was) (?:\w+ )?(?:promised|assured|guaranteed|swore|gave me your word|agreed to|committed|said (?:you|he|she|they|it|someone|that \w+) (?:would|will)|told (?:me|us)?(?: \w+){0,2} (?:would|will))\b|\b(?:i|we) (?:was|were) (?:\w+ )?(?:promised|assured|guaranteed|told (?:i|it|that|we|you|someone|this|by)(?: \w+){0,3} (?:would|will|is|was))\b|\bpromises? (?:was|were|is|are) (?:broken|a promise)|broken promises?\b/
/** "Your colleague Darren told me on the 3rd that the fee would be waived": who, when or to whom, and what would be. */
const SAID =
  /\b(?:your|you|agent|advis[eo]r|colleague|manager|lady|man|guy|rep|representative|clerk|receptionist|he|she|they|someone|somebody)\b(?: \w+){0,4} (?:told|said|confirmed|agreed|wrote|offered|quoted|mentioned)\b(?: (?:to )?(?:me|us|my \w+|him|her))?(?:,? (?:on|over|by|in|at|last|yesterday|today|this) (?:\w+ ){0,4}?)?,? ?(?:that )?(?:i|we|you|it|he|she|they|(?:the|my|our|any|all) (?:\w+ ){1,3})(?:would|will|should)(?: not)? (?:be (?:waived|refunded|credited|replaced|free|covered|removed|reversed|paid|repaired|compensated|cancell?ed|fixed|sent|upgraded|matched|reimbursed|dropped|honou?red|returned)|not (?:be|have to|pay)|refund|waive|credit|replace|send|pay|cover|repair|call|ring)\b/
const HURT =
  /\b(?:slipped|tripped|fell|fallen|knocked (?:over|down|out)|burn(?:ed|t)|scalded|cut|crushed|trapped|hit)\b(?=.*\b(?:your|the (?:shop|store|aisle|stairs?|entrance|car park|floor|escalator|lift|pool|lobby|restaurant|gym|bus|train))\b)(?=.*\b(?:hurt|broke|injur\w+|sprain\w*|twisted|fractur\w*|bruis\w*|bleed\w*|bled|stitches|hospital|wrist|ankle|hip|knee|head|back|arm|elbow|shoulder)\b)(?!.*\b(?:screen|lid|handle|box|parcel)\b)|\b(?:gave|given|handed|dispensed|sold|sent|prescribed|took|taking)\b(?: \w+){0,4} (?:(?:somebody|someone|anybody) ?(?:else)?'?s?(?: else'?s)?|(?:another|a different) (?:patient|person|resident|customer)'?s?|the wrong|wrong) (?:\w+ )?(?:tablets?|pills?|medicines?|medication|meds|dose|dosage|prescription|inhaler|insulin|drugs?|drip|injection|vaccine|blood)\b/
/** Whoever is above. */
const ABOVE =
  /\b(?:put|pass|get|transfer|connect|move|hand|send|give|take|speak|talk|escalate|refer|kick)(?: \w+){0,6} (?:whoever|who ?ever|anyone|somebody|someone|the (?:person|one|people|next one)|somebody else)(?: (?:who|that))?(?: (?:is|are|sits?|stands?|ranks?|works?))? (?:above|over|senior to|higher (?:than|up)|in charge|in authority|with (?:authority|the power))\b/
/** Who should hear of it, and what was done to a person. */
const GRAVE =
  /\b(?:(?:speak|talk|escalat\w+|connect|transfer|put|want|need|get|give|see|call|contact|refer|complain|pass|send|take)(?: \w+){0,6} (?:seniors?|in charge|head office|management|higher authority|superiors?|directors?|the top|complaints (?:team|department)|nodal officer|grievance (?:cell|officer)|team lead\w*|owner|duty manager)|(?:supervisor|manager|senior|escalate|escalation),? (?:please|now|only|pls)|formal (?:written )?complaint|official complaint|(?:log|raise|make|lodge|file|register|filing|making|raising) (?:a |an |my |this as a )?(?:\w+ )?(?:complaint|grievance)|in writing(?! (?:on|inside|in|for) (?:the|a|my|our|her|his) (?:card|cake|invitation|label|book|gift|ring|banner|envelope|plaque))|written (?:answer|apology|reply|response|statement|explanation)|(?:want|need|demand|get|give me|tell me|what is|note|noted|have|got) (?:his|her|their|the agent's|the driver's|your) (?:full )?(?:name and|names?(?=$|[.,!?])|employee|badge|staff number)|(?:i )?(?:want|need|demand|get) (?:his|her|their|the \w+'s) (?:full )?name|for (?:my|the) records?|(?:have|got|kept|keep|keeping|with|as|is|more|enough|all the|hard) evidence(?! of (?:purchase|address|payment|identity|id|income|delivery|age|residence))|recorded the (?:call|conversation)|(?:have|kept|got|took|saved|keep) (?:the |all |a )?(?:screenshots?|photos?|recordings?|proof|chat|video|everything|emails)\b(?! (?:if|of the (?:label|box|serial|damage|item|screen|error|part)|attached|ready|below|for you|to (?:show|help|send)))(?=.*\b(?:you|your|he|she|they|said|promised|agent|call|clerk|staff|everything|wrote)\b)|(?:told|asked|ordered) (?:me|my \w+|him|her|us) to (?:go back|get out|shut|leave|learn|speak english)|(?:called|calling) (?:me|us|my \w+|him|her) (?:a |an )?(?:\w+ ){0,2}(?:slurs?|words?|names|bitch|whore|idiot|stupid|liar|thief)|slur|racis[tm]\w*|sexis[tm]\w*|discriminat\w+|harass\w*|assault\w*|shoved|pushed (?:me|my|him|her|us)|grabbed (?:me|my|him|her|us)|groped|touched (?:me|my \w+)|(?:driver|courier|agent|staff|man|woman|guard|manager|he|she|engineer|employee|bouncer|clerk) (?:\w+ )?hit (?:me|my (?:son|daughter|wife|husband|mother|father|kid|child|dog))|punched|slapped|kicked (?:me|my \w+)|spat (?:at|on)|threatened|followed (?:me|my|her)|abused|intimidat\w+|stalk\w*|(?:swore|shouted|screamed|yelled|cursed) (?:at|on) (?:me|us|my)|stole(?:n)? (?:my|our|from)|data (?:breach|leak)|breach of|someone else's (?:data|details|letter|records?|results?|statement)|(?:sent|gave|posted|emailed|shared|leaked) (?:my|our) (?:\w+ ){0,3}(?:to (?:my (?:ex|boss|employer|landlord|neighbou?r|mother|mom|sister|brother|husband|wife|partner|father)|another|someone|a stranger|the wrong|other)))\b/
const OFTEN =
  /\b(?:third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|3rd|\d+th) (?:time|contact|email|message|call|complaint|letter|ticket|month|attempt|visit|chat|person)\b|\b(?:three|four|five|six|seven|eight|nine|ten|several|many|\d+) (?:\w+ )?(?:times|emails|calls|letters|tickets|complaints|agents|people|contacts|visits)\b|\beach (?:person|agent|time)(?: \w+){0,4} (?:else|different|another)\b|\bevery time you say\b/
const NO_MATTER =
  /\b(?:manager's (?:discount|special|choice)|manager (?:mode|role|game|app|view|edition|account|login|position|job)|(?:football|task|download|file|password|device|account|project|property) manager|(?:senior|seniors) (?:discount|ticket|price|rate|fare|citizen\w*)|thank(?:s)? (?:the|your|to|her|him|them)|(?:manager|supervisor|boss|team lead|senior)s?\b[^.?!]*\b(?:was|were|is|has been) (?:\w+ )?(?:helpful|kind|lovely|great|brilliant|wonderful|patient|fantastic|amazing|excellent|polite|friendly|a star|super|nice|sweet|professional)|(?:add|remove|set|make|assign|invite|create|change|edit|appoint|nominate|delete|register|choose|link|give|promote) (?:a |an |another |my |the |someone |somebody |him |her |new |up |as |second )*(?:supervisor|manager|team lead|admin|approver|senior))\b/

export default checkRule({
  id: 'document-it',
  family: 'escalate',
  scope: 'customer',
  title: 'Worth writing down',
  why: 'This one may be passed on or looked at later: keep who said what, when, and what was promised.',
  sources: [
    { title: 'Helpware, customer service nightmares: document everything (seed 000)' },
    { title: 'In-depth exploration of complaint handling: document everything (seed 002)' },
  ],
  severity: 'cue',
  rewrites: [],
  check: ({ context }) => {
    if (!context.known) return []
    const { danger } = context
    const all = (
      context.messages.length > 1
        ? customerSentences(context.messages.join('\n')).map((s) => s.lower)
        : [context.normalized]
    ).join('\n')
    const shown =
      danger.violence ??
      danger.legal ??
      danger.safety ??
      danger.abuse ??
      danger.selfHarm ??
      (danger.record ||
      (!danger.ordinary &&
        (((context.wantsManager || GRAVE.test(all)) && !NO_MATTER.test(all)) ||
          PROMISED.test(all) ||
          SAID.test(all) ||
          HURT.test(all) ||
          ABOVE.test(all) ||
          (OFTEN.test(all) && (context.troubled || context.messages.length > 1))))
        ? context.text.trim().slice(0, 160)
        : undefined)
    if (shown !== undefined) return [{ start: 0, end: 0, shown }]
    if (context.messages.length < 2 || context.thanks) return []
    const moods = messageMoods(context.messages)
    const complaints = moods.filter((mood) => mood.complaint).length
    const repeats = context.repeat && moods.at(-1)!.complaint && complaints >= 2
    return complaints >= 3 || repeats ? [{ start: 0, end: 0, shown: context.text.trim().slice(0, 160) }] : []
  },
  examples: {
    bad: [
      'Your agent Mia said on Friday that the charge would be refunded.',
      'I tripped on the stairs in your gym and twisted my ankle',
      'The pharmacy gave me the wrong pills twice',
      'Just pass me to whoever sits above you',
      'You will hear from my lawyer.',
      'Let me speak to a supervisor',
      {
        thread: [
          { from: 'customer', text: 'My parcel never arrived.' },
          { from: 'customer', text: 'Still nothing, the parcel is missing.' },
          { from: 'customer', text: 'My parcel is still missing.' },
        ],
      },
      {
        thread: [
          { from: 'customer', text: 'You idiots.' },
          { from: 'customer', text: 'You are morons, all of you.' },
        ],
      },
      'The charger caught fire on my desk',
      'You promised a call last Tuesday',
    ],
    ok: [
      'I am studying to be a manager in retail, do you offer a student discount?',
      'My friend said the blue one would get dirty quickly.',
      'The cup fell over and broke, can I order another?',
      'Who is the flat above you let to?',
      'How do I export?',
      'thank you!',
      'The delivery is a bit slow.',
      {
        thread: [
          { from: 'customer', text: 'The lamp does not work.' },
          { from: 'agent', text: 'Which model is it?' },
          { from: 'customer', text: 'It is the grey one, model 12.' },
        ],
      },
      "Where's my parcel?",
      'ok',
    ],
  },
})
