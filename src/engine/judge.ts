import type { RuleSet } from '../rule-set/types'
import type { CheckRule, RewriteTemplate, Rule } from '../rules/types'
import type { ActiveRule } from './active-rules'
import type { CheckInput, CheckLine } from './check-input'
import { readContext } from './context/read-context'
import type { Context } from './context/types'
import { readFacts } from './draft/facts'
import { DraftFinding } from './draft-finding'
import { type Found, foundByCheck, foundByEar, foundByHit } from './found'
import type { Hit, JudgedSentence, SentenceJudge, SentenceJudgment } from './judge-sentence'
import { actOf, isAct, isLapse, lapseOf, sharpnessOf } from './opinion/opinion'
import { heardAlone, weighedWithClause } from './opinion/weigh'
import { type Kept, withoutOverlaps } from './overlaps'
import { slotsOf } from './rewrite/fill'
import { asTemplate, inOrder, type JudgeComposed, rewriteFinding } from './rewrite/rewrite-finding'
import { spellingOf } from './rewrite/spelling'
import { indexOf, type RuleIndex, type UnreadableRule } from './rule-index'
import { rankOf, severityOf } from './severity'
import { languageOf } from './text/language'
import { compileTeamWords, type Line, maskInline, maskOutsideQuotations, ownLines } from './text/mask'
import { isWide, narrow } from './text/narrow'
import { noted } from './text/notes'
import { Memory } from './text/remember'
import { sentencesOf } from './text/sentences'
import type { Cue, Finding, Report, Rewrite, Thread } from './types'

/** Longest reply that is judged, UTF-16; the report says where judging stopped. */
export const MAX_REPLY = 100_000
/** Fewer words than these have no tone of their own: patterns know them. */
const FEWEST_HEARD = 3
/** Rules that judge what our own templates leave open. */
const PLACEHOLDER = 'unfilled-placeholder'

/** What a sentence's hits come to between these neighbours, in this conversation. */
interface Verdicts {
  readonly context: Context
  readonly previous: string
  readonly next: string
  /** Of each rule those that do not overlap. */
  readonly kept: readonly JudgedHit[]
}

const NO_VERDICTS = { kept: [] }

interface JudgedLine {
  /** Offsets in the line. */
  readonly sentences: readonly JudgedSentence[]
  readonly notes: unknown[]
  /** The same where the line stood last: offsets in the reply, in which the line began at `at`. */
  at: number
  placed: readonly JudgedSentence[]
}

/** All rules of one rule set, compiled once. */
export class Judge {
  readonly #active: readonly ActiveRule[]
  readonly #byRule: ReadonlyMap<Rule, ActiveRule>
  /** By id, those whose act a whole sentence may sound like. */
  readonly #acts: ReadonlyMap<string, ActiveRule>
  readonly #draft: SentenceJudge
  readonly #customer: SentenceJudge
  /** The rules that look into quotations, too; most teams have none. */
  readonly #quotations: SentenceJudge | undefined
  readonly #checks: readonly CheckRule[]
  readonly #teamWords: RegExp | undefined
  readonly #lines = new Memory<JudgedLine>(1500)
  readonly #contexts = new Memory<Context>(64)
  /** They hang on the sentences beside it and on the customer's words, and on nothing else. */
  readonly #verdicts = new WeakMap<SentenceJudgment, Verdicts>()
  readonly #rewritten = new WeakMap<Context, Memory<string[]>>()

  /** Rules of the team that are left out, because one of their patterns cannot be read. */
  readonly unreadable: readonly UnreadableRule[]

  /** @param index of this rule set */
  constructor(ruleSet: RuleSet, index: RuleIndex = indexOf(ruleSet)) {
    this.#active = index.active
    this.#byRule = new Map(this.#active.map((active) => [active.rule, active]))
    this.#acts = new Map(this.#active.flatMap((active) => (isAct(active.rule.id) ? [[active.rule.id, active]] : [])))
    this.unreadable = index.unreadable
    this.#draft = index.draft
    this.#customer = index.customer
    this.#quotations = index.quotations
    this.#checks = this.#active.flatMap(({ rule }) => (rule.kind === 'check' ? [rule] : []))
    this.#teamWords = compileTeamWords(ruleSet.words)
  }

