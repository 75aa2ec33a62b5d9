import {
  elementScroll,
  observeElementOffset,
  observeElementRect,
  type VirtualItem,
  Virtualizer,
} from '@tanstack/virtual-core'
import type { RefObject } from 'preact'
import { useLayoutEffect, useReducer, useRef } from 'preact/hooks'

export interface VirtualList {
  readonly items: readonly VirtualItem[]
  /** Of the whole list, in px. */
  readonly height: number
  /** Takes a row's real height; a `ref` of each row, which carries its place in `data-index`. */
  readonly measure: (row: HTMLElement | null) => void
  readonly scrollTo: (index: number) => void
}

/** Draws only the rows that are in sight, so that a list of many thousands costs no more than one of twenty. */
export function useVirtualList(frame: RefObject<HTMLElement | null>, count: number, estimate: number): VirtualList {
  const [, redraw] = useReducer((drawn: number) => drawn + 1, 0)
  const options = {
    count,
    getScrollElement: () => frame.current,
    estimateSize: () => estimate,
    overscan: 5,
    scrollToFn: elementScroll,
    observeElementRect,
    observeElementOffset,
    onChange: () => redraw(undefined),
  }
  const made = useRef<Virtualizer<HTMLElement, HTMLElement>>(null)
  made.current ??= new Virtualizer<HTMLElement, HTMLElement>(options)
  const list = made.current
  list.setOptions(options)
  useLayoutEffect(() => list._didMount(), [list])
  useLayoutEffect(() => list._willUpdate())
  return {
    items: list.getVirtualItems(),
    height: list.getTotalSize(),
    measure: list.measureElement,
    scrollTo: (index) => list.scrollToIndex(index),
  }
}
