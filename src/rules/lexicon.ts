/**
 * Word classes for patterns, written `<name>` there. Options are separated by `|`; an option may be several words
 * and may itself name a class. American spelling, contractions spelled out: the engine brings drafts to that form.
 * One file a family in `lexicon/`; a class earns its place by serving several patterns.
 */
const modules = import.meta.glob<{ default: Readonly<Record<string, string>> }>('./lexicon/*.ts', { eager: true })

function merge(): Readonly<Record<string, string>> {
  const lexicon: Record<string, string> = {}
  for (const [path, module] of Object.entries(modules))
    for (const [name, words] of Object.entries(module.default)) {
      if (lexicon[name] !== undefined) throw new Error(`${path}: the word class <${name}> exists already`)
      lexicon[name] = words
    }
  return lexicon
}

export const LEXICON = merge()
