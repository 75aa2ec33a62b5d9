const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
/** Codes that stand for no country. */
const NONE = /^(?:EU|EZ|UN|XA|XB|ZZ|QO)$/

let countries: readonly { readonly value: string; readonly words: string }[] | undefined

/** Every country by its ISO 3166-1 code with its English name, by name; "everywhere" first. From the browser's own tables. */
export function countryChoices(): readonly { readonly value: string; readonly words: string }[] {
  if (!countries) {
    const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
    const known = LETTERS.flatMap((a) => LETTERS.map((b) => a + b)).flatMap((value) => {
      const words = names.of(value)
      // Codes of countries that are no more are brought to those of today.
      const today = new Intl.Locale(`und-${value}`).maximize().region === value
      return words && today && !NONE.test(value) ? [{ value, words }] : []
    })
    countries = [{ value: '', words: 'Everywhere' }, ...known.sort((a, b) => a.words.localeCompare(b.words, 'en'))]
  }
  return countries
}
