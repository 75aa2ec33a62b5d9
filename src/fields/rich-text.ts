import { PICTURE, type QuotedSpan, quotedKind } from './quoted'

/** `length` code units of the text from `start` on are those of `node` from `offset` on. */
export interface Run {
  readonly start: number
  length: number
  readonly node: Text
  readonly offset: number
}

/** The text of an editable region as the agent sees it, and the way back to the DOM. */
export interface RichText {
  readonly text: string
  readonly runs: readonly Run[]
  /** Empty lines have no letters to point at: where each begins, and the `<br>` that holds it open. */
  readonly emptyLines: readonly { readonly start: number; readonly node: Node }[]
  readonly quoted: readonly QuotedSpan[]
  /** The text goes on beyond the limit. */
  readonly more: boolean
}

/** What editors put into their own content for their own use, and what no reader sees. */
const UNREAD =
  'script,style,template,noscript,svg,button,select,input,textarea,iframe,object,[data-slate-placeholder],[data-slate-spacer],[data-mce-bogus=all],[data-cke-temp],[data-cke-hidden-sel],.cke_reset,.ck-widget__type-around,.ck-fake-selection-container,.mce-offscreen-selection,.ql-clipboard,.ProseMirror-separator,.cm-widgetBuffer'
/** Request Tracker writes its "Type your message here" into the body of CKEditor 4 as real text. */
const PLACEHOLDER_ROOT = '.cke_editable.placeholder'
const PICTURES = new Set(['img', 'video', 'audio', 'canvas'])
const INLINE = /^(inline|contents|ruby)/
/** Zero-width filler: CKEditor 4 (200B), CKEditor 5 (2060), Slate, Quill and Lexical (FEFF). Joiners are letters. */
const TOKENS = /[ \t\r\n\f]+|[\u200B\u2060\uFEFF]+|[^ \t\r\n\f\u200B\u2060\uFEFF]+/g
const TOKENS_KEEPING_SPACE = /[\u200B\u2060\uFEFF]+|\r?\n|[^\n\u200B\u2060\uFEFF]+/g

/**
 * Reads an editable region in one pass over its nodes. Blocks and `<br>` give `\n`, white space collapses as
 * the page shows it, a no-break space is a space, filler is nothing. Stops after `limit` code units.
 */
export function readRichText(root: HTMLElement, limit: number): RichText {
  const reader = new Reader(limit)
  const view = root.ownerDocument.defaultView
  if (view && !root.matches(PLACEHOLDER_ROOT)) reader.children(root, view, keepsSpace(view.getComputedStyle(root)))
  return reader.result()
}

class Reader {
  readonly #parts: string[] = []
  #length = 0
  readonly #runs: Run[] = []
  readonly #emptyLines: { start: number; node: Node }[] = []
  readonly #quoted: QuotedSpan[] = []
  #inQuote = false
  /** The line has something in it, so that the next block begins a new one. */
  #lineOpen = false
  #pendingBreak = false
  /** A collapsible space that counts only if more follows on its line. */
  #heldSpace: { node: Text; offset: number } | undefined
  #more = false

  readonly #limit: number

  constructor(limit: number) {
    this.#limit = limit
  }

  result(): RichText {
    return {
      text: this.#parts.join(''),
      runs: this.#runs,
      emptyLines: this.#emptyLines,
      quoted: this.#quoted,
      more: this.#more,
    }
  }

  children(parent: Node, view: Window, preserve: boolean): void {
    for (let node = parent.firstChild; node && !this.#more; node = node.nextSibling) {
      if (node.nodeType === 3) this.#letters(node as Text, preserve)
      else if (node.nodeType === 1) this.#element(node as Element, view)
    }
  }

  #element(element: Element, view: Window): void {
    if (element.localName === 'br') this.#newline(element)
    else if (PICTURES.has(element.localName) && !element.matches(UNREAD)) this.#picture()
    else if (!element.matches(UNREAD)) this.#content(element, view)
  }

  #content(element: Element, view: Window): void {
    const style = view.getComputedStyle(element)
    if (style.display === 'none' || style.visibility === 'hidden' || isPinnedOn(element, style)) return
    const block = !INLINE.test(style.display)
    if (block) this.#endLine()
    const kind = this.#inQuote ? undefined : quotedKind(element)
    const start = this.#length
    if (kind) this.#inQuote = true
    this.children(element, view, keepsSpace(style))
    if (kind) {
      this.#inQuote = false
      if (this.#length > start) this.#quoted.push({ start, end: this.#length, kind })
    }
    if (block) this.#endLine()
  }

  #letters(node: Text, preserve: boolean): void {
    const tokens = preserve ? TOKENS_KEEPING_SPACE : TOKENS
    for (const { 0: token, index } of node.data.matchAll(tokens)) {
      if (this.#more) return
      const first = token.charCodeAt(0)
      if (first === 0x200b || first === 0x2060 || first === 0xfeff) continue
      if (preserve) {
        if (token.endsWith('\n')) this.#newline(node)
        else this.#put(node, index, token)
      } else if (/^[ \t\r\n\f]/.test(token)) {
        if (this.#lineOpen) this.#heldSpace ??= { node, offset: index }
      } else {
        this.#put(node, index, token)
      }
    }
  }

  #put(node: Text, offset: number, letters: string): void {
    this.#startLine()
    this.#flushSpace()
    const room = this.#limit - this.#length
    this.#more = letters.length > room
    this.#append(node, offset, (this.#more ? letters.slice(0, room) : letters).replaceAll('\u00A0', ' '))
  }

  #flushSpace(): void {
    if (!this.#heldSpace) return
    const { node, offset } = this.#heldSpace
    this.#heldSpace = undefined
    this.#append(node, offset, ' ')
  }

  #append(node: Text, offset: number, letters: string): void {
    const last = this.#runs.at(-1)
    const goesOn =
      last?.node === node && last.offset + last.length === offset && last.start + last.length === this.#length
    if (goesOn) last.length += letters.length
    else this.#runs.push({ start: this.#length, length: letters.length, node, offset })
    this.#parts.push(letters)
    this.#length += letters.length
  }

  #picture(): void {
    this.#startLine()
    this.#flushSpace()
    this.#parts.push(PICTURE)
    this.#length += 1
  }

  /** A break ends its line, also an empty one, and shows only if something follows. */
  #newline(node: Node): void {
    const empty = !this.#lineOpen
    this.#startLine()
    if (empty) this.#emptyLines.push({ start: this.#length, node })
    this.#pendingBreak = true
    this.#lineOpen = false
    this.#heldSpace = undefined
  }

  #endLine(): void {
    if (this.#lineOpen) this.#pendingBreak = true
    this.#lineOpen = false
    this.#heldSpace = undefined
  }

  #startLine(): void {
    if (this.#pendingBreak) {
      this.#parts.push('\n')
      this.#length += 1
    }
    this.#pendingBreak = false
    this.#lineOpen = true
  }
}

/** Buttons and badges that other extensions, and editors, lay over the reply: not in its flow, and not for typing in. */
function isPinnedOn(element: Element, { position }: CSSStyleDeclaration): boolean {
  if (position !== 'absolute' && position !== 'fixed') return false
  return element.localName.includes('-') || element.matches('[contenteditable=false],[aria-hidden=true]')
}

function keepsSpace(style: CSSStyleDeclaration): boolean {
  return /pre|break-spaces/.test(style.whiteSpace)
}
