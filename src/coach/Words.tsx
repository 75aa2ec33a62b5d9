/** @jsxImportSource ./view */
import type { Piece } from './preview'

/** A sentence as it will read: what changes stands out, slots are dashed. */
export function Words({ pieces }: { readonly pieces: readonly Piece[] }) {
  // A sentence that is new as a whole would only shout in bold.
  const fresh = pieces.every(({ kind }) => kind === 'new')
  return (
    <span class={fresh ? 'fresh' : ''}>
      {pieces.map(({ text, kind, slot }) => {
        const words = slot ? <i class="slot">{text}</i> : text
        if (kind === 'new' || kind === 'label') return <mark>{words}</mark>
        return kind === 'gone' ? <del>{words}</del> : words
      })}
    </span>
  )
}
