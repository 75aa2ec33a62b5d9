import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks'
import type { Wording } from '../../../../rule-set/types'
import { Select } from '../../../shared/Select'
import type { Preview } from './preview-wording'
import { SLOTS, type Slot, TO_FILL } from './slots'

type Scope = Exclude<Wording, string>['scope']

const SCOPES: readonly { readonly value: Scope; readonly words: string }[] = [
  { value: 'sentence', words: 'the whole sentence' },
  { value: 'clause', words: 'its part of the sentence' },
  { value: 'match', words: 'only the marked words' },
  { value: 'cut', words: 'nothing: takes the marked words out' },
]

interface WordingFormProps {
  readonly wording: Wording
  readonly preview: (wording: Wording) => Preview
  /** It replaces nothing. */
  readonly whole: boolean
  readonly onDone: (wording: Wording) => void
  readonly onCancel: () => void
}

/** One wording being written: its text, what gets filled in as chips, and how it reads. */
export function WordingForm({ wording, preview, whole, onDone, onCancel }: WordingFormProps) {
  const given = typeof wording === 'string' ? { scope: 'sentence' as const, text: wording } : wording
  const [text, setText] = useState(given.text)
  const [scope, setScope] = useState<Scope>(given.scope)
  const area = useRef<HTMLTextAreaElement>(null)
  const id = useId()
  useEffect(() => area.current?.focus(), [])
  const next: Wording = scope === 'sentence' ? text.trim() : { scope, text: scope === 'cut' ? '' : text.trim() }
  const empty = scope !== 'cut' && text.trim() === ''
  const shown = useMemo(() => (empty ? undefined : preview(next)), [text, scope])

  const putIn = (slot: Slot) => {
    const at = area.current
    if (!at) return
    at.setRangeText(slot.text, at.selectionStart, at.selectionEnd, 'end')
    setText(at.value)
    at.focus()
  }

  return (
    <form
      class="wording-form"
      onSubmit={(event) => {
        event.preventDefault()
        if (!empty) onDone(next)
      }}
    >
      {scope !== 'cut' && (
        <>
          <textarea
            ref={area}
            rows={2}
            maxLength={2_000}
            aria-label="The calmer wording"
            aria-describedby={id}
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
          <fieldset class="chips slots">
            <legend class="dim small">Put in</legend>
            {[...SLOTS, TO_FILL].map((slot) => (
              <button key={slot.name} type="button" title={slot.meaning} onClick={() => putIn(slot)}>
                {slot.words}
              </button>
            ))}
          </fieldset>
        </>
      )}
      {!whole && (
        <label class="small">
          <span class="dim">In place of </span>
          <Select choices={SCOPES} chosen={scope} onChoose={setScope} />
        </label>
      )}
      <p id={id} role="status" class="preview small">
        {shown && <Shown preview={shown} />}
      </p>
      <p class="after">
        <button type="submit" class="button" disabled={empty}>
          Done
        </button>
        <button type="button" class="as-link small" onClick={onCancel}>
          Cancel
        </button>
      </p>
    </form>
  )
}

function Shown({ preview }: { preview: Preview }) {
  if (!preview.ok) return <span class="refused">{preview.reason}</span>
  return (
    <>
      {preview.before && (
        <>
          <del class="dim">{preview.before}</del>{' '}
        </>
      )}
      {preview.text ? preview.text : <span class="dim">The sentence goes.</span>}
    </>
  )
}
