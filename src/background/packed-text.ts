/** A text as it is stored: as it is, or zipped where that saves much. */
export type PackedText = string | { readonly gzip: string }

/** Shorter texts, in UTF-16 code units, are stored as they are, so that a lead can read them in the browser's tools. */
const WORTH_ZIPPING = 16_000

/** Packs a text for the browser's storage, which counts every character. */
export async function pack(text: string): Promise<PackedText> {
  if (text.length < WORTH_ZIPPING) return text
  const zipped = await through(new TextEncoder().encode(text), new CompressionStream('gzip'))
  let binary = ''
  // By pieces: a call takes only so many arguments.
  for (let at = 0; at < zipped.length; at += 8192) binary += String.fromCharCode(...zipped.subarray(at, at + 8192))
  return { gzip: btoa(binary) }
}

/** @throws {Error} where what was stored is damaged */
export async function unpack(packed: PackedText): Promise<string> {
  if (typeof packed === 'string') return packed
  const zipped = Uint8Array.from(atob(packed.gzip), (char) => char.charCodeAt(0))
  return new TextDecoder().decode(await through(zipped, new DecompressionStream('gzip')))
}

export function isPacked(value: unknown): value is PackedText {
  return (
    typeof value === 'string' ||
    (typeof value === 'object' && value !== null && 'gzip' in value && typeof value.gzip === 'string')
  )
}

async function through(bytes: Uint8Array<ArrayBuffer>, transform: CompressionStream | DecompressionStream) {
  const stream = new Blob([bytes]).stream().pipeThrough(transform)
  return new Uint8Array(await new Response(stream).arrayBuffer())
}
