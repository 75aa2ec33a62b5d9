import type { Cue, Finding, Report } from '../engine/types'
import { mapFindings } from '../fields/span-mapping'
import type { PartNames } from '../rule-set/part-names'

/** What the agent waved away on this page; shared by all boxes of a frame. */
export interface Waved {
  /** Findings, by key. */
  readonly keys: Set<string>
  /** Rules that were switched off from here. */
  readonly rules: Set<string>
  /** Those of the rules that could not be saved: they are off on this page only. */
  readonly unsaved: Set<string>
}

/** The reply as it reads now, with the latest report moved to where its words are now. */
export class Draft {
  #current: readonly Finding[] = []
  /**
   * Every finding that was not waved away, in order. A hint waits while its sentence holds something louder: the
   * sentence is about to be written anew.
   */
  findings: readonly Finding[] = []
  /** Findings that are underlined: hints, and what is missing, live in the panel only. */
  marked: readonly Finding[] = []
  report: Report | undefined
  /** What the team calls the parts of a reply. */
  partNames: PartNames | undefined
  /** The text that the report is about. */
  judgedText: string | undefined

  readonly #waved: Waved

  constructor(
    waved: Waved,
    /** As the agent sees it. */
    public text = '',
  ) {
    this.#waved = waved
  }

  /** Takes a newer text; findings whose words were touched are hidden until the next report. */
  retext(text: string): void {
    this.#current = mapFindings(this.#current, this.text, text)
    this.text = text
    this.#sift()
  }

  /** Takes a report that was made for `judgedText`, which may be older than the text. */
  judged(report: Report, judgedText: string): void {
    this.report = report
    this.judgedText = judgedText
    this.#current = mapFindings(report.findings, judgedText, this.text)
    this.#sift()
  }

  /** Leaves a finding alone on this page. */
  wave({ key }: Finding): void {
    this.#waved.keys.add(key)
    this.#sift()
  }

  /** Leaves all findings of a rule alone on this page. */
  waveRule(rule: string): void {
    this.#waved.rules.add(rule)
    this.#sift()
  }

  /** Takes back what was waved away one by one. */
  bringBack(): void {
    this.#waved.keys.clear()
    this.#sift()
  }

  get cues(): readonly Cue[] {
    return this.report?.cues.filter((cue) => !this.#waved.rules.has(cue.rule)) ?? []
  }

  /** For the toolbar: hints do not count. */
  get count(): number {
    return this.findings.filter((finding) => finding.severity !== 'hint').length
  }

  /** The finding after or before the one that is open, or else the one nearest to the caret. */
  step(from: string | undefined, direction: 'next' | 'previous', caret: number): Finding | undefined {
    const { marked } = this
    const at = marked.findIndex((finding) => finding.key === from)
    if (at >= 0) return marked.at((at + (direction === 'next' ? 1 : -1)) % marked.length)
    const away = ({ start, end }: Finding) => Math.max(0, start - caret, caret - end)
    return marked.reduce<Finding | undefined>(
      (best, next) => (best && away(best) <= away(next) ? best : next),
      undefined,
    )
  }

  /** Once for each change, since every drawing asks for what is shown. */
  #sift(): void {
    const { keys, rules } = this.#waved
    const shown = this.#current.filter(({ key, rule }) => !keys.has(key) && !rules.has(rule))
    const marked = shown.filter(isMarked)
    const rewritten = marked.flatMap(({ rewrites }) => rewrites.slice(0, 1))
    this.findings = shown.filter(
      (finding) =>
        finding.severity !== 'hint' ||
        finding.start === finding.end ||
        !rewritten.some(({ start, end }) => start <= finding.start && finding.end <= end),
    )
    this.marked = marked
  }
}

/** Whether a finding stands on words and is loud enough to be underlined. */
function isMarked(finding: Finding): boolean {
  return finding.severity !== 'hint' && finding.end > finding.start
}
