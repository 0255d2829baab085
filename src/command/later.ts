/** A part of the program that is loaded when somebody says so, and used at once by whoever knows that it has been. */
export interface Later<Part> {
  readonly load: () => Promise<void>;
  /** @throws where it has not been loaded: a fault of ours. */
  readonly get: () => Part;
}

export function later<Part>(loadPart: () => Promise<Part>): Later<Part> {
  let part: { readonly value: Part } | undefined;
  return {
    load: async () => {
      part ??= { value: await loadPart() };
    },
    get: () => {
      if (!part) throw new Error('It is used before it has been loaded.');
      return part.value;
    },
  };
}
