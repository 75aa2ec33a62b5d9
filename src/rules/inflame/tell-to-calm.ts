import { withAsides } from '../asides'
import { phraseRule } from '../types'

/** Somebody or something else calms down, or the speaker does. */
const OTHER =
  /\b(?:i|we|they|he|she|it|who|our (?:driver|agent|team|staff|colleague)s?|let (?:it|them|him|her))(?: \w+){0,2} $/
/** A reassurance that spares the customer effort: "all booked, so you can relax". */
const SPARED =
  /\b(?:so|and|then|that|where|while|when|whenever|before) (?:that )?you (?:can|could|may|will|do not|need not|never)(?: \w+){0,4} $|\bso (?:that )?$|\b(?:sit|kick|lie) back(?: and)?(?: just)? $/
const TEACHES =
  /\b(?:exercises?|app|lesson|session|instructor|video|guides?|prompts|meditation|track|yoga|timer|masseur|massage|spa|inhaler|dough|meat|brew|skin|mask|muscles?)\b/
const GRANTED =
  /\b(?:understandabl[ey]|understand|justified|valid|makes? sense|every right|every reason|good reason|(?:i|we) can see|(?:i|we) see|(?:i|we) would be|no wonder|sorry)\b/
/** Heat as a matter of degrees. */
const DEGREES =
  /\b(?:degrees?|celsius|fahrenheit|thermostat|oven|wash|boiler|radiator|dial|knob|fridge|freezer|heating|room|button|speaker|headphones|slider|settings?|remote|tv|phone|water|iron|flame|pan|hob)\b|\d\s?°/

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
  priority: 1,
  moves: [{ to: 'block', when: [{ anger: 1 }, { complaint: true }] }],
  patterns: [
    '(bring|take|turn|dial|lower|get|keep|knock|tone) (the|this|that|your|our) (temperature|heat|volume|emotion|emotions|drama|intensity|tension|anger) (down|out|low|in check|a|to)',
    // please calm down; you might want to take a breath; how about we cool it
    '<tellTo> <softly>{0,3} <calmDo>',
    '^<lead>{0,4} <softly>{0,2} <calmDo>',
    '^(hey|hi|dear|dude|mate|sir|madam|ok|okay|look|listen|please|mr|mrs|ms|miss)? (. && @hasComma) <softly>{0,2} <calmDo>',
    '(. && @hasComma) (<softly>|and|so|then|but){0,3} (relax|chill|breathe|calm down|calm|chill out|settle down|cool it|simmer down|take it easy|deep breaths|deep breath|easy|easy now)$',
    '(and|then|or|but) (calm down|chill out|simmer down|settle down|pull yourself together|get a grip|compose yourself|calm yourself|control yourself|take a deep breath|take a breath|keep calm|stay calm|remain calm)',
    '<tellDoing> <softly>{0,2} <calmDoing>',
    '^<lead>{0,3} <softly>{0,2} (whoa|woah|easy (now|there|tiger|does it)|steady on|steady|settle petal|hush|shush|shh|there there|deep breaths|breathe in|serenity now|temper temper|calm calm|keep calm and|cool heads)',
    '(a|some|few|one|nice|big|deep|slow) (deep|slow|big|calming|long) (breath|breaths|breather)',
    // do not get upset, no reason to panic, why so angry
    '(do|did|to|let us|kindly|please|try|better|best|just|you|should|must|ought|can we|can you|could you|could we|would you|may we|shall we|might we|will you) not (to)? <softly>{0,3} (go and|go|start|have to|need to|want to|let yourself)? (<heatedDo>|(get|be|become|go|feel|act|getting|being|sound|grow|come across|work yourself) (<softly>|so|all|too|overly|quite so|that){0,4} <heatedUp>)',
    '(<noNeed>|(not|never) (necessary|needed|required|helpful|useful|worth|the time|good|going to help|helping) (to|for you to)?|(no one|nobody) (needs|wants|has) (you)? to) (you|to|be|for|your|you to|for you to|in){0,2} <softly>{0,3} (<heatedDo>|<heatedDoing>|(get|be|become|go|feel|act|getting|being|becoming|going|feeling|acting|sound) (<softly>|so|all|too|overly|quite so){0,4} <heatedUp>|(all)? (the|this|that|your|such|so much)? <panicThing>)',
    '(stop|quit|avoid|cease|without|instead of|rather than|drop|enough of|enough with|refrain from|less of|less|spare us|spare me|save|leave|lose|what is with|why|what is|why all|help|helps) (all)? (the|this|that|your|you|of){0,2} <softly>{0,2} (<heatedDoing>|(getting|being|acting|becoming|going|sounding) (<softly>|so|all|too|overly){0,3} <heatedUp>|panic|hysteria|hysterics|histrionics|panicking)',
    '(<heatedDoing>|(getting|being|becoming|acting|staying) (<softly>|so|all|too|overly|over|about|at|with|like){0,4} <heatedUp>|panic|hysteria|losing your temper|anger|emotion|emotions) (at|over|about|with|us|me|it|that|this|here|like){0,3} (will not|does not|do not|is not|are not|never|can not|would not|would only|will only|only|just|helps no|gets us|gets you|gets nobody|gets no|is no) (going|going to|be|only|really|actually|ever){0,2} (help|helping|helpful|useful|get|make|change|solve|speed|bring|do|work|fix|productive|use|good|one|nobody|nowhere|slow|slows|makes|worsen|way|answer|anywhere|anything)',
    // you are too emotional
    // calm as the condition, or as what is needed
    '(when|once|until|till|after|unless|if|as soon as|whenever|the moment|before|while|now that|provided|assuming|as long as|wait for|only when) (that)? you (can|could|have|had|all|all have|finally|two|will|would|might|at last){0,2} <softly>{0,2} <calmed>',
    '(bit|little|some|more|need|show|with|appreciate|ask for|asking for|please) (more|of|a bit of|some|for|of your|a little|your|that)? (calmness|composure|restraint|self control|self restraint|chill|zen|cool heads|calm)',
    '(lower|bring down|turn down|take down|reduce|drop|cool) (the|your|that|this|our) (temperature|heat|volume|intensity|hysteria|tempo|drama)',
    'let us (all|both)? (just|please)? (simmer|calm|cool|settle|chill|relax|breathe|take a breath|take a step back|keep our heads|lower the temperature|bring the temperature|dial)',
    // Said aside: see `withAsides`.
    '[<aside>((regain|regained|restore|restored|recover|recovered|keep|maintain|retain|find|collect|regains|kept) .{0,2} <composure>|<composure> .{0,2} (regained|restored|recovered|cooled|settled|returned|returns|prevails|subsided))] .{0,5}',
    '^.{0,2} [<sore>(deep|big|slow) .{0,1} (breath|breaths)] .{0,4}',
    "(when|once|after|until|if|world|different|better) .{0,5} [<aside>(slept on it|night's sleep|cooled off|cooled down|clear head|fresh head|had some rest|had a rest)] .{0,2}",
  ],
  quiet: [
    '(once|when|after|until|till|if|as soon as|unless) you <softly>{0,2} (have|are|feel|had|can)? <softly>{0,2} ((composed|collected|gathered|calmed|settled|recovered|steadied|controlled|compose|collect|gather) (yourself|yourselves|your (thoughts|nerves|temper|composure|emotions))|calm again|in a better (mood|frame|state)|less (emotional|upset|angry|agitated|worked up|heated))',
    '(remain|stay|be|keep) <softly>{0,1} (patient|calm|composed|cool|civil) and (not|do not|try not|avoid|refrain|stop) (to|from)? (lose|get|be|losing|getting|become|raise|shout|panic|worry) .',
    '(not|never|do not|without|avoid) <softly>{0,1} (lose|losing) (your|the|ur) (temper|cool|composure|patience|rag|head|nerve)',
    '(please|kindly|better|try to|should|must|need to|have to|could) .{0,4} (be|become|stay|remain|get) .{0,2} [<sore><calmState> .{0,1} (in|about|now|first|then|and|please|sir|madam|with)] .{0,5}',
    "^.{0,3} [<sore><fury> .{0,3} (is|are|was|gets|get|will|does|do|has|never|help|helps|solves|brings|makes|bring|solve|won't) .{0,3} (not|nobody|no one|nothing|never|bad|poor|help|adviser|advisor|anyone|anybody|counselor|no|solution)] .{0,4}",
    '(chill pill|chill pills)',
    '(see|look at|view|consider|approach|treat|think about|deal with) (it|this|that|the .{1,2}) (more|a bit more|a little more|less)? (rationally|calmly|unemotionally|emotionally|objectively and calmly)',
    '(knickers|panties|undies|boxers|pants|drawers|tail) in (a|such a) (twist|bunch|knot|wad)',
    '(once|until|till|after|when|as soon as|if) (things|emotions|tempers|heads|everyone|everybody|we|we all|feelings|both sides|you both|the dust|your temper|your anger|your mood|the temperature|the anger|the heat|people|customers) (have|has|is|are|had|can|could|feel|will)? (all|both|a bit|a little|finally|gone|come|been){0,2} (calm|calmed|calmer|calms|calming|cool|cooled|cools|cooler|settle|settled|settles|simmered|simmers|subsided|subsides|dropped|drops|down|stay|keep|remain|passed)',
    '(in|with|have|having|has|adopt|use|take|try|to|over|keep) (a|an|your)? (little|bit|bit of a|more|much|rather|slightly|nice)? (calm|calmer|cooler|relaxed|rational|cool|less emotional|less heated|less angry|more measured) (and)? (polite|rational|collected|respectful)? (manner|way|tone|voice|conversation|discussion|mind|head|fashion|note|heads|minds|approach|chat|attitude)',
    '(less|bit less|fewer|without|minus) .{0,2} [<sore>(<fury>|shouting|swearing|tears|stress)] .{0,8}',
    '(not|nothing|no|never|hardly|nobody) .{0,8} (while|when|as long as|until|unless|in|with|once) .{0,6} [<sore>(agitated|emotional|emotions|worked up|heated|temper|tempers|composure|excited|hysterical|this angry|so angry|run this high|run high)] .{0,5}',
  ],
  unless: [
    // a thing is relaxed, calmed, cooled
    '((relax|calm|chill|settle|mellow|quiet|hush|breathe|slow) && !@hasComma) (on|onto|into|through)? (the|this|that|these|those|its|them|any|each|every|our|an|their|his|her|fit|mode|jeans|music|zone|filter|playlist) ',
    '((relax|calm|chill|breathe|ease|soothe) && !@hasComma) your !(self|horses|anger|temper|nerves|emotions|tits|boots|jets|mind|breath)',
    '(calm|settle|cool|quiet|slow|simmer|chill|wind) (it|them|things|this|that|him|her) down (with|by|to|for|before|in|using|overnight)',
    '(calm|cool|settle|slow|wind|chill|quiet|ease) ((down|off|out|up) && !@hasComma) (the|this|these|your|its|a|an|for (ten|twenty|thirty|five|an|one|two)|in the|to (room|below|about)|completely before) ',
    '(let|leave|allow|allowing|letting) (it|them|the|your|this|him|her) .{0,4} (relax|calm|cool|settle|chill|breathe|simmer)',
    '(take it|go) easy on',
    '(get|have|keep|take) a (grip|hold) (on|of) (the|its|it|this)',
    '(stay|keep|remain) cool (and|in|at|below|all|this|while|during|on|with|under|even|longer|for)',
    '(i|we|they|who|people|customers|agents|staff|colleagues|it|she|he) <softly>{0,1} (do|did|would|could|will|can|should|must|need|have) not',
    'not (be|feel|have to be|get) <softly>{0,2} (nervous|anxious|impatient|desperate|cross|excited|stressed) (to|about asking|about calling|for)',
    '(without|no|less|avoid|reduce|save) (you)? (the|all|any)? stress',
    '(frustrated|annoyed|impatient|angry|upset|mad|excited) (with|at) yourself',
  ],
  judge: withAsides(({ text, before, after, sentence }) => {
    if (/\bbreaths?$/.test(text) && /^ of\b/.test(after)) return null
    if (
      /\bbreaths?\b/.test(text) &&
      /\b(?:i|we|they|everyone|everybody|he|she) (?:all )?(?:let|lets|letting|breathed) (?:out )?$/.test(before)
    )
      return null
    if (/temperature|volume|heat|tempo/.test(text))
      return DEGREES.test(sentence)
        ? null
        : /\b(?:we|us|me|refund|talk|conversation|discuss|help|this|it|here)\b/.test(after)
          ? undefined
          : 'hint'
    if (SPARED.test(before) && !/^(?:so|and|then|but) (?:please|just|kindly)/.test(text)) return null
    if (/^(?:so|and|then) you/.test(text) || /\byou (?:can|may)(?: \w+)? (?:relax|breathe|unwind|chill)/.test(text))
      return null
    if (/^(?:please |kindly |you )?(?:do |should |must )?not/.test(text) && OTHER.test(before)) return null
    if (/\bshould not (?:have to )?(?:be|feel|get)/.test(text) && GRANTED.test(sentence)) return null
    if (/breath|calm|relax|chill|medit|step back/.test(text) && TEACHES.test(before)) return null
    if (/breath/.test(text) && /^ (?:away|test|taken|freshen|of fresh air|of air|sounds)\b/.test(after)) return null
    if (
      OTHER.test(before) &&
      !/\byou|^no /.test(text) &&
      /calm|relax|composure|breath|^in a|^with a|^have|^explain|^speak|^talk/.test(text)
    )
      return null
    if (/^you (?:are|seem|sound|look|were|get)/.test(text)) return GRANTED.test(sentence) ? null : undefined
    if (
      /^(?:without|instead of|rather than|help|helps|why|avoid|stop)\b/.test(text) &&
      !/\byou\b/.test(before + text) &&
      (OTHER.test(before) || GRANTED.test(sentence))
    )
      return null
    if (/^if you (?:feel|would feel) calmer/.test(text)) return 'hint'
    return undefined
  }),
  rewrites: [
    'You have every reason to be upset about {issue|this}, and I want to put it right.',
    'I can see why {issue|this} is frustrating. Let me sort it out with you.',
    'I hear you. Let me help with {issue|this}.',
  ],
  examples: {
    bad: [
      'Once you have collected yourself, we can go on.',
      'Let us take the heat out of this, shall we, and not lose our heads? Do not lose your temper.',
      'Mate, breathe. The van is two streets away.',
      "Panicking about it isn't going to help.",
      "Once tempers have cooled, I'm happy to discuss the deposit.",
      'Try to see this rationally rather than emotionally.',
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
      'We all let out a deep breath when the tracking moved.',
      'Your contract has a cooling-off period of 14 days.',
      'Please lower the temperature on the thermostat to 18 degrees.',
      'Please let it relax for ten minutes before slicing it.',
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
