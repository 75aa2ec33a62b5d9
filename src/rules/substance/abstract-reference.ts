import { sentenceFacts } from '../../engine/draft/sentence-facts'
import { greetingLength } from '../../engine/rewrite/compose'
import { perSentence } from '../per-sentence'
import { soundsLike } from '../sounds-like'
import { checkRule } from '../types'

/** Nouns that could stand for anything, with what points at them. */
const NOUN =
  'issues?|matters?|requests?|enquir(?:y|ies)|inquir(?:y|ies)|concerns?|quer(?:y|ies)|situations?|problems?|cases?|items?|products?|incidents?|circumstances?|experiences?|discrepanc(?:y|ies)|grievances?|difficult(?:y|ies)|inconveniences?|occurrences?|things?|stuff|subjects?|topics?|points?|errors?|complaints?|feedback|affairs?|events?|submissions?|troubles?|correspondence|communication|emails?|messages?|tickets?|purchases?|transactions?|services?|reports?|observations?|comments?|remarks?|aspects?|details|necessary|needful|steps?|measures?|actions?|same'
const ABSTRACT = new RegExp(
  `\\bthe (?:case|matter|issue) about your (?:order|account|request)\\b|\\b(?:your|ur|ya|this|the|said|these|those|such|an|any|that|all|some|what|appropriate|relevant|necessary|suitable|proper|required) (?:(?:\\w+ly |\\w+ ){0,3}?)(?:${NOUN})\\b(?! (?:you ordered|number|id\\b|with the \\w+ \\w+|with your|about|to (?:change|cancel|move|return)|#|\\d))|\\b(?:what|everything that|whatever) (?:you|has|had)? ?(?:happened|mentioned|described|raised|reported|experienced|told us|went wrong)\\b|\\b(?:this|that|these) (?:sort|kind|type)s? of (?:thing|issue|problem|situation)s?\\b|\\b(?:gets?|been|be) (?:looked (?:at|into)|taken care of|dealt with|actioned)|\\b(?:about|of|regarding|with|on) (?:this|that|it all|the same|everything)(?=[.,!;]|$| and\\b)|\\bwhat (?:occurred|happened|you (?:went|have been|are going) through)|\\ball (?:sorted|done|good|resolved|set)|\\bthings (?:have|are|were|will|should)\\b`,
  'gi',
)
/** Stems that name nothing of the customer's: the vague nouns, our people, our verbs, courtesy. */
const VAGUE = new Set(
  'acknowledg face adopt sort end check handl keep eye us serv cours foremention aforement assess chang caus found referr transact evalu place describ therein part interest product made situat follow cooper convers conclud action approach complet finish done issu matter request enquiri inquiri concern queri situat problem case item product incid circumst experi discrep grievanc difficulti inconveni occurr stuff subject topic point error complaint feedback correspond commun email mail messag ticket buy transact servic report observ comment remark aspect team depart colleagu parti person peopl folk staff agent specialist expert engin manag repres offic side end behalf attent action step measur process priorit prioriti review investig handl address resolv resolut solv solut fix check work note notic receiv assign forward pass share rais escal discuss record regist regard respect refer relev appropri concern suitabl necessari correct proper involv due cours outcom result updat respons repli respond contact touch write wrote bring brought rais inform convei understand understood apolog regret patienc valu appreci import trust assur rest ensur sure hope wish happi glad recent abov below mention describ trail further accord manner look care need full detail aw experienc happen went wrong caus occur interest feel felt reach open close thing sort place put rectifi stand kindli hereto therein said awar deal troubl affair read event submiss accept hand six seven five noon transpir aros aris pursu remedi right underwai intern extern desk unit author superior senior higher channel progress mean earliest anyon wait posit heard hear everyon whole entir gladli sever certain variou go ms mrs quick quickli brief briefli short shortli soon just say tell told line drop word news good fine final okai ok friday monday tuesday wednesday thursday saturday sunday fridai mondai tuesdai wednesdai thursdai saturdai sundai tomorrow today todai tonight week weekend month day dai hour morn afternoon even night minut moment earlier later yesterday yesterdai yet still now again next last begin start continu proceed taken gotten got come came know known ask answer speak spoke talk chat phone call regist log tackl remedi amend amends wheel motion rectif clarif look peek glanc check-up progress move movement behalf way head director bos boss supervisor lead senior custom reader writer dear sir madam friend everyth anyth someth noth whatev advis advic guid sincer pleas'.split(
    ' ',
  ),
)

/** Could be about anything, whatever its nouns. */
const soundsVague = soundsLike('abstract-reference')

/** Abstract nouns of one sentence, UTF-16 in it; the whole of it where it only sounds like it. */
const placesIn = perSentence((sentence) => {
  const { text } = sentence
  if (sentenceFacts(sentence).frame) return []
  const nouns = [...text.matchAll(ABSTRACT)].map((m) => ({ start: m.index, end: m.index + m[0].length }))
  if (nouns.length > 0 || !soundsVague(sentence)) return nouns
  return [{ start: greetingLength(text), end: text.length }]
})
/** "The case about your order". */
const isOfAKind = perSentence(
  ({ norm }) =>
    norm.includes(' about your ') && /\bthe (?:case|matter|issue) about your (?:order|account|request)\b/.test(norm),
)
/** Stems that name something; asked only where a noun is abstract. */
const namesIn = perSentence((sentence) => sentenceFacts(sentence).stems.filter((stem) => !VAGUE.has(stem)))

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
    // Praise has no thing that could be named.
    if (context.known && !context.troubled && !context.question && context.asks.length === 0) return []
    // Two things that are named, or one that is the customer's, and the nouns beside them do no harm.
    const few = context.known ? 0 : 1
    let first: { start: number; end: number } | undefined
    let found = 0
    let named = 0
    let kind: boolean | undefined
    for (const sentence of sentences) {
      if (sentenceFacts(sentence).frame) continue
      const places = placesIn(sentence)
      const place = places[0]
      if (place) first ??= { start: sentence.start + place.start, end: sentence.start + place.end }
      found += places.length
      if (/\d{2,}/.test(sentence.text)) named++
      // What sounds as if it could be about anything names nothing but what the customer named.
      const vague = soundsVague(sentence)
      const theirs = context.known && (found > 0 || vague)
      named += namesIn(sentence).filter((stem) => (theirs ? context.stems.has(stem) : !vague)).length
      kind ??= named > few ? sentences.some(isOfAKind) : undefined
      if (kind === false) return []
    }
    if (!first) return []
    // Even its kind is only the kind.
    const onlyItsKind = found === 1 && (kind ?? sentences.some(isOfAKind))
    // One vague noun, and nothing said that would not fit any other message.
    return named === 0 || onlyItsKind || (!context.known && found >= 2 && named <= 1) ? [first] : []
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
      { customer: 'Great shop, love it', reply: 'Thank you for your feedback and for your trust!' },
      {
        customer: 'The kettle leaks',
        reply: 'I have passed your request on, and the product, your kettle, comes back on Monday.',
      },
    ],
  },
})
