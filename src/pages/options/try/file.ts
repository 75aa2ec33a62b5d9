import { signal } from '@preact/signals'
import type { ColumnPlaces } from '../../../replies/columns'
import { forgetRun } from './run'
import { AskedWorker } from './workers/asking'
import type { FromReader, OpenedTable, ToReader } from './workers/protocol'
import ReplyReader from './workers/read-replies.worker?worker'

export type ReplyReaderWorker = AskedWorker<ToReader, FromReader>

/** The file of replies that is open. Its rows live in a worker of this page and nowhere else. */
export type FileState =
  | { readonly kind: 'none' }
  | { readonly kind: 'opening'; readonly name: string }
  | { readonly kind: 'failed'; readonly name: string; readonly reason: string }
  | { readonly kind: 'open'; readonly table: OpenedTable; readonly places: ColumnPlaces }

export const file = signal<FileState>({ kind: 'none' })

let reader: ReplyReaderWorker | undefined

/** Reads a file, or text that was pasted. What was open before is forgotten. */
export async function openFile(blob: Blob, name: string): Promise<void> {
  forgetFile()
  const own = new AskedWorker<ToReader, FromReader>(new ReplyReader())
  reader = own
  file.value = { kind: 'opening', name }
  const answer = await own
    .ask({ type: 'open', file: blob, name })
    .catch((): FromReader => ({ type: 'failed', reason: 'The browser could not read the file.' }))
  // Another file was chosen meanwhile.
  if (own !== reader) return
  if (answer.type === 'opened') file.value = { kind: 'open', table: answer.table, places: answer.table.guess }
  else if (answer.type === 'failed') file.value = { kind: 'failed', name, reason: answer.reason }
}

/** Says in which columns the fields lie. */
export function choosePlaces(places: ColumnPlaces): void {
  if (file.value.kind !== 'open') return
  forgetRun()
  file.value = { ...file.value, places }
}

/** Lets go of the replies. */
export function forgetFile(): void {
  forgetRun()
  reader?.end()
  reader = undefined
  file.value = { kind: 'none' }
}

/** The worker that holds the rows of the open file. */
export const openReader = (): ReplyReaderWorker | undefined => reader
