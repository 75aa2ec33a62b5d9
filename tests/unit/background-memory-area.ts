import type { Storage } from 'webextension-polyfill'

type Changes = Record<string, Storage.StorageChange>

/** Storage of the browser, in memory: values are copied in and out as the browser does, changes are told at once. */
export class MemoryArea {
  readonly kept = new Map<string, string>()
  readonly #listeners = new Set<(changes: Changes) => void>()
  /** Thrown by the next write, then forgotten. */
  failNextWrite: Error | undefined
  reads = 0

  readonly onChanged = {
    addListener: (listener: (changes: Changes) => void) => void this.#listeners.add(listener),
    removeListener: (listener: (changes: Changes) => void) => void this.#listeners.delete(listener),
  }

  async get(keys: string | string[]): Promise<Record<string, unknown>> {
    this.reads += 1
    await Promise.resolve()
    const found = [keys].flat().flatMap((key) => {
      const value = this.kept.get(key)
      return value === undefined ? [] : [[key, JSON.parse(value)] as const]
    })
    return Object.fromEntries(found)
  }

  async set(items: Record<string, unknown>): Promise<void> {
    await Promise.resolve()
    this.#fail()
    const changes: Changes = {}
    for (const [key, value] of Object.entries(items)) {
      this.kept.set(key, JSON.stringify(value))
      changes[key] = { newValue: value }
    }
    this.#tell(changes)
  }

  async remove(keys: string | string[]): Promise<void> {
    await Promise.resolve()
    this.#fail()
    const changes: Changes = {}
    for (const key of [keys].flat()) if (this.kept.delete(key)) changes[key] = {}
    this.#tell(changes)
  }

  asArea(): Storage.StorageArea {
    return this as unknown as Storage.StorageArea
  }

  #fail(): void {
    const error = this.failNextWrite
    this.failNextWrite = undefined
    if (error) throw error
  }

  #tell(changes: Changes): void {
    if (Object.keys(changes).length > 0) for (const listener of this.#listeners) listener(changes)
  }
}
