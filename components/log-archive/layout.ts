import {
  RETENTION_CLASS_FACTS,
  RETENTION_CLASSES,
  type RetentionClass,
} from "../../facts/retention-classes.ts";

/** Where the archive's buckets stand. */
export interface ArchiveRegions {
  readonly home: string;
  readonly governed: readonly string[];
  /** The region of the second copy, if there is one. */
  readonly replica?: string | undefined;
}

/** One region of the archive and the classes that have a bucket in it. */
export interface ArchiveRegionLayout {
  readonly region: string;
  /** Classes whose logs are delivered here. */
  readonly delivered: readonly RetentionClass[];
  /** Classes that are copied here from the home region. */
  readonly replicated: readonly RetentionClass[];
}

const classesAt = (place: "home" | "governed"): RetentionClass[] =>
  RETENTION_CLASSES.filter((each) => RETENTION_CLASS_FACTS[each].place === place);

/** Every region of the archive, and what each holds besides its own access logs. */
export function archiveLayout({ home, governed, replica }: ArchiveRegions): ArchiveRegionLayout[] {
  const regions = new Set([home, ...governed, ...(replica ? [replica] : [])]);
  return [...regions].map((region) => ({
    region,
    delivered: [
      ...(region === home ? classesAt("home") : []),
      ...(governed.includes(region) ? classesAt("governed") : []),
    ],
    replicated: region === replica ? classesAt("home") : [],
  }));
}
