/** Text of a file, and the encoding that it was read by. */
export interface DecodedText {
  readonly text: string
  readonly encoding: string
}

/** By its byte order mark, else UTF-8, else what spreadsheets on Windows write. Never throws. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const marked = byteOrderMark(bytes)
  if (marked) return { text: new TextDecoder(marked).decode(bytes), encoding: marked }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' }
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'windows-1252' }
  }
}

function byteOrderMark([first, second]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return undefined
}
