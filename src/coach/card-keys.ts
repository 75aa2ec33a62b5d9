import { shortcutStep } from './shortcut'

export type CardKey = 'up' | 'down' | 'forward' | 'back' | 'use' | 'close' | 'next' | 'previous' | 'other'

/** What a key means while the card is open. `other` belongs to the editor and is never swallowed. */
export function cardKey(event: KeyboardEvent): CardKey {
  const step = shortcutStep(event)
  if (step) return step
  if (event.ctrlKey || event.metaKey) return 'other'
  if (event.altKey) return event.key === 'ArrowDown' ? 'next' : event.key === 'ArrowUp' ? 'previous' : 'other'
  if (event.key === 'Tab') return event.shiftKey ? 'back' : 'forward'
  if (event.shiftKey) return 'other'
  const plain: Readonly<Record<string, CardKey>> = { ArrowUp: 'up', ArrowDown: 'down', Enter: 'use', Escape: 'close' }
  return plain[event.key] ?? 'other'
}

/** Keys that alone change nothing, so that they leave the card as it is. */
export function isModifier(event: KeyboardEvent): boolean {
  return ['Shift', 'Control', 'Alt', 'Meta', 'AltGraph', 'CapsLock', 'Fn'].includes(event.key)
}
