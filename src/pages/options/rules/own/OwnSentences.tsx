import { useState } from 'preact/hooks'
import type { CheckedSentence, OwnRuleCheck } from '../../../../engine/own-rule/check-own-rule'
import type { TeamRule } from '../../../../rule-set/types'

interface OwnSentencesProps {
  readonly rule: TeamRule
  readonly check: OwnRuleCheck
  readonly onChange: (examples: TeamRule['examples']) => void
}

/** The rule's own sentences, tried at every change: what it must find, and what it must leave alone. */
export function OwnSentences({ rule: { examples }, check, onChange }: OwnSentencesProps) {
  return (
    <>
      <SentenceList
        title="Must be found"
        wrong="not found"
        checked={check.mustFind}
        onChange={(bad) => onChange({ ...examples, bad })}
      />
      <SentenceList
        title="Must be left alone"
        wrong="found"
        checked={check.mustSpare}
        onChange={(ok) => onChange({ ...examples, ok })}
      />
    </>
  )
}

interface SentenceListProps {
  readonly title: string
  readonly wrong: string
  readonly checked: readonly CheckedSentence[]
  readonly onChange: (sentences: readonly string[]) => void
}

function SentenceList({ title, wrong, checked, onChange }: SentenceListProps) {
  const [adding, setAdding] = useState('')
  const all = checked.map(({ text }) => text)
  const add = () => {
    const text = adding.trim()
    if (!text || all.includes(text)) return
    onChange([...all, text])
    setAdding('')
  }
  return (
    <>
      <h3>{title}</h3>
      <ul class="sheet lines examples sentences">
        {checked.map(({ text, holds }) => (
          <li key={text} data-holds={holds}>
            <span>
              <span class="tick" aria-hidden="true">
                {holds ? '✓' : '✗'}
              </span>
              {text}
              {holds ? <span class="for-ears"> (as it should be)</span> : <b class="small"> {wrong}</b>}
            </span>
            <button
              type="button"
              class="as-link small"
              onClick={() => onChange(all.filter((sentence) => sentence !== text))}
            >
              Remove<span class="for-ears">: {text}</span>
            </button>
          </li>
        ))}
        <li>
          <form
            onSubmit={(event) => {
              event.preventDefault()
              add()
            }}
          >
            <input
              aria-label={`${title}: one more sentence`}
              placeholder="One more sentence"
              maxLength={2_000}
              value={adding}
              onInput={(event) => setAdding(event.currentTarget.value)}
            />
            <button type="submit" class="as-link small" disabled={!adding.trim()}>
              Add
            </button>
          </form>
        </li>
      </ul>
    </>
  )
}
