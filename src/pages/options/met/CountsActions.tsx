import { useSignal } from '@preact/signals'
import type { Count } from '../../../background/counts-store'
import { FileButton } from '../../shared/FileButton'
import { saveFile } from '../../shared/save-file'
import { added, addFile, countsState, forgetCounts } from './counts'
import { countsAsCsv } from './counts-file'

/** Take the counts along, look at a colleague's beside them, delete them all. */
export function CountsActions({ all }: { all: readonly Count[] }) {
  const sure = useSignal(false)
  return (
    <>
      <div class="actions">
        <button
          type="button"
          class="button"
          disabled={all.length === 0}
          onClick={() => saveFile(new Blob([countsAsCsv(all)], { type: 'text/csv' }), 'evenkeel-counts.csv')}
        >
          Save as CSV
        </button>
        <FileButton words="Add a colleague’s file" accept=".csv,text/csv" onFile={(file) => void addFile(file)} />
        {sure.value ? (
          <>
            <button
              type="button"
              class="button danger"
              onClick={() => {
                sure.value = false
                void forgetCounts()
              }}
            >
              Yes, delete them all
            </button>
            <button
              type="button"
              class="button"
              onClick={() => {
                sure.value = false
              }}
            >
              Keep them
            </button>
          </>
        ) : (
          <button
            type="button"
            class="button"
            disabled={all.length === 0}
            onClick={() => {
              sure.value = true
            }}
          >
            Delete all counts
          </button>
        )}
      </div>
      {added.value.length > 0 && (
        <p class="dim small">
          With {added.value.map(({ name }) => name).join(', ')}, as long as this page is open.{' '}
          <button
            type="button"
            class="as-link"
            onClick={() => {
              added.value = []
            }}
          >
            Only this browser’s
          </button>
        </p>
      )}
      <p class="dim small" role="status">
        {countsState.value}
      </p>
    </>
  )
}
