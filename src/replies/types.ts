import type { Thread } from '../engine/types'

/** As given in the input, `null` where none is. */
export type Id = string | number | null

/** A reply to judge, or why it cannot be. `line` counts from 1, in the input. */
export type Row =
  | { readonly line: number; readonly id: Id; readonly reply: string; readonly thread: Thread }
  | { readonly line: number; readonly id: Id; readonly error: string }
