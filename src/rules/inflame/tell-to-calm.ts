import { phraseRule } from '../types'

/** Somebody or something else is meant to calm down. */
const THIRD =
  /\b(?:it|they|he|she|him|her|them|things?|everything|(?:the|a|an|this|that|our|his|their|your) [\w' -]{2,30}|i|we|me|us|myself|helps?|helping|to let \w+)(?: (?:to|will|should|can|could|may|must|needs? to|would|not|has|have|had|does|do|did|also|then|just|finally|soon|start to|starts to|begin to|begins to|time to|been able to|able to))* $/
const TEACHES =
  /\b(?:exercise|exercises|app|lesson|session|instructor|video|guides?|asks|tells|reminds|prompts|helps|meditation|track|yoga|timer)\b/
/** What follows is the thing that is relaxed or calmed. */
const OBJECT =
  /^ (?:the|this|that|these|those|it|its|them|any|each|every|our|a|an|your (?!self|horses)[a-z]+|mode|fit|filter|pro|collection|range|edition|music|sounds?|playlist)\b/
const PERMITTED =
  /\b(?:so|now|and|then) (?:that )?you (?:can|could|may) (?:\w+ ){0,2}$|\b(?:help|helps|helping|let|lets|letting) you (?:to )?$|\b(?:sit back and|kick back and|you (?:can|could|may|will be able to)(?: \w+){0,3}) $/

export default phraseRule({
  id: 'tell-to-calm',
  family: 'inflame',
  title: 'Telling someone to calm down',
  why: 'It says that the anger is the problem, not what went wrong, and most people get angrier.',
  sources: [
    { title: '“Does not want to hear the word relax”: bank-teller article (seed 004)' },
    { title: 'Kuo et al. 2022, invalidation and negative emotion', url: 'https://doi.org/10.1186/s40479-022-00185-x' },
  ],
  severity: 'warn',
  moves: [{ to: 'block', when: [{ anger: 1 }, { complaint: true }] }],
  patterns: [
    // calm down, chill out, simmer down …
    '(calm|calming|simmer|simmering|chill|chilling|pipe|lighten|mellow|loosen) (yourself|yourselves|the heck)? (down|out|up)',
    '<askTo> <filler>{0,2} (cool|settle|ease|quiet|quieten|slow|wind|hush|loosen) (yourself|yourselves)? (down|off|up)',
    '^<filler>{0,2} (cool|settle|ease|quiet|quieten|hush) (yourself|yourselves)? (down|off|up)',
    '^<filler>{0,2} (relax|chill|breathe|inhale|cool it|easy now|easy tiger|easy there|whoa|woah|steady on|settle petal)',
    '<askTo> .{0,2} (relax|chill|breathe|unwind|calm)',
    '(just|please|and|so|then|to|now) (relax|chill|breathe|chillax|calm)',
    'let (us|me|everyone) .{0,2} (relax|breathe|calm|chill|simmer|destress)',
    // breath, grip, yourself
    '(take|have|draw|taking) .{0,2} (breath|breaths|breather|breathe)',
    '(deep|slow|big) (breath|breaths)',
    '(take|have|need|needs) .{0,2} chill pill',
    '(take|taking) it easy',
    '(get|take|keep|have) a grip',
    '(get|take|catch) .? hold of yourself',
    '(pull|get|bring) (yourself|yourselves) together',
    '(compose|collect|contain|restrain|calm|control|soothe) (yourself|yourselves|urself)',
    '(control|manage|curb|hold|lose|rein|check|restrain|bridle|park|contain|tame|leave) .{0,1} your (temper|emotion|emotions|anger|feelings|rage|frustration)',
    '(keep|hold) your (cool|hair|shirt|knickers|pants|horses|composure|calm|head|peace)',
    '(keep|with|have|need) .{0,2} (cool|level|clear|cooler|calmer) (head|heads|mind)',
    '(count|counting) to (ten|10|five|3|three|a)',
    '(you|please|kindly|us|to|must|should|and) (stay|keep|remain|be|get|become|act) .{0,2} (calm|calmer|composed|cool|zen|chill)',
    '^(stay|keep|remain|be|get|become) .{0,2} (calm|calmer|composed|zen|chill)',
    '(dial|tone|knock|ratchet|turn|bring|take|wind|notch) .{0,2} (down|back|in) (a|one|it|some|your|the) (notch|peg|bit|little|tone|level|step)',
    '(dial|tone|reel|rein|knock) (it|that|this|things) (down|back|in)',
    'wind your neck in',
    // do not get upset
    '(do|to|let|us|please|but|and|you) not .{0,2} (get|be|become|go|feel|act|lose) .{0,3} <heated>',
    '(stop|quit|avoid|cease|without) .{0,1} (getting|being|acting|becoming|going) .{0,3} <heated>',
    '(do|to|let|us|please) not .{0,1} (panic|stress|freak|fret|overreact|rage|explode)',
    '(stop|quit|cease) .{0,1} (panicking|stressing|freaking|overreacting|fretting|raging|hyperventilating)',
    '(knickers|panties|undies|pants|boxers|knicker|tail) in a (twist|bunch|knot|wad)',
    '(do|to|please) not .{0,1} lose .{0,1} (it|temper|cool|rag|plot|control)',
    // calm as a condition
    '(when|once|until|till|after|unless|if|as|before|while) you .{0,4} (calm|calmed|calmer|composed|calming)',
    '(when|once|until|till|after|unless|if|as|before) you .{0,3} (cool|cooled|settle|settled|simmer|simmered|chill|chilled) (down|off|out)',
    '(need|want|ask|request|expect|like|prefer|urge|advise|require) you .{0,2} (calm|calmer|composed|relaxed)',
    '(explain|speak|talk|write|discuss|tell|say|ask|respond|communicate|think) .{0,4} (calmly|rationally)',
    '(in|with|have|having|to) a (calm|calmer|cool|cooler|relaxed) .? (manner|way|tone|voice|conversation|discussion|mind|head)',
    '(little|bit|some|more|your) (less emotional|more calm|calmer|calmness|composure)',
  ],
  unless: [
    '(calm|settle|cool|relax|chill) #Determiner #Noun',
    '(it|them|things|this|that) (calm|settle|cool) down',
    'take it easy on',
    '(get|have|keep|take) a grip on (the|its|it)',
  ],
  judge: ({ text, before, after, sentence }) => {
    if (OBJECT.test(after) && !/yoursel/.test(text)) return null
    if (
      /relax|chill|unwind|breathe/.test(text) &&
      PERMITTED.test(`${before}${text.replace(/(?:relax|chill|unwind|breathe)\w*$/, '')}`)
    )
      return null
    if (/^ ?(?:cool|settle|ease|slow|quiet)/.test(text) && THIRD.test(before)) return null
    if (/^calm|^simmer|^chill|^quiet/.test(text) && THIRD.test(before) && !/\b(?:let|help) us $/.test(before))
      return null
    if (/breath|calm|relax|grip/.test(text) && TEACHES.test(before)) return null
    if (
      /\bnot\b/.test(text) &&
      /\b(?:i|we|they|he|she|who|customers|people|would|could|so|why|i am|we are|you are|you do)(?: \w+)? $/.test(
        before,
      )
    )
      return null
    if (/\bnot\b.*\bbe\b/.test(text) && /\b(?:should|would|will|could|can|may) $/.test(before)) return null
    if (/^(?:take|taking|have|draw)\b.*breath/.test(text) && /\baway\b/.test(after)) return null
    if (/\bnot \w* ?(?:panic|stress|fret)/.test(text))
      return /\b(?:so|please do not panic and)\b/.test(sentence) ? undefined : undefined
    if (/^chilling|^calming|^relax|^calm(?:er)?$/.test(text) && /^(?:-| effect| music| colou?rs?| tones?)/.test(after))
      return null
    return undefined
  },
  rewrites: [
    'You have every reason to be upset about {issue|this}, and I want to put it right.',
    'I can see why {issue|this} is frustrating. Let me sort it out with you.',
    'I hear you. Let me help with {issue|this}.',
  ],
  examples: {
    bad: [
      'Please calm down so that I can help you.',
      'Relax, your parcel will get there.',
      'You need to calm down before we go any further.',
      'Could you just chill out for a second?',
      'Take a deep breath and read my last message again.',
      "Let's all settle down here.",
      "Don't get so worked up about it.",
      'Relax.',
      'Once you have calmed down we can talk about the refund.',
      'Kindly control your temper, sir.',
      'Pull yourself together and tell me what happened.',
      'Keep your hair on, it is coming tomorrow.',
      'There is no rush, take a chill pill.',
    ],
    ok: [
      'Relax the belt tension by turning the screw to the left.',
      'Restarting will calm the fan down.',
      'I would never ask you to calm down; you have every reason to be upset.',
      'You said our agent told you to relax, and that was wrong of us.',
      'The Calm Down weighted blanket is back in stock on Monday.',
      'We have relaxed the 30-day limit for your order.',
      'I was able to calm the alarm by updating its firmware.',
      'The app guides you to breathe in for four seconds.',
      'Let the laptop cool down for ten minutes before you charge it.',
      'It is all booked, so you can relax and enjoy the trip.',
      'The market should settle down after the holidays.',
      'Hold the screw firmly to get a grip on the thread.',
    ],
  },
})
