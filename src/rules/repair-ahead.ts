import { Memory } from '../engine/text/remember'
import { WordsRegexes } from '../engine/text/words-regex'
import type { MatchView } from './types'

/**
 * What follows a refusal or an apology: something that we do about it (`ours`), something that the customer
 * may do (`yours`), or neither. Over normalized, lower-case text.
 */
export type Repair = 'ours' | 'yours' | undefined

const DOING =
  'send|sent|sending|rebook|rebooked|rebooking|book|booked|booking|ask|asked|asking|arrange|arranged|arranging|order|ordered|refund|refunded|refunding|replace|replaced|replacing|cancel|canceled|extend|extended|add|added|credit|credited|fix|fixed|fixing|check|checked|checking|pass|passed|passing|forward|forwarded|forwarding|escalate|escalated|escalating|raise|raised|raising|call|called|calling|email|emailed|write|contact|contacted|contacting|reach|look|looked|looking|find|found|finding|resend|resent|reship|move|moved|change|changed|update|updated|set|reset|start|started|open|opened|reopen|reopened|attach|attached|ship|shipped|issue|issued|offer|offered|offering|give|given|let you know|get back|get it|get you|get someone|get this|make sure|make it|make an exception|put|waive|waived|remove|removed|swap|swapped|exchange|connect|transfer|transferred|help you|help with|help by|assist|walk you|guide|sort|sorted|work|working|review|reviewing|investigate|investigating|share|shared|report|reported|flag|flagged|follow|log|logged|hold|held|keep|reserve|reserved|upgrade|upgraded|apply|applied|honor|honored|restore|restored|recover|collect|deliver|pick|chase|chased|chasing|talk|speak|spoken|looped|invite|notify|notified|price|do it|do this for you|do that for you|match|cover|covered|pay|reimburse|ring|rung|try|trying|see if|see what|see whether|confirm with|message|post|posted|process|processed|approve|approved|activate|activated|switch|switched|unlock|unlocked|take it|take care|take the|take another|take a|hand|handed|suggest|recommend|show|explain|tell you|be in touch|be back|stay|prepare|prepared|print|dispatch|dispatched|redeliver|top up|return|returned'
const SOFT =
  '(?:(?:just|now|already|also|still|gladly|happily|certainly|instead|then|at least|therefore|personally|definitely|immediately|today|both|of course|of late|even|only|however|so|have) ){0,2}'
