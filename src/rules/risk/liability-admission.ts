import type { Context } from '../../engine/context/types'
import { phraseRule } from '../types'

const AT_STAKE =
  /\b(?:sue|su(?:ed|ing)|court|lawyer|solicitor|attorney|legal\w*|injur\w*|hurt|burn\w*|fire|shock\w*|dangerous|unsafe|hazard\w*|hospital|accident|died|death|compensation|damages|claim|lawsuit|liab\w*|negligen\w*|defect\w*|recall|wiring|smoke|scald\w*|poison\w*|allerg\w*|lost (?:my|all|the|our) (?:savings|money|income|pension|job|house)|fractur\w*|broke(?:n)? (?:my|his|her|a|an|our) (?:\w+ )?(?:hip|leg|arm|wrist|ankle|hand|foot|nose|jaw|tooth|teeth|back|neck|rib|ribs|finger|toe|bone|shoulder|collarbone|knee|elbow)|crush\w*|drown\w*|asthma\w*|electrocut\w*|ambulance|surgery|stitches|wound\w*|bleed\w*|bled|chok\w+|concuss\w*|paraly\w*|miscarr\w*|infect\w*|intensive care|in the er|emergency room|insurers?|insurance|ombudsman|regulator|tribunal|police|dentist|counsel|sick|ill|slipped|crash\w*|collapsed|caught fire|exploded|a&e|loss(?:es)?)\b/

/** Words that say whose fault it is, or that a rule was broken. */
const LAWFUL =
  /\b(?:fault|blame|liab\w*|negligen\w*|reckless|unsafe|defective|dangerous|caused|responsib\w*|breach\w*|violat\w*|broke|illegal|unlawful|legally|defen[sc]e|hazard\w*|knew|admit\w*|owe)\b/

const serious = (context: Context, sentence: string): boolean =>
  context.legal ||
  context.safety ||
  AT_STAKE.test(context.normalized) ||
  /\b(?:burn|injur\w*|hurt|fire|shock|dangerous|unsafe|accident|wiring|sue|court|negligent|negligence|liab\w*)\b/.test(
    sentence,
  )

