import browser from 'webextension-polyfill'
import { issueLabels } from '../engine/context/issue-labels'
import type { Finding, Report, Thread } from '../engine/types'
import { type Count, type CountKind, type CountsStore, weekOf } from './counts-store'
import type { RulesInForce } from './rules-in-force'

/** What one frame is at: which draft of how many, and what it lacks so far. */
interface FrameState {
  readonly draft: number
  /** A fingerprint of the conversation; a number that says nothing by itself. */
  readonly conversation: number
  /** Rules that speak of something missing. A draft that is being written always lacks something, so they wait for its end. */
  readonly lacking: readonly string[]
}

/** What must outlive a stopped worker; in session storage, which is never written to disk. */
interface Session {
  /** Fingerprints of what was counted. Oldest first. */
  readonly seen: readonly number[]
  readonly frames: Readonly<Record<string, FrameState>>
}

const SESSION = 'counting'
/** Writes come together: a worker lives for half a minute after the last event. */
const BATCH_MS = 1_000
const SEEN_KEPT = 3_000
const NEW_FRAME: FrameState = { draft: 0, conversation: 0, lacking: [] }

/**
 * Counts what the coach meets, on this machine only: by rule, by week, by kind of complaint; never by person, never a
 * word that somebody wrote. Does nothing while the team's rules say so.
 */
export class Counting {
  readonly #rules: RulesInForce
  readonly #store: CountsStore
  readonly #waiting = new Map<string, Count>()
  #session: Promise<{ readonly seen: Set<number>; readonly frames: Map<string, FrameState> }> | undefined
  #timer: ReturnType<typeof setTimeout> | undefined
  #turn: Promise<void> = Promise.resolve()

  constructor(rules: RulesInForce, store: CountsStore) {
    this.#rules = rules
    this.#store = store
  }

  /** A frame's draft was judged. */
  judged(frame: string, reply: string, thread: Thread, report: Report): Promise<void> {
    return this.#next(async ({ frames, seen }) => {
      const before = frames.get(frame) ?? NEW_FRAME
      const conversation = fingerprint(openingOf(thread))
      const over = reply.trim() === '' || conversation !== before.conversation
      if (over) for (const rule of before.lacking) this.#count('fired', rule)
      const draft = over ? before.draft + 1 : before.draft
      const lacking = reply.trim() === '' ? [] : lackingIn(report)
      frames.set(frame, { draft, conversation, lacking })
      for (const { rule, start, end, text } of report.findings) {
        if (end === start) continue
        // Without the sentence around: it changes while it is being typed, the finding does not.
        if (isNew(seen, `${frame} ${draft} ${rule} ${text.toLowerCase()}`)) this.#count('fired', rule)
      }
      if (thread.messages.length === 0 || !isNew(seen, `conversation ${conversation}`)) return
      for (const label of issueLabels(thread)) this.#count('complaint', label)
    })
  }

  /** The agent took a calmer wording, or waved a finding away. */
  answered(frame: string, kind: 'taken' | 'waved', rule: string): Promise<void> {
    return this.#next(async ({ frames }) => {
      const state = frames.get(frame)
      // What is missing counts as met at the latest when somebody does something about it.
      if (state?.lacking.includes(rule)) {
        this.#count('fired', rule)
        frames.set(frame, { ...state, lacking: state.lacking.filter((other) => other !== rule) })
      }
      this.#count(kind, rule)
    })
  }

  /** The frame is gone: its draft is over. */
  left(frame: string): Promise<void> {
    return this.#next(async ({ frames }) => {
      for (const rule of frames.get(frame)?.lacking ?? []) this.#count('fired', rule)
      const state = frames.get(frame)
      if (state) frames.set(frame, { ...state, lacking: [] })
    })
  }

  /** Writes what is waiting. Resolves when it is on disk, or when the browser would not take it. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer)
    this.#timer = undefined
    const counts = [...this.#waiting.values()]
    this.#waiting.clear()
    try {
      await this.#store.add(counts)
    } catch (error) {
      // A number that is lost harms nobody; a reply that is not judged would.
      console.warn('Evenkeel could not write its counts:', error)
    }
    await this.#keepSession()
  }

  #next(
    task: (session: { readonly seen: Set<number>; readonly frames: Map<string, FrameState> }) => Promise<void>,
  ): Promise<void> {
    this.#turn = this.#turn
      .then(async () => {
        if (!(await this.#rules.get()).settings.counting) return
        this.#session ??= readSession()
        await task(await this.#session)
        this.#timer ??= setTimeout(() => void this.flush(), BATCH_MS)
      })
      .catch((error: unknown) => console.warn('Evenkeel could not count:', error))
    return this.#turn
  }

  #count(kind: CountKind, name: string): void {
    const week = weekOf(Date.now())
    const key = `${week} ${kind} ${name}`
    this.#waiting.set(key, { week, kind, name, count: (this.#waiting.get(key)?.count ?? 0) + 1 })
  }

  async #keepSession(): Promise<void> {
    const session = await this.#session
    if (!session) return
    const kept: Session = { seen: [...session.seen].slice(-SEEN_KEPT), frames: Object.fromEntries(session.frames) }
    // Where it is full, some things are counted twice after the worker was stopped.
    await browser.storage.session.set({ [SESSION]: kept }).catch(() => undefined)
  }
}

const lackingIn = ({ findings }: Report): readonly string[] => [
  ...new Set(findings.filter(({ start, end }: Finding) => start === end).map(({ rule }) => rule)),
]

/** What stays the same while a conversation grows. */
const openingOf = ({ messages }: Thread): string => messages[0]?.text ?? ''

function isNew(seen: Set<number>, what: string): boolean {
  const mark = fingerprint(what)
  if (seen.has(mark)) return false
  seen.add(mark)
  return true
}

/** Two 32-bit hashes (FNV-1a, from two beginnings) in one safe integer. */
function fingerprint(text: string): number {
  let one = 0x811c9dc5
  let other = 0x01000193
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    one = Math.imul(one ^ code, 0x01000193)
    other = Math.imul(other ^ code, 0x85ebca6b)
  }
  return (one >>> 0) * 0x200000 + ((other >>> 0) & 0x1fffff)
}

async function readSession(): Promise<{ seen: Set<number>; frames: Map<string, FrameState> }> {
  const stored = await browser.storage.session.get(SESSION).catch(() => undefined)
  const { seen = [], frames = {} } = (stored?.[SESSION] ?? {}) as Partial<Session>
  return { seen: new Set(seen), frames: new Map(Object.entries(frames)) }
}
