import { meaningOf } from './slots'

/** A wording with what gets filled in marked. */
export function WithSlots({ text }: { text: string }) {
  return (
    <span>
      {text.split(/(\{[^}]+\}|\[[^\]]+\])/).map((piece, index) => {
        const slot = /^\{([^|}]+)\|?([^}]*)\}$/.exec(piece)
        // biome-ignore-start lint/suspicious/noArrayIndexKey: the pieces of one text never move
        if (slot) {
          const [, name = '', otherwise] = slot
          return (
            <b key={index} class="slot" title={`${meaningOf(name)}${otherwise ? `; else “${otherwise}”` : ''}`}>
              {`{${name}}`}
            </b>
          )
        }
        if (piece.startsWith('[')) {
          return (
            <i key={index} class="to-fill" title="for the agent to fill in">
              {piece}
            </i>
          )
        }
        // biome-ignore-end lint/suspicious/noArrayIndexKey: the pieces of one text never move
        return piece
      })}
    </span>
  )
}
