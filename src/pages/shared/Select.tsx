interface SelectProps<T extends string> {
  /** For the ears, where no label stands beside it. */
  readonly name?: string
  readonly choices: readonly { readonly value: T; readonly words: string }[]
  readonly chosen: T
  readonly onChoose: (value: T) => void
}

/** One of several, folded together. */
export function Select<T extends string>({ name, choices, chosen, onChoose }: SelectProps<T>) {
  return (
    <select
      aria-label={name}
      value={chosen}
      onChange={(event) => {
        const choice = choices.find(({ value }) => value === event.currentTarget.value)
        if (choice) onChoose(choice.value)
      }}
    >
      {choices.map(({ value, words }) => (
        <option key={value} value={value}>
          {words}
        </option>
      ))}
    </select>
  )
}
