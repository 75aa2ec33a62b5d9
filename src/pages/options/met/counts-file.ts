import Papa from 'papaparse'
import { COUNT_KINDS, type Count } from '../../../background/counts-store'
import { everyIssueLabel } from '../../../engine/context/issue-labels'

const HEADER = ['week', 'kind', 'name', 'count']

/** The counts as CSV; the same counts always give the same file. */
export function countsAsCsv(counts: readonly Count[]): string {
  const rows = counts.map(({ week, kind, name, count }) => [week, kind, name, count])
  return `${Papa.unparse([HEADER, ...rows], { newline: '\r\n', escapeFormulae: true })}\r\n`
}

/** A file that holds no counts, said in words. */
export class NoCounts extends Error {}

/** Reads what `countsAsCsv` wrote, here or on another machine. @throws NoCounts naming the first row that is wrong */
export function countsFromCsv(text: string): readonly Count[] {
  const [header, ...rows] = Papa.parse<string[]>(text.replace(/^\ufeff/, ''), { skipEmptyLines: true }).data
  if (header?.join() !== HEADER.join()) throw new NoCounts('These are no counts of Evenkeel: the columns are others.')
  const labels = new Set(everyIssueLabel())
  return rows.map(([week = '', kind = '', name = '', count = ''], index) => {
    const known = COUNT_KINDS.find((each) => each === kind)
    const named = known === 'complaint' ? labels.has(name) : /^[a-z][a-z0-9-]{0,79}$/.test(name)
    if (!known || !named || !/^\d{4}-\d\d-\d\d$/.test(week) || !/^\d{1,9}$/.test(count)) {
      throw new NoCounts(`Row ${index + 2} is not a count of Evenkeel.`)
    }
    return { week, kind: known, name, count: Number(count) }
  })
}
