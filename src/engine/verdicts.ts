import type { MatchView, Rule } from '../rules/types'
import type { ActiveRule } from './active-rules'
import type { Context } from './context/types'
import type { Hit, JudgedSentence, SentenceJudgment } from './judge-sentence'
import {
  actsOf,
  isAct,
  isDoubtedLapse,
  isLapse,
  lapseAloneOf,
  lapseOf,
  lapseRuleOf,
  sharpnessOf,
} from './opinion/opinion'
import {
  FAINTEST,
  heardAlone,
  isBeyondDoubt,
  isDecided,
  isHeard,
  isHeardBesides,
  MOST_COMPANY,
  soundsFine,
  weighedWithClause,
} from './opinion/weigh'
import { rankOf, severityOf } from './severity'
import { noted } from './text/notes'
import type { Finding } from './types'

type Severity = Finding['severity']

/** Fewer words than these have no tone of their own: patterns know them. */
const FEWEST_HEARD = 3
/** And fewer than these sound like no lapse by themselves, and are doubted, not dropped: "Dear valued customer". */
const FEWEST_DOUBTED = 5

/** A hit that holds, and how loud it is. */
export interface JudgedHit {
  readonly hit: Hit
  readonly severity: Severity
}

/** A rule that a sentence sounds like as a whole. */
export interface Heard {
  readonly active: ActiveRule
  readonly severity: Severity
}

/** What of the sentences beside one counts for it. */
interface Surroundings {
  /** Normalized; empty where there is none. */
  readonly previous: string
  readonly next: string
  /** How many sound fine. */
  readonly company: number
}

/** What a sentence's hits come to in these surroundings, in this conversation. */
interface Verdict extends Surroundings {
  readonly context: Context
  /** Of each rule those that do not overlap. */
  readonly kept: readonly JudgedHit[]
}

const NONE: readonly JudgedHit[] = []
const NO_CAPTURES = {}

/** Weighs what the patterns found: the rule's own view, the lead's, the customer's mood, and the second opinion. */
export class Verdicts {
  readonly #byRule: ReadonlyMap<Rule, ActiveRule>
  /** By id, those that a whole sentence may sound like. */
  readonly #heard: ReadonlyMap<string, ActiveRule>
  /** They hang on the sentences beside it and on the customer's words, and on nothing else. */
  readonly #known = new WeakMap<SentenceJudgment, Verdict>()

  constructor(byRule: ReadonlyMap<Rule, ActiveRule>) {
    this.#byRule = byRule
    const heard = [...byRule.values()].filter(({ rule }) => isAct(rule.id) || isLapse(rule.id))
    this.#heard = new Map(heard.map((active) => [active.rule.id, active]))
  }

  /** The hits of the sentence at `i` that hold. */
  on(sentences: readonly JudgedSentence[], i: number, context: Context): readonly JudgedHit[] {
    const { judgment } = sentences[i]!
    if (judgment.hits.length === 0) return NONE
    const around = surroundingsOf(sentences, i)
    const known = this.#known.get(judgment)
    if (known && known.context === context && areSame(known, around)) return known.kept
    const all: JudgedHit[] = []
    for (const hit of judgment.hits) {
      const severity = this.severityOfHit(hit, judgment, around, context)
      if (severity !== null) all.push({ hit, severity })
    }
    const kept = oneOfEachRule(all)
    this.#known.set(judgment, { ...around, context, kept })
    return kept
  }

