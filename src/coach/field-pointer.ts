import { windowsUpTo } from '../fields/frames'
import { viewOf } from '../fields/reply-box'
import type { FieldPlace } from './field-place'
import type { JudgedReply } from './field-reply'
import type { FieldView } from './field-view'

/** The mouse over one field: underlined words light up and open their card, and a press elsewhere shuts it. */
export function followPointer({ box, outer, layer, signal }: FieldPlace, reply: JudgedReply, view: FieldView): void {
  const element: HTMLElement = box.element
  const window = viewOf(box)
  const passive = { passive: true, signal }
  const clicked = (event: MouseEvent) => {
    if (!event.isTrusted || !event.composedPath().includes(element)) return
    const key = view.keyUnder(event)
    // The words may be others than those that were drawn.
    if (key) reply.catchUp()
    view.openFinding(
      reply.draft.findings.find((candidate) => candidate.key === key),
      false,
    )
  }
  const pressed = (event: Event) => {
    if (view.open && event.target !== layer.host) view.show(undefined)
  }
  window.addEventListener('click', clicked, { ...passive, capture: true })
  for (const each of windowsUpTo(window, outer)) {
    each.addEventListener('pointerdown', pressed, { ...passive, capture: true })
  }
  element.addEventListener('pointermove', (event) => event.buttons || view.hover(view.keyUnder(event)), passive)
  element.addEventListener('pointerleave', () => view.hover(undefined), passive)
}
