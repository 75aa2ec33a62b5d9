import type { Alarm } from '../../../../replies/alarms'
import type { ColumnPlaces } from '../../../../replies/columns'
import type { Row } from '../../../../replies/types'
import type { RuleSet } from '../../../../rule-set/types'

/** What the worker that reads a file is asked. Answers come in the order of the questions. */
export type ToReader =
  | { readonly type: 'open'; readonly file: Blob; readonly name: string }
  /** Rows `[from, to)`, with the columns where they lie. */
  | { readonly type: 'rows'; readonly from: number; readonly to: number; readonly places: ColumnPlaces }
  /** The cells of rows `[from, to)` as they were in the file. */
  | { readonly type: 'cells'; readonly from: number; readonly to: number }

export type FromReader =
  | { readonly type: 'opened'; readonly table: OpenedTable }
  | { readonly type: 'failed'; readonly reason: string }
  | { readonly type: 'rows'; readonly rows: readonly Row[] }
  | { readonly type: 'cells'; readonly cells: readonly (readonly string[])[] }

/** What the page knows of a file; its rows stay in the worker. */
export interface OpenedTable {
  readonly name: string
  readonly format: 'csv' | 'jsonl'
  readonly encoding: string
  readonly header: readonly string[]
  /** How many rows can be read. */
  readonly count: number
  /** The first few, cut short. */
  readonly sample: readonly (readonly string[])[]
  readonly guess: ColumnPlaces
  readonly broken: readonly { readonly line: number; readonly reason: string }[]
  /** How many there are; `broken` names the first of them. */
  readonly brokenCount: number
}

/** What a worker that judges is asked. Answers come in the order of the questions. */
export type ToJudge =
  /** Holds until the next one. Without `before` nothing is compared. */
  | { readonly type: 'rules'; readonly before: RuleSet | undefined; readonly after: RuleSet }
  | { readonly type: 'judge'; readonly rows: readonly Row[] }
  | { readonly type: 'calmer'; readonly rows: readonly Row[] }

export type FromJudge =
  | {
      readonly type: 'judged'
      readonly replies: readonly JudgedReply[]
      readonly titles: Readonly<Record<string, string>>
    }
  | { readonly type: 'calmer'; readonly texts: readonly CalmerText[] }

export interface JudgedReply {
  readonly line: number
  readonly id: string
  readonly alarms: readonly Alarm[]
  readonly error?: string
}

export interface CalmerText {
  /** The calmer wording; empty where the reply is fine as it stands. */
  readonly text: string
  readonly replaced: readonly string[]
  readonly left: readonly string[]
}
