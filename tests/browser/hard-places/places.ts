/** One hard place: JavaScript that builds it in an empty page and sets `replyBox`. */
export interface Place {
  readonly name: string
  readonly build: string
  /** How the agent gets into the box; by default it is focused. */
  readonly enter?: string
  readonly file?: string
}

const RICH = 'box.contentEditable = "true"; box.innerHTML = "<p><br></p>";'

/** Makes `inner`, the window of a frame in `outer`. */
const FRAME = `
  const frameIn = (outer) => {
    const frame = outer.document.createElement('iframe')
    Object.assign(frame.style, { width: '90%', height: '240px', border: '4px solid #bbb', padding: '3px' })
    outer.document.body.append(outer.document.createTextNode('Ticket'), frame)
    return frame.contentWindow
  };`

export const PLACES: readonly Place[] = [
  {
    name: 'frames in frames in frames',
    build: `${FRAME}
      const inner = frameIn(frameIn(frameIn(window)))
      const box = inner.document.createElement('div')
      ${RICH}
      inner.document.body.append(box)
      window.replyBox = () => box`,
  },
  {
    name: 'a srcdoc frame',
    build: `
      const frame = document.createElement('iframe')
      frame.srcdoc = '<!doctype html><p>Ticket</p><textarea style="width: 90%; height: 120px"></textarea>'
      document.body.append(frame)
      window.replyBox = () => frame.contentDocument.querySelector('textarea')
      return new Promise((done) => frame.addEventListener('load', () => done()))`,
  },
  {
    name: 'a frame of the page in which no script may run',
    build: `
      const frame = document.createElement('iframe')
      frame.sandbox = 'allow-same-origin'
      frame.srcdoc = '<!doctype html><p>Ticket</p><div contenteditable="true"><p><br></p></div>'
      document.body.append(frame)
      window.replyBox = () => frame.contentDocument.querySelector('div')
      return new Promise((done) => frame.addEventListener('load', () => done()))`,
  },
  {
    name: 'an about:blank frame in design mode that is written anew while it has the focus',
    build: `${FRAME}
      const inner = frameIn(window)
      const write = () => {
        inner.document.open()
        inner.document.write('<!doctype html><body><p><br></p></body>')
        inner.document.close()
        inner.document.designMode = 'on'
      }
      write()
      window.rewrite = write
      window.replyBox = () => inner.document.body`,
    enter:
      'replyBox().ownerDocument.defaultView.focus(); replyBox().focus(); rewrite(); replyBox().ownerDocument.defaultView.focus(); replyBox().ownerDocument.getSelection().collapse(replyBox().firstChild, 0)',
  },
  {
    name: 'a page that was written anew',
    build: `
      document.open()
      document.write('<!doctype html><body><p>Ticket</p><textarea style="width: 90%; height: 120px"></textarea></body>')
      document.close()
      window.replyBox = () => document.querySelector('textarea')`,
  },
  {
    name: 'a web component in a web component',
    build: `
      const outer = document.createElement('div')
      document.body.append(outer)
      const middle = document.createElement('div')
      outer.attachShadow({ mode: 'open' }).append(middle)
      const root = middle.attachShadow({ mode: 'open' })
      const subject = document.createElement('input')
      const box = document.createElement('textarea')
      Object.assign(box.style, { width: '900px', height: '120px' })
      root.append(subject, box)
      window.subject = subject
      window.replyBox = () => box`,
    // From one element to another in the same tree: nobody outside hears of it.
    enter: 'subject.focus(); replyBox().focus()',
  },
  {
    name: 'a rich editor in a web component',
    build: `
      const outer = document.createElement('div')
      document.body.append(outer)
      const box = document.createElement('div')
      ${RICH}
      outer.attachShadow({ mode: 'open' }).append(box)
      window.replyBox = () => box`,
  },
  {
    name: 'a box that comes late and takes the focus itself',
    build: 'window.replyBox = () => document.querySelector("textarea")',
    enter: `
      return new Promise((done) => setTimeout(() => {
        const box = document.createElement('textarea')
        document.body.append(box)
        box.focus()
        done()
      }))`,
  },
  {
    name: 'a region that is made editable when it has the focus already',
    build: `
      const box = document.createElement('div')
      box.tabIndex = 0
      box.innerHTML = '<p>Click to reply</p>'
      document.body.append(box)
      window.replyBox = () => box`,
    enter: `
      const box = replyBox()
      box.focus()
      ${RICH}
      getSelection().collapse(box.firstChild, 0)`,
  },
  {
    name: 'a box that unfolds at the first key',
    build: `
      const box = document.createElement('textarea')
      box.style.cssText = 'height: 1px; padding: 0; border: 0; min-height: 0'
      box.addEventListener('input', () => { box.style.height = '120px' })
      document.body.append(box)
      window.replyBox = () => box`,
  },
  {
    name: 'a box that is read-only until its draft has come',
    build: `
      const box = document.createElement('textarea')
      box.readOnly = true
      document.body.append(box)
      window.replyBox = () => box`,
    enter: 'replyBox().focus(); replyBox().readOnly = false',
  },
  {
    name: 'contenteditable="plaintext-only"',
    build: `
      const box = document.createElement('div')
      box.setAttribute('contenteditable', 'plaintext-only')
      document.body.append(box)
      window.replyBox = () => box`,
  },
  {
    name: 'a rich editor that reads from right to left',
    build: `
      const box = document.createElement('div')
      ${RICH}
      box.dir = 'rtl'
      document.body.append(box)
      window.replyBox = () => box`,
  },
  {
    name: 'a textarea that reads from right to left, with its scroll bar on the left',
    build: `
      const box = document.createElement('textarea')
      box.dir = 'rtl'
      box.style.cssText = 'width: 300px; height: 120px; overflow-y: scroll'
      document.body.append(box)
      window.replyBox = () => box`,
  },
  {
    name: 'a box in which another extension has nodes of its own',
    build: `
      const host = document.createElement('div')
      host.setAttribute('data-gramm', 'true')
      const box = document.createElement('div')
      ${RICH}
      const button = document.createElement('other-checker')
      button.setAttribute('contenteditable', 'false')
      button.style.cssText = 'position: absolute; right: 20px; width: 22px; height: 22px; background: green'
      button.textContent = '7 You should have read our policy.'
      button.attachShadow({ mode: 'open' }).innerHTML = '<slot></slot>'
      box.append(button)
      const mirror = document.createElement('other-checker-mirror')
      mirror.style.cssText = 'position: absolute; pointer-events: none'
      mirror.attachShadow({ mode: 'open' }).innerHTML = '<div style="position: relative; color: transparent">mirror</div>'
      document.body.append(mirror, host)
      host.append(box)
      // As such tools do, it answers every change with changes of its own.
      new MutationObserver(() => mirror.setAttribute('data-length', box.innerText.length)).observe(box, { characterData: true, subtree: true, childList: true })
      window.replyBox = () => box.querySelector('p') ?? box`,
    enter: 'replyBox().parentElement.focus()',
  },
  {
    name: 'a page with a strict content policy and Trusted Types',
    file: 'place-strict.html',
    build: `
      const box = document.createElement('textarea')
      document.body.append(box)
      box.style.width = '900px'
      box.style.height = '120px'
      window.violations = 0
      document.addEventListener('securitypolicyviolation', () => { window.violations++ })
      window.replyBox = () => box`,
  },
]
