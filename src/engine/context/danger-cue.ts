import { WordsRegex } from '../text/words-regex'

/** One kind of danger, in normalized lower-case sentences. */
export class DangerCue {
  /** All that shows the danger, in one expression. */
  readonly shows: RegExp
  readonly #harmless: WordsRegex

  /**
   * @param harmless what only sounds like it: taken out of the sentence first.
   * @param shows any of these shows the danger.
   */
  constructor(harmless: RegExp, shows: readonly RegExp[]) {
    this.#harmless = new WordsRegex(harmless)
    this.shows = new RegExp(shows.map((pattern) => pattern.source).join('|'))
  }

  /** The sentence without what only sounds like danger; `undefined` where there is none of that. */
  withoutHarmless(lower: string): string | undefined {
    const rest = this.#harmless.blank(lower)
    return rest === lower ? undefined : rest
  }
}
