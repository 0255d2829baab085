// npm run picture: docs/answer.png, the Discord message that answers /budget 2024, drawn as Discord lays it out.
// The message is the real one, from `ask --format discord`; only the look is imitated. Needs chromium on the path.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = join(import.meta.dirname, '..');
const QUESTION = '/budget 2024';
const WIDTH = 640;

const escaped = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** The part of Discord's markdown that answers use. */
const inline = (text) =>
  escaped(text)
    .replace(/\[((?:\\.|[^\]\\])*)\]\(&?l?t?;?(https?:[^\s)]+?)(?:&#62;)?\)/g, '<a href="$2">$1</a>')
    .replace(/\*\*(.+?)\*\*/g, '<b>$1</b>')
    .replace(/`([^`]+)`/g, '<code>$1</code>')
    .replace(/\\([^\w\s])/g, '$1');

function block(line) {
  if (line.startsWith('-# ')) return `<p class="small">${inline(line.slice(3))}</p>`;
  if (line.startsWith('### ')) return `<h3>${inline(line.slice(4))}</h3>`;
  if (/^[-•*] /.test(line)) return `<p class="item">${inline(line.slice(2))}</p>`;
  if (line.startsWith('> ')) return `<p class="quote">${inline(line.slice(2))}</p>`;
  return line.trim() === '' ? '<p class="gap"></p>' : `<p>${inline(line)}</p>`;
}

/** Code blocks stay as they are, everything else goes line by line. */
const markdown = (text = '') =>
  text
    .split(/```(?:\w*\n)?/)
    .map((part, index) =>
      index % 2 === 1
        ? `<pre>${escaped(part.replace(/\n$/, ''))}</pre>`
        : part
            .replace(/^\n|\n$/g, '')
            .split('\n')
            .map(block)
            .join(''),
    )
    .join('');

const embed = ({ title, url, description, fields = [], footer, color = 0 }) => `
  <section style="border-color: #${color.toString(16).padStart(6, '0')}">
    ${title ? `<h2>${url ? `<a href="${escaped(url)}">${inline(title)}</a>` : inline(title)}</h2>` : ''}
    ${markdown(description)}
    ${fields.map(({ name, value }) => `<h3>${inline(name)}</h3>${markdown(value)}`).join('')}
    ${footer ? `<footer>${escaped(footer.text)}</footer>` : ''}
  </section>`;

const component = ({ type, label, placeholder, url }) =>
  type === 3
    ? `<span class="menu">${escaped(placeholder ?? '')}<i>⌄</i></span>`
    : `<span class="button">${escaped(label ?? '')}${url ? ' ↗' : ''}</span>`;

const body = JSON.parse(
  execFileSync(process.execPath, [join(root, 'dist/src/ask.js'), '--format', 'discord', QUESTION], {
    encoding: 'utf8',
  }),
);

const page = `<!doctype html><html lang="nb"><meta charset="utf-8"><title>answer</title><style>
  body { margin: 0; padding: 20px; width: ${WIDTH - 40}px; background: #313338; color: #dbdee1; font: 15px/1.4 "gg sans", "Noto Sans", "Liberation Sans", sans-serif }
  header { display: flex; align-items: center; gap: 10px; margin-bottom: 6px; font-weight: 600; color: #f2f3f5 }
  header .face { width: 36px; height: 36px; border-radius: 50%; background: #2a6f6b; color: #fff; display: grid; place-items: center }
  header .app { background: #5865f2; color: #fff; border-radius: 3px; padding: 0 5px; font-size: 11px }
  .asked { font-size: 13px; color: #949ba4; margin-bottom: 8px } .asked b { color: #c9cdfb; font-weight: 500 }
  main { margin-left: 46px }
  section { background: #2b2d31; border-left: 4px solid; border-radius: 4px; padding: 10px 14px 12px; margin-top: 6px }
  h2 { font-size: 16px; margin: 4px 0 8px; color: #f2f3f5 } h3 { font-size: 14px; margin: 12px 0 4px; color: #f2f3f5 }
  p { margin: 0 } .gap { height: 9px } .small { font-size: 12px; color: #949ba4 } a { color: #00a8fc; text-decoration: none }
  .item { padding-left: 16px; text-indent: -12px } .item::before { content: "•"; padding-right: 6px } .quote { border-left: 4px solid #4e5058; padding-left: 10px }
  pre, code { font: 13px/1.4 "DejaVu Sans Mono", monospace; background: #1e1f22; border-radius: 4px } pre { margin: 4px 0; padding: 8px; white-space: pre-wrap } code { padding: 1px 4px }
  footer { font-size: 12px; color: #949ba4; margin-top: 10px }
  .row { display: flex; flex-wrap: wrap; gap: 8px; margin-top: 8px } .button { background: #4e5058; color: #fff; border-radius: 4px; padding: 6px 14px; font-size: 14px }
  .menu { flex: 1; display: flex; justify-content: space-between; background: #1e1f22; border-radius: 4px; padding: 8px 12px; color: #949ba4 }
</style><body>
<header><span class="face">F</span>Fastlegebot <span class="app">APP</span></header>
<main><div class="asked"><b>${escaped(QUESTION)}</b></div>
${body.content ? markdown(body.content) : ''}${(body.embeds ?? []).map(embed).join('')}
${(body.components ?? []).map(({ components = [] }) => `<div class="row">${components.map(component).join('')}</div>`).join('')}
</main><script>document.title = 'height ' + Math.ceil(document.body.getBoundingClientRect().height)</script></body></html>`;

const folder = mkdtempSync(join(tmpdir(), 'picture-'));
try {
  const html = join(folder, 'answer.html');
  writeFileSync(html, page);
  const chromium = (...args) =>
    execFileSync(
      'chromium',
      ['--headless', '--no-sandbox', '--hide-scrollbars', '--disable-gpu', ...args, pathToFileURL(html).href],
      {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      },
    );
  const [, height] = /<title>height (\d+)/.exec(chromium(`--window-size=${WIDTH},800`, '--dump-dom')) ?? [];
  const picture = join(root, 'docs/answer.png');
  chromium(`--window-size=${WIDTH},${height}`, '--force-device-scale-factor=2', `--screenshot=${picture}`);
  console.log(`docs/answer.png: ${WIDTH} × ${height}, drawn at twice the size`);
} finally {
  rmSync(folder, { recursive: true });
}
