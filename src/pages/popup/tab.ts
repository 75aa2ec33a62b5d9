import { signal } from '@preact/signals'
import browser from 'webextension-polyfill'
import { countOf, onCountChange } from '../../background/badge'
import { isPaused, OwnChoicesStore } from '../../background/own-choices'
import { type SiteState, startAt, stateOf, stopAt } from '../../background/sites'
import { pageAddress } from '../shared/addresses'

/** What the popup knows of the tab under it; `undefined` until the browser has answered. */
export interface TabState {
  readonly id: number
  readonly site: SiteState
  /** The practice inbox is coached whatever the site switches say. */
  readonly practice: boolean
  /** Findings of the focused reply; `undefined` where no reply box has the focus. */
  readonly count: number | undefined
  /** The agent paused the coach everywhere. */
  readonly paused: boolean
}

const own = new OwnChoicesStore()

export const tab = signal<TabState | undefined>(undefined)
/** Why the last switch did not work, in words. */
export const failure = signal('')

/** Reads the tab under the popup, and again on every change that shows. */
export async function followTab(): Promise<void> {
  await readTab()
  onCountChange(() => void readTab())
  own.onChange(() => void readTab())
  browser.permissions.onAdded.addListener(() => void readTab())
  browser.permissions.onRemoved.addListener(() => void readTab())
}

/**
 * Switches coaching of the tab's site. Nothing may be awaited before this is called from the click: browsers ask
 * for a permission only while the click lasts.
 */
export async function switchSite(state: SiteState, on: boolean): Promise<void> {
  if (state.kind === 'closed') return
  failure.value = ''
  try {
    if (!on) await stopAt(state.site)
    else if (!(await startAt(state.site))) failure.value = `The browser was told not to allow it on ${state.site.host}.`
  } catch (error) {
    failure.value = `That did not work: ${error instanceof Error ? error.message : 'the browser gave no reason'}`
  }
  await readTab()
}

/** Ends the agent's pause. */
export async function goOn(): Promise<void> {
  await own.pauseUntil(undefined)
}

async function readTab(): Promise<void> {
  const [active] = await browser.tabs.query({ active: true, currentWindow: true })
  if (active?.id === undefined) return
  const practice = active.url?.startsWith(pageAddress('practice')) ?? false
  const [site, count, choices] = await Promise.all([stateOf(active.url), countOf(active.id), own.load()])
  tab.value = { id: active.id, site, practice, count, paused: isPaused(choices) }
}
