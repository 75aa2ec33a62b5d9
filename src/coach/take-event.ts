/** Keeps an event for us: the browser does nothing by it, and the page does not hear it. */
export function takeEvent(event: Event): void {
  event.preventDefault()
  event.stopImmediatePropagation()
}
