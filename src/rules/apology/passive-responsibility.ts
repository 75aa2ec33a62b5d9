import { repairAhead } from '../repair-ahead'
import { phraseRule } from '../types'

const OWNED =
  /\b(?:i|we) (?:am|are|was|were) the ones?\b|\b(?:we|i) (?:lost|missed|made|sent|failed|forgot|charged|got|mixed|overlooked|should have|messed|let you down|did not|deleted|dropped|caused|take (?:full )?responsibility)\b|\b(?:our|my) (?:mistake|fault|error|oversight|doing|failure|responsibility)\b|\bon (?:us|me)\b/
const NATURE =
  /\b(?:storm|weather|snow|flood|strike|(?<!by )accident|traffic|earthquake|fire|wind|ice|courier|carrier|post office|royal mail|customs|bank|supplier|manufacturer)\b/

/** Passives that harm nobody: "left with your neighbour", "your card was not charged". */
const BENIGN =
  /\b(?:left (?:with|at|in (?:your|the) (?:porch|safe|box)|by|on)|held (?:at|for|in|back for)|cut to|not (?:been |yet |in any way |now )*(?:charged|billed|affected|damaged|harmed|lost|touched|used|opened|changed|compromised|shared|hacked|stolen|deleted|broken|debited|closed|needed|required|included|allowed|covered|supposed|intended|designed|meant|made (?:for|to)|sold|stocked|recommended|permitted|supported|interested|surprised|pleased|limited|tied|expected)|not (?:need|required)|(?:be|being) (?:sent|issued|posted|refunded|credited|replaced|delivered)|(?:have|has|had|was|were|been) (?:now |already |since |all |just )*(?:fixed|sorted|resolved|corrected|refunded|put right))\b/
/** A failure is named: with our fault known, such words provoke. Other passives are a hint. */
const LOUD =
  /\b(?:mistakes?|errors?|oversight|mix|miscommunicat\w+|misunderst\w+|confusion|glitch|blunder|lapse|lost|missed|misplaced|overlooked|forgotten|mis[a-z]+ed|deleted|dropped|wrong|incorrect\w*|twice|double|duplicate\w*|unforeseen|unexpected|technical|slipped|fell|cracks|overcharged|mishandled|ignored|delayed|never|went|not (?:been |being |yet )?(?:processed|sent|shipped|delivered|dispatched|issued|updated|recorded|logged|forwarded|passed|answered|registered|credited|applied|booked|refunded|handled|followed|actioned|escalated|picked|packed|included|informed|told|called|paid|replied))\b/
/** Where the deed is somebody's or something's after all, or the words may be harmless. */
const SOFT =
  /^(?:system|computer|software|website|app|server|database|algorithm|scanner|printer|machine|sorter|robot|bot|somebody|someone|whoever|a colleague|one of|ended|finished|wound|found|made|worked|these|such|mistakes|errors|accidents|by|got|gets|getting|could|should|might|lessons|not|never|sat|stuck|remains?|stayed|lay|left)\b/

