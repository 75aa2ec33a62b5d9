import { flatParent } from '../fields/visible-area'
import { STYLES } from './styles'
import type { Theme } from './theme'

const SVG = 'http://www.w3.org/2000/svg'
/** How often a page may remove our host before we leave it alone. */
const RETURNS = 5
const HOST_STYLE =
  'all:initial;display:block;position:fixed;inset:0;width:100vw;height:100vh;margin:0;padding:0;border:0;background:none;overflow:visible;pointer-events:none;z-index:2147483647;'

/**
 * Everything that we show in a page: one element outside of the page's content, in the browser's top layer, with a
 * closed shadow root. It takes no events but on the level, the card and the panel.
 */
export class Layer {
  readonly lines: SVGSVGElement
  readonly ui: HTMLElement
  /** For the question before sending. */
  readonly question: HTMLElement
  readonly live: HTMLElement
  /** For textarea mirrors. */
  readonly hidden: HTMLElement
  readonly host: HTMLElement
  readonly #guard: MutationObserver
  #returns = 0
  #removed = false

  readonly #view: Window & typeof globalThis
  readonly #mayReturn: () => boolean
  readonly #gone: () => void

  /**
   * @param mayReturn asked when the host was removed: by a newer instance of ours, or else by the page
   * @param gone is called when the host stays removed
   */
  constructor(view: Window & typeof globalThis, name: string, mayReturn: () => boolean, gone: () => void) {
    this.#view = view
    this.#mayReturn = mayReturn
    this.#gone = gone
    const { document } = view
    removeLeftovers(document, name)
    this.host = document.createElement(name)
    this.host.style.cssText = HOST_STYLE.replaceAll(';', '!important;')
    this.host.setAttribute('popover', 'manual')
    const root = this.host.attachShadow({ mode: 'closed' })
    addStyles(root, view)
    this.lines = document.createElementNS(SVG, 'svg') as SVGSVGElement
    this.lines.setAttribute('aria-hidden', 'true')
    const part = (className: string) => Object.assign(document.createElement('div'), { className })
    this.hidden = part('hidden')
    this.ui = part('ui')
    this.question = part('ui')
    this.live = part('live')
    this.live.setAttribute('aria-live', 'polite')
    root.append(this.lines, this.hidden, this.ui, this.question, this.live)
    keepToOurselves(this.ui)
    keepToOurselves(this.question)
    this.#guard = new MutationObserver(() => this.#comeBack())
  }

  /** Puts the host on top of what the element is in: the page, or an open modal dialog, outside of which nothing can be clicked. */
  raise(element: Element): void {
    const parent = modalAround(element) ?? this.#view.document.documentElement
    if (this.host.parentNode !== parent) {
      this.#guard.disconnect()
      parent.append(this.host)
      this.#guard.observe(parent, { childList: true })
    }
    try {
      if (this.host.matches(':popover-open')) this.host.hidePopover()
      this.host.showPopover()
    } catch {
      // No top layer in this browser: the z-index must do.
    }
    const zoom = (parent as Element & { currentCSSZoom?: number }).currentCSSZoom ?? 1
    this.host.style.setProperty('zoom', String(1 / zoom), 'important')
  }

  /** Takes everything out of the page while the agent looks at another tab, unless the keyboard is here, and puts it back. */
  show(over: Element, seen: boolean): void {
    if (seen) this.raise(over)
    else if (this.#view.document.activeElement !== this.host) {
      this.#guard.disconnect()
      this.host.remove()
    }
  }

  set theme(theme: Theme) {
    for (const part of [this.ui, this.question, this.lines]) part.setAttribute('data-theme', theme)
  }

  remove(): void {
    this.#removed = true
    this.#guard.disconnect()
    this.host.remove()
  }

  #comeBack(): void {
    if (this.#removed || this.host.isConnected) return
    if (!this.#mayReturn() || ++this.#returns > RETURNS) this.#gone()
    else this.raise(this.#view.document.documentElement)
  }
}

/** Removes hosts of older instances of this extension that had no chance to clean up. */
export function removeLeftovers(document: Document, name: string): void {
  for (const old of document.querySelectorAll(name)) old.remove()
}

/** The modal dialog of the same document that the element is in. */
function modalAround(element: Element): Element | null {
  for (let at: Element | null = element; at; at = flatParent(at)) {
    if (at.localName === 'dialog' && at.matches(':modal')) return at
  }
  return null
}

/** A page never sees what is done on our surface, and the editor keeps the focus while the mouse is used. */
function keepToOurselves(ui: HTMLElement): void {
  const events =
    'click dblclick pointerdown pointerup mousedown mouseup touchstart touchend keydown keyup keypress focusin focusout'
  for (const type of events.split(' ')) ui.addEventListener(type, (event) => event.stopPropagation(), { passive: true })
  ui.addEventListener('mousedown', (event) => event.preventDefault())
}

/** A constructed sheet passes every content policy. Firefox keeps content scripts from adopting one, but lets their style elements pass. */
function addStyles(root: ShadowRoot, view: Window & typeof globalThis): void {
  try {
    const sheet = new view.CSSStyleSheet()
    sheet.replaceSync(STYLES)
    root.adoptedStyleSheets = [sheet]
  } catch {
    const style = view.document.createElement('style')
    style.textContent = STYLES
    root.append(style)
  }
}
