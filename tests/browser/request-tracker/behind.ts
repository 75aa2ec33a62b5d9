import type { Page } from 'puppeteer-core'
import { PAGES } from '../../../src/dev/launch.mjs'
import type { CoachedBrowser } from '../harness/browsers'
import type { Asked } from '../helpdesks/ear'

/** What reaches the extension's own side, read in one of its pages: the same way in both engines. */
export interface Behind {
  /** What a frame opened from now on asked last to have judged. */
  lastAsked(): Promise<Asked | undefined>
  /** The number on the toolbar button over the coached tab. */
  badge(): Promise<string>
}

export async function lookBehind(coached: CoachedBrowser): Promise<Behind> {
  const own: Page = await coached.openExtensionPage(PAGES.options)
  await own.evaluate(`(() => {
    globalThis.heard = []
    chrome.runtime.onConnect.addListener((port) => {
      globalThis.coachedTab = port.sender.tab.id
      port.onMessage.addListener((message) => {
        if (message.type === 'judge') globalThis.heard.push(message)
      })
    })
  })()`)
  return {
    lastAsked: () => own.evaluate('globalThis.heard.at(-1)') as Promise<Asked | undefined>,
    badge: () =>
      own.evaluate(`globalThis.coachedTab === undefined ? '' :
        new Promise((tell) => chrome.action.getBadgeText({ tabId: globalThis.coachedTab }, tell))`) as Promise<string>,
  }
}
