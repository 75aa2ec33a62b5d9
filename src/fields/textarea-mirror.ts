import { firstIndex } from './first-index'
import type { Box } from './frames'

/** Every property that decides where a letter of a textarea lies; its indent is that of the first line alone. */
const METRICS =
  /^(direction|font-|hyphen|letter-|line-(break|height)|overflow-wrap|tab-|text-(align|rend|trans|wrap)|unicode|white-space|word-|writing-)/

/**
 * A hidden twin of a textarea's text, one block for each line, in our own layer. Letters of a textarea have no
 * rectangles; those of the twin do. Only lines that changed are laid out again.
 */
export class TextareaMirror {
  readonly element: HTMLElement
  #lines: string[] = []
  #starts: number[] = []
  /** Each metric as it was when it was last taken over. */
  #metrics: Map<string, string> | undefined

  readonly #textarea: HTMLTextAreaElement

  constructor(textarea: HTMLTextAreaElement, layer: Document) {
    this.#textarea = textarea
    this.element = layer.createElement('div')
    this.element.setAttribute('aria-hidden', 'true')
    Object.assign(this.element.style, {
      position: 'absolute',
      left: '0',
      top: '0',
      visibility: 'hidden',
      contain: 'layout style',
      boxSizing: 'content-box',
    })
  }

  /** Takes over text and metrics; `text` may be only the beginning, up to a line's end. */
  update(text: string): void {
    this.#copyMetrics()
    const lines = text.split('\n')
    let first = 0
    while (first < lines.length && lines[first] === this.#lines[first]) first++
    let same = 0
    while (
      same < Math.min(lines.length, this.#lines.length) - first &&
      lines[lines.length - 1 - same] === this.#lines[this.#lines.length - 1 - same]
    )
      same++
    for (let gone = this.#lines.length - same - first; gone > 0; gone--) this.element.childNodes[first]?.remove()
    const before = this.element.childNodes[first] ?? null
    for (let i = first; i < lines.length - same; i++) this.element.insertBefore(this.#block(lines[i]!), before)
    this.#indentFirstLine()
    this.#lines = lines
    this.#starts = []
    let start = 0
    for (const line of lines) {
      this.#starts.push(start)
      start += line.length + 1
    }
  }

  /** Rectangles of `[start, end)` in the viewport of the textarea's window. */
  rects(start: number, end: number): Box[] {
    const found: Box[] = []
    const origin = this.element.getBoundingClientRect()
    const box = this.#textarea.getBoundingClientRect()
    const scale = scaleOf(this.#textarea, box)
    const dx = this.#textarea.clientLeft - this.#textarea.scrollLeft
    const dy = this.#textarea.clientTop - this.#textarea.scrollTop
    const range = this.element.ownerDocument.createRange()
    for (let i = this.#lineAt(start); i < this.#lines.length && this.#starts[i]! < end; i++) {
      const text = this.element.childNodes[i]?.firstChild
      if (text?.nodeType !== 3) continue
      range.setStart(text, Math.max(0, start - this.#starts[i]!))
      range.setEnd(text, Math.min(this.#lines[i]!.length, end - this.#starts[i]!))
      for (const rect of range.getClientRects()) {
        found.push({
          left: box.left + (rect.left - origin.left + dx) * scale,
          right: box.left + (rect.right - origin.left + dx) * scale,
          top: box.top + (rect.top - origin.top + dy) * scale,
          bottom: box.top + (rect.bottom - origin.top + dy) * scale,
        })
      }
    }
    return found
  }

  #lineAt(offset: number): number {
    return Math.max(0, firstIndex(this.#starts.length, (line) => this.#starts[line]! <= offset) - 1)
  }

  #block(line: string): HTMLElement {
    const block = this.element.ownerDocument.createElement('div')
    if (line) block.textContent = line
    else block.append(this.element.ownerDocument.createElement('br'))
    return block
  }

  /** The indent is of the text's first line alone, and here each line is a block. */
  #indentFirstLine(): void {
    const indent = this.#textarea.ownerDocument.defaultView?.getComputedStyle(this.#textarea).textIndent ?? ''
    const [first, second] = this.element.children as unknown as HTMLElement[]
    if (second?.style.textIndent) second.style.textIndent = ''
    if (first && first.style.textIndent !== indent) first.style.textIndent = indent
  }

  #copyMetrics(): void {
    const from = this.#textarea
    const view = from.ownerDocument.defaultView
    if (!view) return
    const style = view.getComputedStyle(from)
    const to = this.element.style
    this.#metrics ??= new Map([...style].filter((name) => METRICS.test(name)).map((name) => [name, '']))
    for (const [name, was] of this.#metrics) {
      const value = name === 'unicode-bidi' && from.dir === 'auto' ? 'plaintext' : style.getPropertyValue(name)
      if (value === was) continue
      this.#metrics.set(name, value)
      to.setProperty(name, value)
    }
    for (const side of ['left', 'right', 'top', 'bottom']) {
      to.setProperty(`padding-${side}`, style.getPropertyValue(`padding-${side}`))
    }
    const number = (name: string) => Number.parseFloat(style.getPropertyValue(name)) || 0
    const rect = from.getBoundingClientRect()
    const borders = number('border-left-width') + number('border-right-width')
    const scrollbar = Math.max(0, Math.round(from.offsetWidth - from.clientWidth - borders))
    // offsetWidth is rounded; the true width counts where no transform scales it.
    const width = scaleOf(from, rect) === 1 ? rect.width : from.offsetWidth
    to.width = `${width - borders - scrollbar - number('padding-left') - number('padding-right')}px`
  }
}

function scaleOf(element: HTMLElement, rect: DOMRect): number {
  return Math.abs(rect.width - element.offsetWidth) < 1 ? 1 : rect.width / element.offsetWidth
}
