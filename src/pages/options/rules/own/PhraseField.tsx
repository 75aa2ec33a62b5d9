import { phraseVariants } from '../../../../engine/phrase/phrase-patterns'
import { type PhrasePart, readPhrase, withOptional } from '../../../../engine/phrase/read-phrase'
import type { PhraseSource } from '../../../../rule-set/types'

interface PhraseFieldProps {
  readonly phrase: PhraseSource
  readonly onChange: (change: Partial<PhraseSource>) => void
}

/** The phrase as it is typed, what it finds, and in which forms. */
export function PhraseField({ phrase, onChange }: PhraseFieldProps) {
  const parts = readPhrase(phrase)
  return (
    <>
      <label class="field">
        <span class="label">Words that we never want to see</span>
        <input
          class="phrase"
          placeholder="please be advised"
          maxLength={200}
          spellcheck={false}
          value={phrase.words}
          onInput={(event) => onChange({ words: event.currentTarget.value })}
        />
      </label>
      {parts.length > 0 && <Finds parts={parts} phrase={phrase} onChange={onChange} />}
      <div class="switches">
        <Choice
          words="Also in other forms"
          example={otherForms(phrase)}
          on={phrase.otherForms}
          onChange={(on) => onChange({ otherForms: on })}
        />
        <Choice
          words="Only as a command to the customer"
          example="“please wait”, “you must wait”, not “we wait”"
          on={phrase.onlyAsCommand}
          onChange={(on) => onChange({ onlyAsCommand: on })}
        />
        <Choice
          words="Not inside quotation marks"
          example="where we repeat what somebody else wrote"
          on={phrase.notInQuotes}
          onChange={(on) => onChange({ notInQuotes: on })}
        />
      </div>
    </>
  )
}

function Finds({ parts, phrase, onChange }: PhraseFieldProps & { readonly parts: readonly PhrasePart[] }) {
  const short = phraseVariants(phrase).slice(1)
  return (
    <fieldset class="finds">
      <legend class="for-ears">What it finds; press a word that may be left out</legend>
      {parts.map((part, index) =>
        part.kind === 'gap' ? (
          <span key={index} class="gap dim small">
            up to three words
          </span>
        ) : (
          <button
            key={index}
            type="button"
            class="word"
            data-optional={part.optional}
            aria-pressed={part.optional}
            aria-label={`${namesOf(part)[0]} may be left out`}
            title={part.optional ? 'May be left out. Press to need it.' : 'Needed. Press if it may be left out.'}
            onClick={() => onChange({ words: withOptional(phrase.words, part.typed, !part.optional) })}
          >
            {part.words.map(({ word, forms }) => (
              <span key={word}>
                {word}
                {forms.length > 1 && <small class="dim">{forms.slice(1).join(' · ')}</small>}
              </span>
            ))}
            {part.optional && <small class="dim">or nothing</small>}
          </button>
        ),
      )}
      <p class="dim small">
        {short.length > 0 && <>Reads as well: {short.map((variant) => `“${variant}”`).join(', ')}. </>}
        Press a word that may be left out.
      </p>
    </fieldset>
  )
}

const namesOf = (part: Extract<PhrasePart, { kind: 'words' }>): readonly string[] => [
  part.words.map(({ word }) => word).join(' '),
]

function Choice(props: {
  readonly words: string
  readonly example: string
  readonly on: boolean
  readonly onChange: (on: boolean) => void
}) {
  return (
    <label class="check">
      <input type="checkbox" checked={props.on} onChange={(event) => props.onChange(event.currentTarget.checked)} />
      <span>
        {props.words}
        {props.example && <span class="dim small"> · {props.example}</span>}
      </span>
    </label>
  )
}

/** Two forms that are found besides, as an example. */
function otherForms(phrase: PhraseSource): string {
  const forms = readPhrase({ ...phrase, otherForms: true }).flatMap((part) =>
    part.kind === 'gap' ? [] : part.words.flatMap((word) => word.forms.slice(1, 2)),
  )
  return forms
    .slice(0, 2)
    .map((form) => `“${form}”`)
    .join(', ')
}
