import type { MatchView } from './types'

/**
 * The match marked in its sentence: "that is ⟦a lie⟧, and you know it". One expression can then ask for the matched
 * words and for what stands around them at once: `/\bif [^⟧]*⟦you .* lie⟧/`.
 */
const inPlace = ({ before, text, after }: MatchView): string => `${before}⟦${text}⟧${after}`

/** True where one of the expressions fits the sentence with the match marked by ⟦ and ⟧. */
export function inPlaceOf(match: MatchView): (places: readonly RegExp[]) => boolean {
  const marked = inPlace(match)
  return (places) => places.some((place) => place.test(marked))
}
