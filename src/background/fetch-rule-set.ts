/** A rule set of 5,000 rules is about 4 MB. */
export const MAX_BYTES = 8 * 1024 * 1024

/** Long enough for a slow line, in ms. */
const PATIENCE = 30_000

export type Fetched =
  | { readonly kind: 'text'; readonly text: string; readonly etag?: string }
  /** The server says that it is still what it was. */
  | { readonly kind: 'same' }
  /** In words for a lead: "answered 404". */
  | { readonly kind: 'failed'; readonly reason: string }

/**
 * Asks an address for the team's rule set: the one request that Evenkeel ever makes. Nothing goes out but the address
 * and the ETag that the server gave before: no cookie, no referrer, no text. Never rejects.
 * @param permitted the browser lets Evenkeel ask this host. Without that the server must allow it by CORS, which asks
 * first where there is a header of ours; so the browser's own cache brings the ETag in.
 */
export async function fetchRuleSet(url: string, etag: string | undefined, permitted: boolean): Promise<Fetched> {
  try {
    const response = await fetch(url, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      // The permission is for one host; where that one sends us on, we do not follow.
      redirect: 'manual',
      cache: permitted ? 'no-store' : 'no-cache',
      ...(permitted && etag && { headers: { 'If-None-Match': etag } }),
      signal: AbortSignal.timeout(PATIENCE),
    })
    if (response.status === 304) return { kind: 'same' }
    if (response.type === 'opaqueredirect') {
      return { kind: 'failed', reason: 'leads on to another address; enter that one instead' }
    }
    if (!response.ok) return { kind: 'failed', reason: `answered ${response.status} instead of a rule set` }
    const text = await limited(response)
    if (text === undefined) return { kind: 'failed', reason: 'sent more than 8 MB' }
    const tag = response.headers.get('etag')
    return { kind: 'text', text, ...(tag && { etag: tag }) }
  } catch {
    // Browsers tell no more than "Failed to fetch".
    return { kind: 'failed', reason: 'did not answer' }
  }
}

/** The body as text; `undefined` where it is too large, whatever its header says. */
async function limited(response: Response): Promise<string | undefined> {
  const reader = response.body?.getReader()
  if (!reader) return ''
  const decoder = new TextDecoder()
  let text = ''
  let bytes = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return text + decoder.decode()
    bytes += value.byteLength
    if (bytes > MAX_BYTES) {
      await reader.cancel()
      return undefined
    }
    text += decoder.decode(value, { stream: true })
  }
}
