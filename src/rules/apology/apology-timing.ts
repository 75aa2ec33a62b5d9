import { ownSentences } from '../substance/shared/places'
import { checkRule } from '../types'

/** Nothing but the sorry: no thing, no reason. */
const BARE =
  /^(?:(?:oh|ah|so|very|really|we are|i am|my|our|please accept (?:my|our)|we|i|sincere|sincerest|deepest|deeply|extremely|truly|apologies|oops|no)[\s,]*)*(?:sorry|apologies|apologize|apology)(?: (?:so much|about (?:that|this|it)|for (?:that|this|it|(?:the|any) inconvenience(?: caused)?)|again|everyone|there))?[\s!.,]*$/
const LATE = 0.6

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
  rewrites: [
    "I can see why {issue|this} is frustrating, and I'm sorry.",
    "I'm sorry {sorryFor|that this happened to you}.",
    "You should not have had to deal with {issue|this}, and I'm sorry.",
  ],
  check: (input) => {
    const { context, facts, reply } = input
    if (!context.known || !context.complaint || context.thanks) return []
    if (context.anger === 0 && context.fault !== 'ours' && !context.repeat) return []
    const first = ownSentences(input)[0]
    const apology = facts.apologies[0]
    if (!first || !apology) return []
    const heardBefore = (at: number): boolean => facts.acknowledgements.some((place) => place.start < at)
    if (apology.start >= first.start && apology.end <= first.end) {
      return BARE.test(first.norm) && !heardBefore(first.end) ? [{ start: first.start, end: first.end }] : []
    }
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
