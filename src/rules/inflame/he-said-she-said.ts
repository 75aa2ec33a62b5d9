import { phraseRule } from '../types'

/** We own up, so looking back is fair. */
const OWN =
  /\b(?:sorry|apologi[sz]e|apologies|our mistake|my mistake|i was wrong|we were wrong|wrong of (?:us|me)|should have|should not have|mistakenly|in error|by mistake|did not happen|has not happened|never happened|that was wrong|and it did not|wrong (?:date|information|price|time|thing|address|day))\b/
const THIRD =
  /^ (?:(?:the|this|your|that) (?:\w+ )?(?:fault|issue|problem|matter|case|error|bug|situation|concern|request) )?(?:to |with )?(?:the (?:courier|driver|bank|supplier|warehouse|team|developers?|seller|manufacturer|carrier|depot|manager|host|restaurant|hotel|store|shop|issue|problem)|them|him|her|our (?:team|developers?|engineers?|technical|warehouse|courier|colleagues|supplier|partners?|managers?)|my (?:team|manager|colleagues?)|your (?:bank|case|issue|concern|request|complaint|feedback))\b/
const WARM =
  /^\W*(?:\w+ ){0,3}(?:thanks?|sorry|apolog\w+|welcome|appreciate|regret\w*|congrat\w*|glad|happy|feel free|hope|wish|best|have a|great|please accept|please (?:let|do not hesitate|feel|reach|contact|share|dm)|if (?:you|there)|do not hesitate|i am here|we are here|any(?:thing)?|sincere(?:ly)?|my apologies|our apologies|pleasure|much)\b/
const FAR = /\b(?:soon|just|well|far|such|same|long|much|many|quickly|fast|early|good|clear|often|little|close) $/

