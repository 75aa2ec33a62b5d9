/** @jsxImportSource ./view */

import type { Finding } from '../engine/types'
import { firstIndex } from '../fields/first-index'
import type { Box } from '../fields/frames'
import { frameOrSelf, intersection, isEmpty } from '../fields/frames'
import { spanRects } from '../fields/rects'
import { type ReplyBox, viewOf } from '../fields/reply-box'
import type { Snapshot } from '../fields/snapshot'
import { TextareaMirror } from '../fields/textarea-mirror'
import { isCovered, visibleArea } from '../fields/visible-area'
import { isBlankArea } from './blank-area'
import { Card } from './Card'
import { placeCard, type Size } from './card-place'
import type { Draft } from './draft'
import { Level } from './Level'
import type { Layer } from './layer'
import { type LevelPlace, placeLevel } from './level-place'
import { moveTo } from './move-to'
import type { Actions, Open } from './open-state'
import { Panel } from './Panel'
import { placePanel } from './panel-place'
import { themeAt } from './theme'
import { type Underline, Underlines } from './underlines'
import { render } from './view/render'

/** More than this on one screen is not read anyway. */
const MOST_DRAWN = 200
/** Up to here every finding is asked where it is; beyond, only those that a search by height finds on the screen. */
const ASK_ALL = 60
const LONG_TEXT = 20_000

export interface Scene {
  readonly draft: Draft
  readonly snapshot: Snapshot
  readonly open: Open | undefined
  /** The one whose card is open. */
  readonly finding: Finding | undefined
  /** The underlined words under the mouse. */
  readonly hovered: string | undefined
  readonly note: boolean
  readonly putAside: number
  /** A rule was turned off that could not be saved. */
  readonly unsaved: boolean
  readonly told: string | undefined
  readonly actions: Actions
}

/** Draws one attached field: underlines, level, card and panel. Knows where things are, not why. */
export class Surface {
  readonly #underlines: Underlines
  readonly #mirror: TextareaMirror | undefined
  #unfolded: HTMLElement | undefined
  #levelPlace: (LevelPlace & { readonly for: string; readonly dx: number; readonly dy: number }) | undefined

  readonly #box: ReplyBox
  readonly #layer: Layer
  readonly #outer: Window & typeof globalThis

