import type { WebWorker } from 'puppeteer-core'
import type { CoachedBrowser } from './browsers'

const targetOf = ({ browser, origin }: CoachedBrowser) =>
  browser.waitForTarget((each) => each.type() === 'service_worker' && each.url().startsWith(origin()))

/** Stops the extension's service worker, as Chromium does after 30 s of rest; resolves when it is gone. */
export async function stopWorker(coached: CoachedBrowser): Promise<void> {
  const { browser } = coached
  const target = await targetOf(coached)
  const gone = new Promise<void>((resolve) => {
    browser.on('targetdestroyed', function heard(each) {
      if (each !== target) return
      browser.off('targetdestroyed', heard)
      resolve()
    })
  })
  await (await target.worker())?.close()
  await gone
}

/** The running service worker, to look from behind without touching the page. */
export async function workerOf(coached: CoachedBrowser): Promise<WebWorker> {
  const worker = await (await targetOf(coached)).worker()
  if (!worker) throw new Error('The service worker is not running')
  return worker
}
