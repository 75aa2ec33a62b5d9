import { signal } from '@preact/signals'
import { CountsStore } from '../../../background/counts-store'
import { OwnChoicesStore } from '../../../background/own-choices'
import { restingSites, sitesByClick } from '../../../background/sites'
import type { OwnChoices } from '../../../rule-set/own-choices'

const store = new OwnChoicesStore()
const countsStore = new CountsStore()

/** Everything that Evenkeel keeps in this browser on the agent's account. */
export interface Kept {
  readonly choices: OwnChoices
  /** Sites on which the agent switched coaching off. */
  readonly restingSites: readonly string[]
  /** Sites that the agent switched on. */
  readonly sites: readonly string[]
  /** How many numbers the counts are. */
  readonly counts: number
}

/** `undefined` until it has been read. */
export const kept = signal<Kept | undefined>(undefined)
/** What the last action came to, in words. */
export const ownState = signal('')

/** Reads what is kept now and after every change. Returns the way to stop. */
export function followOwn(): () => void {
  const read = () => void settle(readKept())
  read()
  const stops = [store.onChange(read), countsStore.onChange(read)]
  return () => {
    for (const stop of stops) stop()
  }
}

/** Pauses the coach until a moment in ms since 1970; `undefined` goes on at once. */
export const pauseUntil = (until: number | undefined): Promise<void> =>
  act(store.pauseUntil(until), until === undefined ? 'The coach is back.' : 'The coach is paused.')

/** Switches a rule off or on again, for this agent alone. */
export const switchRule = (rule: string, title: string, on: boolean): Promise<void> =>
  act(store.switchRule(rule, on), `${title}: ${on ? 'on again' : 'off for you'}`)

export const forgetChoices = (): Promise<void> => act(store.forget(), 'Your own choices are deleted.')

export const forgetCounts = (): Promise<void> => act(countsStore.forget(), 'The counts are deleted.')

/** The coming midnight, in ms since 1970. */
export function endOfDay(now: number): number {
  const day = new Date(now)
  return new Date(day.getFullYear(), day.getMonth(), day.getDate() + 1).getTime()
}

async function act(task: Promise<unknown>, words: string): Promise<void> {
  await settle(
    task.then(async () => {
      await readKept()
      ownState.value = words
    }),
  )
}

async function settle(task: Promise<void>): Promise<void> {
  try {
    await task
  } catch (error) {
    ownState.value = `That did not work: ${error instanceof Error ? error.message : 'the browser gave no reason'}`
    if (kept.value) kept.value = { ...kept.value }
  }
}

async function readKept(): Promise<void> {
  const [choices, counts, resting, sites] = await Promise.all([
    store.load(),
    countsStore.all(),
    restingSites(),
    sitesByClick(),
  ])
  kept.value = { choices, counts: counts.length, restingSites: resting, sites }
}
