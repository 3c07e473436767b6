import picocolors from "picocolors";

export type Colors = ReturnType<typeof picocolors.createColors>;

/** Colours for a stream: only where a person reads it on a terminal, and never against NO_COLOR. */
export function colorsFor(
  stream: { readonly isTTY?: boolean | undefined },
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Colors {
  const refused = (environment.NO_COLOR ?? "") !== "" || environment.TERM === "dumb";
  return picocolors.createColors(stream.isTTY === true && !refused);
}
