import { phraseRule } from '../types'

/** Where a preface can stand: first, or behind a comma or a joining word. */
const FIRST =
  /^\W*(?:(?:but|and|so|well|now|look|listen|ok|okay|yes|no|hi|hello|please|sorry|hey|quite|very|perfectly|just|again|then|also|because|though|i|we)\b[\s,]*)*$|[,;:–—(-]\s*(?:(?:but|and|so|well)\s+)?$|\b(?:but|and|because|so|that|well|sir|madam|i will|i must|i have to|let me|i am going to|if i)\s+$/

export default phraseRule({
  id: 'truth-preface',
  family: 'voice',
  title: 'Honesty as a preface',
  why: '“To be honest” makes the rest sound dishonest, and “no offence” announces an offence.',
  sources: [
    {
      title: 'SkyVerge support guide, our blocked list',
      url: 'https://support-guide.skyverge.com/article/568-our-blocked-list',
    },
    {
      title: 'Customer Experience Insight, 22 things you should never say to customers',
      url: 'http://www.customerexperienceinsight.com/22-things-you-should-never-say-to-customers/2/',
    },
  ],
  severity: 'warn',
  priority: 1,
  patterns: [
    '(to|let me|i will|i have to|i must|if i may|may i|if i am|being|in all|i am going to|i shall|if we are|let us|to be|just|quite|i want to|can i|allow me to|if i can|i would like to|i need to) be? .{0,2} (honest|frank|fair|blunt|candid|real|truthful|clear|honesty|fairness|frankness|direct|upfront|straightforward|transparent|straight|open) (with you|here|about it|about this|to you)?',
    '(honestly|frankly|candidly|bluntly|truthfully|quite frankly|frankly speaking|honestly speaking|tbh|imho|ngl|personally speaking|strictly between us|between you and me|off the record|with all honesty|in all honesty|in all fairness|in all seriousness|in all candor|in complete honesty)',
    '(with|in) (all|the|all of) .{0,1} (due|greatest|utmost|my|deepest|the) .{0,1} respect',
    '(with respect|with due respect|all due respect|respectfully|no offense|no disrespect|meaning no disrespect|no offense meant|no offense intended|without meaning to offend|not to be rude|not to be funny|not wanting to be rude|not trying to be rude|i do not mean to be rude|i do not want to be rude|do not get me wrong|do not be offended|i am not being funny|i am not being rude|not being funny|not to sound rude|no hard feelings)',
    '(do not|not|please do not|no need to) (take|get|be) .{0,1} (this|it|that|me|offense|offended) .{0,3} (way|wrong|personally|badly|amiss|insult|but|offended)',
    '(believe|trust) (me|us|you me)',
    '(truth be told|if truth be told|if the truth be told|if you want the truth|if i am being honest|if i am honest|if we are being honest|to tell you the truth|to tell the truth|to say the truth|to speak honestly|to speak frankly|to put it bluntly|to put it plainly|let us be real|let us be honest|let us face it|let us not kid ourselves|let us be clear|let us get real|not gonna lie|not going to lie|i am not going to lie|i will not lie|i am not gonna lie|i can not lie|can not lie|real talk|cards on the table|hand on heart|hate to say it|hate to break it to you|i hate to tell you|call a spade a spade|you may not like this|you will not like this|you might not like this|you are not going to like)',
    '(i am|i will be|we are|i have to be|i must be|i need to be|let me be|can i be|may i be|allow me to be|we will be|i shall be|we must be|we have to be) .{0,2} (honest|frank|blunt|candid|brutally|straight|real|truthful|upfront) (with you|here)?',
  ],
  unless: [
    '(thank|thanks|appreciate) .{0,4} (honest|frank|candid|honesty|open|direct)',
    'fair to (you|customers|everyone|all|both)',
    '(answer|reply|respond|tell|say|speak|write|behave|act|fill) .{0,4} (honestly|frankly|candidly|truthfully)',
    '(honest|frank|fair|candid|direct|clear|straight|open) (answer|reply|opinion|feedback|review|price|mistake|question|day|trade|play|use|share|look)',
    '(to|be|being) (clear|direct|open|transparent|upfront|straightforward|straight)',
    '(not|you) (believe|trust) (me|us)',
    '(believe|trust) (me|us) (with|to|and|enough|again|for)',
    '(treat|treats|treated) .{0,4} respect',
  ],
  guards: { negation: false },
  judge(match, context) {
    const { text, before, after } = match
    void context
    if (
      /^(?:just|quite|can i|may i|i want to|i need to|i would like to)\b/.test(text) &&
      !/\b(?:honest|frank|blunt|candid|truthful|real)/.test(text)
    )
      return null
    if (
      /^(?:to|being|let us|i will|i am|we are)?\b.*\bfair\b/.test(text) &&
      /^\W*(?:to (?:you|all|every)|on (?:you|everyone)|and|use|with|enough)\b/.test(after)
    )
      return null
    if (
      /^(?:i am|i will be|we are|we will be)/.test(text) &&
      !/\bwith you\b|\bbe(?:ing)? \b/.test(`${text} ${after.slice(0, 12)}`) &&
      !/^\W/.test(after)
    )
      return null
    if (!FIRST.test(before) && !/^\W*[,–—-]/.test(after) && after.trim() !== '' && !/\bwith you\b/.test(text))
      return null
    if (
      /^respectfully$|^personally|^bluntly$|^with respect$/.test(text) &&
      !/^\s*[,–—-]/.test(after) &&
      !/^\W*$/.test(before)
    )
      return null
    if (/^with respect$/.test(text) && /^\s+to\b/.test(after)) return null
    if (/^(?:believe|trust)/.test(text) && !/^\W*$|[,;:–—-]\s*$|^\W*(?:but|and|so)\W*$/.test(before)) return null
    // "I'm not sure, to be honest, so let me check": an admission about ourselves is a hint at most.
    if (
      /\b(?:we|i) (?:should|could) have\b|\b(?:we|i) (?:got|made|failed|let you|was wrong|were wrong|do not know|am not sure|dropped)\b|\b(?:our|my) (?:fault|mistake|page|form|side)\b/.test(
        after,
      )
    )
      return 'hint'
    return undefined
  },
  rewrites: [
    { scope: 'cut', text: '' },
    'Here is where {issue|this} stands: [fact].',
    'Let me explain how {issue|this} came about, and what I can do: [option].',
  ],
  examples: {
    bad: [
      "To be honest, it's your responsibility.",
      'With all due respect, you agreed to this.',
      "No offence, but it's in the e-mail.",
      "Frankly, that's not our concern.",
      "Don't take this the wrong way, but it works for everyone else.",
      "Honestly, I don't see the problem.",
      'If I am being honest with you, the lamp is old.',
      'Let me be frank: the fee is correct.',
      'Quite frankly the answer is no.',
      'Not gonna lie, that is a strange request.',
      'I will be blunt with you, sir.',
      'To tell you the truth, nobody checked.',
    ],
    ok: [
      'Thank you for being honest about the drop.',
      'To be fair to you, our page is unclear.',
      'Please answer the safety questions honestly.',
      'We treat everyone with respect.',
      'You asked for a frank answer: no, it isn’t covered.',
      'Honest Kids juice is back.',
      'I want to be clear about the dates: it is Friday.',
      'Your honest review helps other buyers.',
      'With respect to your second question, yes, it fits.',
      'You can trust us with the key.',
    ],
  },
})
