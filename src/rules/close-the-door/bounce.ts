import door from '../lexicon/door'
import { repairIn } from '../repair-ahead'
import { soundsLike } from '../sounds-like'
import { checkRule } from '../types'

const PLACE =
  '(?:faqs?|help ?(?:center|centre|desk|page|section|site)|knowledge ?base|website|web ?site|site|web page|page|portal|article|articles|blog|guide|manual|documentation|docs|instructions|handbook|brochure|forum|community|terms|conditions|t ?(?:&|and) ?cs?|policy|policies|clause [\\w.]+|section [\\w.]+|support page|link|link below|form|app store|listing|size guide|user guide|status page|chatbot|bot|self[- ]service|store locator|video|tutorial|leaflet|email we sent|instructions|url)'
const SENDS: readonly RegExp[] = [
  /\b(?:pop|drop|stop|come|swing|go)(?: (?:by|in|into|over|round|to|past)){1,2} (?:the|our|your|any|a) (?:[a-z]+ )?(?:shop|store|branch|office|desk|reception|counter|dealer|garage|station)\b|\bthis is (?:the|our|a) [a-z]+ (?:line|desk|inbox|number|chat|mailbox)\b/,
  /\b(?:inbox|mailbox|address|line|number|chat|desk|channel|account|team|page|queue)\b(?: [a-z]+){0,2} (?:is not|is only|is|only|handles|takes|deals with|looks after|are)\b[^.?!]{0,25}\b(?:only|monitored|bookings?|sales|orders|invoices|billing|press|jobs|new customers|deliveries|refunds)\b/,
  /\b(?:guides?|page|article|faq|leaflet|video|tutorial|overview|explainer|factsheet|blog post) (?:on|about|to|for|explaining|covering|of|with)\b/,
  /\b(?:best|better|easiest|quickest|recommended|advisable|preferable)\b[^.?!]{0,20}\b(?:open|make|raise|create|file|submit|log|call|write|contact|speak|ring|go|email|post|use|visit)\b[^.?!]{0,30}\b(?:tickets?|portal|form|case|hotline|website|app|desk|branch|office|chat|team|helpline|page|colleagues|shop|store)\b/,
  /\b(?:is|are|would be|will be) the (?:right|correct|proper|best) (?:place|address|number|team|channel|contact|department|desk|people|person|email|form)\b/,
  /^(?:please |kindly )?(?:write|apply|send (?:it|this|that|everything)|complain)(?: to)? (?:us )?(?:[a-z]+ )?(?:by|via|in) (?:post|letter|fax|mail|writing|registered)\b/,
  /\b(?:number|address|link|contact|email|extension|form|line) (?:for|to) (?:that|this|it|such|complaints?|faults?|repairs?|claims?|refunds?|these|those|outages?)\b[^.?!]{0,20}\bis\b/,
  new RegExp(
    `\\b(?:see|check|visit|read|refer to|consult|go to|head (?:over )?to|look (?:at|in|on|up)|take a look at|have a look at|browse|search|review|go through|check out|find (?:the|your|all|more|this|it|everything|that) [a-z ]{0,30}(?:on|in|at)|use|click|follow|try|log in to|turn to|available (?:on|in|at)|(?:can be )?found (?:on|in|at)|listed (?:on|in)|explained (?:on|in)|answered (?:on|in)|covered (?:on|in)|it is all (?:on|in)|written (?:on|in)|available via|through) (?:(?:our|the|this|your|that|a|online|an|these|it on|for yourself|more|information|details) ){0,3}(?:[a-z'-]+ ){0,3}?${PLACE}\\b`,
  ),
  /\b(?:call|phone|ring|dial|text)(?: us| our [a-z ]{1,25}| the [a-z ]{1,25}| this number| customer [a-z]+| support)? (?:on|at|for|about|during|between|if|\d|\+|(?:us )?(?:directly|instead|again|back|later|tomorrow))/,
  /^(?:please |kindly |just |you (?:can|should|need to|must|will have to) )*(?:call|phone|ring) (?:us|our|the|customer|support|head office)\b/,
  /\b(?:fill (?:in|out|up)|complete|submit|use|raise|open|create|log|lodge)(?: out)? (?:(?:the|our|a|an|this|another|new|your) ){0,2}(?:[a-z]+ ){0,3}?(?:form|request|ticket|claim|query|complaint|case|webform|questionnaire)\b/,
  /\b(?:contact|speak (?:to|with)|call|ask|get in touch with|reach out to|check with|talk to|write to|email|take (?:it|this|that) up with|turn to|go (?:back )?to|consult|phone|approach|try) (?:(?:the|your|our|their|its|a|an|another|that|local) ){1,2}(?:[a-z]+ ){0,3}?(?:bank|card issuer|issuer|courier|carrier|manufacturer|supplier|seller|vendor|retailer|provider|post office|airline|hotel|developer|branch|store|shop|department|team|helpline|hotline|customer services?|support|sales|warehouse|landlord|insurer|insurance|partner|operator|network|isp|employer|doctor|administrator|admin|dealer|distributor|agent|office)\b/,
  /^(?:\W|hi|hello|please|just|simply|try|you can|mate)*google\b/,
  /\bhave a (?:read|browse|scroll|rummage)\b[^.?!]{0,40}\b(?:find|see|there|answers?|clear|spot)\b/,
  new RegExp(
    `^(?:\\W|hi|hello|sir|madam|well)*(?:all|everything|the answers?|all of (?:it|that|this)|the (?:info\\w*|details|rules|prices|times))\\b[^.?!]{0,24}(?:'s|\\b(?:is|are|can be|stands?))(?: [a-z]+){0,2} (?:on|in|at|under|via) (?:our|the|your) (?:[a-z]+ ){0,2}${PLACE}\\b`,
  ),
  /\b(?:google it|look it up|search (?:for it )?online|search the web|dm us|send (?:us )?(?:a )?(?:dm|email|mail) to (?:another|the))\b/,
]
/** A place or a party, and a word that sends there: less sure than \`SENDS\`. */
const CHANNEL = new RegExp(
  `\\b(?:${PLACE}|app|wizard|troubleshooter|tool|tracker|dashboard|my account|your account|profile|order page|help menu|help tab|settings page|group|thread|q ?& ?a|number|helpline|hotline|email|e-mail|inbox|address|insurer|insurers|team|department|office|branch|store|shop|bank|courier|manufacturer|supplier|reception|front desk|carrier|seller|developer|google|youtube|ticket|online|chat ?bot|assistant|menu|desk|landlord|council|reception|concierge|pack|welcome pack|leaflet|booklet|pages|section|attached|box|label|sticker|poster|noticeboard|intranet|wiki|library|webinar|course|newsletter|attachment|pdf|sheet|flyer|noticeboard|driver|engineer|installer|operator|insurance|hospital|school|[a-z0-9-]+\\.(?:com|org|net|io|co|gov|uk|in|example))\\b|@`,
)
const POINTS =
  /\b(?:can|could|may|should|must|need to|have to|please|pls|kindly|try|check(?:ed)?|see|visit|use|go|log|report|raise|submit|fill|find|found|read|looked|look|search|available|dealt with|handled|contact|ask|email|call|ring|write|post|via|through|follow|tap|click|open|head|refer|consult|answers|explained|covered|details|information|info|request|complete|send|tried|start|speak|talk|google|all in|all on|in the|on the|is in|is on|at|attached|look(?:ed)? at|raise|tell|chat|type|scroll|scan|watch|download|message|dm|has|have|shows|show|covers|cover|covered|explains|explain|there is|there are|shown|described|set out|got|online|answer|lists|listed)\b|https?:|www\./
