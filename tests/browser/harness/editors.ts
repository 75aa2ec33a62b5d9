import type { Page } from 'puppeteer-core'
import { type Box, textareaWordBoxes, wordBoxes } from './words'

/** A kind of reply box as a helpdesk has it. */
export interface Editor {
  readonly name: string
  readonly url: string
  /** Where the browser has laid out words of the reply. */
  readonly boxes: (page: Page, words: string) => Promise<Box[]>
}

export const CKEDITOR: Editor = {
  name: 'CKEditor 5 as Zendesk has it',
  url: 'https://acme.zendesk.com/pages/zendesk.html',
  boxes: wordBoxes,
}

export const TEXTAREA: Editor = {
  name: 'a textarea',
  url: 'https://acme.service-now.com/pages/textarea.html',
  boxes: textareaWordBoxes,
}

export const CONTENTEDITABLE: Editor = {
  name: 'a plain contenteditable',
  url: 'https://acme.gorgias.com/pages/contenteditable.html',
  boxes: wordBoxes,
}

export const TINYMCE: Editor = {
  name: 'TinyMCE in its frame',
  url: 'https://acme.ladesk.com/pages/tinymce.html',
  boxes: wordBoxes,
}
