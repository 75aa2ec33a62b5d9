import { perConversation, perSentence } from '../per-sentence'
import { ownSentences } from '../substance/shared/places'
import { checkRule } from '../types'

const LEAD =
  '(?:(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|oh|ah|oops|aw|gosh|omg|no|yikes|ouch|well|ok|yes|thanks|thank you|thank you for (?:writing|contacting us|reaching out|getting in touch|your (?:message|email))|we|i|am|are|do|is|must|would like to|want to|wish to|can only|so|very|really|truly|deeply|extremely|terribly|most|dreadfully|awfully|sincerely|humbly|my|our|please|kindly|accept|sincere|sincerest|deepest|deep|many|a thousand|heartfelt|full|[a-z]+(?=,))[\\s,!.–—-]+)*'
const SORRY =
  '(?:sorry|apologies|apologize|apology|pardon(?: (?:me|us))?|excuse (?:me|us)|forgive (?:me|us)|my bad|mea culpa|regrets?|whoops)'
/** What any firm is sorry for: a word that no customer's own trouble stands in. */
const ANYTHING =
  '(?:so much|again|sorry|sir|madam|ma am|mate|dear|love|guys|there|everyone|bro|bruh|brother|fam|buddy|pal|hun|hon|man|dude|champ|boss|chief|ji|sis|folks|all|babe|darling|sweetheart|friend|my friend|customer|valued customer|miss|mister|lads|friends|player|gamer|from (?:us|me|all of us|the team|our side)|on behalf of (?:the team|us all|everyone(?: here)?|the company)|about that|(?:about|for|over|regarding) (?:that|this|it|same|the same|everything|(?:(?:the|any|all|all the|your|this|such|these|all this|any and all|possible|whatever|recent|poor|bad|unpleasant|negative) )*(?:inconveniences?|inconvenience caused|delays?|wait|waiting|trouble|hassle|bother|mix ?-?up|mess|issues?|problems?|error|mistake|confusion|experience|situation|disruption|frustration|upset|stress|incident|matter|mishap|misunderstanding|service|distress|difficult(?:y|ies)|faff|hiccup|glitch|late reply|slow reply|thing|happening|disappointment|oversight|nuisance|discomfort|shambles|inaccuracy|blunder)(?: (?:caused|this (?:has |may have |might have )?caused|you (?:have )?(?:faced|experienced|had)|faced|experienced|here|there|at our end|on our (?:side|end|part)|to you))?)|to hear(?: (?:that|this|it|about (?:that|this|it)))?)'
