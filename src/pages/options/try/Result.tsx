import { useSignal } from '@preact/signals'
import { useMemo } from 'preact/hooks'
import type { RuleSet } from '../../../rule-set/types'
import { AlarmList } from './AlarmList'
import { RuleTable } from './RuleTable'
import { inWords, rowsOf, type Shown, shownAlarms } from './result'
import { marks, type RunState } from './run'
import { SaveResult } from './SaveResult'

const CHIPS: Readonly<Record<Shown, string>> = {
  changed: 'Changed',
  added: 'New',
  removed: 'Gone',
  moved: 'Louder or quieter',
  all: 'All',
}

const WHILE_JUDGING = 100

interface ResultProps {
  readonly run: RunState
  readonly ruleSet: RuleSet
  readonly macros: boolean
}

/** What was found: in one sentence, by rule, and sentence by sentence. */
export function Result({ run, ruleSet, macros }: ResultProps) {
  const hints = useSignal(false)
  const rule = useSignal<string>()
  const shown = useSignal<Shown>('changed')
  const heard = hints.value ? 'hint' : 'warn'
  const compared = run.plan.before !== undefined
  const tally = run.tallies[heard]
  const rows = rowsOf(tally, compared, marks.value.values())
  // While judging goes on, the first few will do: more come five times a second.
  const most = run.phase === 'judging' ? WHILE_JUDGING : Number.POSITIVE_INFINITY
  const listed = useMemo(
    () => shownAlarms(run.alarms, { rule: rule.value, shown: compared ? shown.value : 'all', heard, most }),
    [run, heard, rule.value, shown.value, compared, most],
  )
  const { added, removed, moved, before } = tally.all
  const counts: Readonly<Record<Shown, number>> = {
    changed: added + removed + moved,
    added,
    removed,
    moved,
    all: added + before,
  }
  const title = rule.value === undefined ? undefined : (run.titles.get(rule.value) ?? rule.value)
  return (
    <section class="result" aria-label="What was found">
      <h2 class="verdict">
        {/* While it grows it is only shown; a sentence that changes five times a second cannot be heard. */}
        <span role={run.phase === 'judging' ? undefined : 'status'}>{inWords(run, tally)}</span>
      </h2>
      {run.plan.words && <p class="dim small">Compared: {run.plan.words}</p>}
      {run.errors.length > 0 && (
        <details class="small">
          <summary>{run.errors.length === 1 ? 'One row' : `${run.errors.length} rows`} could not be judged</summary>
          <ul class="bullets">
            {run.errors.slice(0, 20).map(({ line, reason }) => (
              <li key={line}>
                Line {line}: {reason}
              </li>
            ))}
          </ul>
        </details>
      )}
      <label class="check">
        <input
          type="checkbox"
          checked={hints.value}
          onChange={(event) => {
            hints.value = event.currentTarget.checked
          }}
        />
        Count hints too, which are never underlined
      </label>
      {rows.length > 0 && (
        <RuleTable
          run={run}
          rows={rows}
          ruleSet={ruleSet}
          chosen={rule.value}
          onChoose={(id) => {
            rule.value = id === rule.value ? undefined : id
          }}
        />
      )}
      {compared && (
        <fieldset class="chips">
          <legend class="for-ears">Which alarms</legend>
          {(Object.keys(CHIPS) as Shown[]).map((name) => (
            <button
              key={name}
              type="button"
              aria-pressed={shown.value === name}
              onClick={() => {
                shown.value = name
              }}
            >
              {CHIPS[name]} {counts[name].toLocaleString('en')}
            </button>
          ))}
        </fieldset>
      )}
      <h3 class="listed">
        {title ?? 'All rules'}{' '}
        <span class="dim">{run.phase === 'judging' ? 'the first of them' : listed.length.toLocaleString('en')}</span>
        {title !== undefined && (
          <button
            type="button"
            class="as-link small"
            onClick={() => {
              rule.value = undefined
            }}
          >
            Show all rules
          </button>
        )}
      </h3>
      <AlarmList
        alarms={listed}
        titles={run.titles}
        compared={compared}
        named={rule.value === undefined}
        heard={heard}
      />
      {run.phase !== 'judging' && <SaveResult run={run} macros={macros} />}
    </section>
  )
}
