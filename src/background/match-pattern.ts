/**
 * Match patterns as both browsers know them, without ports: `scheme://host/path`.
 * Only for telling what the manifest already says; the browser itself decides where a script runs.
 */

/** Whether a web address lies within a match pattern. Other schemes than http and https never do. */
export function matches(pattern: string, address: string): boolean {
  const parts = /^(\*|https?):\/\/([^/]+)(\/.*)$/.exec(pattern)
  if (!parts || !URL.canParse(address)) return false
  const url = new URL(address)
  if (!/^https?:$/.test(url.protocol)) return false
  const [, scheme, host, path] = parts as unknown as [string, string, string, string]
  if (scheme !== '*' && `${scheme}:` !== url.protocol) return false
  return hostMatches(host, url.hostname) && pathMatches(path, url.pathname + url.search)
}

function hostMatches(pattern: string, host: string): boolean {
  if (pattern === '*') return true
  if (!pattern.startsWith('*.')) return pattern === host
  const suffix = pattern.slice(2)
  return host === suffix || host.endsWith(`.${suffix}`)
}

function pathMatches(pattern: string, path: string): boolean {
  const [start, ...rest] = pattern.split('*') as [string, ...string[]]
  if (!path.startsWith(start)) return false
  let from = start.length
  for (const piece of rest) {
    const at = path.indexOf(piece, from)
    if (at < 0) return false
    from = at + piece.length
  }
  const last = rest.at(-1)
  return last === undefined ? from === path.length : last === '' || path.endsWith(last)
}
