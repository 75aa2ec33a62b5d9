// The parts of the content script that read and write, for asking them directly.
import { takeSnapshot } from '../../../src/fields/snapshot'
import { writeRewrite } from '../../../src/fields/write'

const boxOf = (element) => ({ kind: element.localName === 'textarea' ? 'textarea' : 'rich', element })

window.fields = {
  read: () => takeSnapshot(boxOf(window.replyBox()), 100_000).text,
  async write(start, end, text) {
    const box = boxOf(window.replyBox())
    const result = await writeRewrite(box, takeSnapshot(box, 100_000).text, { start, end, text }, 100_000)
    return result.ok
  },
}
