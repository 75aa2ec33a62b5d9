import type { Thread, ThreadMessage } from '../engine/types'
import type { ColumnPlaces } from './columns'
import type { Id, Row } from './types'

/** Makes a row of one line of JSON. Never throws: what is wrong becomes the row's error. */
export function rowOfJson(text: string, line: number): Row {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (reason) {
    return wrong(line, null, `not valid JSON: ${reason instanceof Error ? reason.message : String(reason)}`)
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return wrong(line, null, 'not a JSON object')
  }
  const { id = null, reply, customer = null, thread = null } = value as Record<string, unknown>
  if (!isId(id)) return wrong(line, null, '"id" must be a text or a number')
  if (reply === undefined) return wrong(line, id, '"reply" is missing')
  if (typeof reply !== 'string') return wrong(line, id, '"reply" must be a text')
  if (customer !== null && typeof customer !== 'string') return wrong(line, id, '"customer" must be a text')
  if (thread === null) return { line, id, reply, thread: threadOf(customer) }
  const messages = messagesOf(thread)
  if (typeof messages === 'string') return wrong(line, id, messages)
  return { line, id, reply, thread: { messages } }
}

/** Makes a row of the cells of one CSV row. */
export function rowOfCells(cells: readonly string[], places: ColumnPlaces, columns: number, line: number): Row {
  const cell = (place: number | undefined): string => (place === undefined ? '' : (cells[place] ?? ''))
  const id = places.id === undefined ? null : cell(places.id)
  if (cells.length > columns) return wrong(line, id, `${cells.length} cells where the header has ${columns} columns`)
  const reply = cells[places.reply]
  if (reply === undefined) return wrong(line, id, 'the row ends before the column with the reply')
  const thread = cell(places.thread)
  if (thread.trim() === '') return { line, id, reply, thread: threadOf(cell(places.customer)) }
  let value: unknown
  try {
    value = JSON.parse(thread)
  } catch {
    return wrong(line, id, 'the thread is not valid JSON')
  }
  const messages = messagesOf(value)
  if (typeof messages === 'string') return wrong(line, id, messages)
  return { line, id, reply, thread: { messages } }
}

/** A row that cannot be judged, saying where it stands. */
export function wrong(line: number, id: Id, what: string): Row {
  return { line, id, error: `line ${line}: ${what}` }
}

const isId = (id: unknown): id is Id => id === null || typeof id === 'string' || typeof id === 'number'

function threadOf(customer: string | null): Thread {
  return { messages: customer === null || customer === '' ? [] : [{ from: 'customer', text: customer }] }
}

/** The messages, or what is wrong with them. */
function messagesOf(value: unknown): ThreadMessage[] | string {
  if (!Array.isArray(value)) return '"thread" must be a list of messages'
  const messages: ThreadMessage[] = []
  for (const [i, message] of value.entries()) {
    const { from, text } = (message ?? {}) as Record<string, unknown>
    if (from !== 'customer' && from !== 'agent') return `"thread"[${i}].from must be "customer" or "agent"`
    if (typeof text !== 'string') return `"thread"[${i}].text must be a text`
    messages.push({ from, text })
  }
  return messages
}
