/**
 * The pieces of a customer's sentence: split at commas, semicolons, "also", "plus", and at "and" or "but"
 * before a new subject, question word or trouble. Each piece is normalized, lower case, trimmed.
 */
const BREAK =
  /\s*[,;:+•()–—]\s*|\s+-\s+|\s+&\s+|\s+(?:and also|as well as|and then|also|plus|but|yet|because|since|then)\s+|\s+and\s+(?=(?:i|we|you|it|the|my|our|your|this|that|there|nobody|no|no one|now|when|where|why|who|how|what|which|whether|if|can|could|is|are|do|does|did|will|would|still|support|two|three|one|please|send|cancel|refund|by|also|a|an|lost|missing|broken|wrong|late|noise|rude|\w{3,}ed|sent|got|took|left|came|went|gave|threw|kept|swore|told|said|has|had|keeps|makes|shows|none|nothing|half|most|all|only|every|each|he|she|they|his|her|their|some|someone|after|before|four|five|six)\b)/

/** A numbered or bulleted point at the start of a piece. */
const POINT = /^(?:\(?\d{1,2}[.)]|[-*•a-f]\))\s*/
const LEAD =
  /^(?:and|n|but|so|also|plus|or|then|well|hi|hello|hey|ok|okay|secondly|firstly|thirdly|finally|lastly|another thing)\b[\s,:]*/

export function piecesOf(lower: string): string[] {
  const pieces: string[] = []
  for (const part of lower.split(BREAK)) {
    let piece = part.replace(/[.!?\s]+$/, '').trim()
    piece = piece.replace(POINT, '')
    for (let next = piece.replace(LEAD, ''); next !== piece; next = piece.replace(LEAD, '')) piece = next
    if (piece !== '') pieces.push(piece)
  }
  return pieces
}

/** Splits a line of numbered points: "1) refund? 2) return label?" */
export function pointsOf(lower: string): string[] {
  return lower.split(/\s+(?=\(?\d{1,2}[.)]\s)/).map((point) => point.trim())
}
