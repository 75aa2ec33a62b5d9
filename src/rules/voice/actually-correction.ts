import { repairIn } from '../repair-ahead'
import { phraseRule } from '../types'

const GOOD_NEWS = /\b(?:we|i) (?:can|could|do|did|have|will|would|are|am)$|\b(?:good news|great news|luckily|happily)\b/
const OWN =
  /\b(?:i|we) (?:was|were|got|made|had|said|told|gave|read|wrote)(?: [a-z]+){0,3} (?:wrong|mistake|mistaken|it wrong|that wrong|incorrect|error|misread)\b|\b(?:my|our) (?:mistake|error|fault)\b/

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
  patterns: [
    '(actually|factually)',
    '^(well|no|yes|but|so|and|hi)? (in fact|in reality|in actual fact|in truth|in point of fact|in actuality|as a matter of fact|matter of fact|as it happens|fyi|for your information|for the record|truth be told)',
    '(in fact|in reality|in actual fact|as a matter of fact|for your information|for the record|in point of fact)',
    '(the|plain|simple) (fact|truth|reality) .{0,3} (is|remains|being)',
    '(the fact of the matter|the fact remains|the truth of the matter|the reality of the situation|to set the record straight|to correct you|let me correct you|i must correct you|allow me to correct)',
  ],
  unless: ['love actually', '(whether|if|what|when|who|how) .{0,3} actually'],
  guards: { negation: false },
  judge(match) {
    const { before, text, after } = match
    if (/\bactually$/.test(text) || /\bfactually$/.test(text)) {
      if (
        GOOD_NEWS.test(before.trim()) ||
        /^\W*(?:(?:we|i) (?:can|do|have|did|will|could)|good|great|better|thank|yes|no problem|that is (?:a )?(?:great|good|fair|my|our))\b/.test(
          after,
        )
      )
        return null
      if (
        /\b(?:what|who|how|why|when|where|whether|did|does|do|has|is|was|were|are|if) (?:[a-z]+ ){0,3}$/.test(before) &&
        /\b(?:what|who|how|why|when|where|whether|if|did|does|do|has)\b/.test(before)
      )
        return null
      const opens = /^\W*(?:well|no|but|so|and|yes|hi|hello)?\W*$/.test(before) || /[,;:–—-]\s*$/.test(before)
      const corrects = /\b(?:you|your|it|that|this|they|the [a-z]+|there|which|we|i)(?: [a-z]+){0,2} $/.test(before)
      if (!opens && !corrects) return null
      if (
        /\b(?:we|i)(?: [a-z]+){0,2} $/.test(before) &&
        !opens &&
        !/^\W*(?:did|sent|told|replied|asked|need|told)\b/.test(after)
      )
        return null
    }
    if (/\bin-fact\b/.test(text)) return null
    if (/\bin fact$/.test(text) && !/^\W*(?:well|no|but|so|and|yes)?\W*$/.test(before) && !/[,;:–—-]\s*$/.test(before))
      return null
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
      'Actually, you can do this under Settings.',
      'In fact, it says so on the page.',
      'The truth is, you ordered the large one.',
      'As a matter of fact, we did reply.',
      'You actually need the other cable.',
      'The fact of the matter is that it expired.',
      'For your information, the shop closes at six.',
      'That is actually a different model.',
      'Well, actually it was delivered.',
      'In reality nobody else had this trouble.',
    ],
    ok: [
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
    ],
  },
})
