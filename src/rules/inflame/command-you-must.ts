import { phraseRule } from '../types'

const COMMAND =
  /\byou (?:\w+ )?(?:need to|have to|must|are required to|are obliged to|will need to|will have to|are expected to|had better|are to)\b|^(?:please )?(?:make sure|do not|ensure)\b/
/** What stands before "you need to" where it is a relative clause, a condition or a question. */
const NO_ORDER =
  /\b(?:nothing|all|anything|everything|something|what|whatever|things?|ones?|if|when|whenever|unless|once|before|until|sorry|steps?|where|how|why|who|much|long|think|feel|case|do|did|does|will|would|should|can|so|glad|hope|wish|details?|information|info|time|because|because of|help|the|any|each|every|number|tools?|options?|documents?|form|since|know|whether|means?|mean|say|saying|suggest|hear|understand|that's|as) (?:that )?(?:\w+ )?$/

/** What takes the bark out of an order, or makes it a step in a guide or a good wish. */
const KIND =
  /\b(?:please|kindly|thanks?|if you (?:like|want|wish|prefer|need|have|see|would|can|could)|worry|hesitate|tap|click|select|choose|menu|settings|button|tab|icon|care of yourself|take care|our time|your time|comfort|heart|feel free|let (?:me|us)|have a|enjoy|welcome|sorry|stay (?:safe|warm|well)|happy|glad|good luck|get well|say hi|do not need|never have to|no need|keep (?:it|the)|we will|i will|i have)\b/

/** Manners around it: what is asked then is a request. */
const COURTEOUS =
  /\b(?:please|kindly|thanks?|thank you|sorry|apolog\w+|happy|glad|hope|help|assist|appreciate|hi|hello|hey|dear|welcome|love|great|let us know|reach out|for (?:further|more)|give it a|experience|serve|users|assistance|specialists?|friends?|notification|get back to you|look into)\b/

export default phraseRule({
  id: 'command-you-must',
  family: 'inflame',
  title: 'Giving orders',
  why: 'An order invites a refusal; a question or a reason gets the same thing done without the fight.',
  sources: [
    { title: 'Danescu-Niculescu-Mizil et al. 2013, A computational approach to politeness (ACL)' },
    { title: 'Yeomans, Kantor & Tingley, politeness (R): bare command' },
  ],
  severity: 'hint',
  // An order that talks down or blames is told as that.
  priority: -1,
  moves: [{ to: 'warn', when: [{ anger: 1 }] }],
  patterns: [
    '^<adv>{0,2} (stop|quit|refrain from|cease) <adv>? (calling|writing|emailing|messaging|asking|sending|complaining|arguing|repeating|contacting|posting|shouting|wasting|interrupting|bothering|opening new|chasing|nagging|demanding|copying|making|changing|guessing|pestering|spamming)',
    'you <adv>{0,2} (need to|have to|must|are required to|are obliged to|are obligated to|are expected to|are supposed to|will need to|will have to|are going to have to|are going to need to|have got to|had better|better|ought to|are instructed to|are requested to|are mandated to|are to|need only|shall|will be required to|are hereby)',
    '^<adv>{0,2} (make sure|ensure|be sure|see to it|see that|mind that) (you|that you|to|your|next time|this time|it|the|all)',
    '^<adv>{0,2} do not <adv>? (reply|call|write|contact|send|email|message|post|ask|argue|forget|expect|try|complain|do that|do this|create|submit|delay|ignore|come|bother|keep|start|tell|even think|assume|change|make|leave|waste|interrupt|skip|repeat|give me|give us|email us|get back)',
    '(i|we) <adv>? (need|want|expect|require|demand|insist|order|instruct|command|insist that|demand that|require that|expect that|will need|am asking|are telling|am telling) you <adv>? (to)?',
    '(it is|this is) <adv>? (mandatory|compulsory|obligatory|imperative|essential|your duty|your responsibility|your job|on you|up to you|required|not optional|non-negotiable|not negotiable|not up for discussion) (that|for you|to|of you)?',
    'do (it|as|what|this|that) (i say|we say|i said|i tell|i told|you are told|you were told|told|now|immediately|again now|yourself|right now|at once|as instructed|as told|i ask|i asked|we ask|we asked|today|first)',
    '^<adv>{0,2} (send|provide|submit|fill|complete|upload|attach|give|forward|return|pay|sign|read|check|call|go|reply|answer|wait|stop|follow|resend|scan|bring|show|prove|explain|confirm|listen|get|log|open|update|restart|tell|find|take|put|leave|write|email|come|do) .{0,10} (immediately|at once|asap|right away|right now|this time|straight away|this instant|without delay|without fail|without exception|no excuses|or nothing|before you do|before we do|before i do|then come back|and then we will see|only then)',
    '^<adv>{0,2} [<soft>(send|wait|provide|bring|read|call|ring|pay|fill|return|submit|show|give|sign|attach|speak|contact|follow|ask|get|hold|visit|collect|take|write|phone|check|produce|present|upload|scan|email|complete|settle|clear|apply|register|raise|open|try)] <adv>? (the|your|us|me|it|this|that|a|an|all|our|in|for|to|again|them|both|back|until|till|here|there|these|those|on|every|each|with|before|first|proof|copies|photos|through|up|out)',
    '^<adv>{0,2} [<soft>do not] <adv>? .',
    'you [<soft>(shall have to|are to|have got to|got to|will be needing to|are bound to|are duty bound to|have to|must)]',
    '(submission|payment|presence|signature|attendance|form|documents|proof|receipt|id|identification|deposit|appointment|copy|registration|original|originals|prepayment|paperwork|verification|kyc|application|affidavit|certificate) .{0,5} (is|are|will be|has to be|must be|have to be|needs to be|need to be|to be|shall be) <adv>? [<soft>(mandatory|compulsory|required|a must|must|obligatory|needed|non negotiable|submitted|paid|signed|returned|provided|produced|presented|sent|given|brought|furnished|attested|completed|stamped)]',
    // Nets over word classes: `sure` as it stands, `maybe` a hint.
    '^<filler>{0,2} [<maybe>(kindly|please)? <adv>? (send|wait|provide|bring|read|call|ring|pay|fill|return|submit|show|give|sign|attach|speak|contact|follow|ask|get|hold|visit|collect|take|write|phone|check|produce|present|upload|scan|email|complete|settle|clear|apply|register|raise|open|try|use|log|restart|reboot|reset|update|download|install|print|post|mail|ship|drop|leave|stop|quit|read|reread|look|find|file|pick|choose|select|click|tap|press|type|enter|copy|paste|forward|reply|answer|confirm|verify|prove|furnish|arrange|schedule|book|cancel|close|delete|clean|unplug|plug|turn|switch|move|put|remove|replace|pack|label|measure|photograph|record|screenshot|document|note|remember|understand|listen|calm|make|tell|set|begin|finish|fix|change|edit|correct|allow|expect|accept|respect|obey|comply|adhere|abide|report|escalate|resubmit|resend|retry|reapply|reorder|refer|study|proceed|come|turn up|line up|queue|step|stand|sit|meet|talk|say|count|add|hand|surrender|vacate|deposit|transfer|renew|figure out|sort out|deal with|take up|work out) .{1,7}]',
    '[<maybe>you <adv>? (need to|have to|must|are required to|are obliged to|are obligated to|are expected to|are supposed to|will need to|will have to|would need to|would have to|are going to have to|are going to need to|have got to|got to|had better|better|ought to|are to|shall|are instructed to|are requested to|are advised to|are bound to|are asked to|are mandated to|are hereby|may not|are not to|are not allowed to|are not permitted to|may only|can only|should have to|will be required to|will be expected to|will be needing to|are duty bound to|are compelled to|are directed to|are responsible for|are in charge of|might have to|may have to) .{1,8}]',
    '[<maybe>(<customerKinds>|<groupMany>|<groupOne>|everyone|everybody|anyone|whoever|the account holder|account holders|holders|recipients|recipient|sender|applicants|request|requests|returns|claims|refunds|orders|payments|cancellations|items|documents|forms|bookings|reservations|tickets|queries|inquiries|submissions|parcels|goods|keys|equipment|invoices|fees|balance|amount|bill|rent|deposit|proof|receipt|id|signature|letter) .{0,3} (has to|have to|must|needs to|need to|is to|are to|shall|should|is required to|are required to|are obliged to|is obliged to|are expected to|is expected to|are requested to|is requested to|can only|may only|will only|cannot|may not|has got to) (be|not|come|go|only|first|arrive|keep|bring|pay|follow|provide|send|carry|submit|report|show|present|wait|use|give|contact|return|make|take|have|sign|reach|stay|remain|happen|apply|register|complete|fill|call|email|write|ask|check|read|confirm)]',
    '[<maybe>(it is|this is|that is) <adv>? (mandatory|compulsory|obligatory|imperative|essential|your duty|your responsibility|your job|your obligation|your task|on you|up to you|required|not optional|non negotiable|not negotiable|a must|a requirement|policy|the rule|the procedure|necessary|vital|crucial|expected|for you) (that|for|to|of|you) .{1,7}]',
    '[<maybe>(i|we) <adv>? (need|expect|require|demand|insist|order|instruct|command|am asking|are asking|am telling|are telling|am waiting|are waiting) .{0,4} (you|your|from you|until you|for you) .{1,6}]',
    '[<maybe>(no|not) .{1,4} (no|not|without|until|unless|before|then no)] .{1,4}',
    '[<maybe>(<groupMany>|everyone|all|sir|madam|customer|the customer|both parties|the sender|the buyer|the tenant|the guest|parents|owner|owners) (must|shall|have to|has to|need to|needs to|ought to|had better|may not|may only|can only|better|got to|gotta) .{1,8}]',
    '[<maybe>(first|before that|then|after that|only then|second|now) .{0,1} (you|u) .{1,8} (then|after|before|we|i|second|next)]',
    '[<maybe>(are|is|remain|remains|stay) <adv>? (responsible for|obliged|bound|liable for|in charge of|expected|required|duty bound|to blame if) .{1,7}]',
  ],
  unless: [
    'you (need to|have to|must) do nothing',
    'you (have to|must|need to) be (18|over|at least|of age|a member|logged in|signed in)',
    '(you|we|i|they) never (have to|need to|must)',
    'you must <adv>? (be|have been|have had|feel|think|wonder|love|hate)',
    'you (do not|did not|will not|would not|may not|might not|no longer) <adv>? (have to|need to|must)',
    'you must not (worry|feel)',
    'do not forget (to|that|your|about)',
    '(be sure|make sure) to (let|check out|share|contact|reach)',
    'you ought to <adv>? (have|be|see|receive|get)',
    'you had better (luck|experience|results|days|service)',
    'you (are supposed to|shall) <adv>? (get|receive|see|be)',
    '(a|even|much|any|you|serve|help|assist|understand|know|treat|support) you better',
    'all you need',
  ],
  judge: ({ text, before, after, sentence, previous, next, captures }, context) => {
    // The word that ends the texts.
    if (/^(?:send|text|reply|answer)\b.*\bstop\b.*\bto\b/.test(text)) return null
    const courteous = COURTEOUS.test(`${previous} ${sentence} ${next}`)
    if (captures.maybe !== undefined)
      return courteous ||
        /\?/.test(sentence) ||
        KIND.test(sentence.replace(/^kindly do the needful/, '')) ||
        (/^you\b/.test(text) &&
          (NO_ORDER.test(before) ||
            /^you (?:\w+ )?(?:must|should|will) (?:be|have|feel|love|hate|think|get|receive|see)\b/.test(text)))
        ? null
        : 'hint'
    // One bare order reads as style: a hint, unless it is asked for kindly or is a step in a guide.
    if (captures.soft !== undefined)
      return courteous ||
        /\b(?:please|kindly|thanks?|if you (?:like|want|wish|prefer|need|have|see)|worry|hesitate|(?:tap|click|select|menu)|care of yourself|a look|our time|your time|comfort|heart)\b/.test(
          sentence.replace(/^kindly do the needful/, ''),
        ) ||
        (/^you\b/.test(text) && (NO_ORDER.test(before) || /^\s*(?:be|have|feel|love|hate|think)\b/.test(after)))
        ? null
        : 'hint'
    if (/^(?:like every|same as every)/.test(text)) return /\byou\b/.test(before) ? 'hint' : null
    if (/^(?:period|i said|no discussion|not up to you|that is final|first things)$/.test(text))
      return /^period/.test(text)
        ? /^\s*[.!]?$/.test(after) &&
          !/\b(?:trial|notice|return|billing|grace|time|the|this|that|a|your|day|free|waiting|warranty|cooling off|month)\s*$/.test(
            before,
          )
          ? 'hint'
          : null
        : /^i said/.test(text)
          ? null
          : 'hint'
    if (/^(?:\w+ )*(?:go|just go)\b/.test(text))
      return /\b(?:go (?:to|back)?|go check)\b/.test(text) && !/\b(?:read|ask|look|do|re-read|reread|learn)$/.test(text)
        ? null
        : /go ahead/.test(text)
          ? null
          : undefined
    if (/^(?:\w+ )*(?:stop|quit|refrain|cease)\b/.test(text))
      return /\b(?:making|changing|sending)$/.test(text) && /^\s*(?:payments?|any more payments)/.test(after)
        ? null
        : 'warn'
    if (
      /^wait (?:your|like|in line)|whether you like it|not a request|not asking you|when i (?:tell|say)|if i tell/.test(
        text,
      )
    )
      return /not asking you/.test(text) && /^\s*(?:for|to pay|to send)/.test(after) ? null : 'warn'
    // Words of ours between the verb and "right away" belong to what we do, not to the order.
    if (/\b(?:we|i|our team) (?:will|shall|can|get|are|am)\b/.test(text)) return null
    if (/needful/.test(text)) return /\b(?:they|bank|we|team|it|i)\b/.test(before) ? null : 'hint'
    if (/\b(?:ensure|make sure|be sure|see that)\b/.test(text) && !/this time|next time/.test(text + after))
      return courteous
        ? null
        : /^\s*(?:are|have|to (?:use|specify|mention|include|update))\b/.test(after)
          ? 'hint'
          : undefined
    if (/^you\b/.test(text)) {
      if (/^you (?:just|only|simply) need to/.test(text)) return null
      if (
        /\bneed to\b/.test(text) &&
        /^\s*(?:go to|click|tap|open|visit|reach|contact|log|sign|select|choose|update|restart|enter|use|do is|install|download|check|verify|allow|enable)\b/.test(
          after,
        )
      )
        return 'hint'
      if (NO_ORDER.test(before)) return null
      if (/^you will\b(?! (?:need|have|be required))/.test(text))
        return /apologi|comply|listen|do as/.test(text + after) || context.anger > 0 ? undefined : 'hint'
      if (
        /\bbetter$/.test(text) &&
        !/had better$/.test(text) &&
        !/^\s*(?:not|be|send|pay|read|check|do|get|start|stop|hurry|call|read|go|have|make)\b/.test(after)
      )
        return null
      if (
        /are to$/.test(text) &&
        !/^\s*(?:send|pay|return|provide|use|submit|contact|complete|follow|wait|stop|not|call|bring|sign)\b/.test(
          after,
        )
      )
        return null
      if (/\bshall$/.test(text)) return 'hint'
    }
    if (/^(?:i|we) .* you/.test(text)) {
      if (
        /^\s*(?:to )?(?:be|have|feel|know|love|enjoy|get|see|succeed|leave|think|like|for|back|happy|as|all|the|in|with|on|and)\b/.test(
          after,
        ) ||
        /\b(?:if|when|what|not|would|how|everything|all)\s*(?:\w+ )?$/.test(before)
      )
        return null
      if (/want|need|expect/.test(text) && !/\bto$/.test(text)) return null
      if (/demand|insist|order|instruct|command|telling/.test(text)) return 'warn'
    }
    if (
      /^(?:comply with|abide by|adhere to|obey|follow the|follow procedure|no exceptions|as instructed|as directed|follow instructions)/.test(
        text,
      )
    ) {
      if (/\b(?:we|i|our|they|team)\s*(?:\w+ ){0,3}$/.test(before)) return null
      return context.anger > 0 && /\byou\b/.test(sentence) ? undefined : 'hint'
    }
    if (/\b(?:up to you|on you)$/.test(text)) return 'hint'
    if (/required|essential|mandatory|compulsory|imperative/.test(text) && context.anger === 0) return 'hint'
    if (/^do (?:it|as|what|this|that) (?:i|we|you|told|now|immediately|right|at once|as)/.test(text))
      return /\bcan|to|we|i|will\s*$/.test(before.trim()) ? null : 'warn'
    if (
      /\b(?:this time|or nothing|no excuses|this instant|at once|only then|then come back|before we do|before i do|that is an order)\b/.test(
        text + after.slice(0, 40),
      )
    )
      return 'warn'
    // One order is style; two in a row are a tone.
    const rest = `${before} ${after}`
    if (
      COMMAND.test(previous) ||
      COMMAND.test(next) ||
      /\band (?:you )?(?:must|need to|have to)\b|\byou (?:must|have to|need to)\b/.test(rest)
    )
      return /\b(?:if|can|step|click|settings|app|menu)\b/.test(sentence) && context.anger === 0 ? 'hint' : 'warn'
    return undefined
  },
  rewrites: [
    'The quickest way to settle {issue|this} is this: [step]. Would that work for you?',
    'Could you send me [what you need]? Then I can go on with {issue|this} straight away.',
    'To move {issue|this} on, one more thing would help me: [what you need].',
  ],
  examples: {
    bad: [
      'Tenants are responsible for arranging the reading.',
      'First you pay, then we talk.',
      'You need to send us the receipt first.',
      'You must fill in the form on our site.',
      "You'll have to wait ten days.",
      'You are required to return it in the original box.',
      'You have to restart it and you need to log in again.',
      'Make sure you read the terms this time.',
      'Send us the papers immediately.',
      'Do as I say and it will work.',
      'I demand that you answer my question.',
      'We expect you to reply today.',
    ],
    ok: [
      'You never have to queue: the table is yours from 7.',
      "You don't need to return the broken one.",
      'You must be exhausted after three calls.',
      'All you need is the code below.',
      '1. Open Settings. 2. Choose Reset.',
      'Please do not charge the battery if it is swollen.',
      "There's nothing you need to do; I've refunded it.",
      'You have two options.',
      'We want you to be happy with it.',
      'If you need to change the date, use the link.',
      'Do you need to change the address?',
      "I'll make sure you get a new one.",
    ],
  },
})
