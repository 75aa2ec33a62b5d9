import type { CustomerSentence } from './customer-sentences'
import { piecesOf, pointsOf } from './pieces'
import { isRhetorical } from './signals'
import { stemsOf } from './stems'
import type { Ask } from './types'

const MOST = 6

const KINDS: readonly (readonly [Ask['kind'], RegExp])[] = [
  [
    'when',
    /^(?:(?:since|until|till|by|from|so) )?when\b|^how (?:long|soon|quickly|fast)\b|^what (?:time|date|day)\b|^by when\b|^any (?:eta|time frame|timeframe|timeline)\b|^hours\b/,
  ],
  [
    'how-much',
    /^how (?:much|many)\b|^what (?:is|are|does|do|would)(?: \w+){0,4} (?:cost|costs|price|prices|fee|fees|charge|charges|rate)\b|\bprice\?*$/,
  ],
  ['where', /^where\b/],
  ['who', /^(?:who|whom|whose)\b/],
  ['why', /^(?:why|how come|for what reason|what (?:is the|was the) reason)\b/],
  ['how', /^how\b/],
  ['what', /^(?:what|which)\b/],
  [
    'request',
    /^(?:(?:please|kindly|just|pls) )*(?:(?:can|could|will|would) (?:you|someone|anyone|somebody)(?: please| kindly| just| at least)? (?:please )?(?:repair|mend|take|stop|correct|pause|apply|process|investigate|pay|reimburse|recalculate|deliver|collect|install|clean|empty|bring|find|approve|activate|deactivate|enable|disable|post|reverse|unblock|upgrade|downgrade|merge|remove|send|cancel|refund|change|confirm|check|tell|give|fix|help|call|explain|remove|delete|update|replace|resend|provide|forward|arrange|look|let|reset|unlock|add|credit|return|close|stop|move|email|advise|contact|share|reply|resolve|sort|make|put|ship|issue|book|extend|waive|transfer|clarify|get|point|show)\b|(?:send|cancel|refund|change|confirm|fix|call|explain|remove|delete|replace|resend|provide|forward|arrange|reset|unlock|add|credit|return|close|stop|move|email|advise|contact|reply|resolve|sort|ship|issue|reimburse|unsubscribe|update|let me know|give me|tell me|help me|get me|put me|do something|look into)\b)|^(?:i|we) (?:just |only |really |still |now |also |simply )*(?:want|need|demand|request|require|expect|would like|insist|am asking|are asking)\b(?! to (?:know|ask))/,
  ],
  [
    'yes-no',
    /^(?:so |or |and )?(?:do|does|did|is|are|am|was|were|can|could|will|would|should|shall|has|have|had|may|any|is there|are there|isn't|aren't|don't)\b/,
  ],
]

const INDIRECT =
  /\b(?:i (?:was|am|were) wondering|wonder(?:ing)?|(?:can|could|would|will) you (?:please |kindly )?(?:tell|let|confirm|advise|explain|clarify|inform|show)(?: me| us)?(?: know)?|(?:please |kindly )?(?:let me know|tell me|advise|confirm)|do you (?:know|happen to know)|(?:(?:i|we) (?:\w+ ){0,2}|^)(?:want|wanted|need|like) to (?:know|ask|find out|understand|check)|any idea|i (?:do not|don't) (?:know|understand)|not sure|my question is|question) (?:about )?(if|whether|how|when|where|why|who|what|which|about)\b(?! (?:that|it)$)/
const VAGUE_REQUEST =
  /^(?:please )?(?:help|help me|fix it|fix this|do something|sort it out|sort this out|resolve it|please|look into (?:it|this|the matter)|resolve (?:this|my|the) (?:issue|problem)|do the needful|solve (?:it|this|my problem))$/
/** Said of the past or of others: no request to us. */
const NOT_TO_US =
  /^(?:i|we) (?:just |only )?(?:want|need|expect|would like)(?:ed)? (?:to (?:say|thank|be|complain|love|give)|it to work|more|this app|all of you|everyone)\b/

function kindOf(piece: string, asked: boolean): Ask['kind'] | undefined {
  const indirect = INDIRECT.exec(piece)
  if (indirect) {
    const word = indirect[1]!
    if (word === 'if' || word === 'whether') return 'yes-no'
    if (word === 'about') return 'what'
    const rest = piece.slice(indirect.index + indirect[0].length - word.length)
    for (const [kind, pattern] of KINDS) if (pattern.test(rest)) return kind
    return 'what'
  }
  for (const [kind, pattern] of KINDS) {
    if (kind === 'request') {
      // "Refund?", "return label?": asked, not told.
      if (pattern.test(piece)) return asked && piece.split(' ').length <= 3 ? 'yes-no' : kind
    } else if (asked && pattern.test(piece)) return kind
  }
  return undefined
}

/** A question needs no mark where it begins as one: "when will it ship". */
const SOUNDS_ASKED =
  /^(?:when (?:will|can|is|are|do|does)|how (?:do|can|much|long|many)|where (?:is|are|can|do)|can (?:i|we|you)|could (?:i|we|you)|do (?:you|i)|is (?:it possible|there)|what (?:is|are) (?:the|your)|who (?:do|can|should|pays|is)|how \w+ (?:is|are|do|does|can|will)|which \w+ (?:do|does|is|are|can)|why (?:is|was|are|did|do|does|has|have)|(?:does|will|would|is) (?:it|that|there|this) )\b|^(?:when|where|why|how|how much|how long|how many|what time|which one|by when|who)$/

/** What the customer asks or wants, in order; at most six. Questions asked for effect are left out. */
export function asksOf(sentences: readonly CustomerSentence[]): Ask[] {
  const asks: Ask[] = []
  for (const sentence of sentences) {
    for (const point of pointsOf(sentence.lower)) {
      const asked = sentence.asked || /\?\s*$/.test(point)
      if (sentence.asked && isRhetorical(point) && !/,\s*where\b/.test(point)) continue
      const pieces = asked ? point.split(/(?<=\?)\s+/).flatMap(piecesOf) : piecesOf(point)
      // "I'd like to know if the cot is free, whether you have blinds and how far the beach is."
      let indirect = false
      for (let i = 0; i < pieces.length; i++) {
        const piece = pieces[i]!
        const kind =
          (indirect && /^(?:whether|if)\b/.test(piece) ? 'yes-no' : undefined) ??
          kindOf(piece, asked || indirect || SOUNDS_ASKED.test(piece)) ??
          // "1) refund?": a question without a verb.
          (asked && i === pieces.length - 1 && piece.split(' ').length <= 4 && pieces.length === 1
            ? 'yes-no'
            : undefined)
        indirect ||= INDIRECT.test(piece)
        if (kind === undefined || VAGUE_REQUEST.test(piece) || NOT_TO_US.test(piece)) continue
        if (asks.length === MOST) return asks
        asks.push({ text: piece, kind, stems: stemsOf(piece.match(/[\p{L}\p{N}'-]+/gu) ?? []) })
      }
    }
  }
  return asks
}
