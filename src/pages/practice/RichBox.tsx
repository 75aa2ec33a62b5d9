import { useLayoutEffect, useRef } from 'preact/hooks'

interface RichBoxProps {
  readonly id: string
  readonly label: string
  /** The words to begin with; afterwards the box belongs to the browser's own editing. */
  readonly initial: string
  readonly onWords: (words: string) => void
}

const TOOLS = [
  { command: 'bold', sign: 'B', name: 'Bold' },
  { command: 'italic', sign: 'I', name: 'Italic' },
  { command: 'insertUnorderedList', sign: '•', name: 'List' },
] as const

/** A plain contenteditable box with a few tools, as many helpdesks have it. */
export function RichBox({ id, label, initial, onWords }: RichBoxProps) {
  const box = useRef<HTMLDivElement>(null)
  // Filled once: a box that is typed in must never be written by a render.
  useLayoutEffect(() => {
    const paragraphs = initial.split('\n').map((line) => {
      const paragraph = document.createElement('p')
      paragraph.append(line || document.createElement('br'))
      return paragraph
    })
    box.current?.replaceChildren(...(initial ? paragraphs : []))
  }, [])
  return (
    <>
      <div class="tools" role="toolbar" aria-label="Format" aria-controls={id}>
        {TOOLS.map(({ command, sign, name }) => (
          <button
            key={command}
            type="button"
            class={command}
            aria-label={name}
            // The box keeps the focus and its selection.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => {
              box.current?.focus()
              document.execCommand(command)
            }}
          >
            {sign}
          </button>
        ))}
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: rich text needs an editable element */}
      <div
        ref={box}
        id={id}
        class="composer-words"
        contentEditable
        role="textbox"
        aria-multiline="true"
        aria-label={label}
        tabIndex={0}
        onInput={(event) => onWords(event.currentTarget.innerText.replace(/\n{3,}/g, '\n\n'))}
      />
    </>
  )
}