  /** What the sentence at `i` sounds like as a whole beside what was found in it: acts, a lapse, or both. */
  heardIn(sentences: readonly JudgedSentence[], i: number, kept: readonly JudgedHit[], context: Context): Heard[] {
    const act = this.actHeardIn(sentences, i, kept, context)
    const isLoud = act?.severity === 'warn' || kept.some(({ severity }) => severity !== 'hint')
    const lapse = this.#lapseHeardIn(sentences, i, kept, context, isLoud)
    const heard = [act, lapse].filter((one) => one !== undefined)
    return isLoud ? [...heard, ...this.#besidesHeardIn(sentences[i]!.judgment, kept, act)] : heard
  }

  /** The act that the sentence as a whole sounds like, where no pattern is loud in it. */
  actHeardIn(
    sentences: readonly JudgedSentence[],
    i: number,
    kept: readonly JudgedHit[],
    context: Context,
  ): Heard | undefined {
    const { judgment } = sentences[i]!
    if (!mayHaveTone(judgment) || kept.some(({ severity }) => severity !== 'hint')) return undefined
    const sharpness = sharpnessIn(judgment)
    if (soundsFine(sharpness)) return undefined
    const backed = kept.some(({ hit }) => isAct(hit.rule.id))
    const company = companyOf(sentences, i)
    if (heardAlone('warn', sharpness, backed, company) === undefined) return undefined
    const [act] = actsIn(judgment)
    const active = this.#notFoundYet(act.rule, kept)
    if (!active) return undefined
    const usual = active.severity ?? (severityOf(active.rule, context) as Severity)
    const severity = heardAlone(usual, sharpness, backed, company) ?? 'hint'
    return severity === 'hint' && !isDecided(act.share) ? undefined : { active, severity }
  }

  /** Of a sentence that is loud: the acts that it sounds like, too. They only hint, and fall on no decent sentence. */
  #besidesHeardIn(judgment: SentenceJudgment, kept: readonly JudgedHit[], told: Heard | undefined): Heard[] {
    if (!mayHaveTone(judgment) || !isBeyondDoubt(sharpnessIn(judgment), 0)) return []
    return actsIn(judgment)
      .map(({ rule }) => this.#notFoundYet(rule, kept))
      .filter((active) => active !== undefined && active !== told?.active)
      .map((active) => ({ active: active!, severity: 'hint' }))
  }

  /** The lapse that the sentence at `i` sounds like, where its rule would let a find stand there; never more than a hint. */
  #lapseHeardIn(
    sentences: readonly JudgedSentence[],
    i: number,
    kept: readonly JudgedHit[],
    context: Context,
    isLoud: boolean,
  ): Heard | undefined {
    const { judgment } = sentences[i]!
    if (judgment.normalized.words.length < FEWEST_DOUBTED) return undefined
    const { rule: id, share } = mayHaveTone(judgment) ? lapseHeard(judgment) : NO_LAPSE
    if (id === '' || (isLoud && !isHeardBesides(share))) return undefined
    const active = this.#notFoundYet(id, kept)
    if (active?.rule.kind !== 'phrase') return undefined
    const { lower } = judgment
    const whole = { normStart: 0, normEnd: lower.length, captures: NO_CAPTURES }
    const view = matchOf(whole, lower, surroundingsOf(sentences, i))
    return active.rule.judge?.(view, context) === null ? undefined : { active, severity: 'hint' }
  }

  #notFoundYet(id: string, kept: readonly JudgedHit[]): ActiveRule | undefined {
    return kept.some(({ hit }) => hit.rule.id === id) ? undefined : this.#heard.get(id)
  }

  /** @returns null where the hit does not hold in these surroundings, in this conversation */
  severityOfHit(hit: Hit, judgment: SentenceJudgment, around: Surroundings, context: Context): Severity | null {
    const { rule } = hit
    const { lower } = judgment
    const own = rule.judge?.(matchOf(hit, lower, around), context)
    if (own === null) return null
    const set = this.#byRule.get(rule)?.severity
    const usual = severityOf(rule, context) as Severity
    // What a lead asked for is never dropped, nor what is too short for a tone of its own.
    const least = set || judgment.normalized.words.length < FEWEST_DOUBTED ? 'hint' : null
    if (isAct(rule.id)) {
      const sharpness = sharpnessIn(judgment)
      // A rule that is not sure of its find only hints; where the whole sentence sounds like its act, two agree.
      const agreed = own === 'hint' && isBeyondDoubt(sharpness, around.company) && actsIn(judgment)[0].rule === rule.id
      const severity = set ?? (agreed ? usual : (own ?? usual))
      return weighedWithClause(severity, hit, lower, sharpness, sharpnessOf) ?? least
    }
    const severity = set ?? own ?? usual
    if (isDoubtedLapse(rule.id)) return weighedWithClause(severity, hit, lower, lapseIn(judgment), lapseOf) ?? least
    return hit.quiet ? 'hint' : severity
  }
}

