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
  }

  /** Takes a report that was made for `judgedText`, which may be older than the text. */
  judged(report: Report, judgedText: string): void {
    this.report = report
    this.judgedText = judgedText
    this.#current = mapFindings(report.findings, judgedText, this.text)
  }

  /**
   * Every finding that was not waved away, in order. A hint waits while its sentence holds something louder: the
   * sentence is about to be written anew.
   */
  get findings(): readonly Finding[] {
    const shown = this.#current.filter((finding) => this.#isShown(finding))
    const rewritten = shown.filter(isMarked).flatMap(({ rewrites }) => rewrites.slice(0, 1))
    return shown.filter(
      (finding) =>
        finding.severity !== 'hint' ||
        finding.start === finding.end ||
        !rewritten.some(({ start, end }) => start <= finding.start && finding.end <= end),
    )
  }

  /** Findings that are underlined: hints, and what is missing, live in the panel only. */
  get marked(): readonly Finding[] {
    return this.findings.filter(isMarked)
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

  #isShown(finding: Finding): boolean {
    return !this.#waved.keys.has(finding.key) && !this.#waved.rules.has(finding.rule)
  }
}

/** Whether a finding stands on words and is loud enough to be underlined. */
export function isMarked(finding: Finding): boolean {
  return finding.severity !== 'hint' && finding.end > finding.start
}
