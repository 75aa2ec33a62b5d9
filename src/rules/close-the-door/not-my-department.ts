import { withAsides } from '../asides'
import { repairIn } from '../repair-ahead'
import { says } from '../says'
import { phraseRule } from '../types'

const DESK =
  '(?:team|department|departments|dept|desk|section|division|office|branch|unit|people|guys|folks|line|group|crew|warehouse|bank|courier|carrier|manufacturer|supplier|vendor|seller|retailer|provider|store|marketplace|airline|partner|issuer|operator|hotline|helpdesk|billing|accounts|sales|logistics|finance|shipping)'
const NOT = '(?:not|never|hardly|no longer|outside|beyond|above|out of|outside of)'
const REMIT =
  '(?:jobs?|departments?|dept|areas?(?: of (?:expertise|responsibility))?|responsibilit(?:y|ies)|teams?|remit|duty|duties|role|concern|field|scope|line of (?:work|business)|function|desk|expertise|jurisdiction|circus|monkeys?|pay ?grade|problem|task|work|domain|business|part|headache|lane|wheelhouse|brief|section|division|special(?:i)?ty|place|table|worry|baby|side of things|call to make|job description|thing|duty to|cup of tea)'
const TOUCH =
  '(?:contact|call|ring|phone|speak (?:to|with)|talk (?:to|with)|email|mail|write to|message|ask|reach(?: out to)?|get in touch with|get hold of|go (?:to|through|back to)|check with|take (?:it|this|that) up with|raise (?:it|this|that) with|approach|try|consult|connect with|direct (?:it|this|that) to|address (?:it|this|that) to|chase|bother)'
const THING =
  '(?:that|this|these|those|it|such|any|billing|refunds?|returns?|deliver(?:y|ies)|payments?|orders?|invoices?|shipping|technical|complaints?|accounts?|warrant(?:y|ies)|repairs?|cancell?ations?|subscriptions?|exchanges?|claims?|anything|things|logistics|tracking|hardware|software|bookings?|the|your|pricing|sales)'

