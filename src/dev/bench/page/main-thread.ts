import type { Page } from 'puppeteer-core'
import { covered, durationOf, isExtensions, LONG_TASK, type TraceEvent, traced } from '../../main-thread-trace'

/** What the main thread of one page did, in ms of processor time: other programs do not lengthen it. */
export interface MainThread {
  /** All of its tasks: script, layout, paint, garbage. */
  readonly whole: number
  /** The extension's share of them, the microtasks of the page included. */
  readonly extension: number
  /** Tasks of more than 50 ms, the browser's own definition of a long one. */
  readonly long: number
  /** Those of which an extension took the larger part. */
  readonly extensionLong: number
}

const SIGN = 'evenkeel-bench'

/** Does something in a page while its main thread is traced. */
export async function costOf(page: Page, act: () => Promise<void>): Promise<MainThread> {
  const signed = async () => {
    // Says which of the browser's threads is this page's.
    await page.evaluate((sign) => console.timeStamp(sign), SIGN)
    await act()
  }
  return shares(await traced(page, signed, ['v8.execute']))
}

function shares(events: readonly TraceEvent[]): MainThread {
  const sign = events.find((each) => each.name === 'TimeStamp' && JSON.stringify(each.args).includes(SIGN))
  if (!sign) throw new Error('The trace does not show the page.')
  const here = events
    .filter((each) => each.ph === 'X' && each.tts !== undefined && each.pid === sign.pid && each.tid === sign.tid)
    .sort((a, b) => a.tts - b.tts)
  const tasks = here.filter((each) => each.name === 'RunTask')
  let at = 0
  const each = tasks.map((task) => {
    const end = task.tts + (task.tdur ?? 0)
    while (at < here.length && here[at]!.tts < task.tts) at++
    const within: TraceEvent[] = []
    for (let i = at; i < here.length && here[i]!.tts < end; i++) within.push(here[i]!)
    return { whole: durationOf(task), extension: covered(task, within.filter(isOurs)) }
  })
  const long = each.filter(({ whole }) => whole > LONG_TASK)
  return {
    whole: each.reduce((sum, { whole }) => sum + whole, 0),
    extension: each.reduce((sum, { extension }) => sum + extension, 0),
    long: long.length,
    extensionLong: long.filter(({ whole, extension }) => extension > whole / 2).length,
  }
}

/**
 * Whether code of an extension ran. What goes on after an `await` carries no name in a trace, so all microtasks count,
 * the page's few among them: a page alone shows how few.
 */
function isOurs(event: TraceEvent): boolean {
  return isExtensions(event) || event.name === 'RunMicrotasks'
}
