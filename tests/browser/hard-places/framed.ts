import { RICH } from './boxes'

/** A box in a frame that the page around it cannot look into, so that the frame's own coach must do. */
export interface Framed {
  readonly name: string
  /** The page around it. */
  readonly page: string
  /** From the page inwards: the attributes of each frame. */
  readonly frames: readonly string[]
  /** JavaScript that builds the box in its frame, or finds it, and sets `replyBox`. */
  readonly box: string
}

export const DESK = 'https://acme.gorgias.com/pages/place.html'
/** A site that the agent has not switched on. */
export const STRANGER = 'https://crm.helpdesk.test/pages/place.html'

const BOX = `<!doctype html><p>Ticket</p><div contenteditable='true' style='min-height: 80px'><p><br></p></div>`
const FIND = 'window.replyBox = () => document.querySelector("[contenteditable]")'

const EDITOR_FRAME = `
  const frame = document.createElement('iframe')
  document.body.append(frame)
  const { body } = frame.contentDocument
  body.contentEditable = 'true'
  body.innerHTML = '<p><br></p>'
  window.replyBox = () => frame.contentDocument.body`

const DESIGN_FRAME = `
  const frame = document.createElement('iframe')
  document.body.append(frame)
  const doc = frame.contentDocument
  doc.open()
  doc.write('<!doctype html><body><p><br></p></body>')
  doc.close()
  doc.designMode = 'on'
  doc.getSelection().collapse(doc.body.firstChild, 0)
  window.replyBox = () => frame.contentDocument.body`

export const FRAMED: readonly Framed[] = [
  {
    name: 'a sandboxed frame with scripts',
    page: DESK,
    frames: [`sandbox="allow-scripts" srcdoc="${BOX}"`],
    box: FIND,
  },
  {
    name: 'a sandboxed frame in which no script may run',
    page: DESK,
    frames: [`sandbox srcdoc="${BOX}"`],
    box: FIND,
  },
  {
    name: 'the helpdesk’s own page in a sandboxed frame',
    page: DESK,
    frames: [`sandbox="allow-scripts" src="${DESK}"`],
    box: RICH,
  },
  {
    name: 'a helpdesk’s frame in a page of another host',
    page: STRANGER,
    frames: [`src="${DESK}"`],
    box: RICH,
  },
  {
    name: 'the editor’s frame in a helpdesk’s frame in a page of another host',
    page: STRANGER,
    frames: [`src="${DESK}"`],
    box: EDITOR_FRAME,
  },
  {
    name: 'the editor’s frame in design mode in a helpdesk’s frame in a page of another host',
    page: STRANGER,
    frames: [`src="${DESK}"`],
    box: DESIGN_FRAME,
  },
  {
    name: 'a sandboxed frame in a helpdesk’s frame in a page of another host',
    page: STRANGER,
    frames: [`src="${DESK}"`, `sandbox="allow-scripts" srcdoc="${BOX}"`],
    box: FIND,
  },
  {
    name: 'a helpdesk’s frame in a stranger’s frame in the helpdesk’s page',
    page: DESK,
    frames: [`src="${STRANGER}"`, `src="${DESK}"`],
    box: RICH,
  },
  {
    name: 'one helpdesk’s frame in the page of another',
    page: DESK,
    frames: ['src="https://acme.zendesk.com/pages/place.html"'],
    box: RICH,
  },
]
