import { repairIn } from '../repair-ahead'
import { phraseRule } from '../types'

/** A specific act makes the stock phrase harmless. */
const DID =
  /\b(?:i|we) (?:have|had|also|just|am|are|will|already) (?:[a-z]+ )?(?:refunded|sent|changed|fixed|passed|read|rung|called|booked|added|replaced|credited|moved|asked|checked|looked|spoken|written|updated|raised)\b|\b(?:changed|led us to|helped us|means (?:that )?we|is why we|so (?:i|we) (?:have|had|will|can|changed|moved|added|made|now|put|built|took))\b/

/** The lines that Rage studies name. */
const WORST =
  /\bimportan|\bvalued?\b|\bserious|\bpride\b|\bstrive|\bassured?\b|\bpriority\b|\beverything\b|\bthank(?:s| you)? for (?:contacting|reaching|choosing)|\banything (?:else|more|further)\b/

export default phraseRule({
  id: 'hollow-script',
  family: 'voice',
  title: 'Stock phrase',
  why: 'Customers know these lines by heart and read them as proof that nobody read their message.',
  sources: [
    { title: 'Customer Rage Study 2013, W. P. Carey School of Business' },
    { title: 'Be sincere: in-depth exploration of complaints (seed 002)' },
    {
      title: 'Scripted empathy in call centers, Fortune 2016',
      url: 'https://fortune.com/2016/03/23/call-centers-scripted-empathy/',
    },
  ],
  severity: 'hint',
  // The whole line is the trouble, not the one stiff word in it.
  priority: 1,
  patterns: [
    '(customer|guest|passenger|patient|member|client|player|student|policyholder|user|your|our customers|our guests) .{0,1} (delight|satisfaction|happiness|comfort|safety|success|trust|experience|wellbeing|well-being|journey|loyalty|convenience|peace of mind|needs|smile|smiles|joy) .{0,3} (is|are|remains|comes|means|drives|guides|inspires|motivates|matters|lies|sits) .{0,4} (cornerstone|foundation|heart|core|everything|all|first|priority|mission|motto|passion|goal|aim|reward|purpose|promise|business|driver|forefront|top|center|measure|why|north star|motivation|pride|focus|paramount|dna|us)',
    '(we|our bank|our company|our team|the bank|the company|management|i) .{0,3} (value|values|cherish|cherishes|treasure|treasures|appreciate|appreciates|respect|respects|honor|prize) .{0,2} (your|our|the|you|each|every|all|having) .{0,3} (association|relationship|relation|partnership|bond|membership|faith|confidence|choice|effort|candor|honesty|perspective|voice|visit|stay|journey|as a|being|taking|sharing|having|with us)',
    '(endeavor|endeavour|endeavors|endeavours|aim|aims|strive|strives|effort|efforts|goal|commitment|attempt|resolve|quest|promise|vision) .{0,2} (to|is to|at|of) .{0,3} (serve|exceed|delight|provide|offer|deliver|give|ensure|satisfy|please|meet|surpass|improve|excel|wow|keep you|make every|be the best|be your) .{0,4}',
    '(treat|handle|consider|view|regard|take|address|approach) .{0,2} (every|each|all|any|such|your|these|this) .{0,3} (with|as|very|extremely|most|to) .{0,3} (utmost|importance|seriousness|seriously|urgency|care|respect|priority|opportunity|gift|attention|heart|sincerity|diligence|dignity)',
    '(appreciate|appreciates|grateful|thank|thanks|thankful) .{0,2} (you|your|for) .{0,2} (taking|sharing|bringing|making|giving|spending|the) .{0,3} (time|effort|moment|thoughts|experience|attention|opportunity|feedback)',
    '(every|each|your|any) .{0,2} (complaint|complaints|feedback|comment|criticism|opinion|concern|voice|view|review|message|customer|call|moment) .{0,2} (is|are|as|counts|has|will) .{0,5} (opportunity|chance|gift|noted|heard|matters|lesson|improve|grow|learn|better|way|counts|treasure|taken)',
    '(customers|people|guests|members|users|clients|feedback|comments|messages|players|patients) (like|such as) (you|yours|yourself|this) .{0,3} (keep|keeps|make|makes|help|helps|are|is|inspire|drive|drives|who|that|why)',
    '(concern|feedback|comments|complaint|point|query|grievance|dissatisfaction|remarks) .{0,2} (duly noted|has been noted|have been noted|been noted|is noted|are noted|noted with|noted and|been registered|been heard|have been heard)',
    '(opinion|opinions|voice|feedback|say|vote|view|views|experience|satisfaction) (counts|count|matters|matter)',
    '(safety|comfort|satisfaction|happiness|trust|security|health|wellbeing|experience|convenience) .{0,6} (first|top|number one|main|greatest|highest|primary|utmost|foremost) .{0,1} (concern|priority|goal|aim|thought|consideration|interest|responsibility|commitment)',
    '(inspire|inspires|motivate|motivates|encourage|encourages|push|pushes|drive|drives) us (to|every|each|towards|forward)',
    '(raise|raising|set|setting) the (bar|standard|benchmark)',
    '(every step of the way|each and every|day in day out|in every interaction|at every touchpoint|with a smile|just a call away|just a click away|a phone call away|our doors are always|you deserve the best|you deserve nothing|nothing but the best|nothing less than|because you matter|you matter to|you are at the|your voice matters|we hear you|your feedback is a gift|makes us better|make us better|thanks for being|thank you for being|part of our story|one of our|our valued|together we|bear with us|sincerest|heartfelt|humbly|do what we do|why we do what|reason we exist|we live to|serving you since|proudly serving|always a pleasure|assure you of our|assuring you of|in high regard|highest regard|highest esteem|esteem|patronage|your continued)',
    '(keeping|making|putting|helping|bringing|connecting|building|creating|delivering|serving|powering|empowering|enriching) (you|your|people|customers|communities|lives|smiles|happiness|trust|memories|value|joy|excellence|every) .{0,3} (safe|warm|happy|informed|first|connected|smile|smiles|lives|better|dreams|day|excellence|matters)',
    '(look|looking|looks) forward to .{0,4} (again|soon|future|relationship|long|serving|seeing|hosting|working|patronage|continued|business|hearing|delighting)',
    '(your|the) (satisfaction|happiness|delight|trust|comfort|safety|success|well-being|wellbeing) .{0,3} (guaranteed|priority|first|everything|reward|mission|goal|promise|us|world)',
    'your .{0,3} (call|business|feedback|satisfaction|custom|opinion|experience|concern|concerns|patronage|comfort|happiness|time|loyalty|trust|message|complaint|privacy|convenience|inquiry|request|query|voice) .{0,1} (is|are|remains|means|matters|matter|mean) .{0,5} (important|importance|valuable|valued|priority|paramount|appreciated|matters|utmost|us|me|heart|everything|lot|concern|treasured|focus)',
    '(we|i) .{0,3} (value|values|appreciate|cherish|treasure|respect|treasures) .{0,2} (your|our|each|every|all|you) .{0,3} (business|feedback|custom|loyalty|patronage|customers|customer|opinion|opinions|input|support|trust|time|cooperation|continued|relationship|comments|suggestions|satisfaction|views|understanding)',
    '(we|our|company|team|management|department|i) .{0,3} (take|takes|taking|treat|treats) .{0,7} (seriously|seriousness|serious|heart)',
    '(we|our|team|i|company) .{0,4} (strive|strives|striving|pride|prides|endeavor|endeavour|aim|aims|committed|dedicated|passionate|commit|devoted|obsessed) .{0,5} (to|ourselves|for|on|about|in|itself|myself)',
    '(valued|esteemed|loyal|respected|precious|beloved) (customer|customers|client|clients|user|users|guest|guests|member|members|patron|patrons|sir|madam|subscriber|consumer|passenger|passengers|traveler|travelers|resident|residents|tenant|reader|rider|player|buyer|shopper|visitor|viewer|diner|policyholder|account holder|cardholder|student|patient|friend|partner|supporter|family|fan|listener|donor)',
    '(rest|be|feel|stay|please) assured .{0,2}',
    '(thank|thanks) .{0,2} (for|so) .{0,2} (contacting|reaching|writing|getting|choosing|bringing|messaging|emailing|calling|connecting|approaching|being|your|taking|sharing|letting) .{0,2} (us|out|in|touch|to|with|our|this|feedback|patience|business|understanding|time|continued|inquiry|email|message|valued|valuable|support|cooperation|interest|loyal|patronage|concern|query)',
    '(is|was) there anything (else|more|further) .{0,5} (help|assist|do|with|support|for)',
    '(anything else|any other|any further|further) .{0,4} (help|assist|assistance|questions|queries|concerns|question|query) .{0,6}',
    '(do not|never) hesitate to .{0,1}',
    '(customer|customers|client|satisfaction|you|your|guest) .{0,4} (our|is|are) .{0,3} (top|number|highest|first|utmost|main|greatest|priority|one) .{0,2} (priority|concern|one|importance|commitment|goal)?',
    '(we|i) (are|am) (here|always|more|only) .{0,3} (to|for|you|happy|available|click|call) .{0,2} (help|assist|you|serve|support|away)',
    '(providing|provide|delivering|deliver|offering|offer|ensure|ensuring|give|giving) .{0,5} (best|excellent|exceptional|outstanding|highest|seamless|world|finest|great|smooth|hassle|premium|superior|quality|top) .{0,3} (service|experience|support|customer|possible|quality|care|class|level|standard|standards)',
    '(we|i) .{0,3} (doing|do|working|work|try|trying|put|make|making) .{0,3} (everything|best|hard|tirelessly|clock|utmost|effort|level|diligently|power|priority) .{0,4}',
    '(we|i) .{0,2} (thank|appreciate) .{0,1} you .{0,1} for .{0,1} your .{0,2} (patience|understanding|cooperation|business|loyalty|feedback|continued|valued|support)',
    '(your|the) (patience|understanding|cooperation) (is|and|in) .{0,4}',
    '(thank|thanks|grateful|thankful|appreciate) .{0,3} (choosing|flying|shopping|banking|traveling|riding|staying|dining|trusting|partnering|subscribing|joining|picking|playing|renting|booking|reaching|contacting|getting|being|selecting|considering|sticking) .{0,2} (us|with|out|in|to|at|part|a|our|by|/^[a-z]+$/)',
    '(we|our company|our team|company|our staff|our people|i) .{0,2} (always|constantly|continually|continuously|consistently|truly|genuinely|do|never) .{0,2} (go|goes|going|put|puts|aim|try|strive|seek|look|work|want|care|listen|learn|improve|deliver|provide|offer|ensure|compromise|rest|stop|welcome|love|endeavor|give|do|keep) .{0,6}',
    '(go|goes|going|went) .{0,2} (extra mile|above and beyond|beyond expectations|out of our way|over and above)',
    '(is|are|lies|sits|stands|at|remains|stay|stays|be) .{0,1} at .{0,2} (heart|core|center|forefront|top) of .{0,3} (everything|all|what|our|we|business|mission|operation|operations)',
    '(customer|customers|client|clients|passenger|passengers|guest|guests|patient|patients|members|member|you|people|happiness|safety|quality|satisfaction|service|comfort|experience|trust|security|your) .{0,4} (come|comes|is|are) .{0,2} (first|paramount|everything|king|key|priority|a priority|our passion|our promise|our business|our mission|our commitment|our goal|our aim|our top)',
    '(it is|this is|that is|has been|remains) .{0,2} (our|my) .{0,3} (endeavor|endeavour|aim|goal|mission|commitment|promise|pleasure|privilege|duty|priority|policy|vision|desire|intention|ambition|philosophy|motto|honor) .{0,6}',
    '(nothing|no one|nobody) .{0,2} (is|matters|means|could be|comes|ranks|stands|sits|weighs|counts|goes|gets|outranks|trumps|beats|takes) .{0,2} (more|closer|before|above|higher|over|heavier|nearer|precedence|priority|further|your|our) .{0,3} (important|than|to|us|our)',
    '(mean|means|meant) .{0,2} (world|lot|everything|so much) to us',
    '(high|highest|usual|exacting|strict|own|rigorous|normal) .{0,1} (standard|standards|level|levels|quality) .{0,3} (we|of|our|that|you)',
    '(not|never) .{0,3} (experience|service|standard|level|impression|quality|reflective|representative|indicative|typical) .{0,2} (we|of|our|that|you) .{0,5}',
    '(feedback|comments|suggestions|thoughts|input|opinion|opinions|views|ideas|remarks) .{0,3} (help|helps|helped|allow|allows|is a gift|are a gift|enable|enables|is how|welcomed|is always|are always|is used|shape|makes us|make us|is precious|matter|matters|is important)',
    '(assuring|assure|promise) you .{0,2} (best|utmost|our best|full|highest|prompt) .{0,3} (attention|services|service|support|cooperation|always|at all times)',
    '(part of|member of|welcome to|join|joining) .{0,2} (family|community|journey|tribe)',
    '(we|i|company|team) .{0,1} (care|cares|listen|listens|value you|appreciate you|love our|love you|adore|treasure|cherish) .{0,3} (about|you|our|deeply|a lot|very much|customers|guests)?$',
    '(thank|thanks) .{0,2} for .{0,2} (understanding|patience|cooperation|bearing|kind|continued|continuing|loyalty|support|business|custom|patronage|feedback|interest|inquiry|query|message|email|call|letter|trust)',
    '(every|each|all) .{1,2} (matters|matter|counts|count|deserves|deserve|is important|is valued|is special|is unique|is precious) .{0,2}',
    '(happiness|satisfaction|delight|comfort|safety|success|trust|smile|smiles|feedback|loyalty|joy) .{0,1} (is|are) (what|why|how|the reason|the thing|all) .{0,2} (drives|drive|keeps|keep|motivates|guides|inspires|matters|moves|fuels|powers|pushes|counts|do|exist|measure|live|work)',
    '[<span>(accept|extend|offer|convey|express|tender|present) .{0,2} (sincere|sincerest|heartfelt|humble|humblest|deepest|unreserved|profound|wholehearted|warmest|our|my) .{0,1} (apologies|apology|regrets|regret)] for (any|the|this|all|whatever|such)',
    '[<span>(sincerely|deeply|truly|humbly|unreservedly|wholeheartedly|profusely|genuinely) (apologize|regret|sorry)] for? any',
    '(your|every|each|all) .{0,2} (complaint|complaints|concern|concerns|query|queries|message|messages|customer|call|comment|review|reviews) .{0,2} (counts|is treated|are treated|is heard|are heard|is read|are read|is important|matter|matters|deserves|gets|receives|is valued|are valued)',
    '(second to none|best in class|world class|next level|top notch|state of the art|first class|five star|gold standard|customer centric|customer focused|customer first|customer obsessed|customer satisfaction|service excellence|excellence in service|unparalleled|unrivaled|unmatched|hassle free|one stop|peace of mind|quality is|our middle name|pursuit of excellence|passion for|culture of)',
  ],
  unless: [
    'your feedback (led|changed|helped|made)',
    '(your|our) (time|request|message|call|experience) (is|was) (at|on|booked|with|set)',
    'anything else i (missed|overlooked|forgot)',
    'feedback (form|is open)',
    '(thank|thanks) .{0,2} (for) .{0,2} (photos|photo|screenshot|screenshots|details|video|receipt)',
  ],
  judge(match, context) {
    // To somebody happy, courtesy is courtesy.
    if (context.known && context.thanks && !context.complaint) return null
    if (
      context.known &&
      context.anger === 0 &&
      !context.complaint &&
      /^(?:thank|have|enjoy|wish|is there|do not|never|look|any)/.test(match.text)
    )
      return null
    if (DID.test(match.after) || DID.test(match.before)) return null
    // "Our aim is Friday", "my pleasure", "this is our policy": said of this case or of other things.
    if (
      /^(?:our|the|it is|this is|that is|has been|remains)\b/.test(match.text) &&
      !/\b(?:customer|customers|client|clients|guest|guests|passenger|passengers|patient|patients|provide|deliver|offer|ensure|serve|satisf\w+|service|services|experience|excellen\w+|quality|best|happy|help|assist|endeavou?r|promise|value\w*|first|support|care)\b/.test(
        match.text + match.after,
      )
    )
      return null
    if (/^(?:thank|thanks)\b/.test(match.text)) {
      // "Thank you for reaching out" opens the reply; a thank-you further down is none of this.
      if (!context.known || context.anger === 0 || match.previous.split(' ').length > 6)
        return /\b(?:taking the time to (?:share|reach|write|provide|bring|contact)|customers? like you|choosing|chose|being|loyal|valued|valuable|patronage|business|contacting|reaching|continued|flying|shopping|banking|travell?ing|riding|staying|dining|trusting|partnering|subscribing|joining|playing|renting|considering)\b/.test(
          match.text,
        ) && !/\b(?:photos?|details|letting|telling|screenshots?)\b/.test(match.text)
          ? 'hint'
          : null
      if (!/\b(?:contacting|reaching|writing|getting|choosing|connecting|approaching)\b/.test(match.text)) return 'hint'
    }
    if (
      /^(?:we|i) (?:are|am) (?:here|always|more|only)\b/.test(match.text) &&
      !/\b(?:help|assist|serve|support|you|away|call)\b/.test(match.text)
    )
      return null
    if (!context.complaint || context.anger < 2 || !WORST.test(match.text)) return 'hint'
    // Beside real content one such line is a small thing; only where nothing else is said does it provoke.
    const near = `${match.before} ${match.after} ${match.previous} ${match.next}`
    const specific = [...context.stems].some((stem) => stem.length > 3 && near.includes(stem))
    return repairIn(near) === undefined && !specific ? 'warn' : 'hint'
  },
  rewrites: [
    { scope: 'sentence', text: '' },
    'I’ve read what you wrote about {issue|this}, and here is what I’m doing: [step].',
    'Here is where {issue|this} stands: [fact].',
  ],
  examples: {
    bad: [
      'Guest happiness drives us forward.',
      'We value your association with our bank.',
      'Your business is important to us.',
      'We take complaints very seriously.',
      'Dear valued customer,',
      'Rest assured we are doing everything we can.',
      'We pride ourselves on excellent service.',
      {
        customer: "You lost my dog's ashes",
        reply: 'Thank you for reaching out to PetBox! Is there anything else I can help with today?',
      },
      'Customer satisfaction is our number one priority.',
      'Your opinion matters a lot to us.',
      'We are committed to delivering a world-class experience.',
      'Please do not hesitate to contact us.',
      'We treat every complaint with the utmost seriousness.',
      'Guests come first here at Alder Hotel.',
      'Thank you for flying with BlueWing, where every mile matters.',
      'We never stop improving for our members.',
      'It remains our constant aim to deliver excellent service.',
      'Passenger comfort lies at the core of all we do.',
      'Assuring you of our best attention at all times.',
    ],
    ok: [
      'Your association fee of £5 is back on the card.',
      'Your feedback led us to fix the label this morning.',
      "I've read your message twice and rung the depot.",
      'Thank you for the photos; they show the crack.',
      'The serious fault light means stop driving.',
      'Is there anything else I missed in your list?',
      { customer: 'thanks!!', reply: 'Have a great day!' },
      'Your call is booked for nine on Friday.',
      'I take the blue line to the depot and can collect it.',
      'The value of the voucher is on the back.',
      'Dear Ms Okoro, your lamp left today.',
      'Our aim is to have it with you by Friday.',
      'I went back to the shop and found your scarf.',
    ],
  },
})
