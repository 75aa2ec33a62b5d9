import type { ToCoach } from '../background/protocol'
import { deepActiveElement, findReplyBox, frameDocument, isFrame } from '../fields/find'
import { holderOf, parentCoaches } from '../fields/frames'
import { type ReplyBox, sameBox } from '../fields/reply-box'
import type { HelpdeskProfile } from '../helpdesks/profile'
import { AttachedField } from './attached-field'
import { BackgroundLink, elementName, endsUnheard, extensionLives } from './background-link'
import { memoryOf } from './box-memory'
import type { Waved } from './draft'
import { Layer, removeLeftovers } from './layer'

/**
 * The coach of one page: waits for a reply box to get the focus, in the page itself or in frames of its own origin,
 * and attaches to one box at a time. Until then it is a few listeners.
 */
export class Coach {
  readonly #life = new AbortController()
  readonly #waved: Waved = { keys: new Set(), rules: new Set(), unsaved: new Set() }
  readonly #link = new BackgroundLink(
    (message) => this.hear(message),
    () => this.leave(),
  )
  #profiles: readonly HelpdeskProfile[] = []
  /** What was marked before any box had the focus. */
  #marked: string | undefined
  /** A document that is opened and written anew loses all who listened to it, and says so by a new root element. */
  readonly #writtenAnew = new MutationObserver((changes) => {
    for (const { target } of changes) this.#watch(target as Document)
    this.#focusMoved(deepActiveElement(this.#view.document))
  })
  #layer: Layer | undefined
  #field: AttachedField | undefined

  readonly #view: Window & typeof globalThis

  constructor(view: Window & typeof globalThis) {
    this.#view = view
  }

  start(): void {
    // The script of the page around does better: there is room for a card.
    if (parentCoaches(this.#view)) return
    // Of an older instance whose script was taken away before it could clean up.
    removeLeftovers(this.#view.document, elementName())
    this.#watch(this.#view.document)
    this.#focusMoved(deepActiveElement(this.#view.document))
  }

  /** What the background says to the whole tab or through the port. */
  hear(message: ToCoach): void {
    if (message.type === 'leave') this.leave()
    else if (message.type === 'rules-changed') this.#rulesChanged()
    else if (message.type === 'customer-message') this.#wordsMarked(message.text)
    else if (message.type === 'profiles') this.#profilesCame(message.profiles)
    else if (message.type === 'not-saved') this.#notSaved(message.rule)
    else if (message.type === 'report') this.#field?.reply.judged(message)
  }

  /** Removes everything, for good. */
  leave(): void {
    this.#life.abort()
    this.#writtenAnew.disconnect()
    this.#detach()
    this.#layer?.remove()
    this.#link.close()
  }

  #profilesCame(profiles: readonly HelpdeskProfile[]): void {
    this.#profiles = profiles
    this.#field?.reply.lookAround()
  }

  #notSaved(rule: string): void {
    this.#waved.unsaved.add(rule)
    this.#field?.notSaved()
  }

  #wordsMarked(text: string): void {
    // The page's own selection still has its line breaks.
    const selected = this.#view.getSelection()?.toString() ?? ''
    const squashed = (words: string) => words.replace(/\s+/g, '')
    this.#marked = squashed(selected).startsWith(squashed(text)) ? selected : text
    if (this.#field) this.#giveMarked(this.#field)
  }

  #giveMarked(field: AttachedField): void {
    field.mark(this.#marked)
    this.#marked = undefined
  }

  #rulesChanged(): void {
    // What was switched off from here may be on again.
    const { rules, unsaved } = this.#waved
    for (const rule of rules) if (!unsaved.has(rule)) rules.delete(rule)
    this.#field?.reply.rejudge()
  }

  /** Listening twice to the same target is listening once, so that a document that was rewritten is just watched again. */
  #watch(root: Document | ShadowRoot): void {
    const options = { capture: true, passive: true, signal: this.#life.signal }
    root.addEventListener('focusin', this.#onFocusIn, options)
    if (root.nodeType !== 9) return
    root.addEventListener('input', this.#onInput, options)
    root.addEventListener('load', this.#onLoad, options)
    // Whoever switches the extension off does it in another tab.
    root.addEventListener('visibilitychange', this.#onSeen, options)
    this.#writtenAnew.observe(root, { childList: true })
    const view = (root as Document).defaultView
    view?.addEventListener('focus', this.#onFocus, options)
    view?.addEventListener('blur', this.#onBlur, options)
    if (view === this.#view) view.addEventListener('pageshow', this.#onPageShow, options)
    for (const frame of (root as Document).querySelectorAll('iframe,frame')) this.#watchFrame(frame)
  }

  /** From a frame of another host the focus goes into an editor's frame without a word to the window around it. */
  #watchFrame(frame: Element): void {
    const inner = frameDocument(frame)
    if (inner) this.#watch(inner)
  }

  /** Watches everything that the element is in, up to the page. */
  #watchAround(element: Element): void {
    for (let at: Element | null | undefined = element; at; ) {
      const root = at.getRootNode() as Document | ShadowRoot
      if (root.nodeType !== 9 && root.nodeType !== 11) return
      // Inside a shadow root, moves from one element to another are not heard outside of it.
      this.#watch(root)
      at = holderOf(at)
    }
  }

  readonly #onFocusIn = (event: Event): void => this.#focusMoved(event.composedPath()[0] as Element)

  readonly #onLoad = (event: Event): void => this.#watchFrame(event.target as Element)

  /** A document in design mode has the focus itself, and not an element in it. */
  readonly #onFocus = (event: Event): void => {
    if (event.target === event.currentTarget) this.#focusMoved(deepActiveElement((event.target as Window).document))
  }

  /** A box may open, unfold or become editable when it has the focus already. */
  readonly #onInput = (event: Event): void => {
    if (!event.isTrusted || (this.#field && event.composedPath().includes(this.#field.box.element))) return
    this.#focusMoved(deepActiveElement(this.#view.document))
  }

  readonly #onSeen = (): void => {
    if (!extensionLives()) this.leave()
    else if (endsUnheard() && this.#field) this.#layer?.show(this.#field.box.element, !this.#view.document.hidden)
  }

  readonly #onPageShow = (event: PageTransitionEvent): void => {
    if (event.persisted) this.#link.drop()
  }

  /** When the focus goes into a frame, the window around only learns that it lost it. */
  readonly #onBlur = (event: Event): void => {
    if (event.target !== event.currentTarget) return
    // The new focus is not there yet while the event is on its way. From one frame into the next, only ours knows.
    this.#view.setTimeout(() => this.#enterFrame(this.#view.document.activeElement))
  }

  #enterFrame(element: Element | null): void {
    if (!element || this.#life.signal.aborted) return
    const inner = frameDocument(element)
    if (inner) {
      this.#watch(inner)
      this.#focusMoved(deepActiveElement(inner))
    } else if (isFrame(element)) this.#field?.leftForFrame()
  }

  #focusMoved(target: Element | null): void {
    if (!extensionLives()) this.leave()
    if (this.#life.signal.aborted || !target || target === this.#layer?.host || frameDocument(target)) return
    this.#watchAround(target)
    const box = findReplyBox(target)
    if (box && !sameBox(box, this.#field?.box)) this.#attach(box)
    else this.#field?.focusChanged(!!box)
  }

  #attach(box: ReplyBox): void {
    this.#detach()
    this.#layer ??= new Layer(this.#view, elementName(), extensionLives, () => this.leave())
    this.#layer.raise(box.element)
    const known = { memory: memoryOf(box.element), profiles: () => this.#profiles, waved: this.#waved }
    this.#field = new AttachedField(box, this.#view, this.#layer, this.#link, known, () => this.#boxGone())
    if (this.#marked) this.#giveMarked(this.#field)
  }

  /** Editors make their box anew, some of them with the whole document of their frame and all who listened to it. */
  #boxGone(): void {
    this.#detach()
    const { activeElement } = this.#view.document
    if (activeElement && frameDocument(activeElement)) this.#enterFrame(activeElement)
    else this.#focusMoved(activeElement && deepActiveElement(this.#view.document))
  }

  #detach(): void {
    this.#field?.detach()
    this.#field = undefined
    this.#layer?.remove()
    this.#layer = undefined
  }
}
