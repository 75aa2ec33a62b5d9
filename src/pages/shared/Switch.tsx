import { useLocked } from './locked'

interface SwitchProps {
  /** What is on or off, for the ears; the words for the eyes stand beside the switch. */
  readonly name: string
  readonly on: boolean
  readonly disabled?: boolean
  readonly tabIndex?: number
  readonly onChange: (on: boolean) => void
}

/** On or off, at once. */
export function Switch({ name, on, disabled, tabIndex, onChange }: SwitchProps) {
  const locked = useLocked()
  return (
    <input
      type="checkbox"
      role="switch"
      class="switch"
      aria-label={name}
      checked={on}
      aria-checked={on}
      disabled={disabled || locked}
      tabIndex={tabIndex}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
  )
}
