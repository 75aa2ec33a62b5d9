import { useSignal } from '@preact/signals'
import { precisionOf } from '../../../replies/tally'
import { STRENGTHS, type Strength } from '../../../rule-set/strength'
import type { RuleSet } from '../../../rule-set/types'
import { STRENGTH_WORDS } from '../rules/words'
import { draft, strengthIn, tryStrength } from './draft'
import type { RuleRow } from './result'
import type { RunState } from './run'

/** Shown at once; the rest unfolds. */
const FIRST = 8

interface RuleTableProps {
  readonly run: RunState
  readonly rows: readonly RuleRow[]
  readonly ruleSet: RuleSet
  readonly chosen: string | undefined
  readonly onChoose: (rule: string) => void
}

/** Alarms by rule, how often people found them right, and a way to try the rule louder, milder or off. */
export function RuleTable(props: RuleTableProps) {
  const { rows } = props
  const open = useSignal(false)
  const first = rows.slice(0, FIRST)
  const rest = rows.slice(FIRST)
  return (
    <>
      <Table {...props} rows={first} caption="Alarms by rule" />
      {rest.length > 0 && (
        <details
          class="more-rules"
          open={open.value}
          onToggle={(event) => {
            open.value = event.currentTarget.open
          }}
        >
          <summary class="small">{rest.length} more rules</summary>
          {/* Only when somebody looks: while judging goes on it would be drawn anew five times a second. */}
          {open.value && <Table {...props} rows={rest} caption="More rules" />}
        </details>
      )}
    </>
  )
}

function Table({ run, rows, ruleSet, chosen, onChoose, caption }: RuleTableProps & { readonly caption: string }) {
  const compared = run.plan.before !== undefined
  return (
    <div class="sheet table-frame">
      <table class="by-rule">
        <caption class="for-ears">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Rule</th>
            {compared && <th scope="col">Before</th>}
            <th scope="col">{compared ? 'After' : 'Alarms'}</th>
            {compared && <th scope="col">New</th>}
            {compared && <th scope="col">Gone</th>}
            <th scope="col">Right</th>
            <th scope="col">Try it as</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((tally) => (
            <tr key={tally.rule} data-chosen={tally.rule === chosen}>
              <th scope="row">
                <button
                  type="button"
                  class="as-link"
                  aria-pressed={tally.rule === chosen}
                  onClick={() => onChoose(tally.rule)}
                >
                  {run.titles.get(tally.rule) ?? tally.rule}
                </button>
              </th>
              {compared && <td data-name="Before">{tally.before.toLocaleString('en')}</td>}
              <td data-name={compared ? 'After' : 'Alarms'}>{tally.after.toLocaleString('en')}</td>
              {compared && <td data-name="New">{signed(tally.added, '+')}</td>}
              {compared && <td data-name="Gone">{signed(tally.removed, '−')}</td>}
              <td data-name="Right">{precisionInWords(tally)}</td>
              <td data-name="Try it as">
                <TryAs ruleSet={ruleSet} rule={tally.rule} title={run.titles.get(tally.rule) ?? tally.rule} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

const signed = (count: number, sign: string): string => (count === 0 ? '' : sign + count.toLocaleString('en'))

function precisionInWords(tally: RuleRow) {
  const precision = precisionOf(tally)
  if (precision === undefined) return <span class="dim">–</span>
  return (
    <>
      {Math.round(precision * 100)} %{' '}
      <span class="dim small">
        of {tally.right + tally.wrong}
        <span class="for-ears"> marked</span>
      </span>
    </>
  )
}

function TryAs({ ruleSet, rule, title }: { ruleSet: RuleSet; rule: string; title: string }) {
  const now = strengthIn(ruleSet, rule)
  if (now === undefined) return <span class="dim">–</span>
  const tried = draft.value.find((change) => change.rule === rule)?.to
  return (
    <select
      aria-label={`Try “${title}” as`}
      data-tried={tried !== undefined}
      value={tried ?? now}
      onChange={(event) => tryStrength(ruleSet, rule, title, event.currentTarget.value as Strength)}
    >
      {STRENGTHS.map((strength) => (
        <option key={strength} value={strength}>
          {STRENGTH_WORDS[strength]}
          {strength === now && tried !== undefined ? ' (now)' : ''}
        </option>
      ))}
    </select>
  )
}
