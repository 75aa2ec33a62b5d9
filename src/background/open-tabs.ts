import browser from 'webextension-polyfill'
import { coachScript } from './coach-files'
import type { ToCoach } from './protocol'

/**
 * Starts the coach in tabs that are already open at the given match patterns, without a reload.
 * Harmless where it runs already: the coach starts once a page. Frames that may not be touched are passed over.
 */
export async function startInOpenTabs(patterns: readonly string[]): Promise<void> {
  if (patterns.length === 0) return
  const tabs = await browser.tabs.query({ url: [...patterns], discarded: false })
  await Promise.allSettled(
    tabs.flatMap(({ id }) =>
      id === undefined
        ? []
        : [browser.scripting.executeScript({ target: { tabId: id, allFrames: true }, files: coachScript().files })],
    ),
  )
}

/**
 * Says something to the coach in open tabs, whether or not its port lives (a stopped worker loses its ports).
 * Without `patterns` every tab is told; tabs without a coach do not hear it.
 */
export async function tellOpenTabs(message: ToCoach, patterns?: readonly string[]): Promise<void> {
  const tabs = await browser.tabs.query(patterns ? { url: [...patterns] } : {})
  await Promise.allSettled(tabs.flatMap(({ id }) => (id === undefined ? [] : [browser.tabs.sendMessage(id, message)])))
}
