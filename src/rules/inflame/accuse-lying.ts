import { phraseRule } from '../types'

/** After "you claim": what is claimed is a thing to be had, not an assertion. */
const CLAIMABLE =
  /^ (?:(?:your|the|a|an|this|that|any|our|these|it|them|back|up to|one|more|all|both|for|on|through|from|with|here|via|at|online|before|within|under|against|as|in|by|[$£€₹\d]\S*) ?)*(?:voucher|offer|reward|rewards|refund|bonus|prize|gift|discount|expense|expenses|tax|vat|points|credit|credits|promo|coupon|cashback|deal|trial|code|ticket|benefit|benefits|compensation|insurance|money|mileage|spot|seat|domain|username|profile|listing|business|page|free|warranty|allowance|deduction|back|item|order|account|it|them|online|here|now|\d)?\s*(?:$|[.,;!?]|and|by|before|using|from|with|on|in|at|through|via|under|when|if|or|until|within)/
const ASSERTED =
  /^ ?(?:that|to (?:have|be|know|own)|you|we|i|he|she|they|not|never|nobody|nothing|there|someone|our|my|as much|otherwise|ignorance|(?:the|your|it|this|a|an|these|those|his|her) ?(?:[\w'-]+ ){0,5}(?:was|is|were|are|arrived|came|did|does|has|had|never|broke|stopped|failed|went|would|could|will|can|not|got|came|made|went|ended|took|gave))\b/
const CONDITION =
  /\b(?:if|when|whenever|once|before|after|unless|how|where|to|can|could|may|will|should|must|until|as soon as|in case|whether)(?: (?:you|that|not|already|then|please))* $/
const OWN =
  /\b(?:sorry|supposed to happen|intended to happen|meant to happen|apologi[sz]e|our mistake|our error|we were wrong|i was wrong|wrong of us|we should have)\b/
const DATA =
  /^ ?(?:by default|alarms?|positives?|advertising|economy|start|or false|or true|value|,? then|nails?|ceiling|eyelashes|teeth|lashes|bottom)\b/

export default phraseRule({
  id: 'accuse-lying',
  family: 'inflame',
  title: 'Doubting their honesty',
  why: 'Once they hear that we think they lie, they stop solving the problem and defend their name.',
  sources: [
    { title: 'No he-said-she-said; see their point of view (seed 003)' },
    { title: 'Zhang et al. 2018, Conversations Gone Awry, ACL', url: 'https://arxiv.org/abs/1805.05345' },
  ],
  severity: 'block',
  patterns: [
    'you <mid>{0,4} (lying|lied|fibbing|fabricating|fabricated|bluffing|faking|faked|deceiving|dishonest|untruthful|fraudulent|scamming|cheating|conning|defrauding|lie|liar|liars|fraudster|crook|thief|conman|fibber|deceitful|disingenuous|cheat|cheater|thieves)',
    'you <mid>{0,4} not .{0,3} (honest|truthful|straight|upfront|genuine|sincere|forthcoming|truth|candid|transparent|straightforward)',
    'you <mid>{0,4} (inventing|invented|pretending|pretend|pretended|faking|staged|staging|embellishing|embellished) (it|this|that|a|the|to|not|you|stories|problems|things|some|your|there|facts)',
    'you <mid>{0,4} (making|made|make|cooking|dreaming) (it|this|that|things|stuff|stories|excuses|all|something|everything|the) .{0,3} up',
    '(making|made|make|cooked|dreamt|dreamed|inventing) up (stories|excuses|things|lies|problems|a|this|facts|some|an|stuff|tales)',
    // that is a lie
    '(that|this|it|which|story|version|account|claim|statement|say|says|saying|wrote|said|complaint|explanation|describe|told) (is|was|are|sounds|seems|looks) .{0,3} (lie|lies|untrue|false|nonsense|rubbish|fabrication|fabricated|invented|fiction|bogus|bull|baloney|hogwash|malarkey|codswallop|fake|fairytale|dishonest|unlikely|implausible|questionable|dubious|doubtful|untruthful|fictitious|untruth|hoax|impossible)',
    '(is|was|are) .{0,2} not .{0,2} (true|truth|truthful|happened|believable|credible|plausible|likely|convincing|genuine|factual)',
    '(not|hardly|nowhere|far|half|little|barely) .{0,3} (truth|credible|plausible|believable|convincing|convinced)',
    '(that|it|this|such|nothing) .{0,2} (never|not) .{0,2} (happened|happen|occurred|occur|transpired)',
    // I do not believe you
    '(not|never|hardly|nobody|no one) .{0,2} (believe|believes|believing|buy|buying|trust|swallow|swallowing) (you|your|a|any|that|this|it|the|one) .?',
    '(hard|difficult|tough|impossible|struggle|struggling|hardly|harder|unable|trouble) .{0,2} (believe|believing|credit|swallow)',
    '(expect|want|asking|ask|supposed|expecting|wants) .{0,2} to (believe|swallow|accept) (that|this|you|it|your|a|such)?',
    '(beggars|beyond|defies|strains|stretches) .{0,1} belief',
    '(i|we) <mid>{0,3} (doubt|doubted|doubting|question|suspect|suspecting|doubtful|skeptical|suspicious) .{0,3} (you|your|that|it|this|whether|very|about|of)',
    '(likely story|nice try|pull the other one|pull the other|yeah right|tall tale|tall story|good story|nice story|how convenient|very convenient|rather convenient|quite convenient|awfully convenient|remarkably convenient|conveniently|cock and bull|fairy tale|born yesterday|wool over|taking us for fools|take us for fools|take me for a fool)',
    '(story|stories|version|explanation|excuse|account|claims|dates|timeline|facts|it|that|this|tale) .{0,4} not (add|adding|hold|holding|stack|ring|wash|check) .{0,1} (up|water|together|true|out)',
    '(story|version|tale|explanation) .{0,3} (keeps|kept|changes|changed|changing|suspicious|inconsistent|fishy|convenient|holes|contradicts|contradictory|shaky)',
    // you claim that …
    'you <mid>{0,2} (claim|claims|claimed|claiming|allege|alleged|alleging|purport|purporting|assert|asserted|profess)',
    'you <mid>{0,2} (insist|insisted|insisting|swear|maintain) (that|you|it|we|the|this|on having|he|she)',
    '(so|as|what|which|like) you (claim|allege|claimed|alleged|assert|say|put it|insist)',
    'you would have (us|me) believe',
    'your (allegation|allegations|accusation|accusations|assertion|assertions)',
    '(your|this|that|these|such|the) (supposed|alleged|so called|purported|claimed|apparent|supposedly|allegedly|pretend|imaginary|fictional|imagined) .',
    '(supposedly|allegedly|purportedly|ostensibly)',
    'your claim (that|of having|about)',
    // are you sure you really …
    'are you .{0,2} (sure|certain|positive|confident) .{0,6} (really|actually|ever|even|truly|genuinely|not|properly|lying|remember|remembering|right|correctly|imagining|imagine|mistaken|yourself)',
    '(we|you and i) both know',
    '(both|all) know .{0,1} (you|that|what|it|how|why|this|who|where)',
    'you know (very|perfectly|full|damn|really|quite|fully) well',
    '(tell|telling|speak|admit|want|need|say|hear|give|face) .{0,3} (truth|truths)',
    '(be|been|being|come|try) .{0,2} (honest|truthful|straight|clean|upfront) (with|here|about|and|for|now|this|please|at|sir|madam)?',
    '(just|please|should|better|to|and|simply|you|not|can|could|must) (admit|confess|own up|come clean|fess up)',
    '(stop|quit|enough|no|drop|cease) .{0,3} (lying|pretending|games|lies|faking|act|acting|fibbing|bluffing|story|stories|excuses|making)',
    'your .{0,2} (lie|lies|lying|dishonesty|deception|deceit|fabrication|fabrications|scam|scams|bluff|trickery|fib|fibs|con|excuses|untruths|falsehoods|fraud|ruse|trick|tricks|scheme|pretense|bluffing|alibi|falsehood|act)',
    // trying to cheat
    'you <mid>{0,4} (trying|try|tried|attempting|attempt|attempted|looking|hoping|want|wanting|wanted|seeking|out|planning|aiming|here|just) .{0,2} to (scam|cheat|trick|con|defraud|deceive|fool|mislead|swindle|game|abuse|exploit|milk|blackmail|extort|rip|fleece|hoodwink|manipulate|pull|pass|freeload|steal|hustle|dupe|take|bilk|get|play|wriggle|squeeze)',
    '(something|goods|stuff|items|item|things|money|refund|one|product|products|phone|meal) for (nothing|free)',
    '(take|taking|took) (us|me) for .{0,2} (ride|fool|fools|idiots|idiot|mugs|granted)',
    'your .{0,2} (return|refund|claim|complaint|request|story|review|photo|photos|picture|pictures|evidence|receipt|screenshot|video|dispute|invoice) .{0,3} (fraudulent|suspicious|fake|fabricated|staged|edited|doctored|photoshopped|dubious|bogus|questionable|false|forged|altered|manipulated|invented|suspect|fishy|tampered|phony|concocted)',
    '(no way|impossible|unlikely|improbable|strange|odd|funny|curious|interesting|weird|suspicious|convenient|implausible) (that|how|you|for you) .{0,2} (you|sent|did|returned|called|received|bought|waited|contacted|paid|posted|ordered|only|never|could|suddenly|now|remember|mention|claim|your)',
    '(smells|smell|sounds|sound|looks|look|seems|reeks|feels|something) .{0,2} (fishy|suspicious|dodgy|fraudulent|fabricated|fake|staged|scam|fraud|bogus|phony)',
    '(wardrobing|friendly fraud|return fraud|refund fraud|chargeback fraud|fraud attempt|serial returner|refund abuser|crying wolf|cry wolf|cried wolf|getting caught|caught you|caught out|caught red|busted)',
  ],
  unless: ['(warranty|insurance|expense|damage|tax) (claim|claims)', 'to be (honest|truthful)'],
  judge: ({ text, before, after, sentence, next }) => {
    if (OWN.test(sentence) && !/\byou (?:\w+ )?(?:lie|lied|lying)\b/.test(text)) return null
    const near = before.slice(-45)
    if (/\b(?:claim|claims|claimed|claiming)$/.test(text) && /^(?:you|u)\b/.test(text)) {
      if (
        /\b(?:can|could|may|will|should|must|to|not|are|want|need|able|have|had)\b/.test(
          text.replace(/\bhave claimed|\bare claiming|\bhad claimed/, ''),
        )
      )
        return null
      if (CONDITION.test(before)) return null
      if (ASSERTED.test(after)) return undefined
      if (CLAIMABLE.test(after))
        return /\b(?:what|as|so|like|which|than|item|parcel|damage)(?: \w+)? $/.test(before) &&
          /^\s*(?:$|[.,;!?])/.test(after)
          ? undefined
          : null
      return /\b(?:what|as|so|like|which|that|than) $/.test(before) ? undefined : null
    }
    if (/^(?:so|as|what|which|like) you (?:say|put it|insist)/.test(text))
      return /^(?:so)/.test(text) && /^\s*(?:$|[.!?,])/.test(after) ? 'warn' : null
    if (/\b(?:allege|alleged|alleging|purport|purporting|assert|asserted|profess)$/.test(text))
      return CONDITION.test(before) ? null : undefined
    if (/\b(?:insist|insisted|insisting|swear|maintain)\b/.test(text))
      return CONDITION.test(before) || /\b(?:if|need|have|must)\b/.test(near + text) ? null : 'warn'
    if (/^you\b.*\b(?:lying|lied|lie|liar|honest|truthful|dishonest|cheating|fraudulent|thief|cheat)/.test(text)) {
      if (/[,;:]/.test(text)) return null
      if (
        /\b(?:not|never)\b/.test(text) &&
        /(?:lying|lied|lie|liar|liars|dishonest|untruthful|fraudulent|cheating|deceitful|thief|crook|cheat|cheater|scamming)$/.test(
          text,
        )
      )
        return null
      if (/\blie$/.test(text))
        return /^ (?:to|about)\b/.test(after) && !/\b(?:can|where|if|when|to|may|let)\b/.test(text) ? undefined : null
      if (/lying$/.test(text) && /^ (?:down|in|on|flat|there|around)\b/.test(after)) return null
      if (CONDITION.test(before) || /\b(?:not|never)\b/.test(near)) return null
      if (
        /\b(?:transparent|straightforward|straight|upfront|forthcoming)$/.test(text) &&
        /\b(?:find|found|think|feel|felt|get|got|given)\b/.test(text)
      )
        return null
      return undefined
    }
    if (/^you\b.*\b(?:up)$/.test(text))
      return /^ to\b/.test(after) ||
        /\b(?:mind|bed|account)\b/.test(text) ||
        CONDITION.test(before) ||
        /\b(?:not|how)\b/.test(near + text)
        ? null
        : undefined
    if (/^you\b.*\b(?:invent|pretend|fak|stag|embellish)/.test(text))
      return CONDITION.test(before) || /\b(?:not|can|could)\b/.test(near + text) ? null : undefined
    if (/^(?:making|made|make|cooked|inventing)/.test(text))
      return /\bwe\b|\bi\b/.test(near) || /^ (?:of|for)/.test(after) || !/\b(?:you|your|stop|are)\b/.test(sentence)
        ? null
        : undefined
    if (
      /^(?:that|this|it|which|story|version|account|claim|statement|say|says|saying|wrote|said|complaint|explanation|describe|told) (?:is|was|are|sounds|seems|looks)/.test(
        text,
      )
    ) {
      if (/\bnot (?:\w+ )?\w+$/.test(text)) return null
      if (DATA.test(after) || CONDITION.test(before) || /\b(?:if|whether)\b/.test(near)) return null
      if (
        /\b(?:questionable|dubious|unlikely|doubtful|impossible)$/.test(text) &&
        !/^\s*(?:$|[.,;!?]|since|because|as|given)/.test(after)
      )
        return null
      if (/\b(?:impossible|unlikely)$/.test(text)) return /\b(?:sorry|for us|to say)\b/.test(sentence) ? null : 'warn'
      if (
        /\b(?:email|call|text|message|website|site|sms|sender|link|phishing|advert|ad|rumou?r|page|policy|our)\b/.test(
          near,
        )
      )
        return null
      if (/fake$/.test(text) && /\b(?:email|site|product|seller)\b/.test(sentence)) return null
      return undefined
    }
    if (
      /(?:true|truth|truthful|happened|credible|plausible|likely|genuine|factual|believable|convincing|convinced)$/.test(
        text,
      ) &&
      /^(?:is|was|are|not|hardly|nowhere|far|half|little|barely)\b/.test(text)
    ) {
      if (/\bfrom\b/.test(text) && /^far/.test(text)) return undefined
      if (/\b(?:true|truth|truthful|happened)$/.test(text)) {
        if (
          CONDITION.test(before) ||
          /\b(?:if|whether|when|set|value|flag|sorry|hope)\b/.test(near) ||
          /^ (?:of|for|to|north)\b/.test(after)
        )
          return null
        return /\b(?:that|this|it|which|what|story|claim|statement|version|say|said|written|simply|accusation|review|account|everything|these|those)\b/.test(
          before.slice(-60) + text,
        )
          ? undefined
          : null
      }
      if (/likely$|genuine$/.test(text)) return null
      if (/convinced$/.test(text))
        return /\b(?:i|we) (?:am|are)\b/.test(before) && /\b(?:you|your)\b/.test(after) ? 'warn' : null
      return /\byou|your|story|that|explanation|this\b/.test(before.slice(-50)) ? undefined : null
    }
    if (/happened|happen|occurred|transpired|occur$/.test(text)) {
      if (
        /\b(?:should|would|must|could|will|does|can|so|hope|ensure|make sure|again|if|may|might)\b/.test(text + near) ||
        /^ (?:again|to us|before|often|when|yet|until|as planned|as promised)/.test(after) ||
        /\b(?:sorry|promised|callback|apolog)/.test(sentence + next.slice(0, 60))
      )
        return null
      return /^(?:that|it|this|such) (?:\w+ )?(?:never|not|did not)/.test(text) &&
        /^\s*(?:$|[.,;!?]|the way|like|as you|on our|and|in)/.test(after)
        ? undefined
        : null
    }
    if (/^(?:not|never|hardly|nobody|no one) .*(?:believ|buy|trust|swallow)/.test(text)) {
      if (/believe (?:you|that you|that|it|this|the|your|any|a)\b/.test(text) && !/believe your/.test(text)) {
        const rest = `${text} ${after}`.replace(/.*believe /, '')
        if (
          /^you\s*(?:$|[.,;!?])/.test(rest.trim()) ||
          /^you (?:ever|really|actually|did|even|sent|returned|contacted|called|tried|posted|about|on this|for|in this|when|here|sir|madam|at all|bought|paid|received only|waited|one bit|anymore|and|over|because|never|without)/.test(
            rest,
          )
        )
          return undefined
        if (
          /^(?:a word|any of|a single|one word|this story|that story|the story|that for|this for|it for|your)/.test(
            rest,
          )
        )
          return undefined
        if (
          /^that you (?:ever|really|actually|did|even|sent|returned|contacted|called|tried|posted|bought|paid|waited|never)/.test(
            rest,
          )
        )
          return undefined
        if (
          /^(?:that|this|it) (?:ever |really |actually )?(?:happened|occurred|arrived (?:broken|damaged|like)|came|broke|was (?:broken|damaged|like|us|our))/.test(
            rest,
          ) &&
          !/\bi am sorry\b/.test(sentence)
        )
          return undefined
        if (/^(?:that|this|it)\s*(?:$|[.,;!?])/.test(rest.trim())) return /\bcan\b/.test(near) ? null : undefined
        return null
      }
      if (/\bbuy(?:ing)?\b/.test(text))
        return /\bnot buying (?:that|it|this|your|any of|the story|a word)/.test(text) ||
          /(?:buy|buying) (?:your story|your excuse|that story|it for)/.test(text + after)
          ? /^ (?:from|at|for (?:less|more)|online|again)/.test(after)
            ? null
            : undefined
          : null
      if (/\btrust\b/.test(text))
        return /\b(?:i|we) (?:do|can) $/.test(before) && /trust (?:you|your|that|what)/.test(text) ? undefined : null
      return /\b(?:your|that|this|it)\b/.test(text) && /\bbeliev/.test(text) ? undefined : null
    }
    if (/^(?:hard|difficult|tough|impossible|struggle|struggling|hardly|harder|unable|trouble)/.test(text))
      return /credit$/.test(text)
        ? null
        : /\bi know\b|\bmay be\b|\bmust be\b|\bcan be\b/.test(near) || /\bfor you\b/.test(text)
          ? null
          : undefined
    if (/^(?:expect|want|asking|ask|supposed|expecting|wants)/.test(text))
      return /believe|swallow/.test(text) && /\b(?:me|us|we|i)\b/.test(text + near) ? undefined : null
    if (/^(?:i|we)\b/.test(text)) {
      if (/\b(?:not|never|no)\b/.test(text) || /\b(?:no|not)\b/.test(near.slice(-8))) return null
      if (/question/.test(text))
        return /question (?:your|whether you)/.test(text) &&
          /honest|story|claim|version|truth|motive|account|integrity|whether you/.test(text + after)
          ? undefined
          : null
      if (/doubt|suspect/.test(text)) {
        const rest = `${text} ${after}`.replace(/.*?(?:doubt|suspect|doubted|doubting|suspecting) ?(?:that )?/, '')
        if (
          /^very much|^it is (?:the|a|your)|^it will|^you (?:will|can|would|need)\b|^that you (?:will|can|would|need)\b/.test(
            rest,
          ) &&
          !/^very much (?:that )?you/.test(rest)
        )
          return null
        if (/^(?:you|your|whether you)\b/.test(rest) || /^very much (?:that )?you/.test(rest))
          return /suspect/.test(text) &&
            /^your (?:card|account|device|router|battery|phone|cable|connection|browser|bank|password|email|internet|cache|data|app|screen)/.test(
              rest,
            )
            ? null
            : undefined
        return /doubt/.test(text) && /^(?:that|it|this) (?:happened|arrived|was|came|is true)/.test(rest)
          ? undefined
          : null
      }
      return /skeptical|doubtful|suspicious/.test(text)
        ? /\b(?:you|your|this|that|story|claim)\b/.test(text + after)
          ? 'warn'
          : null
        : null
    }
    if (/conveniently$/.test(text))
      return /\b(?:you|your)\b/.test(before) &&
        !/\b(?:can|located|so that you|right)\b/.test(before + after.slice(0, 20))
        ? 'warn'
        : null
    if (/convenient$/.test(text))
      return /^ (?:for you to|to use|time|way|location|place|option|and|if|as|when)/.test(after) ||
        (/\bhow convenient\b/.test(text) && /\b(?:know|see|rate|tell)\b/.test(before))
        ? null
        : 'warn'
    if (/^(?:likely story|nice try|good story|nice story|yeah right|fairy tale|tall tale|tall story)/.test(text))
      return /^(?:good|nice|tall|fairy)/.test(text) && !/^\s*(?:$|[.,;!?]|but)/.test(after) ? null : undefined
    if (
      /^(?:story|version|tale|explanation)\b/.test(text) ||
      /\bnot (?:add|adding|hold|holding|stack|ring|wash|check)\b/.test(text)
    ) {
      if (
        /\b(?:our|my|software|new|latest|app|bible|old|courier's|driver's|items?|bag|sticker|amounts?|totals?|numbers|figures|invoice)\b/.test(
          near + (/^(?:it|that|this)/.test(text) ? near : ''),
        )
      )
        return null
      if (/^(?:it|that|this|facts|dates)\b/.test(text) && !/(?:up|water|true|together|wash)$/.test(text)) return null
      if (/^it\b/.test(text) && /hold|charge/.test(text)) return null
      return /^version/.test(text) && !/\byour\b/.test(near) ? null : undefined
    }
    if (/^your (?:allegation|accusation|assertion)/.test(text)) return 'warn'
    if (/^your claim/.test(text)) return /^your claim (?:that|of having)/.test(text) ? undefined : null
    if (
      /^(?:your|this|that|these|such|the) (?:supposed|alleged|so called|purported|claimed|apparent|supposedly|allegedly|pretend|imaginary|fictional|imagined)/.test(
        text,
      )
    ) {
      if (/^(?:this|that|these|the)/.test(text) && /\b(?:supposed|claimed|apparent|pretend)\b/.test(text))
        return /supposed (?!to)|claimed (?:damage|fault|defect|problem|issue|delivery)/.test(text) &&
          !/^(?:this|that|these|the) supposed (?:to|for)/.test(text)
          ? undefined
          : null
      return /supposed to/.test(text) ? null : undefined
    }
    if (/^(?:supposedly|allegedly|purportedly|ostensibly)$/.test(text))
      return /\b(?:you|your)\b/.test(sentence) && !/\b(?:our|we|should be)\b[^,.;]{0,20}$/.test(before)
        ? 'warn'
        : 'hint'
    if (/^are you\b/.test(text)) {
      if (/\bnot$/.test(text))
        return /^ (?:want|need|wish|prefer|rather|like|the right|a|on)\b/.test(after) || !/\byou\b.*\byou\b/.test(text)
          ? null
          : 'warn'
      if (/(?:right|correctly|yourself|properly|remember|remembering)$/.test(text))
        return /\b(?:want|need|prefer|have the)\b/.test(text) ? null : 'warn'
      if (/want|wish|like to/.test(text)) return null
      return 'warn'
    }
    if (/^(?:both|all) know/.test(text))
      return /^all/.test(text)
        ? /\bwe $/.test(before) && /know (?:that )?you|know what you|know why you|know how you/.test(text + after)
          ? undefined
          : null
        : undefined
    if (/^you know\b/.test(text))
      return /\b(?:well|full|damn)\b/.test(text) &&
        !/\bas well\b/.test(text + after.slice(0, 5)) &&
        !CONDITION.test(before) &&
        !/\b(?:let|do)\s$/.test(before) &&
        /^ ?(?:that|it|what|how|the|you|we|why|this|i|as|and|,|\.|!|$)/.test(after.trim() === '' ? '' : after)
        ? /\b(?:someone|place|area|how)\b/.test(after.slice(0, 12))
          ? null
          : undefined
        : null
    if (/truths?$/.test(text))
      return /\b(?:to tell (?:you )?the truth|tell you the truth|moment of|source of)\b/.test(before + text) ||
        /^(?:speak|face)/.test(text) ||
        (/\b(?:i|we)\b/.test(near.slice(-12) + text.slice(0, 6)) && !/\b(?:want|need|hear)\b/.test(text))
        ? null
        : /\b(?:tell|admit|want|need|hear|give|say|telling)\b/.test(text) && !/\byou the truth/.test(text)
          ? 'warn'
          : null
    if (/^(?:be|been|being|come|try) /.test(text)) {
      if (
        /\b(?:to|i will|i have|let me|i must|i want to|we want to|we will|i would|we|i|will|have|thank you for|thanks for|appreciate you) $/.test(
          before,
        ) &&
        !/\b(?:need you to|want you to|ask you to|you to|you have|you will have|you had better|you need) (?:to )?$/.test(
          before,
        )
      )
        return null
      return /\b(?:with|about)\b/.test(text) ||
        /come clean/.test(text) ||
        /\b(?:let us|please|just|to|not|you have|been)\b/.test(near) ||
        before.trim() === ''
        ? /straight|upfront/.test(text) && !/with (?:us|me)/.test(text + after)
          ? null
          : 'warn'
        : null
    }
    if (/(?:admit|confess|own up|come clean|fess up)$/.test(text))
      return (/\b(?:i|we|must|to|have to|has to)\s*(?:to )?$/.test(before) &&
        /^(?:to|must|can|could|not)/.test(text) &&
        !/\byou\b/.test(near)) ||
        /^ (?:guests|visitors|one|two|patients|children)/.test(after)
        ? null
        : /\b(?:i|we|they)\b/.test(near.slice(-14))
          ? null
          : 'warn'
    if (/^(?:stop|quit|enough|no|drop|cease)/.test(text))
      return /\b(?:we|i|our|my|us|there is|there are)\b/.test(near + text) ||
        (/(?:games|act|acting|story|stories|making|excuses)$/.test(text) &&
          !(
            /^ (?:things|stuff|it|this|excuses|up)/.test(after) ||
            (/games|excuses|stories/.test(text) &&
              /\b(?:stop|quit|enough|drop|cease)\b/.test(text) &&
              /\b(?:playing|your|with|making|inventing|telling)\b/.test(text))
          ))
        ? null
        : undefined
    if (/^your\b/.test(text)) {
      if (/(?:excuse|excuses|act|con|scheme|trick|tricks|scam|scams|fraud)$/.test(text))
        return /^ (?:report|team|department|alert|alerts|protection|detection|prevention|quickly|fast|on|now|of|and)\b/.test(
          after,
        ) || /\b(?:of|report)\b/.test(text)
          ? null
          : 'warn'
      if (
        /\b(?:return|refund|claim|complaint|request|story|review|photos?|pictures?|evidence|receipt|screenshot|video|dispute|invoice)\b/.test(
          text,
        )
      )
        return /\b(?:not|never|no)\b/.test(text) ||
          CONDITION.test(before) ||
          (/\bedited$/.test(text) && /\b(?:review|was|has been|can be)\b/.test(text)) ||
          (/\bfalse$/.test(text) && /\bset\b/.test(text)) ||
          /\bby (?:someone|a|us)\b/.test(after)
          ? null
          : undefined
      if (/(?:lie|lying)$/.test(text))
        return /^ (?:on|in|within|with|ahead|around|down)\b/.test(after) ? null : undefined
      return undefined
    }
    if (/^(?:you|u)\b/.test(text) && /\bto (?:\w+)$/.test(text)) {
      if (/\b(?:not)\b/.test(text) || (CONDITION.test(before) && !/\bif you are\b/.test(before + text))) return null
      if (
        /\b(?:pull|pass|take|get|play|wriggle|squeeze|game|milk|rip|con|trick|fool|abuse|exploit|manipulate|steal|just)\b/.test(
          text,
        )
      ) {
        if (/\b(?:someone|anyone|a friend)\b/.test(text)) return null
        if (/take$/.test(text))
          return /^ (?:advantage of (?:us|our|the|this|my)|us for|me for|(?:the|us) (?:mickey|piss))/.test(after)
            ? undefined
            : null
        if (/get$/.test(text))
          return /^ (?:[\w']+ ){0,4}(?:free [a-z]|for free|for nothing|free (?:stuff|things|goods|items?|food|product)|out of (?:paying|it)|away with|one over|something)/.test(
            after,
          )
            ? undefined
            : null
        if (/pull$/.test(text))
          return /^ (?:a fast|one|something|the wool|a stunt|our|this|a scam)/.test(after) ? undefined : null
        if (/pass$/.test(text)) return /^ (?:this|it|that|the|off|a)\b.*\boff\b/.test(after) ? undefined : null
        if (/play$/.test(text)) return /^ (?:us|me|the system|games|dumb|the victim)/.test(after) ? undefined : null
        if (/game$/.test(text)) return /^ (?:us|the|our)/.test(after) ? undefined : null
        if (/(?:abuse|exploit|milk|rip|manipulate|wriggle|squeeze|steal|con|trick|fool)$/.test(text))
          return /^ (?:us|me|our|the|this|it|off|out|more|a|your way|from us|\s*$)/.test(after) || after.trim() === ''
            ? undefined
            : null
      }
      return undefined
    }
    if (/for (?:nothing|free)$/.test(text)) {
      if (
        /\b(?:we|i|our|can|will|offer|send|include|add|replace)\b/.test(near) &&
        !/\byou (?:are|just|only|want|were|keep)\b/.test(near)
      )
        return null
      return /^(?:something for nothing|.*\b(?:get|getting)\b)/.test(text) ||
        /\b(?:trying|want|wants|get|getting|after|hoping|looking|fishing)\b/.test(near)
        ? 'warn'
        : null
    }
    if (/^(?:take|taking|took)/.test(text)) return /granted$/.test(text) ? null : undefined
    if (
      /^(?:no way|impossible|unlikely|improbable|strange|odd|funny|curious|interesting|weird|suspicious|convenient|implausible)/.test(
        text,
      )
    ) {
      if (/^(?:no way|impossible)/.test(text))
        return /\b(?:you can|for you)\b/.test(text) ||
          /\b(?:to|access|know)\b/.test(text) ||
          !/you (?:sent|did|returned|called|received|bought|waited|contacted|paid|posted|ordered|only|could)/.test(text)
          ? null
          : undefined
      return /\b(?:sorry|that is)\b/.test(near) && /sorry/.test(near) ? null : 'warn'
    }
    if (/^(?:smells|smell|sounds|sound|looks|look|seems|reeks|feels|something)/.test(text))
      return /\b(?:email|message|link|site|call|caller|text|sms|website|login|activity|transaction|charge|seller|if|anything)\b/.test(
        sentence,
      )
        ? null
        : 'warn'
    if (/^(?:getting caught|caught out|caught you|busted|caught red)/.test(text))
      return /\b(?:we|i|our|by the|sorry)\b/.test(near) ? null : 'warn'
    return undefined
  },
  rewrites: [
    'My records show something different, so I would like to find out why.',
    'Thank you for telling me what happened. I will check it against our records.',
    'I want to get to the bottom of {issue|this} with you. Could you send me anything that shows it, such as a photo or a receipt?',
  ],
  examples: {
    bad: [
      'You are lying about the delivery date.',
      'You claim that the item arrived broken.',
      "That's simply not true.",
      "I don't believe you ever contacted us.",
      "Your so-called damage isn't visible in the photo.",
      'We both know you used it.',
      'Are you sure you really posted it?',
      'I find that very hard to believe.',
      'You are just trying to get a free phone out of us, so stop making things up.',
      'Your story keeps changing.',
      'You were not being honest with our driver.',
      'We seriously doubt you ever sent it.',
      'A likely story.',
    ],
    ok: [
      'Your warranty claim has been approved.',
      'You can claim the voucher until 31 May.',
      'Set the flag to true, then save.',
      "I believe you, and I'm checking with the depot.",
      "I'm not suggesting that you're being dishonest.",
      "Our tracking shows something different, so I'd like to find out why.",
      'You told us the driver had lied about the attempt.',
      "I don't believe you need to do anything else.",
      'I doubt you will need it, but here is the code.',
      'If you claimed the reward before May, it is in your wallet.',
      'We will make it up to you.',
      'To be honest, our page is confusing.',
    ],
  },
})
