import type { CheckSentence } from '../../engine/check-input'
import { repairIn } from '../repair-ahead'
import { checkRule } from '../types'

const BUSY =
  '(?:high|higher|unusual|unusually|unprecedented|heavy|increased|increase|large|huge|big|surge|spike|rise|backlog|volumes?|demand|workload|busy|busier|swamped|overwhelmed|snowed|rush|peak|season|staff|staffing|short[- ]?staffed|understaffed|shortages?|sick|sickness|leave|holidays?|bank holiday|weekend|christmas|black friday|sale|new system|system|systems|migration|upgrade|server|servers|update|technical|warehouse|relocation|move|moved|moving|transition|restructur\\w*|training|pandemic|strike|weather|supply|supplier|stock|inventory|courier|carrier|glitch|bug|outage|maintenance|internal|circumstances|popularity|number of|amount of|pressure|closed|reorgani[sz]\\w*|renovation|audit|limited|capacity|resources|team (?:is|was) (?:small|off|away)|human error|miscommunication|time difference|time zone)'
const CAUSE: readonly RegExp[] = [
  new RegExp(
    `^(?:\\W|unfortunately|sadly|currently|at the moment|as you (?:may|might) know|please note that|kindly note that|please understand that|you see|well|so)*(?:due to|because of|owing to|on account of|as a result of|given|thanks to|in light of|in view of|with)\\b[^.?!]{0,60}\\b${BUSY}\\b`,
  ),
  /^(?:\W|unfortunately|sadly|please understand that|you see|well|so)*(?:because|as|since|while) (?:we|our|i|the (?:team|system|warehouse|office|depot)|it was|there)\b[^.?!]*/,
  /^(?:\W|unfortunately|sadly|please understand(?: that)?|you see|well|so|the thing is|currently|as you (?:may|might) know)*(?:we|our [a-z]+(?: [a-z]+)?|i|the (?:team|warehouse|office|system|depot|department|website)) (?:(?:have|has|had) been|were|was|are|am|is)(?: [a-z]+){0,3} (?:very busy|so busy|busy (?!packing|working on|fixing|looking)|swamped|overwhelmed|snowed under|understaffed|short[- ]?staffed|short of staff|closed|(?:off|out) sick|on (?:leave|holiday|vacation)|inundated|flooded|backlogged|behind|stretched|under (?:a lot of )?pressure|having (?:issues|problems|trouble)|experiencing|facing|receiving|migrating|moving|upgrading)\b/,
  /^(?:\W|unfortunately|sadly|please understand(?: that)?|you see|well)*(?:we|i|our [a-z]+(?: [a-z]+)?) (?:(?:have|has|had|are|am|were|was|is) )?(?:currently |recently |just |also |still )*(?:experienc\w+|fac\w+|receiv\w+|deal(?:ing|t) with|handl\w+|suffer\w+|see(?:ing|n)?|undergo\w*|ha(?:ve|d|s)|switched|moved|changed|migrated|upgraded)\b[^.?!]{0,40}\b(?:high|volumes?|backlog|demand|staff|sick|shortages?|new system|system|technical|warehouse|surge|holiday|inquiries|orders than|requests than|messages|emails than|peak|outage|glitch|bug|problems?|issues?|office|provider|platform)\b/,
  /^(?:\W|unfortunately|sadly|you see|well)*(?:it (?:was|is|has been)) (?:[a-z]+ ){0,3}?(?:busy|bank holiday|holiday|the weekend|weekend|peak|christmas|our busiest|busiest|understaffed|hectic|public holiday|a (?:public|bank) holiday|sale season|black friday)\b/,
  /^(?:\W|unfortunately|sadly|you see|well)*(?:our|the) (?:new |old |whole |entire )?(?:system|server|software|website|warehouse|staff|team|courier|supplier|driver|depot|phone lines?|platform|computer|app)s?\b[^.?!]{0,25}\b(?:has been|have been|was|were|is|are|had|went|crashed|failed|broke|did not|caus\w+|having)\b[^.?!]*\b(?:caus\w+|problems?|issues?|down|slow|delay\w*|late|behind|overload\w*|crash\w*|fail\w*|sick|ill|away|off|errors?|update|everyone|busy|stuck|offline|updating|lost)\b/,
  /^(?:\W|well|so)*(?:the (?:reason|cause|delay|problem|explanation)|this (?:delay|happened|was caused|is caused|is because|is due|was because|was due)|it (?:happened|is because|was because|is due|was due|was caused))\b[^.?!]{0,40}\b(?:is|was|because|due|by|that)\b|^(?:\W|well|so)*(?:this|it|that) (?:happened|is|was|has happened|all happened|would be|will be|must be) (?:only |just |purely |simply |mainly |probably |all |largely )?(?:because|due|down to|caused|on account|owing|thanks to|a result|the result|since)\b/,
]
/** What keeps a firm from its work: load, absence, change, outside forces. Linear over one normalized sentence. */
const ADVERSE: readonly RegExp[] = [
  /\b(?:our|the|my|half (?:of )?(?:the|our)|most of (?:the|our)|one of (?:the|our)|both|two of (?:the|our)|a|your) (?:[a-z]+ ){0,2}?(?:engineer|driver|chef|cook|manager|team|staff|colleague|technician|nurse|doctor|agent|receptionist|cleaner|fitter|plumber|guide|teacher|supervisor|boss|accountant|clerk|warehouse|owner|crew|people|department|postman|person|lady|guy|girl|specialist|operator|buyer|baker|tailor|waiter|waitress|barista|assistant|officer|representative|courier|supplier)s? (?:[a-z]+ )?(?:is|are|was|were|has|have|had|left|walked|went|quit|got|broke|fell|resigned|retired|forgot|did not|could not|must have)\b[^.?!]{0,30}\b(?:leave|away|off|out|ill|sick|holiday|vacation|conference|training|meeting|new|left|gone|hospital|abroad|busy|late|retired|resigned|quit|walked|today|this week|last week|yesterday|conferences|course|maternity|paternity|alone|injured|stuck|down|forgot|did not|had not|wrong|mistake|overloaded|behind)\b/,
  /\b(?:i|we|he|she|they) (?:only |just |have only |have just |am only |only just )+(?:took|taken|started|starting|joined|got|inherited|moved|opened|reopened|came|come|began|switched|bought|learned|found)\b|\b(?:previous|former|last|old) (?:owners?|manager|agent|team|supplier|contractor|company|tenant|landlord|colleague|provider)\b|\bmy predecessor\b/,
  /\b(?:you know (?:how|what) (?:it|things|they|that|december|christmas|summer)|you (?:have )?(?:caught|got|reached) (?:us|me) (?:at|on)|blame (?:the|it)|(?:december|january|august|july|summer|winter|spring|autumn|mondays?|fridays?|saturdays?|sundays?|weekends?|mornings|evenings|lunch ?times?|nights|this time of (?:the )?year) (?:[a-z]+ ){0,2}(?:is|are|was|were|gets?|tends? to be) (?:[a-z]+ ){0,2}(?:like that|like this|mad|busy|crazy|slow|hectic|bad|worst|our|the (?:worst|busiest)|difficult|hard|quiet|short|a nightmare)\b|let (?:[a-z]+ ){1,3}go|laid off|lay off|cut (?:back|staff|our|costs)|(?:demand|orders|sales|interest|bookings) (?:[a-z]+ ){0,2}(?:outstripp?ed|exceed\w*|took us|grew|rose|jumped|soared|exploded|overwhelmed|caught)|(?:costs?|prices?|fees|wages|rents?|energy|taxes) (?:[a-z]+ ){0,3}(?:gone up|risen|rose|went up|increased|soared|doubled|changed)|(?:an? |the )?(?:accident|crash|pile-?up|diversion|roadworks|road works|closure|breakdown|puncture|flat tire|power (?:cut|failure)|fire alarm|burst pipe|break-?in|theft|flu|virus|bereavement|funeral|family emergency|emergency) (?:on|in|at|yesterday|last|this|that|at|here|going|all|with|had|has|meant|happened|kept|made|stopped|closed|today)\b|there (?:was|were|is|are|has been|have been) (?:an? |some |a lot of |lots of |so many |many |the )?(?:accident|crash|roadworks|road works|strike|delays?|queue|problem|problems|issues?|long|many|others|people|customers|orders|heavy|bad|big|high|shortage|change|changes|mix|rush|holiday|event|wedding|party|concert|match|festival|outbreak|storm|flood|fire|emergency|system|technical|nobody|no one|only)|(?:bank|banks|visa|mastercard|paypal|system|process|it|this|that|everything) (?:[a-z]+ )?(?:takes?|took|needs?|requires?) (?:[a-z]+ )?(?:days?|time|weeks?|\d+|two|three|four|five|several|a while|long|up to|at least|between)|(?:made|kept) (?:it|us|things) (?:hard|difficult|impossible|busy|slow)|no (?:way of knowing|control over|idea)|not (?:ideal|easy) (?:for us|to)|left (?:us|the books|everything|things|it) (?:in|with|short|without))\b/,
  /\b(?:slammed|rammed|swamped|snowed under|inundated|flat out|run off (?:our|their) feet|rushed off|heaving|stretched|short ?-?(?:staffed|handed)|understaff\w+|overwhelmed|overloaded|overstretched|overrun|packed out|manic|hectic|chaotic|bonkers|mental|crazy|backed up|backlog\w*|(?:a |one )?(?:man|pair of hands|driver|few people|couple of people) (?:down|short)|down to (?:one|two|three|half|just|a|the last|only|\d+)|skeleton (?:crew|staff|team)|reduced (?:team|staff|hours|capacity|service|crew)|limited (?:staff|team|capacity|resources)|smaller team|small team|few of us|only (?:two|three|four|one|a few|a handful|\d+) (?:of us|people|staff|agents|drivers|engineers|cooks|nurses)|not enough (?:staff|people|hands|drivers|stock|time)|(?:staff|driver|labou?r|stock|chip|parts?|supply|worker|engineer)s? shortages?|shortages? of|short of (?:staff|people|drivers|stock|hands)|staffing|recruit\w+|vacanc\w+|supply chain|teething|settling in|bedding in|finding (?:its|their|our) feet|getting up to speed|learning the ropes|in training|being trained|training up)\b/,
  /\b(?:traffic|roads?|demand|volumes?|workload|calls?|post|mail|orders?|enquiries|inquiries|claims|requests|numbers|footfall|queues?|load)\b[^.?!]{0,40}\b(?:heavy|heavier|high|higher|huge|terrible|busy|bad|awful|mad|gridlock\w*|jammed|through the roof|exceptional\w*|unprecedented|insane|unusual\w*|doubled|tripled|record|peak\w*|more than (?:usual|normal|expected|we)|off the scale|out of control)\b|\b(?:heavy|high|higher|unprecedented|exceptional|unusual|record|huge|increased|extraordinary|massive|large|enormous|unexpected) (?:[a-z]+ )?(?:traffic|demand|volumes?|workload|calls?|number|numbers|amounts?|orders|load|rush|interest|bookings|footfall|surge|spike|influx)\b/,
  /\b(?:called|calling|phoned|rang|gone|went|off|been|out|fell|fallen|taken|all|staff|team|people|drivers?|colleagues?|cooks?|chefs?|nurses?|manager|half|everyone|someone|engineers?|boss|person|man|lady|guy) (?:[a-z]+ ){0,3}(?:sick|ill|poorly|on leave|on strike|on annual leave|on holiday|on vacation|on maternity|with (?:the )?(?:flu|covid|a bug)|absent|off work|quit|resigned|walked out|left us|out of office|in quarantine|isolating)\b/,
  /\b(?:storms?|snow|weather|floods?|flooding|rain|fog|ice|strikes?|covid|pandemic|lockdown|brexit|war|inflation|fuel prices|tariffs?|heat ?wave|power cut|outage|christmas|black friday|cyber monday|bank holiday|easter|ramadan|diwali|eid|chinese new year|lunar new year|football|cup final|the match|festival|marathon|season|sales?|rush|school holidays?|half term|summer holidays?|end of (?:the )?(?:month|year|quarter|financial year)|year end|month end|customs|regulations?|government|the law|legislation|regulator|head office|courier|couriers|carrier|supplier|suppliers|factory|manufacturer|provider|contractor|landlord|airport|port|apple|google|microsoft|amazon|facebook|bank|banks|post office|royal mail|third[- ]party)\b[^.?!]{0,60}\b(?:led|caus\w+|meant|means|hit|left|put|knocked|made|kept|delay\w*|let us down|changed|chang\w+|slow\w*|held|late|disrupt\w*|affect\w*|fault|mean|forced|pushed|closed|shut|busy|on strike|failed|did not|has not|have not|struck|broke|went|always|crazy|bad|mistake|to blame|responsible|problem|problems|issue|issues|stuck|ran out|impact\w*|bottleneck|chaos)\b/,
  /\b(?:since|with|after|during|because of|owing to|due to|thanks to|following|given|amid|in|as it is|it is|it was|over|being|on) (?:the |a |an |our |all the |all this |this |that |last |recent |current |bad |such )*(?:[a-z]+ )?(?:covid|pandemic|brexit|strikes?|storms?|snow|weather|christmas|holidays?|holiday season|bank holiday|black friday|sale|rush|weekend|merger|takeover|move|relocation|migration|upgrade|changeover|restructur\w+|reorgani[sz]ation|refurb\w*|audit|stocktak\w+|summer|season|festival|football|monday|sunday|covid|war|backlog|cutbacks?|cuts|layoffs|redundancies|heat|floods?|flooding|new year|end of (?:month|year)|month end|year end|a lot going on|everything going on)\b/,
  /\b(?:supplier|factory|courier|carrier|manufacturer|provider|contractor|system|systems|software|warehouse|owner|ownership|management|office|team|premises|platform|till|tills|crm|website|app|phones?|phone lines|lines|staff|menu|owners|depot|kitchen|rota|printer|database|server|servers|network|internet|wifi|computers?)\b[^.?!]{0,20}\b(?:change|changed|changes|changeover|switch\w*|moved?|moving|move|migrat\w+|upgrad\w*|merger|merged|takeover|refit|transition|outage|down|crash\w*|broke\w*|failed|failing|slow|offline|stuck|struggl\w*|overloaded|glitch\w*|bug|bugs|hacked|playing up|acting up|went down|problems?|issues?|error|errors|fault|faulty|updat\w+|being replaced)\b/,
  /\b(?:new (?:to the job|to this|here|starters?|staff|drivers?|factory|team|system|hires?|trainees?|software|supplier|courier|manager|owners?|management|chef|cook|recruits?|computer|girl|boy|guy|lad|person|people|colleagues?|member|members|warehouse|platform|provider|process|procedure|till|menu|law|rules|regulations?)|(?:i|he|she|they) (?:am|is|are|have)? ?(?:only |just |still )(?:started|learning|joined|been here)|my first (?:day|week)|temp|temps|agency staff|trainee|apprentice|work experience)\b/,
  /\b(?:everyone|everybody|every (?:company|airline|shop|bank|firm|restaurant|retailer|courier|developer)|the whole (?:industry|country|sector|world|team|street)|(?:devs|developers|airlines|retailers|couriers|restaurants|banks|shops|companies|firms|hotels) (?:everywhere|everywhere else|all over|across)|all (?:couriers|airlines|banks|companies|retailers|shops|hotels)|industry[- ]wide|nationwide|worldwide|same (?:everywhere|for everyone|across)|not just us|not only us|we are not the only)\b/,
  /\b(?:(?:we|i) (?:only|just) have|(?:we|i) (?:have|had|get|got|receive|deal with|handle) (?:\w+ ){0,3}(?:thousands|hundreds|dozens|so many|a lot of|lots of|loads of|too many|forty|fifty|a million|tons of|\d{2,}) (?:of )?[a-z]+|(?:we|i) (?:were|was) not (?:told|informed|aware|notified|warned|given)|(?:nobody|no one) (?:told|informed|warned|passed)|(?:we|i) (?:rely|depend|are dependent|are reliant) on|(?:we|i) (?:ran|have run|had run) out|out of (?:our|my) (?:control|hands)|beyond (?:our|my) control|not (?:in|under) our control|not down to us|busy(?! (?:[a-z]+ing|with (?:your|it|this)))|busier|busiest|overtime|understaffing)\b/,
]
/** Any plain statement in which something failed, was short, was done to us or is hard for us. */
const MISHAP =
  /\b(?:held (?:up|in|at|back)|failed|failure|fault\w*|broke(?:n)?|break ?down|breakdown|corrupt\w*|crash\w*|wiped|jammed|stuck|stalled|struggl\w*|stretched|tricky|awkward|difficult\w*|hard to|glitch\w*|bugs?|errors?|outage|maintenance|offline|downtime|industrial action|strikes?|digiti[sz]\w*|migrat\w*|refurb\w*|would not start|did not (?:start|turn up|show|arrive|tell|load|sync|pass|hand|update|log|note|send)|forgot|forgotten|overlook\w*|mislaid|misread|mixed up|because|due to|owing to|on account of|caused by|as a result|which is why|that is why|hence|thanks to|blame|since (?:the|we|our|cancel\w*|last|march|april|may|june)|changed (?:its|their|the|our)|raining|rain|winds?|snow|ice|fog|flood\w*|heat|cold snap|monsoon|typhoon|hurricane|cyclone|earthquake|floods?|traffic|parking|roadworks|diversion|queue|lag|batch|saturated|limits?|limited|small (?:family|team|business|company|shop|crew)|family business|volunteers?|charity|start-?up|one[- ]man|part[- ]time|few(?:er)?|less (?:riders|staff|drivers|people)|fewer|times what|doubled|tripled|record (?:number|demand|volumes?)|covid|flu|virus|ill|sick|on leave|away|off (?:today|this week|sick)|out of (?:hours|stock|parts|office)|ran out|run out|shortage\w*|short of|not enough|supplier|vendor|upstream|third[- ]party|payment (?:gateway|provider|processor)|bank's|carrier'?s?|previous (?:agent|shift|team)|predecessor|handover|shift|rota|closed|closes|closing time|overnight|backup|generator|power|cable|sorts? by|depends on|relies on|design|legacy|old system|new system|ageing|aging)\b/
