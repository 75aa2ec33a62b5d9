import type { CheckInput, CheckSentence } from '../../engine/check-input'
import { sentenceFacts } from '../../engine/draft/sentence-facts'
import { WordsRegexes } from '../../engine/text/words-regex'
import { calmCustomer } from '../calm-customer'
import { perSentence } from '../per-sentence'
import { repairIn } from '../repair-ahead'
import { isClearlyLacking, isLacking } from '../substance/shared/lacking'
import { demands, ownSentences } from '../substance/shared/places'
import { type CheckFinding, checkRule } from '../types'

/** What keeps a firm from its work, in words that say so by themselves: load, absence, weather, change. */
const STRAIN =
  /\b(?:slammed|rammed|swamped|snowed under|inundated|flat out|run off (?:our|their) feet|rushed off|heaving|stretched|hectic|chaotic|chaos|manic|bonkers|crazy|mad(?:ness)?|a nightmare|overwhelmed|overloaded|overstretched|overrun|packed out|flooded|backed up|backlog\w*|bottlenecks?|short ?-?(?:staffed|handed)|understaff\w+|short of (?:staff|people|drivers|stock|hands|time)|staff(?:ing)? (?:was|is|were|are|has been|issues|problems|levels)|(?:staff|driver|labou?r|stock|chip|parts?|supply|worker|engineer|skills?)s? shortages?|shortages? (?:of|across|in)|not enough (?:staff|people|hands|drivers|stock|time)|(?:a |one |two )(?:man|pair of hands|driver|cook|chef|colleague|few people|couple of people) (?:down|short|was off|off)|(?:down to|only|just) (?:one|two|three|four|half|a few|a handful|\d+) (?:of us|people|staff|agents?|drivers?|engineers?|cooks?|nurses?)|skeleton (?:crew|staff|team)|(?:reduced|limited|smaller|small|tiny|thin) (?:team|staff|crew|capacity|resources|family business)|teething|settling in|bedding in|finding (?:its|their|our) feet|(?:still|getting|being) (?:learning|trained|up to speed)|learning the (?:ropes|menu)|in training|new starters?|my first (?:day|week)|supply chain|industrial action|on strike|strikes?|walk ?-?out|pandemic|covid|lockdown|brexit|storms?|snow\w*|blizzards?|monsoon|typhoon|hurricane|cyclone|earthquake|heat ?wave|heavy rains?|floods?|(?:was|were|been) raining|fog|ice on|power (?:cut|failure)|puncture|roadworks|gridlock\w*|diversion|black friday|cyber monday|christmas|diwali|super bowl|holiday season|peak (?:season|time|period|holiday|week)|(?:busy|busier|busiest)(?! (?:[a-z]+ing\b|with (?:your|it|this)))|(?:called|calling|phoned|went|off|been|out|fell|fallen|everyone|people|half) (?:[a-z]+ ){0,2}(?:sick|ill|poorly)|(?:with|has|had|have|got|caught) (?:the )?(?:flu|covid)|(?:was|were|is|are|been) (?:also |all |both )?(?:(?:off|out|away)(?: on| at| for| this| that| last| sick| ill|$)|on (?:annual |sick |maternity |parental )?leave|on holiday|on vacation|absent|stuck in|ill|sick|isolating)|outages?|(?:system|server|site|network|line|app|computer|internet|database|phone)s? (?:[a-z]+ ){0,2}(?:went down|crashed|failed|fell over|broke down|overloaded|offline|playing up|acting up|being (?:replaced|upgraded|updated|moved|migrated)|migrat\w+|upgrad\w+|changeover|outage)|(?:it|that|monday|friday|saturday|sunday|yesterday) (?:is|was) (?:a |the |our |just )?(?:[a-z]+ )?(?:holidays?|weekend|sales?|football|match day|busiest)|(?:our|the) (?:[a-z]+ ){1,3}(?:is|are|has|have|was|were) (?:[a-z]+ )?(?:caus\w+|hav\w+|given|giving us) (?:[a-z]+ )?(?:problems|trouble|issues|difficulties|delays)|van broke|broke down|broken down|teams? (?:is|are|was|were) (?:new|small)|(?:job|call|shift|meeting|flight) (?:over)?ran (?:over|late)|ran over|(?:run|ran) out of (?:hours|parts|stock|time|paper|boxes)|laid off|lay ?offs|redundanc\w+|cut ?backs|merger|takeover|restructur\w+|reorgani[sz]ation|half[- ]term|school holidays|thanksgiving weekend|(?:i|he|she|they) (?:was|were) (?:also )?(?:off|away|on (?:annual |sick )?leave)|(?:lad|girl|boy|guy|man|woman|driver|cook|chef|colleague|agent|person|temp|team|staff|nurse|waiter|he|she|they)\b[^.?!,]{0,30}\b(?:is|are|was|were) (?:quite |still |very |all |only |both )?new\b|we (?:have |had )?only (?:got |have |had )?(?:one|two|three|four|five|a few|a couple of|a handful of|\d+) (?!hours?|days?|minutes?|weeks?|months?|left)|(?:we|i|it|which|they|engine|system|process) (?:[a-z]+ )?(?:depends?|rely|relies|(?:is|are) (?:reliant|dependent)) on|(?:at the mercy|in the hands) of|every(?:one|body) (?:wants|needs|has|books|orders|travels|is|was)|previous (?:owners?|agent|team|supplier|contractor|provider|shift)|my predecessor|out of (?:our|my) (?:control|hands)|beyond (?:our|my) control|not down to us|not just us|not only us|everyone is|same everywhere|industry[- ]wide)\b/