/** Somebody else, as the one to turn to. */
const PARTY = new RegExp(
  `\\b(?:${door.otherParty}|restaurant|reddit|thread|pinned post|counter|booth|hub|line|insta|instagram|whatsapp|messenger|facebook|twitter|discord|kiosk|qr code|settings|directly)\\b`,
)
/** An order or a hint to go and look, ask or write. */
const GO =
  /^(?:\W|hi|hello|hey|please|pls|kindly|just|simply|sorry|then|so|do|for [a-z ]{2,40},?|you (?:can|could|may|might|should|need to|have to|must|will (?:have|need) to|are (?:able|welcome|free|advised) to)|you had (?:better|best)|best(?: to)?|better(?: to)?|try to|feel free to|we (?:suggest|recommend|advise)(?: that)?(?: you)?|maybe|perhaps|why not|have you tried|did you|how about)*(?:message|messaging|speak|speaking|head|scan|ask|asking|dm|google|googling|visit|visiting|call|calling|ring|phone|email|write|contact|contacting|check|checking|see|read|reading|refer|consult|watch|browse|search|look|have a look|take a look|go|open|tap|click|log|sign in|use|raise|report|submit|reach|get|turn|follow|find|try|trying|talk|chat|tweet|text|pop|stop by|come|consult|study|download|fill|complete|apply|post|direct|approach|chase|file|lodge|register|book|text)\b/
