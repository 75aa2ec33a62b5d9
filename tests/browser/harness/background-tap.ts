import { poll } from '../../../src/dev/poll.mjs'
import { inBackground, stopBackground } from './background'
import type { CoachedBrowser } from './browsers'

/**
 * A tap on the background's end of every port that opens from now on, until it is stopped. The
 * product's own code runs as shipped; what it says can be held back, and what it is asked can be read.
 */
const TAP = `(() => {
  const fresh = { asked: [], held: [], holding: false, dropNext: false }
  // Put in by an earlier test: it goes on, and forgets what it heard.
  if (globalThis.tap) return void Object.assign(globalThis.tap, fresh)
  const tap = (globalThis.tap = fresh)
  chrome.runtime.onConnect.addListener((port) => {
    const say = port.postMessage.bind(port)
    port.postMessage = (message) => (tap.holding ? void tap.held.push(() => say(message)) : say(message))
    port.onMessage.addListener((message) => {
      if (message.type !== 'judge') return
      tap.asked.push(message.reply)
      if (!tap.dropNext) return
      tap.dropNext = false
      port.disconnect()
    })
  })
})()`

export class BackgroundTap {
  private constructor(private readonly coached: CoachedBrowser) {}

  static async open(coached: CoachedBrowser): Promise<BackgroundTap> {
    const tap = new BackgroundTap(coached)
    // In Firefox an earlier tap died with the tab through which it was put in.
    if (coached.engine === 'firefox') await stopBackground(coached)
    await poll('the background to start', () => tap.#run('!!globalThis.chrome?.runtime?.onConnect'))
    await tap.#run(TAP)
    return tap
  }

  /** Every text that was sent for judging. */
  asked(): Promise<string[]> {
    return this.#run('tap.asked')
  }

  /** Holds back what the background says from now on. */
  hold(): Promise<void> {
    return this.#run('void (tap.holding = true)')
  }

  held(): Promise<number> {
    return this.#run('tap.held.length')
  }

  /** Lets the oldest held message go. */
  letOne(): Promise<void> {
    return this.#run('void tap.held.shift()()')
  }

  letAll(): Promise<void> {
    return this.#run('void (tap.holding = false, tap.held.splice(0).forEach((say) => say()))')
  }

  /** What is asked from now on is heard, but its turn never comes. */
  stall(): Promise<void> {
    return this.#run('void (Promise.prototype.then = () => new Promise(() => {}))')
  }

  /** The port on which the next question comes is closed before the answer. */
  dropNext(): Promise<void> {
    return this.#run('void (tap.dropNext = true)')
  }

  #run<T>(code: string): Promise<T> {
    return inBackground<T>(this.coached, code)
  }
}
