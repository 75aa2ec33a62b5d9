import { setFlagsFromString } from 'node:v8'

/** By how much the heap may grow between two collections of all of it, in per cent of what was alive. */
const GROWTH = 20

/**
 * Keeps the memory of a long run flat. V8 lets a heap that is collected quickly grow to a multiple of what is alive in
 * it, so that a large archive would take more memory than a small one. Holds for all threads of the process.
 */
export function keepHeapFlat(): void {
  setFlagsFromString(`--heap-growing-percent=${GROWTH}`)
}
