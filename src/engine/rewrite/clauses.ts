/** A clause of a sentence, UTF-16 in the sentence. `joiner` is the word or comma that ties it to what stands before. */
export interface Clause {
  readonly start: number
  readonly end: number
}

const BREAK =
  /[,;:—–]\s+|\s[-—–]\s|\s(?=(?:and|but|so|because|as|since|until|before|after|while|unless|although|though|which)\s+(?:that\s+)?(?:i|we|you|he|she|it|they|the|your|our|my|this|that|there|please)\b)/gi

/** Splits where commas and joining words begin a new clause. */
export function clausesOf(sentence: string): Clause[] {
  const clauses: Clause[] = []
  let start = 0
  BREAK.lastIndex = 0
  for (let m = BREAK.exec(sentence); m; m = BREAK.exec(sentence)) {
    // "10,000" and "Leeds, UK" are no clause borders worth having: the first has no space, the second is short.
    clauses.push({ start, end: m.index + (m[0].trim() === '' ? 0 : m[0].trimEnd().length) })
    start = m.index + m[0].length
  }
  clauses.push({ start, end: sentence.length })
  return clauses
}

const JOINER =
  /^(?:(?:and|but|so that|so|because|as|since|then|until|before|after|while|unless|although|though|which|or|however|plus|also|therefore|thus|hence|otherwise|that)\b[,\s]*)+/i
const NEEDS_MAIN =
  /^(?:if|when|whenever|unless|until|before|after|while|once|although|though|who|which|whose|where|to|for|with|without|by|on|in|at|from|of|about|under|over|per)\b/i
const SUBJECT =
  /^(?:i|we|you|he|she|it|they|there|this|that|these|those|the|a|an|your|our|my|his|her|its|their|everything|please|here|now|\p{Lu}\p{L}+|\d)/iu

/** The clause as a sentence of its own, or `undefined` where it cannot stand alone. */
export function standAlone(clause: string): string | undefined {
  const body = clause.replace(/[\s,;:—–-]+$/, '').trim()
  const bare = body.replace(JOINER, '').trim()
  if (bare === '' || NEEDS_MAIN.test(bare) || !SUBJECT.test(bare)) return undefined
  // A subject with nothing behind it ("your parcel") is no sentence.
  if (bare.split(/\s+/).length < 3) return undefined
  const ended = /[.!?]["')\]]*$/.test(bare) ? bare : `${bare}.`
  return capitalize(ended)
}

/** First letter in upper case. */
export function capitalize(text: string): string {
  const at = text.search(/\p{L}/u)
  return at < 0 ? text : text.slice(0, at) + text.charAt(at).toUpperCase() + text.slice(at + 1)
}

/** First letter in lower case, unless the first word is "I", a name in capitals or a known proper word. */
export function uncapitalize(text: string): string {
  if (/^(?:I\b|I'|[A-Z]{2,}|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[A-Z]\w*[A-Z])/.test(text)) return text
  return text.charAt(0).toLowerCase() + text.slice(1)
}
