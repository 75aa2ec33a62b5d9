import Papa from 'papaparse'
import { delimiterOf } from './delimiter'

/** A file of replies as rows of cells, whatever form it came in. */
export interface Table {
  readonly format: 'csv' | 'jsonl'
  readonly header: readonly string[]
  readonly rows: readonly (readonly string[])[]
  /** Line of the file on which each row begins, from 1. */
  readonly lines: readonly number[]
  /** Rows that could not be read, and why. */
  readonly broken: readonly { readonly line: number; readonly reason: string }[]
}

/** A file that holds no table, said in words. */
export class NoTable extends Error {}

/** So many lines of JSON tell which fields there are. */
const LOOKED_AT = 200

/**
 * Reads CSV (any of the usual separators) or JSON lines. A file that is one JSON list of objects is read like lines.
 * @param name of the file; its ending tells the form where it is one of the known ones
 * @throws NoTable
 */
export function readTable(text: string, name = ''): Table {
  const plain = text.replace(/^\ufeff/, '')
  if (plain.trim() === '') throw new NoTable('The file is empty.')
  return isJson(plain, name) ? fromJson(plain) : fromCsv(plain)
}

function isJson(text: string, name: string): boolean {
  if (/\.(?:csv|tsv)$/i.test(name)) return false
  return /\.(?:jsonl|ndjson|json)$/i.test(name) || /^\s*[[{]/.test(text)
}

function fromCsv(text: string): Table {
  // Rows end at \n; a \r before it is taken off, so that files with mixed line ends are read too.
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: delimiterOf(text), newline: '\n' })
  // A quotation mark that is never closed swallows all that follows: that must not look like one long reply.
  const open = errors.find((error) => error.code === 'MissingQuotes')?.row
  let line = 1
  let header: string[] | undefined
  const rows: string[][] = []
  const lines: number[] = []
  const broken: { line: number; reason: string }[] = []
  data.forEach((cells, index) => {
    const at = line
    line += 1 + cells.reduce((breaks, cell) => breaks + cell.split('\n').length - 1, 0)
    if (cells.length === 1 && cells[0]?.trim() === '') return
    cells[cells.length - 1] = (cells.at(-1) ?? '').replace(/\r$/, '')
    if (!header) header = cells
    else if (index === open) broken.push({ line: at, reason: 'a quotation mark opens here and is not closed' })
    else if (cells.length > header.length) {
      broken.push({ line: at, reason: `${cells.length} cells where the header has ${header.length} columns` })
    } else {
      rows.push(cells)
      lines.push(at)
    }
  })
  if (!header) throw new NoTable('The file is empty.')
  return { format: 'csv', header, rows, lines, broken }
}

type JsonObject = Readonly<Record<string, unknown>>

function fromJson(text: string): Table {
  const broken: { line: number; reason: string }[] = []
  const objects: JsonObject[] = []
  const lines: number[] = []
  const take = (value: unknown, line: number): void => {
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      objects.push(value as JsonObject)
      lines.push(line)
    } else broken.push({ line, reason: 'not a JSON object' })
  }
  if (text.trimStart().startsWith('[')) {
    const list = parsed(text)
    if (!Array.isArray(list)) throw new NoTable('The file begins like a JSON list, but cannot be read as one.')
    for (const [i, value] of list.entries()) take(value, i + 1)
  } else {
    for (const [i, line] of text.split('\n').entries()) {
      if (line.trim() === '') continue
      const value = parsed(line)
      if (value === undefined) broken.push({ line: i + 1, reason: 'not valid JSON' })
      else take(value, i + 1)
    }
  }
  if (objects.length === 0) throw new NoTable('No line of the file is a JSON object.')
  const header = [...new Set(objects.slice(0, LOOKED_AT).flatMap((object) => Object.keys(object)))]
  const rows = objects.map((object) => header.map((name) => cellOf(object[name])))
  return { format: 'jsonl', header, rows, lines, broken }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function cellOf(value: unknown): string {
  if (value === undefined || value === null) return ''
  return typeof value === 'string' ? value : JSON.stringify(value)
}
