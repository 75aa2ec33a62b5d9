import { couldMatch, findPattern, type SentenceDoc } from './matcher'
import type { Pattern } from './patterns'
import { waysOf } from './ways'

/** UTF-16 in the normalized text. */
export interface Place {
  readonly start: number
  readonly end: number
}

/** Some patterns that are asked for as a whole, by their rarest words: most have none in a given sentence. */
export class Exceptions {
  readonly #byWord = new Map<string, Pattern[]>()
  /** Those that may fit without any word of theirs. */
  readonly #always: Pattern[] = []

  constructor(patterns: readonly Pattern[]) {
    for (const pattern of patterns) {
      const ways = waysOf(pattern)
      if (ways.some(({ needs }) => needs.length === 0)) this.#always.push(pattern)
      else for (const { needs, rarest } of ways) this.#file(pattern, needs[rarest]!.words)
    }
  }

  /** Where any of the patterns fits. */
  placesIn(sentence: SentenceDoc): readonly Place[] {
    const called = new Set(this.#always)
    for (const { word } of sentence.tokens(false)) {
      const patterns = this.#byWord.get(word)
      if (patterns) for (const pattern of patterns) called.add(pattern)
    }
    const places: Place[] = []
    for (const pattern of called)
      if (couldMatch(pattern, sentence)) for (const place of findPattern(sentence, pattern)) places.push(place)
    return places
  }

  #file(pattern: Pattern, words: ReadonlySet<string>): void {
    for (const word of words) {
      const known = this.#byWord.get(word)
      if (!known) this.#byWord.set(word, [pattern])
      else if (known.at(-1) !== pattern) known.push(pattern)
    }
  }
}
