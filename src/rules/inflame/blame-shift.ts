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
  moves: [{ to: 'warn', when: [{ oursFault: true }] }],
  guards: { negation: false },
  patterns: [
    '(not|never|hardly|is not|was not|neither) <filler>{0,2} (my|our) <filler>? (fault|problem|mistake|error|doing|responsibility|concern|issue|decision|call|choice|blunder|mess|screw-up|oversight|failure|cup of tea|bug|side)',
    '(not|never|nothing|anything|hardly anything) <filler>? (to do|do) with (us|me|our|my)',
    '(i|we|our company|my team|our team|our side) <filler>? (am not|are not|is not|was not|were not|can not be|could not be|should not be|will not be|bear no|bears no|take no|takes no|accept no|have no|had no|has no|can not take|will not take|do not take|did not) <filler>{0,2} (held)? (responsible|to blame|accountable|responsibility|blame|liable|control|say in|influence|part in|the ones who|the one who|involved|at fault|cause|caused|do this|make that|break|lose it|do it|decide)',
    '(blame|take it up with|complain to|yell at|shout at|moan at|talk to|be angry with|be angry at|be mad at|direct your anger at|aim your|point the finger at|point your finger at|ask|speak to|have a word with|thank) (the|your|my|our|them|him|her|royal|dhl|fedex|ups|usps|apple|google|amazon|whoever|corporate|management|head|marketing|sales)',
    '(my|our|a|the|another|previous|other|last|first|some|one of my|one of our|whichever|whoever|that) <filler>? <ownPeople> (who|that|you spoke|you talked|before me|on duty)? .{0,3} (messed|mucked|screwed|made a mistake|made an error|made the mistake|got it wrong|got this wrong|gave you|gave the|told|forgot|should have|should not have|was wrong|were wrong|failed|misinformed|dropped the ball|fumbled|mishandled|entered|missed|lost|ignored|left|put|typed|is new|was new|is to blame|are to blame|is responsible|are responsible|at fault|never passed|never told|did not tell|did not pass|did not do|did not enter|did not update|did not read|did not follow|did not log|did not check|did not send|botched|mislabeled|mixed up|mixed|confused|decided|changed|removed|keeps|keep|will not let|would not|does not let|do not tell|slipped up|overlooked|promised|packed|was careless|was lazy|was supposed|were supposed|blew it|goofed|must have)',
    '(before my time|before i joined|before i started|i was not here|i was not working|i was off|my day off|on my shift|on my watch|someone else handled|somebody else handled|someone else dealt|previous agent|previous owner|previous management|previous team|previous company|person before me|last person|whoever told you|whoever helped you|whoever served you|whoever promised|whoever handled|whoever packed|another department|a different department|different team|different department|not my department|not my area|not my desk|not my decision|inherited)',
    '(system|computer|software|app|program|tool|screen|machine|algorithm|website|platform|database|server|template|terminal|till|crm|chatbot|bot|portal|automation|form) <filler>{0,2} (will not|does not|did not|would not|is not|has not|can not|never|says no|lost|deleted|messed|made|canceled|rejected|blocked|automatically|auto|decided|crashed|is down|was down|glitched|froze|ate|is slow|was slow|sent|flagged|refuses|refused|keeps|is to blame|is being|must have|got it|had|has a|generated|declined|overcharged|charged|forgot|failed|dropped|is acting|calculates|decides|picks|locks|locked|only lets|only allows|stops|stopped|prevents|ties) <filler>? (let|allow|permit|give|show|accept|update|updated|work|want|like|recognize|register|it|your|me|us|the|that|you|out|a|an|for|over|by|itself|on|doing|saying|playing|from|my|way|down|slow|acting|unfortunately|today|again|this|so|too|registered|up|all|mistake|error)?',
    '(because of|due to|thanks to|down to|blame|caused by|fault of|owing to|problem with|issue with|glitch in|error in|problem is) <filler>? (the|our|a|an|my)? <filler>? (system|computer|software|glitch|bug|it department|update|migration|new software|new system|server|algorithm|automation|ai|chatbot|template|technical error|computer error|system error)',
    '(they|head office|management|corporate|headquarters|higher-ups|higher ups|upstairs|marketing|finance|the developers|billing|the warehouse|legal|logistics|dispatch|the it department|it) <filler>? (took|decided|removed|raised|never told|do not tell|did not tell|keep changing|never tell|will not let|do not let|make us|will not allow|tell us|changed|messed|screwed|forgot|never listen|did not inform|never informed|did not bother|put|pulled|cut|set|sets|make the|makes the|dropped the|is to blame|are to blame|made the|made that|want it|insist|insists|force us|forces us) .{0,3} (price|prices|policy|rules|it|that|this|us|me|the|anything|everything|decision|change|changes|ball)?',
    '(out of|beyond|outside|outside of|not in|not within|not under) <filler>? (my|our|anyone) (hands|control|power|reach|influence|remit|scope)',
    '(my|our) hands are tied',
    '<thirdParties> <filler>? (is|are|was|were|has|have|must|should|who) <filler>? (to blame|at fault|responsible|the problem|the one|the ones|the culprit|who|be blamed|take responsibility|lost|messed|screwed|failed|broke|damaged|caused|let you down|let us down|be asked|answer for)',
    "(courier's|carrier's|bank's|supplier's|manufacturer's|vendor's|seller's|hotel's|airline's|provider's|driver's|mail's|post's|partner's|network's|customs'|apple's|google's|amazon's|paypal's|microsoft's|warehouse's|colleague's|department's|team's|agent's|developer's|developers'|system's|company's|someone else's|somebody else's|other people's|their|his|her) <filler>? (fault|problem|mistake|issue|responsibility|error|job|doing|screw-up|mess|decision|matter|call)",
    '(it|that|this|fault|blame|problem|delay|mistake|issue|responsibility|damage|error|liability) <filler>? (is|was|lies|rests|lay|sits|comes|comes down|falls) <filler>{0,2} (with|on|entirely on|entirely with|down to|the fault of|the responsibility of|caused by|solely with|squarely on|squarely with|between you and) .{0,2} (courier|carrier|bank|mail|dhl|fedex|ups|usps|amazon|apple|google|supplier|manufacturer|party|them|seller|airline|hotel|customs|provider|network|partner|driver|paypal|visa|colleague|department|warehouse|team|developers|management|vendor|government)',
    '(that is|this is|it is) <filler>? (all|entirely|completely)? <filler>? on (them|the courier|the bank|the supplier|the driver|the carrier|the seller|the warehouse|your bank|the developers|my colleague|head office|marketing)',
    '(i|we) (only|just|merely) <filler>? (work here|pass|answer the|do what|sell|relay|read what|do as|follow|take the calls|take calls|take orders|deliver|process|handle the|repeat what|am the messenger|provide the platform|resell|host|book|run the desk|type what)',
    '(just|only) <filler>? (the messenger|a messenger|an employee|a small cog|an agent|the agent|the middleman|a middleman|the reseller|the platform|support|customer service|the help desk|the call center|a trainee)',
    '(do not shoot|not shoot) the messenger',
    '(i|we) (do not|did not|never) <filler>? (make|made|set|write|wrote|choose|chose|decide|decided|design|designed|control|pack|packed|run|manage|own|build|built|create|created|deliver|ship|book|take) .{0,2} (rules|prices|price|policy|policies|decisions|website|product|products|schedule|schedules|parcels|terms|deliveries|app|system|call|calls|it|that|delivery|shipping|shipments|network|parcel|order|payment|booking)',
    '^<filler>{0,2} (not|neither) (us|me|our fault|my fault|our problem|our doing)$',
    '(not|rather than|instead of) (us|me|our team)$',
    '(someone|somebody) (else|in|from|at|on) .{0,4} (messed|screwed|dropped the ball|made a mistake|got it wrong|forgot|must have|should have|gave you|told you|made the mistake|is to blame|slipped up|entered|typed|put in|fault)',
    '(i|we) (was|were) (told|given|informed|handed|sent|instructed|misinformed) .{0,4} (wrong|to say|incorrect|to tell|by my|by our|by the|nothing|bad)',
    '(i|we) (did|followed|have done|have followed) .{0,2} (everything|procedure|part|our part|my part|what we were told|what i was told|the process|the rules) .{0,2} (right|correctly|by the book|properly|already|on our side|on our end)?',
    '(everything|all|problem|nothing|no problem|no issue|no error) .{0,3} (fine|working|works|ok|okay|correct|good|wrong|normal) <filler>? (on|at|from) (our|my) (side|end|part)',
    '(nothing|no) <filler>? (wrong|issue|problem|error|fault|mistake) <filler>? (on|at|from|with) (our|my) (side|end|part|team|system|systems)',
  ],
  unless: [
    '(is|was) not (your|yours) fault',
    'do not blame (yourself|you)',
    '(not|do not) <filler>? blame you',
    'ask (the|your|our) <filler>? (question|questions)',
  ],
  judge: ({ text, before, after, sentence }, context) => {
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
    if (/(?:not|rather than|instead of) (?:us|me|our team)$/.test(text) && !/^(?:not|neither)/.test(text)) return 'hint'
    if (/^(?:everything|all|problem|nothing|no )/.test(text)) return 'hint'
    void sentence
    return loud
  },
  rewrites: [
    'We got this wrong, and I am putting it right: [step].',
    "I have taken {issue|this} over, so you don't need to chase anyone else.",
    "I can't do that from here myself, so I have asked [who] and will write to you with the answer.",
  ],
  examples: {
    bad: [
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
