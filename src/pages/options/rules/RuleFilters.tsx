import { FAMILIES, SEVERITIES } from '../../../engine/types'
import { Select } from '../../shared/Select'
import { type Filter, isShown, type Row, SHOWN, type Shown } from './catalogue'
import { filter } from './filter'
import { FAMILY_NAMES, SEVERITY_WORDS } from './words'

const CHIP_WORDS: Readonly<Record<Shown, string>> = {
  all: 'All',
  changed: 'Changed by us',
  off: 'Off',
  ours: 'Ours',
}

const GROUP_CHOICES = [
  { value: 'any', words: 'Every family' },
  ...[...FAMILIES, 'ours' as const].map((value) => ({ value, words: FAMILY_NAMES[value] })),
] as const
const SEVERITY_CHOICES = [
  { value: 'any', words: 'Any strength' },
  ...SEVERITIES.map((value) => ({ value, words: SEVERITY_WORDS[value] })),
] as const

/** Which rules are listed: by what the team did with them, by family, by how hard they are. */
export function RuleFilters({ rows }: { rows: readonly Row[] }) {
  const { shown, group, severity } = filter.value
  const narrow = (change: Partial<Filter>) => {
    filter.value = { ...filter.value, ...change }
  }
  return (
    <>
      <fieldset class="chips">
        <legend class="for-ears">Which rules</legend>
        {SHOWN.map((name) => (
          <button key={name} type="button" aria-pressed={shown === name} onClick={() => narrow({ shown: name })}>
            {CHIP_WORDS[name]} {rows.filter((row) => isShown(row, name)).length}
          </button>
        ))}
      </fieldset>
      <div class="narrow">
        <Select name="Family" choices={GROUP_CHOICES} chosen={group} onChoose={(value) => narrow({ group: value })} />
        <Select
          name="How hard"
          choices={SEVERITY_CHOICES}
          chosen={severity}
          onChoose={(value) => narrow({ severity: value })}
        />
      </div>
    </>
  )
}
