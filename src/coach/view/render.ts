import type { JSX } from 'preact'

/** What is to be seen: an element, words, a list of views, or nothing. */
export type View = ElementView | string | number | boolean | null | undefined | readonly View[]

export interface ElementView {
  readonly type: string
  readonly props: Readonly<Record<string, unknown>>
  /** Elements of one list with the same key are the same element in the next drawing. */
  readonly key?: string | undefined
}

type Drawn = { readonly view: ElementView | string; readonly node: ChildNode; children: Drawn[] }

const roots = new WeakMap<Element, Drawn[]>()

/** Shows `view` in `root`. Nodes of the last drawing stay where they can, with their focus and what was unfolded. */
export function render(view: View | JSX.Element, root: Element): void {
  roots.set(root, update(root, roots.get(root) ?? [], flat(view as View)))
}

function flat(view: View): (ElementView | string)[] {
  if (Array.isArray(view)) return view.flatMap(flat)
  if (view === null || view === undefined || typeof view === 'boolean' || view === '') return []
  return [typeof view === 'object' ? (view as ElementView) : String(view)]
}

function update(parent: Element, before: readonly Drawn[], views: readonly (ElementView | string)[]): Drawn[] {
  const old = [...before]
  const drawn = views.map((view) => {
    const at = old.findIndex((candidate) => isSame(candidate.view, view))
    return adapt(at < 0 ? undefined : old.splice(at, 1)[0], view, parent.ownerDocument)
  })
  for (const { node } of old) node.remove()
  let next = parent.firstChild
  for (const { node } of drawn) {
    if (node === next) next = next.nextSibling
    else parent.insertBefore(node, next)
  }
  return drawn
}

function isSame(a: ElementView | string, b: ElementView | string): boolean {
  if (typeof a === 'string' || typeof b === 'string') return typeof a === typeof b
  return a.type === b.type && a.key === b.key
}

function adapt(drawn: Drawn | undefined, view: ElementView | string, doc: Document): Drawn {
  if (typeof view === 'string') {
    const node = (drawn?.node as Text) ?? doc.createTextNode(view)
    if (node.data !== view) node.data = view
    return { view, node, children: [] }
  }
  const element = (drawn?.node as HTMLElement) ?? doc.createElement(view.type)
  const had = (drawn?.view as ElementView | undefined)?.props ?? {}
  for (const name of Object.keys({ ...had, ...view.props })) {
    if (name !== 'children' && had[name] !== view.props[name]) setProp(element, name, view.props[name], had[name])
  }
  return { view, node: element, children: update(element, drawn?.children ?? [], flat(view.props.children as View)) }
}

function setProp(element: HTMLElement, name: string, value: unknown, had: unknown): void {
  if (name.startsWith('on')) {
    const type = name.slice(2).toLowerCase()
    if (had) element.removeEventListener(type, had as EventListener)
    if (value) element.addEventListener(type, value as EventListener)
  } else if (name === 'style') Object.assign(element.style, value)
  else if (value === undefined || value === null || (value === false && !name.startsWith('aria-')))
    element.removeAttribute(name)
  else element.setAttribute(name, value === true && !name.startsWith('aria-') ? '' : String(value))
}
