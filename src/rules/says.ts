import { WordsRegexes } from '../engine/text/words-regex'
import type { MatchView } from './types'

type Range = readonly [start: number, end: number]

/** Acts as they are looked for, and where the sentence that was asked about last holds them. */
class Acts {
  readonly #all: WordsRegexes
  readonly #each: readonly RegExp[]
  #sentence = ''
  /** The acts that the sentence holds, by bit. */
  #held = 0
  readonly #ranges: (readonly Range[] | undefined)[] = []

  constructor(acts: readonly RegExp[]) {
    this.#all = new WordsRegexes(acts)
    this.#each = acts.map(({ source }) => new RegExp(source, 'g'))
  }

  meet(sentence: string, start: number, end: number): boolean {
    // A rule asks about each of its matches in a sentence, one after the other.
    if (sentence !== this.#sentence) {
      this.#held = this.#all.test(sentence)
      this.#ranges.length = 0
      this.#sentence = sentence
    }
    if (this.#held === 0) return false
    return this.#each.some((act, i) => {
      if ((this.#held & (1 << i)) === 0) return false
      this.#ranges[i] ??= rangesOf(act, sentence)
      return this.#ranges[i].some(([from, to]) => from < end && start < to)
    })
  }
}

function rangesOf(act: RegExp, sentence: string): readonly Range[] {
  const ranges: Range[] = []
  act.lastIndex = 0
  for (let m = act.exec(sentence); m; m = act.exec(sentence)) {
    ranges.push([m.index, m.index + m[0].length])
    if (m[0] === '') act.lastIndex++
  }
  return ranges
}

const known = new WeakMap<readonly RegExp[], Acts>()

/**
 * True where one of the expressions fits the normalized sentence at a place that overlaps the match.
 * Patterns find the place by a few words; these say what act it is, with all the freedom of word order
 * that compromise's matching without backtracking does not have.
 *
 * @param acts at most 30, always the same list; their flags are ignored
 */
export function says(match: MatchView, acts: readonly RegExp[]): boolean {
  let read = known.get(acts)
  if (!read) {
    read = new Acts(acts)
    known.set(acts, read)
  }
  return read.meet(match.sentence, match.before.length, match.before.length + match.text.length)
}

const DENIAL =
  /\b(?:never|not|nobody|no one|without|rather than|instead of|hate to|refuse to)\b(?: [a-z']+){0,3} (?:say|saying|said|tell|telling|told|suggest|suggesting|imply|implying|mean|meaning|want|wanting|like|leave|leaving|think|believe|accept|hear|hide|hiding|claim|call|calling|pretend|enough)\b[^,;:.!?]*$/

/** True where the words before the match deny it: "I would never tell you that [nothing can be done]". */
export function denied(match: MatchView): boolean {
  return DENIAL.test(match.before)
}
