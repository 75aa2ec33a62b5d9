/** @jsxImportSource ./view */
import { PARTS, type Part, type Report } from '../engine/types'
import type { PartNames } from '../rule-set/part-names'

interface Props {
  readonly report: Report | undefined
  readonly partNames: PartNames | undefined
  readonly count: number
  readonly note: boolean
  readonly compact: boolean
  readonly expanded: boolean
  readonly toggle: () => void
}

/** How far the bubble goes from the middle, in CSS pixels. */
const REACH = 22

/** The spirit level: a bubble that leaves the middle as the draft heats up, and a dot for each part of a good reply. */
export function Level({ report, partNames, count, note, compact, expanded, toggle }: Props) {
  const heat = Math.max(0, Math.min(1, report?.heat ?? 0))
  const tone = heat < 0.15 ? '' : heat < 0.6 ? 'warn' : 'block'
  const missing = report && !note ? PARTS.filter((part) => !report.parts[part]) : []
  const nameOf = (part: Part) => partNames?.[part] ?? part
  const words = count ? `${count} to look at` : 'Reads level'
  const label = missing.length ? `${words}, not yet in the reply: ${missing.map(nameOf).join(', ')}` : words
  return (
    <button
      type="button"
      class={`level ${compact ? 'compact' : ''}`}
      aria-label={`Evenkeel: ${label}`}
      title={label}
      aria-expanded={expanded}
      onClick={toggle}
    >
      <span class={`glass ${tone}`}>
        <i style={{ transform: `translateX(${Math.round(heat * REACH)}px)` }} />
      </span>
      {!note && (
        <span class="dots">
          {PARTS.map((part) => (
            <span class={report?.parts[part] ? 'y' : ''} key={part}>
              {nameOf(part)}
            </span>
          ))}
        </span>
      )}
    </button>
  )
}
