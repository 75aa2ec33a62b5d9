import { repairAhead } from '../repair-ahead'
import { phraseRule } from '../types'

const OWNED =
  /\b(?:we|i) (?:lost|missed|made|sent|failed|forgot|charged|got|mixed|overlooked|should have|messed|let you down|did not|deleted|dropped|caused|take (?:full )?responsibility)\b|\b(?:our|my) (?:mistake|fault|error|oversight|doing|failure|responsibility)\b|\bon (?:us|me)\b/
const NATURE =
  /\b(?:storm|weather|snow|flood|strike|accident|traffic|earthquake|fire|wind|ice|courier|carrier|post office|royal mail|customs|bank|supplier|manufacturer)\b/

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
  moves: [{ to: 'warn', when: [{ oursFault: true }] }],
  patterns: [
    '(mistake|mistakes|error|errors|oversight|blunder|assumption|omission|slip) .{0,1} (was|were|been|being|got|get|is|are) .{0,2} (made|introduced|committed|entered|spotted|found|noticed|identified)',
    '(was|were|been|got|gotten|being|be) .{0,2} (lost|missed|misplaced|overlooked|delayed|forgotten|mishandled|mislaid|misread|misrouted|mixed|messed|overcharged|miscalculated|miscommunicated|misinformed|misquoted|misdirected|deleted|dropped|neglected|ignored|botched|bungled|mispriced|mislabeled|damaged|duplicated|skipped|held|stuck|omitted|mistyped|disconnected|interrupted|swapped|canceled|broken|cut|left)',
    '(was|were|been|got|being) .{0,2} (sent|shipped|delivered|charged|billed|canceled|closed|removed|assigned|entered|recorded|processed|applied|packed|set|handled|booked|put|routed|posted|logged|issued|printed|labeled|addressed|communicated) .{0,3} (error|mistake|accident|wrong|wrongly|incorrectly|twice|badly|poorly|incorrect|late)',
    '(was|were) .{0,1} (wrongly|incorrectly|mistakenly|accidentally|erroneously|inadvertently) .',
    '(was|were|has|have|had) .{0,1} not .{0,2} (processed|sent|shipped|delivered|dispatched|issued|updated|recorded|logged|forwarded|passed|completed|answered|registered|credited|applied|activated|booked|confirmed|refunded|handled|followed|actioned|addressed|resolved|communicated|escalated|picked|captured|removed|scheduled|entered|acknowledged|dealt|informed|notified|told|called|contacted|packed|included|saved|released|paid|transferred|attended|done|given|kept|met|checked|tested)',
    '(never) .{0,1} (processed|sent|shipped|dispatched|issued|recorded|logged|forwarded|passed|answered|registered|credited|booked|actioned|escalated)$',
    '(error|issue|glitch|problem|fault|mishap|bug|hiccup|delay|mistake|misunderstanding|discrepancy|incident|failure) .{0,2} (occurred|happened|arose|appeared|emerged|crept|slipped|arisen|took|came)',
    'there (was|were|is|seems|appears|may|might|must) .{0,4} (mistake|error|errors|mixup|mishap|oversight|miscommunication|misunderstanding|confusion|glitch|slip|hiccup|issue|issues|problem|delay|delays|failure|breakdown|lapse|discrepancy|fault|bug|snag|complication|setback|incident|disruption|mix|blunder|outage|difficulties)',
    'there (has|have|had|would|could) .{0,3} been? .{0,3} (mistake|error|errors|mixup|mishap|oversight|miscommunication|misunderstanding|confusion|glitch|slip|hiccup|issue|issues|problem|delay|delays|failure|breakdown|lapse|discrepancy|fault|bug|snag|complication|setback|incident|disruption|mix|blunder|outage|difficulties)',
    '(due|owing|because) (to|of) .{0,2} (unforeseen|unexpected|unavoidable|technical|unforeseeable|internal|operational|exceptional|extraordinary|certain|human|clerical|administrative|some) .{0,2} (circumstances|reasons|reason|error|errors|issue|issues|problem|problems|difficulties|events|delays|delay|factors|constraints|challenges|glitch|fault)',
    '(it) (appears|seems|looks|would) .{0,2} (that|as|like|appear|seem) .{0,8}',
    '(something|things|somewhere) .{0,3} (went|gone|go|got) .{0,1} (wrong|amiss|awry|sideways|lost|confused)',
    '(slipped|fell|fallen|slipping|falling|slip) .{0,1} through .{0,1} (cracks|net|gaps|crack)',
    '(balls|ball|wires|signals|lines) .{0,2} (dropped|crossed|mixed)',
  ],
  unless: [
    '(was|were|been|be) .{0,2} not? .{0,3} by',
    '(no|not|any|whether|if) .{0,2} (error|mistake|issue|problem|delay) .{0,1} (occurred|happened)',
    '(screen|page|message) .{0,3} (shows|says|reads)',
  ],
  guards: { negation: false, condition: true },
  judge(match, context) {
    const tail = match.text + match.after.slice(0, 40)
    // An agent is named: "damaged by the storm", "lost by our courier".
    if (
      /^[^,;]{0,60}\bby (?:the|our|my|a|an|us|me|your|[a-z]+ (?:and|courier))\b/.test(tail) &&
      !/by (?:mistake|accident|error)/.test(tail)
    )
      return null
    if (
      /\bwhat (?:was|were|has)\b|\byou (?:were|have been|had been|are) (?:not )?$/.test(
        match.before + match.text.slice(0, 0),
      )
    )
      return null
    if (
      /^it (?:appears|seems|looks|would)/.test(match.text) &&
      !/\b(?:lost|missed|delay\w*|wrong|error|mistake|not|never|failed|issue|problem|overlooked|stuck|forgotten|mix|confusion|misunderst\w*|misplaced|canceled|dropped|fell|glitch|miscommunicat\w*)\b/.test(
        match.after.slice(0, 80) + match.text,
      )
    )
      return null
    if (
      /^it (?:appears|seems|looks)/.test(match.text) &&
      /\byou(?:r)?\b/.test(match.text) &&
      !/\b(?:order|parcel|refund|request|booking|form|payment|message|account|email|ticket)\b/.test(tail)
    )
      return null
    // "Has not been" of the customer's own doing, and wishes: "once it has been confirmed".
    if (
      /\b(?:until|once|when|whenever|after|before|if|unless|in case|whether|make sure|check)\b[^,;]*$/.test(
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
    if (OWNED.test(match.sentence) || OWNED.test(match.next) || OWNED.test(match.previous)) return null
    if (context.fault === 'ours' && repairAhead(match) === 'ours') return 'hint'
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
    ],
  },
})
