import { phraseRule } from '../types'

/** The words before make it a condition, a question of ours, or pity. */
const CONDITION =
  /\b(?:if|in case|unless|whether|when|whenever|should|once|after|before|where|until|suppose|assuming|provided|or)(?: (?:that|you|perhaps|maybe|and|by chance|for some reason))* $/
const PITY =
  /\b(?:sorry|apologi[sz]e|regret|glad|happy|worry|worried|shame|understand|appreciate|thank|thanks|hope|wish|not mean|no trouble)\b/
const NOT_BLAMED = /\b(?:not|never|none|no|nothing|neither|nor|isn't|hardly|nobody)\b/
/** A clause begins here: "you" is the subject of it, not of a relative clause. */
const CLAUSE_START =
  /(?:^|[,;:.!?–—-] ?|\b(?:because|as|since|that|so|and|but|then|see|seems|seem|shows|show|looks|though|although|think|believe|clear|obvious|like|happened|is|well|given|now|again|look|what|sir|madam|guess|noticed|notice|fact|reason|case|understand|probably|apparently|maybe|perhaps|clearly|obviously|when|while|still|also|either|hello|hi|dear|order|refund|say|afraid) )$/
const WORSE = /\b(?:wrong|fault|blame|trouble)\b/
const COUNTER = /\b(?:would|could|might|we can|should)\b/

export default phraseRule({
  id: 'blame-customer',
  family: 'inflame',
  title: 'Putting the blame on them',
  why: 'Being told what they should have done sounds like being called stupid, and nothing gets fixed by it.',
  sources: [
    {
      title: 'ICT Texas, 6 things you should never say to your customers',
      url: 'http://www.ictstexas.com/6-things-you-should-never-say-to-your-customers',
    },
    { title: 'Zhang et al. 2018, Conversations Gone Awry, ACL', url: 'https://arxiv.org/abs/1805.05345' },
    { title: 'Listen and see what went wrong: bank-teller article (seed 004)' },
  ],
  severity: 'warn',
  moves: [{ to: 'block', when: [{ oursFault: true }] }],
  patterns: [
    // you should have read it
    'you <mid>{0,2} (should|could|ought|needed|shouldve|had) <mid>{0,3} (have|of) <mid>{0,3} <actDone>',
    'you <mid>{0,2} might have .{0,2} (told|asked|mentioned|called|warned|said|checked|thought|read)',
    'you <mid>{0,1} should not .{0,1} (have|of) .{0,2} <misDone>',
    'you <mid>{0,2} (should|could|needed) .{0,2} (have|of|to) (been|be) .{0,3} (careful|cautious|clearer|quicker|faster|aware|clear|attentive|patient|specific|accurate|vigilant|proactive|organized|responsible|precise|diligent|home|available|prepared|smarter|sooner)',
    'should have .{0,3} (been|thought|known|occurred|dawned) .{0,2} (obvious|clear|common|evident|apparent|plain|better|to|about|of|twice|checked|done|your)',
    '(was|were|is|are) .{0,2} (supposed|meant|required|expected|obliged|told|asked|obligated) to .{0,2} <actDo>',
    'you were .{0,2} (warned|advised|instructed|reminded|cautioned)',
    'all you (had|have|needed|need) to do (was|is)',
    'you (only|just|simply) (had|needed) to .{0,1} <actDo>',
    '(it|that|this|which|address|form|label|packaging|delivery|everything) (is|was|remains) .{0,2} your (own)? (job|duty|task|responsibility|obligation|problem|choice|decision|doing|error|mistake|fault)',
    '(it|that|this|which|one|mistake|error|fault|delay) (is|was) .{0,2} (up|down|on) (to)? you',
    '(had|if) you (had|would have|would|have|only|just|simply|bothered|actually|taken|not|been)? .{0,3} <actDone>',
    '(if|had) you .{0,3} (bothered|careful|attention|listened|paid|looked|informed|waited)',
    '(if|had) you had .{0,2} (been|done|read|told|checked|asked|contacted|followed|given|ordered|called)',
    // you failed to, you forgot to
    'you <mid>{0,3} (failed|fail|neglected|refused|ignored|omitted|overlooked|misread|mistyped|mishandled|disregarded|misused|violated|breached|misplaced|misspelled|miscalculated|botched|bungled|misunderstood|forgot|forgotten|skipped|skimmed|refuse|ignore|ignoring|refusing|failing)',
    'you <mid>{0,3} (broke|dropped|damaged|deleted|ruined|caused|messed|screwed|missed|lost|left|spilled|spilt|destroyed|overloaded|overcharged|cracked|scratched|tampered|blew|crashed|locked|voided|jumped|rushed|waited|delayed|took|allowed|created|misled|mixed|tore|killed|wasted|bricked) (the|it|your|this|that|our|to|up|a|out|into|too|us|on|yourself|everything|all|my|off|over|through|ahead|so|until|by|for|them)',
    'you <mid>{0,4} <didWrong> .{0,5} (wrong|wrongly|incorrect|incorrectly|invalid|inaccurate|incomplete|mistakenly|improperly|badly|backwards|twice|yourself|carelessly|poorly|erroneous|faulty)',
    '(wrong|incorrect|invalid|incomplete|inaccurate|mistaken) .{0,4} <didWrong> by you',
    '(doing|done|did|do|using|holding|reading|typing) (it|this|that|things|something|everything|sth|anything) .{0,1} (wrong|wrongly|incorrectly|improperly|backwards)',
    'you <mid>{0,3} (mistake|mistakes|error|errors|blunder|mess|typo)',
    '(problem|issue|error|fault|mistake|oversight|negligence|delay|failure|lapse|carelessness|blame|confusion|responsibility|mixup|slip|cause) .{0,5} (on|at|from|with|of|by) (your|you|yours|yourself) (end|side|part|own|alone|yourself|only)?',
    '(not|never) .{0,2} (bother|bothered|care|cared|take|took|bothering|think|trouble|pay|paid) .{0,3} (read|reading|check|checking|tell|telling|ask|asking|attention|look|looking|reply|replying|follow|time|trouble|contact|inform|to|answer|open|respond)',
    // you did not read
    'you <mid>{0,3} not .{0,4} <actDo>',
    'you <mid>{0,2} (have|had) not .{0,2} <actDone>',
    'you <mid>{0,2} (never|hardly|barely) .{0,2} (<actDone>|<actDo>)',
    'you only .{0,3} (given|gave|entered|sent|provided|ordered|asked|made|done|did|chosen|selected|typed|mentioned|signed|told|filled)',
    'you .{0,6} without .{0,2} (reading|checking|asking|telling|following|looking|informing|measuring|thinking|testing|consulting|permission|authorization|bothering|understanding|verifying|confirming|consent|packing|saying|paying)',
    // your fault
    'your .{0,2} (mistake|mistakes|error|errors|fault|negligence|carelessness|oversight|doing|misuse|inaction|inattention|mishandling|inability|refusal|neglect|ignorance|impatience|blunder|omission|incompetence|forgetfulness|noncompliance|misreading|misunderstanding|sloppiness|recklessness|indecision|failure|haste|hurry|silence|stubbornness)',
    'your .{0,1} (lack|want) of .{0,1} (attention|care|planning|preparation|communication|response|diligence|knowledge|understanding|cooperation|information|action|reading|common|foresight|proof)',
    '(because|due|result|owing|thanks|consequence) .{0,2} (of|to) your .{0,2} (own|late|delay|delayed|wrong|incorrect|actions|action|failing|failure|choice|decision|not|poor|bad|mistaken|impatience|insufficient|incomplete|missing|improper|careless)',
    '(user|customer|operator|human|pilot|client|buyer|consumer) (error|errors|mistake|fault|misuse|negligence|carelessness|mishandling)',
    '(lies|lie|is|was|rests|rest|sits|falls|fall|starts) .{0,3} (with|on|upon) you$',
    'you (are|were|have) .{0,3} (blame|fault|liable|culprit|careless|negligent|reckless|inattentive|unclear|vague|forgetful|irresponsible|sloppy|hasty|impatient|late|slow)',
    '(blame|thank) (yourself|yourselves|no one but|nobody but)',
    '(only|just) (yourself|yourselves|have yourself|got yourself)',
    '(brought|bring|did|done|inflicted|got|caused|made) .{0,3} (on|upon|to|by|into) yourself',
    '(caused|created|done|damaged|broken|made|triggered|initiated|provoked|lost|voided|introduced) .{0,1} by (you|yourself|your) .?',
    'your (actions|action|behavior|conduct|choices|own) .{0,2} (caused|led|resulted|created|made|triggered|voided)',
    'you <mid>{0,2} (got|put|landed|made|created) .{0,2} (yourself|yourselves|bed|mess|problem)',
    // you must have
    'you <mid>{0,2} must .{0,1} (have|of) .{0,3} (<actDone>|<misDone>|broken|damaged|lost|missed|forgotten|mistyped|misread|mistaken|misplaced|overlooked|misunderstood|spilled|confused|skipped|failed|misheard)',
    'you must .{0,1} (be|been|have) .{0,3} (doing|using|entering|typing|holding|clicking|putting|reading|looking|confusing|mixing|pressing)',
    'you (agreed|accepted|consented|opted|knew|decided|chose|clicked|insisted|elected) .{0,2} (to|for|on|that|the|what|about|how|not|when|of|our|it|this)',
    'you (were|are) .{0,2} (fully|well|perfectly|clearly|already|made) aware',
    'you (were|are) not .{0,2} (listening|paying|careful|reading|following|thinking|clear|specific|cooperating|cooperative|home|available|present|there|attentive|concentrating|looking|precise|patient|understanding)',
    '(nobody|no one|noone) .{0,1} (forced|made|told|asked|obliged|tricked|twisted|forces|held) (you|your) .?',
    '(serves you right|you asked for it|you asked for this|you only have yourself|you have only yourself|you have no one|your own fault|your own doing|your own making|self inflicted|you get what you pay|next time read|next time please read|next time check|next time pay|next time be|you waited too|you left it too|you took too|you should know|you should know better|you ought to know|you of all people|you jumped the gun)',
    '(next|another) time .{0,4} (read|reading|careful|attention|check|properly|carefully|sooner|earlier|listen|follow|think|measure)',
    '(read|reading|check|follow|look|listen) .{0,4} more (carefully|closely|attentively|thoroughly)',
    '(pay|paying|paid) .{0,2} (more|closer|better|any|no|proper|enough|some) attention',
    '(kindly|please|should|must|to) (read|see|check|go through) .{0,4} (properly|carefully|thoroughly) .{0,2} (before|next|first|and|then|prior)',
  ],
  unless: [
    'you should have (received|got|gotten|seen|heard|had|access|been|an|a|now|enough)',
    'you (do|need|will|would|can|could|may|should) not (need|have|be) .? to',
    'not .{0,2} your (fault|mistake|error|doing)',
    'no fault of your',
    'error (message|messages|code|codes|log|logs|report|number|screen)',
    'you were not (told|informed|given|asked|notified|contacted|called)',
  ],
  judge: ({ text, before, after, sentence, next }, context) => {
    const near = before.slice(-50)
    const starts = CLAUSE_START.test(before)
    if (/^you .*\bmust\b.*\b(?:have|of)\b/.test(text) || /^you must/.test(text)) {
      if (/\b(?:been|felt|be) (?:so |very |really )?(?:worried|waiting|told|asked|charged|sent|given)$/.test(text))
        return null
      if (
        /\b(?:been)\b/.test(text) &&
        !/\b(?:doing|using|entering|typing|holding|clicking|putting|reading|looking|confusing|mixing|pressing)$/.test(
          text,
        )
      )
        return null
      return /\b(?:not|sorry)\b/.test(near) ||
        (/\b(?:seen|heard|tried|thought|known|waited|planned|expected|worried|told|asked|read|noticed|looked|called|been|expected|spent)$/.test(
          text,
        ) &&
          !/\bwrong\b|\bnot\b/.test(text + after))
        ? null
        : undefined
    }
    if (/\b(?:should|could|ought|needed|shouldve|had|might)\b.*\b(?:have|of)\b/.test(text) && /^you/.test(text)) {
      if (/[,;]/.test(text)) return null
      // "should have been told", "should have already received": ours to have done.
      if (
        /\b(?:been|not) (?:\w+ )?\w+$/.test(text) &&
        /\bbeen\b/.test(text) &&
        !/(?:careful|cautious|clearer|quicker|faster|clear|attentive|patient|specific|accurate|vigilant|proactive|organized|responsible|precise|diligent|home|available|prepared|smarter|sooner)$/.test(
          text,
        )
      )
        return null
      if (/\b(?:had to|need|needed)\b.*\bhave\b/.test(text)) return null
      if (/\b(?:notif|confirm|told|asked|informed)\w*$/.test(text) && /\bbeen\b/.test(text)) return null
      if (
        /\b(?:got|arrived|made|come|set|changed|started|updated|completed|applied|turned|included|noticed|seen|known|been|gone)$/.test(
          text,
        ) &&
        /\bshould\b/.test(text) &&
        /^ (?:it|one|them|an?|by now|already|in your|to your|back|access|the (?:option|email|refund|code|link|message|button))\b/.test(
          after,
        ) &&
        /\b(?:by now|already|now)\b/.test(text + after)
      )
        return null
      if (/\bshould (?:now |already )?have (?:access|a|an|it)\b/.test(text)) return null
      if (/\bcould (?:not )?(?:never )?have\b/.test(text)) {
        if (
          /\b(?:not|never|nobody|no way|nothing|anything|anyone)\b/.test(text) ||
          /\b(?:how|nothing|not|no|way|wish|anyone|so|if)\b[^,.;]{0,15}$/.test(before)
        )
          return null
        if (PITY.test(sentence)) return null
        if (/\b(?:kept|done|used|lost|known|expected)$/.test(text) && /^ without\b/.test(after)) return null
      }
      if (/\bnot\b/.test(text) && /(?:paid|waited|called|asked|contacted|chased|told|expected|known|seen)$/.test(text))
        return null
      return PITY.test(near) && !/\bbut\b/.test(near) ? null : undefined
    }
    if (/\bshould have\b/.test(text))
      return /\b(?:we|i|our|they|it)\b[^,.;]{0,12}$/.test(before) &&
        !/\byou\b|by you|your/.test(text + after) &&
        !/\bit should|that should/.test(before + text)
        ? null
        : /(?:been|thought|known|occurred|dawned)/.test(text) &&
            /\b(?:we|our|us|to us)\b/.test(near + after.slice(0, 20))
          ? null
          : /\b(?:obvious|clear|common|evident|apparent|plain|to you|by you|checked by|done by|your|known better|of that|about that|twice)\b/.test(
                text + after.slice(0, 14),
              )
            ? /\b(?:page|form|site|email|wording|label|instructions|checkout|clearer)\b/.test(near) &&
              !/\byou\b/.test(near)
              ? null
              : undefined
            : null
    if (/\b(?:supposed|meant|required|expected|obliged|told|asked|obligated) to\b/.test(text)) {
      if (!/\b(?:you|customer|customers)(?: \w+)? $/.test(before)) return null
      return /^(?:was|were)/.test(text) &&
        !CONDITION.test(before.replace(/you $/, '')) &&
        !/\b(?:receive|get|have|be|hear|see|arrive|sorry|not)\b/.test(text) &&
        !PITY.test(sentence)
        ? undefined
        : null
    }
    if (/^you were .*(?:warned|advised|instructed|reminded|cautioned)/.test(text))
      return /\b(?:not|never)\b/.test(text) || PITY.test(sentence) || CONDITION.test(before) ? null : undefined
    if (/^you (?:only|just|simply) (?:had|needed) to/.test(text) || /^all you/.test(text))
      return /^all you (?:have|need) to do is/.test(text)
        ? null
        : /^you (?:only|just|simply) (?:had|needed)/.test(text) || /\bwas\b/.test(text)
          ? undefined
          : null
    if (
      /\b(?:up|down|on) (?:to )?you$|your (?:own )?(?:job|duty|task|responsibility|obligation|problem|own choice|decision|choice|own doing|doing|error|mistake|fault)$|\bon you$/.test(
        text,
      ) &&
      /^(?:it|that|this|which|one|mistake|error|fault|delay|address|form|label|packaging|delivery|everything) (?:is|was|remains)/.test(
        text,
      )
    ) {
      if (NOT_BLAMED.test(text) || CONDITION.test(before) || /\bif\b/.test(near)) return null
      if (/up to you$|choice$|decision$/.test(text))
        return /\bwas\b/.test(text) && /^ to\b|^\s*$|^[.,;!]/.test(after) ? undefined : null
      if (/on you$/.test(text))
        return /^\s*(?:$|[.,;!?])/.test(after) && !/\b(?:focus|easy|light|wait|love|great)\b/.test(near)
          ? undefined
          : null
      return undefined
    }
    if (/^(?:had|if) you\b/.test(text)) {
      if (/^had you/.test(text) && before.trim() !== '' && !/[,;:.–—-] ?$|\b(?:and|but|so|because|that) $/.test(before))
        return null
      if (/^if you\b/.test(text)) {
        if (
          !/^if you (?:had|would|only|just|simply|bothered|actually|have only)|\b(?:bothered|attention|listened|careful)\b/.test(
            text,
          )
        )
          return null
        if (
          /\b(?:have|would like|had any|had a|had trouble|had problems|would)\b/.test(text) &&
          !/\bwould have\b/.test(text)
        )
          return null
        return COUNTER.test(after) || COUNTER.test(before) || /bothered|attention|listened/.test(text)
          ? /\b(?:sorry|would like|you would like)\b/.test(sentence)
            ? null
            : undefined
          : null
      }
      return COUNTER.test(after) || COUNTER.test(before) || /\b(?:not be|no problem|fine)\b/.test(after)
        ? undefined
        : null
    }
    if (
      /^you .*\b(?:failed|fail|neglected|refused|ignored|omitted|overlooked|misread|mistyped|mishandled|disregarded|misused|violated|breached|misplaced|misspelled|miscalculated|botched|bungled|misunderstood|forgot|forgotten|skipped|skimmed|refuse|ignore|ignoring|refusing|failing)$/.test(
        text,
      )
    ) {
      if (
        CONDITION.test(before) ||
        /[,;:]/.test(text) ||
        PITY.test(near) ||
        /\b(?:are|were|did|do|have|is|was) $/.test(before)
      )
        return null
      if (
        /\b(?:not|never|can|could|may|might|will|would|should|to|feel|felt|were|been|we|do|want|please)\b/.test(text) &&
        !/\b(?:keep|continue)\b/.test(text)
      )
        return null
      if (/\b(?:are)\b/.test(text) && !/(?:ignoring|refusing|failing)$/.test(text)) return null
      if (
        /^ (?:payment|payments|delivery|attempt|attempts|transaction|login|password|messages?|calls?)\b/.test(after) &&
        /failed|ignored|forgotten|missed/.test(text) &&
        /\b(?:have|had|see|get|received)\b/.test(text)
      )
        return null
      if (/\b(?:ignore|fail|refuse)$/.test(text))
        return /\b(?:keep|always|still|simply|chose|choose|continue)\b/.test(text) || (/^ to\b/.test(after) && starts)
          ? undefined
          : null
      return undefined
    }
    if (
      /^you .*\b(?:broke|dropped|damaged|deleted|ruined|caused|messed|screwed|missed|lost|left|spilled|spilt|destroyed|overloaded|overcharged|cracked|scratched|tampered|blew|crashed|locked|voided|jumped|rushed|waited|delayed|took|allowed|let|created|misled|mixed|tore|killed|wasted|bricked) (?:the|it|your|this|that|our|to|up|a|out|into|too|us|on|yourself|everything|all|my|off|over|through|ahead|so|until|by|for|them)$/.test(
        text,
      )
    ) {
      if (/[,;:]/.test(text) || CONDITION.test(before) || PITY.test(sentence.slice(0, sentence.indexOf(text))))
        return null
      if (
        /\b(?:not|never|can|could|may|might|will|would|should|to|were|been|did|are|be|please|do|must)\b/.test(
          text.replace(/ \w+$/, ''),
        )
      )
        return null
      if (/\b(?:left|took|lost|let|missed|allowed|created|waited|locked|mixed|cracked)\b/.test(text)) {
        if (/left (?:us|a|your|the|off|on|my|this|that)$/.test(text))
          return /^ (?:door|window|cap|lid|oven|card|phone|light|it|lights|charger|tap|gate|engine|valve|device) /.test(
            after,
          ) && /\b(?:out|open|on|unlocked|in|unattended|running)\b/.test(after.slice(0, 40))
            ? undefined
            : null
        if (/left (?:it|them)/.test(text))
          return /\b(?:too late|in|out|on|plugged|unattended|open|outside|until)\b/.test(after.slice(0, 20)) && starts
            ? undefined
            : null
        if (/\bleft\b/.test(text)) return /left (?:out|everything|it)/.test(text) && starts ? undefined : null
        if (/\btook\b/.test(text))
          return /took (?:too|so)$/.test(text) ? (/^ (?:long|many)/.test(after) && starts ? undefined : null) : null
        if (/\bwaited\b/.test(text))
          return /waited (?:too|until|so)$/.test(text) &&
            /^ (?:long )?(?:to (?:tell|report|contact|let|file|raise|complain|call|return)|the last|last|it|you)\b/.test(
              after,
            ) &&
            starts
            ? undefined
            : null
        if (/\b(?:allowed|let|created)\b/.test(text))
          return /(?:let|allowed) (?:it|the|your|this)$/.test(text) &&
            /\b(?:expire|lapse|run|happen|drop|fall|die|drain|break|get wet|child|kids|someone|dog)\b/.test(after) &&
            starts
            ? undefined
            : /created (?:this|the) $/.test(`${text} `) && /^ (?:problem|mess|situation|confusion|issue)/.test(after)
              ? undefined
              : null
        if (/\blost\b|\bmissed\b/.test(text))
          return starts &&
            !/\bwhen\b|\bwhat\b|\ball\b/.test(near.slice(-6)) &&
            !/lost (?:out|all|everything|a|your (?:data|money|photos))$/.test(text)
            ? /missed out|lost it/.test(text)
              ? null
              : undefined
            : null
        return starts ? undefined : null
      }
      return starts || /\b(?:probably|clearly|obviously|just|simply)\b/.test(text) ? undefined : null
    }
    if (
      /(?:wrong|wrongly|incorrect|incorrectly|invalid|inaccurate|incomplete|mistakenly|improperly|badly|backwards|twice|yourself|carelessly|poorly|erroneous|faulty)$/.test(
        text,
      ) &&
      /^you/.test(text)
    ) {
      if (
        /[,;:]/.test(text) ||
        CONDITION.test(before) ||
        PITY.test(near) ||
        /\b(?:not|never|nothing|anything)\b/.test(text)
      )
        return null
      if (
        /\b(?:can|could|will|would|should|to|need|want|please|we|us|our|i|they|sent|shipped|mailed|were|been|received|being|photo|picture|screenshot)\b/.test(
          text.replace(/\bto (?:enter|put|use)\b/, ''),
        ) &&
        !/\b(?:keep|are) (?:\w+ )?(?:entering|typing|using|doing|putting|giving|reading|holding|following)\b/.test(text)
      ) {
        if (
          /\b(?:sent|shipped|mailed)\b/.test(text) &&
          /\b(?:address|documents?|file|form|label|amount|account|number|id|proof)\b/.test(text + after) &&
          !/\b(?:we|us|our|photo|picture|can|could|will|would|should|need|want|please|were|been)\b/.test(text)
        )
          return undefined
        return null
      }
      if (/(?:twice|yourself|badly|poorly)$/.test(text))
        return /\b(?:ordered|entered|booked|clicked|selected|pressed|submitted|chose|did|installed|bought)\b/.test(
          text,
        ) &&
          starts &&
          !/\b(?:charged|billed|sorry|see that)\b/.test(sentence)
          ? undefined
          : null
      if (/\b(?:may|might|perhaps|possibly|seem|appears?|could)\b/.test(text + near)) return 'hint'
      return undefined
    }
    if (
      /\b(?:doing|done|did|do|using|holding|reading|typing) (?:it|this|that|things|something|everything|sth|anything)/.test(
        text,
      ) &&
      /(?:wrong|wrongly|incorrectly|improperly|backwards)$/.test(text)
    )
      return /\b(?:you|probably|must be|are)\b/.test(near) &&
        !/\b(?:not|never|we|i|nothing|did you|if)\b/.test(near + text)
        ? undefined
        : null
    if (/^you .*\b(?:mistake|mistakes|error|errors|blunder|mess|typo|mess-up)\b/.test(text))
      return /^you (?:\w+ )?(?:made|make|have made|had made|keep making|created|caused|left) (?:\w+ ){0,2}(?:mistakes?|errors?|blunder|mess|typo)/.test(
        text,
      ) &&
        !CONDITION.test(before) &&
        !PITY.test(near) &&
        !/[,;]/.test(text)
        ? undefined
        : null
    if (
      /^(?:problem|issue|error|fault|mistake|oversight|negligence|delay|failure|lapse|carelessness|blame|confusion|responsibility|mixup|slip|cause)\b/.test(
        text,
      )
    ) {
      if (
        /\b(?:sorry|if|whether|not|no|never|our|we|my|find out|resolved|still|fix|fixed|see)\b/.test(near + text) &&
        !/\bcan not be\b/.test(text)
      )
        return null
      if (/^(?:problem|issue|delay|confusion|cause)\b/.test(text))
        return /\b(?:is|was|lies|lie|must be|seems|appears|came|comes|caused)\b.*\b(?:your (?:end|side|part|own)|you(?:rself)?(?: alone)?$)/.test(
          text,
        )
          ? undefined
          : null
      return /(?:end|side|part|alone|yourself)$/.test(text) ||
        /\b(?:lies|lie|is|was|rests|all|entirely|yours) (?:\w+ )?(?:with|on|of|yours) you(?:rs)?$/.test(text)
        ? undefined
        : null
    }
    if (/^(?:not|never) .*(?:bother|care|think|trouble|pay|paid|take|took)/.test(text))
      return /\b(?:you|even|did|do|have|had|could)\b/.test(near.slice(-16)) &&
        /\byou\b/.test(near) &&
        !/\b(?:i|we|please|do|they)(?: do| did)? $/.test(before) &&
        /\b(?:bother|bothered|bothering|trouble)\b|took? the (?:time|trouble)|take the (?:time|trouble)|pay(?:ing)? attention|think to|care to|cared to/.test(
          text,
        )
        ? CONDITION.test(before.replace(/you (?:\w+ )*$/, ''))
          ? null
          : undefined
        : null
    if (
      /^you (?:are|were) (?:\w+ )?not (?:\w+ ){0,2}(?:listening|paying|careful|reading|following|thinking|clear|specific|cooperating|cooperative|attentive|concentrating|precise|understanding)/.test(
        text,
      )
    )
      return CONDITION.test(before) ||
        PITY.test(near) ||
        /following (?:us|our)|clear (?:about|on|how|why|what)/.test(text + after)
        ? null
        : undefined
    if (/^you .*\b(?:not|never|hardly|barely)\b/.test(text)) {
      if (/[,;:]/.test(text) || CONDITION.test(before) || (PITY.test(near) && !/\bbut\b/.test(near))) return null
      if (
        /\b(?:can|could|may|might|will|would|should|need|must|are|were|want|wish|able|like|see|know|have to|shall|want|why|wondering|ask|please|mind)\b.*\b(?:not|never)\b/.test(
          text,
        ) ||
        /\bnot (?:have|need|want|be|been|get|receive|required|able|only|to|just|hesitate|worry)\b/.test(text)
      )
        return null
      if (/\b(?:do not|does not|shall not)\b/.test(text)) {
        // A general truth or an instruction, not what they did.
        return /\b(?:read|listen|follow|understand|pay|bother|think|care|even|respect|cooperate|ever)\b/.test(text) &&
          !/\b(?:if|so|that|make sure|ensure|when|need)\b/.test(near) &&
          !/^ (?:for|a|any|the full)\b/.test(after)
          ? undefined
          : null
      }
      if (/\bdo$/.test(text)) return null
      if (WORSE.test(after.slice(0, 30)) && /\b(?:do|cause|make)\b/.test(text)) return null
      if (
        /\b(?:why|sorry|where|which|that|who|what|how) $/.test(before) &&
        !/\b(?:see|shows?|seems|fact|is|noticed|because|say|understand|appears|afraid|note|noted|clear) that $/.test(
          before,
        )
      )
        return null
      if (/\bhave not\b|\bhad not\b/.test(text)) {
        if (
          /\b(?:read|listened|followed|understood|bothered|done|told|checked|even|paid|tried|looked|answered)\b/.test(
            text,
          )
        )
          return undefined
        return 'hint'
      }
      if (/\bnever\b/.test(text)) {
        if (
          /\b(?:ever|has|have to|know)\b/.test(text) ||
          (/\b(?:that|so|so that|ensure|make sure|promise) $/.test(before) && !starts)
        )
          return null
        return /\b(?:never|hardly|barely) (?:\w+ )?(?:sent|returned|contacted|called|told|paid|posted|wrote|emailed|asked|ordered|read|checked|followed|mentioned|informed|provided|gave|included|signed|replied|responded|confirmed|completed|submitted|canceled|opened|updated|attached|filled|uploaded|listened|reported|raised|bothered|notified|looked|tried|said|specified|requested|collected|picked|reply|respond|listen|read|check|answer|follow|set|registered|activated|verified|took|made|answered)\b/.test(
          text,
        )
          ? undefined
          : null
      }
      return undefined
    }
    if (/^you only\b/.test(text))
      return /\b(?:given|gave|entered|sent|provided|made|done|did|chosen|selected|typed|mentioned|told|filled|asked)$/.test(
        text,
      ) &&
        starts &&
        /\b(?:wrong|incorrect|late|this|mistake|half|part|error|now|one|yourself)\b/.test(after) &&
        !CONDITION.test(before)
        ? undefined
        : null
    if (/\bwithout\b/.test(text))
      return /\b(?:can|could|may|will|would|able|should|to|not|let|if|be|are)\b/.test(text.slice(4)) ||
        CONDITION.test(before) ||
        /[,;:]/.test(text) ||
        (/checking$/.test(text) && /^ out\b/.test(after))
        ? null
        : undefined
    if (/^your\b/.test(text)) {
      if (
        NOT_BLAMED.test(text) ||
        NOT_BLAMED.test(near.slice(-28)) ||
        CONDITION.test(before) ||
        (PITY.test(near.slice(-26)) && !/misunderstanding|impatience/.test(text)) ||
        /\b(?:if|whether|not sure)\b/.test(near.slice(-20))
      )
        return null
      if (/(?:error|errors)$/.test(text))
        return /\b(?:see|seeing|about|fix|resolve|with|getting|screenshot|the|regarding|this|correct|solve|report)\b/.test(
          near.slice(-16),
        ) ||
          /^ (?:screenshot|screen|image|details|description|is (?:caused|due|related|fixed|gone|a)|when|in the|on the|with|has been|was caused|appears|shows|and|rate|correction)/.test(
            after,
          )
          ? null
          : undefined
      if (
        /(?:doing|silence|haste|hurry|misunderstanding|ignorance|refusal|inability|failure|misuse|misreading|oversight|fault|mistake|mistakes)$/.test(
          text,
        )
      ) {
        if (/misunderstanding$/.test(text)) return 'warn'
        if (/failure$/.test(text)) return /^ to\b/.test(after) ? undefined : null
        if (/inability$/.test(text))
          return /^ to (?:read|follow|understand|provide|pay|listen|comply|plan|keep)/.test(after) ? undefined : null
        if (/fault$/.test(text) && /\b(?:report|code|ticket|logged)\b/.test(after.slice(0, 12))) return null
        if (/doing$/.test(text))
          return /\b(?:own|all|this is|that is|was|entirely)\b/.test(text + near.slice(-12)) &&
            /^\s*(?:$|[.,;!])/.test(after)
            ? undefined
            : null
        if (/refusal$/.test(text)) return /^ (?:to|of)\b/.test(after) ? undefined : null
      }
      if (
        /(?:actions|action|behavior|conduct|choices|own) /.test(text) &&
        /(?:caused|led|resulted|created|made|triggered|voided)$/.test(text)
      )
        return undefined
      return undefined
    }
    if (/^(?:because|due|result|owing|thanks|consequence)/.test(text))
      return (/\b(?:not|location|bank|browser|country)\b/.test(text) && !/your not/.test(text)) ||
        (/\b(?:decision|choice)$/.test(text) && /^ (?:to (?:join|stay|choose))/.test(after))
        ? null
        : undefined
    if (/^(?:user|customer|operator|human|pilot|client|buyer|consumer) /.test(text))
      return NOT_BLAMED.test(near) ||
        /^ (?:messages?|codes?|reports?|on our|by our|in our|at our|from our|logs?)/.test(after) ||
        (/^human/.test(text) && /\b(?:our|we|i|my)\b/.test(sentence)) ||
        CONDITION.test(before) ||
        /\bif\b/.test(near)
        ? null
        : undefined
    if (/\b(?:with|on|upon) you$/.test(text))
      return (/^(?:lies|lie|rests|rest|sits|falls|fall)/.test(text) && !/\b(?:choice|decision)\b/.test(near)) ||
        (/\b(?:that|this|one|part|error|mistake|fault|delay) (?:one )?$/.test(before) && /\bon\b/.test(text))
        ? undefined
        : null
    if (/^you (?:are|were|have)\b/.test(text)) {
      if (
        NOT_BLAMED.test(text) &&
        !/\bnot (?:\w+ )?(?:listening|paying|careful|reading|following|thinking|clear|specific|cooperating|cooperative|home|available|present|there|attentive|concentrating|looking|precise|patient|understanding)$/.test(
          text,
        )
      )
        return null
      if (
        CONDITION.test(before) ||
        /[,;:]/.test(text) ||
        PITY.test(near) ||
        /\b(?:are|were|did|do|have|is|was) $/.test(before)
      )
        return null
      if (/\bnot\b/.test(text)) {
        if (/(?:home|available|present|there)$/.test(text))
          return /\bwere\b/.test(text) && starts && !/\b(?:sorry|know|understand)\b/.test(sentence) ? undefined : null
        if (/(?:following|clear|looking|thinking|reading|understanding)$/.test(text))
          return (/following$/.test(text) && /^ (?:us|our page|the topic)/.test(after)) ||
            (/clear$/.test(text) && /^ (?:about|on|how|why|what)/.test(after))
            ? null
            : undefined
        return undefined
      }
      if (/aware$/.test(text))
        return /\b(?:you are)\b/.test(text) && !/\b(?:well|fully|perfectly) aware/.test(text)
          ? null
          : /\bmade aware/.test(text) && /\bare\b/.test(text)
            ? null
            : undefined
      if (/(?:late|slow|impatient|unclear|vague)$/.test(text))
        return /\b(?:too|so|were|very)\b/.test(text) &&
          /(?:late)$/.test(text) &&
          !/\b(?:payment|fees?|sorry|charged)\b/.test(sentence) &&
          !/^ (?:fee|because (?:of )?(?:us|our|we))/.test(after)
          ? /\bnot too late\b/.test(text)
            ? null
            : 'warn'
          : /unclear|vague|impatient/.test(text)
            ? undefined
            : null
      if (/(?:liable|blame|fault)$/.test(text)) return /\b(?:with|by)\b/.test(text) ? null : undefined
      return /[,]/.test(text) ? null : undefined
    }
    if (/^(?:blame|thank) (?:yourself|yourselves)/.test(text))
      return (NOT_BLAMED.test(near) && !/\b(?:can|no one)\b/.test(near)) || /\bdo not\b/.test(near) ? null : undefined
    if (/^(?:only|just) (?:yourself|yourselves|have yourself|got yourself)/.test(text))
      return /\bblame\b/.test(sentence) ? undefined : null
    if (/yourself$/.test(text) && /^(?:brought|bring|did|done|inflicted|got|caused|made)/.test(text))
      return /\b(?:not|never|nothing)\b/.test(near) ||
        CONDITION.test(before.replace(/you (?:\w+ )?$/, '')) ||
        !/\b(?:this|that|it|problem|mess|situation|issue|damage)\b/.test(text)
        ? null
        : undefined
    if (/\bby (?:you|yourself|your)/.test(text))
      return (/^(?:made|done|initiated|introduced)/.test(text) &&
        !/\b(?:mistake|error|damage|wrong|change|entry|was|were)\b/.test(near)) ||
        /\b(?:not|if|whether|unless|requested|any|may|might|sorry)\b/.test(near + text) ||
        (/^(?:initiated|made)/.test(text) && !/\b(?:mistake|error)\b/.test(near)) ||
        /by your (?:bank|browser|device|carrier|provider|internet|network|firewall|phone|router|country|isp|school|company|employer|organization|card|antivirus|system|administrator|admin|email)/.test(
          text,
        )
        ? null
        : undefined
    if (/^you .*(?:yourself|yourselves|bed|mess|problem)/.test(text))
      return /^you (?:\w+ )?(?:got yourself into|put yourself|landed yourself|made your bed|made your own bed|made this mess|created this (?:mess|problem)|made the mess)/.test(
        text,
      )
        ? undefined
        : null
    if (/^you (?:agreed|accepted|consented|opted|knew|decided|chose|clicked|insisted|elected)/.test(text)) {
      if (CONDITION.test(before) || PITY.test(near) || !starts || /\b(?:happy|glad|right|thank)\b/.test(sentence))
        return null
      if (/^you (?:knew)/.test(text)) return undefined
      if (/^you (?:agreed|accepted|consented)/.test(text)) return 'warn'
      return /\b(?:not to|to ignore|to order|to buy|to cancel|wrong|yourself|without|despite|anyway|to wait|late|risk|to open|to skip|cheapest|instead of)\b/.test(
        text + after,
      )
        ? undefined
        : null
    }
    if (/^(?:nobody|no one|noone)/.test(text))
      return /\b(?:forced|made|obliged|tricked|twisted|forces|held)\b/.test(text) ||
        (/\b(?:told|asked) you to\b/.test(text + after) && !PITY.test(sentence))
        ? undefined
        : null
    if (/you should know/.test(text))
      return /should know better|ought to know|should know (?:that|how|this|by now|what)/.test(text + after) &&
        !/\b(?:before|one thing|something|things|thing)\b/.test(near) &&
        !/^ (?:that )?(?:we|i|our)\b/.test(after)
        ? 'warn'
        : null
    if (/^you (?:waited|left it|took) too/.test(text))
      return /left it/.test(text) ||
        /^ long to (?:tell|report|contact|let|file|raise|complain|call|return|respond|reply|get|send)/.test(after)
        ? undefined
        : null
    if (/^next time|^another time/.test(text))
      return /\b(?:we|i|you will|you can|our)\b/.test(text) ||
        /^next time you (?:\w+ )?check/.test(text) ||
        /\b(?:so that|so|for|see)\b/.test(near.slice(-9))
        ? null
        : undefined
    if (/attention$/.test(text))
      return /\b(?:i|we|our|us|team)\b(?: \w+){0,2} $/.test(near) ||
        (/^ to (?:this|our|making|that|detail)/.test(after) && /\b(?:we|i)\b/.test(before))
        ? null
        : /\b(?:you|please|kindly|should|must|need)\b/.test(near) || before.trim() === ''
          ? undefined
          : null
    if (/^(?:read|reading|check|follow|look|listen)/.test(text))
      return /\b(?:i|we|us|me|will|let|our|team|to look)\b/.test(near.slice(-18)) ? null : undefined
    if (/^(?:kindly|please|should|must|to) /.test(text))
      return /^to\b/.test(text) || /\b(?:we|i|us)\b/.test(near.slice(-12)) ? null : context.complaint ? 'warn' : 'hint'
    void next
    return undefined
  },
  rewrites: [
    'Let me see what we can still do about {issue|this}.',
    'Here is what we can do from here.',
    'I would like to get {issue|this} sorted with you, whatever led to it.',
  ],
  examples: {
    bad: [
      'You should have read the size guide before ordering.',
      'You failed to include your order number.',
      "This happened because you didn't update the app.",
      'It was your mistake, so the fee stands.',
      'You must have entered the wrong address.',
      'Had you told us sooner, we could have stopped it.',
      'You neglected to sign the form.',
      'Madam, you only have given wrong address.',
      'You were supposed to keep the box.',
      'You left it too late to complain.',
      'Nobody forced you to buy it.',
      'You were not paying attention to the label.',
      'The mistake was on your part.',
      'Next time, read the description.',
    ],
    ok: [
      'You should have received a confirmation e-mail by now.',
      'If you forgot your password, use the link below.',
      'We should have told you about the delay.',
      'You could have either the blue or the red one.',
      'You must have been worried.',
      'I failed to attach the label; here it is.',
      'You should now have access to the course.',
      "It wasn't your mistake; our form is unclear.",
      'You should not have had to wait this long.',
      'You did nothing wrong.',
      'Could you send the error message that you see?',
      'I am sorry that you lost your photos.',
      'You should have been told about this at the till.',
    ],
  },
})
