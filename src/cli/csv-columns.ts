import { UsageError } from './types'

const FIELDS = ['reply', 'customer', 'id', 'thread'] as const
type Field = (typeof FIELDS)[number]

/** Column names as asked for; what is not asked for is guessed. */
export type Columns = Readonly<Record<Field, string | undefined>>
/** Where each field lies in a row, from 0. */
export type ColumnPlaces = Readonly<{ reply: number } & Partial<Record<Field, number>>>

/** Names that exports give these columns, best first; compared in lower case, with spaces for `_` and `-`. */
const GUESSES: Readonly<Record<Field, readonly string[]>> = {
  reply: ['reply', 'reply text', 'agent reply', 'response', 'answer', 'macro', 'body', 'content', 'text', 'comment'],
  customer: ['customer', 'customer message', 'customer text', 'review', 'question', 'request', 'inquiry', 'enquiry'],
  id: ['id', 'reply id', 'ticket id', 'ticket', 'key', 'title', 'name'],
  thread: ['thread', 'conversation'],
}

const plain = (name: string): string => name.trim().toLowerCase().replace(/[_-]+/g, ' ')

/** The place of each field, or `undefined` where no column holds a reply. @throws UsageError naming a column that is not there */
export function findColumns(header: readonly string[], asked: Columns): ColumnPlaces | undefined {
  const names = header.map(plain)
  const places: Partial<Record<Field, number>> = {}
  for (const field of FIELDS) {
    const wanted = asked[field]
    if (wanted !== undefined) {
      const at = names.indexOf(plain(wanted))
      if (at < 0) throw new UsageError(`There is no column "${wanted}"; there are: ${header.join(', ')}`)
      places[field] = at
      continue
    }
    const guess = GUESSES[field].find((name) => names.includes(name))
    if (guess !== undefined) places[field] = names.indexOf(guess)
  }
  return places.reply === undefined ? undefined : { ...places, reply: places.reply }
}
