/** The adapter's model functions for a Quill of any version: its delta, a line for each paragraph. */
export function linesOf(quill) {
  const lines = [[]]
  for (const { insert, attributes } of quill.getContents().ops) {
    const parts = typeof insert === 'string' ? insert.split('\n') : [insert]
    parts.forEach((part, at) => {
      if (at > 0) lines.push([])
      if (part !== '') lines.at(-1).push({ insert: part, attributes })
    })
  }
  lines.pop()
  return lines
}

export function modelOf(quill) {
  return {
    modelText: () =>
      linesOf(quill)
        .map((line) => line.map(({ insert }) => (typeof insert === 'string' ? insert : '\uFFFC')).join(''))
        .join('\n'),
    modelBlocks: () => linesOf(quill).map((line) => JSON.stringify(line)),
    isRested: () => Date.now() - quill.history.lastRecorded > quill.history.options.delay,
    rerender: () => quill.update(),
    focus() {
      quill.focus()
      quill.setSelection(quill.getLength() - 1, 0, 'user')
    },
  }
}
