import { useState } from 'preact/hooks'
import type { Wording } from '../../../../rule-set/types'
import type { Preview } from './preview-wording'
import { WithSlots } from './WithSlots'
import { WordingForm } from './WordingForm'
import './wordings.css'

interface WordingsEditorProps {
  readonly wordings: readonly Wording[]
  /** How a wording reads in the rule's example. */
  readonly preview: (wording: Wording) => Preview
  readonly onChange: (wordings: readonly Wording[]) => void
  /** Takes the built-in wordings again; absent where they hold, or where there are none. */
  readonly onReset?: () => void
  /** A cue's wordings are sentences to start from: they replace nothing. */
  readonly whole?: boolean
}

/** The calmer wordings that a rule offers, best first: each can be written anew, moved and removed. */
export function WordingsEditor({ wordings, preview, onChange, onReset, whole }: WordingsEditorProps) {
  const [open, setOpen] = useState<number>()
  const put = (at: number, wording: Wording) => {
    onChange(at < wordings.length ? wordings.with(at, wording) : [...wordings, wording])
    setOpen(undefined)
  }
  return (
    <section class="wordings-editor" aria-label="Calmer wordings">
      <h3>Calmer wordings</h3>
      <ol class="wordings">
        {wordings.map((wording, at) => {
          const text = typeof wording === 'string' ? wording : wording.text
          return (
            <li key={`${at} ${text}`}>
              {open === at ? (
                <WordingForm
                  wording={wording}
                  preview={preview}
                  whole={whole ?? false}
                  onDone={(next) => put(at, next)}
                  onCancel={() => setOpen(undefined)}
                />
              ) : (
                <>
                  {text ? <WithSlots text={text} /> : <span class="dim">Take the words out</span>}
                  <span class="row-actions small">
                    <button type="button" class="as-link" onClick={() => setOpen(at)}>
                      Edit<span class="for-ears">: {text}</span>
                    </button>
                    {at > 0 && (
                      <button
                        type="button"
                        class="as-link"
                        onClick={() => onChange([wording, ...wordings.toSpliced(at, 1)])}
                      >
                        First<span class="for-ears">: {text}</span>
                      </button>
                    )}
                    <button type="button" class="as-link" onClick={() => onChange(wordings.toSpliced(at, 1))}>
                      Remove<span class="for-ears">: {text}</span>
                    </button>
                  </span>
                </>
              )}
            </li>
          )
        })}
        {open === wordings.length && (
          <li>
            <WordingForm
              wording=""
              preview={preview}
              whole={whole ?? false}
              onDone={(next) => put(wordings.length, next)}
              onCancel={() => setOpen(undefined)}
            />
          </li>
        )}
      </ol>
      <p class="after small">
        {open !== wordings.length && (
          <button type="button" class="as-link" onClick={() => setOpen(wordings.length)}>
            Add a wording
          </button>
        )}
        {onReset && (
          <button type="button" class="as-link" onClick={onReset}>
            Take the built-in wordings again
          </button>
        )}
      </p>
    </section>
  )
}
