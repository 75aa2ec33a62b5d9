/** Boxes that a test builds in an empty page, as JavaScript; each sets `replyBox`. */
export const TEXTAREA = `
  const box = document.createElement('textarea')
  document.body.append(box)
  window.replyBox = () => box`

export const RICH = `
  const box = document.createElement('div')
  box.contentEditable = 'true'
  box.innerHTML = '<p><br></p>'
  document.body.append(box)
  window.replyBox = () => box`
