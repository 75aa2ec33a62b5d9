import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'

interface FileDropProps {
  /** How it looks. */
  readonly class?: string
  readonly onFile: (file: File) => void
  /** Among them a button that opens a file, too: nobody can drop by keyboard. */
  readonly children: ComponentChildren
}

/** A place where a file can be dropped. */
export function FileDrop({ class: look = '', onFile, children }: FileDropProps) {
  const [over, setOver] = useState(false)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is one way more; the button inside does the same
    <div
      class={`drop ${look}`}
      data-over={over}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        const [file] = event.dataTransfer?.files ?? []
        if (file) onFile(file)
      }}
    >
      {children}
    </div>
  )
}
