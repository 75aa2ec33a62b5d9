/** The look of everything in the layer. Light and dark follow the page at the box, as `data-theme`. */
export const STYLES = /* css */ `
*{box-sizing:border-box}
[data-theme]{--level:#0f766e;--warn:#b45309;--block:#b91c1c;--hint:#64748b;--paper:#fff;--ink:#0f172a;--dim:#475569;--line:#e2e8f0;
--shadow:0 1px 2px #0f172a14,0 8px 24px #0f172a1f;color-scheme:light}
[data-theme=dark]{--level:#2dd4bf;--warn:#fbbf24;--block:#f87171;--hint:#94a3b8;--paper:#0f172a;--ink:#f1f5f9;--dim:#a3b1c6;--line:#334155;
--shadow:0 1px 2px #0008,0 8px 24px #000a;color-scheme:dark}
svg{position:absolute;inset:0;width:100%;height:100%;overflow:visible}
path,rect,.dot{--tone:var(--hint)}.glass,.cue{--tone:var(--level)}.warn{--tone:var(--warn)}.block{--tone:var(--block)}
path{fill:none;stroke:var(--tone);stroke-width:1.5}rect{fill:var(--tone);opacity:.14}
.hidden,.live{position:absolute;left:0;top:0;width:0;height:0;overflow:hidden}
.live{width:1px;height:1px;clip-path:inset(50%)}
.ui{color:var(--ink);font:15px/1.5 system-ui,sans-serif}
button{font:inherit;color:inherit;background:none;border:0;padding:0;margin:0;text-align:start;cursor:pointer}
button:focus-visible,a:focus-visible,summary:focus-visible{outline:2px solid var(--level);outline-offset:-2px}
.level,.card{position:absolute;left:0;top:0;pointer-events:auto;background:var(--paper);border:1px solid var(--line)}
.level{display:flex;align-items:center;gap:12px;padding:5px 12px 5px 8px;border-radius:999px;font-size:12.5px;line-height:18px;color:var(--dim);white-space:nowrap}
.level:hover{border-color:var(--hint)}
.level:focus-visible{outline-offset:1px}
.glass{position:relative;width:64px;height:18px;border-radius:9px;background:linear-gradient(#0000000a,#0000),color-mix(in srgb,var(--tone) 14%,var(--paper));box-shadow:inset 0 0 0 1px color-mix(in srgb,var(--tone) 40%,transparent)}
.glass::before,.glass::after{content:"";position:absolute;top:2px;bottom:2px;width:1px;left:22px;background:color-mix(in srgb,var(--dim) 45%,transparent)}
.glass::after{left:41px}
.glass i{position:absolute;top:4px;left:25px;width:14px;height:10px;border-radius:50%;background:radial-gradient(circle at 35% 30%,#fff,var(--tone) 75%);transition:transform .14s ease-out}
.dots{display:flex;gap:10px}.dots span{display:flex;align-items:center;gap:4px}
.dots span::before{content:"";width:8px;height:8px;border-radius:50%;box-shadow:inset 0 0 0 1.5px var(--hint)}
.dots .y{color:var(--level)}.dots .y::before{background:var(--level);box-shadow:none}
.compact{gap:8px;padding-right:10px}.compact .dots{gap:5px;font-size:0}
.card{width:min(400px,calc(100vw - 16px));border-radius:12px;box-shadow:var(--shadow);overflow:auto;overscroll-behavior:contain}
.question{width:min(440px,calc(100vw - 16px))}
header{display:flex;align-items:baseline;gap:8px;padding:14px 16px 0;font-weight:600}
.dot{flex:none;align-self:center;width:10px;height:10px;border-radius:50%;background:var(--tone)}.dot.block{border-radius:2px}
header small{margin-inline-start:auto;flex:none;font-size:13px;font-weight:400;color:var(--dim)}
.why{margin:0;padding:4px 16px 12px;color:var(--dim);font-size:14px}
.why button,.link{text-decoration:underline;text-underline-offset:2px}
.why button.sel,.acts .sel{outline:2px solid var(--level);outline-offset:1px;border-radius:3px}
.sources{margin:-4px 0 0;padding:0 16px 12px 32px;color:var(--dim);font-size:13px}
.sources a{color:inherit}
.opt{display:flex;align-items:start;gap:12px;width:100%;border-top:1px solid var(--line);padding:11px 14px 11px 16px}
.opt span{flex:1;min-width:0;overflow-wrap:anywhere}
.opt.sel,.opt:hover{background:color-mix(in srgb,var(--level) 9%,transparent)}
mark{background:none;color:var(--level);font-weight:600}.fresh mark{font-weight:400}del{color:var(--dim)}
.slot{font-style:italic;color:var(--ink);font-weight:400;text-decoration:underline dashed 1.5px var(--warn);text-underline-offset:4px}
kbd{flex:none;font:12px/20px system-ui,sans-serif;color:var(--dim);border:1px solid var(--line);border-radius:5px;padding:0 6px;min-width:24px;text-align:center}
.acts{display:flex;flex-wrap:wrap;gap:4px;border-top:1px solid var(--line);padding:8px 10px;font-size:13.5px}
.acts button{color:var(--dim);padding:6px 8px;border-radius:7px}.acts button:hover{background:color-mix(in srgb,var(--dim) 10%,transparent)}
.acts .go{background:var(--level);color:var(--paper);font-weight:600;padding:6px 14px}.acts .go:hover{background:color-mix(in srgb,var(--level) 88%,var(--ink))}
.acts b{flex:1}
.note{margin:0;padding:10px 16px;border-top:1px solid var(--line);color:var(--dim);font-size:13.5px}
.note.loud{color:var(--ink);background:color-mix(in srgb,var(--warn) 10%,transparent)}
.panel header{padding-bottom:10px}
.row{display:flex;align-items:center;gap:8px;width:100%;border-top:1px solid var(--line);padding:9px 16px;font-size:14px;cursor:pointer;list-style:none}
.row:hover,.row[aria-expanded=true]{background:color-mix(in srgb,var(--level) 6%,transparent)}
.row::after{content:"";flex:none;margin:-4px 2px 0 auto;width:6px;height:6px;border:solid var(--dim);border-width:0 1.5px 1.5px 0;transform:rotate(45deg)}
.row[aria-expanded=true]::after,[open]>.row::after{margin-top:4px;transform:rotate(225deg)}
.row b,.row q{overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
.row b{font-weight:500}.row b:has(+q){flex:none;max-width:70%}.row q{color:var(--dim);quotes:"“" "”";min-width:0}
[open]>.row{padding-bottom:4px}
.more{border:0;padding-block:0 10px!important}.more b{font-weight:400;color:var(--dim)}.more::after{margin-inline-start:0}
@media (prefers-reduced-motion){*{transition:none!important}}
@media (forced-colors:active){path{stroke:LinkText}rect{fill:Highlight;opacity:.3}.glass i,.dots .y::before,.dot{forced-color-adjust:none;background:CanvasText}
.dots span::before{border:1px solid CanvasText}.opt.sel{outline:2px solid Highlight;outline-offset:-2px}.acts .go{border:1px solid ButtonText}mark{text-decoration:underline}}
`
