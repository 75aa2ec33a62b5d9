import { Switch } from './Switch'

interface SwitchLineProps {
  readonly words: string
  /** What it does, below the words. */
  readonly meaning?: string
  readonly on: boolean
  readonly disabled?: boolean
  readonly onChange: (on: boolean) => void
}

/** A switch with its words beside it. */
export function SwitchLine({ words, meaning, ...rest }: SwitchLineProps) {
  return (
    <div class="switch-line">
      <Switch name={words} {...rest} />
      <span>
        {words}
        {meaning && <small class="dim">{meaning}</small>}
      </span>
    </div>
  )
}