/** "You have to understand that …": what comes is an excuse. */
const PLEADED =
  /^(?:\W|hi|hello|well|so|but|sir|madam|dear [a-z]+|please|kindly|as i said|look|listen)*(?:(?:you|one) (?:have to|must|need to|should|will|would|may|might|can|do)(?: also| surely| try to)? (?:understand|appreciate|realize|remember|know|bear in mind|keep in mind|imagine|be aware)|(?:please |kindly |do |try to |hope you )+(?:understand|appreciate|realize|remember|bear in mind|keep in mind|be aware|know|consider)|(?:bear|keep) in mind|as you (?:can|may|might|will|probably|must) (?:imagine|know|have heard|have seen|appreciate|understand|be aware)|let me explain|to explain|by way of (?:explanation|background)|(?:just )?(?:to give you )?(?:some|a bit of|a little) (?:context|background)|for context|in (?:our|my) defen[cs]e|to be fair to (?:us|the)|(?:the|our) (?:thing|problem|trouble|issue|difficulty|reason|reality|situation|explanation|background|cause) (?:is|was|here is|being)|what happened (?:is|was)|it is (?:just|only) (?:that|because)|the reason (?:for|why|that|behind)|remember,? (?:we|it|that)|(?:i|we) (?:can|could) explain)\b/
