import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Drawn, DrawnPoint } from '../../chart-points.ts';
import { PageElement } from './element.ts';

const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, Home: -Infinity, End: Infinity };

/** Where a picture of figures is as an SVG, and as the points in it: the same address with another ending. */
function withEnding(src: string, ending: string): URL {
  const address = new URL(src, location.href);
  address.pathname = address.pathname.replace(/\.png$/, ending);
  return address;
}

const root = document.documentElement;
type Theme = 'light' | 'dark';

function svgFor(theme: Theme, src: string): string {
  const address = withEnding(src, '.svg');
  address.searchParams.set('theme', theme);
  return address.href;
}

const themeOfPage = (): Theme => (root.dataset.theme === 'light' ? 'light' : 'dark');

/**
 * A picture of figures: sharp at any size, its points read off one by one with the arrow keys, and a table of them behind it.
 * What the page says beside it comes with the points, in the language of the answer.
 */
export class ChartPicture extends PageElement {
  static override properties = {
    src: {},
    alt: {},
    drawn: { state: true },
    at: { state: true },
    theme: { state: true },
  };
  declare src: string;
  declare alt: string;
  declare drawn: Drawn | undefined;
  declare at: number;
  declare theme: Theme;
  /** The page may be made light or dark while a picture is shown. */
  readonly #watch = new MutationObserver(() => {
    this.theme = themeOfPage();
  });

  constructor() {
    super();
    this.at = 0;
    this.theme = themeOfPage();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.theme = themeOfPage();
    this.#watch.observe(root, { attributeFilter: ['data-theme'] });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#watch.disconnect();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('src')) void this.#load();
  }

  async #load(): Promise<void> {
    const response = await fetch(withEnding(this.src, '.json')).catch(() => undefined);
    this.drawn = response?.ok ? ((await response.json()) as Drawn) : undefined;
    this.at = Math.max(0, (this.drawn?.points.length ?? 0) - 1);
  }

  #move(event: KeyboardEvent, points: readonly DrawnPoint[]): void {
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    this.at = Math.min(points.length - 1, Math.max(0, this.at + step));
  }

  #reader({ points, words }: Drawn): TemplateResult {
    const said = ({ of, when, value }: DrawnPoint): string =>
      [of, when, value].filter((part) => part !== '').join(', ');
    const point = points[this.at];
    return html`
      <div class="points" role="slider" tabindex="0" aria-label=${words.read} aria-valuemin="1" aria-valuemax=${points.length}
        aria-valuenow=${this.at + 1} aria-valuetext=${point ? said(point) : ''}
        @keydown=${(event: KeyboardEvent) => this.#move(event, points)}>
        <span class="how">${words.read}</span> <output>${point ? said(point) : ''}</output>
      </div>
      <details><summary>${words.table}</summary>
        <table><tbody>${points.map(
          ({ of, when, value }) =>
            html`<tr>${points.some((one) => one.of !== '') ? html`<td>${of}</td>` : nothing}<th scope="row">${when}</th><td class="value">${value}</td></tr>`,
        )}</tbody></table>
      </details>`;
  }

  protected override render(): TemplateResult {
    return html`<img class="picture" src=${svgFor(this.theme, this.src)} alt=${this.alt}>
      ${this.drawn ? this.#reader(this.drawn) : nothing}`;
  }
}
customElements.define('chart-picture', ChartPicture);
