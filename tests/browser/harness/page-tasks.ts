import type { Page } from 'puppeteer-core'
import { durationOf, traced } from '../../../src/dev/main-thread-trace'

const SIGN = 'evenkeel-page'

/** Does something in a page. Returns how long each task of its main thread took meanwhile, in ms of processor time. */
export async function pageTasks(page: Page, act: () => Promise<void>): Promise<readonly number[]> {
  const events = await traced(page, async () => {
    // Says which of the browser's threads is this page's.
    await page.evaluate((sign) => console.timeStamp(sign), SIGN)
    await act()
  })
  const sign = events.find((event) => event.name === 'TimeStamp' && JSON.stringify(event.args).includes(SIGN))
  if (!sign) throw new Error('The trace does not show the page.')
  const { pid, tid } = sign
  return events
    .filter((event) => event.name === 'RunTask' && event.ph === 'X' && event.pid === pid && event.tid === tid)
    .map(durationOf)
}
