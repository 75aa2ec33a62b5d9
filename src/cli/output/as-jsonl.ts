import type { Judged } from '../types'

/** One line of JSON, in the shape that docs and other programs rely on. Lone surrogates come out as escapes. */
export function asJsonl(judged: Judged): string {
  if ('error' in judged) return `${JSON.stringify({ id: judged.id, error: judged.error })}\n`
  const { id, reply, report } = judged
  const line = {
    id,
    findings: report.findings.map(({ rule, family, severity, start, end, text, message, rewrites }) => ({
      rule,
      family,
      severity,
      start,
      end,
      text,
      message,
      rewrites: rewrites.map((rewrite) => ({ start: rewrite.start, end: rewrite.end, text: rewrite.text })),
    })),
    cues: report.cues.map(({ rule, text }) => ({ rule, text })),
    parts: report.parts,
    // Only where a very long reply was not judged to its end.
    ...(report.judged < reply.length && { judged: report.judged }),
  }
  return `${JSON.stringify(line)}\n`
}
