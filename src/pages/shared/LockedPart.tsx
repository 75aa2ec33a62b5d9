import type { ComponentChildren } from 'preact'
import { useLocked } from './locked'

/** Controls that all change the rule set: the browser itself disables them where the organisation's policy locks it. */
export function LockedPart({ children }: { children: ComponentChildren }) {
  return (
    <fieldset class="locked-part" role="presentation" disabled={useLocked()}>
      {children}
    </fieldset>
  )
}
