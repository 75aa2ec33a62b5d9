import type { Piece } from './preview'

/** A sentence as it will read: what changes stands out, slots are dashed. */
export function Words({ pieces }: { readonly pieces: readonly Piece[] }) {
  return (
    <span>
      {pieces.map(({ text, kind, slot }) => {
        const words = slot ? <i class="slot">{text}</i> : text
        if (kind === 'new') return <mark>{words}</mark>
        return kind === 'gone' ? <del>{words}</del> : words
      })}
    </span>
  )
}
