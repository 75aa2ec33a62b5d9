/** A column was asked for that the file does not have. */
export class NoSuchColumn extends Error {}

export const FIELDS = ['reply', 'customer', 'id', 'thread'] as const
export type Field = (typeof FIELDS)[number]

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

/** The place of each field, or `undefined` where no column holds a reply. @throws NoSuchColumn */
export function findColumns(header: readonly string[], asked: Columns): ColumnPlaces | undefined {
  const names = header.map(plain)
  const places: Partial<Record<Field, number>> = {}
  for (const field of FIELDS) {
    const wanted = asked[field]
    if (wanted !== undefined) {
      const at = names.indexOf(plain(wanted))
      if (at < 0) throw new NoSuchColumn(`There is no column "${wanted}"; there are: ${header.join(', ')}`)
      places[field] = at
      continue
    }
    const guess = byName(names, field)
    if (guess !== undefined) places[field] = guess
  }
  return places.reply === undefined ? undefined : { ...places, reply: places.reply }
}

/** The place of the column that bears one of the names of a field, the best name first. */
function byName(names: readonly string[], field: Field): number | undefined {
  const guess = GUESSES[field].find((name) => names.includes(name))
  return guess === undefined ? undefined : names.indexOf(guess)
}

/** So many rows tell which column holds the longest words. */
const LOOKED_AT = 50

/** Places by the columns' names; where no name tells, the column with the longest words is taken for the reply. */
export function guessColumns(header: readonly string[], rows: readonly (readonly string[])[]): ColumnPlaces {
  const places: Partial<Record<Field, number>> = {}
  const names = header.map(plain)
  for (const field of FIELDS) {
    const guess = byName(names, field)
    if (guess !== undefined) places[field] = guess
  }
  if (places.reply !== undefined) return { ...places, reply: places.reply }
  const lengths = header.map((_, column) =>
    Object.values(places).includes(column)
      ? -1
      : rows.slice(0, LOOKED_AT).reduce((sum, row) => sum + (row[column]?.length ?? 0), 0),
  )
  return { ...places, reply: Math.max(0, lengths.indexOf(Math.max(...lengths))) }
}
