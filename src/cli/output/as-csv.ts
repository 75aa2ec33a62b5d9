import Papa from 'papaparse'
import type { Judged } from '../types'

export const CSV_HEADER = 'id,rule,family,severity,start,end,text,message,before,after,error\n'

/** One row a finding: the sentence as it stands beside the calmer one, ready to be pasted back into a macro. */
export function asCsv(judged: Judged): string {
  const id = judged.id ?? ''
  if ('error' in judged) return rows([[id, '', '', '', '', '', '', '', '', '', judged.error]])
  const { reply, report } = judged
  return rows(
    report.findings.map(({ rule, family, severity, start, end, text, message, rewrites }) => {
      const best = rewrites[0]
      const before = best ? reply.slice(best.start, best.end) : ''
      return [id, rule, family, severity, start, end, text, message, before, best?.text ?? '', '']
    }),
  )
}

/** A spreadsheet would run a cell that begins with "=", and these texts come from strangers. */
function rows(cells: (string | number)[][]): string {
  return cells.length === 0 ? '' : `${Papa.unparse(cells, { newline: '\n', escapeFormulae: true })}\n`
}