export default phraseRule({
  id: 'he-said-she-said',
  family: 'inflame',
  title: 'Keeping score of who said what',
  why: 'It tells them that asking again was their fault, and turns the reply into an argument about the past.',
  sources: [
    { title: 'Petty he-said-she-said will not help (seed 003)' },
    {
      title: 'Adobe email survey (via Psychology Today), most hated phrases',
      url: 'https://www.psychologytoday.com/us/blog/passive-aggressive-diaries/201809/how-respond-passive-aggressive-emails-in-the-workplace',
    },
  ],
  severity: 'warn',
  patterns: [
    // as I already told you
    '(as|like) (i|we) .{0,4} <saidDone> (to you|you|it|that|this|above)? (already|before|earlier|previously|twice|times|above|repeatedly|yesterday)?',
    '(as|like) (my|our|the|your|one) .{0,4} <saidDone> (already|before|earlier|you)?',
    '(as|like) .{0,3} (already|previously|repeatedly|clearly|earlier|explicitly|often) .{0,2} <saidDone>',
    '(as|like) (said|told|stated|mentioned|explained|advised|informed|clarified|indicated|outlined|instructed|notified|discussed|communicated|conveyed|reiterated|noted|pointed|confirmed|agreed)',
    'as you (were|have|had|are|should|must|would|may|might|will|know|well) .{0,3} (told|informed|advised|notified|warned|reminded|aware|know|remember|recall|instructed|seen)',
    '(per|as per|refer|refer to|reread|revisit|review|consult|read|scroll|reference|see|check|revert|go through|look at|follow|further|following|according) .{0,2} (my|our|the|trailing|trail|previous|last|earlier|below) .{0,2} (last|previous|earlier|prior|first|original|trailing|trail|above|two|preceding|initial|former|mail|email|reply) .{0,1} (email|emails|mail|mails|message|messages|reply|replies|response|responses|note|chat|correspondence|communication|conversation|explanation|answer|ticket|trail)',
    '(per|as per) (my|our|the) (email|mail|message|note|reply|response|communication|correspondence|explanation|instructions)',
    '(trailing|trail) (mail|email|mails|emails|message|messages)',
    // I already told you
    '(i|we) <mid>{0,4} (already|clearly|repeatedly|explicitly|specifically|literally|just|previously|earlier|twice|consistently|distinctly|plainly|did|keep|kept|have) .{0,3} (<saidDone>|telling|saying|explaining|repeating|asking|reminding|discussed|confirmed|said|tell|explain|say|mention|told|covered|asked|sent|requested|replied) (to you|you|this|that|it)?',
    '(i|we|he|she|they|team|colleague|agent) .{0,3} (told|informed|advised|reminded|warned|notified) you',
    '(i|we) <mid>{0,3} (<saidDone>|discussed|asked|been|gone|sent|requested) .{0,5} (already|twice|repeatedly|times|before|again|clearly|earlier|previously|over|thrice)',
    '(this|that|it|which|these|issue|matter|question|everything|all|policy|point|same|fee|answer) (was|were|has|have|had|is) .{0,4} (<saidDone>|discussed) .{0,2} (already|before|you|earlier|twice|times|previously|clearly|repeatedly|to|above|by|over|in|many|several|multiple)',
    '(this|that|it|which|these|issue|matter|question|everything|policy|point) (was|were|has|have|had) .{0,3} (already|clearly|repeatedly|previously|explicitly) .{0,2} (<saidDone>|discussed)',
    'you (were|have|had) .{0,3} (told|informed|notified|advised|reminded|warned|asked)',
    '(already|clearly|repeatedly|previously) (told|informed|advised|explained|answered|answering|addressed|covered|mentioned|stated|communicated|clarified|replied) (to you|to your|you|this|that|your)?',
    // I never said that
    '(i|we|nobody|no one|none|colleague|agent|team|us|staff|driver) .{0,3} (never|not) .{0,3} (said|say|told|tell|promised|promise|agreed|agree|stated|state|mentioned|mention|offered|guaranteed|guarantee|suggested|suggest|wrote|claimed|claim|implied|commit|committed|quoted) (that|this|it|so|to|you|anything)?',
    '(not|hardly|never) .{0,2} (what|how) (i|we|was|anyone|it) .{0,2} (said|wrote|told|meant|agreed|promised|say|happened|stated|put|explained|discussed)',
    '(not|never) my words',
    '(putting|put|twist|twisting|twisted|misquoting|misquote|misquoted|misrepresent|misrepresenting) .{0,3} (words|me|us|said|say)',
    'you (yourself|yourselves) .{0,2} (said|told|wrote|confirmed|admitted|agreed|stated|asked|mentioned|acknowledged|accepted|requested)',
    'your own (words|email|message|admission|account|statement)',
    'you <mid>{0,1} (admitted|confirmed|acknowledged|agreed|accepted) .{0,5} (yourself|on|in|to|by|earlier|previously|before)',
    'you never (said|mentioned|told|asked|specified|requested|raised|stated|informed|indicated|brought)',
    // again
    '^<filler>{0,1} (once again|yet again|one more time|again|for the record|to reiterate|to repeat|to be clear once more|allow me to repeat|allow me to remind|allow me to reiterate|let me repeat|let me remind|let me reiterate|let me say it again|let me say this again|let me be clear|may i remind|might i remind|need i remind|must i remind) .?',
    'for .{0,3} (second|third|fourth|fifth|sixth|tenth|last|umpteenth|hundredth|nth|final|millionth|thousandth|seventh|eighth) time',
    '(repeat|repeating|reiterate|reiterating|explain|explaining|saying|say) (myself|ourselves|it|this|the|that|once|again) (again|same|once|over|more|slowly)?',
    '(must|will|have|need|like|can|only|want|let|me|to|forced) .{0,2} (repeat|reiterate|remind) (you|myself|this|that|it)?',
    'how (many|often) .{0,2} times .{0,2} (i|we)',
    'how (many|often|much) .{0,4} (i|we) .{0,4} (tell|say|explain|repeat|remind|clearer|ask|told|explained|said)',
    '(not|no) .{0,2} (know|idea|sure) how .{0,2} (else|many|much|clearer)',
    '(broken record|going in circles|going around in circles|going round in circles|round in circles|around in circles|keep going over|going over the same|over the same ground|had this conversation|been over this|been through this|gone over this|gone through this|same conversation|same question again|same thing again|asked and answered|scroll up|scroll back|read back|look back at|my previous answer|my earlier answer|my last answer|tired of repeating|tired of explaining|tired of telling|sick of repeating|sick of explaining|waste time repeating)',
    '(not|un) sure (if|whether|that) you .{0,3} (saw|got|read|received|noticed|seen|missed|see|understood|opened|caught|looked)',
    '(did|have|had|do) you .{0,3} (see|seen|read|get|got|receive|received|miss|missed|open|opened|notice|noticed|look) .{0,2} (my|our) .{0,1} (last|previous|earlier|first|two|other|prior|original)',
    '(case|maybe|perhaps|assume|guess|think|clearly|obviously|apparently|seems|probably|must|seem|may|might) .{0,4} (missed|miss|overlooked|ignored|skipped|forgotten|forgot|not) .{0,3} (my|our) .{0,2} (email|emails|message|messages|reply|note|response|mail|text|explanation|answer|replies)',
    '(i|we) <mid>{0,4} (made|been|was|were|think|thought|believe) .{0,6} clear',
    '(if|as) you .{0,2} (recall|remember|look|scroll|reread|refer)',
    '(my|our) (answer|response|reply|position|explanation) .{0,3} (same|unchanged|not|still|already|remains)',
    '(you|u) (keep|kept|are) .{0,2} (asking|saying|repeating|sending|telling|raising) .{0,3} (same|again|over|this|question|me|us)',
    '(records|chat|transcript|call|recording|log|history|logs|emails) .{0,3} (shows|show|proves|prove|says|clearly) .{0,3} (you|told|i|we|otherwise)',
  ],
  unless: ['(as|like) you (said|mentioned|told|noted|pointed|explained|described)', 'as promised'],
  judge: ({ text, before, after, sentence, next }) => {
    const all = `${text}${after}`
    if (
      OWN.test(sentence) &&
      !/\b(?:you should have|already (?:told|said|explained)|never (?:said|promised))\b/.test(sentence)
    )
      return null
    if (
      /^\W*(?:sorry|apolog|that was wrong|and that did)/.test(next) &&
      /\b(?:told|informed|said|promised)\b/.test(text) &&
      !/already/.test(text)
    )
      return null
    if (/^(?:as|like)\b/.test(text)) {
      if (FAR.test(before) || /^as (?:soon|well|long|far|much|many)/.test(text)) return null
      if (
        /^like\b/.test(text) &&
        /\b(?:would|you|something|looks|sounds|feel|just|nothing|anything|not) $/.test(before) &&
        !/[,.;] $/.test(before)
      )
        return /^like (?:i|we) (?:\w+ )?(?:said|told|mentioned|explained)/.test(text) && /\bjust $/.test(before)
          ? undefined
          : null
      if (/^(?:as|like) (?:i|we)\b/.test(text)) {
        if (/[,;]/.test(text) || /\b(?:am|are|will|can|would|should|need|want|could|never|not)\b/.test(text))
          return null
        if (
          /\b(?:replied|addressed|covered|answered|wrote|written|communicated|detailed|notified|informed|instructed|responded|repeated)\b/.test(
            text,
          ) &&
          !/\b(?:already|you|before|earlier|previously|above|repeatedly|clearly|in)\b/.test(all.slice(0, 60))
        )
          return null
        if (
          /\b(?:we|i) (?:have )?(?:said|told|mentioned|explained|stated|wrote|written)/.test(text) &&
          /^ (?:in )?(?:the|our|on our|at the) (?:guide|article|help|page|blog|video|faq|listing|release)/.test(after)
        )
          return 'hint'
        return undefined
      }
      if (/^as you\b/.test(text)) {
        if (/\b(?:told|informed|advised|notified|warned|reminded|instructed)$/.test(text)) return undefined
        if (
          /\b(?:should|must|would|well|already|clearly|obviously|surely)\b.*\b(?:know|aware|remember|recall|seen)$/.test(
            text,
          )
        )
          return undefined
        if (/\b(?:will|may|might) (?:\w+ )?(?:recall|remember)$/.test(text)) return 'warn'
        return null
      }
      if (/^(?:as|like) (?:my|our|the|your|one)\b/.test(text)) {
        if (
          /^(?:as|like) (?:your|the)\b/.test(text) &&
          !/\b(?:agent|colleague|team|advisor|adviser|representative|rep|manager|driver|courier|email|terms|page|policy)\b/.test(
            text,
          )
        )
          return null
        return /\b(?:colleague|colleagues|agent|team|advisor|adviser|representative|rep|manager|supervisor|email|emails|message|specialist|driver|staff|department|support)\b/.test(
          text,
        ) &&
          !/[,;]/.test(text) &&
          !/\b(?:will|has been|have been|was|were|is|are)\b/.test(text)
          ? undefined
          : null
      }
      if (
        /\b(?:already|previously|repeatedly|clearly|earlier|explicitly|often)\b.*\b/.test(text) &&
        /^(?:as|like) (?:\w+ ){0,3}(?:already|previously|repeatedly|clearly|earlier|explicitly|often) /.test(text)
      )
        return /\byou (?:\w+ )*(?:said|told|mentioned|explained|stated)/.test(text) ||
          /[,;]/.test(text) ||
          (/\byou\b/.test(text.replace(/ you$/, '')) && !/\bwe|i\b/.test(text))
          ? null
          : undefined
      // bare "as mentioned"
      if (
        !/^as\b/.test(text) ||
        (before.trim() !== '' && !/[,;:.–—-] ?$|\b(?:and|but|so|because|again|well|sir|madam|however) $/.test(before))
      )
        return null
      if (
        /^as \w+ (?:in|on|at) (?:the|this) (?:guide|article|help|page|faq|video|blog|link|manual|instructions|table|attached|section|image|screenshot|app|description)/.test(
          all,
        )
      )
        return null
      if (
        /^as (?:discussed|agreed|confirmed|noted|requested|mentioned|explained|indicated|outlined|communicated|conveyed)/.test(
          text,
        )
      )
        return /\b(?:previously|multiple|many|several|already|before|repeatedly|times)\b/.test(all.slice(0, 44))
          ? undefined
          : 'hint'
      if (/^as (?:mentioned|explained|outlined|indicated|described) (?:above|below|here)/.test(all)) return 'hint'
      return undefined
    }
    if (/^(?:per|as per)\b/.test(text)) return undefined
    if (
      /^(?:refer|reread|revisit|review|consult|read|scroll|reference|see|check|revert|go through|look at|follow|further|following|according)\b/.test(
        text,
      )
    ) {
      if (/^(?:further|following|follow)\b/.test(text)) return null
      if (
        /\b(?:i|we|let me|will|to|please ignore|ignore)\s*(?:\w+ )?$/.test(before) &&
        !/\byou (?:to |can |may |should )?$|\bhave to $|\bneed to $|\badvise you to $|\brequest you to $/.test(before)
      )
        return null
      if (
        !/\b(?:my|our|trailing|trail|previous|earlier|above)\b/.test(text) ||
        /\bthe (?:last|first|original|two)\b/.test(text)
      )
        return null
      if (/^(?:see|check|review)\b/.test(text))
        return /\b(?:properly|carefully|again|already|where)\b/.test(sentence) ? undefined : 'hint'
      return undefined
    }
    if (/^(?:trailing|trail)/.test(text))
      return /\b(?:refer|read|see|check|go through|per)\b/.test(before) ? undefined : null
    if (/^(?:not|hardly|never) (?:\w+ ){0,2}(?:what|how)\b/.test(text))
      return (/\b(?:that|this|it|which)(?: is| was)? (?:\w+ )?$|\b(?:is|was) $/.test(before) &&
        /\b(?:i|we|anyone)\b/.test(text)) ||
        (/\b(?:agreed|said|discussed|promised|stated|explained)$/.test(text) &&
          /\bwas\b/.test(text) &&
          /\b(?:that|this|it) (?:is|was) $/.test(before))
        ? undefined
        : null
    if (/^(?:not|never) my words/.test(text)) return undefined
    if (/^(?:putting|put|twist|misquot|misrepresent)/.test(text))
      return /\b(?:my|our|me|us|i|we)\b/.test(text) &&
        !/^put (?:\w+ )?(?:me|us) (?:through|in)\b/.test(all) &&
        /words|said|say|me|us/.test(text) &&
        (!/^put/.test(text) || /words/.test(text))
        ? /\b(?:not|i am|we are)\b/.test(before.slice(-14)) && !/\byou\b|\bdo not $/.test(before.slice(-18))
          ? null
          : undefined
        : null
    if (
      /^(?:i|we|nobody|no one|none|colleague|agent|team|us|staff|driver)\b.*\b(?:never|not)\b.*\b(?:said|say|told|tell|promised|promise|agreed|agree|stated|state|mentioned|mention|offered|guaranteed|guarantee|suggested|suggest|wrote|claimed|claim|implied|commit|committed|quoted)\b/.test(
        text,
      )
    ) {
      if (
        /[,;:]/.test(
          text.replace(
            /\b(?:said|say|told|tell|promised|promise|agreed|agree|stated|state|mentioned|mention|offered|guaranteed|guarantee|suggested|suggest|wrote|claimed|claim|implied|commit|committed|quoted)\b.*/,
            '',
          ),
        )
      )
        return null
      if (
        /\b(?:can|could|will|would|should|able|may|want|might|do|does|need|must|shall|unable)\b.*\b(?:not|never)\b/.test(
          text,
        ) &&
        !/\bnever\b/.test(text)
      )
        return null
      if (/\b(?:would|will|should|could|can) never\b/.test(text)) return null
      if (
        /\b(?:clearly|enough|properly|well|in time|sooner|earlier|explicitly|about the delay)\b/.test(
          after.slice(0, 40),
        )
      )
        return null
      if (/\b(?:because|that|when|if|where|where) (?:our )?$/.test(before) && /^(?:nobody|no one|none)/.test(text))
        return null
      if (
        /\b(?:not|never) (?:\w+ ){0,3}(?:agree|offered|offer|mention|state|claim|suggest|commit|quoted)\b/.test(text) &&
        /\bto (?:ship|offer|you)\b/.test(after)
      )
        return 'hint'
      if (
        /^(?:nobody|no one|none|team|us|staff|agent|driver|colleague)/.test(text) &&
        /\b(?:told|tell|mention|mentioned|said|say) (?:\w+ )?(?:you|to you)?/.test(text) &&
        /\byou\b/.test(text) &&
        !/\b(?:that we|we would)\b/.test(after)
      )
        return null
      return undefined
    }
    if (/^you (?:yourself|yourselves)/.test(text)) return undefined
    if (/^your own (?:words|email|message|admission|account|statement)/.test(text))
      return /\b(?:by|in|from|see|read|according to) $/.test(before) &&
        !/\b(?:tell|describe|explain|share|us) (?:\w+ )*in $/.test(before) &&
        /words|admission|email|message|statement/.test(text)
        ? undefined
        : null
    if (/^you\b.*\b(?:admitted|confirmed|acknowledged|agreed|accepted)\b/.test(text))
      return /\badmitted\b|yourself/.test(text) ? undefined : null
    if (/^you never\b/.test(text))
      return /\b(?:so|ensure|sure|that)(?: that)? $/.test(before) || /\b(?:i know|sorry)\b/.test(before)
        ? null
        : undefined
    if (/^you (?:were|have|had)\b/.test(text)) {
      const verb = /\b(?:told|informed|notified|advised|reminded|warned|asked)\b/.exec(text)![0]
      if (
        /\b(?:not|never|if|should|sorry)\b/.test(text) ||
        /[,;]/.test(text.slice(0, text.indexOf(verb))) ||
        /\b(?:if|when|sorry|whether|what|where|that|why|case|after|understand|know|hear|which|how)\b(?: \w+){0,2} $/.test(
          before,
        )
      )
        return null
      if (/\b(?:wrong|incorrect|mistake|sorry|but that|did not arrive|never arrived|let down|different)\b/.test(after))
        return null
      if (
        /^you have (?:\w+ )?(?:told|asked|informed|advised|notified|warned|mentioned)/.test(text) &&
        !/\bbeen\b/.test(text)
      )
        return /\basked\b/.test(text) &&
          /\b(?:already|times|again|before|twice)\b/.test(text + after.slice(0, 30)) &&
          !/\b(?:sorry|thank|know)\b/.test(sentence)
          ? undefined
          : null
      if (/^you had (?:\w+ )?(?:told|asked|informed|mentioned|advised)/.test(text) && !/\bbeen\b/.test(text))
        return null
      return /\b(?:already|clearly|previously|repeatedly|twice|times|told|warned|informed|advised|reminded|notified)\b/.test(
        text,
      ) &&
        (/\b(?:already|clearly|previously|repeatedly|twice|times|explicitly|before|when|at the time|on|in)\b/.test(
          all.slice(0, 90),
        ) ||
          /\b(?:warned|told|informed|advised)\b/.test(text))
        ? /asked$|\basked\b/.test(text)
          ? 'hint'
          : undefined
        : null
    }
    if (
      /^(?:i|we)\b/.test(text) ||
      /^(?:he|she|they|team|colleague|agent)\b/.test(text) ||
      /^(?:already|clearly|repeatedly|previously)\b/.test(text)
    ) {
      if (/^(?:already|clearly|repeatedly|previously)\b/.test(text)) {
        const subject = before.slice(-34)
        if (
          /\b(?:you|customer|they|he|she|it|tracking|seller)(?: (?:have|had|has))? $/.test(subject) ||
          /\b(?:which|that|not|is|are|as) $/.test(subject)
        )
          return /\b(?:is|are|was|were|been) $/.test(subject) &&
            /\b(?:question|issue|matter|this|that|point)\b/.test(subject)
            ? undefined
            : null
        if (/^(?:clearly|previously|repeatedly)/.test(text) && !/\byou\b/.test(text) && before.trim() !== '')
          return null
        return THIRD.test(after) || THIRD.test(` ${text.split(' ').slice(2).join(' ')}${after}`)
          ? null
          : /\b(?:told|informed|advised|explained|answered|answering|mentioned|stated|clarified)\b/.test(text) &&
              (/\byou|this|that\b/.test(text) || before.trim() === '')
            ? undefined
            : null
      }
      if (/\bclear\b/.test(text)) {
        if (/\b(?:not|never|should|could|want|wish|hope|to be)\b/.test(text))
          return /\bthought\b.*\bclear|\bnot (?:\w+ )*made.*clear/.test(text) && !/\bnot\b/.test(text)
            ? undefined
            : null
        return /[,;]/.test(text) ||
          !/\b(?:made|been|was|were)\b/.test(text) ||
          /\b(?:cleared|payment|it is clear)\b/.test(text)
          ? null
          : undefined
      }
      if (/\b(?:answer|response|reply|position|explanation)\b/.test(text) && /^(?:my|our)/.test(text)) return undefined
      if (
        THIRD.test(after) ||
        THIRD.test(
          ` ${/(?:to |told |informed |advised |asked |reminded |warned |notified |with )(.*)$/.exec(text)?.[1] ?? ''}${after}`,
        )
      )
        return null
      if (/[,;:]/.test(text.replace(/(?:told|said|explained|mentioned|informed|asked|advised|stated) .*/, '')))
        return null
      if (
        /\b(?:will|would|can|could|should|want|need|may|must|to be|going|let|not|never|if|might|able|glad|happy|hope|love|wish|like|please)\b/.test(
          text.replace(/\b(?:told|said|explained|informed|advised) .*/, ''),
        ) &&
        !/\b(?:keep|kept)\b/.test(text)
      )
        return null
      if (
        /\b(?:because|sorry|when|if|until|after|before|once|where|what|which|who|soon as|thing|info|information|link|email|code|label|number|details|steps|that) (?:that )?$/.test(
          before,
        ) &&
        !/\balready\b/.test(text)
      )
        return null
      if (
        /\b(?:sent|requested|asked|replied|confirmed|been|gone|responded|addressed|communicated|conveyed|detailed|covered|written|wrote|outlined|specified|notified|informed|indicated|instructed|discussed)\b/.test(
          text,
        )
      ) {
        const yours = /\b(?:you|your (?:question|message|email|query))\b/.test(all.slice(0, 70))
        const scored = /\b(?:already|twice|repeatedly|times|before|thrice|clearly|literally|explicitly)\b/.test(
          all.slice(0, 70),
        )
        if (/\b(?:sent|confirmed)\b/.test(text))
          return scored && /\b(?:twice|repeatedly|times|thrice)\b/.test(all.slice(0, 60)) && yours ? 'warn' : null
        if (/\bdiscussed\b/.test(text))
          return /\balready|twice|times|repeatedly\b/.test(text) && !/\bwith (?:the|our|my)\b/.test(all)
            ? undefined
            : null
        if (/\bbeen\b|\bgone\b/.test(text))
          return /\b(?:been|gone) (?:through|over) (?:this|that|it)|\bbeen (?:telling|saying|explaining)\b|\b(?:told|asked|clear)\b/.test(
            all.slice(0, 60),
          ) && !/\bhave been (?:told|asked|informed|advised|notified)\b/.test(text)
            ? undefined
            : null
        if (/\b(?:asked|requested)\b/.test(text))
          return scored && (yours || /\b(?:for|already|twice|times)\b/.test(text)) ? undefined : null
        return scored && (yours || /\bthis|that|it\b/.test(all)) && !/\b(?:refund|replacement)\b/.test(text)
          ? undefined
          : yours && /\b(?:informed|instructed|notified)\b/.test(text)
            ? /\b(?:have|had) (?:\w+ )?(?:informed|notified)\b/.test(text) && !scored
              ? null
              : undefined
            : null
      }
      if (/\btold you\b/.test(text))
        return /\btold you (?:\w+ )?(?:would|i would|we would|about it|wrong)\b/.test(all) &&
          !/\balready|never|not\b/.test(text)
          ? null
          : undefined
      if (/\b(?:advised|reminded|warned) you\b/.test(text)) return undefined
      if (
        /\b(?:said|mentioned|stated|explained|wrote|clarified|answered|emphasized|repeated|stressed|reiterated|pointed|warned|reminded|advised|spelled|told|tell|explain|say|mention|telling|saying|explaining|repeating|asking|reminding)\b/.test(
          text,
        )
      ) {
        const scored =
          /\b(?:already|clearly|repeatedly|explicitly|specifically|literally|previously|earlier|twice|consistently|distinctly|plainly|keep|kept|times|thrice|just|did (?:tell|say|explain|mention)|before|again)\b/.test(
            all.slice(0, 70),
          )
        if (/\b(?:have|had|shall)\b/.test(text) && !scored) return null
        if (/\b(?:just)\b/.test(text) && /\b(?:asking|saying|wanted|checking)\b/.test(text)) return null
        if (
          /\b(?:keep|kept)\b/.test(text) &&
          !/\b(?:telling|saying|explaining|repeating|asking|reminding)\b/.test(text)
        )
          return null
        if (/\bsaid i would\b/.test(all)) return null
        return scored ? undefined : null
      }
      return null
    }
    if (
      /^(?:this|that|it|which|these|issue|matter|question|everything|all|policy|point|same|fee|answer)\b/.test(text)
    ) {
      if (
        /\b(?:not|never|should|could|if|would)\b/.test(text) ||
        /[,;]/.test(text) ||
        /\b(?:if|as|not|never) $/.test(before)
      )
        return null
      if (
        /\b(?:addressed|detailed|covered|outlined|specified|noted|indicated|communicated|written|instructed)\b/.test(
          text,
        ) &&
        !/\b(?:already|clearly|repeatedly|previously|twice|times|to you|you|explicitly)\b/.test(all.slice(0, 70))
      )
        return null
      if (/\b(?:by|with|in) (?:the next|our (?:latest|new|recent)|an? |version|update|release)/.test(all)) return null
      if (
        /\b(?:has|have) (?:already )?been (?:\w+ )?(?:addressed|communicated|informed|conveyed|notified|reported|covered|discussed|pointed)\b/.test(
          text,
        ) &&
        (/\b(?:to|by|in|with) (?:the|our|my|your account)\b/.test(all) ||
          (/addressed|reported/.test(text) && !/\byou\b/.test(all)))
      )
        return null
      return /\b(?:already|clearly|repeatedly|previously|twice|times|to you|you|explicitly|before|earlier|above|over and|many|several|multiple)\b/.test(
        all.slice(0, 80),
      )
        ? undefined
        : null
    }
    if (/^(?:\w+ )?(?:once again|yet again|one more time|again)\b/.test(text))
      return (/^(?:\w+ )?(?:once again|yet again|one more time|again) ?,? ?(?:and|with|i'|$)/.test(all) &&
        /again$/.test(sentence.trim())) ||
        WARM.test(all.replace(/^(?:\w+ )?(?:once again|yet again|one more time|again)\W*/, '')) ||
        WARM.test(after)
        ? null
        : /^\w* ?again /.test(text) && !/^\w* ?again\s*[,:;–—-]/.test(sentence)
          ? 'hint'
          : /\b(?:thank|sorry|apolog|appreciate|regret)/.test(sentence)
            ? null
            : undefined
    if (
      /^\w* ?(?:for the record|to reiterate|to repeat|to be clear|allow me|let me|may i|might i|need i|must i)/.test(
        text,
      )
    ) {
      if (/^let me be clear/.test(text)) return null
      if (/\b(?:thank|sorry|apolog)/.test(sentence) || /^to repeat (?:the|this|a|your)/.test(text)) return null
      if (
        /^let me (?:repeat|reiterate)/.test(text) &&
        /\b(?:understood|understand|correctly|back|make sure)\b/.test(sentence)
      )
        return null
      return undefined
    }
    if (/^for\b/.test(text))
      return before.trim() === '' ||
        /\b(?:tell|telling|told|say|saying|said|explain\w*|repeat\w*|ask\w*|request\w*|inform\w*|remind\w*|state|stating|write|writing|answer\w*|now|and|so|but)\b[^.;]*$/.test(
          before,
        )
        ? /\b(?:you had to|have you|making you|had to (?:write|contact|ask)|sorry|failed|arrived|broke|charged|sent|happened)\b/.test(
            sentence,
          ) ||
          (/last time/.test(text) && !/\b(?:i|we|the|no|our)\b/.test(after))
          ? null
          : undefined
        : null
    if (/^(?:repeat|repeating|reiterate|reiterating|explain|explaining|saying|say)\b/.test(text)) {
      if (/yourself/.test(text)) return null
      if (/^(?:repeat|repeating) (?:myself|ourselves)/.test(text))
        return /\bnot\b/.test(before.slice(-12)) && !/\b(?:will|going to|want to|have to|like to|like)\b/.test(before)
          ? null
          : undefined
      if (
        /\b(?:again|once|slowly|over)\b/.test(text) &&
        /\b(?:i|we|me)(?: (?:will|have to|must|am|can|shall|would|need to|can only|am not going to|do not want to|keep))?(?: (?:only|not|just))? $/.test(
          before,
        )
      )
        return /\b(?:happy to|glad to|let me)\b/.test(before) ? 'hint' : undefined
      return null
    }
    if (/^(?:must|will|have|need|like|can|only|want|let|me|to|forced)\b/.test(text)) {
      if (!/\b(?:i|we|me|allow)\b/.test(before.slice(-14) + text.slice(0, 8))) return null
      if (/\b(?:repeat|reiterate)\b/.test(text))
        return /\b(?:thank|sorry|apolog|how (?:sorry|much)|make sure|understood|correctly|commitment|gratitude)\b/.test(
          sentence,
        ) || /\b(?:not|never|you)\b/.test(text.replace(/(?:repeat|reiterate).*/, ''))
          ? null
          : undefined
      return /\bremind you\b/.test(all) &&
        !/\b(?:would you like|want (?:me|us)|if you|to remind you that (?:your|the) (?:appointment|booking|trial|payment))\b/.test(
          sentence,
        ) &&
        !/\b(?:will|can) (?:\w+ )?remind you (?:a|before|when|by|on|of your|about your|\d)/.test(all)
        ? undefined
        : null
    }
    if (/^how\b/.test(text))
      return /\b(?:i|we)\b/.test(text) &&
        /\b(?:times|often|clearer)\b/.test(text) &&
        /\b(?:tell|say|explain|repeat|remind|ask|told|explained|said|clearer|have|do|must|should|need)\b/.test(all) &&
        !/\bremind you\?|would you like\b/.test(sentence)
        ? undefined
        : null
    if (/^(?:not|no) (?:\w+ ){0,2}(?:know|idea|sure) how/.test(text))
      return /\b(?:i|we)\b/.test(before) &&
        /\b(?:else|many|clearer)\b/.test(text) &&
        /\b(?:explain|say|tell|put|clearer|many|make)\b/.test(text)
        ? undefined
        : null
    if (/^(?:not|un) sure/.test(text))
      return /\b(?:my|our|the|last|previous|earlier)\b.{0,24}\b(?:email|emails|message|messages|reply|note|response|mail|text|answer|explanation|replies)\b|\bwhat (?:i|we)\b|\bthe (?:part|bit|line)\b/.test(
        after + text,
      )
        ? undefined
        : null
    if (/^(?:did|have|had|do) you\b/.test(text))
      return /\b(?:read|see|seen|miss|missed|look|open|notice|opened|noticed)\b/.test(text) ? undefined : 'hint'
    if (
      /^(?:case|maybe|perhaps|assume|guess|think|clearly|obviously|apparently|seems|probably|must|seem|may|might)\b/.test(
        text,
      )
    )
      return /\b(?:i|we) (?:\w+ ){0,3}(?:missed|overlooked|ignored)|\bsorry\b/.test(text + before) ||
        !/\byou\b/.test(text + before.slice(-12))
        ? null
        : undefined
    if (/^(?:if|as) you\b/.test(text))
      return (/^if you (?:\w+ )?(?:recall|remember)/.test(text) &&
        /^ ?(?:i|we|my|our|that (?:i|we)|,|correctly|last|from)/.test(after.replace(/^,/, ','))) ||
        (/\b(?:look back|scroll|reread|check back)\b/.test(text) &&
          /\b(?:see|read|email|message|chat|conversation)\b/.test(after) &&
          !/\bdown\b/.test(all.slice(0, 30)))
        ? /^if you (?:remember|recall) (?:your|the)/.test(all)
          ? null
          : undefined
        : null
    if (/^(?:my|our) (?:answer|response|reply|position|explanation)/.test(text))
      return /\b(?:same|unchanged|not change|not changed|still (?:the|no)|remains|already)\b/.test(all.slice(0, 60)) &&
        !/\b(?:sorry|not (?:good|clear|helpful|enough|help|reach|arrive))\b/.test(sentence)
        ? undefined
        : null
    if (/^(?:you|u) (?:keep|kept|are)\b/.test(text))
      return /\b(?:same|again|over)\b/.test(all.slice(0, 60)) &&
        !/\b(?:sorry|seeing|getting|error)\b/.test(sentence) &&
        !/\bwhat you are (?:saying|telling)\b/.test(before.slice(-5) + text)
        ? undefined
        : null
    if (/^(?:records|chat|transcript|call|recording|log|history|logs|emails)\b/.test(text))
      return /\byou (?:were (?:\w+ )?(?:told|informed|advised)|agreed|accepted|said|confirmed|never|told)\b|\botherwise\b/.test(
        all,
      ) && /\b(?:proves?|clearly|told|informed|advised|agreed|accepted|otherwise|never)\b/.test(all)
        ? undefined
        : null
    if (/scroll|read back|look back/.test(text))
      return /\b(?:see|read|find|answered|said|wrote|explained|told|chat|conversation|messages?|already|thread|email)\b/.test(
        after,
      ) || after.trim() === ''
        ? /\b(?:i|we|let me|to)\s*(?:\w+ )?$/.test(before) ||
          /\b(?:menu|page|settings|screen|tap|click|button)\b/.test(sentence)
          ? null
          : undefined
        : null
    if (/same (?:question|thing) again|same conversation|circles/.test(text))
      return /\b(?:sorry|it|app|again happens|happened)\b/.test(before) && /thing/.test(text)
        ? null
        : /\bsorry\b/.test(sentence)
          ? null
          : undefined
    return undefined
  },
  rewrites: [
    { scope: 'cut', text: '' },
    'Here it is again, all in one place.',
    'Let me put it more clearly than I did before.',
    'I can see that my earlier message did not settle this, so let me go through it properly.',
  ],
  examples: {
    bad: [
      'As I already said, the refund takes ten days.',
      'Per my last email, we need the serial number.',
      'I never said that.',
      'I have clearly explained this twice.',
      'Not sure if you saw my last message.',
      'For the third time, the item is final sale.',
      "Like I said before, it's in the terms.",
      'We told you that on Monday.',
      'As our team has already informed you, the sale was final.',
      'I feel like a broken record here.',
      "That's not what I said.",
      'How many times do I have to explain it?',
      'Kindly refer the trailing mail.',
      'I thought I had made myself clear.',
    ],
    ok: [
      'As you mentioned, the box was open.',
      'As promised, here is the label.',
      "You said that we never called back, and you're right.",
      "I said I'd update you by noon, so here I am.",
      'I never received the photo; could you send it again?',
      'The steps are repeated below so you have them in one place.',
      'As mentioned in the guide, the code expires after an hour.',
      'Once again, thank you for your patience.',
      'We told you the wrong date, and I am sorry.',
      'As soon as we have confirmed the refund I will write to you.',
      'I have already explained the fault to our engineers.',
    ],
  },
})