  /** @param resized is called when something of ours grew or shrank */
  constructor(box: ReplyBox, layer: Layer, outer: Window & typeof globalThis, resized: () => void) {
    this.#box = box
    this.#layer = layer
    this.#outer = outer
    this.#underlines = new Underlines(layer.lines)
    if (box.kind === 'textarea') {
      this.#mirror = new TextareaMirror(box.element, outer.document)
      layer.hidden.append(this.#mirror.element)
    }
    layer.ui.addEventListener('toggle', resized, { capture: true })
    this.retheme()
  }

  retheme(): void {
    this.#layer.theme = themeAt(this.#box.element)
  }

  /** Which underlined words are at a point of the outer window. */
  findingAt(x: number, y: number): string | undefined {
    return this.#underlines.at(x, y)
  }

  /** Gives the keyboard to the panel, which the agent asked for by key. */
  focusPanel(): void {
    this.#drawn('.panel .row')?.focus()
  }

  /** Whether the keyboard is on our surface, and not in the reply. */
  get hasFocus(): boolean {
    return !!this.#drawn(':focus')
  }

  draw(scene: Scene): void {
    const area = visibleArea(this.#box.element, this.#outer)
    if (isEmpty(area)) {
      this.clear()
      return
    }
    this.#mirror?.update(scene.draft.text)
    this.#drawUnderlines(scene, area)
    this.#drawUi(scene, area)
  }

  clear(): void {
    this.#underlines.clear()
    render(null, this.#layer.ui)
  }

  remove(): void {
    this.clear()
    this.#mirror?.element.remove()
  }

  #drawUnderlines(scene: Scene, area: Box): void {
    const { open } = scene
    const lit = (open?.what === 'card' ? open.key : open?.expanded) ?? scene.hovered
    const underlines: Underline[] = []
    const covered = this.#coverTest(scene, area)
    const hint = scene.draft.findings.filter((finding) => finding.key === lit && finding.severity === 'hint')
    for (const { finding, lines } of this.#onScreen([...scene.draft.marked, ...hint], scene, area)) {
      if (!covered(lines[0]!)) {
        underlines.push({ key: finding.key, severity: finding.severity, lines, lit: finding.key === lit })
      }
    }
    this.#underlines.draw(underlines, area)
  }

  #onScreen(findings: readonly Finding[], scene: Scene, area: Box): { finding: Finding; lines: Box[] }[] {
    const seen: { finding: Finding; lines: Box[] }[] = []
    const linesOf = (finding: Finding) => this.#linesOf(scene, finding)
    const many = findings.length > ASK_ALL
    for (let i = many ? firstBelow(findings, area.top, linesOf) : 0; i < findings.length; i++) {
      const finding = findings[i]!
      const lines = linesOf(finding)
      if (lines.some((line) => !isEmpty(intersection(line, area)))) seen.push({ finding, lines })
      else if (many && lines[0] && lines[0].top > area.bottom) break
      if (seen.length === MOST_DRAWN) break
    }
    return seen
  }

  /** Asking what is at a point costs the browser up to a millisecond in a very long text, so there a few points speak for all. */
  #coverTest({ draft }: Scene, area: Box): (line: Box) => boolean {
    const known = new Map<number, boolean>()
    const band = draft.text.length > LONG_TEXT ? (area.bottom - area.top) / 4 : 0
    return (line) => {
      const { left, top, right, bottom } = intersection(line, area)
      const [x, y] = [(left + right) / 2, (top + bottom) / 2]
      const key = band ? Math.floor((y - area.top) / band) : known.size
      const covered = known.get(key) ?? isCovered(this.#box.element, x, y, this.#outer, this.#layer.host)
      known.set(key, covered)
      return covered
    }
  }

  #drawUi(scene: Scene, area: Box): void {
    const place = this.#placeOfLevel(scene, area)
    const { finding } = scene
    this.#renderUi(scene, place.compact)
    const level = this.#drawn('.level')
    if (level) moveTo(level, place)
    const open = this.#drawn('.card')
    if (open && finding) this.#placeCard(open, this.#linesOf(scene, finding), area)
    else if (open) this.#placePanel(open, scene, area, level)
  }

