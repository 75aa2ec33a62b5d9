import type { Finding } from '../../../engine/types'

interface MarkedTextProps {
  readonly text: string
  readonly findings: readonly Finding[]
  /** Findings of other rules are marked faintly; without it all are marked alike. */
  readonly rule?: string
}

/** A reply with what is caught in it underlined as the coach does it. */
export function MarkedText({ text, findings, rule }: MarkedTextProps) {
  const pieces = []
  let at = 0
  for (const finding of findings) {
    if (finding.start < at || finding.end <= finding.start) continue
    pieces.push(
      text.slice(at, finding.start),
      <mark key={finding.start} class={rule === undefined || finding.rule === rule ? finding.severity : 'other'}>
        {text.slice(finding.start, finding.end)}
      </mark>,
    )
    at = finding.end
  }
  return (
    <>
      {pieces}
      {text.slice(at)}
    </>
  )
}
