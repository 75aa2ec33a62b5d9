import { repairIn } from '../repair-ahead'
import { phraseRule } from '../types'

const GOOD_NEWS = /\b(?:we|i) (?:can|could|do|did|have|will|would|are|am)$|\b(?:good news|great news|luckily|happily)\b/
const OWN =
  /\b(?:i|we) (?:was|were|got|made|had|said|told|gave|read|wrote)(?: [a-z]+){0,3} (?:wrong|mistake|mistaken|it wrong|that wrong|incorrect|error|misread)\b|\b(?:my|our) (?:mistake|error|fault)\b/

/** "We did answer": against what they say we left undone. */
const DEFENDS =
  /^\W*(?:we|i|our \w+|my colleague|they|he|she)(?: (?:have|has|had|already|do|does|did|clearly|both))+ (?:\w+ly )?(?:answer|repl|respond|writ|wrote|sen[dt]|e-?mail|call|rang|ring|t[eo]ld?|inform|warn|mention|ask|explain|notif|attach|includ|deliver|tried|try|contact|attempt|offer|sa(?:y|id)|ship|refund|process|confirm|stat|advis|remind|post|publish|knock|wait|show|turn|arriv|come|came|record|receiv|provid|give|gave|given|speak|spoke|not )\w*/
/** Other ways to set somebody right; each may also be harmless, so at most a hint. */
const OTHER =
  /^(?:well no|erm|um|uh|no no|ah but|er|as|what|is|was|technically|strictly|properly|to be|just|to (?:clarify|correct)|let me clarify|for (?:clar|future|your (?:knowledge|reference))|small|a small|slight|correction|quick|one correction|on the contrary|quite|contrary|rather|the opposite|so you know|in truth|truth be known|as it|if you|had you|you|i |we |that|this|it|which|those|these|really|indeed|correctly|more|in effect)/

