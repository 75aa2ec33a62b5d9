import type { Browser, Runtime } from 'webextension-polyfill'
import { COACH_PORT, type FromCoach, type ToCoach } from '../background/protocol'
import type { Thread } from '../engine/types'

/**
 * The browser's own API under either name. The polyfill would cost 3 kB in every frame, and none of what is used
 * here returns a promise, which is all that it would change.
 */
const browser = ((globalThis as { browser?: Browser }).browser ??
  (globalThis as { chrome?: Browser }).chrome) as Browser

/** When to look again after a port was lost, in ms: it may be lost before the browser says that the extension is gone. */
const LOOKS = [100, 1_000, 5_000, 15_000]
/** Tries in a row before the next need is waited for; the background may be starting or updating. */
const TRIES = 3

/** Whether the extension that this script belongs to still runs; false after a reload, an update or a removal. */
export function extensionLives(): boolean {
  try {
    return !!browser.runtime?.id
  } catch {
    return false
  }
}

/** Whether this browser ends our script at once when the extension is switched off, as Firefox does: no code of ours runs then. */
export function endsUnheard(): boolean {
  return browser.runtime.getURL('').startsWith('moz')
}

/** An element name that is the same for every start of this extension in this browser, to find what an older one left. */
export function elementName(): string {
  let hash = 0
  for (const character of browser.runtime.getURL('')) hash = (Math.imul(hash, 31) + character.charCodeAt(0)) >>> 0
  return `x-${hash.toString(36)}`
}

/** What the background says to a whole tab, port or no port. Returns the way to stop listening. */
export function hearTabMessages(hear: (message: ToCoach) => void): () => void {
  const listener = (message: unknown) => {
    if (isToCoach(message)) hear(message)
    return undefined
  }
  browser.runtime.onMessage.addListener(listener)
  return () => {
    if (extensionLives()) browser.runtime.onMessage.removeListener(listener)
  }
}

/**
 * The way to the background. The port opens when something is to be said. It may be lost at any time, since the
 * background is stopped when idle: a question that has no answer yet is then asked again through a new one.
 */
export class BackgroundLink {
  #port: Runtime.Port | undefined
  #asked: Extract<FromCoach, { type: 'judge' }> | undefined
  #lastId = 0
  #triesLeft = TRIES
  #looks: readonly ReturnType<typeof setTimeout>[] = []

  readonly #hear: (message: ToCoach) => void
  readonly #gone: () => void

  /**
   * @param hear gets every message; reports only if they answer the latest question
   * @param gone is called once when the extension no longer runs
   */
  constructor(hear: (message: ToCoach) => void, gone: () => void) {
    this.#hear = hear
    this.#gone = gone
  }

  /** Asks for a report. An older question that is still open is dropped. Returns the id of the answer. */
  judge(reply: string, thread: Thread): number {
    this.#asked = { type: 'judge', id: ++this.#lastId, reply, thread }
    this.#triesLeft = TRIES
    this.#say(this.#asked)
    return this.#lastId
  }

  /** What the agent did about a finding of a rule. */
  tell(type: 'turn-rule-off' | 'taken' | 'waved', rule: string): void {
    this.#say({ type, rule })
  }

  /** Shows the number of findings in the toolbar; `undefined` clears it, for which no sleeping background is woken. */
  badge(count: number | undefined): void {
    if (count !== undefined || this.#port) this.#say({ type: 'badge', count })
  }

  /** Forgets a port that may be dead without having said so, as after the page comes back from the back-forward cache. */
  drop(): void {
    const port = this.#port
    this.#port = undefined
    try {
      port?.disconnect()
    } catch {
      // It was closed from the other side.
    }
  }

  close(): void {
    this.#asked = undefined
    this.#lookNoMore()
    this.drop()
  }

  #say(message: FromCoach): void {
    try {
      this.#port ??= this.#open()
      this.#port.postMessage(message)
    } catch {
      this.#lost(this.#port)
    }
  }

  #open(): Runtime.Port {
    const port = browser.runtime.connect({ name: COACH_PORT })
    port.onMessage.addListener((message: unknown) => {
      if (port !== this.#port || !isToCoach(message)) return
      if (message.type === 'report') {
        if (message.id !== this.#asked?.id) return
        this.#asked = undefined
      }
      this.#hear(message)
    })
    port.onDisconnect.addListener(() => this.#lost(port))
    return port
  }

  #lost(port: Runtime.Port | undefined): void {
    if (port !== this.#port) return
    this.#port = undefined
    // An answered question needs no port; waking the background for nothing would keep it awake for ever.
    if (!extensionLives()) {
      this.#gone()
      return
    }
    this.#lookNoMore()
    this.#looks = LOOKS.map((after) => setTimeout(() => extensionLives() || this.#gone(), after))
    if (this.#asked && this.#triesLeft-- > 0) this.#say(this.#asked)
  }

  #lookNoMore(): void {
    for (const look of this.#looks) clearTimeout(look)
  }
}

/** Only our own background speaks to us; what an older or newer one says besides, nobody hears. */
function isToCoach(message: unknown): message is ToCoach {
  return typeof (message as { type?: unknown } | null)?.type === 'string'
}
