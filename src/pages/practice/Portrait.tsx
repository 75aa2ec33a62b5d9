/** Initials in a circle, whose tone stays the same for the same name. */
export function Portrait({ name }: { name: string }) {
  const initials = name
    .split(' ')
    .map((part) => part[0])
    .join('')
    .slice(0, 2)
  const tone = [...initials].reduce((sum, letter) => sum * 3 + letter.charCodeAt(0), 0) % 5
  return (
    <span class={`portrait tone-${tone}`} aria-hidden="true">
      {initials}
    </span>
  )
}