  #renderUi({ draft, snapshot, open, finding, note, putAside, unsaved, told, actions }: Scene, compact: boolean): void {
    const { marked } = draft
    const at = finding ? marked.indexOf(finding) : -1
    render(
      <>
        <Level
          report={draft.report}
          partNames={draft.partNames}
          count={draft.findings.length}
          note={note}
          compact={compact}
          expanded={open?.what === 'panel'}
          toggle={actions.togglePanel}
        />
        {open?.what === 'card' && finding && (
          <Card
            key={finding.key}
            finding={finding}
            open={open}
            text={draft.text}
            position={at < 0 ? '' : `${at + 1} of ${marked.length}`}
            actions={actions}
          />
        )}
        {open?.what === 'panel' && (
          <Panel
            draft={draft}
            open={open}
            note={note}
            more={snapshot.more}
            putAside={putAside}
            unsaved={unsaved}
            told={told}
            actions={actions}
          />
        )}
      </>,
      this.#layer.ui,
    )
  }

  #placeCard(card: HTMLElement, lines: readonly Box[], area: Box): void {
    const words = lines.filter((line) => !isEmpty(intersection(line, area)))
    // The words were scrolled out of sight; the card comes back with them.
    card.style.visibility = words.length ? '' : 'hidden'
    if (!words.length) return
    const size = { width: card.offsetWidth, height: heightOf(card) }
    const rightToLeft = viewOf(this.#box).getComputedStyle(this.#box.element).direction === 'rtl'
    const place = placeCard(words, size, sizeOf(this.#outer), rightToLeft)
    card.style.maxHeight = `${place.maxHeight}px`
    moveTo(card, place)
  }

  #placePanel(panel: HTMLElement, scene: Scene, area: Box, level: HTMLElement | null): void {
    const { left, top, right, bottom } = level?.getBoundingClientRect() ?? area
    const box = {
      left: Math.min(area.left, left),
      top: Math.min(area.top, top),
      right: Math.max(area.right, right),
      bottom: Math.max(area.bottom, bottom),
    }
    const end = Math.min(area.bottom, this.#lastLine(scene)?.bottom ?? area.top)
    const place = placePanel(box, end, sizeOf(this.#outer), (width) => {
      panel.style.width = `${width}px`
      return heightOf(panel)
    })
    panel.style.maxHeight = `${place.maxHeight}px`
    moveTo(panel, place)
    // What was just unfolded comes into sight, with its rewrites.
    const unfolded = panel.querySelector('.row[aria-expanded=true]')?.parentElement ?? undefined
    if (unfolded && unfolded !== this.#unfolded) {
      const { offsetTop, offsetHeight } = unfolded
      const least = offsetTop + offsetHeight - panel.clientHeight
      panel.scrollTop = Math.min(offsetTop, Math.max(panel.scrollTop, least))
    }
    this.#unfolded = unfolded
  }

  #placeOfLevel(scene: Scene, area: Box): LevelPlace {
    const { innerWidth, innerHeight } = this.#outer
    const box = frameOrSelf(this.#box.element, this.#outer).getBoundingClientRect()
    const key = [
      innerWidth,
      innerHeight,
      box.width,
      box.height,
      area.right - area.left,
      area.bottom - area.top,
      scene.note,
    ].join()
    if (this.#levelPlace?.for !== key) {
      const sizes = this.#sizesOfLevel(scene)
      const free = (candidate: Box) =>
        isBlankArea(candidate, this.#outer, this.#layer.host, frameOrSelf(this.#box.element, this.#outer), (over) =>
          this.#footIsBlank(over, scene),
        )
      const place = placeLevel(area, sizes, { width: innerWidth, height: innerHeight }, free)
      this.#levelPlace = { ...place, for: key, dx: place.left - area.left, dy: place.top - area.bottom }
    }
    const { dx, dy, compact } = this.#levelPlace
    return { left: area.left + dx, top: area.bottom + dy, compact }
  }

  #sizesOfLevel(scene: Scene): { full: Size; compact: Size } {
    const [full, compact] = [false, true].map((small) => {
      this.#renderUi(scene, small)
      const level = this.#drawn('.level')
      return { width: level?.offsetWidth ?? 0, height: level?.offsetHeight ?? 0 }
    }) as [Size, Size]
    return { full, compact }
  }

  /** Whether the words end above the rectangle inside the box. */
  #footIsBlank(over: Box, scene: Scene): boolean {
    const { element } = this.#box
    if (element.scrollHeight > element.clientHeight + 1) return false
    const last = this.#lastLine(scene)
    return !!last && last.bottom + (last.bottom - last.top) < over.top
  }

  /** Where the last letter stands. */
  #lastLine(scene: Scene): Box | undefined {
    const end = scene.draft.text.trimEnd().length
    return end ? this.#linesOf(scene, { start: end - 1, end }).at(-1) : undefined
  }

  #linesOf({ snapshot }: Scene, words: { readonly start: number; readonly end: number }): Box[] {
    return spanRects(this.#box, snapshot, this.#mirror, words, this.#outer)
  }

  /** Something of ours that was drawn. */
  #drawn(selector: string): HTMLElement | null {
    return this.#layer.ui.querySelector<HTMLElement>(selector)
  }
}

/** Index of the first finding whose words end below `top`; words that come later stand lower, columns aside. */
function firstBelow(findings: readonly Finding[], top: number, linesOf: (finding: Finding) => Box[]): number {
  return firstIndex(findings.length, (index) => {
    const last = linesOf(findings[index]!).at(-1)
    return !!last && last.bottom < top
  })
}

/** All of it, also what is scrolled away, with its border. */
function heightOf(card: HTMLElement): number {
  return card.scrollHeight + 2
}

function sizeOf({ innerWidth, innerHeight }: Window): Size {
  return { width: innerWidth, height: innerHeight }
}
