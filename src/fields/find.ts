import { isOpen, type ReplyBox } from './reply-box'

const NOT_FOR_PROSE = '[role=combobox],[role=searchbox],[role=spinbutton],[role=search] *,[aria-multiline=false]'
const CLOSED = '[aria-readonly=true],[aria-disabled=true],[inert],[inert] *'
/** A textarea smaller than this is an editor's hidden input catcher or a page's trap, in CSS pixels. */
const SMALLEST = { width: 80, height: 14 }

/** Which reply box, if any, is being typed in when `target` has the focus. Reads attributes and sizes, never text. */
export function findReplyBox(target: EventTarget | null | undefined): ReplyBox | undefined {
  if (!isElement(target)) return undefined
  const box = target.localName === 'textarea' ? textareaBox(target as HTMLTextAreaElement) : richBox(target)
  return box && isForProse(box.element) ? box : undefined
}

/** The element that has the focus, through open shadow roots and frames that may be read. */
export function deepActiveElement(doc: Document): Element | null {
  let active = doc.activeElement
  while (active) {
    const inner: Element | null | undefined = active.shadowRoot?.activeElement ?? frameDocument(active)?.activeElement
    if (!inner) return active
    active = inner
  }
  return active
}

/** The document inside a frame element, where the frame has our origin. */
export function frameDocument(element: Element): Document | undefined {
  if (!isFrame(element)) return undefined
  try {
    return (element as HTMLIFrameElement).contentDocument ?? undefined
  } catch {
    return undefined
  }
}

export function isFrame({ localName }: Element): boolean {
  return localName === 'iframe' || localName === 'frame'
}

function textareaBox(element: HTMLTextAreaElement): ReplyBox | undefined {
  const box: ReplyBox = { kind: 'textarea', element }
  if (!isOpen(box)) return undefined
  const { width, height } = element.getBoundingClientRect()
  return width < SMALLEST.width || height < SMALLEST.height ? undefined : box
}

function richBox(target: Element): ReplyBox | undefined {
  const doc = target.ownerDocument
  if (doc.designMode === 'on') return doc.body ? { kind: 'rich', element: doc.body } : undefined
  if (!(target as HTMLElement).isContentEditable) return undefined
  let root = target as HTMLElement
  // The editing host is the outermost editable element; islands that cannot be edited end the climb.
  while (root.parentElement?.isContentEditable) root = root.parentElement
  const { width, height } = root.getBoundingClientRect()
  return width < SMALLEST.width || height === 0 ? undefined : { kind: 'rich', element: root }
}

function isForProse(element: HTMLElement): boolean {
  if (element.matches(NOT_FOR_PROSE) || element.matches(CLOSED)) return false
  const names = ['name', 'id', 'aria-label', 'placeholder'].map((name) => element.getAttribute(name) ?? '')
  // `searchBox`, `search_query` and `search-query` are all words.
  const label = names.join(' ').replace(/([a-z])(?=[A-Z])|_/g, '$1 ')
  if (/\b(search|password|captcha|subject)\b/i.test(label) || showsDots(element)) return false
  const form = (element as HTMLTextAreaElement).form ?? element.closest('form')
  return !form?.querySelector('input[type=password],input[autocomplete$=-password]')
}

/** A password field made of something else. */
function showsDots(element: HTMLElement): boolean {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element)
  return !/^(none)?$/.test(style?.getPropertyValue('-webkit-text-security') ?? '')
}

function isElement(target: EventTarget | null | undefined): target is Element {
  return !!target && (target as Node).nodeType === 1
}
