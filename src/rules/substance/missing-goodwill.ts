import type { CheckInput } from '../../engine/check-input'
import { checkRule } from '../types'
import { isLacking, mayLack } from './shared/lacking'
import { demands, ending } from './shared/places'

/** What it cost them beyond the thing itself. */
const HARM =
  /\b(?:cost (?:me|us)|day off|rent bounced|bounced|missed (?:the|my|our|his|her) (?:\w+ )?(?:birthday|wedding|flight|train|funeral|party|holiday|deadline|appointment|event|interview|meeting|exam|christmas|anniversary)|ruined (?:the|my|our|his|her)|out of pocket|lost (?:a|my|our|the) (?:\w+ )?(?:day|sale|client|customer|wages|income|job|booking|business)|had to (?:buy|pay|rent|book|hire|take|borrow|throw|cancel)|overdraft|bank fee|late fee|weeks? (?:with no|without)|days? (?:with no|without)|months? (?:with no|without)|twice this (?:week|month)|(?:second|third|fourth|fifth|2nd|3rd|4th|another) (?:\w+ ){0,2}(?:wrong|time|broken|late|cold|year|delivery|order|no-show|complaint)|twice|again|(?:slept|spent|stood|stuck|stranded|sat|waited|walked)(?: \w+){0,4} (?:night|day|hours?|street|midnight|car|rain|cold|snow|airport|floor)|on the street|(?:my|our|the|his|her|their|a|second|wrong) (?:[\w']+ ){0,3}(?:wedding|birthday|anniversary|funeral|holiday|honeymoon|launch|interview|exam|graduation|christening|christmas|guests|rent|mortgage|flight|cruise|connection|deadline|finals?|tax)|in front of|(?:\d+|all (?:my|our|the)|(?:twenty|thirty|forty|fifty|sixty|eighty|a hundred)) (?:\w+ )?(?:guests|people|children|kids|staff|customers|patients|clients|pupils|colleagues)|standing (?:in|on|at|around|about)|(?:smashed|broke|scratched|stained|shrank|shrunk|burned|tore|cracked|dented|bleached|clipped|hit|killed|cut) (?:my|our|his|her|the|through)|sores?\b|rash|bruis\w*|stitches|harvest|thawed|defrosted|late (?:mother|father|husband|wife|gran\w*)|heirloom|passport|visa|rotted|froze|flooded|burst|ruined|soaked|(?:my|our) (?:\w+ )?(?:piano|ceiling|wall|floor|carpet|pipes?|freezer|kitchen|car|garden|stock)|wake|hearing|court|judge|(?:two|three|four|five|six|seven|eight|nine|ten|twelve|several|many|\d+) (?:\w+ )?(?:days?|weeks?|months?|nights?|hours?|evenings?|weekends?|shifts?) (?:\w+ )?(?:\w+ing|in|of|on|without|late|lost|gone|wasted|off)\b|(?:came|come|fell|fallen|caved|crashed) (?:down|in|through|off)|collapsed|leak(?:ed|ing|s)? (?:through|into|onto|all)|(?:drilled|cut|knocked|backed|smashed|drove|reversed|crashed|kicked|put \w+ \w+) (?:\w+ )?(?:through|into|over)|(?:birthday|wedding|anniversary|christening|\d+(?:st|nd|rd|th)|party|farewell|leaving do|baby shower|prom|bar mitzvah|recital|premiere|ceremony)\b|only (?:turns?|marr(?:y|ies)|once|have one)|once in a lifetime|never get (?:it|that|this|them) back|dust|mess|mou?ld|stink\w*|filthy|exam|thesis|client|empty (?:table|room|hall|chairs?)|freezer|spoiled|had to \w+|because of (?:you|your)|unforgivable|(?:appointment|slot|place|seat|job) (?:is|was) (?:gone|lost)|miss(?:ed|ing) (?:the|my|our|his|her|a)|guests (?:sat|were|left|had)|car park|hospital|er\b|a&e|emergency|medicine|insulin|oxygen|ambulance|fined|bailiffs?|neighbou?rs?|in tears|crying|cried|laughed|fools?|embarrass\w*|humiliat\w*|stranger|years of|hours of|(?:charged|cost|costs|costing|paid|lost|out|owe)(?: \w+){0,3} [£$€₹]?\d|fortune|overdrawn|landlord|my job|third (?:wrong|time|broken)|(?:i|we|he|she|they|and|it) (?:have |has |also |then |nearly |just )?lost (?:a|an|my|our|the|his|her|all|out|half|two|three|hours|days|\d+)|(?:day|week|month|year|time|order|bill|delivery|visit|evening|night)s? (?:in a row|running|on end)|forfeit\w*|(?:taxi|cab|uber|hotel|childcare|babysitter|nanny|hire car|rental|deposit|wages|salary|pay|shift|client|contract|penalt\w+|interest charges?|bounced|declined|credit (?:score|rating)|kicked out|turned away|sent home|written warning|the sack|fired)|(?:could|did) not (?:\w+ )?(?:work|sleep|cook|shower|bathe|open|trade|sell|attend|go|travel|fly|board|pay|eat|feed|walk)|by (?:\w+ )?(?:quid|pounds|euros|dollars|rupees)|(?:no|without) (?:phone|internet|heating|hot water|money) for)\b/

/** More than putting the thing itself right. */
const GESTURE =
  /\b(?:vouchers?|discount\w*|coupons?|(?:for|of) (?:free|charge)|complimentary|free (?!of\b)\w+|waiv\w+|on (?:us|the house)|(?:no|without) (?:extra )?(?:charge|cost)|compensat\w+|goodwill|gestures?|gift|make (?:it|this|that) up|we (?:will|would like to)(?: \w+)? (?:pay|cover|reimburse)|i (?:will|have)(?: \w+)? (?:pay|cover|paid|covered)|(?:pay|cover|reimburse)(?:ing|ed|s)? (?:for |the |your |you for )|for the (?:wait|trouble|delay|bother|upset|inconvenience|lost|spoiled|night|day|mess)|\d+ ?(?:%|percent) off|extra|on top|bonus|upgrad\w+|treat|half price|money off|off (?:your|the|this|next) (?:next |rent|bill|month)|credited (?:this|the|your|a|you)|credit(?:s)? (?:of|for|to|on|is|in)|(?:month|week|year|months|weeks) (?:free|off|on us)|(?:tonight's|your) hotel|both fares|goes to your card|[£$€₹] ?\d[\d.,]*(?: \w+){0,4} (?:for|towards?|on top|off)|here is [£$€₹] ?\d|(?:the )?whole (?:order|bill|stay|[£$€₹])|refunded (?:all|the (?:whole|entire|full)|everything))\b/
/** The reply says that it was us. */
const OWNED =
  /\b(?:(?:was|is|were) (?:all |entirely |squarely )?(?:ours|on us)\b|(?:we|i|our \w+) (?:\w+ ){0,2}\w+ (?:\w+ ){0,2}the wrong|our \w+ (?:canceled|cut|lost|broke|wiped|deleted|sent)|(?:the|our) mix-?up|(?:i am|we are) sorry (?:that )?our \w+ \w+|we (?:spoiled|ruined|wrecked|damaged|flooded|burned|scratched|stained|smashed|drilled|overcharged|undercharged|overbooked|double[- ]billed|misplaced|mislaid|mishandled|miscounted|misread|misspelled|botched|bungled|muddled|dropped|let you down|kept you|failed|cut|canceled|lost|broke|wiped|deleted|double[- ]booked)|(?:our|my|kitchen|warehouse|team) (?:\w+ )?(?:mistake|error|fault|bad|failure|doing)|(?:our|the) (?:driver|rider|ledger|engineer|technician|kitchen|courier|nurse|team|staff|system|server|config|filter) (?:\w+ ){0,2}(?:forgot|was wrong|went|did|made|pushed|missed|failed|mixed)|(?:two|three|four|five|six|several|all those|\d+) wrong \w+|(?:difference|excess|overpayment|overcharge)\b.*\b(?:went|gone|paid|sent|refunded|returned|credited|back)|\bby us\b|(?:wrong|incorrect|double) (?:parts?|items?|sizes?|colou?rs?|models?|rooms?|cakes?|names?|dates?|shades?|fabrics?|photos?|files?|pages?|letters?|medicines?|pills|foods?|dish|dishes|drinks?|pizzas?|tables?|seats?|cars?|bikes?|keys?|dress|dresses|suits?|shoes|glasses|lens|lenses|tickets?|flights?|house|door|tank|plants?|flowers|bouquet|paint|product|parcel|bills?|charges?|orders?|bookings?|entry|tariff|address)|we (?:\w+ )?(?:gave (?:your|it|the) \w+(?: \w+)? (?:away|to)|(?:put|wired|posted|took|moved|sold|handed|booked|shipped) \w+(?: \w+){0,2} (?:wrong|by (?:accident|mistake)|in error)|mixed|turned off|sent you|put the|typed|pushed|had a|forgot|missed|cut)|i typed)\b/

/** The customer says plainly who did it. */
const YOUR_DOING =
  /\b(?:you|your (?:\w+ ){0,2}?(?:technician|engineer|driver|courier|fitter|installer|plumber|electrician|cleaner|mover|team|staff|crew|shop|branch|system|app|site|agent|nurse|clerk|man|men|lad|guy|people|van|company|update|kitchen|warehouse|surgery|clinic|office|depot|bank|garage|mechanic|groomer|hairdresser|stylist|florist|baker|caterer|waiter|barman|porter|removal men|bot))(?: (?:have|has|had|just|then|also|all|again|even|still|now))* (?:took|taken|sent|gave|given|charged|billed|drilled|cut|broke|broken|lost|dropped|damaged|scratched|flooded|smashed|spoiled|spilled|ruined|burned|burnt|backed|drove|reversed|delivered|deleted|wiped|canceled|booked|overbooked|forgot|forgotten|left|packed|put|typed|entered|switched|disconnected|closed|blocked|froze|sold|shaved|dyed|installed|fitted|mixed|stained|hit|crashed|knocked|walked|misread|misplaced)\b(?! (?:us|me) (?:a (?:lovely|great|nice)|great|good))/

/** Our doing, more harm than the thing itself, and no gesture. */
function isOwed({ context, facts }: CheckInput, said: string): boolean {
  // Who is sorry for what went wrong again has it on their side.
  const sorry = context.repeat && facts.apologies.some(({ conditional }) => !conditional)
  const ours = context.fault === 'ours' || facts.owns || sorry
  if (!ours && !OWNED.test(said) && !YOUR_DOING.test(context.normalized)) return false
  const harm = HARM.test(context.normalized) || /!!/.test(context.text)
  if (!harm && context.anger < 2 && !(context.repeat && context.anger >= 1)) return false
  // Where it cost them more than the thing, their money back is no gesture yet.
  return !(harm ? GESTURE.test(said) : facts.goodwill)
}

export default checkRule({
  id: 'missing-goodwill',
  family: 'substance',
  title: 'Our mistake, their loss',
  why: 'It was our doing and it cost them more than the thing itself; a small gesture beside the sorry doubles satisfaction.',
  sources: [
    { title: 'Whatever solution you give, make sure it compensates (seed 004)' },
    { title: 'Relent slightly in their favour (seed 001)' },
    {
      title: 'Orsingher, Valentini & de Angelis 2010, justice in complaint handling, JAMS',
      url: 'https://doi.org/10.1007/s11747-009-0155-z',
    },
  ],
  severity: 'hint',
  rewrites: [
    'To make up for {issue|this}, I would like to offer you {goodwill|[gesture you may offer]}.',
    'Because this was our doing, I would like to give you {goodwill|[gesture you may offer]}.',
    'I would like to make this up to you with {goodwill|[gesture you may offer]}.',
  ],
  check: (input) => {
    const { context } = input
    if (!demands(input) || !(context.troubled || context.anger > 0) || !mayLack('goodwill', input)) return []
    const said = input.sentences.map((s) => s.norm).join(' ')
    const owed = isOwed(input, said)
    if ((!owed && GESTURE.test(said)) || !isLacking('goodwill', input, owed)) return []
    const at = ending(input)
    return [{ start: at, end: at }]
  },
  examples: {
    bad: [
      {
        customer: 'Third wrong item from you, missed the birthday',
        reply: 'Sorry! The right one ships today.',
      },
      { customer: 'You double-charged me and my rent bounced', reply: "I'm sorry. The second charge is reversed." },
      { customer: 'Took a day off, no engineer AGAIN', reply: "I'm sorry. New slot Tuesday." },
      { customer: 'Your outage cost me a day', reply: "We're back up. Sorry." },
      { customer: 'Cold food twice this week!!', reply: "I've told the restaurant." },
      { customer: '6 weeks with no phone because of you', reply: 'Your line is active now.' },
      {
        customer: 'You sent the wrong cake and ruined our wedding',
        reply: 'We are sorry about the cake. The baker has been told.',
      },
    ],
    ok: [
      { customer: 'Third wrong item', reply: "I'm sorry. The right one ships today, and this order is on us." },
      { customer: 'double-charged, rent bounced', reply: "Reversed, and send me the bank's fee: we'll pay it." },
      { customer: 'I lost my key', reply: 'A new one costs £5.' },
      { customer: 'Courier late due to snow', reply: 'Thank you for waiting; it comes tomorrow.' },
      { customer: 'Outage', reply: "I've credited this month." },
      { customer: 'First small delay', reply: "Sorry, it's out today." },
      { customer: 'You sent me the wrong cable', reply: 'Sorry about the cable. The right one is in the post.' },
    ],
  },
})
