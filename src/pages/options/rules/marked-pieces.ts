import { rankOf } from '../../../engine/severity'
import type { Finding } from '../../../engine/types'

/** A stretch of a reply with the one finding that marks it. UTF-16 in the reply. */
export interface MarkedPiece {
  readonly start: number
  readonly end: number
  readonly finding: Finding
}

/**
 * What is marked by what, in order of place. Where findings share words the louder one marks them, or the one of
 * the rule that is looked at.
 */
export function markedPieces(findings: readonly Finding[], rule: string | undefined): readonly MarkedPiece[] {
  const weight = (finding: Finding) => (finding.rule === rule ? 10 : 0) + rankOf(finding.severity)
  const waiting = findings.filter(({ start, end }) => start < end).sort((a, b) => a.start - b.start)
  const cuts = [...new Set(waiting.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b)
  const pieces: { start: number; end: number; finding: Finding }[] = []
  let here: Finding[] = []
  let next = 0
  for (const [i, start] of cuts.entries()) {
    here = here.filter((finding) => finding.end > start)
    for (let one = waiting[next]; one?.start === start; one = waiting[++next]) here.push(one)
    const [first, ...others] = here
    if (!first) continue
    const finding = others.reduce((best, each) => (weight(each) > weight(best) ? each : best), first)
    const end = cuts[i + 1] ?? finding.end
    const last = pieces.at(-1)
    if (last?.finding === finding && last.end === start) last.end = end
    else pieces.push({ start, end, finding })
  }
  return pieces
}
