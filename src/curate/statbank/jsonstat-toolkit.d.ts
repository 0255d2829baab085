/** The parts of the toolkit that are used; it has no types of its own. */
declare module 'jsonstat-toolkit' {
  export interface Category {
    readonly label: string | null;
    readonly unit: { readonly base?: string; readonly decimals?: number } | null;
  }
  export interface Dimension {
    readonly label: string | null;
    readonly role: string | null;
    /** Codes of its categories, in order. */
    readonly id: readonly string[];
    readonly extension: { readonly elimination?: boolean } | null;
    Category(id: string): Category | null;
  }
  export interface Dataset {
    readonly class: string | null;
    readonly label: string | null;
    readonly updated: string | null;
    readonly id: readonly string[];
    Dimension(id: string): Dimension | null;
    Data(
      cell: Readonly<Record<string, string>>,
    ): { readonly value: number | null; readonly status: string | null } | null;
  }
  export default function JSONstat(json: unknown): Dataset;
}
