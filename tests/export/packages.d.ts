/** The parts that are used of packages which have no types. */
declare module 'tableschema' {
  export const Table: {
    load(
      source: readonly (readonly string[])[],
      options: { schema: string },
    ): Promise<{
      /** Rows that are errors are those that the schema does not accept. */
      read(options: { forceCast: true }): Promise<unknown[]>;
    }>;
  };
}

declare module '@citation-js/core' {
  export const Cite: new (text: string) => { data: Record<string, unknown>[] };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
