/** Words in the reply box that the agent did not write. */
export interface QuotedSpan {
  readonly start: number
  readonly end: number
  readonly kind: 'history' | 'signature'
}

/** What mail programs wrap the message in that is answered. */
export const HISTORY =
  'blockquote,.gmail_quote,.yahoo_quoted,.protonmail_quote,.moz-cite-prefix,.zmail_extra,.OutlookMessageHeader,#divRplyFwdMsg,[data-marker="__QUOTED_TEXT__"]'
const SIGNATURE =
  '.gmail_signature,.moz-signature,.signature,.email-signature,.user-signature,#signature,#Signature,[data-signature],[data-smartmail=gmail_signature]'

/** What an element inside an editor holds, if not the agent's own words. */
export function quotedKind(element: Element): QuotedSpan['kind'] | undefined {
  if (element.matches(HISTORY)) return 'history'
  return element.matches(SIGNATURE) ? 'signature' : undefined
}

/** `text` with the quoted spans, and the marks that stand for pictures, as spaces: every offset stays. */
export function maskQuoted(text: string, quoted: readonly QuotedSpan[]): string {
  let masked = ''
  let at = 0
  for (const { start, end } of quoted) {
    if (start < at) continue
    masked += text.slice(at, start) + text.slice(start, end).replace(/[^\n]/g, ' ')
    at = end
  }
  return (masked + text.slice(at)).replaceAll(PICTURE, ' ')
}

/** Stands for a picture or another thing without letters; one code unit. */
export const PICTURE = '\uFFFC'
