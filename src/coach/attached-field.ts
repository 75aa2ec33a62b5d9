import type { ReplyBox } from '../fields/reply-box'
import type { BackgroundLink } from './background-link'
import type { BoxMemory } from './box-memory'
import { fieldActions } from './field-actions'
import { guardField } from './field-guard'
import { followKeys } from './field-keys'
import { followPointer } from './field-pointer'
import { JudgedReply, type Known } from './field-reply'
import { rewriteTaker } from './field-rewrites'
import { FieldView } from './field-view'
import type { Layer } from './layer'
import { NOT_SAVED } from './Panel'

/** One reply box from its first focus until it goes away or another takes over: its parts, put together. */
export class AttachedField {
  /** The reply in the box: reports come in here. */
  readonly reply: JudgedReply
  readonly #life = new AbortController()
  readonly #memory: BoxMemory
  readonly #view: FieldView

  /**
   * @param outer the window whose page holds our layer: the box's own, or that of the page around its editor's frame
   * @param gone is called when the box is no longer in its page
   */
  constructor(
    readonly box: ReplyBox,
    outer: Window & typeof globalThis,
    layer: Layer,
    link: BackgroundLink,
    known: Known,
    gone: () => void,
  ) {
    const place = { box, outer, layer, link, signal: this.#life.signal }
    const reply = new JudgedReply(place, known)
    const view = new FieldView(place, reply, known, gone)
    const taker = rewriteTaker(place, reply, view)
    const actions = fieldActions(place, reply, view, taker, () => this.mark(undefined))
    this.#memory = known.memory
    this.reply = reply
    this.#view = view
    followKeys(place, reply, view, actions)
    followPointer(place, reply, view)
    guardField(place, reply, view, taker, known.memory)
    reply.start(view)
    view.start(actions)
  }

  /** The agent says that these words are what the customer wrote. */
  mark(words: string | undefined): void {
    this.#memory.told = words
    this.reply.lookAround()
    this.#view.say(words ? 'Taken as the customer’s message.' : 'No longer taken as the customer’s message.')
    this.#view.draw()
  }

  /** A rule that was turned off here comes back with the next page: the agent is told at once. */
  notSaved(): void {
    this.#view.say(NOT_SAVED)
    this.#view.show({ what: 'panel' })
  }

  focusChanged(focused: boolean): void {
    this.#view.focusChanged(focused)
    if (focused) this.reply.textChanged()
  }

  /** The agent went into a frame that has a coach of its own, if any: the card and the number are for that one. */
  leftForFrame(): void {
    this.focusChanged(false)
    if (this.#view.open) this.#view.show(undefined)
  }

  /** Leaves no listener, observer, node or timer behind. */
  detach(): void {
    this.#life.abort()
  }
}
