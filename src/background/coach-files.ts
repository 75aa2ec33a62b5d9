import browser from 'webextension-polyfill'

interface CoachScript {
  /** The built file as the manifest names it; the build gives it its name. */
  readonly files: string[]
  /** Every match pattern on which the browser runs the coach by itself. */
  readonly matches: readonly string[]
}

/** The coach's content script, as this build's manifest declares it. */
export function coachScript(): CoachScript {
  const declared = browser.runtime.getManifest().content_scripts ?? []
  return { files: declared[0]?.js ?? [], matches: declared.flatMap((script) => script.matches) }
}
