import type { CoachedBrowser } from './browsers'

/** Stops the extension's service worker, as Chromium does after 30 s of rest; resolves when it is gone. */
export async function stopWorker({ browser, origin }: CoachedBrowser): Promise<void> {
  const isOurs = (url: string) => url.startsWith(origin())
  const target = await browser.waitForTarget((each) => each.type() === 'service_worker' && isOurs(each.url()))
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