export default phraseRule({
  id: 'passive-responsibility',
  family: 'apology',
  title: 'Nobody did it',
  why: '“Mistakes were made” names no one, so the customer hears that no one takes responsibility.',
  sources: [
    { title: 'Carey, on apologies', url: 'https://stancarey.wordpress.com/tag/apologies/' },
    {
      title:
        'Lewicki, Polin & Lount 2016, An Exploration of the Structure of Effective Apologies, Negotiation and Conflict Management Research',
    },
  ],
  severity: 'hint',
  priority: 3,
  moves: [{ to: 'warn', when: [{ oursFault: true }] }],
  patterns: [
    '(<mishap>|assumption|assumptions) .{0,3} (was|were|been|being|got|get|is|are) .{0,2} (made|introduced|committed|entered|spotted|found|noticed|identified|discovered|detected|uncovered|missed|reported)',
    '<undergoes> .{0,2} (<mishandled>|/^(mis|un|over|under|double)[a-z]+(ed|en|nt|ld|id)$/)',
    '(got|gets|getting) .{0,1} /[a-z]{2}ed$/',
    '(<badThing>|wrong|incorrect|inaccurate|outdated|misleading|faulty|defective|duplicate|double|conflicting|incomplete|erroneous|mistaken|false|wrongful|unauthorized|unintended|unnecessary|expired|broken|damaged|bad|poor) .{0,4} <undergoes> .{0,2} /(ed|en|wn|nt|ught|ut|id|ld|one|ade|set|ead|hit|let)$/',
    '(was|were|has|have|had|got|is|are|been|did) .{0,1} (not|never|neither) .{0,2} /(ed|en|wn|nt|ught|ut|id|ld|one|ade|pt)$/',
    '(was|were|has|have|had) .{0,1} (not|never) .{0,2} (set|put|kept|met|read|done|made|told|paid|sent|caught|run|rung|shown|given|taken|written|cut|dealt|picked|passed)',
    '(not|never) .{0,1} (get|make|go|come|reach|happen|arrive|take|register|save|land|show|carry) .{0,1} (through|to|across|over|into|onto|in|done|place|made|picked|sent|processed|logged|there|as|on|out|where|its)',
    '(went|gone|go|going|goes) .{0,1} (/^un[a-z]+ed$/|missing|astray|amiss|wrong|awry|haywire|sideways|unseen|out by|to the wrong|under the radar|walkabout)',
    '(<mishap>|incident|event|events|technicality) .{0,6} (occurred|happened|arose|appeared|emerged|crept|slipped|arisen|took place|came about|came up|came to light|led|resulted|caused|meant|prevented|affected|creeped|surfaced|seems|popped up|has crept)',
    'there (was|were|is|seems|appears|may|might|must|has|have|had|would|could|looks) .{0,4} (been|be)? .{0,3} <mishap>',
    '(due|owing|because|thanks|down|attributable|result|consequence|account|outcome|case|victim|put) (to|of) .{0,4} (<mishap>|unforeseen|unexpected|unavoidable|unforeseeable|circumstances|difficulties|events|constraints|<blip>)',
    'by .{0,3} (<mishap>|<blip>)',
    '(was|were|been|got|is|are|has|have|could|can|had|did) .{1,7} (due|owing|because|thanks|down|account) (to|of) .{0,4} (<mishap>|unforeseen|unexpected|unavoidable|circumstances|difficulties|events|<blip>)',
    '(it|things|all this|everything|this|what happened) .{0,2} (appears|seems|looks|appear|seem|look|would seem|would appear) .{0,2} (that|as|like|to)?',
    '(something|things|thing|somewhere|somehow|stuff|matters) .{0,4} (went|gone|go|got|get|came|has gone|did not go|not quite) .{0,2} (wrong|amiss|awry|sideways|lost|confused|unstuck|plan|haywire|pear|missed|mixed|muddled|right|crossed|tangled)',
    '(slipped|fell|fallen|slipping|falling|slip|slid|dropped|lost) .{0,2} (through|between|down|off|out|under) .{0,3} (cracks|net|gaps|crack|stools|radar|floorboards|list|system|queue|process|gap|way|schedule|wayside|grid|shuffle)',
    '(lost|mixed|buried|stuck|caught|trapped|tangled|swallowed|held) .{0,1} (in|up|somewhere) .{0,2} (post|system|queue|transit|translation|shuffle|works|pile|inbox|limbo|process|handover|paperwork|mix|move|migration|way)',
    '(balls|ball|wires|signals|lines|messages|corners|steps|procedures|process|protocol|communication|communications) .{0,3} (dropped|crossed|mixed|cut|skipped|followed|broke|broken|break|missed|failed|breaking)',
    '(oversight|lapse|mistake|error|failure|delay|omission|mixup|slip|breakdown|shortcoming|shortcomings|handling|outcome|cancellation|shortfall|confusion) .{0,5} (is|was|are|were) .{0,2} (regretted|regrettable|deplored|acknowledged|noted|unfortunate|in error|an error|a mistake|human|due)',
    '(should|supposed|meant|ought|due|was to|were to) .{0,6} (but|yet|and|though|however) .{0,3} (not|never|no) .{0,2}',
  ],
  quiet: [
    '<undergoes> .{0,2} /(ed|en|wn|nt|ught|ut|id|ld|one|ade)$/ .{0,5} <amiss>',
    '(was|were|been|got) .{0,1} (wrongly|incorrectly|mistakenly|accidentally|erroneously|inadvertently|unintentionally|improperly|prematurely|needlessly|unfortunately|somehow|regrettably|double|under|over|mis) .',
  ],
  unless: [
    '(was|were|been|be) .{0,2} not? .{0,3} by !(a|an|some|the|mistake|accident|error|human|technical|system|then|now|mail|phone|email|post|telephone|chat|us|our|my)',
    '(no|not|any|whether|if) .{0,2} (error|mistake|issue|problem|delay) .{0,1} (occurred|happened)',
    '(screen|page|message) .{0,3} (shows|says|reads)',
  ],
  guards: { negation: false, condition: true },
  judge(match, context) {
    // Our call that they did not take.
    if (
      /\bunanswered\b/.test(match.text) &&
      /\b(?:tried|trying|attempt\w*|calls?|called|reach\w*)\b/.test(match.before)
    )
      return null
    const tail = match.text + match.after.slice(0, 40)
    // Asked for or agreed, or a doer stands before it: "as you asked", "we don't take cash on board".
    if (
      /\bas (?:you )?(?:asked|agreed|requested|wished|discussed|planned)\b/.test(match.sentence) ||
      /\bnot valid$/.test(match.text) ||
      (/^(?:do |did |does |can |could )?not (?:[a-z]+ )?(?:take|make|get|carry|save|go|come|reach)\b/.test(
        match.text,
      ) &&
        /\b(?:i|we|you|they|he|she)(?: (?:do|did|does|can|could|will|would))?\s*$/.test(match.before))
    )
      return null
    // An agent is named: "damaged by the storm", "lost by our courier".
    if (
      /^[^,;]{0,60}\bby (?:the|our|my|a|an|us|me|your|[a-z]+ (?:and|courier))\b/.test(tail) &&
      !/\bby (?:mistake|accident|error|(?:an? |the |some |our )?(?:[a-z]+ ){0,2}(?:error|glitch|bug|mistake|fault|oversight|system|computer|software|mix|failure|issue|problem|phone|mail|email|post|time|end|date)\b)/.test(
        tail,
      )
    )
      return null
    if (
      /\bwhat (?:was|were|has)\b|\bwhat $|\byou (?:were|have been|had been|are) (?:not )?$/.test(
        match.before + match.text.slice(0, 0),
      )
    )
      return null
    if (
      /^it (?:appears|seems|looks|would)/.test(match.text) &&
      !/\b(?:lost|missed|delay\w*|wrong|error|mistake|not|never|failed|issue|problem|overlooked|stuck|forgotten|mix|confusion|misunderst\w*|misplaced|canceled|two|twice|double|duplicate|incorrect\w*|another|different|old|somehow|been|was|were|got|dropped|fell|glitch|miscommunicat\w*)\b/.test(
        match.after.slice(0, 80) + match.text,
      )
    )
      return null
    if (
      /^it (?:appears|seems|looks)/.test(match.text) &&
      /\byou(?:r)?\b/.test(tail) &&
      !/\b(?:order|parcel|refund|request|booking|form|payment|message|account|email|ticket)\b/.test(tail)
    )
      return null
    // "Has not been" of the customer's own doing, and wishes: "once it has been confirmed".
    if (
      /\b(?:until|once|when|whenever|after|before|if|unless|in case|whether|make sure|(?<!\b(?:a|the|your|our) )check)\b[^,;]*$/.test(
        match.before,
      )
    )
      return null
    if (/\b(?:you|customer) (?:have|had|has|were|are)(?: [a-z]+)? ?$/.test(match.before)) return null
    if (/\b(?:no|any|whether a|if a) $/.test(match.before)) return null
    if (
      /^(?:is|was) there\b/.test(match.sentence) ||
      /\bthere (?:is|was) no\b|\bif there\b/.test(match.before + match.text)
    )
      return null
    if (
      /\bthere is\b/.test(match.text) &&
      !/\b(?:mistake|error|oversight|miscommunication|misunderstanding|confusion|mix|delay)\b/.test(match.text)
    )
      return null
    // Sorrow that we did it to them: "sorry you were charged twice" is as it should be.
    if (/\b(?:sorry|apolog\w+)\b[^,;]{0,30}\byou (?:were|have been|had)\b/.test(match.before + match.text)) return null
    if (NATURE.test(match.sentence)) return null
    // The customer's own doing: "cancelled at your request", "the form was not filled in".
    if (
      /\b(?:at|on|by|upon|as per|following) your (?:own )?(?:request|wish|instruction\w*|order|email|call)\b|\b(?:not|never) (?:been )?(?:filled|signed|ticked|attached)\b/.test(
        match.sentence,
      )
    )
      return null
    if (BENIGN.test(match.text + match.after.slice(0, 30))) return null
    if (OWNED.test(match.sentence) || OWNED.test(match.next) || OWNED.test(match.previous)) return null
    if (context.fault === 'ours' && repairAhead(match) === 'ours') return 'hint'
    if (SOFT.test(match.text) || !LOUD.test(match.text)) return 'hint'
    return undefined
  },
  rewrites: [
    'We got {issue|this} wrong, and I’m putting it right.',
    'That was our mistake. Here is what I’m doing about it: [step].',
    'We didn’t handle {issue|this} as we should have, and I’m sorry. [step]',
  ],
  examples: {
    bad: [
      'Mistakes were made with your booking.',
      'Your refund was not processed.',
      'There has been a miscommunication.',
      'An error occurred on the account.',
      'Due to unforeseen circumstances, your parcel was delayed.',
      'Your form got misplaced.',
      'It appears that the request was never logged.',
      'Your order slipped through the cracks.',
      'Something went wrong with the label.',
      'The wrong size was shipped in error.',
      'Somewhere the wires got crossed.',
      'It looks like an outdated price list was used.',
      'Your e-mail went unanswered for a week.',
      'The letter was not replied to because of an internal mix-up.',
      'Two invoices were raised instead of one owing to the migration.',
      'The note fell off the list during the handover.',
      'The lapse is regretted.',
    ],
    ok: [
      'We made a mistake with your booking.',
      'Your refund was sent on Monday.',
      "Your parcel was damaged by the storm, so I've sent another.",
      'The page shows "An error occurred".',
      'It has been shipped and will be there on Friday.',
      "We lost your form, and I've filled in a new one for you.",
      'I am sorry you were charged twice; we did not catch it.',
      'Your order was packed this morning.',
      'If an error occurs, press Restart.',
      'No mistake was made on your side; we read the date wrong.',
      'The lamp has not been used, so it can go back.',
      'Your card was not charged.',
      'The parcel was left with your neighbour at number four.',
      'Once the form has been signed, post it to us.',
      'I did not pass your note on, and that was my mistake.',
    ],
  },
})
