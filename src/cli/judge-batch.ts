import { analyze } from '../engine/analyze'
import type { Row } from '../replies/types'
import type { RuleSet } from '../rule-set/types'
import { asCsv } from './output/as-csv'
import { asJsonl } from './output/as-jsonl'
import { count, emptyTally, type Tally } from './output/tally'
import { rowsOf } from './read-lines'
import type { Batch, Judged, OutputFormat } from './types'

/** What comes back for a batch. */
export interface BatchResult {
  /** UTF-8, to be written as it is. */
  readonly text: Uint8Array
  readonly tally: Tally | undefined
  /** How many of its lines had an error. */
  readonly errors: number
}

/** Judges a batch. Never throws for the sake of one line. */
export function judgeBatch(batch: Batch, ruleSet: RuleSet, output: OutputFormat): BatchResult {
  const tally = output === 'summary' ? emptyTally() : undefined
  const text: string[] = []
  let errors = 0
  for (const row of rowsOf(batch)) {
    const judged = judgeRow(row, ruleSet)
    if ('error' in judged) errors++
    if (tally) count(tally, judged)
    else text.push(output === 'csv' ? asCsv(judged) : asJsonl(judged))
  }
  return { text: new TextEncoder().encode(text.join('')), tally, errors }
}

function judgeRow(row: Row, ruleSet: RuleSet): Judged {
  if ('error' in row) return { id: row.id, error: row.error }
  try {
    return { id: row.id, reply: row.reply, report: analyze(row.reply, row.thread, ruleSet) }
  } catch (reason) {
    const why = reason instanceof Error ? reason.message : String(reason)
    return { id: row.id, error: `line ${row.line}: could not be judged: ${why}` }
  }
}
