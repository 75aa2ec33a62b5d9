import type { CheckInput } from '../../engine/check-input'
import type { Context } from '../../engine/context/types'
import type { Place } from '../../engine/draft/facts'
import { sentenceFacts } from '../../engine/draft/sentence-facts'
import { checkRule } from '../types'
import { isClearlyLacking, isLacking } from './shared/lacking'
import { demands, opening, ownSentences, tookAsFeedback } from './shared/places'

/** The part of the reply in which being heard still counts. */
const EARLY = 0.4

/** What is done or comes next says the thing's name, and yet nothing of how it was for them. */
const ACT =
  /\b(?:(?:has|have|had|was|were|is|are|will be|been) (?:\w+ )?(?:refunded|issued|sent|booked|lifted|processed|initiated|printed|restored|reopened|approved|unlocked|attached|reset|credited|shipped|replaced|scheduled|arranged|released|paid|transferred|posted|returned|corrected|closed|canceled|deposited|dispatched|delivered|moved|added|removed|changed|updated|reversed|raised|logged|passed|forwarded|cleared|collected)|you can|(?:i|we) (?:have|will|can|need|require)|(?:refund|replacement|credit)\b.*\b(?:issued|sent|processed|on its way)|runs every|at stage|to cancel)\b/
const FELT =
  /\b(?:should|sorry|apolog\w+|regret|not|never|no|too|must|awful|terrible|horrible|horrid|wrong|shame\w*|unacceptable|waited?|without|miss(?:ed|ing)|broken|late|lost|twice|again|our (?:fault|mistake|error)|we (?:sent|charged|lost|failed|missed|broke|cut|took|got|gave|let|closed|blocked|forgot))\b/

/** They had to ask before. */
const ASKED =
  /\b(?:asked|told|wrote|written|called|rung|emailed|messaged|begged|requested|contacted|chased|reminded)(?: (?:you|them|your \w+|this|about \w+))? (?:\w+ )?(?:\d+|two|three|four|five|six|seven|eight|ten|several|many|countless|multiple|so many|umpteen) times\b|\b(?:third|fourth|fifth|sixth|tenth|nth|umpteenth) time (?:i|we|of|that)\b/
/** Steps for them to take, told at once. */
const STEP =
  /^(?:(?:hi|hello|hey|dear|ok|okay|sure|so|sir|madam|please|kindly|pls|just|first|now|then|simply|yes|no|to (?:\w+[ ,]+){1,9}?|for (?:\w+[ ,]+){1,6}?|in order to (?:\w+[ ,]+){1,9}?)[\s,!.-]*)*(?:updat|upload|downloa|open|go|click|tap|press|select|choos|enter|typ|log|sign|restart|reboot|(?:re|un)?install|turn|switch|hold|unplug|plug|remov|insert|connect|disconnect|check|clear|delet|visit|follow|fill|scroll|send|email|mail|call|ring|contact|shar|provid|return|post|pack|print|attach|use|try|set|reset|keep|wait|allow|make sure|ensur|see|read|refer|head|navigat|submit|complet|verif|confirm|sav|copy|chang|add|get|take|bring|run|start|close|quit|swap|replac|give|tell|let (?:us|me) know|reply|forward|quot|hand|drop|repeat|rais|register|appl(?:y|ies))(?:e|y)?\b/

/** Log odds from which on an apology, in whatever words, shows that they were heard. */
const REPENTS = 1

function heard(input: CheckInput, places: readonly Place[]): boolean {
  const { facts, reply, sentences } = input
  const own = ownSentences(input)
  const until = Math.max(reply.length * EARLY, own[1]?.end ?? own[0]?.end ?? 0)
  return (
    places.some((place) => {
      if (place.start >= until) return false
      const sentence = sentences.find((s) => s.start === place.start)
      return (
        sentence === undefined ||
        sentenceFacts(sentence).validates ||
        sentenceFacts(sentence).sympathy ||
        (!STEP.test(sentence.norm) && (!ACT.test(sentence.norm) || FELT.test(sentence.norm)))
      )
    }) ||
    facts.apologies.some((apology) => apology.specific && apology.start < until) ||
    sentences.some((s) => s.start < until && sentenceFacts(s).odds.apology >= REPENTS)
  )
}

