import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb'

/**
 * `fired`: a rule spoke, once for each finding and draft. `taken`: a calmer wording was taken. `waved`: it was waved
 * away ("Not here", "Turn rule off"). `complaint`: a label of `issueLabels`, once for each conversation.
 */
export const COUNT_KINDS = ['fired', 'taken', 'waved', 'complaint'] as const
export type CountKind = (typeof COUNT_KINDS)[number]

/** How often something happened in one week. Nothing here says who, when exactly, or in which words. */
export interface Count {
  /** The week's Monday, as `2026-11-16`. */
  readonly week: string
  readonly kind: CountKind
  /** A rule's id, or a complaint's label. */
  readonly name: string
  readonly count: number
}

const DATABASE = 'evenkeel-counts'
const COUNTS = 'counts'
/** Weeks that are kept. */
const KEPT = 53
const WEEK = 7 * 24 * 60 * 60 * 1000

interface CountsSchema extends DBSchema {
  [COUNTS]: { key: [string, string, string]; value: Count }
}

/**
 * The counts of this browser, in IndexedDB: they are many and change often, and must not crowd the storage that the
 * rule set lives in. Background and pages each hold one of these. Methods reject if the browser's storage fails.
 */
export class CountsStore {
  #database: Promise<IDBPDatabase<CountsSchema>> | undefined
  readonly #news = new BroadcastChannel(DATABASE)

  /** Adds to what is there, all or nothing, and lets go of weeks that are too old. */
  async add(counts: readonly Count[], now = Date.now()): Promise<void> {
    if (counts.length === 0) return
    const database = await this.#open()
    const transaction = database.transaction(COUNTS, 'readwrite')
    const { store } = transaction
    for (const count of counts) {
      const known = await store.get([count.week, count.kind, count.name])
      await store.put({ ...count, count: (known?.count ?? 0) + count.count })
    }
    await store.delete(IDBKeyRange.upperBound([weekOf(now - KEPT * WEEK)]))
    await transaction.done
    this.#news.postMessage('changed')
  }

  /** All of them, oldest week first. */
  async all(): Promise<readonly Count[]> {
    return (await this.#open()).getAll(COUNTS)
  }

  /** Deletes every count, and the database with it. */
  async forget(): Promise<void> {
    ;(await this.#database)?.close()
    this.#database = undefined
    await deleteDB(DATABASE)
    this.#news.postMessage('changed')
  }

  /** Calls back after every change that another page or the background made. Returns the way to stop. */
  onChange(listener: () => void): () => void {
    const heard = () => listener()
    this.#news.addEventListener('message', heard)
    return () => this.#news.removeEventListener('message', heard)
  }

  #open(): Promise<IDBPDatabase<CountsSchema>> {
    this.#database ??= openDB<CountsSchema>(DATABASE, 1, {
      upgrade: (database) => void database.createObjectStore(COUNTS, { keyPath: ['week', 'kind', 'name'] }),
      // Another page deletes the counts: it must not have to wait for this one.
      blocking: () => void this.#close(),
      terminated: () => {
        this.#database = undefined
      },
    }).catch((error: unknown) => {
      this.#database = undefined
      throw error
    })
    return this.#database
  }

  async #close(): Promise<void> {
    const open = this.#database
    this.#database = undefined
    ;(await open)?.close()
  }
}

/** The Monday of a moment's week, where the agent is. */
export function weekOf(at: number): string {
  const day = new Date(at)
  day.setDate(day.getDate() - ((day.getDay() + 6) % 7))
  const two = (number: number) => String(number).padStart(2, '0')
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`
}
