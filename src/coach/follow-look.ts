import type { ReplyBox } from '../fields/reply-box'

/** Calls `changed` when the page may have become light or dark, or when the box may have been shut or opened. */
export function followLook(
  box: ReplyBox,
  outer: Window & typeof globalThis,
  signal: AbortSignal,
  changed: () => void,
): void {
  const { document } = outer
  const observer = new MutationObserver(changed)
  const attributeFilter = ['class', 'style', 'data-theme', 'data-color-mode']
  for (const root of [document.documentElement, document.body])
    if (root) observer.observe(root, { attributes: true, attributeFilter })
  const openOrShut = ['class', 'style', 'readonly', 'disabled', 'contenteditable']
  observer.observe(box.element, { attributes: true, attributeFilter: openOrShut })
  signal.addEventListener('abort', () => observer.disconnect())
  outer.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', changed, { signal })
}
