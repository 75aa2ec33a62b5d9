import type { Report } from '../engine/types'
import type { Id, Row } from '../replies/types'

/** What crosses to a worker: whole lines of JSON as bytes, or rows that were read already. */
export type Batch =
  | { readonly kind: 'lines'; readonly firstLine: number; readonly bytes: Uint8Array }
  | { readonly kind: 'rows'; readonly rows: readonly Row[] }

/** One row with what was found in it. */
export type Judged =
  | { readonly id: Id; readonly reply: string; readonly report: Report }
  | { readonly id: Id; readonly error: string }

export const OUTPUTS = ['jsonl', 'csv', 'summary'] as const
export type OutputFormat = (typeof OUTPUTS)[number]

export const INPUTS = ['jsonl', 'csv'] as const
export type InputFormat = (typeof INPUTS)[number]

/** The command was typed wrongly or names what is not there: said on standard error, exit status 2. */
export class UsageError extends Error {}
