import type { PhraseRule } from '../rules/types'
import type { CheckSentence } from './check-input'
import { isCondition, isName, isNegated, reportedSpeech } from './match/guards'
import { couldMatch, findPattern, type PatternIndex, SentenceDoc } from './match/matcher'
import { compile, type Pattern } from './match/patterns'
import { type LanguageSigns, languageSigns } from './text/language'
import { type NormalizedText, normalize } from './text/normalize'
import { Memory } from './text/remember'

/** A phrase rule's hit. Offsets are UTF-16 in the sentence as typed. */
export interface Hit {
  readonly rule: PhraseRule
  readonly start: number
  readonly end: number
  /** The whole match, where a capture named `span` narrows what is underlined. */
  readonly matchStart: number
  readonly matchEnd: number
  readonly captures: Readonly<Record<string, string>>
  /** In the normalized text, for `judge`. */
  readonly normStart: number
  readonly normEnd: number
}

/** What the phrase rules say of one sentence, whatever the conversation. */
export interface SentenceJudgment {
  readonly normalized: NormalizedText
  readonly lower: string
  readonly language: LanguageSigns
  /** In order of place; those of one rule may overlap until the conversation has said which of them hold. */
  readonly hits: readonly Hit[]
  /** What checks have worked out of it. */
  readonly notes: unknown[]
}

/** A sentence of the draft, as checks see it, with what the phrase rules say of it. */
export interface JudgedSentence extends CheckSentence {
  readonly judgment: SentenceJudgment
}

interface Unless {
  readonly over: readonly Pattern[]
  readonly near: readonly Pattern[]
}

const blank = (text: string, ranges: readonly [number, number][]): string => {
  let out = text
  for (const [start, end] of ranges) out = out.slice(0, start) + ' '.repeat(end - start) + out.slice(end)
  return out
}

/** Longest sentence that patterns look at, in UTF-16; longer ones are cut there. */
const MAX_SENTENCE = 1200

/** Judges single sentences with phrase rules and remembers them by their text. */
export class SentenceJudge {
  readonly #memory = new Memory<SentenceJudgment>(4000)
  readonly #unless = new Map<PhraseRule, Unless>()

  constructor(
    readonly index: PatternIndex<PhraseRule>,
    readonly vocabulary: ReadonlySet<string>,
  ) {}

  judge(sentence: string): SentenceJudgment {
    return this.#memory.recall(sentence, () => this.#judge(sentence))
  }

  #judge(sentence: string): SentenceJudgment {
    const whole = normalize(sentence.slice(0, MAX_SENTENCE), this.vocabulary)
    const lower = whole.text.toLowerCase()
    const language = languageSigns(whole.words)
    if (whole.words.length === 0) return { normalized: whole, lower, language, hits: [], notes: [] }
    const reported = reportedSpeech(lower)
    const own = reported.length > 0 ? { ...whole, text: blank(whole.text, reported) } : whole
    const doc = new SentenceDoc(own)
    let words: ReadonlySet<string> | undefined
    const fits = (pattern: Pattern): boolean => {
      words ??= new Set(whole.words)
      return couldMatch(pattern, words)
    }
    const hits: Hit[] = []
    for (const match of this.index.match(doc)) {
      const rule = match.owner
      const guards = rule.guards ?? {}
      if (guards.negation !== false && isNegated(lower, match.start)) continue
      if (guards.condition === true && isCondition(lower, match.start)) continue
      const unless = this.#unlessOf(rule)
      if (unless.near.some((p) => fits(p) && findPattern(doc, p).length > 0)) continue
      const overlaps = (p: Pattern): boolean =>
        fits(p) && findPattern(doc, p).some((u) => u.start < match.end && match.start < u.end)
      if (unless.over.some(overlaps)) continue
      const matchStart = whole.from[match.start]!
      const matchEnd = whole.to[match.end - 1]!
      let start = matchStart
      let end = matchEnd
      const span = match.captures.span
      if (span !== undefined) {
        const at = own.text.indexOf(span, match.start)
        if (at >= 0) {
          start = whole.from[at]!
          end = whole.to[at + span.length - 1]!
        }
      }
      if (guards.name !== false && isName(sentence, start, end)) continue
      hits.push({
        rule,
        start,
        end,
        matchStart,
        matchEnd,
        captures: match.captures,
        normStart: match.start,
        normEnd: match.end,
      })
    }
    hits.sort((a, b) => a.start - b.start || a.end - b.end)
    return { normalized: whole, lower, language, hits, notes: [] }
  }

  #unlessOf(rule: PhraseRule): Unless {
    let unless = this.#unless.get(rule)
    if (!unless) {
      unless = { over: (rule.unless ?? []).map(compile), near: (rule.unlessNear ?? []).map(compile) }
      this.#unless.set(rule, unless)
    }
    return unless
  }
}
