import * as v from 'valibot'
import browser, { type Storage } from 'webextension-polyfill'
import { NO_CHOICES, type OwnChoices } from '../rule-set/own-choices'
import type { Turns } from './rules-store'

export const OWN_CHOICES = 'ownChoices'

const OwnChoicesSchema = v.object({
  pausedUntil: v.optional(v.number()),
  rulesOff: v.array(v.string()),
})

const sharedTurns: Turns = async (task) => await navigator.locks.request('evenkeel-own-choices', task)

/**
 * What the agent set for themselves, in the browser's local storage. Background and pages each hold one of these;
 * storage is the only truth. Every method rejects if the browser's storage itself fails.
 */
export class OwnChoicesStore {
  readonly #area: Storage.StorageArea
  readonly #turns: Turns

  constructor(area: Storage.StorageArea = browser.storage.local, turns: Turns = sharedTurns) {
    this.#area = area
    this.#turns = turns
  }

  /** Choices that cannot be read count as none. */
  async load(): Promise<OwnChoices> {
    const stored = await this.#area.get([OWN_CHOICES])
    const parsed = v.safeParse(OwnChoicesSchema, stored[OWN_CHOICES])
    return parsed.success ? parsed.output : NO_CHOICES
  }

  /** No coaching until then (ms since 1970); `undefined` goes on at once. */
  pauseUntil(until: number | undefined): Promise<OwnChoices> {
    return this.#change(({ rulesOff }) => ({ ...(until !== undefined && { pausedUntil: until }), rulesOff }))
  }

  /** Switches a rule off or on again, for this agent alone. */
  switchRule(id: string, on: boolean): Promise<OwnChoices> {
    return this.#change((choices) => {
      const others = choices.rulesOff.filter((rule) => rule !== id)
      return { ...choices, rulesOff: on ? others : [...others, id] }
    })
  }

  /** Deletes all of it. */
  forget(): Promise<OwnChoices> {
    return this.#turns(async () => {
      await this.#area.remove(OWN_CHOICES)
      return NO_CHOICES
    })
  }

  /** Calls back after every change, whoever made it. Returns the way to stop. */
  onChange(listener: () => void): () => void {
    const heard = (changes: Record<string, Storage.StorageChange>) => {
      if (OWN_CHOICES in changes) listener()
    }
    this.#area.onChanged.addListener(heard)
    return () => this.#area.onChanged.removeListener(heard)
  }

  #change(edit: (choices: OwnChoices) => OwnChoices): Promise<OwnChoices> {
    return this.#turns(async () => {
      const changed = edit(await this.load())
      await this.#area.set({ [OWN_CHOICES]: changed })
      return changed
    })
  }
}

/** Whether the agent has paused the coach at a moment, in ms since 1970. */
export const isPaused = ({ pausedUntil }: OwnChoices, now = Date.now()): boolean =>
  pausedUntil !== undefined && now < pausedUntil