/** What cannot be helped, what happens to everyone, what somebody else runs. */
const FATE =
  /\b(?:can|could) only (?:do|manage|handle|clean|carry|serve|cook|go|move|take|work|be|cope|process|answer) (?:so|as|that|one|a few|what|this)\b|\bonly so (?:much|many|fast|far|long)\b|\b(?:nobody|no one|none of us|who) saw [^.?!]{0,40}\bcoming\b|\b(?:can not|could not|hard to) be (?:everywhere|in two places|all places)\b|\b(?:every|all|most|half) (?:the )?\w+ (?:in|across|around|of) (?:the|this|our) (?:county|country|city|town|region|area|world|industry|state|trade|district|island)\b|\b(?:separate|different|independent|another|outside) (?:company|firm|business|entity|outfit|operator)\b|\b(?:is|was|were|are|being|still|both) (?:\w+ )?(?:on|at) (?:her|his|their|my|a|an) (?:\w+ )?(?:honeymoon|holidays?|leave|sabbatical|training|course|conference|break|vacation|days? off|funeral|wedding)\b|\b(?:the|our|their) (?:very )?(?:end|start|beginning|middle|height|peak|run-?up|first week|last week) (?:of|to) (?:the |a )?(?:\w+ )?(?:year|month|season|quarter|term|semester|holidays|summer|winter|christmas|sale|ramadan|festival)\b|\beveryone (?:\w+ )?(?:files?|logs?|moves?|travels?|orders?|books?|calls?|comes?|wants?|tries|leaves?) (?:\w+ ){0,3}(?:same|once)\b|\bonly (?:human|two hands|one pair of hands|so many hours)\b|\b(?:nobody|no one|none of us|no ?body|not even \w+|we|anyone|nothing) (?:could|can|would|might) (?:not )?(?:ever |really |possibly )?(?:have )?(?:predict\w*|foreseen?|known?|guess\w*|expect\w*|anticipat\w*|imagin\w*|plann?\w*|prevent\w*|stopp\w*|help(?:ed)? (?:that|it))\b|\b(?:unforesee\w*|unforeseen|unavoidable|unpredictable|inevitable|out of the blue|act of god|force majeure|bad luck|one of those (?:days|nights|weeks|things)|perfect storm|freak \w+|these things|things like this|it happens|happens to (?:everyone|everybody|all|any|the best)|happens (?:sometimes|everywhere|in every|at every|with any|with every)|nature of (?:the|our|this)|comes with the|goes with the|part of (?:the (?:job|business|charm|trade|game)|life)|teething|growing pains|out of (?:our|my) (?:hands|control)|beyond (?:our|my|anyone's|human) (?:control|reach)|outside (?:of )?(?:our|my) control|not (?:in|under|within) (?:our|my) (?:control|hands|gift|power)|not (?:\w+ )?(?:control|own|run|operate|manage|host) (?:it|them|that|those)?|(?:which|that) we do not (?:control|own|run|operate|manage)|third[- ]party (?:system|service|provider|platform|supplier|tool|app|company|firm|contractor|carrier)|external (?:system|provider|supplier|partner|service|company)|outsourced|upstream|nothing to do with (?:us|our))\b|\b(?:is|are|was|were|can be|gets?|always|so|very|really|be|been) (?:\w+ )?(?:hard|tough|tricky|rough|difficult|testing|challenging|brutal|demanding|heavy|a nightmare|bumpy|chaotic|stressful|full) (?:for|on|at|in) (?:any|every|all|most|us|our|everyone|everybody|a \w+ (?:our|this)|the (?:team|staff|crew|industry|whole))\b|\b(?:party|group|coach|wedding|conference|tour|delegation|guests?|crowd|queue|convention|school)(?: \w+){0,5} (?:checked (?:in|out)|arrived|turned up|came|left|stayed|overran|landed|descended|showed up|was in)(?: \w+){0,3} (?:late|early|at once|together|that|the same|unexpectedly|all at|over)\b/
/** Seen their way or owned: no excuse any more. */
const SEEN =
  /\b(?:frighten\w*|terrifying|scary|shameful|unacceptable|upsetting|maddening|infuriating|distressing|gutted|mortified|ashamed|no excuse)\b|\b(?:it|that|this|which|and|all|fault) (?:was|is|were) (?!not\b|nothing\b)(?:\w+ )?(?:ours|on us|(?:our|my) (?:\w+ )?(?:fault|mistake|doing|error|mix-?up|bug))\b|\b(?:our|my) (?:own )?(?:mix-?up|slip|oversight|blunder|muddle|failure|failing|doing|error)\b/
/** More than they can carry, from either side. */
const VOLUME =
  /\b(?:heavy|heavier|high|higher|huge|terrible|awful|unprecedented|exceptional\w*|unusual\w*|record|increased|massive|large|enormous|unexpected|growing|extraordinary|sudden|overwhelming|thousands of|hundreds of|dozens of|so many|too many|a lot of|loads of|tons of|many more|over [\d,]+|more) (?:[a-z]+ ){0,2}(?:traffic|demand|volumes?|workload|calls?|numbers?|amounts?|orders|load|rush|interest|bookings|footfall|surge|spike|influx|post|mail|tickets?|emails|requests|claims|inquiries|enquiries|applications|messages|patients|customers|user base)\b|\b(?:traffic|roads?|demand|volumes?|workload|calls|post|orders|inquiries|claims|requests|numbers|queues?)\b[^.?!]{0,30}\b(?:heavy|higher?|huge|terrible|bad|awful|mad|jammed|through the roof|exceptional\w*|unprecedented|insane|doubled|tripled|record|off the scale|soared|outstripped)\b|\b(?:surge|spike|influx|rush|increase) (?:of|in)\b/
/** A cause said to be one. */
const LINK =
  /\b(?:because|due to|owing to|on account of|as a result of|thanks to|caused by|(?:was|is|has been|been) down to|hence|led to|(?:which|that|this) (?:is|was|has) (?:the reason|why|meant|means|caused|led)|(?:which|that) means|so that is why|(?:the|our) (?:reason|cause|explanation|thing|trouble|problem) (?:for [a-z ]{1,30})?(?:is|was|here is|being)|in light of|in view of|not (?:us|me)|so (?:[a-z]+ ){1,3}(?:could|did|can|was|were|would|has|have) not|not (?:our|my) (?:[a-z]+ )?(?:warehouse|team|fault|side|end|department|store|shop|office|staff|kitchen)|blame)\b|^(?:\W|unfortunately|sadly|currently|so|well|just|please note that|you see|hi|hello)*(?:as|since|while|with|given|following|after|during) (?!you|for|to|well|requested|agreed|promised|per|discussed|mentioned|always|of|soon|far|long|part|seen|stated|shown|explained|described)[a-z]+\b|^(?:\W|well|so)*(?:you see|the thing is|what happened|this happened|it happened|let me explain)\b/
/** What a cause may be laid on. */
const THING =
  /\b(?:systems?|servers?|software|vendors?|suppliers?|couriers?|carriers?|contractors?|partners?|provider|processor|factory|warehouses?|depots?|kitchen|hub|drivers?|riders?|cooks?|chefs?|engineers?|technicians?|staff|team|crew|colleagues?|agents?|girl|lad|guy|readers?|rota|sat ?nav|machine|printer|batch|queue|lag|sync\w*|engine|address book|gateway|database|bug|glitch|fault\w*|fail\w+|broken?|wrong|mix-?up|mistakes?|error|stuck|late|later|behind|slow\w*|longer|delay\w*|held up|closed|shut|moved|moving|move|switch\w*|chang\w+|migrat\w+|upgrad\w+|updat\w+|renovat\w+|refurb\w*|audit|merger|holidays?|bank holiday|weekend|season|sale|launch|match|football|wedding|event|festival|weather|rain|winds?|heat|cold|traffic|parking|strike|customs|regulations?|rules|law|tariffs?|government|head office|apple|google|microsoft|bank|airport|port|demand|stock|inventory|parts|capacity|resources|budget|training|new (?:here|to)|cancell?ations|meters?)\b/
/** "You have to understand that …": what comes is an excuse. */
const PLEADED =
  /^(?:\W|hi|hello|well|so|but|sir|madam|dear [a-z]+|please|kindly|as i said|look|listen)*(?:you (?:have )?(?:caught|got|reached|found) (?:us|me) (?:at|on|in)|(?:you|one) (?:have to|must|need to|should|will|would|may|might|can|do)(?: also| surely| try to)? (?:understand|appreciate|realize|remember|know|bear in mind|keep in mind|imagine|be aware)|(?:please |kindly |do |try to |hope you )+(?:understand|appreciate|realize|remember|bear in mind|keep in mind|be aware|know|consider)|(?:bear|keep) in mind|as you (?:can|may|might|will|probably|must) (?:imagine|know|have heard|have seen|appreciate|understand|be aware)|let me explain|to explain|by way of (?:explanation|background)|(?:just )?(?:to give you )?(?:some|a bit of|a little) (?:context|background)|for context|in (?:our|my) defen[cs]e|to be fair to (?:us|the)|(?:the|our) (?:thing|problem|trouble|issue|difficulty|reason|reality|situation|explanation|background|cause) (?:is|was|here is|being)|what happened (?:is|was)|it is (?:just|only) (?:that|because)|the reason (?:for|why|that|behind)|remember,? (?:we|it|that)|(?:i|we) (?:can|could) explain)\b/
/** The customer's trouble said back to them, or a word with them about it. */
const ADDRESSES =
  /^(?:\W|hi|hello|oh no|well)*(?:you (?!see)|your|that is|that must|what a|no wonder|how|please (?!note|understand|be aware|bear|keep|know|appreciate|remember)|could|can|would|may|let|here|yes|no)\b|\byou (?:were|had|have|waited|did|should|paid|came|missed|lost)\b/
const HEARD =
  /\b(?:sorry|apolog\w*|regrets?|understand|appreciate|thank|thanks|you are right|you waited|i see|i can see|should have|let you down|our mistake|our fault|frustrating|you have every|we got|i got|refunded|sent you)\b/
/** No cause about us: good news, a deed done, what the customer is to get or do, what was agreed. */
const ELSE =
  /^(?:as|because|since|while) (?:we|i) (?:spoke|said|agreed|discussed|promised|mentioned|wrote|can|value|want|are (?:here|happy|glad|committed)|have (?:not heard|sent|refunded|already))\b|^(?:as|because|since|while) you\b(?! (?:may|might|can|will|probably|must|know|see))|\b(?:we|i) (?:need|would like|will|request|are (?:working|looking)|have (?:forwarded|highlighted|shared|passed|noted))\b|\b(?:click|enter|drop us|write to us|reach out|contact us|log ?in to|so that (?:we|you)|feel free|fill)\b|\byou (?:save|get|can(?! (?:imagine|appreciate|understand|see|tell))|may(?! (?:know|imagine|appreciate|have (?:heard|seen)))|earn|receive|will (?:get|have|receive|find|see|hear))\b|\b(?:i|we) (?:have|had|just|also|have just|have now|have already) (?:now |already |just |also )*(?:refunded|sent|replaced|fixed|booked|put|moved|asked|checked|rung|called|credited|changed|spoken|found|reserved|ordered|arranged|opened|added|cancel+ed|reset|traced|raised|issued|posted|waived|extended|written|picked|set|got your|got you)\b|\b(?:is|are) (?:now |already |all )*(?:fixed|sorted|resolved|refunded|on its way|on their way|back (?:up|in stock|online)|in stock|ready)\b|^(?:your (?:refund|replacement|new)|here is|here are|good news|yes|no problem|please (?!understand|note|be aware|bear|keep|know|appreciate|reali[sz]e|remember|consider|imagine)|could you|can you|would you|to (?:fix|reset|change|cancel|return)|no,)\b/
const ASKS_FAVOR =
  /\b(?:have to|must|need to|should|please|kindly|hope you|hope that you|will|would|try to|may|might|can|do|and|for your) (?:also )?(?:understand|appreciate)(?:ing)?\b/g
const GREETING = /^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day)|greetings)\b[^.?!]{0,30}$/

