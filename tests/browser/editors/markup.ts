import type { Page } from 'puppeteer-core'

/** What lies in the box, without what editors make up anew each time: ids and keys. */
export async function skeleton(page: Page): Promise<string> {
  return (await page.evaluate(`(() => {
    const KEPT = new Set(['class', 'style', 'href', 'src', 'contenteditable', 'role', 'spellcheck'])
    const write = (node) => {
      if (node.nodeType === 3) return node.data
      if (node.nodeType !== 1) return '<!>'
      const attributes = [...node.attributes].map(({ name, value }) => name + (KEPT.has(name) ? '=' + value : '')).sort()
      return '<' + node.localName + ' ' + attributes.join(' ') + '>' + [...node.childNodes].map(write).join('') + '</>'
    }
    return write(replyBox()).replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'uuid')
  })()`)) as string
}
