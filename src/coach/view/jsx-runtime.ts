import type { JSX } from 'preact'
import type { View } from './render'

export type { JSX }

/**
 * Where JSX of the coach ends up, in place of a library's 4.5 kB in every frame: components are called at once, since
 * none of ours has a state, so that only elements are left. The types are Preact's, as on the extension's pages.
 */
export function jsx(
  type: string | ((props: never) => JSX.Element),
  props: Record<string, unknown>,
  key?: string,
): JSX.Element {
  const made: View = typeof type === 'string' ? { type, props, key } : (type(props as never) as unknown as View)
  const keyed = key !== undefined && made && typeof made === 'object' && !Array.isArray(made) ? { ...made, key } : made
  return keyed as unknown as JSX.Element
}

export const jsxs = jsx

/** Several views without an element around them. */
export function Fragment({ children }: { children?: View }): JSX.Element {
  return [children] as unknown as JSX.Element
}