/** The customer's trouble said back to them, or a word with them about it. */
const ADDRESSES =
  /^(?:\W|hi|hello|oh no|well)*(?:you|your|that is|that must|what a|no wonder|how|please|could|can|would|may|let|i|here|yes|no)\b|\byou (?:were|had|have|waited|did|should|paid|came|missed|lost)\b/
const HEARD =
  /\b(?:sorry|apolog\w*|regrets?|understand|appreciate|thank|thanks|you are right|you waited|i see|i can see|should have|let you down|our mistake|our fault|frustrating|you have every|we got|i got|refunded|sent you)\b/
/** No cause about us: good news, a deed done, what the customer is to get or do, what was agreed. */
const ELSE =
  /^(?:as|because|since|while) (?:we|i) (?:spoke|said|agreed|discussed|promised|mentioned|wrote|can|value|want|are (?:here|happy|glad|committed)|have (?:not heard|sent|refunded|already))\b|^(?:as|because|since|while) you\b|\byou (?:save|get|can(?! (?:imagine|appreciate|understand|see|tell))|may(?! (?:know|imagine|appreciate|have (?:heard|seen)))|earn|receive|will (?:get|have|receive|find|see|hear))\b|\b(?:i|we) (?:have|had|just|also|have just|have now|have already) (?:now |already |just |also )*(?:refunded|sent|replaced|fixed|booked|put|moved|asked|checked|rung|called|credited|changed|spoken|found|reserved|ordered|arranged|opened|added|cancel+ed|reset|traced|raised|issued|posted|waived|extended|written|picked|set|got your|got you)\b|\b(?:is|are) (?:now |already |all )*(?:fixed|sorted|resolved|refunded|on its way|on their way|back (?:up|in stock|online)|in stock|ready)\b|^(?:your (?:refund|replacement|new)|here is|here are|good news|yes|no problem|please (?!understand|note|be aware|bear|keep|know|appreciate|reali[sz]e|remember|consider|imagine)|could you|can you|would you|to (?:fix|reset|change|cancel|return)|no,)\b/