const OURS: readonly RegExp[] = [
  new RegExp(
    `\\b(?:i|we|our team|the team|my colleague|our lead|[a-z]+ (?:in|from|at) [a-z]+)(?: and i)? (?:can|could|will|would|shall|may|might) ${SOFT}(?:${DOING})\\b`,
  ),
  new RegExp(
    `\\b(?:i|we|they|he|she|our team|the team) (?:have|has|am|are|had) ${SOFT}(?:been )?(?:going to )?(?:${DOING})\\b`,
  ),
  new RegExp(`\\bso (?:i|we) (?:${DOING})\\b`),
  /\b(?:what|here is what|one thing|the best|all) (?:i|we) can (?:do|offer)(?: (?:instead|for you|now|today|though))* (?:is|:|would)/,
  /\b(?:i|we) (?:can|could|would|will|am|are|would be)(?: also| still| more than| very| only too)? (?:happy|glad|pleased|delighted|able) to\b/,
  /\b(?:happy|glad|able) to (?:help|offer|send|arrange|refund|replace|check|look|exchange|swap)\b/,
  /\b(?:let me|allow me to|shall i|shall we|may i|can i|would you like|would it help|would you prefer|do you want me to|want me to|which (?:suits|works|one|would)|how about|is it all right if i)\b/,
  /\b(?:i|we) (?:do )?(?:however |still |also |certainly )?owe you\b/,
  /\b(?:is|are|it is|they are) (?:now )?(?:fixed|sorted|resolved|on its way|on their way|on the way|already on|back in stock|back on|done now|up and running|working again|ready)\b/,
  /\b(?:starting with|there is plenty|we still have|instead|alternatively|as an alternative|on the house|free of charge|at no (?:extra )?(?:cost|charge))\b/,
  /\b(?:partner|courier|colleagues?|warehouse|team|branch|store|shop|lead|manager|engineers?|specialists?)(?: in [a-z]+| there| here)?,? (?:does|can|will|do|has been asked)\b(?! not)/,
  /\b(?:by|before|at|within|on) (?:the end of (?:the )?day|tomorrow|tonight|noon|midday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|\d+(?::\d\d)? ?(?:am|pm|hours?|minutes?|days?)?)\b.*\byou will\b|\byou will (?:hear|get|have|receive|see) (?:back |it |your |the |a |an |from )/,
]
const YOURS: readonly RegExp[] = [
  /\byou (?:can|could|may|might)(?: also| still| always| instead| however| now| then| simply| easily| either)* (?!not\b|see\b|imagine\b|understand\b|appreciate\b|clearly\b)[a-z]+/,
  /\byou are (?:very |more than |always )?(?:welcome|free|able|entitled) to\b/,
  /\b(?:please|kindly|do|feel free to|try to|simply|just) (?:feel free to |try |try to |also |do |kindly |please )?(?:call|contact|visit|check|see|use|write|email|mail|reach|send|share|dm|message|try|follow|go|click|tap|get|fill|refer|let|provide|confirm|restart|reinstall|update|open|select|choose|log|sign|reply|drop|ask|tell|report|submit|connect|look|head|take|wait|read|ensure|make sure|click|request|raise|chat|text|speak|bring|reset)\b/,
  /\b(?:could|can|would|will) you (?:please |kindly |also |just |let |possibly |perhaps )*[a-z]+/,
  /\b(?:here is|here are|here you)\b/,
  /\bif you (?:would like|want|prefer|wish|are happy|send|share|let|tell|could|can|reply|have)\b/,
  /\bwe (?:would )?(?:request|recommend|suggest|advise|urge|ask|encourage) (?:that )?you\b/,
  /\b(?:as soon as|once|the moment|until then|in the meantime|meanwhile|when) (?:it|you|we|i|they|the|your|that|this|he|she)\b/,
  /^\s*(?:for [a-z' ]{3,60}, )?(?:call|contact|visit|check|use|email|reach|try|dm|message|follow|go|click|tap|head|reply|send)\b/,
]

const joined = (patterns: readonly RegExp[]): RegExp => new RegExp(patterns.map(({ source }) => source).join('|'))
const ours = new WordsRegexes([joined(OURS)])
const yours = new WordsRegexes([joined(YOURS)])

/** Several rules ask the same of a sentence and of the one behind it. */
const remembered = new Memory<NonNullable<Repair> | 'none'>(500)

/** What the words hold out. */
export function repairIn(text: string): Repair {
  if (text === '') return undefined
  const repair = remembered.recall(text, () =>
    ours.test(text) !== 0 ? 'ours' : yours.test(text) !== 0 ? 'yours' : 'none',
  )
  return repair === 'none' ? undefined : repair
}

const DENIED =
  /\b(?:can|could|will|would|shall|may|might|have|has|are|am|do|does) not\b(?:(?!\b(?:but|however|so|and|instead)\b)[^,;:.–—])*/g

/** What the rest of the sentence and the next one hold out; refusals among them count for nothing. */
export function repairAhead(match: Pick<MatchView, 'after' | 'next'>): Repair {
  const near = repairIn(match.after.replace(DENIED, ' '))
  if (near === 'ours') return near
  const far = repairIn(match.next.replace(DENIED, ' '))
  return far === 'ours' ? far : (near ?? far)
}

/** A refusal in the first person or without a person. */
export const REFUSAL =
  /\b(?:i|we|it|that|this|they|you|which|there|[a-z]+s?) (?:really |simply |just |still |also |therefore )?(?:can not|could not|will not|would not|may not|do not|does not|shall not)\b|\b(?:unable to|not able to|not possible|impossible|not allowed|not permitted|not available|not eligible|not something|no longer|nothing (?:more |else |further )?(?:that )?(?:i|we)|nothing can|not in a position|declined|denied|rejected|refused|not (?:going|willing|prepared) to|has (?:passed|expired|ended|closed)|too late|sold out|out of stock|non[- ]?refundable|no refunds?|final)\b/
