import { sentenceFacts } from '../../engine/draft/sentence-facts'
import { checkRule } from '../types'

const ABSTRACT =
  /\b(?:your|this|the|said|these|those) (?:(?:\w+ )?(?:issues?|matters?|requests?|enquir(?:y|ies)|inquir(?:y|ies)|concerns?|quer(?:y|ies)|situations?|problems?|cases?|items?|products?))\b(?! (?:you ordered|number|id\b|of|with the|with your|about|that you|to (?:change|cancel|move|return)|#|\d))/gi
const VAGUE = new Set('issu matter request enquiri inquiri concern queri situat problem case item product'.split(' '))

export default checkRule({
  id: 'abstract-reference',
  family: 'substance',
  title: 'Their thing has no name',
  why: '“Your issue” could be anybody’s; naming the thing shows that you read the message.',
  sources: [
    {
      title: 'Packard & Berger 2021, How concrete language shapes customer satisfaction, Journal of Consumer Research',
      url: 'https://doi.org/10.1093/jcr/ucaa038',
    },
  ],
  severity: 'hint',
  rewrites: [
    { scope: 'match', text: '{issue|[the thing itself]}' },
    { scope: 'match', text: '[what it is, in their words]' },
    { scope: 'match', text: '[name of the thing]' },
  ],
  check: ({ sentences, context }) => {
    const found: { start: number; end: number }[] = []
    let concrete = 0
    for (const sentence of sentences) {
      ABSTRACT.lastIndex = 0
      for (let m = ABSTRACT.exec(sentence.text); m; m = ABSTRACT.exec(sentence.text))
        found.push({ start: sentence.start + m.index, end: sentence.start + m.index + m[0].length })
      if (context.known)
        for (const stem of sentenceFacts(sentence.text, sentence.norm, sentence.words).stems)
          if (!VAGUE.has(stem) && context.stems.has(stem)) concrete++
    }
    const about = sentences.some((s) => /\bcase about\b/.test(s.norm))
    if (found.length === 0 && about) {
      const s = sentences.find((x) => /\bcase about your (?:order|account|request)\b/.test(x.norm))
      return s ? [{ start: s.start, end: s.end }] : []
    }
    return found.length >= 2 && concrete === 0 ? found.slice(0, 1) : []
  },
  examples: {
    bad: [
      "I'll look into your issue and resolve the matter.",
      "We've received your request regarding the product.",
      'Your concern is important; this situation will be handled.',
      'I have checked the item and the problem.',
      "We'll process your enquiry and respond to your query.",
      'The case about your order is with the team.',
      'Thank you for raising this matter. Your case is open.',
    ],
    ok: [
      "I'll look into the missing kettle lid.",
      'Your order 1881 (two lamps) left today.',
      "I've fixed the login on your iPad.",
      'Your request to change the delivery to Friday is done.',
      'The item you ordered, a grey T-shirt in M, is packed.',
      'Good question: the battery lasts nine hours.',
      {
        customer: 'The kettle leaks',
        reply: 'I have passed your request on, and the product, your kettle, comes back on Monday.',
      },
    ],
  },
})
