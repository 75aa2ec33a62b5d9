import { useRef, useState } from 'preact/hooks'
import { Select } from '../../shared/Select'

/** A column of the rows: what is typed, or one of a few. */
export interface Column<Name extends string> {
  readonly name: Name
  readonly label: string
  /** An example, in the row for one more. */
  readonly placeholder?: string
  /** What an empty field means, in the rows that are there. */
  readonly whenEmpty?: string
  readonly choices?: readonly { readonly value: string; readonly words: string }[]
}

export type Entry<Name extends string> = Readonly<Record<Name, string>>

export interface EntryRowsProps<Name extends string> {
  /** What one entry is, for the ears: "gesture". */
  readonly what: string
  readonly columns: readonly Column<Name>[]
  readonly entries: readonly Entry<Name>[]
  /** Columns without which an entry says nothing; the first one is what it is called. */
  readonly needed: readonly [Name, ...Name[]]
  readonly note?: (entry: Entry<Name>) => string | undefined
  readonly onChange: (entries: readonly Entry<Name>[], changed: Entry<Name>) => void
}

/** A short table that is edited in place; its last row is for one more. Each field is saved when it is left. */
export function EntryRows<Name extends string>(props: EntryRowsProps<Name>) {
  const { what, columns, entries, needed, note, onChange } = props
  const empty = Object.fromEntries(columns.map(({ name }) => [name, ''])) as Entry<Name>
  const [adding, setAdding] = useState(empty)
  const rows = useRef<HTMLTableSectionElement>(null)
  const complete = (entry: Entry<Name>) => needed.every((name) => entry[name].trim() !== '')

  const change = (at: number, entry: Entry<Name>) => {
    if (at < entries.length) return onChange(entries.with(at, entry), entry)
    setAdding(entry)
  }
  const add = () => {
    if (!complete(adding)) return
    onChange([...entries, adding], adding)
    setAdding(empty)
    rows.current?.querySelector<HTMLElement>('tr:last-child input')?.focus()
  }

  return (
    <form
      class="entries"
      onSubmit={(event) => {
        event.preventDefault()
        add()
      }}
    >
      <table>
        <thead>
          <tr>
            {columns.map(({ name, label }) => (
              <th key={name} scope="col">
                {label}
              </th>
            ))}
            <th scope="col">
              <span class="for-ears">Change</span>
            </th>
          </tr>
        </thead>
        <tbody ref={rows}>
          {[...entries, adding].map((entry, at) => {
            const last = at === entries.length
            const said = last ? undefined : note?.(entry)
            return (
              <tr key={at} data-last={last}>
                {columns.map((column) => (
                  <td key={column.name} data-name={column.label}>
                    <Field
                      column={column}
                      value={entry[column.name]}
                      label={`${column.label}, ${last ? `one more ${what}` : `${what} ${at + 1}`}`}
                      live={last}
                      onChange={(value) => change(at, { ...entry, [column.name]: value })}
                    />
                    {said && column === columns[0] && <small class="dim">{said}</small>}
                  </td>
                ))}
                <td>
                  {last ? (
                    <button type="submit" class="as-link small" disabled={!complete(adding)}>
                      Add<span class="for-ears"> this {what}</span>
                    </button>
                  ) : (
                    <button
                      type="button"
                      class="as-link small"
                      onClick={() => onChange(entries.toSpliced(at, 1), entry)}
                    >
                      Remove<span class="for-ears"> this {what}</span>
                    </button>
                  )}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </form>
  )
}

function Field<Name extends string>(props: {
  readonly column: Column<Name>
  readonly value: string
  readonly label: string
  /** Each key counts, not only the leaving of the field. */
  readonly live: boolean
  readonly onChange: (value: string) => void
}) {
  const { column, value, label, live, onChange } = props
  if (column.choices) return <Select name={label} choices={column.choices} chosen={value} onChoose={onChange} />
  const listen = (event: Event & { currentTarget: HTMLInputElement }) => onChange(event.currentTarget.value)
  return (
    <input
      aria-label={label}
      placeholder={live ? column.placeholder : column.whenEmpty}
      maxLength={200}
      value={value}
      {...(live ? { onInput: listen } : { onChange: listen })}
    />
  )
}
