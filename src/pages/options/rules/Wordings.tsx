import type { RewriteTemplate } from '../../../rules/types'

const SLOTS: Readonly<Record<string, string>> = {
  issue: 'the customer’s trouble, as in “your parcel”',
  sorryFor: 'what we are sorry for, as in “that your parcel never arrived”',
  waited: 'how long the customer says they waited',
  name: 'the customer’s name',
}

/** The calmer wordings that a rule offers, best first, with what gets filled in marked. */
export function Wordings({ templates }: { templates: readonly (string | RewriteTemplate)[] }) {
  if (templates.length === 0) return null
  const texts = templates.map((template) => (typeof template === 'string' ? template : template.text))
  return (
    <>
      <h3>Calmer wordings</h3>
      <ol class="wordings">
        {texts.map((text) => (
          <li key={text}>{text ? <WithSlots text={text} /> : <span class="dim">Take the words out</span>}</li>
        ))}
      </ol>
    </>
  )
}

function WithSlots({ text }: { text: string }) {
  return (
    <span>
      {text.split(/(\{[^}]+\}|\[[^\]]+\])/).map((piece, index) => {
        const slot = /^\{([^|}]+)\|?([^}]*)\}$/.exec(piece)
        // biome-ignore-start lint/suspicious/noArrayIndexKey: the pieces of one text never move
        if (slot) {
          const [, name = '', otherwise] = slot
          const meaning = `${SLOTS[name] ?? `“${name}” from the agent’s own words`}${otherwise ? `; else “${otherwise}”` : ''}`
          return (
            <b key={index} class="slot" title={meaning}>
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
