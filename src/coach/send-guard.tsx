/** @jsxImportSource ./view */
import type { Finding } from '../engine/types'
import { frameOrSelf, windowsUpTo } from '../fields/frames'
import { viewOf } from '../fields/reply-box'
import { focusBox } from '../fields/selection'
import type { HelpdeskProfile } from '../helpdesks/profile'
import { isSendKey, sendButton, sendsForm } from '../helpdesks/send-signs'
import { placeCard } from './card-place'
import type { FieldPlace } from './field-place'
import { moveTo } from './move-to'
import { type Answer, SendQuestion } from './SendQuestion'
import { takeEvent } from './take-event'
import { render } from './view/render'

/** What the guard asks of the field that it guards. */
export interface Guarded {
  readonly profile: () => HelpdeskProfile
  /** What is to be asked about now, by what is known at this moment. Nothing: let it go. Remembers that it was asked. */
  readonly worthAsking: () => readonly Finding[]
  readonly takeCalmer: (findings: readonly Finding[]) => unknown
}

/**
 * Asks one small question before a reply with such a finding goes out, and then does what was to be done in the very
 * same way. It decides at once from what is known; whatever fails on our side lets the reply go.
 */
export class SendGuard {
  readonly #place: FieldPlace
  readonly #field: Guarded
  #answer: ((answer: Answer) => void) | undefined
  /** Events of the answer "send" itself. */
  #passing = false

  constructor(place: FieldPlace, field: Guarded) {
    this.#place = place
    this.#field = field
    const { box, outer, signal } = place
    const listen = { capture: true, signal }
    for (const view of windowsUpTo(viewOf(box), outer)) {
      view.addEventListener('click', (event) => this.#guarded(event, () => this.#clicked(event)), listen)
      view.addEventListener('submit', (event) => this.#guarded(event, () => this.#submitted(event)), listen)
      view.addEventListener('keydown', (event) => this.#keydown(event), listen)
      view.addEventListener('pointerdown', (event) => this.#pressed(event), { ...listen, passive: true })
    }
    signal.addEventListener('abort', () => this.#close())
  }

  /** How to do again what a click does, if it sends. */
  #clicked(event: MouseEvent): (() => void) | undefined {
    const { box, outer } = this.#place
    const button = sendButton(this.#field.profile(), outer.document, box.element, event.composedPath())
    return button && (() => button.click())
  }

  #submitted(event: SubmitEvent): (() => void) | undefined {
    const form = event.composedPath()[0] as HTMLFormElement
    const { submitter } = event
    if (!sendsForm(this.#field.profile(), this.#place.box.element, form, submitter)) return undefined
    // By the prototype: a form's own fields may be called anything.
    return () => HTMLFormElement.prototype.requestSubmit.call(form, submitter?.isConnected ? submitter : null)
  }

  #sentByKey(event: KeyboardEvent): (() => void) | undefined {
    const path = event.composedPath()
    const [target] = path
    if (event.isComposing || !path.includes(this.#place.box.element) || !isSendKey(this.#field.profile(), event))
      return undefined
    const { KeyboardEvent } = (target as Element).ownerDocument.defaultView ?? this.#place.outer
    const { key, code, keyCode, which, ctrlKey, metaKey, altKey, shiftKey } = event
    const init = { key, code, keyCode, which, ctrlKey, metaKey, altKey, shiftKey, ...BUBBLES }
    return () => {
      for (const type of ['keydown', 'keyup']) target?.dispatchEvent(new KeyboardEvent(type, init))
    }
  }

  #keydown(event: KeyboardEvent): void {
    if (!this.#answer || event.target !== this.#place.layer.host) this.#guarded(event, () => this.#sentByKey(event))
    else this.#keyInQuestion(event)
  }

  /** Stops what would send a reply that is worth a question, once the question can be seen. */
  #guarded(event: Event, again: () => (() => void) | undefined): void {
    try {
      // What was stopped already is not sent. A click by the page's own script counts: that is how its keys send.
      if (this.#passing || event.defaultPrevented) return
      const send = again()
      if (!send) return
      const findings = this.#answer ? [] : this.#field.worthAsking()
      if (this.#answer || (findings.length && this.#ask(findings, event, send))) takeEvent(event)
    } catch {
      this.#close()
    }
  }

  /** Returns whether the question is to be seen. */
  #ask(findings: readonly Finding[], event: Event, send: () => void): boolean {
    const { layer, box, outer } = this.#place
    this.#answer = (answer) => {
      this.#close()
      focusBox(box)
      if (answer === 'take') this.#field.takeCalmer(findings)
      else if (answer === 'send') this.#pass(send)
    }
    layer.raise(box.element)
    render(<SendQuestion findings={findings} answer={this.#answer} />, layer.question)
    const card = layer.question.firstElementChild as HTMLElement
    const size = { width: card.offsetWidth, height: card.offsetHeight }
    const { innerWidth: width, innerHeight: height } = outer
    const place = placeCard([placeOf(event, outer)], size, { width, height }, false)
    moveTo(card, place)
    const { width: seen } = card.getBoundingClientRect()
    if (!seen || !layer.host.isConnected) {
      this.#close()
      return false
    }
    card.querySelector('button')?.focus({ preventScroll: true })
    return true
  }

  #pass(send: () => void): void {
    this.#passing = true
    try {
      send()
    } finally {
      this.#passing = false
    }
  }

  /** The keyboard stays in the question while it is open, and the page does not see it. */
  #keyInQuestion(event: KeyboardEvent): void {
    event.stopImmediatePropagation()
    const buttons = [...this.#place.layer.question.querySelectorAll<HTMLElement>('button')]
    const at = buttons.findIndex((button) => button.matches(':focus'))
    const step = event.key === 'Tab' ? (event.shiftKey ? -1 : 1) : 0
    if (step) buttons[(at + step + buttons.length) % buttons.length]?.focus()
    if (event.key === 'Escape') this.#answer?.('keep')
    // The key that sends may be held down; only a new press answers.
    if (step || event.key === 'Escape' || event.repeat) event.preventDefault()
  }

  #pressed(event: Event): void {
    if (this.#answer && event.target !== this.#place.layer.host) this.#close()
  }

  #close(): void {
    if (!this.#answer) return
    this.#answer = undefined
    render(null, this.#place.layer.question)
  }
}

const BUBBLES = { bubbles: true, cancelable: true, composed: true }

/** Where the agent looks: at what was pressed, or at the box. */
function placeOf(event: Event, outer: Window): DOMRect {
  const element = frameOrSelf(event.composedPath()[0] as Element, outer)
  const { left, right, top, bottom, width } = element.getBoundingClientRect()
  // Over a box the question stands at its foot, where replies end.
  const foot = event.type === 'click' ? top : Math.max(top, bottom - 8)
  return new DOMRect(Math.max(left, Math.min(left, right)), foot, width, bottom - foot)
}
