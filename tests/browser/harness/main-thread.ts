import type { Page } from 'puppeteer-core'
import {
  covered,
  durationOf,
  isExtensions,
  LONG_TASK,
  type TraceEvent,
  traced,
} from '../../../src/dev/main-thread-trace'

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

/** Does something in a page while its main thread is watched from outside (trace) and inside (long tasks). */
export async function watchMainThread(page: Page, act: () => Promise<void>): Promise<MainThread> {
  await page.evaluate(() => {
    const seen: number[] = []
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.push(duration)
    }).observe({ type: 'longtask' })
    Reflect.set(window, 'longTasks', seen)
  })
  const events = await traced(page, act)
  const longTasks = await page.evaluate(() => Reflect.get(window, 'longTasks') as number[])
  return { longTasks, ...ourShare(events) }
}

function ourShare(events: readonly TraceEvent[]): Omit<MainThread, 'longTasks'> {
  const mainThreads = new Set(
    events.filter((e) => e.name === 'thread_name' && e.args.name === 'CrRendererMain').map((e) => `${e.pid}.${e.tid}`),
  )
  const onMain = events.filter((e) => e.ph === 'X' && mainThreads.has(`${e.pid}.${e.tid}`))
  const ours = onMain.filter(isExtensions)
  const pages = new Set(ours.map((e) => `${e.pid}.${e.tid}`))
  const tasks = onMain.filter((e) => e.name === 'RunTask' && pages.has(`${e.pid}.${e.tid}`))
  const shares = tasks.map((task) => ({ whole: durationOf(task), ours: covered(task, within(task, ours)) }))
  const sum = shares.reduce((total, share) => total + share.ours, 0)
  return {
    oursLong: shares.filter(({ whole, ours }) => whole > LONG_TASK && ours > whole / 2).map((share) => share.whole),
    ours: sum,
    busy: shares.reduce((total, share) => total + share.whole, 0),
    oursLongest: Math.max(0, ...shares.map((share) => share.ours)),
  }
}

/** The pieces that begin in a task. */
function within({ pid, tid, tts, tdur = 0 }: TraceEvent, pieces: readonly TraceEvent[]): readonly TraceEvent[] {
  return pieces.filter((e) => e.pid === pid && e.tid === tid && e.tts >= tts && e.tts < tts + tdur)
}

/** Figures in one line, for the test's output. */
export function inWords({ longTasks, oursLong, ours, oursLongest }: MainThread): string {
  const ms = (value: number) => `${value.toFixed(1)} ms`
  return (
    `long tasks in the page: ${longTasks.length}${longTasks.length ? ` (${longTasks.map(ms).join(', ')})` : ''}; ` +
    `of which ours: ${oursLong.length}; our code in all: ${ms(ours)}, longest at once: ${ms(oursLongest)}`
  )
}
