/** The style of the page: the same colours and measures as those of `client/`. */
export const PAGE_STYLE = /* css */ `
:root {
  --ground: #fefefd; --ink: #2b323b; --surface: #fff; --surface-quiet: #f4f5f5; --rule: #dfe1e3;
  --text: #22272e; --text-quiet: #59616b; --accent: #3b4fc4; --warning: #8a4b00; --warning-ground: #fdf0dc;
  --alliance: #0072b2; --deal: #009e73; --lineage: #cc79a7; --rivalry: #d55e00; --structure: #6b7280; --other: #8a8577;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --ground: #15181c; --ink: #d9dee4; --surface: #1e2227; --surface-quiet: #272c32; --rule: #383e46;
    --text: #e3e7ec; --text-quiet: #a3abb5; --accent: #a9b6ff; --warning: #f2c078; --warning-ground: #3a2d17;
    --alliance: #4a9fd0; --deal: #1fb388; --lineage: #d58fb6; --rivalry: #e8752a; --structure: #8c939f; --other: #a39e8f;
  }
}
* { box-sizing: border-box; }
html { color-scheme: light dark; }
body {
  margin: 0; background: var(--ground); color: var(--text); overflow-wrap: anywhere;
  font: 14px/1.45 -apple-system, "Segoe UI", Roboto, "Noto Sans", "Open Sans", "Noto Sans Arabic", system-ui, sans-serif;
}
h1, h2, h3, p, ul, dl, dd { margin: 0; padding: 0; }
h1, h2 { font-size: 1.19rem; font-weight: 600; line-height: 1.25; }
h3, #overview h2 { margin: 20px 0 4px; font-size: 0.81rem; font-weight: 600; }
h1:focus, h2:focus, main:focus { outline: none; }
ul { list-style: none; }
p { margin-top: 8px; }
a { color: inherit; text-underline-offset: 3px; text-decoration-color: var(--rule); }
a:hover { text-decoration-color: var(--accent); }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 1px; }
.quiet, .small, .count, .detail, .rating { color: var(--text-quiet); font-size: 0.81rem; }
.small, .rating { font-size: 0.75rem; }
.count { font-weight: 400; font-variant-numeric: tabular-nums; }
.skip { position: absolute; z-index: 3; left: -999px; padding: 8px 12px; background: var(--surface); }
.skip:focus { top: 8px; left: 8px; }

.map { position: relative; overflow: hidden; background: var(--ground); }
#map { display: block; width: 100%; height: 100%; overflow: visible; }
.line, .ink { --colour: var(--ink); }
.line.alliance { --colour: var(--alliance); }
.line.deal { --colour: var(--deal); }
.line.lineage { --colour: var(--lineage); }
.line.rivalry { --colour: var(--rivalry); }
.line.structure { --colour: var(--structure); }
.line.other { --colour: var(--other); }
.hit { fill: none; stroke: transparent; stroke-width: 11px; pointer-events: stroke; vector-effect: non-scaling-stroke; }
.stroke {
  fill: none; stroke: var(--colour); stroke-width: calc(var(--width, 2px) * var(--thin, 1)); pointer-events: none;
  vector-effect: non-scaling-stroke;
}
.roots-1 { --width: 1.1px; }
.roots-2 { --width: 1.9px; }
.roots-3 { --width: 2.7px; }
.roots-4 { --width: 3.5px; }
.roots-5 { --width: 4.3px; }
.dashed .stroke { stroke-dasharray: 8 5; }
.dotted .stroke { stroke-dasharray: 0.1 5.5; stroke-linecap: round; stroke-width: max(2px, var(--width, 2px)); }
.head { fill: var(--colour); pointer-events: none; }
.still { transform: scale(var(--shape, 1)); }
.shape { fill: var(--ink); stroke: var(--ground); stroke-width: 2.4px; paint-order: stroke; }
.sample { flex: none; vertical-align: -1px; }
.sample .shape { stroke: none; }
#map text {
  font-size: 11.5px; font-weight: 500; fill: var(--ink); pointer-events: none; transform: scale(var(--word, 1));
  stroke: var(--ground); stroke-width: 3.5px; stroke-linejoin: round; paint-order: stroke;
}
#map .gap { font-size: 0; }
#map a { cursor: pointer; outline: none; }
#map .crowded text { visibility: hidden; }
#map.focused .line:not(.on) { --colour: var(--rule); }
#map.focused .line:not(.on) .stroke { stroke-width: 1px; }
#map.focused .line:not(.on) .head { display: none; }
#map.focused .actor:not(.on) .shape { fill: var(--rule); }
#map.focused .actor:not(.on) text { visibility: hidden; }
#map .core .shape { fill: var(--accent); }
#map .core text { font-weight: 650; }
#map .line:hover .stroke, #map .line:focus-visible .stroke { stroke-width: 4.5px; }
#map .actor:hover .shape, #map .actor:focus-visible .shape { fill: var(--accent); }
.zoom { position: absolute; right: 12px; bottom: 12px; display: none; flex-direction: column; margin: 0; }
.zoom button {
  width: 34px; height: 34px; margin-top: -1px; padding: 0; border: 1px solid var(--rule);
  background: var(--surface); color: var(--text); font: inherit; font-size: 1rem; cursor: pointer;
}
.zoom button:hover { background: var(--surface-quiet); }

main { padding: 16px; background: var(--surface); }
.back { margin: 0 0 12px; font-size: 0.81rem; }
.record { margin-top: 32px; padding-top: 16px; border-top: 1px solid var(--rule); }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 3px 12px; margin-top: 12px; font-size: 0.81rem; }
dt { color: var(--text-quiet); }
.legend { display: flex; flex-wrap: wrap; gap: 4px 14px; margin-top: 16px; font-size: 0.75rem; }
.legend li { display: flex; gap: 6px; align-items: center; }
.search label { display: block; margin: 16px 0 4px; font-size: 0.81rem; font-weight: 600; }
.search input {
  width: 100%; padding: 7px 10px; border: 1px solid var(--rule); border-radius: 4px;
  background: var(--surface); color: var(--text); font: inherit;
}
.rows a {
  display: flex; gap: 8px; align-items: baseline; margin: 0 -8px; padding: 5px 8px; border-radius: 6px;
  line-height: 1.35; text-decoration: none;
}
.rows a > .count:last-child { flex: none; margin-left: auto; }
.rows a:hover, .rows a:focus-visible { background: var(--surface-quiet); }
.rows b { font-weight: 600; }
.rows .small { display: block; }
.rows .mark { margin-right: 4px; }
.mark {
  display: inline-block; padding: 0 6px; border: 1px solid var(--rule); border-radius: 4px;
  color: var(--text-quiet); font-size: 0.75rem; font-weight: 400; line-height: 1.5;
}
.mark.doubt { border-color: transparent; background: var(--warning-ground); color: var(--warning); }
.mark.against { border-color: currentcolor; color: var(--text); font-weight: 600; }
.claim { margin-top: 10px; padding: 6px 0 6px 12px; border-left: 3px solid var(--rule); }
.claim.denies { border-left: 3px dotted var(--text); }
.claim p { margin-top: 3px; }
.claim .when { font-size: 0.81rem; }
.claim time { font-weight: 600; }
.detail b { color: var(--text); font-weight: 500; }
.place { color: var(--text); white-space: nowrap; }
.address { display: none; }
abbr { padding: 0 5px; border-radius: 4px; background: var(--surface-quiet); color: var(--text); font-weight: 600; text-decoration: none; }

@media screen {
  .moving #map { cursor: grabbing; }
  .script #map { touch-action: none; }
  .script .zoom { display: flex; }
  .script .record { display: none; margin: 0; padding: 0; border: 0; }
  .script .record.shown { display: block; }
  .script .reading #overview, .script main:not(.reading) .back, [hidden] { display: none; }
  body { display: grid; height: 100dvh; }
  main { overflow-y: auto; overscroll-behavior: contain; }
}
@media screen and (min-width: 821px) {
  body { grid-template-columns: minmax(0, 1fr) 404px; grid-template-rows: 100dvh; }
  main { border-left: 1px solid var(--rule); }
}
@media screen and (max-width: 820px) {
  body { grid-template-rows: 46dvh minmax(0, 1fr); grid-template-columns: minmax(0, 1fr); }
  main { border-top: 1px solid var(--rule); }
}
@media print {
  :root { --ground: #fff; }
  body { font-size: 10pt; }
  main { padding: 0; }
  .skip, .zoom, .back, .search { display: none; }
  #map { height: auto; max-height: 62vh; }
  .record { break-inside: auto; }
  h1, h2, h3 { break-after: avoid; }
  .claim, .rows li { break-inside: avoid; }
  .rows { columns: 2; column-gap: 24px; }
  .address { display: block; font-size: 0.75rem; }
}
`;
