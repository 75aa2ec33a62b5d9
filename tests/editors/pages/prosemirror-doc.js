/** The text of a ProseMirror document: a line for each block, an object mark for each picture. */
export function textOfDoc(doc) {
  return doc.textBetween(0, doc.content.size, '\n', (leaf) =>
    leaf.type.name === 'image'
      ? '\uFFFC'
      : /break/i.test(leaf.type.name)
        ? '\n'
        : (leaf.type.spec.leafText?.(leaf) ?? ''),
  )
}

export function blocksOfDoc(doc) {
  return doc.toJSON().content.map((block) => JSON.stringify(block))
}
