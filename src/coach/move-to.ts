/** Puts something of ours at a point of the window, in CSS pixels. */
export function moveTo(element: HTMLElement, { left, top }: { readonly left: number; readonly top: number }): void {
  element.style.transform = `translate(${Math.round(left)}px,${Math.round(top)}px)`
}