  judge(whole: string, thread: Thread): Report {
    const judged = safeCut(whole, MAX_REPLY)
    const reply = whole.slice(0, judged)
    const context = this.#contextOf(thread)
    const lines: CheckLine[] = []
    const sentences: JudgedSentence[] = []
    const wide = isWide(reply)
    for (const { text: own, start } of ownLines(reply)) {
      const text = wide ? narrow(own) : own
      const line = this.#lineOf(text)
      lines.push({ text, start, notes: line.notes })
      for (const sentence of placed(line, start)) sentences.push(sentence)
    }
    const language = languageOf(sentences)
    const note = thread.audience === 'note'
    const runs = (rule: Rule): boolean =>
      (!note || rule.inNotes === true) && (language === 'en' || rule.family === 'risk')

    const found: Found[] = []
    for (const some of [sentences, this.#quotedSentences(lines)])
      for (let i = 0; i < some.length; i++) {
        const sentence = some[i]!
        const { kept } = this.#verdictsOn(some, i, context)
        for (const { hit, severity } of kept) if (runs(hit.rule)) found.push(foundByHit(hit, severity, sentence))
        // The model has read English alone.
        const heard = some === sentences && language === 'en' ? this.#heardIn(sentence, kept, context) : undefined
        if (heard && runs(heard.active.rule)) found.push(foundByEar(heard.active, heard.severity, sentence))
      }
    const facts = readFacts(sentences, context)
    const input: CheckInput = {
      reply,
      sentences,
      lines,
      context,
      facts,
      thread,
      phraseFindings: found.map((f) => ({ rule: f.rule.id, family: f.rule.family, severity: f.severity })),
    }
    const cues: Cue[] = this.#cuesOf(context)
    for (const rule of this.#checks) {
      if (rule.scope !== 'customer' && !runs(rule)) continue
      for (const finding of rule.check(input)) {
        if (rule.severity === 'cue') cues.push(this.#cue(rule, finding.shown ?? openingOf(context.text), context))
        else {
          const moved = finding.severity ?? (severityOf(rule, context) as Finding['severity'])
          found.push(foundByCheck(rule, finding, this.#byRule.get(rule)?.severity ?? moved, sentences))
        }
      }
    }
    // A message about self-harm silences everything about style: nothing may stand beside it.
    const grave = cues.some((cue) => cue.rule === 'self-harm-cue')
    const loud = grave ? found.filter((f) => f.rule.family === 'risk' || f.severity === 'block') : found
    let spelling: boolean | undefined
    const american = (): boolean => {
      spelling ??= (spellingOf(reply) ?? spellingOf(context.text)) === 'american'
      return spelling
    }
    const findings = withoutOverlaps(
      loud.filter((f) => this.#byRule.has(f.rule)),
      reply,
    ).map((f) => this.#finding(f, reply, context, american))
    return {
      findings,
      cues: grave ? cues.filter((cue) => /^(?:self-harm-cue|safety-hazard-cue|document-it)$/.test(cue.rule)) : cues,
      parts: facts.parts,
      heat: heatOf(findings),
      judged,
      language,
    }
  }

  #contextOf(thread: Thread): Context {
    return this.#contexts.recall(JSON.stringify([thread.customerName, thread.messages]), () => readContext(thread))
  }

  #lineOf(text: string): JudgedLine {
    return this.#lines.recall(text, () => {
      const wide = isWide(text)
      const sentences = sentencesOf(maskInline(text, this.#teamWords), 0).map(({ text: own, start }) => {
        const text = wide ? narrow(own) : own
        return asJudged(text, start, this.#draft.judge(text))
      })
      return { sentences, notes: [], at: 0, placed: sentences }
    })
  }

  #verdictsOn(sentences: readonly JudgedSentence[], i: number, context: Context): Pick<Verdicts, 'kept'> {
    const { judgment } = sentences[i]!
    if (judgment.hits.length === 0) return NO_VERDICTS
    const previous = sentences[i - 1]?.norm ?? ''
    const next = sentences[i + 1]?.norm ?? ''
    const known = this.#verdicts.get(judgment)
    if (known && known.context === context && known.previous === previous && known.next === next) return known
    const all: JudgedHit[] = []
    for (const hit of judgment.hits) {
      const severity = this.#severityOfHit(hit, judgment, previous, next, context)
      if (severity !== null) all.push({ hit, severity })
    }
    const verdicts = { context, previous, next, kept: oneOfEachRule(all) }
    this.#verdicts.set(judgment, verdicts)
    return verdicts
  }

  /** What the sentence as a whole sounds like, where no pattern is loud in it. */
  #heardIn({ judgment }: JudgedSentence, kept: readonly JudgedHit[], context: Context): Heard | undefined {
    if (judgment.normalized.words.length < FEWEST_HEARD) return undefined
    const sharpness = sharpnessIn(judgment)
    if (heardAlone('warn', sharpness) === undefined) return undefined
    if (kept.some(({ severity }) => rankOf(severity) >= rankOf('warn'))) return undefined
    const id = actIn(judgment)
    const active = this.#acts.get(id)
    if (!active || kept.some(({ hit }) => hit.rule.id === id)) return undefined
    const severity = active.severity ?? (severityOf(active.rule, context) as Finding['severity'])
    return { active, severity: heardAlone(severity, sharpness) ?? 'hint' }
  }

  /** Sentences with what a quotation in them holds; only hits that touch a quotation are left in them. */
  #quotedSentences(lines: readonly Line[]): readonly JudgedSentence[] {
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

  #severityOfHit(
    hit: Hit,
    judgment: SentenceJudgment,
    previous: string,
    next: string,
    context: Context,
  ): Finding['severity'] | null {
    const { rule } = hit
    const { lower } = judgment
    const own = rule.judge?.(
      {
        text: lower.slice(hit.normStart, hit.normEnd),
        before: lower.slice(0, hit.normStart),
        after: lower.slice(hit.normEnd),
        sentence: lower,
        previous,
        next,
        captures: hit.captures,
      },
      context,
    )
    if (own === null) return null
    const severity = this.#byRule.get(rule)?.severity ?? own ?? (severityOf(rule, context) as Finding['severity'])
    if (isAct(rule.id)) return weighedWithClause(severity, hit, lower, sharpnessIn(judgment), sharpnessOf)
    if (isLapse(rule.id)) return weighedWithClause(severity, hit, lower, lapseIn(judgment), lapseOf)
    return hit.quiet ? 'hint' : severity
  }

  #templatesOf(rule: Rule): readonly RewriteTemplate[] {
    return this.#byRule.get(rule)?.templates ?? rule.rewrites.map(asTemplate)
  }

