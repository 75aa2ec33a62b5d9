import { poll } from '../../../src/dev/poll.mjs'
import type { Thread } from '../../../src/engine/types'
import type { CoachedBrowser } from '../harness/browsers'
import { workerOf } from '../harness/worker'

/** What a frame asked the background to judge. */
export interface Asked {
  readonly reply: string
  readonly thread: Thread
}

/** Listens in the background to what pages opened from now on ask, as the background itself hears it. */
export async function listen(coached: CoachedBrowser): Promise<void> {
  // A worker that has just been made does not know the browser's functions yet.
  await poll('the ear', async () =>
    (await workerOf(coached)).evaluate(`(() => {
    if (!globalThis.heard) {
      chrome.runtime.onConnect.addListener((port) => port.onMessage.addListener((message) => {
        if (message.type === 'judge') globalThis.heard.push(message)
      }))
    }
    return (globalThis.heard = [])
  })()`),
  )
}

/** The newest question. */
export async function lastAsked(coached: CoachedBrowser): Promise<Asked | undefined> {
  return (await (await workerOf(coached)).evaluate('globalThis.heard.at(-1)')) as Asked | undefined
}
