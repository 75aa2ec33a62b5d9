import Papa from 'papaparse'
import { effectOf } from '../../../replies/alarms'
import { file, type ReplyReaderWorker } from './file'
import { alarmKey, calmerTexts, marks, type RunPlan, type RunState } from './run'

/** Rows that are written at once, so that the page stays free in between. */
const PIECE = 400

/** Every alarm with what became of it and how it was marked. */
export async function resultFile({ alarms, titles, plan }: RunState): Promise<Blob> {
  const header = ['line', 'id', 'rule', 'title', 'before', 'after', 'change', 'words', 'sentence', 'mark']
  return csvOf(header, alarms.length, async (from, to) =>
    alarms
      .slice(from, to)
      .map((alarm) => [
        alarm.line,
        alarm.id,
        alarm.rule,
        titles.get(alarm.rule) ?? '',
        plan.before ? alarm.before : '',
        alarm.after,
        plan.before ? (effectOf(alarm, 'hint') ?? '') : '',
        alarm.quote.slice(...alarm.at),
        alarm.quote,
        marks.value.get(alarmKey(alarm))?.mark ?? '',
      ]),
  )
}

/** The file as it was, with the calmer wording of each row, what was replaced, and what a person must still look at. */
export async function calmerFile(
  reader: ReplyReaderWorker,
  plan: RunPlan,
  progress: (done: number) => void,
): Promise<Blob> {
  const { value } = file
  if (value.kind !== 'open') throw new Error('No file is open.')
  const texts = await calmerTexts(reader, plan, progress)
  return csvOf([...value.table.header, 'calmer wording', 'replaced', 'left to you'], plan.count, async (from, to) => {
    const answer = await reader.ask({ type: 'cells', from, to })
    if (answer.type !== 'cells') throw new Error('The file is gone.')
    return answer.cells.map((cells, i) => {
      const calmer = texts[from + i]
      const padded = value.table.header.map((_, column) => cells[column] ?? '')
      return [...padded, calmer?.text ?? '', calmer?.replaced.join(' ') ?? '', calmer?.left.join(' ') ?? '']
    })
  })
}

type Cells = (string | number)[]

/** A spreadsheet would run a cell that begins with "=", and these texts come from strangers. The mark at the beginning tells it that this is UTF-8. */
async function csvOf(
  header: readonly string[],
  count: number,
  rows: (from: number, to: number) => Promise<Cells[]>,
): Promise<Blob> {
  const config = { newline: '\r\n', escapeFormulae: true }
  const pieces = [`\ufeff${Papa.unparse([[...header]], config)}\r\n`]
  for (let from = 0; from < count; from += PIECE) {
    pieces.push(`${Papa.unparse(await rows(from, Math.min(count, from + PIECE)), config)}\r\n`)
    await new Promise((resolve) => setTimeout(resolve))
  }
  return new Blob(pieces, { type: 'text/csv;charset=utf-8' })
}