const GREETING = /^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day)|greetings)\b[^.?!]{0,30}$/

/** The words of the cause as typed, where they can be found, so that the rest of the sentence stays free. */
function marked(s: CheckSentence): { start: number; end: number } {
  const typed = s.text.toLowerCase()
  for (const one of [...CAUSE, ...ADVERSE, PLEADED, MISHAP]) {
    const match = one.exec(typed)
    const text = match?.[0].trimEnd() ?? ''
    if (match && /[a-z]{3}/.test(text))
      return { start: s.start + match.index, end: s.start + match.index + text.length }
  }
  return { start: s.start, end: s.end }
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
  check({ sentences, context }) {
    if (context.known && context.thanks && !context.complaint && context.anger === 0) return []
    const calm = context.known && !context.complaint && context.anger === 0
    // Who asks for the cause gets the cause; without a word of regret it is a hint still.
    const asked = /\b(?:why|how come|what happened|what caused|the reason)\b/.test(context.normalized)
    const opening = sentences.filter((s) => !GREETING.test(s.norm)).slice(0, 2)
    for (const s of opening) {
      const cause = s.norm.replace(/^(?:hi|hello|hey|dear)(?: [a-z.]+){0,2},? /, '')
      const words = s.norm
        .replace(/\bthanks to\b/g, '')
        .replace(
          /\b(?:have to|must|need to|should|please|kindly|hope you|hope that you|will|would|try to|may|might|can|do|and|for your) (?:also )?(?:understand|appreciate)(?:ing)?\b/g,
          '',
        )
      const known = CAUSE.some((one) => one.test(cause))
      const pleaded = PLEADED.test(cause)
      if (
        (known ||
          pleaded ||
          ADVERSE.some((one) => one.test(cause)) ||
          (context.known && MISHAP.test(cause) && !ADDRESSES.test(cause))) &&
        !HEARD.test(words) &&
        !/\?\s*$/.test(s.text) &&
        !ELSE.test(cause)
      )
        return [
          {
            ...marked(s),
            ...((!known || asked || calm || repairIn(s.norm) === 'ours') && { severity: 'hint' }),
          },
        ]
      if (HEARD.test(words)) return []
    }
    return []
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
