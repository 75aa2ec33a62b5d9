import { takeEvent } from './take-event'

/** Copies words to the clipboard; also on plain http, where the newer way is closed. Call it in a click or key press. */
export async function copyText(doc: Document, text: string): Promise<boolean> {
  try {
    await doc.defaultView?.navigator.clipboard.writeText(text)
    return true
  } catch {
    const fill = (event: ClipboardEvent) => {
      event.clipboardData?.setData('text/plain', text)
      takeEvent(event)
    }
    doc.addEventListener('copy', fill, { capture: true })
    try {
      return doc.execCommand('copy')
    } finally {
      doc.removeEventListener('copy', fill, { capture: true })
    }
  }
}
