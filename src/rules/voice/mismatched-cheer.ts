import { WordsRegexes } from '../../engine/text/words-regex'
import { perConversation, perLine, perSentence } from '../per-sentence'
import { checkRule } from '../types'

const EMOJI =
  /[\u{1F600}-\u{1F606}\u{1F609}-\u{1F60D}\u{1F60E}\u{1F617}-\u{1F61C}\u{1F638}-\u{1F63B}\u{1F642}\u{1F643}\u{1F917}\u{1F929}\u{1F970}\u{1F973}\u{1F389}\u{1F38A}\u{1F388}\u{1F381}\u{1F525}\u{1F680}\u{1F44D}\u{1F44F}\u{1F64C}\u{1F4AF}\u{1F4AA}\u{2728}\u{1F31F}\u{2B50}\u{1F496}-\u{1F49F}\u{1F493}-\u{1F495}\u{2764}\u{1F499}-\u{1F49C}\u{1F9E1}\u{1F90D}\u{1F60A}\u{1F607}\u{1F61D}\u{1F911}\u{1F483}\u{1F57A}\u{1F942}\u{1F37E}\u{1F308}\u{2600}\u{1F31E}\u{1F92A}\u{1F44B}\u{1F618}\u{1F601}]\u{FE0F}?|(?<=\s|^)[:;]-?[D)](?=\s|$)/gu
