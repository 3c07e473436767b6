import type { Colors } from "../../terminal/colors.ts";
import type { Report } from "../report.ts";

/** What a report is drawn with. */
export interface Drawing {
  readonly colors: Colors;
  /** The text of the file that was judged, for the lines that findings are at. */
  readonly text: string;
}

/** Writes a report in one form. */
export type Format = (report: Report, drawing: Drawing) => string;
