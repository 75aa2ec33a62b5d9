import { SEVERITIES, type Severity } from '../engine/types'
import type { Box } from '../fields/frames'

/** Half a wave: its length and how far it leaves the line, in CSS pixels. */
const WAVE = { half: 3, height: 3 }

export interface Underline {
  readonly key: string
  readonly severity: Severity
  readonly lines: readonly Box[]
  /** Its card is open, or the mouse is over it. */
  readonly lit: boolean
}

/** Draws wavy lines under words, in the coordinates of the window. */
export class Underlines {
  #drawn: readonly (Underline & { readonly waves: readonly Box[] })[] = []
  #shapes = ''

  readonly #svg: SVGSVGElement

  constructor(svg: SVGSVGElement) {
    this.#svg = svg
  }

  /** @param area nothing is drawn outside of it */
  draw(underlines: readonly Underline[], area: Box): void {
    const shapes = JSON.stringify([underlines, area])
    if (shapes === this.#shapes) return
    this.#shapes = shapes
    this.#drawn = underlines.map((underline) => {
      const louder = underlines.filter((other) => loudness(other) > loudness(underline))
      return { ...underline, waves: without(underline.lines, louder) }
    })
    const nodes = this.#drawn.flatMap((underline) => this.#nodes(underline))
    this.#svg.replaceChildren(...nodes)
    // Room for the wave below the last line of the box.
    this.#svg.style.clipPath = `polygon(${corners(area, 2)})`
  }

  clear(): void {
    this.#drawn = []
    this.#shapes = ''
    this.#svg.replaceChildren()
  }

  /** Which underlined words are at the point. */
  at(x: number, y: number): string | undefined {
    // Of two that overlap, the one that begins later is the narrower.
    return this.#drawn.findLast(({ lines, waves }) =>
      (waves.length ? waves : lines).some(
        (line) => x >= line.left && x <= line.right && y >= line.top && y <= line.bottom + 3,
      ),
    )?.key
  }

  #nodes({ severity, lines, waves, lit }: Underline & { readonly waves: readonly Box[] }): SVGElement[] {
    const nodes: SVGElement[] = []
    if (lit) {
      for (const line of lines) {
        const { left: x, top: y } = line
        nodes.push(this.#shape('rect', severity, { x, y, width: line.right - x, height: line.bottom - y, rx: 3 }))
      }
    }
    if (waves.length) nodes.push(this.#shape('path', severity, { d: waves.map(wave).join('') }))
    return nodes
  }

  #shape(name: string, severity: Severity, attributes: Record<string, string | number>): SVGElement {
    const shape = this.#svg.ownerDocument.createElementNS(this.#svg.namespaceURI, name) as SVGElement
    shape.setAttribute('class', severity)
    for (const [attribute, value] of Object.entries(attributes)) shape.setAttribute(attribute, String(value))
    return shape
  }
}

function loudness({ severity }: Underline): number {
  return -SEVERITIES.indexOf(severity)
}

/** What is left of lines under words where louder ones are drawn: two waves on the same words read as neither. */
export function without(lines: readonly Box[], louder: readonly Pick<Underline, 'lines'>[]): readonly Box[] {
  let left = lines
  for (const cut of louder.flatMap((other) => other.lines)) {
    left = left.flatMap((line) => {
      const middle = (line.top + line.bottom) / 2
      if (cut.top > middle || cut.bottom < middle) return [line]
      const before = { ...line, right: Math.min(line.right, cut.left) }
      const after = { ...line, left: Math.max(line.left, cut.right) }
      return [before, after].filter((part) => part.right - part.left >= 1)
    })
  }
  return left
}

/** A wavy line along the foot of a line of words, exactly as wide as they are. */
function wave({ left, right, bottom }: Box): string {
  const halves = Math.max(1, Math.round((right - left) / WAVE.half))
  const half = round((right - left) / halves)
  const start = `M${round(left)} ${round(bottom)}q${round(half / 2)} ${-WAVE.height} ${half} 0`
  return start + `t${half} 0`.repeat(halves - 1)
}

function corners({ left, top, right, bottom }: Box, below: number): string {
  const low = bottom + below
  return `${left}px ${top}px,${right}px ${top}px,${right}px ${low}px,${left}px ${low}px`
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
