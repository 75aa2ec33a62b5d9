import { phraseRule } from '../types'

/** Where a preface can stand: first, or behind a comma or a joining word. */
const FIRST =
  /^\W*(?:(?:but|and|so|well|now|look|listen|ok|okay|yes|no|hi|hello|please|sorry|hey|quite|very|perfectly|just|again|then|also|because|though|i|we)\b[\s,]*)*$|[,;:–—(-]\s*(?:(?:but|and|so|well)\s+)?$|\b(?:but|and|because|so|that|well|sir|madam|i will|i must|i have to|let me|i am going to|if i)\s+$/

/** Idioms that can be nothing but such a preface, wherever they stand. */
const STRAIGHT =
  /^(?:giv|tell)\w*\b|sugar ?coat|the bush|minc|punches|fine a point|^(?:call|say|tell)\w* it|^(?:hand on|cross my)|(?:brutal|hard|cold|naked|harsh|honest) truth|messenger|be(?:en)? lying|^no (?:lie|word)|i (?:say this with|mean no|do not mean|do not want to|do not wish to)|^without w|let us (?:not|call)/

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
    '(let me|let us|i will|we will|i must|i have to|i shall|allow me to|permit me to|may i|can i|if i may|i want to|i would like to|i am going to|to|if we are|if i am|am just|just) <adv>? [<plain>(speak|talk|speaking|talking|putting it|say it|say this|tell you|put it|put this|answer|reply|be)] <adv>? (openly|plainly|frankly|bluntly|candidly|honestly|directly|freely|straight|flat out|point blank|straightforwardly|unreservedly|without varnish|from the heart|as a friend|as it is|man to man|with full honesty|with complete honesty|baldly|crudely|brutally|unkindly|coldly|harshly|flatly|starkly|without sugar|in plain words|in plain english|in plain terms)',
    '(honestly|frankly|candidly|bluntly|truthfully|quite frankly|frankly speaking|honestly speaking|tbh|imho|ngl|personally speaking|strictly between us|between you and me|off the record|with all honesty|in all honesty|in all fairness|in all seriousness|in all candor|in complete honesty)',
    '(with|in) (all|the|all of) .{0,1} (due|greatest|utmost|my|deepest|the) .{0,1} respect',
    '(with respect|with due respect|all due respect|respectfully|no offense|no disrespect|meaning no disrespect|no offense meant|no offense intended|without meaning to offend|not to be rude|not to be funny|not wanting to be rude|not trying to be rude|i do not mean to be rude|i do not want to be rude|do not get me wrong|do not be offended|i am not being funny|i am not being rude|not being funny|not to sound rude|no hard feelings)',
    '(not|never|without|hate|hating) (mean|want|wish|like|trying|try|meaning|wanting|intend|intending)? to (be|sound|come|seem|appear) .{0,3} (funny|rude|harsh|blunt|difficult|mean|nasty|pedantic|picky|awkward|cheeky|patronizing|condescending|unkind|unfair|cruel|disrespectful|personal|nosy|negative|critical|dismissive|smug|insensitive|petty|clever|short|sharp|offensive|preachy|that guy)',
    '(do not|not|please do not|no need to) (take|get|be) .{0,1} (this|it|that|me|offense|offended) .{0,3} (way|wrong|personally|badly|amiss|insult|but|offended)',
    '(truth be told|if truth be told|if the truth be told|if you want the truth|if i am being honest|if i am honest|if we are being honest|to tell you the truth|to tell the truth|to say the truth|to speak honestly|to speak frankly|to put it bluntly|to put it plainly|let us be real|let us be honest|let us face it|let us not kid ourselves|let us be clear|let us get real|not gonna lie|not going to lie|i am not going to lie|i will not lie|i am not gonna lie|i can not lie|can not lie|real talk|cards on the table|hand on heart|hate to say it|hate to break it to you|i hate to tell you|call a spade a spade|you may not like this|you will not like this|you might not like this|you are not going to like)',
    '(i am|i will be|we are|i have to be|i must be|i need to be|let me be|can i be|may i be|allow me to be|we will be|i shall be|we must be|we have to be) .{0,2} (honest|frank|blunt|candid|brutally|straight|real|truthful|upfront) (with you|here)?',
    '(level|be straight|be real|be honest|be frank|be blunt|be candid|be brutally honest|be square|keep it real|talk straight) with (you|u|ya)',
    '(do not shoot the messenger|with the best will in the world|no two ways about it|if you must know|if you really want to know|if you really must know|since you ask|i would be lying if|i would be lying to you|it would be a lie|no lie|no word of a lie|no cap|straight up|on god|speaking freely|speaking candidly|speaking frankly|speaking honestly|speaking plainly|speaking bluntly|to speak plainly|to speak candidly|strictly speaking honestly|in complete candor|in full candor|in all truth|in all sincerity|in plain terms and with no offense|i say this with love|i say this with respect|i say this with the greatest respect|i mean this in the nicest|i mean that in the nicest|in the nicest way|in the kindest way|in the nicest possible|i mean this kindly|i mean this with|i mean no offense|i mean no harm|i mean no disrespect|no offense but|i do not mean any offense|i do not mean any disrespect|i do not mean to offend|i do not want to offend|i do not wish to offend|without wanting to offend|without wishing to offend|without wishing to be rude|i am not trying to offend|i am not trying to be difficult|i am not trying to be funny|at the risk of offending|at the risk of sounding|at the risk of being|forgive me for being|forgive my bluntness|pardon my bluntness|excuse my bluntness|pardon my french|call me old fashioned|this may sound rude|this might sound rude|this may sound harsh|this might sound harsh|it may sound harsh|not to sound harsh|not to be harsh|not to be mean|not to be difficult|not to be blunt|hate to be the one|hate to be the bearer|you are not gonna like|you will not want to hear|you may not want to hear|you might not want to hear|you do not want to hear|as someone who speaks plainly|let us not beat around the bush|let us not beat about the bush|let us call it what it is|let us be adults|let us be grown ups|let us be reasonable|let us be sensible|since we are being honest)',
    '(let me|let us|allow me to|i must|i will) (just|also|again)? be (very|perfectly|absolutely|crystal|quite|completely|totally)? clear',
  ],
  quiet: [
    '(to|let me|i will|i have to|i must|if i may|may i|if i am|being|in all|i am going to|i shall|if we are|let us|to be|just|quite|i want to|can i|allow me to|if i can|i would like to|i need to) be? .{0,2} (honest|frank|fair|blunt|candid|real|truthful|clear|honesty|fairness|frankness|direct|upfront|straightforward|transparent|straight|open) (with you|here|about it|about this|to you)?',
    '(give|giving|tell|telling) .{0,1} (it|you|this) .{0,2} (straight|as it is|like it is|how it is|warts and all|unvarnished|the honest truth|the hard truth)',
    '(i|we)? (will|would|shall|do|am|are|can|could)? (not|never|no point|rather than|without|instead of) .{0,2} (sugarcoat|sugar coat|sugarcoating|sugar coating|beat around the bush|beat about the bush|beating around the bush|beating about the bush|mince words|mince my words|mincing words|mincing my words|pull punches|pull any punches|dress it up|dress this up|put too fine a point|pretend otherwise) (it|this|things)?',
  ],
  unless: [
    'respectfully (yours|submitted|declined)',
    // Alone above a name.
    '^respectfully$',
    'no offense (was|is|were|taken|has)',
    '(thank|thanks|appreciate) .{0,4} (honest|frank|candid|honesty|open|direct)',
    'fair to (you|customers|everyone|all|both)',
    '(answer|reply|respond|tell|say|speak|write|behave|act|fill) .{0,4} (honestly|frankly|candidly|truthfully)',
    '(honest|frank|fair|candid|direct|clear|straight|open) (answer|reply|opinion|feedback|review|price|mistake|question|day|trade|play|use|share|look)',
    '(to|being) (clear|direct|open|transparent|upfront|straightforward)',
    'be (direct|open|transparent|upfront|straightforward)',
    '(it|this|that|to|should|would|could|may|might|can|everything|date|price|page|label|terms) be clear',
    '(not|you) (believe|trust) (me|us)',
    '(believe|trust) (me|us) (with|to|and|enough|again|for)',
    '(treat|treats|treated) .{0,4} respect',
  ],
  guards: { negation: false },
  judge(match) {
    const { text, before, after, captures } = match
    // "Honestly, thank you": said out of warmth.
    if (
      /^\s*,?\s*(?:thank|thanks|you have every (?:right|reason)|i (?:love|am (?:so |very )?(?:glad|happy|sorry|impressed))|we (?:love|are (?:so |very )?(?:glad|happy|sorry))|what an? (?:great|lovely|wonderful))\b/.test(
        after,
      )
    )
      return null
    // "Let me be clear:" lectures, unless what follows is good for them or our own fault.
    if (/\bclear$/.test(text) && /^(?:let|allow|i must|i will)\b/.test(text))
      return FIRST.test(before) &&
        /^\W*$|^\s*[,:–—-]/.test(after) &&
        !/\b(?:(?:our|my) (?:fault|mistake)|not your fault|we (?:got|made|failed)|you (?:will|do|are|need) not|nothing)\b/.test(
          after + match.next,
        )
        ? undefined
        : 'hint'
    // "Being blunt with us is fine": said of the customer's way, no preface.
    if (/^being\b/.test(text) && !/^\s*[,:–—-]/.test(after)) return null
    if (/\b(?:with us|to us|thank)/.test(after.slice(0, 12)) && !/^\s*,/.test(after)) return null
    if (/^(?:straight|straightforward|frank|blunt|honest|plain|real) (?:talk|talking|speaking|truth)/.test(text))
      return /^\W*$/.test(before) && /^\s*[,:–—.-]/.test(after) ? undefined : 'hint'
    if (/^(?:straight up|no cap|since you ask|if you must know|on god|speaking (?:freely|plainly))/.test(text))
      return /^\W*$/.test(before) && /^\s*[,:–—-]/.test(after) ? 'hint' : null
    if (
      /^let us be (?:adults|grown ups|reasonable|sensible)|^(?:this|it) (?:may|might) sound|^at the risk|^forgive|^pardon|^in the (?:nic|kind)|^i mean (?:this|that)|^excuse|^i am not trying|not (?:to sound|want to hear)/.test(
        text,
      )
    )
      return 'hint'
    if (/^(?:no two ways|with the best will|honest answer|the honest answer|the simple truth)/.test(text)) return 'hint'
    if (/\bwith (?:you|u|ya)\b$/.test(text)) return /^\s*(?:about|on|every|all|when)/.test(after) ? 'hint' : undefined
    if (STRAIGHT.test(text)) return undefined
    // "Let me speak openly, …": of the way of talking; to answer directly is a service.
    if (captures.plain !== undefined)
      return FIRST.test(before) &&
        !/^(?:to )?(?:answer|reply)|(?:answer|reply) directly/.test(text) &&
        /^\W/.test(after)
        ? /\b(?:directly|straight|freely|plainly|in plain)/.test(text)
          ? 'hint'
          : undefined
        : 'hint'
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
      'I’ll level with you, the part is not made any more.',
      'I won’t sugar-coat it: you signed the form.',
      'Don’t shoot the messenger, that’s how the tariff works.',
      'I’m going to give it to you straight, the date was yours to check.',
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
      'Being frank with us helps, so thank you.',
      'The spirit level with your order is 60 cm long.',
      'I’ve told you straight away because the van leaves at two.',
    ],
  },
})