const GO_US =
  /\b(?:send|share|tell|give|provide|let|confirm|reply|attach|upload|forward) (?:us|me|here)\b|\b(?:contact|call|dm|message|write to|email) me\b|\?\s*$/
/** They are asked to come to us with what we need: no door is shut. */
const COME_TO_US =
  /\b(?:contact|reach(?:ing)?(?: out)?(?: to)?|write(?: back)?(?: to)?|connect with|get in touch with|e?mail|message|ping|dm|drop|share|send|tell|give|provide|brief|elaborate)\b[^.?!]{0,40}\b(?:us(?! (?:page|form|section|link|tab|button))|our (?:support|help|care)(?: [a-z]+)?|your (?:[a-z]+ )?(?:thoughts|details|number|id|feedback|contact))\b|\b(?:if|for any|in case)\b[^.?!]{0,30}\b(?:feedback|suggestions?|further|more|other|any(?:thing)?)\b|\b(?:so that|so|for us to|to help us|we can|we would|eager to|happy to)\b[^.?!]{0,20}\b(?:we|us|look|help|assist|check|address|understand|investigate)\b/
const NAMED = [new RegExp(`\\b${PLACE}\\b`), PARTY, CHANNEL]
const CLOSING =
  /^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|thanks|thank you|kind regards|best|regards|cheers|sorry|we are sorry|i am sorry|apologies)\b/
/** The customer asked for just that: a place, a number, someone to turn to. */
const ASKED =
  /\b(?:where|which|what|how|who|whom|is there|do you have|can you (?:send|share|give)|send me|give me|could you (?:send|share|give))\b[^.?!]{0,50}\b(?:read|find|see|link|form|number|call|contact|phone|address|website|page|article|policy|terms|manual|guide|reach|hours|documentation|instructions|download|faq|apply|submit|report|reset|track|sign up|register)\b/
