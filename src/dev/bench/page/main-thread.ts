import type { Page } from 'puppeteer-core'

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

interface TraceEvent {
  readonly name: string
  readonly ph: string
  readonly pid: number
  readonly tid: number
  /** Of the thread's processor time, µs. */
  readonly tts: number
  readonly tdur?: number
  readonly args: { readonly data?: { readonly url?: string } }
}

const LONG_TASK = 50
const SIGN = 'evenkeel-bench'

/** Does something in a page while its main thread is traced. */
export async function traced(page: Page, act: () => Promise<void>): Promise<MainThread> {
  await page.tracing.start({
    categories: ['-*', 'devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8.execute'],
  })
  // Says which of the browser's threads is this page's.
  await page.evaluate((sign) => console.timeStamp(sign), SIGN)
  await act()
  const trace = await page.tracing.stop()
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: TraceEvent[] }
  return shares(traceEvents)
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
    return { whole: (task.tdur ?? 0) / 1000, extension: extensionTime(within) }
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
 * How long code of an extension ran within one task, in ms. What goes on after an `await` carries no name in a trace,
 * so all microtasks count, the page's few among them: a page alone shows how few.
 */
function extensionTime(within: readonly TraceEvent[]): number {
  const named = (each: TraceEvent) => each.args.data?.url?.startsWith('chrome-extension://')
  let until = 0
  let sum = 0
  for (const piece of within) {
    if (!named(piece) && piece.name !== 'RunMicrotasks') continue
    const end = piece.tts + (piece.tdur ?? 0)
    const from = Math.max(until, piece.tts)
    if (end > from) sum += end - from
    until = Math.max(until, end)
  }
  return sum / 1000
}