const ALARM = /[\u{1F631}\u{1F632}\u{1F633}\u{1F62E}\u{1F605}\u{1F602}\u{1F923}\u{1F648}]/gu
const CHEER =
  /\b(?:awesome|fantastic|amazing|yay+|woo ?hoo+|hooray|hurray|yippee|super (?:sorry|easy|excited|happy|duper)|superb|fabulous|terrific|wonderful|brilliant|excellent (?:question|news|choice)|perfect|cool(?: beans)?|sweet|no worries|not a problem|no problem(?:o)?|no probs|no biggie|easy[- ]peasy|all good|great (?:question|news|to hear|day|choice)|good question|happy to help|glad to help|delighted|thrilled|stoked|excited|love (?:it|that|this)|you rock|cheers|let us dive|dive in|have (?:a|an) (?:[a-z]+ )?(?:great|amazing|wonderful|fantastic|lovely|nice|fabulous|super|awesome|blessed|beautiful|fab|good) (?:day|evening|weekend|one|afternoon|week|time)|happy (?:monday|tuesday|wednesday|thursday|friday|weekend|shopping)|hey there|hiya|howdy|hey hey|hi there+|woop|ta[- ]?da|voila|no stress|do not worry be happy|haha+|hehe+|lol|lmao|oopsie|oopsies|whoopsie|oopsy|oops|my friend|buddy|fun fact|my pleasure|with pleasure|it is our pleasure|smile|stay awesome|sunny|what a (?:great|wonderful)|hope you are (?:having|doing) (?:a )?(?:great|wonderful|amazing|fantastic|well|good)[a-z ]*|hope you had|hooroo|rock on|you got this|keep smiling|party|best wishes for a|super|yes!|woo+t|ya+y+|he+y{2,}|hi{3,}|yo|yoo hoo|make your day|brighten your day|better day|day (?:better|brighter)|make you smile|put a smile|sending (?:you )?(?:smiles|good vibes|love|hugs|sunshine|positive|happy|lots)|good vibes|positive vibes|rainbows?|cheerio|toodle\w*|let us (?:do this|go|rock|roll|get this party|have some fun|get cracking)|boom|nailed it|you are (?:a |an )?(?:star|legend|champ|champion|gem|angel|superstar|rockstar|rock star|the best|awesome|amazing)|superstar|legend|sure thing|you bet(?:cha)?|you betcha|absolutely!|totally!|of course!|okey[- ]?dokey|okie[- ]?dokie?|chin up|cheer up|turn that frown|bright side|silver lining|every cloud|keep your chin|look on the|never mind|hakuna|just kidding|jk|ha ha|tee ?hee|rofl|whoops\w*|uh[- ]?oh|have fun|lots of love|tgif|merry|happy (?:new year|holidays|days|birthday|to assist|friday|hump day|easter|christmas|diwali)|season's greetings|congratulations|congrats|bravo|exciting|pumped|psyched|over the moon|tickled|nice to (?:meet|hear|e-?meet)|pleasure to (?:meet|hear|help|assist)|(?:lovely|great|wonderful|fab|nice|good|fantastic|awesome) to (?:hear from|meet|have|see|chat)|(?:lovely|beautiful|gorgeous|great|wonderful|glorious|fine) (?:day|morning|afternoon|weather|friday|monday)|what fun|fun|so (?:cool|fun|exciting|happy|glad)|hip hip|good stuff|lucky you|piece of cake|easy as pie|no sweat|no drama|all sorted|job done|happy days|hurrah|wahey|wow|oh boy|oh wow|super duper|thanks a (?:bunch|million|ton)|for reaching out so|can not wait|looking forward to making|dance|confetti|treat yourself|smiley|warm and sunny|enjoy)\b/
const ADJECTIVE = /^(?:cool|sweet|perfect|super|superb|brilliant|sunny|party|smile|fun|excellent|wonderful)$/
/** Cheer about work done or about what the customer praised is not out of place. */
const SOFT =
  /\b(?:cheers|hey there|hi there|perfect|sweet|cool|enjoy|my friend|brilliant|wonderful|happy to (?:help|assist)|glad to help|excited|exciting|delighted|with pleasure|my pleasure|hope you are|super|amazing|excellent)\b/

/** Fright, crime, harm, loss: nobody is angry yet, and cheer hurts all the same. */
const DISTRESS =
  /\b(?:shaking|trembling|crying|in tears|sobbing|tears|terrified|scared|frightened|afraid|petrified|panick?(?:ing|ed)?|desperate|devastated|heart ?broken|traumati[sz]ed|distraught|distressed|beside (?:myself|ourselves)|can not sleep|sleepless|lost everything|emptied|drained my|stolen|stole|robbed|burgl\w+|mugged|hacked|scammed|defrauded|fraud|identity theft|attacked|assaulted|threatened|harassed|stalked|stranded|stuck in|locked (?:in|out)|trapped|evicted|homeless|bleeding|bled|burn(?:ed|t)|choked|choking|fainted|collapsed|unconscious|ambulance|hospital|emergency|injur\w+|hurt|broke (?:my|his|her)|allergic|poison\w*|food poisoning|vomit\w*|sick all|fire|smoke|flood(?:ed|ing)?|gas leak|electrocuted|shock|explo\w+|crash(?:ed)? (?:my|our|the) car|accident|died|death|dead|funeral|passed away|killed|ashes|euthani[sz]ed|put down|put to sleep|miscarr\w+|cancer|tumou?r|dying|surgery|stroke|heart attack|divorce\w*|bereave\w*|widow\w*|(?:lost|losing) (?:my|our|his|her) (?:job|house|home|baby|child|dog|cat|mother|father|mom|dad|mum|husband|wife|son|daughter|savings|everything|luggage|passport|ring|photos)|ruined (?:my|our|the)|missed (?:my|our|the) (?:wedding|funeral|flight|exam|surgery|interview|graduation|connection|mother|father|last)|wedding (?:is|was)? ?ruined|my (?:baby|child|kid|kids|daughter|son|toddler|newborn|children|mother|father|mom|mum|dad|wife|husband|gran\w*|dog|cat)\b[^.?!]{0,40}\b(?:was|is|were|got|has|had|left|alone|in the|without|hurt|sick|ill|crying|missing|waiting|outside|stuck|choking|allergic|ate|swallowed)|can not (?:pay|afford|feed|breathe)|no (?:heating|heat|food|water|electricity|money left|insulin|medication)|debt|bailiffs?|foreclos\w+|court|suicid\w*|abus\w+|humiliat\w+|racist|discriminat\w+)\b/
const GLEE =
  /\b(?:ha ?ha\w*|hehe\w*|lol|lmao|ya+y+|woo ?hoo+|oops\w*|whoops\w*|hooray|yippee|party|awesome|too funny)\b/
const GREET =
  /^(?:hey there|hi there+|he+y{2,}|hi{3,}|yo|hiya|never mind|of course|absolutely|totally|sure thing|nice to|(?:lovely|great|nice|good|wonderful) to|lovely day|great day|good morning|wow|uh|whoops|looking|all sorted|job done|thanks a|can not wait|dance|fun|howdy|cheers|my friend|enjoy|super|cool|party|hope you|excited|with pleasure|have a (?:good|nice|lovely))/
const CALM =
  /^(?:happy to assist|no worries|no problem|not a problem|happy to help|glad to help|all good|perfect|sweet|delighted|amazing|wonderful|awesome|fantastic|excited|excellent)/
/** Courtesy and a bare greeting: out of place only where feelings run high. */
const COURTESY =
  /\b(?:would|will|shall|are|am) (?:also |always |only |be |more than |very |too |so )*(?:happy|glad|delighted|pleased) to (?:help|assist|look|guide|check|work|resolve)\b|^(?:@?[a-z]+ )?(?:hi|hey) there\b/
const PARTY = /[\u{1F389}\u{1F38A}\u{1F973}\u{1F602}\u{1F923}\u{2728}\u{1F631}\u{1F483}\u{1F57A}\u{1F680}\u{1F525}]/u
const PLEASED =
  /\b(?:thank(?:s| you)[^.?!]{0,30}\b(?:rating|ratings|review|feedback|kind words|shout|compliment|love|support|stars?)|glad (?:to (?:know|hear|see)|you|that you|we)|happy to (?:hear|know)|you (?:love|loved|like|liked|enjoy|are enjoying)|love (?:back|your|to hear)|5[- ]star|pleasure to)\b/

/** Brightness in a greeting or a slogan. */
const BRIGHT =
  /\b(?:cheerful|every day is a|where (?:every|each|all) [a-z]+ (?:is|are|feels?)|(?:so|such|really|very|always) (?:a )?(?:nice|good|great|lovely|wonderful|fun|pleasure) (?:to|day|hearing|chatting|talking|morning|evening)|what a (?:lovely|beautiful|wonderful|great|gorgeous|fab|fun|treat|joy)|welcome to [a-z ]{2,30}, (?:where|the home|your|home)|smile|smiling|sunny|sunshine|cheer up|good vibes|let us party|fun fact|big hug|high five|rise and shine|top of the morning|tgif|living the dream|you have got this|stay awesome)\b/
/** A feast that the customer shares with us. */
const JOY =
  /\b(?:engaged|married|wedding|honeymoon|birthday|anniversary|newborn|was born|is born|passed (?:my|the)|graduated|we won|i won|promoted|expecting|proposed|said yes)\b/

interface Cheer {
  readonly words: string
  /** "the sweet shop", "in the cool room": no cry, but a word before another. */
  readonly named: boolean
  /** "not great". */
  readonly denied: boolean
}

const isDistressed = perConversation(({ normalized }) => DISTRESS.test(normalized))

interface Face {
  /** UTF-16 in the line. */
  readonly at: number
  readonly text: string
  /** Fright or laughter: counts where no cheerful one stands. */
  readonly alarm: boolean
}

const facesIn = perLine(({ text }): Face[] =>
  [EMOJI, ALARM].flatMap((faces) =>
    [...text.matchAll(faces)].map((face) => ({ at: face.index, text: face[0], alarm: faces === ALARM })),
  ),
)

const cheerOf = (norm: string, words: RegExp): Cheer | null => {
  const cheer = words.exec(norm)
  if (!cheer) return null
  const after = norm.slice(cheer.index + cheer[0].length)
  return {
    words: cheer[0],
    named: ADJECTIVE.test(cheer[0]) && cheer.index > 0 && /^ [a-z]/.test(after),
    denied: /\b(?:not|never|less than|far from)(?: [a-z]+){0,2} $/.test(norm.slice(0, cheer.index)),
  }
}

/** In one pass, since most sentences hold none; the order is that of the bits. */
const TONES = new WordsRegexes([COURTESY, CHEER, BRIGHT, GLEE, PLEASED])

/** What of it does not hang on the customer; read once for each sentence. */
const toneOf = perSentence(({ text, norm }) => {
  const tones = TONES.test(norm)
  const has = (bit: number): boolean => (tones & (1 << bit)) !== 0
  return {
    courtesy: has(0),
    cheer: has(1) ? cheerOf(norm, CHEER) : null,
    bright: has(2) ? cheerOf(norm, BRIGHT) : null,
    gleeful: has(3),
    pleased: has(4),
    marks: (text.match(/!/g) ?? []).length,
  }
})

export default checkRule({
  id: 'mismatched-cheer',
  family: 'voice',
  title: 'Cheer in a bad moment',
  why: 'A bright tone beside trouble tells the customer that nobody has taken in what happened.',
  sources: [
    { title: 'Marinova, Singh & Singh 2018, “Sorry” is not enough, Journal of Marketing Research' },
    { title: 'Read the situation: bank-teller article (seed 004)' },
  ],
  severity: 'warn',
  check({ sentences, lines, context }) {
    if (!context.known || (context.thanks && context.anger === 0 && !context.vulnerable)) return []
    const grave = context.vulnerable || context.selfHarm || context.safety || context.violence
    if (!grave && !context.complaint && context.anger === 0 && JOY.test(context.normalized) && !isDistressed(context))
      return []
    // Fright, loss and harm are trouble whether or not angry words are used; so is any plain complaint.
    const distressed = grave || isDistressed(context) || /!{3,}/.test(context.text)
    // Nothing plain was asked and nobody thanks: then glee may be out of place, and is a hint at most.
    const unclear = context.anger === 0 && !distressed && !context.complaint
    // A plain question about a frail person is no trouble yet.
    if (context.question && !context.complaint && context.anger === 0 && !isDistressed(context)) return []
    if (unclear && (context.question || !sentences.some((one) => toneOf(one).gleeful))) return []
    const mild = context.anger === 0 && !distressed && !context.repeat
    // Praise passed on, or thanks for a good rating: then the mood was misread, not the reply.
    if (!grave && sentences.some((one) => toneOf(one).pleased)) return []
    const found: { start: number; end: number; severity?: 'warn' | 'hint' }[] = []
    const faces = lines.flatMap((line) => facesIn(line).map((face) => ({ ...face, at: line.start + face.at })))
    let marks = 0
    for (const s of sentences) {
      const tone = toneOf(s)
      marks += tone.marks
      const courtesy = !grave && context.anger < 2 && tone.courtesy
      const cheer = courtesy ? null : (tone.cheer ?? (distressed || context.complaint ? tone.bright : null))
      if (cheer?.named || cheer?.denied) continue
      const within = faces.filter(({ at }) => at >= s.start && at < s.end)
      const emoji = within.find(({ alarm }) => !alarm) ?? within[0]
      const loud = tone.marks > 0
      if (emoji) {
        const strong = grave || PARTY.test(emoji.text) || (cheer !== null && !GREET.test(cheer.words))
        const severity = strong && (context.complaint || grave || context.anger >= 2) ? 'warn' : 'hint'
        found.push(
          cheer
            ? { start: s.start, end: s.end, severity }
            : { start: emoji.at, end: emoji.at + emoji.text.length, severity },
        )
      } else if (cheer) {
        const soft =
          !grave &&
          (GREET.test(cheer.words) ||
            (SOFT.test(cheer.words) && !loud) ||
            (CALM.test(cheer.words) && !loud && context.anger < 2))
        found.push({ start: s.start, end: s.end, severity: soft ? 'hint' : 'warn' })
      }
    }
    if (found.length === 0 && marks >= 2 && (marks >= 3 || !mild)) {
      const last = sentences.filter((s) => s.text.includes('!')).pop()
      if (last) found.push({ start: last.start, end: last.end, severity: 'hint' })
    }
    // The loudest alone: one card is enough.
    const first = found.find((f) => f.severity === 'warn') ?? found[0]
    return first ? [mild ? { ...first, severity: 'hint' } : first] : []
  },
  rewrites: [
    'You’re right to raise {issue|this}.',
    'I’m sorry {sorryFor|about this}. Here is what I’m doing about it: [step].',
    { scope: 'cut', text: '' },
  ],
  examples: {
    bad: [
      { customer: 'You lost my wedding photos!!', reply: 'Hey there! 😊 Happy to help!' },
      { customer: 'My mother died, close the account', reply: 'Awesome, I can do that for you!' },
      { customer: 'Still no refund, 3rd email', reply: 'No worries! 🎉' },
      { customer: "I'm furious", reply: "Great question! Let's dive in!" },
      { customer: 'The heater caught fire', reply: 'Oh no! 😱 Super sorry! Have an amazing day!' },
      { customer: 'Charged twice again', reply: 'No problem! All good now! ✨' },
      { customer: 'This is ridiculous, nobody answers!!', reply: 'Yay, you found us! Let us see.' },
      { customer: 'Worst service ever. Still waiting.', reply: 'Happy Friday! We will check.' },
      { customer: 'My husband passed away last week.', reply: 'Fantastic, thanks for letting us know!' },
      { customer: 'I am disgusted by this.', reply: 'Oopsie! That was us 😂' },
      { customer: 'Our house was burgled and I need the policy number.', reply: 'Sure thing!! Let’s do this 🚀' },
      { customer: 'I was stranded at the airport with my kids.', reply: 'Wow, what an adventure! 😄 I’ll look.' },
      { customer: 'The kettle never came', reply: 'Yay, thanks for the nudge! 🎉' },
    ],
    ok: [
      { customer: 'It arrived, thank you!', reply: 'Yay, enjoy it! 😊' },
      { customer: 'How do I export?', reply: 'Happy to help! File, then Export.' },
      { customer: "I'm furious", reply: "You have every reason. I've refunded it." },
      {
        customer: 'My mother died',
        reply: "I'm very sorry for your loss. The account is closed and no more post will come.",
      },
      { customer: 'Lol it works now', reply: 'Great!' },
      { customer: 'Charged twice again', reply: 'Twice in a month is not acceptable. Refunded, with the fee.' },
      { customer: 'Do you have it in green?', reply: 'Yes, we do! Have a great day!' },
      { customer: 'You are useless!!', reply: 'I am sorry. Your parcel leaves tonight, and I will watch it.' },
      {
        customer: 'This was not amazing at all, I am angry.',
        reply: 'It was far from amazing, I agree. I have refunded it.',
      },
      { customer: 'Love the new look!', reply: 'That makes our day! 🎉' },
    ],
  },
})
