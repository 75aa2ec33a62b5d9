import { holderOf } from '../fields/frames'
import { around, attempt, first, wordsOf } from './dom'
import { generic } from './generic'
import type { HelpdeskProfile } from './profile'

const BUTTON = 'button,input[type=submit],input[type=button],[role=button]'
/** How far up from the box a button with the word "Send" still belongs to it. */
const NEAR = 8

/**
 * The button in an event's path that sends what is in the box. Where the profile's selector finds nothing in the page,
 * because the product changed, a button near the box that says "Send" counts.
 */
export function sendButton(
  { send }: HelpdeskProfile,
  page: ParentNode,
  box: Element,
  path: readonly EventTarget[],
): HTMLElement | undefined {
  const elements = path.filter((target): target is HTMLElement => (target as Node).nodeType === 1)
  const { button } = send ?? {}
  if (button && first(page, button)) return elements.find((element) => attempt(() => element.matches(button)))
  const pressed = elements.find((element) => element.matches(BUTTON))
  return pressed && saysSend(pressed) && isNear(box, pressed) ? pressed : undefined
}

/** Whether submitting a form sends what is in the box. */
export function sendsForm(
  { send }: HelpdeskProfile,
  box: Element,
  form: HTMLFormElement,
  submitter: HTMLElement | null,
): boolean {
  if ((box as HTMLTextAreaElement).form !== form && around(box, 'form') !== form) return false
  const { button } = send ?? {}
  // A form has other buttons too: only a known one counts where one is known.
  return !submitter || !button || !first(form, button) || !!attempt(() => submitter.matches(button))
}

/** Whether a key is one with which the product sends. */
export function isSendKey({ send }: HelpdeskProfile, event: KeyboardEvent): boolean {
  const keys = send?.shortcuts ?? (send ? [] : generic.send?.shortcuts) ?? []
  return keys.some((shortcut) => {
    const parts = shortcut.split('+')
    const has = (name: string) => parts.includes(name)
    const mod = event.ctrlKey || event.metaKey
    return (
      event.key === parts.at(-1) &&
      (has('Mod') ? mod : event.ctrlKey === has('Ctrl') && event.metaKey === has('Meta')) &&
      event.altKey === has('Alt') &&
      event.shiftKey === has('Shift')
    )
  })
}

function saysSend(button: HTMLElement): boolean {
  const says = button.getAttribute('aria-label') || (button as HTMLInputElement).value || wordsOf(button)
  const [word] = says.toLowerCase().match(/[\p{L}\p{N}]+/u) ?? []
  return !!word && !!generic.send?.words?.includes(word)
}

function isNear(box: Element, button: Element): boolean {
  let up = 0
  for (let at: Element | null | undefined = box; at && up < NEAR; at = at.parentElement ?? holderOf(at)) {
    if (at.contains(button)) return true
    // What an editor has inside its frames does not count.
    if (at.ownerDocument === button.ownerDocument) up++
  }
  return false
}
