/** What tells of a note, a tab or an unfolded message without a new node. */
const ATTRIBUTES = [
  'class',
  'hidden',
  'value',
  'aria-label',
  'aria-selected',
  'aria-checked',
  'aria-pressed',
  'data-state',
  'data-audience',
]
/** A look may take at most this share of the page's time. */
const SHARE = 1 / 100

/**
 * Calls `look` when the thread may have changed, at most once a frame and never for more than a small share of the
 * time. From the first change until the look nothing is observed at all, so that a page that changes ten thousand
 * nodes a second costs no more than one that changes a few.
 */
export class ThreadWatch {
  readonly #view: Window & typeof globalThis
  readonly #look: () => void
  readonly #observer: MutationObserver
  #scope: Node | undefined
  #waiting = false
  #notBefore = 0

  /** @param view the window whose frames are waited for; `signal` ends it all */
  constructor(view: Window & typeof globalThis, signal: AbortSignal, look: () => void) {
    this.#view = view
    this.#look = look
    this.#observer = new MutationObserver(() => this.#changed())
    // Which option of a list or which box is chosen is not in the markup.
    view.addEventListener('change', () => this.#changed(), { capture: true, passive: true, signal })
    signal.addEventListener('abort', () => {
      this.#observer.disconnect()
      this.#scope = undefined
    })
  }

  /** Watches this part of the page in place of the one before. */
  over(scope: Node): void {
    if (scope === this.#scope) return
    this.#scope = scope
    this.#observer.disconnect()
    if (!this.#waiting) this.#observe()
  }

  #observe(): void {
    const what = { childList: true, characterData: true, subtree: true, attributeFilter: ATTRIBUTES }
    if (this.#scope) this.#observer.observe(this.#scope, what)
  }

  #changed(): void {
    if (this.#waiting || !this.#scope) return
    this.#waiting = true
    this.#observer.disconnect()
    const wait = this.#notBefore - performance.now()
    const soon = () => this.#view.requestAnimationFrame(() => this.#lookNow())
    if (wait > 0) this.#view.setTimeout(soon, wait)
    else soon()
  }

  #lookNow(): void {
    this.#waiting = false
    if (!this.#scope) return
    this.#observe()
    const began = performance.now()
    this.#look()
    const now = performance.now()
    this.#notBefore = now + (now - began) / SHARE
  }
}
