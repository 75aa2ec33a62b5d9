import browser from 'webextension-polyfill'

interface CoachScript {
  /** The built file, from the extension's root; the build gives it its name. */
  readonly files: string[]
  /** Every match pattern on which the browser runs the coach by itself. */
  readonly matches: readonly string[]
}

/** The coach's content script, as this build's manifest declares it. */
export function coachScript(): CoachScript {
  const declared = browser.runtime.getManifest().content_scripts ?? []
  // Firefox gives whole addresses here, but takes only paths where scripts are registered.
  const files = (declared[0]?.js ?? []).map((file) => new URL(file, browser.runtime.getURL('')).pathname)
  return { files, matches: declared.flatMap((script) => script.matches) }
}