export default phraseRule({
  id: 'actually-correction',
  family: 'voice',
  title: '“Actually” as correction',
  why: 'It tells the customer that they were wrong before it tells them what is right.',
  sources: [
    {
      title: 'SkyVerge support guide, our blocked list',
      url: 'https://support-guide.skyverge.com/article/568-our-blocked-list',
    },
    { title: 'Danescu-Niculescu-Mizil et al. 2013, A computational approach to politeness, ACL' },
  ],
  severity: 'hint',
  // Narrower than the hints of tone that meet the same words.
  priority: 2,
  patterns: [
    '(actually|factually|ackshually|akshually|ackchually|actualy|acktually|actchually)',
    '^(well no|erm|um|uh|no no|ah but|er) .{1,4}',
    '(is|was) .{0,4} and? not .{0,1} (a|an|the|your|our) .',
    '^strictly .{0,2} (that|this|it|the|you|there)',
    '(technically|strictly speaking|technically speaking|properly speaking|to be precise|to be accurate|to be exact|to be specific|to be pedantic|to be clear|just to be clear|just to clarify|to clarify|let me clarify|for clarity|for clarification|small correction|a small correction|slight correction|correction|quick correction|just to correct|one correction|to correct|let me correct|on the contrary|quite the contrary|contrary to|quite the opposite|quite the reverse|rather the opposite|the opposite is true|just so you know|so you know|for future reference|for your knowledge|for your reference|in truth|truth be known|as it happens|as it turns out|if you look|if you check|if you read|had you read|had you looked|if you had read|if you had looked)',
    '(if|when|once|had) you .{0,2} (look|check|read|scroll|zoom|open|listen|count|compare|see|consult|refer|had read|had looked|had checked|look at|re read|reread|go back|go through|search|bother) .{0,8} (you will|you would|it|there|that|this|see|says|find)',
    '(a|one|just a|tiny|little|brief|minor|friendly|gentle|small|quick|slight|point of|for) <adv>? [<set>(correction|clarification|order|fact check|factcheck|note of correction|point of fact|accuracy|precision|pedantry|the sake of accuracy|the sake of clarity|accuracy sake|clarity)]',
    '^.{0,3} (allow me to|let me|may i|can i|i must|i have to|i need to|i should|i would like to|permit me to|i want to|have to|must|just to|need to) .{0,1} [<set>(correct|set you|set that|set this|set the|clear up|clear that|clear this|clarify|point out|put you|stop you|straighten|remind you|educate|enlighten|make clear|make it clear|refute|rectify|dispel)] .',
    '(that|this|it|which|what you .{1,3}) (is|was|are) [<set>(incorrect|inaccurate|false|untrue|mistaken|erroneous|wrong|a mistake on|not correct|not so|not true|not the case|not how|not what|not quite|not right|not accurate|not entirely|not strictly|not really|backwards|a myth|a common|a misconception|a misunderstanding|an error on|an exaggeration|only half|only partly|half true|partly true)] .{0,6}',
    '(for the|just for the|let the) [<set>(record|records)] .',
    '(you|customer|sir|madam) .{0,2} (mean|meant|thinking of|referring to|talking about|looking at|reading|mixing|confusing|mistaking|misreading|quoting|remembering) .{0,4} [<set>(not|old|older|other|different|another|wrong|previous|last year|with)] .',
    'contrary to [<set>(what|your|popular|belief|that|the)] .',
    'it [<set>(is|was)] .{1,5} (not|rather than|instead of|and not|as opposed to|that) .{1,4} (you|that|who|which|is|was|as|has|sets|set|decides|does|did|charges|charged|said|not)',
    'you (will|would|may|might|should) .{0,2} (find|see|notice|discover|note|observe|learn|realize) .{0,1} (that|it|the|our|this|these|they|your|we|there|if|on|in)',
    '(i|we) .{0,2} (think|believe|suspect|fear|am afraid|are afraid|would say) .{0,1} you .{0,2} (find|see|mean|meant|misread|mistaken|discover|are mistaken|are wrong|are confusing|are mixing|are thinking|have misread|have misunderstood|have confused|have mixed|might be confusing|may be confusing)',
    '(that|this|it|which|those|these) .{0,1} (is|are|was|were) .{0,2} (not|never) .{0,2} (quite|strictly|entirely|exactly|technically|actually|really|completely|totally|wholly|necessarily|correct|accurate|right|true|how|what|the case|a|an|the) .{0,3}',
    '(that|this|it) .{0,1} (is|are|was) .{0,2} (common|popular|frequent|typical|usual|widespread|little|slight)? .{0,1} (misconception|myth|misunderstanding|misbelief|fallacy|misreading|misapprehension|mistake people|mixup people)',
    '(really|indeed|rather|properly|correctly|more accurately|more precisely|strictly|in effect) (a|an|the|called|known|named|part|due|meant|not|it is|you|that is)',
    '(do|does|did) (actually|in fact|indeed)',
    '^(well|no|yes|but|so|and|hi)? (in fact|in reality|in actual fact|in truth|in point of fact|in actuality|as a matter of fact|matter of fact|as it happens|fyi|for your information|for the record|truth be told)',
    '(in fact|in reality|in actual fact|as a matter of fact|for your information|for the record|in point of fact)',
    '(when|whereas|while|yet|but|although|though) (in fact|in reality|in truth|in actual fact|really|the truth is|the fact is|what happened)',
    '(the|plain|simple) (fact|truth|reality) .{0,3} (is|remains|being)',
    '(the fact of the matter|the fact remains|the truth of the matter|the reality of the situation|to set the record straight|to correct you|let me correct you|i must correct you|allow me to correct)',
  ],
  unless: ['love actually', '(whether|if|what|when|who|how) .{0,3} actually'],
  guards: { negation: false },
  judge(match) {
    const { before, text, after, captures } = match
    if (/\bnot (?:[a-z]+ )?the (?:experience|kind|type|sort|level|service|standard|impression)$/.test(text)) return null
    if (/\bac[tk]\w*ua\w*ly$/.test(text) || /\bfactually$/.test(text)) {
      if (DEFENDS.test(after)) return 'hint'
      if (
        GOOD_NEWS.test(before.trim()) ||
        /^\W*(?:(?:we|i) (?:can|do|have|did|will|could)|good|great|better|thank|yes|no problem|that is (?:a )?(?:great|good|fair|my|our))\b/.test(
          after,
        )
      )
        return null
      if (
        /\b(?:what|who|how|why|when|where|whether|if) (?:[a-z]+ ){0,3}$/.test(before) ||
        /(?:^|[,;:.–—-])\W*(?:and |but |so |or )?(?:did|does|do|has|have|is|was|were|are|can|could|would|will) (?:[a-z]+ ){0,3}$/.test(
          before,
        )
      )
        return null
      const opens =
        /^\W*(?:(?:well|no|but|so|and|yes|hi|hello|sir|madam|mam|maam|dear|ji|bro|brother|sis|buddy|mate|man|dude|friend|ma'am|see|look|hey|ok|okay|oh|ah|um|hmm|sorry|thanks) ?)*\W*$/.test(
          before,
        ) || /[,;:–—-]\s*$/.test(before)
      const corrects =
        /\b(?:you|your|it|that|this|they|the [a-z]+|there|which|we|i)(?: [a-z-]+){0,3} $/.test(before) ||
        /^\W*(?:you|your)\b/.test(after)
      if (/^\W*$/.test(after) && /\b(?:it|that|this|the|they|there|you)\b/.test(before)) return 'hint'
      if (!opens && !corrects) return null
      if (
        /\b(?:we|i)(?: [a-z]+){0,2} $/.test(before) &&
        !opens &&
        !/^\W*(?:did|sent|told|replied|asked|need|told)\b/.test(after)
      )
        return null
    }
    if (/\bin-fact\b/.test(text)) return null
    // Good for them: "in fact, you qualify", "to be clear, you won't pay". And "it isn't on the menu" corrects nobody.
    if (
      /^\W*you (?:qualify|are entitled|get|can (?:keep|have)|(?:will|do) not (?:pay|be charged|lose|need|have to|owe))\b/.test(
        after,
      ) ||
      /^(?:is|was) not (?:on|in|at|for|from|under|with) /.test(text)
    )
      return null
    // Setting right in any other dress; of our own slip it is owning up, and of goods it is a description.
    if (captures.set !== undefined || /^(?:if|when|once|had) you/.test(text)) {
      if (
        OWN.test(match.sentence) ||
        OWN.test(match.previous) ||
        /\?\s*$/.test(match.sentence) ||
        /\b(?:i|we) (?:need|want|have|must) to correct (?:myself|ourselves|that|our|my)\b|\b(?:sorry|apolog\w+|refund\w*|our side|my side|i said|i wrote|we said|we told)\b/.test(
          match.sentence,
        )
      )
        return null
      if (/^(?:if|when|once|had) you/.test(text))
        return /\b(?:you will (?:see|find|notice|realize)|you would (?:see|have|know)|it (?:says|clearly|states)|see that|says|states|stated)\b/.test(
          text + after,
        ) && !/\b(?:settings|menu|tab|button|icon|under the|link|page \d)\b/.test(text + after)
          ? 'hint'
          : null
      if (
        GOOD_NEWS.test(before.trim()) ||
        /\b(?:good enough|acceptable|how we want|what we want|good news|luckily)\b/.test(text + after)
      )
        return null
      return 'hint'
    }
    if (
      /\bin fact$/.test(text) &&
      !/^\W*(?:well|no|but|so|and|yes)?\W*$/.test(before) &&
      !/[,;:–—-]\s*$|\b(?:is|was|are|were|has|have|do|does|did|you|it|that|this|they|had|can|must|will|when|whereas|while|although|though|but|yet|because|we|i|there) $/.test(
        before,
      )
    )
      return null
    // What is said of us, for good, or asked; and directions ("if you look under Settings, you will see it").
    if (OTHER.test(text) && !/^as a matter/.test(text)) {
      if (/^(?:well no|erm|um|uh|no no|ah but|er|as|what|is|was|strictly (?!speaking))/.test(text))
        return /^\W*$|[,;:–—-]\s*$/.test(before) || /^(?:is|was)\b/.test(text) ? 'hint' : null
      if (/^(?:i|we) .*\byou\b/.test(text) || /^you (?:are|may be|might be|must be|seem|appear|have)/.test(text)) {
        if (!/(?:mean|meant|find|misread|mistaken|confus|think|mix|misund|wrong|referring|discover|see)/.test(text))
          return null
        if (/\b(?:what|if|who|where|when|which|order|item|one)\b[^,]*$/.test(before) || /\?\s*$/.test(match.sentence))
          return null
        if (/\b(?:i|we) see (?:that )?you|(?:are|have) referring to$/.test(text)) return null
        return 'hint'
      }
      if (/^you (?:will|would|may|might|should)/.test(text))
        return /\b(?:find|see|notice|discover|learn|note|observe|realize) that$/.test(text) ||
          /\b(?:listed|stated|says|say|written|explained|clearly|in fact|fact|terms|states|shown|correct|match\w*|not|already|delivered|signed|agreed|accepted|mention\w*|printed|included|same|policy|conditions|contract)\b/.test(
            after,
          )
          ? 'hint'
          : null
      if (/^if you (?:look|check|read)/.test(text))
        return /\b(?:you will (?:see|find|notice)|it (?:says|clearly|states)|it is (?:clearly|all))\b/.test(after) &&
          /\b(?:terms|says|states|clearly|stated|listed|not|policy|contract|page|again|carefully|properly)\b/.test(
            after,
          )
          ? 'hint'
          : null
      if (/^(?:that|this|it|which|those|these)\b/.test(text) && /\b(?:not|never)\b/.test(text)) {
        if (
          /\b(?:not|never) (?:[a-z]+ )?(?:quite|strictly|entirely|exactly|technically|actually|really|completely|totally|wholly|necessarily|correct|accurate|true|how|what|the case)\b/.test(
            text,
          )
        )
          return /\b(?:good enough|acceptable|on|ok|okay|fair|the (?:service|experience|standard)|how (?:we|it should|i) (?:want|would|should|be|do)|what (?:we|you|i) (?:want|should|expect|ordered|deserve|promised))\b/.test(
            text + after,
          )
            ? null
            : 'hint'
        return /\b(?:not|never) (?:a|an|the) [a-z]+ (?:but|it is)|, (?:it|that|but|they)\b/.test(text + after)
          ? 'hint'
          : null
      }
      if (/^(?:really|indeed|rather|properly|correctly|more|strictly|in effect)\b/.test(text))
        return /\b(?:is|are|was|it|that|this) $/.test(before) || /^\W*$/.test(before)
          ? /\bnot\b/.test(before)
            ? null
            : /^(?:really|rather) (?:a|an|the)\b/.test(text) &&
                /^\W*(?:nice|good|great|lovely|shame|pity|bad|long|big)/.test(after)
              ? null
              : 'hint'
          : null
      if (
        /^(?:to (?:be|clarify|correct)|just|let me|for (?:clarity|clarif|future|your)|so you know|as it|contrary)/.test(
          text,
        ) &&
        !/^\W*(?:well|no|but|so|and|yes|hi|hello)?\W*$|[,;:–—-]\s*$/.test(before)
      )
        return null
      if (/^had you|^if you had/.test(text)) return 'hint'
      return /^\W*(?:i|we)\b(?! (?:never|did|do|said|told|had|have never|replied|wrote|sent))/.test(after)
        ? null
        : 'hint'
    }
    if (/\b(?:fact|truth|reality)\b.*\b(?:is|remains|being)\b/.test(text) && /\bfact (?:sheet|check)/.test(text))
      return null
    if (/^(?:the|plain|simple) (?:fact|truth|reality) (?:that|sheet)/.test(text)) return null
    if (OWN.test(before) || OWN.test(match.previous)) return null
    if (
      /\b(?:i|we) (?:was|were|am|are) (?:wrong|sorry|late)\b|\b(?:on us|our (?:mistake|fault)|my (?:mistake|fault)|we (?:let you down|failed|got this))\b/.test(
        after,
      )
    )
      return null
    if (repairIn(after) === 'ours' && !/\byou\b/.test(after.slice(0, 12))) return null
    return undefined
  },
  rewrites: [
    { scope: 'cut', text: '' },
    { scope: 'match', text: 'Good news:' },
    'Here is how {issue|it} works: [fact].',
  ],
  examples: {
    bad: [
      'Contrary to popular belief, the gate shuts early.',
      'It’s a tablet, not a phone.',
      'Actually, you can do this under Settings.',
      'In fact, it says so on the page.',
      'The truth is, you ordered the large one.',
      'As a matter of fact, we did reply.',
      'You actually need the other cable.',
      'The fact of the matter is that it expired.',
      'As a matter of fact the shop closes at six.',
      'That is actually a different model.',
      'Well, actually it was delivered.',
      'In reality nobody else had this trouble.',
      'Strictly speaking, that is a deposit and no fee.',
      'I think you’ll find that the lid is sold apart.',
      'You do in fact need a permit for that.',
      'Actually, we did write to you on Monday.',
      'Small correction: the shop is in Leeds.',
      'That’s a common misconception, sir.',
      'I believe you are confusing it with the older model.',
    ],
    ok: [
      'I need to correct myself: it is Friday.',
      'We can actually refund all of it.',
      "I got that wrong: it's actually Friday.",
      'What actually happened is that our driver skipped your street.',
      'The in-fact clause is in section 3.',
      'Love Actually is back in the catalogue.',
      'Did it actually arrive, or only show as delivered?',
      'I can actually see the parcel on the map now.',
      'The truth is, we let you down.',
      'In fact, I have refunded the postage too.',
      'Please check whether the lamp actually fits.',
      'If you look under Settings, you will find the switch there.',
      'This is not how we want it to be, and I am sorry.',
      'You will find the key under the mat.',
    ],
  },
})
