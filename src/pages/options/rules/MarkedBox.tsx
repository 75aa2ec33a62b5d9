import type { AriaAttributes } from 'preact'
import { MAX_JUDGED } from '../../../background/protocol'
import type { Finding } from '../../../engine/types'
import { MarkedText } from './MarkedText'

interface MarkedBoxProps extends Pick<AriaAttributes, 'aria-label' | 'aria-labelledby' | 'aria-describedby'> {
  readonly text: string
  readonly findings: readonly Finding[]
  /** Findings of other rules are marked faintly. */
  readonly rule?: string
  readonly placeholder?: string
  readonly onChange: (text: string) => void
}

/** A reply box that underlines what is caught. The words lie in it twice: below with their marks, above as typed. */
export function MarkedBox({ text, findings, rule, placeholder = 'Type a reply', onChange, ...aria }: MarkedBoxProps) {
  return (
    <div class="marked">
      <div class="mirror" aria-hidden="true">
        <MarkedText text={text} findings={findings} {...(rule !== undefined && { rule })} />
        {'\n'}
      </div>
      <textarea
        {...aria}
        maxLength={MAX_JUDGED}
        spellcheck={false}
        value={text}
        placeholder={placeholder}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
    </div>
  )
}
