import type { Target } from 'puppeteer-core'
import { poll } from '../../../src/dev/poll.mjs'
import type { CoachedBrowser } from './browsers'

/** The service worker of the extension, seen from behind: the page is not touched. */
export interface RunningWorker {
  /** Runs an expression there and returns what it promises. @throws {Error} what the expression throws */
  evaluate(code: string): Promise<unknown>
}

const isOurs =
  ({ origin }: CoachedBrowser) =>
  (each: Target) =>
    each.type() === 'service_worker' && each.url().startsWith(origin())

/** Stops the extension's service worker, as Chromium does after 30 s of rest; resolves when it is gone. */
export async function stopWorker(coached: CoachedBrowser): Promise<void> {
  const { browser } = coached
  const target = await browser.waitForTarget(isOurs(coached))
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

/** The running service worker. @throws {Error} where none is there within 20 s */
export function workerOf(coached: CoachedBrowser): Promise<RunningWorker> {
  return poll('the service worker', async () => {
    const target = coached.browser.targets().find(isOurs(coached))
    return target ? target.worker() : overlookedWorker(coached)
  })
}

/**
 * A worker that only the browser knows of: Puppeteer overlooks one now and then that starts while the one before it
 * stops. It is let go of after every look, since a worker that is looked at cannot be stopped.
 */
async function overlookedWorker({ browser, origin }: CoachedBrowser): Promise<RunningWorker | undefined> {
  const root = await browser.target().createCDPSession()
  const { targetInfos } = await root.send('Target.getTargets')
  const found = targetInfos.find((each) => each.type === 'service_worker' && each.url.startsWith(origin()))
  if (!found) return void (await root.detach())
  return {
    async evaluate(expression) {
      const { sessionId } = await root.send('Target.attachToTarget', { targetId: found.targetId, flatten: true })
      const session = root.connection()?.session(sessionId)
      if (!session) throw new Error('The service worker was gone before it was looked at')
      const how = { expression, awaitPromise: true, returnByValue: true }
      // A worker that stops in the middle of it never answers.
      const { result, exceptionDetails: thrown } = await session.send('Runtime.evaluate', how, { timeout: 10_000 })
      await root.detach()
      if (thrown) throw new Error(thrown.exception?.description ?? thrown.text)
      return result.value
    },
  }
}
