import { signal } from '@preact/signals'
import browser from 'webextension-polyfill'
import { placeScripts } from '../../background/sites'
import { originOf, TeamAddress, type TeamAddressState } from '../../background/team-address'
import type { RuleSet } from '../../rule-set/types'
import { saveState, store } from './team-rules'

const address = new TeamAddress(store)

/** The address and what is known of it; `undefined` where there is none. */
export const teamAddress = signal<TeamAddressState | undefined>(undefined)
/** Whether it is being asked just now. */
export const asking = signal(false)

/** Reads the address now and after every change of it, and asks it if that is due. */
export async function followAddress(): Promise<void> {
  const read = async () => {
    teamAddress.value = await address.state()
  }
  address.onChange(() => void read())
  store.onChange(() => void read())
  await read()
  await address.askIfDue()
}

/**
 * Begins to use an address. Nothing may be awaited before this is called from the click: browsers ask for a permission
 * only while the click lasts. Returns why it was not done, in words.
 */
export async function useAddress(url: string): Promise<string | undefined> {
  const origins = [originOf(url)]
  const had = browser.permissions.contains({ origins })
  const granted = browser.permissions.request({ origins })
  asking.value = true
  try {
    const host = new URL(url).host
    if (!(await address.use(url, had, granted))) return `The browser was told not to allow asking ${host}.`
    // The new permission is for the rules, not for coaching.
    await placeScripts()
    return undefined
  } catch (error) {
    return `That did not work: ${error instanceof Error ? error.message : 'the browser gave no reason'}`
  } finally {
    asking.value = false
  }
}

export async function askAddress(): Promise<void> {
  asking.value = true
  try {
    await address.ask()
  } finally {
    asking.value = false
  }
}

/** Stops using the address; the rules stay as they are. */
export async function forgetAddress(): Promise<void> {
  const origin = await address.forget()
  if (origin) await browser.permissions.remove({ origins: [origin] })
}

/** Takes what the address served, or the chosen part of it. */
export async function takeFromAddress(edit: (ruleSet: RuleSet) => RuleSet, what: string): Promise<void> {
  try {
    await address.take(edit, what)
    saveState.value = { kind: 'saved', words: `Saved · ${what}` }
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'the browser gave no reason'
    saveState.value = { kind: 'failed', words: `Not saved: ${reason}` }
  }
}
