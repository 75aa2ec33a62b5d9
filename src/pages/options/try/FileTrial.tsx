import { useEffect } from 'preact/hooks'
import type { RuleSet } from '../../../rule-set/types'
import { ChooseFile } from './ChooseFile'
import { Columns } from './Columns'
import { Comparison } from './Comparison'
import { draft } from './draft'
import { file, forgetFile } from './file'
import { Progress } from './Progress'
import { Result } from './Result'
import { run } from './run'

/** A file of replies or macros: choose it, say where things are, judge it, look at what was found. */
export function FileTrial({ ruleSet, macros }: { ruleSet: RuleSet; macros: boolean }) {
  const state = file.value
  useEffect(() => {
    // What has become the team's own is no change any more.
    if (run.value === undefined) draft.value = []
  }, [])
  if (state.kind !== 'open') return <ChooseFile macros={macros} />
  const { table } = state
  return (
    <>
      <section class="sheet file" aria-label="The file">
        <div class="file-name">
          <strong>{table.name}</strong>
          <span class="dim small">
            {count(table.count)} {macros ? 'macros' : 'replies'}
            {table.encoding !== 'utf-8' && ` · read as ${table.encoding}`}
          </span>
          <button type="button" class="as-link" onClick={forgetFile}>
            Another file
          </button>
        </div>
        {table.brokenCount > 0 && (
          <details class="small">
            <summary>
              {table.brokenCount === 1 ? 'One row' : `${count(table.brokenCount)} rows`} could not be read
            </summary>
            <ul class="bullets">
              {table.broken.map(({ line, reason }) => (
                <li key={line}>
                  Line {line}: {reason}
                </li>
              ))}
            </ul>
          </details>
        )}
        <Columns table={table} places={state.places} macros={macros} />
      </section>
      <Comparison ruleSet={ruleSet} table={table} places={state.places} macros={macros} />
      <Progress />
      {run.value && <Result run={run.value} ruleSet={ruleSet} macros={macros} />}
    </>
  )
}

const count = (number: number): string => number.toLocaleString('en')