const PASSES: readonly RegExp[] = [
  new RegExp(
    `\\b${NOT} (?:(?:really|actually|even|exactly|strictly|technically|something|anything|part of|within|under|in|to|the|a|one of|at all|quite|for|an?|any of) ){0,4}(?:my|our|this (?:team|department|desk|channel|office)'s|the support team's|support's) (?:[a-z]+ ){0,2}?${REMIT}\\b`,
  ),
  new RegExp(`\\b(?:none|no part) of (?:my|our) ${REMIT}\\b`),
  new RegExp(
    `\\b(?:i|we|this team|our team|this department|this office|this line|support|my team)(?: [a-z]+){0,2} (?:do|does|can|will) not (?:[a-z]+ly |even |really |actually |usually |personally |directly )?(?:handle|deal with|do|manage|look after|take care of|work (?:on|with|in)|get involved (?:in|with)|touch|cover|have (?:anything|something) to do with|take|oversee|control|process)(?: with| of)? ${THING}\\b`,
  ),
  /\b(?:i|we|this team|our team|this department|support|my team)(?: am| are| is)? (?:only|just|merely) (?:[a-z]+ )?(?:handle|deal with|do|manage|look after|take care of|sales|billing|chat|support|technical|tech|an? (?:agent|chat agent|sales|support)|in (?:sales|support|billing)|the)\b/,
  /\b(?:have|has|had) nothing to do with\b/,
  new RegExp(
    `\\byou (?:will |would |shall |really |do |might |may |only |just |either |first )*(?:have to|need to|must|should|ought to|had better|are required to|are requested to|want to|are supposed to|better) (?:[a-z]+ )?${TOUCH} (?:[a-z'&]+ ){0,6}?${DESK}\\b`,
  ),
  new RegExp(
    `\\b(?:please|kindly|just|go and|so|then|instead) ${TOUCH} (?:the|another|a different|that|your|their|someone in|somebody in) (?:[a-z'&]+ ){0,3}?${DESK}\\b`,
  ),
  new RegExp(
    `^(?:sorry,? |no,? )?${TOUCH} (?:the|another|a different|that|someone in|somebody in) (?:[a-z'&]+ ){0,3}?${DESK}\\b`,
  ),
  /\b(?:someone|somebody|anyone) else(?:'s)? (?:job|department|problem|responsibility|area|desk|handles|deals|does|looks|will have to)\b/,
  /\b(?:another|a different|a separate|some other|the other) (?:team|department|desk|office|division|section|unit|branch) (?:handles|deals|does|looks|manages|takes care|is responsible|is in charge|has to)\b/,
  /\bthe [a-z]+(?: [a-z]+)? (?:team|department|people|guys|desk|office) (?:handles|deals with|does|looks after|manages|takes care of|is responsible for|are responsible for|handle|deal with|do|is the one|are the ones|has to|have to)\b/,
  /\b(?:i|we) (?:am|are) not (?:[a-z]+ )?(?:responsible for|in charge of|the (?:right|correct|one|person|people|team)|the department|billing|sales|technical|tech|logistics|a (?:technician|engineer|lawyer|bank)|here to)\b/,
  /\b(?:i|we) (?:was|were) not (?:hired|paid|employed|the one|involved)\b|\bnot (?:what|why) (?:i|we) (?:am|are|do|get)\b|\bnot (?:paid|hired|employed|trained) (?:to|for)\b/,
  /\bbarking up the wrong\b|\bnot (?:my|our) (?:circus|monkeys|pigeon|table|bag|baby)\b/,
]
/** "It's not only our job …", "no longer our responsibility alone". */
const BOTH = /\bnot (?:only|just|merely|solely|alone)\b/
/** A hand-over by us, said anywhere near. */
const WARM =
  /\b(?:i|we|i have|we have) (?:[a-z]+ ){0,2}?(?:passed|forwarded|asked|looped|transferred|sent|escalated|raised|contacted|shared|connected|copied|notified|informed|spoken|called|emailed|messaged|handed|moved|routed|assigned|pass|forward|transfer|connect|put you|loop|send|hand|ask|escalate|route|check with|move|connecting|transferring|passing|forwarding|handing|putting|moving|sending|staying|looping|asking|calling|raising)\b/
/** Our own support or "us" as the one to turn to or who acts: "reach out to our support team", "write to us". */
const OWN_HOUSE =
  /\b(?:our|my|us)(?: [a-z]+){0,3} (?:team|teams|support|care|experts?|specialists?|engineers|developers|agents?|colleagues?|help|section|center|app|staff|members?|channels?|desk|line|executives?)\b|\bus (?:via|at|through|on|over|by|here|back|in)\b|\bwrite to us\b|\bour (?:help|support)\b|\bone of our\b|\b(?:share|send|provide|confirm|tell) (?:[a-z]+ ){0,3}(?:your|us|me)\b|\b(?:will|can|would) (?:be (?:happy|glad|able) to )?(?:help|assist|contact|reach|call|be in touch|get in touch|connect|get back|sort (?:things|this|it) out)\b/
const DENIED_WARM = /\b(?:i|we) (?:can|could|will|do|did|would|have|shall) not\b[^.?!]*/g

export default phraseRule({
  id: 'not-my-department',
  family: 'close-the-door',
  title: 'Passing the customer on',
  why: 'It sends the customer away to start again with somebody else; being passed around is a main cause of rage.',
  sources: [
    {
      title: 'Customer rage research, Communico',
      url: 'https://www.communicoltd.com/Resources/Articles/Research-on-Service-Performance-Improvement/Customer-Rage.aspx',
    },
    { title: 'Coordinate departments: in-depth exploration of complaints (seed 002)' },
  ],
  severity: 'warn',
  priority: 3,
  patterns: [
    '(not|never|hardly|outside|beyond|above|out|none) .{0,6} (my|our|support) .{0,3} (job|jobs|department|departments|dept|area|areas|responsibility|responsibilities|team|teams|remit|duty|duties|role|concern|field|scope|line|function|desk|expertise|jurisdiction|circus|monkeys|grade|paygrade|problem|task|work|domain|business|part|headache|lane|wheelhouse|brief|section|division|specialty|speciality|place|table|worry|baby|side|call|description|thing|pigeon|bag)',
    '(i|we|team|department|office|support) .{0,2} not .{0,2} (handle|deal|do|manage|look|work|involved|touch|cover|have|oversee|control|process|take)',
    '(i|we|team|department|support) .{0,1} (only|just|merely) .{0,2} (handle|deal|do|manage|look|sales|billing|chat|support|technical|tech|agent)',
    'you .{0,3} (have|need|must|should|ought|better|required|requested|want|supposed) .{0,2} (contact|call|ring|phone|speak|talk|email|mail|write|message|ask|reach|get|go|check|take|raise|approach|try|consult|connect|direct|address|chase|bother) .{0,7} (team|department|departments|dept|desk|section|division|office|branch|unit|people|guys|folks|line|group|crew|warehouse|bank|courier|carrier|manufacturer|supplier|vendor|seller|retailer|provider|store|marketplace|airline|partner|issuer|operator|hotline|helpdesk|billing|accounts|sales|logistics|finance|shipping)',
    '(i|we) .{0,1} (am|are|was|were) not .{0,2} (responsible|charge|right|correct|one|person|people|team|department|billing|sales|technical|tech|logistics|technician|engineer|hired|paid|employed|trained|here|involved)',
    // Go to somebody else, and no more.
    '(i|we) have (got)? (absolutely|really)? nothing to do with [<act>(that|this|it)] $',
    'you .{0,3} (have to|need to|should|must|better) (ask|call|contact|speak to|talk to) [<act>(someone else|somebody else|another company|another department)] $',
    '(that|this|it) is (really|more)? (a|an|one)? (question|matter|issue|problem|job|one) for [<act>(sales|billing|accounts|finance|the courier|another team|another department|the other team|the warehouse|the bank|your bank|the manufacturer)] $',
    // Not ours, not us.
    '(is|are|belongs to|goes to|for) [<maybe>(another|a different|a separate|some other)] (desk|team|department|dept|office|line|section|branch|counter|company|window|inbox|queue|unit)',
    'above .{0,1} (my|our) [<act>(pay grade|paygrade|pay scale|pay band|station|level|head|heads)]',
    '(is|are|was|were|that|it|this) not [<act>(us|ours|mine|on us|on me|for us to|for me to|up to us|up to me|my call|our call|my decision|our decision|my issue|our issue|my business|our business|a matter for us|our side)]',
    'not .{0,2} (something|anything|one|thing|an area|a topic|a subject|stuff) .{0,3} (i|we|our team|my team|this team|this department|this desk|this office) .{0,3} [<act>(look after|looks after|deal|deals|handle|handles|do|does|cover|covers|manage|manages|touch|take care|get involved|work on)]',
    '[<act>(i only|we only|i just|we just)] .{0,1} (work|handle|answer|deal|cover|run|man|look|take orders|take calls|take payments|take bookings|sell|rent|list|deliver|process|do)',
    // Only the booking site.
    '(i|we) (am|are) [<act>(only|just|merely|simply)] (the|a|an|your|one of)? .{0,2} (agent|agents|site|platform|marketplace|reseller|resellers|intermediary|intermediaries|middleman|middlemen|broker|brokers|messenger|messengers|temp|receptionist|trainee|intern|volunteer|volunteers|contractor|contractors|operator|cashier|salesperson|salesman|clerk|assistant|courier|driver|retailer|shop|store|bot|chatbot|call center|front desk|delivery company|letting agent|introducer|processor|host|go between|sales|support|chat|helpdesk|switchboard|reception|distributor|franchise|venue|agency|carrier)',
    // Somebody else has it.
    '(is|are|was|were|gets|get|has to be|have to be|must be|needs to be|should be) .{0,1} [<maybe>(run|operated|handled|managed|owned|dealt with|looked after|controlled|decided|processed|supplied|overseen|administered|serviced|maintained|done|taken care of|dealt)] .{0,2} (by|with|through|at|elsewhere|separately) .{0,5} (<otherParty>|else|separate|third|another|different|external|outside|elsewhere|separately)?',
    '(a|the|another|some) (separate|different|third|outside|external) [<maybe>(company|firm|team|department|party|organization|business|entity|provider|supplier|contractor|office|branch|division|desk|system)]',
    // Go and ask them.
    '(you|customers|guests|passengers|one) .{0,4} (would|will|should|need|have|has|must|might|could|may|can|want|ought|better|best off|required|requested|advised) .{0,4} [<maybe><turnTo>] .{0,5} (<otherParty>|them|someone|somebody|whoever|people|person)',
    '^(please|kindly|just|so|then|sorry|no|try to|try|better|best|you|for (that|this|it)|for that|maybe|perhaps)? .{0,2} [<maybe><turnTo>] .{0,5} (<otherParty>|them|someone|somebody|whoever|the people|the person|the guys)',
    '(concerned|respective|relevant|appropriate|competent|right|correct|proper|responsible) [<maybe>(department|departments|dept|team|teams|person|authority|authorities|office|branch|section|desk|party|people|quarter|quarters|channel|channels)]',
    '<otherParty> .{0,1} [<maybe>(decides|makes that|makes the|makes this|sets|owns|runs|handles|controls|determines|takes that|takes those|answers|deals|looks after)] .{0,4}',
    '(better off|best off|better|best|need to|have to) .{0,1} [<maybe>(asking|contacting|calling|ringing|speaking|talking|going|emailing|chat with|speak|chasing|writing)] .{0,5}',
    '[<maybe>(my pay grade|my paygrade|above my head|not my problem|not our problem|not my fault you|not my area|not my job|somebody else deals|someone else deals|no one here deals|nobody here deals|nobody here handles|they will deal|they will have to deal|they deal with|they handle|take your pick of|only they can|only the bank can|redirect you to|directed to|pass the parcel|not authorized to deal|responsibility of the|the responsibility of|responsible for that is|responsible for this is)]',
    // You want them; this is us.
    '(want|need|after|seek|seeking|looking for|needs|wants) .{0,4} [<maybe><otherParty>] .{0,4}',
    '^(sorry|hi|hello|no|sir|madam|well|actually|you want)? .{0,3} (this is|we are|i am|here is|you have reached|you have got|you are through to|you have come through to|we at|i work|i sit) .{0,3} [<maybe>(sales|reception|billing|cards|loans|underwriting|claims|marketing|lettings|accounts|dispatch|returns|the driver|a driver|the front desk|front desk|switchboard|the bar|the shop|the call center|the night desk|logistics|the warehouse|bookings|new business|retentions|the app team|tech|hr|admissions|payroll|procurement|the clinic)]',
    '(something|matter|question|job|task|topic|issue|query|decision|call|thing|problem|concern|one) (for|of|between|to be) .{0,4} [<maybe><otherParty>]',
    '(pertain|pertains|pertaining|relates|related|concerns|belongs|attached|lies|lives|live|sit|sits|rest|rests|go|goes|come|comes|fall|falls|routed|run|handled|dealt|covered|done) .{0,1} (to|with|via|through|by|under|within|at|in|squarely) .{0,4} [<maybe>(<otherParty>|<elsewhere>)]',
    '(not|never|nothing|outside|beyond|above|out of|no part) .{0,3} (my|our|this|the) .{0,3} [<maybe><remit>]',
    'why .{0,8} (sent|send|transferred|transfer|put|passed|referred|redirected|routed|told|telling|asked|asking|contact|contacting|came|come|forwarded|given|bring|bringing) .{0,3} [<maybe>(me|us|here|this|through|my|our)]',
    '(not|no|never|zero) .{0,3} [<maybe>(get involved|involvement|getting involved|part in|hand in|dealings|connection|affiliation|touch|fix things|have anything to do)] .{0,3}',
    '[<maybe><turnTo>] .{0,4} <otherParty>',
    '(you|this is|that is|it is|we are|i am|they|barking up) .{0,6} [<act>wrong] .{0,2} (desk|port of call|number|department|dept|team|people|person|place|line|office|inbox|queue|chat|window|counter|floor|tree|door|ppl|extension|branch|bank|company|shop|group|forum|channel|section|agent|division)',
    // Said aside: see `withAsides`.
    '^.{0,2} [<aside>wrong (team|desk|department|place|person|line|office|shop|branch|counter|window|company|people|inbox|channel|door|tree|guy|agent|queue|extension)] .{0,3}$',
  ],
  quiet: [
    '(please|kindly|just|go) .{0,1} (contact|call|ring|phone|speak|talk|email|mail|write|message|ask|reach|get|check|approach|try|consult) .{0,2} (the|another|different|that|your|their|someone|somebody) .{0,4} (team|department|dept|desk|section|division|office|branch|unit|people|guys|folks|line|warehouse|bank|courier|carrier|manufacturer|supplier|vendor|seller|retailer|provider|airline|issuer)',
    '(this|our|my) (desk|line|chat|inbox|number|counter|page|channel|window|mailbox|office|queue) is .{0,2} [<maybe>(for|meant for|just for|only for|there for)]',
    '[<maybe>(not us|not ours|not mine|not on our side|not from our side|not at our end|not on our end|not our end)]',
    '(my|our|this|the) (role|job|position|team|desk|department|remit|training|line|channel|office|side|access|unit|section|inbox|queue|mailbox|chat|number) .{0,2} not .{0,1} [<act>(cover|include|extend|involve|deal|handle|stretch|reach|do|look|take|monitored|for)]',
    '(address|direct|submit|raise|take|bring|refer|put|direct|lodge|pursue) .{1,4} (to|with|up with|before) .{0,3} [<maybe><otherParty>]',
    '^(sorry|hi|hello|no|oh|sir|madam|mate|ah|oops|nope|afraid)? .{0,1} (the)? [<act>wrong] (desk|port of call|number|department|dept|team|people|person|place|line|office|inbox|queue|chat|window|counter|floor|tree|door|ppl|extension|branch|bank|company|shop|group|forum|channel|section|agent|division) (here|mate|sir|madam|friend|i am afraid|i think|for that|for this)? $',
    '(have|has) nothing to do with',
    '(someone|somebody|anyone) (else|elses) .{0,1} (job|department|problem|responsibility|area|desk|handles|deals|does|looks|will)',
    'not .{0,1} (paid|hired|employed|trained|what|why) .{0,1} (to|for|i|we)',
    '[<act>(nothing to do with)] (us|me|our|my|this)',
    '(is|are|was|be) [<maybe>(nothing to do with)] .{0,2} <otherParty>',
    '(that|this|it|these|those|which|matter|complaint|issue|request|query|decision|responsibility|billing|refunds|returns|deliveries|payments|invoices|shipping|complaints|accounts|warranty|repairs|subscriptions|bookings|tickets|pricing|luggage|visas|keys|parking|claims|metering|faults|outages|everything) .{0,4} [<maybe>(belongs to|belong to|falls to|falls under|falls within|lies with|rests with|sits with|comes under|comes down to|goes to|goes through|lands with|is with|are with|is down to|is up to|rest with|lie with|is between you|is for|are for|would be for|is one for|is a question for|is a matter for|is a job for|is the job of|lies with|decided by|rests with|set by|employed by|in the hands of)] .{0,5} (<otherParty>|else|separate|different|another|them|you|elsewhere)',
    '[<maybe><otherParty>] .{0,2} (will|would|should|has|have|need|needs|must|are the ones|is the one|are the people|is the place|are the right|is the right|can|may|might) .{0,3} (look|deal|handle|sort|answer|decide|fix|advise|pick|explain|respond|process|who|that|to) .{0,3} (that|this|it|you|one|these|with|into|at|about)',
    '<turnTo> .{0,5} <otherParty> .{0,3} [<maybe>(directly|yourself|themselves|instead|separately|not us|not me)]',
    'why (are you|did you|do you) [<act>(asking|ask|contact|contacting|calling|call|telling|tell|emailing|email|writing|write|message|messaging|bring|come|coming)] .{0,2} (us|me|here)',
    '(we|i) (do|handle|cover|deal|take|sell|answer|work|look|process|book|run|manage) .{0,4} [<maybe>(only|solely|exclusively|purely|merely|alone)]',
    '[<maybe>(<otherParty>|<elsewhere>)] (sort|sorts|own|owns|handle|handles|prepare|prepares|do|does|decide|decides|manage|manages|run|runs|look after|looks after|take care|takes care|deal|deals|cover|covers|set|sets|fix|fixes|answer|answers|own|is in charge|are in charge|is responsible|are responsible|would know|will know|have the|has the) .{0,3}',
    'not (handled|dealt|managed|looked|done|covered|processed|owned|run|sold|answered|decided|taken) .{0,3} (by|with|at|here|after) [<act>(us|me|this|our|here)]',
    '(handle|handles|do|does|deal|deals|cover|covers|cover|sort|sorts|care|prepares|decides) .{0,5} [<maybe>(we do not|i do not|not us|not me|not here|we merely|we only|we just|and we handle|we handle)]',
    'for .{1,4} (is|are) [<aside>responsible] .{1,5}',
    '(hardly|scarcely|barely) .{0,1} [<aside>for (a|the|us|our|this|an) .{0,3} to (sort|deal|decide|solve|fix|handle|chase|resolve|say|judge|answer|investigate|look|arrange|manage|settle|worry)] .{0,6}',
  ],
  guards: { negation: false },
  judge: withAsides((match, context) => {
    // A swindler is not us; a promise was not ours to make.
    if (
      /\b(?:hang up|rings? you|calls? you|rings? and asks|calls? and asks|read out|codes?|texts? you|caller)\b/.test(
        match.sentence,
      ) &&
      /\bnot (?:us|me)\b/.test(match.text)
    )
      return null
    if (/^ to (?:promise|guarantee|give|make|offer|share|keep|say|sell|charge|take)\b/.test(match.after)) return null
    if (/\bwrong number$/.test(match.text) && /^\s*of\b/.test(match.after)) return null
    const { act, maybe } = match.captures
    const surely = act !== undefined || (maybe === undefined && says(match, PASSES))
    // "You've come to the right person", "I'm sorry that the driver …", "we just don't want …".
    if (
      (/\bright (?:person|place|team|desk|people)\b/.test(match.text) &&
        /\b(?:come|came|got|reached) (?:to )?the $/.test(match.before)) ||
      (maybe !== undefined && /^(?:i am|we are) (?:[a-z]+ )?(?:sorry|glad|happy)\b/.test(match.sentence)) ||
      /\b(?:i|we) just do not\b/.test(match.text + match.after.slice(0, 8))
    )
      return null
    // What we cannot do on a date, what a swindler does in our name, what I learned to do all the same.
    if (
      /\b(?:can|could|will) not (?:[a-z]+ )?do (?:the|that|this|it|any|your)\b/.test(
        match.text + match.after.slice(0, 8),
      )
    )
      return null
    if (/\b(?:pin|passwords?|scam\w*|fraud\w*|phishing|in our name|pretend\w*|impersonat\w*)\b/.test(match.sentence))
      return null
    if (
      /\b(?:and|but|so) (?:i|we) (?:have|can|will|did) (?!not\b)(?:[a-z]+ )?(?:learned|fix|fixed|sort|sorted|found|find|help|look|done|do|handle|ask|asked)/.test(
        match.after,
      )
    )
      return null
    if (/\byou (?:do|will|would) not (?:[a-z]+ )?(?:need|have) to\b|\bno need (?:for you )?to\b/.test(match.sentence))
      return null
    if (BOTH.test(match.text) || (!surely && maybe === undefined)) return null
    if (/\b(?:away|a (?:call|click|message|tap) away)\b/.test(match.after.slice(0, 20))) return null
    const near = `${match.sentence} ${match.next}`.replace(DENIED_WARM, ' ')
    if (WARM.test(near) || WARM.test(match.previous.replace(DENIED_WARM, ' '))) return null
    // The customer asked whom to turn to.
    if (
      context.question &&
      !context.complaint &&
      /\b(?:who|whom|which (?:team|department|number)|where (?:do|can|should|would|must|shall) (?:i|we))\b/.test(
        context.normalized,
      )
    )
      return /\bnot (?:us|me|ours|mine|my|our)\b|\bnothing to do with\b/.test(match.sentence) ? 'hint' : null
    // Our own support, named or by "us": the customer stays with the same house.
    if (!surely && OWN_HOUSE.test(`${match.before.slice(-30)}${match.text}${match.after.slice(0, 20)}`)) return null
    if (repairIn(match.after) === 'ours' || repairIn(match.next) === 'ours') return null
    if (!surely) return 'hint'
    // A direction alone may be the fastest help; a duty laid on the customer is not.
    if (
      /^(?:for [a-z ]{1,40}(?:please|kindly|contact|call|email|visit)|please|kindly|contact|call|ring|phone|ask|try|email|the |that |this |it |which )/.test(
        match.text,
      ) &&
      !/\bwrong\b/.test(match.text)
    )
      return 'hint'
    return undefined
  }),
  rewrites: [
    'Another team looks after this, and I’ll hand {issue|it} over with everything you told me, so you won’t need to explain it again.',
    'I’ve asked [team] to look at {issue|this}. [name] will write to you by [time].',
    'I don’t want you to have to chase this. I’ll check with [team] and come back to you by [time].',
  ],
  examples: {
    bad: [
      'You want Lettings; this is Sales.',
      'Sorry, wrong counter.',
      'No idea why they sent you to me.',
      'Why are you asking me about this?',
      "It isn't up to us.",
      'Metering is handled by a separate company.',
      'You are better off asking the installer.',
      "That's not my department.",
      "I don't deal with billing.",
      'You need to contact the warehouse team about that.',
      "This isn't our responsibility.",
      "You've reached the wrong team.",
      "That's not really my job.",
      'Delivery problems are outside our remit.',
      'You will have to take that up with your bank.',
      'We have nothing to do with returns here.',
      'I am only chat support, sir.',
      'I was not hired to fix printers.',
      'That is something for the finance people.',
    ],
    ok: [
      "If anybody rings you in our name about a PIN, it isn't us.",
      'I checked with billing: the charge was ours and it has been refunded.',
      "I've put this on our engineers' list for tomorrow.",
      "Billing can see the invoice and I can't, so I've passed it to Amir there; he'll write today.",
      "It's our responsibility, and I'll handle it.",
      "I've looped in the warehouse and will stay on this with you.",
      'You came to the right place.',
      'My job here is to get you a refund.',
      'Which department did you order from?',
      "It's not only our job but our pleasure.",
      'The wrong person signed for it, so I have asked the courier to collect it.',
      'Our warehouse team packed a second one for you this morning.',
      'You do not need to contact the bank; I did.',
    ],
  },
})