/** The reply does or says something besides. */
const ANSWERS =
  /\b(?:i|we) (?:have|am|are|will|did|can|could|started|sent|refunded|fixed) (?!not\b|sorry|very|really|so |afraid|unable|here|happy|glad|always)(?:[a-z]+ ){0,2}[a-z]+|\b(?:yes|no),|\b(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\b|\bhas been\b|\bis (?:on|due|back|fixed|ready|in|open)\b|\bsteps?\b|\bopen (?:until|from|settings|the)\b|\bbecause\b|\bcaused?\b/

const OWNS =
  /\b(?:i|we) (?:will|have|am|are|can|could|shall)\b(?! not)|\b(?:is|will be|comes?|arrives?|rings?|calls?|visits?|are) (?:[a-z]+ )?(?:with you|on (?:the|its|his|her|their) way|at your|today|tomorrow|to you)\b/

const MOST_WORDS = 40

/** Sends them away, whatever the place. */
const sendsAway = soundsLike('bounce')

export default checkRule({
  id: 'bounce',
  family: 'close-the-door',
  title: 'A link as the answer',
  why: 'It hands the work back to a customer who came to you because they could not find the answer.',
  sources: [
    { title: 'Dixon, Freeman & Toman 2010, Stop Trying to Delight Your Customers, Harvard Business Review' },
    { title: 'Make sure no part is overlooked: in-depth exploration of complaints (seed 002)' },
  ],
  severity: 'hint',
  priority: 3,
  check({ sentences, context, facts }) {
    if (!context.known || context.text === '' || context.thanks) return []
    if (ASKED.test(context.normalized || context.text.toLowerCase())) return []
    const words = sentences.reduce((n, s) => n + (CLOSING.test(s.norm) && s.words.length < 8 ? 0 : s.words.length), 0)
    if (words > MOST_WORDS || (facts.solution && words > 25)) return []
    const sure = sentences.find((s) => SENDS.some((send) => send.test(s.norm)))
    const troubled = context.complaint || context.anger >= 1 || context.repeat || !context.question
    const at =
      sure ??
      (troubled
        ? sentences.find(
            (s) =>
              ((CHANNEL.test(s.norm) || (PARTY.test(s.norm) && /\b(?:you|u|there is|there are)\b/.test(s.norm))) &&
                POINTS.test(s.norm) &&
                !OWNS.test(s.norm)) ||
              (GO.test(s.norm) && !GO_US.test(s.norm) && !OWNS.test(s.norm)),
          )
        : undefined) ??
      sentences.find(sendsAway)
    if (!at || (COME_TO_US.test(at.norm) && !context.repeat && context.anger < 2)) return []
    const others = sentences.filter((s) => s !== at && s.words.length > 3)
    if (others.some((s) => ANSWERS.test(s.norm) || repairIn(s.norm) === 'ours') || repairIn(at.norm) === 'ours')
      return []
    if (/[:;]\s+\S/.test(at.text) && ANSWERS.test(at.norm.split(/[:;]/)[0] ?? '')) return []
    if (/\b(?:i|we) have|already filled\b/.test(at.norm)) return []
    const upset = context.repeat || context.anger >= 1
    const bare =
      words < 25 && !sentences.some((s) => /\b(?:sorry|apolog|understand|help you|look into)\w*/.test(s.norm))
    // Only the place that is named, so that the words around it stay free for other findings.
    const place = NAMED.map((one) => one.exec(at.text.toLowerCase())).find((m) => m && m[0].length > 2)
    return [
      {
        start: at.start + (place?.index ?? 0),
        end: place ? at.start + place.index + place[0].length : at.end,
        severity:
          sure &&
          upset &&
          bare &&
          !/\bus\b|\bso (?:that )?(?:we|i)\b|\bfor our\b|\bif you\b|\bfor assistance\b|\bin-app\b/.test(at.norm)
            ? 'warn'
            : 'hint',
      },
    ]
  },
  rewrites: [
    'In short: [answer]. The details are here: [link].',
    'I looked it up for you: [answer]. If you want to read more, it is explained here: [link].',
    'I’d rather sort out {issue|this} with you here. [first step]',
  ],
  examples: {
    bad: [
      { customer: 'Does my room have a kettle?', reply: 'All of that is on the website.' },
      { customer: 'How do I bleed the radiator?', reply: 'Just google “bleed a radiator”.' },
      { customer: 'My heating is off again', reply: 'Did you look at the help pages?' },
      { customer: 'The router keeps dropping', reply: 'Our chatbot can answer that.' },
      { customer: "I've been charged twice!", reply: 'Please see our FAQ on billing.' },
      { customer: 'My screen is cracked on arrival', reply: 'Please fill in the form on our website.' },
      { customer: 'Third time asking: where is my refund?', reply: 'Please contact your bank.' },
      { customer: 'The app deleted my photos', reply: 'Visit our help centre for more information.' },
      { customer: 'Wrong size sent', reply: 'Call us on 0800 000.' },
      { customer: 'No engineer came', reply: 'Refer to clause 4 of the T&Cs.' },
      { customer: 'The oven trips the fuse every evening.', reply: 'All answers can be found on our support page.' },
      { customer: 'I was billed after I cancelled.', reply: 'Kindly submit a request through the portal.' },
      { customer: 'Nobody replies to me!', reply: 'Hi, you can check our knowledge base for this.' },
      { customer: 'The parcel was soaked when it came.', reply: 'Please get in touch with the courier.' },
    ],
    ok: [
      { customer: 'The router keeps dropping', reply: 'I have moved you to another channel. Does it hold now?' },
      { customer: 'Where are your opening hours?', reply: 'Mon–Fri 9–5; the full list is here: example.com/hours.' },
      {
        customer: "I've been charged twice!",
        reply: "I've refunded the second £20. How it happened is explained here: example.com/faq.",
      },
      { customer: 'Where can I read the terms?', reply: 'Here: example.com/terms.' },
      { customer: 'Cracked screen', reply: "I've started a return for you; the form below is already filled in." },
      {
        customer: 'refund?',
        reply:
          "I sent it on Monday (ref 991). Banks take up to 3 days; if it isn't there by Friday, quote that reference.",
      },
      { customer: 'Which number do I call?', reply: '0800 000, open until six.' },
      { customer: 'Where do I find the manual?', reply: 'You can read the manual on our website: example.com/manual.' },
      {
        customer: 'The code does not work!',
        reply: 'I have reset it for you. The guide on our website shows the next step.',
      },
      { customer: 'Thanks, all sorted!', reply: 'Great! For more tips, visit our help centre.' },
      {
        customer: 'The lamp is broken.',
        reply: 'I am sending a new lamp today. You can follow it with the link in your email.',
      },
    ],
  },
})
