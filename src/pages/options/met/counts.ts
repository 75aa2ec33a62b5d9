import { signal } from '@preact/signals'
import { type Count, CountsStore } from '../../../background/counts-store'
import { countsFromCsv, NoCounts } from './counts-file'

const store = new CountsStore()

/** The counts of this browser; `undefined` until they have been read. */
export const counts = signal<readonly Count[] | undefined>(undefined)
/** Counts of colleagues' files that were opened to be looked at together. Never stored. */
export const added = signal<readonly { readonly name: string; readonly counts: readonly Count[] }[]>([])
/** What the last action came to, in words. */
export const countsState = signal('')

/** Reads the counts now and after every change. Returns the way to stop. */
export function followCounts(): () => void {
  void readCounts()
  return store.onChange(() => void readCounts())
}

async function readCounts(): Promise<void> {
  try {
    counts.value = await store.all()
  } catch {
    counts.value ??= []
    countsState.value = 'The browser could not read the counts.'
  }
}

/** Deletes all counts of this browser. */
export async function forgetCounts(): Promise<void> {
  try {
    await store.forget()
    counts.value = []
    added.value = []
    countsState.value = 'All counts are deleted.'
  } catch {
    countsState.value = 'The browser could not delete the counts.'
  }
}

/** Adds a colleague's file to what is shown, for as long as the page is open. */
export async function addFile(file: File): Promise<void> {
  try {
    added.value = [...added.value, { name: file.name, counts: countsFromCsv(await file.text()) }]
    countsState.value = `${file.name} is added to what you see.`
  } catch (error) {
    countsState.value = `${file.name}: ${error instanceof NoCounts ? error.message : 'could not be read.'}`
  }
}
