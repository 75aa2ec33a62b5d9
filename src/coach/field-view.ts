import type { Finding } from '../engine/types'
import { offsetBetween } from '../fields/frames'
import { isOnPage, isOpen, viewOf } from '../fields/reply-box'
import { focusBox } from '../fields/selection'
import { Announcer } from './announcer'
import { extensionLives } from './background-link'
import type { FieldPlace } from './field-place'
import type { JudgedReply, Known, ReplyView } from './field-reply'
import { followLayout } from './follow-layout'
import { followLook } from './follow-look'
import type { Actions, Open } from './open-state'
import { previewOf, wordsOf } from './preview'
import { Surface } from './surface'

/** A card, and the finding that it is about. */
export interface OpenCard {
  readonly open: Extract<Open, { what: 'card' }>
  readonly finding: Finding
}

/** What is to be seen and heard of one field: what is open, drawn once a frame, the announcements, and the toolbar's number. */
export class FieldView implements ReplyView {
  #actions: Actions | undefined
  #open: Open | undefined
  /** How many rewrites there were to choose from when something was last chosen. */
  #offered: number | undefined
  #hovered: string | undefined
  #drawing: number | undefined
  #focused = true
  #shownCount: number | undefined
  readonly #surface: Surface
  readonly #announcer: Announcer
  readonly #place: FieldPlace
  readonly #reply: JudgedReply
  readonly #known: Known
  readonly #gone: () => void

  /** @param gone is called when the box is no longer in its page */
  constructor(place: FieldPlace, reply: JudgedReply, known: Known, gone: () => void) {
    const { box, outer, layer, signal } = place
    this.#place = place
    this.#reply = reply
    this.#known = known
    this.#gone = gone
    this.#announcer = new Announcer(layer.live)
    this.#surface = new Surface(box, layer, outer, () => this.draw())
    followLayout(box, outer, signal, () => this.draw())
    followLook(box, outer, signal, () => {
      this.#surface.retheme()
      this.draw()
    })
    signal.addEventListener('abort', () => this.#leave())
  }

  /** From now on it is drawn. */
  start(actions: Actions): void {
    this.#actions = actions
    this.draw()
  }

  get open(): Open | undefined {
    return this.#open
  }

  get card(): OpenCard | undefined {
    const open = this.#open
    if (open?.what !== 'card') return undefined
    const finding = this.#reply.draft.findings.find((candidate) => candidate.key === open.key)
    return finding && { open, finding }
  }

  get isChoosing(): boolean {
    return !!this.card
  }

  findingsChanged(): void {
    const offers = this.card?.finding.rewrites.length
    // Something that the agent is choosing from is there no more.
    if (this.#offered !== undefined && this.#offered !== offers) this.#open = undefined
    this.#offered = offers
    this.#announcer.findings(this.#reply.draft.marked)
    this.#showCount()
    this.draw()
  }

  /** Says something to screen readers. */
  say(words: string): void {
    this.#announcer.say(words)
  }

  /** The number in the toolbar is that of the box with the focus. */
  focusChanged(focused: boolean): void {
    this.#focused = focused
    this.#showCount()
  }

  #showCount(): void {
    const count = this.#focused ? this.#reply.draft.count : undefined
    if (count !== this.#shownCount) this.#place.link.badge(count)
    this.#shownCount = count
  }

  /** Opens something in place of what is open, or shuts it. */
  show(open: Open | undefined): void {
    const { box, layer } = this.#place
    if (open && !this.#open) layer.raise(box.element)
    // The keyboard must not be lost with what it was on.
    if (!open && this.#surface.hasFocus) focusBox(box)
    this.#open = open
    this.#offered = this.card?.finding.rewrites.length
    if (open?.what !== 'card') this.#reply.readReport()
    this.draw()
  }

  /** Opens the card of a finding; by keyboard it is read aloud. */
  openFinding(finding: Finding | undefined, byKeyboard: boolean): void {
    if (!finding) return
    const first = finding.rewrites[0]
    this.show({ what: 'card', key: finding.key, item: first ? 0 : 'not-here', sources: false })
    if (byKeyboard) {
      const offer = first ? wordsOf(previewOf(this.#reply.draft.text, first)) || 'Delete the sentence' : ''
      this.say(`${finding.title}. ${finding.message} ${offer}`)
    }
  }

  /** The agent asked for the panel by key, so the keyboard goes there; Escape brings it back. */
  openPanel(): void {
    const { outer } = this.#place
    this.show({ what: 'panel' })
    outer.requestAnimationFrame(() => outer.requestAnimationFrame(() => this.#surface.focusPanel()))
  }

  /** Lights up the underlined words with this key. */
  hover(key: string | undefined): void {
    if (key === this.#hovered) return
    this.#hovered = key
    this.draw()
  }

  /** Which underlined words are under the mouse. */
  keyUnder(event: MouseEvent): string | undefined {
    const { box, outer } = this.#place
    const { x, y } = offsetBetween(viewOf(box), outer)
    return this.#surface.findingAt(event.clientX + x, event.clientY + y)
  }

  /** At the next frame. */
  draw(): void {
    this.#drawing ??= this.#place.outer.requestAnimationFrame(() => this.#drawNow())
  }

  #drawNow(): void {
    const { box, outer } = this.#place
    if (!isOnPage(box, outer) || !extensionLives()) {
      this.#gone()
      return
    }
    try {
      this.#reply.catchUp()
    } finally {
      // Later than reading, so that what was read is drawn in this frame and not once more in the next.
      this.#drawing = undefined
    }
    // While the page sends a reply there is nothing to say about it.
    if (!this.#actions || !isOpen(box)) {
      this.#surface.clear()
      return
    }
    const { draft, snapshot, thread } = this.#reply
    const { waved, memory } = this.#known
    this.#surface.draw({
      draft,
      snapshot,
      open: this.#open,
      finding: this.card?.finding,
      hovered: this.#hovered,
      note: thread.audience === 'note',
      putAside: waved.keys.size,
      unsaved: waved.unsaved.size > 0,
      told: memory.told,
      actions: this.#actions,
    })
  }

  #leave(): void {
    if (this.#drawing !== undefined) this.#place.outer.cancelAnimationFrame(this.#drawing)
    this.#surface.remove()
    this.#place.link.badge(undefined)
  }
}
