import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import Papa from 'papaparse'
import { findColumns } from '../replies/columns'
import type { AuditOptions } from './arguments'
import { batchesOfCsv } from './read-csv'
import { batchesOfLines } from './read-lines'
import { type Batch, type InputFormat, UsageError } from './types'

/** The input as batches, its encoding and format found out. @throws UsageError where it cannot be opened */
export async function* batchesOf(options: AuditOptions): AsyncGenerator<Batch> {
  const chunks = decoded(await open(options.file), options.encoding)
  const first = await chunks.next()
  if (first.done) return
  const format = options.format ?? formatOf(options, first.value.toString('utf8'))
  const all = prepend(first.value, chunks)
  yield* format === 'csv' ? batchesOfCsv(all, options.columns) : batchesOfLines(all)
}

async function open(file: string | undefined): Promise<AsyncIterable<Buffer>> {
  if (file === undefined) {
    if (process.stdin.isTTY) process.stderr.write('Reading from standard input; end with Ctrl-D.\n')
    return process.stdin
  }
  try {
    if ((await stat(file)).isDirectory()) throw new UsageError(`${file} is a folder.`)
  } catch (reason) {
    if (reason instanceof UsageError) throw reason
    throw new UsageError(`${file} cannot be read: ${reason instanceof Error ? reason.message : String(reason)}`)
  }
  return createReadStream(file)
}

/** UTF-8 without its byte order mark; other encodings are brought to it. Empty chunks are left out. */
async function* decoded(chunks: AsyncIterable<Buffer>, encoding: string | undefined): AsyncGenerator<Buffer> {
  let decoder: TextDecoder | undefined
  let head: Buffer | undefined = Buffer.alloc(0)
  const out = (chunk: Buffer): Buffer => (decoder ? Buffer.from(decoder.decode(chunk, { stream: true })) : chunk)
  for await (const chunk of chunks) {
    if (!head) {
      yield* some(out(chunk))
      continue
    }
    head = Buffer.concat([head, chunk])
    if (head.length < 3) continue
    const found = encoding ?? byteOrderMark(head)
    if (found !== undefined && found !== 'utf-8') decoder = new TextDecoder(found)
    yield* some(decoder ? out(head) : withoutMark(head))
    head = undefined
  }
  if (head) yield* some(head)
  if (decoder) yield* some(Buffer.from(decoder.decode()))
}

function* some(chunk: Buffer): Generator<Buffer> {
  if (chunk.length > 0) yield chunk
}

function byteOrderMark(head: Buffer): string | undefined {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le'
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be'
  return undefined
}

const withoutMark = (head: Buffer): Buffer =>
  head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? head.subarray(3) : head

async function* prepend(first: Buffer, rest: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  yield first
  yield* rest
}

/** By the options, the file's name, or what the first line looks like. */
function formatOf(options: AuditOptions, start: string): InputFormat {
  if (Object.values(options.columns).some((column) => column !== undefined)) return 'csv'
  if (/\.(?:csv|tsv)$/i.test(options.file ?? '')) return 'csv'
  if (/\.(?:jsonl|ndjson|json)$/i.test(options.file ?? '')) return 'jsonl'
  const text = start.trimStart()
  if (text.startsWith('{')) return 'jsonl'
  const header = Papa.parse<string[]>(text.slice(0, text.indexOf('\n') + 1 || text.length), { preview: 1 }).data[0]
  return header && findColumns(header, options.columns) ? 'csv' : 'jsonl'
}
