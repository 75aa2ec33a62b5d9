import type { JudgedSentence, SentenceJudge, SentenceJudgment } from './judge-sentence'
import { type Line, maskInline, maskOutsideQuotations } from './text/mask'
import { isWide, narrow } from './text/narrow'
import { Memory } from './text/remember'
import { sentencesOf } from './text/sentences'

/** A line of the agent's own words. */
export interface JudgedLine {
  /** Offsets in the line. */
  readonly sentences: readonly JudgedSentence[]
  /** What checks have worked out of it. */
  readonly notes: unknown[]
  /** The same where the line stood last: offsets in the reply, in which the line began at `at`. */
  at: number
  placed: readonly JudgedSentence[]
}

/** Lines cut into sentences, each with what the phrase rules say of it; remembered by their text. */
export class JudgedLines {
  readonly #memory = new Memory<JudgedLine>(1500)
  readonly #draft: SentenceJudge
  readonly #quotations: SentenceJudge | undefined
  readonly #teamWords: RegExp | undefined

  /**
   * @param draft judges what the agent says
   * @param quotations judges what stands in quotation marks, if any rule looks there
   * @param teamWords that no rule may see
   */
  constructor(draft: SentenceJudge, quotations: SentenceJudge | undefined, teamWords: RegExp | undefined) {
    this.#draft = draft
    this.#quotations = quotations
    this.#teamWords = teamWords
  }

  of(text: string): JudgedLine {
    return this.#memory.recall(text, () => {
      const wide = isWide(text)
      const sentences = sentencesOf(maskInline(text, this.#teamWords), 0).map(({ text: own, start }) => {
        const text = wide ? narrow(own) : own
        return asJudged(text, start, this.#draft.judge(text))
      })
      return { sentences, notes: [], at: 0, placed: sentences }
    })
  }

  /** Sentences with what a quotation in them holds; only hits that touch a quotation are left in them. */
  quoted(lines: readonly Line[]): readonly JudgedSentence[] {
    const judge = this.#quotations
    if (!judge) return []
    return lines.flatMap(({ text, start }) => {
      const open = maskOutsideQuotations(text, this.#teamWords)
      if (open === undefined) return []
      const closed = maskInline(text, this.#teamWords)
      return sentencesOf(open, 0).map((sentence) => {
        const judgment = judge.judge(sentence.text)
        const hits = judgment.hits.filter((hit) => {
          const [from, to] = [sentence.start + hit.start, sentence.start + hit.end]
          return open.slice(from, to) !== closed.slice(from, to)
        })
        return asJudged(sentence.text, sentence.start + start, { ...judgment, hits })
      })
    })
  }
}

/** The sentences of a line that begins at `start` of the reply, UTF-16. */
export function placed(line: JudgedLine, start: number): readonly JudgedSentence[] {
  if (line.at !== start) {
    line.at = start
    line.placed = line.sentences.map((one) => ({ ...one, start: start + one.start, end: start + one.end }))
  }
  return line.placed
}

function asJudged(text: string, start: number, judgment: SentenceJudgment): JudgedSentence {
  const { lower: norm, normalized, notes } = judgment
  return { text, start, end: start + text.length, norm, words: normalized.words, notes, judgment }
}
