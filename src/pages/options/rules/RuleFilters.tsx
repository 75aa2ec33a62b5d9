import type { Signal } from '@preact/signals'
import { FAMILIES, SEVERITIES, type Severity } from '../../../engine/types'
import { type Filter, type Group, isShown, type Row, SHOWN, type Shown } from './catalogue'
import { FAMILY_NAMES, SEVERITY_WORDS } from './words'

const CHIP_WORDS: Readonly<Record<Shown, string>> = {
  all: 'All',
  changed: 'Changed by us',
  off: 'Off',
  ours: 'Ours',
}

/** Which rules are listed: by what the team did with them, by family, by how hard they are. */
export function RuleFilters({ rows, filter }: { rows: readonly Row[]; filter: Signal<Filter> }) {
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
        <select
          aria-label="Family"
          value={group}
          onChange={(event) => narrow({ group: event.currentTarget.value as Group | 'any' })}
        >
          <option value="any">Every family</option>
          {FAMILIES.map((family) => (
            <option key={family} value={family}>
              {FAMILY_NAMES[family]}
            </option>
          ))}
          <option value="ours">{FAMILY_NAMES.ours}</option>
        </select>
        <select
          aria-label="How hard"
          value={severity}
          onChange={(event) => narrow({ severity: event.currentTarget.value as Severity | 'any' })}
        >
          <option value="any">Any strength</option>
          {SEVERITIES.map((each) => (
            <option key={each} value={each}>
              {SEVERITY_WORDS[each]}
            </option>
          ))}
        </select>
      </div>
    </>
  )
}
