/** What Pulumi throws where a policy reads a value that only the deployment will tell (@pulumi/policy's UnknownValueError). */
interface UnknownValueError extends Error {
  readonly props: readonly string[];
}

const isUnknown = (error: unknown): error is UnknownValueError =>
  error instanceof Error && "unknownTypeSentinel" in error;

/** The value that `read` returns, or the path of the first unknown value that it met. */
export function readOr<Value>(read: () => Value): { readonly value: Value } | { readonly unknown: string } {
  try {
    return { value: read() };
  } catch (error) {
    if (!isUnknown(error)) throw error;
    return { unknown: error.props.join(".") };
  }
}

/** The value that `read` returns; undefined while it is not known. */
export function knownOf<Value>(read: () => Value): Value | undefined {
  const answer = readOr(read);
  return "value" in answer ? answer.value : undefined;
}