const mayHaveTone = ({ normalized }: SentenceJudgment): boolean => normalized.words.length >= FEWEST_HEARD

/** The places of the first sentences that sound fine, worked out once a draft; more than these change nothing. */
const fineOnes = new WeakMap<readonly JudgedSentence[], readonly number[]>()

function fineIn(sentences: readonly JudgedSentence[]): readonly number[] {
  const known = fineOnes.get(sentences)
  if (known) return known
  const fine: number[] = []
  for (let at = 0; at < sentences.length && fine.length <= MOST_COMPANY; at++) {
    const { judgment } = sentences[at]!
    if (mayHaveTone(judgment) && soundsFine(sharpnessIn(judgment))) fine.push(at)
  }
  fineOnes.set(sentences, fine)
  return fine
}

/** How many sentences beside the one at `i` sound fine. */
const companyOf = (sentences: readonly JudgedSentence[], i: number): number =>
  fineIn(sentences).reduce((company, at) => (at === i ? company : company + 1), 0)

/** What counts for the sentence at `i` of those beside it; `sentences` must not change any more. */
export const surroundingsOf = (sentences: readonly JudgedSentence[], i: number): Surroundings => ({
  previous: sentences[i - 1]?.norm ?? '',
  next: sentences[i + 1]?.norm ?? '',
  company: companyOf(sentences, i),
})

const areSame = (a: Surroundings, b: Surroundings): boolean =>
  a.previous === b.previous && a.next === b.next && a.company === b.company

/** A hit as a rule's own `judge` sees it. */
export function matchOf(
  hit: Pick<Hit, 'normStart' | 'normEnd' | 'captures'>,
  lower: string,
  { previous, next }: Pick<Surroundings, 'previous' | 'next'>,
): MatchView {
  return {
    text: lower.slice(hit.normStart, hit.normEnd),
    before: lower.slice(0, hit.normStart),
    after: lower.slice(hit.normEnd),
    sentence: lower,
    previous,
    next,
    captures: hit.captures,
  }
}

/** 0 … 1, each worked out once a sentence. */
const sharpnessIn = noted(({ own }: SentenceJudgment) => sharpnessOf(own))
const lapseIn = noted(({ own }: SentenceJudgment) => lapseOf(own))
const NO_LAPSE = { rule: '', share: 0 }
/** The lapse that it sounds like though no pattern knows it. */
const lapseHeard = noted(({ own }: SentenceJudgment) => {
  const share = lapseAloneOf(own)
  if (share < FAINTEST) return NO_LAPSE
  const rule = lapseRuleOf(own)
  return isHeard(rule, share) ? { rule, share } : NO_LAPSE
})

/** Worked out only for sharp sentences. */
const actsIn = noted(({ own }: SentenceJudgment) => actsOf(own))

/** Of a rule's hits that overlap, the loudest stays, then the longest. */
function oneOfEachRule(hits: readonly JudgedHit[]): JudgedHit[] {
  const kept: JudgedHit[] = []
  const order = [...hits].sort(
    (a, b) =>
      rankOf(b.severity) - rankOf(a.severity) ||
      b.hit.end - b.hit.start - (a.hit.end - a.hit.start) ||
      a.hit.start - b.hit.start,
  )
  for (const one of order)
    if (!kept.some(({ hit }) => hit.rule === one.hit.rule && hit.start < one.hit.end && one.hit.start < hit.end))
      kept.push(one)
  return kept
}
