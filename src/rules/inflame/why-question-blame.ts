import { phraseRule } from '../types'

/** A question begins here, or is asked indirectly. */
const ASKS =
  /(?:^|[,;:.!?–—-] ?|\b(?:and|but|so|then|sir|madam|okay|ok|well|seriously|honestly|please|kindly|now|also|or|hello|hi|dear|tell me|tell us|may i know|explain|wondering|wonder|not understand|not see|not know|no idea|unclear|ask|asking|curious|confused|confirm) )$/
/** Suggestions and friendly invitations. */
const SUGGESTS =
  /^ (?:\w+ )?(?:try|use|check|give|take|send|start|join|pop|drop|reach|let|see|download|come|grab|have a|go ahead|go with|add|pick|choose|visit|share|show|switch|book|enjoy|treat|sign|keep it|message|dm|write to|call us)\b/
/** Things that happened to them: an explanation is coming. */
const PASSIVE =
  /^ (?:not )?(?:being |been |still )?(?:charged|billed|asked|logged|redirected|declined|blocked|seeing|receiving|getting|sent|contacted|refunded|told|required|able|unable|having|given|notified|prompted|waiting|losing)\b/
const SURVEY =
  /^ (?:to )?(?:choose|chose|pick|decide|decided|join|joining|leave|leaving|cancel|canceling|canceled|switch|switching|select|unsubscribe|like|love|prefer|rate|rated|returning|considering|interested|looking|thinking of|feel|say|want to (?:cancel|leave|return)|wish|give|gave|use)\b/
const BAD = /\b(?:wrong|without|late|if you knew|when you knew|despite|even though|instead of|twice|again|not)\b/

