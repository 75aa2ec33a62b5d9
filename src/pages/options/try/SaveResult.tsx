import { useSignal } from '@preact/signals'
import { saveFile } from '../../shared/save-file'
import { openReader } from './file'
import { calmerFile, resultFile } from './result-file'
import type { RunState } from './run'

/** Takes the result along as a file; macros also come back whole, with the calmer wording beside each. */
export function SaveResult({ run, macros }: { run: RunState; macros: boolean }) {
  const state = useSignal('')
  const make = async (name: string, file: Promise<Blob>) => {
    try {
      saveFile(await file, name)
      state.value = `Saved as ${name}`
    } catch {
      state.value = 'The file could not be made.'
    }
  }
  const calmer = () => {
    const reader = openReader()
    if (!reader) return
    const progress = (done: number) => {
      state.value = `${done.toLocaleString('en')} of ${run.plan.count.toLocaleString('en')} rewritten`
    }
    void make('calmer-wordings.csv', calmerFile(reader, run.plan, progress))
  }
  return (
    <div class="save-result">
      {macros && (
        <button type="button" class="button main" onClick={calmer}>
          Save with the calmer wording
        </button>
      )}
      <button type="button" class="button" onClick={() => void make('alarms.csv', resultFile(run))}>
        Save the alarms as CSV
      </button>
      <span class="dim small" role="status">
        {state.value}
      </span>
    </div>
  )
}
