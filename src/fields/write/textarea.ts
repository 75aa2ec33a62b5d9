import { insertByCommand } from './exec-command'
import type { WriteTechnique } from './technique'

/** A textarea, React's too: the command fires an input event that frameworks accept and undo remembers. */
export const textarea: WriteTechnique = {
  recognises: (box) => box.kind === 'textarea',
  write: insertByCommand,
}
