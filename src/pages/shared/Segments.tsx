import { useId } from 'preact/hooks'
import { useLocked } from './locked'

interface SegmentsProps<T extends string> {
  readonly legend: string
  /** Whether the legend is for the ears only, because a heading says it already. */
  readonly legendHidden?: boolean
  /** Three short words stay side by side in a narrow window, too. */
  readonly short?: boolean
  readonly choices: readonly { readonly value: T; readonly words: string }[]
  readonly chosen: T
  readonly onChoose: (value: T) => void
}

/** One of a few, side by side: radio buttons, so that arrow keys work as everywhere. */
export function Segments<T extends string>({
  legend,
  legendHidden,
  short,
  choices,
  chosen,
  onChoose,
}: SegmentsProps<T>) {
  const name = useId()
  const locked = useLocked()
  return (
    <fieldset disabled={locked}>
      <legend class={legendHidden ? 'for-ears' : undefined}>{legend}</legend>
      <div class={short ? 'segments short' : 'segments'}>
        {choices.map(({ value, words }) => (
          <label key={value}>
            <input type="radio" name={name} checked={value === chosen} onChange={() => onChoose(value)} />
            {words}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
