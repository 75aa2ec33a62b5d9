import { isUtf8 } from 'node:buffer'
import Papa from 'papaparse'
import { type Columns, findColumns } from '../replies/columns'
import { delimiterOf } from '../replies/delimiter'
import { rowOfCells, wrong } from '../replies/read-row'
import type { Row } from '../replies/types'
import { LONGEST_LINE } from './read-lines'
import { type Batch, UsageError } from './types'

const ROWS_A_BATCH = 100
const LINE_FEED = 10

interface Parsed {
  readonly data: string[][]
  readonly errors: readonly { readonly code: string; readonly message: string; readonly row: number }[]
  /** How far whole rows reached, UTF-16. */
  readonly meta: { readonly cursor: number }
}

/**
 * Reads CSV with Papa Parse's own parser, chunk by chunk, so that memory does not depend on the file.
 * @throws UsageError where no column holds a reply
 */
export async function* batchesOfCsv(chunks: AsyncIterable<Buffer>, asked: Columns): AsyncGenerator<Batch> {
  const reader = new CsvReader(asked)
  for await (const rows of textWithLines(chunks)) {
    for (const row of reader.push(rows.text, rows.badLines)) yield* batchOf(row)
  }
  for (const row of reader.end()) yield* batchOf(row)
}

function* batchOf(rows: readonly Row[]): Generator<Batch> {
  for (let at = 0; at < rows.length; at += ROWS_A_BATCH) {
    yield { kind: 'rows', rows: rows.slice(at, at + ROWS_A_BATCH) }
  }
}

interface TextOfLines {
  readonly text: string
  /** Numbers of the lines of the input that are not UTF-8. */
  readonly badLines: readonly number[]
}

/** Text cut at line ends: a line end never lies inside a character of UTF-8. */
async function* textWithLines(chunks: AsyncIterable<Buffer>): AsyncGenerator<TextOfLines> {
  let open: Buffer[] = []
  let openBytes = 0
  let line = 1
  const take = (bytes: Buffer): TextOfLines => {
    const badLines: number[] = []
    const valid = isUtf8(bytes)
    for (let at = 0; at < bytes.length; line++) {
      let end = bytes.indexOf(LINE_FEED, at)
      if (end < 0) end = bytes.length
      if (!valid && !isUtf8(bytes.subarray(at, end))) badLines.push(line)
      at = end + 1
    }
    return { text: bytes.toString('utf8'), badLines }
  }
  for await (const chunk of chunks) {
    const last = chunk.lastIndexOf(LINE_FEED) + 1
    if (last === 0) {
      openBytes += chunk.length
      if (openBytes > LONGEST_LINE)
        throw new UsageError(`Line ${line} is longer than ${LONGEST_LINE / 1024 / 1024} MiB.`)
      open.push(chunk)
      continue
    }
    yield take(Buffer.concat([...open, chunk.subarray(0, last)]))
    open = last < chunk.length ? [chunk.subarray(last)] : []
    openBytes = chunk.length - last
  }
  if (open.length > 0) yield take(Buffer.concat(open))
}

class CsvReader {
  /** Text of which no whole row was read yet. */
  #rest = ''
  /** An unfinished row is only looked at again once the text has doubled: each character is read twice at most. */
  #tryAt = 0
  #line = 1
  #badLines = new Set<number>()
  #parser: Papa.Parser | undefined
  #columns: { readonly places: NonNullable<ReturnType<typeof findColumns>>; readonly count: number } | undefined

  constructor(readonly asked: Columns) {}

  *push(text: string, badLines: readonly number[]): Generator<Row[]> {
    for (const line of badLines) this.#badLines.add(line)
    this.#rest += text
    if (this.#rest.length < this.#tryAt) return
    const { data, meta } = this.#parse(true)
    this.#rest = this.#rest.slice(meta.cursor)
    this.#tryAt = data.length > 0 ? 0 : this.#rest.length * 2
    yield this.#rowsOf(data, -1)
    if (this.#rest.length > LONGEST_LINE) {
      yield [wrong(this.#line, null, 'a quotation mark opens here and is not closed; reading stopped')]
      throw new UsageError(`The row at line ${this.#line} is longer than ${LONGEST_LINE / 1024 / 1024} MiB.`)
    }
  }

  *end(): Generator<Row[]> {
    const { data, errors } = this.#parse(false)
    const open = errors.find((error) => error.code === 'MissingQuotes')
    yield this.#rowsOf(data, open?.row ?? -1)
    if (!this.#columns && this.#line > 1) throw noReply([])
  }

  #parse(more: boolean): Parsed {
    // Rows end at \n; a \r before it is taken off, so that files with mixed line ends are read too.
    this.#parser ??= new Papa.Parser({ delimiter: delimiterOf(this.#rest), newline: '\n' })
    return this.#parser.parse(this.#rest, 0, more) as Parsed
  }

  #rowsOf(data: readonly string[][], open: number): Row[] {
    const rows: Row[] = []
    for (const [i, cells] of data.entries()) {
      const line = this.#line
      const last = cells.length - 1
      let breaks = 0
      for (const cell of cells) for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) breaks++
      this.#line += breaks + 1
      cells[last] = (cells[last] ?? '').replace(/\r$/, '')
      if (cells.length === 1 && cells[0]?.trim() === '') continue
      if (!this.#columns) {
        const places = findColumns(cells, this.asked)
        if (!places) throw noReply(cells)
        this.#columns = { places, count: cells.length }
      } else if (i === open) {
        rows.push(
          wrong(line, null, `a quotation mark opens in this row and is not closed; ${breaks} lines went with it`),
        )
      } else if (this.#takeBad(line, this.#line)) {
        rows.push(wrong(line, null, 'not valid UTF-8 (see --encoding)'))
      } else rows.push(rowOfCells(cells, this.#columns.places, this.#columns.count, line))
    }
    return rows
  }

  /** Whether a line in `[from, to)` is not UTF-8; forgets it. */
  #takeBad(from: number, to: number): boolean {
    let bad = false
    if (this.#badLines.size === 0) return false
    for (const line of this.#badLines) {
      if (line >= to) continue
      if (line >= from) bad = true
      this.#badLines.delete(line)
    }
    return bad
  }
}

function noReply(header: readonly string[]): UsageError {
  return new UsageError(
    `No column holds the reply; name it with --reply-column. The columns are: ${header.join(', ') || 'none'}`,
  )
}