export default phraseRule({
  id: 'liability-admission',
  family: 'risk',
  title: 'A legal conclusion',
  why: 'An apology is safe; a legal conclusion is not yours to draw. This is not legal advice: ask your team.',
  sources: [{ title: 'Compensation Act 2006, s. 2 (an apology is not an admission)' }],
  severity: 'hint',
  patterns: [
    '(legally|in law|by law|in the eyes of the law) <adv>? (we|it is|this is|the fault|the blame) .{0,3} (at fault|liable|responsible|to blame|in the wrong|ours|our fault|our responsibility)',
    '(failed|fails|breached|neglected|fell short|fallen short|failing|failure) .{0,3} (duty of care|legal duty|statutory duty|safety duty)',
    '(we|i|company|firm|management) <adv>? (admit|accept|acknowledge|concede|confirm|recognize|agree) that .{0,4} (fire|flood|injury|injuries|accident|fall|burn|burns|leak|explosion|shock|collapse|illness|poisoning|crash|loss|death) .{0,2} (was|were|is|came|resulted|happened|occurred|stems|arose) .{0,3} (caused by|because of|due to|from|down to|through) .{0,1} (our|us|my)',
    '(pay|owe|settle|cover|accept|compensate|refund|meet|honor|foot) .{0,3} (whatever|anything|what|everything|any sum|any amount) .{0,3} (court|judge|tribunal|ombudsman|jury|arbitrator|lawyer|solicitor|coroner|magistrate)',
    '(we|i|us|company|team|driver|technician|engineer|staff|product|side|manufacturer|store|shop|supplier|charger|battery|wiring|installer|branch|department|management|colleague|firm|business|they|it|that|this|device|conduct|behavior|installation) <adv>? (was|were|am|are|have been|has been|had been|is|being) <adv>{0,2} (negligent|grossly negligent|liable|fully liable|legally liable|legally responsible|legally at fault|legally wrong|legally in the wrong|reckless|in breach|in violation|in clear breach|culpable|criminally|breaking the law|acting illegally|acting unlawfully|guilty of|at fault legally|at fault for your injury|responsible in law|responsible under the law|on the hook|legally obliged to pay|legally obliged to compensate|legally bound to)',
    '(we|us|company|i) <adv>? (was|were|am|are|is) <adv>{0,2} (at fault|to blame|responsible|in the wrong) .{0,4} (injury|injuries|accident|burn|burns|fire|damage|damages|loss|losses|legally|hurt|injured|death|illness|hospital|harm|what happened to you|crash)',
    '(accept|accepts|accepting|accepted|admit|admits|admitting|acknowledge|acknowledges|assume|assumes|concede|bear|bears|confess|confirm|recognize|take on|plead|take full|takes full|own) .{0,4} (liability|legal responsibility|legal blame|negligence|guilt|guilty|culpability|legal fault|fault in law|breach|wrongdoing)',
    '(our|my|clear|gross|sheer|pure|plain|outright|due to|through|because of|result of|case of|act of) <adv>? (our)? <adv>? (negligence|recklessness|gross negligence|malpractice|wrongdoing|breach|dereliction|breach of duty|carelessness|duty of care failure|unlawful conduct|illegal conduct|misconduct)',
    '(we|i|they|company|team|staff|colleague|driver|engineer) <adv>{0,2} (broke|violated|breached|infringed|have broken|have breached|have violated|has broken|has breached|has violated|did break|did breach|did violate|are breaking|are violating|are breaching|failed in|neglected|failed to meet|failed to comply with|did not comply with|did not meet|ignored) .{0,4} (law|laws|contract|contracts|regulation|regulations|agreement|duty|duties|gdpr|act|rights|statute|legislation|data protection|legal obligation|legal obligations|legal duty|safety standards|safety regulations|safety rules|consumer rights|code|legal requirements|duty of care)',
    'you (could|can|would|may|might|should|will|have|are|had|definitely|certainly|probably) <adv>? .{0,5} (sue|suing|sue us|win in court|win the case|win a case|win this in|take us to court|take legal action|claim damages|claim compensation from us|strong case|good case|solid case|legal case|case against|claim against us|grounds to|legally entitled|legal grounds|legal claim|valid claim against|lawsuit|win against us|press charges|valid legal)',
    '(judge|court|lawyer|jury|tribunal|ombudsman|solicitor|regulator|any judge|any court) <adv>? (would|will|could) .{0,3} (agree|side|rule|find|award|say|rip|back you|tear|take your|have a field|be on your)',
    '(case|claim|grounds|lawsuit|action) against (us|our|the company|this company|my company)',
    '(this|that|it|what we did|what happened|what we have done|what he did|what they did|our conduct|practice|fee|charge|clause|contract term) <adv>? (is|was|were) <adv>{0,2} (illegal|unlawful|against the law|a crime|criminal|fraud|fraudulent|a breach|a clear breach|a violation|negligence|malpractice|not legal|not lawful|unlawful on|illegal of|theft|unenforceable|a criminal|misleading advertising|false advertising|discrimination|a gdpr|misrepresentation|mis-selling|professional negligence)',
    '(we|i|the company|management|engineers|team|our supplier|everyone here|they|bosses|head office|the manufacturer|some people here) <adv>{0,2} (knew|were aware|was aware|have known|had known|has known|have been aware|had been aware|were warned|was warned|had been warned|covered up|hid|concealed|did nothing|chose to ignore|ignored|turned a blind|kept quiet|failed to warn|did not warn|never warned|should have recalled|should have warned|swept) .{0,9} (dangerous|danger|defect|defects|defective|unsafe|faulty|fault|hazard|hazardous|risk|risks|fire|fires|safety|recall|recalled|months|years|before|all along|complaints|reports|warnings|warning|you|customers|public|problem with|burn|overheat|overheats|overheating|eye|about it|carpet|known)',
    '(failed|skipped|did not pass|never passed|did not carry out|never carried out|did not do|never did|cut corners|forged|falsified|faked|not done|bypassed) .{0,4} (safety|inspection|inspections|safety checks|safety tests|certification|testing|safety test|maintenance|risk assessment|safety check|required checks|quality checks|corners)',
    'should (never|not) have been (sold|released|on the market|on sale|approved|on the shelves|let out|certified|allowed on|made|installed|given to a child|in use)',
    '(we|our product|our charger|our driver|our staff|our battery|our mistake|our error|our failure|our device|our food|our engineer|our colleague|our equipment|it is our fault|our fault|we are the ones) .{0,4} (caused|causing|responsible for|to blame for|led to|resulted in|that you were|you were|you got|you are) .{0,5} (injury|injuries|accident|burn|burns|burned|fire|death|illness|hurt|injured|damage to your health|loss of|losses|hospital|ill|sick|poisoned|shock|harm|financial loss|damage)',
    '(we|i|company) <adv>? (owe|owes) you .{0,3} (damages|compensation|by law|legally|under the law|settlement|payout)',
    '(no|not a) <adv>? (defense|legal defense|leg to stand|legal leg|case to answer)',
    '(i|we) (admit|confess|must admit|have to admit|will admit|openly admit|freely admit) .{0,8} (illegal|unlawful|negligent|liable|law|breach|unsafe|dangerous|fraud|fault|knew|responsible|misled|mis-sold|lied)',
    '(we|i|our advisor|our adviser|our salesman|our agent|they) <adv>? (misled|deceived|defrauded|mis-sold|missold|cheated|tricked|discriminated against|endangered|harmed|injured|poisoned|stole from|overcharged you illegally|put your life|put you in danger|put you at risk|put your family|put your child)',
    '(failed|breached|broke|neglected|ignored|missed|violated|fell short) .{0,5} [<law>(legal|statutory|contractual|regulatory|fiduciary)] (obligation|obligations|duty|duties|responsibility|requirements|standard|standards)',
    '(we|i|bank|company|hotel|airline|clinic|school|firm|insurer|landlord|council|us|and|kitchen|management) <adv>? (will|shall|must|should|have to|has to) <adv>? [<law>(bear|cover|make good|pay for|reimburse|compensate|indemnify|answer for)] .{0,3} (entire|whole|full|all|every|total|any) .{0,3} (loss|losses|damage|damages|consequence|consequences|costs|expenses|injury|harm|bills)',
    '(our|the|my|this|whose) .{1,2} [<law>(broke|breaks|breached|breaches|violated|violates|infringed|infringes|flouted|ignored|contravened|has broken|had broken)] .{0,4} (law|laws|regulation|regulations|code|act|rules|standard|standards|licence|license|duty|contract|building code|hygiene)',
    '[<stake>(our fault|our own fault|my fault|our doing|down to us|our mistake|our error|we are to blame|fault is ours|blame is ours|we are at fault|entirely our|wholly our|solely our|completely our|100 our|all our fault|we caused)]',
    '[<law>(in law|in the eyes of the law|at law|before the law|in a court of law|legally speaking|from a legal|under contract law|under tort|in tort|strictly liable|vicariously|negligently|wrongfully|unlawfully|culpably)]',
    '[<law>(negligent|negligently|reckless|unlawful|illegal|wrongful)] (advice|treatment|driving|driver|conduct|handling|act|dismissal|work|installation|maintenance|supervision|storage|care|repair|staff|eviction|processing|charge|behavior|way|manner)',
    '(we|company|firm|bank|hotel|insurer) <adv>? [<law>(owe|owes)] you .{0,2} (the|all|every|full|for|damages|everything|at least|compensation|whatever)',
    '(our|my|the) .{0,1} [<stake>(failure|fault|omission|oversight|neglect|carelessness|decision|mistake|error|employee|driver|machine|product|cream|food|kitchen|software|release|advice|treatment|dog|ride|ladder|wiring|boiler|staff|technician|nurse|lifeguard|guide)] .{0,8} (killed|injured|hurt|caused|causes|burned|ruined|destroyed|made you ill|made him ill|made her ill|made them ill|made your|poisoned|scalded|broke your|cost you|kills|responsible for|is what|led to|gave you)',
    '(we|company|bank|hotel|airline|clinic|school|firm|insurer|landlord|council|management|i) <adv>? [<stake>(accept|accepts|take|takes|assume|assumes|admit|admits|acknowledge|acknowledges|concede|concedes|own|owns|confess|recognize)] .{0,2} (full|complete|total|all|entire|sole|the)? (responsibility|blame|fault|that|it was) .{0,8} (loss|losses|injury|accident|damage|death|surge|fire|illness|poisoning|fall|consequence|consequences|in law|legally|ours|our fault|failed|faulty|unsafe|ruined|burned|caused|obligation)',
    '(breach|breaches) of <adv>? [<law>(contract|duty|trust|warranty|care|statutory|data|confidence|our|the|license|health)] .{0,5} (on our|by us|our side|our part|from us|by our|of ours|we|committed|here)',
    '(makes|make|made|constitutes|amounts to|is|was) (it|this|that|us)? .{0,2} [<law>(breach of contract|breach of duty|in breach|negligence|malpractice|misrepresentation|liable|unlawful|a tort|an offense|gross negligence|mis-selling|a violation)]',
    '[<stake>(entitled|eligible|owed|due)] (to)? .{0,3} (damages|redress|reparations|legal compensation|a settlement|compensation for pain|compensation for your injury|compensation)',
    '(liability|guilt|legal fault|responsibility|blame|negligence) <adv>? (is|lies|rests|was|sits|falls) <adv>? [<law>(ours|with us|on us|on our|with the company|with our|entirely ours|100 ours|mine)]',
    '(was|were|is|are) <adv>? [<stake>(faulty|unsafe|defective|dangerous|contaminated|rotten|not safe|badly wired|poorly maintained|uninsured|unlicensed|not certified|expired|overdue for|not inspected|untrained)] .{0,4} (when we|when it left|before we|and we|and it|and that|from the start|from day one|at the time|and the)',
    '(we|i|he|she|they|driver|rider|staff|crew|engineer|technician|tech|plumber|nurse|doctor|chef|kitchen|guide|team|contractor|installer|company|landlord|bank|our .) .{0,3} [<stake>(breached|broke|violated|flouted|disregarded|skipped|bypassed|cut|ran|forgot|failed|neglected|did not|never|had not|should have|should never|ought to have|could have|left|ignored|disabled|overloaded|mixed|gave|used|served|sold|stored|installed|wired|drove|let)] .{0,6} (safety|code|rules|law|regulation|regulations|procedure|procedures|standard|standards|protocol|protocols|inspection|inspections|check|checks|checked|checking|test|tests|tested|testing|inspect|inspected|service|serviced|maintain|maintained|maintenance|warn|warned|warning|recall|recalled|repair|repaired|fix|fixed|replace|replaced|clean|cleaned|salt|salted|grit|gritted|sign|signs|barrier|rail|guard|lock|locked|valve|light|red|limit|training|trained|license|licensed|supervise|supervised|supervision|supervisor|label|labeled|allergen|allergens|nuts|wrong dose|wrong medicine|wrong drug|prevented|avoided|stopped|happened|contaminated|unsafe|faulty|dangerous|expired|too warm|raw|undercooked|on fire|gas|brakes|phone|drunk|asleep|open|unattended|alone)',
    '(admit|admits|admitting|accept|accepts|accepting|concede|concedes|confess|acknowledge|agree|grant|say|tell|confirm|deny) .{0,4} [<stake>(we|it|our|this|company|that|he|she|fault|blame|responsibility|mistake|wrong)] .{0,5} (fail|failed|fault|wrong|caused|cause|responsible|blame|unsafe|faulty|defective|negligent|careless|knew|down to|ours|mistake|error|breach|injury|accident|happened|should)',
    '[<stake>(blame|fault|responsibility|buck|accountable|answerable|culprit|on the hook|on us|guilty|cause)] .{0,4} (for|is|lies|of|rests|with|sits|falls|stops|all|entirely|solely|squarely) .{0,3} (us|ours|our|me|with|here|hip|injury|loss|losses|damage|accident|fall|fire|death|illness|it|this|that|your|all)',
    '[<stake>legally] .{0,6} (our|we|us|ours|responsible|responsibility|fault|wrong|liable|owe|bound|obliged|obligated|required|entitled|accountable|down to|mine)',
    '(pay|cover|settle|compensate|bear|refund|reimburse|foot|meet|honor|fund|shoulder) .{0,4} [<stake>(court|damages|judge|losses|loss|medical|hospital|bills|lawyer|lawyers|legal|settlement|treatment|surgery|dentist|dental|funeral|lost income|lost wages|consequences|consequence|whatever|compensation|everything you lost|injuries|injury)] .{0,4}',
    '[<stake>(owe|owes|owed)] you .{0,6} (compensation|damages|settlement|payout|for|injury|loss|harm|pain)',
    '(was|were|is|are|am|be|been|looks|clearly|obviously|simply|pure|sheer|plain) .{0,3} [<stake>(reckless|careless|negligent|unsafe|not safe|defective|faulty|dangerous|hazardous|a hazard|a death trap|contaminated|not fit|unfit|not licensed|unlicensed|uninsured|not insured|not qualified|unqualified|not trained|untrained|not maintained|poorly maintained|badly wired|not serviced|not inspected|not tested|never tested|overdue|drunk|speeding|on his phone|on the phone|asleep at|carelessness|recklessness|incompetence|malpractice|illegal|unlawful|against the law|against the code|a violation|in violation|in breach|indefensible|inexcusable)] .{0,6}',
    '(violates|violated|breaks|broke|breached|breaches|against|contravenes|contrary to|fails|failed|infringes) .{0,4} [<stake>(law|laws|act|code|codes|regulation|regulations|gdpr|hipaa|rights|privacy rights|contract|agreement|statute|standards|safety code|health code|building code|license|licence|terms of the contract|warranty|duty|duties)] .{0,3}',
    '(you|your lawyer|your solicitor|your family|they|she|he|anyone) .{0,4} [<stake>(sue|win|case|claim|compensation|damages|grounds|court|settlement|right to|entitled)] .{0,6} (us|win|against|strong|case|valid|damages|compensation|court|succeed|good|solid|for this|for that|injury)',
    '(no|not|nothing|without|can not) .{0,3} [<stake>(defense|defend|excuse|argue|dispute|deny|contest|deniable|leg to stand)] .{0,5}',
    '(the|our|that|this|its) .{0,2} (design|product|model|batch|charger|battery|toy|machine|wiring|food|ladder|floor|stairs|seat|brakes|brake|roof|heater|boiler|valve|cream|pill|drug|dose|helmet|harness|ride|lift|pool|door|gate|glass|cable|chair|stroller|cot|crib|car|bike|scooter|tire|plug|software|advice|treatment|procedure|step|handrail|rope) .{0,4} [<stake>(not safe|unsafe|defective|defect|faulty|flawed|flaw|dangerous|failed|exploded|collapsed|caught fire|known|was not|should never|should have|had not|never|recall|recalled|cracked|rotten|worn|loose|overheats|overheat|leaks|hazard|illegal|not certified|not approved|out of date|expired|caused|gave way|mislabeled|contaminated|not tested)] .{0,4}',
    '(we|i|company|they|management|boss|bosses|engineers|landlord|owner|owners|manager|hotel|school|clinic|bank|airline|supplier|manufacturer|council|staff|team|everyone|head office) .{0,4} [<stake>(knew|aware|warned|told|ignored|hid|covered up|concealed|kept quiet|had reports|had complaints|had warnings|saw it coming|did nothing)] .{0,6}',
    '(is|was|has|had|have|with|found|there is|there was) .{0,3} [<stake>(defect|design fault|manufacturing fault|design flaw|flaw|fault in the|fault with the|known issue|no lifeguard|no sign|no signs|no cone|no barrier|no rail|no guard|no guards|no alarm|no smoke|no supervision|no insurance|no license|no licence|no warning|no warnings|no safety|no permit|no certificate|no training|no inspection|no one checked|nobody checked|nobody watching|no one watching)] .{0,4}',
    '(hold|holding|held|put|putting) (our|my) [<stake>hands] up .{0,6}',
  ],
  unless: [
    '(mother|father|sister|brother|son|daughter|parents|mum|mom|dad|family) in law',
    '(negligence|malpractice|indemnity|breach|liability|misconduct|wrongdoing) (cover|insurance|policy|policies|insurer|insurers|team|claims|clause|limit|section|law|module|course|training|premium|protection|form|department|response|notification|desk|hotline|line|checker|alert|alerts|page|test)',
    'liability (insurance|cover|policy|clause|waiver|limit)',
    'not (an|a|be taken as an|be read as an) admission',
    '(no|not|without|deny|limit|limits|exclude) <adv>? (liable|liability)',
    '(comply|complies|complied|compliant) with',
  ],
  judge: ({ text, before, after, sentence, captures }, context) => {
    // Words of law are one; a fault is one where an injury or a claim is in the air.
    if (captures.law !== undefined || captures.stake !== undefined) {
      if (/\b(?:if|whether|claim\w*|alleg\w+|you (?:say|said|feel|wrote|think)|not|never)\b/.test(before)) return null
      const open = context.legal || context.safety || AT_STAKE.test(context.normalized)
      if (captures.law !== undefined)
        return open || /\b(?:our|we|us|ours|bank|company)\b/.test(sentence)
          ? /^(?:in law|from a legal|legally speaking)$/.test(text) &&
            !/\b(?:responsib\w+|liab\w+|fault|wrong|blame|owe)\b/.test(sentence)
            ? null
            : open || /negligen|breach|liab|contract|legal|law\b/.test(text)
              ? 'warn'
              : 'hint'
          : 'hint'
      if (
        /\b(?:your (?:claim|case|lawyer'?s?) (?:is|was) (?:with|at|on|number)|is (?:liable|responsible)\?)/.test(
          sentence,
        )
      )
        return null
      // Loud where the sentence itself names the harm or the law; a cue where only the customer does.
      return open
        ? AT_STAKE.test(sentence) && /\b(?:we|our|us|ours|i|my|company)\b/.test(sentence) && LAWFUL.test(text)
          ? 'warn'
          : 'hint'
        : /entitled|owed|due|eligible/.test(text)
          ? 'hint'
          : null
    }
    if (
      /\b(?:if|whether|claim(?:s|ed|ing)?|alleg\w+|allegation|feel|believe|think|say|said) (?:that )?(?:the |our )?$/.test(
        before,
      )
    )
      return null
    if (/\bnot\s*$/.test(before)) return null
    if (/^you /.test(text)) {
      if (
        /\b(?:right to|entitled to|free to|would like to|want to|wish to|prefer to)\b/.test(text) &&
        /take legal action|claim damages|press charges/.test(text)
      )
        return null
      if (
        /\bgrounds to\b|legally entitled|claim against us/.test(text) ||
        /sue|case|court|lawsuit|win|legal|damages|charges/.test(text)
      )
        return /\b(?:phone|pillow|display|screen|carry|protective|hard|upper|lower) case\b/.test(text) ||
          (/\bgood case\b/.test(text) && /phone|cover/.test(sentence))
          ? null
          : serious(context, sentence)
            ? 'warn'
            : 'hint'
    }
    if (
      /^(?:this|that|it|what|our|practice|fee|charge|clause)/.test(text) &&
      /illegal|unlawful|law|crime|fraud|breach|violation|theft|legal|lawful|criminal|discrimination|false|misleading/.test(
        text,
      )
    ) {
      // About goods or customers, not about us: "it is illegal to ship lithium by air".
      const ours = /\b(?:our part|of us|by us|on our|our side|we|our|us|my company|honestly)\b/.test(
        `${before} ${text} ${after}`,
      )
      if (/^\s*to\b/.test(after) && !/\b(?:us to|have)\b/.test(after)) return null
      if (/\b(?:report|scam|phish|fake|someone|fraudster|not us|attempt|suspicious|third party)\w*\b/.test(sentence))
        return null
      return ours ? (serious(context, sentence) ? 'warn' : 'hint') : context.legal || context.safety ? 'hint' : null
    }
    if (
      /\b(?:knew|aware|warned|known)\b/.test(text) &&
      /\b(?:before|months|years|problem with|about it|you|customers|known|reports|complaints)$/.test(text) &&
      !AT_STAKE.test(sentence) &&
      !context.safety &&
      !context.legal
    )
      return /all along|ignored|covered|hid|concealed|swept|blind/.test(text) ? 'hint' : null
    if (/^should/.test(text)) return context.safety || context.legal ? 'warn' : 'hint'
    if (/carelessness|misconduct/.test(text)) return context.safety || context.legal ? 'warn' : 'hint'
    if (/^(?:we|i|our|they).*(?:misled|deceived|cheated|tricked|harmed|injured|poisoned|put you|put your)/.test(text))
      return context.legal ||
        context.safety ||
        /defrauded|discriminated|endangered|poisoned|injured|danger|life/.test(text)
        ? 'warn'
        : 'hint'
    if (
      /negligent|negligence|liable|liability|in breach|breach of (?:contract|duty)|broke the law|guilt|culpab/.test(
        text,
      )
    )
      return context.known && !serious(context, '') && !/negligen|liab/.test(text) ? 'hint' : 'warn'
    return serious(context, sentence) ? 'warn' : 'hint'
  },
  rewrites: [
    'I’m sorry this happened to you. I have passed it to [team], who will answer you in writing by [date].',
    'I’m very sorry about {issue|this}. The people who handle claims are [team]; they will write to you by [date].',
    'I can’t comment on the legal side, and I don’t want to leave you waiting: [name] will answer you by [date].',
  ],
  examples: {
    bad: [
      'In law we are to blame for it.',
      { customer: 'My mother fell on the wet ramp.', reply: 'The home fell short of its duty of care.' },
      { customer: 'The flat burned out last week.', reply: 'We accept that the fire resulted from our wiring.' },
      { customer: 'I broke my wrist in your shop.', reply: 'The floor had no sign, so legally this is ours.' },
      'We accept full liability for the burn.',
      'We were negligent with the wiring.',
      "You'd have a strong case against us.",
      'We knew the battery was dangerous.',
      'We are in breach of contract.',
      'This is illegal on our part, honestly.',
      { customer: 'My lawyer will write to you about my injury.', reply: 'Any judge would side with you here.' },
      { customer: 'The charger burned my hand.', reply: 'It should never have been on sale.' },
      'Our engineers ignored the fire reports for months.',
      'We broke data protection law when we shared your file.',
    ],
    ok: [
      'Legally you have two years to report a fault.',
      'We confirm that the leak came from the flat above ours.',
      { customer: 'My parcel is late.', reply: 'That is our fault, and it leaves today.' },
      "I'm very sorry you were hurt.",
      'We sent you the wrong charger, and I apologise.',
      "You wrote that we were negligent; I've passed that to our claims team.",
      'Our liability insurance details are on page 2.',
      "The fee was our mistake; it's refunded.",
      "I can't comment on the legal side; Dana will, by Friday.",
      'It is illegal to send lithium batteries by air, so it goes by road.',
      'We are aware of the issue and are working on it.',
      'We do not accept liability for items left in the car.',
      'You have the right to take legal action.',
    ],
  },
})
