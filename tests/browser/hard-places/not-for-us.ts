/** Boxes in which nothing is ever read or shown, as markup; each is marked `data-not`. */
export const NOT_FOR_US = `
  <input data-not="a search field" type="search">
  <input data-not="a text field">
  <input data-not="a password field" type="password">
  <form id="login"><textarea data-not="a textarea in a login form"></textarea><input type="password"></form>
  <textarea data-not="a textarea that belongs to a login form" form="login"></textarea>
  <form><textarea data-not="a textarea beside a password that is shown"></textarea><input autocomplete="current-password"></form>
  <textarea data-not="a textarea that searches" name="search_query"></textarea>
  <textarea data-not="another textarea that searches" id="searchBox"></textarea>
  <textarea data-not="a password field made of a textarea" style="-webkit-text-security: disc"></textarea>
  <div data-not="a search box" role="searchbox" contenteditable="true"></div>
  <div data-not="a combo box" role="combobox" contenteditable="true"></div>
  <div role="search"><textarea data-not="a textarea in a search region"></textarea></div>
  <textarea data-not="a read-only textarea" readonly></textarea>
  <textarea data-not="a disabled textarea" disabled></textarea>
  <fieldset disabled><textarea data-not="a textarea in a disabled form"></textarea></fieldset>
  <div data-not="a region that is not editable" contenteditable="false" tabindex="0"></div>
  <div data-not="a read-only region" contenteditable="true" aria-readonly="true"></div>
  <textarea data-not="an editor’s catcher of keys" style="width: 1px; height: 1em; padding: 0; border: 0"></textarea>`
