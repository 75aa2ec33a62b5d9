import { signal } from '@preact/signals'
import type { Filter } from './catalogue'

const EVERYTHING: Filter = { query: '', shown: 'all', group: 'any', severity: 'any' }

/** What the list of rules is narrowed down to; it stays so while one looks into other rooms. */
export const filter = signal<Filter>(EVERYTHING)

/** Lists every rule again: a new one must not be hidden by what was looked for before. */
export function showEverything(): void {
  filter.value = EVERYTHING
}
