/** Initials in a circle, whose tone stays the same for the same name. */
export function Portrait({ name }: { name: string }) {
  const initials = name
    .split(' ')
    .map((part) => part[0])
    .join('')
    .slice(0, 2)
  const tone = [...name].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % 4
  return (
    <span class={`portrait tone-${tone}`} aria-hidden="true">
      {initials}
    </span>
  )
}