  #templatesFor({ rewrites, rule }: Found): readonly RewriteTemplate[] {
    return rewrites ? rewrites.map(asTemplate) : this.#templatesOf(rule)
  }

  #cuesOf(context: Context): Cue[] {
    const cues: Cue[] = []
    const seen = new Set<string>()
    for (const message of context.messages)
      for (const line of ownLines(message))
        for (const sentence of sentencesOf(line.text, 0))
          for (const hit of this.#customer.judge(sentence.text).hits) {
            if (
              seen.has(hit.rule.id) ||
              hit.rule.judge?.(viewOf(hit, this.#customer.judge(sentence.text).lower), context) === null
            )
              continue
            seen.add(hit.rule.id)
            cues.push(this.#cue(hit.rule, sentence.text.slice(hit.start, hit.end), context))
          }
    return cues
  }

  #cue(rule: Rule, text: string, context: Context): Cue {
    const slots = slotsOf(context)
    const suggestions = this.#templatesOf(rule).flatMap((template) => {
      const filled = template.text.replace(
        /\{(\w+)(?:\|([^{}]*))?\}/g,
        (_, name: string, other?: string) => slots[name] ?? other ?? '[…]',
      )
      return filled === '' || template.text.includes('{crisis}') ? [] : [filled]
    })
    return {
      rule: rule.id,
      family: rule.family,
      text,
      title: rule.title,
      message: rule.why,
      sources: rule.sources,
      suggestions,
    }
  }

  #finding({ found, severity, start, end, shown }: Kept, reply: string, context: Context, american: () => boolean) {
    const { rule, sentence } = found
    const text = shown ?? reply.slice(start, end)
    const key = `${rule.id}:${sentence ? plainOf(sentence) : ''}:${text.toLowerCase()}`
    return new DraftFinding(rule, found.why ?? rule.why, { severity, start, end, text, key }, () =>
      sentence
        ? this.#rewrites(found, sentence, reply, context, american())
        : this.#insertions(found, start, reply, context, american()),
    )
  }

  #rewrites(found: Found, sentence: JudgedSentence, reply: string, context: Context, american: boolean): Rewrite[] {
    const end = sentence.start + sentence.text.length
    const own = reply.slice(sentence.start, end)
    const start = found.start - sentence.start
    const stop = found.end - sentence.start
    const texts = this.#rememberedFor(context).recall(`${found.rule.id}|${start}|${stop}|${american}|${own}`, () =>
      rewriteFinding(
        { sentence: own, start, end: stop },
        inOrder(this.#templatesFor(found), `${own}${context.text}`),
        { ...slotsOf(context), ...found.captures },
        american,
        this.#judgeComposed(context),
      ),
    )
    return texts.map((text) => {
      // A deleted sentence takes the space behind it along.
      const space = text === '' ? (/^[ \t]+/.exec(reply.slice(end, end + 8))?.[0].length ?? 0) : 0
      return { start: sentence.start, end: end + space, text }
    })
  }

  #insertions(found: Found, at: number, reply: string, context: Context, american: boolean): Rewrite[] {
    return rewriteFinding(
      { sentence: '', start: 0, end: 0 },
      inOrder(this.#templatesFor(found), context.text),
      { ...slotsOf(context), ...found.captures },
      american,
      this.#judgeComposed(context),
    ).map((text) => ({ start: at, end: at, text: spaced(text, reply, at) }))
  }

  /** Rewrites remembered for as long as the conversation stays the same. */
  #rememberedFor(context: Context): Memory<string[]> {
    let memory = this.#rewritten.get(context)
    if (!memory) {
      memory = new Memory(1000)
      this.#rewritten.set(context, memory)
    }
    return memory
  }

  /** Judges composed text with the phrase rules alone: that is where a template could provoke. */
  #judgeComposed(context: Context): JudgeComposed {
    return (text) => {
      const { sentences } = this.#lineOf(text)
      for (let i = 0; i < sentences.length; i++) {
        const sentence = sentences[i]!
        const { hits } = sentence.judgment
        const own = text.slice(sentence.start, sentence.start + sentence.text.length)
        const previous = sentences[i - 1]?.norm ?? ''
        const next = sentences[i + 1]?.norm ?? ''
        // One that is loud is enough: the others are not weighed.
        for (const hit of hits) {
          if (hit.rule.id === PLACEHOLDER) continue
          const severity = this.#severityOfHit(hit, sentence.judgment, previous, next, context)
          if (severity === null || rankOf(severity) < rankOf('warn')) continue
          const { start, end, captures } = hit
          return {
            sentence: own,
            at: sentence.start,
            remaining: { start, end, templates: this.#templatesOf(hit.rule), captures },
          }
        }
        if (this.#heardIn(sentence, [], context)?.severity === 'warn')
          return {
            sentence: own,
            at: sentence.start,
            remaining: { start: 0, end: own.length, templates: [], captures: {} },
          }
      }
      return undefined
    }
  }
}

