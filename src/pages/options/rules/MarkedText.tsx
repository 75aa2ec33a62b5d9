import type { Finding } from '../../../engine/types'
import { markedPieces } from './marked-pieces'

interface MarkedTextProps {
  readonly text: string
  readonly findings: readonly Finding[]
  /** Findings of other rules are marked faintly; without it all are marked alike. */
  readonly rule?: string
}

/** A reply with what is caught in it underlined as the coach does it. */
export function MarkedText({ text, findings, rule }: MarkedTextProps) {
  const shown = []
  let at = 0
  for (const { start, end, finding } of markedPieces(findings, rule)) {
    shown.push(
      text.slice(at, start),
      <mark key={start} class={rule === undefined || finding.rule === rule ? finding.severity : 'other'}>
        {text.slice(start, end)}
      </mark>,
    )
    at = end
  }
  return (
    <>
      {shown}
      {text.slice(at)}
    </>
  )
}
