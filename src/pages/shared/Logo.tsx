/** The spirit level at rest, with the name beside it. */
export function Logo() {
  return (
    <span class="logo">
      <svg viewBox="0 0 30 16" aria-hidden="true">
        <rect width="30" height="16" rx="8" fill="var(--level)" />
        <rect x="3" y="3" width="24" height="10" rx="5" fill="var(--level-soft)" />
        <path d="M10 3v10M20 3v10" stroke="var(--level)" stroke-width="1.2" />
        <ellipse cx="15" cy="8" rx="3.4" ry="3" fill="var(--level)" />
      </svg>
      Evenkeel
    </span>
  )
}
