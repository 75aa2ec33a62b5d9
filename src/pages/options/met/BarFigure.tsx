import { BarChart, type BarChartOptions } from 'chartist'
import type { ComponentChildren } from 'preact'
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'

/** What each of the stacked pieces stands for, in the order of the series. */
export interface Piece {
  readonly words: string
  /** Its colour, by name in `met.css`. */
  readonly look: 'taken' | 'waved' | 'other'
}

interface BarFigureProps {
  readonly title: string
  readonly labels: readonly string[]
  readonly series: readonly (readonly number[])[]
  readonly pieces: readonly Piece[]
  /** Bars lie, with their labels before them. */
  readonly lying?: boolean
  /** The same numbers as a table. */
  readonly children: ComponentChildren
}

/** A lying bar with the air around it, in px; where the window is narrow, its words take several lines. */
const BAR = { wide: 34, narrow: 50 }
const NARROW = '(max-width: 45em)'
const AXIS = 28

/** A bar chart for the eyes, and the table behind it for everyone. */
export function BarFigure({ title, labels, series, pieces, lying = false, children }: BarFigureProps) {
  const frame = useRef<HTMLDivElement>(null)
  const narrow = useMatches(NARROW)
  const data = JSON.stringify([labels, series, lying, narrow])
  useLayoutEffect(() => {
    const element = frame.current
    if (!element) return
    // Lying bars are drawn from below; what comes first stands on top. The order of the pieces stays.
    const inOrder = <T,>(items: readonly T[]): T[] => (lying ? items.toReversed() : [...items])
    const chart = new BarChart(
      element,
      { labels: inOrder(labels), series: series.map(inOrder) },
      optionsOf(lying, labels.length),
      [[`screen and ${NARROW}`, { axisY: { offset: lying ? 124 : 32 } }]],
    )
    return () => {
      chart.detach()
      element.replaceChildren()
    }
  }, [data])
  return (
    <figure class="chart">
      <figcaption>
        <h2>{title}</h2>
        {pieces.length > 1 && (
          <ul class="legend small">
            {pieces.map(({ words, look }) => (
              <li key={look}>
                <i class={look} /> {words}
              </li>
            ))}
          </ul>
        )}
      </figcaption>
      <div
        ref={frame}
        aria-hidden="true"
        class="bars"
        data-looks={pieces.map(({ look }) => look).join(' ')}
        style={{ height: `${lying ? labels.length * (narrow ? BAR.narrow : BAR.wide) + AXIS : 200}px` }}
      />
      <details class="small">
        <summary>
          As a table<span class="for-ears">: {title}</span>
        </summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
        <section class="sheet table-frame" aria-label={`${title}, as a table`} tabIndex={0}>
          {children}
        </section>
      </details>
    </figure>
  )
}

/** Whether the window is so, now and when it changes. */
function useMatches(query: string): boolean {
  const [matches, setMatches] = useState(() => matchMedia(query).matches)
  useEffect(() => {
    const list = matchMedia(query)
    const heard = () => setMatches(list.matches)
    list.addEventListener('change', heard)
    return () => list.removeEventListener('change', heard)
  }, [query])
  return matches
}

function optionsOf(lying: boolean, count: number): BarChartOptions {
  const whole = { onlyInteger: true, scaleMinSpace: 48 }
  return {
    stackBars: true,
    horizontalBars: lying,
    chartPadding: { top: 16, right: 24, bottom: 0, left: 0 },
    axisX: lying ? { ...whole, offset: AXIS } : { showGrid: false, labelInterpolationFnc: sparse(count) },
    axisY: lying ? { offset: 208, showGrid: false } : { ...whole, offset: 40, scaleMinSpace: 32 },
  }
}

/** In a year not every week can carry its name. */
const sparse = (count: number) => (label: string | number, index: number) =>
  (count - 1 - index) % Math.ceil(count / 8) === 0 ? label : null
