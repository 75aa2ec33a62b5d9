import { signal } from '@preact/signals'
import type { ColumnPlaces } from '../../../replies/columns'
import type { RuleSet } from '../../../rule-set/types'
import { Select } from '../../shared/Select'
import { saveState, stored } from '../team-rules'
import { type Baseline, baselines } from './baseline'
import { draft, draftInWords, useDraft as putDraftInForce, withDraft } from './draft'
import { openReader } from './file'
import { run, startRun, stopRun } from './run'
import type { OpenedTable } from './workers/protocol'

const chosen = signal('')
const NOTHING = { value: '', words: 'nothing, just judge' }

interface ComparisonProps {
  readonly ruleSet: RuleSet
  readonly table: OpenedTable
  readonly places: ColumnPlaces
  readonly macros: boolean
}

/** What the rules are compared with, and the button that starts it. A change that is tried is always compared. */
export function Comparison({ ruleSet, table, places, macros }: ComparisonProps) {
  const options = baselines()
  const baseline = options.find(({ id }) => id === chosen.value)
  const changes = draft.value
  const judging = run.value?.phase === 'judging'

  const start = () => {
    const reader = openReader()
    if (!reader) return
    const common = { count: table.count, places }
    if (changes.length > 0) {
      void startRun(reader, {
        ...common,
        before: ruleSet,
        after: withDraft(ruleSet, changes),
        words: draftInWords.value,
      })
    } else {
      void readable(baseline).then((before) => {
        if (before !== 'no') void startRun(reader, { ...common, before, after: ruleSet, words: baseline?.words })
      })
    }
  }

  return (
    <section class="comparison" aria-label="What to judge by">
      {changes.length > 0 ? (
        <div class="note tried">
          <p>
            <strong>Trying a change:</strong> {draftInWords.value}
          </p>
          <div class="actions">
            <button
              type="button"
              class="button"
              disabled={stored.value?.policy?.locksRules}
              onClick={() => void putDraftInForce()}
            >
              Use it for the team
            </button>
            <button
              type="button"
              class="button"
              onClick={() => {
                draft.value = []
              }}
            >
              Drop it
            </button>
          </div>
        </div>
      ) : (
        !macros && (
          <label>
            <span class="name">Compare today’s rules with</span>
            <Select
              choices={[NOTHING, ...options.map(({ id, words }) => ({ value: id, words }))]}
              chosen={baseline ? chosen.value : ''}
              onChoose={(id) => {
                chosen.value = id
              }}
            />
          </label>
        )
      )}
      {judging ? (
        <button type="button" class="button main" onClick={stopRun}>
          Stop
        </button>
      ) : (
        <button type="button" class="button main" disabled={table.count === 0} onClick={start}>
          {changes.length > 0 || baseline ? 'Compare on' : 'Judge'} {table.count.toLocaleString('en')}{' '}
          {macros ? 'macros' : 'replies'}
        </button>
      )}
    </section>
  )
}

/** The rule set to compare with, if there is one; where it cannot be read, that is told. */
async function readable(baseline: Baseline | undefined): Promise<RuleSet | undefined | 'no'> {
  try {
    return await baseline?.read()
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'the browser gave no reason'
    saveState.value = { kind: 'failed', words: `Not compared: ${reason}` }
    return 'no'
  }
}
