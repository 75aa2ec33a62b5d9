import type { Box } from '../fields/frames'

const PRESSED =
  'a,button,input,select,textarea,label,summary,iframe,img,svg,video,canvas,[role=button],[role=tab],[role=menuitem],[role=link],[tabindex="0"]'

/**
 * Whether nothing that one reads or presses lies in the rectangle: asked of the page at a few points.
 * @param editor the reply box or its frame; it counts as blank only if `editorIsBlank` says so of the rectangle
 */
export function isBlankArea(
  area: Box,
  view: Window,
  ours: Element,
  editor: Element,
  editorIsBlank: (area: Box) => boolean,
): boolean {
  let overEditor = false
  for (const y of [area.top + 2, (area.top + area.bottom) / 2, area.bottom - 2]) {
    for (let i = 0; i <= 4; i++) {
      const x = area.left + 2 + ((area.right - area.left - 4) * i) / 4
      const hit = view.document.elementFromPoint(x, y)
      if (!hit || hit === ours) continue
      if (hit === editor || editor.contains(hit)) overEditor = true
      else if (hit.closest(PRESSED) || hasWords(hit)) return false
    }
  }
  return !overEditor || editorIsBlank(area)
}

function hasWords(element: Element): boolean {
  return [...element.childNodes].some((node) => node.nodeType === 3 && /\S/.test((node as Text).data))
}
