/** What one frame of a page holds, for the reader to decide on before anything is read. */
export interface PageSurvey {
  /** The frame's own origin. */
  page: string;
  /** `application/pdf` where the tab shows a document itself. */
  contentType: string;
  /** Acts that links lead to. */
  documents: number;
  /** Acts that only a script opens, without saying where they are. */
  withoutAddress: number;
  /** Origins of the documents, each once. */
  origins: string[];
  /** Origins of frames that show another site, each once. */
  frames: string[];
}
