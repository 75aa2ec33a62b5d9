import { withAsides } from '../asides'
import { milderWhereOwned } from '../owned-fault'
import { phraseRule } from '../types'

/** Our own act in the same sentence turns a fact about others into help. */
const WE_ACT =
  /\b(?:so|and|but) (?:i|we)(?: (?:have|am|are|will|can|shall|had))?\b|\b(?:i|we) (?:have|will|am|are|can) (?:\w+ )?(?:sent|send|sending|order\w*|ask\w*|open\w*|refund\w*|rais\w*|replac\w*|fix\w*|call\w*|chas\w*|correct\w*|chang\w*|pass\w*|updat\w*|contact\w*|honou?r\w*|book\w*|report\w*)\b/

export default phraseRule({
  id: 'blame-shift',
  family: 'inflame',
  title: 'Passing the blame on',
  why: 'To the customer you are the company; blaming a colleague, a system or a courier sounds like an excuse.',
  sources: [
    { title: 'Popick, Inc.: ways to infuriate a customer (“blamed it on the software”)' },
    { title: '“Nothing we can do about that”: bank-teller article (seed 004)' },
  ],
  severity: 'hint',
  // More exact than the rules of blame, insult and dead ends that meet the same words.
  priority: 3,
  moves: [{ to: 'warn', when: [{ oursFault: true }] }],
  guards: { negation: false },
  patterns: [
    // Plain, whole and unmistakable: underlined whoever wrote before.
    "^(look|sorry|well|but|honestly)? [<outright>(it|this|that) (is|was) (not <adv>? (our|my) (fault|problem|mistake)|<adv>? (the|your|their|his|her)? (courier's|carrier's|bank's|supplier's|manufacturer's|driver's|warehouse's|seller's|airline's|hotel's|colleague's|department's|mail's) <adv>? (fault|problem|mistake|screw-up|mess))] (not ours|not mine|not us)?$",
    '^(please|so|look)? [<outright>(do not|stop) <adv>? (blame|blaming|shout at|shouting at|yell at|yelling at) (me|us)] (for (it|this|that|the .{1,3}))?$',
    '^(please|so|look|then|go)? [<outright>blame (the|your|my|our|their) (courier|carrier|bank|supplier|manufacturer|driver|warehouse|seller|airline|hotel|colleague|system|postman|post office|weather|developers|management)] (not us|not me)?$',
    '^(look|sorry|well|but|honestly)? [<outright>(we|i) (are|am) not <adv>? (to blame|at fault|responsible)] (here|for (this|that|it))?$',
    '^(the other|another|our other|our .|the .|a different) [<outright>(department|team|branch|office|shift|agent|colleague|guy) <adv>? (messed up|screwed up|messed it up|dropped the ball|got it wrong)]$',
    '^(look|sorry|well)? [<outright>(we|i) (are|am) (just|only|merely) doing (our|my) (job|jobs)]$',
    '(do not|not|stop|no use|no point|no good) <adv>? (look at|looking at|ask|asking|blame|blaming|shout at|shouting at|yell at|yelling at|be angry with|be mad at|take it out on|have a go at|point at|shoot) <adv>? (me|us|at me|at us|the messenger|our team|me for|us for)',
    '(my|our|the|a|some|one of my|one of our|another) .{0,1} <ownPeople> (people|guys|lot|staff|side|team|department|colleague|member|desk)? <adv>{0,2} (broke|messed|mucked|screwed|lost|forgot|failed|damaged|mislaid|misplaced|ignored|dropped|botched|fumbled|slipped|missed|blew|fouled|goofed|ruined|delayed|mixed|confused|muddled|mishandled|misread|typed|entered|booked|put|sent|gave|told|packed|wrote|made|misinformed|misled|promised|overlooked|neglected|deleted|canceled|changed|decided|refuses|refused|will not|would not|did not|never|is to blame|are to blame|was at fault|were at fault|should have|must have|was supposed|were supposed|let you down|let us down|did this|did that|caused)',
    "(problem|issue|fault|mistake|delay|error|failure|hold-up|hold up|bug|trouble|blame) .{0,3} (on|at|with|from) <adv>? (their|his|her|the .|the . .|your bank's|apple's|google's|amazon's|dhl's|fedex's|royal mail's|the other) <adv>? (side|end|part|fault|doing|hands|court)",
    '(i|we) <adv>? (only|just|merely) <adv>? (work|answer|read|reply|send|pass|relay|type|deliver|sell|process|handle|follow|do|take|host|resell|repeat|provide|forward|book|log|look after|deal with) <adv>? (here|emails|calls|chats|messages|orders|what|as|the|tickets|questions|phones|it|parcels|them|with|rules|procedure|policy|software)',
    '(computer|system|screen|machine) <adv>? (says|said) (no|so|otherwise|not|that you|you)',
    '(someone|somebody|anyone|people|they|he|she) <adv>? (else|above|higher|upstairs|in|at|from|before) .{0,4} (decided|messed|forgot|broke|dropped|made|changed|set|handled|dealt|told|gave|promised|entered|is responsible|was responsible|fault|job|department)',
    '(i|we) (am|are|was|were) <adv>? (new here|(just|only|merely) (the|an|a) <adv>? (messenger|agent|employee|middleman|reseller|platform|intermediary|clerk|rep|representative|temp|trainee|cog|small|support|help desk|call|first line|front desk|receptionist|intern))',
    '(not|never|hardly|is not|was not|neither) <adv>{0,2} (my|our) <adv>? (fault|problem|mistake|error|doing|responsibility|concern|issue|decision|call|choice|blunder|mess|screw-up|oversight|failure|cup of tea|bug|side)',
    '(not|never|nothing|anything|hardly anything) <adv>? (to do|do) with (us|me|our|my)',
    '(i|we|our company|my team|our team|our side) <adv>? (am not|are not|is not|was not|were not|can not be|could not be|should not be|will not be|bear no|bears no|take no|takes no|accept no|have no|had no|has no|can not take|will not take|do not take|did not) <adv>{0,2} (held)? (responsible|to blame|accountable|responsibility|blame|liable|part in|the ones who|the one who|involved|at fault|cause|caused|do this|make that|break|lose it|do it|decide)',
    '(blame|take it up with|complain to|yell at|shout at|moan at|talk to|be angry with|be angry at|be mad at|direct your anger at|aim your|point the finger at|point your finger at|ask|speak to|have a word with|thank) (the|your|my|our|them|him|her|royal|dhl|fedex|ups|usps|apple|google|amazon|whoever|corporate|management|head|marketing|sales)',
    '(my|our|a|the|another|previous|other|last|first|some|one of my|one of our|whichever|whoever|that) <adv>? <ownPeople> (who|that|you spoke|you talked|before me|on duty)? .{0,3} (messed|mucked|screwed|made a mistake|made an error|made the mistake|got it wrong|got this wrong|gave you|gave the|told|forgot|should have|should not have|was wrong|were wrong|failed|misinformed|dropped the ball|fumbled|mishandled|entered|missed|lost|ignored|left|put|typed|is new|was new|is to blame|are to blame|is responsible|are responsible|at fault|never passed|never told|did not tell|did not pass|did not do|did not enter|did not update|did not read|did not follow|did not log|did not check|did not send|botched|mislabeled|mixed up|mixed|confused|decided|changed|removed|keeps|keep|will not let|would not|does not let|do not tell|slipped up|overlooked|promised|packed|was careless|was lazy|was supposed|were supposed|blew it|goofed|must have)',
    '(before my time|before i joined|before i started|i was not here|i was not working|i was off|my day off|on my shift|on my watch|someone else handled|somebody else handled|someone else dealt|previous agent|previous owner|previous management|previous team|previous company|person before me|last person|whoever told you|whoever helped you|whoever served you|whoever promised|whoever handled|whoever packed|another department|a different department|different team|different department|not my department|not my area|not my desk|not my decision|inherited)',
    '(because of|due to|thanks to|down to|blame|caused by|fault of|owing to|problem with|issue with|glitch in|error in|problem is) <adv>? (the|our|a|an|my)? <adv>? (system|computer|software|glitch|bug|it department|update|migration|new software|new system|server|algorithm|automation|ai|chatbot|template|technical error|computer error|system error)',
    '(they|head office|management|corporate|headquarters|higher-ups|higher ups|upstairs|marketing|finance|the developers|billing|the warehouse|legal|logistics|dispatch|the it department|it) <adv>? (took|decided|removed|raised|never told|do not tell|did not tell|keep changing|never tell|will not let|do not let|make us|will not allow|tell us|changed|messed|screwed|forgot|never listen|did not inform|never informed|did not bother|put|pulled|cut|set|sets|make the|makes the|dropped the|is to blame|are to blame|made the|made that|want it|insist|insists|force us|forces us) .{0,3} (price|prices|policy|rules|it|that|this|us|me|the|anything|everything|decision|change|changes|ball)?',
    '(out of|beyond|outside|outside of|not in|not within|not under) <adv>? (my|our|anyone) (hands|control|power|reach|influence|remit|scope)',
    '<thirdParties> <adv>? (is|are|was|were|has|have|must|should|who) <adv>? (to blame|at fault|responsible|the problem|the one|the ones|the culprit|who|be blamed|take responsibility|lost|messed|screwed|failed|broke|damaged|caused|let you down|let us down|be asked|answer for)',
    "(courier's|carrier's|bank's|supplier's|manufacturer's|vendor's|seller's|hotel's|airline's|provider's|driver's|mail's|post's|partner's|network's|customs'|apple's|google's|amazon's|paypal's|microsoft's|warehouse's|colleague's|department's|team's|agent's|developer's|developers'|system's|company's|someone else's|somebody else's|other people's|their|his|her) <adv>? (fault|problem|mistake|issue|responsibility|error|job|doing|screw-up|mess|decision|matter|call)",
    '(it|that|this|fault|blame|problem|delay|mistake|issue|responsibility|damage|error|liability) <adv>? (is|was|lies|rests|lay|sits|comes|comes down|falls) <adv>{0,2} (with|on|entirely on|entirely with|down to|the fault of|the responsibility of|caused by|solely with|squarely on|squarely with|between you and) .{0,2} (courier|carrier|bank|mail|dhl|fedex|ups|usps|amazon|apple|google|supplier|manufacturer|party|them|seller|airline|hotel|customs|provider|network|partner|driver|paypal|visa|colleague|department|warehouse|team|developers|management|vendor|government)',
    '(i|we) (only|just|merely) <adv>? (work here|pass|answer the|do what|sell|relay|read what|do as|follow|take the calls|take calls|take orders|deliver|process|handle the|repeat what|am the messenger|provide the platform|resell|host|book|run the desk|type what)',
    '(do not shoot|not shoot) the messenger',
    '(i|we) (do not|did not|never) <adv>? (make|made|set|write|wrote|choose|chose|decide|decided|design|designed|control|pack|packed|run|manage|own|build|built|create|created|deliver|ship|book|take) .{0,2} (rules|prices|price|policy|policies|decisions|website|product|products|schedule|schedules|parcels|terms|deliveries|app|system|call|calls|it|that|delivery|shipping|shipments|network|parcel|order|payment|booking)',
    '(not|rather than|instead of) (us|me|our team)$',
    '. (is|are|was|were|has been) <adv>{0,2} [<soft>to blame]',
    '[<soft>(mistake|error|fault|delay|damage|issue|problem|mix up|mixup|mess|confusion|leak|breakage|overcharge|cancellation|loss|decision|price|change|charge)] .{0,3} (is|was|has been|have been|were|got|been) <adv>? (committed|made|caused|done|created|introduced|taken|set|imposed|triggered|charged) <adv>? (by|at|from) (the|your|their|another|a|some|an|our|third|his|her|them|him)',
    '(we|i) (are|am|were|was) <adv>? [<soft>(only|just|merely|simply|nothing but|no more than)] <adv>? (#Gerund|the|a|an|intermediaries|agents|resellers|middlemen|messengers|brokers|tenants|here to|following)',
    '[<soft>blame] (it|this|that)? (on)? (the|your|their|our|him|her|them|brexit|covid|inflation|traffic|supply|regulators|regulation|politicians|customs|hackers|.)',
    '(is|was|are|were) not <adv>? [<soft>(from|on|at)] (our|my) <adv>? (side|end|part|team|department|hands)',
    '(we|i|our team|our kitchen|our shop|our office) (were|was|have been|got|are|am|have) <adv>? [<soft>(let down|failed|misled|misinformed|held up|held back|at the mercy|dependent|reliant|depending|stuck with|messed about|lied to)] <adv>? (by|on|of|with)?',
    '[<soft>hold] (us|me|our .|the company|the airline|the bank) <adv>? (responsible|accountable|liable|to account|to ransom)',
    'it is .{1,4} [<soft>(who|that|which)] <adv>? (set|sets|made|makes|make|decide|decides|decided|caused|causes|broke|lost|charges|charge|charged|crushed|damaged|handles|handle|controls|control|did|does|sent|packed|closed|canceled|delayed|runs|run|owns|dropped|is responsible|are responsible|is at fault|to blame)',
    '(we|i|us|support|our team|kitchen|office|shop|department) .{0,3} (had|have|has|got|get) [<soft>(no|zero|nothing|not any|little|absolutely no)] (idea|clue|knowledge|say|control|influence|visibility|part|hand|role|to do|power|involvement|access)',
    '^<filler>{0,2} (the|our|your|their|that|some|a|an)? <adv>? (<houseTeams>|<ownPeople>|<thirdParties>) .{0,5} <adv>? [<soft>(did|sent|promised|told|set|made|has done|have done|lost|broke|took|caused|forgot|handled|packed|entered|booked|changed|canceled|put|must have|is responsible|are responsible|was responsible|should have|will not release|are slow|is slow|dropped|delayed|damaged|messed|decided|has to answer|does the|do the|did the|refused|never told|never passed|got it|is the one|are the ones)]',
    '(fine|perfect|intact|ok|okay|undamaged|good|working|sealed|hot|fresh) [<soft>when] (it|they|the .) (left|leaves|was shipped|were shipped|was sent|was handed|went out|was dispatched)',
    '[<soft>(ask|speak to|speak with|talk to|contact|complain to|call|chase|tell|complain|take it up with|take that up with|raise it with|raise this with|take the matter up with)] (them|him|her|there|to them|with them|over there|the restaurant|the other bank|your bank|the seller|the courier|the supplier|the manufacturer|the airline|the organizer|the landlord|the council)',
    '[<soft>(independent contractors|independent contractor|third party|third parties|outsourced|outsourcing|contractor|contractors|subcontractor|subcontractors|franchise|franchisee|external partner|different company|separate company|separate entity|another company|other company|different firm|other branch|other bank)] .{0,8} (did|done|has|have|so|not us|responsible|fault|not our|lost|sent|made|handled|broke|decided|is|are|was|were|who)',
    // Nets over word classes: `sure` as it stands, `maybe` a hint.
    '[<maybe>(<outsiders>|<insiders>|marketing|<houseTeams>) .{0,3} (did not|never|refuses|refuse|refused|can not|could not|forgot|failed|messed|screwed|dropped|lost|broke|put|decided|decides|typed|entered|rejected|denied|blocked|canceled|charged|overcharged|delayed|ignored|(gave|sent|set|put|took|made|booked|packed|changed|entered|typed|told|shipped|wrote|charged|handled) .{0,4} (wrong|wrongly|incorrectly|twice|late|instead|without)|missed|mixed|misplaced|damaged|crushed|scratched|promised|oversold|overbooked|glitched|crashed|went down|is down|are down|was down|were down|is slow|are slow|sat on|kept|keeps|insisted|insists|is responsible|are responsible|is to blame|are to blame|is at fault|screws|loses|breaks|botched|bungled|goofed|slipped|misread|mislabeled|mispriced|misquoted|undercooked|burned|forgets)]',
    '[<maybe>(is|was|that is|it is) .{0,3} (a|an|more of a|more of an|really a|strictly a|purely a|their|his|her|your|the) .{1,3} (thing|issue|matter|problem|question|decision|topic|job|call|concern|fault|error|mistake|department|responsibility|doing|mess|bug|screwup|screw up|choice|policy|rule)]',
    '[<maybe>(nobody|no one|none of us|no human|not a soul|nobody here|none of the agents) .{0,4} (controls|control|decides|touches|knows|can change|has access|has a say|sees|has any|had any|told us|told me|informed us|asked us|asked me|consulted|has power|can override|can touch|can do|can fix|was told|were told|warned us|briefed us|bothered to tell)]',
    '[<maybe>(the one|the ones|the people|the guys|the company|the party|the side|the team|the folks|those|someone|somebody|whoever|guy|person) (that|who|which) .{0,2} (dropped|messed|made|broke|lost|set|decided|caused|failed|did|is responsible|screwed|charged|sent|sold|packed|owns|controls|should|has to|needs to|wrote|designed|approved|signed|promised|told|booked|took|handled)]',
    '[<maybe>(we|i|us|our company|our team|our platform|our app|our site|this platform|this app) (are|am|is) .{0,2} (just|only|merely|simply|purely|nothing but|nothing more than|a|an|the|basically|essentially) .{0,3} (platform|marketplace|middleman|middlemen|reseller|resellers|messenger|messengers|intermediary|intermediaries|go between|agent|agents|broker|brokers|delivery|carrier|host|software|app|website|connector|directory|introducer|facilitator|distributor|customer|customers|tenant|tenants|third party|support|help desk|call center|front desk|receptionist|courier|printer|printers|billing|retailer|retailers|agency|venue|sponsor|franchise|contractor|contractors|employee|employees|cog|clerk|temp|new here|small team)]',
    '(we|i) <adv>? [<maybe>(just|only|merely|simply)] <adv>? .{1,6}',
    '[<maybe>(nothing|not|zero|little|hardly anything|not anything) .{0,4} (to do with|down to|on|from|caused by|because of|the fault of|up to) <adv>? (us|me|our|my|this end|this side|here)]',
    '[<maybe>(out of|beyond|outside|not in|not within|not under|no longer in) .{0,3} (hands|control|power|reach|remit|scope|jurisdiction|influence)]',
    '[<maybe>(from|on|at) (my|our) (end|side|part|desk|department) .{0,4} (everything|all|nothing|no|it|we|i|was|is|handled|done|fine|correct|ok|okay|perfect|as per)]',
    '[<maybe>(not responsible|no responsibility|not liable|no liability|not accountable|can not be held|not be blamed|can not be blamed|not to blame|not at fault|no fault|fault lies|blame lies|responsibility lies|lies with|rests with|sits with|on them|on him|on her|their end|their side|their fault|their problem|their system|his fault|her fault|their mistake|his mistake|her mistake|third party|third parties|outsourced|contractor|contractors|subcontractor|subcontractors|external|upstream|inherited|predecessor|previous agent|previous owner|previous team|last agent|other agent|before me|before us|before my time|without telling|without asking|without informing|behind our back|over our heads|above my head|above me|above us|pay grade|paygrade|higher up|higher ups|upstairs|head office|hq|corporate|management decision|computer says|system says|screen says|an algorithm|the script|software decides|auto generated|act of god|force majeure|the strike|supply chain|shortage|inflation|pandemic|covid|brexit)] .{0,6}',
    "[<maybe>(is|was|that is|it is|must be|blame|probably|likely|clearly) .{0,2} (/[a-z]{3,}'s/|theirs|his|hers|your bank|your provider|your device|your phone|your computer|your internet|your network|your school|your employer)]",
    '[<maybe>(i|we) .{0,2} (was|were|am|are|had) .{0,1} not .{0,1} (on duty|on shift|working|here|there|in|present|around|involved|told|informed|consulted|aware|part|hired|even|at work|in charge|in the office|the one|the ones|in control)]',
    "[<maybe>(will be|is|was|would be|must be|be|be down to) .{0,3} (/.+'s$/|their|his|her) (doing|fault|problem|error|mistake|department|job|side|end|responsibility|failing|mess|decision|glitch)]",
    '[<maybe>(our|the|this) .{0,1} (system|software|app|website|site|computer|computers|database|platform|program|server|servers|tool|crm|portal|printer) (is|are) <adv>{0,2} (a nightmare|a disaster|rubbish|useless|slow|ancient|playing up|a mess|hopeless|acting up|on the blink|terrible|down again|awful|a joke|outdated|rubbish|a pain)]',
    // Said aside: see `withAsides`.
    'what (can|could|should|shall|is) (the|a|we|our|i|any) .{0,3} [<aside>(do|to do|supposed to do|meant to do) .{0,1} (if|when)] .{0,8}',
    '[<aside>(were it not for|had it not been for|if it were not for|if it was not for|but for|if not for) .{1,6} (would|had)] .{0,5}',
    '(supplier|suppliers|courier|couriers|partner|partners|carrier|printer|factory|maker|manufacturer|agency|contractor|printers) .{0,2} [<aside>(let|lets|failed|left|kept) (us|everyone|everybody) .{0,2} (down|hanging|lurch|waiting)]',
  ],
  quiet: [
    '(system|computer|software|app|program|tool|screen|machine|algorithm|website|platform|database|server|template|terminal|till|crm|chatbot|bot|portal|automation|form) <adv>{0,2} (will not|does not|did not|would not|is not|has not|can not|never|says no|lost|deleted|messed|made|canceled|rejected|blocked|automatically|auto|decided|crashed|is down|was down|glitched|froze|ate|is slow|was slow|sent|flagged|refuses|refused|keeps|is to blame|is being|must have|got it|had|has a|generated|declined|overcharged|charged|forgot|failed|dropped|is acting|calculates|decides|picks|locks|locked|only lets|only allows|stops|stopped|prevents|ties) <adv>? (let|allow|permit|give|show|accept|update|updated|work|want|like|recognize|register|it|your|me|us|the|that|you|out|a|an|for|over|by|itself|on|doing|saying|playing|from|my|way|down|slow|acting|unfortunately|today|again|this|so|too|registered|up|all|mistake|error)?',
  ],
  unless: [
    'our (form|till|page|site|website|update|printer|label|shop page) (sent|dropped|showed|lost|took|charged|removed|hid|showed)',
    'it should (never|not)? have (been|gone|come|taken|happened|arrived|cost|reached|worked)',
    '(it|that|this) must have (been|felt|cost|taken|hurt|ruined)',
    '(branch|store|shop) has (your|the|one|it|two|three|some)',
    'in case it .{1,2}',
    '(is|was) not (your|yours) fault',
    'do not blame (yourself|you)',
    '(not|do not) <adv>? blame you',
    'ask (the|your|our) <adv>? (question|questions)',
  ],
  judge: withAsides(
    milderWhereOwned(({ text, before, after, sentence, captures }, context) => {
      if (captures.outright !== undefined) return 'warn'
      if (/\b(?:just|only) an?$/.test(text) && /^\s*\w+ away\b/.test(after)) return null
      if (captures.maybe !== undefined)
        return WE_ACT.test(sentence) ||
          /^(?:it|app|team|email) (?!is|was)|\bwill never\b/.test(text) ||
          /\b(?:sorry|apolog\w+|please|on us|our (?:fault|mistake)|my (?:fault|mistake))\b/.test(sentence)
          ? null
          : 'hint'
      // Who is named in place of us, or that we only stand between.
      if (captures.soft !== undefined)
        return /\b(?:we are|we were|i am|i was|our side is|you are not|nobody is|no one is) (?:\w+ )?to blame$/.test(
          before + text,
        ) ||
          (/^blame/.test(text) &&
            (/^blame (?:you|me|yourself|us)/.test(text) ||
              /\b(?:not|never|nobody|no one|no|the|not to)\s*$/.test(before))) ||
          (/^(?:ask|speak|talk|contact|call|chase|tell|raise|take)/.test(text) &&
            /\b(?:i|we|will|have|has|are|if|you can|to)\s*(?:\w+ )?$/.test(before)) ||
          (/^hold/.test(text) && /\bwill\b|\byou are right\b/.test(before)) ||
          /\bwhat to tell them|\bmay hold\b|bank for\b/.test(sentence) ||
          WE_ACT.test(sentence) ||
          /\bsorry|apolog\w+\b/.test(before)
          ? null
          : context.fault === 'ours'
            ? 'warn'
            : 'hint'
      if (
        /^you (?:should|ought|need|want|must)/.test(text) &&
        /(?:courier|bank|carrier|supplier|manufacturer|amazon|apple|google|paypal|seller|post office|royal mail|to them|with them|at them)$/.test(
          text,
        ) &&
        /need to|want to|should (?:contact|chase)/.test(text)
      )
        return 'hint'
      if (
        /^(?:my|our|the|a|some|one|another) /.test(text) &&
        /(?:sent|gave|told|booked|put|entered|wrote|made|changed|decided|promised|packed|will not|would not|did not|never|typed)$/.test(
          text,
        ) &&
        !/^my|^our (?:courier|driver)/.test(text) &&
        /\b(?:sorry|apolog\w+)\b/.test(sentence)
      )
        return context.fault === 'ours' ? 'hint' : null
      if (
        /^(?:the|a) (?:\w+ )?(?:team|store|branch|driver|it|agent|manager|staff|engineer)\b/.test(text) &&
        /(?:sent|gave|told|booked|put|entered|made|changed|decided|will not|would not|did not|never)$/.test(text) &&
        !/it (?:people|team|guys|department)/.test(text)
      )
        return /\bit (?:\w+ )?(?:made|sent|put|gave|never|did not|will not|would not|changed)$/.test(text)
          ? null
          : 'hint'
      if (
        /^(?:that|this|it|which) .*(?:by|at|in|from) /.test(text) &&
        /(?:the courier|the carrier|the bank|other|another|a different|the system)$/.test(text)
      )
        return 'hint'
      if (/^(?:i|we) (?:am|are|was|were) (?:\w+ )?(?:just|only|merely) (?:a|an|the)$/.test(text)) return null
      if (/^(?:someone|somebody|anyone|people|they|he|she) /.test(text))
        return /^(?:people|they|he|she|anyone) (?:in|at|from|before)/.test(text) ? null : 'hint'
      const loud = context.fault === 'ours' ? 'warn' : 'hint'
      if (/^(?:ask|talk to|speak to|have a word with|thank)\b/.test(text))
        return /\bnot (?:me|us)\b/.test(after) ? loud : null
      if (/^(?:blame|complain to|yell at|shout at|moan at|be angry|be mad|direct your|aim your|point)/.test(text))
        return /\b(?:do not|not|cannot|never|i do|we do)\s*$/.test(before) ||
          (/\byou (?:can|may|have|could|want|also)\b/.test(before) && /^complain/.test(text))
          ? null
          : loud
      if (/^(?:because of|due to|owing to|caused by|issue with|problem with|error in|glitch in)\b/.test(text))
        return 'hint'
      // Said with our own act, it is news and not an excuse.
      if (WE_ACT.test(`${before} ${after}`) && !/^(?:not|never|nothing|hardly|is not|was not|neither)/.test(text))
        return context.fault === 'ours' && /not (?:my|our)|hands/.test(text) ? loud : null
      if (/not .*(?:my|our) .*(?:side|concern|issue)/.test(text) && /\b(?:we|i)\b.*(?:sorry)/.test(before)) return null
      if (
        /^(?:that|this|it) is .*on (?:the|them|your|my|head|marketing)/.test(text) &&
        /^\s*(?:page|site|website|app|way|list|back|side|front|label|left|right)\b/.test(after)
      )
        return null
      if (/(?:not|rather than|instead of) (?:us|me|our team)$/.test(text) && !/^(?:not|neither)/.test(text))
        return 'hint'
      if (/^(?:everything|all|problem|nothing|no )/.test(text)) return 'hint'
      void sentence
      return loud
    }),
  ),
  rewrites: [
    'We got this wrong, and I am putting it right: [step].',
    "I have taken {issue|this} over, so you don't need to chase anyone else.",
    "I can't do that from here myself, so I have asked [who] and will write to you with the answer.",
  ],
  examples: {
    bad: [
      "It's Microsoft's bug.",
      'The last receptionist booked it wrong.',
      "It's not our fault the courier lost it.",
      "The system won't let me do that.",
      'My colleague messed up your booking.',
      "That's out of our hands.",
      'They decided to change the price.',
      'Blame your bank, not us.',
      "Don't shoot the messenger, I just work here.",
      "We don't make the rules.",
      'That was before my time.',
      "It's the courier's fault.",
      'Whoever told you that was misinformed.',
    ],
    ok: [
      'The one who helps you tomorrow is Lars, from 8.',
      "The courier lost it, so I've sent you another today.",
      'I gave you the wrong date; the right one is 4 June.',
      "It isn't your fault at all.",
      'We changed the price on 1 May, and I can honour the old one for this order.',
      "Your bank may hold the amount for two days; here's what to tell them.",
      'We gave you two different answers. The right one is: yes.',
      "I don't blame you for being cross.",
      'My colleague Ana will call you at 3.',
      'The system update is done and your invoices are back.',
      'Please ask your bank for the reference number.',
    ],
  },
})
