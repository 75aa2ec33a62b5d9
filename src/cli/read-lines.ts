import { isUtf8 } from 'node:buffer'
import { rowOfJson, wrong } from '../replies/read-row'
import type { Row } from '../replies/types'
import type { Batch } from './types'

/** Longest line or CSV row that is read, in bytes: memory must not depend on the input. */
export const LONGEST_LINE = 128 * 1024 * 1024
/** Small enough that all cores get something of a small file, large enough that the hop to a worker is nothing. */
const BATCH_BYTES = 64 * 1024
const LINE_FEED = 10

/**
 * Cuts a stream of bytes into batches of whole lines, whatever the chunks it comes in. What has come is passed on
 * at once, so that a slow source is answered line by line.
 */
export async function* batchesOfLines(chunks: AsyncIterable<Buffer>): AsyncGenerator<Batch> {
  let line = 1
  /** The beginning of a line whose end has not come. */
  let open: Buffer[] = []
  let openBytes = 0
  let tooLong = false
  const keep = (piece: Buffer): void => {
    openBytes += piece.length
    if (openBytes > LONGEST_LINE) {
      tooLong = true
      open = []
    } else if (piece.length > 0) open.push(piece)
  }
  for await (const chunk of chunks) {
    let at = 0
    if (openBytes > 0) {
      const end = chunk.indexOf(LINE_FEED)
      keep(end < 0 ? chunk : chunk.subarray(0, end))
      if (end < 0) continue
      yield tooLong ? longLine(line) : lines(line, Buffer.concat(open))
      line++
      open = []
      openBytes = 0
      tooLong = false
      at = end + 1
    }
    const last = chunk.lastIndexOf(LINE_FEED)
    while (at <= last) {
      let end = at + BATCH_BYTES > last ? last : chunk.lastIndexOf(LINE_FEED, at + BATCH_BYTES)
      if (end < at) end = chunk.indexOf(LINE_FEED, at)
      const batch = chunk.subarray(at, end)
      yield lines(line, batch)
      line += count(batch) + 1
      at = end + 1
    }
    keep(chunk.subarray(at))
  }
  if (openBytes > 0) yield tooLong ? longLine(line) : lines(line, Buffer.concat(open))
}

/** A copy, since the chunk's memory may be shared and this batch is handed over to a worker. */
const lines = (firstLine: number, bytes: Buffer): Batch => ({ kind: 'lines', firstLine, bytes: Uint8Array.from(bytes) })

function longLine(line: number): Batch {
  return { kind: 'rows', rows: [wrong(line, null, `longer than ${LONGEST_LINE / 1024 / 1024} MiB`)] }
}

function count(bytes: Buffer): number {
  let lines = 0
  for (let at = bytes.indexOf(LINE_FEED); at >= 0; at = bytes.indexOf(LINE_FEED, at + 1)) lines++
  return lines
}

/** The rows of a batch; empty lines are passed over. */
export function* rowsOf(batch: Batch): Generator<Row> {
  if (batch.kind === 'rows') {
    yield* batch.rows
    return
  }
  const bytes = Buffer.from(batch.bytes.buffer, batch.bytes.byteOffset, batch.bytes.byteLength)
  const valid = isUtf8(bytes)
  for (let at = 0, line = batch.firstLine; at <= bytes.length; line++) {
    let end = bytes.indexOf(LINE_FEED, at)
    if (end < 0) end = bytes.length
    const own = bytes.subarray(at, end)
    at = end + 1
    if (!valid && !isUtf8(own)) {
      yield wrong(line, null, 'not valid UTF-8 (see --encoding)')
      continue
    }
    const text = own.toString('utf8')
    if (text.trim() !== '') yield rowOfJson(text, line)
  }
}
