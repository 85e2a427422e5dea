/** One record at a time beside the map, told by the address, and the search among the actors. */
export const RECORDS = /* js */ `
const panel = document.getElementById('panel');
const search = document.getElementById('search');
const lines = [...svg.querySelectorAll('.line')];
const title = document.title;

/** Lets the eye rest on some actors and lines; everything else is dimmed. */
function focusOn(core, on, isOn) {
  svg.classList.toggle('focused', on.size > 0);
  actors.forEach(({ link }, index) => {
    link.classList.toggle('core', core.has(index));
    link.classList.toggle('on', on.has(index));
  });
  for (const line of lines) line.classList.toggle('on', isOn(line));
}

const endsOf = ({ dataset }) => [Number(dataset.from), Number(dataset.to)];

function highlight(address) {
  const actor = actors.findIndex(({ link }) => link.getAttribute('href') === address);
  const line = lines.find((one) => one.getAttribute('href') === address);
  const touching = lines.filter((one) => one === line || endsOf(one).includes(actor));
  const on = new Set(touching.flatMap(endsOf));
  if (actor >= 0) on.add(actor);
  focusOn(new Set(actor >= 0 ? [actor] : on), on, (one) => touching.includes(one));
  reveal(actor >= 0 ? [actors[actor]] : [...on].map((index) => actors[index]));
}

/** Shows the record that the address names, or else the overview. */
function show(focus) {
  const id = decodeURIComponent(location.hash.slice(1));
  const found = id === '' ? null : document.getElementById(id);
  const record = found && found.matches('.record') ? found : null;
  for (const shown of panel.querySelectorAll('.record.shown')) shown.classList.remove('shown');
  if (record) record.classList.add('shown');
  panel.classList.toggle('reading', record !== null);
  panel.scrollTop = 0;
  const heading = (record ?? panel).querySelector('h1, h2');
  document.title = record ? heading.textContent + ' · ' + title : title;
  highlight(record ? '#' + id : '');
  if (focus) heading.focus({ preventScroll: true });
  if (record === null) find();
  draw();
}

/** Lower case, without accents and vowel signs. */
const fold = (words) => words.normalize('NFKD').replace(/\\p{M}/gu, '').toLowerCase().trim();

function find() {
  const asked = fold(search.value);
  const found = new Set();
  for (const row of document.querySelectorAll('#actors > li')) {
    row.hidden = !fold(row.dataset.names).includes(asked);
    if (!row.hidden) found.add(Number(row.dataset.index));
  }
  for (const row of document.querySelectorAll('#relationships > li')) {
    row.hidden = asked !== '' && !row.dataset.ends.split(' ').some((end) => found.has(Number(end)));
  }
  document.getElementById('found').textContent = asked === '' ? actors.length : found.size + ' of ' + actors.length;
  const on = asked === '' ? new Set() : found;
  focusOn(on, on, (line) => asked !== '' && endsOf(line).every((end) => found.has(end)));
  draw();
}

search.addEventListener('input', find);
search.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter') return;
  const first = document.querySelector('#actors > li:not([hidden]) > a');
  if (first) location.hash = first.hash;
});
addEventListener('hashchange', () => show(true));
addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && location.hash !== '' && location.hash !== '#overview') location.hash = '#overview';
});
document.documentElement.classList.add('script');
show(false);
`;
