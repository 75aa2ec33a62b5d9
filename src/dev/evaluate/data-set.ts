import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import type { Thread } from '../../engine/types'
import { rowOfJson } from '../../replies/read-row'

/** One reply, and what people said of it where somebody did. */
export interface Example {
  readonly id: string
  readonly reply: string
  readonly thread: Thread
  /** `undefined`: nobody judged it. */
  readonly bad: boolean | undefined
  /** The rule that the row is about. */
  readonly rule: string | undefined
}

export interface DataSet {
  readonly examples: readonly Example[]
  /** Lines that are not of the form. */
  readonly unreadable: readonly string[]
}

const BAD = new Set<unknown>([true, 1, 'bad', 'yes', 'positive', 'uncivil'])
const OK = new Set<unknown>([false, 0, 'ok', 'good', 'near-miss', 'no', 'negative', 'civil'])

/** Reads rows `{id, reply, customer?}`, `{id, reply, bad}` or `{rule, label, reply, customer?}`, one a line. */
export async function readDataSet(file: string): Promise<DataSet> {
  const examples: Example[] = []
  const unreadable: string[] = []
  let line = 0
  for await (const text of createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY })) {
    line++
    if (text.trim() === '') continue
    const row = rowOfJson(text, line)
    if ('error' in row) {
      unreadable.push(row.error)
      continue
    }
    const { bad, label, rule } = JSON.parse(text) as Record<string, unknown>
    examples.push({
      id: String(row.id ?? line),
      reply: row.reply,
      thread: row.thread,
      bad: labelOf(bad ?? label),
      rule: typeof rule === 'string' ? rule : undefined,
    })
  }
  return { examples, unreadable }
}

function labelOf(value: unknown): boolean | undefined {
  if (BAD.has(value)) return true
  return OK.has(value) ? false : undefined
}