/** In one pass; the order is that of the bits. */
const SIGNS = new WordsRegexes([SEEN, ELSE, STRAIN, VOLUME, FATE, LINK, PLEADED, ADDRESSES, THING])

/** An excuse in one sentence, and where it stands; `heard` ends the search. */
const readIn = perSentence(({ norm }) => {
  const cause = norm.replace(/^(?:hi|hello|hey|dear)(?: [a-z.]+){0,2},? /, '')
  if (HEARD.test(norm.replace(/\bthanks to\b/g, '').replace(ASKS_FAVOR, '')))
    return { heard: true, excuse: false, plain: false }
  const signs = SIGNS.test(cause)
  const has = (bit: number): boolean => (signs & (1 << bit)) !== 0
  const heard = has(0)
  if (heard || has(1)) return { heard, excuse: false, plain: false }
  const strain = has(2) || has(3) || has(4)
  const link = has(5)
  const excuse = has(6) || (strain && !has(7)) || (link && has(8))
  return { heard, excuse, plain: excuse && link && repairIn(norm) !== 'ours' }
})

/** The words of the cause as typed, where they can be found, so that the rest of the sentence stays free. */
function marked(s: CheckSentence): { start: number; end: number } {
  const typed = s.text.toLowerCase()
  for (const one of [STRAIN, VOLUME, FATE, PLEADED, LINK, THING]) {
    const match = one.exec(typed)
    const text = match?.[0].trimEnd() ?? ''
    if (match && /[a-z]{3}/.test(text))
      return { start: s.start + match.index, end: s.start + match.index + text.length }
  }
  return { start: s.start, end: s.end }
}

