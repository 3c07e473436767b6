/** Errors of S3 that are about one object alone. */
const OF_OBJECTS: Readonly<Record<string, string>> = {
  AccessDenied: "S3 denies access",
  InvalidObjectState: "it is archived in S3 Glacier: restore it first",
  NoSuchKey: "it is gone",
};

const OF_FILES: Readonly<Record<string, string>> = {
  EACCES: "no permission to read it",
  ECONNRESET: "the connection broke",
  EIO: "the disk fails",
  ENOENT: "it is gone",
  EPERM: "no permission to read it",
  Z_BUF_ERROR: "the gzip data is cut",
};

export const isOfObject = (error: unknown): boolean => (error as Error).name in OF_OBJECTS;

/** Why a file cannot be read, in words for a person. Throws what is not about that file alone. */
export function whyUnreadable(error: unknown): string {
  const { name, code = "" } = error as NodeJS.ErrnoException;
  const why =
    OF_OBJECTS[name] ?? OF_FILES[code] ?? (code.startsWith("Z_") ? "the gzip data is damaged" : undefined);
  if (why === undefined) throw error;
  return why;
}
