import type { RuleSet } from '../rule-set/types'
import type { CustomerCheckRule, DraftCheckRule, Rule } from '../rules/types'
import type { ActiveRule } from './active-rules'
import type { CheckInput, CheckLine } from './check-input'
import { readContext } from './context/read-context'
import type { Context } from './context/types'
import { besideSelfHarm, cueOf, cuesOf } from './cues'
import { readFacts } from './draft/facts'
import { DraftFinding } from './draft-finding'
import { type Found, foundByCheck, foundByEar, foundByHit } from './found'
import type { JudgedSentence, SentenceJudge } from './judge-sentence'
import { JudgedLines, placed } from './judged-lines'
import { type Kept, withoutOverlaps } from './overlaps'
import { asTemplate } from './rewrite/rewrite-finding'
import { spellingOf } from './rewrite/spelling'
import { Rewriting, type Setting } from './rewriting'
import { indexOf, type RuleIndex, type UnreadableRule } from './rule-index'
import { severityOf } from './severity'
import { languageOf } from './text/language'
import { compileTeamWords, ownLines } from './text/mask'
import { isWide, narrow } from './text/narrow'
import { noted } from './text/notes'
import { Memory } from './text/remember'
import type { Cue, Finding, Report, Thread } from './types'
import { Verdicts } from './verdicts'

/** Longest reply that is judged, UTF-16; the report says where judging stopped. */
export const MAX_REPLY = 100_000

/** What it finds is not to be repeated by anybody. */
const SECRET = 'pii-echo'

/** All rules of one rule set, compiled once: what they say of a reply in its conversation. */
export class Judge {
  readonly #byRule: ReadonlyMap<Rule, ActiveRule>
  readonly #checks: readonly DraftCheckRule[]
  readonly #customerChecks: readonly CustomerCheckRule[]
  readonly #customer: SentenceJudge
  readonly #lines: JudgedLines
  readonly #verdicts: Verdicts
  readonly #rewriting: Rewriting
  readonly #contexts = new Memory<Context>(64)
  readonly #cues = new WeakMap<Context, readonly Cue[]>()

  /** Rules of the team that are left out, because one of their patterns cannot be read. */
  readonly unreadable: readonly UnreadableRule[]

  /** @param index of this rule set */
  constructor(ruleSet: RuleSet, index: RuleIndex = indexOf(ruleSet)) {
    this.#byRule = new Map(index.active.map((active) => [active.rule, active]))
    const checks = index.active.flatMap(({ rule }) => (rule.kind === 'check' ? [rule] : []))
    this.#checks = checks.filter((rule) => rule.scope !== 'customer')
    this.#customerChecks = checks.filter((rule) => rule.scope === 'customer')
    this.#customer = index.customer
    this.#lines = new JudgedLines(index.draft, index.quotations, compileTeamWords(ruleSet.words))
    this.#verdicts = new Verdicts(this.#byRule)
    this.#rewriting = new Rewriting(this.#lines, this.#verdicts, (rule) => this.#templatesOf(rule))
    this.unreadable = index.unreadable
  }