const hasTrouble = ({ troubled, vulnerable, repeat, anger, normalized }: Context): boolean =>
  troubled || vulnerable || (repeat && anger > 0) || ASKED.test(normalized)

export default checkRule({
  id: 'missing-acknowledgement',
  family: 'substance',
  title: 'The problem is not acknowledged',
  why: 'Nothing near the start shows that the customer was heard; an angry customer reads no solution before that.',
  sources: [
    {
      title: 'Herhausen et al. 2023, high-arousal complaints, Journal of Marketing',
      url: 'https://doi.org/10.1177/00222429221119977',
    },
    { title: 'Listen and repeat back (seed 004)' },
  ],
  severity: 'warn',
  rewrites: [
    'You should not have had to write to us about {issue}.',
    'I can see why {issue|this} is frustrating.',
    'Thank you for telling us about {issue|this}.',
    'I understand how annoying {issue|this} must be.',
  ],
  check: (input) => {
    const { context, facts, thread } = input
    if (!demands(input)) return []
    if (context.fault === 'theirs' && context.anger === 0) return []
    // In a chat the one detail that is needed may come first.
    if (thread.channel === 'chat' && facts.asksBack && facts.words < 20) return []
    const sorry = facts.apologies.length > 0 || facts.regrets
    // Anger that names nothing leaves nothing to name.
    if (context.issues.length === 0 && sorry) return []
    const found = hasTrouble(context) && !heard(input, facts.acknowledgements) && !tookAsFeedback(input)
    if (!isLacking('acknowledgement', input, found)) return []
    const seeks = /\b(?:understand|know|learn|see) (?:what|the (?:issue|problem)|where|how|more)\b|\bcloser look\b/
    const clear =
      found &&
      isClearlyLacking('acknowledgement', input) &&
      !sorry &&
      context.complaint &&
      !heard(input, facts.sympathies) &&
      context.issues.length > 0 &&
      (context.vulnerable || context.anger >= 2) &&
      !input.sentences.some((s) => seeks.test(s.norm))
    const at = opening(input)
    return [{ start: at, end: at, severity: clear ? 'warn' : 'hint' }]
  },
  examples: {
    bad: [
      { customer: "Third time I'm writing: where's my refund?!", reply: 'Hi. Please provide your order number.' },
      { customer: "My daughter's gift came broken", reply: 'We can send a replacement.' },
      { customer: 'You cancelled my booking the night before', reply: 'Your refund will take 5 days.' },
      { customer: "I'm furious", reply: 'Thank you for contacting Acme support.' },
      { customer: 'Charged after I cancelled!!', reply: 'Refund issued.' },
      { customer: 'My mum died and you keep sending her bills', reply: 'Please send the death certificate.' },
      {
        customer: 'The zip broke on day one!!',
        reply: 'Hello Sam,\nPlease share your account name.\nKind regards,\nPat',
      },
      {
        customer: 'My flat has had no water since Sunday, this is ridiculous',
        reply: 'An appointment is free on Tuesday.',
      },
    ],
    ok: [
      {
        customer: "Third time: where's my refund?!",
        reply: "You shouldn't have to ask three times. It's going out today.",
      },
      { customer: 'gift came broken', reply: 'A broken gift is a horrid surprise; a new one ships tonight.' },
      { customer: 'How do I export?', reply: 'File, then Export.' },
      {
        customer: 'You cancelled my booking',
        reply: "Losing your room the night before is awful. Here's what I've found nearby.",
      },
      { customer: 'refund pls', reply: 'Done: £12 is on its way.' },
      {
        customer: 'My mum died and you keep sending bills',
        reply: "I'm so sorry about your mum, and that our letters kept coming. I've stopped them.",
      },
      { customer: 'Lovely lamp, thank you!', reply: 'Enjoy it.' },
      {
        customer: 'The zip broke on day one!!',
        reply: 'A zip should last longer than a day. A new jacket ships today.',
      },
    ],
  },
})
