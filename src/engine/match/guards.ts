/**
 * What keeps a rule silent although its words are there. Guards look at normalized, lower-case text,
 * except the one for names, which needs the capitals as typed.
 */

const TELLER =
  '(?:you|he|she|they|(?:the|your|our|one of our|a|another|my) (?:customer|message|email|e-mail|review|note|letter|chat|post|ticket|complaint|agent|driver|courier|colleague|colleagues|advisor|adviser|rep|representative|team member|engineer|technician|staff|manager|wife|husband|partner|son|daughter|friend))'
const TELLING =
  '(?:said|say|says|saying|mentioned|mention|told|wrote|write|written|asked|ask|described|explained|reported|called it|call it|called the|called our|were told|was told|are told|have been told|been told|quoted)'
const REPORTED = new RegExp(
  `\\b${TELLER} (?:(?:have|had|has|also|just|already|then|were|was|who|rightly|first|later|even) ){0,2}${TELLING}\\b`,
  'g',
)
const CLAUSE_END = /[,;:.!?—–)]|\s-\s|\s(?:but|so|and (?:that|we|i|it|this|you (?:were|are) right))\s/

/**
 * Ranges of the normalized sentence that report what somebody else said:
 * "you mentioned that [we had failed to call you back]".
 */
export function reportedSpeech(lower: string): [number, number][] {
  const ranges: [number, number][] = []
  REPORTED.lastIndex = 0
  for (let m = REPORTED.exec(lower); m; m = REPORTED.exec(lower)) {
    const start = m.index + m[0].length
    // "as I said, you told …": the speaker is the agent, the words are the agent's too.
    const rest = lower.slice(start)
    const end = CLAUSE_END.exec(rest)
    ranges.push([start, end ? start + end.index : lower.length])
  }
  return ranges
}

const CLAUSE_BREAK = /[,;:.!?—–()]/g

/** The part of the clause that stands before `at`. */
export function clauseBefore(lower: string, at: number): string {
  let from = 0
  CLAUSE_BREAK.lastIndex = 0
  for (let m = CLAUSE_BREAK.exec(lower); m && m.index < at; m = CLAUSE_BREAK.exec(lower)) from = m.index + 1
  return lower.slice(from, at).trimStart()
}

const NEGATED =
  /\b(?:never|not|nobody|no one|no-one|nor|without|hardly|rather than|instead of)(?: \w+){0,1}\s*$|\b(?:never|not|nobody|no one|without|(?:would|should) (?:never|not))(?: \w+){0,2} (?:ask|asked|asking|tell|told|telling|say|saying|said|suggest|suggesting|imply|implying|expect|expecting|want|wanting|mean|meaning|think|thinking|believe|believing|accuse|accusing|call|calling|blame|blaming|claim|claiming|hear|like)\b(?: [\w']+){0,6}\s*$/

/** True where the words before the match, in the same clause, deny it: "I would never ask you to [calm down]". */
export function isNegated(lower: string, start: number): boolean {
  return NEGATED.test(clauseBefore(lower, start))
}

const CONDITION =
  /^(?:and |but |so |or |also |even |only |please )?(?:if|when|whenever|unless|in case|should you|once|in the event|whether|where)\b/

/** True where the clause of the match is a condition: "If you [forgot your password], use the link". */
export function isCondition(lower: string, start: number): boolean {
  return CONDITION.test(clauseBefore(lower, start)) || CONDITION.test(lower.slice(start))
}

/**
 * True where the matched words are written as a name: capitals on every longer word,
 * inside a sentence that is not a heading. `raw` is the sentence as typed.
 */
export function isName(raw: string, start: number, end: number): boolean {
  const words = raw.slice(start, end).match(/\p{L}[\p{L}'’]*/gu) ?? []
  if (words.length === 0) return false
  const capital = (word: string): boolean => /^\p{Lu}\p{Ll}/u.test(word)
  const long = words.filter((word) => word.length > 2)
  if (long.length === 0 || !long.every(capital)) return false
  const lead = raw.slice(0, start).trim()
  const first = lead === '' || /[.!?:"“]$/.test(lead)
  // A capital at the start of a sentence says nothing, unless another one follows.
  if (first && long.length < 2) return false
  const others = `${raw.slice(0, start)} ${raw.slice(end)}`.match(/\p{L}[\p{L}'’]{3,}/gu) ?? []
  return others.length === 0 ? false : others.filter(capital).length / others.length < 0.6
}
