import { WordsRegex } from '../text/words-regex'

/** One kind of danger. Linear, over normalized lower-case sentences. */
export class DangerCue {
  readonly #harmless: WordsRegex
  readonly #shows: WordsRegex

  /**
   * @param harmless what only sounds like it: taken out of the sentence first.
   * @param shows any of these shows the danger.
   */
  constructor(harmless: RegExp, shows: readonly RegExp[]) {
    this.#harmless = new WordsRegex(harmless, { whole: true })
    this.#shows = new WordsRegex(new RegExp(shows.map((pattern) => pattern.source).join('|')))
  }

  /** True where the normalized, lower-case sentence shows the danger. */
  in(lower: string): boolean {
    return this.#shows.test(lower) && this.#shows.test(this.#harmless.blank(lower))
  }
}
