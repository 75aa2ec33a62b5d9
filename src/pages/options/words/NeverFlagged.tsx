import { useState } from 'preact/hooks'
import { setWords } from '../../../rule-set/edit-words'
import { save } from '../team-rules'

/** Names and words of the team that no rule ever marks: chips, and a field for more. */
export function NeverFlagged({ words }: { words: readonly string[] }) {
  const [typed, setTyped] = useState('')
  const add = () => {
    const more = typed
      .split(/[,;\n]/)
      .map((word) => word.trim())
      .filter(Boolean)
    if (more.length === 0) return
    setTyped('')
    void save((set) => setWords(set, [...set.words, ...more]), `Never flagged: ${more.join(', ')}`)
  }
  return (
    <form
      class="never"
      onSubmit={(event) => {
        event.preventDefault()
        add()
      }}
    >
      {words.length > 0 && (
        <ul class="word-chips" aria-label="Never flagged">
          {words.map((word) => (
            <li key={word}>
              {word}
              <button
                type="button"
                aria-label={`Remove ${word}`}
                onClick={() =>
                  void save(
                    (set) =>
                      setWords(
                        set,
                        set.words.filter((one) => one !== word),
                      ),
                    `No longer spared: ${word}`,
                  )
                }
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
      <div class="one-line">
        <input
          aria-label="Words that are never flagged"
          placeholder="Calm Down blanket, Project Chill"
          maxLength={500}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit" class="button" disabled={!typed.trim()}>
          Add
        </button>
      </div>
    </form>
  )
}
