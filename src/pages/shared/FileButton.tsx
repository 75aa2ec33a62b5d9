interface FileButtonProps {
  readonly words: string
  /** Kinds of file that the browser offers first. */
  readonly accept: string
  readonly onFile: (file: File) => void
}

/** A button that opens a file. */
export function FileButton({ words, accept, onFile }: FileButtonProps) {
  return (
    <label class="button">
      {words}
      <input
        type="file"
        class="for-ears"
        accept={accept}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? []
          if (file) onFile(file)
          // The same file may be chosen again after it was mended.
          event.currentTarget.value = ''
        }}
      />
    </label>
  )
}
