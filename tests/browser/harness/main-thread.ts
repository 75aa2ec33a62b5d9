import type { Page } from 'puppeteer-core'

/** What the main thread of a page did during a time, by whose code it ran. Times in ms; ours in processor time. */
export interface MainThread {
  /** What the page's own PerformanceObserver calls long tasks (over 50 ms, by its definition). */
  readonly longTasks: readonly number[]
  /** Long tasks of which code of the extension took the larger part. */
  readonly oursLong: readonly number[]
  /** All of the extension's code together. */
  readonly ours: number
  /** All that the main thread did, on the threads where our code ran: the page's code, ours, layout and paint. */
  readonly busy: number
  /** The longest piece of the extension's code within one task. */
  readonly oursLongest: number
}

interface TraceEvent {
  readonly name: string
  readonly ph: string
  readonly pid: number
  readonly tid: number
  /** Processor time of the thread, in µs: other programs on the machine do not lengthen it. */
  readonly tts: number
  readonly tdur?: number
  readonly args: { readonly data?: { readonly url?: string }; readonly name?: string }
}

/** Does something in a page while its main thread is watched from outside (trace) and inside (long tasks). */
export async function watchMainThread(page: Page, act: () => Promise<void>): Promise<MainThread> {
  await page.evaluate(() => {
    const seen: number[] = []
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.push(duration)
    }).observe({ type: 'longtask' })
    Reflect.set(window, 'longTasks', seen)
  })
  await page.tracing.start({ categories: ['-*', 'devtools.timeline', 'disabled-by-default-devtools.timeline'] })
  await act()
  const trace = await page.tracing.stop()
  const longTasks = await page.evaluate(() => Reflect.get(window, 'longTasks') as number[])
  const events = (JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: TraceEvent[] }).traceEvents
  return { longTasks, ...ourShare(events) }
}

function ourShare(events: readonly TraceEvent[]): Omit<MainThread, 'longTasks'> {
  const mainThreads = new Set(
    events.filter((e) => e.name === 'thread_name' && e.args.name === 'CrRendererMain').map((e) => `${e.pid}.${e.tid}`),
  )
  const onMain = events.filter((e) => e.ph === 'X' && mainThreads.has(`${e.pid}.${e.tid}`))
  const ours = onMain.filter((e) => e.args.data?.url?.startsWith('chrome-extension://'))
  const pages = new Set(ours.map((e) => `${e.pid}.${e.tid}`))
  const tasks = onMain.filter((e) => e.name === 'RunTask' && pages.has(`${e.pid}.${e.tid}`))
  const shares = tasks.map((task) => ({ whole: (task.tdur ?? 0) / 1000, ours: covered(task, ours) }))
  const sum = shares.reduce((total, share) => total + share.ours, 0)
  return {
    oursLong: shares.filter(({ whole, ours }) => whole > LONG_TASK && ours > whole / 2).map((share) => share.whole),
    ours: sum,
    busy: shares.reduce((total, share) => total + share.whole, 0),
    oursLongest: Math.max(0, ...shares.map((share) => share.ours)),
  }
}

/** The browser's own definition of a long task, in ms: what is asserted is whose it is, not how long. */
const LONG_TASK = 50

/** How much of `task` lies within `pieces`, nested ones counted once, in ms of processor time. */
function covered(task: TraceEvent, pieces: readonly TraceEvent[]): number {
  const end = task.tts + (task.tdur ?? 0)
  const within = pieces.filter((e) => e.pid === task.pid && e.tid === task.tid && e.tts >= task.tts && e.tts < end)
  let until = task.tts
  let sum = 0
  for (const piece of within.sort((a, b) => a.tts - b.tts)) {
    const from = Math.max(until, piece.tts)
    const to = Math.min(end, piece.tts + (piece.tdur ?? 0))
    if (to > from) sum += to - from
    until = Math.max(until, to)
  }
  return sum / 1000
}

/** Figures in one line, for the test's output. */
export function inWords({ longTasks, oursLong, ours, oursLongest }: MainThread): string {
  const ms = (value: number) => `${value.toFixed(1)} ms`
  return (
    `long tasks in the page: ${longTasks.length}${longTasks.length ? ` (${longTasks.map(ms).join(', ')})` : ''}; ` +
    `of which ours: ${oursLong.length}; our code in all: ${ms(ours)}, longest at once: ${ms(oursLongest)}`
  )
}
