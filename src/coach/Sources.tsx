/** @jsxImportSource ./view */
import type { Source } from '../engine/types'

/** Where a reason comes from, behind a disclosure. The links open only when pressed. */
export function Sources({ sources }: { readonly sources: readonly Source[] }) {
  return (
    <ul class="sources">
      {sources.map(({ title, url }) => (
        <li key={title}>
          {url && /^https?:/.test(url) ? (
            <a href={url} target="_blank" rel="noreferrer noopener">
              {title}
            </a>
          ) : (
            title
          )}
        </li>
      ))}
    </ul>
  )
}