export default phraseRule({
  id: 'why-question-blame',
  family: 'inflame',
  title: 'A question that blames',
  why: 'A question like this asks for no answer: it makes them defend what they did.',
  sources: [
    {
      title: 'Work Survival, phrases to avoid during service interactions',
      url: 'https://worksurvival.wordpress.com/2010/04/24/phrases-to-avoid-during-service-interactions/',
    },
    {
      title: 'Danescu-Niculescu-Mizil et al. 2013, A computational approach to politeness, ACL',
      url: 'https://arxiv.org/abs/1306.6078',
    },
    { title: 'Zhang et al. 2018, Conversations Gone Awry, ACL', url: 'https://arxiv.org/abs/1805.05345' },
  ],
  severity: 'warn',
  patterns: [
    'why (did|do|would|were|are|have|had|could|can|should|is|must|will|does|was|on) (you|not|earth|the|it) (you|not)? (not)?',
    'why .{0,2} you (did|do|have|had|are|were|not|never|would|keep|kept|always|want|only|waited|could|can|should|still|went|insist|think|even|just|felt|thought|left|need|must)',
    'why not (call|tell|read|ask|contact|mention|say|report|check|just) .?',
    'what (made|makes|possessed|prompted|got|were|stopped|prevented|stops|kept|keeps|led|has|caused|gives) you .{0,2} (think|thinking|believe|assume|assuming|imagine|suppose|expect|expecting|from|do|ignore|wait|right|idea|decide|to|come|into|possessed|open|press|click|choose|order|say)',
    'what (did|do|were|are|on|in|else|exactly|more|part|part of|is|the) (you|earth|world|name|exactly|did|do|of|part) .{0,3} (expect|expecting|think|thinking|imagine|want|earth|possessed|to|not|unclear|do|even|wrong|us|me|hope|hoping)',
    '(what|which) part of .{0,6} (not|unclear|confusing|difficult|hard|failed|lost)',
    'how (could|can|did|come|on|would|dare|do|is|are) (you|earth|it|we)',
    'how (hard|difficult|complicated|tough|long) (is|was|can|could|would|does|did) it .{0,2} (be|to|take|you|have|really|get)',
    '(did|have|do|are|were|would|could|can|had|will) you .{0,1} (even|not|actually|really|bother|bothered|ever|never|seriously|honestly|truly|at) .?',
    '(did|have|do|are|were|would|could|can|should|had|will|is|was|does) not (you|it|this|that|anyone|anybody|your) .{0,2} .?',
    'are you (kidding|joking|serious|blind|deaf|having|listening|paying|reading|incapable|illiterate|trying|new|really|aware|telling|suggesting|seriously|so|expecting|asking|saying) .?',
    'do you (realize|think|honestly|seriously|understand|expect|know|have|need|want|always|believe|enjoy)',
    '(was|is) it .{0,1} (really|that|so|too) .{0,1} (hard|difficult|much|complicated|tough|complex|impossible)',
    '(who|whose) (told|said|asked|gave|made|allowed|advised|authorized|forced|permitted|fault|idea|mistake|responsibility) .{0,1} (you|is|was|that|it|this)',
    'when (did|were|are|will|do) you .{0,2} (planning|going|ever|finally|learn|intend|intending|plan|expect)',
    '(were|are) you (ever|even|planning|going|asleep|drunk|thinking|not|hoping) .{0,2} (to|on|of|at|tell|paying|thinking|aware|listening|home|going|reading|informed)',
    '(reason|reasons|excuse|explanation) .{0,3} you .{0,3} (not|never|failed|waited|refuse|refused|insist|keep|ignored|chose|only|still|could|did|have|left|decided)',
    '(explain|justify) (yourself|why|how)',
    '(care|mind|like|want|wish) to (explain|tell|justify|share) .{0,2} (why|how|what)',
    'since when (do|did|are|is|does|have|has|were)',
    'would it .{0,1} (kill|hurt|have|be) .{0,3} (you|to|too)',
    '(is|was) (there|it) .{0,1} (something|anything|part) .{0,4} (not|unclear|confusing|difficult|hard)',
    '(shall|should|must|do|may) (i|we) .{0,2} (draw|spell|remind|assume|repeat|explain|believe|expect|guess|conclude|read) .{0,3} (you|it|that|out|picture|for|again|this|everything|minds|your)',
  ],
  judge: ({ text, before, after, sentence }) => {
    const asked = ASKS.test(before)
    if (/^why\b/.test(text)) {
      if (/^why not/.test(text))
        return asked &&
          /(?:call|tell|read|ask|contact|mention|say|report|check|just) ?\w*$/.test(text) &&
          /\b(?:us|me|earlier|sooner|before|first|the (?:terms|manual|instructions|email)|then|mention|say|just)\b/.test(
            text + after,
          ) &&
          !/\bnot (?:call|ask|check|contact|tell) (?:out|us (?:on|at|today|for|now|by)|your)\b/.test(text + after)
          ? undefined
          : null
      const inverted =
        /^why (?:did|do|would|were|are|have|had|could|can|should|is|must|will|does|was) (?:not )?(?:you|it|the)/.test(
          text,
        )
      if (/^why (?:is|was|does|do|did|are) (?:it|the)\b/.test(text))
        return /^why (?:is|was|are) it (?:so )?(?:hard|difficult)/.test(text + after) && /\byou\b/.test(after) && asked
          ? undefined
          : null
      if (/^why on/.test(text)) return /you/.test(after) ? undefined : null
      const rest = `${text} ${after}`.replace(/\s+/g, ' ').replace(/^.*?\byou\b/, '')
      if (/^why (?:do|did|would|are|have|can|could|should|must|will) not you\b/.test(text)) {
        if (
          /^why (?:do) not/.test(text) &&
          SUGGESTS.test(rest) &&
          !/^ just (?:read|listen|follow|wait|calm|relax|accept|learn)/.test(rest)
        )
          return null
        return before.trim() === '' || asked ? undefined : null
      }
      if (!inverted && !/^why (?:\w+ ){0,2}you/.test(text)) return null
      if (inverted) {
        if (!asked) return null
        if (
          /^why (?:are|were|have|had|is|was)/.test(text) &&
          PASSIVE.test(rest) &&
          !/^ not (?:able|getting)/.test(rest)
        )
          return null
        if (/^why do you/.test(text))
          return /^ (?:keep|always|never|insist|not|even|expect|think|believe|assume|refuse|still|care|complain|continue|have to|only|say|bother|feel|want|need|act|blame)\b/.test(
            rest,
          ) &&
            !(
              SURVEY.test(rest) ||
              (/^ (?:need|want) (?:to know|this|my|your|it|the|an?)\b/.test(rest) &&
                /\b(?:because|we need|here)\b/.test(sentence))
            )
            ? undefined
            : null
        if (SURVEY.test(rest) && !BAD.test(rest)) return null
        if (
          /^why would you (?:like|want|need)/.test(`${text}${after}`) &&
          !/\bwant to (?:do that|complain|keep)/.test(after)
        )
          return null
        return undefined
      }
      // "why you did not tell us": only as a question, never "I understand why you are upset".
      if (before.trim() !== '' && !asked) return null
      if (
        /\b(?:understand|see|explain|appreciate|that is|know|realize) $/.test(before) &&
        !/\b(?:not|no|please|kindly|to|you|can|could|you please) (?:\w+ )?$/.test(before)
      )
        return null
      if (
        /^ (?:are|were|have been|had) (?:\w+ )?(?:upset|angry|frustrated|disappointed|unhappy|annoyed|concerned|worried|charged|billed|asked|seeing|contacted|getting|having)\b/.test(
          rest,
        )
      )
        return /\bnot (?:understand|see|know) $/.test(before) &&
          /upset|angry|unhappy|annoyed|frustrated|worried/.test(rest)
          ? undefined
          : null
      if (
        before.trim() === '' &&
        !/\b(?:did|do|have|are|were|had|would) not\b|\bnever\b|\bnot\b|\bkeep|\bwaited|\balways|\bonly|\bstill|\binsist/.test(
          text + after.slice(0, 24),
        )
      )
        return /\?/.test(sentence) ? undefined : null
      if (
        /\b(?:tell me|tell us|wondering|curious|confirm|explain|ask|asking|may i know) $/.test(before) &&
        !/\b(?:not|never|wrong|without|late|instead|keep|only|waited|insist|still|ignored)\b/.test(rest)
      )
        return null
      return undefined
    }
    if (
      /^what (?:made|makes|possessed|prompted|got|stopped|prevented|stops|kept|keeps|led|has|caused|gives) you/.test(
        text,
      )
    ) {
      if (/\b(?:choose|decide|order|to|come|into)$/.test(text) && !/\bpossessed\b/.test(text))
        return (BAD.test(after) && !/\bnot\b/.test(after)) ||
          (/^what (?:made|makes|gives) you .*(?:right|decide)$/.test(text) && BAD.test(after))
          ? undefined
          : null
      if (/^what (?:stopped|prevented|kept|stops|keeps)/.test(text))
        return /\b(?:from)\b/.test(text) &&
          asked &&
          /\b(?:reading|telling|calling|checking|asking|contacting|following|reporting|mentioning|letting)\b/.test(
            after,
          )
          ? undefined
          : null
      if (/^what (?:gives)/.test(text)) return /right|idea/.test(text) ? undefined : null
      return asked || before.trim() === '' ? undefined : null
    }
    if (/^what were you/.test(text))
      return /(?:thinking|expecting|hoping|think|even)$/.test(text) && asked ? undefined : null
    if (/^what\b/.test(text)) {
      if (/^what part of/.test(text) || /part of/.test(text))
        return /\bnot\b|unclear|confus/.test(text) &&
          /\byou\b|unclear|confus/.test(text + after) &&
          !/\bplease|could you|tell (?:us|me)\b/.test(before) &&
          asked
          ? undefined
          : null
      if (/^what (?:on|in)/.test(text))
        return /\byou\b/.test(after) && /earth|world|name/.test(text) && asked ? undefined : null
      if (!asked) return null
      if (/^what (?:did|do|are|were) you (?:\w+ ){0,2}(?:expect|expecting|imagine)/.test(text))
        return /\bwhat did you expect to (?:see|happen|get|find)\b/.test(text + after) &&
          /\?/.test(sentence) &&
          /\b(?:when|after|on the screen|instead)\b/.test(after)
          ? null
          : undefined
      if (/^what did you (?:\w+ ){0,2}(?:think|to|even|do|hope|wrong)/.test(text))
        return /\bthink\b/.test(text)
          ? /^ (?:of|about)\b/.test(after)
            ? null
            : undefined
          : /do to\b|did wrong|do wrong/.test(text + after)
            ? undefined
            : null
      if (
        /^what (?:do|else do|more do|exactly do|are) you (?:\w+ ){0,2}(?:want|expect)/.test(text) ||
        /^what (?:else|more|exactly) (?:did|do) you/.test(text)
      )
        return /\b(?:me|us|from)\b/.test(text + after.slice(0, 12)) && /\b(?:want|expect)\b/.test(text)
          ? undefined
          : null
      return null
    }
    if (/^which part of/.test(text))
      return /\byou\b/.test(text + after) &&
        /\bnot\b|unclear|confus/.test(text) &&
        asked &&
        !/\b(?:please|let us know|tell us)\b/.test(sentence)
        ? undefined
        : null
    if (/^how\b/.test(text)) {
      if (/^how (?:hard|difficult|complicated|tough)/.test(text))
        return asked && !/\b(?:know|understand|see|imagine|realize)\b/.test(before) ? undefined : null
      if (/^how long/.test(text)) return null
      if (!asked) return null
      if (/^how dare you/.test(text)) return undefined
      if (/^how could you/.test(text))
        return /\b(?:help|improve|tell|best|use|contact|reach)\b/.test(text) ? null : undefined
      if (/^how come\b/.test(text))
        return /you/.test(text) && !/\b(?:asked|wondering)\b/.test(before) ? undefined : null
      if (/^how on/.test(text)) return /\byou\b/.test(text + after) ? undefined : null
      if (/^how (?:can|do|is|are|would|did) (?:you|it|we)/.test(text)) {
        const all = text + after
        if (
          /^how (?:can|do|did|are) you (?:\w+ )?(?:not|even|possibly|expect|think|say|forget|miss|fail|blame|complain|claim|accuse|demand|justify|lose|break|manage to (?:break|lose|miss|get|delete|mess|do)|still|seriously|so)\b/.test(
            all,
          )
        ) {
          if (/^how (?:do|did) you (?:\w+ )?(?:think|lose|break|say)\b/.test(all))
            return /think (?:we|i|that|this|it)\b|break it|break this|break the/.test(all) &&
              !/think (?:we|i) (?:could|can|should)/.test(all)
              ? undefined
              : null
          if (/not (?:love|like)/.test(all)) return null
          return undefined
        }
        if (/^how (?:can|do) (?:we|i) (?:\w+ )?(?:help|know|be)/.test(all)) return null
        if (/^how is it (?:possible )?(?:that )?you/.test(all)) return undefined
        return null
      }
      return null
    }
    if (/\bhow $/.test(before) && /^could you not/.test(text)) return undefined
    if (
      /^(?:did|have|do|are|were|would|could|can|had|will) you\b/.test(text) &&
      !/^do you (?:realize|think|honestly|seriously|understand|expect|know|have|need|want|always|believe|enjoy)$|^are you (?:kidding|joking|serious|blind|deaf|having|listening|paying|reading|incapable|illiterate|trying|new|really|aware|telling|suggesting|seriously|so|expecting|asking|saying)\b|^were you (?:planning|going|asleep|drunk|thinking|hoping)|^when/.test(
        text,
      )
    ) {
      if (!asked) return null
      const rest = `${text} ${after}`.replace(
        /^\w+ you (?:\w+ )??(?=even|not|actually|really|bother|ever|never|seriously|honestly|truly|at)/,
        '',
      )
      const verb =
        /^(?:even|not|actually|really|bother\w*|ever|never|seriously|honestly|truly|at (?:least|any|all))(?: (?:even|actually|really|ever|bother to|properly|yet|at least|just|bothered to|try to|think to|to))* ?(\w+)?/.exec(
          rest,
        )?.[1] ?? ''
      if (/^(?:are|were) you\b/.test(text))
        return (/\b(?:even|actually|seriously|really|honestly)\b/.test(text) &&
          /^(?:listening|reading|paying|trying|serious|aware|suggesting|saying|telling|asking|going|expecting|blaming|that|so|complaining|sure|this|understanding|following)$/.test(
            verb,
          )) ||
          (/\bnot\b/.test(text) &&
            /^(?:listening|reading|paying|aware|understanding|following|home|ashamed|capable|informed|going)$/.test(
              verb,
            ))
          ? /^(?:home|informed|going)$/.test(verb)
            ? /were/.test(text)
              ? undefined
              : null
            : undefined
          : null
      if (/\bat$/.test(text) && !/\bat least\b/.test(rest)) return null
      if (/\b(?:even|bother|bothered|seriously|honestly)\b/.test(rest.slice(0, 30)))
        return /\b(?:even better|even if)\b/.test(rest) ? null : undefined
      if (
        /^(?:want|need|wish|mean|receive|received|get|got|have|had|like|prefer|love|enjoy|mind|manage|hear|find|happen|able|see|notice|log|sign|access|open|connect|view|recently|already|get|using|interested|play|experience|work)$/.test(
          verb,
        )
      )
        return /\bnot\b/.test(text) &&
          /^(?:see|notice|hear|have|get)$/.test(verb) &&
          /^(?:did)/.test(text) &&
          /\b(?:my|our|the) (?:last |previous |first |earlier )?(?:email|message|reply|notice|sign|note|warning|instructions|terms|part|bit|line|banner)\b/.test(
            rest,
          )
          ? undefined
          : null
      if (
        /\bever\b/.test(text) &&
        !/^(?:read|check|checked|thought|think|considered|consider|look|looked|bother|call|called|tell|told|listen|tried|try|heard|contact|contacted)$/.test(
          verb,
        )
      )
        return null
      if (/\bever\b/.test(text) && /^(?:tried|try|heard|considered|contacted|thought)$/.test(verb))
        return /^(?:contacted|thought)$/.test(verb) || /reading|of reading|calling|asking/.test(after)
          ? undefined
          : null
      if (/^could you (?:not|actually|really|at)/.test(text))
        return /\bnot\b/.test(text) &&
          /^(?:have|read|wait|just|see|understand|find|follow|call|tell|check|ask|contact|be)$/.test(verb)
          ? undefined
          : null
      if (/^can you (?:not|actually|really|at)/.test(text))
        return /\bnot\b/.test(text) &&
          /^(?:read|understand|wait|follow|listen|just|count|tell|comprehend|do|figure|grasp|be|see|at)$/.test(verb) &&
          !/^not see (?:the|a|any|it|your|them)/.test(rest)
          ? undefined
          : null
      if (/^(?:would|will) you/.test(text))
        return /\breally\b/.test(text) && /^(?:rather|expect|do)$/.test(verb) ? undefined : null
      if (/^do you/.test(text))
        return (/^(?:know|read|understand|think|listen|realize|expect|believe|care|check|remember|ever|pay|suppose)$/.test(
          verb,
        ) &&
          !/\bnot (?:know|understand|remember)\b/.test(rest)) ||
          /\bnot (?:understand|know how to read|listen|read|realize)\b/.test(rest)
          ? undefined
          : null
      if (verb === '') return null
      return undefined
    }
    if (/^(?:did|have|do|are|were|would|could|can|should|had|will|is|was|does) not\b/.test(text)) {
      if (
        before.trim() !== '' &&
        !/[,;:.!?–—-] ?$|\b(?:and|but|so|or|well|then|sir|madam|why|okay|ok|seriously|hello) $/.test(before)
      )
        return null
      const all = `${text} ${after}`.replace(/\s+/g, ' ')
      if (/\bwhy $/.test(before))
        return SUGGESTS.test(all.replace(/^.*?\byou\b/, '')) && /^(?:do|would|will) not/.test(all) ? null : undefined
      if (/^(?:is|was|does|did) not (?:it|this|that|your)/.test(all))
        return /^(?:is|was) not (?:it|this|that) (?:\w+ )?(?:obvious|clear|your (?:job|responsibility|fault)|written|what you|stated|common sense|explained)/.test(
          all,
        ) ||
          /^did not (?:it|that|anyone|this) (?:occur|cross your|tell you|dawn|strike)/.test(all) ||
          /^does not it (?:occur|say)/.test(all)
          ? undefined
          : null
      if (/^did not (?:anyone|anybody)/.test(all)) return /tell you|explain|teach/.test(all) ? undefined : null
      if (!/^\w+ not you\b/.test(all)) return null
      if (/^do not you (?:worry|dare|forget|hesitate|go|fret)/.test(all)) return /dare/.test(all) ? undefined : null
      if (/^(?:would|will|are) not you (?:like|love|please|join|prefer|happy|glad|agree)/.test(all)) return null
      if (/^do not you (?:just )?(?:love|like|want)/.test(all)) return null
      if (/^can not you (?:log|sign|access|open|find|connect|view)/.test(all)) return null
      return undefined
    }
    if (/^are you\b/.test(text)) {
      if (!asked) return null
      if (/^are you (?:kidding|joking|blind|deaf|illiterate|seriously)/.test(text)) return undefined
      if (/^are you (?:telling|suggesting|saying|expecting)/.test(text))
        return /\b(?:me|us|that|it is|we|i)\b/.test(text + after) &&
          (/\?/.test(sentence) || asked) &&
          !/^are you saying (?:that )?(?:the|your|it|there|no|nothing|you)\b/.test(text + after)
          ? undefined
          : null
      if (/^are you (?:trying)/.test(text))
        return /^are you trying to (?:say|tell|be|make|annoy|provoke|waste|start|blame|suggest)/.test(text + after)
          ? undefined
          : null
      if (/^are you (?:serious|incapable|listening|paying|reading)/.test(text))
        return /^ (?:about|the (?:right|same))/.test(after) && /serious/.test(text) ? null : undefined
      if (/^are you (?:new|aware|really|so)/.test(text))
        return /^are you (?:new to (?:this|the internet|computers|online)|aware (?:that|of) (?:we|i|how (?:many|busy)|other|you are not)|really (?:asking|blaming|saying|going|that|this|suggesting|complaining|so|expecting)|so (?:lazy|busy|blind|desperate))/.test(
          text + after,
        )
          ? undefined
          : null
      return null
    }
    if (/^do you\b/.test(text)) {
      if (!asked) return null
      const all = text + after
      if (/^do you (?:realize|honestly|seriously|always|enjoy)/.test(all)) return undefined
      if (/^do you (?:think|believe)/.test(all))
        return /^do you (?:\w+ )?(?:think|believe) (?:(?:that )?(?:we|i|everyone|this is|it is|money|you are|our|the world)\b)/.test(
          all,
        ) && !/think (?:we|i) (?:could|can|should|might|may)|is (?:the|a|an) (?:hardware|software|problem)/.test(all)
          ? undefined
          : null
      if (/^do you expect/.test(all))
        return /^do you expect (?:me|us|everyone|everything|we|a miracle|special|it to be free|this)/.test(all)
          ? undefined
          : null
      if (/^do you understand/.test(all))
        return /^do you understand (?:that|how (?:busy|many)|what (?:i|we)|me|this is|we)/.test(all) ? 'warn' : null
      if (/^do you (?:know|have)/.test(all))
        return /^do you (?:know how (?:busy|many|much work|hard (?:we|it is for us)|long (?:we|it takes us))|have any idea (?:how|what)|know (?:who|what) (?:you are|i am|we|it takes)|know what (?:time|else) (?:we|i))/.test(
          all,
        )
          ? undefined
          : null
      if (/^do you (?:need|want)/.test(all))
        return /^do you (?:need|want) (?:me|us) to (?:draw|spell|repeat|hold|read it|explain it again|come over)/.test(
          all,
        )
          ? undefined
          : null
      if (/^do you see/.test(all)) return null
      return null
    }
    if (/^(?:was|is) it\b/.test(text))
      return asked && !/\b(?:know|sorry|understand)\b/.test(before)
        ? /^(?:is|was) it (?:too|so) (?:much|hard|difficult)/.test(text) && /\b(?:sorry|for me)\b/.test(after)
          ? null
          : undefined
        : null
    if (/^(?:who|whose)\b/.test(text)) {
      if (!asked || /\b(?:tell (?:me|us)|know|could you|can you|please|share)\b/.test(before)) return null
      if (/^whose/.test(text)) return /fault|mistake|idea|responsibility/.test(text) ? undefined : null
      return (/you$/.test(text) && !/^who (?:made|gave)/.test(text)) ||
        /^who (?:made|gave|asked|told|said) you (?:the right|to|that|the idea|could|permission)/.test(text + after)
        ? undefined
        : null
    }
    if (/^when\b/.test(text))
      return asked &&
        !/\bplanning to (?:travel|move|arrive|visit|return|fly|stay|launch|use|switch|start|come)/.test(text + after) &&
        /\b(?:tell|learn|understand|finally|let us know|mention|read|pay|inform|stop|say)\b/.test(text + after)
        ? undefined
        : null
    if (/^(?:were|are) you\b/.test(text))
      return asked &&
        /\b(?:ever|even|not|asleep|drunk|thinking|hoping|planning|going)\b/.test(text) &&
        /\b(?:ever going|even (?:listening|reading|paying|aware|at|thinking|going)|not (?:paying|listening|reading|aware|thinking|informed|home|going)|asleep|drunk|planning (?:on telling|to tell|on paying|to mention)|hoping (?:to|we|nobody)|going to tell|thinking (?:at|of))/.test(
          text + after,
        ) &&
        !/hoping to (?:get|use|travel|find|upgrade|return|exchange|buy|achieve|do|switch|move|have)\b/.test(
          text + after,
        )
        ? undefined
        : null
    if (/^(?:reason|reasons|excuse|explanation)\b/.test(text))
      return /\b(?:is there|was there|what is|what was|any|may i know|tell (?:me|us)|kindly|share|give|explain|know|for what|good)\b/.test(
        before,
      ) &&
        /\b(?:not|never|failed|waited|refuse|refused|insist|keep|ignored|still|only)\b/.test(text) &&
        !/\bnot (?:receive|get|able|see|want|like|enjoy|happy|satisfied)|chose|would/.test(text + after.slice(0, 16)) &&
        !/\b(?:the|main|one) $/.test(
          before
            .replace(/what (?:is|was) the $/, '')
            .replace(/know the $/, '')
            .replace(/tell (?:me|us) the $/, ''),
        )
        ? undefined
        : null
    if (/^(?:explain|justify|account)/.test(text))
      return /\b(?:i|we|let me|to|will|can|which|that|this|may|might|would|should|help|helps)\s*(?:\w+ )?$/.test(
        before,
      ) && !/\byou (?:\w+ )?(?:to )?$/.test(before)
        ? null
        : /yourself/.test(text) ||
            (/\b(?:explain|justify) (?:why|how) you\b/.test(text) &&
              /\b(?:not|never|wrong|without|would|could|think|expect|keep|waited|ignored|ordered|still)\b/.test(after))
          ? undefined
          : null
    if (/^(?:care|mind|like|want|wish) to/.test(text))
      return /^care to/.test(text) ||
        (/^(?:mind|want|wish|like) to explain/.test(text) && /\bwhy\b/.test(text) && /\byou\b/.test(after))
        ? /\b(?:i|we) (?:would )?$/.test(before)
          ? null
          : undefined
        : null
    if (/^since when/.test(text))
      return asked &&
        !/\b(?:tell|know|let)\b/.test(before) &&
        !/^since when (?:do|did|are|have) you (?:\w+ )?(?:have|had|been|notice|see|see this|experienc|using|having)/.test(
          text + after,
        )
        ? undefined
        : null
    if (/^would it/.test(text))
      return /^would it (?:\w+ )?(?:kill|hurt) (?:you )?(?:to)?|have (?:killed|hurt|been so hard|been too)|be too much (?:to ask|trouble) (?:for you)/.test(
        text + after,
      )
        ? undefined
        : null
    if (/^(?:is|was) (?:there|it)\b/.test(text))
      return /\b(?:you do not|you did not|not understand|you are not)\b/.test(text + after) &&
        asked &&
        !/\b(?:let me|happy|i can)\b/.test(sentence)
        ? undefined
        : null
    if (/^(?:shall|should|must|do|may) (?:i|we)\b/.test(text))
      return asked &&
        /\b(?:draw (?:you|it|a)|spell (?:it|that|this)|repeat|assume|explain (?:it |this |everything )?again|remind you|read (?:it|your|minds)|guess|believe)\b/.test(
          text + after,
        ) &&
        /^(?:do|must|shall|should) (?:i|we) (?:\w+ )?(?:have to |need to |really )?(?:draw|spell|repeat|explain|remind|read|guess|assume|believe)/.test(
          text + after,
        ) &&
        !/assume (?:the|that the|this|it)\b/.test(text + after)
        ? undefined
        : null
    return undefined
  },
  rewrites: [
    'Could you tell me what happened just before {issue|this}?',
    'Could you walk me through what you saw? It helps me find the cause.',
    'Let me see what we can still do about {issue|this}.',
  ],
  examples: {
    bad: [
      "Why didn't you contact us sooner?",
      'Why would you do that?',
      'Did you even read the instructions?',
      'How could you not notice the charge?',
      "Didn't you see the notice on the page?",
      'What were you thinking when you opened it?',
      'Why you did not tell this at the time of booking?',
      "Can't you read?",
      'What did you expect for that price?',
      'Who told you to open it?',
      'How could you expect it to work without water?',
      'Do you realise how many people are waiting?',
      'Is there a reason you never answered our emails?',
    ],
    ok: [
      'Why not try the web version meanwhile?',
      'Could you tell me what you saw before it stopped?',
      'Did you receive the label I sent?',
      "Here's why the charge shows twice.",
      "You asked why you weren't told; you should have been.",
      'Did the light turn green?',
      'What made you choose the larger size? (Optional survey.)',
      "Why don't you send me a photo, and I'll check it today.",
      'I understand why you are upset.',
      'How did you place the order, on the site or in the app?',
      'Are you still seeing the error?',
      'Which part of the form is unclear? Please tell us.',
    ],
  },
})