/** Log odds from which on a sentence sounds like an excuse where patterns say so, too … */
const DOUBT = -5
/** … and where they do not. */
const SURE = 0
/** The same where no customer's message is known. */
const ALONE = 2.5
/** Log odds from which on nothing has been said yet: a greeting, thanks for writing. */
const FRAME = 1

/** The excuse that comes before any sign of regret, as patterns know excuses. */
function excuseIn({ sentences, context }: CheckInput): CheckFinding | undefined {
  const calm = calmCustomer(context)
  // Who asks for the cause gets the cause; without a word of regret it is a hint still.
  const asked = /\b(?:why|how come|what happened|what caused|the reason)\b/.test(context.normalized)
  let opening = 0
  for (const s of sentences) {
    if (GREETING.test(s.norm)) continue
    const { heard, excuse, plain } = readIn(s)
    const { odds, frame } = sentenceFacts(s)
    if (frame || odds.frame >= FRAME) continue
    if (++opening > 2) break
    if (heard || Math.max(odds.apology, odds.acknowledges) >= Math.max(0, odds.excuse)) return undefined
    if (odds.excuse >= (excuse ? DOUBT : context.known ? SURE : ALONE) && !/\?\s*$/.test(s.text))
      return { ...marked(s), ...((!plain || asked || calm) && { severity: 'hint' as const }) }
  }
  return undefined
}

