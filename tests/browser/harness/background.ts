import type { CoachedBrowser } from './browsers'
import { inEventPage, stopEventPage } from './event-page'
import { stopWorker, workerOf } from './worker'

/** Runs an expression in the extension's background, to look from behind without touching the page. */
export async function inBackground<T>(coached: CoachedBrowser, code: string): Promise<T> {
  const answer =
    coached.engine === 'firefox' ? await inEventPage(coached, code) : await (await workerOf(coached)).evaluate(code)
  return answer as T
}

/** Stops the background, as browsers do after 30 s of rest; resolves when it is gone. */
export function stopBackground(coached: CoachedBrowser): Promise<void> {
  return coached.engine === 'firefox' ? stopEventPage(coached) : stopWorker(coached)
}

/** The number on the toolbar button of the tab in front; empty where there is none. */
export async function badge(coached: CoachedBrowser): Promise<string> {
  const texts = await inBackground<string[]>(
    coached,
    `chrome.tabs.query({ active: true }).then((tabs) =>
      Promise.all(tabs.map((tab) => chrome.action.getBadgeText({ tabId: tab.id }))))`,
  )
  return texts.join('')
}