function asJudged(text: string, start: number, judgment: SentenceJudgment): JudgedSentence {
  const { lower: norm, normalized, notes } = judgment
  return { text, start, end: start + text.length, norm, words: normalized.words, notes, judgment }
}

/** The sentences of a line that begins at `start` of the reply, UTF-16. */
function placed(line: JudgedLine, start: number): readonly JudgedSentence[] {
  if (line.at !== start) {
    line.at = start
    line.placed = line.sentences.map((one) => ({ ...one, start: start + one.start, end: start + one.end }))
  }
  return line.placed
}

/** 0 … 1, worked out once a sentence. */
const sharpnessIn = noted(({ own }: SentenceJudgment) => sharpnessOf(own))

/** The sentence without its capitals and line breaks, by which "Not here" knows it again. */
const plainOf = noted(({ text }: JudgedSentence) => text.toLowerCase().replace(/\s+/g, ' '))

const OPENING = 80

/** The first words of a message, cut between words. */
function openingOf(text: string): string {
  const line = text.trim().split(/(?<=[.!?])\s|\n/, 1)[0] ?? ''
  return line.length <= OPENING ? line : `${line.slice(0, OPENING).replace(/\s+\S*$/, '')} …`
}

const lapseIn = noted(({ own }: SentenceJudgment) => lapseOf(own))

/** Worked out only for sharp sentences. */
const actIn = noted(({ own }: SentenceJudgment) => actOf(own))

interface Heard {
  readonly active: ActiveRule
  readonly severity: Finding['severity']
}

interface JudgedHit {
  readonly hit: Hit
  readonly severity: Finding['severity']
}

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

function viewOf(hit: Hit, lower: string) {
  return {
    text: lower.slice(hit.normStart, hit.normEnd),
    before: lower.slice(0, hit.normStart),
    after: lower.slice(hit.normEnd),
    sentence: lower,
    previous: '',
    next: '',
    captures: hit.captures,
  }
}

/** `limit`, or one less where it would split a surrogate pair. */
function safeCut(text: string, limit: number): number {
  if (text.length <= limit) return text.length
  const code = text.charCodeAt(limit - 1)
  return code >= 0xd800 && code <= 0xdbff ? limit - 1 : limit
}

/** An inserted sentence with the spaces that its place asks for. */
function spaced(text: string, reply: string, at: number): string {
  const before = reply.charAt(at - 1)
  const after = reply.charAt(at)
  const lead = before !== '' && !/\s/.test(before) ? ' ' : ''
  const tail = after !== '' && !/\s/.test(after) ? ' ' : ''
  return lead + text + tail
}

const HEAT = { block: 0.45, warn: 0.25, hint: 0.04 } as const

function heatOf(findings: readonly Finding[]): number {
  let heat = 0
  for (const finding of findings) if (finding.start !== finding.end) heat += HEAT[finding.severity]
  return Math.min(1, Math.round(heat * 100) / 100)
}
