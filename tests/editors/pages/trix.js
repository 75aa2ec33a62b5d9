import { host, ready, textOfHtml, toHtml } from './common'

const input = document.createElement('input')
input.type = 'hidden'
input.id = 'trix-value'
const element = document.createElement('trix-editor')
element.setAttribute('input', input.id)
host.append(input, element)
element.addEventListener('trix-initialize', () => {
  const { editor } = element
  const doc = () => editor.getDocument()
  ready({
    atomText: '',
    box: () => element,
    // Trix writes paragraphs as lines of one block.
    load: (blocks) =>
      editor.loadHTML(
        toHtml(blocks.map((block) => block.filter(({ atom }) => !atom)))
          .replace(/<p>/g, '<div>')
          .replace(/<\/p>/g, '</div>'),
      ),
    modelText: () => doc().toString().replace(/\n$/, '').replaceAll('\u00a0', ' '),
    modelBlocks: () => JSON.stringify(doc().toJSON()).split('\\n'),
    focus() {
      element.focus()
      editor.setSelectedRange(doc().toString().length - 1)
    },
    html: () => textOfHtml(element.value),
  })
})
