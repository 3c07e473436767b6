/** A refusal in AWS's own form: its code, and words. */
export class AwsError extends Error {
  override readonly name = "AwsError";
  readonly code: string;

  constructor(code: string, message: string) {
    super(`${code}: ${message}`);
    this.code = code;
  }
}
