/** The two languages of the interface. What is quoted from a document stays in its own, French. */
export const LANGUAGES = ['fr', 'en'] as const;

export type Language = (typeof LANGUAGES)[number];
