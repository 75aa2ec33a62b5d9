import { signal } from '@preact/signals'
import type { Alarm } from '../../../replies/alarms'
import type { ColumnPlaces } from '../../../replies/columns'
import { AlarmTally, type Mark } from '../../../replies/tally'
import type { RuleSet } from '../../../rule-set/types'
import type { ReplyReaderWorker } from './file'
import { AskedWorker } from './workers/asking'
import ReplyJudge from './workers/judge-replies.worker?worker'
import type { CalmerText, FromJudge, ToJudge } from './workers/protocol'

/** One alarm with the reply that it is in. */
export interface RunAlarm extends Alarm {
  /** Line of the file. */
  readonly line: number
  readonly id: string
}

/** What is judged by what. */
export interface RunPlan {
  readonly count: number
  readonly places: ColumnPlaces
  /** Nothing is compared without it. */
  readonly before: RuleSet | undefined
  readonly after: RuleSet
  /** What the comparison is between, in words, for the result. */
  readonly words: string | undefined
}

/** A run over all replies of a file. The lists grow in place; a new state is set when there is something to draw. */
export interface RunState {
  readonly plan: RunPlan
  readonly phase: 'judging' | 'done' | 'stopped' | 'failed'
  readonly judged: number
  readonly alarms: readonly RunAlarm[]
  readonly tallies: { readonly hint: AlarmTally; readonly warn: AlarmTally }
  readonly errors: readonly { readonly line: number; readonly reason: string }[]
  readonly titles: ReadonlyMap<string, string>
}

export const run = signal<RunState | undefined>(undefined)

/** What a person said of an alarm of a rule. */
export interface MarkedAlarm {
  readonly rule: string
  readonly mark: Mark
}

/** By `alarmKey`. Lives as long as the page, also over another run. */
export const marks = signal<ReadonlyMap<string, MarkedAlarm>>(new Map())

export const alarmKey = ({ line, rule, start }: RunAlarm): string => `${line} ${rule} ${start}`

/** So many replies go to a worker at once: small, so that the page has little to take in at a time. */
const BATCH = 40
/** Drawing more often than so many ms apart shows nobody more. */
const DRAW_EVERY = 200
const MOST_WORKERS = 4

let current: { readonly stop: () => void } | undefined

/** Judges every reply of the file. Resolves when all is done, or stopped. */
export async function startRun(reader: ReplyReaderWorker, plan: RunPlan): Promise<void> {
  current?.stop()
  const alarms: RunAlarm[] = []
  const errors: { line: number; reason: string }[] = []
  const titles = new Map<string, string>()
  const tallies = { hint: new AlarmTally('hint'), warn: new AlarmTally('warn') }
  let judged = 0
  let drawn = 0
  let stopped = false
  const draw = (phase: RunState['phase']): void => {
    drawn = performance.now()
    run.value = { plan, phase, judged, alarms, tallies, errors, titles }
  }
  const workers = startWorkers(plan)
  const own = {
    stop: () => {
      stopped = true
      for (const worker of workers) worker.end()
    },
  }
  current = own
  draw('judging')
  try {
    await overBatches(reader, plan, workers, async (worker, rows) => {
      const answer = await worker.ask({ type: 'judge', rows })
      if (answer.type !== 'judged' || stopped) return
      judged += rows.length
      for (const [rule, title] of Object.entries(answer.titles)) titles.set(rule, title)
      for (const { line, id, alarms: found, error } of answer.replies) {
        if (error !== undefined) errors.push({ line, reason: error.replace(/^line \d+: /, '') })
        for (const alarm of found) alarms.push({ ...alarm, line, id })
        tallies.hint.add(found)
        tallies.warn.add(found)
      }
      if (performance.now() - drawn > DRAW_EVERY) draw('judging')
    })
    draw('done')
  } catch {
    // Ended workers leave their questions open; only what nobody asked for is a failure.
    if (current === own) draw(stopped ? 'stopped' : 'failed')
  } finally {
    for (const worker of workers) worker.end()
    if (current === own) current = undefined
  }
}

/** Stops judging; what was found so far stays. */
export function stopRun(): void {
  current?.stop()
}

/** Lets go of everything that was found. */
export function forgetRun(): void {
  const going = current
  current = undefined
  going?.stop()
  run.value = undefined
  marks.value = new Map()
}

/** Says of an alarm that it is right or wrong; saying the same again takes it back. */
export function markAlarm(alarm: RunAlarm, mark: Mark): void {
  const key = alarmKey(alarm)
  const next = new Map(marks.value)
  if (next.get(key)?.mark === mark) next.delete(key)
  else next.set(key, { rule: alarm.rule, mark })
  marks.value = next
}

/** The calmer wording of every row, in the order of the file. */
export async function calmerTexts(
  reader: ReplyReaderWorker,
  plan: RunPlan,
  progress: (done: number) => void,
): Promise<readonly CalmerText[]> {
  const workers = startWorkers({ ...plan, before: undefined })
  const texts: CalmerText[] = []
  let done = 0
  try {
    await overBatches(reader, plan, workers, async (worker, rows, from) => {
      const answer = await worker.ask({ type: 'calmer', rows })
      if (answer.type === 'calmer') for (const [i, text] of answer.texts.entries()) texts[from + i] = text
      done += rows.length
      progress(done)
    })
    return texts
  } finally {
    for (const worker of workers) worker.end()
  }
}

type Judge = AskedWorker<ToJudge, FromJudge>

/** The page keeps a core for itself. */
function startWorkers({ before, after, count }: RunPlan): Judge[] {
  const cores = Math.min(MOST_WORKERS, Math.max(1, navigator.hardwareConcurrency - 1), Math.ceil(count / BATCH) || 1)
  return Array.from({ length: cores }, () => {
    const worker: Judge = new AskedWorker(new ReplyJudge())
    worker.tell({ type: 'rules', before, after })
    return worker
  })
}

type Rows = Extract<ToJudge, { type: 'judge' }>['rows']

/** Each worker takes the next batch when it is done with its last one. Ends with the first failure. */
async function overBatches(
  reader: ReplyReaderWorker,
  { count, places }: RunPlan,
  workers: readonly Judge[],
  take: (worker: Judge, rows: Rows, from: number) => Promise<void>,
): Promise<void> {
  let next = 0
  await Promise.all(
    workers.map(async (worker) => {
      while (next < count) {
        const from = next
        next = Math.min(count, from + BATCH)
        const answer = await reader.ask({ type: 'rows', from, to: next, places })
        if (answer.type === 'rows') await take(worker, answer.rows, from)
      }
    }),
  )
}
