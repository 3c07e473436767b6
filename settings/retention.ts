import { type Retention, type RetentionClass, RETENTION_CLASS_FACTS } from "../facts/retention-classes.ts";
import type { Settings } from "./schema/index.ts";

/** How long a class of logs stays where: as the settings say, or else its default as a whole. */
export const retentionOf = (archive: Settings["archive"], retentionClass: RetentionClass): Retention =>
  archive.retention[retentionClass] ?? RETENTION_CLASS_FACTS[retentionClass].retention;
