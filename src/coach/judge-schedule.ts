/** How long typing must rest before the reply is judged, in ms. A word that is being typed is thus never marked. */
const PAUSE_MS = 250

/** Calls `judge` when typing rests, and never while an input method composes. */
export class JudgeSchedule {
  #timer: ReturnType<typeof setTimeout> | undefined
  #composing = false

  readonly #judge: () => void

  /** An input method composes: what the box holds is not what will stay. */
  get composing(): boolean {
    return this.#composing
  }

  constructor(judge: () => void) {
    this.#judge = judge
  }

  /** The text changed. */
  changed(): void {
    clearTimeout(this.#timer)
    if (!this.#composing) this.#timer = setTimeout(this.#judge, PAUSE_MS)
  }

  /** Judge now, in place of the one that is due. */
  now(): void {
    clearTimeout(this.#timer)
    if (!this.#composing) this.#judge()
  }

  compositionStart(): void {
    this.#composing = true
    clearTimeout(this.#timer)
  }

  compositionEnd(): void {
    if (!this.#composing) return
    this.#composing = false
    this.changed()
  }

  stop(): void {
    clearTimeout(this.#timer)
  }
}
