import { signal } from '@preact/signals'
import { type EarlierRuleSet, RulesStore, type StoredRules } from '../../background/rules-store'
import type { RuleSet } from '../../rule-set/types'

/** What the page knows of its last save. */
export type SaveState =
  | { readonly kind: 'none' }
  | { readonly kind: 'saved'; readonly words: string }
  | { readonly kind: 'failed'; readonly words: string }

export const store = new RulesStore()

/** What is stored; `undefined` until it has been read. */
export const stored = signal<StoredRules | undefined>(undefined)
export const saveState = signal<SaveState>({ kind: 'none' })

/** Reads the stored rules now and after every change, also by another page or the coach. */
export async function followStore(): Promise<void> {
  store.onChange(() => void settle(store.load()))
  await settle(store.load())
}

/** Stores an edit at once. `what` is the change in words, for the status line and the list of earlier states. */
export async function save(edit: (ruleSet: RuleSet) => RuleSet, what: string): Promise<void> {
  await settle(store.change(edit, what), `Saved · ${what}`)
}

/** Takes the last change back. */
export async function undo(): Promise<void> {
  const change = stored.value?.earlier.at(-1)?.change
  await settle(store.undo(), change ? `Undone · ${change}` : undefined)
}

/** Brings an earlier state back, as a change that can itself be undone. */
export async function restore(state: EarlierRuleSet): Promise<void> {
  const words = `Brought back: before “${state.change}”`
  const back = state.read().then((ruleSet) => store.change(() => ruleSet, words))
  await settle(back, `Saved · ${words}`)
}

/** Forgets the earlier states, to make room. */
export async function forgetEarlier(): Promise<void> {
  await settle(store.forgetEarlier(), 'The earlier states are forgotten')
}

/** Forgets the broken set that was put aside. */
export async function discardBroken(): Promise<void> {
  await settle(store.discardBroken(), 'The broken rule set is gone')
}

/** Puts a repaired set in force and forgets the broken one. */
export async function takeRepaired(ruleSet: RuleSet): Promise<void> {
  await settle(
    store.change(() => ruleSet, 'Repaired rule set put in force').then(() => store.discardBroken()),
    'The repaired rule set is in force',
  )
}

async function settle(task: Promise<StoredRules>, words?: string): Promise<void> {
  try {
    stored.value = await task
    if (words) saveState.value = { kind: 'saved', words }
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'the browser gave no reason'
    saveState.value = { kind: 'failed', words: `Not saved: ${reason}` }
    // The page must show what holds, not what was wished for.
    if (stored.value) stored.value = { ...stored.value }
  }
}
