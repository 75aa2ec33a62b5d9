import { bidiOf } from './launch-firefox.mjs'

/**
 * An element inside a closed shadow root: what a page cannot see and a debugger can.
 * @typedef {object} ClosedNode
 * @property {string} tag in lower case
 * @property {Readonly<Record<string, string>>} attributes
 * @property {readonly ClosedNode[]} children elements only
 * @property {string} text all text in it, in order
 * @property {(body: string, ...args: string[]) => Promise<any>} call runs a JavaScript function, given as text, with
 *   this element as its first argument and returns its JSON value
 */

/** @typedef {import('puppeteer-core').Page} Page */
/** @typedef {import('puppeteer-core').Frame} Frame */

/**
 * The contents of every closed shadow root in the frame and the same-origin frames in it, one list entry a root.
 * @param {Frame} frame
 * @returns {Promise<ClosedNode[]>}
 */
export function closedTrees(frame) {
  return 'connection' in frame.page().browser() ? inFirefox(frame) : inChromium(frame)
}

/**
 * Every element under `nodes`, themselves included, in document order.
 * @param {readonly ClosedNode[]} nodes
 * @returns {ClosedNode[]}
 */
export function flatten(nodes) {
  return nodes.flatMap((node) => [node, ...flatten(node.children)])
}

/** @type {WeakMap<Page, Promise<import('puppeteer-core').CDPSession>>} */
const sessions = new WeakMap()

/** One debugging session a page, kept. @param {Page} page */
export function cdpOf(page) {
  const session = sessions.get(page) ?? page.createCDPSession()
  sessions.set(page, session)
  return session
}

/**
 * What puppeteer keeps to itself: the browser's own name of a frame, and in Chromium the debugging session of its
 * process, which for a frame of another origin may be one of its own.
 * @param {Frame} frame
 */
const insideOf = (frame) =>
  /** @type {{ _id: string, client: import('puppeteer-core').CDPSession }} */ (/** @type {unknown} */ (frame))

/** @param {Frame} frame */
async function inChromium(frame) {
  const cdp = frame.parentFrame() ? insideOf(frame).client : await cdpOf(frame.page())
  const { root } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true })
  /** @type {ClosedNode[]} */
  const roots = []

  /** @param {import('puppeteer-core').Protocol.DOM.Node} node @returns {ClosedNode} */
  const toClosed = (node) => ({
    tag: node.localName,
    attributes: Object.fromEntries(pairs(node.attributes ?? [])),
    children: (node.children ?? []).filter((child) => child.nodeType === 1).map(toClosed),
    text: textOf(node),
    async call(body, ...args) {
      const { object } = await cdp.send('DOM.resolveNode', { backendNodeId: node.backendNodeId })
      const { result, exceptionDetails } = await cdp.send('Runtime.callFunctionOn', {
        objectId: object.objectId,
        functionDeclaration: `function (...args) { return (${body})(this, ...args) }`,
        arguments: args.map((value) => ({ value })),
        returnByValue: true,
      })
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
      return result.value
    },
  })

  /** @param {import('puppeteer-core').Protocol.DOM.Node} node */
  const walk = (node) => {
    for (const shadow of node.shadowRoots ?? []) {
      if (shadow.shadowRootType === 'closed') roots.push(toClosed(shadow))
      walk(shadow)
    }
    if (node.contentDocument) walk(node.contentDocument)
    for (const child of node.children ?? []) walk(child)
  }
  walk((frame.parentFrame() && documentIn(root, insideOf(frame)._id)) || root)
  return roots
}

/**
 * The document of a frame that shares its process with the page; none where it has its own.
 * @param {import('puppeteer-core').Protocol.DOM.Node} node @param {string} frameId
 * @returns {import('puppeteer-core').Protocol.DOM.Node | undefined}
 */
function documentIn(node, frameId) {
  if (node.frameId === frameId && node.contentDocument) return node.contentDocument
  for (const child of [...(node.shadowRoots ?? []), ...(node.children ?? []), node.contentDocument]) {
    const found = child && documentIn(child, frameId)
    if (found) return found
  }
  return undefined
}

/** @param {import('puppeteer-core').Protocol.DOM.Node} node @returns {string} */
function textOf(node) {
  if (node.nodeType === 3) return node.nodeValue
  return node.localName === 'style' ? '' : (node.children ?? []).map(textOf).join('')
}

/** @param {readonly string[]} list @returns {[string, string][]} */
function pairs(list) {
  return list.flatMap((name, at) =>
    at % 2 === 0 ? [/** @type {[string, string]} */ ([name, list[at + 1] ?? ''])] : [],
  )
}

/**
 * A node as WebDriver BiDi writes it down.
 * @typedef {object} BidiNode
 * @property {string} [sharedId]
 * @property {{ nodeType: number, localName?: string, nodeValue?: string, mode?: string, children?: BidiNode[],
 *   attributes?: Record<string, string>, shadowRoot?: BidiNode | null }} value
 */

/** @param {Frame} frame */
async function inFirefox(frame) {
  const bidi = bidiOf(frame.page().browser())
  const context = insideOf(frame)._id
  const answer = await bidi.send('script.evaluate', {
    expression: 'document.documentElement',
    target: { context },
    awaitPromise: false,
    serializationOptions: { maxDomDepth: 50, includeShadowTree: 'all' },
  })
  /** @type {ClosedNode[]} */
  const roots = []

  /** @param {BidiNode} node @returns {ClosedNode} */
  const toClosed = (node) => ({
    tag: node.value.localName ?? '',
    attributes: node.value.attributes ?? {},
    children: (node.value.children ?? []).filter((child) => child.value.nodeType === 1).map(toClosed),
    text: bidiText(node),
    async call(body, ...args) {
      const { result } = await bidi.send('script.callFunction', {
        functionDeclaration: `(node, ...args) => JSON.stringify((${body})(node, ...args) ?? null)`,
        arguments: [{ type: 'node', sharedId: node.sharedId }, ...args.map((value) => ({ type: 'string', value }))],
        target: { context },
        awaitPromise: false,
      })
      if (result.type !== 'success') throw new Error(result.exceptionDetails.text)
      return JSON.parse(result.result.value)
    },
  })

  /** @param {BidiNode} node */
  const walk = (node) => {
    const shadow = node.value.shadowRoot
    if (shadow?.value.mode === 'closed') roots.push(toClosed(shadow))
    if (shadow) walk(shadow)
    for (const child of node.value.children ?? []) walk(child)
  }
  walk(answer.result.result)
  return roots
}

/** @param {BidiNode} node @returns {string} */
function bidiText(node) {
  if (node.value.nodeType === 3) return node.value.nodeValue ?? ''
  return node.value.localName === 'style' ? '' : (node.value.children ?? []).map(bidiText).join('')
}