const SAID = /\b(?:sorry|apolog\w+|pardon|excuse|forgive|my bad|mea culpa|regrets?|whoops)/i
/** The sorry up to the next stop: nothing in it that only this customer could have been told. */
const BARE = new RegExp(
  `^\\W*${LEAD}${SORRY}(?:[\\s,]+(?:${ANYTHING}|${LEAD.slice(0, -1)}))*\\s*(?:[.,!;:…–—-]|\\band\\b|\\bcould\\b|\\bcan\\b|\\bplease\\b|$)`,
)
/** Heat or hurt that the mood does not measure. */
const RAISED =
  /\b(?:done with|i'?m done|im done|again|third|fourth|fifth|twice|days|weeks?|hours|months|never|nobody|worst|ruined|lost|broken?|smashed|wrong|without|still|stranger|stolen|missed|hurt|injured|sick|fed up|angry|furious|terrif\w+|scared|afraid|frighten\w*|panic\w*|humiliat\w+|embarrass\w+|asham\w+|shock\w+|disgust\w+|awful|terrible|horrible|appall\w+|unacceptable|ridiculous|disgrace\w*|useless|bailiffs?|cry|cried|crying|tears|stuck|stranded|freezing|flooded|soaked|charged|overcharged|deleted|wiped|cancell?ed|refused|dead|fail\w*|useless|joke|scam\w*|pathetic|upset|distress\w*|worried|desperate|hospital|funeral|wedding|birthday|complain\w*|complaint|hours?|sick|ruin\w*|nightmare|shambles|mess|late|cold|leak\w*|crash\w*)\b/i
const isRaised = perConversation(
  ({ anger, repeat, complaint, fault, text }) =>
    anger > 0 || repeat || (complaint && fault === 'ours') || /!|[A-Z]{4}/.test(text) || RAISED.test(text),
)
/** The bare sorry that it begins with, or nothing. */
const bareIn = perSentence(({ norm }) => BARE.exec(norm)?.[0] ?? '')
const LATE = 0.6
/** Fewer words than these behind a bare sorry take nothing up. */
const FEWEST_TO_TAKE_UP = 3

export default checkRule({
  id: 'apology-timing',
  family: 'apology',
  title: 'The sorry in the wrong place',
  why: 'A bare sorry before you show that you heard them, or one behind all the reasons, sounds like a formula.',
  sources: [
    { title: 'Say sorry when the anger has died down (seed 004)' },
    {
      title: 'Frantz & Bennigson 2005, Better late than early, JESP',
      url: 'https://doi.org/10.1016/j.jesp.2004.07.007',
    },
  ],
  severity: 'hint',
  priority: 3,
  rewrites: [
    "I can see why {issue|this} is frustrating, and I'm sorry.",
    "I'm sorry {sorryFor|that this happened to you}.",
    "You should not have had to deal with {issue|this}, and I'm sorry.",
  ],
  check: (input) => {
    const { context, facts, reply } = input
    if (!context.known || context.thanks || !isRaised(context)) return []
    const own = ownSentences(input)[0]
    // A mere "So sorry!" counts as a frame, so it is looked for before the first own sentence, too.
    const head = own ? input.sentences.slice(0, input.sentences.indexOf(own) + 1) : input.sentences
    const first = head.find((s) => bareIn(s) !== '') ?? own
    const apology = facts.apologies[0]
    if (!first) return []
    const heardBefore = (at: number): boolean => facts.acknowledgements.some((place) => place.start < at)
    const bare = bareIn(first)
    // "Sorry to hear that!" takes nothing up: only what stands behind it may.
    const more = bare ? first.norm.slice(bare.length).trim().split(/\s+/).length >= FEWEST_TO_TAKE_UP : false
    if (bare && !heardBefore(more ? first.end : first.start)) {
      // Only the word itself, so that what it is for stays free for other findings.
      const word = SAID.exec(first.text)
      const start = first.start + (word?.index ?? 0)
      return [{ start, end: word ? start + word[0].length : first.end }]
    }
    if (!apology) return []
    if (apology.start > reply.length * LATE && !heardBefore(apology.start) && !facts.owns)
      return [{ start: apology.start, end: apology.end }]
    return []
  },
  examples: {
    bad: [
      { customer: "I've been waiting 3 weeks!!", reply: "Sorry! What's your order number?" },
      { customer: 'You ruined my event', reply: 'Apologies. Refund done.' },
      {
        customer: 'Furious about this bill',
        reply: 'Our meters are read monthly. Prices rose in May. Your usage went up. Also, sorry.',
      },
      {
        customer: 'Nobody called back, again',
        reply: "We had staff shortages and a system change, and it was a holiday. I'm sorry.",
      },
      { customer: 'THIS IS A JOKE', reply: 'Sorry about that. Can I close this?' },
      { customer: 'Worst hotel ever, no towels!!', reply: 'So sorry! How many do you need?' },
    ],
    ok: [
      {
        customer: "I've been waiting 3 weeks!!",
        reply: "Three weeks is far too long, and I'm sorry. Which order is it?",
      },
      {
        customer: 'You ruined my event',
        reply: "Your event should have had those chairs by noon. I'm sorry they didn't come. I've refunded it all.",
      },
      {
        customer: 'Furious about this bill',
        reply: "A bill of £300 is a shock. I'm sorry we didn't warn you. Here's what makes it up.",
      },
      { customer: 'What time do you open?', reply: 'Sorry, we open late on Sundays: 11.' },
      { customer: 'Nobody called back', reply: "You were promised a call and didn't get one. I'm sorry." },
      { customer: 'tiny typo on your site', reply: 'Sorry! Fixed, thank you.' },
    ],
  },
})
