import { checkRule } from '../types'

const EMOJI =
  /[\u{1F600}-\u{1F606}\u{1F609}-\u{1F60D}\u{1F60E}\u{1F617}-\u{1F61C}\u{1F638}-\u{1F63B}\u{1F642}\u{1F643}\u{1F917}\u{1F929}\u{1F970}\u{1F973}\u{1F389}\u{1F38A}\u{1F388}\u{1F381}\u{1F525}\u{1F680}\u{1F44D}\u{1F44F}\u{1F64C}\u{1F4AF}\u{1F4AA}\u{2728}\u{1F31F}\u{2B50}\u{1F496}-\u{1F49F}\u{1F493}-\u{1F495}\u{2764}\u{1F499}-\u{1F49C}\u{1F9E1}\u{1F90D}\u{1F60A}\u{1F607}\u{1F61D}\u{1F911}\u{1F483}\u{1F57A}\u{1F942}\u{1F37E}\u{1F308}\u{2600}\u{1F31E}\u{1F92A}\u{1F44B}\u{1F618}\u{1F601}]\u{FE0F}?|(?<=\s|^)[:;]-?[D)](?=\s|$)/gu
const ALARM = /[\u{1F631}\u{1F632}\u{1F633}\u{1F62E}\u{1F605}\u{1F602}\u{1F923}\u{1F648}]/u
const CHEER =
  /\b(?:awesome|fantastic|amazing|yay+|woo ?hoo+|hooray|hurray|yippee|super (?:sorry|easy|excited|happy|duper)|superb|fabulous|terrific|wonderful|brilliant|excellent (?:question|news|choice)|perfect|cool(?: beans)?|sweet|no worries|not a problem|no problem(?:o)?|no probs|no biggie|easy[- ]peasy|all good|great (?:question|news|to hear|day|choice)|good question|happy to help|glad to help|delighted|thrilled|stoked|excited|love (?:it|that|this)|you rock|cheers|let us dive|dive in|have (?:a|an) (?:[a-z]+ )?(?:great|amazing|wonderful|fantastic|lovely|nice|fabulous|super|awesome|blessed|beautiful|fab|good) (?:day|evening|weekend|one|afternoon|week|time)|happy (?:monday|tuesday|wednesday|thursday|friday|weekend|shopping)|hey there|hiya|howdy|hey hey|hi there+|woop|ta[- ]?da|voila|no stress|do not worry be happy|haha+|hehe+|lol|lmao|oopsie|oopsies|whoopsie|oopsy|oops|my friend|buddy|fun fact|my pleasure|with pleasure|it is our pleasure|smile|stay awesome|sunny|what a (?:great|wonderful)|hope you are (?:having|doing) (?:a )?(?:great|wonderful|amazing|fantastic|well|good)[a-z ]*|hope you had|hooroo|rock on|you got this|keep smiling|party|best wishes for a|super|yes!|warm and sunny|enjoy)\b/
/** Cheer about work done or about what the customer praised is not out of place. */
const SOFT =
  /\b(?:cheers|hey there|hi there|perfect|sweet|cool|enjoy|my friend|brilliant|wonderful|happy to help|glad to help|excited|delighted|with pleasure|my pleasure|hope you are|super|amazing|excellent)\b/

const GREET =
  /^(?:hey there|hi there+|hiya|howdy|cheers|my friend|enjoy|super|cool|party|hope you|excited|with pleasure|have a (?:good|nice|lovely))/
const CALM =
  /^(?:no worries|no problem|not a problem|happy to help|glad to help|all good|perfect|sweet|delighted|amazing|wonderful|awesome|fantastic|excited|excellent)/
const PARTY = /[\u{1F389}\u{1F38A}\u{1F973}\u{1F602}\u{1F923}\u{2728}\u{1F631}\u{1F483}\u{1F57A}\u{1F680}\u{1F525}]/u
const PLEASED =
  /\b(?:thank(?:s| you)[^.?!]{0,30}\b(?:rating|ratings|review|feedback|kind words|shout|compliment|love|support|stars?)|glad (?:to (?:know|hear|see)|you|that you|we)|happy to (?:hear|know)|you (?:love|loved|like|liked|enjoy|are enjoying)|love (?:back|your|to hear)|5[- ]star|pleasure to)\b/

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
  check({ sentences, context, reply }) {
    if (!context.known || (context.thanks && context.anger === 0 && !context.vulnerable)) return []
    const grave = context.vulnerable || context.selfHarm || context.safety
    if (context.anger === 0 && !grave && !(context.complaint && context.repeat)) return []
    // Praise passed on, or thanks for a good rating: then the mood was misread, not the reply.
    if (!grave && PLEASED.test(sentences.map((s) => s.norm).join(' '))) return []
    const found: { start: number; end: number; severity?: 'warn' | 'hint' }[] = []
    let marks = 0
    for (const s of sentences) {
      const raw = reply.slice(s.start, s.end)
      marks += (s.text.match(/!/g) ?? []).length
      const cheer = CHEER.exec(s.norm)
      const emoji = [...raw.matchAll(EMOJI)][0] ?? ALARM.exec(raw)
      const loud = /!/.test(s.text)
      if (cheer && /\b(?:not|never|less than|far from)(?: [a-z]+){0,2} $/.test(s.norm.slice(0, cheer.index))) continue
      if (emoji) {
        const start = s.start + emoji.index
        const strong = grave || PARTY.test(emoji[0]) || (cheer !== null && !GREET.test(cheer[0]))
        const severity = strong && (context.complaint || grave || context.anger >= 2) ? 'warn' : 'hint'
        found.push(cheer ? { start: s.start, end: s.end, severity } : { start, end: start + emoji[0].length, severity })
      } else if (cheer) {
        const soft =
          !grave &&
          (GREET.test(cheer[0]) ||
            (SOFT.test(cheer[0]) && !loud) ||
            (CALM.test(cheer[0]) && !loud && context.anger < 2))
        found.push({ start: s.start, end: s.end, severity: soft ? 'hint' : 'warn' })
      }
    }
    if (found.length === 0 && marks >= 2) {
      const last = sentences.filter((s) => s.text.includes('!')).pop()
      if (last) found.push({ start: last.start, end: last.end, severity: 'hint' })
    }
    // The loudest alone: one card is enough.
    const first = found.find((f) => f.severity === 'warn') ?? found[0]
    return first ? [first] : []
  },
  rewrites: [
    'You’re right to raise {issue|this}.',
    'I’m sorry {sorryFor|about this}. [what you’re doing about it]',
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
