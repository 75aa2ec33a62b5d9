import { useSignal } from '@preact/signals'
import { exampleReplies } from './example-replies'
import { file, openFile } from './file'

/** Where a file is dropped, chosen, or pasted. */
export function ChooseFile({ macros }: { macros: boolean }) {
  const over = useSignal(false)
  const state = file.value
  const take = (chosen: File | null | undefined) => {
    if (chosen) void openFile(chosen, chosen.name)
  }
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is one way more; the button inside does the same */}
      <div
        class="drop"
        data-over={over.value}
        onDragOver={(event) => {
          event.preventDefault()
          over.value = true
        }}
        onDragLeave={() => {
          over.value = false
        }}
        onDrop={(event) => {
          event.preventDefault()
          over.value = false
          take(event.dataTransfer?.files[0])
        }}
      >
        <p>
          {macros ? 'Drop an export of your macros or canned replies here' : 'Drop an export of your replies here'}
          <br />
          <span class="dim small">CSV or JSON lines, up to many thousands of rows</span>
        </p>
        <label class="button">
          Choose a file
          <input
            type="file"
            class="for-ears"
            accept=".csv,.tsv,.txt,.json,.jsonl,.ndjson,text/csv"
            onChange={(event) => take(event.currentTarget.files?.[0])}
          />
        </label>
      </div>
      <p role="status" class={state.kind === 'failed' ? 'failed' : 'dim small'}>
        {state.kind === 'opening' && `Reading ${state.name} …`}
        {state.kind === 'failed' && `${state.name}: ${state.reason}`}
      </p>
      <p class="dim small">
        No file at hand?{' '}
        <button type="button" class="as-link" onClick={() => void openFile(exampleReplies(), 'Examples of the rules')}>
          Take the examples of the built-in rules
        </button>
      </p>
    </>
  )
}
