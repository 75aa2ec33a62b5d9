import type { PhraseRule } from '../rules/types'
import type { CheckSentence } from './check-input'
import { Exceptions, type Place } from './match/exceptions'
import { isCondition, isName, isNegated, reportedSpeech } from './match/guards'
import { type PatternIndex, SentenceDoc } from './match/matcher'
import { compile } from './match/patterns'
import { spoken } from './opinion/spoken'
import { type LanguageSigns, languageSigns } from './text/language'
import { type NormalizedText, normalize } from './text/normalize'
import { Memory } from './text/remember'
import type { Vocabulary } from './text/spelling'

/** A phrase rule's hit. Offsets are UTF-16 in the sentence as typed. */
export interface Hit {
  readonly rule: PhraseRule
  /** Of the match, or of the capture named `span`, which narrows what is underlined. */
  readonly start: number
  readonly end: number
  readonly captures: Readonly<Record<string, string>>
  /** Found by a pattern that hints at most. */
  readonly quiet: boolean
  /** In the normalized text, for `judge`. */
  readonly normStart: number
  readonly normEnd: number
}

/** What the phrase rules say of one sentence, whatever the conversation. */
export interface SentenceJudgment {
  readonly normalized: NormalizedText
  readonly lower: string
  /** The same without a greeting, and without what somebody else is reported to have said. */
  readonly own: string
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
  readonly over: Exceptions | undefined
  readonly near: Exceptions | undefined
}

function exceptionsOf(patterns: readonly string[] | undefined): Exceptions | undefined {
  return patterns && patterns.length > 0 ? new Exceptions(patterns.map(compile)) : undefined
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
    readonly vocabulary: Vocabulary,
  ) {}

  judge(sentence: string): SentenceJudgment {
    return this.#memory.recall(sentence, () => this.#judge(sentence))
  }

  #judge(sentence: string): SentenceJudgment {
    const whole = normalize(sentence.slice(0, MAX_SENTENCE), this.vocabulary)
    const lower = whole.text.toLowerCase()
    const language = languageSigns(lower, whole.words)
    if (whole.words.length === 0) return { normalized: whole, lower, own: '', language, hits: [], notes: [] }
    const reported = reportedSpeech(lower)
    const own = reported.length > 0 ? { ...whole, text: blank(whole.text, reported) } : whole
    const doc = new SentenceDoc(own)
    // A rule's matches in one sentence all ask for the same.
    const places = new Map<Exceptions, readonly Place[]>()
    const placesOf = (exceptions: Exceptions): readonly Place[] => {
      let found = places.get(exceptions)
      if (found === undefined) {
        found = exceptions.placesIn(doc)
        places.set(exceptions, found)
      }
      return found
    }
    const hits: Hit[] = []
    for (const match of this.index.match(doc)) {
      const rule = match.owner
      const guards = rule.guards ?? {}
      if (guards.negation !== false && isNegated(lower, match.start)) continue
      if (guards.condition === true && isCondition(lower, match.start)) continue
      const { over, near } = this.#unlessOf(rule)
      if (near && placesOf(near).length > 0) continue
      if (over && placesOf(over).some((place) => place.start < match.end && match.start < place.end)) continue
      let start = whole.from(match.start)
      let end = whole.to(match.end - 1)
      const span = match.captures.span
      if (span !== undefined) {
        const at = own.text.indexOf(span, match.start)
        if (at >= 0) {
          start = whole.from(at)
          end = whole.to(at + span.length - 1)
        }
      }
      if (guards.name !== false && isName(sentence, start, end)) continue
      hits.push({
        rule,
        start,
        end,
        captures: match.captures,
        quiet: match.nth >= rule.patterns.length,
        normStart: match.start,
        normEnd: match.end,
      })
    }
    hits.sort((a, b) => a.start - b.start || a.end - b.end)
    return { normalized: whole, lower, own: spoken(own.text), language, hits, notes: [] }
  }

  #unlessOf(rule: PhraseRule): Unless {
    let unless = this.#unless.get(rule)
    if (!unless) {
      unless = { over: exceptionsOf(rule.unless), near: exceptionsOf(rule.unlessNear) }
      this.#unless.set(rule, unless)
    }
    return unless
  }
}
