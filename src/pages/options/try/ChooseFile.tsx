import { FileButton } from '../../shared/FileButton'
import { FileDrop } from '../../shared/FileDrop'
import { exampleReplies } from './example-replies'
import { file, openFile } from './file'

/** Where a file is dropped, chosen, or pasted. */
export function ChooseFile({ macros }: { macros: boolean }) {
  const state = file.value
  const take = (chosen: File) => void openFile(chosen, chosen.name)
  return (
    <>
      <FileDrop onFile={take}>
        <p>
          {macros ? 'Drop an export of your macros or canned replies here' : 'Drop an export of your replies here'}
          <br />
          <span class="dim small">CSV or JSON lines, up to many thousands of rows</span>
        </p>
        <FileButton words="Choose a file" accept=".csv,.tsv,.txt,.json,.jsonl,.ndjson,text/csv" onFile={take} />
      </FileDrop>
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