  judge(whole: string, thread: Thread): Report {
    const judged = safeCut(whole, MAX_REPLY)
    const reply = whole.slice(0, judged)
    const context = this.#contextOf(thread)
    const { lines, sentences } = this.#read(reply)
    const language = languageOf(sentences)
    const note = thread.audience === 'note'
    const runs = (rule: Rule): boolean =>
      (!note || rule.inNotes === true) && (language === 'en' || rule.family === 'risk')

    const found = this.#foundIn(sentences, context, language === 'en')
      .concat(this.#foundIn(this.#lines.quoted(lines), context, false))
      .filter(({ rule }) => runs(rule))
    const facts = readFacts(sentences, context)
    const phraseFindings = found.map((f) => ({ rule: f.rule.id, family: f.rule.family, severity: f.severity }))
    const input: CheckInput = { reply, sentences, lines, context, facts, thread, phraseFindings }
    const cues = [...this.#cuesOf(context)]
    for (const rule of this.#checks) {
      if (!runs(rule)) continue
      for (const finding of rule.check(input)) {
        if (rule.severity === 'cue') cues.push(cueOf(rule, finding.shown, context, this.#templatesOf(rule)))
        else {
          const moved = finding.severity ?? (severityOf(rule, context) as Finding['severity'])
          found.push(foundByCheck(rule, finding, this.#byRule.get(rule)?.severity ?? moved, sentences))
        }
      }
    }
    // A message about self-harm silences everything about style: nothing may stand beside it.
    const grave = cues.some((cue) => cue.rule === 'self-harm-cue')
    const told = grave ? found.filter((f) => f.rule.family === 'risk' || f.severity === 'block') : found
    const kept = withoutOverlaps(told, reply)
    const secrets = kept.flatMap(({ found, start, end }) => (found.rule.id === SECRET ? [reply.slice(start, end)] : []))
    const setting = settingOf(reply, secrets, context)
    const findings = kept.map((one) => this.#finding(one, setting))
    return {
      findings,
      cues: grave ? besideSelfHarm(cues) : cues,
      parts: facts.parts,
      heat: heatOf(findings),
      judged,
      language,
    }
  }

  #contextOf(thread: Thread): Context {
    return this.#contexts.recall(JSON.stringify([thread.customerName, thread.messages]), () => readContext(thread))
  }

  #cuesOf(context: Context): readonly Cue[] {
    let cues = this.#cues.get(context)
    if (!cues) {
      cues = cuesOf(context, this.#customer, this.#customerChecks, (rule) => this.#templatesOf(rule))
      this.#cues.set(context, cues)
    }
    return cues
  }

  /** The agent's own lines, and the sentences in them. */
  #read(reply: string): { lines: CheckLine[]; sentences: JudgedSentence[] } {
    const lines: CheckLine[] = []
    const sentences: JudgedSentence[] = []
    const wide = isWide(reply)
    for (const { text: own, start } of ownLines(reply)) {
      const text = wide ? narrow(own) : own
      const line = this.#lines.of(text)
      lines.push({ text, start, notes: line.notes })
      for (const sentence of placed(line, start)) sentences.push(sentence)
    }
    return { lines, sentences }
  }

  /** @param heard whether sentences are heard as a whole, too: the model has read English alone, and no quotations */
  #foundIn(sentences: readonly JudgedSentence[], context: Context, heard: boolean): Found[] {
    const found: Found[] = []
    for (let i = 0; i < sentences.length; i++) {
      const sentence = sentences[i]!
      const kept = this.#verdicts.on(sentences, i, context)
      for (const { hit, severity } of kept) found.push(foundByHit(hit, severity, sentence))
      if (!heard) continue
      for (const { active, severity } of this.#verdicts.heardIn(sentences, i, kept, context))
        found.push(foundByEar(active, severity, sentence))
    }
    return found
  }

  #templatesOf(rule: Rule) {
    return this.#byRule.get(rule)?.templates ?? rule.rewrites.map(asTemplate)
  }

  #finding({ found, severity, start, end, shown }: Kept, setting: Setting): Finding {
    const { rule, sentence } = found
    const text = shown ?? setting.reply.slice(start, end)
    const key = `${rule.id}:${sentence ? plainOf(sentence) : ''}:${text.toLowerCase()}`
    const stands = { severity, start, end, text, key }
    return new DraftFinding(rule, found.why ?? rule.why, stands, () => this.#rewriting.of(found, start, setting))
  }
}

/** The sentence without its capitals and line breaks, by which "Not here" knows it again. */
const plainOf = noted(({ text }: JudgedSentence) => text.toLowerCase().replace(/\s+/g, ' '))

/** Which spelling the reply follows is asked only when somebody reads a rewrite. */
function settingOf(reply: string, secrets: readonly string[], context: Context): Setting {
  let american: boolean | undefined
  return {
    reply,
    secrets,
    context,
    get american() {
      american ??= (spellingOf(reply) ?? spellingOf(context.text)) === 'american'
      return american
    },
  }
}

/** `limit`, or one less where it would split a surrogate pair. */
function safeCut(text: string, limit: number): number {
  if (text.length <= limit) return text.length
  const code = text.charCodeAt(limit - 1)
  return code >= 0xd800 && code <= 0xdbff ? limit - 1 : limit
}

const HEAT = { block: 0.45, warn: 0.25, hint: 0.04 } as const

function heatOf(findings: readonly Finding[]): number {
  let heat = 0
  for (const finding of findings) if (finding.start !== finding.end) heat += HEAT[finding.severity]
  return Math.min(1, Math.round(heat * 100) / 100)
}
