import type { ColumnPlaces, Field } from '../../../replies/columns'
import { Select } from '../../shared/Select'
import { choosePlaces } from './file'
import type { OpenedTable } from './workers/protocol'

const FIELDS: readonly { readonly field: Field; readonly words: string; readonly macros: boolean }[] = [
  { field: 'reply', words: 'The reply', macros: true },
  { field: 'customer', words: 'What the customer wrote', macros: false },
  { field: 'id', words: 'Its name or number', macros: true },
]

const NOWHERE = { value: '', words: 'not in the file' }

interface ColumnsProps {
  readonly table: OpenedTable
  readonly places: ColumnPlaces
  readonly macros: boolean
}

/** Which column holds what: guessed, and shown by the first row so that a wrong guess is seen. */
export function Columns({ table, places, macros }: ColumnsProps) {
  const [first] = table.sample
  const columns = table.header.map((name, index) => ({
    value: String(index),
    words: name.trim() || `Column ${index + 1}`,
  }))
  return (
    <fieldset class="columns">
      <legend class="for-ears">Columns</legend>
      {FIELDS.filter((field) => field.macros || !macros).map(({ field, words }) => {
        const place = places[field]
        return (
          <label key={field}>
            <span class="name">{words}</span>
            <Select
              choices={field === 'reply' ? columns : [NOWHERE, ...columns]}
              chosen={place === undefined ? '' : String(place)}
              onChoose={(value) => choosePlaces(withPlace(places, field, value))}
            />
            <span class="dim small sample">{place === undefined ? '' : first?.[place]}</span>
          </label>
        )
      })}
    </fieldset>
  )
}

function withPlace(places: ColumnPlaces, field: Field, value: string): ColumnPlaces {
  return { ...places, [field]: value === '' ? undefined : Number(value) }
}
