import type { Page } from 'puppeteer-core'

/** One event of a browser's trace; times in µs. */
export interface TraceEvent {
  readonly name: string
  readonly ph: string
  readonly pid: number
  readonly tid: number
  /** Processor time of the thread: other programs on the machine do not lengthen it. */
  readonly tts: number
  readonly tdur?: number
  readonly args: { readonly data?: { readonly url?: string }; readonly name?: string }
}

/** The browser's own definition of a long task, in ms. */
export const LONG_TASK = 50

/**
 * Does something in a page while all of its browser is traced.
 * @param more categories beside those of tasks and of the code that runs in them
 */
export async function traced(
  page: Page,
  act: () => Promise<void>,
  more: readonly string[] = [],
): Promise<readonly TraceEvent[]> {
  await page.tracing.start({
    categories: ['-*', 'devtools.timeline', 'disabled-by-default-devtools.timeline', ...more],
  })
  await act()
  const trace = await page.tracing.stop()
  return (JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: TraceEvent[] }).traceEvents
}

/** Whether an event names code of an extension. */
export function isExtensions(event: TraceEvent): boolean {
  return !!event.args.data?.url?.startsWith('chrome-extension://')
}

/** How long an event took, in ms. */
export function durationOf({ tdur = 0 }: TraceEvent): number {
  return tdur / 1000
}

/** How much of a task lies within pieces that begin in it, nested ones counted once, in ms. */
export function covered(task: TraceEvent, pieces: readonly TraceEvent[]): number {
  const end = task.tts + (task.tdur ?? 0)
  let until = task.tts
  let sum = 0
  for (const piece of [...pieces].sort((a, b) => a.tts - b.tts)) {
    const from = Math.max(until, piece.tts)
    const to = Math.min(end, piece.tts + (piece.tdur ?? 0))
    if (to > from) sum += to - from
    until = Math.max(until, to)
  }
  return sum / 1000
}