/** Where a reply as a whole looks as if the excuse came first: the sentence that sounds most like one. */
function likeliestIn(input: CheckInput): CheckFinding | undefined {
  const [first, ...others] = ownSentences(input)
  if (!first) return undefined
  const odds = (s: CheckSentence): number => sentenceFacts(s).odds.excuse
  const { start, end } = others.reduce((likeliest, s) => (odds(s) > odds(likeliest) ? s : likeliest), first)
  return { start, end, severity: 'hint' }
}

export default checkRule({
  id: 'excuse-first',
  family: 'apology',
  title: 'Excuse before apology',
  why: 'A cause that comes before any sign of regret sounds like defence; after it, the same words explain.',
  sources: [
    {
      title:
        'Lewicki, Polin & Lount 2016, An Exploration of the Structure of Effective Apologies, Negotiation and Conflict Management Research',
    },
    {
      title:
        'Yeomans, Minson, Collins, Chen & Gino 2020, conversational receptiveness, Organizational Behavior and Human Decision Processes',
    },
  ],
  severity: 'hint',
  priority: 1,
  moves: [{ to: 'warn', when: [{ anger: 2 }] }],
  check(input) {
    const { context } = input
    if (context.known && context.thanks && !context.complaint && context.anger === 0) return []
    const found = excuseIn(input)
    if (!demands(input)) return found ? [found] : []
    if (!isLacking('order', input, found !== undefined)) return []
    const heard = found ?? likeliestIn(input)
    return heard ? [isClearlyLacking('order', input) ? heard : { ...heard, severity: 'hint' }] : []
  },
  rewrites: [
    'I’m sorry {sorryFor|that you were kept waiting}. [what happens now] The cause on our side: [what went wrong].',
    'You had reason to expect better with {issue|this}, and I’m sorry. [fix] What went wrong: [cause].',
    'First, I’m sorry about {issue|this}. [what you have done about it]',
  ],
  examples: {
    bad: [
      'Due to high volumes we are taking longer than usual.',
      "We've been very busy with the sale.",
      'As we moved warehouse last week, orders are late.',
      'Because of staff shortages, no one could call you.',
      'Our new system has been causing problems for everyone.',
      'It was a bank holiday, so we were closed.',
      'Owing to the Christmas rush your order left late.',
      'Half the answer lies in the past: no. The delay was caused by our supplier.',
      'We were short-staffed that week.',
      {
        customer: 'My soup was cold!',
        reply: 'Please appreciate that it was our busiest night and one cook was off ill.',
      },
      { customer: 'Nobody came to fix the lift.', reply: 'Roads were terrible and half the crew is down with flu.' },
      {
        customer: 'The app keeps crashing',
        reply: 'This is because the new phones changed a lot, and developers everywhere have trouble.',
      },
      { customer: 'Forty minutes on hold!', reply: 'Since the merger we have only three people on the phones.' },
      { customer: 'The buffet was empty', reply: 'Two coaches arrived at once, and a kitchen can only do so much.' },
      { customer: 'Why did nobody ring me?', reply: 'As the girl who did it is new here, it was not passed on.' },
    ],
    ok: [
      "You waited nine days, and I'm sorry. We moved warehouse and fell behind.",
      "Because you're a member, delivery is free.",
      { customer: 'Why was it late?', reply: 'We moved warehouse, and should have warned you.' },
      'Due date: 5 June.',
      "I've refunded it. The cause was a bug on our side.",
      "We're busy packing it now.",
      'As we agreed on the phone, the fitter comes on Monday.',
      'I am sorry. Due to a backlog your refund took too long; it went out today.',
      'Since you asked about colours: blue is in stock.',
      'With the summer sale you save a third.',
      {
        customer: 'My flight was late!',
        reply: 'Two hours in a hot cabin is too long, and I’m sorry. The storm closed the runway.',
      },
      { customer: 'The lift is broken', reply: 'I’ve sent an engineer; he will be with you before noon.' },
      { customer: 'Are you open at Christmas?', reply: 'Yes, until four on Christmas Eve.' },
    ],
  },
})
